// SPDX-License-Identifier: Apache-2.0
// Kept so that the library of test support exists before its first room needs it.
