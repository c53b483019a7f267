// SPDX-License-Identifier: Apache-2.0
#include "modules/organisation/model/checks.hpp"
#include "modules/organisation/organisation.hpp"
#include "modules/organisation/sql.hpp"
#include "modules/organisation/store/change.hpp"
#include "modules/organisation/store/rows.hpp"

namespace motcua::organisation {

Result<PostId> Organisation::appoint(Transaction& tx, const Actor& by, const Appoint& what) {
    if (by.is == Actor::Is::officer && by.officer == what.officer)
        return refusal(Kind::not_allowed, "organisation.own_post", "officer");
    begin_change(tx);
    const auto officer = tx.query<Officer>(sql::officer, what.officer).maybe();
    if (!officer) return refusal(Kind::not_found, "organisation.officer_unknown", "officer");
    if (!tx.query<std::string>(sql::role_exists, what.role).maybe())
        return refusal(Kind::not_found, "organisation.role_unknown", "role");
    const auto unit = tx.query<store::UnitPlace>(sql::unit_place, what.unit).maybe();
    if (!unit) return refusal(Kind::not_found, "organisation.unit_unknown", "unit");

    // An open end means: as long as the officer serves and the unit is.
    Period period = what.period;
    const Period possible =
        Period{officer->from_on, officer->to_on}.within({unit->from_on, unit->to_on});
    if (period.to_on == kForever) period.to_on = possible.to_on;
    if (period.is_empty() || !(period.within(possible) == period))
        return refusal(Kind::invalid, "organisation.bad_period", "from_on");
    if (tx.query<PostId>(sql::same_post, what.officer, what.role, what.unit, period.from_on,
                         period.to_on)
            .maybe())
        return refusal(Kind::wrong_state, "organisation.post_exists", "role");

    const auto post = tx.make_id<PostId>();
    tx.exec(sql::insert_post, post, what.officer, what.role, what.unit, period.from_on,
            period.to_on, what.decision, tx.now(), by.officer);
    auto whose = tx.query<OfficerId>(sql::replacements_of, what.officer).rows();
    whose.push_back(what.officer);
    follower_.posts_changed(tx, whose);
    note_change(tx, by, "appoint", {post.text(), what.officer.text(), what.unit.text()});
    return post;
}

Result<> Organisation::end_post(Transaction& tx, const Actor& by, PostId post, Date last_day) {
    begin_change(tx);
    const auto life = tx.query<store::PostLife>(sql::post, post).maybe();
    if (!life) return refusal(Kind::not_found, "organisation.post_unknown", "post");
    // Ending before the first day is how a post not yet begun is taken back.
    if (last_day > life->to_on)
        return refusal(Kind::invalid, "organisation.bad_period", "last_day");
    tx.exec(sql::end_post, post, last_day);
    auto whose = tx.query<OfficerId>(sql::replacements_of, life->officer).rows();
    whose.push_back(life->officer);
    follower_.posts_changed(tx, whose);
    note_change(tx, by, "end_post", {post.text(), life->officer.text()});
    return {};
}

}  // namespace motcua::organisation
