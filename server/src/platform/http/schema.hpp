// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <boost/json.hpp>
#include <functional>
#include <map>
#include <set>
#include <string>
#include <string_view>

#include "platform/http/wire_type.hpp"

namespace motcua::http {

/// A type on its way in may lack what has a default; on its way out every member is there.
enum class Way { in, out };

/// The named schemas of a contract, each written once.
class SchemaBook {
public:
    using Fill = std::function<boost::json::object()>;
    using Names = std::set<std::string, std::less<>>;

    /// `unset_ids`: "WorkRow.assignee_id", the identifiers that may be null; others always are set.
    explicit SchemaBook(Names unset_ids = {}) : unset_ids_(std::move(unset_ids)) {}

    /// Whether this identifier of an object may be null.
    bool may_be_unset(std::string_view type, std::string_view member);
    /// Those of `unset_ids` that no object has.
    const Names& unset_ids_without_object() const { return unset_ids_; }

    /// A reference to the schema of `type`; `fill` writes it the first time, and may ask for
    /// itself.
    boost::json::object reference(std::string_view type, Way way, const Fill& fill);
    /// Gives every schema its short name ("DossierView"; "PauseDossierInput" where a type differs
    /// between in and out) and rewrites all references inside `document`. The named schemas.
    boost::json::object settle(boost::json::value& document);

private:
    std::set<std::string> types_that_differ() const;
    std::map<std::string, std::string> names() const;

    std::map<std::string, boost::json::object> by_key_;  // "type|in", "type|out"
    Names unset_ids_;                                    // those not met yet
    Names met_;
};

/// "motcua::Page<motcua::desk::Row>" → "PageOfRow".
std::string short_name(std::string_view type);

/// The JSON schema of what a wire type reads and writes.
boost::json::object schema_of(const WireType& type, SchemaBook& book, Way way);
template <class T>
boost::json::object schema_of(SchemaBook& book, Way way) {
    return schema_of(wire_type<T>(), book, way);
}

}  // namespace motcua::http
