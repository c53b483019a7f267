// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <cmath>
#include <map>
#include <set>

#include "modules/process/model/read.hpp"
#include "modules/process/test_models.hpp"

namespace motcua::process {
namespace {

/// Every element of a file as a line: its kind, attributes in order of their names, text and the
/// line of its parent; numbers of the diagram rounded to a half. What the procedure of the suite
/// ignores is left out.
std::multiset<std::string> lines_of(const std::string& bytes) {
    const auto tree = read_xml(bytes);
    EXPECT_TRUE(tree) << code_of(tree);
    std::vector<std::string> names;
    std::multiset<std::string> lines;
    for (const XmlElement& element : tree->elements) {
        std::string name = std::string(element.space) + " " + std::string(element.local);
        std::map<std::string, std::string> attributes;
        for (const auto& [space, local, value] : element.attributes) {
            if (local == "exporter" || local == "exporterVersion") continue;
            const bool is_place = element.space == kDc || element.space == kDi;
            attributes[std::string(space) + " " + std::string(local)] =
                is_place ? std::to_string(std::lround(2 * std::atof(value.c_str()))) : value;
        }
        name += " " + std::string(element.get("id"));
        std::string line = (names.empty() ? "" : names[element.parent]) + " / " + name;
        for (const auto& [attribute, value] : attributes) line += " " + attribute + "=" + value;
        names.push_back(name);
        lines.insert(line + " : " + element.text);
    }
    return lines;
}

/// References that name nothing in the file.
std::string dangling(const std::string& bytes) {
    const auto tree = read_xml(bytes);
    const auto by_id = by_id_of(*tree);
    std::string out;
    for (const XmlElement& element : tree->elements)
        for (const char* attribute : {"sourceRef", "targetRef", "attachedToRef", "bpmnElement",
                                      "messageRef", "signalRef", "errorRef", "default"})
            if (const auto id = local_of(element.get(attribute));
                !id.empty() && !by_id.contains(id))
                out += std::string(attribute) + "=" + std::string(id) + " ";
    return out;
}

TEST(RoundTrip, of_every_model_of_the_miwg_suite_loses_nothing) {
    const auto folder = project() / "../shared/suites/miwg/Reference";
    if (!std::filesystem::exists(folder)) GTEST_SKIP() << "the suite is not here";
    int models = 0;
    for (const auto& entry : std::filesystem::directory_iterator(folder)) {
        if (entry.path().extension() != ".bpmn") continue;
        const std::string reference = file_text(entry.path());
        const auto read = read_bpmn(reference);
        ASSERT_TRUE(read) << entry.path();
        const std::string& exported = read->text;
        EXPECT_EQ(exported, reference);
        EXPECT_EQ(lines_of(exported), lines_of(reference)) << entry.path();
        EXPECT_EQ(dangling(exported), dangling(reference)) << entry.path();
        EXPECT_EQ(read_bpmn(exported)->sha256, read->sha256);
        ++models;
    }
    EXPECT_EQ(models, 21);
}

TEST(RoundTrip, keeps_what_nobody_here_knows) {
    const std::string bytes =
        "<?xml version=\"1.0\"?>\r\n<!-- by hand -->\n<x:definitions "
        "xmlns:x=\"http://www.omg.org/spec/BPMN/20100524/MODEL\" xmlns:their=\"urn:their\" "
        "their:mood='good'><x:process id='p'><x:extensionElements><their:thing>  a  b"
        "</their:thing></x:extensionElements></x:process></x:definitions>\n";
    EXPECT_EQ(definition_of(bytes).text, bytes);
}

}  // namespace
}  // namespace motcua::process
