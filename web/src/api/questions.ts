// SPDX-License-Identifier: Apache-2.0
// Reading questions several features ask. Their keys begin with the word that acts name as stale.
import { keepPreviousData, QueryClient, useQuery } from '@tanstack/react-query'
import { api, ask } from './client'
import { Refusal } from './problem'

export const newQueries = () =>
  new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 15_000,
        networkMode: 'always',
        // The network layer has already repeated what could be repeated.
        retry: (times, error) => times < 1 && !(error instanceof Refusal),
      },
    },
  })

/** Who holds a role in a unit today. */
export const useOfficers = (unit: string, role: string) =>
  useQuery({
    queryKey: ['officers', unit, role],
    queryFn: async () =>
      (await ask(api.GET('/api/desk/officers', { params: { query: { unit_id: unit, role } } })))
        .items,
    enabled: unit !== '' && role !== '',
  })

export const useOffers = (unit: string) =>
  useQuery({
    queryKey: ['offers', unit],
    // One unit offers some hundreds at most: fetched once, searched here as one types.
    queryFn: async () =>
      (await ask(api.GET('/api/desk/offers', { params: { query: { unit_id: unit } } }))).items,
    staleTime: 600_000,
    placeholderData: keepPreviousData,
    enabled: unit !== '',
  })

export const useDossier = (code: string) =>
  useQuery({
    queryKey: ['dossier', code],
    queryFn: () => ask(api.GET('/api/desk/dossiers/{code}', { params: { path: { code } } })),
    enabled: code !== '',
  })
