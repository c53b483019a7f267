// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "modules/rules/feel/builtins.hpp"
#include "modules/rules/feel/evaluator.hpp"
#include "modules/rules/feel/operators.hpp"

/// DMN 1.5, 10.3.4.4 and 10.3.4.9: lists made from lists.
namespace motcua::rules {

namespace {

using Items = std::span<const Value>;

List copied(Items items) {
    return {items.begin(), items.end()};
}

/// A place from 1, or from -1 backwards, as an index; nothing beyond `size`.
std::optional<std::size_t> index_in(const Call& call, std::size_t i, std::size_t size) {
    const auto place = call.whole(i);
    const auto end = static_cast<std::int64_t>(size);
    if (!place || *place == 0 || *place > end || *place < -end) return std::nullopt;
    return static_cast<std::size_t>(*place > 0 ? *place - 1 : end + *place);
}

Value index_wrong(const Call& call, std::size_t i) {
    if (!call.number(i)) return call.wrong();
    return call.evaluation.none("rules.index_wrong", {{"index", call.number(i)->text()}});
}

Value sublist(const Call& call) {
    const auto list = call.list(0);
    if (!list) return call.wrong();
    const auto from = index_in(call, 1, list->size());
    if (!from) return index_wrong(call, 1);
    std::size_t count = list->size() - *from;
    if (call.size() > 2) {
        const auto asked = call.whole(2);
        if (!asked || *asked < 1 || static_cast<std::size_t>(*asked) > count)
            return index_wrong(call, 2);
        count = static_cast<std::size_t>(*asked);
    }
    return call.evaluation.made(copied(list->subspan(*from, count)));
}

Value append(const Call& call) {
    const auto list = call.list(0);
    if (!list) return call.wrong();
    List made = copied(*list);
    made.insert(made.end(), call.arguments.begin() + 1, call.arguments.end());
    return call.evaluation.made(std::move(made));
}

Value concatenate(const Call& call) {
    List made;
    for (std::size_t i = 0; i < call.size(); ++i) {
        const auto list = call.list(i);
        if (!list || !call.evaluation.take(list->size() * sizeof(Value))) return call.wrong();
        made.insert(made.end(), list->begin(), list->end());
    }
    return call.evaluation.made(std::move(made));
}

Value insert_before(const Call& call) {
    const auto list = call.list(0);
    if (!list) return call.wrong();
    const auto at = index_in(call, 1, list->size());
    if (!at) return index_wrong(call, 1);
    List made = copied(*list);
    made.insert(made.begin() + static_cast<std::ptrdiff_t>(*at), call[2]);
    return call.evaluation.made(std::move(made));
}

Value remove(const Call& call) {
    const auto list = call.list(0);
    if (!list) return call.wrong();
    const auto at = index_in(call, 1, list->size());
    if (!at) return index_wrong(call, 1);
    List made = copied(*list);
    made.erase(made.begin() + static_cast<std::ptrdiff_t>(*at));
    return call.evaluation.made(std::move(made));
}

Value reverse(const Call& call) {
    const auto list = call.list(0);
    if (!list) return call.wrong();
    List made = copied(*list);
    std::ranges::reverse(made);
    return call.evaluation.made(std::move(made));
}

/// The one at a place, or all for which a function of (item, new item) is true.
Value list_replace(const Call& call) {
    const auto list = call.list(0);
    if (!list) return call.wrong();
    List made = copied(*list);
    if (!call.single(1).function()) {
        const auto at = index_in(call, 1, list->size());
        if (!at) return index_wrong(call, 1);
        made[*at] = call[2];
        return call.evaluation.made(std::move(made));
    }
    for (Value& item : made) {
        const Value given[] = {item, call[2]};
        const Value found = call_function(call.evaluation, call.single(1), given);
        if (!found.boolean()) return call.wrong();
        if (found.is_true()) item = call[2];
    }
    return call.evaluation.made(std::move(made));
}

bool flatten_into(const Call& call, List& out, Items items) {
    for (const Value& item : items) {
        if (!call.evaluation.take(sizeof(Value)) || !call.evaluation.spend(out.size() % 16 == 0))
            return false;
        if (!item.list())
            out.push_back(item);
        else if (!flatten_into(call, out, *item.list()))
            return false;
    }
    return true;
}

Value flatten(const Call& call) {
    const auto list = call.list(0);
    List made;
    if (!list || !flatten_into(call, made, *list)) return call.wrong();
    return call.evaluation.made(std::move(made));
}

/// Merge sort by hand: what decides the order is the caller's and may contradict itself.
class Sorted {
public:
    Sorted(const Call& call, Items items) : call_(call), items_(copied(items)) {
        spare_ = items_;
        sort(0, items_.size());
    }
    Value done() {
        if (is_wrong_ || call_.evaluation.is_stopped) return call_.wrong();
        return call_.evaluation.made(std::move(items_));
    }

private:
    bool precedes(const Value& a, const Value& b) {
        if (!call_.has(1)) {
            const auto order = ordered(a, b);
            is_wrong_ = is_wrong_ || !order;
            return order && *order < 0 && call_.evaluation.spend();
        }
        const Value given[] = {a, b};
        const Value found = call_function(call_.evaluation, call_.single(1), given);
        is_wrong_ = is_wrong_ || !found.boolean();
        return found.is_true();
    }
    void sort(std::size_t from, std::size_t to) {
        if (to - from < 2 || is_wrong_ || call_.evaluation.is_stopped) return;
        const std::size_t middle = from + (to - from) / 2;
        sort(from, middle);
        sort(middle, to);
        std::size_t left = from, right = middle;
        for (std::size_t at = from; at < to; ++at) {
            // The later one goes first only where it must: equal ones keep their order.
            const bool takes_right =
                right < to && (left == middle || precedes(items_[right], items_[left]));
            spare_[at] = items_[takes_right ? right++ : left++];
        }
        for (std::size_t at = from; at < to; ++at) items_[at] = spare_[at];
    }

    const Call& call_;
    List items_, spare_;
    bool is_wrong_ = false;
};

Value sort(const Call& call) {
    const auto list = call.list(0);
    if (!list || (call.size() > 1 && !call.single(1).function())) return call.wrong();
    if (!call.evaluation.take(2 * list->size() * sizeof(Value))) return {};
    return Sorted(call, *list).done();
}

constexpr Builtin kTable[] = {
    {"sublist", "list,start position,length", 2, 3, sublist},
    {"append", "list,item", 2, -1, append},
    {"concatenate", "list", 1, -1, concatenate},
    {"insert before", "list,position,newItem", 3, 3, insert_before},
    {"remove", "list,position", 2, 2, remove},
    {"reverse", "list", 1, 1, reverse},
    {"list replace", "list,position,newItem", 3, 3, list_replace},
    {"list replace", "list,match,newItem", 3, 3, list_replace},
    {"flatten", "list", 1, 1, flatten},
    {"sort", "list,precedes", 1, 2, sort},
};

}  // namespace

std::span<const Builtin> list_change_builtins() {
    return kTable;
}

}  // namespace motcua::rules
