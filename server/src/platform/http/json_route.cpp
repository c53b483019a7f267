// SPDX-License-Identifier: Apache-2.0
#include "platform/http/json_route.hpp"

namespace motcua::http {

Answer json_answer(const WireType& type, const void* at, bool is_personal) {
    std::string text;
    put_wire(text, type, at);
    Answer answer = Answer::json(std::move(text));
    if (is_personal) {
        answer.is_personal = true;
        add_shown_subjects(type, at, "", answer.subjects);
    }
    return answer;
}

namespace detail {

Route row(Verb verb, std::string_view path, Guard may, std::string_view summary, Handler handler,
          Kinds kinds) {
    Route route{verb, std::string(path), may, std::string(summary), std::move(handler)};
    route.request = kinds.request;
    route.answer = kinds.answer;
    if (kinds.request) route.takes = verb == Verb::get ? Takes::query : Takes::json;
    if (kinds.answer)
        route.is_personal = shows_personal(*kinds.answer);
    else
        route.answer_type = kinds.is_empty ? "" : "*/*";
    if (route.takes == Takes::query)
        ensure(!shows_personal(*kinds.request));  // personal data never stands in an address
    return route;
}

Result<> read_request(const Call& call, Verb verb, const WireType& type, void* at) {
    if (verb == Verb::get) return read_query(call.query, type, at);
    auto parsed = json::parse(call.body);
    if (!parsed) return parsed.error();
    return get_wire(*parsed, "", type, at);
}

}  // namespace detail
}  // namespace motcua::http
