// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <string>
#include <string_view>

namespace motcua::documents {

/// Lower case, without the point; empty where the name has none.
std::string extension_of(std::string_view given_name);

/// A name safe to store and to offer for download: NFC, no folder, no control or direction-changing
/// character, none that Windows forbids, at most 120 bytes with its extension whole.
std::string clean_name(std::string_view given_name);

}  // namespace motcua::documents
