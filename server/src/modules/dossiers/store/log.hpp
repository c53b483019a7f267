// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "base/actor.hpp"
#include "modules/dossiers/model/dossier.hpp"
#include "platform/storage/storage.hpp"

namespace motcua::dossiers {

/// The chain head of a dossier, as read (and, for acts, locked).
struct Head {
    DossierId dossier;
    std::string code;
    int seq = 0;
    Bytes hash;
    UnitId home;
};
BOOST_DESCRIBE_STRUCT(Head, (), (dossier, code, seq, hash, home))

/// A dossier opened for an act: its head is locked, its events are folded.
struct Opened {
    Head head;
    Dossier dossier;
};

/// An event about to be written.
struct NewEvent {
    EventBody body;
    std::string ground = {};
    std::string engine = {};
    std::optional<Instant> occurred_at = {};  ///< nothing: now
};

/// Locks the head, then folds the log. Refuses dossier.not_found. Does not ask who may.
Result<Opened> open_for_act(Transaction& tx, std::string_view code);

/// The same without a lock, for who only looks.
Result<Opened> open_to_look(Transaction& tx, std::string_view code);

/// The dossier as it is; nothing where there is none. Does not ask who may.
std::optional<Dossier> load(Transaction& tx, std::string_view code);
std::vector<Event> load_events(Transaction& tx, DossierId dossier);

/// Makes the head and the first event.
Opened begin_dossier(Transaction& tx, const Actor& by, AgencyId agency, std::string code,
                     UnitId home, const NewEvent& first);

/// Writes events behind the head and applies them. Never recorded before the last event.
void append(Transaction& tx, Opened& opened, const Actor& by, AgencyId agency,
            std::span<const NewEvent> events);

/// 1, 2, 3 … of a counter in a period, without a gap. The counter's row stays locked to the end of
/// the transaction: take it last.
int next_number(Transaction& tx, std::string_view name, int period);

/// What a dossier's code begins with: the first and the last group of the unit's code, so that the
/// bar code on an A5 receipt stays readable ("H26.PTTPVHCC.00070" → "H26.00070"). Numbers are
/// counted by it, so two units that share one never share a number.
std::string code_prefix(std::string_view unit_code);

/// "H26.1-261123-0042"; five digits after 9999. Law: TT 01/2018 art. 19 (baseline; the pattern of
/// TT 03/2025 is unconfirmed).
std::string dossier_code(std::string_view unit_code, Date on, int number);

}  // namespace motcua::dossiers
