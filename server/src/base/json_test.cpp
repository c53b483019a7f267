// SPDX-License-Identifier: Apache-2.0
#include "base/json.hpp"

#include <gtest/gtest.h>

namespace motcua {
namespace {

enum class Channel { direct, online };
BOOST_DESCRIBE_ENUM(Channel, direct, online)

struct Paper {
    std::string name;
    int copies = 1;
    bool operator==(const Paper&) const = default;
};
BOOST_DESCRIBE_STRUCT(Paper, (), (name, copies))

struct Intake {
    std::string applicant;
    Channel channel = Channel::direct;
    std::optional<Date> born_on;
    std::vector<Paper> papers;
    Money fee;
};
BOOST_DESCRIBE_STRUCT(Intake, (), (applicant, channel, born_on, papers, fee))

}  // namespace

TEST(Json, writes_and_reads_back_a_described_struct) {
    const Intake intake{
        "Nguyễn \"Văn\" A", Channel::online, day("1990-02-03"), {{"Tờ khai", 2}}, {8000}};
    const std::string text = json::write(intake);
    EXPECT_EQ(text, R"({"applicant":"Nguyễn \"Văn\" A","channel":"online","born_on":"1990-02-03",)"
                    R"("papers":[{"name":"Tờ khai","copies":2}],"fee":8000})");
    const auto back = json::read<Intake>(text);
    ASSERT_TRUE(back);
    EXPECT_EQ(json::write(*back), text);
}

TEST(Json, names_the_field_it_refuses) {
    const auto refuse = [](std::string_view text) {
        const auto read = json::read<Intake>(text);
        return read ? std::string("accepted") : read.error().code + " " + read.error().field;
    };
    EXPECT_EQ(refuse("{"), "json.malformed ");
    // Neither engine keeps a NUL in a text; one that is only spoken of is welcome.
    EXPECT_EQ(refuse("{\"name\": \"a\\u0000b\"}"), "json.malformed ");
    EXPECT_EQ(refuse("{\"name\": \"a\\\\\\u0000\"}"), "json.malformed ");
    EXPECT_TRUE(json::parse("{\"name\": \"a\\\\u0000b\"}"));
    EXPECT_EQ(refuse(R"({"applicant":1,"fee":1})"), "json.wrong_type applicant");
    EXPECT_EQ(refuse(R"({"applicant":"A","channel":"online"})"), "json.missing fee");
    EXPECT_EQ(
        refuse(
            R"({"applicant":"A","channel":"direct","fee":1,"papers":[{"name":"x","copies":"2"}]})"),
        "json.wrong_type papers[0].copies");
    EXPECT_EQ(refuse(R"({"applicant":"A","fee":1,"channel":"fax"})"), "json.bad_value channel");
    EXPECT_EQ(refuse(R"({"applicant":"A","channel":"direct","fee":1,"x":1})"),
              "json.unknown_field x");
}

TEST(Json, brings_text_into_composed_form) {
    const auto read = json::read<Paper>("{\"name\":\"Tie\u0302\u0301ng\",\"copies\":1}");
    ASSERT_TRUE(read);
    EXPECT_EQ(read->name, "Ti\u1ebfng");
    const auto escaped =
        json::read<Paper>(R"({"name":"\u2001Tie\u0302\u0301ng \"\\u\"","copies":1})");
    ASSERT_TRUE(escaped);
    EXPECT_EQ(escaped->name, "\u2003Ti\u1ebfng \"\\u\"") << "however its letters are written";
}

}  // namespace motcua
