import type { Language } from '../core/language.ts'
import { direction } from '../i18n/language.ts'
import { loadTranslator } from '../i18n/load.ts'
import type { Translator } from '../i18n/translator.ts'
import { STYLE_NONCE, type SiteBuild } from './site-build.ts'
import { roomOf, type Room } from './site-rooms.ts'

interface Question {
  readonly path: string
  readonly search: URLSearchParams
  readonly language: Language
  /** What lets the page's own style through the policy. */
  readonly nonce: string
  /** The name of a mission by its acronym; null for one that is not there. */
  readonly missionName: (code: string) => Promise<string | null>
}

/**
 * The page of the site as it leaves the server: in the reader's language, with its title, its style, and the heading of
 * the room to read while the program comes; and with everything that the room waits for on its way. The program takes
 * its place.
 */
export async function sitePage(build: SiteBuild, asked: Question): Promise<string> {
  const { language } = asked
  const t = await loadTranslator(language)
  const found = roomOf(asked.path)
  const site = t.t('web.site')
  const { title, lead, note } = found ? await headOf(found.room, found.mission, t, asked) : NO_HEAD
  const head = title === null ? site : `${title} – ${site}`
  const room = title === null ? '' : heading(title, lead) + (note === null ? '' : `<p class="soft">${safe(note)}</p>`)
  return build.page
    .replace(STYLE_NONCE, asked.nonce)
    .replace('<html lang="en">', `<html lang="${language}" dir="${direction(language)}">`)
    .replace(/<title>[^<]*<\/title>/, () => `<title>${safe(head)}</title>`)
    .replace(/content="The open coordination platform[^"]*"/, () => `content="${safe(t.t('web.site.about'))}"`)
    .replace('</head>', () => `${onTheWay(build, found?.room ?? null, asked).join('')}</head>`)
    .replace('<div id="root"></div>', () => `<div id="root">${shell(safe(site), room, safe(t.t('web.loading')))}</div>`)
}

interface Head {
  readonly title: string | null
  readonly lead: string | null
  readonly note: string | null
}

const NO_HEAD: Head = { title: null, lead: null, note: null }

async function headOf(room: Room, mission: string | null, { t }: Translator, { missionName }: Question): Promise<Head> {
  if (mission !== null) return { title: mission, lead: await missionName(mission), note: null }
  return {
    title: room.title && t(room.title),
    lead: room.lead ? t(room.lead, room.leadParams) : null,
    note: room.note ? t(room.note) : null,
  }
}

/** Links that bring the words, the room and its answers side by side with the program, instead of one after another. */
function onTheWay(build: SiteBuild, room: Room | null, { search, language }: Question): string[] {
  const words = (room?.words ?? []).map((part) => `../i18n/${language}/${part}.ts`)
  const files = build.filesOf([`words/first-${language}.ts`, ...words, ...(room?.module ? [room.module] : [])])
  const plain = [...search.keys()].every((key) => key === 'lang')
  const asks = plain && room ? [`session?language={language}`, ...room.asks] : []
  return [
    ...files.map((file) =>
      file.endsWith('.css')
        ? `<link rel="preload" as="style" crossorigin href="/${file}">`
        : `<link rel="modulepreload" crossorigin fetchpriority="low" href="/${file}">`,
    ),
    ...asks.map(
      (ask) =>
        `<link rel="preload" as="fetch" crossorigin href="/api/v1/${safe(ask.replace('{language}', language))}">`,
    ),
  ]
}

const heading = (title: string, lead: string | null): string =>
  `<div class="page-head"><div><h1>${safe(title)}</h1>${lead === null ? '' : `<p class="lead">${safe(lead)}</p>`}</div></div>`

const shell = (site: string, room: string, loading: string): string =>
  `<header class="top"><div class="top-row"><span class="brand">${site}</span></div></header>` +
  `<main>${room}<div class="skeleton" role="status"><span class="unseen">${loading}</span>` +
  `${'<div class="bar"></div>'.repeat(8)}</div></main>`

const safe = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
