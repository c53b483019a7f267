// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "modules/catalogue/catalogue.hpp"
#include "modules/process/process.hpp"

namespace motcua::app {

/// Which processes the catalogue may offer: those of procedures, published and in force.
class PublishedProcesses final : public catalogue::KnowsProcesses {
public:
    explicit PublishedProcesses(process::Processes& processes) : processes_(processes) {}
    bool knows(Transaction& tx, std::string_view process, Date on) const override;
    bool decides(Transaction& tx, std::string_view model, std::string_view decision,
                 Date on) const override;

private:
    process::Processes& processes_;
};

/// What publication asks: the catalogue knows what is offered, organisation who holds a role,
/// documents the forms.
class ProcessesInUse final : public process::KnowsUse {
public:
    /// The catalogue may still be to be built.
    explicit ProcessesInUse(catalogue::Catalogue& catalogue) : catalogue_(catalogue) {}

    std::vector<process::Use> uses_of(Transaction& tx, std::string_view process,
                                      Date on) const override;
    std::optional<process::OfficeName> agency(Transaction& tx, std::string_view code,
                                              Date on) const override;
    bool is_staffed(Transaction& tx, std::string_view agency, std::string_view role,
                    Date on) const override;
    bool knows_form(std::string_view form) const override;
    std::vector<process::AsksModel> asked_by_offers(Transaction& tx, std::string_view model,
                                                    Date on) const override;

private:
    catalogue::Catalogue& catalogue_;
};

}  // namespace motcua::app
