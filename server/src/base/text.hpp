// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace motcua {

/// Whether the bytes are well-formed UTF-8.
bool is_utf8(std::string_view text);
/// Unicode NFC; every text is normalised where it enters. Bytes that are not UTF-8 are replaced.
std::string to_nfc(std::string_view text);
/// Lower case without diacritics, đ → d, runs of space as one, trimmed: "Đăng ký  khai sinh" →
/// "dang ky khai sinh". For search and comparison; no database engine folds đ.
std::string fold(std::string_view text);
/// The folded words of a text: letters and digits, everything else separates.
std::vector<std::string> folded_words(std::string_view text);
/// A key under which bytewise order is Vietnamese alphabetical order (a ă â … d đ … y; tones
/// huyền < hỏi < ngã < sắc < nặng break ties).
std::string vietnamese_sort_key(std::string_view text);
/// White space off both ends.
std::string_view trimmed(std::string_view text);
std::string sha256_hex(std::string_view bytes);

}  // namespace motcua
