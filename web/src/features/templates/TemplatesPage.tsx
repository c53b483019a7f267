// SPDX-License-Identifier: Apache-2.0
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { api, ask } from '@/api/client'
import { day } from '@/lib/moment'
import { name, useText } from '@/text/words'
import { Button } from '@/ui/button/Button'
import { Refused } from '@/ui/error-summary/ErrorSummary'
import { Editor } from './Editor'
import './templates.css'

/** The printed forms, each editable with a look at the page before it is kept. */
export function TemplatesPage() {
  const t = useText()
  const [chosen, setChosen] = useState<string | null>(null)
  const templates = useQuery({
    queryKey: ['templates'],
    queryFn: async () => (await ask(api.GET('/api/admin/templates'))).items,
  })
  const shown = templates.data?.find(one => one.form === chosen) ?? templates.data?.[0]
  return (
    <div className="stack">
      <div className="row middle">
        <h1>{t('admin.templates')}</h1>
        {templates.data?.map(one => (
          <Button
            key={one.form}
            look={one.form === shown?.form ? 'primary' : 'secondary'}
            onPress={() => setChosen(one.form)}
          >
            {name('admin.form', one.form)}
          </Button>
        ))}
      </div>
      <Refused error={templates.error} />
      {shown && (
        <>
          <p className="soft">
            {shown.is_built_in
              ? t('admin.built_in')
              : t('admin.template_version', {
                  version: shown.version,
                  from: day(shown.from_on),
                  decision: shown.decision,
                })}
          </p>
          <Editor key={shown.form} form={shown.form} />
        </>
      )}
    </div>
  )
}
