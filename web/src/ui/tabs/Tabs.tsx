// SPDX-License-Identifier: Apache-2.0
import type { ReactNode } from 'react'
import { Tabs as RacTabs, Tab, TabList, TabPanel } from 'react-aria-components'
import './tabs.css'

export type TabsProps = {
  'aria-label': string
  tabs: { id: string; title: string; panel: ReactNode }[]
  value?: string
  onChange?: (id: string) => void
}

export function Tabs(props: TabsProps) {
  return (
    <RacTabs selectedKey={props.value} onSelectionChange={key => props.onChange?.(String(key))}>
      <TabList className="tab-list" aria-label={props['aria-label']}>
        {props.tabs.map(tab => (
          <Tab key={tab.id} id={tab.id} className="tab">
            {tab.title}
          </Tab>
        ))}
      </TabList>
      {props.tabs.map(tab => (
        <TabPanel key={tab.id} id={tab.id} className="tab-panel">
          {tab.panel}
        </TabPanel>
      ))}
    </RacTabs>
  )
}
