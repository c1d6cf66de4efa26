import pino from 'pino'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { ensureWeb } from '../../scripts/build-web.ts'
import { createApi } from '../../src/server/api.ts'
import { listen } from '../../src/server/listen.ts'
import { serveSite } from '../../src/server/site.ts'
import { testRegister, type TestRegister } from '../scenarios/register.ts'
import { actor, type Actor, type Wish } from '../support/people.ts'
import { launchBrowser } from './browser.ts'
import { settled, type Visit } from './site.ts'

/** The site over a register of its own, whose people are signed in without a form. */
export interface House {
  readonly url: string
  readonly register: TestRegister
  /** A person with a session on this site. */
  person(wish: Wish): Promise<Actor>
  /** A fresh browser profile at an address, as that person; null for anyone. */
  visit(who: Actor | null, address: string, options?: BrowserContextOptions): Promise<Visit>
  close(): Promise<void>
}

export async function openHouse(): Promise<House> {
  const register = await testRegister()
  const api = createApi(register.ctx, pino({ level: 'silent' }), 'test')
  serveSite(api, process.env.GAPLIST_E2E_SITE ?? (await ensureWeb()).dir)
  const server = await listen(api, 0)
  const url = server.url.slice(0, -1)
  const browser: Browser = await launchBrowser()
  return {
    url,
    register,
    person: (wish) => actor(register.ctx.store, { by: 'SESSION', origin: url, ...wish }),
    async visit(who, address, options = {}) {
      const context = await browser.newContext({
        viewport: { width: 1280, height: 900 },
        locale: 'en-GB',
        reducedMotion: 'reduce',
        ...options,
      })
      if (who) {
        const [name, value] = who.headers['cookie']!.split(/=(.*)/s) as [string, string]
        await context.addCookies([{ name, value, url }])
      }
      const page = await context.newPage()
      const complaints = complaintsOf(page)
      await page.goto(address.startsWith('http') ? address : `${url}${address}`)
      await settled(page)
      return { page, complaints }
    },
    async close() {
      await browser.close()
      await server.close()
      await register.close()
    },
  }
}

/** Everything that the browser complains of from now on. */
function complaintsOf(page: Page): string[] {
  const complaints: string[] = []
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(`${message.text()} ${message.location().url}`)
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  return complaints
}

/** Types a day into a field made of parts, in the order of the language: day, month, year. */
export async function typeDay(page: Page, label: string, day: string): Promise<void> {
  const [year, month, date] = day.split('-') as [string, string, string]
  await page.getByRole('group', { name: label, exact: true }).getByRole('spinbutton').first().click()
  for (const part of [date, month, year]) await page.keyboard.type(part)
}

/** How far a page reaches beyond its window, sideways, in CSS pixels. */
export const sideways = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
