import { existsSync } from 'node:fs'
import chromium from '@sparticuz/chromium'
import { chromium as playwright, type Browser } from 'playwright-core'

/** Chromium from npm on 64-bit Linux; elsewhere CHROME_PATH names an installed one. */
export async function launchBrowser(): Promise<Browser> {
  const named = process.env.CHROME_PATH
  const executablePath = named && existsSync(named) ? named : await chromium.executablePath()
  return playwright.launch({ executablePath, headless: true, args: ['--no-sandbox', '--disable-dev-shm-usage'] })
}
