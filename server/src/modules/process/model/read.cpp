// SPDX-License-Identifier: Apache-2.0
#include "modules/process/model/read.hpp"

#include <algorithm>
#include <set>

#include "base/text.hpp"

namespace motcua::process {

namespace {

// What may stand in a process or sub-process beside nodes and flows; it is kept in the text.
constexpr std::string_view kBeside[] = {"documentation",
                                        "extensionElements",
                                        "laneSet",
                                        "dataObject",
                                        "dataObjectReference",
                                        "dataStoreReference",
                                        "association",
                                        "group",
                                        "textAnnotation",
                                        "property",
                                        "ioSpecification",
                                        "incoming",
                                        "outgoing",
                                        "auditing",
                                        "monitoring",
                                        "correlationSubscription",
                                        "supports",
                                        "resourceRole",
                                        "performer",
                                        "humanPerformer",
                                        "potentialOwner",
                                        "dataInputAssociation",
                                        "dataOutputAssociation",
                                        "standardLoopCharacteristics",
                                        "multiInstanceLoopCharacteristics",
                                        "ioBinding",
                                        "artifact",
                                        "completionCondition",
                                        "conversationAssociation"};

class Reader {
public:
    Reader(const XmlTree& tree, Definition& definition)
        : tree_(tree), by_id_(by_id_of(tree)), definition_(definition) {}

    void read(std::size_t process) {
        read_scope(process, -1);
        read_lanes(process);
        // What is called may call in turn: the list grows while it is walked.
        for (std::size_t i = 0; i < definition_.elements.size(); ++i)
            if (definition_.elements[i].kind == ElementKind::callActivity) read_called(i);
        connect();
        attach();
    }

private:
    void fault(std::string element, std::string code,
               std::vector<std::pair<std::string, std::string>> params = {}) {
        definition_.reading_faults.push_back(
            {std::move(element), std::move(code), std::move(params)});
    }
    /// Whether the id is new; a missing or second one is a fault.
    bool claim(const std::string& id, const XmlElement& xml) {
        if (id.empty()) {
            fault("", "process.id_missing",
                  {{"kind", std::string(xml.local)}, {"name", std::string(xml.get("name"))}});
            return false;
        }
        if (!ids_.insert(id).second) {
            fault(id, "process.id_twice", {{"id", id}});
            return false;
        }
        return true;
    }
    void read_scope(std::size_t at, int scope);
    void read_called(std::size_t caller);
    void connect();
    void attach();
    void read_lanes(std::size_t at);

