// SPDX-License-Identifier: Apache-2.0
#include "modules/process/picture/draw.hpp"

#include <gtest/gtest.h>

#include <pugixml.hpp>

#include "modules/process/picture/canvas.hpp"
#include "modules/process/test_elements.hpp"

namespace motcua::process {
namespace {

/// Only what an SVG image may hold under a strict policy: no script, style, address or id.
void expect_harmless(const std::string& svg, const std::string& which) {
    pugi::xml_document document;
    ASSERT_TRUE(document.load_string(svg.c_str())) << which;
    const std::set<std::string> allowed{"svg",  "title",  "desc", "g",    "rect",
                                        "path", "circle", "text", "tspan"};
    struct Walker : pugi::xml_tree_walker {
        const std::set<std::string>* allowed;
        bool for_each(pugi::xml_node& node) override {
            if (node.type() != pugi::node_element) return true;
            EXPECT_TRUE(allowed->contains(node.name())) << node.name();
            for (const auto& attribute : node.attributes()) {
                EXPECT_FALSE(std::string_view(attribute.name()).starts_with("on"));
                EXPECT_STRNE(attribute.name(), "id");
                EXPECT_STRNE(attribute.name(), "href");
                EXPECT_STRNE(attribute.name(), "style");
            }
            return true;
        }
    } walker;
    walker.allowed = &allowed;
    document.traverse(walker);
}

TEST(DrawProcess, marks_done_and_current_steps_and_says_where_it_is) {
    Running run{shipped("field_check")};
    ASSERT_TRUE(run.start());
    ASSERT_TRUE(run.complete("receive"));

    const std::string svg =
        draw_svg(run.definition, states(run.definition, run.instance), Language::vi);

    EXPECT_NE(svg.find(R"(class="node userTask is-done" data-element="receive")"), svg.npos);
    EXPECT_NE(svg.find(R"(class="node userTask is-current" data-element="assign")"), svg.npos);
    EXPECT_NE(svg.find(R"(class="node userTask is-possible" data-element="field_check")"),
              svg.npos);
    EXPECT_NE(svg.find(R"(class="way sequenceFlow is-done" data-element="flow_2")"), svg.npos);
    EXPECT_NE(svg.find("<desc>Đang ở: Phân công xử lý. Đã xong: Tiếp nhận hồ sơ.</desc>"),
              svg.npos);
    EXPECT_NE(svg.find("<title>Quy trình có kiểm tra thực địa</title>"), svg.npos);
    expect_harmless(svg, "field_check");
}

TEST(DrawProcess, shows_what_interrupts_what_repeats_and_where_a_sub_process_stands) {
    const auto shape = [](const std::string& id, const std::string& bounds,
                          const std::string& more = "") {
        return "<d:BPMNShape bpmnElement=\"" + id + "\" " + more + "><c:Bounds " + bounds +
               "/></d:BPMNShape>";
    };
    const std::string diagram =
        "<d:BPMNDiagram xmlns:d=\"http://www.omg.org/spec/BPMN/20100524/DI\" "
        "xmlns:c=\"http://www.omg.org/spec/DD/20100524/DC\"><d:BPMNPlane bpmnElement=\"test\">" +
        shape("sub", "x=\"0\" y=\"0\" width=\"300\" height=\"200\"", "isExpanded=\"true\"") +
        shape("a", "x=\"10\" y=\"10\" width=\"100\" height=\"80\"") +
        shape("late", "x=\"50\" y=\"180\" width=\"36\" height=\"36\"") +
        shape("h", "x=\"400\" y=\"0\" width=\"300\" height=\"200\"", "isExpanded=\"true\"") +
        "</d:BPMNPlane></d:BPMNDiagram>";
    Running run =
        running(start("s") +
                    sub_process("sub", start("is") +
                                           user("a",
                                                "<b:multiInstanceLoopCharacteristics "
                                                "isSequential=\"true\"><b:loopCardinality>2"
                                                "</b:loopCardinality>"
                                                "</b:multiInstanceLoopCharacteristics>") +
                                           flows("is>a")) +
                    boundary("late", "sub", "timer PT1H", false) +
                    event_scope("h", start("hs", "signal all")) + flows("s>sub"),
                diagram);
    ASSERT_TRUE(run.start());

    const std::string svg =
        draw_svg(run.definition, states(run.definition, run.instance), Language::en);

    EXPECT_NE(svg.find(R"(class="frame subProcess is-current" data-element="sub")"), svg.npos);
    EXPECT_NE(svg.find(R"(class="node userTask is-current" data-element="a")"), svg.npos);
    EXPECT_NE(svg.find("M-5,-4h10M-5,0h10M-5,4h10"), svg.npos);  // one after the other
    const auto late = svg.find("data-element=\"late\"");
    EXPECT_NE(svg.find(R"(stroke-dasharray="4 3")", late), svg.npos);
    EXPECT_NE(svg.find(R"(stroke-dasharray="1 3")"), svg.npos);
    expect_harmless(svg, "scopes");
}

TEST(DrawProcess, without_an_instance_is_plain_in_either_language) {
    const auto definition = shipped("ordinary");
    EXPECT_NE(draw_svg(definition, {}, Language::en).find("<desc>Process diagram.</desc>"),
              std::string::npos);
    EXPECT_EQ(draw_svg(definition, {}, Language::vi).find("is-"), std::string::npos);
}

TEST(DrawProcess, lets_no_name_escape_into_markup) {
    const std::string bytes =
        R"(<d:definitions xmlns:d="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:i="http://www.omg.org/spec/BPMN/20100524/DI")"
        R"( xmlns:c="http://www.omg.org/spec/DD/20100524/DC"><d:process id="p" name="&quot;&gt;&lt;script&gt;">)"
        R"(<d:userTask id="a&quot; onload=&quot;x" name="&lt;/text&gt;&lt;script&gt;alert(1)&lt;/script&gt; &#7;"/></d:process>)"
        R"(<i:BPMNDiagram><i:BPMNPlane><i:BPMNShape bpmnElement="a&quot; onload=&quot;x"><c:Bounds x="1e300" y="nan" width="-5" height="inf"/></i:BPMNShape>)"
        R"(<i:BPMNShape bpmnElement="none"><c:Bounds x="0" y="0" width="9" height="9"/></i:BPMNShape></i:BPMNPlane></i:BPMNDiagram></d:definitions>)";
    const std::string svg = draw_svg(definition_of(bytes), {}, Language::vi);

