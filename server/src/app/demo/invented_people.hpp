// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "modules/people/people.hpp"

namespace motcua::app {

/// A person nobody is: name and numbers by chance, valid in form, his address saying that he is a
/// sample. The words are data (data/embedded/demo_names.json), not code.
people::PersonDraft invented_person(Random& random, int number);

}  // namespace motcua::app
