// SPDX-License-Identifier: Apache-2.0
// Every named example of every component on one page (?dense for the desk's size): looked at, and
// checked by axe. Built only with --mode fake.
import '@/ui/base/tokens.css'
import '@/ui/base/fonts.css'
import vi from 'virtual:words/vi/web+desk+portal+admin'
import type { ComponentType } from 'react'
import { createRoot } from 'react-dom/client'
import { speak } from '@/text/words'
import { Button } from '@/ui/button/Button'
import { examples as buttons } from '@/ui/button/examples'
import { Checkbox, Radios } from '@/ui/choice/Choice'
import { examples as checkboxes, radioExamples } from '@/ui/choice/examples'
import { ComboBox } from '@/ui/combobox/ComboBox'
import { examples as comboboxes } from '@/ui/combobox/examples'
import { DateField } from '@/ui/date-field/DateField'
import { examples as dates } from '@/ui/date-field/examples'
import { examples as facts } from '@/ui/details/examples'
import { Facts } from '@/ui/details/Facts'
import { Due } from '@/ui/due/Due'
import { examples as dues } from '@/ui/due/examples'
import { ErrorSummary } from '@/ui/error-summary/ErrorSummary'
import { examples as errors } from '@/ui/error-summary/examples'
import { examples as fields } from '@/ui/field/examples'
import { TextField } from '@/ui/field/Field'
import { examples as drops } from '@/ui/file-drop/examples'
import { FileDrop } from '@/ui/file-drop/FileDrop'
import { examples as notices } from '@/ui/notice/examples'
import { Notice } from '@/ui/notice/Notice'
import { examples as reasons } from '@/ui/reason-field/examples'
import { ReasonField } from '@/ui/reason-field/ReasonField'
import { examples as tags } from '@/ui/status-tag/examples'
import { StatusTag } from '@/ui/status-tag/StatusTag'
import { examples as steps } from '@/ui/steps/examples'
import { Steps } from '@/ui/steps/Steps'
import { examples as tables } from '@/ui/table/examples'
import { Table } from '@/ui/table/Table'
import { examples as tabs } from '@/ui/tabs/examples'
import { Tabs } from '@/ui/tabs/Tabs'
import { examples as whys } from '@/ui/why-date/examples'
import { WhyDate } from '@/ui/why-date/WhyDate'
import { Locale } from '../Locale'

// biome-ignore lint/suspicious/noExplicitAny: each example was checked against its own component's type.
type Shown = [name: string, component: ComponentType<any>, examples: Record<string, any>]

const all: Shown[] = [
  ['Button', Button, buttons],
  ['TextField', TextField, fields],
  ['Checkbox', Checkbox, checkboxes],
  ['Radios', Radios, radioExamples],
  ['ComboBox', ComboBox, comboboxes],
  ['DateField', DateField, dates],
  ['ReasonField', ReasonField, reasons],
  ['FileDrop', FileDrop, drops],
  ['StatusTag', StatusTag, tags],
  ['Due', Due, dues],
  ['Notice', Notice, notices],
  ['ErrorSummary', ErrorSummary, errors],
  ['Facts', Facts, facts],
  ['Steps', Steps, steps],
  ['WhyDate', WhyDate, whys],
  ['Tabs', Tabs, tabs],
  ['Table', Table, tables],
]

if (location.search.includes('dense')) document.documentElement.dataset['density'] = 'dense'
await speak({ vi, en: () => import('virtual:words/en/web+desk+portal+admin') })
createRoot(document.getElementById('app')!).render(
  <Locale>
    <main className="wrap stack">
      <h1>Gallery</h1>
      {all.map(([title, Component, examples]) => (
        <section key={title} className="card stack">
          <h2>{title}</h2>
          {Object.entries(examples).map(([label, props]) => (
            <div key={label}>
              <div className="soft">{label}</div>
              <Component {...props} />
            </div>
          ))}
        </section>
      ))}
    </main>
  </Locale>,
)
