// SPDX-License-Identifier: Apache-2.0
#include "base/text.hpp"
#include "modules/dossiers/dossiers.hpp"
#include "modules/dossiers/sql.hpp"

namespace motcua::dossiers {
namespace {

constexpr int kFoundMax = 50;
constexpr int kRegisterMax = 200;
constexpr int kDayMax = 2000;

/// The register is one book a year, numbered from 1 (TT 01/2018 art. 10).
Date first_day_of_year(Date day) {
    return Date(std::chrono::year_month_day(day).year() / 1 / 1);
}

}  // namespace

FoundPage Dossiers::search(Transaction& tx, const Actor& by, std::string_view text, PersonId person,
                           std::string_view after) {
    FoundPage page;
    if (by.is != Actor::Is::officer) return page;
    const Date today = date_of(tx.now());
    const std::string_view sought = trimmed(text);
    if (person.is_set())
        page.items = tx.query<FoundDossier>(sql::search_person, by.officer, today, person, after,
                                            kFoundMax + 1)
                         .rows();
    else if (sought.find('-') != std::string_view::npos)
        page.items = tx.query<FoundDossier>(sql::search_code, by.officer, today, sought).rows();
    else if (!sought.empty())
        page.items = tx.query<FoundDossier>(sql::search_name, by.officer, today, fold(sought),
                                            after, kFoundMax + 1)
                         .rows();
    if (std::ssize(page.items) > kFoundMax) {
        page.items.pop_back();
        page.next = page.items.back().dossier_code;
    }
    return page;
}

Result<DayView> Dossiers::day(Transaction& tx, const Actor& by, UnitId unit, Date on) {
    if (!rooms_.holds(tx, by, May::receive_dossiers, unit) &&
        !rooms_.holds(tx, by, May::return_results, unit) &&
        !rooms_.holds(tx, by, May::follow_unit, unit))
        return Error{Kind::not_allowed, "dossier.not_allowed", "unit_id"};
    const Instant from = start_of(on);
    const Instant until = start_of(on + days{1});
    DayView view;
    view.on = on;
    view.officer_name = by.name;
    auto received = tx.query<DayLine>(sql::day_receptions, unit, by.officer, from, until, kDayMax);
    auto returned = tx.query<DayLine>(sql::day_returns, unit, by.officer, from, until, kDayMax);
    auto cash = tx.query<CashLine>(sql::day_cash, unit, by.officer, from, until);
    auto certified = tx.query<CertifiedLine>(sql::day_certified, unit, by.officer, from, until);
    view.receptions = received.rows();
    view.returns = returned.rows();
    view.cash = cash.rows();
    for (const CashLine& line : view.cash) view.cash_total += line.amount;
    view.certified = certified.rows();
    view.not_handed_over = waiting_paper(tx, by, unit);
    return view;
}

RegisterPage Dossiers::register_of(Transaction& tx, const Actor& by, UnitId unit, Date from,
                                   Date until, std::string_view after) {
    RegisterPage page;
    const std::int64_t number_before =
        after.empty() ? 0 : std::strtoll(std::string(after).c_str(), nullptr, 10);
    page.items = tx.query<RegisterLine>(sql::register_of, by.officer, date_of(tx.now()), unit,
                                        start_of(from), start_of(until + days{1}), number_before,
                                        kRegisterMax + 1, start_of(first_day_of_year(from)))
                     .rows();
    // Where somebody lives and how he is reached is for those who deal with him there, not for
    // everybody who may read dossiers.
    const bool deals = rooms_.holds(tx, by, May::receive_dossiers, unit) ||
                       rooms_.holds(tx, by, May::return_results, unit);
    if (!deals)
        for (RegisterLine& line : page.items) line.address = line.phone = PersonText();
    if (std::ssize(page.items) > kRegisterMax) {
        page.items.pop_back();
        page.next = std::to_string(page.items.back().no);
    }
    return page;
}

Result<RegisterPage> Dossiers::whole_register(Transaction& tx, const Actor& by, UnitId unit,
                                              Date from, Date until, int max) {
    RegisterPage all;
    std::optional<std::string> after = "";
    while (after) {
        RegisterPage page = register_of(tx, by, unit, from, until, *after);
        std::ranges::move(page.items, std::back_inserter(all.items));
        after = page.next;
        if (std::ssize(all.items) > max)
            return Error{Kind::invalid,
                         "dossier.register_too_long",
                         "until",
                         {{"max", std::to_string(max)}}};
    }
    if (all.items.empty()) return Error{Kind::not_found, "dossier.register_empty"};
    return all;
}

bool Dossiers::may_read_file(Transaction& tx, const Actor& by, FileId file) {
    if (by.is == Actor::Is::system) return true;
    if (by.is != Actor::Is::officer) return false;
    return tx.query<std::int64_t>(sql::may_read_file, by.officer, file, date_of(tx.now())).one() >
           0;
}

}  // namespace motcua::dossiers
