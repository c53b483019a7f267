// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <boost/describe.hpp>
#include <optional>
#include <semaphore>
#include <string>
#include <string_view>
#include <vector>

#include "modules/identity/model/password.hpp"
#include "modules/identity/model/secrets.hpp"
#include "modules/organisation/organisation.hpp"

/// Accounts, sessions and rights.
namespace motcua::identity {

inline constexpr minutes kIdleLimit{30};
inline constexpr hours kAbsoluteLimit{12};
/// The use of a session is written down again after this long, so idling is known to the minute.
inline constexpr seconds kNoteUseAfter{60};

enum class MustChange { no, yes };

// --- rights
// ------------------------------------------------------------------------------------------

/// Keeps identity_reach equal to what posts, roles, units and absences give, in their transaction.
class ReachTable final : public organisation::FollowsPosts {
public:
    void posts_changed(Transaction& tx, const std::vector<OfficerId>& whose) override;
};

/// The right_code of a role in identity_reach: "role/appraiser".
inline std::string role_right(std::string_view role) {
    return "role/" + std::string(role);
}

/// Whether the actor has the right anywhere today. A visitor has be_anyone, a signed-in officer
/// be_signed_in too, a system job everything.
bool holds(Transaction& tx, const Actor& actor, May right);
/// In this unit; in any unit of this agency. `right_code` as in identity_reach.
bool holds_in(Transaction& tx, const Actor& actor, May right, UnitId unit);
bool holds_in(Transaction& tx, const Actor& actor, May right, AgencyId agency);
bool holds_code_in(Transaction& tx, const Actor& actor, std::string_view right_code, UnitId unit);
bool holds_code_in(Transaction& tx, const Actor& actor, std::string_view right_code,
                   AgencyId agency);
/// Officers who have the right in the unit today.
std::vector<OfficerId> who_may_in(Transaction& tx, std::string_view right_code, UnitId unit);
/// For http's hook. Refuses: identity.not_allowed, identity.password_change_needed (a password set
/// by somebody else opens nothing but its own change).
Result<> permit(Transaction& tx, const Actor& actor, May right);

struct MatrixCell {
    std::string role;
    May right{};
    bool is_held = false;
};
/// Every role with every right: what the access-matrix test walks.
std::vector<MatrixCell> access_matrix(Transaction& tx);

// --- sessions
// ----------------------------------------------------------------------------------------

/// Who stands behind a token.
struct SignedIn {
    Actor actor;
    std::string login;
    std::string csrf_token;
    bool must_change_password = false;
    bool is_to_be_noted = false;  ///< call note_use in a writing transaction
    std::vector<std::string>
        rights;  ///< right_codes held anywhere today, May codes and role/<code>
};

/// Refuses (Kind::not_signed_in): identity.not_signed_in (no such session, ended, account shut or
/// officer no longer in service), identity.session_expired (idle or too old).
Result<SignedIn> authenticate(Transaction& tx, const Token& token);
void note_use(Transaction& tx, SessionId session);
void log_out(Transaction& tx, const Actor& actor);
void end_sessions(Transaction& tx, OfficerId officer);
/// Deletes sessions and attempts too old to matter; a daily job.
void forget_old(Transaction& tx);

// --- accounts
// ----------------------------------------------------------------------------------------

struct OpenAccount {
    OfficerId officer;
    std::string login;  ///< 3 to 40 of a-z 0-9 . _ -
    std::string hash;   ///< from Identity::new_hash
    MustChange must_change = MustChange::yes;
    bool is_demo = false;
};

struct AccountView {
    std::string login;
    std::string staff_code;
    std::string officer_name;
    bool is_disabled = false;
    bool must_change_password = false;
    bool is_demo = false;
    std::optional<Instant> last_log_in_at;
};
BOOST_DESCRIBE_STRUCT(AccountView, (),
                      (login, staff_code, officer_name, is_disabled, must_change_password, is_demo,
                       last_log_in_at))

/// The account of an officer, without his name: what a list of officers joins.
struct AccountState {
    OfficerId officer;
    std::string login;
    bool must_change = false;
    bool is_disabled = false;
    bool is_demo = false;
    std::optional<Instant> last_log_in_at;
};
BOOST_DESCRIBE_STRUCT(AccountState, (),
                      (officer, login, must_change, is_disabled, is_demo, last_log_in_at))

std::vector<AccountState> account_states(Transaction& tx);
std::vector<AccountView> accounts(Transaction& tx);
std::optional<OfficerId> officer_of_login(Transaction& tx, std::string_view login);

/// What a password that was typed in is compared with; from the first step of a log-in to the last.
struct Attempt {
    OfficerId officer;  ///< not set: no such account, or one that may not enter
    std::string hash;   ///< always one, so that every attempt costs the same
    Bytes login_key;
    Bytes address_key;
};

/// What the slow step found.
struct Proof {
    bool is_right = false;
    std::optional<std::string> renewed_hash = {};  ///< the same password at today's cost
};

struct NewSession {
    SessionId session;
    OfficerId officer;
    Token token;  ///< for the cookie; nowhere else
    std::string csrf_token;
    bool must_change_password = false;
};

/// Everything that needs the key or the slow hash. One for the process; safe on many threads.
class Identity {
public:
    /// `random` outlives it and is safe on many threads.
    Identity(const Key& key, Random& random, PasswordCost cost = {});

