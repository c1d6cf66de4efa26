import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { isLanguage } from '../core/language.ts'
import { direction, preferred } from '../i18n/language.ts'
import { loadTranslator } from '../i18n/load.ts'
import type { MessageId } from '../i18n/translator.ts'

interface Question {
  readonly path: string
  readonly search: URLSearchParams
  readonly acceptLanguage: string | undefined
}

/** Rooms that anyone may enter: their names, and what they are for where that is said. */
const ROOMS: Readonly<Record<string, readonly [MessageId, MessageId?]>> = {
  '/': ['web.nav.gaps', 'web.gap.lead'],
  '/map': ['web.nav.map'],
  '/missions': ['web.nav.missions', 'web.missions.lead'],
  '/calendar': ['web.nav.calendar'],
  '/editions': ['web.nav.editions'],
  '/quarantine': ['web.nav.quarantine', 'web.quarantine.lead'],
  '/ledger': ['web.nav.ledger', 'web.ledger.lead'],
}

/**
 * The page of the site as it leaves the server: in the reader's language, with its title, with the words on their way,
 * and with the heading of the room to read while the program comes. The program takes its place.
 */
export async function sitePage(dir: string, asked: Question): Promise<string | null> {
  const page = await readFile(path.join(dir, 'index.html'), 'utf8').catch(() => null)
  if (page === null) return null
  const named = asked.search.get('lang')
  const language = named && isLanguage(named) ? named : preferred(asked.acceptLanguage)
  const t = await loadTranslator(language)
  const [title, lead] = ROOMS[asked.path] ?? []
  const site = t.t('web.site')
  const head = title ? `${t.t(title)} – ${site}` : site
  const words = await wordsOf(dir, language)
  const list = asked.path === '/' && [...asked.search.keys()].every((key) => key === 'lang')
  const preloads = [
    ...words.map((file) => `<link rel="modulepreload" crossorigin href="/assets/${file}">`),
    ...(list ? [`<link rel="preload" as="fetch" crossorigin href="/api/v1/gap-lines?language=${language}">`] : []),
  ]
  const room = title ? `<h1>${safe(t.t(title))}</h1>${lead ? `<p class="lead">${safe(t.t(lead))}</p>` : ''}` : ''
  return page
    .replace('<html lang="en">', `<html lang="${language}" dir="${direction(language)}">`)
    .replace(/<title>[^<]*<\/title>/, () => `<title>${safe(head)}</title>`)
    .replace(/content="The open coordination platform[^"]*"/, () => `content="${safe(t.t('web.site.about'))}"`)
    .replace('</head>', () => `${preloads.join('')}</head>`)
    .replace('<div id="root"></div>', () => `<div id="root">${shell(safe(site), room, safe(t.t('web.loading')))}</div>`)
}

const shell = (site: string, room: string, loading: string): string =>
  `<header class="top"><div class="top-row"><span class="brand">${site}</span></div></header>` +
  `<main>${room}<div class="skeleton" role="status"><span class="unseen">${loading}</span>` +
  `${'<div class="bar"></div>'.repeat(8)}</div></main>`

/** The files of a language's first words, by what the build calls them. */
async function wordsOf(dir: string, language: string): Promise<string[]> {
  const files = await readdir(path.join(dir, 'assets')).catch(() => [])
  return files.filter((name) => name.startsWith(`words-${language}-`) && name.endsWith('.js'))
}

const safe = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
