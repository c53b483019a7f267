// SPDX-License-Identifier: Apache-2.0
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useAct } from '@/api/act'
import { api, ask } from '@/api/client'
import { session, useSession } from '@/api/session'
import { useText } from '@/text/words'
import { Button } from '@/ui/button/Button'
import { Dialog } from '@/ui/dialog/Dialog'
import { Refused } from '@/ui/error-summary/ErrorSummary'
import { TextField } from '@/ui/field/Field'
import { toast } from '@/ui/toast/toast'
import { choosePlace, usePlace } from '@/api/place'
import { forget } from './forget'
import './session.css'

/** Who sits here, at which place, and the way out. */
export function Corner() {
  const t = useText()
  const { officer, places } = useSession()
  const place = usePlace()
  const queries = useQueryClient()
  const [changing, setChanging] = useState(false)
  const logOut = useAct((_: null, headers) => ask(api.DELETE('/api/session', { headers })), {
    onDone: () => {
      session.end()
      forget(queries)
    },
  })
  return (
    <div className="corner">
      {places.length > 1 && (
        <select
          className="control"
          aria-label={t('web.place')}
          value={place?.unit_id}
          onChange={event => choosePlace(event.target.value)}
        >
          {places.map(one => (
            <option key={one.unit_id} value={one.unit_id}>
              {one.unit_name}
            </option>
          ))}
        </select>
      )}
      <b>{officer.name}</b>
      <Button look="quiet" onPress={() => setChanging(true)}>
        {t('web.change_password')}
      </Button>
      <Button look="quiet" onPress={() => logOut.run(null)}>
        {t('web.log_out')}
      </Button>
      {changing && <ChangePassword onClose={() => setChanging(false)} />}
    </div>
  )
}

function ChangePassword({ onClose }: { onClose: () => void }) {
  const t = useText()
  const [old, setOld] = useState('')
  const [next, setNext] = useState('')
  const change = useAct(
    (body: { old_password: string; new_password: string }, headers) =>
      ask(api.POST('/api/session/password', { body, headers })),
    {
      onDone: () => {
        toast(t('web.password_changed'))
        onClose()
      },
    },
  )
  return (
    <Dialog
      title={t('web.change_password')}
      onClose={onClose}
      foot={
        <>
          <Button onPress={onClose}>{t('web.cancel')}</Button>
          <Button
            look="primary"
            pending={change.pending}
            onPress={() => change.run({ old_password: old, new_password: next })}
          >
            {t('web.save')}
          </Button>
        </>
      }
    >
      <Refused error={change.error} />
      <TextField
        name="old_password"
        type="password"
        autoComplete="current-password"
        label={t('web.old_password')}
        value={old}
        onChange={setOld}
        autoFocus
      />
      <TextField
        name="new_password"
        type="password"
        autoComplete="new-password"
        label={t('web.new_password')}
        value={next}
        onChange={setNext}
      />
    </Dialog>
  )
}
