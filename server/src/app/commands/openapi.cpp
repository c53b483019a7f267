// SPDX-License-Identifier: Apache-2.0
#include <iostream>

#include "app/commands/commands.hpp"
#include "app/house.hpp"
#include "app/version.hpp"
#include "platform/http/openapi.hpp"

namespace motcua::app {

void add_openapi(CLI::App& app, Common& common) {
    add_command(app, common, "openapi", [] {
        House house(closed_database());
        std::cout << http::openapi(house.routes(), kVersion, api::ids_that_may_be_unset());
        return Result<>();
    });
}

}  // namespace motcua::app
