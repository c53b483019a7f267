// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "modules/dossiers/model/dossier.hpp"

/// The part of the fold that concerns other agencies: their parts and shares of an interlinked
/// dossier, and consultations. apply() uses it.
namespace motcua::dossiers {

struct InterlinkedApplier {
    Dossier& d;
    const EventHeader& h;

    /// The head of a part may see what is coming before a task waits there.
    void take_in_participants(const Received& e);
    /// The parts of an interlinked dossier go where their agencies' functions went.
    void seat_participants(const AuthorityMoved& e);
    /// What an agency recorded while it had its share is its result.
    void keep_result(const TaskCompleted& e);
    /// What the dossier's end leaves unanswered nobody waits for any more.
    void lapse();

    void operator()(const ConsultationAsked& e);
    void operator()(const ConsultationAssigned& e);
    void operator()(const ConsultationAnswered& e);
    void operator()(const ConsultationWithdrawn& e);
    void operator()(const ConsultationLate& e);
    void operator()(const ShareStarted& e);
    void operator()(const ShareEnded& e);

private:
    Consultation* consultation(int number);
};

}  // namespace motcua::dossiers
