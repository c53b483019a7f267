// SPDX-License-Identifier: Apache-2.0
#include "modules/process/model/longest_way.hpp"

#include <map>
#include <set>

#include "modules/process/model/ways.hpp"

namespace motcua::process {

namespace {

/// Where a scope's own work goes on to; not into what is inside an element.
std::vector<int> beside(const Definition& definition, int at) {
    const Element& element = definition.elements[at];
    std::vector<int> next;
    if (element.is_business_end) return next;
    for (const int flow : element.outgoing)
        if (definition.flows[flow].target >= 0) next.push_back(definition.flows[flow].target);
    for (const auto& others : {element.boundary, link_targets(definition, element)})
        next.insert(next.end(), others.begin(), others.end());
    return next;
}

class Scopes {
public:
    explicit Scopes(const Definition& definition) : definition_(definition) {}

    LongestWay of(int scope) {
        // What calls itself is counted once.
        if (!within_.insert(scope).second) return {};
        LongestWay longest;
        for (const int start : starts_of(definition_, scope)) {
            LongestWay& from = walk(start);
            if (from.hundredths > longest.hundredths) longest = from;
        }
        within_.erase(scope);
        return longest;
    }

private:
    struct Stay {
        int at;
        std::vector<int> next;
        std::size_t done = 0;
    };

    /// Depth first; a way back to where we come from is no longer way. Iterative: a definition may
    /// be long.
    LongestWay& walk(int start) {
        std::vector<Stay> stack;
        std::set<int> on_stack;
        const auto enter = [&](int at) {
            stack.push_back({at, beside(definition_, at)});
            on_stack.insert(at);
        };
        if (!known_.contains(start)) enter(start);
        while (!stack.empty()) {
            Stay& top = stack.back();
            if (top.done < top.next.size()) {
                const int next = top.next[top.done++];
                if (!known_.contains(next) && !on_stack.contains(next)) enter(next);
                continue;
            }
            LongestWay best;
            for (const int next : top.next)
                if (const auto found = known_.find(next);
                    found != known_.end() && found->second.hundredths > best.hundredths)
                    best = found->second;
            const int at = top.at;
            stack.pop_back();
            on_stack.erase(at);
            known_[at] = with(at, std::move(best));
        }
        return known_[start];
    }

    LongestWay with(int at, LongestWay rest) {
        const Element& element = definition_.elements[at];
        const Element& work = element.kind == ElementKind::callActivity && element.body >= 0
                                  ? definition_.elements[element.body]
                                  : element;
        LongestWay own;
        // While it is open the term does not run.
        if (work.budget && work.suspends.empty())
            own = {working_hundredths(*work.budget), element.id};
        const int inside = element.kind == ElementKind::callActivity ? element.body
                           : element.inside.empty()                  ? -1
                                                                     : at;
        if (inside >= 0 && !definition_.elements[inside].inside.empty())
            if (LongestWay inner = of(inside); inner.hundredths > own.hundredths)
                own = std::move(inner);
        rest.hundredths += own.hundredths;
        if (rest.last.empty()) rest.last = std::move(own.last);
        return rest;
    }

    const Definition& definition_;
    std::map<int, LongestWay> known_;
    std::set<int> within_;
};

}  // namespace

std::int64_t working_hundredths(const Budget& length) {
    constexpr std::int64_t kDay = 8;
    if (length.unit == "working_hour") return length.hundredths;
    if (length.unit == "working_day") return length.hundredths * kDay;
    if (length.unit == "hour") return length.hundredths * kDay * 5 / (24 * 7);
    if (length.unit == "day") return length.hundredths * kDay * 5 / 7;
    return length.hundredths * kDay * 22;  // month
}

LongestWay longest_way(const Definition& definition) {
    return Scopes(definition).of(-1);
}

}  // namespace motcua::process
