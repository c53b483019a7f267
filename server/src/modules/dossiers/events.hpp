// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <boost/describe.hpp>
#include <string>
#include <string_view>
#include <vector>

#include "base/actor.hpp"
#include "base/json.hpp"

/// What rooms above hear of dossiers, through the outbox, once the act is committed. Identifiers
/// and codes only: who hears one reads the rest through the face, where rights are asked.
namespace motcua::dossiers {

/// A dossier got new events: lists that show it, or a task of it, are old. One for each act,
/// however many events it wrote; the outbox's aggregate is the dossier's code, so the news of one
/// dossier comes in order. Read the payload with json::read<DossierMoved>.
struct DossierMoved {
    static constexpr std::string_view kTopic = "dossiers.moved";
    std::string code;
    int version = 0;            ///< the dossier's seq after the act
    std::string event;          ///< type of the act's first event: "received", "task_completed" …
    std::string status;         ///< after the act, as in text/
    std::vector<UnitId> units;  ///< the reception, and where its tasks waited or wait now
    std::vector<OfficerId> officers;  ///< who had or has one of its tasks
};
BOOST_DESCRIBE_STRUCT(DossierMoved, (), (code, version, event, status, units, officers))

}  // namespace motcua::dossiers
