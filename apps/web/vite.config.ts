import tailwind from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { ariaWords } from './vite/aria-words.ts'
import { contractWithoutSchemas } from './vite/contract-without-schemas.ts'
import { parts } from './vite/parts.ts'
import { precompress } from './vite/precompress.ts'

const api = `http://127.0.0.1:${process.env.PORT ?? '3000'}`

export default defineConfig({
  plugins: [react(), tailwind(), contractWithoutSchemas(), ariaWords(), precompress()],
  server: { proxy: { '/api': api, '/health': api } },
  build: {
    target: 'es2023',
    cssTarget: ['chrome111', 'firefox115', 'safari16.4'],
    // The page's security policy allows no inline script, and a data: font could not be preloaded.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: { output: { codeSplitting: parts } },
  },
})
