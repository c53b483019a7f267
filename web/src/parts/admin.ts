// SPDX-License-Identifier: Apache-2.0
// Lists the administrator's pages choose from.
import { useQueries, useQuery } from '@tanstack/react-query'
import { api, ask } from '@/api/client'
import type { Role, Unit } from '@/api/wire'
import { language } from '@/text/words'

const kept = { staleTime: 120_000 }

export const useAgencies = () =>
  useQuery({
    queryKey: ['agencies'],
    queryFn: async () => (await ask(api.GET('/api/admin/agencies'))).items,
    ...kept,
  })

/** Units of some agencies, those that receive people first. */
export function useUnits(agencies: string[]): Unit[] {
  const answers = useQueries({
    queries: ['', ...agencies].map(agency => ({
      queryKey: ['units', agency],
      queryFn: async () =>
        (
          await ask(
            api.GET('/api/admin/units', {
              params: { query: agency ? { agency_id: agency } : {} },
            }),
          )
        ).items,
      ...kept,
    })),
  })
  const units = answers.flatMap(answer => answer.data ?? [])
  return [...new Map(units.map(unit => [unit.unit, unit])).values()]
}

export const useRoles = () =>
  useQuery({
    queryKey: ['roles'],
    queryFn: async () => (await ask(api.GET('/api/admin/roles'))).items,
    ...kept,
  })

export const roleName = (role: Role) => (language() === 'vi' ? role.name_vi : role.name_en)

/** What a role is called; its code where nobody says. */
export function useRoleName() {
  const roles = useRoles().data ?? []
  return (code: string) => {
    const known = roles.find(one => one.role === code)
    return known ? roleName(known) : code
  }
}

export const useProcesses = () =>
  useQuery({
    queryKey: ['processes'],
    queryFn: async () => (await ask(api.GET('/api/admin/offer-processes'))).items,
    ...kept,
  })
