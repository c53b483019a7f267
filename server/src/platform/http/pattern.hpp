// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <string>
#include <string_view>
#include <vector>

namespace motcua::http {

enum class PlaceKind { text, id, day, number };

/// A route's path taken apart: "/api/desk/dossiers/{dossier:id}".
struct Pattern {
    struct Part {
        std::string text;  ///< the literal, or the place's name
        bool is_place = false;
        PlaceKind kind = PlaceKind::text;
    };
    std::vector<Part> parts;

    /// A pattern that does not begin with '/' or names an unknown kind is our mistake.
    static Pattern parse(std::string_view path);
    /// Without the kinds, as OpenAPI writes it.
    std::string plain() const;
};

/// Whether a decoded part of a path can stand at a place of this kind.
bool fits(PlaceKind kind, std::string_view text);

}  // namespace motcua::http