    /// The whole log-in, on a thread that may wait: count the attempt, compare outside any
    /// transaction, open the session. `address` is stored only as a keyed hash.
    /// Refuses: identity.wrong_credentials (account unknown, shut, out of service or password
    /// wrong: one answer at one cost), identity.too_many_attempts (params retry_after_seconds).
    Result<NewSession> log_in(Database& database, std::string_view login, const Password& password,
                              std::string_view address);
    /// Ends every other session of the officer. Refuses: identity.wrong_password,
    /// identity.too_many_attempts, identity.password_same, identity.not_allowed (not an officer)
    /// and as check_password.
    Result<> change_password(Database& database, const Actor& actor, const Password& old_password,
                             const Password& new_password, std::string_view address);
    /// Checks and hashes a password for open_account and set_password; slow. As check_password.
    Result<std::string> new_hash(std::string_view login, const Password& password);
    /// Easy to read out, 15 letters and digits in groups: first passwords and resets.
    Password invent_password();

    // The steps, each in its transaction.
    Result<Attempt> begin_log_in(Transaction& tx, std::string_view login, std::string_view address);
    Proof prove(const Attempt& attempt, const Password& password);  ///< slow
    Result<NewSession> finish_log_in(Transaction& tx, const Attempt& attempt, const Proof& proof);

    /// Refuses: identity.bad_login, identity.login_taken, identity.account_exists,
    /// organisation.officer_unknown.
    Result<> open_account(Transaction& tx, const Actor& by, const OpenAccount& what);
    /// Ends every session and the back-off of the account. Refuses: identity.account_unknown.
    Result<> set_password(Transaction& tx, const Actor& by, OfficerId officer,
                          std::string_view hash, MustChange must_change);
    /// Ends every session. Refuses: identity.account_unknown, identity.own_account.
    Result<> disable_account(Transaction& tx, const Actor& by, OfficerId officer);
    /// Refuses: identity.account_unknown.
    Result<> enable_account(Transaction& tx, const Actor& by, OfficerId officer);

private:
    using HashingPlaces = std::counting_semaphore<>;
    struct HashingPlace {
        HashingPlaces& places;
        explicit HashingPlace(HashingPlaces& all) : places(all) { places.acquire(); }
        HashingPlace(const HashingPlace&) = delete;
        ~HashingPlace() { places.release(); }
    };

    Key key_;
    Random& random_;
    PasswordCost cost_;
    std::string nobodys_hash_;
    /// Each hash takes its memory; more than two at once would only wait for cores anyway.
    HashingPlaces hashing_{2};
};

// --- demo
// ----------------------------------------------------------------------------------------------

struct DemoAccount {
    std::string login;
    std::string officer_name;
    std::string role;  ///< the first of his roles
    Password password;
};
BOOST_DESCRIBE_STRUCT(DemoAccount, (), (login, officer_name, role, password))

/// Which passwords demo accounts get: one for all, on a server only this machine reaches, or one of
/// their own each, where others reach it.
enum class DemoPasswords { shared, random };

/// Opens an account for every demo officer in service who has none, his staff code as its name, and
/// sets its password. One that already has the shared password stays as it is, its sessions too.
/// Called outside any transaction (it hashes). Refuses as open_account.
Result<std::vector<DemoAccount>> make_demo_accounts(Database& database, Identity& identity,
                                                    DemoPasswords passwords);

}  // namespace motcua::identity
