// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "modules/process/starts.hpp"
#include "platform/storage/storage.hpp"

namespace motcua::process {

/// Keeps what begins a version that has just been published, and sets its timers.
void put_starts(Transaction& tx, const Definition& definition, std::int64_t version,
                Date in_force_from);

/// A start event's row as it is when its version is published.
EventStart start_row(const Definition& definition, std::int64_t version, const Element& start,
                     Date in_force_from, Instant published_at);

/// What stands against its events beginning work by themselves, seen on `now`, in force from a day:
/// process.start_without_applicant {kind} (a procedure begins when somebody applies),
/// process.start_without_instance (no facts are there yet to look at), process.start_without_agency
/// (a message begins one piece of work: whose?), process.start_key_computed,
/// process.start_timer_computed, process.start_working_time (no agency's calendar is known yet),
/// process.start_never {timer} (it is over before the version is in force).
std::vector<Fault> faults_of_starts(const Definition& definition, Date from, Instant now);

}  // namespace motcua::process
