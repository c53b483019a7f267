// SPDX-License-Identifier: Apache-2.0
import { useQuery } from '@tanstack/react-query'
import { useAct } from '@/api/act'
import { api, ask } from '@/api/client'
import type { TemplateLine } from '@/api/wire'
import { day, dayTime } from '@/lib/moment'
import { useText } from '@/text/words'
import { Button } from '@/ui/button/Button'
import { Refused } from '@/ui/error-summary/ErrorSummary'
import { Table } from '@/ui/table/Table'

type Props = { form: string; inForce: number; onTake: (xml: string) => void }

/** Every version of a form's template; one can be taken up again, the product's own as well. */
export function Versions({ form, inForce, onTake }: Props) {
  const t = useText()
  const versions = useQuery({
    queryKey: ['template', form, 'versions'],
    queryFn: async () =>
      (await ask(api.GET('/api/admin/templates/{form}/versions', { params: { path: { form } } })))
        .items,
  })
  const take = useAct(
    (version: number | 'original') =>
      version === 'original'
        ? ask(api.GET('/api/admin/templates/{form}/original', { params: { path: { form } } }))
        : ask(
            api.GET('/api/admin/templates/{form}/versions/{version}', {
              params: { path: { form, version } },
            }),
          ),
    { reading: true, onDone: taken => onTake(taken.xml) },
  )
  const decided = (one: TemplateLine) => (one.is_built_in ? t('admin.built_in') : one.decision)
  return (
    <section className="stack" aria-label={t('admin.template_versions')}>
      <div className="row middle">
        <h2>{t('admin.template_versions')}</h2>
        <Button pending={take.pending} onPress={() => take.run('original')}>
          {t('admin.take_original')}
        </Button>
      </div>
      <Refused error={versions.error ?? take.error} />
      <Table
        aria-label={t('admin.template_versions')}
        rows={versions.data ?? []}
        rowKey={one => String(one.version)}
        loading={versions.isFetching}
        columns={[
          {
            id: 'version',
            title: t('admin.version'),
            head: true,
            cell: one =>
              one.version === inForce
                ? t('admin.version_in_force', { version: one.version })
                : String(one.version),
          },
          { id: 'from', title: t('web.from'), cell: one => day(one.from_on) },
          { id: 'decision', title: t('admin.decision'), cell: decided },
          {
            id: 'by',
            title: t('admin.stated_by'),
            cell: one => `${one.made_by}, ${dayTime(one.made_at)}`,
          },
          {
            id: 'do',
            title: '',
            cell: one => (
              <Button
                look="quiet"
                aria-label={t('admin.take_version', { version: one.version })}
                onPress={() => take.run(one.version)}
              >
                {t('admin.take_up')}
              </Button>
            ),
          },
        ]}
      />
    </section>
  )
}
