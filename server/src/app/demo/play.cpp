// SPDX-License-Identifier: Apache-2.0
#include "app/demo/play.hpp"

#include <queue>

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
                             return house_.dossiers.consultation_due(tx, due);
                         });
    }

    Result<Played> run() {
        if (auto found = find_office(); !found) return found.error();
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

    Result<> find_office() {
        return house_.database->read([&](Transaction& tx) -> Result<> {
            const Date today = date_of(until_);
            for (const organisation::Officer& officer : organisation::officers(tx, today)) {
                if (!officer.is_demo) continue;
                for (const organisation::PostView& post :
                     organisation::posts_of(tx, officer.officer))
                    posts_.push_back(post);
            }
            for (const organisation::PostView& post : posts_)
                if (const auto unit = organisation::unit(tx, post.unit, today);
                    unit && unit->kind == organisation::UnitKind::reception_point &&
                    may_receive(tx, post))
                    counter_ = post;
            if (!counter_) return Error{Kind::not_found, "demo.nothing_imported"};
            for (catalogue::OfferView& offer :
                 house_.catalogue.offers_at(tx, counter_->agency, today)) {
                const bool direct =
                    std::ranges::any_of(offer.terms, [](const catalogue::OfferTerm& term) {
                        return term.channel == catalogue::Channel::direct;
                    });
                if (!direct) continue;
                if (!offer.participants.empty()) linked_.push_back(offer);
                (offer.is_bulk ? bulk_ : offers_).push_back(std::move(offer));
            }
            std::erase_if(offers_,
                          [](const catalogue::OfferView& offer) { return offer.process.empty(); });
            if (offers_.empty()) return Error{Kind::not_found, "demo.nothing_imported"};
            return {};
        });
    }

    static bool may_receive(Transaction& tx, const organisation::PostView& post) {
        return identity::holds_in(tx, as(post), May::receive_dossiers, post.unit);
    }

    static Actor as(const organisation::PostView& post) {
        return {Actor::Is::officer, post.officer, {}, post.officer_name};
    }

    /// The same moment, or the next opening of the ward's calendar.
    Instant working_moment(Instant at) {
        return house_.database->read([&](Transaction& tx) { return opening(tx, at); });
    }
    Instant working_moment_in(Transaction& tx, microseconds delay) {
        return opening(tx, tx.now() + delay);
    }
    Instant opening(Transaction& tx, Instant at) {
        const auto calendar = house_.deadlines.calendar_of(tx, counter_->agency);
        const auto open = calendar->opening_from(deadlines::wall_minute(at));
        return open ? deadlines::instant_of(*open) : at;
    }

    void visit() {
        const Actor by = as(*counter_);
        const auto person = house_.database->write([&](Transaction& tx) {
            return people::register_person(tx, by, counter_->unit,
                                           invented_person(random_, ++people_));
        });
        if (!person) return;
        const auto visit = house_.database->write([&](Transaction& tx) {
            return house_.dossiers.open_visit(tx, by,
                                              {counter_->unit, *person, {}, {}, "direct", {}});
        });
        ensure(visit.has_value());
        if (!bulk_.empty() && chance(12)) {
            certify(by, *person);
        } else if (chance(6)) {
            turn_away(by, visit->id);
        } else {
            receive(by, visit->id);
        }
    }

    const catalogue::OfferView& some_offer() {
        if (!linked_.empty() && chance(12)) return linked_[random_.below(linked_.size())];
        // A few procedures make most of the work, as in any ward.
        const std::size_t few = std::min<std::size_t>(offers_.size(), 12);
        return offers_[random_.below(chance(70) ? few : offers_.size())];
    }

    void certify(const Actor& by, people::PersonId person) {
        const catalogue::OfferView& offer = bulk_[random_.below(bulk_.size())];
        const auto done = house_.database->write([&](Transaction& tx) {
            return house_.dossiers.certify(tx, by,
                                           {counter_->unit,
                                            offer.offer,
                                            person,
                                            {},
                                            "copy",
                                            1 + static_cast<int>(random_.below(5)),
                                            1 + static_cast<int>(random_.below(4)),
                                            false});
        });
        if (done) ++played_.certified;
    }

    void turn_away(const Actor& by, VisitId visit) {
        const catalogue::OfferView& offer = some_offer();
        const auto done = house_.database->write([&](Transaction& tx) -> Result<FormView> {
            const std::string reason = words::say(Language::vi, "demo.papers_missing");
            if (chance(50))
                return house_.dossiers.ask_to_complete(
                    tx, by, visit,
                    {offer.offer,
                     {},
                     {{{}, words::say(Language::vi, "demo.missing_paper"), 1, 0, {}}},
                     reason});
            return house_.dossiers.refuse_to_receive(
                tx, by, visit, {offer.offer, words::say(Language::vi, "demo.not_our_competence")});
        });
        if (done) ++played_.forms;
    }

    /// What rules ask, none of which holds.
    std::string no_to_all(Transaction& tx, const Actor& by, OfferId offer) {
        AskRules ask;
        ask.unit_id = counter_->unit;
        ask.channel = "direct";
        ask.offer_id = offer;
        std::map<std::string, bool> answers;
        if (const auto view = house_.dossiers.rules_at_reception(tx, by, ask))
            for (const RuleQuestion& question : view->questions) answers[question.name] = false;
        return json::write(answers);
    }

    void receive(const Actor& by, VisitId visit) {
        const catalogue::OfferView& offer = some_offer();
        const auto received = house_.database->write([&](Transaction& tx) -> Result<ReceivedView> {
            ReceiveDossier what;
            what.offer_id = offer.offer;
            const auto checklist = house_.catalogue.checklist(tx, offer.version);
            if (checklist && !checklist->groups.empty())
                for (const catalogue::Component& paper : checklist->groups.front().papers)
                    if (what.papers.size() < 6)
                        what.papers.push_back({{},
                                               paper.name,
                                               std::max(1, static_cast<int>(paper.originals)),
                                               static_cast<int>(paper.copies),
                                               {}});
            for (const catalogue::FeeLine& fee : offer.fees)
                if (!fee.is_optional && fee.per == catalogue::FeePer::dossier)
                    what.fees.push_back({fee.code, fee.name, fee.amount});
            what.fee_method = what.fees.empty() ? "none" : "cash";
            what.note = words::say(Language::vi, "demo.note");
            if (offer.rules != catalogue::OfferRules{})
                what.answers = no_to_all(tx, by, offer.offer);
            return house_.dossiers.receive_dossier(tx, by, visit, what);
        });
        if (!received) return;
        ++played_.received;
        ++played_.open;
        later(received->dossier_code, minutes{20 + random_.below(180)});
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
            if (const auto* who = holder_of(task)) return go_on_with(*who, code, *view, task);
        }
    }

    const organisation::PostView* holder_of(const TaskView& task) const {
        const auto who = std::ranges::find_if(posts_, [&](const organisation::PostView& post) {
            return post.role == task.role &&
                   (task.assignee_id.is_set() ? post.officer == task.assignee_id
                                              : post.unit == task.unit_id);
        });
        return who == posts_.end() ? nullptr : &*who;
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
            what.due_at = working_moment_in(tx, hours{48});
            return house_.dossiers.ask_consultation(tx, as(who), code, what);
        });
        if (done) ++played_.consultations;
        later(code, step_time());
    }

    /// Mostly in time, now and then never; whether somebody answered.
    bool answer_opinions(const std::string& code, const DossierView& view) {
        for (const ConsultationView& each : view.consultations) {
            if (each.state != ConsultationState::open || !chance(70)) continue;
            for (const organisation::PostView& post : posts_)
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
                return house_.dossiers.answer_consultation(tx, as(who), code, what);
            })
            .has_value();
    }

    void ask(const organisation::PostView& who, const std::string& code, const DossierView& view) {
        const auto done = house_.database->write([&](Transaction& tx) {
            AskSupplement what;
            what.version = view.version;
            what.papers = {{{}, words::say(Language::vi, "demo.missing_paper"), 1, 0, {}}};
            what.reason = words::say(Language::vi, "demo.papers_missing");
            what.late_reason = words::say(Language::vi, "demo.late_reason");
            return house_.dossiers.ask_supplement(tx, as(who), code, what);
        });
        if (!done) return;
        ++played_.supplements;
        later(code, hours{20 + random_.below(100)});
    }

    void answer(const std::string& code, const DossierView& view) {
        const auto done = house_.database->write([&](Transaction& tx) {
            TakeSupplement what;
            what.version = view.version;
            what.papers = {{{}, words::say(Language::vi, "demo.missing_paper"), 1, 0, {}}};
            return house_.dossiers.take_supplement(tx, as(*counter_), code, what);
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
            return house_.dossiers.return_result(tx, as(*counter_), code, what);
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
    std::vector<organisation::PostView> posts_;
    std::optional<organisation::PostView> counter_;
    std::vector<catalogue::OfferView> offers_;
    std::vector<catalogue::OfferView> bulk_;
    std::vector<catalogue::OfferView> linked_;  ///< several agencies work on them
    std::priority_queue<Next, std::vector<Next>, std::greater<>> queue_;
    int people_ = 0;
    Played played_;
};

}  // namespace

Result<Played> play(House& house, SteppedClock& clock, Instant until, const PlayOptions& options) {
    return Play(house, clock, until, options).run();
}

}  // namespace motcua::app
