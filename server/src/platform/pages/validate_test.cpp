// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include "base/words.hpp"
#include "platform/pages/fields.hpp"

namespace motcua::pages {
namespace {

enum class Way { post, one_stop };
BOOST_DESCRIBE_ENUM(Way, post, one_stop)
struct Paper {
    std::string name;
    std::optional<int> copies;
};
BOOST_DESCRIBE_STRUCT(Paper, (), (name, copies))
struct Slip {
    std::string code;
    Personal<std::string> name;
    Instant received_at;
    std::optional<Date> born_on;
    Money fee;
    Way way = Way::post;
    bool is_urgent = false;
    std::vector<Paper> papers;
    std::vector<std::string> reasons;
};
BOOST_DESCRIBE_STRUCT(Slip, (),
                      (code, name, received_at, born_on, fee, way, is_urgent, papers, reasons))

std::vector<Fault> faults_in(std::string_view inside) {
    return validate("<doc size=\"A5\" margins=\"9 9 9 9\" title=\"{{code}}\">\n" +
                        std::string(inside) + "</doc>",
                    fields_of<Slip>());
}

std::string first_code(std::string_view inside) {
    const auto faults = faults_in(inside);
    if (faults.empty()) return "";
    EXPECT_TRUE(words::has(faults.front().code)) << faults.front().code;
    return faults.front().code;
}

TEST(ValidateATemplate, accepts_what_the_whitelist_knows) {
    EXPECT_EQ(faults_in(R"(<footer><p if="page.many">{{page.number}}/{{page.count}}</p></footer>
        <columns widths="1 2"><col><p align="center">{{ code }}</p></col><col><rule width="20"/></col></columns>
        <p>{{name}} {{received_at.hour}} {{born_on.date}} {{fee}}<br/><t if="way.post">x</t></p>
        <p if="is_urgent">{{way.code}}</p><p each="reasons">{{index}}. {{item}}</p>
        <table widths="1 2 2"><tr header="1"><td span="2" border="top left">a</td><td>b</td></tr>
        <tr each="papers"><td>{{index}}</td><td><b>{{name}}</b></td><td>{{copies}} {{code}}</td></tr></table>
        <group keep="1" if="!reasons"><qr value="{{code}}" width="20"/></group>)"),
              std::vector<Fault>{});
}

TEST(ValidateATemplate, names_every_fault_by_its_line) {
    const auto faults = faults_in("<p>{{nobody}}</p>\n<script/>\n<p size=\"3\">x</p>");

    ASSERT_EQ(faults.size(), 3);
    EXPECT_EQ(faults[0], (Fault{2, "pages.unknown_field", {{"field", "nobody"}}}));
    EXPECT_EQ(faults[1], (Fault{3, "pages.unknown_element", {{"element", "script"}}}));
    EXPECT_EQ(faults[2],
              (Fault{4, "pages.unknown_attribute", {{"element", "p"}, {"attribute", "size"}}}));
}

TEST(ValidateATemplate, finds_each_planted_fault) {
    EXPECT_EQ(first_code("<td>x</td>"), "pages.misplaced_element");
    EXPECT_EQ(first_code("<p><table widths='1'/></p>"), "pages.misplaced_element");
    EXPECT_EQ(first_code("<p><a href='x'>y</a></p>"), "pages.unknown_element");
    EXPECT_EQ(first_code("<qr value='x'/>"), "pages.missing_attribute");
    EXPECT_EQ(first_code("<p align='middle'>x</p>"), "pages.bad_value");
    EXPECT_EQ(first_code("<p font-size='400'>x</p>"), "pages.bad_value");
    EXPECT_EQ(first_code("<space height='nan'/>"), "pages.bad_value");
    EXPECT_EQ(first_code("<columns widths='1 0'><col/><col/></columns>"), "pages.bad_value");
    EXPECT_EQ(first_code("<p>{{code}</p>"), "pages.unclosed_field");
    EXPECT_EQ(first_code("<p>{{papers}}</p>"), "pages.wrong_field_kind");
    EXPECT_EQ(first_code("<p>{{is_urgent}}</p>"), "pages.wrong_field_kind");
    EXPECT_EQ(first_code("<p>{{received_at}}</p>"), "pages.wrong_field_kind");
    EXPECT_EQ(first_code("<p each='code'>x</p>"), "pages.wrong_field_kind");
    EXPECT_EQ(first_code("<p each='people'>x</p>"), "pages.unknown_field");
    EXPECT_EQ(first_code("<p if='!rich'>x</p>"), "pages.unknown_field");
    EXPECT_EQ(first_code("<p>{{copies}}</p>"), "pages.unknown_field");
    EXPECT_EQ(first_code("<p>{{page.number}}</p>"), "pages.unknown_field");
    EXPECT_EQ(first_code("<p>{{index}}</p>"), "pages.unknown_field");
    EXPECT_EQ(first_code("<p>{{}}</p>"), "pages.unknown_field");
    EXPECT_EQ(first_code("loose"), "pages.misplaced_text");
    EXPECT_EQ(first_code("<table widths='1 1'><tr><td>x</td></tr></table>"),
              "pages.widths_mismatch");
    EXPECT_EQ(first_code("<columns widths='1 1'><col/></columns>"), "pages.widths_mismatch");
    std::string deep;
    for (int i = 0; i < 20; ++i) deep = "<group>" + deep + "</group>";
    EXPECT_EQ(first_code(deep), "pages.too_deep");
}

TEST(ValidateATemplate, says_why_a_source_cannot_be_read) {
    EXPECT_EQ(validate("<doc>\n<p></doc>", {}), (std::vector<Fault>{{2, "pages.malformed"}}));
    EXPECT_EQ(validate("<svg/>", {}).front().code, "pages.root_not_doc");
    EXPECT_EQ(validate(std::string(300'000, ' '), {}).front().code, "pages.too_large");
    for (const char* code : {"pages.malformed", "pages.root_not_doc", "pages.too_large",
                             "pages.too_many_pages", "pages.does_not_fit", "pages.code_too_long"})
        EXPECT_TRUE(words::has(code)) << code;
}

TEST(ValuesOfAStruct, are_what_templates_print) {
    Slip slip{.code = "H26",
              .name = Personal<std::string>("An"),
              .received_at = moment("2026-02-05T08:09"),
              .born_on = {},
              .fee = Money{1250000},
              .way = Way::one_stop};
    slip.papers = {{"Tờ khai", 2}, {"Bản đồ", {}}};

    const auto values = values_of(slip);

    EXPECT_EQ(values.at("name"), "An");
    EXPECT_EQ(values.at("received_at").at("hour"), "08");
    EXPECT_EQ(values.at("received_at").at("month"), "02");
    EXPECT_EQ(values.at("received_at").at("date"), "05/02/2026");
    EXPECT_EQ(values.at("born_on"), nullptr);
    EXPECT_EQ(values.at("fee"), "1.250.000");
    EXPECT_EQ(values.at("way").at("one_stop"), true);
    EXPECT_EQ(values.at("papers").at(1).at("copies"), nullptr);
    EXPECT_EQ(money_text(Money{0}), "0");
    EXPECT_EQ(money_text(Money{-5000}), "-5.000");
}

}  // namespace
}  // namespace motcua::pages
