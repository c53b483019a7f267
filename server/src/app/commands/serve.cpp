// SPDX-License-Identifier: Apache-2.0
#include <iostream>

#include "app/commands/commands.hpp"
#include "app/house.hpp"
#include "platform/http/server.hpp"
#include "platform/runtime/log.hpp"
#include "platform/runtime/stop_signal.hpp"
#include "platform/storage/migrate.hpp"

namespace motcua::app {
namespace {

struct Serving {
    http::ServerOptions http;
    std::filesystem::path web = "./build/web";
    std::filesystem::path root_key;  ///< both empty: root_key_place()
    std::filesystem::path witness;
    std::filesystem::path scans;  ///< empty: in the data directory
    std::string public_url;       ///< what a receipt's QR begins with; empty: where it is served
};

Result<> serve(const Serving& serving, Common& common) {
    StopSignal stop;  // before any thread
    House house(common);
    if (auto ready = storage::expect_migrated(*house.database); !ready) return ready.error();
    auto options = serving.http;
    options.upload_folder = common.data / "tmp";

    house.root_key = root_key_place(common.data, serving.root_key, serving.witness);
    warn_of(house.root_key);
    if (!serving.scans.empty()) house.scans.move_to(serving.scans);
    house.modules.public_url = serving.public_url;
    if (serving.public_url.empty() && options.port != 0)
        house.modules.public_url = fmt::format("http://{}:{}", options.address, options.port);
    house.start();
    http::Server server(house.routes(), options,
                        {*house.database, house.clock, house.metrics, house.hooks(),
                         std::make_shared<http::StaticFiles>(serving.web)});
    const std::string url = fmt::format("http://{}:{}/", options.address, server.port());
    std::cout << words_for_terminal("app.serving", {{"url", url}}) << std::endl;
    log.info("app.serving", {{"port", server.port()}});

    stop.wait();
    log.info("app.stopping");
    const bool is_finished = server.stop();
    house.stop();
    log.info("app.stopped", {{"finished", is_finished}});
    if (!is_finished) common.exit_code = kTrouble;
    return {};
}

}  // namespace

void add_serve(CLI::App& app, Common& common) {
    auto serving = std::make_shared<Serving>();
    auto& command =
        add_command(app, common, "serve", [serving, &common] { return serve(*serving, common); });
    const auto option = [&](const char* name, auto& place, std::string_view help) {
        return command.add_option(name, place, words_for_terminal(help))->capture_default_str();
    };
    option("--port", serving->http.port, "app.option_port")->envname("MOTCUA_PORT");
    option("--address", serving->http.address, "app.option_address")->envname("MOTCUA_ADDRESS");
    option("--web", serving->web, "app.option_web")->envname("MOTCUA_WEB");
    option("--root-key", serving->root_key, "app.option_root_key")->envname("MOTCUA_ROOT_KEY");
    option("--witness", serving->witness, "app.option_witness")->envname("MOTCUA_WITNESS");
    option("--scan-folder", serving->scans, "app.option_scan_folder")
        ->envname("MOTCUA_SCAN_FOLDER");
    option("--public-url", serving->public_url, "app.option_public_url")
        ->envname("MOTCUA_PUBLIC_URL");
    option("--io-threads", serving->http.io_threads, "app.option_io_threads");
    option("--workers", serving->http.workers, "app.option_workers");
    option("--public-rate", serving->http.rate_limit.per_second, "app.option_public_rate");
    command.add_flag("--behind-proxy", serving->http.is_behind_proxy,
                     words_for_terminal("app.option_behind_proxy"));
}

}  // namespace motcua::app
