// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <boost/json.hpp>
#include <string_view>

#include "modules/documents/forms.hpp"
#include "platform/pages/pages.hpp"

namespace motcua::documents {

/// Which copy of a paper in two copies is printed: {{copy.kept}}, {{copy.given}}.
enum class Copy { kept, given };
BOOST_DESCRIBE_ENUM(Copy, kept, given)

/// Every field a template of this form may name.
const pages::Field& fields_of_form(FormCode form);

/// A sample in the form's own JSON → what a template prints. Refuses: documents.bad_sample (the
/// param `why` is json's code).
Result<boost::json::value> sample_values(FormCode form, std::string_view sample_json);

/// What the product brings for a form: data/embedded/<form>.xml and <form>.sample.json.
std::string_view built_in_template(FormCode form);
std::string_view built_in_sample(FormCode form);

/// The values with the copy they are for.
boost::json::value for_copy(const boost::json::value& values, Copy copy);

}  // namespace motcua::documents
