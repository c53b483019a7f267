// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <chrono>
#include <concepts>
#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/code.hpp"
#include "base/id.hpp"
#include "base/personal.hpp"
#include "base/time.hpp"

namespace motcua {

/// A name our own machinery gave: a refusal code, a route's pattern, a statement, a file of ours.
/// Never what a person typed.
struct Word {
    std::string_view text;
};

/// The message of an engine or library. It may quote data, so runs of four and more digits, what
/// stands in quotes and every letter outside ASCII are masked.
struct MachineText {
    std::string_view text;
};

/// What a log line may hold. Text as such cannot: a string may be somebody's name. Say which kind
/// it is with Word or MachineText; Personal<T> becomes "[personal]".
class LogValue {
public:
    LogValue(bool value) : json_(value ? "true" : "false") {}
    template <std::integral I>
        requires(!std::same_as<I, bool> && !std::same_as<I, char>)
    LogValue(I value) : json_(std::to_string(value)) {}
    LogValue(double value);
    template <std::size_t N>
    LogValue(const char (&literal)[N]) : LogValue(Word{literal}) {}
    template <std::size_t N>
    LogValue(char (&buffer)[N]) = delete;
    LogValue(const std::string&) = delete;
    LogValue(std::string_view) = delete;
    LogValue(Word word);
    LogValue(MachineText text);
    LogValue(Instant at) : LogValue(Word{iso(at)}) {}
    LogValue(Date day) : LogValue(Word{iso(day)}) {}
    template <Coded E>
    LogValue(E value) : LogValue(Word{code(value)}) {}
    template <class Tag>
    LogValue(const Id<Tag>& id) : LogValue(Word{id.text()}) {}
    template <class T>
    LogValue(const Personal<T>&) : LogValue(Word{"[personal]"}) {}
    /// Milliseconds, with a fraction.
    template <class Rep, class Period>
    LogValue(std::chrono::duration<Rep, Period> lasted)
        : LogValue(std::chrono::duration<double, std::milli>(lasted).count()) {}

    const std::string& json() const { return json_; }

private:
    std::string json_;
};

using LogFields = std::initializer_list<std::pair<std::string_view, LogValue>>;

/// One JSON object a line on standard error: {"at", "level", "event", …}. The event is a stable
/// code such as "http.request". MOTCUA_LOG=warn|error|off quiets it.
class Log {
public:
    void info(std::string_view event, LogFields fields = {}) const;
    void warn(std::string_view event, LogFields fields = {}) const;
    void error(std::string_view event, LogFields fields = {}) const;
};
inline constexpr Log log{};

/// Keeps the lines written while it lives instead of printing them. For tests; one at a time.
class CapturedLog {
public:
    CapturedLog();
    ~CapturedLog();
    CapturedLog(const CapturedLog&) = delete;
    std::vector<std::string> lines() const;
    /// All lines as one text, to search in.
    std::string text() const;
};

}  // namespace motcua
