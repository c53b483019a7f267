// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <boost/describe.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/json.hpp"
#include "platform/http/personal_type.hpp"

namespace motcua::http {

/// One page of a list: its items and where the next begins (nothing at the end). Lists are paged by
/// the last row's sort key, never by number, so that a row is neither shown twice nor skipped.
template <class T>
struct Page {
    std::vector<T> items;
    std::optional<std::string> next;
    BOOST_DESCRIBE_CLASS(Page, (), (items, next), (), ())
};

/// A page that also says how many there are in all, counted in the same snapshot.
template <class T>
struct Listed {
    std::vector<T> items;
    std::optional<std::string> next;
    std::int64_t total = 0;
    BOOST_DESCRIBE_CLASS(Listed, (), (items, next, total), (), ())
};

std::string base64url(std::string_view bytes);
std::optional<std::string> from_base64url(std::string_view text);

/// The sort key of a page's last row as a text for "after=…". `Key` is a described struct without
/// personal data, for it stands in an address.
template <class Key>
std::string cursor(const Key& key) {
    static_assert(!holds_personal<Key>(), "a cursor stands in an address");
    return base64url(json::write(key));
}

/// Refuses: http.bad_cursor.
template <class Key>
Result<std::optional<Key>> read_cursor(const std::optional<std::string>& text) {
    if (!text) return std::optional<Key>();
    const auto bytes = from_base64url(*text);
    auto key = bytes ? json::read<Key>(*bytes) : Result<Key>(Error{});
    if (!key) return Error{Kind::invalid, "http.bad_cursor", "after"};
    return std::optional<Key>(std::move(*key));
}

/// Cuts the one row too many that a query with `limit + 1` found, and says where the next page
/// begins. `key_of(row)` gives the described sort key.
template <class T, class KeyOf>
Page<T> page_of(std::vector<T> rows, std::size_t limit, KeyOf key_of) {
    Page<T> page;
    const bool is_more = rows.size() > limit;
    if (is_more) rows.resize(limit);
    if (is_more && !rows.empty()) page.next = cursor(key_of(rows.back()));
    page.items = std::move(rows);
    return page;
}

}  // namespace motcua::http
