// SPDX-License-Identifier: Apache-2.0
#include "modules/deadlines/due_line.hpp"

#include <gtest/gtest.h>

#include "base/json.hpp"

namespace motcua::deadlines {
namespace {

boost::json::object answered(std::string_view line) {
    auto read = json::parse(due_line(line, find_builtin_calendar));
    EXPECT_TRUE(read);
    return read->as_object();
}

std::string due_of(std::string_view line) {
    const auto answer = answered(line);
    if (const auto* error = answer.if_contains("error"))
        return std::string(error->at("code").as_string()) + " " +
               std::string(error->at("field").as_string());
    const auto& due = answer.at("due");
    return due.is_null() ? "null" : std::string(due.as_string());
}

TEST(DueLine, answers_in_the_exchange_shape) {
    EXPECT_EQ(
        due_line(R"({"id": "a1", "received": "2026-11-23T14:00", "calendar": "H26",
                     "term": {"amount": 1, "unit": "working_day"}})",
                 find_builtin_calendar),
        R"({"id":"a1","due":"2026-11-25T14:00:00+07:00","state":"running","provisional":false,)"
        R"("on_time":null,"explanation":[)"
        R"({"date":"2026-11-23","counted":false,"amount":0,"reason_code":"start_day","text":{)"
        R"("vi":"Ngày bắt đầu (từ 14:00) không tính vào thời hạn.",)"
        R"("en":"The day the term starts (from 14:00) is not counted."}},)"
        R"({"date":"2026-11-24","counted":false,"amount":0,"reason_code":"holiday","text":{)"
        R"("vi":"Nghỉ lễ: Ngày Văn hóa Việt Nam, không tính.",)"
        R"("en":"Public holiday: Viet Nam Culture Day, not counted."}},)"
        R"({"date":"2026-11-25","counted":true,"amount":1,"reason_code":"working_day","text":{)"
        R"("vi":"Ngày làm việc thứ 1.","en":"Working day number 1."}}]})");
}

TEST(DueLine, knows_what_was_known) {
    EXPECT_EQ(due_of(R"({"received": "2026-11-23T14:00", "as_of": "2026-04-01",
                         "term": {"amount": 1, "unit": "working_day"}, "calendar": "H26"})"),
              "2026-11-24T14:00:00+07:00");
}

TEST(DueLine, has_no_due_moment_for_the_unit_none) {
    const auto answer = answered(
        R"({"id": 7, "received": "2030-11-23T14:00", "calendar": "H26", "term": {"unit": "none"}})");

    EXPECT_TRUE(answer.at("due").is_null());
    EXPECT_EQ(answer.at("id").as_int64(), 7);
    EXPECT_TRUE(answer.at("explanation").as_array().empty());
}

TEST(DueLine, writes_amounts_that_sum_exactly) {
    const auto answer = answered(R"({"received": "2026-11-20T15:20", "calendar": "H26",
                                     "term": {"amount": 12.7, "unit": "working_hour"}})");
    double sum = 0;
    for (const auto& line : answer.at("explanation").as_array())
        sum += line.at("amount").to_number<double>();

    EXPECT_DOUBLE_EQ(sum, 12.7);
}

TEST(DueLine, takes_a_cutoff_and_a_term_as_text) {
    EXPECT_EQ(due_of(R"({"received": "2026-11-20T11:31", "calendar": "H26",
                         "term": {"unit": "same_day", "cutoff": "11:30"}})"),
              "2026-11-23T17:00:00+07:00");
    EXPECT_EQ(due_of(R"({"received": "2026-11-20T11:31", "term": "1.5 working_hour"})"),
              "2026-11-20T14:01:00+07:00");
}

