// SPDX-License-Identifier: Apache-2.0
#include "modules/dossiers/model/events.hpp"

namespace motcua::dossiers {

std::string_view type_of(const EventBody& body) {
    return std::visit([](const auto& each) { return std::decay_t<decltype(each)>::kType; }, body);
}

std::string body_text(const EventBody& body) {
    return std::visit([](const auto& each) { return json::write(each); }, body);
}

Result<EventBody> read_body(std::string_view type, std::string_view text) {
    Result<EventBody> found = Error{Kind::invalid, "dossier.event_unreadable", std::string(type)};
    boost::mp11::mp_for_each<boost::mp11::mp_iota_c<std::variant_size_v<EventBody>>>([&](auto i) {
        using Body = std::variant_alternative_t<decltype(i)::value, EventBody>;
        if (type != Body::kType) return;
        if (auto body = json::read<Body>(text)) found = EventBody(*std::move(body));
    });
    return found;
}

}  // namespace motcua::dossiers
