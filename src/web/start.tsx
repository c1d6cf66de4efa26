import { startTransition } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './shell/app.tsx'
import { firstLanguage } from './shell/first-language.ts'
import { forestallInlineStyle } from './ui/react-aria-style.ts'
import { loadWords } from './words/words.ts'

/** Puts the program in the place of the server's page, without holding up whoever already scrolls or types. */
export async function start(): Promise<void> {
  forestallInlineStyle()
  await loadWords(firstLanguage(location.search))
  const root = createRoot(document.getElementById('root')!)
  startTransition(() => root.render(<App />))
}
