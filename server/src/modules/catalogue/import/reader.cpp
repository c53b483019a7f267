// SPDX-License-Identifier: Apache-2.0
#include "modules/catalogue/import/reader.hpp"

#include "base/text.hpp"
#include "modules/catalogue/import/csv.hpp"
#include "modules/catalogue/import/lines.hpp"

namespace motcua::catalogue::import {
namespace {

using Take = std::function<void(Item)>;

Result<boost::json::value> parse(std::string_view text) {
    if (!is_utf8(text)) return Error{Kind::invalid, "import.not_utf8"};
    boost::json::parse_options options;
    options.max_depth = 32;
    boost::system::error_code failed;
    auto value = boost::json::parse(text, failed, {}, options);
    if (failed || !value.is_object()) return Error{Kind::invalid, "import.malformed"};
    return value;
}

std::string code_in(const boost::json::object& object) {
    const auto* code = object.if_contains("code");
    return code && code->is_string() ? std::string(trimmed(std::string_view(code->get_string())))
                                     : "";
}

Item item_of(std::int64_t line, std::string_view text) {
    auto parsed = parse(text);
    if (!parsed) return {line, "", parsed.error()};
    const auto& object = parsed->get_object();
    auto record = looks_like_wire(object) ? read_wire(object) : read_normalised(object);
    std::string code = record ? record->code() : looks_like_wire(object) ? "" : code_in(object);
    return {line, std::move(code), std::move(record)};
}

Result<> ending_of(const Lines& lines, const std::filesystem::path& path) {
    if (lines.fault().empty()) return {};
    return Error{Kind::invalid, lines.fault(), "", {{"file", path.filename()}}};
}

void read_json_lines(Lines& lines, const Take& take) {
    Line line;
    while (lines.next(line)) {
        if (line.is_too_long)
            take({line.number, "", Error{Kind::too_large, "import.line_too_long"}});
        else if (!trimmed(line.text).empty())
            take(item_of(line.number, line.text));
    }
}

void read_csv(Lines& lines, const std::vector<std::string>& header, const Take& take) {
    CsvRows rows(lines, header.size());
    while (auto next = rows.next()) {
        if (!next->refused.empty()) {
            take({next->line, "", Error{Kind::invalid, next->refused}});
            continue;
        }
        std::map<std::string, std::string, std::less<>> row;
        bool utf8 = true;
        for (std::size_t i = 0; i < header.size(); ++i) {
            utf8 = utf8 && is_utf8(next->cells[i]);
            row[header[i]] = std::move(next->cells[i]);
        }
        if (!utf8) {
            take({next->line, "", Error{Kind::invalid, "import.not_utf8"}});
            continue;
        }
        std::string code(trimmed(row["code"]));
        take({next->line, std::move(code), read_listing(row)});
    }
}

/// The whole file as one text, as far as a single answer of the portal may be long.
std::string whole(Lines& lines) {
    std::string text;
    Line line;
    while (text.size() <= 4 * kLineBytesMax && lines.next(line)) text += line.text + "\n";
    return text;
}

}  // namespace

Result<> read_records(const std::filesystem::path& path, const Take& take) {
    auto lines = Lines::open(path);
    if (!lines) return lines.error();
    Line first;
    bool any = false;
    while ((any = lines->next(first)) && trimmed(first.text).empty()) {
    }
    const auto unknown = [&] {
        return Error{Kind::wrong_type, "import.unknown_shape", "", {{"file", path.filename()}}};
    };
    if (!any) return lines->fault().empty() ? Result<>(unknown()) : ending_of(*lines, path);

    const auto start = trimmed(first.text);
    if (start.front() == '{') {
        if (start.back() == '}' || first.is_too_long) {
            lines->put_back(std::move(first));
            read_json_lines(*lines, take);
            return ending_of(*lines, path);
        }
        // Either one answer of the portal over many lines, or JSON lines whose first is broken.
        auto again = Lines::open(path);
        if (!again) return again.error();
        const auto answer = parse(whole(*again));
        if (answer && again->fault().empty()) {
            auto record = looks_like_wire(answer->get_object())
                              ? read_wire(answer->get_object())
                              : read_normalised(answer->get_object());
            std::string code = record ? record->code() : "";
            take({first.number, std::move(code), std::move(record)});
            return {};
        }
        if (start == "{") {
            take({first.number, "",
                  answer ? Result<Record>(Error{Kind::invalid, again->fault()})
                         : Result<Record>(answer.error())});
            return {};
        }
        lines->put_back(std::move(first));
        read_json_lines(*lines, take);
        return ending_of(*lines, path);
    }
    const csv::Row header = csv::cells_of(first.text);
    const auto has = [&](std::string_view name) {
        return std::find(header.cells.begin(), header.cells.end(), name) != header.cells.end();
    };
    if (header.state == csv::Row::State::whole && has("code") && has("name")) {
        read_csv(*lines, header.cells, take);
        return ending_of(*lines, path);
    }
    return unknown();
}

void read_json_lines(std::string_view text, const Take& take) {
    std::int64_t number = 0;
    while (!text.empty()) {
        const auto end = text.find('\n');
        const auto line = trimmed(text.substr(0, end));
        ++number;
        if (!line.empty()) take(item_of(number, line));
        text = end == std::string_view::npos ? std::string_view() : text.substr(end + 1);
    }
}

}  // namespace motcua::catalogue::import
