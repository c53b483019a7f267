// SPDX-License-Identifier: Apache-2.0
#include "platform/runtime/log.hpp"

#include <spdlog/logger.h>
#include <spdlog/sinks/stdout_sinks.h>

#include <cmath>
#include <cstdlib>
#include <mutex>

#include "base/json.hpp"

namespace motcua {
namespace {

std::mutex capture_lock;
bool capturing = false;
std::vector<std::string> captured;

spdlog::logger& logger() {
    static spdlog::logger one = [] {
        spdlog::logger made("motcua", std::make_shared<spdlog::sinks::stderr_sink_mt>());
        made.set_pattern("%v");
        const char* level = std::getenv("MOTCUA_LOG");
        made.set_level(level ? spdlog::level::from_str(level) : spdlog::level::info);
        made.flush_on(spdlog::level::info);
        return made;
    }();
    return one;
}

std::string stamp() {
    const auto now = SystemClock().now();
    const auto milliseconds =
        std::chrono::floor<std::chrono::milliseconds>(now).time_since_epoch().count() % 1000;
    std::string text = iso(now);
    return text.insert(19, fmt::format(".{:03}", milliseconds));
}

void write(spdlog::level::level_enum level, std::string_view event, LogFields fields) {
    std::string line = R"({"at":")" + stamp() + R"(","level":")";
    line += level == spdlog::level::info ? "info" : level == spdlog::level::warn ? "warn" : "error";
    line += R"(","event":)";
    json::put(line, event);
    for (const auto& [key, value] : fields) {
        line.push_back(',');
        json::put(line, key);
        line.push_back(':');
        line += value.json();
    }
    line.push_back('}');
    {
        const std::scoped_lock lock(capture_lock);
        if (capturing) {
            captured.push_back(std::move(line));
            return;
        }
    }
    logger().log(level, spdlog::string_view_t(line.data(), line.size()));
}

std::string masked(std::string_view text) {
    std::string out;
    for (std::size_t i = 0; i < text.size() && out.size() < 400;) {
        const auto c = static_cast<unsigned char>(text[i]);
        if (c == '\'' || c == '"') {
            const auto end = text.find(text[i], i + 1);
            out += "'*'";
            i = end == std::string_view::npos ? text.size() : end + 1;
        } else if (c >= '0' && c <= '9') {
            auto end = text.find_first_not_of("0123456789", i);
            if (end == std::string_view::npos) end = text.size();
            if (end - i >= 4)
                out.push_back('#');
            else
                out += text.substr(i, end - i);
            i = end;
        } else {
            out.push_back(c >= 0x80 ? '*' : text[i]);
            ++i;
        }
    }
    return out;
}

}  // namespace

LogValue::LogValue(double value) {
    // JSON has no infinity.
    if (std::isfinite(value))
        json_ = fmt::format("{:.3f}", value);
    else
        json_ = "null";
}

LogValue::LogValue(Word word) {
    json::put(json_, word.text);
}

LogValue::LogValue(MachineText text) {
    json::put(json_, masked(text.text));
}

void Log::info(std::string_view event, LogFields fields) const {
    write(spdlog::level::info, event, fields);
}
void Log::warn(std::string_view event, LogFields fields) const {
    write(spdlog::level::warn, event, fields);
}
void Log::error(std::string_view event, LogFields fields) const {
    write(spdlog::level::err, event, fields);
}

CapturedLog::CapturedLog() {
    const std::scoped_lock lock(capture_lock);
    capturing = true;
    captured.clear();
}

CapturedLog::~CapturedLog() {
    const std::scoped_lock lock(capture_lock);
    capturing = false;
}

std::vector<std::string> CapturedLog::lines() const {
    const std::scoped_lock lock(capture_lock);
    return captured;
}

std::string CapturedLog::text() const {
    std::string all;
    for (const auto& line : lines()) all += line + "\n";
    return all;
}

}  // namespace motcua
