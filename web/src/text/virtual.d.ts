// SPDX-License-Identifier: Apache-2.0
declare module 'virtual:words/*' {
  const words: Record<string, string>
  export default words
}
declare const __FAKE__: boolean