    const XmlTree& tree_;
    const ById by_id_;
    Definition& definition_;
    std::set<std::string> ids_;
    std::map<std::string, int> called_;
};

void Reader::read_scope(std::size_t at, int scope) {
    for (const std::size_t child : tree_.elements[at].children) {
        const XmlElement& xml = tree_.elements[child];
        if (xml.space != kBpmn) continue;
        if (xml.local == "sequenceFlow") {
            Flow flow = read_flow(tree_, child);
            flow.scope = scope;
            if (claim(flow.id, xml))
                definition_.flow_by_id[flow.id] = static_cast<int>(definition_.flows.size());
            definition_.flows.push_back(std::move(flow));
        } else if (const auto kind = from_code<ElementKind>(xml.local);
                   kind && *kind < ElementKind::process) {
            Element element = read_element(tree_, by_id_, child, *kind);
            element.scope = scope;
            const int index = static_cast<int>(definition_.elements.size());
            if (claim(element.id, xml)) definition_.element_by_id[element.id] = index;
            definition_.elements.push_back(std::move(element));
            read_scope(child, index);
        } else if (std::ranges::find(kBeside, xml.local) == std::end(kBeside) &&
                   (scope < 0 ||
                    from_code<ElementKind>(tree_.elements[at].local) == ElementKind::subProcess)) {
            fault(std::string(xml.get("id")), "process.unknown_element",
                  {{"kind", std::string(xml.local)}});
        }
    }
}

/// What a call activity runs, where it stands in this file: each once, however often it is called.
void Reader::read_called(std::size_t caller) {
    const std::string id = definition_.elements[caller].called;
    const auto known = called_.find(id);
    if (known != called_.end()) {
        definition_.elements[caller].body = known->second;
        return;
    }
    const auto found = by_id_.find(id);
    if (id.empty() || found == by_id_.end()) return;
    const auto kind = from_code<ElementKind>(tree_.elements[found->second].local);
    if (!kind || *kind < ElementKind::process || id == definition_.process_id) return;
    const int index = static_cast<int>(definition_.elements.size());
    called_[id] = index;
    definition_.elements[caller].body = index;
    Element body = read_element(tree_, by_id_, found->second, *kind);
    body.scope = index;  // in nobody's scope but its own
    if (claim(body.id, tree_.elements[found->second])) definition_.element_by_id[body.id] = index;
    definition_.elements.push_back(std::move(body));
    if (*kind != ElementKind::process) return;
    read_scope(found->second, index);
    read_lanes(found->second);
}

void Reader::attach() {
    auto& elements = definition_.elements;
    for (std::size_t i = 0; i < elements.size(); ++i) {
        const int index = static_cast<int>(i);
        const Element& element = elements[i];
        if (element.scope != index)
            (element.scope < 0 ? definition_.inside : elements[element.scope].inside)
                .push_back(index);
        definition_.has_inclusive_join |=
            element.kind == ElementKind::inclusiveGateway && element.incoming.size() > 1;
        definition_.has_conditional_event |= element.trigger == Trigger::conditional;
        if (element.kind != ElementKind::boundaryEvent) continue;
        const auto host = definition_.element_by_id.find(element.attached_to);
        if (host != definition_.element_by_id.end() &&
            elements[host->second].scope == element.scope &&
            is_activity(elements[host->second].kind))
            elements[host->second].boundary.push_back(index);
    }
}

void Reader::connect() {
    for (std::size_t i = 0; i < definition_.flows.size(); ++i) {
        Flow& flow = definition_.flows[i];
        const auto end = [&](const std::string& id) {
            const auto found = definition_.element_by_id.find(id);
            return found == definition_.element_by_id.end() ? -1 : found->second;
        };
        flow.source = end(flow.source_id);
        flow.target = end(flow.target_id);
        const auto in_scope = [&](int element) {
            return element >= 0 && definition_.elements[element].scope == flow.scope;
        };
        if (in_scope(flow.source) && in_scope(flow.target)) {
            definition_.elements[flow.source].outgoing.push_back(static_cast<int>(i));
            definition_.elements[flow.target].incoming.push_back(static_cast<int>(i));
        } else {
            const bool crosses = flow.source >= 0 && flow.target >= 0;
            fault(flow.id, crosses ? "process.flow_crosses_scope" : "process.flow_dangling",
                  {{"source", flow.source_id}, {"target", flow.target_id}});
        }
    }
}

void Reader::read_lanes(std::size_t at) {
    for (const std::size_t child : tree_.elements[at].children) {
        const XmlElement& xml = tree_.elements[child];
        if (xml.space != kBpmn) continue;
        if (xml.local == "laneSet" || xml.local == "childLaneSet" || xml.local == "lane") {
            read_lanes(child);
        } else if (xml.local == "flowNodeRef") {
            const XmlElement& lane = tree_.elements[at];
            const auto found = definition_.element_by_id.find(local_of(xml.text));
            if (found == definition_.element_by_id.end()) continue;
            Element& element = definition_.elements[found->second];
            if (element.role.empty()) element.role = lane.get(kMotcua, "role");
            if (element.agency.empty()) element.agency = Wording::of(lane.get(kMotcua, "agency"));
        }
    }
}

std::optional<std::size_t> chosen_process(const XmlTree& tree, std::string_view wanted) {
    std::optional<std::size_t> first, executable;
    for (const std::size_t child : tree.root().children) {
        const XmlElement& xml = tree.elements[child];
        if (!xml.is(kBpmn, "process")) continue;
        if (!wanted.empty()) {
            if (xml.get("id") == wanted) return child;
            continue;
        }
        if (!first) first = child;
        if (!executable && xml.get("isExecutable") == "true") executable = child;
    }
    return executable ? executable : first;
}

}  // namespace

std::string_view local_of(std::string_view qualified) {
    return qualified.substr(qualified.find(':') + 1);
}

Result<Definition> read_bpmn(std::string_view bytes, std::string_view process_id) {
    auto tree = read_xml(bytes);
    if (!tree) return tree.error();
    if (!tree->root().is(kBpmn, "definitions")) return Error{Kind::invalid, "process.not_bpmn"};
    const auto process = chosen_process(*tree, process_id);
    if (!process)
        return Error{Kind::invalid, "process.no_process", "", {{"id", std::string(process_id)}}};
    const XmlElement& xml = tree->elements[*process];

    Definition definition;
    definition.process_id = xml.get("id");
    definition.code = xml.get(kMotcua, "code");
    if (definition.code.empty()) definition.code = definition.process_id;
    definition.name = xml.get("name");
    definition.is_executable = xml.get("isExecutable") == "true";
    definition.text = bytes;
    definition.sha256 = sha256_hex(bytes);
    if (const auto kind = xml.get(kMotcua, "kind"); !kind.empty()) {
        if (const auto known = from_code<ProcessKind>(kind))
            definition.kind = *known;
        else
            definition.reading_faults.push_back(
                {definition.process_id, "process.kind_unknown", {{"kind", std::string(kind)}}});
    }
    for (const auto& attribute : xml.attributes)
        if (attribute.space == kMotcua && attribute.local != "code" && attribute.local != "kind")
            definition.reading_faults.push_back({definition.process_id,
                                                 "process.motcua_unknown",
                                                 {{"name", std::string(attribute.local)}}});
    Reader(*tree, definition).read(*process);
    definition.picture = read_picture(*tree, definition);
    return definition;
}

}  // namespace motcua::process
