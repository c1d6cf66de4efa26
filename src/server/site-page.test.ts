import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { LANGUAGES, type Language } from '../core/language.ts'
import { siteBuild } from './site-build.ts'
import { sitePage } from './site-page.ts'

const dir = mkdtempSync(path.join(tmpdir(), 'gaplist-page-'))
afterAll(() => rmSync(dir, { recursive: true }))

const chunk = (name: string, more: object = {}): object => ({ file: `assets/${name}-x.js`, ...more })
mkdirSync(path.join(dir, 'assets'))
mkdirSync(path.join(dir, '.vite'))
writeFileSync(path.join(dir, 'assets', 'first-x.css'), 'h1 { color: red }')
writeFileSync(
  path.join(dir, 'index.html'),
  readFileSync('src/web/index.html', 'utf8').replace(
    '</head>',
    '<link rel="stylesheet" crossorigin href="/assets/first-x.css"></head>',
  ),
)
writeFileSync(
  path.join(dir, '.vite', 'manifest.json'),
  JSON.stringify({
    'index.html': chunk('index', { dynamicImports: ['_program'] }),
    _program: chunk('program', { imports: ['_shared'] }),
    _shared: chunk('shared'),
    'mission/mission-page.tsx': chunk('mission', { imports: ['_shared', '_charts'], css: ['assets/mission-x.css'] }),
    _charts: chunk('charts'),
    ...Object.fromEntries(LANGUAGES.map((one) => [`words/first-${one}.ts`, chunk(`first-${one}`)])),
    '../i18n/ar/edition.ts': chunk('edition-ar'),
  }),
)

async function page(address: string, language: Language = 'en'): Promise<string> {
  const { pathname, searchParams } = new URL(address, 'http://localhost')
  const build = await siteBuild(dir)
  return sitePage(build!, {
    path: pathname,
    search: searchParams,
    language,
    nonce: 'once',
    missionName: (code) => Promise.resolve(code === 'UNFOO' ? 'Mission <in> Foo' : null),
  })
}

const linked = (html: string): string[] =>
  [...html.matchAll(/<link rel="[a-z]*preload"[^>]* href="([^"]*)"/g)].map((m) => m[1]!)

test('the page leaves in the language asked for, with the words, the program and the list on their way', async () => {
  const arabic = await page('/?lang=ar', 'ar')
  expect(arabic).toContain('<html lang="ar" dir="rtl">')
  expect(arabic).toContain('<h1>قائمة الثغرات</h1>')
  expect(linked(arabic)).toEqual([
    '/assets/program-x.js',
    '/assets/shared-x.js',
    '/assets/first-ar-x.js',
    '/api/v1/session?language=ar',
    '/api/v1/gap-lines?language=ar',
  ])
  const french = await page('/missions', 'fr')
  expect(french).toContain('<title>Missions – Gaplist</title>')
  expect(french).toContain('<html lang="fr" dir="ltr">')
  expect(linked(await page('/editions', 'ar'))).toContain('/assets/edition-ar-x.js')
})

test('a room comes with all that it is made of, a mission with its name', async () => {
  const mission = await page('/missions/UNFOO')
  expect(mission).toContain('<title>UNFOO – Gaplist</title>')
  expect(mission).toContain('<p class="lead">Mission &lt;in> Foo</p>')
  expect(linked(mission)).toEqual([
    '/assets/program-x.js',
    '/assets/shared-x.js',
    '/assets/first-en-x.js',
    '/assets/mission-x.js',
    '/assets/mission-x.css',
    '/assets/charts-x.js',
    '/api/v1/session?language=en',
    '/api/v1/missions/UNFOO?language=en',
  ])
  expect(await page('/missions/NOWHERE')).not.toContain('class="lead"')
})

test('the style of the first screen is in the page, and let in by the number of this one answer', async () => {
  const html = await page('/')
  expect(html).toContain('<style nonce="once">h1 { color: red }</style>')
  expect(html).not.toContain('rel="stylesheet"')
})

test('another question than the usual one is not asked ahead, and no address gets into the page', async () => {
  expect(await page('/?reading=all')).not.toContain('/api/v1/gap-lines?language')
  expect(await page('/<script>?lang=<script>')).not.toContain('<script>')
  expect(await page('/missions/<script>')).not.toContain('<script>')
})

test('a folder without a site is none', async () => {
  expect(await siteBuild(path.join(dir, 'assets'))).toBeNull()
})
