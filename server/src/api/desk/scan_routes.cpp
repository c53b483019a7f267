// SPDX-License-Identifier: Apache-2.0
#include "api/api.hpp"
#include "api/desk/kept_file.hpp"
#include "api/desk/scan_trays.hpp"
#include "modules/identity/identity.hpp"
#include "modules/organisation/organisation.hpp"
#include "platform/http/idempotency.hpp"

namespace motcua::api {
using namespace http;
namespace {

struct ScansAt {
    UnitId unit_id;
};
BOOST_DESCRIBE_STRUCT(ScansAt, (), (unit_id))

struct Scans {
    std::string folder;  ///< below the scan folder: where the counter's scanner writes
    std::vector<ScanView> items;
};
BOOST_DESCRIBE_STRUCT(Scans, (), (folder, items))

/// The counter's code, for who receives dossiers there.
Result<std::string> counter_of(Modules& m, const Actor& by, UnitId unit) {
    return m.database.read([&](Transaction& tx) -> Result<std::string> {
        if (!identity::holds_in(tx, by, May::receive_dossiers, unit))
            return Error{Kind::not_allowed, "identity.not_allowed", "unit_id"};
        const auto found = organisation::unit(tx, unit, date_of(tx.now()));
        if (!found) return Error{Kind::not_found, "organisation.unit_unknown", "unit_id"};
        return found->code;
    });
}

Result<Scans> scans_at(Modules& m, const Call& call, const ScansAt& ask) {
    const auto counter = counter_of(m, call.actor, ask.unit_id);
    if (!counter) return counter.error();
    return Scans{*counter, m.scans.waiting(*counter)};
}

Result<Answer> show(Modules& m, const Call& call) {
    const auto counter = counter_of(m, call.actor, call.id<UnitId>("unit"));
    if (!counter) return counter.error();
    const auto scan = m.scans.read(*counter, call.text("scan"));
    if (!scan) return scan.error();
    auto answer = Answer::document(
        std::string(scan->bytes.begin(), scan->bytes.end()),
        std::string(documents::media_type(scan->judged.type)),
        std::string(call.text("scan")) + "." + std::string(code(scan->judged.type)));
    answer.headers.emplace_back("Content-Security-Policy", "sandbox; default-src 'none'");
    answer.is_personal = true;
    return answer;
}

/// The scan becomes a file that an act may name; it leaves the tray once its row is committed.
Result<Answer> take(Modules& m, const Call& call) {
    const auto counter = counter_of(m, call.actor, call.id<UnitId>("unit"));
    if (!counter) return counter.error();
    const auto scan = m.scans.read(*counter, call.text("scan"));
    if (scan) m.files.put(scan->bytes);
    const auto taken = m.database.write([&](Transaction& tx) -> Result<Answer> {
        return once(tx, call, [&]() -> Result<Answer> {
            if (!scan) return scan.error();
            const KeptFile kept =
                keep(tx, call.actor, scan->judged, documents::FileSource::scanner);
            const auto noted = m.dossiers.take_scan(tx, call.actor, call.id<UnitId>("unit"),
                                                    call.text("scan"), kept.file_id);
            if (!noted) return noted.error();
            return json_answer(kept);
        });
    });
    if (taken && scan) (void)m.scans.remove(*counter, call.text("scan"));
    return taken;
}

Result<> dismiss(Modules& m, const Call& call) {
    const auto counter = counter_of(m, call.actor, call.id<UnitId>("unit"));
    if (!counter) return counter.error();
    if (!m.scans.holds(*counter, call.text("scan")))
        return Error{Kind::not_found, "documents.file_unknown"};
    const auto noted = m.database.write([&](Transaction& tx) {
        return m.dossiers.dismiss_scan(tx, call.actor, call.id<UnitId>("unit"), call.text("scan"));
    });
    if (!noted) return noted.error();
    return m.scans.remove(*counter, call.text("scan"));
}

}  // namespace

Routes scan_routes(Modules& m) {
    return {
        works<Verb::get>("/api/desk/scans", May::receive_dossiers,
                         "Scans of a counter that found no dossier by themselves.",
                         [&m](const Call& call, const ScansAt& ask) -> Result<Scans> {
                             return scans_at(m, call, ask);
                         }),
        answering("*/*", works<Verb::get>(
                             "/api/desk/scans/{unit:id}/{scan}", May::receive_dossiers,
                             "A scan, to look at.",
                             [&m](const Call& call) -> Result<Answer> { return show(m, call); })),
        answering_as<KeptFile>(
            works<Verb::post>("/api/desk/scans/{unit:id}/{scan}/take", May::receive_dossiers,
                              "Take a scan out of the tray, for an act that names it.",
                              [&m](const Call& call) -> Result<Answer> { return take(m, call); })),
        works<Verb::post>("/api/desk/scans/{unit:id}/{scan}/dismiss", May::receive_dossiers,
                          "Throw a scan away.",
                          [&m](const Call& call) -> Result<> { return dismiss(m, call); }),
    };
}

}  // namespace motcua::api
