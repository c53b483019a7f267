// SPDX-License-Identifier: Apache-2.0
#include <fstream>

#include "modules/dossiers/internal_work.hpp"
#include "modules/dossiers/verify/chain_check.hpp"
#include "modules/dossiers/world_for_tests.hpp"

namespace motcua::dossiers {
namespace {

const Actor kTest = Actor::system("test");
constexpr std::string_view kOpening = "2025-07-01";

/// A process whose second step is the server's.
constexpr std::string_view kServed = R"(<?xml version="1.0"?>
<b:definitions xmlns:b="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:m="urn:motcua:bpmn:1">
<b:process id="served" name="Có việc của máy" isExecutable="true" m:code="served">
<b:startEvent id="start"/>
<b:userTask id="receive" name="Tiếp nhận" m:role="counter_officer" m:agency="reception" m:act="receive"/>
<b:serviceTask id="look_up" name="Tra cứu sổ" m:agency="competent" m:handler="look_up_book"/>
<b:userTask id="decide" name="Quyết định" m:role="leader" m:agency="competent" m:act="decide" m:businessEnd="true"/>
<b:userTask id="return_result" name="Trả kết quả" m:role="result_desk" m:agency="reception" m:act="return"/>
<b:endEvent id="end"/>
<b:sequenceFlow id="a" sourceRef="start" targetRef="receive"/>
<b:sequenceFlow id="b" sourceRef="receive" targetRef="look_up"/>
<b:sequenceFlow id="c" sourceRef="look_up" targetRef="decide"/>
<b:sequenceFlow id="d" sourceRef="decide" targetRef="return_result"/>
<b:sequenceFlow id="e" sourceRef="return_result" targetRef="end"/>
</b:process></b:definitions>)";

std::string shipped(const std::string& name) {
    auto folder = std::filesystem::path(__FILE__);
    for (int up = 0; up < 5; ++up) folder = folder.parent_path();
    std::ifstream in(folder / "data/processes" / (name + ".bpmn"), std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

std::string record(const std::string& code, const std::string& name) {
    return R"({"code":")" + code + R"(","name":")" + name +
           R"(","domain":["Hộ tịch"],"promulgator":"Bộ Tư pháp","decision_no":"1/QĐ",)"
           R"("levels":["xa"],"subjects":["Công dân"],"executing":["Ủy ban nhân dân cấp xã"],)"
           R"("steps":[{"name":"","text":"Nộp rồi nhận."}],"methods":[{"channel":"DIRECT",)"
           R"("time_qty":3,"time_unit":"working_day","text":"","fees":[]}],)"
           R"("components":[{"group":"","name":"Tờ khai","original":1,"copy":0}],)"
           R"("legal":[{"no":"1/2026/NĐ","name":null}],"results":[{"name":"Giấy","code":"K1"}],)"
           R"("requirements":"","quality":"structured","url":""})";
}

organisation::Starter city() {
    const Date since = day(kOpening);
    organisation::Starter starter;
    for (const auto& [code_of_it, kind, name] :
         {std::tuple{"H26.TT", "service_centre", "Trung tâm Phục vụ"},
          {"H26.W", "commune_committee", "Ủy ban phường"},
          {"H26.P", "department", "Sở phối hợp"},
          {"H26.X", "commune_committee", "Ủy ban phường khác"}})
        starter.agencies.push_back({code_of_it, kind, name, "", "", {}, true, since, "thử"});
    for (const auto& [agency, code_of_it, kind, name] :
         {std::tuple{"H26.TT", "H26.TT.00070", "reception_point", "Điểm số 1"},
          {"H26.TT", "H26.TT.00071", "reception_point", "Điểm số 2"},
          {"H26.W", "H26.W.HT", "section", "Phòng Hộ tịch"},
          {"H26.P", "H26.P.CM", "section", "Phòng Chuyên môn"}})
        starter.units.push_back(
            {agency, "", code_of_it, kind, name, {}, "", "", true, true, since});
    const auto role = [&](const char* code_of_it, std::vector<std::string> rights) {
        starter.roles.push_back({code_of_it, code_of_it, code_of_it, 0, false, std::move(rights)});
    };
    role("counter_officer", {"read_dossiers", "receive_dossiers", "hand_over_papers",
                             "return_results", "correct_dossiers"});
    role("result_desk", {"read_dossiers", "return_results", "hand_over_papers"});
    role("unit_head", {"read_dossiers", "work_on_dossiers", "assign_dossiers", "hand_over_papers",
                       "follow_unit"});
    role("appraiser", {"read_dossiers", "work_on_dossiers", "hand_over_papers"});
    role("leader", {"read_dossiers", "work_on_dossiers", "decide_dossiers", "assign_dossiers",
                    "follow_unit"});
    role("clerk", {"read_dossiers", "work_on_dossiers", "issue_documents", "hand_over_papers"});
    role("administrator", {"administer_templates", "administer_processes", "handle_incidents"});
    const auto staff = [&](const char* code_of_it, const char* name, const char* role_of_it,
                           const char* unit) {
        starter.officers.push_back({code_of_it, name, true, since, "QĐ", {{role_of_it, unit}}});
    };
    staff("quay1", "Trần Thị Quầy", "counter_officer", "H26.TT.00070");
    staff("quay2", "Lý Văn Quầy", "counter_officer", "H26.TT.00071");
    staff("tra", "Ngô Thị Trả", "result_desk", "H26.TT.00070");
    staff("truongquay", "Đinh Thị Quầy", "unit_head", "H26.TT.00070");
    staff("truong", "Phạm Văn Trưởng", "unit_head", "H26.W.HT");
    staff("cv1", "Lê Thị Viên", "appraiser", "H26.W.HT");
    staff("cv2", "Bùi Văn Viên", "appraiser", "H26.W.HT");
    staff("ky", "Đỗ Thị Ký", "leader", "H26.W");
    staff("so", "Vũ Văn Số", "clerk", "H26.W");
    staff("p_truong", "Hồ Văn Sở", "unit_head", "H26.P.CM");
    staff("p_cv", "Dương Thị Sở", "appraiser", "H26.P.CM");
    staff("la", "Mai Văn Lạ", "leader", "H26.X");
    staff("quantri", "Tô Thị Trị", "administrator", "H26.TT");
    return starter;
}

}  // namespace

