// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "platform/pages/fonts.hpp"
#include "platform/pages/paint.hpp"
#include "platform/pages/pdfa.hpp"
#include "platform/pages/typeset.hpp"

namespace motcua::pages {
namespace {

// Between the last line and the footer.
constexpr double kFooterGap = 2 * kPointsPerMillimetre;

struct Paper {
    double width, height;
    double top, right, bottom, left;
    double font_size;
};

Paper paper_of(const pugi::xml_node& root) {
    const bool is_a5 = std::string_view(root.attribute("size").value()) == "A5";
    double width = (is_a5 ? 148 : 210) * kPointsPerMillimetre;
    double height = (is_a5 ? 210 : 297) * kPointsPerMillimetre;
    if (std::string_view(root.attribute("layout").value()) == "landscape") std::swap(width, height);
    auto margins = numbers_in(root.attribute("margins").value());
    margins.resize(4, 15);
    for (double& margin : margins) margin = std::min(margin, 60.0) * kPointsPerMillimetre;
    const double size = number_in(root.attribute("font-size").value()).value_or(is_a5 ? 10.5 : 12);
    return {width, height, margins[0], margins[1], margins[2], margins[3], size};
}

struct Printed {
    Paper paper;
    std::vector<Sheet> sheets;
};

boost::json::value page_values(std::size_t number, std::size_t count) {
    return {{"page", {{"number", number}, {"count", count}, {"many", count > 1}}}};
}

Result<std::vector<Sheet>> part_of(const Template::Parsed& parsed, const Paper& paper,
                                   PangoContext* context, const Scope& scope) {
    const auto root = parsed.root();
    const Typesetter::Style style{paper.font_size};
    const double width = paper.width - paper.left - paper.right;
    double bottom = paper.height - paper.bottom;
    const auto footer = root.child("footer");
    Typesetter setter(parsed, context, bottom - paper.top);
    const auto footer_of = [&](std::size_t number, std::size_t count) {
        const auto values = page_values(number, count);
        return kept_together(setter.blocks(footer, scope.inside(values, 0), width, style), bottom);
    };
    // The footer stands inside the lower margin and pushes the text up only when it is too high.
    double footer_height = 0;
    for (const Piece& piece : footer_of(999, 999)) footer_height += piece.height;
    const double footer_top =
        std::min(bottom + kFooterGap, paper.height - footer_height - 4 * kPointsPerMillimetre);
    if (footer_height > 0) bottom = std::min(bottom, footer_top - kFooterGap);
    Typesetter body(parsed, context, bottom - paper.top);
    auto sheets = paginated(body.blocks(root, scope, width, style), paper.left, paper.top, bottom);
    for (std::size_t i = 0; footer && i < sheets.size(); ++i)
        for (const Piece& piece : footer_of(i + 1, sheets.size()))
            for (Mark mark : piece.marks) {
                move(mark, paper.left, footer_top);
                sheets[i].marks.push_back(std::move(mark));
            }
    if (body.refused()) return *body.refused();
    if (setter.refused()) return *setter.refused();
    return sheets;
}

Result<Printed> print(const Template::Parsed& parsed, PangoContext* context,
                      std::span<const boost::json::value> parts, const Options& options) {
    Printed printed{paper_of(parsed.root())};
    for (const auto& part : parts) {
        auto sheets = part_of(parsed, printed.paper, context, Scope(part));
        if (!sheets) return sheets.error();
        std::ranges::move(*sheets, std::back_inserter(printed.sheets));
        if (std::ssize(printed.sheets) > options.pages_max)
            return Error{Kind::too_large,
                         "pages.too_many_pages",
                         "",
                         {{"max", std::to_string(options.pages_max)}}};
    }
    return printed;
}

}  // namespace

Result<Bytes> to_pdf(const Template& pattern, std::span<const boost::json::value> parts,
                     const Options& options) {
    ensure(!parts.empty());
    const Context context = make_context();
    const auto printed = print(pattern.parsed(), context.get(), parts, options);
    if (!printed) return printed.error();
    const auto root = pattern.parsed().root();
    const std::string pdf =
        painted_pdf(printed->sheets, printed->paper.width, printed->paper.height);
    return finished_as_pdfa(
        pdf, {Scope(parts.front()).filled(root.attribute("title").value()), options.author,
              root.attribute("lang").as_string("vi-VN"), options.made_at});
}

Result<std::vector<Bytes>> to_png(const Template& pattern,
                                  std::span<const boost::json::value> parts, const Options& options,
                                  int dots_per_inch) {
    ensure(!parts.empty() && dots_per_inch >= 20 && dots_per_inch <= 400);
    const Context context = make_context();
    const auto printed = print(pattern.parsed(), context.get(), parts, options);
    if (!printed) return printed.error();
    std::vector<Bytes> pictures;
    for (const Sheet& sheet : printed->sheets)
        pictures.push_back(
            painted_png(sheet, printed->paper.width, printed->paper.height, dots_per_inch));
    return pictures;
}

}  // namespace motcua::pages
