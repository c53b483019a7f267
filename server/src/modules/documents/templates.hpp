// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <boost/json.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/actor.hpp"
#include "modules/documents/forms.hpp"
#include "modules/documents/papers.hpp"
#include "platform/pages/fields.hpp"
#include "platform/pages/pages.hpp"
#include "platform/storage/storage.hpp"

/// The look of the forms: templates with versions, in the database, edited by an administrator.
namespace motcua::documents {

using TemplateId = Id<struct TemplateTag>;

/// One version of a form's template. A version is never changed; a paper names the one it was
/// printed with.
struct FormTemplate {
    TemplateId template_id;
    FormCode form{};
    int version = 0;
    Date from_on{};        ///< the first day it is used
    std::string decision;  ///< number and date of the decision; empty for the product's own
    bool is_built_in = false;
    std::string made_by;  ///< name of the officer
    Instant made_at{};
    std::string xml;
};
BOOST_DESCRIBE_STRUCT(FormTemplate, (),
                      (template_id, form, version, from_on, decision, is_built_in, made_by, made_at,
                       xml))

/// Puts the product's own templates in where a form has none, and as a new version where the
/// product's changed and nobody has approved another since. Returns how many were written. Called
/// at every start; a second call writes nothing.
int install_forms(Transaction& tx);

/// The version used on a day; every form has one once install_forms() ran.
FormTemplate template_in_force(Transaction& tx, FormCode form, Date on);
/// Refuses: documents.template_unknown.
Result<FormTemplate> template_version(Transaction& tx, FormCode form, int version);
/// Newest first.
std::vector<FormTemplate> template_history(Transaction& tx, FormCode form);

/// The product's own text for a form, whatever is in force.
std::string_view original_template(FormCode form);

struct ApproveTemplate {
    FormCode form{};
    std::string xml;
    Date from_on{};
    std::string decision;
};
BOOST_DESCRIBE_STRUCT(ApproveTemplate, (), (form, xml, from_on, decision))

/// Makes the next version of a form's template. Whether the actor may is the route's question
/// (May::administer_templates).
///
/// Refuses: documents.template_faulty (params `line`, `why`, `count`: the first of faults_of()),
/// documents.decision_missing, documents.from_past (before the day of approval).
Result<FormTemplate> approve_template(Transaction& tx, const Actor& by,
                                      const ApproveTemplate& what);

/// What is wrong in a template of this form, by line; outside any transaction.
std::vector<pages::Fault> faults_of(FormCode form, std::string_view xml);

/// A template's pages as PNG with sample data (the product's own when empty). Refuses:
/// documents.template_faulty, documents.bad_sample, and what printing refuses. Not in a
/// transaction.
Result<std::vector<Bytes>> preview(FormCode form, std::string_view xml,
                                   std::string_view sample_json = "", int dots_per_inch = 96);

enum class Copies {
    one,
    kept_and_given,  ///< two copies: the office's, the applicant's; each numbered by itself
};
struct PrintOptions {
    Instant made_at{};  ///< the printed document's date in its metadata
    Copies copies = Copies::one;
};

/// Values as pages::values_of(form) gives them → PDF/A-2b. Refuses: pages.* of printing. About
/// 10 ms of CPU; not in a transaction. The parsed template is kept by its id.
Result<Bytes> print_values(const FormTemplate& with, const boost::json::value& values,
                           const PrintOptions& options);

template <class F>
concept Form = requires {
    { F::kForm } -> std::convertible_to<FormCode>;
};

/// Prints a form with a version of its template. Refuses as print_values().
template <Form F>
Result<Bytes> print(const FormTemplate& with, const F& form, const PrintOptions& options) {
    ensure(with.form == F::kForm);
    return print_values(with, pages::values_of(form), options);
}

}  // namespace motcua::documents
