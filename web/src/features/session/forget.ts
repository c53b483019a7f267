// SPDX-License-Identifier: Apache-2.0
import type { QueryClient } from '@tanstack/react-query'

/** What one officer fetched must not be seen by the next: all answers go, but for "who is logged in". */
export const forget = (queries: QueryClient) =>
  queries.removeQueries({ predicate: query => query.queryKey[0] !== 'session' })
