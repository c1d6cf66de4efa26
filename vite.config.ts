import react from '@vitejs/plugin-react'
import path from 'node:path'
import { defineConfig, type Plugin } from 'vite'

const KEPT = new Set(['en-US', 'fr-FR', 'es-ES', 'ru-RU', 'ar-AE', 'zh-CN'])
const FOREIGN = /react-(?:aria|stately|aria-components)\/.*\/intl\/.*\/([a-z]{2}-[A-Z]{2})\.m?js$/

/** React Aria carries 34 languages; only the six of the United Nations are built in. */
const sixLanguages: Plugin = {
  name: 'six-languages',
  enforce: 'pre',
  load(id) {
    const locale = FOREIGN.exec(id)?.[1]
    return locale && !KEPT.has(locale) ? 'export default {}' : undefined
  },
}

interface Modules {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null
}

/** What a file imports, directly or not, but not on demand. */
const together = (file: string, modules: Modules): ReadonlySet<string> => {
  const found = new Set([path.resolve(import.meta.dirname, 'src/web', file)])
  for (const id of found) for (const imported of modules.getModuleInfo(id)?.importedIds ?? []) found.add(imported)
  return found
}
let first: { readonly boot: ReadonlySet<string>; readonly program: ReadonlySet<string> } | null = null

/**
 * All of the first screen in one file: few requests on a slow line. What comes before the program, and must not wait
 * for it, is another.
 */
const firstTogether = (id: string, modules: Modules): string | null => {
  first ??= { boot: together('main.tsx', modules), program: together('start.tsx', modules) }
  // What only the entry has, its style among it, stays there: no room may ask for that again.
  if (/\.css$|\/src\/web\/main\.tsx$/.test(id) && first.boot.has(id)) return null
  if (first.boot.has(id) || id.includes('vite/preload-helper')) return 'boot'
  return first.program.has(id) ? 'page' : null
}

export default defineConfig({
  root: 'src/web',
  publicDir: 'public',
  plugins: [react(), sixLanguages],
  build: {
    outDir: '../../dist/web',
    // The server reads in it which files a room needs.
    manifest: true,
    emptyOutDir: true,
    // The content security policy allows no inline script and no data: script.
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: firstTogether, debugName: 'first' }] } } },
  },
  server: { proxy: { '/api': process.env.GAPLIST_API ?? 'http://127.0.0.1:8321' } },
})
