// SPDX-License-Identifier: Apache-2.0
#include "modules/dossiers/store/log.hpp"

#include "modules/dossiers/sql.hpp"

namespace motcua::dossiers {
namespace {

struct EventRow : EventHeader {
    std::string body;
};
BOOST_DESCRIBE_STRUCT(EventRow, (EventHeader), (body))

constexpr int kSaltBytes = 16;

Event make_event(Transaction& tx, const Head& head, const Actor& by, AgencyId agency,
                 Instant last_at, const NewEvent& what, Bytes& salt, std::string& text) {
    salt.resize(kSaltBytes);
    tx.random().fill(salt);
    text = body_text(what.body);
    Event event{{}, what.body};
    EventHeader& header = event.header;
    header.dossier = head.dossier;
    header.seq = head.seq + 1;
    header.type = type_of(what.body);
    header.recorded_at = std::max(tx.now(), last_at);
    header.occurred_at = what.occurred_at.value_or(header.recorded_at);
    header.actor = by.officer;
    header.by_name = by.name;
    header.agency = agency;
    header.ground = what.ground;
    header.engine = what.engine;
    header.body_digest = digest_body(salt, text);
    header.hash = chain_hash(head.hash, header);
    return event;
}

void insert(Transaction& tx, const Event& event, const Bytes& salt, const std::string& text) {
    const EventHeader& h = event.header;
    tx.exec(sql::insert_event, h.dossier, h.seq, h.type, h.type_version, h.occurred_at,
            h.recorded_at, h.actor, h.by_name, h.agency, h.ground, h.engine, h.body_digest, h.hash);
    tx.exec(sql::insert_body, h.dossier, h.seq, salt, text);
}

}  // namespace

std::vector<Event> load_events(Transaction& tx, DossierId dossier) {
    std::vector<Event> events;
    for (EventRow& row : tx.query<EventRow>(sql::load_events, dossier).rows()) {
        auto body = read_body(row.type, row.body);
        ensure(body.has_value());
        events.push_back({static_cast<EventHeader&&>(row), *std::move(body)});
    }
    return events;
}

namespace {

Result<Opened> folded(Transaction& tx, std::optional<Head> head) {
    if (!head) return Error{Kind::not_found, "dossier.not_found"};
    Opened opened{*std::move(head), {}};
    opened.dossier = replay(load_events(tx, opened.head.dossier));
    opened.dossier.code = opened.head.code;
    return opened;
}

}  // namespace

Result<Opened> open_for_act(Transaction& tx, std::string_view code) {
    return folded(tx, tx.query<Head>(sql::lock_head, code).maybe());
}

Result<Opened> open_to_look(Transaction& tx, std::string_view code) {
    return folded(tx, tx.query<Head>(sql::find_head, code).maybe());
}

std::optional<Dossier> load(Transaction& tx, std::string_view code) {
    const auto head = tx.query<Head>(sql::find_head, code).maybe();
    if (!head) return std::nullopt;
    Dossier dossier = replay(load_events(tx, head->dossier));
    dossier.code = head->code;
    return dossier;
}

Opened begin_dossier(Transaction& tx, const Actor& by, AgencyId agency, std::string code,
                     UnitId home, const NewEvent& first) {
    Opened opened{{tx.make_id<DossierId>(), std::move(code), 0, {}, home}, {}};
    Bytes salt;
    std::string text;
    const Event event = make_event(tx, opened.head, by, agency, tx.now(), first, salt, text);
    const std::chrono::year_month_day on{date_of(event.header.occurred_at)};
    const int month = int(on.year()) * 100 + static_cast<int>(unsigned(on.month()));
    tx.exec(sql::insert_head, opened.head.dossier, opened.head.code, event.header.seq,
            event.header.hash, home, month);
    insert(tx, event, salt, text);
    opened.head.seq = event.header.seq;
    opened.head.hash = event.header.hash;
    apply(opened.dossier, event);
    opened.dossier.code = opened.head.code;
    return opened;
}

void append(Transaction& tx, Opened& opened, const Actor& by, AgencyId agency,
            std::span<const NewEvent> events) {
    const int seen = opened.head.seq;
    for (const NewEvent& what : events) {
        Bytes salt;
        std::string text;
        const Event event =
            make_event(tx, opened.head, by, agency, opened.dossier.last_at, what, salt, text);
        insert(tx, event, salt, text);
        opened.head.seq = event.header.seq;
        opened.head.hash = event.header.hash;
        apply(opened.dossier, event);
    }
    if (opened.head.seq == seen) return;
    tx.exec(sql::move_head, opened.head.dossier, opened.head.seq, opened.head.hash, seen);
}

int next_number(Transaction& tx, std::string_view name, int period) {
    return tx.query<int>(sql::next_number, name, period).one();
}

std::string code_prefix(std::string_view unit_code) {
    const auto first = unit_code.find('.');
    const auto last = unit_code.rfind('.');
    if (first == last) return std::string(unit_code);
    return std::string(unit_code.substr(0, first)) + std::string(unit_code.substr(last));
}

std::string dossier_code(std::string_view unit_code, Date on, int number) {
    const std::chrono::year_month_day ymd{on};
    return fmt::format("{}-{:02}{:02}{:02}-{:04}", unit_code, int(ymd.year()) % 100,
                       unsigned(ymd.month()), unsigned(ymd.day()), number);
}

}  // namespace motcua::dossiers
