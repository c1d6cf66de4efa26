import pino from 'pino'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { PLEDGE_DISCLOSURE } from '../../src/core/supply/disclosure.ts'
import { API_BASE, createApi } from '../../src/server/api.ts'
import { DEFAULT_SETTINGS } from '../../src/server/auth/settings.ts'
import type { Api } from '../../src/server/env.ts'
import type { Store } from '../../src/store/open.ts'
import { connected } from '../support/admin.ts'
import { confidentialWorld, type Marked, type World } from '../support/confidential-world.ts'
import { context } from '../support/context.ts'
import { copy, drop, onEachServer, opened, type Fresh } from '../support/databases.ts'
import { ADD_CENTRE, guideTable, PLAYER_NAMES, PLAYERS, type Player } from '../support/guide.ts'
import { actor, type Actor } from '../support/people.ts'
import { desk } from '../support/sheets.ts'

const give = desk()

/** Paths that speak of nothing kept here, or that end when whoever listens leaves. */
const NOT_ASKED = new Set(['/health', '/ready', '/live'])
/** Paths that are of whoever asks alone, and of which nothing is put into this world. */
const NOBODYS = new Set([
  '/institutions',
  '/organisations/{code}/members',
  '/people',
  '/headlines/{mission}/{capability}/{measure}/{on}',
])

/** Answers for the parameters of a path: every thing of the world that it could be asked about. */
function addresses(path: string, world: World): string[] {
  const one = path.startsWith('/pledges')
    ? world.pledges
    : path.includes('/reviews')
      ? [world.review]
      : path.startsWith('/actions')
        ? world.actions
        : world.arrangements
  const stands: Readonly<Record<string, readonly string[]>> = {
    mission: ['UNAMID', 'UNOCI'],
    capability: ['military-utility-helicopter'],
    code: path.startsWith('/organisations') ? ['BGD'] : ['UNAMID'],
    number: ['1'],
    kind: ['pledges', 'requirements'],
    part: ['pack', 'summary'],
    requirement: ['unamid-military-utility-helicopter-2008'],
    cause: ['unamid-military-helicopter-supply-2009'],
    measure: ['DEPLOYED'],
    on: ['2010-02-25'],
    row: [world.row],
    draft: [world.draft],
    run: world.runs,
    id: world.runs,
    key: one,
  }
  return [...path.matchAll(/\{(\w+)\}/g)].reduce<string[]>(
    (found, [whole, name]) => found.flatMap((text) => stands[name!]!.map((value) => text.replace(whole, value))),
    [path],
  )
}

const QUERIES: Readonly<Record<string, readonly string[]>> = {
  '/gap-lines': ['', 'pledges=visible'],
  '/gap-lines.csv': ['', 'pledges=visible'],
  '/observations': ['mission=UNAMID&capability=military-utility-helicopter&measure=DEPLOYED'],
  '/sheets/{kind}': ['format=csv'],
  '/papers/editions/{number}': ['format=html'],
  '/papers/missions/{mission}': ['format=html'],
  '/papers/runs/{run}': ['format=html'],
  '/papers/report-2010': ['format=html'],
  '/papers/helicopters/{mission}': ['format=html'],
  '/papers/reviews/{key}/{part}': ['format=html'],
  '/documents/file': ['symbol=EX/2010/1&format=html'],
  '/review-invitees': ['mission=UNOCI'],
  '/editions/{number}/diff': ['against=1'],
  '/gap-changes': ['since=2010-07-01&asOf=2010-07-27'],
  '/course-needs': ['asOf=2010-07-27'],
}

/** Questions about the register as one sees it. */
const THOUGHT: Readonly<Record<string, object>> = {
  '/match-thoughts/help-most': {
    capability: 'military-utility-helicopter',
    quantity: 1,
    readiness: 'PCRS:L2',
    availableFrom: '2010-07-27',
    asOf: '2010-07-27',
    seconds: 5,
  },
  '/match-thoughts/money': { amounts: [100], asOf: '2010-07-27', seconds: 5 },
}

/** Questions about a run: what is asked stands in the body. */
const ASKED: Readonly<Record<string, object>> = {
  'why-not': { requirement: 'x' },
  'why-this': { requirement: 'x', offer: 'x' },
  alternatives: { requirement: 'x' },
  fragility: { seconds: 1 },
  'what-if': { changes: [], seconds: 1 },
  'help-most': { offer: {} },
  frontier: { fund: 'x', amounts: [1] },
}

