// SPDX-License-Identifier: Apache-2.0
#include "base/text.hpp"
#include "modules/organisation/organisation.hpp"
#include "modules/organisation/sql.hpp"
#include "platform/storage/cached.hpp"

namespace motcua::organisation {

std::int64_t version(Transaction& tx) {
    return storage::version_of(tx, "organisation");
}

std::optional<Agency> agency(Transaction& tx, AgencyId agency, Date on) {
    return tx.query<Agency>(sql::agency, agency, on).maybe();
}

std::optional<Agency> agency_by_code(Transaction& tx, std::string_view code, Date on) {
    return tx.query<Agency>(sql::agency_by_code, code, on).maybe();
}

std::vector<Agency> agencies(Transaction& tx, Date on) {
    return tx.query<Agency>(sql::agencies, on).rows();
}

AgencyId competent_agency(Transaction& tx, std::string_view procedure_code, AgencyId agency,
                          Date on) {
    // Authority is given on once: who received it may not give it further (Law on Organisation of
    // Local Government), so one step is the whole chain.
    return tx.query<AgencyId>(sql::delegated_to, procedure_code, agency, on)
        .maybe()
        .value_or(agency);
}

std::optional<Unit> unit(Transaction& tx, UnitId unit, Date on) {
    return tx.query<Unit>(sql::unit, unit, on).maybe();
}

std::optional<Unit> unit_by_code(Transaction& tx, std::string_view code, Date on) {
    return tx.query<Unit>(sql::unit_by_code, code, on).maybe();
}

std::vector<Unit> units_of(Transaction& tx, AgencyId agency, Date on) {
    return tx.query<Unit>(sql::units_of, agency, on).rows();
}

std::vector<Unit> reception_points(Transaction& tx, Date on) {
    return tx.query<Unit>(sql::units_of_kind, UnitKind::reception_point, on).rows();
}

std::optional<Commune> commune(Transaction& tx, std::string_view code) {
    return tx.query<Commune>(sql::commune, code).maybe();
}

std::vector<Commune> communes(Transaction& tx, std::string_view province) {
    return tx.query<Commune>(sql::communes, province).rows();
}

std::vector<FormerCommune> former_communes(Transaction& tx, std::string_view text) {
    const std::string from = fold(text);
    if (from.empty()) return {};
    return tx.query<FormerCommune>(sql::former_communes, from, from + "\xF4\x8F\xBF\xBF").rows();
}

}  // namespace motcua::organisation
