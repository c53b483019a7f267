// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include "modules/process/test_models.hpp"
#include "testing/databases.hpp"

namespace motcua::process {
namespace {

/// Decision "fee" (id "d_fee") of an input `n`: so many đồng each.
std::string dmn(int each, const std::string& input = "n") {
    return R"(<definitions xmlns="https://www.omg.org/spec/DMN/20230324/MODEL/" name="Phí">)"
           R"(<inputData id="i" name=")" +
           input + R"("/><decision id="d_fee" name="fee"><informationRequirement>)" +
           R"(<requiredInput href="#i"/></informationRequirement><literalExpression><text>)" +
           input + " * " + std::to_string(each) +
           "</text></literalExpression></decision></definitions>";
}

class PublishModel : public testing::TestWithParam<Engine> {
protected:
    FreshDatabase database{GetParam()};
    Processes processes;
    DecisionModels& models = processes.models();
    const Actor administrator = Actor::system("test");

    Result<ModelPublication> publish(const std::string& file, std::string from = "2026-03-02",
                                     std::string code = "phi-ho-tich", std::string no = "1/QĐ") {
        const Decision decision{no, day("2026-03-01"), day(from)};
        return database->write([&](Transaction& tx) {
            return models.publish(tx, administrator, code, file, decision);
        });
    }
    std::string fee_on(const char* on) {
        return database->read([&](Transaction& tx) {
            const auto model = models.current(tx, "phi-ho-tich", day(on));
            if (!model) return code_of(model);
            const auto answer = (*model)->model.decide("fee", {{"n", 3}});
            return std::to_string((*model)->version) + ": " + rules::json_of(answer->value);
        });
    }
    std::string retire(int version, const char* from) {
        return code_of(database->write([&](Transaction& tx) {
            return models.retire(tx, administrator, "phi-ho-tich", version, day(from));
        }));
    }
    std::vector<ModelRow> list(std::optional<std::string> code = {}) {
        return database->read([&](Transaction& tx) { return models.list(tx, code); });
    }
    Result<Publication> publish_process(const std::string& attributes) {
        const std::string file = bpmn_of(
            R"(<b:startEvent id="s"/><b:businessRuleTask id="r" name="Tính" )" + attributes +
            R"(/><b:endEvent id="e"/><b:sequenceFlow id="f" sourceRef="s" targetRef="r"/>)"
            R"(<b:sequenceFlow id="g" sourceRef="r" targetRef="e"/>)");
        return database->write([&](Transaction& tx) {
            return processes.publish(tx, administrator, file,
                                     {"2/QĐ", day("2026-03-01"), day("2026-03-10")});
        });
    }
    std::string fault_of(const std::string& attributes) {
        const auto refused = publish_process(attributes);
        return code_of(refused) == "process.faulty" ? refused.error().params.at(2).second : "";
    }
};

TEST_P(PublishModel, decides_by_the_newest_version_in_force_that_day) {
    ASSERT_EQ(publish(dmn(5000))->version, 1);
    ASSERT_EQ(publish(dmn(2500), "2026-08-15")->version, 2);

    EXPECT_EQ(fee_on("2026-03-01"), "process.model_not_in_force");
    EXPECT_EQ(fee_on("2026-08-14"), "1: 15000");
    EXPECT_EQ(fee_on("2026-08-15"), "2: 7500");
}

TEST_P(PublishModel, keeps_every_version_as_it_was) {
    ASSERT_TRUE(publish(dmn(5000)));
    ASSERT_TRUE(publish(dmn(2500), "2026-08-15"));
    ASSERT_TRUE(publish(dmn(1), "2026-08-15", "other"));
    const auto file =
        database->read([&](Transaction& tx) { return *models.file(tx, "phi-ho-tich", 1); });
    EXPECT_EQ(file, dmn(5000));
    EXPECT_EQ(list("phi-ho-tich").size(), 2u);
    EXPECT_EQ(list("phi-ho-tich")[0].version, 2);
    EXPECT_EQ(list("phi-ho-tich")[0].name, "Phí");
    EXPECT_EQ(list().size(), 3u);
    using enum LifeState;
    EXPECT_EQ(states_of(list("phi-ho-tich"), day("2026-08-14")), (std::vector{approved, in_force}));
    EXPECT_EQ(states_of(list("phi-ho-tich"), day("2026-08-15")), (std::vector{in_force, retired}));
    const auto unknown = database->read([&](Transaction& tx) {
        return code_of(models.find(tx, "phi-ho-tich", 3)) + " " +
               code_of(models.file(tx, "none", 1));
    });
    EXPECT_EQ(unknown, "process.model_unknown process.model_unknown");
}

TEST_P(PublishModel, does_nothing_for_the_very_file_published_last) {
    ASSERT_TRUE(publish(dmn(5000)));
    const auto again = publish(dmn(5000), "2026-05-01");
    ASSERT_TRUE(again);
    EXPECT_FALSE(again->is_new);
    EXPECT_EQ(list().size(), 1u);
}

