// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <filesystem>
#include <functional>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "modules/documents/files.hpp"

/// A network scanner writes into its counter's folder; the receipt's QR on the first page says to
/// which dossier the scan belongs.
namespace motcua::documents {

/// The codes on the first page of a PDF, JPEG or PNG: QR first, then Code 128; empty where none can
/// be read. Strangers' PDFs and JPEGs are drawn by pdftoppm in a process of its own with limits on
/// time and memory. Up to a second; never in a transaction.
std::vector<std::string> codes_on_first_page(std::span<const std::uint8_t> bytes, FileType type);

struct ScannedFile {
    Bytes bytes;
    JudgedFile judged;
    std::vector<std::string> codes;  ///< never empty
};

enum class Taken {
    yes,  ///< stored and named by a row: it leaves the folder
    no,   ///< no such dossier here: it goes to not_matched
};

/// One counter's folder. Look at it every few seconds, from one thread.
class DropFolder {
public:
    /// Makes the folder and its not_matched when absent. Throws Trouble (disk).
    explicit DropFolder(std::filesystem::path folder);

    /// Takes each file whose size and time did not change since the last look, judges it, reads its
    /// code and asks `take`. What cannot be judged, read or taken is moved to not_matched under its
    /// own name. Whatever `take` throws leaves the file where it is for the next look.
    /// Returns how many were taken.
    int look(const std::function<Taken(const ScannedFile&)>& take);

    struct NotMatched {
        std::string name;
        std::int64_t size = 0;
    };
    /// What waits for a person, by name.
    std::vector<NotMatched> not_matched() const;
    /// A waiting file's bytes, for the officer who says where it belongs. Nothing for an unknown
    /// name.
    std::optional<Bytes> read_not_matched(std::string_view name) const;
    /// It was filed by hand, or thrown away.
    bool remove_not_matched(std::string_view name);

private:
    struct Seen {
        std::uintmax_t size = 0;
        std::filesystem::file_time_type changed_at;
        bool operator==(const Seen&) const = default;
    };
    void put_aside(const std::filesystem::path& path);
    std::filesystem::path waiting(std::string_view name) const;

    std::filesystem::path folder_;
    std::map<std::filesystem::path, Seen> last_look_;
};

}  // namespace motcua::documents
