// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <boost/describe.hpp>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/actor.hpp"
#include "base/personal.hpp"
#include "modules/documents/ports.hpp"
#include "platform/storage/storage.hpp"

/// Files that belong to dossiers: judged, stored by content, named by rows.
///
///     const auto judged = judge_file(bytes, name);            // before any transaction
///     store.put(bytes);                                       // durable
///     db.write([&](Transaction& tx) { return record_file(tx, by, {*judged, about,
///     FileSource::upload}); });
namespace motcua::documents {

using FileId = Id<struct FileTag>;
using AboutId = Id<struct AboutTag>;

inline constexpr std::size_t kFileBytesMax = 25 * 1024 * 1024;

/// What is accepted; the name and the bytes must agree on it.
enum class FileType { pdf, jpeg, png, webp, tiff, docx, xlsx, odt, ods };
BOOST_DESCRIBE_ENUM(FileType, pdf, jpeg, png, webp, tiff, docx, xlsx, odt, ods)
std::string_view media_type(FileType type);

struct JudgedFile {
    std::string sha256;
    std::int64_t size = 0;
    FileType type{};
    Personal<std::string>
        name;  ///< as given, cleaned: no path, no control characters, at most 120 bytes
};

/// Whether a stranger's file may be kept. Reads the bytes itself (libmagic and our own check of
/// each format); what the sender says counts only where the bytes agree.
///
/// Refuses: documents.empty, documents.too_large (`max_mb`), documents.type_not_accepted (the
/// name's extension, or none), documents.type_mismatch (the bytes are of another kind, or two kinds
/// at once), documents.damaged (the kind, but cut short), documents.has_macros,
/// documents.unpacks_too_large. Files are served as attachments in a sandbox all the same.
Result<JudgedFile> judge_file(std::span<const std::uint8_t> bytes, std::string_view given_name);

/// To which thing a file belongs; documents does not look inside.
enum class AboutKind { visit, dossier, result, person, letter };
BOOST_DESCRIBE_ENUM(AboutKind, visit, dossier, result, person, letter)
enum class FileSource { upload, camera, scanner, printed };
BOOST_DESCRIBE_ENUM(FileSource, upload, camera, scanner, printed)
enum class FileStanding {
    kept,       ///< part of the thing it is about
    withdrawn,  ///< replaced or taken back; stays for the history until retention ends
};
BOOST_DESCRIBE_ENUM(FileStanding, kept, withdrawn)

struct File {
    FileId file;
    std::string sha256;
    std::int64_t size = 0;
    FileType type{};
    Personal<std::string> name;
    AboutKind about_kind{};
    AboutId about;
    FileSource source{};
    FileStanding standing{};
    OfficerId uploaded_by;  ///< not set where a citizen or the server itself did
    Instant uploaded_at{};
};
BOOST_DESCRIBE_STRUCT(File, (),
                      (file, sha256, size, type, name, about_kind, about, source, standing,
                       uploaded_by, uploaded_at))

struct RecordFile {
    JudgedFile judged;
    AboutKind about_kind{};
    AboutId about;
    FileSource source = FileSource::upload;
};
/// The row that names a file already put. The caller has checked that the actor may touch the
/// thing.
FileId record_file(Transaction& tx, const Actor& by, const RecordFile& what);
/// Refuses: documents.file_unknown.
Result<File> file(Transaction& tx, FileId id);
/// Kept ones only, oldest first.
std::vector<File> files_about(Transaction& tx, AboutKind kind, AboutId about);
/// Gives the files of one thing to another (a visit becomes a dossier).
void pass_files(Transaction& tx, AboutKind from_kind, AboutId from, AboutKind to_kind, AboutId to);
/// Refuses: documents.file_unknown, documents.file_withdrawn (already).
Result<> withdraw_file(Transaction& tx, FileId id);

/// Takes away stored files that no row names and that were last put more than a day ago. Returns
/// how many. Run by a job, outside transactions.
int collect_orphans(Database& database, FileStore& store, const Clock& clock);

struct FileFault {
    FileId file;
    FileState state{};
};
/// For `motcua verify`: every named file whose bytes are missing or changed; `looked_at` counts.
std::vector<FileFault> verify_files(Database& database, const FileStore& store,
                                    std::int64_t& looked_at);

}  // namespace motcua::documents
