// SPDX-License-Identifier: Apache-2.0
#include "testing/pdf.hpp"

#include <unistd.h>

#include <atomic>
#include <cmath>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <sstream>

#include "base/random.hpp"

namespace motcua::testing {
namespace {

struct Grey {
    int width = 0;
    int height = 0;
    std::vector<std::uint8_t> pixels;
};

Grey read_pgm(const std::string& path) {
    std::ifstream in(path, std::ios::binary);
    std::string magic;
    int most = 0;
    Grey grey;
    in >> magic >> grey.width >> grey.height >> most;
    in.get();
    grey.pixels.resize(static_cast<std::size_t>(grey.width) *
                       static_cast<std::size_t>(grey.height));
    in.read(reinterpret_cast<char*>(grey.pixels.data()),
            static_cast<std::streamsize>(grey.pixels.size()));
    return grey;
}

/// As a flat-bed scanner would: turned about the middle, with grain.
Grey scanned(const Grey& from, double degrees) {
    Grey to = from;
    SeededRandom random(17);
    const double turn = degrees * 3.14159265 / 180;
    for (int y = 0; y < to.height; ++y)
        for (int x = 0; x < to.width; ++x) {
            const double dx = x - to.width / 2.0;
            const double dy = y - to.height / 2.0;
            const int sx =
                static_cast<int>(to.width / 2.0 + dx * std::cos(turn) - dy * std::sin(turn));
            const int sy =
                static_cast<int>(to.height / 2.0 + dx * std::sin(turn) + dy * std::cos(turn));
            const bool is_inside = sx >= 0 && sy >= 0 && sx < from.width && sy < from.height;
            const int grain = static_cast<int>(random.below(60)) - 30;
            const int grey =
                is_inside ? from.pixels[static_cast<std::size_t>(sy * from.width + sx)] : 255;
            to.pixels[static_cast<std::size_t>(y * to.width + x)] =
                static_cast<std::uint8_t>(std::min(255, std::max(0, grey + grain)));
        }
    return to;
}

}  // namespace

PageFile::PageFile(const std::vector<std::uint8_t>& bytes, const std::string& extension) {
    static std::atomic<int> made = 0;
    const auto name =
        "motcua-" + std::to_string(getpid()) + "-" + std::to_string(++made) + "." + extension;
    path = (std::filesystem::temp_directory_path() / name).string();
    std::ofstream(path, std::ios::binary)
        .write(reinterpret_cast<const char*>(bytes.data()),
               static_cast<std::streamsize>(bytes.size()));
}

PageFile::~PageFile() {
    std::error_code ignored;
    std::filesystem::remove(path, ignored);
}

std::string output_of(const std::string& command) {
    std::string out;
    FILE* pipe = popen((command + " 2>&1").c_str(), "r");
    if (pipe == nullptr) return out;
    char part[4096];
    for (std::size_t got = 0; (got = fread(part, 1, sizeof part, pipe)) > 0;) out.append(part, got);
    pclose(pipe);
    return out;
}

std::string text_of(const std::vector<std::uint8_t>& pdf) {
    const PageFile file(pdf);
    return output_of("pdftotext -layout " + file.path + " -");
}

std::string qpdf_check(const std::vector<std::uint8_t>& pdf) {
    const PageFile file(pdf);
    return output_of("qpdf --check " + file.path);
}

std::vector<std::string> fonts_of(const std::vector<std::uint8_t>& pdf) {
    const PageFile file(pdf);
    std::istringstream lines(output_of("pdffonts " + file.path));
    std::vector<std::string> fonts;
    std::string line;
    for (int i = 0; std::getline(lines, line); ++i)
        if (i >= 2) fonts.push_back(line);
    return fonts;
}

int pages_of(const std::vector<std::uint8_t>& pdf) {
    const PageFile file(pdf);
    return std::atoi(output_of("qpdf --show-npages " + file.path).c_str());
}

std::string codes_on(const std::vector<std::uint8_t>& pdf, int dots_per_inch, double degrees) {
    const PageFile file(pdf);
    const std::string root = file.path + ".page";
    output_of("pdftoppm -gray -singlefile -r " + std::to_string(dots_per_inch) + " " + file.path +
              " " + root);
    const std::string path = root + ".pgm";
    if (degrees != 0) {
        const Grey page = scanned(read_pgm(path), degrees);
        std::ofstream out(path, std::ios::binary);
        out << "P5\n" << page.width << ' ' << page.height << "\n255\n";
        out.write(reinterpret_cast<const char*>(page.pixels.data()),
                  static_cast<std::streamsize>(page.pixels.size()));
    }
    const std::string read = output_of("zbarimg --nodbus -q " + path);
    std::error_code ignored;
    std::filesystem::remove(path, ignored);
    return read;
}

}  // namespace motcua::testing
