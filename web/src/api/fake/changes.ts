// SPDX-License-Identifier: Apache-2.0
import type { Routes } from './server'
import { kUnit } from './world'

/** Delegations, and statistics by old and new units. */
export const changes: Routes = {
  'GET /api/admin/delegations': () => ({
    items: [
      {
        delegation: 'delegation-1',
        procedure_code: '1.001193',
        from_agency_name: 'UBND phường Cửa Nam',
        to_agency_name: 'Trung tâm Phục vụ hành chính công',
        decision: '15/QĐ-UBND',
        from_on: '2026-07-01',
        until: null,
      },
    ],
  }),
  'POST /api/admin/delegations': () => null,
  'POST /api/admin/delegations/{delegation}/end': () => null,
  'GET /api/admin/unit-statistics': () => ({
    items: [
      {
        unit: kUnit,
        unit_code: 'H26.12.MC',
        unit_name: 'Quầy một cửa phường Cửa Nam',
        agency_name: 'UBND phường Cửa Nam',
        received: 1240,
        finished: 1198,
        late: 7,
      },
    ],
  }),
}
