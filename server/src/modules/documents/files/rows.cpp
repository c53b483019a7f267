// SPDX-License-Identifier: Apache-2.0
#include "modules/documents/files.hpp"
#include "modules/documents/sql.hpp"

namespace motcua::documents {

FileId record_file(Transaction& tx, const Actor& by, const RecordFile& what) {
    const auto id = tx.make_id<FileId>();
    tx.exec(sql::insert_file, id, what.judged.sha256, what.judged.size, what.judged.type,
            what.judged.name, what.about_kind, what.about, what.source, FileStanding::kept,
            by.officer, tx.now());
    return id;
}

Result<File> file(Transaction& tx, FileId id) {
    auto found = tx.query<File>(sql::file, id).maybe();
    if (!found) return Error{Kind::not_found, "documents.file_unknown"};
    return std::move(*found);
}

std::vector<File> files_about(Transaction& tx, AboutKind kind, AboutId about) {
    return tx.query<File>(sql::files_about, kind, about).rows();
}

void pass_files(Transaction& tx, AboutKind from_kind, AboutId from, AboutKind to_kind, AboutId to) {
    tx.exec(sql::pass_files, from_kind, from, to_kind, to);
}

Result<> withdraw_file(Transaction& tx, FileId id) {
    if (tx.exec(sql::withdraw_file, id).count() == 1) return {};
    const auto found = file(tx, id);
    if (!found) return found.error();
    return Error{Kind::wrong_state, "documents.file_withdrawn"};
}

}  // namespace motcua::documents
