// SPDX-License-Identifier: Apache-2.0
#include "modules/people/people.hpp"

#include <gtest/gtest.h>

#include "base/words.hpp"
#include "platform/audit/audit.hpp"
#include "testing/databases.hpp"

namespace motcua::people {
namespace {

/// A reception point with a counter officer, a ward with an appraiser, another with one too.
class People : public testing::TestWithParam<Engine> {
protected:
    template <class Fn>
    auto act(Fn fn) {
        return database->write([&](Transaction& tx) { return fn(tx); });
    }
    template <class T>
    static std::string refused(const Result<T>& result) {
        const std::string code_of_it = code_of(result);
        if (!code_of_it.empty()) EXPECT_TRUE(words::has(code_of_it)) << code_of_it;
        return code_of_it;
    }

    People() {
        using namespace organisation;
        const Date since = day("2025-07-01");
        Starter starter;
        for (const char* code_of_it : {"H26.C", "H26.W1", "H26.W2"})
            starter.agencies.push_back(
                {code_of_it, "department", "Cơ quan", "CQ", "", {}, true, since, "thử"});
        starter.units.push_back(
            {"H26.C", "", "C.1", "reception_point", "Điểm", {}, "", "", true, true, since});
        starter.roles.push_back({"counter_officer",
                                 "Quầy",
                                 "Counter",
                                 0,
                                 false,
                                 {"read_dossiers", "receive_dossiers"}});
        starter.roles.push_back({"appraiser",
                                 "Chuyên viên",
                                 "Appraiser",
                                 0,
                                 false,
                                 {"read_dossiers", "work_on_dossiers"}});
        starter.officers.push_back(
            {"quay", "Cán bộ Quầy", true, since, "QĐ", {{"counter_officer", "C.1"}}});
        starter.officers.push_back(
            {"cv1", "Chuyên viên Một", true, since, "QĐ", {{"appraiser", "H26.W1"}}});
        starter.officers.push_back(
            {"cv2", "Chuyên viên Hai", true, since, "QĐ", {{"appraiser", "H26.W2"}}});
        starter.communes.push_back({"00004", "Phường Ba Đình", "01", "Hà Nội"});
        starter.communes.push_back({"00008", "Phường Ngọc Hà", "01", "Hà Nội"});
        starter.former_communes.push_back({"Quận Ba Đình", "Phường Đội Cấn", {"00004", "00008"}});
        starter.former_communes.push_back({"Quận Ba Đình", "Phường Điện Biên", {"00004"}});
        act([&](Transaction& tx) {
            const auto imported = import_organisation(tx, organisation, starter);
            EXPECT_TRUE(imported) << code_of(imported);
            point = unit_by_code(tx, "C.1", today)->unit;
            ward = agency_by_code(tx, "H26.W1", today)->agency;
            counter = as(*officer_by_staff_code(tx, "quay"));
            appraiser = as(*officer_by_staff_code(tx, "cv1"));
            stranger = as(*officer_by_staff_code(tx, "cv2"));
            return 0;
        });
    }
    static Actor as(const organisation::Officer& officer) {
        return {Actor::Is::officer, officer.officer, {}, officer.name};
    }
    static PersonDraft an(std::string number = "001190012345") {
        PersonDraft draft;
        draft.kind = PersonKind::citizen;
        draft.name = Private("  Nguyễn Thị   Ánh ");
        draft.phone = Private("+84 912 345 678");
        draft.identifiers.push_back({IdentifierKind::cccd, Private(std::move(number)), {}});
        draft.addresses.push_back({AddressKind::permanent, "00004", {}, Private("Số 5 Đội Cấn")});
        return draft;
    }
    Result<PersonId> enter(const PersonDraft& draft) {
        return act([&](Transaction& tx) { return register_person(tx, counter, point, draft); });
    }
    std::string enter_refused(const PersonDraft& draft) { return refused(enter(draft)); }
    std::vector<PersonId> by_number(const Actor& actor, std::string text) {
        const auto found = database->read(
            [&](Transaction& tx) { return find_by_number(tx, actor, Private(text)); });
        EXPECT_TRUE(found) << code_of(found);
        return ids(*found);
    }
    std::vector<PersonId> by_name(const Actor& actor, std::string text) {
        const auto found =
            database->read([&](Transaction& tx) { return find_by_name(tx, actor, Private(text)); });
        EXPECT_TRUE(found) << code_of(found);
        return ids(*found);
    }
    static std::vector<PersonId> ids(const Found& found) {
        std::vector<PersonId> all;
        for (const auto& line : found.people) all.push_back(line.person);
        return all;
    }
    PersonView now(PersonId person) {
        return *database->read([&](Transaction& tx) { return get(tx, counter, person); });
    }

