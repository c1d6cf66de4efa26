import { useQuery, type UseQueryResult } from '@tanstack/react-query'
import type { MatchAssumptionsView, MatchRunRequest, MatchRunView } from '../../contract/match.ts'
import { ask, type Query } from '../ui/fetch.ts'

type Sent = NonNullable<MatchRunRequest['assumptions']>

/** Planning assumptions as somebody types them; a language by mission. */
export interface AssumptionFields {
  readonly costWeight: string
  readonly changeTax: string
  readonly assessed: string
  readonly languages: Readonly<Record<string, string>>
}

export const useAssumptions = (): UseQueryResult<MatchAssumptionsView, Error> =>
  useQuery({
    queryKey: ['match-assumptions'],
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: ({ signal }) => ask<MatchAssumptionsView>('/api/v1/match-assumptions', {}, signal),
  })

export const fieldsOf = (a: MatchAssumptionsView): AssumptionFields => ({
  costWeight: String(a.costWeight),
  changeTax: String(a.changeTax),
  assessed: String(a.assessed),
  languages: a.languages,
})

/** What is no figure is sent as one that the server refuses with a remedy. */
const numberOf = (text: string): number =>
  /^\d{1,12}(?:[.,]\d{1,6})?$/.test(text.trim()) ? Number(text.trim().replace(',', '.')) : -1

/** What differs from the editors' assumptions; nothing where all is theirs. */
export function sentOf(fields: AssumptionFields, standard: MatchAssumptionsView): Sent | undefined {
  const theirs = fieldsOf(standard)
  const number = (name: 'costWeight' | 'changeTax' | 'assessed'): Sent =>
    fields[name].trim() === theirs[name] ? {} : { [name]: numberOf(fields[name]) }
  const languages = Object.entries(fields.languages).filter(([m, code]) => code !== theirs.languages[m])
  const sent: Sent = {
    ...number('costWeight'),
    ...number('changeTax'),
    ...number('assessed'),
    ...(languages.length > 0 && { languages: Object.fromEntries(languages) }),
  }
  return Object.keys(sent).length === 0 ? undefined : sent
}

/** The same in an address, for what would go into a run. */
export const asQuery = ({ languages, ...figures }: Sent): Query => ({
  ...figures,
  ...(languages && {
    languages: Object.entries(languages)
      .map((pair) => pair.join(':'))
      .join(','),
  }),
})

/** What was set otherwise for a run, as it says of itself. */
export function changedIn(findings: MatchRunView['findings']): Sent | undefined {
  const noted = (code: string) => findings.filter((f) => f.code === `match.note.${code}`).map((f) => f.params)
  const figures = noted('assumption_changed').map((p) => [p['assumption'], p['value']])
  const languages = noted('language_changed').map((p) => [p['mission'], p['value']])
  if (figures.length + languages.length === 0) return undefined
  return {
    ...Object.fromEntries(figures),
    ...(languages.length > 0 && { languages: Object.fromEntries(languages) }),
  } as Sent
}
