import { startTransition } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './shell/app.tsx'
import { firstLanguage } from './shell/first-language.ts'
import { router } from './shell/router.tsx'
import './shell/served.ts'
import { forestallInlineStyle } from './ui/react-aria-style.ts'
import { loadWords } from './words/words.ts'

/** Puts the program in the place of the server's page, without holding up whoever already scrolls or types. */
export async function start(): Promise<void> {
  forestallInlineStyle()
  // All that the first drawing shows is there before it: nothing is drawn only to be drawn over.
  await Promise.all([loadWords(firstLanguage(location.search)), router.load()])
  const root = createRoot(document.getElementById('root')!)
  startTransition(() => root.render(<App />))
}
