import { get } from 'node:http'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { LANGUAGES } from '../../src/core/language.ts'
import { openSite, type Site } from './site.ts'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

/** The limit of the design for the script of the first screen, compressed by gzip, in bytes. */
const LIMIT = 180_000

/** Size of an answer as it comes over the wire, compressed by gzip, in bytes. */
const gzipped = (address: string): Promise<number> =>
  new Promise((resolve, reject) => {
    get(address, { headers: { 'accept-encoding': 'gzip' } }, (answer) => {
      let size = 0
      answer.on('data', (chunk: Buffer) => (size += chunk.length))
      answer.on('end', () => resolve(size))
    }).on('error', reject)
  })

test.each(LANGUAGES)('in %s the first screen loads less script than the limit', async (language) => {
  const { page } = await site.visit(`/?lang=${language}`)
  const scripts = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map(({ name }) => name)
      .filter((name) => name.endsWith('.js')),
  )
  const sizes = await Promise.all(scripts.map(gzipped))
  const total = sizes.reduce((sum, size) => sum + size, 0)
  console.log(`first screen in ${language}: ${scripts.length} scripts, ${total} bytes`)
  expect(total).toBeGreaterThan(100_000)
  expect(scripts.length).toBeLessThan(12)
  expect(total).toBeLessThan(LIMIT)
})