TEST(DueLine, follows_events_and_the_clock_asked_for) {
    const std::string events = R"("events": [
        {"at": "2026-11-02T09:00", "type": "received"},
        {"at": "2026-11-04T10:00", "type": "supplement_requested", "recorded_at": "2026-11-04T11:00"},
        {"at": "2026-11-10T15:00", "type": "supplement_answered"}]})";
    const std::string head = R"({"received": "2026-11-02T09:00", "calendar": "H26",
        "term": {"amount": 5, "unit": "working_day"}, )";

    EXPECT_EQ(due_of(head + events), "2026-11-17T15:00:00+07:00");
    EXPECT_EQ(due_of(head + R"("clock": "index", )" + events), "2026-11-15T14:00:00+07:00");
    EXPECT_EQ(due_of(head + R"("events": [{"at": "2026-11-08T09:00", "type": "extended",
        "new_due": "2026-11-12T09:00", "form_no": "4/XL"}]})"),
              "2026-11-12T09:00:00+07:00");
    EXPECT_EQ(due_of(head + R"("events": [{"at": "2026-11-09T08:00", "type": "extended",
        "new_due": "2026-11-12T09:00"}]})"),
              "dossier.extension_too_late events[0]");
    EXPECT_EQ(due_of(R"({"clock": "step", "calendar": "H26", "events": [{"at": "2026-11-02T10:00",
        "type": "step_started", "step": "a", "budget": {"amount": 4, "unit": "working_hour"}}]})"),
              "2026-11-02T15:00:00+07:00");
    EXPECT_EQ(due_of(R"({"clock": "share", "calendar": "H26", "events": [{"at": "2026-11-02T10:00",
        "type": "share_started", "agency": "B", "amount": 1, "unit": "working_day"}]})"),
              "2026-11-03T10:00:00+07:00");
}

TEST(DueLine, the_share_clock_hears_corrections) {
    const auto answer = answered(R"({"clock": "share", "received": "2026-11-02T09:00", "events": [
        {"at": "2026-11-02T09:00", "type": "share_started", "agency": "A", "amount": 4, "unit": "working_hour"},
        {"at": "2026-11-03T09:00", "type": "share_ended", "agency": "A"},
        {"at": "2026-11-03T10:00", "type": "corrected", "of": 1, "right_at": "2026-11-02T11:00"}]})");
    const auto& shares = answer.at("shares").as_array();
    ASSERT_EQ(shares.size(), 1U);
    EXPECT_EQ(shares[0].at("ended").as_string(), "2026-11-02T11:00:00+07:00");
    EXPECT_EQ(shares[0].at("used_minutes").as_int64(), 120);
    EXPECT_EQ(shares[0].at("overrun_minutes").as_int64(), 0);

    EXPECT_EQ(due_of(R"({"clock": "share", "received": "2026-11-02T09:00", "events": [
        {"at": "2026-11-02T09:00", "type": "share_started", "agency": "A", "amount": 4, "unit": "working_hour"},
        {"at": "2026-11-03T10:00", "type": "corrected", "of": 7, "right_at": "2026-11-02T11:00"}]})"),
              "deadlines.events_order events[1]");
}

TEST(DueLine, the_share_clock_attributes_lateness_to_each_agency) {
    const auto answer = answered(R"({"clock": "share", "received": "2026-11-02T09:00", "events": [
        {"at": "2026-11-02T09:00", "type": "share_started", "agency": "A", "amount": 4, "unit": "working_hour"},
        {"at": "2026-11-03T09:00", "type": "share_ended", "agency": "A"},
        {"at": "2026-11-03T09:00", "type": "share_started", "agency": "B", "amount": 8, "unit": "working_hour"},
        {"at": "2026-11-03T16:00", "type": "share_ended", "agency": "B"}]})");
    const auto& shares = answer.at("shares").as_array();
    ASSERT_EQ(shares.size(), 2U);
    EXPECT_EQ(shares[0].at("agency").as_string(), "A");
    EXPECT_EQ(shares[0].at("allotted_minutes").as_int64(), 240);
    EXPECT_EQ(shares[0].at("used_minutes").as_int64(), 480);
    EXPECT_EQ(shares[0].at("overrun_minutes").as_int64(), 240);
    EXPECT_EQ(shares[1].at("overrun_minutes").as_int64(), 0);
    EXPECT_EQ(answer.at("due").as_string(), "2026-11-04T09:00:00+07:00");
}

