// SPDX-License-Identifier: Apache-2.0
import type { Plugin } from 'vite'

const order = '@layer tokens,base,parts;'

/**
 * Says the order of the layers first in every stylesheet: the layer one names first loses to all
 * others, and which sheet a page loads first is the bundler's choice, not ours.
 */
export function layersInOrder(): Plugin {
  return {
    name: 'motcua-layers',
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle))
        if (file.type === 'asset' && file.fileName.endsWith('.css'))
          file.source = order + String(file.source)
    },
  }
}
