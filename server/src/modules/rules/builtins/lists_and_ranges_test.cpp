// SPDX-License-Identifier: Apache-2.0
#include "modules/rules/test_feel.hpp"

namespace motcua::rules {
namespace {

TEST(FeelFunctions, ask_lists) {
    EXPECT_SAID(
        {"list contains([1,2,3], 2)", "true"}, {"list contains([1, null], null)", "true"},
        {"count([1,2,3])", "3"}, {"count([])", "0"}, {"count(7)", "1"}, {"min([1,2,3])", "1"},
        {"max(1,2,3)", "3"}, {"min([])", "null"}, {"max([\"a\",\"c\",\"b\"])", "\"c\""},
        {"min([@\"2026-01-02\", @\"2026-01-01\"])", "2026-01-01"}, {"max([1, \"a\"])", "null"},
        {"sum([1,2,3])", "6"}, {"sum(1.1,2.2)", "3.3"}, {"sum([])", "null"},
        {"sum([1, \"a\"])", "null"}, {"mean([1,2,4])", "2.333333333333333333333333333333333"},
        {"all([true, null, false])", "false"}, {"all([true, null])", "null"}, {"all([])", "true"},
        {"any([false, null, true])", "true"}, {"any([])", "false"}, {"any([false, 1])", "null"},
        {"index of([1,2,3,2], 2)", "[2, 4]"}, {"distinct values([1,2,3,2,1])", "[1, 2, 3]"},
        {"union([1,2],[2,3])", "[1, 2, 3]"}, {"product([2,3,4])", "24"},
        {"median([6,1,2,3])", "2.5"}, {"median([8,2,5,3,4])", "4"}, {"median([])", "null"},
        {"stddev([2,4,7,5])", "2.081665999466132735282297706979931"}, {"stddev([47])", "null"},
        {"mode([6,1,9,6,1])", "[1, 6]"}, {"mode([])", "[]"}, {"sum(null)", "null"},
        {"count(null)", "null"});
}

TEST(FeelFunctions, make_lists_from_lists) {
    EXPECT_SAID(
        {"sublist([4,5,6], 1, 2)", "[4, 5]"}, {"sublist([4,5,6], -2)", "[5, 6]"},
        {"sublist([4,5,6], 4)", "null"}, {"append([1], 2, 3)", "[1, 2, 3]"},
        {"append([1], [2])", "[1, [2]]"}, {"concatenate([1,2],[3])", "[1, 2, 3]"},
        {"insert before([1,3], 1, 2)", "[2, 1, 3]"}, {"remove([1,2,3], 2)", "[1, 3]"},
        {"remove([1], 2)", "null"}, {"reverse([1,2,3])", "[3, 2, 1]"},
        {"flatten([[1,2],[[3]], 4])", "[1, 2, 3, 4]"},
        {"sort([3,1,4,5,2], function(x,y) x < y)", "[1, 2, 3, 4, 5]"},
        {"sort(list: [3,1,2], precedes: function(x,y) x > y)", "[3, 2, 1]"},
        {"sort([3,1,2])", "[1, 2, 3]"}, {"sort([1,\"a\"])", "null"},
        {"sort([3,1,2], function(x,y) \"yes\")", "null"},
        {"sort([3,1,2], function(x,y) true)", "[2, 1, 3]"},
        {"list replace([2,4,7,8], 3, 6)", "[2, 4, 6, 8]"},
        {"list replace([2,4,7,8], function(item, newItem) item < newItem, 5)", "[5, 5, 7, 8]"},
        {"list replace([2], 2, 5)", "null"});
}

TEST(FeelFunctions, know_contexts) {
    EXPECT_SAID({"get value({a: 1}, \"a\")", "1"}, {"get value({a: 1}, \"b\")", "null"},
                {"get entries({a: 1})", "[{key: \"a\", value: 1}]"},
                {"get entries({a: 1, b: 2})[key=\"b\"].value", "[2]"},
                {"context([{key: \"a\", value: 1}, {key: \"b\", value: 2}])", "{a: 1, b: 2}"},
                {"context([{key: \"a\", value: 1}, {key: \"a\", value: 2}])", "null"},
                {"context put({x: 1}, \"y\", 2)", "{x: 1, y: 2}"},
                {"context put({x: 1, y: {a: 0}}, [\"y\", \"a\"], 2)", "{x: 1, y: {a: 2}}"},
                {"context put({x: 1}, [\"z\", \"a\"], 2)", "null"},
                {"context merge([{x: 1}, {x: 2, y: 3}])", "{x: 2, y: 3}"},
                {"is(@\"23:00:50Z\", @\"23:00:50+00:00\")", "true"},
                {"is(@\"23:00:50\", @\"23:00:50Z\")", "false"}, {"is(1, 1.0)", "true"},
                {"is(@\"2012-12-25\", @\"23:00:50\")", "false"});
}

TEST(FeelFunctions, lay_ranges_beside_each_other) {
    EXPECT_SAID({"before(1, 10)", "true"}, {"before(1, [1..10])", "false"},
                {"before(1, (1..10])", "true"}, {"before([1..5), [5..10])", "true"},
                {"after([5..10], [1..5))", "true"}, {"after(10, 5)", "true"},
                {"meets([1..5], [5..10])", "true"}, {"meets([1..5), [5..10])", "false"},
                {"met by([5..10], [1..5])", "true"}, {"overlaps([1..5], [3..8])", "true"},
                {"overlaps([1..5), [5..8])", "false"}, {"overlaps before([1..5], [3..8])", "true"},
                {"overlaps before([3..8], [1..5])", "false"},
                {"overlaps after([3..8], [1..5])", "true"}, {"finishes(10, [1..10])", "true"},
                {"finishes(10, [1..10))", "false"}, {"finished by([1..10], [5..10])", "true"},
                {"includes([1..10], 5)", "true"}, {"includes([1..10), 10)", "false"},
                {"includes([1..10], [4..6])", "true"}, {"during((1..10), [1..10])", "true"},
                {"starts(1, [1..10])", "true"}, {"starts([1..5], [1..10])", "true"},
                {"started by([1..10], 1)", "true"}, {"coincides([1..5], [1..5])", "true"},
                {"coincides(3, 3)", "true"}, {"coincides([1..5], [1..5))", "false"},
                {"before(1, \"a\")", "null"}, {"meets(1, 2)", "null"}, {"before(null, 1)", "null"},
                {"range(\"[18..21)\")", "[18..21)"}, {"range(\"[2..)\")", ">=2"},
                {"range(\"(..2)\")", "<2"}, {"range(\"\")", "null"}, {"range(\"[5..1]\")", "null"},
                {"range(\"[\\\"a..b\\\"..\\\"c\\\"]\")", "[\"a..b\"..\"c\"]"},
                {"3 in range(\"[1..5]\")", "true"});
}

}  // namespace
}  // namespace motcua::rules
