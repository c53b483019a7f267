// SPDX-License-Identifier: Apache-2.0
#include "modules/dossiers/commands/rules_answers.hpp"

#include "modules/dossiers/commands/visits.hpp"

namespace motcua::dossiers {
namespace {

using rules::Context;
using rules::Value;

/// "" where there is none; nothing where it is no text.
std::optional<std::string> text_in(const Context& from, std::string_view name) {
    const Value* value = from.find(name);
    if (!value || value->is_null()) return std::string();
    return value->text() ? std::optional(*value->text()) : std::nullopt;
}

/// `otherwise` where there is none; nothing where it is no whole number from nought up.
std::optional<std::int64_t> count_in(const Context& from, std::string_view name,
                                     std::int64_t otherwise) {
    const Value* value = from.find(name);
    if (!value || value->is_null()) return otherwise;
    const auto whole = value->number() ? value->number()->whole() : std::nullopt;
    return whole && *whole >= 0 ? whole : std::nullopt;
}

std::optional<FeeLine> fee_in(const Context& line) {
    const auto name = text_in(line, "name"), code = text_in(line, "code"),
               ground = text_in(line, "ground");
    const auto amount = count_in(line, "amount", -1);
    if (!name || is_blank(*name) || !code || !ground || !amount || *amount < 0) return std::nullopt;
    return FeeLine{code->empty() ? "fee" : *code, *name, Money{*amount},
                   ground->empty() ? std::nullopt : ground};
}

std::optional<PaperNeeded> paper_in(const Context& line) {
    constexpr std::int64_t kMost = 99;
    const auto name = text_in(line, "name"), code = text_in(line, "code"),
               ground = text_in(line, "ground");
    const auto copies = count_in(line, "copies", 0);
    const auto originals = count_in(line, "originals", copies && *copies > 0 ? 0 : 1);
    if (!name || is_blank(*name) || !code || !ground || !copies || !originals || *copies > kMost ||
        *originals > kMost)
        return std::nullopt;
    return PaperNeeded{*code, *name, static_cast<int>(*originals), static_cast<int>(*copies),
                       ground->empty() ? std::nullopt : ground};
}

template <class T>
std::optional<std::vector<T>> lines_in(const Value& answer,
                                       std::optional<T> (*read)(const Context&)) {
    std::vector<T> lines;
    const auto add = [&](const Value& value) {
        if (value.is_null()) return true;
        auto line = value.context() ? read(*value.context()) : std::nullopt;
        if (line) lines.push_back(*std::move(line));
        return line.has_value();
    };
    if (!answer.list()) return add(answer) && !lines.empty() ? std::optional(lines) : std::nullopt;
    for (const Value& each : *answer.list())
        if (!add(each)) return std::nullopt;
    return lines;
}

}  // namespace

std::optional<std::vector<FeeLine>> fees_in(const Value& answer) {
    return lines_in<FeeLine>(answer, fee_in);
}

std::optional<std::vector<PaperNeeded>> papers_in(const Value& answer) {
    return lines_in<PaperNeeded>(answer, paper_in);
}

}  // namespace motcua::dossiers
