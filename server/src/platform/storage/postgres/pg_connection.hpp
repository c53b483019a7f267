// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <deque>
#include <unordered_map>

#include "platform/storage/postgres/pg_link.hpp"
#include "platform/storage/postgres/pg_params.hpp"
#include "platform/storage/tap.hpp"
#include "platform/storage/text_hash.hpp"

namespace motcua::storage::postgres {

/// Units of work over one connection. A statement is sent when it is started and awaited when it
/// is asked, so that several share a round trip; the first use of a statement sends its text, and
/// it is prepared only after the unit of work (a failed pipeline would skip the PREPARE).
class PgConnection final : public Connection {
public:
    explicit PgConnection(const DatabaseOptions& options);

    void start(std::shared_ptr<Operation>, const Statement&, std::span<const Param>) override;
    void finish(Operation&) override;
    Engine engine() const override { return Engine::postgres; }

    void begin(bool writes, PgLink::Deadline deadline);
    /// Returns when the commit is durable; throws what poisoned the unit of work.
    void commit();
    /// After it the connection is fit for the next unit, unless it is lost.
    void roll_back() noexcept;
    /// Prepares what the last unit used for the first time.
    void prepare_seen() noexcept;

    std::exception_ptr poison() const { return poison_; }
    /// The unit may succeed if it is run again: deadlock, serialization failure, or a duplicate,
    /// which is somebody else's row until it repeats.
    bool is_worth_retrying() const { return is_worth_retrying_; }
    bool is_lost() const { return link_.is_lost(); }
    /// Between units: whether the server is still at the other end.
    bool is_fit() {
        if (!link_.is_lost()) link_.look();
        return !link_.is_lost();
    }
    /// Then a lost connection leaves open whether the unit was committed.
    bool commit_was_sent() const { return commit_was_sent_; }

private:
    struct Variant {
        std::string shape;
        std::string id;
        std::vector<Oid> types;
        bool is_prepared = false;
    };
    struct Sent {
        std::shared_ptr<Operation> operation;  // none for the engine's own
        std::string_view name;
        bool is_sync = false;
    };

    void send(const Statement& statement, const PgParams& params);
    Variant& variant(std::string_view sql, const PgParams& params);
    void control(const char* id);
    void prepare(const char* id, const char* sql, std::span<const Oid> types);
    void sync();
    void receive();
    void receive_all();
    void take(const Sent& sent, const PGresult* answer);
    void poison_with(std::exception_ptr why);
    void forget_statements() noexcept;

    PgLink link_;
    Tap* tap_;
    std::unordered_map<std::string, std::deque<Variant>, TextHash, std::equal_to<>> statements_;
    std::vector<std::pair<const std::string*, Variant*>> seen_;
    std::deque<Sent> sent_;
    std::exception_ptr poison_;
    PgLink::Deadline deadline_ = PgLink::Deadline::max();
    bool is_worth_retrying_ = false;
    bool commit_was_sent_ = false;
    bool must_forget_ = false;
    int named_ = 0;
};

}  // namespace motcua::storage::postgres
