// SPDX-License-Identifier: Apache-2.0
#include "platform/http/wire_type.hpp"

#include <algorithm>
#include <set>

namespace motcua::http {

template const WireType& wire_type<bool>();
template const WireType& wire_type<int>();
template const WireType& wire_type<std::int64_t>();
template const WireType& wire_type<std::string>();
template const WireType& wire_type<Date>();
template const WireType& wire_type<Instant>();
template const WireType& wire_type<Money>();
template const WireType& wire_type<Personal<std::string>>();
template const WireType& wire_type<std::optional<bool>>();
template const WireType& wire_type<std::optional<int>>();
template const WireType& wire_type<std::optional<std::int64_t>>();
template const WireType& wire_type<std::optional<std::string>>();
template const WireType& wire_type<std::optional<Date>>();
template const WireType& wire_type<std::optional<Instant>>();
template const WireType& wire_type<std::vector<std::string>>();

namespace {

using Is = WireType::Is;

const void* place_of(const void* object, const WireType::Member& member) {
    return static_cast<const char*>(object) + member.offset;
}
void* place_of(void* object, const WireType::Member& member) {
    return static_cast<char*>(object) + member.offset;
}

bool shows(const WireType& type, std::set<const WireType*>& seen) {
    if (type.is == Is::personal) return true;
    if (!seen.insert(&type).second) return false;  // a type that contains itself
    if (type.inner) return shows(type.inner(), seen);
    return std::ranges::any_of(
        type.members, [&](const WireType::Member& member) { return shows(member.type(), seen); });
}

void put_list(std::string& out, const WireType& type, const void* at) {
    out.push_back('[');
    const std::size_t size = type.size(at);
    for (std::size_t i = 0; i < size; ++i) {
        if (i > 0) out.push_back(',');
        put_wire(out, type.inner(), type.item(at, i));
    }
    out.push_back(']');
}

struct PutMap {
    std::string& out;
    const WireType& inner;
    bool is_first = true;
};

void put_map(std::string& out, const WireType& type, const void* at) {
    out.push_back('{');
    PutMap put{out, type.inner()};
    type.each(at, &put, [](void* context, std::string_view key, const void* item) {
        PutMap& to = *static_cast<PutMap*>(context);
        if (!to.is_first) to.out.push_back(',');
        to.is_first = false;
        json::put_string(to.out, key);
        to.out.push_back(':');
        put_wire(to.out, to.inner, item);
    });
    out.push_back('}');
}

void put_object(std::string& out, const WireType& type, const void* at) {
    out.push_back('{');
    bool is_first = true;
    for (const WireType::Member& member : type.members) {
        if (!is_first) out.push_back(',');
        is_first = false;
        json::put_string(out, member.name);
        out.push_back(':');
        put_wire(out, member.type(), place_of(at, member));
    }
    out.push_back('}');
}

Result<> get_list(const boost::json::value& value, std::string_view path, const WireType& type,
                  void* at) {
    if (!value.is_array()) return json::wrong_field(path, "json.wrong_type");
    type.clear(at);
    std::size_t index = 0;
    for (const auto& one : value.get_array()) {
        const std::string where = std::string(path) + "[" + std::to_string(index++) + "]";
        if (auto got = get_wire(one, where, type.inner(), type.add(at, {})); !got) return got;
    }
    return {};
}

Result<> get_map(const boost::json::value& value, std::string_view path, const WireType& type,
                 void* at) {
    if (!value.is_object()) return json::wrong_field(path, "json.wrong_type");
    type.clear(at);
    for (const auto& pair : value.get_object())
        if (auto got = get_wire(pair.value(), json::joined(path, pair.key()), type.inner(),
                                type.add(at, pair.key()));
            !got)
            return got;
    return {};
}

Result<> get_object(const boost::json::value& value, std::string_view path, const WireType& type,
                    void* at) {
    if (!value.is_object()) return json::wrong_field(path, "json.wrong_type");
    const auto& object = value.get_object();
    std::size_t known = 0;
    for (const WireType::Member& member : type.members) {
        const auto* found = object.if_contains(member.name);
        if (!found) {
            if (member.may_lack) continue;
            return json::wrong_field(json::joined(path, member.name), "json.missing");
        }
        ++known;
        auto got =
            get_wire(*found, json::joined(path, member.name), member.type(), place_of(at, member));
        if (!got) return got;
    }
    if (known == object.size()) return {};
    for (const auto& pair : object)
        if (std::ranges::find(type.members, std::string_view(pair.key()),
                              &WireType::Member::name) == type.members.end())
            return json::wrong_field(json::joined(path, pair.key()), "json.unknown_field");
    return {};
}

/// By what name the audit row calls an object.
std::string name_of(const WireType& type, const void* at, const std::string& enclosing) {
    std::string code;
    for (const WireType::Member& member : type.members) {
        const WireType& inner = member.type();
        if (inner.is == Is::id && inner.size(place_of(at, member)) > 0) {
            std::string quoted;
            inner.put(quoted, place_of(at, member));
            return quoted.substr(1, quoted.size() - 2);
        }
        if (member.name == "code" && &inner == &wire_type<std::string>())
            code = *static_cast<const std::string*>(place_of(at, member));
    }
    return code.empty() ? enclosing : code;
}

bool has_personal_member(const WireType& type) {
    return std::ranges::any_of(type.members, [](const WireType::Member& member) {
        const WireType* inner = &member.type();
        if (inner->is == Is::optional || inner->is == Is::list) inner = &inner->inner();
        return inner->is == Is::personal;
    });
}

}  // namespace

bool shows_personal(const WireType& type) {
    std::set<const WireType*> seen;
    return shows(type, seen);
}

void put_wire(std::string& out, const WireType& type, const void* at) {
    switch (type.is) {
        case Is::leaf:
        case Is::id:
        case Is::code:
            return type.put(out, at);
        case Is::personal:
            return put_wire(out, type.inner(), type.reveal(at));
        case Is::optional:
            if (type.size(at) == 0)
                out += "null";
            else
                put_wire(out, type.inner(), type.item(at, 0));
            return;
        case Is::list:
            return put_list(out, type, at);
        case Is::map:
            return put_map(out, type, at);
        case Is::object:
            return put_object(out, type, at);
    }
}

Result<> get_wire(const boost::json::value& value, std::string_view path, const WireType& type,
                  void* at) {
    switch (type.is) {
        case Is::leaf:
        case Is::id:
        case Is::code:
        case Is::personal:
            return type.get(value, path, at);
        case Is::optional:
            type.clear(at);
            return value.is_null() ? Result<>()
                                   : get_wire(value, path, type.inner(), type.add(at, {}));
        case Is::list:
            return get_list(value, path, type, at);
        case Is::map:
            return get_map(value, path, type, at);
        case Is::object:
            return get_object(value, path, type, at);
    }
    return {};
}

void add_shown_subjects(const WireType& type, const void* at, const std::string& enclosing,
                        std::vector<std::string>& subjects) {
    switch (type.is) {
        case Is::optional:
        case Is::list:
            for (std::size_t i = 0; i < type.size(at); ++i)
                add_shown_subjects(type.inner(), type.item(at, i), enclosing, subjects);
            return;
        case Is::map: {
            struct Context {
                const WireType& inner;
                const std::string& enclosing;
                std::vector<std::string>& subjects;
            } context{type.inner(), enclosing, subjects};
            return type.each(at, &context, [](void* to, std::string_view, const void* item) {
                const auto& known = *static_cast<Context*>(to);
                add_shown_subjects(known.inner, item, known.enclosing, known.subjects);
            });
        }
        case Is::object: {
            const std::string name = name_of(type, at, enclosing);
            if (!name.empty() && has_personal_member(type) &&
                std::ranges::find(subjects, name) == subjects.end())
                subjects.push_back(name);
            for (const WireType::Member& member : type.members)
                add_shown_subjects(member.type(), place_of(at, member), name, subjects);
            return;
        }
        default:
            return;
    }
}

}  // namespace motcua::http
