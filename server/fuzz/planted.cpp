// SPDX-License-Identifier: Apache-2.0
#include <cstddef>
#include <cstdint>

/// A fault on purpose: reads behind the end of what begins with "ma". The runner must find it.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    volatile std::uint8_t read = 0;
    if (size > 1 && data[0] == 'm' && data[1] == 'a') read = data[size];
    return read == 255 ? -1 : 0;
}
