// SPDX-License-Identifier: Apache-2.0
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useAct } from '@/api/act'
import { api, ask } from '@/api/client'
import { choosePlace, usePlace } from '@/api/place'
import { session, useSession } from '@/api/session'
import { useText } from '@/text/words'
import { Button } from '@/ui/button/Button'
import { Dialog } from '@/ui/dialog/Dialog'
import { toast } from '@/ui/toast/toast'
import { forget } from './forget'
import { PasswordForm } from './PasswordForm'
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
      {changing && (
        <Dialog title={t('web.change_password')} onClose={() => setChanging(false)}>
          <PasswordForm
            onDone={() => {
              setChanging(false)
              toast(t('web.password_changed'))
            }}
          />
        </Dialog>
      )}
    </div>
  )
}
