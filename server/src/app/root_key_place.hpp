// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <filesystem>

namespace motcua::app {

/// Where the key that signs the daily roots and their witness file lie.
struct RootKeyPlace {
    std::filesystem::path key;
    std::filesystem::path witness;
    bool is_in_data = false;  ///< whoever holds the data folder can sign anew: worth a warning
};

/// What was asked for; else in the folder beside the data folder, named after it with "-keys",
/// where somebody made one (`./run` does); else in the data folder (decision 0160). Makes nothing.
RootKeyPlace root_key_place(const std::filesystem::path& data,
                            const std::filesystem::path& asked_key = {},
                            const std::filesystem::path& asked_witness = {});

/// Tells on standard error and in the log that the key lies beside what it is to guard.
void warn_of(const RootKeyPlace& place);

}  // namespace motcua::app
