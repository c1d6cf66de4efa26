/**
 * Run by hand: `node test/e2e/screenshots.ts [URL]` writes pictures of every page to test/output/.
 * Without a URL it starts a server of its own.
 */
import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import { launchBrowser } from './browser.ts'
import { startServer } from './server.ts'

const PAGES = {
  list: '/',
  otherDay: '/?asOf=2010-07-29&knownAt=2010-07-31&reading=all',
  empty: '/?q=submarine&domain=POLICE',
  error: '/?asOf=2010-02-30',
  trace: '/?line=MINURCAT%2Ftroops',
  missions: '/missions',
  mission: '/missions/MONUSCO',
  calendar: '/calendar',
  quarantine: '/quarantine',
  ledger: '/ledger',
  notFound: '/no-such-page',
}
const SIZES = { desktop: { width: 1280, height: 900 }, phone: { width: 360, height: 740 } }
const OUT = path.join(import.meta.dirname, '..', 'output')

const only = process.argv[3]?.split(',')
const server = process.argv[2] ? null : await startServer()
const base = server?.url ?? process.argv[2]!.replace(/\/$/, '')
await mkdir(OUT, { recursive: true })
const browser = await launchBrowser()
try {
  for (const [size, viewport] of Object.entries(SIZES))
    for (const language of ['en', 'ar', 'zh'])
      for (const colorScheme of ['light', 'dark'] as const) {
        const context = await browser.newContext({ viewport, colorScheme, reducedMotion: 'reduce' })
        const page = await context.newPage()
        for (const [name, address] of Object.entries(PAGES)) {
          const file = `${name}-${size}-${language}-${colorScheme}.png`
          if (only && !only.every((part) => file.includes(part))) continue
          await page.goto(`${base}${address}${address.includes('?') ? '&' : '?'}lang=${language}`, {
            waitUntil: 'networkidle',
          })
          await page.screenshot({ path: path.join(OUT, file), fullPage: name !== 'trace' })
          console.log(file)
        }
        await context.close()
      }
} finally {
  await browser.close()
  await server?.stop()
}
