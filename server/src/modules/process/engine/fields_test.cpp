// SPDX-License-Identifier: Apache-2.0
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "modules/process/test_models.hpp"

namespace motcua::process {
namespace {

/// One user task `a` that asks for these fields.
Result<Definition> asking(const std::string& fields) {
    return read_bpmn(
        bpmn_of(R"(<b:startEvent id="s"/><b:userTask id="a" name="A" m:role="officer">)"
                "<b:extensionElements>" +
                fields +
                R"(</b:extensionElements></b:userTask><b:endEvent id="e"/>)"
                R"(<b:sequenceFlow id="f" sourceRef="s" targetRef="a"/>)"
                R"(<b:sequenceFlow id="g" sourceRef="a" targetRef="e"/>)"));
}

const std::string kSite =
    R"(<m:field name="site" label="Kết quả" type="text" choices="khớp | không khớp" required="= n &gt; 5"/>)"
    R"(<m:field name="off" label="Chênh lệch" label_en="Difference" type="number" visible="site = &quot;không khớp&quot;" required="true" valid="off &gt; 0" message="phải lớn hơn 0"/>)"
    R"x(<m:field name="on_day" label="Ngày" type="date" valid="on_day &lt;= today()" message="chưa tới"/>)x"
    R"(<m:field name="sure" label="Chắc chắn" type="boolean"/>)";

struct FormOfTask : testing::Test {
    Definition definition = *asking(kSite);
    Instance instance = rebuild(*decide(definition, {}, Start{}));
    Instant now = moment("2026-03-02T08:00");
    Key task() const { return open_tasks(instance).at(0).key; }

    std::string shown(const Variables& answers) {
        std::string out;
        for (const FieldNow& each : *fields_now(definition, instance, task(), answers, now))
            out += (out.empty() ? "" : " ") + each.field->name + (each.is_required ? "!" : "") +
                   (each.fault.empty() ? "" : "(" + each.fault.substr(14) + ")");
        return out;
    }
    std::string refused(const Variables& answers) {
        const auto done = filled(definition, instance, task(), answers, now);
        return done ? "" : done.error().code.substr(14) + " " + done.error().field;
    }
};

TEST_F(FormOfTask, shows_and_requires_what_its_conditions_say) {
    EXPECT_EQ(shown({}), "site on_day sure");
    EXPECT_EQ(shown({{"site", "khớp"}}), "site on_day sure");
    EXPECT_EQ(shown({{"site", "không khớp"}}), "site off!(missing) on_day sure");
    EXPECT_EQ(shown({{"site", "không khớp"}, {"off", 3}}), "site off! on_day sure");
}

TEST_F(FormOfTask, names_the_answer_that_cannot_stay) {
    EXPECT_EQ(refused({{"site", "không khớp"}}), "missing answers.off");
    EXPECT_EQ(refused({{"site", "không khớp"}, {"off", -1}}), "not_valid answers.off");
    EXPECT_EQ(refused({{"site", "không khớp"}, {"off", "nhiều"}}), "not_of_kind answers.off");
    EXPECT_EQ(refused({{"site", "khác"}}), "not_of_kind answers.site");
    EXPECT_EQ(refused({{"on_day", "2026-03-03"}}), "not_valid answers.on_day");
    EXPECT_EQ(refused({{"on_day", "mai"}}), "not_of_kind answers.on_day");
    EXPECT_EQ(refused({{"sure", "có"}}), "not_of_kind answers.sure");
    EXPECT_EQ(refused({{"other", 1}}), "unknown answers.other");
    EXPECT_EQ(refused({{"on_day", "2026-03-02"}, {"sure", true}}), "");
    EXPECT_EQ(refused({}), "");
    const auto late = filled(definition, instance, 99, {}, now);
    EXPECT_EQ(late.error().code, "process.task_not_open");
    const std::vector<std::string> codes{"process.field_missing", "process.field_not_valid",
                                         "process.field_not_of_kind", "process.field_unknown"};
    for (const std::string& each : codes) EXPECT_TRUE(words::has(each)) << each;
}

TEST_F(FormOfTask, gives_variables_of_what_is_visible_only) {
    const auto made = filled(definition, instance, task(),
                             {{"site", "khớp"}, {"off", 3}, {"on_day", "2026-03-01"}}, now);
    ASSERT_TRUE(made);
    EXPECT_EQ(made->size(), 2u);
    EXPECT_EQ(rules::json_of(made->at("on_day")), "\"2026-03-01\"");
    // What was answered before and is hidden now is nobody's any more.
    instance = rebuild(*decide(definition, {}, Start{{{"off", 5}, {"site", "khớp"}}}));
    const auto again = filled(definition, instance, task(), {}, now);
    ASSERT_TRUE(again);
    EXPECT_TRUE(again->at("off").is_null());
    EXPECT_EQ(rules::json_of(again->at("site")), "\"khớp\"") << "as it was answered before";
}

TEST(FieldsOfForms, are_checked_at_publication) {
    const auto faults = [](const std::string& fields) {
        std::string out;
        for (const Fault& fault : check(*asking(fields)))
            if (fault.severity == Severity::error) out += fault.code + "@" + fault.element_id + " ";
        return out;
    };
    EXPECT_EQ(faults(kSite), "");
    const std::string wrong = "process.field_wrong@a ";
    EXPECT_EQ(faults(R"(<m:field name="a b" label="A"/>)"), wrong);
    EXPECT_EQ(faults(R"(<m:field name="a"/>)"), wrong);
    EXPECT_EQ(faults(R"(<m:field name="a" label="A" type="colour"/>)"), wrong);
    EXPECT_EQ(faults(R"(<m:field name="a" label="A" type="number" choices="1|2"/>)"), wrong);
    EXPECT_EQ(faults(R"(<m:field name="a" label="A" valid="a = 1"/>)"), wrong) << "no message";
    EXPECT_EQ(faults(R"(<m:field name="a" label="A"/><m:field name="a" label="B"/>)"), wrong);
    EXPECT_EQ(faults(R"(<m:field name="outcome" label="A"/>)"), wrong) << "the outcome's own";
    EXPECT_EQ(faults(R"(<m:field name="a" label="A" visible="b &gt;"/>)"),
              "rules.expression_unparsable@a ");
    EXPECT_EQ(faults(R"(<m:field name="a" label="A" colour="red"/>)"), "process.motcua_unknown@a ");
}

}  // namespace
}  // namespace motcua::process
