// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <boost/asio/awaitable.hpp>
#include <boost/asio/ip/tcp.hpp>

#include "platform/http/pipeline.hpp"
#include "platform/http/shared.hpp"
#include "platform/runtime/gate.hpp"

namespace motcua::http {

/// Serves one connection to its end: requests one after the other. connection.cpp is the only code
/// that knows Beast.
boost::asio::awaitable<void> converse(boost::asio::ip::tcp::socket socket, Shared& shared,
                                      Conversations& here, Gate::Pass pass);

}  // namespace motcua::http
