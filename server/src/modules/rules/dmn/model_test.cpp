// SPDX-License-Identifier: Apache-2.0
#include "modules/rules/test_models.hpp"

namespace motcua::rules {
namespace {

std::string entry(const std::string& name, const std::string& logic) {
    return "<d:contextEntry>" + (name.empty() ? "" : "<d:variable name=\"" + name + "\"/>") +
           logic + "</d:contextEntry>";
}
std::string knowledge(const std::string& name, const std::string& parameters,
                      const std::string& body, const std::string& needs = "") {
    std::string out = "<d:businessKnowledgeModel id=\"k_" + name + "\" name=\"" + name +
                      "\"><d:variable name=\"" + name + "\"/><d:encapsulatedLogic>" + parameters +
                      body + "</d:encapsulatedLogic>" + needs_of(needs);
    return out + "</d:businessKnowledgeModel>";
}
std::string parameter(const std::string& name, const std::string& type = "") {
    return "<d:formalParameter name=\"" + name + "\"" +
           (type.empty() ? "" : " typeRef=\"" + type + "\"") + "/>";
}

TEST(DecisionModel, decides_what_is_required_first) {
    const Model model = model_of(
        input_of("số bản") + decision_of("Phí", "i_số_bản", literal_of("số bản * 5000")) +
        decision_of("D", "d_Phí i_số_bản", literal_of("if Phí > 10000 then Phí else số bản")));
    EXPECT_EQ(json_of(decided(model, "D", R"({"số bản": 3})").value), "15000");
    EXPECT_EQ(json_of(decided(model, "d_D", R"({"số bản": 1})").value), "1");
    ASSERT_EQ(model.decisions().size(), 2u);
    EXPECT_EQ(model.decisions()[1].inputs, std::vector<std::string>{"số bản"});
    EXPECT_EQ(model.inputs()[0].name, "số bản");
    EXPECT_EQ(model.name(), "thử");
}

TEST(DecisionModel, sees_only_what_a_decision_requires) {
    EXPECT_EQ(decision_says(input_of("a") + decision_of("D", "", literal_of("a")), R"({"a": 1})"),
              "null rules.name_unknown");
}

TEST(DecisionModel, calls_knowledge_by_place_and_by_name) {
    const std::string pmt = knowledge(
        "phí", parameter("bản", "number") + parameter("giá", "number"), literal_of("bản * giá"));
    EXPECT_EQ(decision_says(
                  pmt + decision_of("D", "k_phí", literal_of("phí(2, 3) + phí(giá: 5, bản: 1)"))),
              "11");
    EXPECT_EQ(decision_says(pmt + decision_of("D", "k_phí", literal_of("phí(\"a\", 3)"))),
              "null rules.arguments_wrong");
    EXPECT_EQ(decision_says(
                  pmt + decision_of("D", "k_phí",
                                    "<d:invocation>" + literal_of("phí") +
                                        "<d:binding><d:parameter name=\"bản\"/>" + literal_of("4") +
                                        "</d:binding><d:binding><d:parameter name=\"giá\"/>" +
                                        literal_of("[2]") + "</d:binding></d:invocation>")),
              "8");
    EXPECT_EQ(decision_says(
                  knowledge("f", parameter("n"), literal_of("if n < 2 then 1 else n * f(n - 1)")) +
                  knowledge("g", parameter("n"), literal_of("f(n) + 1"), "k_f") +
                  decision_of("D", "k_g", literal_of("g(5)"))),
              "121");
    EXPECT_EQ(decision_says(
                  "<d:businessKnowledgeModel id=\"k_j\" name=\"j\"><d:encapsulatedLogic "
                  "kind=\"Java\"><d:context/></d:encapsulatedLogic></d:businessKnowledgeModel>" +
                  decision_of("D", "k_j", literal_of("j()"))),
              "null rules.external_function");
}

TEST(DecisionModel, decides_contexts_lists_and_relations) {
    EXPECT_EQ(decision_says(decision_of("D", "",
                                        "<d:context>" + entry("a", literal_of("2")) +
                                            entry("b-c", literal_of("a + 1")) +
                                            entry("", literal_of("a * b-c")) + "</d:context>")),
              "6");
    EXPECT_EQ(decision_says(
                  decision_of("D", "",
                              "<d:context>" + entry("a", literal_of("2")) +
                                  entry("f", "<d:functionDefinition>" + parameter("x") +
                                                 literal_of("x + a") + "</d:functionDefinition>") +
                                  entry("c", literal_of("f(1)")) + "</d:context>")),
              R"({"a":2,"f":null,"c":3})");
    EXPECT_EQ(decision_says(decision_of(
                  "D", "", "<d:list>" + literal_of("1") + literal_of("\"a\"") + "</d:list>")),
              R"([1,"a"])");
    EXPECT_EQ(
        decision_says(decision_of("D", "",
                                  "<d:relation><d:column name=\"x\"/><d:column name=\"y\"/>"
                                  "<d:row>" +
                                      literal_of("1") + literal_of("2") + "</d:row></d:relation>")),
        R"([{"x":1,"y":2}])");
}

TEST(DecisionModel, decides_conditions_filters_and_loops) {
    const auto part = [](const std::string& name, const std::string& text) {
        return "<d:" + name + ">" + literal_of(text) + "</d:" + name + ">";
    };
    EXPECT_EQ(
        decision_says(decision_of("D", "",
                                  "<d:conditional>" + part("if", "1 > 2") + part("then", "\"a\"") +
                                      part("else", "\"b\"") + "</d:conditional>")),
        "\"b\"");
    EXPECT_EQ(decision_says(decision_of("D", "",
                                        "<d:filter>" + part("in", "[{a: 1}, {a: 2}]") +
                                            part("match", "a > 1") + "</d:filter>")),
              R"([{"a":2}])");
    EXPECT_EQ(decision_says(decision_of("D", "",
                                        "<d:for iteratorVariable=\"i\">" + part("in", "[1..3]") +
                                            part("return", "i + count(partial)") + "</d:for>")),
              "[1,3,5]");
    EXPECT_EQ(decision_says(decision_of("D", "",
                                        "<d:some iteratorVariable=\"i\">" + part("in", "[1,2]") +
                                            part("satisfies", "i > 1") + "</d:some>")),
              "true");
    EXPECT_EQ(decision_says(decision_of("D", "",
                                        "<d:every iteratorVariable=\"i\">" + part("in", "[1,2]") +
                                            part("satisfies", "i > 1") + "</d:every>")),
              "false");
}

TEST(DecisionModel, takes_inputs_by_their_types) {
    const std::string types =
        R"(<d:itemDefinition name="tLoại"><d:typeRef>string</d:typeRef><d:allowedValues><d:text>"a", "b"</d:text></d:allowedValues></d:itemDefinition>)"
        R"(<d:itemDefinition name="tHồ sơ"><d:itemComponent name="ngày nhận"><d:typeRef>date</d:typeRef></d:itemComponent>)"
        R"(<d:itemComponent name="loại" isCollection="true"><d:typeRef>tLoại</d:typeRef></d:itemComponent></d:itemDefinition>)";
    const std::string model =
        types + input_of("h", "tHồ sơ") + input_of("m", "date and time") +
        decision_of("D", "i_h", literal_of("h.ngày nhận + @\"P1D\""), "date") +
        decision_of("E", "i_m", literal_of("m.hour"));
    EXPECT_EQ(decision_says(model, R"({"h": {"ngày nhận": "2026-11-23", "loại": ["a"]}})"),
              "\"2026-11-24\"");
    EXPECT_EQ(decision_says(model, R"({"h": {"ngày nhận": "2026-11-23", "loại": ["z"]}})"),
              "null rules.input_wrong");
    EXPECT_EQ(decision_says(model, R"({"h": {"ngày nhận": "mai", "loại": []}})"),
              "null rules.input_wrong");
    EXPECT_EQ(decision_says(model, R"({"m": "2026-11-23T14:00:00+07:00"})", "E"), "14");
    EXPECT_EQ(decision_says(model, "{}"), "null");
}

TEST(DecisionModel, tells_how_a_person_is_asked_for_an_input) {
    const auto model = Model::read(
        R"(<definitions xmlns="https://www.omg.org/spec/DMN/20230324/MODEL/" name="x")"
        R"( xmlns:m="urn:motcua:dmn:1"><itemDefinition name="tKind"><typeRef>string</typeRef>)"
        R"(<allowedValues><text>"mới", "cấp lại"</text></allowedValues></itemDefinition>)"
        R"(<inputData id="a" name="loại" label="Xin cấp loại nào?" m:label_en="Which kind?">)"
        R"(<variable name="loại" typeRef="tKind"/></inputData>)"
        R"(<inputData id="b" name="n"><variable name="n" typeRef="number"/></inputData>)"
        R"(<inputData id="c" name="d"><variable name="d" typeRef="date"/></inputData>)"
        R"(<inputData id="e" name="y"><variable name="y" typeRef="boolean"/></inputData>)"
        R"(<inputData id="f" name="z"/></definitions>)");
    ASSERT_TRUE(model);
    const ModelPart& kind = model->inputs().at(0);
    EXPECT_EQ(kind.kind, InputKind::text);
    EXPECT_EQ(kind.type, "tKind");
    EXPECT_EQ(kind.choices, (std::vector<std::string>{"mới", "cấp lại"}));
    EXPECT_EQ(kind.label, "Xin cấp loại nào?");
    EXPECT_EQ(kind.label_en, "Which kind?");
    std::vector<InputKind> kinds;
    for (const ModelPart& input : model->inputs()) kinds.push_back(input.kind);
    EXPECT_EQ(kinds, (std::vector{InputKind::text, InputKind::number, InputKind::date,
                                  InputKind::boolean, InputKind::any}));
    EXPECT_TRUE(model->inputs().at(1).choices.empty());
}

TEST(DecisionModel, lets_no_result_out_that_is_not_of_its_type) {
    const std::string type =
        R"(<d:itemDefinition name="tNhỏ"><d:typeRef>number</d:typeRef><d:allowedValues><d:text>[0..10]</d:text></d:allowedValues></d:itemDefinition>)";
    EXPECT_EQ(decision_says(type + decision_of("D", "", literal_of("[7]"), "tNhỏ")), "7");
    EXPECT_EQ(decision_says(type + decision_of("D", "", literal_of("11"), "tNhỏ")),
              "null rules.result_wrong");
    EXPECT_EQ(decision_says(type + decision_of("D", "", literal_of("\"7\""), "tNhỏ")),
              "null rules.result_wrong");
    EXPECT_EQ(decision_says(type + decision_of("D", "", "")), "null rules.decision_empty");
}

TEST(DecisionModel, serves_decision_services) {
    const std::string content =
        input_of("a") + decision_of("B", "i_a", literal_of("a + 1")) +
        decision_of("C", "d_B i_a", literal_of("B * 10 + a")) +
        R"(<d:decisionService id="s_S" name="S"><d:outputDecision href="#d_C"/><d:inputDecision href="#d_B"/><d:inputData href="#i_a"/></d:decisionService>)" +
        R"(<d:decisionService id="s_T" name="T"><d:outputDecision href="#d_C"/><d:outputDecision href="#d_B"/><d:inputData href="urn:thu#i_a"/></d:decisionService>)" +
        decision_of("D", "s_S", literal_of("S(2, 3)"));
    const Model model = model_of(content);
    EXPECT_EQ(json_of(model.serve("S", variables_of(R"({"a": 1, "B": 5})"))->value), "51");
    EXPECT_EQ(json_of(model.serve("s_T", variables_of(R"({"a": 1})"))->value), R"({"C":21,"B":2})");
    EXPECT_EQ(json_of(decided(model, "D").value), "32");
    EXPECT_EQ(model.services()[0].inputs, (std::vector<std::string>{"a", "B"}));
    EXPECT_EQ(code_of(model.serve("X", {})), "rules.service_unknown");
    EXPECT_EQ(code_of(model.decide("S", {})), "rules.decision_unknown");
}

TEST(DecisionModel, tells_where_an_answer_became_null) {
    const Answer answer = decided(model_of(decision_of("A", "", literal_of("1 + lạ")) +
                                           decision_of("D", "d_A", literal_of("A"))),
                                  "D");
    ASSERT_EQ(answer.warnings.size(), 1u);
    EXPECT_EQ(answer.warnings[0].element, "d_A");
    EXPECT_EQ(answer.warnings[0].at, 5u);
}

TEST(DecisionModel, is_refused_with_the_element_that_is_wrong) {
    const auto refused = [](const std::string& content) {
        const auto model = Model::read(dmn_of(content));
        return code_of(model) + (model ? "" : " " + model.error().field);
    };
    const std::string d = decision_of("D", "", literal_of("1"));
    EXPECT_EQ(refused(d + d), "rules.id_twice d_D");
    EXPECT_EQ(refused(d + "<d:inputData id=\"i\" name=\"D\"/>"), "rules.name_twice i");
    EXPECT_EQ(refused(decision_of("D", "i_x", literal_of("1"))), "rules.reference_unknown d_D");
    EXPECT_EQ(refused(decision_of("D", "d_E", "") + decision_of("E", "d_D", "")),
              "rules.requirement_cycle d_D");
    EXPECT_EQ(refused("<d:import id=\"m\" namespace=\"urn:x\" importType=\"y\"/>"),
              "rules.import_unsupported m");
    EXPECT_EQ(
        refused(decision_of("D", "",
                            "<d:literalExpression id=\"l\" expressionLanguage=\"urn:javascript\">"
                            "<d:text>1</d:text></d:literalExpression>")),
        "rules.language_unsupported l");
    EXPECT_EQ(refused(decision_of("D", "", "<d:list><d:riddle id=\"r\"/></d:list>")),
              "rules.boxed_unsupported r");
    EXPECT_EQ(refused(decision_of("D", "", literal_of("1"), "tNone")), "rules.type_unknown d_D");
    EXPECT_EQ(refused(decision_of("D", "", literal_of("1 +"))), "rules.expression_unparsable d_D");
    EXPECT_EQ(
        refused(
            "<d:itemDefinition id=\"t\" name=\"t\"><d:typeRef>t</d:typeRef></d:itemDefinition>"),
        "rules.requirement_cycle t");
    EXPECT_EQ(
        refused("<d:itemDefinition id=\"t\" name=\"t\"/><d:itemDefinition id=\"u\" name=\"t\"/>"),
        "rules.name_twice u");
    EXPECT_EQ(
        refused(decision_of("D", "", "<d:relation><d:column name=\"x\"/><d:row/></d:relation>")),
        "rules.table_broken d_D");
}

TEST(DecisionModel, reads_every_version_of_dmn_and_passes_over_what_is_not_dmn) {
    for (const char* space : {"http://www.omg.org/spec/DMN/20151101/dmn.xsd",
                              "http://www.omg.org/spec/DMN/20180521/MODEL/",
                              "https://www.omg.org/spec/DMN/20191111/MODEL/",
                              "https://www.omg.org/spec/DMN/20211108/MODEL/",
                              "https://www.omg.org/spec/DMN/20230324/MODEL/"}) {
        const std::string xml =
            std::string("<definitions xmlns=\"") + space +
            R"(" xmlns:x="urn:x" name="m"><x:decision name="no"/><decision id="d" name="D">)"
            R"(<variable name="D" typeRef="feel:number"/><extensionElements><literalExpression/>)"
            R"(</extensionElements><x:what/><literalExpression><text>1<!-- . -->+1</text>)"
            R"(</literalExpression></decision></definitions>)";
        const auto model = Model::read(xml);
        ASSERT_TRUE(model) << space << code_of(model);
        EXPECT_EQ(model->decisions().size(), 1u);
        EXPECT_EQ(json_of(decided(*model, "D").value), "2");
    }
}

TEST(RulesJson, keeps_every_digit_and_refuses_what_is_no_object) {
    EXPECT_EQ(json_of(*read_value(R"({"a":[0.10,12345678901234567890.5,"x",null,true]})")),
              R"({"a":[0.1,12345678901234567890.5,"x",null,true]})");
    EXPECT_EQ(code_of(read_variables("[1]")), "rules.not_an_object");
    EXPECT_EQ(code_of(read_value("1e9999")), "rules.number_too_large");
    EXPECT_EQ(code_of(read_value("{")), "json.malformed");
    EXPECT_EQ(code_of(read_value(std::string(100, '['))), "json.malformed");
    EXPECT_EQ(json_of(answer_of("[@\"2026-11-23\", @\"PT36H\", [1..2), function(a) a]").value),
              R"j(["2026-11-23","P1DT12H","[1..2)",null])j");
}

}  // namespace
}  // namespace motcua::rules
