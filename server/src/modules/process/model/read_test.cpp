// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <chrono>

#include "modules/process/test_models.hpp"

namespace motcua::process {
namespace {

/// Refused or read, but answered within a second and never with a crash.
std::string answered(const std::string& bytes) {
    const auto began = std::chrono::steady_clock::now();
    const auto read = read_bpmn(bytes);
    if (read) check(*read);
    if (read) draw_svg(*read, {}, Language::vi);
    const auto took = std::chrono::steady_clock::now() - began;
    EXPECT_LE(took, std::chrono::seconds(1));
    return code_of(read);
}

std::string repeated(const std::string& piece, int times) {
    std::string out;
    out.reserve(piece.size() * times);
    for (int i = 0; i < times; ++i) out += piece;
    return out;
}

TEST(ReadHostileBpmn, is_refused_in_time) {
    const std::string open =
        R"(<b:definitions xmlns:b="http://www.omg.org/spec/BPMN/20100524/MODEL">)";
    const std::pair<std::string, std::string> cases[] = {
        {"", "process.malformed"},
        {"   ", "process.malformed"},
        {"no xml", "process.malformed"},
        {std::string("\0\0\0\0", 4), "process.malformed"},
        {std::string(1000, '\xff'), "process.malformed"},
        {"<a/><b/>", "process.malformed"},
        {"<a x='1' x='2'/>", "process.malformed"},
        {"<a:b/>", "process.malformed"},
        {"<a q:x='1'/>", "process.malformed"},
        {"<definitions/>", "process.not_bpmn"},
        {R"(<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL/"/>)",
         "process.not_bpmn"},
        {R"(<process xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"/>)", "process.not_bpmn"},
        {open + "</b:definitions>", "process.no_process"},
        {open + "<process/></b:definitions>", "process.no_process"},
        {"<!DOCTYPE lolz [<!ENTITY lol \"lol\"><!ENTITY lol2 \"&lol;&lol;&lol;&lol;\">]>" + open +
             "<b:process id='p' name='&lol2;'/></b:definitions>",
         "process.doctype"},
        {"<!DOCTYPE b SYSTEM \"file:///etc/passwd\">" + open + "</b:definitions>",
         "process.doctype"},
        {open + std::string(17 * 1024 * 1024, ' ') + "</b:definitions>", "process.too_large"},
        {open + repeated("<b:task/>", 10'001) + "</b:definitions>", "process.too_many_elements"},
        {open + repeated("<a>", 5'000) + repeated("</a>", 5'000) + "</b:definitions>",
         "process.too_deep"},
        {repeated("<a>", 4'000'000), "process.too_many_elements"},
        {repeated("<", 8'000'000), "process.too_many_elements"},
        {repeated("<!--", 2'000'000), "process.malformed"},
        {"<a " + repeated("b='1' ", 1'000'000) + "/>", "process.too_many_elements"},
        {"<a><a b='" + std::string(8 * 1024 * 1024, 'x') + "'", "process.malformed"},
    };
    for (const auto& [bytes, refusal] : cases)
        EXPECT_EQ(answered(bytes), refusal) << bytes.substr(0, 120);
}

TEST(ReadHostileBpmn, reads_what_is_merely_large) {
    const std::string bytes = bpmn_of("<b:userTask id=\"t\" m:role=\"x\" name=\"" +
                                      std::string(4 * 1024 * 1024, 'x') + "\"/>");
    EXPECT_EQ(answered(bytes), "");
    const std::string many = bpmn_of(repeated("<b:userTask id=\"t\"/>", 4'000));
    EXPECT_EQ(answered(many), "");
}

TEST(ReadHostileBpmn, checks_a_maze_of_gateways_in_time) {
    // Choices inside parallel branches: far more markings than can be visited.
    std::string ways = "start>and1 ";
    for (int i = 0; i < 40; ++i) {
        const std::string n = std::to_string(i);
        ways += "and1>xora" + n + " xora" + n + ">a" + n + "[x] xora" + n + ">b" + n + "* a" + n +
                ">xorz" + n + " b" + n + ">xorz" + n + " xorz" + n + ">and2 ";
    }
    EXPECT_EQ(answered(drawn(ways + "and2>end")), "");
}

TEST(ReadHostileBpmn, checks_thousands_of_elements_in_time) {
    // Many scopes, and many inclusive joins that lead to one another.
    std::string scopes, joins = "<b:startEvent id=\"s\"/>";
    for (int i = 0; i < 2'000; ++i) {
        const std::string n = std::to_string(i);
        scopes += "<b:subProcess id=\"p" + n + "\"><b:userTask id=\"t" + n +
                  "\" m:role=\"x\"/></b:subProcess>";
    }
    EXPECT_EQ(answered(bpmn_of(scopes)), "");
    std::string flows;
    for (int i = 0; i < 1'200; ++i) {
        const std::string n = std::to_string(i), next = std::to_string(i + 1);
        joins += "<b:inclusiveGateway id=\"j" + n + "\" default=\"d" + n + "\"/>";
        flows += "<b:sequenceFlow id=\"d" + n + "\" sourceRef=\"j" + n + "\" targetRef=\"j" + next +
                 "\"/><b:sequenceFlow id=\"b" + n + "\" sourceRef=\"j" + n + "\" targetRef=\"j" +
                 std::to_string(i / 2) +
                 "\"><b:conditionExpression>x</b:conditionExpression></b:sequenceFlow>";
    }
    EXPECT_EQ(
        answered(bpmn_of(joins + "<b:endEvent id=\"j1200\"/>" +
                         "<b:sequenceFlow id=\"f\" sourceRef=\"s\" targetRef=\"j0\"/>" + flows)),
        "");
}

TEST(ReadHostileBpmn, refuses_or_reads_every_truncation) {
    const std::string whole = file_text(project() / "data/processes/two_agencies.bpmn");
    for (std::size_t length = 0; length + 2 < whole.size(); length += 7) {
        const std::string code = answered(whole.substr(0, length));
        EXPECT_EQ(code, "process.malformed") << length;
    }
}

TEST(ReadHostileBpmn, survives_any_byte_changed) {
    const std::string whole = file_text(project() / "data/processes/field_check.bpmn");
    SeededRandom random(20261123);
    for (int i = 0; i < 2'000; ++i) {
        std::string bytes = whole;
        for (int changes = 0; changes < 3; ++changes)
            bytes[random.below(bytes.size())] = static_cast<char>(random.below(256));
        const auto read = read_bpmn(bytes);
        if (read) check(*read);
    }
}

TEST(ReadBpmn, keeps_the_file_as_it_came) {
    const std::string bytes = file_text(project() / "data/processes/ordinary.bpmn");
    const auto definition = definition_of(bytes);

    EXPECT_EQ(definition.text, bytes);
    EXPECT_EQ(definition.sha256.size(), 64u);
    EXPECT_EQ(definition.picture.edges.size(), definition.flows.size());
}

TEST(ReadBpmn, reads_every_model_of_the_miwg_suite) {
    const auto folder = project() / "../shared/suites/miwg/Reference";
    if (!std::filesystem::exists(folder)) GTEST_SKIP() << "the suite is not here";
    int models = 0;
    for (const auto& entry : std::filesystem::directory_iterator(folder)) {
        if (entry.path().extension() != ".bpmn") continue;
        ++models;
        const auto read = read_bpmn(file_text(entry.path()));
        ASSERT_TRUE(read) << entry.path() << " " << code_of(read);
        for (const Fault& fault : check(*read)) {
            EXPECT_TRUE(words::has(fault.code)) << fault.code;
            EXPECT_NE(fault.code, "process.unknown_element")
                << entry.path() << fault.params[0].second;
            EXPECT_NE(fault.code, "process.id_twice") << entry.path() << fault.element_id;
        }
        EXPECT_FALSE(read->picture.shapes.empty()) << entry.path();
    }
    EXPECT_EQ(models, 21);
}

}  // namespace
}  // namespace motcua::process
