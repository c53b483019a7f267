// SPDX-License-Identifier: Apache-2.0
#include "platform/audit/audit.hpp"

#include "platform/audit/sql.hpp"

namespace motcua::audit {
namespace {

std::string_view code_of(Actor::Is is) {
    switch (is) {
        case Actor::Is::officer:
            return "officer";
        case Actor::Is::system:
            return "system";
        case Actor::Is::public_visitor:
            break;
    }
    return "public_visitor";
}

/// So many subjects go with one statement; the text of add_subjects.sql says the same.
constexpr std::size_t kSubjectsAtOnce = 16;

template <std::size_t... I>
void add_subjects(Transaction& tx, EntryId id, std::span<const std::string> some,
                  std::index_sequence<I...>) {
    const auto at = [&](std::size_t i) {
        return i < some.size() ? std::optional(std::string_view(some[i])) : std::nullopt;
    };
    tx.exec(sql::add_subjects, id, at(I)...);
}

}  // namespace

void append(Transaction& tx, const Entry& entry) {
    const auto id = tx.make_id<EntryId>();
    const std::size_t kept = std::min(entry.subjects.size(), kSubjectsMax);
    std::string listed;
    for (std::size_t i = 0; i < kept; ++i) {
        ensure(entry.subjects[i].find(' ') == std::string::npos);
        if (i) listed += ' ';
        listed += entry.subjects[i];
    }
    tx.exec(sql::add_entry, id, tx.now(), entry.kind, code_of(entry.actor.is), entry.actor.officer,
            entry.actor.session, entry.actor.name, entry.act, entry.subjects.size(), listed,
            entry.request, entry.detail);
    const std::span<const std::string> subjects(entry.subjects.data(), kept);
    if (kept == 1) tx.exec(sql::add_subject, subjects[0], id);
    for (std::size_t from = 0; kept > 1 && from < kept; from += kSubjectsAtOnce)
        add_subjects(tx, id, subjects.subspan(from, std::min(kSubjectsAtOnce, kept - from)),
                     std::make_index_sequence<kSubjectsAtOnce>());
}

Result<std::vector<Row>> find(Transaction& tx, const Actor& actor, const Search& search) {
    if (actor.is == Actor::Is::public_visitor)
        return Error{motcua::Kind::not_allowed, "audit.not_allowed"};
    const Instant from = search.from.value_or(Instant(microseconds(INT64_MIN)));
    const Instant until = search.until.value_or(Instant(microseconds(INT64_MAX)));
    EntryId last;
    last.bytes.fill(0xff);
    const EntryId before = search.before.value_or(last);
    if (search.subject)
        return tx
            .query<Row>(sql::entries_on_subject, from, until, search.officer, search.act, before,
                        search.at_most, *search.subject)
            .rows();
    return tx
        .query<Row>(sql::entries, from, until, search.officer, search.act, before, search.at_most)
        .rows();
}

}  // namespace motcua::audit
