// SPDX-License-Identifier: Apache-2.0
#include "modules/dossiers/commands/act.hpp"
#include "modules/dossiers/dossiers.hpp"
#include "platform/audit/audit.hpp"

namespace motcua::dossiers {
namespace {

/// The dossier a code on the paper stands for: the receipt's QR ends with its token, the bar code
/// is the dossier's code.
std::optional<std::string> dossier_of(const FollowSecret& secret, std::string_view printed) {
    const auto mark = printed.rfind('#');
    if (mark == std::string_view::npos) return std::string(printed);
    return secret.code_of(printed.substr(mark + 1));
}

Result<> note_scan(const Rooms& rooms, Transaction& tx, const Actor& by, UnitId counter,
                   std::string_view act, std::vector<std::string> subjects) {
    if (by.is != Actor::Is::system && !rooms.holds(tx, by, May::receive_dossiers, counter))
        return Error{Kind::not_allowed, "dossier.not_allowed"};
    subjects.insert(subjects.begin(), counter.text());
    audit::append(tx, {.actor = by,
                       .act = std::string(act),
                       .subjects = std::move(subjects),
                       .request = "",
                       .detail = {}});
    return {};
}

}  // namespace

Result<> Dossiers::file_scan(Transaction& tx, const Actor& by, UnitId counter, const Scan& scan) {
    if (by.is != Actor::Is::system && !rooms_.holds(tx, by, May::receive_dossiers, counter))
        return Error{Kind::not_allowed, "dossier.not_allowed"};
    for (const std::string& printed : scan.codes) {
        const auto code = dossier_of(secret_, printed);
        if (!code) continue;
        auto act = Act::follow(rooms_, tx, by, *code);
        // Only at the counter that received the dossier: a scanner is no way into another's files.
        if (!act || act->dossier().intake.reception.unit != counter) continue;
        // The server died between the commit and the file's removal: it is there already.
        if (rooms_.has_content(tx, act->dossier().files, scan.judged.sha256)) return {};
        act->say(FilesAdded{
            std::nullopt, {rooms_.keep_scan(tx, by, act->dossier().id, scan.judged)}, "scanner"});
        act->done();
        return {};
    }
    return Error{Kind::not_found, "dossier.scan_unmatched"};
}

Result<> Dossiers::dismiss_scan(Transaction& tx, const Actor& by, UnitId counter,
                                std::string_view scan) {
    return note_scan(rooms_, tx, by, counter, "dossiers.dismiss_scan", {std::string(scan)});
}

Result<> Dossiers::take_scan(Transaction& tx, const Actor& by, UnitId counter,
                             std::string_view scan, FileId file) {
    return note_scan(rooms_, tx, by, counter, "dossiers.take_scan",
                     {std::string(scan), file.text()});
}

}  // namespace motcua::dossiers