Office::Office() {
    const auto founded =
        act([&](Transaction& tx) { return import_organisation(tx, organisation, city()); });
    EXPECT_TRUE(founded) << code_of(founded);
    here = unit("H26.TT.00070");
    there = unit("H26.TT.00071");
    section = unit("H26.W.HT");
    for (const auto& [staff_code, who] : {std::pair{"quay1", &counter},
                                          {"quay2", &other_counter},
                                          {"tra", &result_desk},
                                          {"truongquay", &counter_head},
                                          {"truong", &head},
                                          {"cv1", &appraiser},
                                          {"cv2", &second_appraiser},
                                          {"ky", &leader},
                                          {"so", &clerk},
                                          {"p_truong", &partner_head},
                                          {"p_cv", &partner_appraiser},
                                          {"la", &stranger},
                                          {"quantri", &administrator}})
        *who = officer(staff_code);
    for (const std::string& bpmn :
         {shipped("ordinary"), shipped("two_agencies"), std::string(kServed)})
        publish(bpmn);
    const TemporaryFolder folder;
    std::ofstream(folder.path() / "procedures.jsonl")
        << record("1.000001", "Đăng ký khai sinh") << '\n'
        << record("1.000002", "Thủ tục liên thông") << '\n'
        << record("1.000003", "Thủ tục có việc của máy") << '\n'
        << record("2.000815", "Chứng thực bản sao") << '\n';
    const auto imported =
        catalogue::import_procedures(database, kTest, {folder.path() / "procedures.jsonl"});
    EXPECT_TRUE(imported) << code_of(imported);
    ordinary = offered("1.000001", "ordinary");
    together = offered("1.000002", "two_agencies", "H26.P");
    served = offered("1.000003", "served");
    bulk = offered("2.000815", "ordinary", "", "same_day 15:00");
}

void Office::publish(const std::string& bpmn) {
    const auto published_now = act([&](Transaction& tx) {
        return processes.publish(tx, kTest, bpmn, {"1/QĐ", day(kOpening), day(kOpening)});
    });
    EXPECT_TRUE(published_now) << code_of(published_now);
}

OfferId Office::offered(const std::string& code, const std::string& process,
                        const std::string& partner, const std::string& term) {
    catalogue::OfferProcedure what;
    what.code = code;
    what.agency = agency("H26.W");
    what.place = agency("H26.TT");
    if (!partner.empty()) what.partner = agency(partner);
    what.process = process;
    for (const auto channel : {catalogue::Channel::direct, catalogue::Channel::postal})
        what.terms.push_back({channel, term, "QĐ"});
    if (code == "2.000815") {
        what.is_bulk = true;
        what.fees = {{.code = "certified_copy",
                      .name = "Bản sao",
                      .per = catalogue::FeePer::page,
                      .amount = Money{2000},
                      .source = "thử"},
                     {.code = "certified_signature",
                      .name = "Chữ ký",
                      .per = catalogue::FeePer::item,
                      .amount = Money{10000},
                      .source = "thử"}};
    }
    what.decision = {"UBND phường", "2/QĐ", day(kOpening)};
    what.valid_from = day(kOpening);
    const auto offer =
        act([&](Transaction& tx) { return catalogue.offer_procedure(tx, kTest, what); });
    EXPECT_TRUE(offer) << code_of(offer);
    return offer ? *offer : OfferId{};
}

Actor Office::officer(const std::string& staff_code) {
    const auto found =
        act([&](Transaction& tx) { return organisation::officer_by_staff_code(tx, staff_code); });
    return {Actor::Is::officer, found.value().officer, {}, found.value().name};
}

UnitId Office::unit(std::string_view code) {
    return act([&](Transaction& tx) {
        return organisation::unit_by_code(tx, code, date_of(tx.now())).value().unit;
    });
}

AgencyId Office::agency(std::string_view code) {
    return act([&](Transaction& tx) {
        return organisation::agency_by_code(tx, code, date_of(tx.now())).value().agency;
    });
}

