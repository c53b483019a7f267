// SPDX-License-Identifier: Apache-2.0
#include "api/api.hpp"
#include "modules/documents/documents.hpp"

namespace motcua::api {
using namespace http;
namespace {

struct TemplateLine {
    std::string form;
    int version = 0;
    Date from_on{};
    std::string decision;
    bool is_built_in = false;
    std::string made_by;
    Instant made_at{};
};
BOOST_DESCRIBE_STRUCT(TemplateLine, (),
                      (form, version, from_on, decision, is_built_in, made_by, made_at))

struct TemplateLines {
    std::vector<TemplateLine> items;
};
BOOST_DESCRIBE_STRUCT(TemplateLines, (), (items))

/// A template's faults, each at its line; `code` is a key of the texts.
struct TemplateFaults {
    std::vector<pages::Fault> items;
};
BOOST_DESCRIBE_STRUCT(TemplateFaults, (), (items))

struct TemplateText {
    std::string xml;
};
BOOST_DESCRIBE_STRUCT(TemplateText, (), (xml))

struct ApproveTemplate {
    std::string xml;
    Date from_on{};
    std::string decision;
};
BOOST_DESCRIBE_STRUCT(ApproveTemplate, (), (xml, from_on, decision))

TemplateLine line_of(const documents::FormTemplate& one) {
    return {std::string(code(one.form)),
            one.version,
            one.from_on,
            one.decision,
            one.is_built_in,
            one.made_by,
            one.made_at};
}

template <class Visit>
void each_form(Visit visit) {
    boost::mp11::mp_for_each<boost::describe::describe_enumerators<documents::FormCode>>(
        [&](auto form) { visit(form.value); });
}

Result<documents::FormCode> form_of(const Call& call) {
    const auto form = from_code<documents::FormCode>(call.text("form"));
    if (!form) return Error{Kind::not_found, "documents.template_unknown"};
    return *form;
}

}  // namespace

Routes admin_template_routes(Modules&) {
    return {
        reads<Verb::get>(
            "/api/admin/templates", May::administer_templates, "Forms and their versions in force.",
            [](Transaction& tx, const Call&) -> Result<TemplateLines> {
                TemplateLines lines;
                each_form([&](documents::FormCode form) {
                    lines.items.push_back(
                        line_of(documents::template_in_force(tx, form, date_of(tx.now()))));
                });
                return lines;
            }),
        reads<Verb::get>("/api/admin/templates/{form}", May::administer_templates,
                         "A form's template.",
                         [](Transaction& tx, const Call& call) -> Result<documents::FormTemplate> {
                             const auto form = form_of(call);
                             if (!form) return form.error();
                             return documents::template_in_force(tx, *form, date_of(tx.now()));
                         }),
        reads<Verb::get>("/api/admin/templates/{form}/versions", May::administer_templates,
                         "Every version of a form's template, newest first.",
                         [](Transaction& tx, const Call& call) -> Result<TemplateLines> {
                             const auto form = form_of(call);
                             if (!form) return form.error();
                             TemplateLines lines;
                             for (const auto& one : documents::template_history(tx, *form))
                                 lines.items.push_back(line_of(one));
                             return lines;
                         }),
        reads<Verb::get>("/api/admin/templates/{form}/versions/{version:int}",
                         May::administer_templates, "One version of a form's template.",
                         [](Transaction& tx, const Call& call) -> Result<documents::FormTemplate> {
                             const auto form = form_of(call);
                             if (!form) return form.error();
                             return documents::template_version(
                                 tx, *form, static_cast<int>(call.number("version")));
                         }),
        reads<Verb::get>("/api/admin/templates/{form}/original", May::administer_templates,
                         "The product's own text of a form.",
                         [](Transaction&, const Call& call) -> Result<TemplateText> {
                             const auto form = form_of(call);
                             if (!form) return form.error();
                             return TemplateText{std::string(documents::original_template(*form))};
                         }),
        reads<Verb::post>(
            "/api/admin/templates/{form}/faults", May::administer_templates,
            "What is wrong in a template, by line; changes nothing.",
            [](Transaction&, const Call& call, const TemplateText& ask) -> Result<TemplateFaults> {
                const auto form = form_of(call);
                if (!form) return form.error();
                return TemplateFaults{documents::faults_of(*form, ask.xml)};
            }),
        writes<Verb::put>("/api/admin/templates/{form}", May::administer_templates,
                          "The next version of a form's template, by decision.",
                          [](Transaction& tx, const Call& call,
                             const ApproveTemplate& ask) -> Result<documents::FormTemplate> {
                              const auto form = form_of(call);
                              if (!form) return form.error();
                              return documents::approve_template(
                                  tx, call.actor, {*form, ask.xml, ask.from_on, ask.decision});
                          }),
        answering("image/png", works<Verb::post>(
                                   "/api/admin/templates/{form}/preview", May::administer_templates,
                                   "The first page of a template with sample data, as a picture.",
                                   [](const Call& call, const TemplateText& ask) -> Result<Answer> {
                                       const auto form = form_of(call);
                                       if (!form) return form.error();
                                       const auto pages = documents::preview(*form, ask.xml);
                                       if (!pages) return pages.error();
                                       const Bytes& first = pages->front();
                                       return Answer::document(
                                           std::string(first.begin(), first.end()), "image/png",
                                           "xem-truoc.png");
                                   })),
    };
}

}  // namespace motcua::api
