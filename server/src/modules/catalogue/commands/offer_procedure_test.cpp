// SPDX-License-Identifier: Apache-2.0
#include <gmock/gmock.h>

#include "modules/catalogue/catalogue.hpp"
#include "modules/catalogue/test_records.hpp"
#include "modules/organisation/organisation.hpp"
#include "testing/databases.hpp"

namespace motcua::catalogue {
namespace {

using testing::record;

struct TheOrdinaryProcess : KnowsProcesses {
    bool knows(Transaction&, std::string_view process, Date) const override {
        return process == "ordinary";
    }
    bool decides(Transaction&, std::string_view model, std::string_view decision,
                 Date) const override {
        return model == "reductions" && decision == kFeesDecision;
    }
};
struct Nobody : organisation::FollowsPosts {
    void posts_changed(Transaction&, const std::vector<OfficerId>&) override {}
};

class OfferProcedures : public ::testing::TestWithParam<Engine> {
protected:
    void SetUp() override {
        std::string unclear = record("1.000002", "Chưa rõ thời hạn",
                                     R"([{"channel":"DIRECT","time_qty":7,"time_unit":null}])");
        std::string foreign = record("1.000003", "Của tỉnh khác");
        foreign.replace(foreign.find("Bộ Thử nghiệm"), std::string("Bộ Thử nghiệm").size(),
                        "UBND tỉnh Thử");
        testing::write(folder.path() / "file", record("1.000001", "Thủ tục một") + "\n" + unclear +
                                                   "\n" + foreign + "\n" +
                                                   record("6.000004", "Nội bộ"));
        ASSERT_TRUE(import_procedures(database, by, {folder.path() / "file"}));
        testing::write(folder.path() / "list", "code,name\n1.000005,Chỉ có tên\n");
        ASSERT_TRUE(import_procedures(database, by, {folder.path() / "list"}));
        database
            ->write([&](Transaction& tx) -> Result<> {
                organisation::FoundAgency what{"H99", organisation::AgencyKind::commune_committee};
                what.name = "Ủy ban thử";
                what.from_on = day("2025-01-01");
                what.source = "test";
                auto made = organisation.found_agency(tx, by, what);
                EXPECT_TRUE(made) << code_of(made);
                if (!made) return made.error();
                agency = *made;
                return {};
            })
            .has_value();
    }
    OfferProcedure offer_of(std::string code) {
        OfferProcedure what;
        what.code = std::move(code);
        what.agency = what.place = agency;
        what.process = "ordinary";
        what.decision = {"UBND thử", "1/QĐ", day("2026-01-02")};
        what.valid_from = day("2026-01-05");
        return what;
    }
    Result<OfferId> offer(const OfferProcedure& what) {
        return database->write(
            [&](Transaction& tx) { return catalogue.offer_procedure(tx, by, what); });
    }
    OfferView view(OfferId id) {
        return *database->read([&](Transaction& tx) { return catalogue.offer(tx, id); });
    }
    template <class Fn>
    auto write(Fn fn) {
        return database->write(fn);
    }

