// SPDX-License-Identifier: Apache-2.0
#include "modules/people/model/card.hpp"

#include "base/text.hpp"
#include "modules/people/model/numbers.hpp"

namespace motcua::people {
namespace {

Error unreadable(std::string_view field) {
    return {Kind::invalid, "people.qr_unreadable", std::string(field)};
}

std::vector<std::string> fields_of(std::string_view text) {
    std::vector<std::string> fields;
    for (std::size_t from = 0; from <= text.size();) {
        const auto bar = std::min(text.find('|', from), text.size());
        fields.emplace_back(trimmed(text.substr(from, bar - from)));
        from = bar + 1;
    }
    return fields;
}

struct CardDay {
    std::optional<Date> day;
    int year = 0;
};

/// "25121990"; "00001950" where only the year is known.
std::optional<CardDay> read_day(std::string_view text) {
    if (text.size() != 8 || text.find_first_not_of("0123456789") != std::string_view::npos)
        return std::nullopt;
    const std::string digits(text);
    const int year = std::stoi(digits.substr(4));
    if (year < 1850 || year > 2150) return std::nullopt;
    if (digits.starts_with("0000")) return CardDay{std::nullopt, year};
    const auto day =
        parse_date(digits.substr(4) + "-" + digits.substr(2, 2) + "-" + digits.substr(0, 2));
    if (!day) return std::nullopt;
    return CardDay{day, year};
}

std::optional<Gender> read_gender(std::string_view text) {
    const std::string word = fold(text);
    if (word == "nam") return Gender::male;
    if (word == "nu") return Gender::female;
    return std::nullopt;
}

/// A name whose letters were lost on the way: no reading of it is right.
bool is_broken_name(std::string_view name) {
    return name.empty() || name.find_first_of("?0123456789<>{}\\") != std::string_view::npos ||
           name.find("\xEF\xBF\xBD") != std::string_view::npos;
}

/// Telex leaves doubled vowels, w, or s f r x j z behind a word; no Vietnamese syllable has them.
bool looks_like_telex(std::string_view name) {
    for (const std::string& word : folded_words(name)) {
        for (const char* sign : {"aa", "ee", "oo", "dd", "aw", "ow", "uw"})
            if (word.find(sign) != std::string::npos) return true;
        if (word.size() > 1 &&
            std::string_view("sfrxjz").find(word.back()) != std::string_view::npos)
            return true;
    }
    return false;
}

}  // namespace

Result<Card> read_card(const Private& text) {
    const std::string nfc = to_nfc(trimmed(text.reveal()));
    const auto fields = fields_of(nfc);
    if (fields.size() < 2) return unreadable("");
    const auto field = [&](std::size_t at) {
        return at < fields.size() ? fields[at] : std::string();
    };

    Card card;
    if (!read_cccd(field(0))) return unreadable("number");
    card.number = Private(field(0));
    if (!field(1).empty()) {
        // Some old numbers are themselves of 12 digits.
        if (!normal_number(IdentifierKind::cmnd, field(1)) && !read_cccd(field(1)))
            return unreadable("old_number");
        card.old_number = Private(field(1));
    }
    if (is_broken_name(field(2))) return unreadable("name");
    card.name = Private(field(2));
    card.looks_mangled = looks_like_telex(field(2));
    const auto born = read_day(field(3));
    if (!born) return unreadable("born_on");
    if (born->day) card.born_on = Personal<Date>(*born->day);
    card.birth_year = Personal<int>(born->year);
    const auto gender = read_gender(field(4));
    if (!gender) return unreadable("gender");
    card.gender = *gender;
    if (field(5).empty()) return unreadable("address");
    card.address = Private(field(5));
    if (!field(6).empty()) {
        const auto issued = read_day(field(6));
        if (!issued || !issued->day) return unreadable("issued_on");
        card.issued_on = issued->day;
    }
    return card;
}

PersonDraft draft_of(const Card& card) {
    PersonDraft draft;
    draft.kind = PersonKind::citizen;
    draft.name = card.name;
    draft.gender = card.gender;
    draft.born_on = card.born_on;
    draft.birth_year = card.birth_year;
    draft.identifiers.push_back({IdentifierKind::cccd, card.number, card.issued_on});
    if (card.old_number && card.old_number->reveal().size() == 9)
        draft.identifiers.push_back({IdentifierKind::cmnd, *card.old_number, {}});
    draft.addresses.push_back({AddressKind::permanent, {}, {}, card.address});
    // The card itself is the paper.
    draft.is_number_confirmed = true;
    return draft;
}

}  // namespace motcua::people
