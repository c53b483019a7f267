// SPDX-License-Identifier: Apache-2.0
import { Outlet } from '@tanstack/react-router'
import { to } from '@/lib/addresses'
import { useText } from '@/text/words'
import { Shell } from '@/ui/shell/Shell'

export function Frame() {
  const t = useText()
  return (
    <Shell
      title={t('portal.title')}
      under={t('portal.under')}
      nav={[
        { to: to.portal.home, label: t('portal.procedures') },
        { to: to.portal.follow, label: t('portal.follow') },
      ]}
      foot={t('portal.foot')}
    >
      <Outlet />
    </Shell>
  )
}
