// SPDX-License-Identifier: Apache-2.0
#include <cstdlib>
#include <ctime>

#include "base/random.hpp"
#include "modules/rules/test_models.hpp"

/// What strangers may send: never a crash, never long. MOTCUA_SEED repeats a run, MOTCUA_FUZZ makes
/// it so many times longer.
namespace motcua::rules {
namespace {

std::string repeated(const std::string& piece, int times) {
    std::string out;
    out.reserve(piece.size() * static_cast<std::size_t>(times));
    for (int i = 0; i < times; ++i) out += piece;
    return out;
}

/// Seconds of work, not of waiting: the machine may be busy, and the sanitizers slow it.
double seconds_since(std::clock_t began) {
    return static_cast<double>(std::clock() - began) / CLOCKS_PER_SEC;
}

/// Refused or read, but soon.
std::string answered(const std::string& xml) {
    const auto began = std::clock();
    const auto model = Model::read(xml);
    EXPECT_LE(seconds_since(began), 3);
    return code_of(model);
}

TEST(HostileModel, is_refused_in_time) {
    const std::string head = dmn_of("");
    const std::string open = head.substr(0, head.find("</d:definitions>"));
    const auto inside = [&](const std::string& content) {
        return open + content + "</d:definitions>";
    };
    const std::pair<std::string, std::string> cases[] = {
        {"", "rules.malformed"},
        {"no xml", "rules.malformed"},
        {std::string("\0\0\0\0", 4), "rules.malformed"},
        {std::string(1000, '\xff'), "rules.malformed"},
        {"<a/><b/>", "rules.malformed"},
        {"<a x='1' x='2'/>", "rules.malformed"},
        {"<a:b/>", "rules.malformed"},
        {"<definitions/>", "rules.not_dmn"},
        {R"(<decision xmlns="https://www.omg.org/spec/DMN/20230324/MODEL/"/>)", "rules.not_dmn"},
        {"<!DOCTYPE z [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]>" + inside("&b;"),
         "rules.doctype"},
        {"<!DOCTYPE b SYSTEM \"file:///etc/passwd\">" + inside(""), "rules.doctype"},
        {inside(std::string(17 * 1024 * 1024, ' ')), "rules.too_large"},
        {inside(repeated("<d:inputData/>", 10'001)), "rules.too_many_elements"},
        {inside(repeated("<d:list>", 100) + repeated("</d:list>", 100)), "rules.too_deep"},
        {inside(repeated("<x:a>", 4'000) + repeated("</x:a>", 4'000)), "rules.too_deep"},
        {repeated("<a>", 4'000'000), "rules.too_many_elements"},
        {repeated("<!--", 2'000'000), "rules.malformed"},
        {"<a " + repeated("b='1' ", 100'000) + "/>", "rules.malformed"},
        {inside("<d:decision id=\"d\" name=\"n\">" + repeated("<d:list>", 40) +
                literal_of(repeated("(", 40'000)) + repeated("</d:list>", 40) + "</d:decision>"),
         "rules.expression_too_long"},
        {inside("<d:decision id=\"d\" name=\"n\">" + literal_of(repeated("[", 20'000)) +
                "</d:decision>"),
         "rules.expression_too_deep"},
        {inside("<d:decision id=\"d\" name=\"n\">" + literal_of(repeated("-", 20'000)) +
                "</d:decision>"),
         "rules.expression_too_deep"},
    };
    for (const auto& [xml, refusal] : cases)
        EXPECT_EQ(answered(xml), refusal) << xml.substr(0, 120);
}

TEST(HostileModel, holds_no_more_text_than_can_be_read_in_time) {
    // Names of many signs, and texts that almost say them at every word.
    std::string signs = "a";
    for (int i = 0; i < 11; ++i) signs += "+a";
    std::string text = "b";
    for (int i = 0; i < 340; ++i) text += "+a";
    std::string lists;
    for (int i = 0; i < 60; ++i) lists += literal_of(text);
    const auto decided_of = [&](const std::string& content) {
        return dmn_of(input_of(signs + "+c") +
                      "<d:decision id=\"d\" name=\"n\"><d:variable name=\"" + signs +
                      "+d\"/><d:list>" + content + "</d:list></d:decision>");
    };
    EXPECT_EQ(answered(decided_of(lists)), "");
    std::string texts;
    for (int i = 0; i < 20; ++i) texts += literal_of('"' + std::string(30'000, 'x') + '"');
    EXPECT_EQ(answered(decided_of(texts)), "rules.too_large");
}

TEST(HostileModel, may_be_long_and_wide) {
    // A chain of requirements as long as the limit lets it be, and what every type drags along.
    std::string chain = input_of("a");
    for (int i = 0; i < 1'400; ++i)
        chain +=
            decision_of("n" + std::to_string(i), i == 0 ? "i_a" : "d_n" + std::to_string(i - 1),
                        literal_of(i == 0 ? "a" : "n" + std::to_string(i - 1) + " + 1"));
    ASSERT_EQ(answered(dmn_of(chain)), "");
    EXPECT_EQ(json_of(decided(model_of(chain), "n1399", R"({"a": 1})").value), "1400");

    std::string types;
    for (int i = 0; i < 80; ++i)
        types += "<d:itemDefinition name=\"t" + std::to_string(i) + "\"><d:typeRef>t" +
                 std::to_string(i + 1) + "</d:typeRef></d:itemDefinition>";
    EXPECT_EQ(answered(dmn_of(types)), "rules.too_deep");

    std::string parts;
    for (int i = 0; i < 2'000; ++i)
        parts += "<d:itemComponent name=\"x" + std::to_string(i) +
                 "\"><d:typeRef>string</d:typeRef></d:itemComponent>";
    std::string wide = "<d:itemDefinition name=\"t\">" + parts + "</d:itemDefinition>";
    for (int i = 0; i < 300; ++i)
        wide += "<d:itemDefinition name=\"u" + std::to_string(i) +
                "\"><d:typeRef>t</d:typeRef><d:allowedValues><d:text>null</d:text></"
                "d:allowedValues></d:itemDefinition>";
    EXPECT_EQ(answered(dmn_of(wide)), "rules.too_many_elements");
}

TEST(HostileModel, is_stopped_while_it_decides) {
    const std::string endless = "count(for i in 1..100000, j in 1..100000 return 1)";
    std::string many;
    for (int i = 0; i < 300; ++i)
        many += decision_of("n" + std::to_string(i), i == 0 ? "" : "d_n" + std::to_string(i - 1),
                            literal_of("some i in 1..2000 satisfies i < 0"));
    const auto began = std::clock();
    const Answer answer = decided(model_of(many), "n299");
    EXPECT_LE(seconds_since(began), 10);
    EXPECT_TRUE(answer.value.is_null());
    EXPECT_EQ(answer.warnings.back().code, "rules.steps_exceeded");
    EXPECT_EQ(decision_says(decision_of("D", "", literal_of(endless))),
              "null rules.steps_exceeded");
}

/// Pieces FEEL is made of, and some it is not.
constexpr std::string_view kPieces[] = {
    "1",
    "0.1",
    "-",
    "+",
    "*",
    "**",
    "/",
    "(",
    ")",
    "[",
    "]",
    "{",
    "}",
    ":",
    ",",
    "..",
    ".",
    "a",
    "b c",
    "\"x\"",
    "\"",
    "\\",
    "@\"2026-01-01\"",
    "@\"P1D\"",
    "?",
    "<",
    ">=",
    "=",
    "!=",
    " and ",
    " or ",
    "not(",
    "if ",
    " then ",
    " else ",
    "for ",
    " in ",
    " return ",
    "some ",
    " satisfies ",
    "every ",
    "function(",
    "null",
    "true",
    " between ",
    " instance of ",
    "number",
    "list<",
    "range<",
    "count(",
    "sort(",
    "sum([",
    "max(",
    "string join(",
    "replace(",
    "split(",
    "flatten(",
    "date and time(",
    "partial",
    "item",
    "external",
    "//",
    "/*",
    "*/",
    "\n",
    "đ",
    "\xf0\x9f\x90\xb4",
    "\xff",
    "1e999",
    "1..100000",
    "matches(",
    "context put(",
    "get entries(",
    "range(",
    "concatenate(",
    "decimal(",
};

std::uint64_t number_from(const char* name, std::uint64_t otherwise) {
    const char* said = std::getenv(name);
    return said ? std::strtoull(said, nullptr, 10) : otherwise;
}

struct Chance {
    std::uint64_t seed = number_from("MOTCUA_SEED", 20'261'123);
    std::uint64_t times = number_from("MOTCUA_FUZZ", 1);
    SeededRandom random{seed};

    std::string words(std::size_t most) {
        std::string out;
        for (std::uint64_t left = random.below(most) + 1; left > 0; --left)
            out += kPieces[random.below(std::size(kPieces))];
        return out;
    }
    /// Bytes taken out, doubled or exchanged.
    std::string spoilt(std::string text) {
        for (std::uint64_t left = random.below(6) + 1; left > 0 && !text.empty(); --left) {
            const std::size_t at = random.below(text.size());
            const std::size_t size = std::min<std::size_t>(random.below(20) + 1, text.size() - at);
            switch (random.below(3)) {
                case 0:
                    text.erase(at, size);
                    break;
                case 1:
                    text.insert(at, text.substr(random.below(text.size()), size));
                    break;
                default:
                    text[at] = static_cast<char>(random.below(256));
            }
        }
        return text;
    }
};

/// Found by the fuzzer: a refusal for depth in the middle of a sign that was being read.
TEST(HostileFormula, nested_too_deep_is_refused_wherever_it_ends) {
    for (const char* open : {"[", "(", "{a:", "a[", "f(", "if a then "})
        for (int times = 1; times < 300; ++times)
            for (const char* tail : {"", "d", "]", "a,b"}) {
                const auto parsed = Expression::parse(repeated(open, times) + tail);
                if (times > 200) EXPECT_FALSE(parsed) << open << " " << times << " " << tail;
            }
}

TEST(RandomText, never_harms_the_parser_or_the_evaluator) {
    Chance chance;
    RecordProperty("seed", std::to_string(chance.seed));
    std::printf("seed %llu\n", static_cast<unsigned long long>(chance.seed));
    const Variables variables =
        variables_of(R"({"a": [1, {"b c": 2}], "b c": "x", "d": {"e": null}})");
    const Circumstances known{.now = parse_instant("2026-11-23T14:00:00+07:00")};
    std::uint64_t parsed = 0;
    for (std::uint64_t i = 0; i < 20'000 * chance.times; ++i) {
        const std::string text = chance.words(14);
        if (const auto expression = Expression::parse(text)) {
            ++parsed;
            const Answer answer = expression->evaluate(variables, known);
            json_of(answer.value);
            EXPECT_LE(answer.warnings.size(), 20u);
            expression->names();
        }
        if (const auto tests = UnaryTests::parse(text)) tests->evaluate(5, variables, known);
    }
    EXPECT_GT(parsed, 100u);
}

TEST(RandomModel, never_harms_the_reader_or_the_decisions) {
    Chance chance;
    std::printf("seed %llu\n", static_cast<unsigned long long>(chance.seed));
    const std::string model = dmn_of(
        input_of("n", "number") + input_of("k") +
        decision_of("T", "i_n i_k",
                    table_of("hitPolicy=\"PRIORITY\"", output_of("x", "1, 2", "3") + output_of("y"),
                             {{"< 10", "-", "1", "n + 1"}, {"[5..20]", "\"a\"", "2", "k"}})) +
        decision_of("D", "d_T",
                    "<d:context><d:contextEntry><d:variable name=\"q\"/>" + literal_of("T.x") +
                        "</d:contextEntry><d:contextEntry><d:functionDefinition><d:formalParameter "
                        "name=\"z\"/>" +
                        literal_of("z * q") +
                        "</d:functionDefinition></d:contextEntry></d:context>"));
    const Variables inputs = variables_of(R"({"n": 7, "k": "a"})");
    std::uint64_t read = 0;
    for (std::uint64_t i = 0; i < 2'000 * chance.times; ++i) {
        const auto spoilt = Model::read(chance.spoilt(model));
        if (!spoilt) continue;
        ++read;
        for (const auto& part : spoilt->decisions())
            if (const auto answer = spoilt->decide(part.name, inputs)) json_of(answer->value);
    }
    EXPECT_GT(read, 20u);
}

}  // namespace
}  // namespace motcua::rules
