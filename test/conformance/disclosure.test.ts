import pino from 'pino'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createApi } from '../../src/server/api.ts'
import { DEFAULT_SETTINGS } from '../../src/server/auth/settings.ts'
import { VISIBILITIES, type Visibility } from '../../src/core/access/visibility.ts'
import { PLEDGE_DISCLOSURE } from '../../src/core/supply/disclosure.ts'
import { context } from '../support/context.ts'
import { connected } from '../support/admin.ts'
import { copy, drop, onEachServer, opened, type Fresh } from '../support/databases.ts'
import { ADD_CENTRE, guideTable, PLAYER_NAMES, PLAYERS, type Player } from '../support/guide.ts'
import { actor } from '../support/people.ts'
import { PUT_PLEDGE } from '../support/sentinel-pledge.ts'
import { answersOf, type Answers } from '../support/every-answer.ts'

const NAMES = PLAYER_NAMES
const COLUMN: Readonly<Partial<Record<Player, number>>> = { owner: 1, Secretariat: 2, 'Working Group': 3 }

const shown = new Map(
  guideTable(1).map(([role, ...cells]) => [role!, new Map(VISIBILITIES.map((v, i) => [v, cells[i] === 'yes']))]),
)
const fields = guideTable(2).slice(1)
/** Questions that carry public pledges, and of these the ones that carry others. */
const carriers = (column: 1 | 2): Set<string> =>
  new Set(
    guideTable(3)
      .filter((row) => row[column] === 'yes')
      .map(([asked]) => asked!),
  )
const question = (asked: string): string => {
  const [path, query = ''] = asked.split('?')
  return query.includes('pledges=visible') ? `${path}?pledges=visible` : path!
}

test('the guide has a line for every role and every field', () => {
  expect([...shown.keys()].filter((role) => role !== 'role').toSorted()).toEqual([...NAMES].toSorted())
  expect(fields.map(([field]) => field).toSorted()).toEqual(Object.keys(PLEDGE_DISCLOSURE).toSorted())
})

onEachServer('what each role is shown', (server) => {
  let base: Fresh
  const headers = new Map<Player, Record<string, string>>()
  const without = new Map<Player, Answers>()

  beforeAll(async () => {
    base = await copy(server, 'loaded')
    await connected({ ...base.target.owner, options: '-c search_path=gaplist' }, (client) => client.query(ADD_CENTRE))
    await opened(base.target, async (store) => {
      for (const name of NAMES) headers.set(name, PLAYERS[name] ? (await actor(store, PLAYERS[name])).headers : {})
    })
    await play(base, (name, answers) => void without.set(name, answers))
  }, 120_000)
  afterAll(() => drop(base))

  /** Every answer of every path to each player, from a register opened anew. */
  const play = (fresh: Fresh, each: (name: Player, answers: Answers) => void): Promise<void> =>
    opened(fresh.target, async (store) => {
      const settings = { ...DEFAULT_SETTINGS, requestsPerMinute: 1_000_000 }
      const api = createApi(context(store), pino({ level: 'silent' }), 'test', settings)
      for (const name of NAMES) each(name, await answersOf(api, headers.get(name)!))
    })

  /** A copy in which Bangladesh has made a pledge that nobody had heard of. */
  async function withPledge<T>(
    visibility: Visibility,
    also: readonly string[],
    work: (fresh: Fresh) => Promise<T>,
  ): Promise<T> {
    const fresh = await copy(server, base)
    try {
      await connected({ ...fresh.target.owner, options: '-c search_path=gaplist' }, async (client) => {
        for (const text of [...PUT_PLEDGE(visibility), ...also]) await client.query(text)
      })
      return await work(fresh)
    } finally {
      await drop(fresh)
    }
  }

  /** Paths whose answers differ from those of the register without the pledge, for each player. */
  async function differences(visibility: Visibility, also: readonly string[] = []): Promise<Map<Player, string[]>> {
    const found = new Map<Player, string[]>()
    await withPledge(visibility, also, (fresh) =>
      play(fresh, (name, answers) => {
        const before = without.get(name)!
        const moved = [...answers].filter(([p, text]) => before.get(p) !== text).map(([p]) => p)
        found.set(name, [...new Set(moved.map(question))].toSorted())
      }),
    )
    return found
  }

  describe.each(VISIBILITIES)('a pledge that is %s', (visibility) => {
    test('changes the answers to those who may see it, where the guide says, and no other answer by a single byte', async () => {
      const found = await differences(visibility)
      for (const name of NAMES) {
        const moved = found.get(name)!
        if (!shown.get(name)!.get(visibility)) expect(moved, name).toEqual([])
        else {
          expect(moved, name).toContain('/pledges')
          expect(
            moved.filter((p) => !carriers(visibility === 'PUBLIC' ? 1 : 2).has(p)),
            name,
          ).toEqual([])
        }
      }
    })

    test('shows each field to those whom the guide names, and names the others as withheld', async () => {
      await withPledge(visibility, [], (fresh) =>
        play(fresh, (name, answers) => {
          if (!shown.get(name)!.get(visibility)) return
          const view = JSON.parse(answers.get('/pledges/{key}')!) as Record<string, unknown> & { withheld: string[] }
          const column = COLUMN[name] ?? 4
          const hidden = fields.filter((row) => row[column] === 'no').map(([field]) => field!)
          expect(view.withheld.toSorted(), name).toEqual(hidden.toSorted())
          for (const [field] of fields) {
            if (hidden.includes(field!)) expect(view[field!], `${name}: ${field}`).toBeNull()
            else expect(view, `${name}: ${field}`).toHaveProperty(field!)
          }
        }),
      )
    })
  })

  describe('a leak is found, were there one', () => {
    const leaks = async (visibility: Visibility, also: readonly string[] = []): Promise<boolean> => {
      const found = await differences(visibility, also)
      return NAMES.some((name) => !shown.get(name)!.get(visibility) && found.get(name)!.length > 0)
    }

    test('in the policy on pledges', async () => {
      expect(await leaks('PRIVATE')).toBe(false)
      expect(await leaks('PRIVATE', ['alter policy seen on pledge using (true)'])).toBe(true)
    })

    test('in the function that all policies ask', async () => {
      const open = `create or replace function discloses(owner text, visibility text) returns boolean language sql stable as
        $$ select visibility <> 'PRIVATE' or owner = viewer_organisation() $$`
      expect(await leaks('SECRETARIAT', [open])).toBe(true)
    })

    test('in the field rule', async () => {
      const rule = PLEDGE_DISCLOSURE as { note: string }
      const kept = rule.note
      try {
        rule.note = 'OTHER'
        await withPledge('PUBLIC', [], (fresh) =>
          play(fresh, (name, answers) => {
            if (name !== 'public') return
            expect((JSON.parse(answers.get('/pledges/{key}')!) as { withheld: string[] }).withheld).not.toContain(
              'note',
            )
          }),
        )
      } finally {
        rule.note = kept
      }
    })
  })
})
