// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "modules/documents/forms.hpp"

/// The papers beside the statutory forms.
namespace motcua::documents {

struct Party {
    PersonText name;
    std::string unit;
};
BOOST_DESCRIBE_STRUCT(Party, (), (name, unit))

enum class HandOverOf { dossiers, results, supplements };
BOOST_DESCRIBE_ENUM(HandOverOf, dossiers, results, supplements)
struct HandOverLine {
    std::string code;
    std::string procedure;
    PersonText applicant;
    std::string papers;  ///< how much paper: "05 tờ", "01 quyển"
    bool is_by_post = false;
    std::string note;
};
BOOST_DESCRIBE_STRUCT(HandOverLine, (), (code, procedure, applicant, papers, is_by_post, note))

/// Hand-over list between counter, unit and post; two copies.
struct HandOverForm {
    static constexpr FormCode kForm = FormCode::hand_over_list;
    FormHead head;
    std::string code;        ///< of the bundle
    std::string lookup_url;  ///< scanned by whoever confirms
    HandOverOf what = HandOverOf::dossiers;
    Party gives;
    Party receives;
    Instant handed_at{};
    std::vector<HandOverLine> lines;
};
BOOST_DESCRIBE_STRUCT(HandOverForm, (),
                      (head, code, lookup_url, what, gives, receives, handed_at, lines))

struct ResultLine {
    std::string kind;
    std::string number;
    std::string excerpt;
    std::optional<Date> issued_on;
    int copies = 1;
};
BOOST_DESCRIBE_STRUCT(ResultLine, (), (kind, number, excerpt, issued_on, copies))

/// Receipt of returned results, signed by whoever takes them.
struct ReturnForm {
    static constexpr FormCode kForm = FormCode::return_receipt;
    FormHead head;
    std::string code;
    std::string lookup_url;
    ProcedureName procedure;
    PersonText applicant;
    PersonText receiver;
    PersonText receiver_identity;
    bool is_authorised = false;  ///< the receiver stands for the applicant
    std::vector<ResultLine> results;
    std::vector<std::string> originals_back;
    Instant returned_at{};
    std::string officer;
};
BOOST_DESCRIBE_STRUCT(ReturnForm, (),
                      (head, code, lookup_url, procedure, applicant, receiver, receiver_identity,
                       is_authorised, results, originals_back, returned_at, officer))

struct DayReception {
    Instant at{};
    std::string code;
    std::string procedure;
    PersonText applicant;
    std::optional<Instant> promised_at;
};
BOOST_DESCRIBE_STRUCT(DayReception, (), (at, code, procedure, applicant, promised_at))
struct DayReturn {
    Instant at{};
    std::string code;
    std::string procedure;
    PersonText receiver;
};
BOOST_DESCRIBE_STRUCT(DayReturn, (), (at, code, procedure, receiver))
struct DayFee {
    std::string receipt;
    std::string code;
    PersonText payer;
    FeeWay way = FeeWay::cash;
    Money amount;
};
BOOST_DESCRIBE_STRUCT(DayFee, (), (receipt, code, payer, way, amount))
struct DayLeftover {
    std::string code;
    std::string procedure;
    Instant since{};
};
BOOST_DESCRIBE_STRUCT(DayLeftover, (), (code, procedure, since))

/// What one officer received, returned and cashed on one day, and what still lies with him.
struct DayForm {
    static constexpr FormCode kForm = FormCode::end_of_day;
    FormHead head;
    std::string officer;
    std::string counter;
    Date day{};
    std::vector<DayReception> receptions;
    std::vector<DayReturn> returns;
    std::vector<DayFee> fees;
    Money cash;
    Money not_cash;
    std::vector<DayLeftover> leftovers;
};
BOOST_DESCRIBE_STRUCT(DayForm, (),
                      (head, officer, counter, day, receptions, returns, fees, cash, not_cash,
                       leftovers))

struct CertificationRow {
    std::string number;
    Date done_on{};
    PersonText requester;
    PersonText identity;
    std::string paper;
    std::string signer;
    int copies = 1;
    int pages = 1;
    Money fee;
    std::string note;
};
BOOST_DESCRIBE_STRUCT(CertificationRow, (),
                      (number, done_on, requester, identity, paper, signer, copies, pages, fee,
                       note))

/// Certification log (NĐ 23/2015 art. 13, baseline), A4.
struct CertificationForm {
    static constexpr FormCode kForm = FormCode::certification_log;
    FormHead head;
    std::string book;
    std::string year;
    std::vector<CertificationRow> rows;
    int copies = 0;
    Money fee;
    std::string officer;
};
BOOST_DESCRIBE_STRUCT(CertificationForm, (), (head, book, year, rows, copies, fee, officer))

}  // namespace motcua::documents
