// SPDX-License-Identifier: Apache-2.0
#include "modules/dossiers/commands/visits.hpp"

#include "base/text.hpp"
#include "modules/dossiers/sql.hpp"

namespace motcua::dossiers {
namespace {

struct ItemRow {
    std::string outcome;
    std::string form_no;
    std::string procedure_code;
    std::string procedure_name;
    Json body;
    UnitId unit;
    OfficerId officer;
};
BOOST_DESCRIBE_STRUCT(ItemRow, (),
                      (outcome, form_no, procedure_code, procedure_name, body, unit, officer))

}  // namespace

bool is_blank(std::string_view text) {
    return trimmed(text).empty();
}

std::string yearly_number(Transaction& tx, std::string_view series, Date on) {
    const int year = int(std::chrono::year_month_day(on).year());
    return fmt::format("{}/{}", next_number(tx, series, year), year);
}

std::vector<PaperGiven> papers_given(const std::vector<PaperInput>& papers) {
    std::vector<PaperGiven> given;
    for (const PaperInput& paper : papers)
        given.push_back(
            {paper.code.value_or(""), paper.name, paper.originals, paper.copies, paper.file_ids});
    return given;
}

Result<> check_papers(const std::vector<PaperInput>& papers) {
    for (const PaperInput& paper : papers)
        if (is_blank(paper.name) || paper.originals < 0 || paper.copies < 0)
            return Error{Kind::invalid, "dossier.papers_missing", "papers"};
    return {};
}

Result<> check_fees(const std::vector<FeeLine>& fees) {
    for (const FeeLine& fee : fees)
        if (fee.amount.dong < 0 || is_blank(fee.name))
            return Error{Kind::invalid, "dossier.fee_unknown", "fees"};
    return {};
}

Result<VisitRow> open_visit_for_act(const Rooms& rooms, Transaction& tx, const Actor& by,
                                    VisitId visit) {
    auto row = tx.query<VisitRow>(sql::lock_visit, visit).maybe();
    if (!row) return Error{Kind::not_found, "dossier.visit_unknown"};
    if (by.is != Actor::Is::system && !rooms.holds(tx, by, May::receive_dossiers, row->unit))
        return Error{Kind::not_found, "dossier.visit_unknown"};
    if (row->closed_at) return Error{Kind::wrong_state, "dossier.visit_closed"};
    return *std::move(row);
}

VisitItemId add_item(Transaction& tx, const VisitRow& visit, const NewItem& item) {
    const auto id = tx.make_id<VisitItemId>();
    tx.exec(sql::insert_visit_item, id, visit.id, visit.version + 1, item.outcome,
            item.procedure_code, item.procedure_name, item.dossier, item.form_no,
            json::write(item.body), item.fee, tx.now());
    tx.exec(sql::move_visit, visit.id, visit.version + 1, visit.closed_at);
    return id;
}

VisitView view_of(Transaction& tx, const VisitRow& visit) {
    VisitView view;
    view.id = visit.id;
    view.unit_id = visit.unit;
    view.person_id = visit.person;
    view.on_behalf_of_id = visit.on_behalf_of;
    view.channel = visit.channel;
    view.opened_at = visit.opened_at;
    view.closed_at = visit.closed_at;
    view.version = visit.version;
    view.items = tx.query<VisitItemView>(sql::visit_items, visit.id).rows();
    for (const VisitItemView& item : view.items) view.fee_total += item.fee;
    return view;
}

Result<VisitView> Dossiers::visit(Transaction& tx, const Actor& by, VisitId visit) {
    const auto row = tx.query<VisitRow>(sql::find_visit, visit).maybe();
    if (!row ||
        (by.is != Actor::Is::system && !rooms_.holds(tx, by, May::receive_dossiers, row->unit)))
        return Error{Kind::not_found, "dossier.visit_unknown"};
    return view_of(tx, *row);
}

Result<VisitPaper> Dossiers::visit_paper(Transaction& tx, const Actor& by, VisitItemId item) {
    const auto row = tx.query<ItemRow>(sql::find_visit_item, item).maybe();
    if (!row || row->form_no.empty() ||
        (by.is != Actor::Is::system && !rooms_.holds(tx, by, May::receive_dossiers, row->unit)))
        return Error{Kind::not_found, "dossier.form_unknown"};
    auto body = json::read<ItemBody>(row->body.text);
    ensure(body.has_value());
    const auto officer = rooms_.officer_name(tx, row->officer);
    return VisitPaper{row->outcome,        row->form_no,    row->procedure_code,
                      row->procedure_name, body->reception, body->person,
                      body->reason,        body->papers,    officer ? *officer : ""};
}

Result<VisitView> Dossiers::close_visit(Transaction& tx, const Actor& by, VisitId visit) {
    auto row = open_visit_for_act(rooms_, tx, by, visit);
    if (!row) return row.error();
    row->closed_at = tx.now();
    row->version += 1;
    tx.exec(sql::move_visit, row->id, row->version, row->closed_at);
    return view_of(tx, *row);
}

}  // namespace motcua::dossiers