/** Policies, and what would be heard by anyone were they open; none where another one stands before it. */
const OPENED: readonly (readonly [string, ((world: World) => string)?])[] = [
  ['match_run', ({ runs }) => runs[0]!],
  ['review_record', () => 'zz-statement-PRIVATE'],
  ['action', () => 'zz-action'],
  ['action_event', () => 'zz-report-PRIVATE'],
  ['arrangement', ({ arrangements }) => arrangements[0]!],
  ['arrangement_terms'],
  ['arrangement_party'],
  ['arrangement_event'],
  ['proposal'],
  ['quarantine', () => 'zz-row'],
]

interface Heard {
  /** Everything that was answered, headers and all. */
  readonly text: string
  readonly ok: ReadonlySet<string>
}

async function hear(api: Api, headers: Record<string, string>, world: World): Promise<Heard> {
  const described = (await (await api.request(`${API_BASE}/openapi.json`)).json()) as {
    paths: Record<string, Record<string, unknown>>
  }
  const [parts, ok] = [[] as string[], new Set<string>()]
  const take = async (name: string, address: string, init: RequestInit): Promise<void> => {
    const answer = await api.request(API_BASE + address, init)
    expect(answer.status, name).toBeLessThan(500)
    if (answer.ok) ok.add(name)
    // A refusal repeats what was asked for, and nothing else of it.
    const asked = address.split(/[/?&=]/).map(decodeURIComponent)
    const body = await answer.text()
    const said = answer.ok ? body : asked.reduce((text, part) => (part === '' ? text : text.replaceAll(part, '')), body)
    parts.push(said, JSON.stringify([...answer.headers]))
  }
  for (const [path, methods] of Object.entries(described.paths)) {
    if (!('get' in methods) || NOT_ASKED.has(path)) continue
    for (const address of addresses(path, world))
      for (const query of QUERIES[path] ?? ['']) await take(path, query ? `${address}?${query}` : address, { headers })
  }
  const type = { ...headers, 'content-type': 'application/json' }
  for (const [path, body] of Object.entries(THOUGHT))
    await take(path, path, { method: 'POST', body: JSON.stringify(body), headers: type })
  for (const run of world.runs)
    for (const [what, body] of Object.entries(ASKED)) {
      const init = {
        method: 'POST',
        body: JSON.stringify(body),
        headers: { ...headers, 'content-type': 'application/json' },
      }
      await take(`/match-runs/{id}/${what}`, `/match-runs/${run}/${what}`, init)
    }
  return { text: parts.join('\n'), ok }
}

const ORGANISATION = Object.fromEntries(
  PLAYER_NAMES.map((name) => [name, (PLAYERS[name] as { organisation?: string } | null)?.organisation ?? null]),
) as Record<Player, string | null>

/** The cell of a table for a player: by the first column for roles, else by the column of roles. */
function told(name: Player, { table, column, owners, field }: Marked): boolean {
  const own = owners.includes(ORGANISATION[name] ?? '')
  if (table === null) return own
  const cell = (rows: string[][], row: string, heading: string): boolean => {
    const found = rows.find(([first]) => first === row)
    const at = rows[0]!.indexOf(heading)
    if (!found || at < 0) throw new Error(`the guide says nothing of ${row}, ${heading}`)
    return found[at] === 'yes'
  }
  const near = own ? 'owner' : name === 'Secretariat' || name === 'Working Group' ? name : null
  if (table === 4) return cell(guideTable(4), column, own ? 'owner of the run' : (near ?? 'others'))
  if (table === 5)
    return cell(guideTable(5), own ? 'the organisation that spoke, or is to act' : (near ?? 'everyone else'), column)
  const shown = cell(guideTable(1), name, column)
  return table === 1 ? shown : shown && cell(guideTable(2), field!, near ?? 'others')
}

