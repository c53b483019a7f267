// SPDX-License-Identifier: Apache-2.0
#include "app/demo/invented_people.hpp"

#include "base/embedded.hpp"
#include "base/json.hpp"

namespace motcua::app {
namespace {

struct Names {
    std::string source;
    std::string address;
    std::vector<std::string> families;
    std::vector<std::string> men;
    std::vector<std::string> women;
};
BOOST_DESCRIBE_STRUCT(Names, (), (source, address, families, men, women))

const Names& names() {
    static const Names read = [] {
        const auto file = embedded_file("demo_names.json");
        ensure(file.has_value());
        auto parsed = json::read<Names>(*file);
        ensure(parsed.has_value());
        return *std::move(parsed);
    }();
    return read;
}

const std::string& one_of(Random& random, const std::vector<std::string>& from) {
    return from[random.below(from.size())];
}

}  // namespace

people::PersonDraft invented_person(Random& random, int number) {
    constexpr int kFirstYear = 1950;
    constexpr int kYears = 55;
    const bool is_woman = random.below(2) == 1;
    const int year = kFirstYear + static_cast<int>(random.below(kYears));
    people::PersonDraft draft;
    draft.kind = people::PersonKind::citizen;
    draft.name = people::Private(one_of(random, names().families) + " " +
                                 one_of(random, is_woman ? names().women : names().men));
    draft.gender = is_woman ? people::Gender::female : people::Gender::male;
    draft.birth_year = Personal<int>(year);
    // Province 001, digit of century and gender, two of the year, then a running number.
    const int century = year < 2000 ? (is_woman ? 1 : 0) : (is_woman ? 3 : 2);
    draft.identifiers = {
        {people::IdentifierKind::cccd,
         people::Private(fmt::format("001{}{:02}{:06}", century, year % 100, number)),
         std::nullopt}};
    draft.phone = people::Private(fmt::format("09{:08}", 10000000 + number));
    draft.addresses = {{people::AddressKind::permanent, std::nullopt, std::nullopt,
                        people::Private(names().address)}};
    return draft;
}

}  // namespace motcua::app
