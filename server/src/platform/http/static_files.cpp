// SPDX-License-Identifier: Apache-2.0
#include "platform/http/static_files.hpp"

#include <brotli/encode.h>
#include <fmt/format.h>
#include <zlib.h>

#include <algorithm>
#include <fstream>

#include "base/text.hpp"

namespace motcua::http {
namespace {

namespace fs = std::filesystem;

struct Type {
    std::string_view extension;
    std::string_view type;
    bool is_text;
};
constexpr Type kTypes[] = {
    {".html", "text/html; charset=utf-8", true},
    {".js", "text/javascript; charset=utf-8", true},
    {".mjs", "text/javascript; charset=utf-8", true},
    {".css", "text/css; charset=utf-8", true},
    {".json", "application/json; charset=utf-8", true},
    {".webmanifest", "application/manifest+json", true},
    {".svg", "image/svg+xml", true},
    {".txt", "text/plain; charset=utf-8", true},
    {".map", "application/json", true},
    {".wasm", "application/wasm", true},
    {".png", "image/png", false},
    {".jpg", "image/jpeg", false},
    {".webp", "image/webp", false},
    {".ico", "image/x-icon", false},
    {".woff2", "font/woff2", false},
    {".pdf", "application/pdf", false},
};

const Type& type_of(const fs::path& file) {
    static constexpr Type kUnknown{"", "application/octet-stream", false};
    const auto found = std::ranges::find(kTypes, file.extension().string(), &Type::extension);
    return found == std::end(kTypes) ? kUnknown : *found;
}

bool is_file_name(std::string_view name) {
    const auto dot = name.rfind('.');
    if (dot == std::string_view::npos) return false;
    const auto extension = name.substr(dot);
    return extension == ".br" || extension == ".gz" ||
           std::ranges::find(kTypes, extension, &Type::extension) != std::end(kTypes);
}

std::string bytes_of(const fs::path& file) {
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

std::string gzipped(const std::string& bytes) {
    z_stream stream{};
    deflateInit2(&stream, 6, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY);
    std::string out(deflateBound(&stream, bytes.size()), '\0');
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.data()));
    stream.avail_in = static_cast<uInt>(bytes.size());
    stream.next_out = reinterpret_cast<Bytef*>(out.data());
    stream.avail_out = static_cast<uInt>(out.size());
    deflate(&stream, Z_FINISH);
    out.resize(stream.total_out);
    deflateEnd(&stream);
    return out;
}

std::string brotlied(const std::string& bytes) {
    std::size_t size = BrotliEncoderMaxCompressedSize(bytes.size());
    std::string out(size, '\0');
    // Quality 5 is quick enough to be done at every start; the web's build may bring better ones.
    const bool is_done = BrotliEncoderCompress(5, 20, BROTLI_MODE_TEXT, bytes.size(),
                                               reinterpret_cast<const std::uint8_t*>(bytes.data()),
                                               &size, reinterpret_cast<std::uint8_t*>(out.data()));
    out.resize(is_done ? size : 0);
    return out;
}

std::shared_ptr<const std::string> smaller_form(const fs::path& beside, const std::string& plain,
                                                std::string (*compress)(const std::string&)) {
    std::error_code none;
    auto form = std::make_shared<const std::string>(fs::exists(beside, none) ? bytes_of(beside)
                                                                             : compress(plain));
    return !form->empty() && form->size() < plain.size() ? form : nullptr;
}

/// The desk photographs papers; no other app has a use for the camera.
constexpr std::string_view kPageWithCamera = "/desk/index.html";
constexpr std::string_view kCameraAllowed =
    "camera=(self), geolocation=(), microphone=(), payment=(), usb=()";

/// Vite's names: assets/name-<8 characters>.ext
bool has_content_hash(std::string_view path) {
    if (path.find("/assets/") == std::string_view::npos) return false;
    const auto dash = path.rfind('-', path.rfind('.'));
    const auto dot = path.find('.', dash == std::string_view::npos ? path.size() : dash);
    return dash != std::string_view::npos && dot != std::string_view::npos && dot - dash >= 9;
}

bool accepts(std::string_view header, std::string_view encoding) {
    const auto at = header.find(encoding);
    if (at == std::string_view::npos) return false;
    const auto rest = header.substr(at + encoding.size());
    const auto weight = rest.substr(0, rest.find(','));
    const bool is_refused = weight.find("q=0") != std::string_view::npos &&
                            weight.find_first_of("123456789") == std::string_view::npos;
    return !is_refused;
}

}  // namespace