TEST_P(PublishModel, refuses_what_is_no_model_or_not_decided) {
    EXPECT_EQ(code_of(publish("<a/>")), "rules.not_dmn");
    EXPECT_EQ(code_of(publish(dmn(5000), "2026-03-02", "phí")), "process.model_code_wrong");
    EXPECT_EQ(code_of(publish(dmn(5000), "2026-03-02", "")), "process.model_code_wrong");
    EXPECT_EQ(code_of(publish(dmn(5000), "2026-03-02", "a", " ")), "process.decision_missing");
    EXPECT_EQ(
        code_of(publish(
            R"(<definitions xmlns="https://www.omg.org/spec/DMN/20230324/MODEL/" name="x"/>)")),
        "process.model_empty");
    const auto visitor = database->write([&](Transaction& tx) {
        return models.publish(tx, Actor::visitor(), "a", dmn(1),
                              {"1", day("2026-03-01"), day("2026-03-01")});
    });
    EXPECT_EQ(code_of(visitor), "process.not_allowed");
    EXPECT_TRUE(list().empty());
}

TEST_P(PublishModel, retires_a_version_and_those_before_it) {
    ASSERT_TRUE(publish(dmn(5000)));
    ASSERT_TRUE(publish(dmn(2500), "2026-08-15"));
    EXPECT_EQ(retire(3, "2026-09-01"), "process.model_unknown");
    EXPECT_EQ(retire(2, "2026-08-15"), "process.retired_too_early");
    EXPECT_EQ(retire(2, "2027-03-01"), "");
    EXPECT_EQ(retire(2, "2027-04-01"), "process.already_retired");
    EXPECT_EQ(fee_on("2027-02-28"), "2: 7500");
    EXPECT_EQ(fee_on("2027-03-01"), "process.model_not_in_force");
}

TEST_P(PublishModel, lets_a_process_ask_only_what_is_in_force_from_its_day_on) {
    EXPECT_EQ(fault_of(R"(m:decision="fee")"), "process.model_missing");
    EXPECT_EQ(fault_of(R"(m:decision="fee" m:model="phi-ho-tich")"), "process.model_not_in_force");
    ASSERT_TRUE(publish(dmn(5000), "2026-03-11"));
    EXPECT_EQ(fault_of(R"(m:decision="fee" m:model="phi-ho-tich")"), "process.model_not_in_force");
    ASSERT_TRUE(publish(dmn(2500), "2026-03-10"));
    EXPECT_EQ(fault_of(R"(m:decision="lệ phí" m:model="phi-ho-tich")"),
              "process.decision_not_there");
    EXPECT_EQ(fault_of(R"(m:decision="d_fee" m:model="phi-ho-tich" m:modell="x")"),
              "process.motcua_unknown");
    EXPECT_TRUE(publish_process(R"(m:decision="d_fee" m:model="phi-ho-tich")"));
}

TEST_P(PublishModel, warns_of_inputs_that_no_process_can_give) {
    ASSERT_TRUE(publish(dmn(5000, "số bản")));
    const auto done = publish_process(R"(m:decision="fee" m:model="phi-ho-tich")");
    ASSERT_TRUE(done) << code_of(done);
    ASSERT_FALSE(done->warnings.empty());
    EXPECT_EQ(done->warnings.back().code, "process.model_input_unsayable");
}

TEST_P(PublishModel, that_a_process_still_asks_ends_only_where_that_was_seen) {
    ASSERT_TRUE(publish(dmn(5000)));
    ASSERT_TRUE(publish_process(R"(m:model="phi-ho-tich" m:decision="fee")"));
    const auto retire_model = [&](int version, const char* from, StillAsked still) {
        return database->write([&](Transaction& tx) {
            return processes.retire_model(tx, administrator, "phi-ho-tich", version, day(from),
                                          still);
        });
    };
    EXPECT_EQ(code_of(retire_model(7, "2026-04-01", StillAsked::allow)), "process.model_unknown");
    EXPECT_EQ(code_of(retire_model(1, "2026-04-01", StillAsked::refuse)), "process.model_used");
    EXPECT_EQ(fee_on("2026-04-02"), "1: 15000") << "nothing was ended";
    // Another version takes its place: nobody is left without.
    ASSERT_TRUE(publish(dmn(6000)));
    const auto replaced = retire_model(1, "2026-04-01", StillAsked::refuse);
    ASSERT_TRUE(replaced) << code_of(replaced);
    EXPECT_TRUE(replaced->empty());
    const auto left = retire_model(2, "2026-05-01", StillAsked::allow);
    ASSERT_TRUE(left) << code_of(left);
    ASSERT_EQ(left->size(), 1u);
    EXPECT_EQ(left->at(0).as, AsksModelAs::step);
    EXPECT_EQ(left->at(0).step, "Tính");
    EXPECT_EQ(code_of(retire_model(2, "2026-05-01", StillAsked::allow)), "process.already_retired");
}

INSTANTIATE_TEST_SUITE_P(On, PublishModel, every_engine(), engine_name);

}  // namespace
}  // namespace motcua::process
