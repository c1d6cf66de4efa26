import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findings } from './axe.ts'
import { launchBrowser } from './browser.ts'

/** The fonts of papers, as the PDF has them: no page may look otherwise because of what a machine lacks. */
const FONTS = {
  'Noto Sans': 'noto-sans/400Regular/NotoSans_400Regular.ttf',
  // The page names the face of most machines; for its letters the one that comes with the program stands in here.
  'Noto Sans Arabic': 'ibm-plex-sans-arabic/400Regular/IBMPlexSansArabic_400Regular.ttf',
  'Noto Sans SC': 'noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf',
} as const
/** Share of the pixels that may differ from the stored picture, and by how much of 255 one must differ to count. */
const MOST = 0.01
const SEEN = 48

let browser: Browser
let fonts: string
beforeAll(async () => {
  browser = await launchBrowser()
  fonts = Object.entries(FONTS)
    .map(([family, file]) => {
      const bytes = readFileSync(new URL(import.meta.resolve(`@expo-google-fonts/${file}`)))
      const letters = family === 'Noto Sans Arabic' ? '; unicode-range: U+600-6FF' : ''
      return `@font-face { font-family: "${family}"; src: url(data:font/ttf;base64,${bytes.toString('base64')})${letters} }`
    })
    .join('\n')
})
afterAll(() => browser.close())

async function opened(html: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 900, height: 1200 } })
  const page = await context.newPage()
  await page.setContent(html)
  await page.addStyleTag({ content: fonts })
  await page.evaluate(() => document.fonts.ready)
  return page
}

/** The share of pixels that differ, counted by the browser itself; 1 where the sizes differ. */
const difference = (page: Page, pictures: readonly [Buffer, Buffer]): Promise<number> =>
  page.evaluate(
    async ({ urls, seen }) => {
      const pixels = async (url: string) => {
        const image = new Image()
        image.src = url
        await image.decode()
        const canvas = new OffscreenCanvas(image.width, image.height)
        const to = canvas.getContext('2d')!
        to.drawImage(image, 0, 0)
        return to.getImageData(0, 0, image.width, image.height)
      }
      const [a, b] = [await pixels(urls[0]!), await pixels(urls[1]!)]
      if (a.width !== b.width || a.height !== b.height) return 1
      let differing = 0
      for (let i = 0; i < a.data.length; i += 4) if (Math.abs(a.data[i + 1]! - b.data[i + 1]!) > seen) differing += 1
      return differing / (a.data.length / 4)
    },
    { urls: pictures.map((p) => `data:image/png;base64,${p.toString('base64')}`), seen: SEEN },
  )

describe.each(['en', 'ar', 'zh'] as const)('the paper of a mission on the screen and in print, %s', (language) => {
  const address = `/api/v1/papers/missions/UNAMID?format=html&language=${language}&asOf=2010-07-27`

  test('looks as it did when it was looked at', async () => {
    const answer = await fetch(`${process.env['GAPLIST_E2E_URL']}${address}`)
    const page = await opened(await answer.text())
    const taken = await page.screenshot({ clip: { x: 0, y: 0, width: 900, height: 1200 } })
    const file = path.join(import.meta.dirname, '..', 'golden', 'files', 'papers', `mission.${language}.png`)
    const changed = file.replace('.png', '-changed.png')
    if (process.env['GAPLIST_UPDATE_GOLDEN'] === '1') {
      mkdirSync(path.dirname(file), { recursive: true })
      writeFileSync(file, taken)
    }
    const share = await difference(page, [readFileSync(file), taken])
    if (share > MOST) writeFileSync(changed, taken)
    else rmSync(changed, { force: true })
    expect(share).toBeLessThanOrEqual(MOST)
    expect(await findings(page)).toEqual([])
    await page.context().close()
  })
})

test('a change that can be seen is seen', async () => {
  const page = await opened('<h1>Gap list</h1><p>UNAMID lacks 18 airframes.</p>')
  const before = await page.screenshot()
  await page.evaluate(() => document.body.append(document.body.innerHTML.repeat(9)))
  expect(await difference(page, [before, await page.screenshot()])).toBeGreaterThan(MOST)
  expect(await difference(page, [before, before])).toBe(0)
})
