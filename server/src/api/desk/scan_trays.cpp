// SPDX-License-Identifier: Apache-2.0
#include "api/desk/scan_trays.hpp"

#include "base/text.hpp"
#include "modules/organisation/organisation.hpp"

namespace motcua::api {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kShownMax = 100;

std::string id_of(std::string_view name) {
    return sha256_hex(name).substr(0, 16);
}

bool is_folder_name(std::string_view code) {
    return !code.empty() && code.find('/') == std::string_view::npos && !code.starts_with('.');
}

/// The dossier a code on the paper stands for: the receipt's QR ends with its token, the bar code
/// is the dossier's code.
std::optional<std::string> dossier_of(dossiers::Dossiers& dossiers, Transaction& tx,
                                      std::string_view printed) {
    const auto mark = printed.rfind('#');
    if (mark == std::string_view::npos) return std::string(printed);
    const auto follow = dossiers.follow_by_token(tx, printed.substr(mark + 1));
    return follow ? std::optional(follow->code) : std::nullopt;
}

bool has_file(Transaction& tx, const dossiers::Dossier& dossier, std::string_view sha256) {
    return std::ranges::any_of(dossier.files, [&](const dossiers::FileId& id) {
        const auto file = documents::file(tx, id);
        return file && file->sha256 == sha256;
    });
}

/// Only at the counter that received the dossier: a scanner is no way into another's files.
bool is_of(Transaction& tx, const dossiers::Dossier& dossier, std::string_view unit_code) {
    const auto unit = organisation::unit(tx, dossier.intake.reception.unit, date_of(tx.now()));
    return unit && unit->code == unit_code;
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
    const Actor by = Actor::system("scanner");
    const auto filed = database.write([&](Transaction& tx) -> Result<> {
        for (const std::string& printed : scan.codes) {
            const auto code = dossier_of(dossiers_, tx, printed);
            if (!code) continue;
            const auto dossier = dossiers_.for_print(tx, by, *code);
            if (!dossier || !is_of(tx, *dossier, unit_code)) continue;
            // The server died between the commit and the file's removal: it is there already.
            if (has_file(tx, *dossier, scan.judged.sha256)) return {};
            const auto file = documents::record_file(
                tx, by,
                {scan.judged, documents::AboutKind::dossier, documents::AboutId{dossier->id.bytes},
                 documents::FileSource::scanner});
            return dossiers_.add_files(tx, by, *code, {dossier->version, std::nullopt, {file}},
                                       "scanner");
        }
        return Error{Kind::not_found, "dossier.not_found"};
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
