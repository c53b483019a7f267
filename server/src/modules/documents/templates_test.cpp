// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include "base/words.hpp"
#include "modules/documents/documents.hpp"
#include "modules/documents/templates/form_kinds.hpp"
#include "testing/databases.hpp"

namespace motcua::documents {
namespace {

class TemplatesSuite : public ::testing::TestWithParam<Engine> {
protected:
    FreshDatabase database{GetParam()};
    std::string xml{built_in_template(FormCode::form_02)};

    template <class Fn>
    auto act(Fn fn) {
        return database->write([&](Transaction& tx) { return fn(tx); });
    }
    Result<FormTemplate> approve(std::string text, std::string from_on,
                                 std::string decision = "QĐ 12/2026") {
        return act([&](Transaction& tx) {
            return approve_template(tx, Actor{.is = Actor::Is::officer, .name = "Lê Thu Hà"},
                                    {FormCode::form_02, text, day(from_on), decision});
        });
    }
    int in_force(std::string_view on) {
        return act([&](Transaction& tx) {
            return template_in_force(tx, FormCode::form_02, day(on)).version;
        });
    }
};

TEST_P(TemplatesSuite, start_with_the_products_own_and_a_second_start_writes_nothing) {
    EXPECT_EQ(act(install_forms), 12);
    EXPECT_EQ(act(install_forms), 0);

    const auto own = act([](Transaction& tx) {
        return template_in_force(tx, FormCode::form_01, day("2026-03-02"));
    });
    EXPECT_EQ(own.version, 1);
    EXPECT_TRUE(own.is_built_in);
    EXPECT_EQ(own.xml, built_in_template(FormCode::form_01));
}

TEST_P(TemplatesSuite, get_a_new_version_from_a_day_by_decision) {
    act(install_forms);
    xml.replace(xml.find("NGƯỜI HƯỚNG DẪN"), std::string("NGƯỜI HƯỚNG DẪN").size(),
                "CÁN BỘ HƯỚNG DẪN");

    const auto made = approve(xml, "2026-04-01");

    ASSERT_TRUE(made) << code_of(made);
    EXPECT_EQ(made->version, 2);
    EXPECT_EQ(made->made_by, "Lê Thu Hà");
    EXPECT_EQ(in_force("2026-03-31"), 1);
    EXPECT_EQ(in_force("2026-04-01"), 2);
    EXPECT_EQ(act(install_forms), 0);
    const auto history =
        act([](Transaction& tx) { return template_history(tx, FormCode::form_02); });
    EXPECT_EQ(history.size(), 2);
    EXPECT_EQ(history.front().decision, "QĐ 12/2026");
    EXPECT_EQ(
        act([](Transaction& tx) { return template_version(tx, FormCode::form_02, 1); })->version,
        1);
}

TEST_P(TemplatesSuite, refuse_what_cannot_be_approved) {
    act(install_forms);
    std::string faulty = xml;
    faulty.replace(faulty.find("{{officer}}"), 11, "{{boss}}");

    const auto refused = approve(faulty, "2026-04-01");

    EXPECT_EQ(code_of(refused), "documents.template_faulty");
    EXPECT_EQ(refused.error().params[1].second, "pages.unknown_field");
    EXPECT_EQ(code_of(approve(xml, "2026-04-01", "  ")), "documents.decision_missing");
    EXPECT_EQ(code_of(approve(xml, "2026-03-01")), "documents.from_past");
    EXPECT_EQ(
        code_of(act([](Transaction& tx) { return template_version(tx, FormCode::form_02, 7); })),
        "documents.template_unknown");
    for (const char* code : {"documents.template_faulty", "documents.decision_missing",
                             "documents.from_past", "documents.template_unknown"})
        EXPECT_TRUE(words::has(code)) << code;
}

INSTANTIATE_TEST_SUITE_P(On, TemplatesSuite, every_engine(), engine_name);

}  // namespace
}  // namespace motcua::documents
