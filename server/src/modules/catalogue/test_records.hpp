// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>
#include <string_view>

/// Test support: files with invented records, and the reference data where it is present.
namespace motcua::catalogue::testing {

/// A sound record: every part present, nothing to note.
inline std::string record(
    std::string_view code, std::string_view name,
    std::string_view methods =
        R"([{"channel":"DIRECT","time_qty":3,"time_unit":"working_day","text":"",)"
        R"("fees":[{"type":"FEE","value":5000,"currency":"VND","text":""}]}])") {
    return std::string(R"({"code":")") + std::string(code) + R"(","name":")" + std::string(name) +
           R"(","domain":["Lĩnh vực thử"],"promulgator":"Bộ Thử nghiệm","decision_no":"1/QĐ",)" +
           R"("levels":["xa"],"subjects":["Công dân"],"executing":["Ủy ban nhân dân cấp xã"],)" +
           R"("steps":[{"name":"","text":"Nộp rồi nhận."}],"methods":)" + std::string(methods) +
           R"(,"components":[{"group":"","name":"Tờ khai","original":1,"copy":0}],)" +
           R"("legal":[{"no":"1/2026/NĐ","name":null}],"results":[{"name":"Giấy","code":"K1"}],)" +
           R"("requirements":"","quality":"structured","url":""})";
}

inline void write(const std::filesystem::path& path, std::string_view text) {
    std::ofstream(path, std::ios::binary) << text;
}

/// The reference data beside the working copy; empty where it is absent, and the test skips.
inline std::filesystem::path reference_data() {
    std::error_code failed;
    for (auto folder = std::filesystem::current_path(); folder.has_relative_path();
         folder = folder.parent_path()) {
        const auto data = folder.parent_path() / "shared" / "data";
        if (std::filesystem::exists(data / "procedures.jsonl.gz", failed)) return data;
    }
    return {};
}

}  // namespace motcua::catalogue::testing
