/**
 * `npm run axe` goes through every room in all six languages, light and dark, at the width of a desk and of a phone, with
 * axe-core, and prints what it finds. `npm run axe -- fr list` takes that language and the rooms whose names hold the word.
 */
import { LANGUAGES } from '../../src/core/language.ts'
import { findings } from './axe.ts'
import { inLanguage, openFurnished } from './furnished.ts'
import { settled, type Visit } from './site.ts'

const SIZES = { desk: { width: 1280, height: 900 }, phone: { width: 390, height: 844 } }
const given = process.argv.slice(2)
const languages = LANGUAGES.filter(
  (one) => !given.some((word) => LANGUAGES.some((l) => l === word)) || given.includes(one),
)
const words = given.filter((word) => !LANGUAGES.some((l) => l === word))
let [looked, found] = [0, 0]
const { house, rooms } = await openFurnished()
try {
  for (const language of languages)
    for (const [size, viewport] of Object.entries(SIZES)) {
      const profiles = new Map<unknown, Visit>()
      for (const [name, [who, address]] of Object.entries(rooms)) {
        if (words.length > 0 && !words.some((word) => name.includes(word))) continue
        const visit = profiles.get(who) ?? (await house.visit(who, inLanguage('/', language), { viewport }))
        profiles.set(who, visit)
        const { page } = visit
        await page.goto(`${house.url}${inLanguage(address, language)}`)
        await settled(page)
        if (address.includes('line=')) await page.getByRole('dialog').locator('.evidence').first().waitFor()
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme })
          looked += 1
          for (const one of await findings(page)) {
            found += 1
            console.log(`${name} ${language} ${size} ${colorScheme}: ${one}`)
          }
        }
      }
      for (const { page } of profiles.values()) await page.context().close()
      console.log(`${language} ${size}: done`)
    }
} finally {
  await house.close()
}
console.log(`Looked at ${looked} pages; found ${found}.`)
process.exit(found === 0 ? 0 : 1)