    EXPECT_EQ(svg.find("<script"), svg.npos);
    expect_harmless(svg, "hostile");
}

TEST(DrawProcess, draws_every_model_of_the_miwg_suite) {
    const auto folder = project() / "../shared/suites/miwg/Reference";
    if (!std::filesystem::exists(folder)) GTEST_SKIP() << "the suite is not here";
    for (const auto& entry : std::filesystem::directory_iterator(folder)) {
        if (entry.path().extension() != ".bpmn") continue;
        const auto definition = definition_of(file_text(entry.path()));
        const std::string svg = draw_svg(definition, {}, Language::en);
        expect_harmless(svg, entry.path());
        for (const auto& shape : definition.picture.shapes)
            EXPECT_NE(svg.find("data-element=\"" + escaped(shape.element_id) + "\""), svg.npos)
                << entry.path() << shape.element_id;
    }
}

TEST(Label, breaks_at_blanks_and_ends_in_an_ellipsis) {
    EXPECT_EQ(wrapped("Cấp số, đóng dấu, ban hành", 110, 3),
              (std::vector<std::string>{"Cấp số, đóng dấu,", "ban hành"}));
    EXPECT_EQ(wrapped("một hai ba bốn năm", 30, 2), (std::vector<std::string>{"một", "hai…"}));
    EXPECT_EQ(wrapped("", 30, 2), std::vector<std::string>{});
    EXPECT_EQ(wrapped(std::string(100, 'm'), 60, 1).size(), 1u);
    EXPECT_LT(wrapped(std::string(100, 'm'), 60, 1)[0].size(), 20u);
}

}  // namespace
}  // namespace motcua::process
