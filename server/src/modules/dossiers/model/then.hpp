// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <boost/describe.hpp>
#include <optional>
#include <string>
#include <vector>

#include "base/actor.hpp"
#include "base/json.hpp"
#include "base/money.hpp"
#include "base/personal.hpp"
#include "base/time.hpp"

namespace motcua::people {
struct PersonTag;
}
namespace motcua::documents {
struct FileTag;
}

/// What events say of persons, offices and papers, as they were when it happened. Stands in the log
/// for ever: only ever added to with optional members.
namespace motcua::dossiers {

using PersonId = Id<people::PersonTag>;
using FileId = Id<documents::FileTag>;
using VisitId = Id<struct VisitTag>;
using BundleId = Id<struct BundleTag>;

using PersonText = Personal<std::string>;

/// A person or organisation as it was when the event happened.
struct PartyThen {
    PersonId person;
    std::string kind;  ///< "citizen" or "organisation"
    PersonText name;
    PersonText identity;
    PersonText phone;
    PersonText address;
    PersonText email;
    std::optional<std::string> commune;  ///< code of the commune of the address
    bool operator==(const PartyThen&) const = default;
};
BOOST_DESCRIBE_STRUCT(PartyThen, (), (person, kind, name, identity, phone, address, email, commune))

/// An agency or unit under the name it bore.
struct OfficeThen {
    AgencyId agency;
    UnitId unit;
    std::string agency_code;
    std::string agency_name;
    std::string unit_name;
    bool operator==(const OfficeThen&) const = default;
};
BOOST_DESCRIBE_STRUCT(OfficeThen, (), (agency, unit, agency_code, agency_name, unit_name))

struct PaperGiven {
    std::string code;
    std::string name;
    int originals = 0;
    int copies = 0;
    std::vector<FileId> files;
    bool operator==(const PaperGiven&) const = default;
};
BOOST_DESCRIBE_STRUCT(PaperGiven, (), (code, name, originals, copies, files))

struct FeeLine {
    std::string code;
    std::string name;
    Money amount;
    std::optional<std::string> ground = {};  ///< why it is what it is: of a reduction, an exemption
    bool operator==(const FeeLine&) const = default;
};
BOOST_DESCRIBE_STRUCT(FeeLine, (), (code, name, amount, ground))

/// A decision model as the dossier was received: what it decides of it is decided by this version.
struct ModelThen {
    std::string model;
    int version = 0;
    bool operator==(const ModelThen&) const = default;
};
BOOST_DESCRIBE_STRUCT(ModelThen, (), (model, version))

/// A rule of a decision table that matched, as the table numbers it and what it says of itself.
struct RuleThen {
    int rule = 0;
    std::string text;
    bool operator==(const RuleThen&) const = default;
};
BOOST_DESCRIBE_STRUCT(RuleThen, (), (rule, text))

/// What was decided by rules: which decision of which version, and the rules that matched.
struct DecidedThen {
    std::string model;
    int version = 0;
    std::string decision;
    std::vector<RuleThen> rules;
    bool operator==(const DecidedThen&) const = default;
};
BOOST_DESCRIBE_STRUCT(DecidedThen, (), (model, version, decision, rules))

/// Where a task waits, decided when it opened: the log must tell it without asking the
/// organisation.
struct TaskPlace {
    std::string task;
    OfficeThen office;
    bool operator==(const TaskPlace&) const = default;
};
BOOST_DESCRIBE_STRUCT(TaskPlace, (), (task, office))

/// A document that carries the result or a proposal.
struct DocumentThen {
    std::string kind;
    std::string number;
    std::optional<Date> signed_on;
    std::vector<FileId> files;
    bool operator==(const DocumentThen&) const = default;
};
BOOST_DESCRIBE_STRUCT(DocumentThen, (), (kind, number, signed_on, files))

}  // namespace motcua::dossiers
