// SPDX-License-Identifier: Apache-2.0
#include <fstream>

#include "api/api.hpp"
#include "api/desk/kept_file.hpp"
#include "modules/documents/documents.hpp"
#include "modules/dossiers/dossiers.hpp"
#include "platform/http/idempotency.hpp"

namespace motcua::api {
using namespace http;
namespace {

/// What the page says of where the bytes come from; only the history shows it.
documents::FileSource source_of(const Call& call) {
    return call.header("x-file-source") == "camera" ? documents::FileSource::camera
                                                    : documents::FileSource::upload;
}

Result<Answer> keep_file(Modules& m, const Call& call) {
    ensure(call.upload != nullptr);
    std::ifstream in(call.upload->path, std::ios::binary);
    const Bytes bytes((std::istreambuf_iterator<char>(in)), {});
    auto judged = documents::judge_file(bytes, call.upload->name);
    if (!judged) return judged.error();
    // The bytes are durable before the row that names them.
    m.files.put(bytes);
    auto kept = m.database.write([&](Transaction& tx) -> Result<Answer> {
        return once(tx, call, [&]() -> Result<Answer> {
            return json_answer(keep(tx, call.actor, *judged, source_of(call)));
        });
    });
    return kept;
}

/// Readable by whoever put it there, and by whoever may see a dossier it stands in.
Result<Answer> give_file(Modules& m, const Call& call) {
    const auto id = call.id<documents::FileId>("file");
    const auto file = m.database.read([&](Transaction& tx) -> Result<documents::File> {
        auto found = documents::file(tx, id);
        if (!found) return found.error();
        if (found->uploaded_by != call.actor.officer &&
            !m.dossiers.may_read_file(tx, call.actor, id))
            return Error{Kind::not_found, "documents.file_unknown"};
        return found;
    });
    if (!file) return file.error();
    auto bytes = m.files.read(file->sha256);
    if (!bytes) return Error{Kind::not_found, "documents.file_unknown"};
    auto answer = Answer::document(std::string(bytes->begin(), bytes->end()),
                                   std::string(documents::media_type(file->type)),
                                   id.text() + "." + std::string(code(file->type)));
    // A stranger's file: shown only in a sandbox, whatever it holds.
    answer.headers.emplace_back("Content-Security-Policy", "sandbox; default-src 'none'");
    answer.is_personal = true;
    return answer;
}

}  // namespace

Routes file_routes(Modules& m) {
    return {
        answering_as<KeptFile>(takes_file<Verb::post>(
            "/api/desk/files", May::read_dossiers,
            "Keep a file, at most 25 MB, before an act names it.",
            [&m](const Call& call) -> Result<Answer> { return keep_file(m, call); })),
        answering("*/*",
                  works<Verb::get>(
                      "/api/desk/files/{file:id}", May::read_dossiers, "A file that one may see.",
                      [&m](const Call& call) -> Result<Answer> { return give_file(m, call); })),
    };
}

}  // namespace motcua::api
