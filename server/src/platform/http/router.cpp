// SPDX-License-Identifier: Apache-2.0
#include "platform/http/router.hpp"

#include <algorithm>
#include <set>

namespace motcua::http {
namespace {

/// What two rows may not have in common.
std::string shape_of(const Route& route, const Pattern& pattern) {
    std::string shape(method_of(route.verb));
    for (const auto& part : pattern.parts) shape += part.is_place ? "/{}" : "/" + part.text;
    return shape;
}

bool matches(const Pattern& pattern, const std::vector<std::string>& parts) {
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const auto& part = pattern.parts[i];
        if (part.is_place ? !fits(part.kind, parts[i]) : part.text != parts[i]) return false;
    }
    return true;
}

}  // namespace

Router::Router(Routes routes) : routes_(std::move(routes)) {
    std::set<std::string> shapes;
    for (std::size_t i = 0; i < routes_.size(); ++i) {
        Pattern pattern = Pattern::parse(routes_[i].path);
        ensure(shapes.insert(shape_of(routes_[i], pattern)).second);
        by_length_[pattern.parts.size()].push_back({std::move(pattern), i});
    }
    for (auto& [length, entries] : by_length_) {
        // "/dossiers/mine" before "/dossiers/{code}".
        const auto wordiness = [](const Entry& entry) {
            std::string order;
            for (const auto& part : entry.pattern.parts) order.push_back(part.is_place ? 'p' : 'a');
            return std::pair(order, entry.index);
        };
        std::ranges::sort(entries, {}, wordiness);
    }
}

Router::Match Router::find(std::string_view method, const std::vector<std::string>& parts) const {
    Match match;
    const auto same_length = by_length_.find(parts.size());
    if (same_length == by_length_.end()) return match;
    const std::string_view wanted = method == "HEAD" ? "GET" : method;
    for (const auto& [pattern, index] : same_length->second) {
        if (!matches(pattern, parts)) continue;
        const Route& route = routes_[index];
        if (method_of(route.verb) == wanted) {
            match.route = &route;
            match.index = index;
            for (std::size_t i = 0; i < parts.size(); ++i)
                if (pattern.parts[i].is_place)
                    match.places.emplace_back(pattern.parts[i].text, parts[i]);
            return match;
        }
        if (!match.allowed.empty()) match.allowed += ", ";
        match.allowed += route.verb == Verb::get ? "GET, HEAD" : method_of(route.verb);
    }
    return match;
}

}  // namespace motcua::http
