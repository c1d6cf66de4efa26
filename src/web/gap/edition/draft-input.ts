import type { DraftInput, DraftView } from '../../../contract/edition.ts'
import { LANGUAGES } from '../../../core/language.ts'
import type { Translator } from '../../../i18n/translator.ts'
import { OWN_NAMES } from '../../../i18n/language.ts'
import { REPORT_DAY } from '../../history/when.ts'

export const emptyDraft: DraftInput = {
  asOf: REPORT_DAY,
  knownAt: null,
  missions: [],
  domains: [],
  languages: ['en'],
  title: {},
  introduction: {},
  notes: [],
  supersedes: null,
  reason: null,
}

/** What is sent of a draft: without its version and its author. */
export const inputOf = (view: DraftInput | DraftView): DraftInput => ({
  asOf: view.asOf,
  knownAt: view.knownAt,
  missions: view.missions,
  domains: view.domains,
  languages: view.languages,
  title: view.title,
  introduction: view.introduction,
  notes: view.notes,
  supersedes: view.supersedes,
  reason: view.reason,
})

export const same = (a: DraftInput, b: DraftInput): boolean => JSON.stringify(inputOf(a)) === JSON.stringify(inputOf(b))

const textsOf = (texts: DraftInput['title']): string =>
  LANGUAGES.flatMap((l) => (texts[l] ? `${OWN_NAMES[l]}: ${texts[l]}` : [])).join('\n')

/** The fields in which two drafts differ, as text for a reader. */
export function differences(
  { t, day }: Translator,
  theirs: DraftInput,
  mine: DraftInput,
): { label: string; theirs: string; mine: string }[] {
  const said: readonly [string, (d: DraftInput) => string][] = [
    [t('web.asOf'), (d) => (d.asOf ? day(d.asOf) : '')],
    [t('web.knownAt'), (d) => (d.knownAt ? day(d.knownAt) : '')],
    [t('web.compose.missions'), (d) => d.missions.join(', ')],
    [t('web.compose.domains'), (d) => d.domains.map((one) => t(`domain.${one}`)).join(', ')],
    [t('web.compose.languages'), (d) => d.languages.map((l) => OWN_NAMES[l]).join(', ')],
    [t('web.compose.title', { language: '…' }), (d) => textsOf(d.title)],
    [t('web.compose.introduction', { language: '…' }), (d) => textsOf(d.introduction)],
    [t('web.compose.notes'), (d) => d.notes.map((n) => `${n.line}\n${textsOf(n.texts)}`).join('\n')],
    [t('web.compose.supersedes'), (d) => (d.supersedes === null ? '' : String(d.supersedes))],
    [t('web.reason'), (d) => d.reason ?? ''],
  ]
  return said.map(([label, of]) => ({ label, theirs: of(theirs), mine: of(mine) })).filter((f) => f.theirs !== f.mine)
}
