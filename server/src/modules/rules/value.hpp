// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <boost/json/value.hpp>
#include <initializer_list>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "base/result.hpp"
#include "base/time.hpp"
#include "modules/rules/values/number.hpp"
#include "modules/rules/values/temporal.hpp"

namespace motcua::rules {

class Value;
class Context;
struct Range;
struct Function;  ///< of the inside: a function written in FEEL, or a built-in as a value

using List = std::vector<Value>;

/// What FEEL speaks of: immutable, cheap to copy, shareable across threads.
class Value {
public:
    enum class Kind {
        null,
        boolean,
        number,
        text,
        day,
        time,
        date_time,
        days_duration,
        months_duration,
        list,
        context,
        range,
        function,
    };

    Value() = default;
    // NOLINTBEGIN: what a value can be is a value
    Value(bool value) : is_(value) {}
    Value(const Number& value) : is_(value) {}
    Value(int value) : is_(Number(value)) {}
    Value(std::int64_t value) : is_(Number(value)) {}
    Value(std::string value) : is_(std::make_shared<const std::string>(std::move(value))) {}
    Value(std::string_view value) : Value(std::string(value)) {}
    Value(const char* value) : Value(std::string(value)) {}
    Value(CalendarDay value) : is_(value) {}
    Value(TimeOfDay value) : is_(std::make_shared<const TimeOfDay>(std::move(value))) {}
    Value(DateTime value) : is_(std::make_shared<const DateTime>(std::move(value))) {}
    Value(DaysDuration value) : is_(value) {}
    Value(MonthsDuration value) : is_(value) {}
    Value(List value);
    Value(Context value);
    Value(Range value);
    Value(std::shared_ptr<const Function> value) : is_(std::move(value)) {}
    // NOLINTEND
    /// A day of our calendar and a moment (as a reading with +07:00).
    static Value of(Date day);
    static Value of(Instant at);

    Kind kind() const { return static_cast<Kind>(is_.index()); }
    bool is_null() const { return is_.index() == 0; }
    /// True, and not null, "true" or 1.
    bool is_true() const { return kind() == Kind::boolean && std::get<bool>(is_); }

    // Each is nothing where the value is of another kind.
    const bool* boolean() const { return std::get_if<bool>(&is_); }
    const Number* number() const { return std::get_if<Number>(&is_); }
    const std::string* text() const { return boxed<std::string>(); }
    const CalendarDay* day() const { return std::get_if<CalendarDay>(&is_); }
    const TimeOfDay* time() const { return boxed<TimeOfDay>(); }
    const DateTime* date_time() const { return boxed<DateTime>(); }
    const DaysDuration* days_duration() const { return std::get_if<DaysDuration>(&is_); }
    const MonthsDuration* months_duration() const { return std::get_if<MonthsDuration>(&is_); }
    const List* list() const;
    const Context* context() const { return boxed<Context>(); }
    const Range* range() const { return boxed<Range>(); }
    const Function* function() const { return boxed<Function>(); }
    const std::shared_ptr<const Function>& shared_function() const {
        return std::get<std::shared_ptr<const Function>>(is_);
    }

    /// How many values it holds when written out, itself included (a shared part counts each time),
    /// and how deep. Saturating.
    std::size_t weight() const;
    int depth() const;

    /// The same kind and the same content; numbers by value (1.0 is 1). Functions: the same one.
    bool operator==(const Value& other) const;

private:
    struct Items;
    template <class T>
    const T* boxed() const {
        const auto* box = std::get_if<std::shared_ptr<const T>>(&is_);
        return box ? box->get() : nullptr;
    }

    std::variant<std::monostate, bool, Number, std::shared_ptr<const std::string>, CalendarDay,
                 std::shared_ptr<const TimeOfDay>, std::shared_ptr<const DateTime>, DaysDuration,
                 MonthsDuration, std::shared_ptr<const Items>, std::shared_ptr<const Context>,
                 std::shared_ptr<const Range>, std::shared_ptr<const Function>>
        is_;
};

/// Named values in the order they were put; a name once.
class Context {
public:
    using Entry = std::pair<std::string, Value>;

    Context() = default;
    Context(std::initializer_list<Entry> entries);

    const Value* find(std::string_view name) const;
    /// Replaces in place where the name is there, else appends.
    void put(std::string_view name, Value value);
    const std::vector<Entry>& entries() const { return entries_; }
    std::size_t size() const { return entries_.size(); }
    std::size_t weight() const { return weight_; }
    int depth() const { return depth_; }
    /// The same names with the same values, in whatever order.
    bool operator==(const Context& other) const;

private:
    std::optional<std::size_t> place_of(std::string_view name) const;

    std::vector<Entry> entries_;
    std::map<std::string, std::size_t, std::less<>> places_;  ///< of large ones
    std::size_t weight_ = 1;
    int depth_ = 1;
};

/// From … to …; an end that is null has no limit.
struct Range {
    Value low = {};
    Value high = {};
    bool has_low = true;   ///< whether `low` itself belongs to it: "[" and "("
    bool has_high = true;  ///< "]" and ")"
    bool operator==(const Range&) const = default;
};

/// What an expression may ask for, by name.
using Variables = std::map<std::string, Value, std::less<>>;

/// JSON to values: numbers keep every digit as written, strings stay strings (a typed input of a
/// decision model turns them into days and durations). Refuses json.malformed (not JSON, nested
/// deeper than 32) and rules.number_too_large {number}.
Result<Value> read_value(std::string_view json);
Result<Value> value_of(const boost::json::value& json);
/// An object's members as variables. Refuses what read_value() refuses and rules.not_an_object.
Result<Variables> read_variables(std::string_view json);

/// Values to JSON: numbers as numbers, temporal values as ISO 8601 strings, ranges as FEEL writes
/// them, functions as null.
void write_value(std::string& out, const Value& value);
std::string json_of(const Value& value);
/// As FEEL's string() says it: texts bare, everything else as its literal.
std::string text_of(const Value& value);

}  // namespace motcua::rules
