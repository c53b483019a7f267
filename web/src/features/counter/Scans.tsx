// SPDX-License-Identifier: Apache-2.0
import { useQuery } from '@tanstack/react-query'
import { api, ask } from '@/api/client'
import { useUnit } from '@/api/place'
import { time } from '@/lib/moment'
import { useText } from '@/text/words'
import { Button } from '@/ui/button/Button'

/** What the network scanner has put into this counter's folder and nobody has taken. */
export function Scans({ onTake }: { onTake: (file: { id: string; name: string }) => void }) {
  const t = useText()
  const unit = useUnit()
  const scans = useQuery({
    queryKey: ['scans', unit],
    queryFn: async () =>
      (await ask(api.GET('/api/desk/scans', { params: { query: { unit_id: unit } } }))).items,
    refetchInterval: 10_000,
  })
  return scans.data
    ?.filter(scan => !scan.dossier_code)
    .map(scan => (
      <Button
        key={scan.file_id}
        look="quiet"
        onPress={() => onTake({ id: scan.file_id, name: scan.name })}
      >
        {t('desk.take_scan', { name: scan.name, time: time(scan.arrived_at) })}
      </Button>
    ))
}
