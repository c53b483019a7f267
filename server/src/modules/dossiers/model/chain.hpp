// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <string>
#include <string_view>

#include "base/actor.hpp"
#include "modules/dossiers/model/events.hpp"
#include "platform/storage/row.hpp"

namespace motcua::dossiers {

using DossierId = Id<struct DossierTag>;

/// The part of an event that stays for ever. Column order of dossiers_event.
struct EventHeader {
    DossierId dossier;
    int seq = 0;
    std::string type;
    int type_version = 1;
    Instant occurred_at;
    Instant recorded_at;
    OfficerId actor;      ///< not set: a job of the server
    std::string by_name;  ///< the officer's name as it was, or the job's code
    AgencyId agency;
    std::string ground;  ///< law, decision or reason code the act stands on; may be empty
    std::string engine;  ///< the process engine's events of the same act, a JSON array
    Bytes body_digest;   ///< SHA-256(salt ‖ body): stays when retention destroys the body
    Bytes hash;
};
BOOST_DESCRIBE_STRUCT(EventHeader, (),
                      (dossier, seq, type, type_version, occurred_at, recorded_at, actor, by_name,
                       agency, ground, engine, body_digest, hash))

struct Event {
    EventHeader header;
    EventBody body;
};

/// SHA-256(salt ‖ body).
Bytes digest_body(const Bytes& salt, std::string_view body);

/// SHA-256(previous ‖ header ‖ body_digest): every field of the header in column order, each with
/// its length, so that no two headers write the same bytes. `previous` is empty for the first.
Bytes chain_hash(const Bytes& previous, const EventHeader& header);

/// SHA-256 over some bytes.
Bytes sha256(std::span<const std::uint8_t> bytes);

}  // namespace motcua::dossiers
