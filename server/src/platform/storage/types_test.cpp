// SPDX-License-Identifier: Apache-2.0
#include "testing/storage_suite.hpp"

namespace motcua {
namespace {

enum class Colour { red, green };
BOOST_DESCRIBE_ENUM(Colour, red, green)

using ThingId = Id<struct ThingTag>;

struct Thing {
    ThingId id;
    std::string code;
    std::optional<std::string> note;
    std::int64_t amount = 0;
    bool flag = false;
    Instant at{};
    Date on_day{};
    Money fee{};
    Bytes body;
    Colour colour = Colour::red;
    std::optional<ThingId> other;
    Personal<std::string> who;
    Json extra;
    bool operator==(const Thing&) const = default;
};
BOOST_DESCRIBE_STRUCT(Thing, (),
                      (id, code, note, amount, flag, at, on_day, fee, body, colour, other, who,
                       extra))

constexpr Statement kCreate{
    "",
    "CREATE TABLE suite_thing (id BLOB PRIMARY KEY, code TEXT, note TEXT, amount INTEGER, "
    "flag INTEGER, at INTEGER, on_day INTEGER, fee INTEGER, body BLOB, colour TEXT, other BLOB, "
    "who TEXT, extra TEXT) STRICT",
    "CREATE TABLE suite_thing (id UUID PRIMARY KEY, code TEXT COLLATE \"C\", note TEXT, "
    "amount BIGINT, flag BOOLEAN, at BIGINT, on_day BIGINT, fee BIGINT, body BYTEA, colour TEXT, "
    "other UUID, who TEXT, extra TEXT)"};
constexpr Statement kAdd = on_both("suite.add_thing", R"(INSERT INTO suite_thing
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13))");
constexpr Statement kById = on_both("suite.thing", R"(SELECT id, code, note, amount, flag, at,
    on_day, fee, body, colour, other, who, extra FROM suite_thing WHERE id = $1)");

class StoringTypes : public StorageSuite {
protected:
    StoringTypes() {
        database->write([](Transaction& tx) { tx.exec(kCreate); });
    }
    void add(const Thing& t) {
        database->write([&](Transaction& tx) {
            tx.exec(kAdd, t.id, t.code, t.note, t.amount, t.flag, t.at, t.on_day, t.fee, t.body,
                    t.colour, t.other, t.who, t.extra);
        });
    }
    Thing read(ThingId id) {
        return database->read([&](Transaction& tx) { return tx.query<Thing>(kById, id).one(); });
    }
    Thing a_thing() {
        Thing thing;
        thing.id = database->write([](Transaction& tx) { return tx.make_id<ThingId>(); });
        return thing;
    }
};

TEST_P(StoringTypes, gives_every_type_back_as_it_was) {
    Thing thing = a_thing();
    thing.code = "H26.01-260302-0001";
    thing.note = "Đăng ký khai sinh – \"thử\" '%_\\";
    thing.amount = -9223372036854775807;
    thing.flag = true;
    thing.at = moment("2026-03-02T08:00:01.234567");
    thing.on_day = day("1969-12-30");
    thing.fee = Money{8000};
    for (int i = 0; i < 256; ++i) thing.body.push_back(static_cast<std::uint8_t>(i));
    thing.colour = Colour::green;
    thing.other = thing.id;
    thing.who = Personal<std::string>("Nguyễn Văn Ă");
    thing.extra = Json{R"({"b": 1,  "a": [null]})"};

    add(thing);

    EXPECT_EQ(read(thing.id), thing);
}

TEST_P(StoringTypes, tells_nothing_from_empty) {
    Thing empty = a_thing();
    empty.note = "";
    Thing nothing = a_thing();

    add(empty);
    add(nothing);

    EXPECT_EQ(read(empty.id).note, "");
    EXPECT_EQ(read(nothing.id).note, std::nullopt);
    EXPECT_EQ(read(nothing.id).body, Bytes{});
    EXPECT_EQ(read(nothing.id).other, std::nullopt);
}

TEST_P(StoringTypes, takes_an_identifier_that_is_not_set_for_null) {
    Thing thing = a_thing();
    thing.other = ThingId{};

    add(thing);

    EXPECT_EQ(read(thing.id).other, std::nullopt);
}

TEST_P(StoringTypes, binds_by_name_wherever_a_parameter_stands) {
    const auto swapped = on_both("suite.swapped", "SELECT $2 AS b WHERE $1 = 1 AND $2 = 7");
    EXPECT_EQ(database->read([&](Transaction& tx) { return tx.query<int>(swapped, 1, 7).one(); }),
              7);
}

TEST_P(StoringTypes, adds_up_and_counts_into_whole_numbers) {
    for (int i = 0; i < 3; ++i) {
        Thing thing = a_thing();
        thing.amount = 123456789012345;
        add(thing);
    }
    EXPECT_EQ(number("SELECT sum(amount) AS n FROM suite_thing"), 370370367037035);
    EXPECT_EQ(number("SELECT -sum(amount) AS n FROM suite_thing"), -370370367037035);
    EXPECT_EQ(number("SELECT sum(amount * 0) AS n FROM suite_thing"), 0);
    EXPECT_EQ(number("SELECT count(*) AS n FROM suite_thing"), 3);
    EXPECT_EQ(number("SELECT 1 AS n"), 1);
}

TEST_P(StoringTypes, reads_a_comparison_as_true_or_false) {
    const auto compares = on_both("suite.compares", "SELECT $1 < 5 AS is_less");
    EXPECT_TRUE(database->read([&](Transaction& tx) { return tx.query<bool>(compares, 4).one(); }));
    EXPECT_FALSE(
        database->read([&](Transaction& tx) { return tx.query<bool>(compares, 5).one(); }));
}

TEST_P(StoringTypes, takes_the_same_statement_with_and_without_a_value) {
    const auto by_note =
        on_both("suite.by_note", "SELECT count(*) AS n FROM suite_thing WHERE note = $1");
    Thing thing = a_thing();
    thing.note = "có";
    add(thing);
    const auto counted = [&](std::optional<std::string> note) {
        return database->write([&](Transaction& tx) { return tx.query<int>(by_note, note).one(); });
    };

    for (int i = 0; i < 3; ++i) {
        EXPECT_EQ(counted(std::nullopt), 0);
        EXPECT_EQ(counted("có"), 1);
    }
}

TEST_P(StoringTypes, names_our_mistake_when_a_column_does_not_fit) {
    const Thing thing = a_thing();
    add(thing);
    const auto asked = [&]<class T>(std::string_view sql, T) {
        return database->read([&](Transaction& tx) { return tx.query<T>(on_both("", sql)).one(); });
    };

    EXPECT_THROW(asked("SELECT note FROM suite_thing", std::string()), Mistake);
    EXPECT_THROW(asked("SELECT code FROM suite_thing", 0), Mistake);
    EXPECT_THROW(asked("SELECT amount FROM suite_thing", std::string()), Mistake);
    EXPECT_THROW(asked("SELECT code FROM suite_thing", Bytes()), Mistake);
    EXPECT_THROW(asked("SELECT body FROM suite_thing", ThingId()), Mistake);
    EXPECT_THROW(asked("SELECT 'blue' AS colour", Colour::red), Mistake);
    EXPECT_THROW(asked("SELECT 2 AS flag", false), Mistake);
    EXPECT_THROW(asked("SELECT code FROM suite_thing", Thing()), Mistake);
}

TEST_P(StoringTypes, refuses_a_zero_byte_in_a_text) {
    const auto echo =
        on_both("suite.echo", "SELECT count(*) AS n FROM suite_thing WHERE code = $1");
    EXPECT_THROW(database->read([&](Transaction& tx) {
        return tx.query<int>(echo, std::string("a\0b", 3)).one();
    }),
                 Mistake);
}

TEST_P(StoringTypes, orders_texts_by_their_bytes) {
    for (const auto* code : {"đ", "Z", "a", "ă", "z", "A", "", "aa", "a b"}) {
        Thing thing = a_thing();
        thing.code = code;
        add(thing);
    }
    const auto ordered = on_both("", "SELECT code FROM suite_thing ORDER BY code");
    const auto codes =
        database->read([&](Transaction& tx) { return tx.query<std::string>(ordered).rows(); });

    EXPECT_EQ(codes, (std::vector<std::string>{"", "A", "Z", "a", "a b", "aa", "z", "ă", "đ"}));
}

TEST_P(StoringTypes, orders_identifiers_by_the_moment_they_were_made) {
    std::vector<ThingId> made;
    for (int i = 0; i < 20; ++i) {
        database.clock.step(std::chrono::milliseconds(1));
        const Thing thing = a_thing();
        add(thing);
        made.push_back(thing.id);
    }
    const auto ordered = on_both("", "SELECT id FROM suite_thing ORDER BY id");
    EXPECT_EQ(database->read([&](Transaction& tx) { return tx.query<ThingId>(ordered).rows(); }),
              made);
}

INSTANTIATE_TEST_SUITE_P(On, StoringTypes, every_engine(), engine_name);

}  // namespace
}  // namespace motcua
