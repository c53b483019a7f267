// SPDX-License-Identifier: Apache-2.0
#include <map>
#include <set>

#include "base/text.hpp"
#include "modules/organisation/model/checks.hpp"
#include "modules/organisation/organisation.hpp"
#include "modules/organisation/sql.hpp"

namespace motcua::organisation {
namespace {

Error about(Kind kind, std::string_view code, const std::string& agency) {
    Error error = refusal(kind, code, "changes");
    error.params.emplace_back("code", agency);
    return error;
}

/// Works a decision out, agency by agency.
class Planner {
public:
    Planner(Transaction& tx, const Actor& by, const Reorganise& what)
        : tx_(tx), by_(by), what_(what), last_day_(what.effective_on - days(1)) {
        plan_.decision = std::string(trimmed(what.decision));
        plan_.decided_by = what.decided_by;
        plan_.decided_on = what.decided_on;
        plan_.effective_on = what.effective_on;
    }

    Result<Reorganisation> plan() {
        if (plan_.decision.empty())
            return refusal(Kind::invalid, "organisation.decision_missing", "decision");
        if (what_.changes.empty())
            return refusal(Kind::invalid, "organisation.plan_empty", "changes");
        for (const ReorganisationChange& change : what_.changes)
            if (auto taken = take(change); !taken) return taken.error();
        for (const auto& [before, after] : successors_)
            if (changed_.contains(after))
                return about(Kind::invalid, "organisation.successor_ended", codes_.at(after));
        if (auto fits = fits_what_is_recorded(); !fits) return fits.error();
        return std::move(plan_);
    }

private:
    Result<Agency> in_being(const std::string& code, Date on, std::string_view else_code) {
        const auto found = agency_by_code(tx_, code, on);
        if (!found) return about(Kind::not_found, "organisation.agency_unknown", code);
        if (on < found->from_on || found->to_on < on)
            return about(Kind::wrong_state, else_code, code);
        codes_[found->agency] = code;
        return *found;
    }

    /// Nobody recorded as a successor of later days may be gone by then, and nothing is given away
    /// twice.
    Result<> fits_what_is_recorded() {
        const Successions recorded = successions(tx_);
        for (const SuccessionRule& rule : recorded.rules()) {
            if (rule.on_day < what_.effective_on) continue;
            const bool is_same_day = rule.on_day == what_.effective_on;
            if (ended_.contains(rule.after) || (is_same_day && changed_.contains(rule.after)))
                return about(Kind::wrong_state, "organisation.successor_ended",
                             codes_.at(rule.after));
            const auto takes_from = [&](const auto& each) { return each.second == rule.before; };
            if (is_same_day && std::ranges::any_of(successors_, takes_from))
                return about(Kind::wrong_state, "organisation.successor_ended",
                             codes_.at(rule.before));
            const bool ends_twice = ended_.contains(rule.before) && ends_agency(rule.kind);
            if (ends_twice || (is_same_day && changed_.contains(rule.before)))
                return about(Kind::wrong_state, "organisation.succession_twice",
                             codes_.at(rule.before));
        }
        return {};
    }

    Result<> take(const ReorganisationChange& change) {
        if (change.before.empty() || change.parts.empty())
            return refusal(Kind::invalid, "organisation.plan_empty", "changes");
        for (const std::string& code : change.before) {
            const auto before = in_being(code, last_day_, "organisation.agency_ended");
            if (!before) return before.error();
            if (auto done = take_from(*before, change); !done) return done;
        }
        return {};
    }

    Result<> take_from(const Agency& before, const ReorganisationChange& change) {
        std::vector<Agency> afters;
        const ReorganisationPart* rest = nullptr;
        for (const ReorganisationPart& part : change.parts) {
            auto after =
                in_being(part.after, what_.effective_on, "organisation.successor_ended");
            if (!after) return after.error();
            const Scope scope{part.procedures, part.domains, part.communes};
            if (scope.reaches_all()) {
                if (rest)
                    return ambiguous(before.code, rest->after, part.after);
                rest = &part;
            }
            afters.push_back(*std::move(after));
        }
        for (std::size_t i = 0; i < change.parts.size(); ++i)
            for (std::size_t j = 0; j < i; ++j)
                if (auto apart = stay_apart(before, change.parts[j], change.parts[i]); !apart)
                    return apart;
        // "A and B become B": B goes on as it is.
        const bool is_into_itself = change.kind == SuccessionKind::merged && afters.size() == 1 &&
                                    afters[0].agency == before.agency && change.before.size() > 1;
        if (is_into_itself) return {};
        for (const Agency& after : afters)
            if (after.agency == before.agency)
                return about(Kind::invalid, "organisation.succession_to_itself", before.code);
        if (!changed_.insert(before.agency).second)
            return about(Kind::invalid, "organisation.succession_twice", before.code);
        if (ends_agency(change.kind)) {
            if (!rest) return about(Kind::invalid, "organisation.succession_incomplete", before.code);
            ended_.insert(before.agency);
            for (Delegation& each :
                 tx_.query<Delegation>(sql::delegations_touching, before.agency, last_day_).rows())
                if (delegations_.insert(each.delegation).second)
                    plan_.delegations.push_back(std::move(each));
        }
        for (std::size_t i = 0; i < afters.size(); ++i) add_rule(before, afters[i], change, i);
        return move_units(before, change, afters);
    }