    FreshDatabase database{GetParam()};
    identity::ReachTable reach;
    organisation::Organisation organisation{reach};
    const Date today = day("2026-03-02");
    UnitId point;
    AgencyId ward;
    Actor counter, appraiser, stranger;
};

TEST_P(People, are_entered_in_one_form_whatever_was_typed) {
    const auto person = enter(an("001 190 012 345"));

    ASSERT_TRUE(person) << code_of(person);
    const PersonView view = now(*person);
    EXPECT_EQ("Nguyễn Thị Ánh", view.name.reveal());
    EXPECT_EQ("0912345678", view.phone.reveal());
    EXPECT_EQ("001190012345", view.identifiers.at(0).number.reveal());
    EXPECT_EQ(Gender::female, view.gender);
    EXPECT_EQ(1990, view.birth_year->reveal());
    EXPECT_EQ("001190012345", first_number(view).reveal());
    EXPECT_EQ(
        "Số 5 Đội Cấn, Phường Ba Đình, Hà Nội",
        database->read([&](Transaction& tx) { return address_line(tx, view.addresses.at(0)); })
            .reveal());
}

TEST_P(People, are_found_again_by_number_and_telephone_however_typed) {
    PersonDraft company;
    company.kind = PersonKind::organisation;
    company.name = Private("Công ty TNHH Thử");
    company.identifiers.push_back({IdentifierKind::tax_code, Private("0100109106"), {}});
    const PersonId person = *enter(an()), firm = *enter(company);

    EXPECT_EQ(std::vector{person}, by_number(counter, "001190012345"));
    EXPECT_EQ(std::vector{person}, by_number(counter, "0912.345.678"));
    EXPECT_EQ(std::vector{firm}, by_number(counter, "0100 109 106"));
    EXPECT_TRUE(by_number(counter, "001190012346").empty());
    EXPECT_EQ("people.query_unreadable", refused(database->read([&](Transaction& tx) {
                  return find_by_number(tx, counter, Private("không phải số"));
              })));
}

TEST_P(People, are_found_by_any_beginning_of_their_name_without_diacritics) {
    const PersonId person = *enter(an());

    for (const char* typed : {"nguyen thi", "Ánh", "thi a", "NGUYỄN", "  nguyen   thi anh "})
        EXPECT_EQ(std::vector{person}, by_name(counter, typed)) << typed;
    EXPECT_TRUE(by_name(counter, "anh nguyen").empty());
    EXPECT_EQ("people.query_too_short", refused(database->read([&](Transaction& tx) {
                  return find_by_name(tx, counter, Private(" a "));
              })));
}

TEST_P(People, are_found_by_name_only_where_they_are_known) {
    const PersonId person = *enter(an());

    EXPECT_TRUE(by_name(appraiser, "nguyen thi").empty());
    EXPECT_TRUE(by_number(appraiser, "001190012345").empty());
    act([&](Transaction& tx) {
        meet(tx, person, ward);
        return 0;
    });

    EXPECT_EQ(std::vector{person}, by_name(appraiser, "nguyen thi"));
    EXPECT_EQ(std::vector{person}, by_number(appraiser, "001190012345"));
    EXPECT_TRUE(by_name(stranger, "nguyen thi").empty());
    EXPECT_TRUE(by_number(stranger, "001190012345").empty());
    EXPECT_TRUE(by_name(Actor::visitor(), "nguyen thi").empty());
    EXPECT_EQ(std::vector{person}, by_name(Actor::system("test"), "nguyen thi"));
}

TEST_P(People, are_shown_only_to_those_who_may_see_them) {
    const PersonId person = *enter(an());
    act([&](Transaction& tx) {
        meet(tx, person, ward);
        return 0;
    });
    auto seen_by = [&](const Actor& actor) {
        return refused(database->read([&](Transaction& tx) { return get(tx, actor, person); }));
    };

    EXPECT_EQ("", seen_by(counter));
    EXPECT_EQ("", seen_by(appraiser));
    EXPECT_EQ("people.unknown", seen_by(stranger));
    EXPECT_EQ("people.unknown", seen_by(Actor::visitor()));
    database->read([&](Transaction& tx) {
        EXPECT_EQ("people.unknown", refused(get(tx, counter, PersonId{IdBytes{1}})));
        EXPECT_EQ("people.unknown", refused(addresses_of(tx, stranger, person)));
        EXPECT_EQ("people.unknown", refused(representatives_of(tx, stranger, person, today)));
        EXPECT_TRUE(party(tx, person));
        EXPECT_FALSE(party(tx, PersonId{IdBytes{1}}));
        return 0;
    });
}

TEST_P(People, are_listed_twenty_at_most_and_told_that_there_are_more) {
    for (int i = 0; i < 22; ++i) ASSERT_TRUE(enter(an(fmt::format("0011900{:05}", i))));

    const auto found = database->read(
        [&](Transaction& tx) { return find_by_name(tx, counter, Private("nguyen")); });

    EXPECT_EQ(20u, found->people.size());
    EXPECT_TRUE(found->has_more);
    EXPECT_EQ(4u, found->people[0].number_end.reveal().size());
    EXPECT_EQ("678", found->people[0].phone_end.reveal());
}

TEST_P(People, of_one_number_are_one_record) {
    const PersonId person = *enter(an());

    const auto again = enter(an());

    EXPECT_EQ("people.already_known", refused(again));
    EXPECT_EQ(person.text(), again.error().params.at(0).second);
    EXPECT_EQ(std::vector{person}, by_name(counter, "nguyen"));
}

TEST_P(People, are_refused_by_what_cannot_be) {
    auto with = [](auto change) {
        PersonDraft draft = an();
        change(draft);
        return draft;
    };

    EXPECT_EQ("people.name_missing", enter_refused(with([](auto& d) { d.name = Private(" "); })));
    EXPECT_EQ("people.birth_in_future",
              enter_refused(with([](auto& d) { d.born_on = Personal<Date>(day("2026-03-03")); })));
    EXPECT_EQ("people.cccd_mismatch",
              enter_refused(with([](auto& d) { d.gender = Gender::male; })));
    EXPECT_EQ("people.cccd_mismatch",
              enter_refused(with([](auto& d) { d.born_on = Personal<Date>(day("1991-01-01")); })));
    EXPECT_EQ("people.phone_malformed",
              enter_refused(with([](auto& d) { d.phone = Private("12"); })));
    EXPECT_EQ("people.email_malformed",
              enter_refused(with([](auto& d) { d.email = Private("an"); })));
    EXPECT_EQ("people.commune_unknown",
              enter_refused(with([](auto& d) { d.addresses[0].commune = "99999"; })));
    EXPECT_EQ("people.kind_mismatch",
              enter_refused(with([](auto& d) { d.kind = PersonKind::organisation; })));
    EXPECT_EQ("people.cccd_malformed", enter_refused(an("1")));
    EXPECT_EQ("", enter_refused(with([](auto& d) {
                  d.gender = Gender::male;
                  d.is_number_confirmed = true;
              })));
}

TEST_P(People, are_entered_by_the_counter_only) {
    const PersonId person = *enter(an());
    auto by_appraiser = [&](auto fn) { return refused(act(fn)); };

    EXPECT_EQ("people.not_allowed", by_appraiser([&](Transaction& tx) {
                  return register_person(tx, appraiser, point, an("001190000001"));
              }));
    EXPECT_EQ("people.not_allowed", by_appraiser([&](Transaction& tx) {
                  return change_person(tx, appraiser, person, 1, an());
              }));
    EXPECT_EQ("people.not_allowed", by_appraiser([&](Transaction& tx) {
                  return represent(tx, appraiser,
                                   {person, PersonId{IdBytes{1}}, Ground::parent, "", {today}});
              }));
}

TEST_P(People, with_an_address_of_before_2025_are_brought_to_todays_commune) {
    PersonDraft draft = an();
    draft.addresses[0] = {
        AddressKind::permanent, {}, "phường điện biên, quận ba đình", Private("Số 1")};
    const PersonId person = *enter(draft);
    EXPECT_EQ("00004", now(person).addresses.at(0).commune);

    draft = an("001190000002");
    draft.addresses[0] = {
        AddressKind::permanent, {}, "Phường Đội Cấn, Quận Ba Đình", Private("Số 1")};
    const auto split = enter(draft);
    EXPECT_EQ("people.commune_ambiguous", refused(split));
    EXPECT_EQ("00004 00008", split.error().params.at(0).second);
    draft.addresses[0].former_commune = "Phường Đội";
    EXPECT_EQ("people.commune_unknown", enter_refused(draft));
    draft.addresses[0] = {AddressKind::permanent, "00008", "Phường Đội Cấn, Quận Ba Đình",
                          Private("Số 1")};
    EXPECT_EQ("", enter_refused(draft));
}

TEST_P(People, change_by_version_and_the_past_stays) {
    const PersonId person = *enter(an());
    PersonDraft draft = an();
    draft.name = Private("Nguyễn Thị Bình");
    draft.addresses[0] = {AddressKind::permanent, "00008", {}, Private("Số 9")};
    draft.identifiers.push_back({IdentifierKind::cmnd, Private("012345678"), {}});
    auto change = [&](PersonId whose, std::int64_t version) {
        return act(
            [&](Transaction& tx) { return change_person(tx, counter, whose, version, draft); });
    };
    database.clock.step(days{10});

    EXPECT_EQ("", refused(change(person, 1)));
    const auto stale = change(person, 1);
    EXPECT_EQ("people.stale", refused(stale));
    EXPECT_EQ("Cán bộ Quầy", stale.error().params.at(0).second);
    EXPECT_EQ("people.unknown", refused(change(PersonId{IdBytes{1}}, 1)));

    EXPECT_EQ(std::vector{person}, by_name(counter, "binh"));
    EXPECT_TRUE(by_name(counter, "anh").empty());
    EXPECT_EQ(2u, now(person).identifiers.size());
    const auto lived =
        database->read([&](Transaction& tx) { return addresses_of(tx, counter, person); });
    ASSERT_EQ(2u, lived->size());
    EXPECT_EQ("Số 9", lived->at(0).address.detail.reveal());
    EXPECT_EQ(day("2026-03-11"), lived->at(1).to_on);
}

TEST_P(People, cannot_take_a_number_that_is_anothers) {
    ASSERT_TRUE(enter(an()));
    const PersonId other = *enter(an("001190000009"));

    const auto taken =
        act([&](Transaction& tx) { return change_person(tx, counter, other, 1, an()); });

    EXPECT_EQ("people.already_known", refused(taken));
}

TEST_P(People, may_be_represented_on_a_ground_for_a_time) {
    const PersonId child = *enter(an("001316000001")), mother = *enter(an());
    auto try_represent = [&](Represent what) {
        return refused(act([&](Transaction& tx) { return represent(tx, counter, what); }));
    };

    EXPECT_EQ("", try_represent({child, mother, Ground::parent, "", {today, day("2034-01-01")}}));
    EXPECT_EQ("people.represents_himself",
              try_represent({child, child, Ground::parent, "", {today}}));
    EXPECT_EQ("people.bad_period",
              try_represent({child, mother, Ground::parent, "", {today, day("2020-01-01")}}));
    EXPECT_EQ("people.document_missing",
              try_represent({child, mother, Ground::power_of_attorney, "", {today}}));
    EXPECT_EQ("people.unknown",
              try_represent({child, PersonId{IdBytes{1}}, Ground::parent, "", {today}}));

    database->read([&](Transaction& tx) {
        const auto now_acting = representatives_of(tx, counter, child, today);
        EXPECT_EQ(1u, now_acting->size());
        EXPECT_EQ(mother, now_acting->at(0).representative);
        EXPECT_TRUE(representatives_of(tx, counter, child, day("2034-01-02"))->empty());
        return 0;
    });
}

TEST_P(People, entered_at_two_counters_at_once_become_one) {
    std::vector<std::thread> counters;
    std::atomic<int> entered{0}, known{0};
    for (int i = 0; i < 6; ++i)
        counters.emplace_back([&] {
            const auto person = enter(an());
            if (person) ++entered;
            if (code_of(person) == "people.already_known") ++known;
        });
    for (auto& one : counters) one.join();

    EXPECT_EQ(1, entered);
    EXPECT_EQ(5, known);
}

TEST_P(People, leave_an_audit_row_without_anything_personal) {
    const PersonId person = *enter(an());

    const auto rows = database->read([&](Transaction& tx) {
        audit::Search search;
        search.subject = person.text();
        return audit::find(tx, Actor::system("test"), search);
    });

    ASSERT_EQ(1u, rows->size());
    EXPECT_EQ("people.register_person", rows->at(0).act);
    EXPECT_EQ("[personal]", fmt::format("{}", now(person).name));
}

INSTANTIATE_TEST_SUITE_P(On, People, every_engine(), engine_name);

}  // namespace
}  // namespace motcua::people
