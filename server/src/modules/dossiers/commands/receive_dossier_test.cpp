// SPDX-License-Identifier: Apache-2.0
#include "modules/dossiers/world_for_tests.hpp"

namespace motcua::dossiers {

class Reception : public Office {
protected:
    Result<ReceivedView> receive(const ReceiveDossier& what) {
        return says(&Dossiers::receive_dossier, counter, visit_of(person("Nguyễn Văn An")), what);
    }
    std::string refusal(const std::function<void(ReceiveDossier&)>& change) {
        ReceiveDossier what = intake(ordinary);
        change(what);
        return refused(receive(what));
    }
};

TEST_P(Reception, gives_a_code_a_receipt_a_promise_and_the_sum_of_fees) {
    const auto got = receive(intake(ordinary));

    ASSERT_TRUE(got) << code_of(got);
    EXPECT_EQ(got->dossier_code, "H26.00070-260302-0001");
    EXPECT_EQ(got->receipt_no, "1/2026");
    EXPECT_EQ(got->fee, Money{11000});
    EXPECT_EQ(got->promised_at, moment("2026-03-05T08:00"));
    const DossierView dossier = view(got->dossier_code);
    EXPECT_EQ(dossier.status, Status::received);
    EXPECT_EQ(dossier.papers.size(), 2u);
    EXPECT_EQ(dossier.papers[1].copies, 2);
    EXPECT_EQ(dossier.competent_agency, "Ủy ban phường");
    EXPECT_EQ(dossier.paper_place.unit_name, "Điểm số 1");
    // The step of reception was done by this very act.
    EXPECT_FALSE(task(got->dossier_code, "assign").empty());
    EXPECT_THAT(findings(), testing::IsEmpty());
}

TEST_P(Reception, numbers_dossiers_and_receipts_without_a_gap_when_one_is_refused) {
    ASSERT_TRUE(receive(intake(ordinary)));
    EXPECT_NE(refusal([](ReceiveDossier& what) { what.sets = 0; }), "");

    const auto next = receive(intake(ordinary));

    EXPECT_EQ(next->dossier_code, "H26.00070-260302-0002");
    EXPECT_EQ(next->receipt_no, "2/2026");
}

TEST_P(Reception, refuses_papers_fees_and_counts_that_cannot_be) {
    EXPECT_EQ(refusal([](auto& what) { what.papers[0].name = " "; }), "dossier.papers_missing");
    EXPECT_EQ(refusal([](auto& what) { what.papers[0].copies = -1; }), "dossier.papers_missing");
    EXPECT_EQ(refusal([](auto& what) { what.fees[0].amount = Money{-1}; }), "dossier.fee_unknown");
    EXPECT_EQ(refusal([](auto& what) { what.fees[0].name = ""; }), "dossier.fee_unknown");
    EXPECT_EQ(refusal([](auto& what) { what.sets = 0; }), "dossier.count_wrong");
    EXPECT_EQ(refusal([](auto& what) { what.papers[0].file_ids = {FileId{{9}}}; }),
              "dossier.file_unknown");
    EXPECT_EQ(refusal([](auto& what) { what.offer_id = OfferId{{9}}; }), "catalogue.offer_unknown");
    EXPECT_EQ(refusal([](auto& what) { what.applicant_id = PersonId{{9}}; }), "people.unknown");
}

TEST_P(Reception, entered_late_needs_its_reason_and_counts_from_when_it_happened) {
    const Instant earlier = moment("2026-02-27T10:00");
    EXPECT_EQ(refusal([&](auto& what) { what.occurred_at = earlier; }),
              "dossier.late_entry_reason_missing");
    EXPECT_EQ(refusal([&](auto& what) { what.occurred_at = moment("2026-03-02T08:01"); }),
              "dossier.occurred_in_future");

    ReceiveDossier what = intake(ordinary);
    what.occurred_at = earlier;
    what.occurred_reason = "Mất điện";
    const auto got = receive(what);

    ASSERT_TRUE(got) << code_of(got);
    EXPECT_EQ(got->received_at, earlier);
    EXPECT_EQ(got->dossier_code, "H26.00070-260227-0001");
    EXPECT_EQ(got->promised_at, moment("2026-03-04T10:00"));
    const EventView first = view(got->dossier_code).events.front();
    EXPECT_EQ(first.at, earlier);
    EXPECT_EQ(first.recorded_at, moment("2026-03-02T08:00"));
}

TEST_P(Reception, warns_of_the_same_person_s_open_dossier_and_takes_another_when_seen) {
    const PersonId an = person("Nguyễn Văn An");
    const auto first = says(&Dossiers::receive_dossier, counter, visit_of(an), intake(ordinary));
    ReceiveDossier what = intake(ordinary);
    const auto warned = says(&Dossiers::receive_dossier, counter, visit_of(an), what);
    EXPECT_EQ(refused(warned), "dossier.same_open");
    EXPECT_THAT(warned.error().params,
                testing::Contains(testing::Pair("code", first->dossier_code)));

    what.despite_open = true;
    const auto second = says(&Dossiers::receive_dossier, counter, visit_of(an), what);

    ASSERT_TRUE(second) << code_of(second);
    ASSERT_EQ(second->open_same.size(), 1u);
    EXPECT_EQ(second->open_same[0].code, first->dossier_code);
}

TEST_P(Reception, is_refused_where_the_process_is_in_force_no_more) {
    EXPECT_EQ("", refused(act([&](Transaction& tx) {
                  return processes.retire(tx, Actor::system("test"), "ordinary", 1,
                                          day("2026-03-03"));
              })));
    ASSERT_TRUE(receive(intake(ordinary)));
    database.clock.set(moment("2026-03-03T08:00"));

    const auto later = receive(intake(ordinary));

    EXPECT_EQ(refused(later), "dossier.process_not_in_force");
    EXPECT_THAT(later.error().params, testing::Contains(testing::Pair("code", "ordinary")));
}

TEST_P(Reception, in_a_year_nobody_has_decided_on_is_refused) {
    database.clock.set(moment("2031-03-03T08:00"));
    EXPECT_EQ(refused(receive(intake(ordinary))), "deadlines.year_missing");
}

TEST_P(Reception, keeps_the_telephone_the_place_had_then) {
    const auto contact = [&](const std::string& telephone) {
        EXPECT_EQ("", refused(act([&](Transaction& tx) {
                      return organisation.set_contact(tx, Actor::system("test"),
                                                      {here, "Số 1 Phố Thử", telephone});
                  })));
    };
    contact("024 3825 3536");
    const std::string code = received();
    contact("024 1022");

    const auto shown = act(
        [&](Transaction& tx) { return dossiers.follow_by_token(tx, dossiers.follow_token(code)); });
    EXPECT_EQ(shown->telephone, "024 3825 3536");
}

TEST_P(Reception, tells_the_desks_whose_lists_are_old) {
    std::vector<DossierMoved> heard;
    outbox.subscribe("test", {std::string(DossierMoved::kTopic)},
                     [&](Transaction&, const jobs::News& news) -> Result<> {
                         heard.push_back(*json::read<DossierMoved>(news.payload.text));
                         return {};
                     });
    const std::string code = received();
    jobs::JobRunner runner(database, database.clock, outbox);
    runner.run_due(database.clock.now());

    ASSERT_EQ(heard.size(), 1u);
    EXPECT_EQ(heard[0].code, code);
    EXPECT_THAT(heard[0].units, testing::Contains(here));
    EXPECT_THAT(heard[0].units, testing::Contains(section));
}

INSTANTIATE_TEST_SUITE_P(On, Reception, every_engine(), engine_name);

}  // namespace motcua::dossiers