    static Error ambiguous(const std::string& before, const std::string& first,
                           const std::string& second) {
        Error error = about(Kind::invalid, "organisation.succession_ambiguous", before);
        error.params.emplace_back("first", first);
        error.params.emplace_back("second", second);
        return error;
    }

    static Result<> stay_apart(const Agency& before, const ReorganisationPart& one,
                               const ReorganisationPart& other) {
        const Scope a{one.procedures, one.domains, one.communes};
        const Scope b{other.procedures, other.domains, other.communes};
        const bool one_takes_the_rest = a.reaches_all() || b.reaches_all();
        if (one_takes_the_rest || !overlap(a, b)) return {};
        return ambiguous(before.code, one.after, other.after);
    }

    void add_rule(const Agency& before, const Agency& after, const ReorganisationChange& change,
                  std::size_t part) {
        const ReorganisationPart& of = change.parts[part];
        Scope scope{of.procedures, of.domains, of.communes};
        successors_.emplace_back(before.agency, after.agency);
        plan_.agencies.push_back({before.agency, before.code, before.name, after.agency, after.code,
                                  after.name, change.kind, scope});
        plan_.rules.push_back({{},
                               before.agency,
                               after.agency,
                               change.kind,
                               what_.effective_on,
                               std::move(scope),
                               tx_.now(),
                               plan_.decision});
    }

    Result<> move_units(const Agency& before, const ReorganisationChange& change,
                        const std::vector<Agency>& afters) {
        const auto units = units_of(tx_, before.agency, last_day_);
        std::map<std::string, AgencyId> goes_with;
        std::optional<AgencyId> heir;
        for (std::size_t i = 0; i < afters.size(); ++i) {
            const ReorganisationPart& part = change.parts[i];
            if (Scope{part.procedures, part.domains, part.communes}.reaches_all())
                heir = afters[i].agency;
            for (const std::string& code : part.units) {
                if (std::ranges::find(units, code, &Unit::code) == units.end())
                    return about(Kind::not_found, "organisation.unit_unknown", code);
                goes_with[code] = afters[i].agency;
            }
        }
        for (const Unit& unit : units) {
            const auto named = goes_with.find(unit.code);
            if (named != goes_with.end())
                move_unit(unit, named->second);
            else if (ends_agency(change.kind))
                move_unit(unit, *heir);
        }
        return {};
    }

    const std::vector<Unit>& units_after(AgencyId agency) {
        auto& units = units_after_[agency];
        if (units.empty()) units = units_of(tx_, agency, what_.effective_on);
        return units;
    }

    void move_unit(const Unit& unit, AgencyId to) {
        const Unit* taker = nullptr;
        const Unit* as_whole = nullptr;
        int of_kind = 0;
        bool is_same_name = false;
        for (const Unit& each : units_after(to)) {
            if (each.kind == UnitKind::agency) as_whole = &each;
            if (each.kind != unit.kind || unit.kind == UnitKind::agency) continue;
            ++of_kind;
            const bool same = fold(each.name) == fold(unit.name);
            if (!taker || (same && !is_same_name)) taker = &each;
            is_same_name = is_same_name || same;
        }
        ensure(as_whole != nullptr);
        if (!taker || (of_kind > 1 && !is_same_name)) taker = as_whole;
        plan_.units.push_back({unit.unit, unit.name, taker->unit, taker->name});
        move_posts(unit, *taker);
    }

    void move_posts(const Unit& from, const Unit& to) {
        for (const PostView& post : posts_of_agency(from.agency)) {
            if (post.unit != from.unit || post.to_on < what_.effective_on) continue;
            PostMove move{post.post, post.officer, post.officer_name, post.role, from.unit,
                          to.unit,   to.name,      std::min(post.to_on, to.to_on), {}};
            if (by_.is == Actor::Is::officer && by_.officer == post.officer)
                move.fate = PostFate::own;
            else if (!given_.insert({post.officer, post.role, to.unit}).second ||
                     tx_.query<PostId>(sql::same_post, post.officer, post.role, to.unit,
                                       what_.effective_on, move.until)
                         .maybe())
                move.fate = PostFate::holds_there;
            plan_.posts.push_back(std::move(move));
        }
    }

    const std::vector<PostView>& posts_of_agency(AgencyId agency) {
        if (posts_agency_ != agency) posts_ = posts_in(tx_, agency, last_day_);
        posts_agency_ = agency;
        return posts_;
    }

    Transaction& tx_;
    const Actor& by_;
    const Reorganise& what_;
    const Date last_day_;
    Reorganisation plan_;
    std::map<AgencyId, std::string> codes_;
    std::set<AgencyId> changed_, ended_;
    std::set<DelegationId> delegations_;
    std::set<std::tuple<OfficerId, std::string, UnitId>> given_;
    std::vector<std::pair<AgencyId, AgencyId>> successors_;
    std::map<AgencyId, std::vector<Unit>> units_after_;
    AgencyId posts_agency_;
    std::vector<PostView> posts_;
};

}  // namespace

std::vector<AgencyId> Reorganisation::ended() const {
    std::vector<AgencyId> found;
    for (const SuccessionRule& rule : rules)
        if (ends_agency(rule.kind) && std::ranges::find(found, rule.before) == found.end())
            found.push_back(rule.before);
    return found;
}

Result<Reorganisation> plan_of(Transaction& tx, const Actor& by, const Reorganise& what) {
    return Planner(tx, by, what).plan();
}

}  // namespace motcua::organisation
