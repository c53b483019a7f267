// SPDX-License-Identifier: Apache-2.0
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "modules/process/test_elements.hpp"
#include "testing/databases.hpp"

namespace motcua::process {
namespace {

/// A city of two communes: the first has everybody, the second no clerk.
class City final : public KnowsUse {
public:
    std::vector<AsksModel> asked_by_offers(Transaction&, std::string_view model,
                                           Date) const override {
        if (model != "fees_of_city") return {};
        return {{AsksModelAs::fees, "1.000001", "Thủ tục một"}};
    }
    std::vector<UseTerm> terms = {{"2 working_day", true, Budget{200, "working_day"}}};
    std::map<std::string, OfficeName> partners;
    bool has_clerk = false;

    std::vector<Use> uses_of(Transaction&, std::string_view process, Date) const override {
        if (process != "life") return {};
        const OfficeName one{"H26.1", "Phường Một"}, two{"H26.2", "Phường Hai"};
        return {{"1.000001", one, one, partners, terms}, {"1.000001", two, two, partners, terms}};
    }
    std::optional<OfficeName> agency(Transaction&, std::string_view code, Date) const override {
        if (code == "H26.9") return std::nullopt;
        return OfficeName{std::string(code), "Sở"};
    }
    bool is_staffed(Transaction&, std::string_view agency, std::string_view role,
                    Date) const override {
        return agency != "H26.2" || role != "clerk" || has_clerk;
    }
    bool knows_form(std::string_view form) const override { return form == "form_01"; }
};

std::string file(const std::string& task, const std::string& code = "life",
                 const std::string& more = "") {
    std::string bpmn = bpmn_of(start("s") + task + end("e") + flows("s>a a>e"), code);
    bpmn.insert(bpmn.find(" isExecutable"), " " + more);
    return bpmn;
}
std::string by(const std::string& role, const std::string& more = "") {
    return node("userTask", "a", "", "m:role=\"" + role + "\" " + more);
}

class LifeOfDefinition : public testing::TestWithParam<Engine> {
protected:
    FreshDatabase database{GetParam()};
    City city;
    Processes processes{city};
    const Actor admin = Actor::system("test");
    const Decision decision{"12/QĐ-UBND", day("2026-03-01"), day("2026-03-02")};

