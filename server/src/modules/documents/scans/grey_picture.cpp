// SPDX-License-Identifier: Apache-2.0
#include "modules/documents/scans/grey_picture.hpp"

#include <cairo.h>
#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <cstring>

#include "modules/documents/scans/limited_process.hpp"

namespace motcua::documents {
namespace {

using View = std::span<const std::uint8_t>;
constexpr int kSideMax = 4000;
constexpr std::int64_t kPixelsMax = 60'000'000;

std::optional<GreyPicture> read_pgm(View bytes) {
    // "P5 <width> <height> 255\n" and the pixels.
    std::size_t at = 2;
    int numbers[3] = {};
    if (bytes.size() < 8 || bytes[0] != 'P' || bytes[1] != '5') return std::nullopt;
    const char* text = reinterpret_cast<const char*>(bytes.data());
    for (int& number : numbers) {
        while (at < bytes.size() && std::isspace(bytes[at]) != 0) ++at;
        const auto read = std::from_chars(text + at, text + std::min(bytes.size(), at + 9), number);
        if (read.ec != std::errc()) return std::nullopt;
        at = static_cast<std::size_t>(read.ptr - text);
    }
    ++at;
    const auto count = static_cast<std::size_t>(numbers[0]) * static_cast<std::size_t>(numbers[1]);
    if (numbers[2] != 255 || at > bytes.size() || bytes.size() - at < count) return std::nullopt;
    const auto from = bytes.begin() + static_cast<std::ptrdiff_t>(at);
    return GreyPicture{numbers[0], numbers[1],
                       Bytes(from, from + static_cast<std::ptrdiff_t>(count))};
}

std::optional<GreyPicture> draw_pdf(View pdf, const std::vector<std::string>& how) {
    std::vector<std::string> command{"/usr/bin/pdftoppm", "-gray", "-f", "1", "-l", "1",
                                     "-singlefile"};
    command.insert(command.end(), how.begin(), how.end());
    command.emplace_back("-");
    const auto drawn = run_limited(command, pdf);
    return drawn ? read_pgm(*drawn) : std::nullopt;
}

struct JpegFrame {
    int width = 0;
    int height = 0;
    int colours = 0;
};

std::optional<JpegFrame> frame_of(View jpeg) {
    for (std::size_t at = 2; at + 9 < jpeg.size();) {
        if (jpeg[at] != 0xFF) return std::nullopt;
        const std::uint8_t marker = jpeg[at + 1];
        if (marker == 0xFF) {
            ++at;
            continue;
        }
        const bool is_frame = marker >= 0xC0 && marker <= 0xC2;
        if (is_frame)
            return JpegFrame{jpeg[at + 7] << 8 | jpeg[at + 8], jpeg[at + 5] << 8 | jpeg[at + 6],
                             jpeg[at + 9]};
        at += 2U + (static_cast<std::size_t>(jpeg[at + 2]) << 8 | jpeg[at + 3]);
    }
    return std::nullopt;
}

/// A JPEG as the only picture of a PDF: so a stranger's picture too is decoded in the other
/// process.
Bytes pdf_around(View jpeg, const JpegFrame& frame) {
    const char* space = frame.colours == 1   ? "DeviceGray"
                        : frame.colours == 4 ? "DeviceCMYK"
                                             : "DeviceRGB";
    const std::string draw = fmt::format("q {} 0 0 {} 0 0 cm /I Do Q", frame.width, frame.height);
    std::string head = fmt::format(
        "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
        "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
        "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 {} {}]/Contents 4 0 R"
        "/Resources<</XObject<</I 5 0 R>>>>>>endobj\n"
        "4 0 obj<</Length {}>>stream\n{}\nendstream endobj\n"
        "5 0 obj<</Type/XObject/Subtype/Image/Width {}/Height {}/ColorSpace/{}/BitsPerComponent 8"
        "/Filter/DCTDecode/Length {}>>stream\n",
        frame.width, frame.height, draw.size(), draw, frame.width, frame.height, space,
        jpeg.size());
    // Without a table of objects: poppler rebuilds it.
    constexpr std::string_view kTail = "\nendstream endobj\ntrailer<</Root 1 0 R/Size 6>>\n%%EOF\n";
    Bytes pdf(head.begin(), head.end());
    pdf.insert(pdf.end(), jpeg.begin(), jpeg.end());
    pdf.insert(pdf.end(), kTail.begin(), kTail.end());
    return pdf;
}

std::optional<GreyPicture> draw_jpeg(View jpeg) {
    const auto frame = frame_of(jpeg);
    if (!frame || frame->width < 1 || frame->height < 1 ||
        std::int64_t{frame->width} * frame->height > kPixelsMax)
        return std::nullopt;
    const int side = std::min(std::max(frame->width, frame->height), kSideMax);
    return draw_pdf(pdf_around(jpeg, *frame), {"-scale-to", std::to_string(side)});
}

std::optional<GreyPicture> draw_png(View png) {
    if (png.size() < 33) return std::nullopt;
    const auto side = [&](std::size_t at) {
        return std::int64_t{png[at]} << 24 | png[at + 1] << 16 | png[at + 2] << 8 | png[at + 3];
    };
    if (side(16) < 1 || side(20) < 1 || side(16) * side(20) > kPixelsMax) return std::nullopt;
    struct Source {
        View bytes;
        std::size_t at;
    } source{png, 0};
    const auto read = [](void* from, unsigned char* to, unsigned size) {
        auto& at = *static_cast<Source*>(from);
        if (at.bytes.size() - at.at < size) return CAIRO_STATUS_READ_ERROR;
        std::memcpy(to, at.bytes.data() + at.at, size);
        at.at += size;
        return CAIRO_STATUS_SUCCESS;
    };
    const std::unique_ptr<cairo_surface_t, void (*)(cairo_surface_t*)> surface(
        cairo_image_surface_create_from_png_stream(read, &source), cairo_surface_destroy);
    if (cairo_surface_status(surface.get()) != CAIRO_STATUS_SUCCESS) return std::nullopt;
    // As on white paper: one drawing takes care of every format and of transparency.
    const int width = cairo_image_surface_get_width(surface.get());
    const int height = cairo_image_surface_get_height(surface.get());
    const std::unique_ptr<cairo_surface_t, void (*)(cairo_surface_t*)> page(
        cairo_image_surface_create(CAIRO_FORMAT_RGB24, width, height), cairo_surface_destroy);
    const std::unique_ptr<cairo_t, void (*)(cairo_t*)> pen(cairo_create(page.get()), cairo_destroy);
    cairo_set_source_rgb(pen.get(), 1, 1, 1);
    cairo_paint(pen.get());
    cairo_set_source_surface(pen.get(), surface.get(), 0, 0);
    cairo_paint(pen.get());
    cairo_surface_flush(page.get());
    GreyPicture grey{width, height, {}};
    grey.pixels.reserve(static_cast<std::size_t>(width) * static_cast<std::size_t>(height));
    const unsigned char* row = cairo_image_surface_get_data(page.get());
    if (row == nullptr) return std::nullopt;
    const int stride = cairo_image_surface_get_stride(page.get());
    for (int y = 0; y < height; ++y, row += stride)
        for (int x = 0; x < width; ++x)
            grey.pixels.push_back(
                static_cast<std::uint8_t>((row[4 * x] + 2 * row[4 * x + 1] + row[4 * x + 2]) / 4));
    return grey;
}

}  // namespace

std::optional<GreyPicture> grey_first_page(View bytes, FileType type, int dots_per_inch) {
    switch (type) {
        case FileType::pdf:
            return draw_pdf(bytes, {"-r", std::to_string(dots_per_inch)});
        case FileType::jpeg:
            return draw_jpeg(bytes);
        case FileType::png:
            return draw_png(bytes);
        default:
            return std::nullopt;
    }
}

}  // namespace motcua::documents
