// SPDX-License-Identifier: Apache-2.0
#include "modules/catalogue/model/composed.hpp"

#include "base/text.hpp"

namespace motcua::catalogue {
namespace {

/// Whether every character belongs to the blocks Vietnamese text is made of when it is in NFC. Only
/// others go through the slow normalisation.
bool is_surely_nfc(std::string_view text) {
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto c = static_cast<unsigned char>(text[i]);
        if (c < 0x80) continue;
        const auto next = i + 1 < text.size() ? static_cast<unsigned char>(text[i + 1]) : 0;
        if (c >= 0xC2 && c <= 0xC6)
            i += 1;
        else if ((c == 0xE1 && (next == 0xBA || next == 0xBB)) || (c == 0xE2 && next == 0x80))
            i += 2;
        else
            return false;
    }
    return true;
}

}  // namespace

std::string composed(std::string_view text) {
    return is_surely_nfc(text) ? std::string(text) : to_nfc(text);
}

}  // namespace motcua::catalogue
