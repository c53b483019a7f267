// SPDX-License-Identifier: Apache-2.0
#include "modules/dossiers/process_for_tests.hpp"
#include "modules/dossiers/world_for_tests.hpp"

namespace motcua::dossiers {

/// Steps of a process that rules decide.
class RulesOfSteps : public Office {
protected:
    /// Who looks at a dossier, by its case: the partner at `partner_case`, else the ward. A case
    /// without a code is nobody's.
    static std::string routing(const std::string& partner_case) {
        const auto rule = [](const std::string& test, const std::string& agency,
                             const std::string& text) {
            return "<rule><description>" + text + "</description><inputEntry><text>" + test +
                   "</text></inputEntry><outputEntry><text>\"" + agency +
                   "\"</text></outputEntry></rule>";
        };
        return R"(<definitions xmlns="https://www.omg.org/spec/DMN/20230324/MODEL/" name="Tuyến">)"
               R"(<inputData id="i" name="case_code"/><decision id="route" name="route">)"
               R"(<informationRequirement><requiredInput href="#i"/></informationRequirement>)"
               R"(<decisionTable hitPolicy="FIRST"><input><inputExpression><text>case_code</text>)"
               R"(</inputExpression></input><output/>)" +
               rule("\"" + partner_case + "\"", "H26.P", "Có yếu tố nước ngoài") +
               rule("\"02\", \"03\"", "H26.W", "Trong nước") +
               "</decisionTable></decision></definitions>";
    }
    Result<process::ModelPublication> publish_model(const std::string& dmn,
                                                    const char* from = "2025-01-01") {
        return act([&](Transaction& tx) {
            return processes.models().publish(tx, Actor::system("test"), "routing", dmn,
                                              {"5/QĐ", day("2025-01-01"), day(from)});
        });
    }
    void publish_process() {
        publish(drawn::process(
            R"(<b:businessRuleTask id="route" name="Phân tuyến" m:agency="competent" )"
            R"(m:model="routing" m:decision="route" m:result="agency_of_review"/>)"
            R"(<b:userTask id="review" name="Thẩm định" m:role="appraiser" )"
            R"(m:agency="= agency_of_review"/>)",
            "receive>route route>review review>decide"));
    }
    std::string received_as(const std::string& case_code) {
        ReceiveDossier what = intake(served);
        what.case_code = case_code;
        const auto got =
            says(&Dossiers::receive_dossier, counter, visit_of(person("Nguyễn Văn An")), what);
        EXPECT_TRUE(got) << code_of(got);
        return got ? got->dossier_code : "";
    }
    void work() {
        jobs::JobRunner runner(database, database.clock, outbox);
        runner.on_job(std::string(kSystemWork), [this](Database& db, const jobs::Due& due) {
            return dossiers.run_system_work(db, due);
        });
        runner.run_due(database.clock.now());
    }
    std::string waits_at(const std::string& code) {
        const auto shown = view(code);
        if (shown.tasks.empty()) return "";
        const TaskView& open = shown.tasks[0];
        return open.step + " " + open.unit_name + (open.fault.empty() ? "" : " " + open.fault);
    }
    Dossier log_of(const std::string& code) {
        return *says(&Dossiers::for_print, Actor::system("test"), std::string_view(code));
    }
};

TEST_P(RulesOfSteps, send_a_dossier_to_the_agency_they_name) {
    ASSERT_TRUE(publish_model(routing("01")));
    publish_process();
    const std::string abroad = received_as("01"), at_home = received_as("02");
    EXPECT_EQ(waits_at(abroad), "route Ủy ban phường");
    work();

    EXPECT_EQ(waits_at(abroad), "review Phòng Chuyên môn");
    EXPECT_EQ(waits_at(at_home), "review Phòng Hộ tịch");
    EXPECT_THAT(log_of(abroad).engine.back().events,
                testing::HasSubstr(R"("type":"decision_taken","v":1,"task":)"));
    EXPECT_THAT(log_of(abroad).engine.back().events,
                testing::HasSubstr(R"("model":"routing","version":1,"decision":"route")"));
    EXPECT_EQ(log_of(abroad).intake.models, (std::vector<ModelThen>{{"routing", 1}}));
    EXPECT_EQ(view(abroad).events.back().note, "Phân tuyến: Có yếu tố nước ngoài");
    EXPECT_THAT(findings(), testing::IsEmpty());
}

TEST_P(RulesOfSteps, go_by_the_version_in_force_on_the_day_of_reception) {
    ASSERT_TRUE(publish_model(routing("01")));
    publish_process();
    const std::string before = received_as("02");
    // Decided later and in force already: what was received keeps what it was received under.
    ASSERT_TRUE(publish_model(routing("02")));
    const std::string after = received_as("02");
    work();

    EXPECT_EQ(waits_at(before), "review Phòng Hộ tịch");
    EXPECT_EQ(waits_at(after), "review Phòng Chuyên môn");
    EXPECT_THAT(findings(), testing::IsEmpty());
}

TEST_P(RulesOfSteps, that_decide_nothing_are_an_incident_and_may_be_passed_by_hand) {
    ASSERT_TRUE(publish_model(routing("01")));
    publish_process();
    const std::string code = received_as("04");
    work();

    EXPECT_EQ(waits_at(code), "route Ủy ban phường process.decision_null");
    const auto all = act([&](Transaction& tx) { return dossiers::incidents(tx, administrator); });
    ASSERT_EQ(all->items.size(), 1u);
    EXPECT_EQ(all->items[0].why, "process.decision_null");
    EXPECT_EQ(all->items[0].element, "route");
    const auto retried = told(&retry_incident, administrator, std::string_view(code),
                              all->items[0].incident, HandleIncident{"Thử lại"});
    EXPECT_EQ(retried, "");
    work();
    EXPECT_EQ(waits_at(code), "route Ủy ban phường process.decision_null");
    EXPECT_THAT(findings(), testing::IsEmpty());
}

TEST_P(RulesOfSteps, that_have_ended_before_the_reception_are_an_incident) {
    ASSERT_TRUE(publish_model(routing("01")));
    publish_process();
    EXPECT_EQ("", refused(act([&](Transaction& tx) {
                  return processes.models().retire(tx, Actor::system("test"), "routing", 1,
                                                   day("2026-03-03"));
              })));
    const std::string before = received_as("02");
    database.clock.step(hours(24));
    const std::string code = received_as("02");
    work();

    EXPECT_EQ(waits_at(before), "review Phòng Hộ tịch") << "received while they were in force";
    EXPECT_EQ(waits_at(code), "route Ủy ban phường process.rules_missing");
    EXPECT_THAT(findings(), testing::IsEmpty());
}

TEST_P(RulesOfSteps, are_not_needed_to_read_the_log_again) {
    ASSERT_TRUE(publish_model(routing("01")));
    publish_process();
    const std::string code = received_as("01");
    work();
    tamper("DELETE FROM process_model_file");
    tamper("DELETE FROM process_model_version");

    EXPECT_EQ(waits_at(code), "review Phòng Chuyên môn");
    EXPECT_THAT(findings(), testing::IsEmpty());
}

INSTANTIATE_TEST_SUITE_P(On, RulesOfSteps, every_engine(), engine_name);

}  // namespace motcua::dossiers
