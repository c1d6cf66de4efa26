import type { Language } from '../../core/language.ts'
import { growing, type Growing, type Messages, type Translator } from '../../i18n/translator.ts'

/** Catalogue files that rooms ask for. */
export type Part =
  | 'access'
  | 'arrangement'
  | 'document-room'
  | 'edition'
  | 'exchange'
  | 'ledger-room'
  | 'map'
  | 'match'
  | 'match-room'
  | 'match-run'
  | 'own'
  | 'palette'
  | 'problem'
  | 'reach'
  | 'reach-room'
  | 'reach-why'
  | 'requirement'
  | 'review'
  | 'review-room'
  | 'session-room'
  | 'settings'
  | 'sheet'
  | 'start'
  | 'supply'
  | 'views'

/** What the first page says, in one file for each language. */
const FIRST = import.meta.glob<Record<string, Messages>>('./first-*.ts')

/** Every other catalogue file of every language, each loaded on its own; the terminal's are not for the site. */
const FILES = import.meta.glob<Record<string, Messages>>([
  '../../i18n/{en,fr,es,ru,ar,zh}/*.ts',
  '!../../i18n/*/{cli,backup,problem-*,first,list,live,remark,terms,web}.ts',
])

interface Reading {
  readonly grown: Growing
  /** What is there or on its way, by file. */
  readonly parts: Map<string, Promise<void>>
}
const readings = new Map<Language, Reading>()
const translators = new Map<Language, Promise<Translator>>()
const ready = new Map<Language, Translator>()
const asked = new Set<Part | 'first'>(['first'])

/** The translator of a language, with the words of the first page and of every room that was opened so far. */
export function loadWords(language: Language): Promise<Translator> {
  const known = translators.get(language)
  if (known) return known
  const reading = readings.get(language) ?? { grown: growing(language), parts: new Map() }
  readings.set(language, reading)
  const fresh = bring(language, reading).then(() => {
    ready.set(language, reading.grown.translator)
    return reading.grown.translator
  })
  translators.set(language, fresh)
  fresh.catch(() => translators.delete(language))
  return fresh
}

/** The same translator where its words are there, without a wait. */
export const wordsThere = (language: Language): Translator | undefined => ready.get(language)

/** Loads a room and the words that it needs; it is not shown before both are there. */
export async function withWords<T>(parts: readonly Part[], load: () => Promise<T>): Promise<T> {
  for (const part of parts) asked.add(part)
  const [room] = await Promise.all([load(), ...[...readings].map(([language, reading]) => bring(language, reading))])
  return room
}

/** Brings what is asked for and not yet there; what failed is tried again the next time. */
async function bring(language: Language, { grown, parts }: Reading): Promise<void> {
  await Promise.all(
    [...asked].map((part) => {
      const there = parts.get(part)
      if (there) return there
      const coming = fetchPart(language, part, grown)
      parts.set(part, coming)
      coming.catch(() => parts.delete(part))
      return coming
    }),
  )
}

async function fetchPart(language: Language, part: Part | 'first', grown: Growing): Promise<void> {
  const file = await (
    part === 'first' ? FIRST[`./first-${language}.ts`] : FILES[`../../i18n/${language}/${part}.ts`]
  )!()
  for (const messages of Object.values(file)) grown.add(messages)
}
