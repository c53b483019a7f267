// SPDX-License-Identifier: Apache-2.0
#include "modules/deadlines/model/rules.hpp"

namespace motcua::deadlines {
namespace {

constexpr std::string_view kCivilCode = "BLDS 91/2015/QH13";
constexpr std::string_view kCivilCodeFrom = "2017-01-01";
constexpr std::string_view kOneStop = "NĐ 61/2018/NĐ-CP";
constexpr std::string_view kOneStopFrom = "2018-06-21";
constexpr std::string_view kOneStopTo = "2025-07-01";  // NĐ 118/2025/NĐ-CP takes effect
constexpr std::string_view kIndexSet = "QĐ 766/QĐ-TTg";
constexpr std::string_view kIndexFrom = "2022-06-23";

using enum Certainty;

constexpr RuleSource kSources[] = {
    {Rule::r1, "", "", "", "", choice},
    {Rule::r2, "", "", "", "", choice},
    {Rule::r2, kOneStop, "art. 19", kOneStopFrom, kOneStopTo, baseline},
    {Rule::r3, "", "", "", "", choice},
    {Rule::r4, kCivilCode, "art. 147.1", kCivilCodeFrom, "", practice},
    {Rule::r5, kCivilCode, "art. 147.2–3, 148", kCivilCodeFrom, "", law},
    {Rule::r5, "", "", "", "", practice},
    {Rule::r6, "", "", "", "", choice},
    {Rule::r7, "", "", "", "", choice},
    {Rule::r8, kCivilCode, "art. 147.1", kCivilCodeFrom, "", law},
    {Rule::r9, "", "", "", "", practice},
    {Rule::r10, kCivilCode, "art. 147.2–3, 148.1, 148.5", kCivilCodeFrom, "", law},
    {Rule::r11, kCivilCode, "art. 148.3, 148.5", kCivilCodeFrom, "", law},
    {Rule::r12, "NĐ 23/2015/NĐ-CP", "art. 7", "2015-04-10", "", law_quoted},
    {Rule::r12, "QĐ 663/QĐ-TTPVHCC", "", "2026-05-13", "", law_quoted},
    {Rule::r12, "QĐ 1811/QĐ-TTPVHCC", "", "", "", law_quoted},
    {Rule::r13, kIndexSet, "II.06a", kIndexFrom, "", practice},
    {Rule::r14, kOneStop, "art. 17.1, 19.4", kOneStopFrom, kOneStopTo, baseline},
    {Rule::r14, kIndexSet, "", kIndexFrom, "", practice},
    {Rule::r15, "", "", "", "", choice},
    {Rule::r16, kOneStop, "art. 19.9", kOneStopFrom, kOneStopTo, baseline},
    {Rule::r17, kIndexSet, "II.06a", kIndexFrom, "", practice},
    {Rule::r18, kIndexSet, "", kIndexFrom, "", practice},
    {Rule::r19, "", "", "", "", choice},
    {Rule::r20, "", "", "", "", choice},
    {Rule::r21, "", "", "", "", choice},
    {Rule::r22, "", "", "", "", choice},
    {Rule::r23, "", "", "", "", choice},
};

}  // namespace

std::span<const RuleSource> rule_sources() {
    return kSources;
}

}  // namespace motcua::deadlines
