import { checkTerms } from '../../core/arrangement/check-terms.ts'
import type { Unit } from '../../core/quantity.ts'
import type { TermsInput } from '../../contract/arrangement.ts'
import type { MessageId, Translator } from '../../i18n/translator.ts'

/** What the register knows, as far as the form has loaded it. */
export interface Known {
  readonly organisations: ReadonlySet<string>
  readonly missions: ReadonlySet<string>
  readonly units: ReadonlyMap<string, Unit>
  readonly proposer: string
}

/** What a field is called on the page; texts that are empty or too long are named by it. */
const LABELS: Readonly<Record<string, MessageId>> = {
  capability: 'web.arrangement.capability',
  code: 'web.arrangement.party',
  due: 'web.arrangement.due',
  from: 'web.arrangement.from',
  note: 'web.arrangement.note',
  reference: 'web.arrangement.reference',
  text: 'web.arrangement.text',
  until: 'web.arrangement.until',
  what: 'web.arrangement.what',
}

/** What is wrong with a form, by field, in the reader's language: the server's own rule, before anything is sent. */
export function problemsOf({ t }: Translator, input: TermsInput, known: Known): ReadonlyMap<string, string> {
  const verdict = checkTerms(input, {
    isOrganisation: (code) => known.organisations.has(code),
    isMission: (code) => known.missions.has(code),
    nearest: () => '–',
    unitOf: (code) => known.units.get(code) ?? null,
    nearestCapability: () => '–',
    proposer: known.proposer,
  })
  if (verdict.ok) return new Map()
  const found = new Map<string, string>()
  for (const { field, problem } of verdict.problems) {
    if (found.has(field)) continue
    const label = LABELS[field.split('.').at(-1)!]
    const params = label && 'field' in problem.params ? { ...problem.params, field: t(label) } : problem.params
    found.set(field, `${t(`problem.${problem.code}`, params)} ${t(`remedy.${problem.code}`, params)}`)
  }
  return found
}
