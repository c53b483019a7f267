// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <boost/callable_traits/args.hpp>
#include <boost/callable_traits/return_type.hpp>
#include <tuple>
#include <type_traits>

#include "base/json.hpp"
#include "platform/http/personal_type.hpp"
#include "platform/http/query.hpp"
#include "platform/http/route.hpp"
#include "platform/http/schema.hpp"
#include "platform/http/shown_subjects.hpp"
#include "platform/storage/storage.hpp"

/// Rows of a route table from plain functions:
///
///   reads<Verb::get>("/api/…", May::…, "Summary.", [&](Transaction&, const Call&) -> Result<View>)
///   writes<Verb::post>("/api/…", May::…, "Summary.",
///                      [&](Transaction&, const Call&, const Ask&) -> Result<View>)
///   works<Verb::post>("/api/…", May::…, "Summary.", [&](const Call&, const Ask&) ->
///   Result<Answer>)
///
/// The last argument, if there is one, is the request: read from the query string on GET, else from
/// the JSON body, and refused by field. A returned struct is written as JSON, Result<> becomes 204,
/// an Answer leaves as it is.
namespace motcua::http {

struct NoRequest {};

namespace detail {

template <class Arguments, std::size_t at>
struct RequestAt {
    using type = NoRequest;
};
template <class Arguments, std::size_t at>
    requires(std::tuple_size_v<Arguments> > at)
struct RequestAt<Arguments, at> {
    using type = std::remove_cvref_t<std::tuple_element_t<at, Arguments>>;
};

template <Verb verb, class Fn, std::size_t fixed>
struct Wire {
    static constexpr Verb kVerb = verb;
    using Arguments = boost::callable_traits::args_t<Fn, std::tuple>;
    static_assert(std::tuple_size_v<Arguments> >= fixed &&
                      std::tuple_size_v<Arguments> <= fixed + 1,
                  "a handler takes its fixed arguments and at most one request");
    using Request = typename RequestAt<Arguments, fixed>::type;
    using Returned = typename boost::callable_traits::return_type_t<Fn>::value_type;
    static constexpr bool kTakesRequest = !std::same_as<Request, NoRequest>;
    static constexpr bool kGivesJson =
        !std::same_as<Returned, Answer> && !std::same_as<Returned, void>;
};

template <class W>
Result<typename W::Request> request_of(const Call& call) {
    if constexpr (W::kVerb == Verb::get)
        return read_query<typename W::Request>(call.query);
    else
        return json::read<typename W::Request>(call.body);
}

template <class T>
Result<Answer> answer_of(Result<T> result) {
    if (!result) return result.error();
    if constexpr (std::same_as<T, void>)
        return Answer::nothing();
    else if constexpr (std::same_as<T, Answer>)
        return std::move(*result);
    else {
        Answer answer = Answer::json(json::write(*result));
        if constexpr (holds_personal<T>()) {
            answer.is_personal = true;
            add_shown_subjects(*result, "", answer.subjects);
        }
        return answer;
    }
}

template <class W, class Fn, class... Fixed>
Result<Answer> call_typed(const Fn& fn, const Call& call, Fixed&... fixed) {
    if constexpr (W::kTakesRequest) {
        const auto request = request_of<W>(call);
        if (!request) return request.error();
        return answer_of(fn(fixed..., *request));
    } else {
        return answer_of(fn(fixed...));
    }
}

template <class W>
Route row(std::string_view path, Guard may, std::string_view summary, Handler handler) {
    Route route{W::kVerb, std::string(path), may, std::string(summary), std::move(handler)};
    if constexpr (W::kTakesRequest) {
        route.takes = W::kVerb == Verb::get ? Takes::query : Takes::json;
        route.request = [](SchemaBook& book) {
            return schema_of<typename W::Request>(book, Way::in);
        };
    }
    if constexpr (W::kGivesJson) {
        route.answer = [](SchemaBook& book) {
            return schema_of<typename W::Returned>(book, Way::out);
        };
        route.is_personal = holds_personal<typename W::Returned>();
    } else if constexpr (std::same_as<typename W::Returned, void>) {
        route.answer_type = "";
    } else {
        route.answer_type = "*/*";
    }
    return route;
}

}  // namespace detail

template <Verb verb, class Fn>
Route reads(std::string_view path, Guard may, std::string_view summary, Fn fn) {
    using W = detail::Wire<verb, Fn, 2>;
    auto run = [fn = std::move(fn)](Transaction& tx, const Call& call) {
        return detail::call_typed<W>(fn, call, tx, call);
    };
    return detail::row<W>(path, may, summary, Reads{std::move(run)});
}

template <Verb verb, class Fn>
Route writes(std::string_view path, Guard may, std::string_view summary, Fn fn) {
    using W = detail::Wire<verb, Fn, 2>;
    auto run = [fn = std::move(fn)](Transaction& tx, const Call& call) {
        return detail::call_typed<W>(fn, call, tx, call);
    };
    return detail::row<W>(path, may, summary, Writes{std::move(run)});
}

template <Verb verb, class Fn>
Route works(std::string_view path, Guard may, std::string_view summary, Fn fn) {
    using W = detail::Wire<verb, Fn, 1>;
    auto run = [fn = std::move(fn)](const Call& call) {
        return detail::call_typed<W>(fn, call, call);
    };
    return detail::row<W>(path, may, summary, Works{std::move(run)});
}

/// A route whose body is a file (≤ 25 MB), streamed to disk after the caller was let in; the
/// handler finds it in Call::upload.
template <Verb verb, class Fn>
Route takes_file(std::string_view path, Guard may, std::string_view summary, Fn fn) {
    Route route = works<verb>(path, may, summary, std::move(fn));
    route.takes = Takes::file;
    return route;
}

/// The media type of a handler that returns an Answer, for the contract.
inline Route answering(std::string_view media_type, Route route) {
    route.answer_type = media_type;
    return route;
}

/// Marks a handler that returns an Answer with personal data in it: every answer is audited.
inline Route personal(Route route) {
    route.is_personal = true;
    return route;
}

}  // namespace motcua::http
