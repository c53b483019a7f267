// SPDX-License-Identifier: Apache-2.0
#include "app/root_key_place.hpp"

#include <algorithm>
#include <iostream>

#include "app/command_line.hpp"
#include "platform/runtime/log.hpp"

namespace motcua::app {
namespace fs = std::filesystem;
namespace {

fs::path plain(const fs::path& path) {
    auto whole = fs::weakly_canonical(fs::absolute(path));
    return whole.has_filename() ? whole : whole.parent_path();  // "var/" is "var"
}

bool lies_within(const fs::path& file, const fs::path& folder) {
    const auto inner = plain(file), outer = plain(folder);
    return std::mismatch(outer.begin(), outer.end(), inner.begin(), inner.end()).first ==
           outer.end();
}

}  // namespace

RootKeyPlace root_key_place(const fs::path& data, const fs::path& asked_key,
                            const fs::path& asked_witness) {
    const fs::path beside = plain(data).concat("-keys");
    const bool is_beside = fs::is_directory(beside);
    RootKeyPlace place;
    place.key = is_beside ? beside / "root.pem" : data / "keys" / "root.pem";
    place.witness = is_beside ? beside / "witness.txt" : data / "witness.txt";
    if (!asked_key.empty()) place.key = asked_key;
    if (!asked_witness.empty()) place.witness = asked_witness;
    place.is_in_data = lies_within(place.key, data);
    return place;
}

void warn_of(const RootKeyPlace& place) {
    if (!place.is_in_data) return;
    log.warn("app.root_key_in_data");
    std::cerr << "motcua: " << words_for_terminal("app.root_key_in_data") << '\n';
}

}  // namespace motcua::app
