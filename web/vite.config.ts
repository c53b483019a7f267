// SPDX-License-Identifier: Apache-2.0
import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { layersInOrder } from './bundling/layers.ts'
import { racVietnamese } from './bundling/rac_vietnamese.ts'
import { words } from './bundling/words.ts'

const root = import.meta.dirname
// `--mode fake`: the same pages over an in-memory server, for looking at them without the real one.
export default defineConfig(({ mode }) => {
  const fake = mode === 'fake'
  return {
    root,
    plugins: [react(), racVietnamese(), words(resolve(root, '../text')), layersInOrder()],
    resolve: { alias: { '@': resolve(root, 'src') } },
    define: { __FAKE__: JSON.stringify(fake || mode === 'test') },
    // The fake server and tests read the shipped processes of ../data.
    server: {
      fs: { allow: [resolve(root, '..')] },
      ...(fake ? {} : { proxy: { '/api': 'http://127.0.0.1:8080' } }),
    },
    build: {
      outDir: resolve(root, fake ? '../build/web-fake' : '../build/web'),
      emptyOutDir: true,
      target: 'es2022',
      modulePreload: { polyfill: false },
      assetsInlineLimit: 0,
      reportCompressedSize: false,
      rolldownOptions: {
        input: {
          portal: resolve(root, 'index.html'),
          desk: resolve(root, 'desk/index.html'),
          admin: resolve(root, 'admin/index.html'),
          ...(fake ? { gallery: resolve(root, 'gallery/index.html') } : {}),
        },
      },
    },
    test: {
      environment: 'happy-dom',
      include: ['src/**/*.test.{ts,tsx}', 'bundling/**/*.test.ts'],
      setupFiles: ['src/lib/testing/setup.ts'],
      restoreMocks: true,
      testTimeout: 20_000,
    },
  }
})