TEST(DueLine, the_petition_clock_needs_no_term_and_tells_every_duty) {
    const auto answer = answered(R"({"clock": "petition", "events": [
        {"at": "2026-11-02T09:00", "type": "sent", "agency": "H26"},
        {"at": "2026-11-06T10:00", "type": "forwarded", "to": "SXD"},
        {"at": "2026-11-23T09:00", "type": "resolved"}]})");
    const auto& duties = answer.at("duties").as_array();
    ASSERT_EQ(duties.size(), 3U);
    EXPECT_EQ(answer.at("due").as_string(), "2026-11-26T09:00:00+07:00");
    EXPECT_EQ(boost::json::serialize(duties[0].at("rule")),
              R"({"working_days":5,"law":"NĐ 20/2008/NĐ-CP, NĐ 48/2013/NĐ-CP","article":"",)"
              R"("from":"2013-07-01","to":"","certainty":"law"})");
    EXPECT_EQ(duties[1].at("duty").as_string(), "resolve");
    EXPECT_EQ(duties[1].at("agency").as_string(), "SXD");
    EXPECT_TRUE(duties[1].at("on_time").as_bool());
    EXPECT_EQ(duties[1].at("explanation").as_array().back().at("date").as_string(), "2026-11-30");
    EXPECT_TRUE(duties[2].at("ended").is_null());
    EXPECT_EQ(due_of(R"({"clock": "petition", "received": "2026-11-02T09:00"})"),
              "2026-11-23T09:00:00+07:00");
    EXPECT_EQ(due_of(R"({"clock": "petition", "received": "2031-11-02T09:00"})"),
              "deadlines.year_missing received");
    EXPECT_EQ(due_of(R"({"clock": "petition"})"), "deadlines.missing received");
}

TEST(DueLine, refuses_each_malformed_line_with_code_and_field) {
    const std::pair<const char*, const char*> kRefused[] = {
        {"", "deadlines.bad_line "},
        {"[]", "deadlines.bad_line "},
        {"{\"received\": ", "deadlines.bad_line "},
        {R"({"term": {"amount": 1, "unit": "day"}})", "deadlines.missing received"},
        {R"({"received": "2026-11-20T10:00"})", "deadlines.missing term"},
        {R"({"received": 5, "term": "1 day"})", "deadlines.wrong_type received"},
        {R"({"received": "2026-11-31T10:00", "term": "1 day"})", "deadlines.bad_moment received"},
        {R"({"received": "2026-11-20", "term": "1 day"})", "deadlines.bad_moment received"},
        {R"({"recieved": "2026-11-20T10:00", "term": "1 day"})",
         "deadlines.unknown_field recieved"},
        {R"({"received": "2026-11-20T10:00", "term": 5})", "deadlines.wrong_type term"},
        {R"({"received": "2026-11-20T10:00", "term": {"amount": 1}})",
         "deadlines.missing term.unit"},
        {R"({"received": "2026-11-20T10:00", "term": {"unit": "day"}})",
         "deadlines.bad_amount term.amount"},
        {R"({"received": "2026-11-20T10:00", "term": {"amount": -1, "unit": "day"}})",
         "deadlines.bad_amount term.amount"},
        {R"({"received": "2026-11-20T10:00", "term": {"amount": 0, "unit": "day"}})",
         "deadlines.bad_amount term.amount"},
        {R"({"received": "2026-11-20T10:00", "term": {"amount": 1e300, "unit": "day"}})",
         "deadlines.bad_amount term.amount"},
        {R"({"received": "2026-11-20T10:00", "term": {"amount": 0.0000001, "unit": "hour"}})",
         "deadlines.bad_amount term.amount"},
        {R"({"received": "2026-11-20T10:00", "term": {"amount": true, "unit": "day"}})",
         "deadlines.wrong_type term.amount"},
        {R"({"received": "2026-11-20T10:00", "term": {"amount": 1.5, "unit": "day"}})",
         "deadlines.fraction_not_allowed term.amount"},
        {R"({"received": "2026-11-20T10:00", "term": {"amount": 1, "unit": "week"}})",
         "deadlines.bad_unit term.unit"},
        {R"({"received": "2026-11-20T10:00", "term": {"unit": "same_day", "cutoff": "3pm"}})",
         "deadlines.bad_cutoff term.cutoff"},
        {R"({"received": "2026-11-20T10:00", "term": {"unit": "none", "until": 1}})",
         "deadlines.unknown_field term.until"},
        {R"({"received": "2026-11-20T10:00", "term": "soon"})", "deadlines.bad_term term"},
        {R"({"received": "2026-11-20T10:00", "term": "1 day", "calendar": "H99"})",
         "deadlines.calendar_unknown calendar"},
        {R"({"received": "2026-11-20T10:00", "term": "1 day", "as_of": "April"})",
         "deadlines.bad_date as_of"},
        {R"({"received": "2026-11-20T10:00", "term": "1 day", "clock": "wall"})",
         "deadlines.bad_clock clock"},
        {R"({"received": "2026-11-20T10:00", "term": "1 day", "id": {}})",
         "deadlines.wrong_type id"},
        {R"({"received": "2026-11-20T10:00", "term": "1 day", "events": {}})",
         "deadlines.wrong_type events"},
        {R"({"received": "2026-11-20T10:00", "term": "1 day", "events": [{"type": "lost", "at": "2026-11-20T11:00"}]})",
         "deadlines.bad_event_type events[0].type"},
        {R"({"received": "2026-11-20T10:00", "term": "1 day", "events": [{"type": "finished"}]})",
         "deadlines.missing events[0].at"},
        {R"({"received": "2026-11-20T10:00", "term": "1 day", "events": [{"type": "extended", "at": "2026-11-20T11:00"}]})",
         "deadlines.missing events[0].new_due"},
        {R"({"received": "2026-11-20T10:00", "term": "1 day", "events": [{"type": "resumed", "at": "2026-11-20T11:00"}]})",
         "deadlines.events_order events[0]"},
        {R"({"received": "2026-11-20T10:00", "term": "1 day", "events": [{"type": "corrected", "at": "2026-11-20T11:00", "of": 4294967296}]})",
         "deadlines.events_order events[0].of"},
        {R"({"received": "2024-11-20T10:00", "term": "1 day"})", "deadlines.year_missing received"},
        {R"({"received": "2027-12-31T10:00", "term": "1 working_day"})",
         "deadlines.year_missing term"},
    };
    for (const auto& [line, refusal] : kRefused) EXPECT_EQ(due_of(line), refusal) << line;
}

