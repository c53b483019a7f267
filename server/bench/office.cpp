// SPDX-License-Identifier: Apache-2.0
#include "office.hpp"

#include <algorithm>
#include <stdexcept>

#include "app/demo/invented_people.hpp"

namespace motcua::bench {
namespace {

Actor as(const organisation::PostView& post) {
    return {Actor::Is::officer, post.officer, {}, post.officer_name};
}

template <class T>
void must(const Result<T>& done) {
    if (!done) throw std::runtime_error("refused: " + done.error().code);
}

struct OpenTask {
    std::string code;
    std::int64_t version = 0;
    std::string task;
    std::string role;
    UnitId unit;
};
BOOST_DESCRIBE_STRUCT(OpenTask, (), (code, version, task, role, unit))

constexpr std::string_view kOpenTasks =
    "SELECT code, version, task, role, unit FROM dossiers_work WHERE act = $1 "
    "ORDER BY dossier, task";

constexpr std::string_view kFirst =
    "SELECT code, version, task, role, unit FROM dossiers_work WHERE act = $1 "
    "ORDER BY due_at, dossier, task LIMIT $2";
constexpr std::string_view kSampleSqlite =
    "SELECT code, version, task, role, unit FROM dossiers_work WHERE act = $1 "
    "AND substr(hex(dossier), 29, 4) < $2 ORDER BY substr(hex(dossier), 29, 4), dossier, task";
constexpr std::string_view kSamplePostgres =
    "SELECT code, version, task, role, unit FROM dossiers_work WHERE act = $1 "
    "AND upper(right(CAST(dossier AS TEXT), 4)) < $2 "
    "ORDER BY upper(right(CAST(dossier AS TEXT), 4)), dossier, task";

}  // namespace

Office::Office(app::House& house) : house_(house) {
    AgencyId competent;
    house.database->read([&](Transaction& tx) {
        const Date today = date_of(tx.now());
        for (const organisation::Officer& officer : organisation::officers(tx, today))
            if (officer.is_demo)
                for (const organisation::PostView& post :
                     organisation::posts_of(tx, officer.officer))
                    posts_.push_back(post);
        for (const organisation::PostView& post : posts_) {
            const auto unit = organisation::unit(tx, post.unit, today);
            if (unit && unit->kind == organisation::UnitKind::reception_point) counter_ = post;
        }
        const auto offers = house.catalogue.offers_at(tx, counter_.agency, today);
        const auto offer = std::ranges::find_if(offers, [](const catalogue::OfferView& each) {
            return each.process == "ordinary" &&
                   std::ranges::any_of(each.terms, [](const catalogue::OfferTerm& term) {
                       return term.channel == catalogue::Channel::direct;
                   });
        });
        if (offer == offers.end()) throw std::runtime_error("no ordinary procedure is offered");
        form_.offer_id = offer->offer;
        competent = offer->agency;
        const auto checklist = house.catalogue.checklist(tx, offer->version);
        if (checklist && !checklist->groups.empty())
            for (const catalogue::Component& paper : checklist->groups.front().papers)
                if (form_.papers.size() < 6) form_.papers.push_back({{}, paper.name, 1, 0, {}});
        for (const catalogue::FeeLine& fee : offer->fees)
            if (!fee.is_optional && fee.per == catalogue::FeePer::dossier)
                form_.fees.push_back({fee.code, fee.name, fee.amount});
        form_.fee_method = form_.fees.empty() ? "none" : "cash";
        form_.despite_open = true;
    });
    const auto head = std::ranges::find_if(posts_, [&](const auto& post) {
        return post.role == "unit_head" && post.agency == competent;
    });
    if (head == posts_.end()) throw std::runtime_error("no demo staff");
    head_ = *head;
}

Actor Office::head() const {
    return as(head_);
}
Actor Office::counter() const {
    return as(counter_);
}

void Office::invite(int people, std::uint64_t seed) {
    constexpr int kChunk = 100;
    SeededRandom random(seed);
    for (int made = 0; made < people;) {
        std::vector<people::PersonDraft> drafts;
        for (int i = 0; i < kChunk && made < people; ++i, ++made)
            drafts.push_back(
                app::invented_person(random, static_cast<int>(seed % 9) * 100'000 + made));
        house_.database->write([&](Transaction& tx) {
            for (const auto& draft : drafts) {
                const auto person = people::register_person(tx, counter(), counter_.unit, draft);
                must(person);
                people_.push_back(*person);
            }
        });
    }
}

void Office::receive(Transaction& tx, std::size_t n) {
    const auto visit = house_.dossiers.open_visit(
        tx, counter(), {counter_.unit, people_[n % people_.size()], {}, {}, "direct", {}});
    must(visit);
    must(house_.dossiers.receive_dossier(tx, counter(), visit->id, form_));
}

namespace {

std::vector<Office::Task> read_tasks(app::House& house, const Statement& by, std::string_view act,
                                     const auto&... more) {
    return house.database->read([&](Transaction& tx) {
        std::vector<Office::Task> tasks;
        for (auto& open : tx.query<OpenTask>(by, act, more...).rows())
            tasks.push_back({open.code, static_cast<int>(open.version), open.task, std::string(act),
                             open.role, open.unit});
        return tasks;
    });
}

}  // namespace

std::vector<Office::Task> Office::tasks(std::string_view act) {
    return read_tasks(house_, {"", kOpenTasks, kOpenTasks}, act);
}

std::vector<Office::Task> Office::first(std::string_view act, std::int64_t wanted) {
    return read_tasks(house_, {"", kFirst, kFirst}, act, wanted);
}

std::vector<Office::Task> Office::sample(std::string_view act, std::int64_t wanted,
                                         std::int64_t open) {
    // The last digits of an id are random; those of tasks done before are found no more.
    constexpr std::int64_t kAll = 0xFFFF;
    for (std::int64_t below = kAll * wanted / open + 1;; below *= 2) {
        const std::string digits = fmt::format("{:04X}", std::min(kAll, below));
        auto tasks = read_tasks(house_, {"", kSampleSqlite, kSamplePostgres}, act, digits);
        if (std::ssize(tasks) >= wanted || below >= kAll) return tasks;
    }
}

void Office::complete(Transaction& tx, const Task& task) {
    const auto who = std::ranges::find_if(posts_, [&](const organisation::PostView& post) {
        return post.role == task.role && post.unit == task.unit;
    });
    if (who == posts_.end()) throw std::runtime_error("nobody for " + task.role);
    dossiers::CompleteTask what;
    what.version = task.version;
    what.task_id = task.task;
    if (task.act == "appraise") what.proposal = "grant";
    must(house_.dossiers.complete_task(tx, as(*who), task.code, what));
}

}  // namespace motcua::bench
