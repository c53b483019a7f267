// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <boost/describe.hpp>
#include <string>

#include "modules/dossiers/model/then.hpp"

namespace motcua::dossiers {

/// A file as its readers see it.
struct FileView {
    FileId file_id;
    std::string name;
    std::string type;
    std::int64_t size = 0;
};
BOOST_DESCRIBE_STRUCT(FileView, (), (file_id, name, type, size))

}  // namespace motcua::dossiers
