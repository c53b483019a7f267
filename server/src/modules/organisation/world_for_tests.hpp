// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <gtest/gtest.h>

#include "base/words.hpp"
#include "modules/organisation/organisation.hpp"
#include "testing/databases.hpp"

namespace motcua::organisation {

class Follower final : public FollowsPosts {
public:
    void posts_changed(Transaction&, const std::vector<OfficerId>& whose) override {
        told.insert(told.end(), whose.begin(), whose.end());
    }
    std::vector<OfficerId> told;
};

class OrganisationSuite : public testing::TestWithParam<Engine> {
protected:
    /// Runs `fn` in a write and gives back what it answers.
    template <class Fn>
    auto act(Fn fn) {
        return database->write([&](Transaction& tx) { return fn(tx); });
    }
    /// A refusal must be one that has its sentence.
    template <class T>
    static std::string refused(const Result<T>& result) {
        const std::string code = code_of(result);
        if (!code.empty()) EXPECT_TRUE(words::has(code)) << code;
        return code;
    }
    AgencyId found(std::string_view agency_code, std::string_view parent = "") {
        FoundAgency what{std::string(agency_code),
                         AgencyKind::department,
                         {},
                         "Sở thử",
                         "",
                         std::string(parent),
                         true,
                         day("2025-07-01"),
                         "test"};
        return *act([&](Transaction& tx) {
            return organisation.found_agency(tx, Actor::system("test"), what);
        });
    }
    UnitId open(std::string_view agency_code, std::string_view unit_code,
                std::string_view parent = "") {
        OpenUnit what{std::string(agency_code), std::string(parent), std::string(unit_code),
                      UnitKind::section, "Phòng thử"};
        what.from_on = day("2025-07-01");
        return *act([&](Transaction& tx) {
            return organisation.open_unit(tx, Actor::system("test"), what);
        });
    }
    OfficerId enrol(std::string_view staff_code) {
        Enrol what{std::string(staff_code), "Nguyễn Văn Thử", true, day("2025-07-01")};
        return *act(
            [&](Transaction& tx) { return organisation.enrol(tx, Actor::system("test"), what); });
    }
    void save_role(std::string_view role, std::vector<May> rights, bool reaches_below = false) {
        Role what{std::string(role), "Vai trò", "Role", 1, reaches_below, std::move(rights)};
        ASSERT_EQ("", refused(act([&](Transaction& tx) {
                      return organisation.save_role(tx, Actor::system("test"), what);
                  })));
    }
    Result<PostId> appoint(OfficerId officer, std::string_view role, UnitId unit,
                           Period period = {day("2026-01-01")}) {
        const Appoint what{officer, std::string(role), unit, period, "QĐ 1"};
        return act(
            [&](Transaction& tx) { return organisation.appoint(tx, Actor::system("test"), what); });
    }
    std::vector<Grant> grants(OfficerId officer) {
        return act([&](Transaction& tx) { return grants_of(tx, officer); });
    }
    static int count(const std::vector<Grant>& grants, UnitId unit, std::string_view right,
                     Date on) {
        return static_cast<int>(std::ranges::count_if(grants, [&](const Grant& grant) {
            return grant.unit == unit && grant.right_code == right && grant.period.holds(on);
        }));
    }

    FreshDatabase database{GetParam()};
    Follower follower;
    Organisation organisation{follower};
    const Date today = day("2026-03-02");
};

}  // namespace motcua::organisation
