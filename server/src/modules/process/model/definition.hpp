// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <boost/describe.hpp>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.hpp"
#include "modules/process/model/element.hpp"
#include "modules/process/model/picture.hpp"

namespace motcua::process {

inline constexpr std::string_view kBpmn = "http://www.omg.org/spec/BPMN/20100524/MODEL";
inline constexpr std::string_view kMotcua = "urn:motcua:bpmn:1";

enum class Severity { error, warning };
BOOST_DESCRIBE_ENUM(Severity, error, warning)

/// What is wrong with a definition, and where. `code` is the key of its sentence in text/.
struct Fault {
    std::string element_id;
    std::string code;
    std::vector<std::pair<std::string, std::string>> params = {};
    Severity severity = Severity::error;
    bool operator==(const Fault&) const = default;
};

/// What a process is for: a procedure that people apply for, or work inside an agency (quy trình
/// giải quyết công việc nội bộ), which has no applicant and no term of law.
enum class ProcessKind { procedure, internal };
BOOST_DESCRIBE_ENUM(ProcessKind, procedure, internal)

/// A process as drawn, read once and never changed: its own nodes, and those of the processes of
/// the same file that its call activities run.
struct Definition {
    std::string code;                           ///< motcua:code of the process, else its id
    ProcessKind kind = ProcessKind::procedure;  ///< motcua:kind of the process
    int version = 0;                            ///< 0 until published
    std::string process_id;
    std::string name;
    bool is_executable = false;
    std::string text;  ///< the file as it came: what nobody here knows is kept there
    std::string sha256;
    std::vector<Element> elements;  ///< document order; what call activities run comes last
    std::vector<Flow> flows;
    std::vector<int> inside;  ///< indexes of the nodes of the process itself
    bool has_inclusive_join = false;
    bool has_conditional_event = false;
    Picture picture;
    std::vector<Fault> reading_faults;  ///< found while reading; check() repeats them
    std::map<std::string, int, std::less<>> element_by_id;
    std::map<std::string, int, std::less<>> flow_by_id;

    const Element* element(std::string_view id) const;
    const Flow* flow(std::string_view id) const;
    /// The nodes of a scope: of the process (-1), a sub-process, or what a call activity runs.
    const std::vector<int>& nodes_of(int scope) const {
        return scope < 0 ? inside : elements[scope].inside;
    }
    /// The index of an element of this definition.
    int index_of(const Element& element) const {
        return static_cast<int>(&element - elements.data());
    }
};

/// Reads a BPMN 2.0 file: the only process, else the first executable one in document order (or the
/// one named). Names are resolved by namespace, never by prefix.
///
/// Refuses what read_xml refuses, process.not_bpmn and process.no_process {id}. Everything else
/// that is wrong is for check(). Pure.
Result<Definition> read_bpmn(std::string_view bytes, std::string_view process_id = {});

/// Every fault of a definition, in document order; empty where it may be published. Pure.
std::vector<Fault> check(const Definition& definition);
bool has_errors(const std::vector<Fault>& faults);

}  // namespace motcua::process
