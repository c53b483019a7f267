// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <boost/describe.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/actor.hpp"
#include "modules/catalogue/model/facts.hpp"

namespace motcua::catalogue {

using ProcedureId = Id<struct ProcedureTag>;
using VersionId = Id<struct VersionTag>;
using OfferId = Id<struct OfferTag>;

/// Whose system holds the truth about a dossier. For foreign ones the counter registers and
/// mirrors.
enum class SystemOfRecord { ours, ministry, portal };
BOOST_DESCRIBE_ENUM(SystemOfRecord, ours, ministry, portal)

/// Whether new dossiers take what is newest at the source, or one version a person chose.
enum class VersionPolicy { newest, pinned };
BOOST_DESCRIBE_ENUM(VersionPolicy, newest, pinned)

enum class FeeKind {
    fee,      ///< phí
    charge,   ///< lệ phí
    service,  ///< giá dịch vụ
};
BOOST_DESCRIBE_ENUM(FeeKind, fee, charge, service)

enum class FeePer {
    dossier,
    copy,
    page,  ///< of each copy
    item,  ///< each signature, certificate or other thing that is counted
};
BOOST_DESCRIBE_ENUM(FeePer, dossier, copy, page, item)

/// What is charged, decided by a person; the source's text is no amount.
struct FeeLine {
    std::string code;  ///< short and stable within the offer: "certified_copy"
    std::string name;  ///< as printed on the receipt
    FeeKind kind = FeeKind::fee;
    FeePer per = FeePer::dossier;
    std::optional<Channel> channel = {};  ///< nothing: on every channel
    Money amount;
    std::int64_t first_count = 0;  ///< `amount` holds for so many pages of a copy; 0: for all
    Money amount_after;            ///< for each page after those
    Money most;                    ///< for one copy at most; 0: no limit
    bool is_optional = false;      ///< only when the applicant asks for it
    std::string source;            ///< the rule it stands on
    bool operator==(const FeeLine&) const = default;
};
BOOST_DESCRIBE_STRUCT(FeeLine, (),
                      (code, name, kind, per, channel, amount, first_count, amount_after, most,
                       is_optional, source))

/// What is counted at the desk for one fee line.
struct FeeCount {
    std::int64_t pages = 1;  ///< of the original
    std::int64_t copies = 1;
    std::int64_t items = 1;
};

/// What a fee line comes to: pages of each copy by steps, at most `most` a copy, times the copies.
Money fee_for(const FeeLine& line, const FeeCount& count);

/// A term of an offer, in the words of deadlines: "1.5 working_day", "same_day(15:00)", "none".
struct OfferTerm {
    Channel channel = Channel::direct;
    std::string term;
    std::string source;  ///< the rule or decision it stands on
    bool operator==(const OfferTerm&) const = default;
};
BOOST_DESCRIBE_STRUCT(OfferTerm, (), (channel, term, source))

/// The decision models of an offer, by their codes; empty: none. Whoever receives asks the one in
/// force that day; the papers' for the decision kPapersDecision, the fees' for kFeesDecision.
struct OfferRules {
    std::string fees;
    std::string papers;
    bool operator==(const OfferRules&) const = default;
};
BOOST_DESCRIBE_STRUCT(OfferRules, (), (fees, papers))
inline constexpr std::string_view kFeesDecision = "fees";
inline constexpr std::string_view kPapersDecision = "papers";

/// Whether that is a time in which papers can be brought (form 02): days, working days or months.
bool is_answer_time(std::string_view term);

/// The key of the agency that leads, where it has a share of its own.
inline constexpr std::string_view kLeadKey = "competent";

/// An agency that takes part in every dossier of an offer (liên thông, NĐ 61/2018 arts 19.6, 19.7,
/// baseline). Order of a list: as the transfer slip prints them.
struct Participant {
    std::string key;  ///< its part: the process gets the agency's code under this name; kLeadKey
    AgencyId agency;
    std::string work;   ///< what it does
    std::string share;  ///< its own time, "3 working_day"; empty: none of its own
    bool operator==(const Participant&) const = default;
};
BOOST_DESCRIBE_STRUCT(Participant, (), (key, agency, work, share))

/// The act of an agency by which a procedure is offered.
struct Decision {
    std::string agency;
    std::string number;
    Date signed_on{};
    bool operator==(const Decision&) const = default;
};
BOOST_DESCRIBE_STRUCT(Decision, (), (agency, number, signed_on))

}  // namespace motcua::catalogue
