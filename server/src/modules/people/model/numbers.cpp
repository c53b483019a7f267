// SPDX-License-Identifier: Apache-2.0
#include "modules/people/model/numbers.hpp"

#include <algorithm>
#include <array>

#include "base/text.hpp"

namespace motcua::people {
namespace {

/// Province codes of birth registration: those of before 2025, because numbers never change.
constexpr std::array<int, 63> kProvinces{
    1,  2,  4,  6,  8,  10, 11, 12, 14, 15, 17, 19, 20, 22, 24, 25, 26, 27, 30, 31, 33,
    34, 35, 36, 37, 38, 40, 42, 44, 45, 46, 48, 49, 51, 52, 54, 56, 58, 60, 62, 64, 66,
    67, 68, 70, 72, 74, 75, 77, 79, 80, 82, 83, 84, 86, 87, 89, 91, 92, 93, 94, 95, 96};
constexpr int kCountriesFrom = 100;

bool all_digits(std::string_view text) {
    return std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

std::string without_marks(std::string_view text) {
    std::string out;
    for (const char c : text)
        if (c != ' ' && c != '.' && c != '-' && c != '\t' && c != '(' && c != ')') out.push_back(c);
    return out;
}

Error malformed(std::string_view what, std::string_view field = "number") {
    return {Kind::invalid, "people." + std::string(what), std::string(field)};
}

int number_of(std::string_view digits) {
    int value = 0;
    for (const char c : digits) value = value * 10 + (c - '0');
    return value;
}

Result<std::string> normal_tax_code(const std::string& digits) {
    if (!all_digits(digits) || (digits.size() != 10 && digits.size() != 13))
        return malformed("tax_code_malformed");
    static constexpr int kWeights[] = {31, 29, 23, 19, 17, 13, 7, 5, 3};
    int sum = 0;
    for (int i = 0; i < 9; ++i) sum += kWeights[i] * (digits[static_cast<std::size_t>(i)] - '0');
    if (10 - sum % 11 != digits[9] - '0') return malformed("tax_code_check");
    return digits.size() == 10 ? digits : digits.substr(0, 10) + "-" + digits.substr(10);
}

}  // namespace

Result<CccdFacts> read_cccd(std::string_view digits) {
    if (digits.size() != 12 || !all_digits(digits)) return malformed("cccd_malformed");
    const int place = number_of(digits.substr(0, 3));
    if (place < kCountriesFrom && !std::ranges::binary_search(kProvinces, place))
        return malformed("cccd_place");
    const int century = digits[3] - '0';
    return CccdFacts{place, century % 2 == 0 ? Gender::male : Gender::female,
                     1900 + century / 2 * 100 + number_of(digits.substr(4, 2))};
}

Result<std::string> normal_number(IdentifierKind kind, std::string_view text) {
    const std::string plain = without_marks(text);
    switch (kind) {
        case IdentifierKind::cccd: {
            const auto facts = read_cccd(plain);
            if (!facts) return facts.error();
            return plain;
        }
        case IdentifierKind::cmnd:
            if (plain.size() != 9 || !all_digits(plain)) return malformed("cmnd_malformed");
            return plain;
        case IdentifierKind::tax_code:
            return normal_tax_code(plain);
        case IdentifierKind::passport: {
            std::string upper = plain;
            for (char& c : upper)
                if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
            const bool good =
                upper.size() >= 6 && upper.size() <= 12 && std::ranges::all_of(upper, [](char c) {
                    return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
                });
            if (!good) return malformed("passport_malformed");
            return upper;
        }
    }
    return malformed("passport_malformed");
}

Result<std::string> normal_phone(std::string_view text) {
    std::string digits = without_marks(trimmed(text));
    if (digits.starts_with("+84")) digits = "0" + digits.substr(3);
    if (digits.starts_with("84") && digits.size() >= 11) digits = "0" + digits.substr(2);
    if (digits.starts_with("00") && digits.size() > 10) digits.erase(0, 1);
    const bool is_mobile = digits.size() == 10 && digits[0] == '0' &&
                           (digits[1] == '3' || digits[1] == '5' || digits[1] >= '7');
    const bool is_fixed = (digits.size() == 10 || digits.size() == 11) && digits.starts_with("02");
    if (!all_digits(digits) || (!is_mobile && !is_fixed))
        return malformed("phone_malformed", "phone");
    return digits;
}

Result<std::string> normal_email(std::string_view text) {
    const std::string email(trimmed(text));
    const auto at = email.find('@');
    const bool good = at != std::string::npos && at > 0 && email.size() <= 254 &&
                      email.find('@', at + 1) == std::string::npos &&
                      email.find('.', at + 2) != std::string::npos && email.back() != '.' &&
                      email.find_first_of(" \t\r\n,;<>") == std::string::npos;
    if (!good) return malformed("email_malformed", "email");
    return email;
}

NumberForms possible_forms(std::string_view text) {
    const auto form = [&](IdentifierKind kind) -> std::optional<std::string> {
        const auto normal = normal_number(kind, text);
        return normal ? std::optional(*normal) : std::nullopt;
    };
    NumberForms forms{form(IdentifierKind::cccd),
                      form(IdentifierKind::cmnd),
                      {},
                      form(IdentifierKind::tax_code),
                      {}};
    if (const auto phone = normal_phone(text)) forms.phone = *phone;
    // Ten digits are no passport; letters are nothing else.
    if (forms.is_empty()) forms.passport = form(IdentifierKind::passport);
    return forms;
}

}  // namespace motcua::people
