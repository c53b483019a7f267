// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <boost/describe.hpp>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/code.hpp"
#include "modules/process/model/element.hpp"
#include "platform/storage/storage.hpp"

namespace motcua::process {

/// An agency as others call it.
struct OfficeName {
    std::string code;
    std::string name;
    bool operator==(const OfficeName&) const = default;
};

/// A term of law under which a process runs. `length` is nothing where the law sets none.
struct UseTerm {
    std::string text;      ///< as deadlines writes it: "5 working_day", "same_day(15:00)", "none"
    bool is_clear = true;  ///< false: nobody can tell what the text means
    std::optional<Budget> length = {};
};

/// A procedure that runs by a process, between these agencies.
struct Use {
    std::string procedure;  ///< its code
    OfficeName reception;
    OfficeName competent;
    std::map<std::string, OfficeName> partners = {};  ///< by the name the process has for each
    std::vector<UseTerm> terms = {};
};

/// Who asks a decision model: an offer for its fees or papers, a process at a step.
enum class AsksModelAs { fees, papers, step };
BOOST_DESCRIBE_ENUM(AsksModelAs, fees, papers, step)
struct AsksModel {
    AsksModelAs as = AsksModelAs::step;
    std::string code;  ///< of the procedure, or of the process
    std::string name;
    std::string step = {};  ///< name of the step, else its id
    bool operator==(const AsksModel&) const = default;
};
BOOST_DESCRIBE_STRUCT(AsksModel, (), (as, code, name, step))

/// What publication asks of the rooms around: filled by the composition root.
class KnowsUse {
public:
    virtual ~KnowsUse() = default;
    /// Everything that is offered by this process on the day or later.
    virtual std::vector<Use> uses_of(Transaction& tx, std::string_view process, Date on) const = 0;
    /// The agency of a code on a day; nothing where there is none.
    virtual std::optional<OfficeName> agency(Transaction& tx, std::string_view code,
                                             Date on) const = 0;
    /// Whether somebody holds the role in the agency (its code) on the day.
    virtual bool is_staffed(Transaction& tx, std::string_view agency, std::string_view role,
                            Date on) const = 0;
    /// Whether there is a form of this code.
    virtual bool knows_form(std::string_view form) const = 0;
    /// Offers on the day or later whose fees or papers that decision model decides, each once.
    virtual std::vector<AsksModel> asked_by_offers(Transaction& tx, std::string_view model,
                                                   Date on) const = 0;

    /// Nothing is offered yet and nothing can be asked: every agency, role and form is taken for
    /// known. Lives for ever.
    static const KnowsUse& nobody();
};

}  // namespace motcua::process
