// SPDX-License-Identifier: Apache-2.0
#include "modules/deadlines/sql.hpp"
#include "modules/deadlines/store/shelf.hpp"

namespace motcua::deadlines {

Deadlines::Deadlines() : shelf_(std::string(kShelfVersion), CalendarShelf::load) {}

Result<Calendar> Deadlines::calendar(Transaction& tx, std::string_view code,
                                     std::optional<Date> as_of) {
    const auto shelf = shelf_.get(tx);
    const auto* kept = shelf->find(code);
    if (!kept)
        return Error{Kind::not_found,
                     "deadlines.calendar_unknown",
                     "calendar",
                     {{"calendar", std::string(code)}}};
    return kept->known->on(as_of);
}

Calendar Deadlines::calendar_of(Transaction& tx, AgencyId agency, std::optional<Date> as_of) {
    const auto shelf = shelf_.get(tx);
    return shelf->find(shelf->code_of(agency))->known->on(as_of);
}

std::string Deadlines::calendar_code_of(Transaction& tx, AgencyId agency) {
    return shelf_.get(tx)->code_of(agency);
}

std::vector<DayStatement> Deadlines::statements(Transaction& tx, std::string_view calendar,
                                                Date from, Date to) {
    return tx.query<DayStatement>(sql::days_of, calendar, from, to).rows();
}

}  // namespace motcua::deadlines
