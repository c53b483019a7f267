// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <string>
#include <vector>

#include "app/house.hpp"

namespace motcua::bench {

/// The demo ward as the bench needs it. Its data folder was migrated and given the organisation,
/// the starter catalogue and the demo staff by the ordinary commands before.
class Office {
public:
    explicit Office(app::House& house);

    /// Persons known at the counter, made in chunks; not timed.
    void invite(int people, std::uint64_t seed);
    const std::vector<people::PersonId>& people() const { return people_; }
    void know(std::vector<people::PersonId> people) { people_ = std::move(people); }

    /// One person at the counter with one dossier: visit, checklist, fee, code, receipt number,
    /// process begun, all in one unit of work. `n` chooses the person.
    void receive(Transaction& tx, std::size_t n);

    struct Task {
        std::string code;
        int version = 0;
        std::string task;
        std::string act;
        std::string role;
        UnitId unit;
    };
    /// Every open task with that act.
    std::vector<Task> tasks(std::string_view act);
    /// As an office takes them: what is due first.
    std::vector<Task> first(std::string_view act, std::int64_t wanted);
    /// Some of them from all over the table where so many dossiers are `open`, in no order.
    std::vector<Task> sample(std::string_view act, std::int64_t wanted, std::int64_t open);
    /// Completes it as the officer whose work it is.
    void complete(Transaction& tx, const Task& task);

    /// The unit head, whose list holds whatever was received.
    Actor head() const;
    UnitId head_unit() const { return head_.unit; }
    Actor counter() const;
    app::House& house() { return house_; }

private:
    app::House& house_;
    std::vector<organisation::PostView> posts_;
    organisation::PostView counter_;
    organisation::PostView head_;
    dossiers::ReceiveDossier form_;
    std::vector<people::PersonId> people_;
};

}  // namespace motcua::bench
