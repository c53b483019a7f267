// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <boost/json.hpp>
#include <map>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "modules/catalogue/model/facts.hpp"

/// The shapes records arrive in. Pure: text in, record with notes out, nothing stored.
namespace motcua::catalogue::import {

/// A record as read, with what was repaired or doubtful on the way.
struct Record {
    std::variant<Facts, Listing> what;
    Origin origin;
    std::vector<Note> notes;

    const std::string& code() const {
        return std::visit([](const auto& one) -> const std::string& { return one.code; }, what);
    }
};

/// Normalised JSON (code, name, domain[], levels[], methods[] …).
/// Refuses: import.not_a_procedure (no code or no name).
Result<Record> read_normalised(const boost::json::object& line);

/// The portal's detail answer: {"code": "OK", "data": {…}}, or its `data` alone.
/// Refuses: import.portal_error (the envelope reports a failure), import.not_a_procedure.
Result<Record> read_wire(const boost::json::object& envelope);
bool looks_like_wire(const boost::json::object& object);

/// A row of the national list, its cells by column name.
/// Refuses: import.not_a_procedure.
Result<Record> read_listing(const std::map<std::string, std::string, std::less<>>& row);

/// Every doubt the content itself raises: fees, times, channels, papers, codes. Adds to the notes.
void review(Record& record);

/// Whether a person must decide something before a procedure with these notes can be offered.
bool is_unclear(const std::vector<Note>& notes);

std::optional<Level> level_of(std::string_view word);
ProcedureKind kind_of(std::string_view word);
/// "1.001193": what every national code looks like.
bool is_national_code(std::string_view code);
/// The last part of a portal address when it is a UUID, else "".
std::string portal_id_of(std::string_view url);

}  // namespace motcua::catalogue::import
