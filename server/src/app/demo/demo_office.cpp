// SPDX-License-Identifier: Apache-2.0
#include "app/demo/demo_office.hpp"

namespace motcua::app {
namespace {

bool is_counter(Transaction& tx, const organisation::PostView& post, Date on) {
    const auto unit = organisation::unit(tx, post.unit, on);
    return unit && unit->kind == organisation::UnitKind::reception_point &&
           identity::holds_in(tx, as(post), May::receive_dossiers, post.unit);
}

bool is_direct(const catalogue::OfferView& offer) {
    return std::ranges::any_of(offer.terms, [](const catalogue::OfferTerm& term) {
        return term.channel == catalogue::Channel::direct;
    });
}

}  // namespace

Result<DemoOffice> demo_office(House& house, Transaction& tx, Date on) {
    DemoOffice office;
    for (const organisation::Officer& officer : organisation::officers(tx, on))
        if (officer.is_demo)
            for (const organisation::PostView& post : organisation::posts_of(tx, officer.officer))
                office.posts.push_back(post);
    std::optional<organisation::PostView> counter;
    for (const organisation::PostView& post : office.posts)
        if (is_counter(tx, post, on)) counter = post;
    if (!counter) return Error{Kind::not_found, "demo.nothing_imported"};
    office.counter = *counter;
    for (catalogue::OfferView& offer : house.catalogue.offers_at(tx, counter->agency, on)) {
        if (!is_direct(offer)) continue;
        if (!offer.participants.empty()) office.linked.push_back(offer);
        if (offer.is_bulk)
            office.bulk.push_back(std::move(offer));
        else if (!offer.process.empty())
            office.offers.push_back(std::move(offer));
    }
    if (office.offers.empty()) return Error{Kind::not_found, "demo.nothing_imported"};
    return office;
}

const organisation::PostView* DemoOffice::holder_of(const dossiers::TaskView& task) const {
    const auto who = std::ranges::find_if(posts, [&](const organisation::PostView& post) {
        return post.role == task.role &&
               (task.assignee_id.is_set() ? post.officer == task.assignee_id
                                          : post.unit == task.unit_id);
    });
    return who == posts.end() ? nullptr : &*who;
}

Instant DemoOffice::opening(House& house, Transaction& tx, Instant at) const {
    const auto calendar = house.deadlines.calendar_of(tx, counter.agency);
    const auto open = calendar->opening_from(deadlines::wall_minute(at));
    return open ? deadlines::instant_of(*open) : at;
}

}  // namespace motcua::app
