// SPDX-License-Identifier: Apache-2.0
#include "app/demo/play.hpp"

#include <queue>

#include "app/demo/at_the_counter.hpp"
#include "app/demo/invented_people.hpp"

namespace motcua::app {
namespace {

using namespace dossiers;

/// Who is asked for opinions in the demo.
constexpr std::string_view kAskedAgency = "H26.PSXD";

struct Next {
    Instant at;
    std::string code;  ///< empty: somebody comes to the counter
    bool operator>(const Next& other) const {
        return at != other.at ? at > other.at : code > other.code;
    }
};

/// One office, played act by act. Chances are in percent.
class Play {
public:
    Play(House& house, SteppedClock& clock, Instant until, const PlayOptions& options)
        : house_(house), clock_(clock), until_(until), options_(options), random_(options.seed) {
        timers_.on_timer(std::string(kConsultationDue),
                         [this](Transaction& tx, const jobs::Due& due) {
                             return dossiers::consultation_due(house_.dossiers.rooms(), tx, due);
                         });
        timers_.on_timer(std::string(kSupplementDue),
                         [this](Transaction& tx, const jobs::Due& due) {
                             const auto done = expire_supplement(house_.dossiers.rooms(), tx, due);
                             if (done) --played_.open;
                             return done;
                         });
    }

    Result<Played> run() {
        auto found = house_.database->read(
            [&](Transaction& tx) { return demo_office(house_, tx, date_of(until_)); });
        if (!found) return found.error();
        office_ = *std::move(found);
        const Date last = date_of(until_);
        for (int i = 0; i < options_.dossiers; ++i) {
            const Date on =
                last -
                days{static_cast<int>(random_.below(static_cast<unsigned>(options_.days_back)))};
            queue_.push(
                {working_moment(start_of(on) + hours{8} + minutes{random_.below(9 * 60)}), ""});
        }
        while (!queue_.empty()) {
            const Next next = queue_.top();
            queue_.pop();
            if (next.at >= until_) continue;
            clock_.set(std::max(clock_.now(), next.at));
            if (const Date today = date_of(clock_.now()); today != timers_on_) {
                timers_on_ = today;
                timers_.run_due(clock_.now());
            }
            if (next.code.empty())
                visit();
            else
                go_on(next.code);
        }
        clock_.set(until_);
        return played_;
    }

private:
    bool chance(unsigned percent) { return random_.below(100) < percent; }

    Instant working_moment(Instant at) {
        return house_.database->read(
            [&](Transaction& tx) { return office_.opening(house_, tx, at); });
    }

    void visit() {
        const Actor by = as(office_.counter);
        const UnitId unit = office_.counter.unit;
        const auto person = house_.database->write([&](Transaction& tx) {
            return people::register_person(tx, by, unit, invented_person(random_, ++people_));
        });
        if (!person) return;
        const auto visit = house_.database->write([&](Transaction& tx) {
            return house_.dossiers.open_visit(tx, by, {unit, *person, {}, {}, "direct", {}});
        });
        ensure(visit.has_value());
        if (!office_.bulk.empty() && chance(12)) {
            const catalogue::OfferId offer = office_.bulk[random_.below(office_.bulk.size())].offer;
            const int pages = 1 + static_cast<int>(random_.below(5));
            const int copies = 1 + static_cast<int>(random_.below(4));
            played_.certified +=
                certify_copies(house_, office_, *person, offer, pages, copies).has_value();
        } else if (chance(6)) {
            const catalogue::OfferId offer = some_offer().offer;
            played_.forms += turn_away(house_, office_, visit->id, offer, chance(50)).has_value();
        } else if (const auto received = receive_whole(house_, office_, visit->id, some_offer())) {
            ++played_.received;
            ++played_.open;
            later(received->dossier_code, minutes{20 + random_.below(180)});
        }
    }

    const catalogue::OfferView& some_offer() {
        const auto& [linked, offers] = std::tie(office_.linked, office_.offers);
        if (!linked.empty() && chance(12)) return linked[random_.below(linked.size())];
        // A few procedures make most of the work, as in any ward.
        const std::size_t few = std::min<std::size_t>(offers.size(), 12);
        return offers[random_.below(chance(70) ? few : offers.size())];
    }

    void later(const std::string& code, microseconds delay) {
        queue_.push({working_moment(clock_.now() + delay), code});
    }

    /// How long somebody takes for a step: mostly hours, now and then far too long.
    microseconds step_time() {
        if (chance(6)) return hours{24 * (4 + random_.below(6))};
        return minutes{30 + random_.below(60 * 14)};
    }

    void go_on(const std::string& code) {
        const auto view = house_.database->read([&](Transaction& tx) {
            return house_.dossiers.dossier(tx, Actor::system("demo"), code);
        });
        ensure(view.has_value());
        if (view->status == Status::waiting_supplement) return answer(code, *view);
        if (answer_opinions(code, *view)) return;
        // Several agencies have it at once: any of them may be next.
        const std::size_t first = view->tasks.empty() ? 0 : random_.below(view->tasks.size());
        for (std::size_t i = 0; i < view->tasks.size(); ++i) {
            const TaskView& task = view->tasks[(first + i) % view->tasks.size()];
            if (task.act == "return") return hand_over(code, *view);
            if (const auto* who = office_.holder_of(task))
                return go_on_with(*who, code, *view, task);
        }
    }

