// SPDX-License-Identifier: Apache-2.0
#include "base/embedded.hpp"
#include "base/text.hpp"
#include "modules/dossiers/commands/visits.hpp"
#include "modules/dossiers/sql.hpp"
#include "platform/audit/audit.hpp"

namespace motcua::dossiers {

/// A phrase of data/embedded/reasons.json.
struct ReasonRecord {
    ReasonUse use = ReasonUse::supplement;
    std::string domain;
    std::string text;
};
BOOST_DESCRIBE_STRUCT(ReasonRecord, (), (use, domain, text))

namespace {

constexpr std::size_t kReasonBytesMax = 1000;

struct Owned {
    ReasonId id;
    std::string agency;
    bool is_ended = false;
};
BOOST_DESCRIBE_STRUCT(Owned, (), (id, agency, is_ended))

/// The agency's id as kept; empty for everybody's.
std::string owner_of(AgencyId agency) {
    return agency.is_set() ? agency.text() : "";
}

/// Everybody's belong to who administers templates, an agency's own also to its leaders and heads.
bool may_change(const Rooms& rooms, Transaction& tx, const Actor& by, const std::string& owner) {
    if (by.is == Actor::Is::system || identity::holds(tx, by, May::administer_templates))
        return true;
    const auto agency = AgencyId::parse(owner);
    if (!agency) return false;
    return rooms.holds(tx, by, May::decide_dossiers, *agency) ||
           rooms.holds(tx, by, May::assign_dossiers, *agency);
}

void write_down(Transaction& tx, const Actor& by, std::string act, ReasonId id) {
    audit::append(
        tx,
        {.actor = by, .act = std::move(act), .subjects = {id.text()}, .request = "", .detail = {}});
}

}  // namespace

std::vector<Reason> Dossiers::reasons(Transaction& tx, const Actor& by, AgencyId agency,
                                      ReasonUse use, std::string_view domain) {
    if (by.is == Actor::Is::public_visitor) return {};
    return tx
        .query<Reason>(sql::reasons, agency, owner_of(agency), use, domain, by.officer,
                       date_of(tx.now()))
        .rows();
}

Result<ReasonId> Dossiers::add_reason(Transaction& tx, const Actor& by, const AddReason& what) {
    const std::string owner = owner_of(what.agency);
    if (!may_change(rooms_, tx, by, owner)) return Error{Kind::not_allowed, "dossier.not_allowed"};
    const std::string text(trimmed(to_nfc(what.text)));
    if (text.empty()) return Error{Kind::invalid, "dossier.reason_missing", "text"};
    if (text.size() > kReasonBytesMax)
        return Error{Kind::invalid, "dossier.reason_too_long", "text"};
    const auto id = tx.make_id<ReasonId>();
    const auto added =
        tx.exec(sql::add_reason, id, owner, what.use, trimmed(what.domain), text, tx.now(), by.name)
            .count();
    if (added == 0) return Error{Kind::wrong_state, "dossier.reason_known", "text"};
    write_down(tx, by, "dossiers.add_reason", id);
    return id;
}

Result<> Dossiers::end_reason(Transaction& tx, const Actor& by, ReasonId reason) {
    const auto found = tx.query<Owned>(sql::owner_of_reason, reason).maybe();
    if (!found || found->is_ended) return Error{Kind::not_found, "dossier.reason_unknown"};
    if (!may_change(rooms_, tx, by, found->agency))
        return Error{Kind::not_allowed, "dossier.not_allowed"};
    tx.exec(sql::end_reason, reason, tx.now(), by.name);
    write_down(tx, by, "dossiers.end_reason", reason);
    return {};
}

void install_reasons(Transaction& tx) {
    const auto records =
        json::read<std::vector<ReasonRecord>>(embedded_file("reasons.json").value_or("[]"));
    ensure(records.has_value());
    // Only into a library nobody has begun: what somebody ended does not come back.
    if (tx.query<std::int64_t>(sql::count_reasons).one() > 0) return;
    for (const ReasonRecord& record : *records)
        tx.exec(sql::add_reason, tx.make_id<ReasonId>(), std::string(), record.use, record.domain,
                record.text, tx.now(), std::string("starter"));
}

}  // namespace motcua::dossiers
