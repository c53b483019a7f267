// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <tuple>
#include <type_traits>

#include "base/json.hpp"
#include "platform/http/query.hpp"
#include "platform/http/route.hpp"
#include "platform/http/wire_type.hpp"
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

Answer json_answer(const WireType& type, const void* at, bool is_personal);
/// The value as the answer's JSON; audited where its type shows data about a person.
template <class T>
Answer json_answer(const T& value) {
    static const bool is_personal = shows_personal(wire_type<T>());
    return json_answer(wire_type<T>(), &value, is_personal);
}

namespace detail {

template <class Call>
struct Signature;
template <class C, class R, class... A>
struct Signature<R (C::*)(A...) const> {
    using Returned = R;
    using Arguments = std::tuple<A...>;
};

template <class Arguments, std::size_t at>
struct RequestAt {
    using type = NoRequest;
};
template <class Arguments, std::size_t at>
    requires(std::tuple_size_v<Arguments> > at)
struct RequestAt<Arguments, at> {
    using type = std::remove_cvref_t<std::tuple_element_t<at, Arguments>>;
};

/// What a row needs to know of its handler's types, so that everything else is written once.
struct Kinds {
    const WireType* request = nullptr;
    const WireType* answer = nullptr;
    bool is_empty = false;  ///< answers 204
};

Route row(Verb verb, std::string_view path, Guard may, std::string_view summary, Handler handler,
          Kinds kinds);
/// From the query string on GET, else from the JSON body.
Result<> read_request(const Call& call, Verb verb, const WireType& type, void* at);

template <class Fn, std::size_t fixed>
struct Wire {
    using Plain = Signature<decltype(&Fn::operator())>;
    using Arguments = typename Plain::Arguments;
    static_assert(std::tuple_size_v<Arguments> >= fixed &&
                      std::tuple_size_v<Arguments> <= fixed + 1,
                  "a handler takes its fixed arguments and at most one request");
    using Request = typename RequestAt<Arguments, fixed>::type;
    using Returned = typename Plain::Returned::value_type;

    static Kinds kinds() {
        Kinds kinds;
        if constexpr (!std::same_as<Request, NoRequest>) kinds.request = &wire_type<Request>();
        if constexpr (std::same_as<Returned, void>)
            kinds.is_empty = true;
        else if constexpr (!std::same_as<Returned, Answer>)
            kinds.answer = &wire_type<Returned>();
        return kinds;
    }

    static Result<Answer> answer(typename Plain::Returned result) {
        if (!result) return result.error();
        if constexpr (std::same_as<Returned, void>)
            return Answer::nothing();
        else if constexpr (std::same_as<Returned, Answer>)
            return std::move(*result);
        else
            return json_answer(*result);
    }

    template <class... Fixed>
    static Result<Answer> run(const Fn& fn, Verb verb, const Call& call, Fixed&... given) {
        if constexpr (std::same_as<Request, NoRequest>) {
            return answer(fn(given...));
        } else {
            Request request{};
            auto read = read_request(call, verb, wire_type<Request>(), &request);
            if (!read) return read.error();
            return answer(fn(given..., std::as_const(request)));
        }
    }
};

}  // namespace detail

template <Verb verb, class Fn>
Route reads(std::string_view path, Guard may, std::string_view summary, Fn fn) {
    using W = detail::Wire<Fn, 2>;
    auto run = [fn = std::move(fn)](Transaction& tx, const Call& call) {
        return W::run(fn, verb, call, tx, call);
    };
    return detail::row(verb, path, may, summary, Reads{std::move(run)}, W::kinds());
}

template <Verb verb, class Fn>
Route writes(std::string_view path, Guard may, std::string_view summary, Fn fn) {
    using W = detail::Wire<Fn, 2>;
    auto run = [fn = std::move(fn)](Transaction& tx, const Call& call) {
        return W::run(fn, verb, call, tx, call);
    };
    return detail::row(verb, path, may, summary, Writes{std::move(run)}, W::kinds());
}

template <Verb verb, class Fn>
Route works(std::string_view path, Guard may, std::string_view summary, Fn fn) {
    using W = detail::Wire<Fn, 1>;
    auto run = [fn = std::move(fn)](const Call& call) { return W::run(fn, verb, call, call); };
    return detail::row(verb, path, may, summary, Works{std::move(run)}, W::kinds());
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

/// What a handler that returns an Answer (made with json_answer) holds, for the contract.
template <class T>
Route answering_as(Route route) {
    route.answer = &wire_type<T>();
    route.answer_type = "application/json";
    return route;
}

/// Marks a handler that returns an Answer with personal data in it: every answer is audited.
inline Route personal(Route route) {
    route.is_personal = true;
    return route;
}

}  // namespace motcua::http
