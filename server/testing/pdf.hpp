// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <cstdint>
#include <string>
#include <vector>

/// What independent programs say about a PDF (poppler-utils, qpdf, zbar-tools). An absent program
/// gives an empty answer, which no test takes for a good one.
namespace motcua::testing {

struct PageFile {
    explicit PageFile(const std::vector<std::uint8_t>& bytes, const std::string& extension = "pdf");
    ~PageFile();
    PageFile(const PageFile&) = delete;
    std::string path;
};

/// Standard output and error of a shell command.
std::string output_of(const std::string& command);

/// Text in reading order, one line per line.
std::string text_of(const std::vector<std::uint8_t>& pdf);
/// What `qpdf --check` prints.
std::string qpdf_check(const std::vector<std::uint8_t>& pdf);
/// `pdffonts`, one font per line, without its heading.
std::vector<std::string> fonts_of(const std::vector<std::uint8_t>& pdf);
int pages_of(const std::vector<std::uint8_t>& pdf);
/// What zbarimg reads on the first page drawn at so many dots per inch, turned by `degrees` and
/// with noise when not zero: "QR-Code:…" and "CODE-128:…" lines.
std::string codes_on(const std::vector<std::uint8_t>& pdf, int dots_per_inch, double degrees = 0);

}  // namespace motcua::testing
