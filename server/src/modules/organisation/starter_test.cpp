// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <fstream>

#include "base/words.hpp"
#include "modules/organisation/organisation.hpp"
#include "testing/databases.hpp"

namespace motcua::organisation {
namespace {

std::filesystem::path data_folder() {
    auto folder = std::filesystem::path(__FILE__).parent_path();
    while (!std::filesystem::exists(folder / "architecture.toml")) folder = folder.parent_path();
    return folder / "data" / "organisation";
}

class StarterSuite : public testing::TestWithParam<Engine> {
protected:
    FreshDatabase database{GetParam()};
    FollowsNothing follower;
    Organisation organisation{follower};
};

TEST_P(StarterSuite, the_starter_organisation_comes_in_and_once_more_writes_nothing) {
    const auto first = import_starter(database, organisation, data_folder());
    ASSERT_TRUE(first) << code_of(first);
    const auto version_then = database->read([](Transaction& tx) { return version(tx); });

    const auto again = import_starter(database, organisation, data_folder());

    ASSERT_TRUE(again) << code_of(again);
    EXPECT_EQ(149, first->agencies.added);
    EXPECT_EQ(3321, first->communes.added);
    EXPECT_EQ(667, first->former_communes.added);
    for (const ImportCount& count : {again->agencies, again->units, again->roles, again->officers,
                                     again->posts, again->communes, again->former_communes}) {
        EXPECT_GT(count.read, 0);
        EXPECT_EQ(count.read, count.same);
    }
    EXPECT_EQ(version_then, database->read([](Transaction& tx) { return version(tx); }));
}

TEST_P(StarterSuite, the_demo_ward_is_staffed_for_every_role_of_an_ordinary_process) {
    ASSERT_TRUE(import_starter(database, organisation, data_folder()));
    const Date today = day("2026-03-02");

    database->read([&](Transaction& tx) {
        for (const char* authority : {"H26.P00070", "H26.PSTP"}) {
            const auto agency_found = agency_by_code(tx, authority, today);
            EXPECT_TRUE(agency_found && agency_found->is_provisional);
            for (const char* role : {"unit_head", "appraiser", "leader", "clerk"})
                EXPECT_EQ(1u, holders(tx, agency_found->agency, role, today).size()) << role;
        }
        const auto centre = agency_by_code(tx, "H26.PTTPVHCC", today);
        EXPECT_EQ(2u, holders(tx, centre->agency, "counter_officer", today).size());
        EXPECT_EQ(1u, holders(tx, centre->agency, "result_desk", today).size());
        EXPECT_EQ(126u, reception_points(tx, today).size());
        EXPECT_EQ(126u, communes(tx, "01").size());
        return 0;
    });
}

TEST_P(StarterSuite, an_administrator_reads_no_dossier_by_office) {
    ASSERT_TRUE(import_starter(database, organisation, data_folder()));

    const auto held = database->read([&](Transaction& tx) {
        return grants_of(tx, officer_by_staff_code(tx, "demo.quantri")->officer);
    });

    EXPECT_FALSE(held.empty());
    for (const Grant& grant : held)
        EXPECT_TRUE(grant.right_code.starts_with("administer_") ||
                    grant.right_code == "handle_incidents" || grant.right_code == "read_audit" ||
                    grant.right_code == "role/administrator")
            << grant.right_code;
}

TEST_P(StarterSuite, a_former_commune_is_found_as_people_type_it_and_says_where_it_went) {
    ASSERT_TRUE(import_starter(database, organisation, data_folder()));

    const auto split = database->read(
        [](Transaction& tx) { return former_communes(tx, "Phuong Doi Can, quan ba"); });

    ASSERT_EQ(2u, split.size());
    EXPECT_EQ("Phường Ba Đình", split[0].commune_name);
    EXPECT_EQ("Phường Ngọc Hà", split[1].commune_name);
    EXPECT_TRUE(database->read([](Transaction& tx) { return former_communes(tx, " "); }).empty());
}

TEST_P(StarterSuite, a_corrected_name_is_taken_over_without_a_new_period) {
    auto starter = read_starter(data_folder());
    ASSERT_TRUE(starter);
    auto import = [&] {
        return database->write(
            [&](Transaction& tx) { return import_organisation(tx, organisation, *starter); });
    };
    ASSERT_TRUE(import());

    starter->agencies[1].name += " (sửa)";
    starter->units[0].name += " (sửa)";
    starter->officers[0].name += " (sửa)";
    starter->roles[0].rights.push_back("follow_unit");
    const auto report = import();

    ASSERT_TRUE(report) << code_of(report);
    EXPECT_EQ(1, report->agencies.changed);
    EXPECT_EQ(1, report->units.changed);
    EXPECT_EQ(1, report->officers.changed);
    EXPECT_EQ(1, report->roles.changed);
    EXPECT_EQ(0, report->agencies.added + report->posts.added);
}

INSTANTIATE_TEST_SUITE_P(On, StarterSuite, every_engine(), engine_name);

TEST(ReadStarter, refuses_what_it_does_not_know_by_file_and_value) {
    TemporaryFolder folder;
    const auto write = [&](const char* name, std::string_view text) {
        std::ofstream(folder.path() / name) << text;
    };

    write("roles.json", R"([{"role":"a","name_vi":"A","name_en":"A","confidentiality":1,
                             "reaches_below":false,"rights":["fly"]}])");
    const auto unknown_right = read_starter(folder.path());
    write("roles.json", "[");
    const auto broken = read_starter(folder.path());

    EXPECT_EQ("organisation.bad_file", code_of(unknown_right));
    EXPECT_TRUE(words::has("organisation.bad_file"));
    EXPECT_EQ("json.malformed", code_of(broken));
    EXPECT_EQ("roles.json", broken.error().field);
}

}  // namespace
}  // namespace motcua::organisation
