// SPDX-License-Identifier: Apache-2.0
import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { api, ask } from '@/api/client'
import { useAskEvery } from '@/api/live'
import type { Late } from '@/api/wire'
import { t } from '@/text/words'
import { toast } from '@/ui/toast/toast'

type Opinion = Late['consultations'][number]

/** What is late in a unit; one question for the page and for the alarm. */
export const useLate = (unit: string, enabled = true) =>
  useQuery({
    queryKey: ['late', unit],
    queryFn: () => ask(api.GET('/api/desk/late', { params: { query: { unit_id: unit } } })),
    refetchInterval: useAskEvery(),
    enabled,
  })

const open = (one: Opinion) => one.answered_at === null

const kSeen = 'motcua.late-opinions'
const keyOf = (one: Opinion) => `${one.dossier_code} ${one.due_at} ${one.subject}`

const seen = (): string[] => {
  try {
    return JSON.parse(sessionStorage.getItem(kSeen) ?? '[]')
  } catch {
    return []
  }
}
const remember = (keys: string[]) => {
  try {
    sessionStorage.setItem(kSeen, JSON.stringify(keys))
  } catch {
    // A browser that keeps nothing tells again after a reload.
  }
}

/** Those nobody was told of in this session; from then on they count as told. */
export function newlyLate(opinions: Opinion[]): Opinion[] {
  const told = new Set(seen())
  const fresh = opinions.filter(one => !told.has(keyOf(one)))
  if (fresh.length > 0) remember(opinions.map(keyOf))
  return fresh
}

/**
 * Opinions of other agencies that have not come in time: says so once to who follows the unit (the
 * head of the one-stop, NĐ 61/2018 art. 19.5, baseline), wherever he is. Gives how many there are.
 */
export function useLateOpinions(unit: string, follows: boolean): number {
  const late = useLate(unit, follows && unit !== '')
  const found = late.data?.consultations
  useEffect(() => {
    const fresh = newlyLate((found ?? []).filter(open))
    const [one] = fresh
    if (!one) return
    toast(
      fresh.length === 1
        ? t('desk.opinion_late', { agency: one.agency_name, code: one.dossier_code })
        : t('desk.opinions_late', { n: fresh.length }),
      true,
    )
  }, [found])
  return (found ?? []).filter(open).length
}
