// SPDX-License-Identifier: Apache-2.0
#include "modules/process/picture/canvas.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace motcua::process {

namespace {

constexpr double kLineHeight = 15;
constexpr double kBaseline = 4;  // from the middle of a line to where its letters stand

double letter_width(unsigned char c) {
    constexpr std::string_view kNarrow = "ijlI.,:;'|!()[] ftr-";
    constexpr std::string_view kWide = "mwMW@%";
    if (kNarrow.find(static_cast<char>(c)) != kNarrow.npos) return 4.2;
    if (kWide.find(static_cast<char>(c)) != kWide.npos) return 10.4;
    if (c >= 'A' && c <= 'Z') return 8.4;
    return 7.0;
}

}  // namespace

std::string escaped(std::string_view text) {
    std::string out;
    for (const char c : text) {
        switch (c) {
            case '&':
                out += "&amp;";
                break;
            case '<':
                out += "&lt;";
                break;
            case '>':
                out += "&gt;";
                break;
            case '"':
                out += "&quot;";
                break;
            default:
                // Control characters are no XML, whatever the file said.
                if (static_cast<unsigned char>(c) >= 0x20 || c == '\n' || c == '\t')
                    out.push_back(c);
        }
    }
    return out;
}

std::string coordinate(double value) {
    const double rounded = std::round(value * 10) / 10;
    return fmt::format("{:g}", rounded == 0 ? 0.0 : rounded);
}

double text_width(std::string_view text) {
    double width = 0;
    for (const char c : text)
        if ((c & 0xC0) != 0x80) width += letter_width(static_cast<unsigned char>(c));
    return width;
}

std::vector<std::string> wrapped(std::string_view text, double width, std::size_t lines_max) {
    std::vector<std::string> lines;
    std::string line;
    for (std::size_t at = 0; at < text.size() && lines.size() <= lines_max;) {
        const auto end = std::min(text.find_first_of(" \n\t", at), text.size());
        const std::string_view word = text.substr(at, end - at);
        at = end + 1;
        if (word.empty()) continue;
        if (!line.empty() && text_width(line) + 4.2 + text_width(word) > width) {
            lines.push_back(std::move(line));
            line.clear();
        }
        if (!line.empty()) line.push_back(' ');
        line += word;
    }
    if (!line.empty()) lines.push_back(std::move(line));
    if (lines.size() > lines_max) {
        lines.resize(lines_max);
        lines.back() += "…";
    }
    // One word may still be too long for its box: cut it between letters.
    for (auto& one : lines) {
        if (text_width(one) <= width * 1.25) continue;
        while (!one.empty() && text_width(one) > width * 1.25 - 8) {
            while (one.size() > 1 && (one.back() & 0xC0) == 0x80) one.pop_back();
            one.pop_back();
        }
        one += "…";
    }
    return lines;
}

void Canvas::cover(const Bounds& bounds) {
    if (is_empty_) {
        left_ = bounds.x;
        top_ = bounds.y;
        right_ = bounds.x;
        bottom_ = bounds.y;
        is_empty_ = false;
    }
    left_ = std::min(left_, bounds.x);
    top_ = std::min(top_, bounds.y);
    right_ = std::max(right_, bounds.x + bounds.width);
    bottom_ = std::max(bottom_, bounds.y + bounds.height);
}

Bounds Canvas::around() const {
    return {left_, top_, right_ - left_, bottom_ - top_};
}

void Canvas::label(std::string_view text, const Bounds& within, Anchor anchor,
                   std::size_t lines_max, bool has_halo) {
    if (text.empty()) return;
    const auto lines = wrapped(text, within.width, lines_max);
    double widest = 0;
    for (const auto& line : lines) widest = std::max(widest, text_width(line));
    const double height = static_cast<double>(lines.size()) * kLineHeight;
    const Point centre = within.centre();
    const double top = anchor == Anchor::top ? within.y : centre.y - height / 2;
    cover({centre.x - widest / 2, top, widest, height});
    svg_ +=
        fmt::format(R"(<text class="label" text-anchor="middle" fill="#1c2733"{}>)",
                    has_halo ? R"( stroke="#ffffff" stroke-width="3" paint-order="stroke")" : "");
    double y = top + kLineHeight / 2 + kBaseline;
    for (const auto& line : lines) {
        svg_ += fmt::format(R"(<tspan x="{}" y="{}">{}</tspan>)", coordinate(centre.x),
                            coordinate(y), escaped(line));
        y += kLineHeight;
    }
    svg_ += "</text>";
}

void Canvas::path(std::string_view d, std::string_view attributes) {
    svg_ += fmt::format(R"(<path d="{}" {}/>)", d, attributes);
}

}  // namespace motcua::process
