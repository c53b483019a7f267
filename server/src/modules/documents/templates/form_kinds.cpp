// SPDX-License-Identifier: Apache-2.0
#include "modules/documents/templates/form_kinds.hpp"

#include "base/embedded.hpp"
#include "base/json.hpp"
#include "modules/documents/papers.hpp"
#include "platform/pages/fields.hpp"

namespace motcua::documents {
namespace {

using Forms = boost::mp11::mp_list<ReceiptForm, SupplementForm, RefusalForm, ExtensionForm,
                                   StopForm, ControlForm, TransferForm, RegisterForm, HandOverForm,
                                   ReturnForm, DayForm, CertificationForm>;

/// Runs `act` with an empty object of the struct that belongs to the form.
template <class Act>
void with_form(FormCode form, Act act) {
    bool is_found = false;
    boost::mp11::mp_for_each<boost::mp11::mp_transform<std::type_identity, Forms>>([&](auto type) {
        using F = typename decltype(type)::type;
        if (F::kForm != form) return;
        is_found = true;
        act(type);
    });
    ensure(is_found);
}

std::string_view embedded(FormCode form, std::string_view ending) {
    const auto found = embedded_file(std::string(code(form)) + std::string(ending));
    ensure(found.has_value());
    return *found;
}

}  // namespace

const pages::Field& fields_of_form(FormCode form) {
    static const std::map<FormCode, pages::Field> all = [] {
        std::map<FormCode, pages::Field> made;
        boost::mp11::mp_for_each<boost::mp11::mp_transform<std::type_identity, Forms>>(
            [&](auto type) {
                using F = typename decltype(type)::type;
                pages::Field fields = pages::fields_of<F>();
                fields.inner.push_back(pages::field_of<Copy>("copy"));
                made.emplace(F::kForm, std::move(fields));
            });
        return made;
    }();
    return all.at(form);
}

Result<boost::json::value> sample_values(FormCode form, std::string_view sample_json) {
    Result<boost::json::value> values = boost::json::value();
    with_form(form, [&](auto type) {
        using F = typename decltype(type)::type;
        const auto read = json::read<F>(sample_json);
        if (read)
            values = pages::values_of(*read);
        else
            values = Error{Kind::invalid,
                           "documents.bad_sample",
                           read.error().field,
                           {{"field", read.error().field}, {"why", read.error().code}}};
    });
    return values;
}

std::string_view built_in_template(FormCode form) {
    return embedded(form, ".xml");
}

std::string_view built_in_sample(FormCode form) {
    return embedded(form, ".sample.json");
}

boost::json::value for_copy(const boost::json::value& values, Copy copy) {
    boost::json::value with = values;
    with.as_object()["copy"] = pages::values_of(copy);
    return with;
}

}  // namespace motcua::documents
