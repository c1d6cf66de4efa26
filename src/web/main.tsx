import './ui/styles/tokens.css'
import './ui/styles/base.css'
import './ui/styles/shell.css'
import './ui/styles/controls.css'
import './ui/styles/table.css'
import './ui/styles/cards.css'
import './ui/styles/states.css'
import './ui/styles/overlay.css'
import './ui/styles/print.css'
import './access/menu.css'
import { applyTheme, storedTheme } from './shell/theme.ts'

const LONGEST_WAIT_MS = 500

/** The heading that the server wrote is on the screen, or nobody looks, or the browser does not say. */
const painted = (): Promise<void> =>
  new Promise((resolve) => {
    if (document.visibilityState === 'hidden') return resolve()
    new PerformanceObserver(() => resolve()).observe({ type: 'paint', buffered: true })
    setTimeout(resolve, LONGEST_WAIT_MS)
  })

applyTheme(storedTheme())
// Not awaited here: the program itself imports what this file shares with it.
void painted()
  .then(() => import('./start.tsx'))
  .then(({ start }) => start())
