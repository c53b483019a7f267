// SPDX-License-Identifier: Apache-2.0
#include "modules/rules/value.hpp"

#include <algorithm>

namespace motcua::rules {

namespace {

constexpr std::size_t kWeightMax = std::size_t{1} << 40;
constexpr std::size_t kIndexFrom = 12;  ///< below, looking at each name is quicker

std::size_t heavier(std::size_t weight, const Value& by) {
    return std::min(kWeightMax, weight + by.weight());
}

}  // namespace

struct Value::Items {
    List items;
    std::size_t weight = 1;
    int depth = 1;
};

Value::Value(List value) {
    auto items = std::make_shared<Items>();
    for (const Value& item : value) {
        items->weight = heavier(items->weight, item);
        items->depth = std::max(items->depth, item.depth() + 1);
    }
    items->items = std::move(value);
    is_ = std::shared_ptr<const Items>(std::move(items));
}
Value::Value(Context value) : is_(std::make_shared<const Context>(std::move(value))) {}
Value::Value(Range value) : is_(std::make_shared<const Range>(std::move(value))) {}

Value Value::of(Date day) {
    const auto found = CalendarDay::from_days(day.time_since_epoch().count());
    return found ? Value(*found) : Value();
}

Value Value::of(Instant at) {
    const LocalTime local = to_local(at);
    const Date day = std::chrono::floor<days>(local);
    const auto found = CalendarDay::from_days(day.time_since_epoch().count());
    if (!found) return {};
    const auto since = std::chrono::nanoseconds(local - day).count();
    return DateTime{*found, {since, Zone::of_offset(std::chrono::seconds(kVietnamOffset).count())}};
}

const List* Value::list() const {
    const auto* items = boxed<Items>();
    return items ? &items->items : nullptr;
}

std::size_t Value::weight() const {
    if (const auto* items = boxed<Items>()) return items->weight;
    if (const auto* entries = context()) return entries->weight();
    if (const auto* ends = range()) return heavier(heavier(1, ends->low), ends->high);
    if (const auto* letters = text()) return 1 + letters->size() / 64;
    return 1;
}

int Value::depth() const {
    if (const auto* items = boxed<Items>()) return items->depth;
    if (const auto* entries = context()) return entries->depth();
    return range() ? 1 + std::max(range()->low.depth(), range()->high.depth()) : 0;
}

bool Value::operator==(const Value& other) const {
    if (is_.index() != other.is_.index()) return false;
    switch (kind()) {
        case Kind::text:
            return *text() == *other.text();
        case Kind::time:
            return *time() == *other.time();
        case Kind::date_time:
            return *date_time() == *other.date_time();
        case Kind::list:
            return *list() == *other.list();
        case Kind::context:
            return *context() == *other.context();
        case Kind::range:
            return *range() == *other.range();
        default:
            return is_ == other.is_;
    }
}

Context::Context(std::initializer_list<Entry> entries) {
    for (const auto& [name, value] : entries) put(name, value);
}

std::optional<std::size_t> Context::place_of(std::string_view name) const {
    if (!places_.empty()) {
        const auto found = places_.find(name);
        return found == places_.end() ? std::nullopt : std::optional(found->second);
    }
    for (std::size_t i = 0; i < entries_.size(); ++i)
        if (entries_[i].first == name) return i;
    return std::nullopt;
}

const Value* Context::find(std::string_view name) const {
    const auto place = place_of(name);
    return place ? &entries_[*place].second : nullptr;
}

void Context::put(std::string_view name, Value value) {
    weight_ = heavier(weight_, value);
    depth_ = std::max(depth_, value.depth() + 1);
    if (const auto place = place_of(name)) {
        entries_[*place].second = std::move(value);
        return;
    }
    entries_.emplace_back(name, std::move(value));
    if (entries_.size() == kIndexFrom)
        for (std::size_t i = 0; i < entries_.size(); ++i) places_.emplace(entries_[i].first, i);
    else if (entries_.size() > kIndexFrom)
        places_.emplace(entries_.back().first, entries_.size() - 1);
}

bool Context::operator==(const Context& other) const {
    if (size() != other.size()) return false;
    return std::ranges::all_of(entries_, [&](const Entry& entry) {
        const Value* found = other.find(entry.first);
        return found && *found == entry.second;
    });
}

}  // namespace motcua::rules
