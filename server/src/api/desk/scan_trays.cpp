// SPDX-License-Identifier: Apache-2.0
#include "api/desk/scan_trays.hpp"

#include "base/text.hpp"
#include "modules/organisation/organisation.hpp"
#include "platform/runtime/log.hpp"

namespace motcua::api {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kShownMax = 100;
constexpr seconds kBetweenLooks{4};

std::string id_of(std::string_view name) {
    return sha256_hex(name).substr(0, 16);
}

bool is_folder_name(std::string_view code) {
    return !code.empty() && code.find('/') == std::string_view::npos && !code.starts_with('.');
}

}  // namespace

ScanTrays::ScanTrays(fs::path root, documents::FileStore& files, dossiers::Dossiers& dossiers)
    : root_(std::move(root)), files_(files), dossiers_(dossiers) {}

void ScanTrays::move_to(fs::path root) {
    root_ = std::move(root);
}

documents::DropFolder& ScanTrays::folder(const std::string& unit_code) {
    ensure(is_folder_name(unit_code));
    const std::scoped_lock lock(lock_);
    auto& found = folders_[unit_code];
    if (!found) found = std::make_unique<documents::DropFolder>(root_ / unit_code);
    return *found;
}

void ScanTrays::watch(Database& database) {
    watcher_ = std::jthread([this, &database](const std::stop_token& stop) {
        std::mutex own;
        std::unique_lock held(own);
        while (!stop.stop_requested()) {
            try {
                look(database);
            } catch (const std::exception& trouble) {
                // The scans lie where they were; the next look finds them.
                log.warn("desk.scans_not_looked_at", {{"why", MachineText{trouble.what()}}});
            }
            wake_.wait_for(held, stop, kBetweenLooks, [] { return false; });
        }
    });
}

void ScanTrays::rest() {
    watcher_ = {};
}

bool ScanTrays::holds(std::string_view unit_code, std::string_view id) {
    return name_of(unit_code, id).has_value();
}

void ScanTrays::open(std::string_view unit_code) {
    folder(std::string(unit_code));
}

int ScanTrays::look(Database& database) {
    std::error_code none;
    std::vector<std::string> codes;
    for (const auto& entry : fs::directory_iterator(root_, none))
        if (entry.is_directory(none) && is_folder_name(entry.path().filename().string()))
            codes.push_back(entry.path().filename().string());
    int taken = 0;
    for (const std::string& code : codes)
        taken += folder(code).look(
            [&](const documents::ScannedFile& scan) { return take(database, code, scan); });
    return taken;
}

documents::Taken ScanTrays::take(Database& database, const std::string& unit_code,
                                 const documents::ScannedFile& scan) {
    files_.put(scan.bytes);
    const auto filed = database.write([&](Transaction& tx) -> Result<> {
        const auto unit = organisation::unit_by_code(tx, unit_code, date_of(tx.now()));
        if (!unit) return Error{Kind::not_found, "organisation.unit_unknown"};
        return dossiers_.file_scan(tx, Actor::system("scanner"), unit->unit,
                                   {scan.codes, scan.judged});
    });
    return filed ? documents::Taken::yes : documents::Taken::no;
}

std::vector<ScanView> ScanTrays::waiting(std::string_view unit_code) {
    auto& tray = folder(std::string(unit_code));
    std::vector<ScanView> views;
    for (const auto& file : tray.not_matched()) {
        if (views.size() == kShownMax) break;
        ScanView view{id_of(file.name), Personal<std::string>(file.name), file.size, "", ""};
        const auto bytes = tray.read_not_matched(file.name);
        if (!bytes) continue;  // somebody else just took it
        const auto judged = documents::judge_file(*bytes, file.name);
        if (judged)
            view.type = documents::media_type(judged->type);
        else
            view.problem = judged.error().code;
        views.push_back(std::move(view));
    }
    return views;
}

std::optional<std::string> ScanTrays::name_of(std::string_view unit_code, std::string_view id) {
    for (const auto& file : folder(std::string(unit_code)).not_matched())
        if (id_of(file.name) == id) return file.name;
    return std::nullopt;
}

Result<TakenScan> ScanTrays::read(std::string_view unit_code, std::string_view id) {
    const auto name = name_of(unit_code, id);
    auto bytes = name ? folder(std::string(unit_code)).read_not_matched(*name) : std::nullopt;
    if (!bytes) return Error{Kind::not_found, "documents.file_unknown"};
    auto judged = documents::judge_file(*bytes, *name);
    if (!judged) return judged.error();
    return TakenScan{*std::move(bytes), *std::move(judged)};
}

Result<> ScanTrays::remove(std::string_view unit_code, std::string_view id) {
    const auto name = name_of(unit_code, id);
    if (!name || !folder(std::string(unit_code)).remove_not_matched(*name))
        return Error{Kind::not_found, "documents.file_unknown"};
    return {};
}

}  // namespace motcua::api
