// SPDX-License-Identifier: Apache-2.0
#include "modules/people/model/normal.hpp"

#include "base/text.hpp"
#include "modules/people/model/numbers.hpp"

namespace motcua::people {
namespace {

Error invalid(std::string_view what, std::string_view field) {
    return {Kind::invalid, "people." + std::string(what), std::string(field)};
}

int year_of(Date day) {
    return static_cast<int>(std::chrono::year_month_day(day).year());
}

std::string one_spaced(std::string_view text) {
    std::string out;
    for (const char c : to_nfc(trimmed(text))) {
        const bool space = c == ' ' || c == '\t' || c == '\n' || c == '\r';
        if (!space)
            out.push_back(c);
        else if (out.empty() || out.back() != ' ')
            out.push_back(' ');
    }
    return out;
}

Result<> fill_from_cccd(PersonDraft& draft, const std::string& number) {
    const auto facts = read_cccd(number);
    if (!facts) return facts.error();
    const bool fits = (!draft.gender || *draft.gender == facts->gender) &&
                      (!draft.birth_year || draft.birth_year->reveal() == facts->birth_year);
    if (!fits && !draft.is_number_confirmed) return invalid("cccd_mismatch", "identifiers");
    if (!draft.gender) draft.gender = facts->gender;
    if (!draft.birth_year) draft.birth_year = Personal<int>(facts->birth_year);
    return {};
}

Result<> normalise_numbers(PersonDraft& draft) {
    for (auto& identifier : draft.identifiers) {
        if (draft.kind == PersonKind::organisation && identifier.kind != IdentifierKind::tax_code)
            return invalid("kind_mismatch", "identifiers");
        auto number = normal_number(identifier.kind, identifier.number.reveal());
        if (!number) return number.error();
        identifier.number = Private(*number);
        if (identifier.kind != IdentifierKind::cccd) continue;
        if (auto filled = fill_from_cccd(draft, *number); !filled) return filled;
    }
    return {};
}

}  // namespace

Result<PersonDraft> normal(PersonDraft draft, Date today) {
    draft.name = Private(one_spaced(draft.name.reveal()));
    if (draft.name.reveal().empty()) return invalid("name_missing", "name");
    if (draft.born_on) {
        if (draft.born_on->reveal() > today) return invalid("birth_in_future", "born_on");
        draft.birth_year = Personal<int>(year_of(draft.born_on->reveal()));
    }
    if (draft.birth_year && draft.birth_year->reveal() > year_of(today))
        return invalid("birth_in_future", "birth_year");
    if (auto good = normalise_numbers(draft); !good) return good.error();
    if (draft.phone && !trimmed(draft.phone->reveal()).empty()) {
        auto phone = normal_phone(draft.phone->reveal());
        if (!phone) return phone.error();
        draft.phone = Private(*phone);
    } else {
        draft.phone.reset();
    }
    if (draft.email && !trimmed(draft.email->reveal()).empty()) {
        auto email = normal_email(draft.email->reveal());
        if (!email) return email.error();
        draft.email = Private(*email);
    } else {
        draft.email.reset();
    }
    for (auto& address : draft.addresses) {
        address.detail = Private(one_spaced(address.detail.reveal()));
        if (address.former_commune) address.former_commune = one_spaced(*address.former_commune);
    }
    return draft;
}

std::vector<std::string> folded_endings(std::string_view name) {
    std::vector<std::string> endings;
    std::string rest;
    for (const auto& word : folded_words(name) | std::views::reverse) {
        rest = rest.empty() ? word : word + " " + rest;
        endings.push_back(rest);
    }
    return endings;
}

}  // namespace motcua::people
