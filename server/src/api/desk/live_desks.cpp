// SPDX-License-Identifier: Apache-2.0
#include "api/desk/live_desks.hpp"

#include "base/json.hpp"
#include "modules/identity/identity.hpp"

namespace motcua::api {
namespace {

/// A browser opens one for each tab one looks at; more than this is no officer.
constexpr std::ptrdiff_t kStreamsOfASession = 8;

struct ListsMoved {
    std::string dossier_code;
    UnitId unit_id;  ///< not set where it is about the officer's own tasks
};
BOOST_DESCRIBE_STRUCT(ListsMoved, (), (dossier_code, unit_id))

std::string topic_of(UnitId unit) {
    return "unit/" + unit.text();
}
std::string topic_of(OfficerId officer) {
    return "officer/" + officer.text();
}

bool may_hear(Transaction& tx, const Actor& by, const std::vector<UnitId>& units) {
    return std::ranges::all_of(units, [&](const UnitId& unit) {
        return identity::holds_in(tx, by, May::read_dossiers, unit);
    });
}

}  // namespace

Result<std::shared_ptr<http::Subscription>> LiveDesks::open(Transaction& tx, const Actor& by,
                                                            const Personal<std::string>& session,
                                                            const std::vector<UnitId>& units,
                                                            std::string_view after) {
    if (!may_hear(tx, by, units))
        return Error{Kind::not_allowed, "identity.not_allowed", "unit_id"};
    std::set<std::string, std::less<>> topics{topic_of(by.officer)};
    for (const UnitId& unit : units) topics.insert(topic_of(unit));
    auto stream = live_.subscribe(std::move(topics), after);
    keep({by, session, units, stream});
    return stream;
}

void LiveDesks::keep(Desk desk) {
    const std::scoped_lock lock(lock_);
    std::erase_if(desks_, [](const Desk& one) { return one.stream.expired(); });
    const auto is_same = [&](const Desk& one) { return one.actor.session == desk.actor.session; };
    if (std::ranges::count_if(desks_, is_same) >= kStreamsOfASession)
        if (const auto oldest = std::ranges::find_if(desks_, is_same)->stream.lock())
            oldest->close();
    desks_.push_back(std::move(desk));
}

void LiveDesks::tell(const dossiers::DossierMoved& moved) {
    for (const UnitId& unit : moved.units)
        live_.publish(topic_of(unit), "moved", json::write(ListsMoved{moved.code, unit}));
    for (const OfficerId& officer : moved.officers)
        live_.publish(topic_of(officer), "moved", json::write(ListsMoved{moved.code, {}}));
}

template <class Which>
void LiveDesks::close_where(Which which) {
    const std::scoped_lock lock(lock_);
    for (const Desk& desk : desks_)
        if (which(desk))
            if (const auto stream = desk.stream.lock()) stream->close();
    std::erase_if(desks_, which);
}

void LiveDesks::close(SessionId session) {
    close_where([&](const Desk& desk) { return desk.actor.session == session; });
}

void LiveDesks::close_all_of(OfficerId officer) {
    close_where([&](const Desk& desk) { return desk.actor.officer == officer; });
}

void LiveDesks::close_ended(Database& database) {
    std::vector<Desk> open;
    {
        const std::scoped_lock lock(lock_);
        std::erase_if(desks_, [](const Desk& one) { return one.stream.expired(); });
        open = desks_;
    }
    if (open.empty()) return;
    const auto ended = database.read([&](Transaction& tx) {
        std::set<SessionId> over;
        for (const Desk& desk : open)
            if (!identity::authenticate(tx, desk.session) || !may_hear(tx, desk.actor, desk.units))
                over.insert(desk.actor.session);
        return over;
    });
    close_where([&](const Desk& desk) { return ended.contains(desk.actor.session); });
}

}  // namespace motcua::api
