// SPDX-License-Identifier: Apache-2.0
#include <cstddef>
#include <cstdint>
#include <cstdlib>

#include "base/json.hpp"

namespace {

enum class Colour { red, green };
BOOST_DESCRIBE_ENUM(Colour, red, green)

struct Line {
    std::string name;
    int count = 0;
    std::optional<motcua::Date> on;
    bool operator==(const Line&) const = default;
};
BOOST_DESCRIBE_STRUCT(Line, (), (name, count, on))

/// Every kind of member a request has.
struct Request {
    std::string text;
    bool is_urgent = false;
    Colour colour{};
    motcua::Money fee;
    std::optional<motcua::Instant> at;
    motcua::Id<struct Tag> id;
    std::vector<Line> lines;
    std::map<std::string, std::string> words;
    bool operator==(const Request&) const = default;
};
BOOST_DESCRIBE_STRUCT(Request, (), (text, is_urgent, colour, fee, at, id, lines, words))

}  // namespace

/// Any body of a request. What is read is the same after it is written and read again.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    (void)motcua::json::parse(text);
    const auto read = motcua::json::read<Request>(text);
    if (!read) return 0;
    const auto again = motcua::json::read<Request>(motcua::json::write(*read));
    if (!again || !(*again == *read)) std::abort();
    return 0;
}
