// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <optional>
#include <source_location>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace motcua {

/// Why an act was refused, in the terms a caller decides by. The HTTP status follows from it.
enum class Kind {
    invalid,        ///< the input does not make sense (400)
    not_signed_in,  ///< nobody is signed in, or the session ended (401)
    not_allowed,    ///< the right is missing (403)
    not_found,      ///< there is no such thing, or not for this actor (404)
    wrong_state,    ///< it is not the moment for this act (409)
    stale,          ///< somebody else acted first; params say who and when (409)
    too_large,      ///< over a stated limit (413)
    wrong_type,     ///< a file or body of a type that is not accepted (415)
    too_many,       ///< rate or back-off limit; params carry retry_after_seconds (429)
    unavailable,    ///< a needed outside part is away; try again (503)
};

/// A refusal: a stable code such as "dossier.not_accepted", the field it concerns, and the values
/// its sentence in text/ needs. Never carries a sentence itself, nor personal data.
struct Error {
    Kind kind = Kind::invalid;
    std::string code;
    std::string field = {};
    std::vector<std::pair<std::string, std::string>> params = {};

    bool operator==(const Error&) const = default;
};

/// Either the answer or a refusal. *Trouble* (disk, network, database) is thrown instead;
/// *our mistake* is ensure(). Test it like a pointer: `if (!found) return found.error();`
template <class T = void>
class [[nodiscard]] Result {
public:
    using value_type = T;
    Result(T value) : state_(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : state_(std::in_place_index<1>, std::move(error)) {}

    explicit operator bool() const { return state_.index() == 0; }
    bool has_value() const { return state_.index() == 0; }
    T& operator*() & { return std::get<0>(state_); }
    const T& operator*() const& { return std::get<0>(state_); }
    T&& operator*() && { return std::get<0>(std::move(state_)); }
    T* operator->() { return &std::get<0>(state_); }
    const T* operator->() const { return &std::get<0>(state_); }
    const Error& error() const { return std::get<1>(state_); }

private:
    std::variant<T, Error> state_;
};

template <>
class [[nodiscard]] Result<void> {
public:
    using value_type = void;
    Result() = default;
    Result(Error error) : error_(std::move(error)) {}

    explicit operator bool() const { return !error_; }
    bool has_value() const { return !error_; }
    const Error& error() const { return *error_; }

private:
    std::optional<Error> error_;
};

/// The code of a refusal, or "" where there was none. For tests and logs.
template <class T>
std::string code_of(const Result<T>& result) {
    return result ? std::string{} : result.error().code;
}

/// Our own mistake. One request fails with an incident number, the server lives.
struct Mistake : std::logic_error {
    using std::logic_error::logic_error;
};

/// States what must hold if our code is right. Throws Mistake with the place otherwise.
void ensure(bool holds, std::source_location where = std::source_location::current());

}  // namespace motcua
