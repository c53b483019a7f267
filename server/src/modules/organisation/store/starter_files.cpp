// SPDX-License-Identifier: Apache-2.0
#include <fstream>
#include <sstream>

#include "base/json.hpp"
#include "modules/organisation/model/checks.hpp"
#include "modules/organisation/organisation.hpp"

namespace motcua::organisation {
namespace {

template <class T>
Result<> read_list(const std::filesystem::path& folder, const char* name, std::vector<T>& into) {
    std::ifstream file(folder / name, std::ios::binary);
    if (!file) return {};
    std::ostringstream text;
    text << file.rdbuf();
    auto read = json::read<std::vector<T>>(text.view());
    if (!read) {
        Error error = read.error();
        error.field = std::string(name) + error.field;
        return error;
    }
    into = std::move(*read);
    return {};
}

Error bad_file(std::string_view file, std::string_view value) {
    Error error = refusal(Kind::invalid, "organisation.bad_file", file);
    error.params.emplace_back("value", value);
    return error;
}

Result<> check(const Starter& starter) {
    for (const auto& agency : starter.agencies)
        if (!from_code<AgencyKind>(agency.kind)) return bad_file("agencies.json", agency.kind);
    for (const auto& unit : starter.units)
        if (!from_code<UnitKind>(unit.kind)) return bad_file("units.json", unit.kind);
    for (const auto& role : starter.roles)
        for (const auto& right : role.rights)
            if (!from_code<May>(right)) return bad_file("roles.json", right);
    return {};
}

}  // namespace

Result<Starter> read_starter(const std::filesystem::path& folder) {
    Starter starter;
    if (auto read = read_list(folder, "agencies.json", starter.agencies); !read)
        return read.error();
    if (auto read = read_list(folder, "units.json", starter.units); !read) return read.error();
    if (auto read = read_list(folder, "roles.json", starter.roles); !read) return read.error();
    if (auto read = read_list(folder, "demo_staff.json", starter.officers); !read)
        return read.error();
    if (auto read = read_list(folder, "communes.json", starter.communes); !read)
        return read.error();
    if (auto read = read_list(folder, "former_communes.json", starter.former_communes); !read)
        return read.error();
    if (auto good = check(starter); !good) return good.error();
    return starter;
}

}  // namespace motcua::organisation
