// SPDX-License-Identifier: Apache-2.0
#include "platform/pages/codes.hpp"

#include <qrencode.h>
#include <zint.h>

#include <algorithm>
#include <string>

namespace motcua::pages {
namespace {

constexpr double kQrModuleMin = 0.5 * kPointsPerMillimetre;
constexpr double kBarModuleMin = 0.2 * kPointsPerMillimetre;
constexpr int kQuietZone = 4;      // modules, ISO/IEC 18004
constexpr int kBarQuietZone = 10;  // modules, ISO/IEC 15417

struct FreeQr {
    void operator()(QRcode* code) const { QRcode_free(code); }
};
struct FreeBars {
    void operator()(zint_symbol* symbol) const { ZBarcode_Delete(symbol); }
};

Error too_long(std::string_view text) {
    return {Kind::invalid, "pages.code_too_long", "", {{"length", std::to_string(text.size())}}};
}

/// Runs of dark modules of one row become one box each.
template <class IsDark>
void put_runs(std::vector<Box>& boxes, int count, double unit, double x, double y, double height,
              IsDark is_dark) {
    for (int begin = 0; begin < count;) {
        if (!is_dark(begin)) {
            ++begin;
            continue;
        }
        int end = begin;
        while (end < count && is_dark(end)) ++end;
        boxes.push_back({x + begin * unit, y, (end - begin) * unit, height});
        begin = end;
    }
}

}  // namespace

Result<DrawnCode> draw_qr(std::string_view text, double width) {
    const std::string source(text);
    const std::unique_ptr<QRcode, FreeQr> code(
        QRcode_encodeString8bit(source.c_str(), 0, QR_ECLEVEL_M));
    if (!code) return too_long(text);
    const int size = code->width;
    const double unit = std::max(width / (size + 2 * kQuietZone), kQrModuleMin);
    auto boxes = std::make_shared<std::vector<Box>>();
    const double quiet = kQuietZone * unit;
    for (int row = 0; row < size; ++row)
        put_runs(*boxes, size, unit, quiet, quiet + row * unit, unit,
                 [&](int column) { return (code->data[row * size + column] & 1) != 0; });
    const double side = (size + 2 * kQuietZone) * unit;
    return DrawnCode{side, side, std::move(boxes)};
}

Result<DrawnCode> draw_code128(std::string_view text, double width, double height) {
    const std::unique_ptr<zint_symbol, FreeBars> symbol(ZBarcode_Create());
    symbol->symbology = BARCODE_CODE128;
    symbol->show_hrt = 0;
    const auto* bytes = reinterpret_cast<const unsigned char*>(text.data());
    if (text.empty() ||
        ZBarcode_Encode(symbol.get(), bytes, static_cast<int>(text.size())) >= ZINT_ERROR)
        return too_long(text);
    const double unit = width / (symbol->width + 2 * kBarQuietZone);
    if (unit < kBarModuleMin) return too_long(text);
    auto boxes = std::make_shared<std::vector<Box>>();
    put_runs(*boxes, symbol->width, unit, kBarQuietZone * unit, 0, height,
             [&](int i) { return ((symbol->encoded_data[0][i >> 3] >> (i & 7)) & 1) != 0; });
    return DrawnCode{width, height, std::move(boxes)};
}

}  // namespace motcua::pages