    void go_on_with(const organisation::PostView& who, const std::string& code,
                    const DossierView& view, const TaskView& task) {
        const bool appraises = task.act == "appraise";
        if (appraises && !view.supplement && chance(9)) return ask(who, code, view);
        if (appraises && view.consultations.empty() && chance(7))
            return ask_opinion(who, code, view, task);
        complete(who, code, view, task);
    }

    /// The dossier goes on meanwhile: an opinion stops nothing.
    void ask_opinion(const organisation::PostView& who, const std::string& code,
                     const DossierView& view, const TaskView& task) {
        const auto done = house_.database->write([&](Transaction& tx) -> Result<> {
            const auto other = organisation::agency_by_code(tx, kAskedAgency, date_of(tx.now()));
            if (!other) return Error{Kind::not_found, "organisation.agency_unknown"};
            AskConsultation what;
            what.version = view.version;
            what.task_id = task.task_id;
            what.agency_id = other->agency;
            what.subject = words::say(Language::vi, "demo.opinion_subject");
            what.content = words::say(Language::vi, "demo.opinion_content");
            what.due_at = office_.opening(house_, tx, tx.now() + hours{48});
            return dossiers::ask_consultation(house_.dossiers.rooms(), tx, as(who), code, what);
        });
        if (done) ++played_.consultations;
        later(code, step_time());
    }

    /// Mostly in time, now and then never; whether somebody answered.
    bool answer_opinions(const std::string& code, const DossierView& view) {
        for (const ConsultationView& each : view.consultations) {
            if (each.state != ConsultationState::open || !chance(70)) continue;
            for (const organisation::PostView& post : office_.posts)
                if (post.unit == each.unit_id && answers(post, code, view.version, each.number)) {
                    later(code, step_time());
                    return true;
                }
        }
        return false;
    }

    bool answers(const organisation::PostView& who, const std::string& code, int version,
                 int number) {
        const AnswerConsultation what{
            version, number, words::say(Language::vi, "demo.opinion"), {}, {}};
        return house_.database
            ->write([&](Transaction& tx) {
                return dossiers::answer_consultation(house_.dossiers.rooms(), tx, as(who), code,
                                                     what);
            })
            .has_value();
    }

    void ask(const organisation::PostView& who, const std::string& code, const DossierView& view) {
        // Now and then nobody comes: the dossier stops by itself when the time is over.
        const bool is_forgotten = played_.supplements % 5 == 1;
        const auto done = house_.database->write([&](Transaction& tx) {
            AskSupplement what;
            what.version = view.version;
            what.papers = {{{}, words::say(Language::vi, "demo.missing_paper"), 1, 0, {}}};
            what.reason = words::say(Language::vi, "demo.papers_missing");
            what.late_reason = words::say(Language::vi, "demo.late_reason");
            if (is_forgotten) what.answer_within = "5 day";
            return house_.dossiers.ask_supplement(tx, as(who), code, what);
        });
        if (!done) return;
        ++played_.supplements;
        if (!is_forgotten) later(code, hours{20 + random_.below(100)});
    }

    void answer(const std::string& code, const DossierView& view) {
        const auto done = house_.database->write([&](Transaction& tx) {
            TakeSupplement what;
            what.version = view.version;
            what.papers = {{{}, words::say(Language::vi, "demo.missing_paper"), 1, 0, {}}};
            return house_.dossiers.take_supplement(tx, as(office_.counter), code, what);
        });
        if (done) later(code, step_time());
    }

    void complete(const organisation::PostView& who, const std::string& code,
                  const DossierView& view, const TaskView& task) {
        const bool refuses = task.act == "appraise" && chance(4);
        const auto done = house_.database->write([&](Transaction& tx) {
            CompleteTask what;
            what.version = view.version;
            what.task_id = task.task_id;
            if (!task.outcomes.empty())
                what.outcome = task.outcomes[random_.below(task.outcomes.size())].value;
            if (task.act == "appraise") {
                what.proposal = refuses ? "refuse" : "grant";
                if (refuses) what.ground = words::say(Language::vi, "demo.ground");
            }
            return house_.dossiers.complete_task(tx, as(who), code, what);
        });
        if (!done) return;
        if (refuses) ++played_.refused;
        later(code, step_time());
    }

    void hand_over(const std::string& code, const DossierView& view) {
        if (chance(15)) return;  // nobody has come for it yet
        const auto done = house_.database->write([&](Transaction& tx) {
            ReturnResult what;
            what.version = view.version;
            what.receiver_name = view.applicant.name.reveal();
            what.signed_by = "paper";
            return house_.dossiers.return_result(tx, as(office_.counter), code, what);
        });
        if (!done) return;
        ++played_.returned;
        --played_.open;
        if (view.on_time == false) ++played_.late;
    }

    House& house_;
    SteppedClock& clock_;
    Instant until_;
    PlayOptions options_;
    SeededRandom random_;
    /// Only what belongs to the play: the server's own jobs wait for the server.
    jobs::JobRunner timers_{*house_.database, clock_, house_.outbox};
    Date timers_on_{};
    DemoOffice office_;
    std::priority_queue<Next, std::vector<Next>, std::greater<>> queue_;
    int people_ = 0;
    Played played_;
};

}  // namespace

Result<Played> play(House& house, SteppedClock& clock, Instant until, const PlayOptions& options) {
    return Play(house, clock, until, options).run();
}

}  // namespace motcua::app
