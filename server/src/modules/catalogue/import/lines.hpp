// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <cstdint>
#include <deque>
#include <filesystem>
#include <memory>
#include <string>

#include "base/result.hpp"

struct gzFile_s;

namespace motcua::catalogue::import {

inline constexpr std::size_t kLineBytesMax = 2u << 20;
inline constexpr std::uint64_t kFileBytesMax = 1ull << 30;  // after inflating

struct Line {
    std::int64_t number = 0;
    std::string text;
    bool is_too_long = false;  ///< `text` holds only its beginning
};

/// The lines of a file, gz or plain, one at a time and of bounded length. A byte-order mark is
/// dropped, "\r\n" reads as "\n". Lines can be put back, so that a reader may look ahead.
class Lines {
public:
    /// Refuses: import.no_such_file.
    static Result<Lines> open(const std::filesystem::path& path);

    /// False at the end of the file, or where it cannot be read further; see fault().
    bool next(Line& out);
    void put_back(Line line);
    /// import.file_damaged (a broken or cut gz), import.file_too_large; "" while all is well.
    const std::string& fault() const { return fault_; }

private:
    bool fill();
    void ended();
    struct Close {
        void operator()(gzFile_s* file) const;
    };
    std::unique_ptr<gzFile_s, Close> file_;
    std::string buffer_;
    std::size_t at_ = 0;
    std::uint64_t total_ = 0;
    std::int64_t number_ = 0;
    bool is_done_ = false;
    std::string fault_;
    std::deque<Line> put_back_;
};

}  // namespace motcua::catalogue::import
