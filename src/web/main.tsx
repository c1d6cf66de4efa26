import './ui/styles/tokens.css'
import './ui/styles/base.css'
import './ui/styles/shell.css'
import './ui/styles/controls.css'
import './ui/styles/table.css'
import './ui/styles/cards.css'
import './ui/styles/states.css'
import './ui/styles/overlay.css'
import './ui/styles/print.css'
import { createRoot } from 'react-dom/client'
import { App } from './shell/app.tsx'
import { firstLanguage } from './shell/first-language.ts'
import { applyTheme, storedTheme } from './shell/theme.ts'
import { forestallInlineStyle } from './ui/react-aria-style.ts'
import { loadWords } from './words/words.ts'

applyTheme(storedTheme())
forestallInlineStyle()
await loadWords(firstLanguage(location.search))
createRoot(document.getElementById('root')!).render(<App />)
