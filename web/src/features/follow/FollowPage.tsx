// SPDX-License-Identifier: Apache-2.0
import { useState } from 'react'
import { useText } from '@/text/words'
import { FollowByCode } from './FollowByCode'
import { FollowByToken } from './FollowByToken'
import { tokenIn } from './token'

/** With the receipt's QR everything the applicant may know; with the code alone only state and promise. */
export function FollowPage() {
  const t = useText()
  // The token stands behind '#': it never reaches a server's log.
  const [token] = useState(() => tokenIn(globalThis.location.hash))
  return (
    <>
      <h1>{t('portal.follow')}</h1>
      {token ? <FollowByToken token={token} /> : <FollowByCode />}
    </>
  )
}