PersonId Office::person(const std::string& name, const std::string& number) {
    people::PersonDraft draft;
    draft.name = people::Private(name);
    if (!number.empty())
        draft.identifiers.push_back(
            {people::IdentifierKind::passport, people::Private(number), {}});
    const auto known =
        act([&](Transaction& tx) { return people::register_person(tx, kTest, here, draft); });
    EXPECT_TRUE(known) << code_of(known);
    return known ? *known : PersonId{};
}

VisitId Office::visit_of(PersonId person, UnitId at) {
    OpenVisit what;
    what.unit_id = at.is_set() ? at : here;
    what.person_id = person;
    what.channel = "direct";
    const auto opened = says(&Dossiers::open_visit, at == there ? other_counter : counter, what);
    EXPECT_TRUE(opened) << code_of(opened);
    return opened ? opened->id : VisitId{};
}

ReceiveDossier Office::intake(OfferId offer) const {
    ReceiveDossier what;
    what.offer_id = offer;
    what.papers = {{"TK", "Tờ khai", 1, 0, {}}, {"GCS", "Giấy chứng sinh", 1, 2, {}}};
    what.fees = {{"fee", "Lệ phí", Money{8000}}, {"copy", "Bản sao", Money{3000}}};
    what.fee_method = "cash";
    return what;
}

std::string Office::received(OfferId offer) {
    const VisitId visit = visit_of(person("Nguyễn Văn An"));
    const auto got = says(&Dossiers::receive_dossier, counter, visit, intake(offer));
    EXPECT_TRUE(got) << code_of(got);
    return got ? got->dossier_code : "";
}

FileId Office::file(const std::string& name) {
    return act([&](Transaction& tx) {
        return documents::record_file(
            tx, kTest,
            {{std::string(64, 'a'), 3, documents::FileType::pdf, Personal<std::string>(name)},
             documents::AboutKind::visit,
             documents::AboutId{{1}}});
    });
}

DossierView Office::view(const std::string& code, const Actor& as) {
    const auto shown = says(&Dossiers::dossier, as, std::string_view(code));
    EXPECT_TRUE(shown) << code << ": " << code_of(shown);
    return shown ? *shown : DossierView{};
}

std::string Office::task(const std::string& code, std::string_view step) {
    for (const TaskView& open : view(code).tasks)
        if (open.step == step) return open.task_id;
    ADD_FAILURE() << code << " does not wait at " << step;
    return "";
}

std::vector<std::string> Office::events(const std::string& code, int from) {
    std::vector<std::string> types;
    for (const EventView& event : view(code).events)
        if (event.seq >= from) types.push_back(event.type);
    return types;
}

void Office::completes(const Actor& by, const std::string& code, std::string_view step,
                       const std::optional<std::string>& proposal,
                       const std::optional<std::string>& ground) {
    CompleteTask what;
    what.task_id = task(code, step);
    what.version = version(code);
    what.proposal = proposal;
    what.ground = ground;
    EXPECT_EQ("", told(&Dossiers::complete_task, by, code, what)) << step;
}

void Office::resolve(const std::string& code) {
    completes(head, code, "assign");
    completes(appraiser, code, "appraise", "grant");
    completes(leader, code, "sign");
    completes(clerk, code, "issue");
}

bool Office::may(const DossierView& view, std::string_view act) {
    for (const CanView& can : view.can)
        if (can.act == act) return can.allowed;
    ADD_FAILURE() << "no such button: " << act;
    return false;
}

std::vector<std::string> Office::findings() {
    return database->read([&](Transaction& tx) {
        std::vector<Finding> found;
        dossiers.verify(tx, {}, 100, found);
        check_lone_rows(tx, found);
        check_starts(dossiers.rooms(), tx, found);
        std::vector<std::string> said;
        for (const Finding& finding : found)
            said.push_back(finding.code.substr(std::string_view("dossier.verify.").size()) +
                           (finding.detail.empty() ? "" : " " + finding.detail));
        return said;
    });
}

void Office::tamper(std::string_view sql) {
    const Statement statement{"test.tamper", sql, sql};
    const auto changed = act([&](Transaction& tx) { return tx.exec(statement).count(); });
    EXPECT_GT(changed, 0) << sql;
}

class TheOffice : public Office {};

TEST_P(TheOffice, takes_a_dossier_from_the_counter_to_the_returned_result) {
    const std::string code = received();
    EXPECT_EQ(code, "H26.00070-260302-0001");
    resolve(code);
    ReturnResult what;
    what.version = version(code);
    what.receiver_name = "Nguyễn Văn An";
    what.signed_by = "paper";
    EXPECT_EQ("", told(&Dossiers::return_result, result_desk, code, what));

    const DossierView end = view(code);
    EXPECT_EQ(end.status, Status::returned);
    EXPECT_EQ(end.on_time, true);
    EXPECT_THAT(findings(), testing::IsEmpty());
}

INSTANTIATE_TEST_SUITE_P(On, TheOffice, every_engine(), engine_name);

}  // namespace motcua::dossiers
