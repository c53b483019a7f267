// SPDX-License-Identifier: Apache-2.0
#include "base/text.hpp"
#include "modules/organisation/model/checks.hpp"
#include "modules/organisation/organisation.hpp"
#include "modules/organisation/sql.hpp"
#include "modules/organisation/store/change.hpp"

namespace motcua::organisation {
namespace {

constexpr std::size_t kTelephoneMax = 60;
constexpr std::size_t kAddressMax = 300;

}  // namespace

Result<> Organisation::set_contact(Transaction& tx, const Actor& by, const SetContact& what) {
    const std::string address(trimmed(to_nfc(what.address)));
    const std::string telephone(trimmed(to_nfc(what.telephone)));
    const bool has_digit = telephone.find_first_of("0123456789") != std::string::npos;
    if (telephone.size() > kTelephoneMax || (!telephone.empty() && !has_digit))
        return refusal(Kind::invalid, "organisation.bad_telephone", "telephone");
    if (address.size() > kAddressMax)
        return refusal(Kind::invalid, "organisation.bad_address", "address");
    begin_change(tx);
    if (tx.exec(sql::set_unit_contact, what.unit, address, telephone).count() == 0)
        return refusal(Kind::not_found, "organisation.unit_unknown", "unit");
    note_change(tx, by, "set_contact", {what.unit.text()});
    return {};
}

}  // namespace motcua::organisation
