// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <utility>
#include <vector>

#include "platform/http/wire_type.hpp"

namespace motcua::http {

using QueryPairs = std::vector<std::pair<std::string, std::string>>;

/// A query string into an object of texts, numbers, days, codes, ids, optionals of these and lists
/// (the name repeated). Refuses: json.bad_value, json.missing, json.unknown_field.
Result<> read_query(const QueryPairs& query, const WireType& type, void* at);

template <class T>
Result<T> read_query(const QueryPairs& query) {
    T out{};
    if (auto read = read_query(query, wire_type<T>(), &out); !read) return read.error();
    return out;
}

}  // namespace motcua::http