TEST(DueForPeople, speaks_both_languages_day_by_day) {
    const auto question =
        read_due_question(R"({"received": "2026-11-23T14:00", "term": "1 working_day"})");
    const auto text = due_for_people(*question, *answer(*question, find_builtin_calendar));

    EXPECT_NE(text.find("Hẹn trả: 14:00 Thứ Tư 25/11/2026"), std::string::npos) << text;
    EXPECT_NE(text.find("Due: 14:00 Wed 25/11/2026"), std::string::npos);
    EXPECT_NE(text.find("Ngày Văn hóa Việt Nam"), std::string::npos);
}

TEST(DueForPeople, names_what_each_duty_of_a_petition_stands_on) {
    const auto question =
        read_due_question(R"({"clock": "petition", "received": "2026-11-02T09:00", "events": [
            {"at": "2026-11-10T09:00", "type": "forwarded", "to": "SXD"}]})");
    const auto text = due_for_people(*question, *answer(*question, find_builtin_calendar));

    EXPECT_NE(text.find("Phản ánh, kiến nghị gửi 09:00 Thứ Hai 02/11/2026"), std::string::npos)
        << text;
    EXPECT_NE(text.find("quá hạn. (NĐ 20/2008/NĐ-CP, NĐ 48/2013/NĐ-CP, theo điều luật)"),
              std::string::npos);
    EXPECT_NE(text.find("[SXD] Xử lý và trả lời"), std::string::npos) << text;
    EXPECT_NE(text.find("The petition lay with another agency"), std::string::npos);
}

TEST(DueForPeople, has_words_for_every_refusal_of_a_line) {
    const auto question =
        read_due_question(R"({"received": "2028-11-23T14:00", "term": "1 working_day"})");
    const auto refused = answer(*question, find_builtin_calendar);

    EXPECT_EQ(words::say(Language::en, refused.error().code, refused.error().params),
              "Calendar H26 has no year 2028 yet: the due date cannot be computed.");
}

}  // namespace
}  // namespace motcua::deadlines
