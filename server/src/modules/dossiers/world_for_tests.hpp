// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/words.hpp"
#include "modules/dossiers/dossiers.hpp"
#include "platform/jobs/job_runner.hpp"
#include "platform/jobs/outbox.hpp"
#include "testing/databases.hpp"

namespace motcua::dossiers {

/// A small city for this room's tests: a service centre with two counters, a ward that decides, a
/// department that is its partner, and another ward that has nothing to do with either. The clock
/// stands at 08:00 on Monday 2 March 2026.
class Office : public testing::TestWithParam<Engine> {
protected:
    Office();

    template <class Fn>
    auto act(Fn fn) {
        return database->write([&](Transaction& tx) { return fn(tx); });
    }
    /// The code of a refusal, which must have its sentence; empty where it was done.
    template <class T>
    static std::string refused(const Result<T>& result) {
        const std::string code_of_it = code_of(result);
        if (!code_of_it.empty()) EXPECT_TRUE(words::has(code_of_it)) << code_of_it;
        return code_of_it;
    }
    /// Calls a verb of the room: `says(&Dossiers::stop, leader, code, what)`, or of one of its
    /// other faces: `says(&ask_consultation, …)`.
    template <class Verb, class... Args>
    auto says(Verb verb, const Actor& by, const Args&... args) {
        return act([&](Transaction& tx) {
            if constexpr (std::is_member_function_pointer_v<Verb>)
                return (dossiers.*verb)(tx, by, args...);
            else
                return verb(dossiers.rooms(), tx, by, args...);
        });
    }
    /// The same, as the code of its refusal.
    template <class Verb, class... Args>
    std::string told(Verb verb, const Actor& by, const Args&... args) {
        return refused(says(verb, by, args...));
    }

    PersonId person(const std::string& name, const std::string& number = "");
    VisitId visit_of(PersonId person, UnitId unit = {});
    ReceiveDossier intake(OfferId offer) const;
    /// A dossier of somebody new, received at the first counter.
    std::string received(OfferId offer);
    std::string received() { return received(ordinary); }
    FileId file(const std::string& name = "giấy.pdf");

    DossierView view(const std::string& code, const Actor& as);
    DossierView view(const std::string& code) { return view(code, Actor::system("test")); }
    int version(const std::string& code) { return view(code).version; }
    /// The open task of that step.
    std::string task(const std::string& code, std::string_view step);
    /// The types of the dossier's events, in order, from that one on.
    std::vector<std::string> events(const std::string& code, int from = 1);
    /// Completes the step, which must be possible.
    void completes(const Actor& by, const std::string& code, std::string_view step,
                   const std::optional<std::string>& proposal = {},
                   const std::optional<std::string>& ground = {});
    /// From the section's head to the numbered result that waits at the counter.
    void resolve(const std::string& code);
    static bool may(const DossierView& view, std::string_view act);
    /// What motcua verify says of everything: codes without their prefix, each with its detail.
    std::vector<std::string> findings();
    void tamper(std::string_view sql);
    Actor officer(const std::string& staff_code);
    UnitId unit(std::string_view code);
    AgencyId agency(std::string_view code);
    OfferId offered(const std::string& code, const std::string& process,
                    const std::string& partner = "", const std::string& term = "3 working_day");
    void publish(const std::string& bpmn);

    FreshDatabase database{GetParam()};
    jobs::Outbox outbox;
    identity::ReachTable reach;
    organisation::Organisation organisation{reach};
    deadlines::Deadlines deadlines;
    process::Processes processes;
    struct Published final : catalogue::KnowsProcesses {
        explicit Published(process::Processes& all) : processes(all) {}
        bool knows(Transaction& tx, std::string_view process, Date on) const override {
            return processes.current(tx, process, on).has_value();
        }
        bool decides(Transaction& tx, std::string_view model, std::string_view decision,
                     Date on) const override {
            const auto found = processes.models().current(tx, model, on);
            return found && process::decides((*found)->model, decision);
        }
        process::Processes& processes;
    } published{processes};
    catalogue::Catalogue catalogue{published};
    Dossiers dossiers{Rooms(catalogue, deadlines, processes, organisation, &outbox),
                      FollowSecret(Bytes(32, 7))};

    UnitId here, there;  ///< the two counters
    UnitId section;      ///< of the ward
    Actor counter, other_counter, result_desk;
    Actor counter_head;  ///< of the first counter
    Actor head, appraiser, second_appraiser, leader, clerk;
    Actor partner_head, partner_appraiser;
    Actor stranger;  ///< reads, works and decides in the other ward
    Actor administrator;
    OfferId ordinary, together, served, bulk;
};

}  // namespace motcua::dossiers
