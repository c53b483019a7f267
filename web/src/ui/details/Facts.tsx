// SPDX-License-Identifier: Apache-2.0
import { Fragment, type ReactNode } from 'react'
import './details.css'

export type FactsProps = { facts: [label: string, value: ReactNode][] }

/** Names and their values; what is null or empty is left out. */
export const Facts = ({ facts }: FactsProps) => (
  <dl className="facts">
    {facts
      .filter(([, value]) => value !== null && value !== undefined && value !== '')
      .map(([label, value]) => (
        <Fragment key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </Fragment>
      ))}
  </dl>
)
