// SPDX-License-Identifier: Apache-2.0
#include <zbar.h>

#include <algorithm>

#include "modules/documents/scans.hpp"
#include "modules/documents/scans/grey_picture.hpp"

namespace motcua::documents {
namespace {

std::vector<std::string> codes_in(const GreyPicture& picture) {
    zbar::ImageScanner scanner;
    scanner.set_config(zbar::ZBAR_NONE, zbar::ZBAR_CFG_ENABLE, 0);
    scanner.set_config(zbar::ZBAR_QRCODE, zbar::ZBAR_CFG_ENABLE, 1);
    scanner.set_config(zbar::ZBAR_CODE128, zbar::ZBAR_CFG_ENABLE, 1);
    zbar::Image image(static_cast<unsigned>(picture.width), static_cast<unsigned>(picture.height),
                      "Y800", picture.pixels.data(), picture.pixels.size());
    scanner.scan(image);
    std::vector<std::string> qr;
    std::vector<std::string> bars;
    for (auto symbol = image.symbol_begin(); symbol != image.symbol_end(); ++symbol)
        (symbol->get_type() == zbar::ZBAR_QRCODE ? qr : bars).push_back(symbol->get_data());
    std::ranges::move(bars, std::back_inserter(qr));
    return qr;
}

}  // namespace

std::vector<std::string> codes_on_first_page(std::span<const std::uint8_t> bytes, FileType type) {
    // A picture has the resolution it has; a PDF is drawn finer when the first try reads nothing.
    for (const int dots_per_inch : {200, 300}) {
        const auto picture = grey_first_page(bytes, type, dots_per_inch);
        if (!picture) return {};
        auto codes = codes_in(*picture);
        if (!codes.empty() || type != FileType::pdf) return codes;
    }
    return {};
}

}  // namespace motcua::documents