onEachServer('what each role is shown of every slice', (server) => {
  let base: Fresh
  let world: World
  let people: Record<Player, Actor | null>
  beforeAll(async () => {
    base = await copy(server, 'loaded')
    await connected({ ...base.target.owner, options: '-c search_path=gaplist' }, (client) => client.query(ADD_CENTRE))
    await opened(base.target, async (store) => {
      const made = await Promise.all(
        PLAYER_NAMES.map(async (name) => [name, PLAYERS[name] && (await actor(store, PLAYERS[name]))] as const),
      )
      people = Object.fromEntries(made) as Record<Player, Actor | null>
      world = await confidentialWorld(store, people as Parameters<typeof confidentialWorld>[1], give)
    })
  }, 240_000)
  afterAll(() => drop(base))

  let logged = ''
  const apiOf = (store: Store): Api =>
    createApi(context(store), pino({ level: 'trace' }, { write: (line) => void (logged += line) }), 'test', {
      ...DEFAULT_SETTINGS,
      requestsPerMinute: 1_000_000,
    })

  /** Markers that some player hears and must not, or does not hear anywhere and may; `player: marker`. */
  async function wrong(names: readonly Player[], also: readonly string[] = []) {
    const fresh = also.length > 0 ? await copy(server, base) : base
    const found = { leaks: [] as string[], missing: [] as string[], ok: new Set<string>() }
    try {
      if (also.length > 0)
        await connected({ ...fresh.target.owner, options: '-c search_path=gaplist' }, async (client) => {
          for (const text of also) await client.query(text)
        })
      await opened(fresh.target, async (store) => {
        for (const name of names) {
          const { text, ok } = await hear(apiOf(store), people[name]?.headers ?? {}, world)
          for (const path of ok) found.ok.add(path)
          for (const one of world.marked) {
            const heard = text.includes(one.marker)
            if (heard && !told(name, one)) found.leaks.push(`${name}: ${one.marker}`)
            if (!heard && told(name, one)) found.missing.push(`${name}: ${one.marker}`)
          }
        }
      })
    } finally {
      if (fresh !== base) await drop(fresh)
    }
    return found
  }

  test(
    'is what the guide says, in every answer of every path; and no path is left out',
    { timeout: 600_000 },
    async () => {
      const { leaks, missing, ok } = await wrong(PLAYER_NAMES)
      expect(leaks).toEqual([])
      expect(missing).toEqual([])
      // The log has paths, and opaque ids in them: no word of what was said.
      expect(logged).toContain(world.pledges[0])
      expect(logged).not.toContain('zz-')
      expect([...ok]).toEqual(expect.arrayContaining([...Object.keys(THOUGHT), '/match-runs/{id}/fragility']))
      const described = (await opened(base.target, async (store) =>
        (await apiOf(store).request(`${API_BASE}/openapi.json`)).json(),
      )) as { paths: Record<string, Record<string, unknown>> }
      const asked = Object.entries(described.paths).filter(
        ([path, methods]) => 'get' in methods && !NOT_ASKED.has(path),
      )
      expect(asked.map(([path]) => path).filter((path) => !ok.has(path) && !NOBODYS.has(path))).toEqual([])
    },
  )

  test('of those who acted and who read, each is told what the guide says', async () => {
    await opened(base.target, async (store) => {
      const api = apiOf(store)
      const get = async (name: Player, path: string) => {
        const answer = await api.request(API_BASE + path, { headers: people[name]?.headers ?? {} })
        return { ok: answer.ok, view: (await answer.json()) as Record<string, unknown> }
      }
      const key = world.pledges[3]!
      const [, hidden] = world.pledges
      expect((await get('Secretariat', `/pledges/${hidden}`)).ok).toBe(true)
      const rows = guideTable(6)
      for (const name of PLAYER_NAMES) {
        const page = await get(name, `/pledges/${key}`)
        const readers = await get(name, `/pledges/${hidden}/readers`)
        const authors = page.view['authors'] as readonly { name: string | null }[] | null
        const reads = readers.view['reads'] as readonly Record<string, string>[] | undefined
        const answered: Readonly<Record<string, boolean>> = {
          'names of one’s own colleagues who acted': authors?.some((a) => a.name !== null) ?? false,
          'how many reads there were': page.view['reads'] !== null,
          'of each read: organisation, purpose, instant, an opaque id': reads?.[0]?.['organisation'] === 'UN-DPKO',
          'the name of a reader, or of somebody else who acted': JSON.stringify(reads ?? []).includes('Person '),
        }
        const near = name === 'owner' || name === 'Secretariat' || name === 'Working Group' ? name : 'others'
        const said = rows.slice(1).map((row) => [row[0], row[rows[0]!.indexOf(near)] === 'yes'])
        expect(Object.entries(answered), name).toEqual(said)
      }
    })
  })

  describe('a leak is found, were there one', () => {
    test('in the policy of any table', async () => {
      const { leaks } = await wrong(
        ['public'],
        OPENED.map(([table]) => `alter policy seen on ${table} using (true)`),
      )
      for (const [table, marker] of OPENED) if (marker) expect(leaks, table).toContain(`public: ${marker(world)}`)
    })

    test('in the rule of fields', async () => {
      const rule = PLEDGE_DISCLOSURE as { conditions: string }
      const kept = rule.conditions
      try {
        rule.conditions = 'OTHER'
        expect((await wrong(['public', 'other Member State'])).leaks).toContain('public: zz-condition-PUBLIC')
      } finally {
        rule.conditions = kept
      }
    })
  })
})
