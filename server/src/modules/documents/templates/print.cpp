// SPDX-License-Identifier: Apache-2.0
#include "base/text.hpp"
#include "modules/documents/templates.hpp"
#include "modules/documents/templates/form_kinds.hpp"

namespace motcua::documents {
namespace {

/// Templates parsed once. Few forms have few versions, so nothing is ever dropped but everything
/// when a careless caller prints hundreds of drafts.
class ParsedTemplates {
public:
    Result<pages::Template> parsed(const FormTemplate& of) {
        const std::lock_guard held(mutex_);
        const auto found = by_id_.find(of.template_id);
        if (found != by_id_.end()) return found->second;
        auto read = pages::Template::read(of.xml);
        if (!read) return read.error();
        if (by_id_.size() >= 200) by_id_.clear();
        by_id_.emplace(of.template_id, *read);
        return *read;
    }

private:
    std::mutex mutex_;
    std::map<TemplateId, pages::Template> by_id_;
};

pages::Options options_of(const boost::json::value& values, Instant made_at) {
    pages::Options options{.made_at = made_at};
    if (const auto* head = values.as_object().if_contains("head"))
        if (const auto* office = head->as_object().if_contains("office"))
            options.author = std::string(office->as_string());
    return options;
}

}  // namespace

Result<Bytes> print_values(const FormTemplate& with, const boost::json::value& values,
                           const PrintOptions& options) {
    static ParsedTemplates known;
    const auto parsed = known.parsed(with);
    if (!parsed) return parsed.error();
    std::vector<boost::json::value> parts;
    if (options.copies == Copies::one)
        parts.push_back(values);
    else
        for (const Copy copy : {Copy::kept, Copy::given}) parts.push_back(for_copy(values, copy));
    return pages::to_pdf(*parsed, parts, options_of(values, options.made_at));
}

std::vector<pages::Fault> faults_of(FormCode form, std::string_view xml) {
    return pages::validate(xml, fields_of_form(form));
}

Result<std::vector<Bytes>> preview(FormCode form, std::string_view xml,
                                   std::string_view sample_json, int dots_per_inch) {
    const auto faults = faults_of(form, xml);
    if (!faults.empty())
        return Error{Kind::invalid,
                     "documents.template_faulty",
                     "xml",
                     {{"line", std::to_string(faults.front().line)},
                      {"why", faults.front().code},
                      {"count", std::to_string(faults.size())}}};
    const auto values =
        sample_values(form, sample_json.empty() ? built_in_sample(form) : sample_json);
    if (!values) return values.error();
    const auto parsed = pages::Template::read(xml);
    if (!parsed) return parsed.error();
    const std::vector<boost::json::value> parts{for_copy(*values, Copy::given)};
    return pages::to_png(*parsed, parts, options_of(*values, Instant{}), dots_per_inch);
}

}  // namespace motcua::documents
