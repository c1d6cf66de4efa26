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

/** Catalogue files of one language that are always loaded together make one file: those of the first page, those of refusals. */
const TOGETHER = /src\/i18n\/([a-z]{2})\/(?:(?:web|terms|remark|live|list|first)|(problem)(?:-[a-z]+)?)\.ts$/
const wordsTogether = (id: string): string | null => {
  const [, language, problem] = TOGETHER.exec(id) ?? []
  return language ? `${problem ?? 'words'}-${language}` : null
}

interface Modules {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null
}

/** What the entry imports, directly or not, but not on demand: the first screen waits for all of it. */
const atOnce = (modules: Modules): ReadonlySet<string> => {
  const found = new Set([path.resolve(import.meta.dirname, 'src/web/main.tsx')])
  for (const id of found) for (const imported of modules.getModuleInfo(id)?.importedIds ?? []) found.add(imported)
  return found
}
let first: ReadonlySet<string> | null = null

/** All of the first screen in one file: few requests on a slow line. */
const firstTogether = (id: string, modules: Modules): string | null => {
  first ??= atOnce(modules)
  return first.has(id) ? 'page' : null
}

export default defineConfig({
  root: 'src/web',
  publicDir: 'public',
  plugins: [react(), sixLanguages],
  build: {
    outDir: '../../dist/web',
    emptyOutDir: true,
    // The content security policy allows no inline script and no data: script.
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: wordsTogether }, { name: firstTogether }] } } },
  },
  server: { proxy: { '/api': process.env.GAPLIST_API ?? 'http://127.0.0.1:8321' } },
})
