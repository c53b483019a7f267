// SPDX-License-Identifier: Apache-2.0
#include "base/time.hpp"

#include <gtest/gtest.h>

namespace motcua {

TEST(ParseInstant, takes_a_time_without_offset_as_a_wall_clock_in_viet_nam) {
    EXPECT_EQ(parse_instant("2026-11-23T14:00"), parse_instant("2026-11-23T07:00:00Z"));
    EXPECT_EQ(iso(moment("2026-11-23T14:00")), "2026-11-23T14:00:00+07:00");
}

TEST(ParseInstant, refuses_what_is_no_moment) {
    for (const auto* text :
         {"", "2026-11-23", "2026-02-30T10:00", "2026-11-23T24:00", "2026-11-23T10:60",
          "2026-11-23T10:00+7", "2026-11-23T10:00:00x", "hom nay"})
        EXPECT_FALSE(parse_instant(text)) << text;
}

TEST(DateOf, is_the_day_in_viet_nam) {
    EXPECT_EQ(date_of(moment("2026-11-23T17:30:00Z")), day("2026-11-24"));
}

}  // namespace motcua
