// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <functional>
#include <map>
#include <pugixml.hpp>
#include <set>

#include "modules/rules/dmn/model.hpp"
#include "modules/rules/dmn/table.hpp"
#include "modules/rules/feel/parse.hpp"

namespace motcua::rules {

/// Reads one model. After the first fault everything read is nothing; the fault is kept.
class Reader {
public:
    Result<std::shared_ptr<const ModelTree>> read(pugi::xml_node definitions);

private:
    // read.cpp: the graph
    void add_part(pugi::xml_node node, Part::Kind kind);
    void connect(std::size_t part, pugi::xml_node node);
    std::optional<std::size_t> referred(pugi::xml_node reference);
    void read_logic(std::size_t part, pugi::xml_node node);
    void rank_parts();
    void list_parts();
    ModelPart listed(const Part& part) const;

    // read_names.cpp: what expressions may say
    void collect_shared(pugi::xml_node definitions);
    void hear(std::size_t part, pugi::xml_node node);

    // read_types.cpp
    void collect_types(pugi::xml_node definitions);
    TypePtr type_named(std::string_view name);
    TypePtr type_of(pugi::xml_node node);  ///< of its typeRef attribute; none where it has none
    TypePtr type_made(pugi::xml_node item);
    TypePtr base_of(pugi::xml_node item);
    TypePtr function_type(pugi::xml_node item);
    TypePtr limited(TypePtr type, pugi::xml_node allowed, const std::string& name);

    // read_boxed.cpp
    BoxedPtr boxed_in(pugi::xml_node wrapper);
    BoxedPtr boxed(pugi::xml_node node);
    BoxedPtr untyped(pugi::xml_node node);
    BoxedPtr literal(pugi::xml_node node);
    BoxedPtr context(pugi::xml_node node);
    BoxedPtr list(pugi::xml_node node);
    BoxedPtr relation(pugi::xml_node node);
    BoxedPtr invocation(pugi::xml_node node);
    BoxedPtr conditional(pugi::xml_node node);
    BoxedPtr filter(pugi::xml_node node);
    BoxedPtr iterator(pugi::xml_node node, Op op);
    std::shared_ptr<BoxedFunction> function(pugi::xml_node node);

    // read_table.cpp
    BoxedPtr table(pugi::xml_node node);
    Table::Input table_input(pugi::xml_node node);
    Table::Output table_output(pugi::xml_node node);
    Table::Rule table_rule(pugi::xml_node node, const Table& table);

    /// FEEL in a node's `<text>`; "" after a fault.
    std::string feel_text(pugi::xml_node node);
    /// The expression in a node's `<text>`; none where that is empty.
    TreePtr expression(pugi::xml_node node);
    /// Unary tests likewise; none also for "-".
    TreePtr tests(pugi::xml_node node);
    bool speaks_feel(pugi::xml_node node);
    void fail(Error error, pugi::xml_node node);
    /// Says of the fault where it is, if nobody did: the nearest id at the node or above.
    void place_error(pugi::xml_node node);

    std::shared_ptr<ModelTree> model_ = std::make_shared<ModelTree>();
    std::string space_;      ///< the model's own namespace
    std::string label_en_;   ///< the attribute that holds English labels, with its prefix
    std::string language_;   ///< of the model, where its expressions say none
    Vocabulary vocabulary_;  ///< of the part being read
    KnownNames shared_;
    std::map<std::string, pugi::xml_node, std::less<>> items_;
    std::map<std::string, TypePtr, std::less<>> types_;
    std::set<std::string, std::less<>> types_in_work_;
    std::size_t copied_fields_ = 0;
    std::size_t feel_bytes_ = 0;
    int type_depth_ = 0;
    std::optional<Error> error_;
};

}  // namespace motcua::rules
