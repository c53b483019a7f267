// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <boost/describe.hpp>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/code.hpp"
#include "base/result.hpp"
#include "modules/process/model/picture.hpp"
#include "modules/process/rules/expression.hpp"

namespace motcua::process {

inline constexpr std::string_view kBpmn = "http://www.omg.org/spec/BPMN/20100524/MODEL";
inline constexpr std::string_view kMotcua = "urn:motcua:bpmn:1";

/// Every flow node BPMN 2.0 has, whether the engine runs it or not; the names are BPMN's own.
enum class ElementKind {
    startEvent,
    endEvent,
    intermediateCatchEvent,
    intermediateThrowEvent,
    boundaryEvent,
    task,
    userTask,
    serviceTask,
    scriptTask,
    sendTask,
    receiveTask,
    manualTask,
    businessRuleTask,
    exclusiveGateway,
    inclusiveGateway,
    parallelGateway,
    eventBasedGateway,
    complexGateway,
    subProcess,
    transaction,
    adHocSubProcess,
    callActivity,
    choreographyTask,
    subChoreography,
    callChoreography,
};
BOOST_DESCRIBE_ENUM(ElementKind, startEvent, endEvent, intermediateCatchEvent,
                    intermediateThrowEvent, boundaryEvent, task, userTask, serviceTask, scriptTask,
                    sendTask, receiveTask, manualTask, businessRuleTask, exclusiveGateway,
                    inclusiveGateway, parallelGateway, eventBasedGateway, complexGateway,
                    subProcess, transaction, adHocSubProcess, callActivity, choreographyTask,
                    subChoreography, callChoreography)

/// What an event waits for or throws.
enum class Trigger {
    none,
    message,
    timer,
    conditional,
    signal,
    error,
    escalation,
    terminate,
    link,
    cancel,
    compensate,
    multiple,
};
BOOST_DESCRIBE_ENUM(Trigger, none, message, timer, conditional, signal, error, escalation,
                    terminate, link, cancel, compensate, multiple)

enum class Repeat { once, loop, parallel, sequential };
BOOST_DESCRIBE_ENUM(Repeat, once, loop, parallel, sequential)

/// How long a step may take, "3 working_hour": an amount in hundredths and a unit of deadlines.
struct Budget {
    std::int64_t hundredths = 0;
    std::string unit = {};

    /// Reads "3 working_hour", "0.5 working_day"; nothing else.
    static std::optional<Budget> parse(std::string_view text);
    /// "3", "0.5"
    std::string amount() const;
    bool operator==(const Budget&) const = default;
};

/// One answer a task may end with, as its button says it.
struct Outcome {
    std::string value;
    std::string name;
    bool operator==(const Outcome&) const = default;
};

/// A node of the process: what BPMN says of it, and what `motcua:` attributes add.
struct Element {
    std::string id;
    std::string name;
    ElementKind kind = ElementKind::task;
    Trigger trigger = Trigger::none;
    Repeat repeat = Repeat::once;
    bool is_for_compensation = false;
    bool has_odd_quantity = false;       ///< start or completion quantity other than 1
    bool is_triggered_by_event = false;  ///< an event sub-process
    int scope = -1;                      ///< index of the sub-process around it; -1: the process
    std::string attached_to = {};        ///< of a boundary event
    std::string default_flow = {};       ///< id of the default flow
    std::vector<int> incoming = {};      ///< indexes of flows, document order
    std::vector<int> outgoing = {};

    std::string role = {};    ///< whose work it is (motcua:role, else that of its lane)
    std::string agency = {};  ///< "reception", "competent", an agency's code, or "=expression"
    std::string budget_text = {};
    std::optional<Budget> budget = {};
    std::string form = {};
    std::vector<std::string> documents = {};  ///< codes, separated by blanks or commas
    std::string act = {};                     ///< the dossier's verb that may complete it
    std::string handler = {};                 ///< of a service task: who does it for the system
    std::string result = {};  ///< variable that keeps the outcome (default: "outcome")
    std::vector<Outcome> outcomes = {};
    bool is_business_end = false;  ///< on-time is judged when it completes
    std::vector<std::string> unknown =
        {};  ///< motcua: names nobody knows: faults, kept in the text
};

struct Flow {
    std::string id;
    std::string name;
    std::string source_id;
    std::string target_id;
    int source = -1;  ///< index of the element; -1: dangling
    int target = -1;
    int scope = -1;
    std::string condition_text = {};
    std::optional<Expression> condition = {};
};

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

/// A process as drawn, read once and never changed.
struct Definition {
    std::string code;  ///< motcua:code of the process, else its id
    int version = 0;   ///< 0 until published
    std::string process_id;
    std::string name;
    bool is_executable = false;
    std::string text;  ///< the file as it came: what nobody here knows is kept there
    std::string sha256;
    std::vector<Element> elements;  ///< document order
    std::vector<Flow> flows;
    Picture picture;
    std::vector<Fault> reading_faults;  ///< found while reading; check() repeats them
    std::map<std::string, int, std::less<>> element_by_id;
    std::map<std::string, int, std::less<>> flow_by_id;

    const Element* element(std::string_view id) const;
    const Flow* flow(std::string_view id) const;
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
