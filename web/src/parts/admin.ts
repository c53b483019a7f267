// SPDX-License-Identifier: Apache-2.0
// Lists the administrator's pages choose from.
import { useQuery } from '@tanstack/react-query'
import { api, ask } from '@/api/client'

const kept = { staleTime: 120_000 }

export const useUnits = () =>
  useQuery({
    queryKey: ['units'],
    queryFn: async () => (await ask(api.GET('/api/admin/units'))).items,
    ...kept,
  })

export const useAgencies = () =>
  useQuery({
    queryKey: ['agencies'],
    queryFn: async () => (await ask(api.GET('/api/admin/agencies'))).items,
    ...kept,
  })

export const useRoles = () =>
  useQuery({
    queryKey: ['roles'],
    queryFn: async () => (await ask(api.GET('/api/admin/roles'))).items,
    ...kept,
  })

export const useProcesses = () =>
  useQuery({
    queryKey: ['processes'],
    queryFn: async () => (await ask(api.GET('/api/admin/processes'))).items,
    ...kept,
  })
