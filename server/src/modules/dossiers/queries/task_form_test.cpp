// SPDX-License-Identifier: Apache-2.0
#include "modules/dossiers/task_form.hpp"
#include "modules/dossiers/process_for_tests.hpp"
#include "modules/dossiers/world_for_tests.hpp"

namespace motcua::dossiers {

/// A site visit whose minutes ask for more where something does not fit.
class FormsOfSteps : public Office {
protected:
    std::string begun() {
        publish(drawn::process(
            R"(<b:userTask id="visit" name="Kiểm tra thực địa" m:role="appraiser" m:agency="competent">)"
            R"(<b:extensionElements><m:field name="site" label="Kết quả" choices="khớp|không khớp" required="true"/>)"
            R"x(<m:field name="off" label="Chênh lệch (m²)" label_en="Difference" type="number" visible="site = &quot;không khớp&quot;" required="true" valid="off &gt; 0" message="phải lớn hơn 0"/>)x"
            R"(<m:field name="seen" label="Chủ hộ có mặt" type="boolean"/>)"
            R"(</b:extensionElements></b:userTask>)" +
                drawn::user("again", "appraiser") +
                R"(<b:exclusiveGateway id="which" default="which-decide"/>)",
            "receive>visit visit>which which>again[site = \"không khớp\"] which>decide "
            "again>decide"));
        return received(served);
    }
    Result<TaskForm> form(const std::string& code, const std::string& answers, const Actor& by) {
        const AskTaskForm ask{task(code, "visit"), answers};
        return act([&](Transaction& tx) { return task_form(dossiers, tx, by, code, ask); });
    }
    std::string shown(const std::string& code, const std::string& answers) {
        const auto found = form(code, answers, appraiser);
        std::string out;
        if (!found) return code_of(found);
        for (const FormFieldView& each : found->fields)
            out += each.question.name + (each.required ? "! " : " ");
        return out;
    }
    Result<> complete(const std::string& code, const std::string& answers) {
        CompleteTask what;
        what.version = version(code);
        what.task_id = task(code, "visit");
        what.answers = answers;
        return says(&Dossiers::complete_task, appraiser, code, what);
    }
};

TEST_P(FormsOfSteps, ask_for_more_where_the_answers_say_so) {
    const std::string code = begun();
    EXPECT_TRUE(view(code).tasks.at(0).has_form);
    EXPECT_EQ(shown(code, ""), "site! seen ");
    EXPECT_EQ(shown(code, R"({"site":"không khớp"})"), "site! off! seen ");
    const auto found = *form(code, R"({"site":"không khớp","off":-3})", appraiser);
    EXPECT_EQ(found.fields.at(1).question.kind, InputKind::number);
    EXPECT_EQ(found.fields.at(1).question.label_en, "Difference");
    EXPECT_EQ(found.fields.at(1).value, "-3");
    EXPECT_EQ(found.fields.at(1).fault, "process.field_not_valid");
    EXPECT_EQ(refused(form(code, "[", appraiser)), "dossier.answers_unreadable");
    EXPECT_EQ(refused(form(code, "", leader)), "dossier.task_not_yours");
    EXPECT_EQ(refused(form(code, "", stranger)), "dossier.not_found");
}

TEST_P(FormsOfSteps, are_judged_when_the_step_is_completed_and_then_route) {
    const std::string code = begun();
    const auto empty = complete(code, "");
    EXPECT_EQ(refused(empty), "process.field_missing");
    EXPECT_EQ(empty.error().field, "answers.site");
    EXPECT_EQ(refused(complete(code, R"({"site":"không khớp","off":0})")),
              "process.field_not_valid");
    EXPECT_EQ(refused(complete(code, R"({"site":"chưa rõ"})")), "process.field_not_of_kind");
    EXPECT_EQ(refused(complete(code, R"({"site":"khớp","colour":1})")), "process.field_unknown");
    EXPECT_EQ(refused(complete(code, "[")), "dossier.answers_unreadable");

    const auto done = complete(code, R"({"site":"không khớp","off":2.5,"seen":true})");
    ASSERT_TRUE(done) << code_of(done);
    EXPECT_EQ(view(code).tasks.at(0).step, "again") << "the gateway asked for the field";
    EXPECT_EQ(view(code).events.back().note,
              "Kiểm tra thực địa: Kết quả: không khớp; Chênh lệch (m²): 2.5; Chủ hộ có mặt: Có");
    EXPECT_FALSE(view(code).tasks.at(0).has_form);
    EXPECT_THAT(findings(), testing::IsEmpty());
}

INSTANTIATE_TEST_SUITE_P(On, FormsOfSteps, every_engine(), engine_name);

}  // namespace motcua::dossiers
