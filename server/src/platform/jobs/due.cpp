// SPDX-License-Identifier: Apache-2.0
#include "platform/jobs/due.hpp"

#include "platform/jobs/sql.hpp"

namespace motcua::jobs {

void set_timer(Transaction& tx, std::string_view kind, std::string_view aggregate, Instant due_at,
               const Json& payload) {
    tx.exec(sql::set_due, "timer", kind, aggregate, due_at, payload);
}

bool cancel_timer(Transaction& tx, std::string_view kind, std::string_view aggregate) {
    return tx.exec(sql::cancel_due, "timer", kind, aggregate).count() > 0;
}

bool is_timer_set(Transaction& tx, std::string_view kind, std::string_view aggregate) {
    return tx.query<int>(sql::count_due, "timer", kind, aggregate).one() > 0;
}

void enqueue(Transaction& tx, std::string_view kind, std::string_view aggregate, Instant due_at,
             const Json& payload) {
    tx.exec(sql::set_due, "job", kind, aggregate, due_at, payload);
}

std::vector<Incident> open_incidents(Transaction& tx) {
    return tx.query<Incident>(sql::open_incidents).rows();
}

Result<> retry(Transaction& tx, IncidentId id) {
    const auto incident = tx.query<Incident>(sql::open_incident, id).maybe();
    if (!incident) return Error{Kind::not_found, "jobs.no_incident"};
    tx.exec(sql::resolve_incident, id, tx.now());
    if (incident->lane == "news")
        tx.exec(sql::delay_news, incident->name, incident->aggregate, tx.now(), 0);
    else
        tx.exec(sql::delay_due, incident->lane, incident->name, incident->aggregate, tx.now(), 0);
    return {};
}

Backlog backlog(Transaction& tx) {
    return tx.query<Backlog>(sql::backlog, tx.now()).one();
}

}  // namespace motcua::jobs
