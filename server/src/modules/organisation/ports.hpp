// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <vector>

#include "base/actor.hpp"
#include "platform/storage/storage.hpp"

namespace motcua::organisation {

/// Told, in the same transaction, whose rights may have changed. identity fills it by flattening
/// them anew, so that no read ever sees a right that a post no longer gives.
class FollowsPosts {
public:
    virtual ~FollowsPosts() = default;
    virtual void posts_changed(Transaction& tx, const std::vector<OfficerId>& whose) = 0;
};

/// For tests and tools that need no rights.
class FollowsNothing final : public FollowsPosts {
public:
    void posts_changed(Transaction&, const std::vector<OfficerId>&) override {}
};

}  // namespace motcua::organisation