    FreshDatabase database{GetParam()};
    TemporaryFolder folder;
    Actor by = Actor::system("test");
    Nobody nobody;
    organisation::Organisation organisation{nobody};
    TheOrdinaryProcess processes;
    Catalogue catalogue{processes};
    AgencyId agency;
};

TEST_P(OfferProcedures, imported_is_not_offered_until_a_decision_says_so) {
    const auto before = database->read(
        [&](Transaction& tx) { return catalogue.offers_at(tx, agency, day("2026-03-02")); });
    EXPECT_TRUE(before.empty());

    const auto id = offer(offer_of("1.000001"));

    ASSERT_TRUE(id) << code_of(id);
    const auto offered = view(*id);
    EXPECT_EQ(offered.name, "Thủ tục một");
    EXPECT_EQ(offered.version_number, 1);
    ASSERT_EQ(offered.terms.size(), 1u);
    EXPECT_EQ(offered.terms[0].term, "3 working_day");
    EXPECT_EQ(Catalogue::term_of(offered, Channel::direct)->unit, deadlines::TermUnit::working_day);
    EXPECT_EQ(code_of(Catalogue::term_of(offered, Channel::online)), "catalogue.term_unclear");
    const auto after = database->read(
        [&](Transaction& tx) { return catalogue.offers_at(tx, agency, day("2026-03-02")); });
    EXPECT_EQ(after.size(), 1u);
    const auto page = database->read(
        [&](Transaction& tx) { return catalogue.page(tx, "1.000001", day("2026-03-02")); });
    EXPECT_TRUE(page->row.is_receivable);
    EXPECT_EQ(page->offers.size(), 1u);
}

TEST_P(OfferProcedures, what_may_not_be_offered_is_refused_by_its_reason) {
    const auto refusal = [&](const auto& change) {
        auto what = offer_of("1.000001");
        change(what);
        return code_of(offer(what));
    };
    EXPECT_EQ(refusal([](auto& o) { o.code = "9.000000"; }), "catalogue.procedure_unknown");
    EXPECT_EQ(refusal([](auto& o) { o.code = "1.000002"; }), "catalogue.term_unclear");
    EXPECT_EQ(refusal([](auto& o) { o.code = "1.000003"; }), "catalogue.other_province");
    EXPECT_EQ(refusal([](auto& o) { o.code = "6.000004"; }), "catalogue.not_publishable");
    EXPECT_EQ(refusal([](auto& o) { o.code = "1.000005"; }), "catalogue.not_publishable");
    EXPECT_EQ(refusal([](auto& o) { o.process = "unknown"; }), "catalogue.process_unknown");
    EXPECT_EQ(refusal([](auto& o) { o.decision.number = ""; }), "catalogue.decision_missing");
    EXPECT_EQ(refusal([](auto& o) {
                  o.agency = *AgencyId::parse("0192f3a4-0000-7000-8000-000000000001");
              }),
              "catalogue.agency_unknown");
    EXPECT_EQ(refusal([](auto& o) { o.partner = AgencyId{{9}}; }), "catalogue.agency_unknown");
    EXPECT_EQ(refusal([](auto& o) { o.partner = o.agency; }), "catalogue.partner_is_competent");
    const auto takes_part = [&](Participant who) {
        return refusal([&](auto& o) { o.participants = {who}; });
    };
    EXPECT_EQ(takes_part({"tax_agency", AgencyId{{9}}, "Thuế", "3 working_day"}),
              "catalogue.agency_unknown");
    for (const Participant& bad : {Participant{"Thuế", AgencyId{{9}}, "", ""},
                                   Participant{"reception", AgencyId{{9}}, "", ""},
                                   Participant{"tax_agency", agency, "", ""},
                                   Participant{"competent", AgencyId{{9}}, "", ""},
                                   Participant{"competent", agency, "", "soon"},
                                   Participant{"competent", agency, "", "none"}})
        EXPECT_EQ(takes_part(bad), "catalogue.bad_participant") << bad.key << bad.share;
    EXPECT_EQ(refusal([&](auto& o) {
                  o.participants = {{"competent", agency, "", ""}, {"competent", agency, "", ""}};
              }),
              "catalogue.bad_participant");
    EXPECT_EQ(refusal([](auto& o) { o.terms = {{Channel::direct, "soon", ""}}; }),
              "catalogue.bad_term");
    EXPECT_EQ(refusal([](auto& o) { o.fees = {{}}; }), "catalogue.bad_fee");
    EXPECT_EQ(refusal([](auto& o) { o.cases = {"1.000001.77"}; }), "catalogue.case_unknown");
    const auto visitor = database->write([&](Transaction& tx) {
        return catalogue.offer_procedure(tx, Actor::visitor(), offer_of("1.000001"));
    });
    EXPECT_EQ(code_of(visitor), "catalogue.not_allowed");
}

TEST_P(OfferProcedures, the_agencies_that_take_part_keep_their_order_work_and_share) {
    auto what = offer_of("1.000001");
    what.participants = {{"competent", agency, "Thẩm định", "2 working_day"}};
    const auto id = offer(what);
    ASSERT_TRUE(id) << code_of(id);
    EXPECT_EQ(view(*id).participants, what.participants);
}

TEST_P(OfferProcedures, a_term_decided_by_a_person_clears_what_the_source_left_open) {
    auto what = offer_of("1.000002");
    what.terms = {{Channel::direct, "same_day(15:00)", "QĐ 1"}};

    const auto id = offer(what);

    ASSERT_TRUE(id) << code_of(id);
    EXPECT_EQ(view(*id).terms, what.terms);
}

TEST_P(OfferProcedures, twice_at_one_place_is_refused_until_the_first_has_ended) {
    const auto id = offer(offer_of("1.000001"));
    EXPECT_EQ(code_of(offer(offer_of("1.000001"))), "catalogue.already_offered");

    const auto end = [&](Date on) {
        return write([&](Transaction& tx) { return catalogue.withdraw_offer(tx, by, *id, on); });
    };
    EXPECT_EQ(code_of(end(day("2025-12-31"))), "catalogue.bad_period");
    EXPECT_TRUE(end(day("2026-01-31")));
    auto later = offer_of("1.000001");
    later.valid_from = day("2026-02-01");
    EXPECT_TRUE(offer(later));
    EXPECT_EQ(view(*id).valid_until, day("2026-01-31"));
}

TEST_P(OfferProcedures, is_received_only_at_its_place_in_its_time_on_an_open_channel) {
    const auto id = offer(offer_of("1.000001"));
    const auto receive = [&](UnitId at, Channel channel, Date on) {
        return code_of(database->read(
            [&](Transaction& tx) { return catalogue.receivable(tx, *id, at, channel, on); }));
    };
    const UnitId here = organisation::whole(agency);

    EXPECT_EQ(receive(here, Channel::direct, day("2026-03-02")), "");
    EXPECT_EQ(receive(here, Channel::online, day("2026-03-02")), "catalogue.term_unclear");
    EXPECT_EQ(receive(here, Channel::direct, day("2026-01-04")), "catalogue.not_offered_here");
    EXPECT_EQ(receive(UnitId{}, Channel::direct, day("2026-03-02")), "catalogue.not_offered_here");
}

TEST_P(OfferProcedures, two_clerks_cannot_change_one_offer_over_each_other) {
    const auto id = offer(offer_of("1.000001"));
    const FeeLine fee{"copy", "Phí sao", FeeKind::fee, FeePer::copy, {}, Money{8000}};

    const auto first =
        write([&](Transaction& tx) { return catalogue.set_fees(tx, by, *id, 1, {fee}); });
    const auto second =
        write([&](Transaction& tx) { return catalogue.set_fees(tx, by, *id, 1, {}); });

    EXPECT_TRUE(first);
    EXPECT_EQ(code_of(second), "catalogue.offer_stale");
    EXPECT_EQ(view(*id).fees, std::vector{fee});
    EXPECT_EQ(view(*id).offer_version, 2);
}

TEST_P(OfferProcedures, terms_and_process_are_changed_by_decision) {
    const auto id = offer(offer_of("1.000001"));
    const std::vector<OfferTerm> shorter{{Channel::direct, "1 working_day", "QĐ 2"}};

    EXPECT_TRUE(
        write([&](Transaction& tx) { return catalogue.set_terms(tx, by, *id, 1, shorter); }));
    EXPECT_EQ(view(*id).terms, shorter);
    EXPECT_EQ(
        code_of(write([&](Transaction& tx) { return catalogue.set_terms(tx, by, *id, 2, {}); })),
        "catalogue.term_unclear");
    for (const char* wrong : {"soon", "8 working_hour", "none"})
        EXPECT_EQ(code_of(write([&](Transaction& tx) {
                      return catalogue.set_terms(tx, by, *id, 2, shorter, wrong);
                  })),
                  "catalogue.bad_answer_time")
            << wrong;
    EXPECT_TRUE(
        write([&](Transaction& tx) { return catalogue.set_process(tx, by, *id, 2, "ordinary"); }));
    EXPECT_EQ(code_of(write(
                  [&](Transaction& tx) { return catalogue.set_process(tx, by, *id, 3, "no"); })),
              "catalogue.process_unknown");
    EXPECT_EQ(code_of(write([&](Transaction& tx) {
                  return catalogue.set_process(tx, by, OfferId::make(tx.now(), tx.random()), 1,
                                               "no");
              })),
              "catalogue.offer_unknown");
}

TEST_P(OfferProcedures, a_changed_procedure_on_offer_is_told_at_import_and_keeps_its_term) {
    const auto id = offer(offer_of("1.000001"));
    testing::write(
        folder.path() / "file",
        record("1.000001", "Tên mới", R"([{"channel":"DIRECT","time_qty":9,"time_unit":"day"}])"));

    const auto report = import_procedures(database, by, {folder.path() / "file"});

    EXPECT_EQ(report->records[0].notes.back().code, "catalogue.offered_changed");
    EXPECT_EQ(view(*id).name, "Tên mới");
    EXPECT_EQ(view(*id).terms[0].term, "3 working_day");
}

TEST_P(OfferProcedures, a_pinned_offer_keeps_its_version_and_papers) {
    auto what = offer_of("1.000001");
    what.version_policy = VersionPolicy::pinned;
    const auto id = offer(what);
    const auto before = view(*id);
    testing::write(folder.path() / "file", record("1.000001", "Tên mới"));
    ASSERT_TRUE(import_procedures(database, by, {folder.path() / "file"}));

    EXPECT_EQ(view(*id).version, before.version);
    EXPECT_EQ(view(*id).version_number, 1);
    const auto list =
        database->read([&](Transaction& tx) { return catalogue.checklist(tx, before.version); });
    EXPECT_EQ(list->name, "Thủ tục một");
}

TEST_P(OfferProcedures, may_say_how_long_papers_are_awaited) {
    auto what = offer_of("1.000001");
    what.answer_within = "2 week";
    EXPECT_EQ(code_of(offer(what)), "catalogue.bad_answer_time");
    what.answer_within = "30 day";
    const auto id = offer(what);
    ASSERT_TRUE(id) << code_of(id);
    EXPECT_EQ(view(*id).answer_within, "30 day");
    const auto terms = view(*id).terms;
    const auto set = [&](std::int64_t seen, const std::optional<std::string>& time) {
        return code_of(write(
            [&](Transaction& tx) { return catalogue.set_terms(tx, by, *id, seen, terms, time); }));
    };
    EXPECT_EQ(set(1, {}), "");
    EXPECT_EQ(view(*id).answer_within, "30 day") << "as it was";
    EXPECT_EQ(set(2, "1 month"), "");
    EXPECT_EQ(view(*id).answer_within, "1 month");
    EXPECT_EQ(set(3, ""), "");
    EXPECT_EQ(view(*id).answer_within, "");
}

TEST_P(OfferProcedures, may_decide_fees_by_rules_that_are_in_force) {
    OfferProcedure what = offer_of("1.000001");
    what.rules = {"none", ""};
    EXPECT_EQ(code_of(offer(what)), "catalogue.rules_unknown");
    what.rules = {"reductions", ""};
    const auto made = offer(what);
    ASSERT_TRUE(made) << code_of(made);
    const auto rules_of = [&] {
        return database->read([&](Transaction& tx) { return catalogue.offer(tx, *made)->rules; });
    };
    EXPECT_EQ(rules_of(), (OfferRules{"reductions", ""}));
    const auto set = [&](std::int64_t seen, const OfferRules& rules) {
        return code_of(database->write(
            [&](Transaction& tx) { return catalogue.set_rules(tx, by, *made, seen, rules); }));
    };
    EXPECT_EQ(set(1, {"", "reductions"}), "catalogue.rules_unknown") << "they decide no papers";
    EXPECT_EQ(set(7, {"reductions", ""}), "catalogue.offer_stale");
    EXPECT_EQ(set(1, {}), "");
    EXPECT_EQ(rules_of(), OfferRules{});
    const auto unknown = database->write([&](Transaction& tx) {
        return code_of(catalogue.set_rules(tx, by, OfferId{}, 1, {})) + " " +
               code_of(catalogue.set_rules(tx, Actor::visitor(), *made, 2, {}));
    });
    EXPECT_EQ(unknown, "catalogue.offer_unknown catalogue.not_allowed");
}

INSTANTIATE_TEST_SUITE_P(On, OfferProcedures, every_engine(), engine_name);

TEST(FeeFor, pages_of_each_copy_go_by_steps_up_to_the_most) {
    FeeLine line{"c",         "Phí", FeeKind::fee, FeePer::page, {},
                 Money{2000}, 2,     Money{1000},  Money{200000}};

    EXPECT_EQ(fee_for(line, {.pages = 1, .copies = 1}), Money{2000});
    EXPECT_EQ(fee_for(line, {.pages = 5, .copies = 3}), Money{21000});
    EXPECT_EQ(fee_for(line, {.pages = 1000, .copies = 2}), Money{400000});
    line.per = FeePer::item;
    EXPECT_EQ(fee_for(line, {.items = 4}), Money{8000});
    line.per = FeePer::copy;
    EXPECT_EQ(fee_for(line, {.copies = 2}), Money{4000});
    line.per = FeePer::dossier;
    EXPECT_EQ(fee_for(line, {.pages = 9, .copies = 9}), Money{2000});
}

}  // namespace
}  // namespace motcua::catalogue
