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
};
BOOST_DESCRIBE_STRUCT(TemplateLine, (), (form, version, from_on, decision, is_built_in, made_by))

struct TemplateLines {
    std::vector<TemplateLine> items;
};
BOOST_DESCRIBE_STRUCT(TemplateLines, (), (items))

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
                    const auto now = documents::template_in_force(tx, form, date_of(tx.now()));
                    lines.items.push_back({std::string(code(form)), now.version, now.from_on,
                                           now.decision, now.is_built_in, now.made_by});
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
