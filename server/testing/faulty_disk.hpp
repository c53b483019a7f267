// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <filesystem>
#include <map>
#include <mutex>
#include <string>

namespace motcua {

/// A file system for SQLite (DatabaseOptions::sqlite_vfs) that fails when told to, and that
/// remembers what every file held when it was last synced, so that a power cut can be played.
///
/// One at a time; it lives longer than the databases on it.
class FaultyDisk {
public:
    enum class Act { write, sync };
    enum class Fault { input_output, full };

    FaultyDisk();
    ~FaultyDisk();
    FaultyDisk(const FaultyDisk&) = delete;

    std::string vfs() const { return "motcua-faulty"; }

    /// The n-th act of that kind from now fails (n >= 1), and all after it if `lasting`.
    void fail(Act act, int nth, Fault fault = Fault::input_output, bool lasting = false);
    /// Acts succeed again.
    void heal();
    /// How often a fault was felt since fail().
    int faults() const;
    int syncs() const;

    /// Writes into `folder` what the disk would hold if the power went now.
    void cut_power_into(const std::filesystem::path& folder) const;

    /// For the file system itself: the SQLite code to answer with; 0 = go on.
    int before(Act act);
    void after_sync(const std::string& path);
    void after_delete(const std::string& path);

private:
    struct Plan {
        int left = 0;  // acts until the fault; 0 = none
        Fault fault = Fault::input_output;
        bool lasting = false;
    };
    mutable std::mutex mutex_;
    Plan plans_[2];
    int faults_ = 0;
    int syncs_ = 0;
    std::map<std::string, std::string> synced_;
};

}  // namespace motcua
