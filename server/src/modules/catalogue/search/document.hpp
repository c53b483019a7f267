// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <boost/describe.hpp>
#include <string>
#include <vector>

#include "modules/catalogue/model/facts.hpp"

namespace motcua::catalogue::search {

/// What of a procedure can be searched: made at import, stored beside the procedure, read whole
/// when the index is built.
struct Document {
    std::string code;
    std::string name;
    std::vector<std::string> domains;
    std::vector<std::string> results;
    std::vector<std::string> papers;  ///< shortened
    std::vector<std::string> cases;
    std::vector<std::string> executing;
    std::string promulgator;
    bool operator==(const Document&) const = default;
};
BOOST_DESCRIBE_STRUCT(Document, (),
                      (code, name, domains, results, papers, cases, executing, promulgator))

Document document_of(const Facts& facts);
Document document_of(const Listing& listing);

}  // namespace motcua::catalogue::search
