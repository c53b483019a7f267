// SPDX-License-Identifier: Apache-2.0
// Every address of the pages in one book. Nothing about a person stands in an address.

export const to = {
  desk: {
    counter: '/counter',
    certification: '/certification',
    work: '/work',
    signing: '/signing',
    late: '/late',
    issuing: '/issuing',
    results: '/results',
    papers: '/papers',
    register: '/register',
    day: '/day',
    search: '/search',
    scans: '/scans',
    reasons: '/reasons',
    internal: '/internal',
    dossier: (code: string) => `/dossiers/${encodeURIComponent(code)}`,
  },
  portal: {
    home: '/',
    procedure: (code: string) => `/thu-tuc/${encodeURIComponent(code)}`,
    follow: '/theo-doi',
  },
  admin: {
    officers: '/officers',
    places: '/places',
    offers: '/offers',
    calendars: '/calendars',
    reorganisations: '/reorganisations',
    delegations: '/delegations',
    statistics: '/statistics',
    templates: '/templates',
    imports: '/imports',
    incidents: '/incidents',
    starts: '/starts',
    rules: '/rules',
    rulesOf: (code: string) => `/rules/${encodeURIComponent(code)}`,
    trace: '/trace',
    processes: '/processes',
    process: (code: string) => `/processes/${encodeURIComponent(code)}`,
    processVersion: (code: string, version: number) =>
      `/processes/${encodeURIComponent(code)}/versions/${version}`,
    /** A side is a version's number or a draft's id. */
    processCompare: (code: string, was: string, now: string) =>
      `/processes/${encodeURIComponent(code)}/compare/${was}/${now}`,
    draft: (id: string) => `/processes/drafts/${id}`,
  },
} as const

const dossier = (code: string) => `/api/desk/dossiers/${encodeURIComponent(code)}`

/** What the server draws: PDF, SVG, files. */
export const drawn = {
  form: (code: string, form: '01' | '02' | '05' | '06' | 'transfer' | 'return') =>
    `${dossier(code)}/forms/${form}`,
  letter: (code: string, number: string) =>
    `${dossier(code)}/forms/04?form_no=${encodeURIComponent(number)}`,
  whyDate: (code: string, which: { clock: string; of?: string }, language: string) =>
    `${dossier(code)}/forms/why-date?${new URLSearchParams({ ...which, language })}`,
  diagram: (code: string, version: number) => `${dossier(code)}/diagram?v=${version}`,
  file: (id: string) => `/api/desk/files/${id}`,
  scan: (unit: string, id: string) => `/api/desk/scans/${unit}/${encodeURIComponent(id)}`,
  visitForm: (item: string) => `/api/desk/visit-items/${item}/form`,
  bundle: (id: string) => `/api/desk/bundles/${id}/list`,
  day: (unit: string, on: string) => `/api/desk/day-sheet?unit_id=${unit}&on=${on}`,
  register: (unit: string, from: string, until: string) =>
    `/api/desk/register-book?unit_id=${unit}&from=${from}&until=${until}`,
}
