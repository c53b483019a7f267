// SPDX-License-Identifier: Apache-2.0
#include "modules/dossiers/verify/chain_check.hpp"

#include "modules/dossiers/sql.hpp"

namespace motcua::dossiers {
namespace {

struct ChainRow : EventHeader {
    std::optional<Bytes> salt;
    std::optional<std::string> body;
};
BOOST_DESCRIBE_STRUCT(ChainRow, (EventHeader), (salt, body))

struct LoneRows {
    std::string what;
    std::int64_t number = 0;
};
BOOST_DESCRIBE_STRUCT(LoneRows, (), (what, number))

}  // namespace

std::optional<Dossier> check_chain(Transaction& tx, const Head& head, std::vector<Finding>& found) {
    const std::size_t found_before = found.size();
    const auto report = [&](std::string code, int seq, std::string detail = {}) {
        found.push_back({"dossier.verify." + std::move(code), head.code, seq, std::move(detail)});
    };
    Bytes previous;
    int expected = 1;
    bool is_whole = true;
    std::vector<Event> events;
    for (ChainRow& row : tx.query<ChainRow>(sql::chain_of, head.dossier).rows()) {
        if (row.seq != expected) report("gap", expected);
        expected = row.seq + 1;
        if (chain_hash(previous, row) != row.hash) report("hash_differs", row.seq);
        previous = row.hash;
        if (!row.salt || !row.body) {
            is_whole = false;
            continue;
        }
        if (digest_body(*row.salt, *row.body) != row.body_digest) report("body_differs", row.seq);
        auto body = read_body(row.type, *row.body);
        if (!body) {
            report("body_unreadable", row.seq);
            is_whole = false;
            continue;
        }
        events.push_back({static_cast<EventHeader&&>(row), *std::move(body)});
    }
    if (expected - 1 != head.seq) report("head_seq_differs", head.seq);
    if (previous != head.hash) report("head_hash_differs", head.seq);
    if (!is_whole || found.size() != found_before) return std::nullopt;
    Dossier dossier = replay(events);
    dossier.code = head.code;
    return dossier;
}

std::vector<Head> heads_after(Transaction& tx, DossierId after, int limit) {
    if (!after.is_set()) return tx.query<Head>(sql::first_heads, limit).rows();
    return tx.query<Head>(sql::heads_after, after, limit).rows();
}

void check_lone_rows(Transaction& tx, std::vector<Finding>& found) {
    for (const LoneRows& lone : tx.query<LoneRows>(sql::lone_rows).rows())
        if (lone.number > 0)
            found.push_back(
                {"dossier.verify.lone_rows", "", static_cast<int>(lone.number), lone.what});
}

}  // namespace motcua::dossiers
