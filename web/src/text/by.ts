// SPDX-License-Identifier: Apache-2.0
import { t } from './words'

/** Who did it. What no person did bears the name of a command, such as "process.publish". */
export const byWords = (name: string) =>
  /^[a-z_]+\.[a-z_]+$/.test(name) ? t('web.by_command', { command: name }) : name
