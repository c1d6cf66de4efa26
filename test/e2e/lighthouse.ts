/**
 * `npm run lighthouse` measures the public pages as a phone on simulated slow 4G sees them (Lighthouse's own mobile
 * settings), three times each, and prints the scores and times of the run in the middle, with its lowest and highest
 * performance. `npm run lighthouse -- /missions` takes those addresses alone. It ends with 1 where a score is under 95
 * or the largest contentful paint later than 2 s.
 */
import { createServer } from 'node:net'
import { chromium as playwright } from 'playwright-core'
import lighthouse from 'lighthouse'
import { ensureChromium } from '../../scripts/chromium.ts'
import { startServer } from './server.ts'

const PAGES = [
  '/?lang=en',
  '/missions',
  '/missions/MONUSCO',
  '/map',
  '/calendar',
  '/editions',
  '/quarantine',
  '/ledger',
  // Last: a browser remembers the language.
  '/?lang=ar',
]
const RUNS = 3
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const
const LEAST = 95
const LATEST_LCP_MS = 2_000

const chromium = await ensureChromium()
if ('missing' in chromium) throw new Error(chromium.missing)
const server = await startServer()
const port = await freePort()
const browser = await playwright.launch({
  executablePath: chromium.path,
  headless: true,
  args: ['--no-sandbox', '--disable-dev-shm-usage', `--remote-debugging-port=${port}`],
})
let failed = false
try {
  const given = process.argv.slice(2)
  console.log(`${'page'.padEnd(22)} perf  a11y  best   seo      FCP      LCP     TBT    CLS   script  from–to`)
  for (const page of given.length > 0 ? given : PAGES) failed = !(await measured(page)) || failed
} finally {
  await browser.close()
  await server.stop()
}
process.exit(failed ? 1 : 0)

async function measured(page: string): Promise<boolean> {
  const runs = []
  for (let turn = 0; turn < RUNS; turn += 1) {
    const run = await lighthouse(`${server.url}${page}`, { port, logLevel: 'error', onlyCategories: [...CATEGORIES] })
    if (!run) throw new Error(`no result for ${page}`)
    runs.push(run.lhr)
  }
  const performed = runs.toSorted(
    (a, b) => (a.categories['performance']?.score ?? 0) - (b.categories['performance']?.score ?? 0),
  )
  const { categories, audits } = performed[Math.floor(RUNS / 2)]!
  const spread = [performed[0]!, performed.at(-1)!].map((one) =>
    Math.round((one.categories['performance']?.score ?? 0) * 100),
  )
  const scores = CATEGORIES.map((name) => Math.round((categories[name]?.score ?? 0) * 100))
  const value = (id: string): number => audits[id]?.numericValue ?? Number.NaN
  const items =
    (audits['network-requests']?.details as { items?: { resourceType: string; transferSize: number }[] })?.items ?? []
  const script = items.filter((i) => i.resourceType === 'Script').reduce((n, i) => n + i.transferSize, 0)
  const lcp = value('largest-contentful-paint')
  console.log(
    `${page.padEnd(22)} ${scores.map((s) => String(s).padStart(4)).join('  ')} ${ms(value('first-contentful-paint'))} ${ms(lcp)} ` +
      `${ms(value('total-blocking-time'))} ${value('cumulative-layout-shift').toFixed(3)} ${(script / 1_000).toFixed(0).padStart(5)} kB  ${spread.join('–')}`,
  )
  for (const category of CATEGORIES)
    for (const { id, weight } of categories[category]?.auditRefs ?? []) {
      const audit = audits[id]
      if (weight > 0 && audit?.score !== null && audit !== undefined && audit.score < 0.9)
        console.log(`    ${category}: ${id} ${audit.displayValue ?? ''}`)
    }
  return scores.every((s) => s >= LEAST) && lcp < LATEST_LCP_MS
}

function ms(n: number): string {
  return `${Math.round(n)} ms`.padStart(8)
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const { port: found } = probe.address() as { port: number }
      probe.close(() => resolve(found))
    })
  })
}
