// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <fmt/format.h>

#include <utility>

namespace motcua {

/// Data about a person. It can be stored and sent to whoever may read it, never logged: formatting
/// it prints "[personal]", and the only way to the value is reveal(), the word reviews search for.
template <class T>
class Personal {
public:
    Personal() = default;
    explicit Personal(T value) : value_(std::move(value)) {}
    const T& reveal() const { return value_; }
    bool operator==(const Personal&) const = default;

private:
    T value_{};
};

}  // namespace motcua

template <class T>
struct fmt::formatter<motcua::Personal<T>> : fmt::formatter<fmt::string_view> {
    template <class Context>
    auto format(const motcua::Personal<T>&, Context& context) const {
        return fmt::formatter<fmt::string_view>::format("[personal]", context);
    }
};
