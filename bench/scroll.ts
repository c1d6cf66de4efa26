import pino from 'pino'
import type { Browser, Page } from 'playwright-core'
import { ensureWeb } from '../scripts/build-web.ts'
import { createApi } from '../src/server/api.ts'
import { listen } from '../src/server/listen.ts'
import { serveSite } from '../src/server/site.ts'
import { launchBrowser } from '../test/e2e/browser.ts'
import { benchRegister, multiply } from './register.ts'

/** Times between frames while a list scrolls, in milliseconds. */
interface Frames {
  readonly name: string
  readonly frames: readonly number[]
  /** Tasks that kept the page from answering for more than 50 ms. */
  readonly long: number
}

/** The shipped situation has 21 lines of missions and 20 of all missions together. */
const TIMES = 720
const STEPS = 240
/** The statements that the list of the day rests on: enough for its figures, and for a short history. */
const NEWEST = `t.contributor is null and t.valid_on between '2010-04-01' and '2010-07-27'`

/** Scrolls what holds the rows by `by` pixels a frame; answers how long each frame took. */
async function scroll(page: Page, name: string, by: number): Promise<Frames> {
  const measured = await page.evaluate(
    async ({ steps, by }) => {
      const box = document.querySelector<HTMLElement>('.scroll.tall')
      const move = (): void => (box ?? window).scrollBy({ top: by, behavior: 'instant' })
      let long = 0
      const observer = new PerformanceObserver((list) => (long += list.getEntries().length))
      observer.observe({ type: 'longtask' })
      const frames: number[] = []
      let last = performance.now()
      for (let i = 0; i < steps; i += 1) {
        move()
        await new Promise(requestAnimationFrame)
        const now = performance.now()
        frames.push(now - last)
        last = now
      }
      observer.disconnect()
      return { frames, long }
    },
    { steps: STEPS, by },
  )
  return { name, ...measured }
}

function report({ name, frames, long }: Frames): void {
  const sorted = frames.toSorted((a, b) => a - b)
  const at = (share: number): string =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!.toFixed(1)
  const late = frames.filter((ms) => ms > 34).length
  console.log(
    `  ${name.padEnd(44)} p50 ${at(0.5).padStart(6)} ms   p95 ${at(0.95).padStart(6)} ms   longest ${at(1).padStart(6)} ms   ` +
      `over two frames ${late} of ${frames.length}   long tasks ${long}`,
  )
}

async function look(browser: Browser, url: string, viewport: { width: number; height: number }): Promise<void> {
  const page = await browser.newPage({ viewport })
  await page.goto(`${url}?lang=en&reading=all`)
  await page.locator('[data-line]').first().waitFor({ timeout: 240_000 })
  await page.waitForTimeout(1_000)
  const rows = await page.evaluate(() => document.querySelectorAll('[data-index]').length)
  const count = await page.evaluate(
    () =>
      document.querySelector('[aria-rowcount]')?.getAttribute('aria-rowcount') ??
      document.querySelector('[aria-setsize]')?.getAttribute('aria-setsize'),
  )
  console.log(
    `\nScrolling the gap list at ${viewport.width} × ${viewport.height}: ${count} rows, ${rows} of them on the page`,
  )
  report(await scroll(page, 'reading speed, 40 pixels a frame', 40))
  report(await scroll(page, 'fast, 400 pixels a frame', 400))
  report(await scroll(page, 'flying, 2,500 pixels a frame', 2_500))
  await page.close()
}

/** Frame times of the list with more than 15,000 lines, in Chromium; fictional copies of the shipped situation. */
export async function run(): Promise<void> {
  const register = await benchRegister()
  const browser = await launchBrowser()
  try {
    await multiply(register.owner, TIMES, NEWEST)
    const api = createApi({ ...register.ctx, store: { ...register.ctx.store } }, pino({ level: 'silent' }), 'bench')
    serveSite(api, (await ensureWeb()).dir)
    const started = performance.now()
    await (await api.request('/api/v1/gap-lines?reading=all&language=en')).arrayBuffer()
    console.log(`First answer after a start: ${Math.round(performance.now() - started)} ms`)
    const server = await listen(api, 0)
    try {
      await look(browser, server.url, { width: 1280, height: 900 })
      await look(browser, server.url, { width: 390, height: 844 })
    } finally {
      await server.close()
    }
  } finally {
    await browser.close()
    await register.close()
  }
}
