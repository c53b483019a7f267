// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <boost/describe.hpp>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/json.hpp"

/// What is published about one procedure (TTHC), in one shape whatever it was read from. Texts are
/// NFC and trimmed; lists that mean sets are sorted, so that the same facts have the same digest.
namespace motcua::catalogue {

enum class Channel { direct, postal, online };
BOOST_DESCRIBE_ENUM(Channel, direct, postal, online)

enum class Level { ministry, province, commune, other };
BOOST_DESCRIBE_ENUM(Level, ministry, province, commune, other)

/// Who made it: the nation for all, one province for itself, or an internal one between agencies.
enum class ProcedureKind { unknown, standard, specific, internal };
BOOST_DESCRIBE_ENUM(ProcedureKind, unknown, standard, specific, internal)

/// A fee as printed at the source. A value of 0 is not "free" and null is not 0: `text` is what a
/// person may be shown; what is charged is decided by a clerk for each offer.
struct StatedFee {
    std::string kind;  ///< fee | service_fee | price_level | "" where the source does not say
    std::optional<std::int64_t> value;
    std::string currency;
    std::string text;
    bool operator==(const StatedFee&) const = default;
};
BOOST_DESCRIBE_STRUCT(StatedFee, (), (kind, value, currency, text))

/// A term as printed: "1.5" "working_day"; an empty amount or unit is unknown, never zero.
struct StatedTerm {
    std::string amount;
    std::string unit;  ///< working_day | day | hour | month | ""
    bool is_known() const { return !amount.empty() && amount != "0" && !unit.empty(); }
    bool operator==(const StatedTerm&) const = default;
};
BOOST_DESCRIBE_STRUCT(StatedTerm, (), (amount, unit))

/// One way to submit, with its time and fees. One channel may stand several times (variants).
struct Method {
    Channel channel = Channel::direct;
    StatedTerm term;
    std::string time_text;  ///< the time as a sentence, where it is no number
    std::string text;
    std::vector<StatedFee> fees;
    bool is_glued = false;  ///< time and fee run together at the source; only `text` can be trusted
    bool operator==(const Method&) const = default;
};
BOOST_DESCRIBE_STRUCT(Method, (), (channel, term, time_text, text, fees, is_glued))

/// A variant of the procedure with its own term (trường hợp).
struct Case {
    std::string code;
    std::string name;
    StatedTerm term;
    bool operator==(const Case&) const = default;
};
BOOST_DESCRIBE_STRUCT(Case, (), (code, name, term))

/// A paper of the dossier. `group` is the case it belongs to, or a heading, or "".
struct Component {
    std::string group;
    std::string name;
    std::string code;
    std::int64_t originals = 0;
    std::int64_t copies = 0;
    bool is_form = false;
    std::vector<std::string> files;  ///< names of the blank forms at the source
    bool operator==(const Component&) const = default;
};
BOOST_DESCRIBE_STRUCT(Component, (), (group, name, code, originals, copies, is_form, files))

struct LegalReference {
    std::string number;
    std::string name;
    bool operator==(const LegalReference&) const = default;
};
BOOST_DESCRIBE_STRUCT(LegalReference, (), (number, name))

struct ProcedureResult {
    std::string code;
    std::string name;
    bool operator==(const ProcedureResult&) const = default;
};
BOOST_DESCRIBE_STRUCT(ProcedureResult, (), (code, name))

struct Step {
    std::string name;
    std::string text;
    bool operator==(const Step&) const = default;
};
BOOST_DESCRIBE_STRUCT(Step, (), (name, text))

/// One version of a procedure.
struct Facts {
    std::string code;
    std::string name;
    std::vector<std::string> domains;
    std::vector<std::string> domain_codes;
    std::string promulgator;
    std::string decision_no;
    std::vector<Level> levels;
    ProcedureKind kind = ProcedureKind::unknown;
    std::vector<std::string> subjects;
    std::vector<std::string> executing;
    std::vector<Method> methods;
    std::vector<Case> cases;
    std::vector<Component> components;
    std::vector<LegalReference> legal;
    std::vector<ProcedureResult> results;
    std::vector<Step> steps;
    std::string requirements;
    std::string unparsed;  ///< page text of parts the gatherer could not cut into fields
    bool operator==(const Facts&) const = default;
};
BOOST_DESCRIBE_STRUCT(Facts, (),
                      (code, name, domains, domain_codes, promulgator, decision_no, levels, kind,
                       subjects, executing, methods, cases, components, legal, results, steps,
                       requirements, unparsed))

/// Where a record came from; no part of the digest.
struct Origin {
    std::string portal_id;  ///< last part of the page's address at the National Portal
    std::string quality;    ///< structured | parsed_from_text | starter | listing
    std::string source;     ///< whom to cite, where the record says so
    std::string as_of;      ///< the day the source bears, "2026-04-15" or ""
    /// "2026-01-16" or ""; gatherers cut it from a moment and may be a day early.
    std::string decision_on;
    bool operator==(const Origin&) const = default;
};
BOOST_DESCRIBE_STRUCT(Origin, (), (portal_id, quality, source, as_of, decision_on))

/// One row of the national list: that a procedure exists, whose it is and in which state.
struct Listing {
    std::string code;
    std::string name;
    std::vector<std::string> domains;
    std::vector<std::string> executing;
    std::string promulgator;
    std::vector<std::string> subjects;
    std::string state;
    ProcedureKind kind = ProcedureKind::unknown;
    std::string portal_id;
    bool operator==(const Listing&) const = default;
};
BOOST_DESCRIBE_STRUCT(Listing, (),
                      (code, name, domains, executing, promulgator, subjects, state, kind,
                       portal_id))

/// Something a person should know about a record, at a field ("methods[2].fees[0]").
struct Note {
    std::string code;
    std::string field;
    auto operator<=>(const Note&) const = default;
};
BOOST_DESCRIBE_STRUCT(Note, (), (code, field))

/// SHA-256 of the canonical text of the facts.
std::string digest_of(const Facts& facts);
std::string digest_of(const Listing& listing);

/// The term of a channel as the source states it: its own, or, where that has none, the one all
/// cases agree on. Nothing where they part or say nothing: a person must decide.
std::optional<StatedTerm> stated_term(const Facts& facts, Channel channel);

}  // namespace motcua::catalogue
