// SPDX-License-Identifier: Apache-2.0
#include "api/admin/model_views.hpp"
#include "api/api.hpp"

namespace motcua::api {
using namespace http;
namespace {

constexpr auto kMay = kAdministerProcesses;

struct PublishModel {
    std::string code;
    std::string dmn;
    std::string decision_no;
    Date decision_on{};
    Date in_force_from{};
};
BOOST_DESCRIBE_STRUCT(PublishModel, (), (code, dmn, decision_no, decision_on, in_force_from))

struct PublishedModelView {
    std::string code;
    std::int64_t version = 0;
    bool is_new = false;
};
BOOST_DESCRIBE_STRUCT(PublishedModelView, (), (code, version, is_new))

struct ModelFile {
    std::string code;
    std::int64_t version = 0;
    std::string dmn;
};
BOOST_DESCRIBE_STRUCT(ModelFile, (), (code, version, dmn))

struct RetireModel {
    Date from{};
    std::optional<bool> despite_users;  ///< it was seen who is left without rules
};
BOOST_DESCRIBE_STRUCT(RetireModel, (), (from, despite_users))

Result<DecisionModelLines> list(Modules& m, Transaction& tx) {
    return model_lines(m.processes.models().list(tx), date_of(tx.now()));
}

Result<DecisionModelPage> page(Modules& m, Transaction& tx, const Call& call) {
    return model_page(m.processes, tx, std::string(call.text("code")));
}

Result<PublishedModelView> publish(Modules& m, Transaction& tx, const Call& call,
                                   const PublishModel& ask) {
    const auto done = m.processes.models().publish(
        tx, call.actor, ask.code, ask.dmn, {ask.decision_no, ask.decision_on, ask.in_force_from});
    if (!done) return done.error();
    return PublishedModelView{done->code, done->version, done->is_new};
}

Result<ModelFile> file(Modules& m, Transaction& tx, const Call& call) {
    const std::string code(call.text("code"));
    const auto version = call.number("version");
    auto dmn = m.processes.models().file(tx, code, static_cast<int>(version));
    if (!dmn) return dmn.error();
    return ModelFile{code, version, *std::move(dmn)};
}

Result<DecisionModelPage> retire(Modules& m, Transaction& tx, const Call& call,
                                 const RetireModel& ask) {
    const auto done = m.processes.retire_model(
        tx, call.actor, call.text("code"), static_cast<int>(call.number("version")), ask.from,
        ask.despite_users.value_or(false) ? process::StillAsked::allow
                                          : process::StillAsked::refuse);
    if (!done) return done.error();
    return page(m, tx, call);
}

Result<ModelAnswer> try_model(Modules& m, Transaction& tx, const Call& call, const TryModel& ask) {
    const auto model =
        m.processes.models().find(tx, call.text("code"), static_cast<int>(call.number("version")));
    if (!model) return model.error();
    return answer_of(**model, ask, tx.now());
}

}  // namespace

Routes admin_model_routes(Modules& m) {
    return {
        reads<Verb::get>("/api/admin/decision-models", kMay,
                         "Decision models by code, each with its newest version.",
                         [&m](Transaction& tx, const Call&) -> Result<DecisionModelLines> {
                             return list(m, tx);
                         }),
        writes<Verb::post>("/api/admin/decision-models", kMay,
                           "Publish a DMN file as the next version of a decision model.",
                           [&m](Transaction& tx, const Call& call, const PublishModel& ask)
                               -> Result<PublishedModelView> { return publish(m, tx, call, ask); }),
        reads<Verb::get>("/api/admin/decision-models/{code}", kMay,
                         "A decision model: every version, and what the newest decides.",
                         [&m](Transaction& tx, const Call& call) -> Result<DecisionModelPage> {
                             return page(m, tx, call);
                         }),
        reads<Verb::get>("/api/admin/decision-models/{code}/versions/{version:int}/dmn", kMay,
                         "The file of a version.",
                         [&m](Transaction& tx, const Call& call) -> Result<ModelFile> {
                             return file(m, tx, call);
                         }),
        writes<Verb::post>(
            "/api/admin/decision-models/{code}/versions/{version:int}/retire", kMay,
            "End a version, and those before it, for new dossiers. Refused while somebody would be "
            "left without rules, unless it was seen.",
            [&m](Transaction& tx, const Call& call, const RetireModel& ask)
                -> Result<DecisionModelPage> { return retire(m, tx, call, ask); }),
        reads<Verb::post>("/api/admin/decision-models/{code}/versions/{version:int}/try", kMay,
                          "What a decision comes to with these inputs; keeps nothing.",
                          [&m](Transaction& tx, const Call& call, const TryModel& ask)
                              -> Result<ModelAnswer> { return try_model(m, tx, call, ask); }),
    };
}

}  // namespace motcua::api
