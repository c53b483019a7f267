// SPDX-License-Identifier: Apache-2.0
#include <fstream>

#include "modules/dossiers/agencies_change_for_tests.hpp"

namespace motcua::dossiers {
namespace {

constexpr std::string_view kDay = "2026-03-09";

/// The reform of Hà Nội's communes at full size: 526 old ones, 126 new. Each old one has a counter
/// of its own at which a dossier was received; the new ones begin with the effective day.
class FullReform : public AgenciesChange {
protected:
    struct Commune {
        std::string name;
        std::string code;   ///< of its committee
        std::string after;  ///< code of the one that keeps what no rule names
        std::string dossier;
    };

    static std::filesystem::path list() {
        auto folder = std::filesystem::path(__FILE__);
        for (int up = 0; up < 5; ++up) folder = folder.parent_path();
        return folder / "../shared/data/hanoi_old_to_new.csv";
    }
    static std::string new_code(const std::string& commune) { return "H26.M" + commune; }

    void read() {
        std::ifstream in(list(), std::ios::binary);
        text_.assign(std::istreambuf_iterator<char>(in), {});
        std::istringstream lines(text_);
        std::string line;
        std::getline(lines, line);
        std::map<std::string, std::size_t> seen;
        organisation::Starter starter;
        while (std::getline(lines, line)) {
            std::vector<std::string> cells{""};
            for (const char c : line)
                if (c == ',')
                    cells.emplace_back();
                else if (c != '\r')
                    cells.back() += c;
            ASSERT_EQ(cells.size(), 6u) << line;
            if (news_.insert(cells[5]).second)
                founds(starter, new_code(cells[5]), "Ủy ban nhân dân " + cells[4], cells[5],
                       day(kDay));
            if (!seen.emplace(cells[2] + ", " + cells[1], seen.size()).second) continue;
            const std::string code = fmt::format("H26.C{:04}", communes_.size() + 1);
            communes_.push_back({cells[2], code, new_code(cells[5]), ""});
            founds(starter, code, "Ủy ban nhân dân " + cells[2] + ", " + cells[1], {},
                   day("2025-07-01"));
        }
        ASSERT_TRUE(
            act([&](Transaction& tx) { return import_organisation(tx, organisation, starter); }));
    }
    void receives(Commune& commune) {
        act([&](Transaction& tx) {
            const Actor officer = named("C" + commune.code);
            const UnitId at =
                organisation::unit_by_code(tx, commune.code + ".1", date_of(tx.now())).value().unit;
            const AgencyId whose =
                organisation::agency_by_code(tx, commune.code, date_of(tx.now())).value().agency;
            catalogue::OfferProcedure offer;
            offer.code = "1.000001";
            offer.agency = whose;
            offer.place = whose;
            offer.process = "ordinary";
            offer.terms.push_back({catalogue::Channel::direct, "3 working_day", "QĐ"});
            offer.decision = {"UBND", "2/QĐ", day("2025-07-01")};
            offer.valid_from = day("2025-07-01");
            const auto offered = catalogue.offer_procedure(tx, Actor::system("test"), offer);
            EXPECT_TRUE(offered) << code_of(offered);
            people::PersonDraft draft;
            draft.name = people::Private("Nguyễn Văn An");
            const auto person = people::register_person(tx, Actor::system("test"), at, draft);
            OpenVisit visit;
            visit.unit_id = at;
            visit.person_id = *person;
            visit.channel = "direct";
            const auto opened = dossiers.open_visit(tx, officer, visit);
            EXPECT_TRUE(opened) << code_of(opened);
            const auto got = dossiers.receive_dossier(tx, officer, opened->id, intake(*offered));
            EXPECT_TRUE(got) << code_of(got);
            commune.dossier = got ? got->dossier_code : "";
            return 0;
        });
    }
    Actor named(const std::string& staff_code) {
        return {Actor::Is::officer, officers_.at(staff_code), {}, staff_code};
    }
    void knows_officers() {
        act([&](Transaction& tx) {
            for (const auto& each : organisation::officers(tx, date_of(tx.now())))
                officers_[each.staff_code] = each.officer;
            return 0;
        });
    }
    void runs() {
        jobs::JobRunner runner(database, database.clock, outbox);
        runner.on_job(std::string(kOffersFollow), [&](Database& db, const jobs::Due& due) {
            return run_offers_follow(dossiers.rooms(), db, due);
        });
        runner.on_job(std::string(kDossiersFollow), [&](Database& db, const jobs::Due& due) {
            return run_dossiers_follow(dossiers.rooms(), db, due);
        });
        runner.run_due(database.clock.now());
    }
    std::vector<UnitStatistics> counted(std::string_view on) {
        return act([&](Transaction& tx) {
            return unit_statistics(dossiers.rooms(), tx, 202603, 202603, day(on));
        });
    }

