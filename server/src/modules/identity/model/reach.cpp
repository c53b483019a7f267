// SPDX-License-Identifier: Apache-2.0
#include "modules/identity/model/reach.hpp"

namespace motcua::identity {
namespace {

using organisation::Grant;
using organisation::kForever;

/// `same`: grants of one right in one unit.
void flatten_into(std::vector<Reach>& rows, std::span<const Grant> same) {
    std::set<Date> starts;
    for (const Grant& grant : same) {
        starts.insert(grant.period.from_on);
        if (grant.period.to_on < kForever) starts.insert(grant.period.to_on + days(1));
    }
    for (auto start = starts.begin(); start != starts.end(); ++start) {
        std::optional<int> level;
        for (const Grant& grant : same)
            if (grant.period.holds(*start))
                level = std::max(level.value_or(0), grant.confidentiality);
        if (!level) continue;
        const auto next = std::next(start);
        const Date last = next == starts.end() ? kForever : *next - days(1);
        const bool joins = !rows.empty() && rows.back().right_code == same[0].right_code &&
                           rows.back().unit == same[0].unit &&
                           rows.back().confidentiality == *level &&
                           rows.back().to_on + days(1) == *start;
        if (joins)
            rows.back().to_on = last;
        else
            rows.push_back(
                {same[0].right_code, same[0].unit, *start, last, same[0].agency, *level});
    }
}

}  // namespace

std::vector<Reach> flatten(std::vector<Grant> grants) {
    std::erase_if(grants, [](const Grant& grant) { return grant.period.is_empty(); });
    std::ranges::sort(grants, {},
                      [](const Grant& grant) { return std::tie(grant.right_code, grant.unit); });
    std::vector<Reach> rows;
    for (std::size_t from = 0; from < grants.size();) {
        std::size_t to = from + 1;
        while (to < grants.size() && grants[to].right_code == grants[from].right_code &&
               grants[to].unit == grants[from].unit)
            ++to;
        flatten_into(rows, std::span(grants).subspan(from, to - from));
        from = to;
    }
    return rows;
}

}  // namespace motcua::identity
