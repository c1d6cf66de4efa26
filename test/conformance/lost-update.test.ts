import { afterAll, beforeAll, expect, test } from 'vitest'
import { registerPledge } from '../../src/app/supply/register.ts'
import { revisePledge } from '../../src/app/supply/revise.ts'
import { Refusal } from '../../src/core/problem.ts'
import { verifyLedger } from '../../src/store/ledger/verify.ts'
import { openStore, type Store } from '../../src/store/open.ts'
import { connected } from '../support/admin.ts'
import { context } from '../support/context.ts'
import { copy, drop, onEachServer, type Fresh } from '../support/databases.ts'

const WRITERS = 50
const ROUNDS = 1_000

onEachServer('many writers of one pledge', (server) => {
  let fresh: Fresh
  let store: Store
  beforeAll(async () => {
    fresh = await copy(server, 'loaded')
    store = await openStore(fresh.target, { maxConnections: WRITERS })
  })
  afterAll(async () => {
    await store.close()
    await drop(fresh)
  })

  test(
    `${WRITERS} at once, for ${ROUNDS} rounds, lose nothing that was acknowledged`,
    { timeout: 900_000 },
    async () => {
      const viewer = {
        person: 'bgd-1',
        organisation: 'BGD',
        role: 'MEMBER_STATE',
        level: 'EDITOR',
        administrator: false,
      } as const
      const ctx = { ...context(store, undefined, viewer), actor: 'person:bgd-1' }
      const terms = { visibility: 'PRIVATE', quantity: 1, language: 'en' } as const
      const { key } = await registerPledge(ctx, { ...terms, kind: 'UNIT', capability: 'infantry' })
      const acknowledged = new Map<number, string>([[1, '']])
      let refused = 0
      for (let read = 1; read <= ROUNDS; read += 1) {
        const attempts = Array.from({ length: WRITERS }, async (_, writer) => {
          const reason = `round ${read}, writer ${writer}`
          const { version } = await revisePledge(ctx, { ...terms, key, read, reason })
          return { version, reason }
        })
        for (const result of await Promise.allSettled(attempts)) {
          if (result.status === 'fulfilled') {
            expect(acknowledged.has(result.value.version), 'two writers of one version').toBe(false)
            acknowledged.set(result.value.version, result.value.reason)
          } else {
            const { reason } = result as { reason: unknown }
            if (!(reason instanceof Refusal)) throw reason
            expect(reason.problem.code).toBe('subject.changed')
            refused += 1
          }
        }
        expect(acknowledged.has(read + 1), 'of each version one writer goes on').toBe(true)
      }
      expect(refused).toBe(ROUNDS * (WRITERS - 1))
      const { rows } = await connected({ ...fresh.target.owner, options: '-c search_path=gaplist' }, (client) =>
        client.query<{ version: number; reason: string }>(
          'select version, reason from pledge_terms where pledge = $1 order by version',
          [key],
        ),
      )
      expect(rows.map((r) => [r.version, r.reason])).toEqual([...acknowledged].toSorted((a, b) => a[0] - b[0]))
      expect(await verifyLedger(store.db)).toMatchObject({ entries: ROUNDS + 2, findings: [] })
    },
  )
})
