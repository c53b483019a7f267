// SPDX-License-Identifier: Apache-2.0
#include "modules/catalogue/import/lines.hpp"

#include <zlib.h>

namespace motcua::catalogue::import {

void Lines::Close::operator()(gzFile_s* file) const {
    gzclose(file);
}

Result<Lines> Lines::open(const std::filesystem::path& path) {
    std::error_code failed;
    Lines lines;
    if (std::filesystem::is_regular_file(path, failed))
        lines.file_.reset(gzopen(path.c_str(), "rb"));
    if (!lines.file_)
        return Error{Kind::not_found, "import.no_such_file", "", {{"file", path.filename()}}};
    gzbuffer(lines.file_.get(), 128 * 1024);
    return lines;
}

void Lines::ended() {
    is_done_ = true;
    int code = Z_OK;
    gzerror(file_.get(), &code);
    if (code != Z_OK && code != Z_STREAM_END) fault_ = "import.file_damaged";
}

bool Lines::fill() {
    if (is_done_) return false;
    buffer_.erase(0, at_);
    at_ = 0;
    const auto before = buffer_.size();
    buffer_.resize(before + 64 * 1024);
    const int got = gzread(file_.get(), buffer_.data() + before, 64 * 1024);
    buffer_.resize(before + static_cast<std::size_t>(std::max(got, 0)));
    if (got <= 0) {
        ended();
        return false;
    }
    if (total_ == 0 && buffer_.starts_with("\xEF\xBB\xBF")) buffer_.erase(0, 3);
    total_ += static_cast<std::uint64_t>(got);
    if (total_ > kFileBytesMax) {
        is_done_ = true;
        fault_ = "import.file_too_large";
    }
    return true;
}

bool Lines::next(Line& out) {
    if (!put_back_.empty()) {
        out = std::move(put_back_.front());
        put_back_.pop_front();
        return true;
    }
    out = {};
    std::size_t searched = at_;
    bool found = false;
    while (true) {
        const auto end = buffer_.find('\n', searched);
        const auto until = end == std::string::npos ? buffer_.size() : end;
        if (until - at_ > kLineBytesMax) {
            if (!out.is_too_long) out.text = buffer_.substr(at_, 200);
            out.is_too_long = true;
            at_ = until;
        }
        if (end != std::string::npos) {
            if (!out.is_too_long) out.text = buffer_.substr(at_, end - at_);
            at_ = end + 1;
            found = true;
            break;
        }
        const auto kept = buffer_.size() - at_;
        if (!fill()) {
            // The last line may lack its line feed.
            found = at_ < buffer_.size() || out.is_too_long;
            if (!out.is_too_long) out.text = buffer_.substr(at_);
            at_ = buffer_.size();
            break;
        }
        searched = at_ + kept;
        if (total_ <= 64 * 1024) searched = 0;  // a byte-order mark may have moved the first block
    }
    if (!found) return false;
    if (out.text.ends_with('\r')) out.text.pop_back();
    out.number = ++number_;
    return true;
}

void Lines::put_back(Line line) {
    put_back_.push_front(std::move(line));
}

}  // namespace motcua::catalogue::import
