// SPDX-License-Identifier: Apache-2.0
#include <fstream>
#include <regex>

#include "modules/dossiers/world_for_tests.hpp"

namespace motcua::dossiers {
namespace {

std::string ordinary_bpmn() {
    auto folder = std::filesystem::path(__FILE__);
    for (int up = 0; up < 6; ++up) folder = folder.parent_path();
    std::ifstream in(folder / "data/processes/ordinary.bpmn", std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

/// The same process with a step under another id.
std::string with_step_called(const std::string& id, const std::string& other) {
    std::string bpmn = ordinary_bpmn();
    for (const char* name : {" id=", "sourceRef=", "targetRef=", "bpmnElement="})
        bpmn = std::regex_replace(bpmn, std::regex(name + ("\"" + id + "\"")),
                                  name + ("\"" + other + "\""));
    return std::regex_replace(bpmn, std::regex("flowNodeRef>" + id + "<"),
                              "flowNodeRef>" + other + "<");
}

/// The server is killed before its so-manieth write.
class Killed final : public Database {
public:
    Killed(Database& real, int writes) : real_(real), left_(writes) {}
    Engine engine() const override { return real_.engine(); }
    void submit_write(Work work) override {
        if (left_-- == 0) throw Trouble(Trouble::What::other, "killed");
        real_.submit_write(std::move(work));
    }
    void submit_read(Work work) override { real_.submit_read(std::move(work)); }

private:
    Database& real_;
    int left_;
};

}  // namespace

class MoveRunningDossiers : public Office {
protected:
    MoveProcess to_second(std::vector<MovedName> mapping = {}) const {
        return {"ordinary", 1, 2, std::move(mapping), "Quyết định 9/QĐ"};
    }
    Result<MovePreview> preview(const MoveProcess& what) {
        return database->read([&](Transaction& tx) {
            return preview_process_move(dossiers.rooms(), tx, what, "", 100);
        });
    }
    Result<ProcessMoveId> begin(const MoveProcess& what, const Actor& by) {
        return act(
            [&](Transaction& tx) { return begin_process_move(dossiers.rooms(), tx, by, what); });
    }
    void run(ProcessMoveId id, Database& db) {
        const auto done =
            run_process_move(dossiers.rooms(), db, {std::string(kMoveProcess), id.text(), {}, {}});
        EXPECT_TRUE(done) << code_of(done);
    }
    ProcessMoveView moves(const MoveProcess& what) {
        const auto id = begin(what, administrator);
        EXPECT_TRUE(id) << code_of(id);
        run(*id, *database);
        return row(*id);
    }
    ProcessMoveView row(ProcessMoveId id) {
        return act([&](Transaction& tx) { return *process_move(tx, id); });
    }
    std::vector<MoveRefusal> refusals(ProcessMoveId id) {
        return act([&](Transaction& tx) { return move_refusals(tx, id, "", 100); });
    }
};

TEST_P(MoveRunningDossiers, follow_the_mapping_and_end_by_the_new_version) {
    const std::string code = received();
    completes(head, code, "assign");
    publish(with_step_called("appraise", "check"));

    const auto moved = moves(to_second({{"appraise", "check"}}));

    EXPECT_EQ(moved.moved, 1);
    EXPECT_EQ(moved.refused, 0);
    EXPECT_TRUE(moved.ended_at.has_value());
    const DossierView now = view(code);
    EXPECT_EQ(now.process_version, 2);
    EXPECT_EQ(now.events.back().type, "process_moved");
    EXPECT_EQ(now.events.back().by, administrator.name);
    EXPECT_TRUE(words::has("desk.event.process_moved"));
    EXPECT_THAT(findings(), testing::IsEmpty());
    completes(appraiser, code, "check", "grant");
    completes(leader, code, "sign");
    completes(clerk, code, "issue");
    EXPECT_EQ(view(code).status, Status::finished);
    EXPECT_THAT(findings(), testing::IsEmpty());
}

TEST_P(MoveRunningDossiers, are_shown_beforehand_by_where_they_stand) {
    const std::string first = received(), second = received();
    completes(head, second, "assign");
    publish(with_step_called("appraise", "check"));

    const auto seen = preview(to_second());

    ASSERT_TRUE(seen) << code_of(seen);
    EXPECT_EQ(seen->looked_at, 2);
    EXPECT_EQ(seen->movable, 1);
    ASSERT_EQ(seen->refused.size(), 1u);
    EXPECT_EQ(seen->refused[0].dossier_code, second);
    EXPECT_EQ(seen->refused[0].element, "appraise");
    EXPECT_EQ(seen->refused[0].code, "process.move_element_gone");
    ASSERT_EQ(seen->standing.size(), 2u);
    EXPECT_EQ(seen->standing[0].element, "appraise");
    EXPECT_FALSE(seen->standing[0].is_there);
    EXPECT_TRUE(seen->standing[1].is_there);
    EXPECT_EQ(view(first).process_version, 1);
    EXPECT_EQ(preview(to_second({{"appraise", "check"}}))->movable, 2);
}

TEST_P(MoveRunningDossiers, stay_where_they_are_when_they_cannot_and_are_listed) {
    const std::string first = received(), second = received(), ended = received();
    completes(head, second, "assign");
    resolve(ended);
    publish(with_step_called("appraise", "check"));

    const auto moved = moves(to_second());

    EXPECT_EQ(moved.looked_at, 3);
    EXPECT_EQ(moved.moved, 2);
    EXPECT_EQ(moved.refused, 1);
    EXPECT_EQ(view(first).process_version, 2);
    EXPECT_EQ(view(second).process_version, 1);
    const auto listed = refusals(moved.id);
    ASSERT_EQ(listed.size(), 1u);
    EXPECT_EQ(listed[0].dossier_code, second);
    EXPECT_EQ(listed[0].params.at("to"), "appraise");
    EXPECT_EQ(act([&](Transaction& tx) { return process_moves(tx, "ordinary"); }).size(), 1u);
    EXPECT_THAT(findings(), testing::IsEmpty());
}

TEST_P(MoveRunningDossiers, go_on_after_a_kill_and_each_moves_once) {
    std::vector<std::string> codes;
    for (int i = 0; i < 14; ++i) codes.push_back(received());
    publish(with_step_called("appraise", "check"));
    const auto id = begin(to_second(), administrator);
    Killed killed(*database, 1);
    EXPECT_THROW((void)run_process_move(dossiers.rooms(), killed,
                                        {std::string(kMoveProcess), id->text(), {}, {}}),
                 Trouble);
    EXPECT_EQ(row(*id).moved, 10);
    EXPECT_FALSE(row(*id).ended_at.has_value());

    run(*id, *database);
    run(*id, *database);  // a job may run twice

    EXPECT_EQ(row(*id).moved, 14);
    for (const std::string& code : codes)
        EXPECT_EQ(std::ranges::count(events(code), "process_moved"), 1) << code;
    EXPECT_THAT(findings(), testing::IsEmpty());
}

TEST_P(MoveRunningDossiers, are_sent_back_over_the_move) {
    const std::string code = received();
    completes(head, code, "assign");
    completes(appraiser, code, "appraise", "grant");
    publish(with_step_called("appraise", "check"));
    EXPECT_EQ(moves(to_second({{"appraise", "check"}})).moved, 1);

    EXPECT_EQ("", told(&Dossiers::send_back, leader, code,
                       SendBack{version(code), task(code, "sign"), "Thiếu"}));

    EXPECT_EQ(view(code).tasks.at(0).step, "check");
    EXPECT_EQ(view(code).tasks.at(0).assignee_name, appraiser.name);
    EXPECT_THAT(findings(), testing::IsEmpty());
}

TEST_P(MoveRunningDossiers, need_two_versions_a_reason_and_names_that_there_are) {
    EXPECT_EQ(refused(preview({"ordinary", 1, 1, {}, "x"})), "dossier.move_to_itself");
    EXPECT_EQ(refused(preview({"ordinary", 1, 2, {}, "x"})), "process.not_found");
    publish(with_step_called("appraise", "check"));
    EXPECT_EQ(refused(preview(to_second({{"appraise", "nothing"}}))), "process.mapping_unknown");
    MoveProcess what = to_second();
    what.reason = " ";
    EXPECT_EQ(refused(begin(what, administrator)), "dossier.reason_missing");
    EXPECT_EQ(refused(begin(to_second(), Actor::visitor())), "dossier.not_allowed");
    ASSERT_TRUE(begin(to_second(), administrator));
    EXPECT_EQ(refused(begin(to_second(), administrator)), "dossier.move_runs");
}

INSTANTIATE_TEST_SUITE_P(On, MoveRunningDossiers, every_engine(), engine_name);

}  // namespace motcua::dossiers
