// SPDX-License-Identifier: Apache-2.0
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { api, ask } from '@/api/client'
import { useText } from '@/text/words'
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
  const form = chosen ?? templates.data?.[0]?.form
  return (
    <div className="stack">
      <div className="row middle">
        <h1>{t('admin.templates')}</h1>
        {templates.data?.map(one => (
          <Button
            key={one.form}
            look={one.form === form ? 'primary' : 'secondary'}
            onPress={() => setChosen(one.form)}
          >
            {one.name}
          </Button>
        ))}
      </div>
      <Refused error={templates.error} />
      {form && <Editor key={form} form={form} />}
    </div>
  )
}
