import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { sitePage } from './site-page.ts'

const dir = mkdtempSync(path.join(tmpdir(), 'gaplist-page-'))
mkdirSync(path.join(dir, 'assets'))
for (const name of ['words-ar-x.js', 'words-en-x.js']) writeFileSync(path.join(dir, 'assets', name), '')
cpSync('src/web/index.html', path.join(dir, 'index.html'))
afterAll(() => rmSync(dir, { recursive: true }))

const page = (address: string, acceptLanguage?: string): Promise<string | null> => {
  const { pathname, searchParams } = new URL(address, 'http://localhost')
  return sitePage(dir, { path: pathname, search: searchParams, acceptLanguage })
}

test('the page leaves in the language asked for, else in the reader’s, with its words and its list on their way', async () => {
  const arabic = await page('/?lang=ar', 'fr')
  expect(arabic).toContain('<html lang="ar" dir="rtl">')
  expect(arabic).toContain('<h1>قائمة الثغرات</h1>')
  expect(arabic).toContain('href="/assets/words-ar-x.js"')
  expect(arabic).toContain('href="/api/v1/gap-lines?language=ar"')
  expect(await page('/missions', 'fr;q=0.9')).toContain('<title>Missions – Gaplist</title>')
  expect(await page('/missions', 'fr;q=0.9')).toContain('<html lang="fr" dir="ltr">')
})

test('another question than the usual one is not asked ahead, and no address gets into the page', async () => {
  expect(await page('/?reading=all')).not.toContain('/api/v1/gap-lines?language')
  expect(await page('/<script>?lang=<script>')).not.toContain('<script>')
})
