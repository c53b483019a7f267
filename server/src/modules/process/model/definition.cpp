// SPDX-License-Identifier: Apache-2.0
#include "modules/process/model/definition.hpp"

#include <algorithm>
#include <charconv>

#include "base/text.hpp"

namespace motcua::process {

namespace {

// The units of a term, as the deadlines room has them.
constexpr std::string_view kUnits[] = {"working_day", "working_hour", "day", "hour", "month"};
constexpr std::int64_t kAmountMax = 10'000;

template <class Map>
int index_in(const Map& map, std::string_view id) {
    const auto found = map.find(id);
    return found == map.end() ? -1 : found->second;
}

}  // namespace

std::optional<Budget> Budget::parse(std::string_view text) {
    text = trimmed(text);
    const auto blank = text.find(' ');
    if (blank == text.npos) return std::nullopt;
    const std::string_view unit = trimmed(text.substr(blank));
    if (std::ranges::find(kUnits, unit) == std::end(kUnits)) return std::nullopt;
    std::string_view amount = text.substr(0, blank);
    std::int64_t whole = 0, hundredths = 0;
    const auto [end, failed] = std::from_chars(amount.data(), amount.data() + amount.size(), whole);
    if (failed != std::errc() || whole < 0 || whole > kAmountMax) return std::nullopt;
    amount.remove_prefix(end - amount.data());
    if (!amount.empty()) {
        if (amount[0] != '.' || amount.size() < 2 || amount.size() > 3) return std::nullopt;
        for (const char c : amount.substr(1))
            if (c < '0' || c > '9') return std::nullopt;
        hundredths = (amount[1] - '0') * 10 + (amount.size() == 3 ? amount[2] - '0' : 0);
    }
    if (whole * 100 + hundredths == 0) return std::nullopt;
    return Budget{whole * 100 + hundredths, std::string(unit)};
}

std::string Budget::amount() const {
    std::string text = std::to_string(hundredths / 100);
    const int rest = static_cast<int>(hundredths % 100);
    if (rest != 0) {
        text += '.';
        text += static_cast<char>('0' + rest / 10);
        if (rest % 10 != 0) text += static_cast<char>('0' + rest % 10);
    }
    return text;
}

Formula Formula::of(std::string_view text) {
    Formula formula{std::string(trimmed(text)), {}};
    if (!formula.text.empty())
        if (auto parsed = Expression::parse(formula.text)) formula.parsed = std::move(*parsed);
    return formula;
}

Wording Wording::of(std::string_view text) {
    Wording wording{std::string(trimmed(text)), {}};
    if (wording.is_computed()) wording.formula = Formula::of(wording.text);
    return wording;
}

bool is_activity(ElementKind kind) {
    switch (kind) {
        case ElementKind::task:
        case ElementKind::userTask:
        case ElementKind::serviceTask:
        case ElementKind::scriptTask:
        case ElementKind::sendTask:
        case ElementKind::receiveTask:
        case ElementKind::manualTask:
        case ElementKind::businessRuleTask:
        case ElementKind::subProcess:
        case ElementKind::transaction:
        case ElementKind::adHocSubProcess:
        case ElementKind::callActivity:
            return true;
        default:
            return false;
    }
}

bool is_work(ElementKind kind) {
    return kind == ElementKind::userTask || kind == ElementKind::serviceTask ||
           kind == ElementKind::scriptTask || kind == ElementKind::businessRuleTask;
}

bool is_gateway(ElementKind kind) {
    return kind >= ElementKind::exclusiveGateway && kind <= ElementKind::complexGateway;
}

ElementKind local_kind(ElementKind kind) {
    switch (kind) {
        case ElementKind::globalTask:
            return ElementKind::task;
        case ElementKind::globalUserTask:
            return ElementKind::userTask;
        case ElementKind::globalScriptTask:
            return ElementKind::scriptTask;
        case ElementKind::globalManualTask:
            return ElementKind::manualTask;
        case ElementKind::globalBusinessRuleTask:
            return ElementKind::businessRuleTask;
        default:
            return kind;
    }
}

bool is_feel(const Element& element) {
    std::string format = element.script_format;
    std::ranges::transform(format, format.begin(),
                           [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return format.empty() || format.find("feel") != format.npos;
}

const Element* Definition::element(std::string_view id) const {
    const int index = index_in(element_by_id, id);
    return index < 0 ? nullptr : &elements[index];
}

const Flow* Definition::flow(std::string_view id) const {
    const int index = index_in(flow_by_id, id);
    return index < 0 ? nullptr : &flows[index];
}

}  // namespace motcua::process
