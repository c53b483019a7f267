// SPDX-License-Identifier: Apache-2.0
#include "base/json.hpp"
#include "modules/organisation/organisation.hpp"
#include "modules/organisation/sql.hpp"
#include "modules/organisation/store/change.hpp"

namespace motcua::organisation {

Result<ReorganisationId> Organisation::reorganise(Transaction& tx, const Actor& by,
                                                  const Reorganise& what) {
    begin_change(tx);
    const auto plan = plan_of(tx, by, what);
    if (!plan) return plan.error();
    const auto id = tx.make_id<ReorganisationId>();
    const Date on = plan->effective_on;
    const Date last_day = on - days(1);
    tx.exec(sql::insert_reorganisation, id, plan->decision, plan->decided_by, plan->decided_on, on,
            tx.now(), by.officer);
    int rule_no = 0;
    for (const SuccessionRule& rule : plan->rules)
        tx.exec(sql::insert_succession, id, ++rule_no, rule.before, rule.after, rule.kind, on,
                json::write(rule.scope), tx.now());
    for (const AgencyId agency : plan->ended()) {
        tx.exec(sql::end_agency, agency, last_day);
        tx.exec(sql::end_delegations_of_agency, agency, last_day);
    }
    for (const UnitMove& unit : plan->units) {
        tx.exec(sql::end_unit, unit.before, last_day);
        tx.exec(sql::end_posts_of_unit, unit.before, last_day);
        tx.exec(sql::insert_unit_succession, unit.before, unit.after, on);
    }
    for (const PostMove& post : plan->posts)
        if (post.fate == PostFate::goes_on)
            tx.exec(sql::insert_post, tx.make_id<PostId>(), post.officer, post.role, post.after, on,
                    post.until, plan->decision, tx.now(), by.officer);
    follower_.posts_changed(tx, tx.query<OfficerId>(sql::all_posted).rows());
    note_change(tx, by, "reorganise", {id.text()});
    return id;
}

}  // namespace motcua::organisation
