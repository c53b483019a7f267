// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <boost/describe.hpp>
#include <optional>
#include <string>
#include <vector>

#include "modules/deadlines/deadlines.hpp"
#include "modules/dossiers/model/then.hpp"

/// Why a clock of a dossier ends when it does, day by day: one question for every clock.
namespace motcua::dossiers {

class Dossiers;

/// The clocks of a dossier: the law's, the national index set's (QĐ 766), one agency's share of an
/// interlinked dossier (R20), one step's budget (R21), the time in which papers have to be brought
/// that form 02 asks for (decision 0251).
enum class DossierClock { legal, index, share, step, supplement };
BOOST_DESCRIBE_ENUM(DossierClock, legal, index, share, step, supplement)

struct AskedClock {
    DossierClock clock = DossierClock::legal;
    std::string of = {};  ///< share: the part's key; step: the step's id; else empty
};

/// A clock that can be asked for, with what it measures.
struct ClockName {
    DossierClock clock = DossierClock::legal;
    std::string of;
    std::string name;  ///< an agency's work or a step; empty: the whole dossier
};
BOOST_DESCRIBE_STRUCT(ClockName, (), (clock, of, name))

/// One clock's answer, day by day, and what it measures.
struct ExplainedClock {
    ClockName what;
    OfficeThen office;  ///< by whose calendar
    std::string term;   ///< "3 working_day"; of a share that came back, what was left of it
    Instant from{};     ///< reception, or when the agency or the officer got it
    std::optional<Instant> ended_at;
    bool capped = false;  ///< the step's own time goes on beyond what the dossier has (R21)
    deadlines::Answer answer;
    std::vector<ClockName> all;  ///< every clock of this dossier that has an answer

    // The dossier itself, for a sheet of paper.
    std::string code;
    std::string procedure_code;
    std::string procedure_name;
    OfficeThen reception;
    std::optional<Instant> promised_at;
    PersonText applicant;  ///< empty for who holds only a receipt
};

/// For who may see the dossier. Of a share and of a step the present stretch, by its agency's own
/// calendar. Refuses: dossier.not_found, dossier.share_unknown (no such part, or it has not begun),
/// dossier.share_untimed (no time of its own, or none left), dossier.step_unknown (not open and
/// never done), dossier.step_untimed (no budget), dossier.supplement_untimed (no papers are asked
/// for by a day).
Result<ExplainedClock> explained(Dossiers& dossiers, Transaction& tx, const Actor& by,
                                 std::string_view code, const AskedClock& which);
/// The same for who holds the receipt, without a name. Refuses also dossier.token_wrong.
Result<ExplainedClock> explained_by_token(Dossiers& dossiers, Transaction& tx,
                                          std::string_view token, const AskedClock& which);

}  // namespace motcua::dossiers
