// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <memory>
#include <mutex>
#include <string_view>
#include <vector>

#include "base/actor.hpp"
#include "base/personal.hpp"
#include "modules/dossiers/events.hpp"
#include "platform/http/live.hpp"
#include "platform/storage/storage.hpp"

namespace motcua::api {

/// Screens of officers that want to know when their lists are old. A stream carries codes and ids
/// only and lives no longer than the session that opened it, with the rights it was opened with.
class LiveDesks {
public:
    explicit LiveDesks(http::Live& live) : live_(live) {}

    /// A stream of what moves in these units and in the officer's own hands. `after`: the last
    /// event he knows. Refuses identity.not_allowed (a unit he may not read).
    Result<std::shared_ptr<http::Subscription>> open(Transaction& tx, const Actor& by,
                                                     const Personal<std::string>& session,
                                                     const std::vector<UnitId>& units,
                                                     std::string_view after);
    /// Tells everyone whose lists hold the dossier. After its commit.
    void tell(const dossiers::DossierMoved& moved);
    /// He logged out, or his sessions were ended.
    void close(SessionId session);
    void close_all_of(OfficerId officer);
    /// Closes every stream whose session has ended or whose rights have. For a job.
    void close_ended(Database& database);

private:
    struct Desk {
        Actor actor;
        Personal<std::string> session;
        std::vector<UnitId> units;
        std::weak_ptr<http::Subscription> stream;
    };
    void keep(Desk desk);
    template <class Which>
    void close_where(Which which);

    http::Live& live_;
    std::mutex lock_;
    std::vector<Desk> desks_;
};

}  // namespace motcua::api
