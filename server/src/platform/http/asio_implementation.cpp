// SPDX-License-Identifier: Apache-2.0
// Asio's and Beast's compiled part, once (BOOST_ASIO_SEPARATE_COMPILATION).
#include <boost/asio/impl/src.hpp>
#include <boost/beast/src.hpp>
