// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include "platform/http/json_route.hpp"
#include "platform/http/openapi.hpp"
#include "platform/http/paging.hpp"
#include "platform/http/schema.hpp"

namespace motcua::http {
namespace {

enum class Channel { direct, online };
BOOST_DESCRIBE_ENUM(Channel, direct, online)

using PersonId = Id<struct PersonTag>;

struct Phone {
    Personal<std::string> number;
};
BOOST_DESCRIBE_STRUCT(Phone, (), (number))

struct Person {
    PersonId id;
    Personal<std::string> name;
    std::vector<Phone> phones;
};
BOOST_DESCRIBE_STRUCT(Person, (), (id, name, phones))

struct Row {
    std::string code;
    Instant due_at{};
    std::optional<Date> born_on;
    std::optional<Channel> channel;
    Money fee;
    int copies = 1;
    std::vector<Row> parts;
    std::map<std::string, std::string> more;
};
BOOST_DESCRIBE_STRUCT(Row, (), (code, due_at, born_on, channel, fee, copies, parts, more))

struct Filter {
    std::optional<Channel> channel;
    std::vector<Channel> any_of;
    std::optional<std::string> after;
    int limit = 50;
};
BOOST_DESCRIBE_STRUCT(Filter, (), (channel, any_of, after, limit))

Routes sample() {
    return {
        reads<Verb::get>("/api/desk/rows", May::work_on_dossiers, "Rows.",
                         [](Transaction&, const Call&, const Filter&) -> Result<Page<Row>> {
                             return Page<Row>{};
                         }),
        writes<Verb::put>(
            "/api/desk/rows/{row:id}/on/{day:day}", May::work_on_dossiers, "Change.",
            [](Transaction&, const Call&, const Row& row) -> Result<Row> { return row; }),
        writes<Verb::remove>("/api/desk/rows/{row:id}", May::work_on_dossiers, "End.",
                             [](Transaction&, const Call&) -> Result<> { return {}; }),
        reads<Verb::post>("/api/desk/people", May::read_dossiers, "Find people.",
                          [](Transaction&, const Call&, const Phone&)
                              -> Result<std::vector<Person>> { return std::vector<Person>{}; }),
        answering("application/pdf",
                  works<Verb::get>("/api/portal/{code}/receipt", May::be_anyone, "Receipt.",
                                   [](const Call&) -> Result<Answer> { return Answer{}; })),
    };
}

boost::json::value contract() {
    return boost::json::parse(openapi(sample(), "1.2"));
}

TEST(Contract, bears_permission_parameters_and_refusals) {
    const auto document = contract();
    const auto& paths = document.at("paths").as_object();

    const auto& change = paths.at("/api/desk/rows/{row}/on/{day}").at("put");
    EXPECT_EQ(change.at("operationId"), "put_desk_rows_by_row_on_by_day");
    EXPECT_EQ(change.at("x-may"), "work_on_dossiers");
    EXPECT_EQ(
        boost::json::serialize(change.at("parameters")),
        R"([{"name":"row","in":"path","required":true,"schema":{"type":"string","format":"uuid"}},)"
        R"({"name":"day","in":"path","required":true,"schema":{"type":"string","format":"date"}},)"
        R"({"name":"Idempotency-Key","in":"header","required":true,"schema":{"type":"string"}},)"
        R"({"name":"X-CSRF-Token","in":"header","required":true,"schema":{"type":"string"}}])");
    EXPECT_EQ(change.at("responses")
                  .at("default")
                  .at("content")
                  .at("application/problem+json")
                  .at("schema")
                  .at("$ref"),
              "#/components/schemas/Problem");
    EXPECT_TRUE(
        paths.at("/api/desk/rows/{row}").at("delete").at("responses").as_object().contains("204"));
    EXPECT_TRUE(paths.at("/api/portal/{code}/receipt")
                    .at("get")
                    .at("responses")
                    .at("200")
                    .at("content")
                    .as_object()
                    .contains("application/pdf"));
}

TEST(Contract, writes_a_query_struct_as_parameters) {
    const auto parameters = boost::json::serialize(
        contract().at("paths").at("/api/desk/rows").at("get").at("parameters"));

    EXPECT_EQ(
        parameters,
        R"([{"name":"channel","in":"query","required":false,"schema":{"type":"string","enum":["direct","online"]}},)"
        R"({"name":"any_of","in":"query","required":false,"schema":{"type":"array","items":{"type":"string","enum":["direct","online"]}}},)"
        R"({"name":"after","in":"query","required":false,"schema":{"type":"string"}},)"
        R"({"name":"limit","in":"query","required":false,"schema":{"type":"integer"}}])");
}

TEST(Contract, describes_what_goes_in_and_out) {
    const auto document = contract();
    const auto& schemas = document.at("components").at("schemas").as_object();

    const auto& out = schemas.at("Row");
    EXPECT_EQ(boost::json::serialize(out.at("properties")),
              R"({"code":{"type":"string"},"due_at":{"type":"string","format":"date-time"},)"
              R"("born_on":{"type":["string","null"],"format":"date"},)"
              R"("channel":{"anyOf":[{"$ref":"#/components/schemas/Channel"},{"type":"null"}]},)"
              R"("fee":{"type":"integer","format":"vnd"},"copies":{"type":"integer"},)"
              R"("parts":{"type":"array","items":{"$ref":"#/components/schemas/Row"}},)"
              R"("more":{"type":"object","additionalProperties":{"type":"string"}}})");
    EXPECT_EQ(out.at("required").as_array().size(), 8u);
    const auto& in = schemas.at("RowInput");
    EXPECT_EQ(boost::json::serialize(in.at("required")), R"(["code","due_at","fee"])");
    EXPECT_EQ(in.at("properties").at("parts").at("items").at("$ref"),
              "#/components/schemas/RowInput");
    EXPECT_TRUE(schemas.contains("PageOfRow"));
    EXPECT_FALSE(schemas.contains("PhoneInput"));  // the same both ways
    EXPECT_EQ(schemas.at("Phone").at("properties").at("number").at("x-personal"), true);
}

TEST(Contract, is_the_same_text_each_time) {
    EXPECT_EQ(openapi(sample(), "1"), openapi(sample(), "1"));
}

TEST(SchemaNames, are_short_and_readable) {
    EXPECT_EQ(short_name("motcua::http::Page<motcua::desk::Row>"), "PageOfRow");
    EXPECT_EQ(short_name("motcua::(anonymous namespace)::View"), "View");
    EXPECT_EQ(short_name("motcua::Pair<motcua::A, motcua::B>"), "PairOfAAndB");
}

TEST(SchemaNames, take_their_namespace_along_where_two_types_share_one) {
    SchemaBook book;
    book.reference("motcua::desk::Row", Way::out, [] { return boost::json::object{{"a", 1}}; });
    book.reference("motcua::portal::Row", Way::out, [] { return boost::json::object{{"b", 1}}; });
    boost::json::value document = nullptr;

    const auto named = book.settle(document);

    EXPECT_TRUE(named.contains("DeskRow"));
    EXPECT_TRUE(named.contains("PortalRow"));
}

// A row without a permission, or with one that does not exist, does not compile.
template <May may>
concept Guarded = requires { typename std::integral_constant<int, (Guard(may), 0)>; };
static_assert(Guarded<May::be_anyone>);
static_assert(!Guarded<May{}>);
static_assert(!Guarded<static_cast<May>(999)>);
static_assert(!std::is_default_constructible_v<Guard>);
static_assert(!std::is_default_constructible_v<Route>);

static_assert(holds_personal<Person>());
static_assert(holds_personal<Page<Person>>());
static_assert(!holds_personal<Page<Row>>());
static_assert(!holds_personal<int>());

TEST(ShownSubjects, are_the_identifiers_of_those_whose_data_was_shown) {
    const auto first = *PersonId::parse("0192f3a4-0000-7000-8000-000000000001");
    const auto second = *PersonId::parse("0192f3a4-0000-7000-8000-000000000002");
    const Page<Person> page{{{first, Personal<std::string>("A"), {{Personal<std::string>("1")}}},
                             {second, Personal<std::string>("B"), {}}},
                            {}};
    std::vector<std::string> subjects;
    add_shown_subjects(page, "", subjects);

    EXPECT_EQ(subjects, (std::vector<std::string>{first.text(), second.text()}));
}

struct Key {
    Instant due_at{};
    std::string code;
    bool operator==(const Key&) const = default;
};
BOOST_DESCRIBE_STRUCT(Key, (), (due_at, code))

TEST(Paging, goes_on_behind_the_last_row) {
    const auto key_of = [](const Key& row) { return row; };
    const std::vector<Key> rows{{moment("2026-11-25T14:00"), "a"},
                                {moment("2026-11-26T14:00"), "b"}};

    const auto page = page_of(rows, 1, key_of);
    ASSERT_EQ(page.items.size(), 1u);
    const auto next = read_cursor<Key>(page.next);
    ASSERT_TRUE(next);
    EXPECT_EQ(**next, rows[0]);
    EXPECT_FALSE(page_of(rows, 2, key_of).next);
    EXPECT_FALSE(*read_cursor<Key>(std::nullopt));
}

TEST(Paging, refuses_a_cursor_it_did_not_give) {
    for (const std::string wrong : {"", "a", "!!!!", "bm9uZQ", "e30"})
        EXPECT_EQ(code_of(read_cursor<Key>(wrong)), "http.bad_cursor") << wrong;
}

TEST(Base64url, reads_what_it_wrote) {
    for (const std::string text : {"", "f", "fo", "foo", "foob", "\xff\xfe\x00z"})
        EXPECT_EQ(from_base64url(base64url(text)), text);
    EXPECT_EQ(base64url("fooba"), "Zm9vYmE");
}

}  // namespace
}  // namespace motcua::http
