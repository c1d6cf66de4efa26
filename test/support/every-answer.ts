import { API_BASE } from '../../src/server/api.ts'
import type { Api } from '../../src/server/env.ts'
import { SENTINEL_KEY } from './sentinel-pledge.ts'

/** The text of each answer, by its path with its query. */
export type Answers = ReadonlyMap<string, string>

/** What stands for the parameters of a path; for any other, the key of the hidden pledge. */
const STANDS_FOR: Readonly<Record<string, string>> = {
  mission: 'UNAMID',
  capability: 'military-utility-helicopter',
  code: 'UNAMID',
  number: '1',
  against: '1',
  kind: 'pledges',
  requirement: 'unamid-military-utility-helicopter-2008',
  cause: 'unamid-military-helicopter-supply-2009',
  measure: 'DEPLOYED',
  on: '2010-02-25',
}

/** Other questions of the same path that could answer with pledges. */
const ALSO: Readonly<Record<string, readonly string[]>> = {
  '/gap-lines': ['pledges=visible', 'reading=all&pledges=visible', 'asOf=2026-11-23'],
  '/gap-lines.csv': ['pledges=visible'],
  '/gap-lines.xlsx': ['pledges=visible'],
  '/gap-changes': ['since=2010-07-01', 'since=2026-11-01&asOf=2026-11-23'],
  '/gap-lines/{mission}/{capability}': ['pledges=visible'],
  '/gap-lines/{mission}/{capability}/trace': ['pledges=visible'],
  '/observations': ['mission=UNAMID&capability=military-utility-helicopter&measure=DEPLOYED'],
  '/sheets/{kind}': ['format=csv'],
  '/papers/editions/{number}': ['format=html', 'format=csv'],
  '/papers/missions/{mission}': ['format=html', 'format=csv'],
  '/papers/helicopters/{mission}': ['format=html', 'format=csv'],
  '/review-invitees': ['mission=UNAMID'],
  '/pledges': ['organisation=BGD', 'capability=military-utility-helicopter', 'mission=UNAMID'],
}

/** These speak of the moment, or count rows of which the ledger tells no more than their number. */
const OF_THE_MOMENT = new Set(['/ledger/verification', '/health', '/ready', '/openapi.json', '/live'])

/** Asks every path that can be read, as the description of the API lists them. */
export async function answersOf(api: Api, headers: Record<string, string>): Promise<Answers> {
  const document = (await (await api.request(`${API_BASE}/openapi.json`)).json()) as {
    paths: Record<string, Record<string, unknown>>
  }
  const answers = new Map<string, string>()
  for (const [path, methods] of Object.entries(document.paths)) {
    if (!('get' in methods) || OF_THE_MOMENT.has(path)) continue
    const address = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => STANDS_FOR[name] ?? SENTINEL_KEY)
    for (const query of ['', ...(ALSO[path] ?? [])]) {
      const answer = await api.request(`${API_BASE}${address}${query && `?${query}`}`, { headers })
      const text = await answer.text()
      answers.set(`${path}${query && `?${query}`}`, answer.status === 200 ? steady(text) : String(answer.status))
    }
  }
  return answers
}

/** Without what differs from one request to the next. */
const steady = (text: string): string => text.replaceAll(/"(lastUsedAt|at|instance)":"[^"]*"/g, '"$1":""')
