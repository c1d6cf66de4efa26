/**
 * `npm run screenshots` writes pictures of every room to test/output/, at the width of a desk and of a phone, in
 * English, Arabic and Chinese. `npm run screenshots -- pledge phone-ar` takes those alone whose names hold every word.
 */
import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import { inLanguage, openFurnished } from './furnished.ts'
import { settled, type Visit } from './site.ts'

const SIZES = { desk: { width: 1280, height: 900 }, phone: { width: 390, height: 844 } }
const LANGUAGES = ['en', 'ar', 'zh']
const OUT = path.join(import.meta.dirname, '..', 'output')

const wanted = process.argv.slice(2)
await mkdir(OUT, { recursive: true })
const { house, rooms } = await openFurnished()
try {
  for (const [size, viewport] of Object.entries(SIZES))
    for (const language of LANGUAGES) {
      const profiles = new Map<unknown, Visit>()
      for (const [name, [who, address]] of Object.entries(rooms)) {
        const file = `${name}-${size}-${language}.png`
        if (!wanted.every((part) => file.includes(part))) continue
        const { page } = profiles.get(who) ?? (await house.visit(who, inLanguage('/', language), { viewport }))
        profiles.set(who, { page, complaints: [] })
        await page.goto(`${house.url}${inLanguage(address, language)}`)
        await settled(page)
        if (address.includes('line=')) await page.getByRole('dialog').locator('.evidence').first().waitFor()
        await page.screenshot({ path: path.join(OUT, file), fullPage: !address.includes('line=') })
        console.log(file)
      }
      for (const { page } of profiles.values()) await page.context().close()
    }
} finally {
  await house.close()
}
