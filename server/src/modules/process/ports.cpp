// SPDX-License-Identifier: Apache-2.0
#include "modules/process/ports.hpp"

namespace motcua::process {

const KnowsUse& KnowsUse::nobody() {
    class Nobody final : public KnowsUse {
    public:
        std::vector<Use> uses_of(Transaction&, std::string_view, Date) const override { return {}; }
        std::optional<OfficeName> agency(Transaction&, std::string_view code, Date) const override {
            return OfficeName{std::string(code), std::string(code)};
        }
        bool is_staffed(Transaction&, std::string_view, std::string_view, Date) const override {
            return true;
        }
        bool knows_form(std::string_view) const override { return true; }
        std::vector<AsksModel> asked_by_offers(Transaction&, std::string_view,
                                               Date) const override {
            return {};
        }
    };
    static const Nobody nobody;
    return nobody;
}

}  // namespace motcua::process
