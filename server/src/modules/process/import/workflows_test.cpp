// SPDX-License-Identifier: Apache-2.0
#include "modules/process/import/workflows.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fstream>

#include "modules/process/test_models.hpp"

namespace motcua::process {
namespace {

constexpr std::string_view kHeader =
    "process_code,process_name,total_days,step_seq,group,step_days,step_role,task_code,task_name,"
    "task_days,next_task,pause,unpause,biz_done\n";

std::vector<WorkflowDraft> drafted(const std::string& lines) {
    const auto rows = csv::rows_of(std::string(kHeader) + lines);
    EXPECT_TRUE(rows.has_value());
    auto drafts = draft_workflows(*rows);
    EXPECT_TRUE(drafts) << drafts.error().code;
    return *std::move(drafts);
}

std::vector<std::string> codes_of(const WorkflowDraft& draft) {
    std::vector<std::string> codes;
    for (const Fault& fault : draft.faults) codes.push_back(fault.element_id + " " + fault.code);
    return codes;
}

TEST(Workflows, a_linked_table_becomes_a_process_that_may_be_published) {
    const auto drafts = drafted(
        "A1,\"Cấp phép, thử\",2,1,BP_MOT_CUA,0.5,TIEP_NHAN,A1::NHAN,Tiếp nhận,0.5,A1::KY,,,\n"
        "A1,\"Cấp phép, thử\",2,2,LANH_DAO_DON_VI,1,,A1::KY,Ký duyệt,1,A1::TRA,,,true\n"
        "A1,\"Cấp phép, thử\",2,3,BP_MOT_CUA,0.5,TRA_KET_QUA,A1::TRA,Trả kết quả,0,NULL,,,\n");
    ASSERT_EQ(drafts.size(), 1U);
    EXPECT_EQ(drafts[0].name, "Cấp phép, thử");
    EXPECT_THAT(codes_of(drafts[0]), testing::IsEmpty());

    const auto read = read_bpmn(drafts[0].bpmn);
    ASSERT_TRUE(read);
    const Element* sign = read->element("A1__KY");
    ASSERT_NE(sign, nullptr);
    EXPECT_EQ(sign->role, "leader");
    EXPECT_EQ(sign->agency.text, "competent");
    EXPECT_EQ(sign->budget_text, "1 working_day");
    EXPECT_TRUE(sign->is_business_end);
    EXPECT_EQ(read->element("A1__NHAN")->agency.text, "reception");
    EXPECT_EQ(read->element("A1__TRA")->act, "return");
    EXPECT_FALSE(read->picture.shapes.empty());
}

TEST(Workflows, faults_of_the_table_are_named_with_their_task) {
    const auto drafts = drafted(
        "A1,Thử,2,1,BP_MOT_CUA,-1,TIEP_NHAN,A1::NHAN,Tiếp nhận,0,A1::KY,,,\n"
        "A1,Thử,2,2,LANH_DAO_DON_VI,1,,B2::KY,Ký duyệt,1,A1::TRA,true,,\n"
        "A1,Thử,2,3,BP_MOT_CUA,0.5,TRA_KET_QUA,A1::TRA,Trả kết quả,0,NULL,,,\n");
    const auto codes = codes_of(drafts.at(0));
    for (const char* wanted :
         {"A1__NHAN process.workflow_next_unknown", "B2__KY process.workflow_foreign_task",
          "A1__NHAN process.workflow_days_negative", "B2__KY process.workflow_clock_stops",
          " process.workflow_total_differs", "A1__NHAN process.dead_end",
          "B2__KY process.unreachable", "A1__TRA process.unreachable"})
        EXPECT_THAT(codes, testing::Contains(wanted));
}

TEST(Workflows, a_table_without_its_columns_or_cells_is_refused) {
    const auto code = [](const std::string& text) {
        const auto drafts = draft_workflows(*csv::rows_of(text));
        return drafts ? std::string() : drafts.error().code;
    };
    EXPECT_EQ(code("process_code,process_name\nA,B\n"), "process.workflow_columns");
    EXPECT_EQ(code(""), "process.workflow_columns");
    EXPECT_EQ(code(std::string(kHeader) + "A1,Thử\n"), "process.workflow_row");
}

TEST(Workflows, the_114_district_processes_are_drafts_and_their_known_faults_are_named) {
    const auto file = project() / "../shared/data/workflows.csv";
    if (!std::filesystem::exists(file)) GTEST_SKIP() << "no shared data";
    std::ifstream in(file, std::ios::binary);
    const auto rows = csv::rows_of(std::string(std::istreambuf_iterator<char>(in), {}));
    ASSERT_TRUE(rows.has_value());
    const auto drafts = draft_workflows(*rows);
    ASSERT_TRUE(drafts);
    EXPECT_EQ(drafts->size(), 114U);

    int tasks = 0, differing = 0;
    std::vector<std::string> faulty;
    for (const WorkflowDraft& draft : *drafts) {
        tasks += draft.tasks;
        for (const Fault& fault : draft.faults)
            differing += fault.code == "process.workflow_total_differs";
        if (has_errors(draft.faults)) faulty.push_back(draft.code);
    }
    EXPECT_EQ(tasks, 913);
    EXPECT_EQ(differing, 12);
    EXPECT_THAT(faulty, testing::UnorderedElementsAre("TP10", "LD05", "LD07"));
    const auto of = [&](const std::string& code) {
        return codes_of(*std::ranges::find(*drafts, code, &WorkflowDraft::code));
    };
    EXPECT_THAT(of("TP10"), testing::Contains("TP10__XET_DUYET process.workflow_next_unknown"));
    EXPECT_THAT(of("LD05"), testing::Contains("LD05__TIEP_NHAN process.workflow_days_negative"));
    EXPECT_THAT(of("LD07"),
                testing::Contains(testing::HasSubstr("process.workflow_days_negative")));
}

}  // namespace
}  // namespace motcua::process
