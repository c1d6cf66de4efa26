import pino from 'pino'
import { expect, test } from 'vitest'
import { API_BASE, createApi } from '../../src/server/api.ts'
import { DEFAULT_SETTINGS } from '../../src/server/auth/settings.ts'
import { connected } from '../support/admin.ts'
import { context } from '../support/context.ts'
import { onCopy, onEachServer, opened } from '../support/databases.ts'
import { example, type Description } from '../support/described.ts'
import { ADD_CENTRE, guideTable, PLAYER_NAMES, PLAYERS, type Player } from '../support/guide.ts'
import { actor } from '../support/people.ts'

const METHODS = ['post', 'put', 'patch', 'delete'] as const
/** These end the session of whoever asks: they come last. */
const ENDS = new Set(['DELETE /sessions', 'POST /session/acting', 'DELETE /sessions/{id}'])

/** What stands for the parameters of a path: things that are nowhere. */
const STANDS: Readonly<Record<string, string>> = {
  kind: 'pledges',
  number: '1',
  row: '999999',
  mission: 'UNAMID',
  capability: 'military-utility-helicopter',
  measure: 'DEPLOYED',
  on: '2010-02-25',
  code: 'UNAMID',
}

/** Bodies where an example of the right form alone is refused before anybody asks who sends it. */
const member = { organisation: 'FRA', level: 'MANAGER', until: null }
const BODIES: Readonly<Record<string, object>> = {
  'POST /invitations': { ...member, email: 'x@example.org', name: 'X' },
  'POST /grants': { ...member, person: 'nobody' },
  'POST /delegations': { email: 'x@example.org', level: 'READER', until: '2030-01-01' },
  'POST /institutions': {
    organisation: 'NOPE',
    issuer: 'https://id.invalid',
    clientId: 'x',
    clientSecret: 'x',
    domains: ['example.org'],
    joins: false,
    secondFactor: false,
  },
  'POST /quarantine/{row}/settlement': { outcome: 'DISCARDED', reason: 'x' },
  'POST /edition-drafts/{draft}/publication': { number: 1, digest: '0'.repeat(64) },
  'POST /editions/{number}/withdrawal': { reason: 'x' },
  'POST /reviews/{key}/attendance': { organisations: ['NOPE'] },
  'POST /documents': {
    symbol: '?',
    languages: ['en'],
    original: 'en',
    document: { paper: 'mission', mission: 'UNAMID' },
  },
  'PUT /headlines/{mission}/{capability}/{measure}/{on}': { observation: 'x', reason: 'x' },
  'POST /headlines/{mission}/{capability}/{measure}/{on}/withdrawal': { reason: 'x' },
  'POST /match-thoughts/help-most': { capability: 'x', asOf: 'never' },
  'POST /match-thoughts/money': { amounts: [1], asOf: 'never' },
}

/** The guide's columns, in the order of those who play them. */
const HEADINGS: Readonly<Record<Player, string>> = {
  owner: 'reader of a State',
  Secretariat: 'Secretariat',
  'Working Group': 'Working Group',
  'other Member State': 'State',
  'regional organisation': 'regional organisation',
  mission: 'mission',
  'training centre': 'training centre',
  administrator: 'administrator',
  public: 'public',
}

onEachServer('who may send what', (server) => {
  test('is what the guide says, for every path that takes something; and none is left out', async () => {
    const found: string[][] = [['path', ...PLAYER_NAMES.map((name) => HEADINGS[name])]]
    await onCopy(server, 'loaded', async (fresh) => {
      await connected({ ...fresh.target.owner, options: '-c search_path=gaplist' }, (client) =>
        client.query(ADD_CENTRE),
      )
      await opened(fresh.target, async (store) => {
        const settings = { ...DEFAULT_SETTINGS, requestsPerMinute: 1_000_000, limitSignIn: false }
        const api = createApi(context(store), pino({ level: 'silent' }), 'test', settings)
        const described = (await (await api.request(`${API_BASE}/openapi.json`)).json()) as Description
        const people = new Map<Player, Record<string, string>>()
        for (const name of PLAYER_NAMES)
          people.set(name, PLAYERS[name] ? (await actor(store, { ...PLAYERS[name], by: 'SESSION' })).headers : {})
        const doors = Object.entries(described.paths)
          .flatMap(([path, item]) => METHODS.map((method) => ({ path, method, of: item[method] })))
          .filter(({ of }) => of !== undefined)
          .map((door) => ({ ...door, name: `${door.method.toUpperCase()} ${door.path}` }))
          .toSorted((a, b) => Number(ENDS.has(a.name)) - Number(ENDS.has(b.name)))
        for (const { name, path, method, of } of doors) {
          const schema = of!.requestBody?.content?.['application/json']?.schema
          const body = schema ? JSON.stringify(BODIES[name] ?? example(described, schema)) : null
          const cells: string[] = []
          for (const player of PLAYER_NAMES) {
            const address = path.replaceAll(/\{(\w+)\}/g, (_, parameter: string) => STANDS[parameter] ?? 'nowhere')
            const type: Record<string, string> = body === null ? {} : { 'content-type': 'application/json' }
            const headers = { origin: 'http://localhost', ...people.get(player), 'if-match': '"1"', ...type }
            const answer = await api.request(API_BASE + address, { method: method.toUpperCase(), headers, body })
            const { code } = (await answer.json().catch(() => ({}))) as { code?: string }
            expect([answer.status < 500, code], name).not.toContain('request.invalid')
            cells.push(answer.status === 401 || answer.status === 403 ? 'no' : 'yes')
          }
          found.push([name, ...cells])
        }
      })
    })
    expect(found.toSorted()).toEqual(guideTable(7).toSorted())
  })
})
