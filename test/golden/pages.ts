import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import pixelmatch from 'pixelmatch'
import { PNG } from 'pngjs'
import { expect } from 'vitest'
import type { GreyPage } from '../support/pdf.ts'

/** Share of the pixels that may differ, and how much of black to white one must differ to count: letters' edges. */
export const MOST = 0.002
const SEEN = 0.2
/** pngjs: one channel. */
const GREY = 0

/** Shades that are kept: enough to see, and a third of the bytes of all. */
const SHADES = 7

export function picture({ width, height, grey }: GreyPage): PNG {
  const made = new PNG({ width, height })
  grey.forEach((value, i) => {
    const shade = (Math.round((value / 255) * SHADES) * 255) / SHADES
    made.data.set([shade, shade, shade, 255], i * 4)
  })
  return made
}

/** The share of pixels that differ; 1 where the sizes differ. */
export function difference(
  a: Pick<PNG, 'width' | 'height' | 'data'>,
  b: Pick<PNG, 'width' | 'height' | 'data'>,
): number {
  if (a.width !== b.width || a.height !== b.height) return 1
  return pixelmatch(a.data, b.data, undefined, a.width, a.height, { threshold: SEEN }) / (a.width * a.height)
}

/**
 * Compares a page with the stored picture. On a difference the new one is written beside it as `-changed`
 * (GAPLIST_UPDATE_GOLDEN=1 keeps all).
 */
export function expectPage(name: string, page: GreyPage): void {
  const file = path.join(import.meta.dirname, 'files', 'pages', `${name}.png`)
  const changed = file.replace('.png', '-changed.png')
  const now = picture(page)
  const bytes = PNG.sync.write(now, { colorType: GREY, deflateLevel: 9 })
  if (process.env['GAPLIST_UPDATE_GOLDEN'] === '1') {
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(file, bytes)
  }
  const share = existsSync(file) ? difference(PNG.sync.read(readFileSync(file)), now) : 1
  if (share > MOST) writeFileSync(changed, bytes)
  else rmSync(changed, { force: true })
  expect(share, name).toBeLessThanOrEqual(MOST)
}
