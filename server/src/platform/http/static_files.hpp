// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <filesystem>
#include <map>
#include <memory>
#include <string>
#include <string_view>

#include "platform/http/answer.hpp"

namespace motcua::http {

/// The built web, held in memory with its brotli and gzip forms (those beside the file, x.js.br and
/// x.js.gz, else made when the server starts). Names with a content hash are cached for ever, pages
/// are asked for again each time by their ETag.
class StaticFiles {
public:
    /// A folder that is not there gives no files.
    explicit StaticFiles(const std::filesystem::path& folder);

    struct Request {
        std::string_view path;
        std::string_view accept_encoding;
        std::string_view if_none_match;
    };
    /// The file, or for an address inside an app ("/desk/dossiers/…": the longest folder with an
    /// index.html) that app's page; nothing for the name of a file that is not there.
    std::optional<Answer> find(const Request& request) const;
    std::size_t size() const { return files_.size(); }

private:
    struct File {
        std::string type;
        std::string etag;
        bool is_immutable = false;
        bool may_use_camera = false;
        std::shared_ptr<const std::string> plain, gzip, brotli;
    };
    void load(const std::filesystem::path& folder, const std::filesystem::path& file);
    Answer answer(const File& file, const Request& request) const;

    std::map<std::string, File, std::less<>> files_;  // by path: "/desk/index.html"
};

}  // namespace motcua::http
