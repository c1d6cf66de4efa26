import { beforeAll, describe, expect, test } from 'vitest'
import { listGaps, type ListInput } from '../../src/app/gap/list.ts'
import { showLine } from '../../src/app/gap/show-line.ts'
import { traceLine } from '../../src/app/gap/trace-line.ts'
import { pledgeReaders } from '../../src/app/supply/readers.ts'
import { recordPledgeEvent } from '../../src/app/supply/record-event.ts'
import { registerPledge } from '../../src/app/supply/register.ts'
import { showPledge } from '../../src/app/supply/show.ts'
import type { RegisterPledgeInput } from '../../src/contract/supply.ts'
import type { Viewer } from '../../src/core/access/viewer.ts'
import { context } from '../support/context.ts'
import { onEachServer, shared } from '../support/databases.ts'
import { OFFER, PEOPLE } from '../support/pledges.ts'

const LINE = 'UNAMID/military-utility-helicopter'

onEachServer('pledges counted in the gap list', (server) => {
  const at = shared(server, 'loaded')
  const as = (viewer: Viewer, day = '2010-07-20') => context(at().store, `${day}T12:00:00.000Z`, viewer)
  const register = (more: Partial<RegisterPledgeInput>): Promise<{ key: string }> =>
    registerPledge(as(PEOPLE.owner), { ...OFFER, ...more })
  const list = (viewer: Viewer, input: ListInput = {}) =>
    listGaps(as(viewer), { asOf: '2010-07-27', mission: 'UNAMID', capability: 'military-utility-helicopter', ...input })
  const gaps = async (viewer: Viewer, pledges: 'public' | 'visible', asOf = '2010-07-27') => {
    const found = await list(viewer, { pledges, asOf })
    const line = found.lines.find((l) => l.id === LINE)!
    const { deployed, verified, all } = line.readings
    return { gaps: [deployed.gap, verified.gap, all.gap], notPublic: found.notPublic, counting: found.counting }
  }
  let offered = ''
  beforeAll(async () => {
    offered = (await register({ quantity: 3 })).key
    await register({ quantity: 7, visibility: 'PRIVATE' })
    await register({ kind: 'EQUIPMENT', quantity: 5 })
    await register({ kind: 'INDIVIDUALS', quantity: 9 })
    await register({ quantity: 2, visibility: 'PUBLIC' })
  })

  test('there is one list for everyone, which counts what is public', async () => {
    for (const viewer of Object.values(PEOPLE))
      expect(await gaps(viewer, 'public')).toEqual({ gaps: [18, 18, 16], notPublic: 0, counting: 'PUBLIC' })
  })

  test('whoever may see more may count more, and the answer says how many', async () => {
    for (const name of ['owner', 'ownerReads', 'secretariat', 'secretariatReads'] as const)
      expect(await gaps(PEOPLE[name], 'visible'), name).toEqual({
        gaps: [18, 18, 13],
        notPublic: 1,
        counting: 'VISIBLE',
      })
    for (const name of ['otherState', 'workingGroup', 'mission', 'nobody'] as const)
      expect(await gaps(PEOPLE[name], 'visible'), name).toEqual({
        gaps: [18, 18, 16],
        notPublic: 0,
        counting: 'VISIBLE',
      })
  })

  test('counting more for one changes nothing for the next', async () => {
    await gaps(PEOPLE.secretariat, 'visible')
    expect((await gaps(PEOPLE.nobody, 'public')).gaps).toEqual([18, 18, 16])
    expect((await gaps(PEOPLE.nobody, 'visible')).gaps).toEqual([18, 18, 16])
  })

  test('one line and its trace count alike', async () => {
    const question = { line: LINE, asOf: '2010-07-27', pledges: 'visible' } as const
    expect((await showLine(as(PEOPLE.secretariat), question)).readings.all.gap).toBe(13)
    const trace = await traceLine(as(PEOPLE.secretariat), question)
    expect(trace.counting).toBe('VISIBLE')
    const worth = (visibility: string) => trace.pledges.filter((p) => p.visibility === visibility).map((p) => p.because)
    expect(new Set(worth('SECRETARIAT'))).toEqual(new Set([null, 'pledge.component', 'pledge.other_unit']))
    expect(
      (await traceLine(as(PEOPLE.nobody), { ...question, pledges: 'public' })).pledges.map((p) => p.quantity),
    ).toEqual([2])
  })

  test('a kept pledge counts as verified from level 2 on, and no longer after a material change', async () => {
    const steps = [
      { kind: 'STATE', step: 'ACKNOWLEDGED' },
      { kind: 'STATE', step: 'ACCEPTED' },
      { kind: 'VISIT', visit: 'AAV', result: 'POSITIVE' },
      { kind: 'READINESS', readiness: 'PCRS:L2' },
      { kind: 'MATERIAL_CHANGE' },
    ] as const
    for (const [n, event] of steps.entries())
      await recordPledgeEvent(as(PEOPLE.secretariat, `2010-07-2${n + 1}`), { key: offered, read: n + 1, event })
    const verified = async (asOf: string) => (await gaps(PEOPLE.secretariat, 'visible', asOf)).gaps[1]
    expect([await verified('2010-07-23'), await verified('2010-07-24'), await verified('2010-07-25')]).toEqual([
      18, 15, 18,
    ])
    const { alerts } = await showPledge(as(PEOPLE.owner, '2010-07-25'), { key: offered })
    expect(alerts).toMatchObject([{ code: 'readiness_lost', params: { cause: 'MATERIAL_CHANGE' } }])
  })

  test('after its renewal is due it counts no more', async () => {
    const all = async (asOf: string) => (await gaps(PEOPLE.secretariat, 'visible', asOf)).notPublic
    expect([await all('2011-07-20'), await all('2011-07-21')]).toEqual([1, 0])
  })

  describe('reading by counting is recorded', () => {
    const purposes = async () =>
      (await pledgeReaders(as(PEOPLE.owner), { key: offered })).reads.map((r) => `${r.organisation} ${r.purpose}`)

    test('for the list, of what is counted; for a trace, of all that it shows', async () => {
      const before = (await purposes()).length
      const question = { line: LINE, asOf: '2010-07-27', pledges: 'visible' } as const
      await list(PEOPLE.secretariat, { pledges: 'visible' })
      await traceLine(as(PEOPLE.secretariat), question)
      await showLine(as(PEOPLE.secretariat), question)
      expect((await purposes()).slice(0, 3)).toEqual(['UN-DPKO gap-list', 'UN-DPKO trace', 'UN-DPKO gap-list'])
      expect((await purposes()).length).toBe(before + 3)
    })

    test('not where no such line is asked for, nor by its owner, nor of the list for everyone', async () => {
      const before = (await purposes()).length
      await list(PEOPLE.secretariat, { pledges: 'visible', capability: 'troops' })
      await list(PEOPLE.secretariat, { pledges: 'public' })
      await list(PEOPLE.owner, { pledges: 'visible' })
      expect((await purposes()).length).toBe(before)
    })
  })
})
