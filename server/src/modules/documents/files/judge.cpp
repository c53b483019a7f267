// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>
#include <magic.h>

#include <algorithm>
#include <memory>

#include "base/text.hpp"
#include "modules/documents/files.hpp"
#include "modules/documents/files/given_name.hpp"
#include "modules/documents/files/zip_listing.hpp"

namespace motcua::documents {
namespace {

using View = std::span<const std::uint8_t>;

constexpr std::uint64_t kUnpackedMax = 200ULL * 1024 * 1024;
constexpr std::uint64_t kRatioMax = 100;
constexpr std::size_t kEntriesMax = 5000;
constexpr std::size_t kTail = 64 * 1024;

struct Accepted {
    FileType type;
    std::string_view extensions;
    std::string_view media;
};
constexpr Accepted kAccepted[] = {
    {FileType::pdf, " pdf ", "application/pdf"},
    {FileType::jpeg, " jpg jpeg jpe jfif ", "image/jpeg"},
    {FileType::png, " png ", "image/png"},
    {FileType::webp, " webp ", "image/webp"},
    {FileType::tiff, " tif tiff ", "image/tiff"},
    {FileType::docx, " docx ",
     "application/vnd.openxmlformats-officedocument.wordprocessingml.document"},
    {FileType::xlsx, " xlsx ", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"},
    {FileType::odt, " odt ", "application/vnd.oasis.opendocument.text"},
    {FileType::ods, " ods ", "application/vnd.oasis.opendocument.spreadsheet"},
};

const Accepted& accepted(FileType type) {
    return *std::ranges::find(kAccepted, type, &Accepted::type);
}

std::string_view text_of(View bytes) {
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

/// libmagic's opinion. One cookie for all: it is not safe to share and slow to make.
std::string media_by_magic(View bytes) {
    static std::mutex mutex;
    static const std::unique_ptr<magic_set, void (*)(magic_t)> cookie = [] {
        std::unique_ptr<magic_set, void (*)(magic_t)> made(
            magic_open(MAGIC_MIME_TYPE | MAGIC_NO_CHECK_COMPRESS | MAGIC_NO_CHECK_TOKENS |
                       MAGIC_NO_CHECK_ELF | MAGIC_NO_CHECK_TAR),
            magic_close);
        ensure(made && magic_load(made.get(), nullptr) == 0);
        return made;
    }();
    const std::lock_guard held(mutex);
    const char* said =
        magic_buffer(cookie.get(), bytes.data(), std::min<std::size_t>(bytes.size(), 1 << 20));
    return said == nullptr ? "application/octet-stream" : said;
}

Error mismatch(FileType expected, std::string_view found) {
    return {Kind::wrong_type,
            "documents.type_mismatch",
            "file",
            {{"expected", std::string(code(expected))}, {"found", std::string(found)}}};
}

Error damaged() {
    return {Kind::invalid, "documents.damaged", "file"};
}

bool ends_with_mark(View bytes, std::string_view mark) {
    const auto text = text_of(bytes);
    return text.substr(text.size() - std::min(text.size(), kTail)).find(mark) !=
           std::string_view::npos;
}

/// Each format's beginning and end, by our own reading.
Result<> check_picture_or_pdf(FileType type, View bytes) {
    const auto text = text_of(bytes);
    using namespace std::string_view_literals;
    const bool begins = [&] {
        switch (type) {
            case FileType::pdf:
                return text.starts_with("%PDF-");
            case FileType::jpeg:
                return text.starts_with("\xFF\xD8\xFF");
            case FileType::png:
                return text.starts_with("\x89PNG\r\n\x1A\n");
            case FileType::webp:
                return text.starts_with("RIFF") && text.substr(8).starts_with("WEBP");
            case FileType::tiff:
                return text.starts_with("II*\0"sv) || text.starts_with("MM\0*"sv);
            default:
                return false;
        }
    }();
    if (!begins) return mismatch(type, "application/octet-stream");
    // A second file hidden in the first: whoever opens it by another reading gets another thing.
    if (zip_listing(bytes)) return mismatch(type, "application/zip");
    if (type != FileType::pdf && text.substr(0, 1024).find("%PDF-") != std::string_view::npos)
        return mismatch(type, "application/pdf");
    if (type == FileType::pdf && !ends_with_mark(bytes, "%%EOF")) return damaged();
    if (type == FileType::jpeg && !ends_with_mark(bytes, "\xFF\xD9")) return damaged();
    if (type == FileType::png && !ends_with_mark(bytes, "IEND")) return damaged();
    if (type == FileType::webp) {
        const auto size = static_cast<std::uint64_t>(bytes[4]) | bytes[5] << 8 | bytes[6] << 16 |
                          static_cast<std::uint64_t>(bytes[7]) << 24;
        if (size + 8 > bytes.size()) return damaged();
    }
    return {};
}

Result<> check_office(FileType type, View bytes) {
    const auto entries = zip_listing(bytes);
    if (!entries)
        return text_of(bytes).starts_with("PK") ? Result<>(damaged()) : mismatch(type, "other");
    // Something before the archive is another file.
    if (!text_of(bytes).starts_with("PK\x03\x04"))
        return mismatch(type, "application/octet-stream");
    std::uint64_t unpacked = 0;
    for (const ZipEntry& entry : *entries) unpacked += entry.unpacked;
    const bool is_dense = unpacked > kRatioMax * bytes.size() && unpacked > 10 * 1024 * 1024;
    if (entries->size() > kEntriesMax || unpacked > kUnpackedMax || is_dense)
        return Error{Kind::too_large, "documents.unpacks_too_large", "file"};
    const auto has = [&](std::string_view name) {
        return std::ranges::find(*entries, name, &ZipEntry::name) != entries->end();
    };
    for (const ZipEntry& entry : *entries) {
        const std::string_view name = entry.name;
        if (name.ends_with("vbaProject.bin") || name.starts_with("Basic/") ||
            name.starts_with("Scripts/"))
            return Error{Kind::wrong_type, "documents.has_macros", "file"};
    }
    const std::string kind = entries->empty() || entries->front().name != "mimetype"
                                 ? ""
                                 : stored_text(bytes, entries->front());
    const bool is_it = [&] {
        switch (type) {
            case FileType::docx:
                return has("[Content_Types].xml") && has("word/document.xml");
            case FileType::xlsx:
                return has("[Content_Types].xml") && has("xl/workbook.xml");
            default:
                return kind == accepted(type).media;
        }
    }();
    return is_it ? Result<>() : mismatch(type, kind.empty() ? "application/zip" : kind);
}

}  // namespace

std::string_view media_type(FileType type) {
    return accepted(type).media;
}

Result<JudgedFile> judge_file(std::span<const std::uint8_t> bytes, std::string_view given_name) {
    if (bytes.empty()) return Error{Kind::invalid, "documents.empty", "file"};
    if (bytes.size() > kFileBytesMax)
        return Error{Kind::too_large,
                     "documents.too_large",
                     "file",
                     {{"max_mb", std::to_string(kFileBytesMax / 1024 / 1024)}}};
    const std::string extension = extension_of(given_name);
    const auto* found = std::ranges::find_if(kAccepted, [&](const Accepted& one) {
        return !extension.empty() &&
               one.extensions.find(" " + extension + " ") != std::string_view::npos;
    });
    if (found == std::end(kAccepted))
        return Error{
            Kind::wrong_type, "documents.type_not_accepted", "file", {{"extension", extension}}};
    const FileType type = found->type;
    const bool is_office = type == FileType::docx || type == FileType::xlsx ||
                           type == FileType::odt || type == FileType::ods;
    const std::string media = media_by_magic(bytes);
    // libmagic tells an office file from a bare ZIP only where its entries come in a usual order.
    const bool is_plain_zip =
        is_office && (media == "application/zip" || media == "application/octet-stream");
    if (media != found->media && !is_plain_zip) return mismatch(type, media);
    if (auto checked = is_office ? check_office(type, bytes) : check_picture_or_pdf(type, bytes);
        !checked)
        return checked.error();
    return JudgedFile{sha256_hex(text_of(bytes)), static_cast<std::int64_t>(bytes.size()), type,
                      Personal<std::string>(clean_name(given_name))};
}

}  // namespace motcua::documents