StaticFiles::StaticFiles(const fs::path& folder) {
    std::error_code missing;
    if (!fs::is_directory(folder, missing)) return;
    for (const auto& entry : fs::recursive_directory_iterator(folder)) {
        const auto extension = entry.path().extension();
        if (entry.is_regular_file() && extension != ".br" && extension != ".gz")
            load(folder, entry.path());
    }
}

void StaticFiles::load(const fs::path& folder, const fs::path& path) {
    const std::string name = "/" + path.lexically_relative(folder).generic_string();
    const Type& type = type_of(path);
    File file{.type = std::string(type.type)};
    file.plain = std::make_shared<const std::string>(bytes_of(path));
    file.etag = sha256_hex(*file.plain).substr(0, 16);
    file.is_immutable = has_content_hash(name);
    file.may_use_camera = name == kPageWithCamera;
    if (type.is_text && file.plain->size() > 512) {
        file.gzip = smaller_form(path.string() + ".gz", *file.plain, gzipped);
        file.brotli = smaller_form(path.string() + ".br", *file.plain, brotlied);
    }
    files_.emplace(name, std::move(file));
}

std::optional<Answer> StaticFiles::find(const Request& request) const {
    if (const auto exact = files_.find(request.path); exact != files_.end())
        return answer(exact->second, request);
    const auto last = request.path.substr(request.path.rfind('/') + 1);
    // "/thu-tuc/1.004222" is a page, "/assets/gone.js" is a file that is not there.
    if (is_file_name(last)) return std::nullopt;
    for (std::string folder(request.path);;) {
        while (folder.ends_with('/')) folder.pop_back();
        if (const auto page = files_.find(folder + "/index.html"); page != files_.end())
            return answer(page->second, request);
        if (folder.empty()) return std::nullopt;
        folder.resize(folder.rfind('/'));
    }
}

Answer StaticFiles::answer(const File& file, const Request& request) const {
    Answer answer{.type = file.type, .shared_body = file.plain};
    std::string etag = "\"" + file.etag + "\"";
    if (file.brotli && accepts(request.accept_encoding, "br")) {
        answer.shared_body = file.brotli;
        answer.headers.emplace_back("Content-Encoding", "br");
        etag = "\"" + file.etag + "-br\"";
    } else if (file.gzip && accepts(request.accept_encoding, "gzip")) {
        answer.shared_body = file.gzip;
        answer.headers.emplace_back("Content-Encoding", "gzip");
        etag = "\"" + file.etag + "-gz\"";
    }
    if (file.gzip || file.brotli) answer.headers.emplace_back("Vary", "Accept-Encoding");
    answer.headers.emplace_back("ETag", etag);
    answer.headers.emplace_back(
        "Cache-Control", file.is_immutable ? "public, max-age=31536000, immutable" : "no-cache");
    if (file.may_use_camera) answer.headers.emplace_back("Permissions-Policy", kCameraAllowed);
    if (request.if_none_match == "*" ||
        request.if_none_match.find(etag) != std::string_view::npos) {
        answer.status = 304;
        answer.shared_body = nullptr;
        std::erase_if(answer.headers,
                      [](const auto& header) { return header.first == "Content-Encoding"; });
    }
    return answer;
}

}  // namespace motcua::http
