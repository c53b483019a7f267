// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "base/text.hpp"
#include "modules/process/decisions.hpp"
#include "modules/process/sql.hpp"
#include "modules/process/store/write_down.hpp"

namespace motcua::process {

namespace {

constexpr std::size_t kCodeMax = 60;

bool is_code(std::string_view code) {
    constexpr std::string_view kSigns = "_-.";
    return !code.empty() && code.size() <= kCodeMax &&
           std::ranges::all_of(code, [&](unsigned char c) {
               return std::isalnum(c) || kSigns.find(static_cast<char>(c)) != kSigns.npos;
           });
}

Error unknown(std::string_view code, int version) {
    return {Kind::not_found,
            "process.model_unknown",
            "",
            {{"code", std::string(code)}, {"version", std::to_string(version)}}};
}

}  // namespace

bool decides(const rules::Model& model, std::string_view decision) {
    return std::ranges::any_of(model.decisions(), [&](const rules::ModelPart& part) {
        return part.name == decision || part.id == decision;
    });
}

std::vector<LifeState> states_of(const std::vector<ModelRow>& versions, Date today) {
    std::vector<LifeState> states;
    bool is_replaced = false;
    for (const ModelRow& version : versions) {
        if (version.retired_from && *version.retired_from <= today) {
            states.push_back(LifeState::retired);
        } else if (version.in_force_from > today) {
            states.push_back(LifeState::approved);
        } else {
            states.push_back(is_replaced ? LifeState::retired : LifeState::in_force);
            is_replaced = true;
        }
    }
    return states;
}

Result<ModelPublication> DecisionModels::publish(Transaction& tx, const Actor& actor,
                                                 std::string_view code, std::string_view dmn,
                                                 const Decision& decision) {
    if (auto may = expect_may_change(actor); !may) return may.error();
    if (trimmed(decision.number).empty() || decision.signed_on == Date{} ||
        decision.in_force_from == Date{})
        return Error{Kind::invalid, "process.decision_missing", "decision"};
    if (!is_code(code))
        return Error{
            Kind::invalid, "process.model_code_wrong", "code", {{"code", std::string(code)}}};
    const auto model = rules::Model::read(dmn);
    if (!model) return model.error();
    if (model->decisions().empty()) return Error{Kind::invalid, "process.model_empty", "dmn"};
    ModelPublication publication{std::string(code), 0, true};
    const std::string sha256 = sha256_hex(dmn);
    const int last = static_cast<int>(tx.query<std::int64_t>(sql::lock_model, code).one());
    if (last > 0) {
        const auto newest = tx.query<ModelRow>(sql::one_model_version, code, last).one();
        if (newest.sha256 == sha256 && !newest.retired_from) {
            publication.version = last;
            publication.is_new = false;
            return publication;
        }
    }
    publication.version = last + 1;
    tx.exec(sql::add_model_version, code, publication.version, model->name(), sha256,
            std::string(trimmed(decision.number)), decision.signed_on, decision.in_force_from,
            tx.now(), actor.name);
    tx.exec(sql::add_model_file, code, publication.version, Bytes(dmn.begin(), dmn.end()));
    tx.exec(sql::move_model, code, publication.version);
    write_down(tx, actor, "process.publish_model", publication.code, publication.version);
    return publication;
}

Result<> DecisionModels::retire(Transaction& tx, const Actor& actor, std::string_view code,
                                int version, Date from) {
    if (auto may = expect_may_change(actor); !may) return may;
    // A model nobody published gets no head row: the refusal rolls it back.
    tx.query<std::int64_t>(sql::lock_model, code).one();
    const auto row = tx.query<ModelRow>(sql::one_model_version, code, version).maybe();
    if (!row) return unknown(code, version);
    if (row->retired_from) return Error{Kind::wrong_state, "process.already_retired"};
    if (from <= row->in_force_from)
        return Error{Kind::invalid, "process.retired_too_early", "from"};
    tx.exec(sql::retire_model, code, version, from);
    write_down(tx, actor, "process.retire_model", std::string(code), version);
    return {};
}

Result<ModelPtr> DecisionModels::find(Transaction& tx, std::string_view code, int version) {
    const auto row = tx.query<ModelRow>(sql::one_model_version, code, version).maybe();
    if (!row) return unknown(code, version);
    return read(tx, *row);
}

Result<ModelPtr> DecisionModels::current(Transaction& tx, std::string_view code, Date on) {
    const auto row = tx.query<ModelRow>(sql::model_in_force, code, on).maybe();
    if (!row)
        return Error{Kind::not_found,
                     "process.model_not_in_force",
                     "",
                     {{"model", std::string(code)}, {"on", iso(on)}}};
    return read(tx, *row);
}

std::vector<ModelRow> DecisionModels::list(Transaction& tx, std::optional<std::string> code) {
    return tx.query<ModelRow>(sql::all_models, code).rows();
}

Result<std::string> DecisionModels::file(Transaction& tx, std::string_view code, int version) {
    const auto bytes = tx.query<Bytes>(sql::model_file, code, version).maybe();
    if (!bytes) return unknown(code, version);
    return std::string(bytes->begin(), bytes->end());
}

ModelPtr DecisionModels::read(Transaction& tx, const ModelRow& row) {
    std::string key = row.code + " " + std::to_string(row.version) + " " + row.sha256;
    if (auto found = kept_.find(key)) return found;
    const Bytes bytes = tx.query<Bytes>(sql::model_file, row.code, row.version).one();
    auto model = rules::Model::read({reinterpret_cast<const char*>(bytes.data()), bytes.size()});
    ensure(model.has_value());  // it was read when it was published
    auto published = std::make_shared<const PublishedModel>(
        PublishedModel{row.code, static_cast<int>(row.version), *std::move(model)});
    kept_.keep(std::move(key), published, bytes.size());
    return published;
}

}  // namespace motcua::process
