// SPDX-License-Identifier: Apache-2.0
// The page's policy lets no markup be set from strings (Trusted Types). React Aria empties its
// announcer by innerHTML = ''; whatever else a lazily loaded part must set passes its own narrow test.

type Test = (markup: string) => boolean
const tests: Test[] = [markup => markup === '']

/** Lets through what the test says yes to, from now on. */
export const allowMarkup = (test: Test) => {
  tests.push(test)
}

/** What the page's default policy asks for each string that is to become markup. */
export const isAllowedMarkup = (markup: string) => tests.some(test => test(markup))

const names =
  'div|span|ul|li|a|hr|img|button|svg|g|path|rect|circle|line|polyline|polygon|ellipse|text|defs|marker'
const attributes =
  'class|title|id|draggable|contenteditable|type|target|rel|role|tabindex|xmlns|version|viewBox|width|height|x|y|d|fill|stroke|fill-rule|data-[a-z-]+'
const address = 'href="(?:https?:\\/\\/bpmn\\.io|#[^"<>]*)"'
const tag = new RegExp(
  `</?(?:${names})(?:\\s+(?:(?:${attributes})=(?:"[^"<>]*"|[\\w-]+)|${address}))*\\s*/?>`,
  'g',
)

/**
 * Plain containers and shapes, as drawing tools write them: no script, no style, no handler, no
 * address but the licence's own and places of this page.
 */
export const isPlainMarkup: Test = markup => !/[<>]/.test(markup.replace(tag, ''))
