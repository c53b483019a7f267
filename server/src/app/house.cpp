// SPDX-License-Identifier: Apache-2.0
#include "app/house.hpp"

#include "platform/http/idempotency.hpp"
#include "platform/http/server.hpp"
#include "platform/runtime/log.hpp"
#include "platform/storage/open.hpp"

namespace motcua::app {
namespace {

class ClosedDatabase final : public Database {
public:
    Engine engine() const override { return Engine::sqlite; }
    void submit_write(Work work) override { refuse(work); }
    void submit_read(Work work) override { refuse(work); }

private:
    static void refuse(Work& work) {
        work.done(std::make_exception_ptr(Trouble(Trouble::What::other, "no database was opened")));
    }
};

/// Makes the folder, too: the first start has none.
std::unique_ptr<Database> opened(const Common& common, const Clock& clock) {
    std::filesystem::create_directories(common.data);
    return open_database(common.database_options(), clock);
}

Result<> forget_answers(Database& database, const jobs::Due&) {
    constexpr std::int64_t kChunk = 500;
    const auto forget = [](Transaction& tx) { return http::forget_kept_answers(tx, kChunk); };
    while (database.write(forget) == kChunk) {
    }
    return {};
}

}  // namespace

std::unique_ptr<Database> closed_database() {
    return std::make_unique<ClosedDatabase>();
}

const Clock& system_clock() {
    static const SystemClock clock;
    return clock;
}

House::House(const Common& common, const Clock& with)
    : House(opened(common, with), common.data, with) {}

House::House(std::unique_ptr<Database> given)
    : House(std::move(given), std::filesystem::temp_directory_path() / "motcua-contract",
            system_clock()) {}

House::House(std::unique_ptr<Database> given, const std::filesystem::path& data, const Clock& with)
    : clock(with),
      database(std::move(given)),
      identity(identity::read_or_make_key(data / "keys" / "identity.key", random), random),
      files(data / "files"),
      dossiers(dossiers::Rooms(catalogue, deadlines, processes, organisation, &outbox),
               dossiers::FollowSecret::open(data / "keys" / "follow.key")),
      scans(data / "scans", files, dossiers),
      root_key(root_key_place(data)) {
    subscribe_consumers();
    register_jobs();
}

void House::subscribe_consumers() {
    outbox.subscribe("desk.lists", {std::string(dossiers::DossierMoved::kTopic)},
                     [this](Transaction&, const jobs::News& news) -> Result<> {
                         const auto moved = json::read<dossiers::DossierMoved>(news.payload.text);
                         if (!moved) return moved.error();
                         desks.tell(*moved);
                         return {};
                     });
}

void House::register_jobs() {
    job_runner.every("http.forget_answers", hours(1), forget_answers);
    job_runner.every("identity.forget_old", hours(24), [](Database& db, const jobs::Due&) {
        db.write([](Transaction& tx) { identity::forget_old(tx); });
        return Result<>();
    });
    job_runner.every("desk.close_ended", seconds(30), [this](Database& db, const jobs::Due&) {
        desks.close_ended(db);
        return Result<>();
    });
    job_runner.on_job(
        std::string(dossiers::kSystemWork),
        [this](Database& db, const jobs::Due& due) { return dossiers.run_system_work(db, due); });
    job_runner.on_timer(std::string(dossiers::kConsultationDue),
                        [this](Transaction& tx, const jobs::Due& due) {
                            return dossiers::consultation_due(dossiers.rooms(), tx, due);
                        });
    job_runner.on_timer(std::string(dossiers::kSupplementDue),
                        [this](Transaction& tx, const jobs::Due& due) {
                            return dossiers::expire_supplement(dossiers.rooms(), tx, due);
                        });
    job_runner.on_timer(
        std::string(dossiers::kTimer),
        [this](Transaction& tx, const jobs::Due& due) { return dossiers.fire_timer(tx, due); });
    job_runner.on_timer(std::string(process::kStartTimer),
                        [this](Transaction& tx, const jobs::Due& due) {
                            return dossiers::start_by_clock(dossiers.rooms(), tx, due);
                        });
    job_runner.on_job(std::string(dossiers::kBeginWork),
                      [this](Database& db, const jobs::Due& due) {
                          return dossiers::run_begin_work(dossiers.rooms(), db, due);
                      });
    job_runner.on_job(std::string(dossiers::kDeliver), [this](Database& db, const jobs::Due& due) {
        return dossiers.deliver(db, due);
    });
    for (const auto kind : {dossiers::kTimer, dossiers::kSystemWork})
        job_runner.on_given_up(std::string(kind),
                               [this](Transaction& tx, const jobs::Due& due, std::string_view why) {
                                   return dossiers::give_up(dossiers.rooms(), tx, due, why);
                               });
    job_runner.on_job(
        std::string(dossiers::kMoveTimers),
        [this](Database& db, const jobs::Due& due) { return dossiers.move_timers(db, due); });
    // A script is FEEL and runs when its task is completed: there is nothing else to do for it.
    dossiers.handle_system_work("script", [](Database&, const dossiers::SystemWork&) {
        return Result<process::Variables>(process::Variables{});
    });
    job_runner.on_job(
        std::string(dossiers::kRecompute),
        [this](Database& db, const jobs::Due& due) { return dossiers.run_recomputation(db, due); });
    job_runner.on_job(std::string(dossiers::kMoveProcess),
                      [this](Database& db, const jobs::Due& due) {
                          return dossiers::run_process_move(dossiers.rooms(), db, due);
                      });
    job_runner.on_job(std::string(dossiers::kOffersFollow),
                      [this](Database& db, const jobs::Due& due) {
                          return dossiers::run_offers_follow(dossiers.rooms(), db, due);
                      });
    job_runner.on_job(std::string(dossiers::kDossiersFollow),
                      [this](Database& db, const jobs::Due& due) {
                          return dossiers::run_dossiers_follow(dossiers.rooms(), db, due);
                      });
    job_runner.on_job(std::string(dossiers::kDossiersComeBack),
                      [this](Database& db, const jobs::Due& due) {
                          return dossiers::run_dossiers_come_back(dossiers.rooms(), db, due);
                      });
    job_runner.every("dossiers.keep_daily_root", hours(24),
                     [this](Database& db, const jobs::Due&) { return keep_daily_root(db); });
    job_runner.every("documents.collect_orphans", hours(24),
                     [this](Database& db, const jobs::Due&) {
                         documents::collect_orphans(db, files, clock);
                         return Result<>();
                     });
}

Result<> House::keep_daily_root(Database& db) {
    const auto key = dossiers::RootKey::open(root_key.key);
    if (!key) return key.error();
    const Date today = date_of(clock.now());
    dossiers::Root root = db.read([&](Transaction& tx) { return dossiers::root_of(tx, today); });
    root.signature = key->sign(root);
    if (db.write([&](Transaction& tx) { return dossiers::keep_root(tx, root); }))
        dossiers::append_witness(root_key.witness, root);
    return {};
}

http::Routes House::routes() {
    return http::joined({http::probe_routes(metrics), api::all_routes(modules)});
}

http::Hooks House::hooks() {
    http::Hooks hooks;
    hooks.who = [](Transaction& tx, const Personal<std::string>& token) -> Result<http::SignedIn> {
        auto signed_in = identity::authenticate(tx, token);
        if (!signed_in) return signed_in.error();
        return http::SignedIn{signed_in->actor, signed_in->csrf_token, signed_in->is_to_be_noted};
    };
    hooks.may = [](Transaction& tx, const Actor& actor, May may) {
        return identity::permit(tx, actor, may);
    };
    hooks.used = [](Transaction& tx, const http::SignedIn& who) {
        identity::note_use(tx, who.actor.session);
    };
    // A process that cannot go on is an incident, whoever's act it was that found it so.
    hooks.is_noted = [](const http::Call& call, const Error& refusal) {
        return call.route.starts_with("/api/desk/dossiers/{code}/") &&
               dossiers::concerns_process(refusal);
    };
    hooks.note = [this](Transaction& tx, const http::Call& call, const Error& refusal) {
        dossiers::note_refusal(dossiers.rooms(), tx, call.text("code"), refusal);
    };
    return hooks;
}

void House::start() {
    database->write([](Transaction& tx) { return documents::install_forms(tx); });
    database->write([](Transaction& tx) { dossiers::install_reasons(tx); });
    job_runner.start();
    scans.watch(*database);
    warming_ = std::jthread([this] { warm_search(); });
}

void House::stop() {
    scans.rest();
    job_runner.stop();
    if (warming_.joinable()) warming_.join();
}

void House::warm_search() {
    try {
        database->read([this](Transaction& tx) { catalogue.warm_search(tx); });
    } catch (const Trouble& trouble) {
        // Whoever searches first meets it again, and is told.
        log.warn("app.search_not_warmed", {{"why", MachineText{trouble.what()}}});
    }
}

}  // namespace motcua::app
