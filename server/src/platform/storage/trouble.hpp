// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <stdexcept>
#include <string>

namespace motcua {

/// The database could not do its work. Thrown; caught at two doors only: the HTTP session and the
/// job runner. Constraint errors are trouble too: commands use ON CONFLICT or row counts.
struct Trouble : std::runtime_error {
    enum class What { busy, disk, connection, constraint, retry, other };
    What what_kind;
    Trouble(What kind, const std::string& message) : std::runtime_error(message), what_kind(kind) {}
};

}  // namespace motcua
