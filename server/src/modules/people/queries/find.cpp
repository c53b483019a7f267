// SPDX-License-Identifier: Apache-2.0
#include "base/text.hpp"
#include "modules/people/model/numbers.hpp"
#include "modules/people/people.hpp"
#include "modules/people/sql.hpp"
#include "modules/people/store/rows.hpp"

namespace motcua::people {
namespace {

constexpr int kAsked = kFoundMax + 1;

Private end_of(const Private& text, std::size_t characters) {
    const auto& whole = text.reveal();
    return Private(whole.size() > characters ? whole.substr(whole.size() - characters)
                                             : std::string());
}

Found found_of(std::vector<store::Line> lines) {
    Found found;
    found.has_more = lines.size() > kFoundMax;
    if (found.has_more) lines.resize(kFoundMax);
    for (auto& line : lines)
        found.people.push_back({line.person, line.kind, std::move(line.name), line.birth_year,
                                end_of(line.number, 4), end_of(line.phone, 3)});
    return found;
}

}  // namespace

Result<Found> find_by_number(Transaction& tx, const Actor& by, const Private& text) {
    const NumberForms forms = possible_forms(text.reveal());
    if (forms.is_empty()) return Error{Kind::invalid, "people.query_unreadable", "text"};
    // '' is the telephone of those who have none.
    const std::string phone = forms.phone.value_or("none");
    if (identity::holds(tx, by, May::receive_dossiers))
        return found_of(tx.query<store::Line>(sql::by_number, forms.cccd, forms.cmnd,
                                              forms.passport, forms.tax_code, phone, kAsked)
                            .rows());
    return found_of(tx.query<store::Line>(sql::by_number_within, forms.cccd, forms.cmnd,
                                          forms.passport, forms.tax_code, phone, kAsked, by.officer,
                                          date_of(tx.now()))
                        .rows());
}

Result<Found> find_by_name(Transaction& tx, const Actor& by, const Private& text) {
    std::string folded;
    for (const auto& word : folded_words(text.reveal()))
        folded += (folded.empty() ? "" : " ") + word;
    if (folded.size() < 2) return Error{Kind::invalid, "people.query_too_short", "text"};
    const std::string beyond = folded + "\xF4\x8F\xBF\xBF";
    if (by.is == Actor::Is::system)
        return found_of(tx.query<store::Line>(sql::by_name, folded, beyond, kAsked).rows());
    return found_of(tx.query<store::Line>(sql::by_name_within, folded, beyond, kAsked, by.officer,
                                          date_of(tx.now()))
                        .rows());
}

}  // namespace motcua::people
