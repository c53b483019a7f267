// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <boost/describe.hpp>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/code.hpp"
#include "modules/process/model/variables.hpp"

namespace motcua::process {

/// Every flow node BPMN 2.0 has, whether the engine runs it or not; the names are BPMN's own. From
/// `process` on: what a call activity runs, not a node.
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
    process,
    globalTask,
    globalUserTask,
    globalScriptTask,
    globalManualTask,
    globalBusinessRuleTask,
};
BOOST_DESCRIBE_ENUM(ElementKind, startEvent, endEvent, intermediateCatchEvent,
                    intermediateThrowEvent, boundaryEvent, task, userTask, serviceTask, scriptTask,
                    sendTask, receiveTask, manualTask, businessRuleTask, exclusiveGateway,
                    inclusiveGateway, parallelGateway, eventBasedGateway, complexGateway,
                    subProcess, transaction, adHocSubProcess, callActivity, choreographyTask,
                    subChoreography, callChoreography, process, globalTask, globalUserTask,
                    globalScriptTask, globalManualTask, globalBusinessRuleTask)

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

/// What a timer says: an ISO 8601 moment, duration or cycle ("R3/PT10M"): clock time; or working
/// time, "3 working_day", which only the caller's calendar can tell.
enum class TimerKind { none, date, duration, cycle, working };
BOOST_DESCRIBE_ENUM(TimerKind, none, date, duration, cycle, working)

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

/// FEEL as the analyst wrote it, and parsed where it parses.
struct Formula {
    std::string text = {};
    std::optional<Expression> parsed = {};

    static Formula of(std::string_view text);
    bool is_empty() const { return text.empty(); }
    bool is_unparsable() const { return !text.empty() && !parsed; }
};

/// A text of the definition, or "= expression" giving one when it is wanted.
struct Wording {
    std::string text = {};
    Formula formula = {};  ///< of "= expression"; parsed once, as everything here

    static Wording of(std::string_view text);
    bool is_computed() const { return text.starts_with('='); }
    bool empty() const { return text.empty(); }
};

/// A thing a task asks its officer for; the answer is a variable of that name. Conditions are FEEL
/// over what the task can see and the answers given so far (decision 0252).
struct FormField {
    std::string name = {};
    std::string label = {};
    std::string label_en = {};              ///< "" = the label
    std::string type = {};                  ///< text (also ""), number, boolean, date
    std::vector<std::string> choices = {};  ///< of a text: one of these; empty: any
    Formula visible = {};                   ///< "" = always
    Formula required = {};                  ///< "" = never
    Formula valid = {};                     ///< asked of what was answered; "" = always
    std::string message = {};               ///< what to say where it is not valid
    /// Nothing where `type` is no such word.
    std::optional<rules::InputKind> kind() const;
};

/// How an activity repeats: loop characteristics of either sort.
struct Repetition {
    Formula cardinality = {};       ///< how many instances
    Formula collection = {};        ///< one instance for each of its items
    std::string item = {};          ///< name of the variable that holds an instance's item
    Formula completion = {};        ///< true: the instances that are left are not needed
    Formula condition = {};         ///< of a standard loop: once more while it is true
    bool is_tested_before = false;  ///< of a standard loop: asked before the first time, too
    std::string maximum = {};       ///< of a standard loop: at most so many times
    std::string results = {};       ///< variable that gathers a value of each instance, in order
    Formula each = {};              ///< that value
    std::string behaviour = {};     ///< of multi-instance, where it is not All: not run
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
    bool is_interrupting = true;         ///< of a boundary event, or an event sub-process's start
    bool is_instantiating = false;       ///< a gateway or receive task that begins processes
    bool is_parallel_events = false;     ///< an event-based gateway, or event, that wants them all
    int scope = -1;                      ///< index of the sub-process around it; -1: the process
    int body = -1;                       ///< index of what a call activity runs; -1: not known
    std::vector<int> inside = {};        ///< indexes of the nodes of a sub-process
    std::string attached_to = {};        ///< of a boundary event
    std::vector<int> boundary = {};      ///< indexes of the boundary events attached to it
    std::string default_flow = {};       ///< id of the default flow
    std::vector<int> incoming = {};      ///< indexes of flows, document order
    std::vector<int> outgoing = {};

    std::string event_name = {};  ///< of the message, signal or link; code of error or escalation
    bool has_event_ref = false;   ///< a message, signal, error or escalation is referred to
    std::string unknown_reference = {};  ///< of a message, signal…, which is not in the file
    Wording correlation = {};            ///< motcua:correlation
    TimerKind timer_kind = TimerKind::none;
    Wording timer = {};
    Formula condition = {};  ///< of a conditional event
    Repetition repetition = {};
    std::string script_format = {};
    Formula script = {};
    std::string called = {};    ///< of a call activity: id of a process or global task
    std::string decision = {};  ///< of a business rule task: which decision …
    std::string model = {};     ///< … of which decision model, by its code

    std::string role = {};  ///< whose work it is (motcua:role, else that of its lane)
    Wording agency = {};    ///< "reception", "competent", an agency's code
    std::string budget_text = {};
    std::optional<Budget> budget = {};
    std::string form = {};
    std::vector<std::string> documents = {};  ///< codes, separated by blanks or commas
    std::string act = {};                     ///< the dossier's verb that may complete it
    std::string handler = {};                 ///< of a service task: who does it for the system
    std::string result = {};                  ///< variable that keeps the outcome or result
    std::vector<Outcome> outcomes = {};
    std::vector<FormField> fields = {};  ///< of a user task, in the order they are asked
    bool is_business_end = false;        ///< on-time is judged when it completes
    std::string suspends = {};  ///< ground on which the legal clock stands while it is open
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

/// The one ground on which a step may stop the clock: the applicant has to pay what the State is
/// owed before a result may be given (national status 6).
inline constexpr std::string_view kFinancialDuty = "financial_duty";

/// Whether it takes a token and gives one: tasks, sub-processes, call activities.
bool is_activity(ElementKind kind);
/// Whether it stands open until somebody completes it: a person, or the system.
bool is_work(ElementKind kind);
bool is_gateway(ElementKind kind);
/// What the first global-task kind is to a task: globalUserTask → userTask; others unchanged.
ElementKind local_kind(ElementKind kind);
/// A script the engine may run: of no format, or of one that says FEEL.
bool is_feel(const Element& element);

}  // namespace motcua::process
