// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <string_view>

#include "modules/dossiers/model/then.hpp"

/// What each agency of an interlinked dossier had to do, and when it did (NĐ 61/2018 arts 19.6,
/// 19.7, baseline; R20). Bodies of events: only ever added to with optional members.
namespace motcua::dossiers {

/// An agency that takes part, as the offer had it at reception.
struct ParticipantThen {
    std::string key;  ///< its part in the process; "competent": the agency that leads
    OfficeThen office;
    std::string work;
    std::string allotted;  ///< its own time, "3 working_day"; empty: none of its own
    bool operator==(const ParticipantThen&) const = default;
};
BOOST_DESCRIBE_STRUCT(ParticipantThen, (), (key, office, work, allotted))

/// The agency has the dossier: its first task opened.
struct ShareStarted {
    static constexpr std::string_view kType = "share_started";
    std::string key;
    OfficeThen office;
    std::string work;
    std::string allotted;
    int run = 1;  ///< 2 and more: the dossier came back to it; its time goes on where it stood
};
BOOST_DESCRIBE_STRUCT(ShareStarted, (), (key, office, work, allotted, run))

/// Its last task closed: what it had to do is handed over, or nobody has to do it any more.
struct ShareEnded {
    static constexpr std::string_view kType = "share_ended";
    std::string key;
    OfficeThen office;
    int run = 1;
    std::string how;  ///< "handed_over", "stopped", "passed_on" (its agency was succeeded)
};
BOOST_DESCRIBE_STRUCT(ShareEnded, (), (key, office, run, how))

/// A document that an agency recorded while it had its share.
struct ShareResult {
    DocumentThen document;
    std::string step_name;
    Instant at{};
};

/// One stretch in which an agency had the dossier, as the events make it.
struct ShareThen {
    ShareStarted what;
    Instant started_at{};
    std::optional<Instant> ended_at;
    std::string how;
    std::vector<ShareResult> results;
    bool is_open() const { return !ended_at; }
};

}  // namespace motcua::dossiers
