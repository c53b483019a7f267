// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "modules/documents/documents.hpp"

namespace motcua::api {

/// A file that acts may name from now on.
struct KeptFile {
    documents::FileId file_id;
    Personal<std::string> name;
    std::string type;
    std::int64_t size = 0;
    std::string sha256;
};
BOOST_DESCRIBE_STRUCT(KeptFile, (), (file_id, name, type, size, sha256))

/// Names a judged file that the store already has. Not yet about a dossier: the act that names it
/// says so.
inline KeptFile keep(Transaction& tx, const Actor& by, const documents::JudgedFile& judged,
                     documents::FileSource source) {
    const auto id = documents::record_file(
        tx, by, {judged, documents::AboutKind::visit, tx.make_id<documents::AboutId>(), source});
    return {id, judged.name, std::string(documents::media_type(judged.type)), judged.size,
            judged.sha256};
}

}  // namespace motcua::api
