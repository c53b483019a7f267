// SPDX-License-Identifier: Apache-2.0
#include <fstream>

#include "modules/dossiers/commands/rules_answers.hpp"
#include "modules/dossiers/rules_ahead.hpp"
#include "modules/dossiers/world_for_tests.hpp"

namespace motcua::dossiers {

std::string shipped_rules(const std::string& name) {
    std::filesystem::path folder = std::filesystem::path(__FILE__).parent_path();
    while (!std::filesystem::exists(folder / "data/rules")) folder = folder.parent_path();
    std::ifstream in(folder / "data/rules" / (name + ".dmn"), std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

/// The shipped rules of registering a business household: 150,000 đồng, half of it for citizens
/// with an electronic identity of level two who meet the conditions, from 15/8/2026 to 28/2/2027.
class RulesAtReception : public Office {
protected:
    void SetUp() override {
        for (const char* name : {"business_household_fees", "business_household_papers"}) {
            const auto done = publish_model(name, shipped_rules(name));
            ASSERT_TRUE(done) << code_of(done);
        }
        database.clock.set(moment("2026-08-14T09:00:00+07:00"));
        decide({"business_household_fees", "business_household_papers"});
    }
    Result<process::ModelPublication> publish_model(const std::string& code,
                                                    const std::string& dmn) {
        return act([&](Transaction& tx) {
            return processes.models().publish(tx, Actor::system("test"), code, dmn,
                                              {"5/QĐ", day("2026-03-01"), day("2026-03-01")});
        });
    }
    void decide(const catalogue::OfferRules& rules) {
        const auto done = act([&](Transaction& tx) {
            const auto seen = catalogue.offer(tx, ordinary)->offer_version;
            return catalogue.set_rules(tx, Actor::system("test"), ordinary, seen, rules);
        });
        ASSERT_TRUE(done) << code_of(done);
    }
    static std::string answers(bool level_two, bool eligible, bool household = false) {
        const auto say = [](bool yes) { return yes ? "true" : "false"; };
        return fmt::format(R"({{"Có định danh điện tử mức hai":{},"Đủ điều kiện được giảm":{},)"
                           R"("Do nhiều thành viên hộ gia đình đăng ký":{},)"
                           R"("Ủy quyền cho người khác nộp":false}})",
                           say(level_two), say(eligible), say(household));
    }
    RulesView asked(const std::string& given) {
        AskRules ask;
        ask.unit_id = here;
        ask.channel = "direct";
        ask.offer_id = ordinary;
        ask.applicant_id = person("Nguyễn Văn An");
        if (!given.empty()) ask.answers = given;
        const auto view = says(&Dossiers::rules_at_reception, counter, ask);
        EXPECT_TRUE(view) << code_of(view);
        return view ? *view : RulesView{};
    }
    Result<ReceivedView> receive(const std::string& given, std::vector<FeeLine> fees = {}) {
        ReceiveDossier what = intake(ordinary);
        what.fees = std::move(fees);
        what.answers = given;
        return says(&Dossiers::receive_dossier, counter, visit_of(person("Nguyễn Văn An")), what);
    }
    std::int64_t fee_on(const char* at, const std::string& given) {
        database.clock.set(moment(at));
        const auto got = receive(given);
        EXPECT_TRUE(got) << code_of(got);
        return got ? got->fee.dong : -1;
    }
    Dossier log_of(const std::string& code) {
        return *says(&Dossiers::for_print, Actor::system("test"), std::string_view(code));
    }
};

TEST_P(RulesAtReception, ask_the_officer_only_what_the_server_does_not_know) {
    const RulesView view = asked("");
    std::vector<std::string> names;
    for (const RuleQuestion& question : view.questions) {
        names.push_back(question.name);
        EXPECT_EQ(question.type, "boolean");
    }
    EXPECT_THAT(names, testing::UnorderedElementsAre("Có định danh điện tử mức hai",
                                                     "Đủ điều kiện được giảm",
                                                     "Do nhiều thành viên hộ gia đình đăng ký",
                                                     "Ủy quyền cho người khác nộp"));
    EXPECT_FALSE(view.fees_by);
    ASSERT_EQ(view.silent.size(), 2u);
    EXPECT_EQ(view.silent[0].why, "dossier.rules_unanswered");
}

TEST_P(RulesAtReception, say_which_fee_and_papers_and_why) {
    database.clock.set(moment("2026-08-15T08:00:00+07:00"));
    const RulesView view = asked(answers(true, true, true));
    ASSERT_EQ(view.fees.size(), 1u);
    EXPECT_EQ(view.fees[0].amount, Money{75000});
    EXPECT_THAT(view.fees[0].ground.value_or(""), testing::HasSubstr("NQ 66.22/2026/NQ-CP"));
    ASSERT_TRUE(view.fees_by);
    EXPECT_EQ(view.fees_by->version, 1);
    ASSERT_EQ(view.fees_by->rules.size(), 1u);
    EXPECT_EQ(view.fees_by->rules[0].rule, 2);
    EXPECT_THAT(view.fees_by->rules[0].text, testing::StartsWith("Giảm"));
    ASSERT_EQ(view.papers.size(), 2u);
    EXPECT_EQ(view.papers[0].originals, 1);
    EXPECT_EQ(view.papers[1].copies, 1);
    EXPECT_TRUE(view.silent.empty());
    EXPECT_EQ(asked(answers(true, true, false)).papers.size(), 1u);
}

TEST_P(RulesAtReception, follow_the_days_of_the_law_and_the_person) {
    const std::string reduced = answers(true, true), other = answers(true, false);
    EXPECT_EQ(fee_on("2026-08-14T16:00:00+07:00", reduced), 150000) << "the day before";
    EXPECT_EQ(fee_on("2026-08-15T08:00:00+07:00", reduced), 75000) << "the first day";
    EXPECT_EQ(fee_on("2026-08-15T08:00:00+07:00", other), 150000);
    EXPECT_EQ(fee_on("2026-11-25T08:00:00+07:00", answers(false, true)), 150000);
}

TEST_P(RulesAtReception, are_kept_with_the_dossier_for_ever) {
    database.clock.set(moment("2026-08-17T08:00:00+07:00"));
    const auto got = receive(answers(true, true));
    ASSERT_TRUE(got) << code_of(got);
    const Dossier dossier = log_of(got->dossier_code);
    EXPECT_EQ(dossier.fees.at(0).amount, Money{75000});
    EXPECT_EQ(dossier.intake.fees_by->rules.at(0).rule, 2);
    EXPECT_EQ(dossier.intake.papers_by->decision, "papers");
    EXPECT_EQ(dossier.intake.answers, answers(true, true));
    EXPECT_EQ(dossier.intake.models, (std::vector<ModelThen>{{"business_household_fees", 1},
                                                             {"business_household_papers", 1}}));
    EXPECT_EQ(view(got->dossier_code).fees.at(0).ground, dossier.fees.at(0).ground);
    EXPECT_THAT(findings(), testing::IsEmpty());
}

TEST_P(RulesAtReception, are_not_overruled_by_what_was_told_yesterday) {
    database.clock.set(moment("2026-08-15T08:00:00+07:00"));
    const std::vector<FeeLine> full{{"registration", "Lệ phí", Money{150000}}};
    const auto differs = receive(answers(true, true), full);
    ASSERT_EQ(refused(differs), "dossier.fees_differ");
    EXPECT_EQ(differs.error().params.at(0).second, "75000");
    EXPECT_EQ(refused(receive(answers(true, true), {{"x", "Lệ phí", Money{75000}}})), "");
    EXPECT_EQ(refused(receive("")), "dossier.rules_unanswered");
    EXPECT_EQ(refused(receive("[1")), "dossier.answers_unreadable");
}

TEST_P(RulesAtReception, that_say_nothing_leave_it_to_the_officer) {
    EXPECT_EQ("", refused(act([&](Transaction& tx) {
                  return processes.models().retire(tx, Actor::system("test"),
                                                   "business_household_fees", 1, day("2026-08-14"));
              })));
    const RulesView view = asked(answers(true, true));
    ASSERT_EQ(view.silent.size(), 1u);
    EXPECT_EQ(view.silent[0].what, "fees");
    EXPECT_EQ(view.silent[0].why, "process.model_not_in_force");
    const auto got = receive(answers(true, true), {{"registration", "Lệ phí", Money{150000}}});
    ASSERT_TRUE(got) << code_of(got);
    EXPECT_EQ(got->fee, Money{150000});
    EXPECT_FALSE(log_of(got->dossier_code).intake.fees_by);
    EXPECT_THAT(findings(), testing::IsEmpty());
}

TEST_P(RulesAtReception, that_are_no_lines_or_nothing_are_shown_as_such) {
    const auto model = [](const std::string& text) {
        return R"(<definitions xmlns="https://www.omg.org/spec/DMN/20230324/MODEL/" name="x">)"
               R"(<decision id="fees" name="fees"><literalExpression><text>)" +
               text + "</text></literalExpression></decision></definitions>";
    };
    ASSERT_TRUE(publish_model("odd", model("null")));
    decide({"odd", ""});
    EXPECT_EQ(asked("").silent.at(0).why, "dossier.rules_undecided");
    ASSERT_TRUE(publish_model("odd", model("\"miễn phí\"")));
    EXPECT_EQ(asked("").silent.at(0).why, "dossier.rules_wrong");
    ASSERT_TRUE(publish_model("odd", model("[]")));
    EXPECT_TRUE(asked("").fees_by) << "nothing is to be paid";
}

TEST_P(RulesAtReception, name_the_answer_that_is_missing_or_wrong) {
    const auto field_of = [](const auto& result) {
        return result ? std::string() : result.error().code + " " + result.error().field;
    };
    EXPECT_EQ(field_of(receive(R"({"Có định danh điện tử mức hai":true})")),
              "dossier.rules_unanswered answers.Đủ điều kiện được giảm");
    EXPECT_EQ(field_of(receive(R"({"Có định danh điện tử mức hai":"có"})")),
              "dossier.answer_wrong answers.Có định danh điện tử mức hai");
}

TEST_P(RulesAtReception, may_be_asked_ahead_by_anybody) {
    database.clock.set(moment("2026-08-15T08:00:00+07:00"));
    AskRulesAhead ask;
    ask.offer_id = ordinary;
    const auto ahead = [&] {
        return act([&](Transaction& tx) { return rules_ahead(dossiers.rooms(), tx, ask); });
    };
    const auto first = ahead();
    ASSERT_TRUE(first) << code_of(first);
    ASSERT_EQ(first->questions.size(), 5u) << "what kind of applicant he is nobody knows yet";
    const RuleQuestion& kind = first->questions.at(0);
    EXPECT_EQ(kind.name, "applicant_kind");
    EXPECT_EQ(kind.label, "Người nộp hồ sơ là");
    EXPECT_EQ(kind.label_en, "The applicant is");
    ASSERT_EQ(kind.choices.size(), 2u);
    EXPECT_EQ(kind.choices[0].value, "citizen");
    EXPECT_EQ(kind.choices[0].label, "Cá nhân");
    EXPECT_EQ(first->questions.at(1).kind, InputKind::boolean);

    ask.decide = true;
    const auto missing = ahead();
    EXPECT_EQ(refused(missing), "dossier.rules_unanswered");
    EXPECT_EQ(missing.error().field, "answers.applicant_kind");
    ask.answers = R"({"applicant_kind":"company"})";
    EXPECT_EQ(refused(ahead()), "dossier.answer_wrong");
    ask.answers = "[";
    EXPECT_EQ(refused(ahead()), "dossier.answers_unreadable");
    ask.answers = R"({"applicant_kind":"citizen",)" + answers(true, true).substr(1);
    EXPECT_EQ(ahead()->fees.at(0).amount, Money{75000});
    EXPECT_EQ(ahead()->fees_by->rules.at(0).rule, 2);
    ask.channel = AheadChannel::online;
    EXPECT_EQ(ahead()->fees.at(0).amount, Money{0});
    ask.offer_id = OfferId{{9}};
    EXPECT_EQ(refused(ahead()), "catalogue.offer_unknown");
    ask.offer_id = ordinary;
    ASSERT_TRUE(act([&](Transaction& tx) {
        return catalogue.withdraw_offer(tx, Actor::system("test"), ordinary, day("2026-08-15"));
    }));
    database.clock.step(hours(24));
    EXPECT_EQ(refused(ahead()), "catalogue.not_offered_here");
}

TEST_P(RulesAtReception, are_told_only_who_receives_there) {
    AskRules ask;
    ask.unit_id = here;
    ask.channel = "direct";
    ask.offer_id = ordinary;
    EXPECT_EQ(told(&Dossiers::rules_at_reception, stranger, ask), "dossier.not_allowed");
    ask.answers = "{";
    EXPECT_EQ(told(&Dossiers::rules_at_reception, counter, ask), "dossier.answers_unreadable");
}

INSTANTIATE_TEST_SUITE_P(On, RulesAtReception, every_engine(), engine_name);

/// The shipped model alone, on every channel.
TEST(FeesOfBusinessHouseholds, change_on_the_days_the_decisions_name) {
    const auto model = rules::Model::read(shipped_rules("business_household_fees"));
    ASSERT_TRUE(model) << code_of(model);
    const auto fee = [&](const char* on, const char* channel, const char* kind) {
        const rules::Variables inputs{{"received_on", on},
                                      {"channel", channel},
                                      {"applicant_kind", kind},
                                      {"Có định danh điện tử mức hai", true},
                                      {"Đủ điều kiện được giảm", true}};
        const auto fees = fees_in(model->decide("fees", inputs)->value);
        return fees ? fees->at(0).amount.dong : -1;
    };
    EXPECT_EQ(fee("2026-07-24", "online", "citizen"), 150000);
    EXPECT_EQ(fee("2026-07-25", "online", "citizen"), 0);
    EXPECT_EQ(fee("2026-08-14", "direct", "citizen"), 150000);
    EXPECT_EQ(fee("2026-08-15", "direct", "citizen"), 75000);
    EXPECT_EQ(fee("2026-08-15", "direct", "organisation"), 150000);
    EXPECT_EQ(fee("2027-02-28", "post", "citizen"), 75000);
    EXPECT_EQ(fee("2027-03-01", "post", "citizen"), 150000);
    EXPECT_EQ(fee("2027-03-01", "online", "citizen"), 0);
}

TEST(LinesOfRules, are_read_or_are_none) {
    using rules::Context;
    using rules::List;
    using rules::Value;
    const Context line{{"name", "Lệ phí"}, {"amount", 8000}, {"ground", "TT"}};
    EXPECT_EQ(fees_in(line)->at(0), (FeeLine{"fee", "Lệ phí", Money{8000}, "TT"}));
    EXPECT_EQ(fees_in(List{line, Value()})->size(), 1u);
    EXPECT_FALSE(fees_in(Context{{"name", " "}, {"amount", 1}}));
    EXPECT_FALSE(fees_in(Context{{"name", "a"}, {"amount", -1}}));
    EXPECT_FALSE(fees_in(Context{{"name", "a"}}));
    EXPECT_FALSE(fees_in(List{line, 3}));
    EXPECT_EQ(papers_in(Context{{"name", "Tờ khai"}})->at(0),
              (PaperNeeded{"", "Tờ khai", 1, 0, std::nullopt}));
    EXPECT_FALSE(papers_in(Context{{"name", "Tờ khai"}, {"copies", 100}}));
}

}  // namespace motcua::dossiers
