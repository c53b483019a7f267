// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "modules/dossiers/views.hpp"

/// Bundles of paper, the day, the register, who is late, and what a calendar moves, as screens show
/// them. Members are the answer's JSON names.
namespace motcua::dossiers {

struct BundleItemView {
    std::string dossier_code;
    std::string procedure_name;
    std::string kind;
    std::string confirmed;  ///< "open", "arrived", "missing", "found"
    std::string reason;
};
BOOST_DESCRIBE_STRUCT(BundleItemView, (), (dossier_code, procedure_name, kind, confirmed, reason))

struct BundleView {
    BundleId id;
    int number = 0;
    UnitId from_unit_id;
    std::string from_unit;
    UnitId to_unit_id;
    std::string to_unit;
    bool to_post = false;
    std::string made_by;
    Instant made_at{};
    std::string state;  ///< "sent", "confirmed"
    std::vector<BundleItemView> items;
};
BOOST_DESCRIBE_STRUCT(BundleView, (),
                      (id, number, from_unit_id, from_unit, to_unit_id, to_unit, to_post, made_by,
                       made_at, state, items))

struct WaitingPaper {
    std::string dossier_code;
    std::string procedure_name;
    std::string kind;
    UnitId to_unit_id;
    std::string to_unit;
    Instant hand_over_by{};  ///< the same working day; the next morning when received after 15:00
};
BOOST_DESCRIBE_STRUCT(WaitingPaper, (),
                      (dossier_code, procedure_name, kind, to_unit_id, to_unit, hand_over_by))

struct DayLine {
    std::string code;
    std::string procedure_name;
    PersonText applicant_name;
    Instant at{};
};
BOOST_DESCRIBE_STRUCT(DayLine, (), (code, procedure_name, applicant_name, at))

struct CashLine {
    std::string code;
    std::string name;
    std::int64_t count = 0;
    Money amount;
};
BOOST_DESCRIBE_STRUCT(CashLine, (), (code, name, count, amount))

/// Certification of one kind on a day.
struct CertifiedLine {
    std::string kind;  ///< "copy", "signature"
    std::int64_t count = 0;
    std::int64_t copies = 0;
    std::int64_t pages = 0;  ///< of all copies
    Money amount;
};
BOOST_DESCRIBE_STRUCT(CertifiedLine, (), (kind, count, copies, pages, amount))

/// An officer's day at one reception point.
struct DayView {
    Date on{};
    std::string officer_name;
    std::vector<DayLine> receptions;
    std::vector<DayLine> returns;
    std::vector<CashLine> cash;
    Money cash_total;
    std::vector<CertifiedLine> certified;
    std::vector<WaitingPaper> not_handed_over;
};
BOOST_DESCRIBE_STRUCT(DayView, (),
                      (on, officer_name, receptions, returns, cash, cash_total, certified,
                       not_handed_over))

/// Printed in one go; more is printed a shorter period at a time.
constexpr int kRegisterPrintedMax = 2'000;

struct RegisterLine {
    std::int64_t no = 0;
    std::string code;
    std::string procedure_name;
    int sets = 1;
    PersonText applicant_name;
    PersonText address;  ///< empty where the reader may see the register but not these
    PersonText phone;
    std::string competent_agency;
    Instant received_at{};
    std::optional<Instant> promised_at;
    std::optional<Instant> returned_at;
    std::string channel;
};
BOOST_DESCRIBE_STRUCT(RegisterLine, (),
                      (no, code, procedure_name, sets, applicant_name, address, phone,
                       competent_agency, received_at, promised_at, returned_at, channel))

struct RegisterPage {
    std::vector<RegisterLine> items;
    std::optional<std::string> next;
};
BOOST_DESCRIBE_STRUCT(RegisterPage, (), (items, next))

struct LoadLine {
    std::string key;  ///< a step's name or an officer's id
    std::string name;
    std::int64_t open = 0;
    std::int64_t late = 0;
};
BOOST_DESCRIBE_STRUCT(LoadLine, (), (key, name, open, late))

/// An open dossier whose due moment a change of the calendar moves.
struct TouchedDossier {
    std::string dossier_code;
    std::string procedure_name;
    std::optional<Instant> due_at;
    std::optional<Instant> new_due_at;
};
BOOST_DESCRIBE_STRUCT(TouchedDossier, (), (dossier_code, procedure_name, due_at, new_due_at))

struct TouchedView {
    std::int64_t touched = 0;
    bool has_more = false;
    std::vector<TouchedDossier> items;
};
BOOST_DESCRIBE_STRUCT(TouchedView, (), (touched, has_more, items))

/// Who is late and why, for a leader.
struct LateView {
    std::vector<WorkRow> items;
    std::vector<LoadLine> by_step;
    std::vector<LoadLine> by_officer;
    std::vector<LateShare> shares;                ///< of dossiers that concern the units he follows
    std::vector<LateConsultation> consultations;  ///< likewise
};
BOOST_DESCRIBE_STRUCT(LateView, (), (items, by_step, by_officer, shares, consultations))

}  // namespace motcua::dossiers
