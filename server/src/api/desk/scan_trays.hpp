// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <condition_variable>
#include <filesystem>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

#include "base/actor.hpp"
#include "modules/documents/documents.hpp"
#include "modules/dossiers/dossiers.hpp"

namespace motcua::api {

/// What lies in a counter's tray: a scan whose receipt could not be read, or that is no paper of
/// this counter.
struct ScanView {
    std::string id;  ///< stands in an address, unlike the scanner's name for it
    Personal<std::string> name;
    std::int64_t size = 0;
    std::string type;     ///< media type; empty where it is refused
    std::string problem;  ///< why it can only be thrown away: a code of documents, or empty
};
BOOST_DESCRIBE_STRUCT(ScanView, (), (id, name, size, type, problem))

/// A scan taken out of a tray.
struct TakenScan {
    Bytes bytes;
    documents::JudgedFile judged;
};

/// The folders of the counters' network scanners: one for each unit that has a folder of its code
/// below `root`. What a receipt's QR or bar code names goes to that dossier by itself, the rest
/// waits in the tray for an officer of the counter.
class ScanTrays {
public:
    ScanTrays(std::filesystem::path root, documents::FileStore& files,
              dossiers::Dossiers& dossiers);

    /// Another place than the data directory's; before the first look.
    void move_to(std::filesystem::path root);
    /// Makes the counter's folder, where its scanner is told to write.
    void open(std::string_view unit_code);
    /// Every folder, once; how many scans found their dossier. From one thread.
    int look(Database& database);
    /// Looks every few seconds, on a thread of its own, until rest(). Folders are this machine's,
    /// so every node looks at its own.
    void watch(Database& database);
    void rest();

    bool holds(std::string_view unit_code, std::string_view id);
    std::vector<ScanView> waiting(std::string_view unit_code);
    /// Refuses: documents.file_unknown, and as documents::judge_file.
    Result<TakenScan> read(std::string_view unit_code, std::string_view id);
    /// It was filed or thrown away. Refuses documents.file_unknown.
    Result<> remove(std::string_view unit_code, std::string_view id);

private:
    documents::DropFolder& folder(const std::string& unit_code);
    std::optional<std::string> name_of(std::string_view unit_code, std::string_view id);
    documents::Taken take(Database& database, const std::string& unit_code,
                          const documents::ScannedFile& scan);

    std::filesystem::path root_;
    documents::FileStore& files_;
    dossiers::Dossiers& dossiers_;
    std::mutex lock_;
    std::map<std::string, std::unique_ptr<documents::DropFolder>, std::less<>> folders_;
    std::condition_variable_any wake_;
    std::jthread watcher_;
};

}  // namespace motcua::api
