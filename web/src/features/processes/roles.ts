// SPDX-License-Identifier: Apache-2.0
import { roleName, useRoles } from '@/parts/admin'

/** What a role is called; its code where nobody says. */
export function useRoleName() {
  const roles = useRoles().data ?? []
  return (code: string) => {
    const known = roles.find(one => one.role === code)
    return known ? roleName(known) : code
  }
}
