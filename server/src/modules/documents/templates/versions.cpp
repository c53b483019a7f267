// SPDX-License-Identifier: Apache-2.0
#include "base/text.hpp"
#include "modules/documents/sql.hpp"
#include "modules/documents/templates.hpp"
#include "modules/documents/templates/form_kinds.hpp"

namespace motcua::documents {
namespace {

// The product's own templates stand for every day that was and is.
const Date kAlways = day("2000-01-01");

struct NewVersion {
    FormCode form;
    std::string_view xml;
    Date from_on;
    std::string_view decision;
    bool is_built_in;
    std::string_view made_by;
};

/// Raises the form's head, so that two administrators get two numbers.
FormTemplate write(Transaction& tx, const NewVersion& what) {
    tx.exec(sql::raise_form, what.form);
    const int version = tx.query<int>(sql::form_version, what.form).one();
    const FormTemplate made{tx.make_id<TemplateId>(),
                            what.form,
                            version,
                            what.from_on,
                            std::string(what.decision),
                            what.is_built_in,
                            std::string(what.made_by),
                            tx.now(),
                            std::string(what.xml)};
    tx.exec(sql::insert_template, made.template_id, made.form, made.version, made.from_on,
            made.decision, made.is_built_in, made.made_by, made.made_at, made.xml);
    return made;
}

std::vector<FormCode> every_form() {
    std::vector<FormCode> all;
    boost::mp11::mp_for_each<boost::describe::describe_enumerators<FormCode>>(
        [&](auto each) { all.push_back(each.value); });
    return all;
}

}  // namespace

int install_forms(Transaction& tx) {
    int written = 0;
    for (const FormCode form : every_form()) {
        tx.exec(sql::insert_form, form);
        tx.exec(sql::lock_form, form);
        const auto history = template_history(tx, form);
        const std::string_view own = built_in_template(form);
        const bool is_ours_to_change = history.empty() || history.front().is_built_in;
        if (!is_ours_to_change || (!history.empty() && history.front().xml == own)) continue;
        const Date from_on = history.empty() ? kAlways : date_of(tx.now());
        write(tx, {form, own, from_on, "", true, "motcua"});
        ++written;
    }
    return written;
}

FormTemplate template_in_force(Transaction& tx, FormCode form, Date on) {
    return tx.query<FormTemplate>(sql::template_in_force, form, on).one();
}

Result<FormTemplate> template_version(Transaction& tx, FormCode form, int version) {
    auto found = tx.query<FormTemplate>(sql::template_version, form, version).maybe();
    if (!found) return Error{Kind::not_found, "documents.template_unknown"};
    return std::move(*found);
}

std::vector<FormTemplate> template_history(Transaction& tx, FormCode form) {
    return tx.query<FormTemplate>(sql::template_history, form).rows();
}

std::string_view original_template(FormCode form) {
    return built_in_template(form);
}

Result<FormTemplate> approve_template(Transaction& tx, const Actor& by,
                                      const ApproveTemplate& what) {
    const auto faults = faults_of(what.form, what.xml);
    if (!faults.empty())
        return Error{Kind::invalid,
                     "documents.template_faulty",
                     "xml",
                     {{"line", std::to_string(faults.front().line)},
                      {"why", faults.front().code},
                      {"count", std::to_string(faults.size())}}};
    if (trimmed(what.decision).empty())
        return Error{Kind::invalid, "documents.decision_missing", "decision"};
    // What was printed yesterday was printed with yesterday's template.
    if (what.from_on < date_of(tx.now()))
        return Error{Kind::invalid, "documents.from_past", "from_on"};
    tx.exec(sql::insert_form, what.form);
    return write(tx, {what.form, what.xml, what.from_on, trimmed(what.decision), false, by.name});
}

}  // namespace motcua::documents
