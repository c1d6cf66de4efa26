import type { EditionContent, EditionHeadView, EditionView } from '../../../contract/edition.ts'
import type { GapListView } from '../../../contract/gap.ts'
import type { Domain } from '../../../core/capability/taxonomy.ts'
import { standing, type Place, type Texts } from '../../../core/gap/edition.ts'
import { summariseEdition } from '../../../core/gap/edition-summary.ts'
import type { ReadingName } from '../../../core/gap/reading.ts'
import { LANGUAGES, type Language } from '../../../core/language.ts'
import type { EditionHead } from '../../../store/gap/editions.ts'
import { nameIn } from '../../reference.ts'

/** The language in which an edition's own texts are shown to a reader: theirs, else English, else the first there is. */
export const textLanguage = (languages: readonly Language[], wanted: Language): Language =>
  [wanted, 'en' as const].find((l) => languages.includes(l)) ?? languages[0]!

const textIn = (texts: Texts, language: Language): string | null =>
  texts[language] ?? LANGUAGES.map((l) => texts[l]).find(Boolean) ?? null

/** An edition in the list of editions. */
export function headView(row: EditionHead, places: readonly Place[], wanted: Language): EditionHeadView {
  const languages = row.languages as Language[]
  return {
    number: row.number,
    asOf: row.as_of,
    knownAt: row.known_at,
    publishedAt: row.published_at,
    languages,
    title: textIn(row.title, textLanguage(languages, wanted)),
    filter: { missions: row.missions, domains: row.domains as Domain[] },
    supersedes: row.supersedes,
    withdraws: row.reason === null ? null : { edition: row.supersedes!, reason: row.reason },
    ...standing(row.number, places),
    sha256: row.sha256,
    lines: row.lines,
  }
}

/** An edition in one language, as it stands among the others. */
export function editionView(
  content: EditionContent,
  sha256: string,
  places: readonly Place[],
  wanted: Language,
): EditionView {
  const { names } = content
  const shown = textLanguage(content.languages, wanted)
  const summary = (reading: ReadingName): GapListView['summary'] => {
    const { gaps, everyMission, ...counts } = summariseEdition(content.lines, reading)
    return { ...counts, gaps: [...gaps], everyMission: [...everyMission] }
  }
  return {
    number: content.number,
    asOf: content.asOf,
    knownAt: content.knownAt,
    publishedAt: content.publishedAt,
    author: content.author,
    distribution: content.distribution,
    languages: content.languages,
    textLanguage: shown,
    title: textIn(content.title, shown),
    introduction: textIn(content.introduction, shown),
    filter: content.filter,
    supersedes: content.supersedes,
    withdraws: content.withdraws,
    ...standing(content.number, places),
    sha256,
    lines: content.lines.map((line) => ({
      ...line,
      mission: { ...line.mission, name: nameIn(names.missions[line.mission.code], wanted, line.mission.code) },
      capability: {
        ...line.capability,
        name: nameIn(names.capabilities[line.capability.code], wanted, line.capability.code),
      },
      note: line.note && textIn(line.note, shown),
    })),
    summary: { deployed: summary('deployed'), verified: summary('verified'), all: summary('all') },
    reconciliation: content.reconciliation.map((r) => ({
      ...r,
      listedAsZero: r.listedAsZero.map((code) => ({ code, name: nameIn(names.organisations[code], wanted, code) })),
    })),
    sources: content.sources,
    ledger: content.ledger,
  }
}
