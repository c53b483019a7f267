// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "modules/rules/rules.hpp"

namespace motcua::rules {

/// One evaluation: what it knows, what it has cost, what it warned of. Once over a limit it is
/// stopped: everything asked of it is null from there on.
struct Evaluation {
    explicit Evaluation(const Circumstances& circumstances) : known(circumstances) {}
    Evaluation(const Evaluation&) = delete;

    const Circumstances& known;
    std::vector<Warning> warnings;
    std::vector<Matched> matched;
    std::string element;  ///< of the model, for warnings
    std::uint32_t at = 0;
    bool is_stopped = false;
    int silent = 0;  ///< while above 0, nothing is noted

    using Params = std::vector<std::pair<std::string, std::string>>;

    /// Whether it may go on after so many more steps.
    bool spend(std::size_t steps = 1) {
        steps_ += steps;
        if (steps_ > known.limits.steps) stop("rules.steps_exceeded", known.limits.steps);
        return !is_stopped;
    }
    bool enter() {
        if (++depth_ > known.limits.depth)
            stop("rules.depth_exceeded", static_cast<std::size_t>(known.limits.depth));
        return spend();
    }
    void leave() { --depth_; }
    /// Whether so many more bytes may be made.
    bool take(std::size_t bytes) {
        bytes_ += bytes;
        if (bytes_ > known.limits.bytes) stop("rules.memory_exceeded", known.limits.bytes);
        return !is_stopped;
    }

    Value made(List list);
    Value made(Context context);
    Value made(std::string text);
    /// Null, with the reason.
    Value none(std::string_view code, Params params = {});
    void warn(std::string_view code, Params params = {});
    /// A rule of the element's table was true.
    void note_match(std::size_t rule, const std::string& text);
    /// A new allowance of steps, as each decision of a model has one; a hundred of them at most.
    void refresh() {
        spent_ += std::exchange(steps_, 0);
        if (spent_ > std::size_t{100} * known.limits.steps)
            stop("rules.steps_exceeded", std::size_t{100} * known.limits.steps);
    }

private:
    void stop(std::string_view code, std::size_t limit);
    Value fits(Value value);

    std::size_t steps_ = 0;
    std::size_t spent_ = 0;  ///< before the last refresh
    std::size_t bytes_ = 0;
    int depth_ = 0;
};

/// Names as an expression sees them: the nearest first.
struct Scope {
    const Scope* up = nullptr;
    std::string_view name = {};  ///< one name …
    const Value* value = nullptr;
    const Context* context = nullptr;      ///< … or those of a context …
    const Variables* variables = nullptr;  ///< … or the caller's

    const Value* find(std::string_view wanted) const;
};

}  // namespace motcua::rules
