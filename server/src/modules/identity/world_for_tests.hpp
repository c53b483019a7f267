// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <gtest/gtest.h>

#include "base/words.hpp"
#include "modules/identity/identity.hpp"
#include "testing/databases.hpp"

namespace motcua::identity {

/// One agency with two sections, an appraiser's role, and accounts made by name. Cheap hashes.
class IdentityWorld : public testing::TestWithParam<Engine> {
protected:
    static constexpr PasswordCost kCheap{8, 1};
    const Password password{"mật khẩu đúng 1"};
    const std::string address = "10.0.0.7";

    template <class Fn>
    auto act(Fn fn) {
        return database->write([&](Transaction& tx) { return fn(tx); });
    }
    /// A refusal must be one that has its sentence.
    template <class T>
    static std::string refused(const Result<T>& result) {
        const std::string code_of_it = code_of(result);
        if (!code_of_it.empty()) EXPECT_TRUE(words::has(code_of_it)) << code_of_it;
        return code_of_it;
    }
    /// An act that must succeed.
    template <class Fn>
    void does(Fn fn) {
        EXPECT_EQ("", refused(act(fn)));
    }

    IdentityWorld() {
        does([&](Transaction& tx) {
            organisation::FoundAgency found{
                "H26", organisation::AgencyKind::department, {}, "Sở thử"};
            found.from_on = day("2025-07-01");
            agency = *organisation.found_agency(tx, Actor::system("test"), found);
            for (auto [code_of_it, place] : {std::pair{"A", &section}, {"B", &other_section}}) {
                organisation::OpenUnit open{"H26", "", code_of_it, organisation::UnitKind::section,
                                            "Phòng"};
                open.from_on = day("2025-07-01");
                *place = *organisation.open_unit(tx, Actor::system("test"), open);
            }
            const organisation::Role appraiser{"appraiser", "Chuyên viên", "Appraiser",
                                               1,           false,         {May::work_on_dossiers}};
            return organisation.save_role(tx, Actor::system("test"), appraiser);
        });
    }

    OfficerId enrol(const std::string& staff_code) {
        const organisation::Enrol what{staff_code, "Nguyễn Văn Thử", true, day("2025-07-01")};
        return *act(
            [&](Transaction& tx) { return organisation.enrol(tx, Actor::system("test"), what); });
    }
    /// An officer with an account of that name and the right password.
    OfficerId officer_with(const std::string& login, MustChange must_change = MustChange::no) {
        const OfficerId officer = enrol("CB-" + login);
        const OpenAccount what{officer, login, *identity.new_hash(login, password), must_change};
        const auto opened = act([&](Transaction& tx) {
            return identity.open_account(tx, Actor::system("test"), what);
        });
        EXPECT_EQ("", refused(opened));
        return officer;
    }
    void appoint(OfficerId officer, UnitId unit,
                 organisation::Period period = {day("2026-01-01")}) {
        const organisation::Appoint what{officer, "appraiser", unit, period, "QĐ"};
        EXPECT_EQ("", refused(act([&](Transaction& tx) {
                      return organisation.appoint(tx, Actor::system("test"), what);
                  })));
    }
    Result<NewSession> log_in(std::string_view login, std::string_view typed) {
        return identity.log_in(database, login, Password(std::string(typed)), address);
    }
    Result<SignedIn> who(const Token& token) {
        return database->read([&](Transaction& tx) { return authenticate(tx, token); });
    }
    static Actor as(OfficerId officer) { return {Actor::Is::officer, officer, {}, "Thử"}; }

    FreshDatabase database{GetParam()};
    ReachTable reach;
    organisation::Organisation organisation{reach};
    SecureRandom random;
    Identity identity{Key{1, 2, 3}, random, kCheap};
    AgencyId agency;
    UnitId section, other_section;
};

}  // namespace motcua::identity
