// SPDX-License-Identifier: Apache-2.0
#include <fstream>
#include <iostream>

#include "app/commands/commands.hpp"
#include "app/commands/user_acts.hpp"
#include "app/house.hpp"
#include "platform/storage/migrate.hpp"

namespace motcua::app {
namespace {

struct Words {
    AddUser add;
    std::string password_file;
    bool is_random = false;
};

/// The first line of a file, or of standard input ("-"); nothing where none was named.
std::optional<identity::Password> password_of(const std::string& file) {
    if (file.empty()) return std::nullopt;
    std::string line;
    if (file == "-") {
        std::getline(std::cin, line);
    } else {
        std::ifstream in(file);
        if (!in) throw Trouble(Trouble::What::disk, "the password file cannot be read");
        std::getline(in, line);
    }
    return identity::Password(std::move(line));
}

void print(const Credentials& made, const Common& common) {
    if (common.as_json)
        std::cout << json::write(made) << '\n';
    else
        std::cout << words_for_terminal(
                         "app.user_password_is",
                         {{"login", made.login}, {"password", made.password.reveal()}})
                  << '\n';
}

Result<> print_made(const Result<Credentials>& made, const Common& common) {
    if (!made) return made.error();
    print(*made, common);
    return {};
}

void print_accounts(const std::vector<identity::AccountView>& accounts, const Common& common) {
    if (common.as_json) {
        std::cout << json::write(std::map<std::string, std::vector<identity::AccountView>>{
                         {"accounts", accounts}})
                  << '\n';
        return;
    }
    for (const auto& account : accounts)
        std::cout << fmt::format(
            "{:<24} {:<24} {}{}\n", account.login, account.staff_code, account.officer_name,
            account.is_disabled ? " [" + words_for_terminal("app.user_disabled") + "]" : "");
}

void print_demo(const std::vector<identity::DemoAccount>& accounts, const Common& common) {
    if (common.as_json) {
        std::cout << json::write(std::map<std::string, std::vector<identity::DemoAccount>>{
                         {"accounts", accounts}})
                  << '\n';
        return;
    }
    for (const auto& account : accounts)
        std::cout << fmt::format("  {:<22} {:<18} {:<16} {}\n", account.login,
                                 account.password.reveal(), account.role, account.officer_name);
}

/// Runs with the rooms over a migrated database.
std::function<Result<>()> in_house(Common& common, std::function<Result<>(House&)> act) {
    return [&common, act = std::move(act)]() -> Result<> {
        House house(common);
        if (auto ready = storage::expect_migrated(*house.database); !ready) return ready;
        return act(house);
    };
}

Result<> shut(House& house, const std::string& login, Open open) {
    auto done = open_or_shut(*house.database, house.identity, login, open);
    if (done) std::cout << words_for_terminal("app.user_done", {{"login", login}}) << '\n';
    return done;
}

}  // namespace

void add_user(CLI::App& app, Common& common) {
    auto words = std::make_shared<Words>();
    auto& user = *app.add_subcommand("user", words_for_terminal("app.help_user"));
    user.require_subcommand(1);
    const auto command = [&](const std::string& name, const char* help,
                             std::function<Result<>(House&)> act) -> CLI::App& {
        return add_command(user, common, name, help, in_house(common, std::move(act)));
    };
    const auto login = [&](CLI::App& to) {
        to.add_option("login", words->add.login, words_for_terminal("app.option_login"))
            ->required();
    };
    const auto password_file = [&](CLI::App& to) {
        to.add_option("--password-file", words->password_file,
                      words_for_terminal("app.option_user_password_file"));
    };

    auto& add = command("add", "app.help_user_add", [words, &common](House& house) {
        words->add.password = password_of(words->password_file);
        return print_made(add_user(*house.database, house.organisation, house.identity, words->add),
                          common);
    });
    login(add);
    password_file(add);
    const auto option = [&](const char* name, std::string& place, std::string_view help) {
        return add.add_option(name, place, words_for_terminal(help));
    };
    option("--staff-code", words->add.staff_code, "app.option_staff");
    option("--name", words->add.name, "app.option_officer_name");
    option("--unit", words->add.unit, "app.option_unit");
    option("--decision", words->add.decision, "app.option_decision");
    option("--role", words->add.role, "app.option_role")->needs("--unit");

    command("list", "app.help_user_list", [&common](House& house) -> Result<> {
        print_accounts(house.database->read(identity::accounts), common);
        return {};
    });
    auto& password = command("password", "app.help_user_password", [words, &common](House& house) {
        return print_made(reset_password(*house.database, house.identity, words->add.login,
                                         password_of(words->password_file)),
                          common);
    });
    login(password);
    password_file(password);
    login(command("disable", "app.help_user_disable",
                  [words](House& house) { return shut(house, words->add.login, Open::no); }));
    login(command("enable", "app.help_user_enable",
                  [words](House& house) { return shut(house, words->add.login, Open::yes); }));

    auto& demo = command("demo-passwords", "app.help_user_demo_passwords",
                         [words, &common](House& house) -> Result<> {
                             const auto which = words->is_random ? identity::DemoPasswords::random
                                                                 : identity::DemoPasswords::shared;
                             const auto made = identity::make_demo_accounts(*house.database,
                                                                            house.identity, which);
                             if (!made) return made.error();
                             print_demo(*made, common);
                             return {};
                         });
    demo.add_flag("--random", words->is_random, words_for_terminal("app.option_random"));
}

}  // namespace motcua::app