    template <class Fn>
    auto write(Fn fn) {
        return database->write([&](Transaction& tx) { return fn(tx); });
    }
    Result<DraftRow> begin(const std::string& bpmn) {
        return write([&](Transaction& tx) { return processes.begin_draft(tx, admin, bpmn, 0); });
    }
    Result<DraftView> check(const DraftRow& draft) {
        return write([&](Transaction& tx) {
            return processes.check_draft(tx, admin, draft.id, draft.version);
        });
    }
    Result<Publication> approve(const DraftRow& draft) {
        return write([&](Transaction& tx) {
            return processes.approve_draft(tx, admin, draft.id, draft.version, decision);
        });
    }
    Result<Publication> publish(const std::string& bpmn) {
        return write([&](Transaction& tx) { return processes.publish(tx, admin, bpmn, decision); });
    }
    std::string faults_of(const std::string& bpmn) {
        const auto draft = begin(bpmn);
        const auto view = check(*draft);
        std::string out;
        for (const Fault& fault : view->faults)
            if (fault.severity == Severity::error)
                out += (out.empty() ? "" : " ") + fault.code + "@" + fault.element_id;
        EXPECT_EQ(out.empty(), view->row.state() == LifeState::checked);
        return out;
    }
    Result<DefinitionPtr> current(const Between& between) {
        return database->read([&](Transaction& tx) {
            return processes.current(tx, "life", day("2026-03-02"), between);
        });
    }
};

TEST_P(LifeOfDefinition, goes_from_draft_to_checked_to_a_version_by_decision) {
    const auto draft = begin(file(by("officer")));
    ASSERT_TRUE(draft) << code_of(draft);
    EXPECT_EQ(draft->state(), LifeState::draft);
    EXPECT_EQ(code_of(approve(*draft)), "process.draft_unchecked");

    const auto checked = check(*draft);
    ASSERT_TRUE(checked) << code_of(checked);
    EXPECT_EQ(checked->row.state(), LifeState::checked);
    const auto done = approve(checked->row);

    ASSERT_TRUE(done) << code_of(done);
    EXPECT_EQ(done->version, 1);
    EXPECT_TRUE(current({}));
    EXPECT_EQ(code_of(check(checked->row)), "process.draft_ended");
    const auto ended =
        database->read([&](Transaction& tx) { return *processes.draft(tx, draft->id); });
    EXPECT_EQ(ended.row.became, 1);
    EXPECT_TRUE(database->read([&](Transaction& tx) { return processes.drafts(tx); }).empty());
}

TEST_P(LifeOfDefinition, is_a_draft_again_when_it_is_drawn_anew) {
    const auto draft = check(*begin(file(by("officer"))))->row;
    const auto changed = write([&](Transaction& tx) {
        return processes.change_draft(tx, admin, draft.id, draft.version, file(by("leader")));
    });
    ASSERT_TRUE(changed) << code_of(changed);
    EXPECT_EQ(changed->state(), LifeState::draft);
    EXPECT_EQ(code_of(check(draft)), "process.draft_stale");
    EXPECT_EQ(code_of(approve(*changed)), "process.draft_unchecked");
}

TEST_P(LifeOfDefinition, keeps_a_faulty_draft_and_throws_one_away) {
    const auto draft = begin(bpmn_of(start("s"), "life"));
    ASSERT_TRUE(draft) << code_of(draft);
    EXPECT_GT(draft->faults, 0);
    EXPECT_EQ(check(*draft)->row.state(), LifeState::draft);
    EXPECT_EQ(code_of(begin("<a/>")), "process.not_bpmn");

    const auto discard = [&](DraftId id, std::int64_t seen) {
        return write([&](Transaction& tx) { return processes.discard_draft(tx, admin, id, seen); });
    };
    EXPECT_EQ(code_of(discard(draft->id, 1)), "process.draft_stale");
    EXPECT_TRUE(discard(draft->id, 2));
    EXPECT_EQ(code_of(discard(draft->id, 3)), "process.draft_ended");
    EXPECT_EQ(code_of(discard(DraftId{}, 1)), "process.draft_unknown");
}

TEST_P(LifeOfDefinition, is_based_on_a_version_that_there_is) {
    const auto based = [&](int version) {
        return write([&](Transaction& tx) {
            return processes.begin_draft(tx, admin, file(by("officer")), version);
        });
    };
    EXPECT_EQ(code_of(based(1)), "process.not_found");
    ASSERT_TRUE(publish(file(by("officer"))));
    EXPECT_EQ(based(1)->based_on, 1);
}

TEST_P(LifeOfDefinition, is_nothing_for_visitors) {
    const Actor visitor = Actor::visitor();
    const auto id = begin(file(by("officer")))->id;
    const auto refused = [&](auto fn) {
        return code_of(write([&](Transaction& tx) { return fn(tx); }));
    };
    EXPECT_EQ(refused([&](Transaction& tx) {
                  return processes.begin_draft(tx, visitor, file(by("officer")), 0);
              }),
              "process.not_allowed");
    EXPECT_EQ(refused([&](Transaction& tx) { return processes.check_draft(tx, visitor, id, 1); }),
              "process.not_allowed");
    EXPECT_EQ(
        refused([&](Transaction& tx) { return processes.judge_staffing(tx, visitor, "life", 1); }),
        "process.not_allowed");
}

TEST_P(LifeOfDefinition, tells_what_stands_against_its_use) {
    EXPECT_EQ(faults_of(file(by("officer"))), "");
    EXPECT_EQ(faults_of(file(by("officer", "m:form=\"form_99\""))), "process.form_unknown@a");
    EXPECT_EQ(faults_of(file(by("officer", "m:form=\"form_01\""))), "");
    EXPECT_EQ(faults_of(file(by("officer", "m:agency=\"H26.9\""))), "process.no_such_agency@a");
    EXPECT_EQ(faults_of(file(by("officer", "m:budget=\"3 working_day\""))),
              "process.budget_over_term@a");
    EXPECT_EQ(faults_of(file(by("officer", "m:budget=\"3 working_day\""), "other")), "");
    city.terms = {{"hai ngày", false, {}}};
    EXPECT_EQ(faults_of(file(by("officer"))), "process.term_unclear@life");
    city.terms = {{"none", true, {}}};
    EXPECT_EQ(faults_of(file(by("officer", "m:budget=\"300 working_day\""))), "");
    EXPECT_EQ(faults_of(file(by("officer", "m:act=\"return\""), "nb", "m:kind=\"internal\"")),
              "process.act_not_internal@a");
    EXPECT_EQ(faults_of(file(by("officer"), "life", "m:kind=\"secret\"")),
              "process.kind_unknown@life");
}

TEST_P(LifeOfDefinition, stays_of_its_kind) {
    ASSERT_TRUE(publish(file(by("officer"), "life", "m:kind=\"internal\"")));
    EXPECT_EQ(faults_of(file(by("officer"))), "process.kind_differs@life");
    EXPECT_EQ(code_of(publish(file(by("officer")))), "process.faulty");
}

TEST_P(LifeOfDefinition, is_not_in_force_where_a_role_is_held_by_nobody) {
    ASSERT_TRUE(publish(file(by("officer"))));
    const auto second = publish(file(by("clerk")));

    ASSERT_TRUE(second) << code_of(second);
    ASSERT_EQ(second->not_staffed.size(), 1u);
    EXPECT_EQ(second->not_staffed[0], (NotStaffed{"H26.2", "Phường Hai", "clerk"}));
    EXPECT_EQ((*current({"H26.1", "H26.1"}))->version, 2);
    EXPECT_EQ((*current({"H26.2", "H26.2"}))->version, 1);
    EXPECT_EQ((*current({"H26.1", "H26.1", {"H26.3", "H26.2"}}))->version, 1);
    const auto page = database->read([&](Transaction& tx) { return processes.page(tx, {}); });
    EXPECT_EQ(page.rows[0].not_staffed, 1);

    city.has_clerk = true;
    const auto judged =
        write([&](Transaction& tx) { return processes.judge_staffing(tx, admin, "life", 2); });
    ASSERT_TRUE(judged) << code_of(judged);
    EXPECT_TRUE(judged->empty());
    EXPECT_EQ((*current({"H26.2", "H26.2"}))->version, 2);
    EXPECT_EQ(code_of(write(
                  [&](Transaction& tx) { return processes.judge_staffing(tx, admin, "life", 3); })),
              "process.not_found");
}

TEST_P(LifeOfDefinition, asks_for_the_people_of_the_partner_its_task_names) {
    city.partners = {{"tax", {"H26.2", "Thuế"}}, {"tax_office", {"H26.3", "Chi cục"}}};
    const auto missing_of = [&](const char* agency) {
        const auto done = publish(file(by("clerk", "m:agency=\"" + std::string(agency) + "\"")));
        EXPECT_TRUE(done) << code_of(done);
        return done->not_staffed;
    };
    EXPECT_THAT(missing_of("= tax_office"), testing::IsEmpty());
    EXPECT_THAT(missing_of("= if channel = &quot;direct&quot; then tax else tax_office"),
                testing::ElementsAre(NotStaffed{"H26.2", "Thuế", "clerk"}));
}

TEST_P(LifeOfDefinition, names_the_role_where_no_version_is_in_force) {
    ASSERT_TRUE(publish(file(by("clerk"))));
    const auto refused = current({"H26.2", "H26.2"});
    ASSERT_EQ(code_of(refused), "process.not_staffed");
    EXPECT_EQ(refused.error().params[2].second, "clerk");
}

TEST_P(LifeOfDefinition, has_a_state_on_every_day) {
    ASSERT_TRUE(publish(file(by("officer"))));
    ASSERT_TRUE(publish(file(by("leader"))));
    const auto rows = database->read([&](Transaction& tx) { return processes.list(tx, "life"); });
    using enum LifeState;
    const auto states = [&](std::vector<bool> left_out, const char* on) {
        return states_of(rows, left_out, day(on));
    };
    EXPECT_EQ(states({false, false}, "2026-03-01"), (std::vector{approved, approved}));
    EXPECT_EQ(states({false, false}, "2026-03-02"), (std::vector{in_force, retired}));
    EXPECT_EQ(states({true, false}, "2026-03-02"), (std::vector{in_force, in_force}));
}

TEST_P(LifeOfDefinition, ends_with_what_it_had_replaced) {
    ASSERT_TRUE(publish(file(by("officer"))));
    ASSERT_TRUE(publish(file(by("leader"))));
    ASSERT_TRUE(write([&](Transaction& tx) {
        return processes.retire(tx, admin, "life", 2, day("2026-04-01"));
    }));
    const auto rows = database->read([&](Transaction& tx) { return processes.list(tx, "life"); });
    EXPECT_EQ(states_of(rows, {false, false}, day("2026-04-01")),
              (std::vector{LifeState::retired, LifeState::retired}));
}

TEST_P(LifeOfDefinition, is_listed_by_kind_and_words_in_pages) {
    for (const char* code : {"nb-1", "nb-2", "nb-3"})
        ASSERT_TRUE(publish(file(by("officer"), code, "m:kind=\"internal\"")));
    ASSERT_TRUE(publish(file(by("officer"))));
    const auto page = [&](const ProcessFilter& filter) {
        return database->read([&](Transaction& tx) { return processes.page(tx, filter); });
    };
    const auto first = page({ProcessKind::internal, "", "", 2});
    EXPECT_EQ(first.total, 3);
    ASSERT_EQ(first.rows.size(), 2u);
    EXPECT_FALSE(first.is_last);
    EXPECT_EQ(first.rows[1].code, "nb-2");
    EXPECT_EQ(first.rows[1].in_force, 1);
    const auto rest = page({ProcessKind::internal, "", "nb-2", 2});
    ASSERT_EQ(rest.rows.size(), 1u);
    EXPECT_TRUE(rest.is_last);
    EXPECT_EQ(page({{}, "THỬ nb 3", "", 50}).rows.size(), 0u);
    EXPECT_EQ(page({{}, "nb 3 thu", "", 50}).rows.size(), 1u);
    EXPECT_EQ(page({{}, "", "", 50}).total, 4);

    const auto mine = database->read(
        [&](Transaction& tx) { return processes.startable(tx, "H26.1", {{}, "", "nb-1", 50}); });
    ASSERT_EQ(mine.size(), 2u);
    EXPECT_EQ(mine[0].code, "nb-2");
    EXPECT_EQ(*database->read([&](Transaction& tx) { return processes.file(tx, "nb-1", 1); }),
              file(by("officer"), "nb-1", "m:kind=\"internal\""));
    EXPECT_EQ(
        code_of(database->read([&](Transaction& tx) { return processes.file(tx, "nb-1", 2); })),
        "process.not_found");
}

TEST_P(LifeOfDefinition, a_model_that_an_offer_asks_ends_only_where_that_was_seen) {
    const std::string dmn =
        R"(<definitions xmlns="https://www.omg.org/spec/DMN/20230324/MODEL/" name="x">)"
        R"(<decision id="fees" name="fees"><literalExpression><text>1</text>)"
        R"(</literalExpression></decision></definitions>)";
    ASSERT_TRUE(write([&](Transaction& tx) {
        return processes.models().publish(tx, admin, "fees_of_city", dmn, decision);
    }));
    const auto retire = [&](StillAsked still) {
        return write([&](Transaction& tx) {
            return processes.retire_model(tx, admin, "fees_of_city", 1, day("2026-05-01"), still);
        });
    };
    const auto refused = retire(StillAsked::refuse);
    EXPECT_EQ(code_of(refused), "process.model_used");
    EXPECT_EQ(refused.error().params.at(2).second, "1.000001");
    const auto left = retire(StillAsked::allow);
    ASSERT_TRUE(left) << code_of(left);
    EXPECT_EQ(*left, (std::vector<AsksModel>{{AsksModelAs::fees, "1.000001", "Thủ tục một"}}));
}

INSTANTIATE_TEST_SUITE_P(On, LifeOfDefinition, every_engine(), engine_name);

}  // namespace
}  // namespace motcua::process
