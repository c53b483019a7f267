// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "modules/catalogue/model/offer.hpp"

namespace motcua::catalogue {

Money fee_for(const FeeLine& line, const FeeCount& count) {
    switch (line.per) {
        case FeePer::dossier:
            return line.amount;
        case FeePer::copy:
            return line.amount * count.copies;
        case FeePer::item:
            return line.amount * count.items;
        case FeePer::page:
            break;
    }
    const auto first = line.first_count > 0 ? std::min(count.pages, line.first_count) : count.pages;
    Money of_copy = line.amount * first + line.amount_after * (count.pages - first);
    if (line.most.dong > 0) of_copy = std::min(of_copy, line.most);
    return of_copy * count.copies;
}

}  // namespace motcua::catalogue
