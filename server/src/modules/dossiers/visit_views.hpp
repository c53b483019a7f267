// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "modules/dossiers/model/then.hpp"

/// What a visit came to, as screens show it. Members are the answer's JSON names.
namespace motcua::dossiers {

struct VisitItemView {
    Id<struct VisitItemTag> item_id;
    std::string outcome;
    std::string procedure_code;
    std::string procedure_name;
    std::optional<std::string> dossier_code;
    std::string form_no;
    Money fee;
    Instant at{};
};
BOOST_DESCRIBE_STRUCT(VisitItemView, (),
                      (item_id, outcome, procedure_code, procedure_name, dossier_code, form_no, fee,
                       at))
using VisitItemId = Id<struct VisitItemTag>;

struct VisitView {
    VisitId id;
    UnitId unit_id;
    PersonId person_id;
    PersonId on_behalf_of_id;
    std::string channel;
    Instant opened_at{};
    std::optional<Instant> closed_at;
    Money fee_total;
    std::vector<VisitItemView> items;
    int version = 0;
};
BOOST_DESCRIBE_STRUCT(VisitView, (),
                      (id, unit_id, person_id, on_behalf_of_id, channel, opened_at, closed_at,
                       fee_total, items, version))

struct OpenSame {
    std::string code;
    Instant received_at{};
};
BOOST_DESCRIBE_STRUCT(OpenSame, (), (code, received_at))

struct ReceivedView {
    std::string dossier_code;
    VisitItemId item_id;
    Instant received_at{};
    std::optional<Instant> due_at;
    std::optional<Instant> promised_at;
    std::string receipt_no;
    Money fee;
    std::vector<OpenSame> open_same;
};
BOOST_DESCRIBE_STRUCT(ReceivedView, (),
                      (dossier_code, item_id, received_at, due_at, promised_at, receipt_no, fee,
                       open_same))

struct FormView {
    VisitItemId item_id;
    std::string form_no;
};
BOOST_DESCRIBE_STRUCT(FormView, (), (item_id, form_no))

struct CertifiedView {
    std::string dossier_code;
    std::string book;
    int book_no = 0;
    Money fee;
};
BOOST_DESCRIBE_STRUCT(CertifiedView, (), (dossier_code, book, book_no, fee))

}  // namespace motcua::dossiers
