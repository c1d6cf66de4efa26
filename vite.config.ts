import react from '@vitejs/plugin-react'
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
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: wordsTogether }] } } },
  },
  server: { proxy: { '/api': process.env.GAPLIST_API ?? 'http://127.0.0.1:8321' } },
})
