import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { launchBrowser } from './browser.ts'
import { startServer, type TestServer } from './server.ts'

export interface Visit {
  readonly page: Page
  /** Everything that the browser complained of: errors, warnings, refused content. */
  readonly complaints: string[]
}

export interface Site {
  readonly url: string
  /** A fresh browser profile at an address of the site, once the page has settled. */
  visit(address: string, options?: BrowserContextOptions): Promise<Visit>
  close(): Promise<void>
}

/** The site in Chromium: a server that is already there (GAPLIST_E2E_URL), or one of its own. */
export async function openSite(): Promise<Site> {
  const given = process.env.GAPLIST_E2E_URL
  const server: TestServer | null = given ? null : await startServer()
  const url = given ?? server!.url
  const browser: Browser = await launchBrowser()
  return {
    url,
    async visit(address, options = {}) {
      const context = await browser.newContext({
        viewport: { width: 1280, height: 900 },
        locale: 'en-GB',
        reducedMotion: 'reduce',
        ...options,
      })
      const page = await context.newPage()
      const complaints: string[] = []
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) complaints.push(message.text())
      })
      page.on('pageerror', (error) => complaints.push(error.message))
      await page.goto(`${url}${address}`)
      await settled(page)
      return { page, complaints }
    },
    async close() {
      await browser.close()
      await server?.stop()
    },
  }
}

/** Waits until the program has drawn the heading (the server's page has one, too) and nothing is loading. */
export async function settled(page: Page): Promise<void> {
  await page.locator('#main h1').first().waitFor()
  await page.waitForFunction(() => !document.querySelector('.skeleton, [aria-busy="true"]'))
}

/** The row or card of one line of the gap list. */
export const lineOf = (page: Page, id: string) => page.locator(`[data-line="${id}"]`)
