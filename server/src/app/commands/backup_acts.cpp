// SPDX-License-Identifier: Apache-2.0
#include "app/commands/backup_acts.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <fstream>

namespace motcua::app {
namespace fs = std::filesystem;
namespace {

constexpr const char* kDatabase = "database";
constexpr const char* kFolders[] = {"files", "keys"};
/// Where it lies in the data folder; without it the roots of a restored database witness nothing.
constexpr const char* kWitness = "witness.txt";

struct Copied {
    std::int64_t count = 0;
    std::int64_t bytes = 0;
};

void copy_one(const fs::path& from, const fs::path& to, Copied& copied) {
    std::error_code error;
    if (!fs::copy_file(from, to, error)) {
        // An orphan may be collected, or an upload finish under its own name, while we copy.
        if (!fs::exists(from)) return;
        throw Trouble(Trouble::What::disk, "cannot copy a stored file");
    }
    ++copied.count;
    copied.bytes += static_cast<std::int64_t>(fs::file_size(to));
}

Copied copy_folder(const fs::path& from, const fs::path& to) {
    Copied copied;
    if (!fs::exists(from)) return copied;
    fs::create_directories(to);
    fs::permissions(to, fs::status(from).permissions());
    for (const auto& entry : fs::recursive_directory_iterator(from)) {
        const auto place = to / fs::relative(entry.path(), from);
        if (entry.is_directory())
            fs::create_directories(place);
        else if (entry.is_regular_file())
            copy_one(entry.path(), place, copied);
    }
    return copied;
}

/// Everything written so far on that disk, at once: quicker than file by file.
void sync_disk_of(const fs::path& path) {
    const int folder = open(path.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    const bool is_synced = folder >= 0 && syncfs(folder) == 0;
    if (folder >= 0) close(folder);
    if (!is_synced) throw Trouble(Trouble::What::disk, "cannot sync the disk");
}

std::string witness_of(const fs::path& data) {
    std::ifstream file(data / kWitness, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

bool holds_something(const fs::path& folder) {
    return fs::exists(folder) && !fs::is_empty(folder);
}

BackupReport report_of(const storage::BackupManifest& manifest, const Copied& copied) {
    BackupReport report{manifest.made_at, manifest.engine, 0, copied.count, copied.bytes};
    for (const auto& file : manifest.files) report.database_bytes += file.size_bytes;
    return report;
}

}  // namespace

Result<BackupReport> make_backup(const Common& common, const Clock& clock, const fs::path& folder) {
    if (holds_something(folder)) return Error{Kind::wrong_state, "storage.backup_not_empty"};
    const auto unfinished = fs::path(folder).concat(".partial");
    // A root signed meanwhile would stand in one of the two only; it is signed once a day, so the
    // second attempt is quiet.
    std::string witness;
    const auto attempt = [&] {
        witness = witness_of(common.data);
        fs::remove_all(unfinished);  // also of a backup that was broken off
        return storage::back_up(common.database_options(), clock, unfinished / kDatabase);
    };
    auto manifest = attempt();
    while (manifest && witness_of(common.data) != witness) manifest = attempt();
    if (!manifest) {
        fs::remove_all(unfinished);
        return manifest.error();
    }
    Copied copied;
    for (const auto* name : kFolders) {
        const auto more = copy_folder(common.data / name, unfinished / name);
        copied.count += more.count;
        copied.bytes += more.bytes;
    }
    if (!witness.empty()) {
        std::ofstream(unfinished / kWitness, std::ios::binary) << witness;
        ++copied.count;
        copied.bytes += std::ssize(witness);
    }
    sync_disk_of(unfinished);
    fs::remove(folder);
    fs::rename(unfinished, folder);
    sync_disk_of(folder);
    return report_of(*manifest, copied);
}

Result<BackupReport> restore_backup(const Common& common, const Clock& clock,
                                    const fs::path& folder) {
    for (const auto* name : kFolders)
        if (holds_something(common.data / name))
            return Error{Kind::wrong_state, "storage.restore_not_empty"};
    const auto checked = storage::read_backup(folder / kDatabase);
    if (!checked) return checked.error();

    Copied copied;
    for (const auto* name : kFolders) {
        const auto more = copy_folder(folder / name, common.data / name);
        copied.count += more.count;
        copied.bytes += more.bytes;
    }
    const bool brings_witness =
        fs::exists(folder / kWitness) && !fs::exists(common.data / kWitness);
    if (brings_witness) {
        fs::create_directories(common.data);
        copy_one(folder / kWitness, common.data / kWitness, copied);
    }
    if (fs::exists(common.data)) sync_disk_of(common.data);
    const auto manifest = storage::restore(common.database_options(), clock, folder / kDatabase);
    if (!manifest) {
        for (const auto* name : kFolders) fs::remove_all(common.data / name);
        if (brings_witness) fs::remove(common.data / kWitness);
        return manifest.error();
    }
    return report_of(*manifest, copied);
}

}  // namespace motcua::app
