// SPDX-License-Identifier: Apache-2.0
#include <charconv>

#include "base/text.hpp"
#include "modules/dossiers/dossiers.hpp"
#include "modules/dossiers/queries/work_rows.hpp"
#include "modules/dossiers/sql.hpp"
#include "modules/dossiers/store/projection.hpp"

namespace motcua::dossiers {
namespace {

constexpr int kPageMax = 200;

enum class Order { due, received, name };

Order order_of(std::string_view text) {
    if (text == "received") return Order::received;
    if (text == "name") return Order::name;
    return Order::due;
}

/// Where a page ended. Its text is part of an address, so the name a list is ordered by is looked
/// up by the dossier and never stands in it.
struct Cursor {
    Instant moment = Instant::min();
    std::string name;
    DossierId dossier;
    std::string task;

    static Cursor parse(Transaction& tx, Order order, std::string_view text) {
        Cursor cursor;
        const auto first = text.find('.');
        const auto second = first == std::string_view::npos ? first : text.find('.', first + 1);
        if (second == std::string_view::npos) return cursor;
        std::int64_t micros = 0;
        std::from_chars(text.data(), text.data() + first, micros);
        const auto dossier = DossierId::parse(text.substr(first + 1, second - first - 1));
        if (!dossier) return cursor;
        cursor.moment = Instant(microseconds(micros));
        cursor.dossier = *dossier;
        cursor.task = text.substr(second + 1);
        if (order == Order::name)
            cursor.name = tx.query<std::string>(sql::name_of_case, *dossier).maybe().value_or("");
        return cursor;
    }
    static std::string text_of(Order order, const TaskRow& row) {
        const Instant moment = order == Order::due        ? row.due_at
                               : order == Order::received ? row.received_at
                                                          : Instant();
        return fmt::format("{}.{}.{}", moment.time_since_epoch().count(), row.dossier.text(),
                           row.task);
    }
};

/// A role of the reader in a unit.
struct WorkPlace {
    UnitId unit;
    std::string right_code;
};
BOOST_DESCRIBE_STRUCT(WorkPlace, (), (unit, right_code))

/// "% nguyen van%": words of the row that begin so, one after the other. Empty where there is none.
std::string pattern_of(std::string_view text) {
    std::string pattern;
    for (const std::string& word : folded_words(text)) pattern += " " + word;
    return pattern.empty() ? pattern : "%" + pattern + "%";
}

/// What the statements of every list have in common.
struct Narrowing {
    const WorkFilter& filter;
    std::string pattern;
    std::optional<Instant> late;
    bool is_empty() const {
        return filter.act.empty() && filter.procedure.empty() && filter.status.empty() &&
               pattern.empty() && !late;
    }
};

const Statement& in_unit(Order order) {
    return order == Order::due        ? sql::work_in_unit_by_due
           : order == Order::received ? sql::work_in_unit_by_received
                                      : sql::work_in_unit_by_name;
}

const Statement& of_officer(Order order) {
    return order == Order::due        ? sql::work_of_officer_by_due
           : order == Order::received ? sql::work_of_officer_by_received
                                      : sql::work_of_officer_by_name;
}

template <class First, class Second>
Pending<TaskRow> ask(Transaction& tx, Order order, const Statement& statement, const First& first,
                     const Second& second, const Narrowing& n, const Cursor& after, int limit) {
    const WorkFilter& f = n.filter;
    if (order == Order::name)
        return tx.query<TaskRow>(statement, first, second, f.act, f.procedure, f.status, n.pattern,
                                 n.late, after.name, after.dossier, after.task, limit);
    return tx.query<TaskRow>(statement, first, second, f.act, f.procedure, f.status, n.pattern,
                             n.late, after.moment, after.dossier, after.task, limit);
}

bool stands_before(Order order, const TaskRow& a, const TaskRow& b) {
    const auto rest = [](const TaskRow& row) { return std::tie(row.dossier, row.task); };
    if (order == Order::due && a.due_at != b.due_at) return a.due_at < b.due_at;
    if (order == Order::received && a.received_at != b.received_at)
        return a.received_at < b.received_at;
    if (order == Order::name && a.applicant_folded != b.applicant_folded)
        return a.applicant_folded.reveal() < b.applicant_folded.reveal();
    return rest(a) < rest(b);
}

/// Where the rows of a list stand.
struct Places {
    bool is_mine = false;
    std::vector<WorkPlace> roles;  ///< of a list of units
};

Places places_of(Transaction& tx, const Actor& by, const WorkFilter& filter) {
    if (filter.list == "mine") return {true, {}};
    return {false,
            tx.query<WorkPlace>(sql::work_places, by.officer, date_of(tx.now()), filter.unit_id)
                .rows()};
}

/// More than kWorkCountMax is not told apart.
std::int64_t counted(Transaction& tx, const Actor& by, const Places& places, const Narrowing& n) {
    const WorkFilter& f = n.filter;
    constexpr std::int64_t kEnough = kWorkCountMax + 1;
    std::vector<Pending<std::int64_t>> totals;
    if (places.is_mine)
        totals.push_back(tx.query<std::int64_t>(sql::count_of_officer, by.officer, f.unit_id, f.act,
                                                f.procedure, f.status, n.pattern, n.late, kEnough));
    for (const WorkPlace& place : places.roles)
        totals.push_back(n.is_empty() ? tx.query<std::int64_t>(sql::count_all_in_unit, place.unit,
                                                               place.right_code, kEnough)
                                      : tx.query<std::int64_t>(
                                            sql::count_in_unit, place.unit, place.right_code, f.act,
                                            f.procedure, f.status, n.pattern, n.late, kEnough));
    std::int64_t sum = 0;
    for (Pending<std::int64_t>& some : totals) sum += some.one();
    return sum;
}

}  // namespace

WorkRow shown(const TaskRow& row) {
    WorkRow work;
    work.task_id = row.task;
    work.dossier_code = row.code;
    work.procedure_code = row.procedure_code;
    work.procedure_name = row.procedure_name;
    work.applicant_name = row.applicant_name;
    work.step = row.step;
    work.step_name = row.step_name;
    work.act = row.act;
    work.role = row.role;
    work.unit_id = row.unit;
    work.unit_name = row.unit_name;
    work.assignee_id = row.assignee;
    work.assignee_name = row.assignee_name;
    work.received_at = row.received_at;
    if (row.due_at != kNever) work.due_at = row.due_at;
    work.dossier_due_at = row.dossier_due_at;
    work.promised_at = row.promised_at;
    work.step_due_at = row.step_due_at;
    work.warn_at = row.warn_at;
    work.stall_at = row.stall_at;
    work.status = row.status;
    work.sent_back = row.sent_back;
    work.proposal = row.proposal;
    work.fault = row.fault;
    work.version = row.version;
    return work;
}

WorkPage Dossiers::work(Transaction& tx, const Actor& by, const WorkFilter& filter) {
    WorkPage page;
    if (by.is != Actor::Is::officer) return page;
    const int limit = std::clamp(filter.limit, 1, kPageMax);
    const Order order = order_of(filter.order);
    const Narrowing narrowing{filter, pattern_of(filter.text),
                              filter.late ? std::optional(tx.now()) : std::nullopt};
    const Cursor after = Cursor::parse(tx, order, filter.after);
    const Places places = places_of(tx, by, filter);
    std::vector<TaskRow> found;
    {
        // Role by role, each along its index, and then merged: one statement over all of them would
        // sort everything that is open before it gives the first row.
        std::vector<Pending<TaskRow>> rows;
        if (places.is_mine)
            rows.push_back(ask(tx, order, of_officer(order), by.officer, filter.unit_id, narrowing,
                               after, limit + 1));
        for (const WorkPlace& place : places.roles)
            rows.push_back(ask(tx, order, in_unit(order), place.unit, place.right_code, narrowing,
                               after, limit + 1));
        for (Pending<TaskRow>& some : rows)
            for (TaskRow& row : some.rows()) found.push_back(std::move(row));
        std::ranges::sort(found, [order](const TaskRow& a, const TaskRow& b) {
            return stands_before(order, a, b);
        });
    }
    // A first page that holds everything is its own count.
    const bool is_all = filter.after.empty() && std::ssize(found) <= limit;
    page.total = is_all ? std::ssize(found) : counted(tx, by, places, narrowing);
    if (page.total > kWorkCountMax) {
        page.total = kWorkCountMax;
        page.total_is_more = true;
    }
    if (std::ssize(found) > limit) {
        found.resize(static_cast<std::size_t>(limit));
        page.next = Cursor::text_of(order, found.back());
    }
    for (const TaskRow& row : found) page.items.push_back(shown(row));
    return page;
}

Json Dossiers::filters(Transaction& tx, const Actor& by) {
    const auto kept = tx.query<Json>(sql::kept_filters, by.officer).maybe();
    return kept.value_or(Json{"{\"items\":[]}"});
}

void Dossiers::keep_filters(Transaction& tx, const Actor& by, const Json& filters) {
    tx.exec(sql::keep_filters, by.officer, filters);
}

}  // namespace motcua::dossiers
