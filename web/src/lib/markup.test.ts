// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from 'vitest'
import { isPlainMarkup } from './markup'

describe('markup of a drawing tool', () => {
  it.each([
    '',
    '<div class="djs-palette"><div class="djs-palette-entries"></div></div>',
    '<div class="djs-overlays" />',
    '<div class="djs-popup-parent djs-scrollable" data-popup=bpmn-replace></div>',
    '<img>',
    '<li><span class="bjs-crumb" title="A &lt;b&gt;">A &lt;b&gt;</span></li>',
    '<a href="http://bpmn.io" target="_blank" class="bjs-powered-by" title="Powered by bpmn.io" ><svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 14.02 5.57" width="53" height="21"><path fill="currentColor" d="M1.88.92v.14c0z"/></svg></a>',
  ])('passes: %s', markup => expect(isPlainMarkup(markup)).toBe(true))

  it.each([
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '<div onclick="x()"></div>',
    '<div style="position:fixed"></div>',
    '<a href="javascript:alert(1)">x</a>',
    '<a href="https://example.org">x</a>',
    '<iframe srcdoc="x"></iframe>',
    '<svg><animate attributeName="href"/></svg>',
    '<svg><use href="#x"/></svg>',
    '<div class="a" class="<script>">x</div>',
    '<div class="x"<script>></div>',
  ])('is stopped: %s', markup => expect(isPlainMarkup(markup)).toBe(false))
})
