// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <memory>
#include <string_view>

#include "base/result.hpp"
#include "modules/rules/feel/names.hpp"
#include "modules/rules/feel/tree.hpp"

namespace motcua::rules {

inline constexpr std::size_t kExpressionBytesMax = 32'000;
inline constexpr int kExpressionDepthMax = 64;  ///< of brackets and the like
inline constexpr int kTreeDepthMax = 400;       ///< of the tree: 1 + 1 + 1 … leans to the left

/// What a text may name besides what it makes itself.
struct Vocabulary {
    KnownNames names = {};
    const KnownNames* shared = nullptr;  ///< more of them, of the whole model
    TypeFinder types = {};
};

/// Refuses as Expression::parse (rules.hpp) says.
Result<std::shared_ptr<const Tree>> parse_expression(std::string_view text,
                                                     const Vocabulary& vocabulary);
Result<std::shared_ptr<const Tree>> parse_unary_tests(std::string_view text,
                                                      const Vocabulary& vocabulary);

}  // namespace motcua::rules
