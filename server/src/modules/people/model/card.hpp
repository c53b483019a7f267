// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "base/result.hpp"
#include "modules/people/model/person.hpp"

namespace motcua::people {

/// What the QR on an identity card says: số|CMND cũ|họ tên|ddMMyyyy|giới tính|địa chỉ|ngày cấp.
struct Card {
    Private number;
    std::optional<Private> old_number;
    Private name;
    std::optional<Personal<Date>> born_on;
    Personal<int> birth_year;
    Gender gender{};
    Private address;
    std::optional<Date> issued_on;
    /// The scanner typed through a Vietnamese keyboard program: the name looks like what Telex or
    /// VNI make of it ("Nguyeenx"). Show it to be checked; names of ethnic minorities may look so
    /// too.
    bool looks_mangled = false;
};
BOOST_DESCRIBE_STRUCT(Card, (),
                      (number, old_number, name, born_on, birth_year, gender, address, issued_on,
                       looks_mangled))

/// Further fields (cards since 2024 name the parents) are left alone. Refuses: people.qr_unreadable
/// with the field that is missing or cannot be: number, old_number, name, born_on, gender, address,
/// issued_on; or "" where it is no card at all.
Result<Card> read_card(const Private& text);

/// The draft a card gives, its address as the permanent one without a commune.
PersonDraft draft_of(const Card& card);

}  // namespace motcua::people
