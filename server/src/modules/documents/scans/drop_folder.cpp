// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <fstream>

#include "modules/documents/files/given_name.hpp"
#include "modules/documents/scans.hpp"
#include "platform/storage/trouble.hpp"

namespace motcua::documents {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view kAside = "not_matched";

std::optional<Bytes> read_file(const fs::path& path) {
    std::ifstream in(path, std::ios::binary | std::ios::ate);
    if (!in) return std::nullopt;
    const auto size = static_cast<std::size_t>(in.tellg());
    // One byte over the limit is enough for the judge to refuse it.
    Bytes bytes(std::min(size, kFileBytesMax + 1));
    in.seekg(0);
    in.read(reinterpret_cast<char*>(bytes.data()), static_cast<std::streamsize>(bytes.size()));
    return in ? std::optional(std::move(bytes)) : std::nullopt;
}

}  // namespace

DropFolder::DropFolder(fs::path folder) : folder_(std::move(folder)) {
    std::error_code failed;
    fs::create_directories(folder_ / kAside, failed);
    if (failed) throw Trouble(Trouble::What::disk, "drop folder: " + failed.message());
}

int DropFolder::look(const std::function<Taken(const ScannedFile&)>& take) {
    std::map<fs::path, Seen> this_look;
    std::vector<fs::path> finished;
    std::error_code failed;
    for (const auto& entry : fs::directory_iterator(folder_, failed)) {
        std::error_code gone;
        // Links could lead out of the folder, names with a point are still being written.
        if (!entry.is_regular_file(gone) || entry.is_symlink(gone)) continue;
        if (entry.path().filename().string().starts_with('.')) continue;
        const Seen seen{entry.file_size(gone), entry.last_write_time(gone)};
        if (gone) continue;
        const auto before = last_look_.find(entry.path());
        if (before != last_look_.end() && before->second == seen && seen.size > 0)
            finished.push_back(entry.path());
        this_look.emplace(entry.path(), seen);
    }
    last_look_ = std::move(this_look);
    std::ranges::sort(finished);
    int taken = 0;
    for (const auto& path : finished) {
        auto bytes = read_file(path);
        if (!bytes) continue;
        auto judged = judge_file(*bytes, path.filename().string());
        if (!judged) {
            put_aside(path);
            continue;
        }
        ScannedFile scan{std::move(*bytes), std::move(*judged), {}};
        scan.codes = codes_on_first_page(scan.bytes, scan.judged.type);
        if (scan.codes.empty() || take(scan) == Taken::no) {
            put_aside(path);
            continue;
        }
        fs::remove(path, failed);
        last_look_.erase(path);
        ++taken;
    }
    return taken;
}

void DropFolder::put_aside(const fs::path& path) {
    fs::path to = folder_ / kAside / path.filename();
    // The scanner counts from one again: an older file of the same name stays.
    for (int i = 2; fs::exists(to); ++i)
        to = folder_ / kAside /
             (path.stem().string() + "-" + std::to_string(i) + path.extension().string());
    std::error_code failed;
    fs::rename(path, to, failed);
    if (failed) throw Trouble(Trouble::What::disk, "drop folder: " + failed.message());
    last_look_.erase(path);
}

std::vector<DropFolder::NotMatched> DropFolder::not_matched() const {
    std::vector<NotMatched> waiting_files;
    for (const auto& entry : fs::directory_iterator(folder_ / kAside)) {
        std::error_code gone;
        if (!entry.is_regular_file(gone) || entry.is_symlink(gone)) continue;
        waiting_files.push_back(
            {entry.path().filename().string(), static_cast<std::int64_t>(entry.file_size(gone))});
    }
    std::ranges::sort(waiting_files, {}, &NotMatched::name);
    return waiting_files;
}

fs::path DropFolder::waiting(std::string_view name) const {
    const bool is_plain =
        !name.empty() && name.find('/') == std::string_view::npos && name != ".." && name != ".";
    const fs::path path = folder_ / kAside / fs::path(is_plain ? name : "");
    std::error_code gone;
    return is_plain && fs::is_regular_file(fs::symlink_status(path, gone)) ? path : fs::path();
}

std::optional<Bytes> DropFolder::read_not_matched(std::string_view name) const {
    const auto path = waiting(name);
    return path.empty() ? std::nullopt : read_file(path);
}

bool DropFolder::remove_not_matched(std::string_view name) {
    const auto path = waiting(name);
    return !path.empty() && fs::remove(path);
}

}  // namespace motcua::documents
