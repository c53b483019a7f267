// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <boost/describe.hpp>
#include <optional>
#include <string>
#include <vector>

#include "base/money.hpp"
#include "base/personal.hpp"
#include "base/time.hpp"

/// What each statutory form prints (TT 03/2025, annex I; the other papers as offices use them). A
/// caller fills a struct; every word around it stands in the form's template.
namespace motcua::documents {

using PersonText = Personal<std::string>;

enum class FormCode {
    form_01,            ///< giấy tiếp nhận hồ sơ và hẹn trả kết quả
    form_02,            ///< phiếu yêu cầu bổ sung, hoàn thiện hồ sơ
    form_03,            ///< phiếu từ chối tiếp nhận giải quyết hồ sơ
    form_04,            ///< văn bản xin lỗi và đề nghị gia hạn thời gian giải quyết
    form_05,            ///< thông báo dừng giải quyết hồ sơ
    form_06,            ///< phiếu kiểm soát quá trình giải quyết hồ sơ
    form_07,            ///< sổ theo dõi hồ sơ
    transfer_slip,      ///< phiếu chuyển hồ sơ liên thông (NĐ 61/2018 art. 19.6, baseline)
    hand_over_list,     ///< giấy bàn giao
    return_receipt,     ///< biên nhận trả kết quả
    end_of_day,         ///< what one officer did on one day
    certification_log,  ///< sổ chứng thực, one page or a period
};
BOOST_DESCRIBE_ENUM(FormCode, form_01, form_02, form_03, form_04, form_05, form_06, form_07,
                    transfer_slip, hand_over_list, return_receipt, end_of_day, certification_log)

/// The head every form shares.
struct FormHead {
    std::string above;   ///< the agency above, in capitals; empty = not printed
    std::string office;  ///< who issues, in capitals
    std::string point;   ///< the reception point; empty = not printed
    std::string number;  ///< of the paper, with its suffix; empty = left to write in
    std::string place;   ///< "Hà Nội"
    Instant made_at{};
    bool is_electronic = false;  ///< leaves room for the organisation's digital signature
    bool is_demo = false;        ///< says that nothing on it is real
    int reprint = 0;             ///< 1 = printed again for the first time
};
BOOST_DESCRIBE_STRUCT(FormHead, (),
                      (above, office, point, number, place, made_at, is_electronic, is_demo,
                       reprint))

struct Applicant {
    PersonText name;
    PersonText submitter;  ///< who came, when another; else empty
    PersonText address;
    PersonText phone;
    PersonText email;
    PersonText identity;  ///< personal number, tax code, passport
};
BOOST_DESCRIBE_STRUCT(Applicant, (), (name, submitter, address, phone, email, identity))

/// The owner of the dossier when not the applicant.
struct Owner {
    PersonText name;
    PersonText address;
};
BOOST_DESCRIBE_STRUCT(Owner, (), (name, address))

struct ProcedureName {
    std::string code;
    std::string name;
};
BOOST_DESCRIBE_STRUCT(ProcedureName, (), (code, name))

/// One paper of the checklist; a kind that was not handed in stays empty.
struct ComponentLine {
    std::string name;
    std::optional<int> originals;
    std::optional<int> certified_copies;
    std::optional<int> photocopies;
    std::optional<int> electronic;
    std::string note;
};
BOOST_DESCRIBE_STRUCT(ComponentLine, (),
                      (name, originals, certified_copies, photocopies, electronic, note))

enum class TermUnit { working_day, working_hour, day, hour, month, same_day, none };
BOOST_DESCRIBE_ENUM(TermUnit, working_day, working_hour, day, hour, month, same_day, none)
struct TermText {
    std::string amount;  ///< "03"; "0,5" where the term has a fraction
    TermUnit unit = TermUnit::working_day;
};
BOOST_DESCRIBE_STRUCT(TermText, (), (amount, unit))

enum class ReturnWay { one_stop, post, online };
BOOST_DESCRIBE_ENUM(ReturnWay, one_stop, post, online)
enum class FeeWay { none, cash, transfer, card, later };
BOOST_DESCRIBE_ENUM(FeeWay, none, cash, transfer, card, later)

/// A second stage with times of its own (a dossier with a tax or finance step).
struct StageTimes {
    std::string name;
    Instant received_at{};
    Instant promised_at{};
};
BOOST_DESCRIBE_STRUCT(StageTimes, (), (name, received_at, promised_at))

/// Form 01. `lookup_url` becomes the QR code: the look-up address with the receipt's token.
struct ReceiptForm {
    static constexpr FormCode kForm = FormCode::form_01;
    FormHead head;
    std::string code;
    std::string lookup_url;
    Applicant applicant;
    std::optional<Owner> owner;
    ProcedureName procedure;
    std::vector<ComponentLine> components;
    int sets = 1;
    TermText term;
    Instant received_at{};
    std::optional<Instant> promised_at;  ///< none where the law sets no term
    std::optional<StageTimes> stage_two;
    Money fee;
    FeeWay fee_way = FeeWay::none;
    std::string fee_receipt;
    std::string fee_ground;  ///< of a reduction or exemption; empty = not printed
    ReturnWay return_way = ReturnWay::one_stop;
    std::string return_place;
    std::string book;         ///< register: volume …
    std::string book_number;  ///< … and running number
    std::string officer;
    std::string officer_phone;
    std::string place_phone;  ///< of the reception point; empty = not printed
};
BOOST_DESCRIBE_STRUCT(ReceiptForm, (),
                      (head, code, lookup_url, applicant, owner, procedure, components, sets, term,
                       received_at, promised_at, stage_two, fee, fee_way, fee_receipt, fee_ground,
                       return_way, return_place, book, book_number, officer, officer_phone,
                       place_phone))

/// Form 02. `code` is empty before reception, when only a visit exists.
struct SupplementForm {
    static constexpr FormCode kForm = FormCode::form_02;
    FormHead head;
    std::string code;
    std::string lookup_url;
    Applicant applicant;
    ProcedureName procedure;
    std::vector<ComponentLine> missing;
    std::vector<std::string> reasons;
    std::optional<Instant> answer_by;
    std::string contact;
    std::string contact_phone;
    std::string officer;  ///< signs as the one who guided
};
BOOST_DESCRIBE_STRUCT(SupplementForm, (),
                      (head, code, lookup_url, applicant, procedure, missing, reasons, answer_by,
                       contact, contact_phone, officer))

/// Form 03.
struct RefusalForm {
    static constexpr FormCode kForm = FormCode::form_03;
    FormHead head;
    std::string code;
    Applicant applicant;
    ProcedureName procedure;
    std::vector<std::string> reasons;
    std::string ground;  ///< article of the law the refusal rests on
    std::string contact;
    std::string contact_phone;
    std::string officer;
};
BOOST_DESCRIBE_STRUCT(RefusalForm, (),
                      (head, code, applicant, procedure, reasons, ground, contact, contact_phone,
                       officer))

/// Form 04: an extension before the due day, or the apology for what is late with a new promise.
struct ExtensionForm {
    static constexpr FormCode kForm = FormCode::form_04;
    FormHead head;
    std::string code;
    std::string lookup_url;
    Applicant applicant;
    ProcedureName procedure;
    Instant received_at{};
    std::optional<Instant> promised_at;  ///< what was promised before
    bool is_extension = true;
    std::vector<std::string> reasons;
    std::string agency;  ///< who resolves, and is late
    Instant new_at{};
    std::string contact;
    std::string contact_phone;
    std::string signer;
};
BOOST_DESCRIBE_STRUCT(ExtensionForm, (),
                      (head, code, lookup_url, applicant, procedure, received_at, promised_at,
                       is_extension, reasons, agency, new_at, contact, contact_phone, signer))

/// Form 05: at the applicant's request, before there is a result.
struct StopForm {
    static constexpr FormCode kForm = FormCode::form_05;
    FormHead head;
    std::string code;
    std::string lookup_url;
    Applicant applicant;
    ProcedureName procedure;
    Instant received_at{};
    std::optional<Instant> asked_at;
    std::string request;  ///< what the applicant said
    std::string stage;    ///< the last step that was done; empty = none
    std::string agency;
    std::vector<std::string> reasons;
    Instant stopped_at{};
    bool is_paid = false;
    Money paid;
    Money kept;
    Money refund;
    bool is_refunded = false;
    std::string return_place;
    std::string contact;
    std::string contact_phone;
    std::string signer;
};
BOOST_DESCRIBE_STRUCT(StopForm, (),
                      (head, code, lookup_url, applicant, procedure, received_at, asked_at, request,
                       stage, agency, reasons, stopped_at, is_paid, paid, kept, refund, is_refunded,
                       return_place, contact, contact_phone, signer))

enum class StepOutcome { early, on_time, late };
BOOST_DESCRIBE_ENUM(StepOutcome, early, on_time, late)
/// One hand-over of the dossier; what has not happened yet is left to write in.
struct ControlStep {
    std::string gives;  ///< agency or unit
    std::string receives;
    PersonText giver;
    PersonText receiver;
    std::optional<Instant> handed_at;
    std::optional<StepOutcome> outcome;
    std::string note;
};
BOOST_DESCRIBE_STRUCT(ControlStep, (), (gives, receives, giver, receiver, handed_at, outcome, note))

/// Form 06.
struct ControlForm {
    static constexpr FormCode kForm = FormCode::form_06;
    FormHead head;
    std::string code;
    std::string lookup_url;
    PersonText applicant;
    ProcedureName procedure;
    Instant received_at{};
    std::optional<Instant> promised_at;
    std::string agency;
    std::vector<std::string> cooperating;
    std::vector<ControlStep> steps;
};
BOOST_DESCRIBE_STRUCT(ControlForm, (),
                      (head, code, lookup_url, applicant, procedure, received_at, promised_at,
                       agency, cooperating, steps))

enum class PartState { not_begun, open, ended, late };
BOOST_DESCRIBE_ENUM(PartState, not_begun, open, ended, late)
/// What one agency has to do of an interlinked dossier, and until when.
struct TransferPart {
    std::string agency;
    bool is_lead = false;
    std::string work;
    std::optional<TermText> term;  ///< nothing: no time of its own
    std::optional<Instant> from;   ///< nothing: the dossier has not come to it yet
    std::optional<Instant> due;
    std::optional<Instant> ended;
    PartState state = PartState::not_begun;
    std::string result;  ///< number of the document it handed over
};
BOOST_DESCRIBE_STRUCT(TransferPart, (),
                      (agency, is_lead, work, term, from, due, ended, state, result))

/// The slip that goes with an interlinked dossier: each agency's work and deadline.
struct TransferForm {
    static constexpr FormCode kForm = FormCode::transfer_slip;
    FormHead head;
    std::string code;
    std::string lookup_url;
    PersonText applicant;
    ProcedureName procedure;
    Instant received_at{};
    std::optional<Instant> promised_at;
    std::string lead;
    std::string return_to;  ///< the place that received, where every result comes back
    std::vector<TransferPart> parts;
    std::vector<ComponentLine> components;
    int sets = 1;
    std::string officer;
};
BOOST_DESCRIBE_STRUCT(TransferForm, (),
                      (head, code, lookup_url, applicant, procedure, received_at, promised_at, lead,
                       return_to, parts, components, sets, officer))

struct RegisterRow {
    std::string number;  ///< running number of the year's register
    std::string code;
    std::string procedure;
    int sets = 1;
    PersonText applicant;
    PersonText address;
    PersonText phone;
    std::string agency;
    Instant received_at{};
    std::optional<Instant> promised_at;
    std::optional<Instant> returned_at;
    ReturnWay return_way = ReturnWay::one_stop;
    std::string note;
};
BOOST_DESCRIBE_STRUCT(RegisterRow, (),
                      (number, code, procedure, sets, applicant, address, phone, agency,
                       received_at, promised_at, returned_at, return_way, note))

/// Form 07, A4: the whole register of a year or a period of it.
struct RegisterForm {
    static constexpr FormCode kForm = FormCode::form_07;
    FormHead head;
    std::string book;
    std::string year;
    Date from_on{};
    Date to_on{};
    std::vector<RegisterRow> rows;
    std::string officer;
};
BOOST_DESCRIBE_STRUCT(RegisterForm, (), (head, book, year, from_on, to_on, rows, officer))

}  // namespace motcua::documents
