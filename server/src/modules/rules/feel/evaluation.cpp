// SPDX-License-Identifier: Apache-2.0
#include "modules/rules/feel/evaluation.hpp"

namespace motcua::rules {

namespace {

constexpr std::size_t kWarningsMax = 20;
constexpr std::size_t kMatchedMax = 100;
constexpr int kValueDepthMax = 64;

}  // namespace

void Evaluation::warn(std::string_view code, Params params) {
    if (silent > 0 || warnings.size() >= kWarningsMax) return;
    warnings.push_back({std::string(code), at, std::move(params), element});
}

void Evaluation::note_match(std::size_t rule, const std::string& text) {
    if (silent == 0 && matched.size() < kMatchedMax) matched.push_back({element, rule, text});
}

Value Evaluation::none(std::string_view code, Params params) {
    warn(code, std::move(params));
    return {};
}

void Evaluation::stop(std::string_view code, std::size_t limit) {
    if (std::exchange(is_stopped, true)) return;
    if (warnings.size() >= kWarningsMax) warnings.pop_back();
    silent = 0;
    warn(code, {{"limit", std::to_string(limit)}});
}

/// A value that shares its parts may be far larger written out than it was to make.
Value Evaluation::fits(Value value) {
    if (value.weight() * sizeof(Value) > known.limits.bytes)
        stop("rules.memory_exceeded", known.limits.bytes);
    if (value.depth() > kValueDepthMax) stop("rules.depth_exceeded", kValueDepthMax);
    return is_stopped ? Value() : value;
}

Value Evaluation::made(List list) {
    if (!take(sizeof(Value) * (list.size() + 2))) return {};
    return fits(std::move(list));
}
Value Evaluation::made(Context context) {
    if (!take((sizeof(Context::Entry) + 16) * (context.size() + 1))) return {};
    return fits(std::move(context));
}
Value Evaluation::made(std::string text) {
    if (!take(text.size() + sizeof(Value))) return {};
    return text;
}

const Value* Scope::find(std::string_view wanted) const {
    for (const Scope* scope = this; scope; scope = scope->up) {
        if (scope->value && scope->name == wanted) return scope->value;
        if (scope->context)
            if (const Value* found = scope->context->find(wanted)) return found;
        if (scope->variables)
            if (const auto found = scope->variables->find(wanted); found != scope->variables->end())
                return &found->second;
    }
    return nullptr;
}

}  // namespace motcua::rules