    std::string text_;
    std::set<std::string> news_;  ///< codes of new communes
    std::vector<Commune> communes_;
    std::map<std::string, OfficerId> officers_;

private:
    /// A committee with a counter and its officer.
    static void founds(organisation::Starter& starter, const std::string& code,
                       const std::string& name, const std::optional<std::string>& commune,
                       Date since) {
        starter.agencies.push_back(
            {code, "commune_committee", name, "", "", commune, true, since, "thử"});
        starter.units.push_back({code,
                                 "",
                                 code + ".1",
                                 "reception_point",
                                 "Bộ phận một cửa",
                                 {},
                                 "",
                                 "",
                                 true,
                                 true,
                                 since});
        starter.officers.push_back(
            {"C" + code, "Trần Thị Quầy", true, since, "QĐ", {{"counter_officer", code + ".1"}}});
    }
};

TEST_P(FullReform, leaves_every_open_dossier_with_one_authority_and_the_names_of_before) {
    if (!std::filesystem::exists(list())) GTEST_SKIP() << "no list of the reform";
    read();
    knows_officers();
    ASSERT_EQ(communes_.size(), 526u);
    ASSERT_EQ(news_.size(), 126u);
    for (Commune& commune : communes_) receives(commune);

    const auto changes = act([&](Transaction& tx) {
        return organisation::read_reform(tx, organisation, Actor::system("test"),
                                         {text_, organisation::SplitRest::first, day("2025-07-01")},
                                         day(kDay));
    });
    ASSERT_TRUE(changes) << code_of(changes);
    const auto began = std::chrono::steady_clock::now();
    records(plan(*changes, kDay));
    const auto took = std::chrono::duration_cast<std::chrono::milliseconds>(
        std::chrono::steady_clock::now() - began);
    RecordProperty("recorded_ms", static_cast<int>(took.count()));
    runs();

    const Instant instant = start_of(day(kDay));
    database.clock.set(instant - minutes(1));
    runs();
    for (const Commune& commune : communes_)
        ASSERT_EQ(folded(commune.dossier).offices.size(), 1u) << "not before the day";
    database.clock.set(instant);
    runs();
    runs();

    std::map<std::string, std::int64_t> expected;
    for (const Commune& commune : communes_) {
        const Dossier d = folded(commune.dossier);
        ASSERT_EQ(d.offices.size(), 2u) << commune.name;
        EXPECT_EQ(d.offices[1].since, instant);
        const OfficeThen& before = d.offices_at(instant - microseconds(1)).competent;
        const OfficeThen& after = d.offices_at(instant).competent;
        EXPECT_EQ(before.agency_code, commune.code);
        EXPECT_NE(before.agency_name.find(commune.name), std::string::npos)
            << "forms of before bear the old name";
        EXPECT_EQ(after.agency_code, commune.after);
        EXPECT_EQ(d.intake.competent.agency_code, commune.after);
        EXPECT_EQ(d.intake.reception.agency_code, commune.after) << "its counter passed on, too";
        ++expected[commune.after];
    }

    std::int64_t old_sum = 0, new_sum = 0;
    const auto old_units = counted("2026-03-08"), new_units = counted(kDay);
    EXPECT_EQ(old_units.size(), 526u);
    for (const UnitStatistics& line : old_units) old_sum += line.received;
    for (const UnitStatistics& line : new_units) {
        new_sum += line.received;
        EXPECT_EQ(line.received, expected[line.unit_code.substr(0, line.unit_code.rfind('.'))]);
    }
    EXPECT_EQ(new_units.size(), expected.size());
    EXPECT_EQ(old_sum, 526);
    EXPECT_EQ(new_sum, 526);

    database.clock.step(hours(33));  // verify asks what should have passed by yesterday
    DossierId last;
    std::vector<Finding> found;
    do last = act([&](Transaction& tx) { return dossiers.verify(tx, last, 100, found).last; });
    while (last.is_set());
    EXPECT_TRUE(found.empty()) << found.front().code << " " << found.front().detail;
}

INSTANTIATE_TEST_SUITE_P(On, FullReform, every_engine(), engine_name);

}  // namespace
}  // namespace motcua::dossiers
