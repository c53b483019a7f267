// SPDX-License-Identifier: Apache-2.0
#include "modules/catalogue/store/home.hpp"

#include "base/embedded.hpp"
#include "base/json.hpp"
#include "base/text.hpp"

namespace motcua::catalogue::store {

struct HomeFile {
    std::string source;
    std::string as_of;
    std::vector<std::string> promulgators;
    std::vector<std::string> local_beginnings;
};
BOOST_DESCRIBE_STRUCT(HomeFile, (), (source, as_of, promulgators, local_beginnings))

Result<Home> Home::read(std::string_view text) {
    auto file = json::read<HomeFile>(text);
    if (!file) return file.error();
    Home home;
    for (const auto& name : file->promulgators) home.ours_.insert(fold(name));
    for (const auto& name : file->local_beginnings) home.local_.push_back(fold(name) + " ");
    return home;
}

const Home& Home::of_this_program() {
    static const Home home = [] {
        const auto file = embedded_file("catalogue_home.json");
        ensure(file.has_value());
        auto read = Home::read(*file);
        ensure(read.has_value());
        return std::move(*read);
    }();
    return home;
}

Scope Home::scope_of(std::string_view promulgator) const {
    const std::string plain = fold(promulgator);
    if (ours_.contains(plain)) return Scope::home;
    for (const auto& beginning : local_)
        if (plain.starts_with(beginning)) return Scope::other_province;
    return Scope::national;
}

}  // namespace motcua::catalogue::store
