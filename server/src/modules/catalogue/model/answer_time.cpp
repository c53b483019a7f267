// SPDX-License-Identifier: Apache-2.0
#include "modules/catalogue/model/offer.hpp"
#include "modules/deadlines/deadlines.hpp"

namespace motcua::catalogue {

bool is_answer_time(std::string_view text) {
    using deadlines::TermUnit;
    const auto term = deadlines::parse_term(text);
    return term && (term->unit == TermUnit::day || term->unit == TermUnit::working_day ||
                    term->unit == TermUnit::month);
}

}  // namespace motcua::catalogue
