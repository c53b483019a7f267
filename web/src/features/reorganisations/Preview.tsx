// SPDX-License-Identifier: Apache-2.0
import type { ReorganisationPreview } from '@/api/wire'
import { count } from '@/lib/money'
import { useRoleName } from '@/parts/admin'
import { name, useText } from '@/text/words'
import { Notice } from '@/ui/notice/Notice'
import { Table } from '@/ui/table/Table'

/** What a decision comes to: dossiers, offers, posts and units, before anything is recorded. */
export function Preview({ touched }: { touched: ReorganisationPreview }) {
  const t = useText()
  const role = useRoleName()
  return (
    <>
      <Notice live>
        {t(touched.is_cut ? 'admin.passes_on_at_least' : 'admin.passes_on', {
          dossiers: count(touched.dossiers_total),
          offers: count(touched.offers.length),
          posts: count(touched.posts.filter(one => one.fate === 'goes_on').length),
          units: count(touched.units.length),
        })}
      </Notice>
      {touched.is_past && <Notice tone="note">{t('admin.effective_day_past')}</Notice>}
      <Table
        aria-label={t('admin.dossiers_pass_on')}
        rows={touched.dossiers}
        rowKey={one => `${one.before_code} ${one.after_code}`}
        empty={t('admin.no_dossier_passes_on')}
        columns={[
          { id: 'from', title: t('admin.from_agency'), head: true, cell: one => one.before_name },
          { id: 'to', title: t('admin.to_agency'), cell: one => one.after_name },
          {
            id: 'n',
            title: t('admin.open_dossiers'),
            number: true,
            cell: one => count(one.dossiers),
          },
        ]}
      />
      <Table
        aria-label={t('admin.posts_pass_on')}
        rows={touched.posts}
        rowKey={one => one.post}
        empty={t('admin.no_post_passes_on')}
        columns={[
          { id: 'who', title: t('admin.officer'), head: true, cell: one => one.officer_name },
          { id: 'role', title: t('admin.role'), cell: one => role(one.role) },
          { id: 'to', title: t('admin.to_agency'), cell: one => one.after_name },
          { id: 'fate', title: t('admin.fate'), cell: one => name('admin.post_fate', one.fate) },
        ]}
      />
      <Table
        aria-label={t('admin.offers_pass_on')}
        rows={touched.offers}
        rowKey={one => `${one.code} ${one.before_name} ${one.after_name}`}
        empty={t('admin.no_offer_passes_on')}
        columns={[
          { id: 'code', title: t('web.procedure_code'), head: true, cell: one => one.code },
          { id: 'name', title: t('web.procedure'), cell: one => one.name },
          { id: 'from', title: t('admin.from_agency'), cell: one => one.before_name },
          {
            id: 'to',
            title: t('admin.to_agency'),
            cell: one => one.after_name || t('admin.offered_already'),
          },
        ]}
      />
    </>
  )
}
