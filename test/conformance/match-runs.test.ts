import { describe, expect, test } from 'vitest'
import { endJobs, jobsOf, solveWith, type Solver } from '../../src/app/match/jobs.ts'
import { proposeArrangement } from '../../src/app/arrangement/propose.ts'
import { listRuns } from '../../src/app/match/list.ts'
import { askRun, replayRun } from '../../src/app/match/run.ts'
import { shareRun } from '../../src/app/match/share.ts'
import { runText, showRun } from '../../src/app/match/show.ts'
import type { Ctx } from '../../src/app/context.ts'
import { pledgeReaders } from '../../src/app/supply/readers.ts'
import { registerPledge } from '../../src/app/supply/register.ts'
import { MatchRunListSchema, MatchRunSchema } from '../../src/contract/match.ts'
import type { Viewer } from '../../src/core/access/viewer.ts'
import { readMatchProblem } from '../../src/core/match/read-problem.ts'
import { readPlan } from '../../src/core/match/verify/read-plan.ts'
import { verify } from '../../src/core/match/verify/verify.ts'
import { verifyLedger } from '../../src/store/ledger/verify.ts'
import type { Store } from '../../src/store/open.ts'
import { A } from '../support/arrangement-acts.ts'
import { draftTerms, seedParties } from '../support/arrangement.ts'
import { context } from '../support/context.ts'
import { onEachServer, shared } from '../support/databases.ts'
import { OFFER, PEOPLE } from '../support/pledges.ts'
import { refusal } from '../support/refusal.ts'

const NOW = '2026-11-23T12:00:00.000Z'
const as = (store: Store, viewer: Viewer): Ctx => ({
  ...context(store, NOW, viewer),
  actor: viewer.person === null ? 'operator' : `person:${viewer.person}`,
})
const LIMITS = { engine: 'greedy', work: 100_000 } as const

/** Asks, and waits until the run is kept. */
async function ran(ctx: Ctx, input: Parameters<typeof askRun>[1] = LIMITS): Promise<string> {
  const { id } = await askRun(ctx, input)
  await jobsOf(ctx.store).find(ctx, id)?.done
  return id
}

onEachServer('a run of the matcher', (server) => {
  describe('on the situation of 2010', () => {
    const at = shared(server, 'loaded')

    test('is kept with its problem, its plan and its bound, and anyone can check the plan', async () => {
      const ctx = as(at().store, PEOPLE.secretariat)
      const id = await ran(ctx)
      const run = await showRun(ctx, { run: id })
      expect(MatchRunSchema.parse(run)).toEqual(run)
      expect(run).toMatchObject({ state: 'ENDED', ending: 'WORK', repeatable: true, failures: [], exercise: false })
      const problem = readMatchProblem(JSON.parse((await runText(ctx, { run: `run:${id}`, what: 'problem' })).text))
      const plan = readPlan(JSON.parse((await runText(ctx, { run: id, what: 'plan' })).text))
      expect(verify(problem, plan)).toMatchObject({ breaches: [], objective: run.objective })
      expect(plan.packages.length).toBeGreaterThan(0)
      expect(run.bound).toBeGreaterThanOrEqual(run.objective!)
      const used = plan.packages.map((p) => run.subjects.offers[p.offer]!)
      expect(new Set(used.map((o) => o.origin))).toEqual(new Set(['CLOSING_MISSION']))
      expect(used.every((o) => o.from === 'MINURCAT' && o.organisation !== null)).toBe(true)
      expect((await verifyLedger(at().store.db)).findings).toEqual([])
    })

    test('keeps the packages that whoever asks wants kept, replays them, and refuses those that cannot stand', async () => {
      const ctx = as(at().store, PEOPLE.secretariat)
      const first = await ran(ctx)
      const { plan } = await showRun(ctx, { run: first })
      const packages = plan!.packages.slice(-2).map(({ requirement, offer }) => ({ requirement, offer }))
      // Money weighs so much here that nothing would be worth its cost.
      const dear = { assumptions: { costWeight: 10 } }
      const without = await showRun(ctx, { run: await ran(ctx, { ...LIMITS, ...dear }) })
      expect(without.plan!.packages).toEqual([])
      const id = await ran(ctx, { ...LIMITS, ...dear, keep: { run: first, packages } })
      const run = await showRun(ctx, { run: id })
      expect(MatchRunSchema.parse(run)).toEqual(run)
      expect(run.kept).toEqual(packages)
      expect(run.plan!.packages).toEqual(plan!.packages.slice(-2))
      const { id: again } = await replayRun(ctx, { run: id })
      await jobsOf(ctx.store).find(ctx, again)?.done
      expect(await showRun(ctx, { run: again })).toMatchObject({ same: true, kept: packages })
      const unpaid = { ...LIMITS, assumptions: { assessed: 0 }, keep: { run: first, packages } }
      expect(await refusal(() => askRun(ctx, unpaid))).toMatchObject({ code: 'run.keep_impossible' })
      const unknown = { ...LIMITS, keep: { run: first, packages: [{ requirement: 'none', offer: 'none' }] } }
      expect(await refusal(() => askRun(ctx, unknown))).toMatchObject({ code: 'run.keep_unknown' })
      const hidden = { ...LIMITS, keep: { run: first, packages } }
      expect(await refusal(() => askRun(as(at().store, PEOPLE.owner), hidden))).toMatchObject({ code: 'run.unknown' })
    })

    test('says which planning assumptions were changed for it, and how it came on', async () => {
      const ctx = as(at().store, PEOPLE.secretariat)
      const assumptions = { costWeight: 0.05, languages: { MONUSCO: 'en' } }
      const run = await showRun(ctx, { run: await ran(ctx, { engine: 'exact', seconds: 60, assumptions }) })
      expect(run.assumptions).toMatch(/\+changed$/)
      const said = run.findings.filter((f) => f.code.endsWith('_changed')).map((f) => f.params)
      expect(said).toEqual([
        { assumption: 'costWeight', value: 0.05, standard: 0.02 },
        { mission: 'MONUSCO', value: 'en', standard: 'fr' },
      ])
      expect(run.course.at(-1)).toMatchObject({ incumbent: run.objective, bound: run.bound })
    })

    test('gives up what has been proposed only for more than the change tax', async () => {
      const then = (viewer: Viewer): Ctx => ({
        ...context(at().store, '2010-07-27T12:00:00.000Z', viewer),
        actor: `person:${viewer.person}`,
      })
      const ctx = then(PEOPLE.secretariat)
      const { plan, subjects } = await showRun(ctx, { run: await ran(ctx) })
      const pack = plan!.packages[0]!
      const { mission, capability } = subjects.requirements[pack.requirement]!
      const { organisation } = subjects.offers[pack.offer]!
      const { key } = await proposeArrangement(ctx, {
        visibility: 'SECRETARIAT',
        type: 'MOU',
        mission,
        capability,
        from: '2010-12-01',
        parties: [
          { code: organisation!, roles: ['CONTRIBUTOR'] },
          { code: 'UN-DPKO', roles: ['COORDINATOR'] },
        ],
        components: [{ id: 'c1', kind: 'PERSONNEL', party: organisation!, unit: 'person', quantity: 1, closes: 1 }],
        language: 'en',
      })
      const run = await showRun(ctx, { run: await ran(ctx) })
      const { requirement, offer } = pack
      expect(run.proposed).toEqual([{ requirement, offer, arrangement: key, tax: 0.1 }])
      expect(run.plan!.packages).toContainEqual(expect.objectContaining({ requirement, offer }))
      expect(run.tax).toBeGreaterThan(0)
      expect(run.bound!).toBeGreaterThanOrEqual(run.objective! + run.tax)
      expect(run.pinned).toContainEqual(expect.objectContaining({ arrangement: key, status: 'PROPOSED' }))
    })

    test('can be replayed: the same problem and the same work give the same plan', async () => {
      const ctx = as(at().store, PEOPLE.secretariat)
      const first = await ran(ctx)
      const { id } = await replayRun(ctx, { run: first })
      await jobsOf(ctx.store).find(ctx, id)?.done
      expect(await showRun(ctx, { run: id })).toMatchObject({ replayOf: first, same: true, ending: 'WORK' })
    })

    test('is unknown to everyone but those who asked, until it is shared', async () => {
      const { store } = at()
      const own = as(store, PEOPLE.secretariat)
      const id = await ran(own, { ...LIMITS, audience: 'PUBLIC' })
      const others = [PEOPLE.owner, PEOPLE.workingGroup, PEOPLE.nobody, PEOPLE.operator].map((v) => as(store, v))
      for (const ctx of others) {
        expect((await refusal(() => showRun(ctx, { run: id }))).code).toBe('run.unknown')
        expect((await listRuns(ctx, {})).runs.map((r) => r.id)).not.toContain(id)
        if (ctx.viewer.person)
          expect((await refusal(() => shareRun(ctx, { run: id, visibility: 'PUBLIC' }))).code).toBe('run.unknown')
      }
      expect(await showRun(as(store, PEOPLE.secretariatReads), { run: id })).toMatchObject({ own: true })
      await shareRun(own, { run: id, visibility: 'WORKING_GROUP' })
      await shareRun(own, { run: id, visibility: 'WORKING_GROUP' })
      expect(await showRun(as(store, PEOPLE.workingGroup), { run: id })).toMatchObject({ own: false, owner: 'UN-DPKO' })
      expect((await refusal(() => showRun(as(store, PEOPLE.nobody), { run: id }))).code).toBe('run.unknown')
      const group = as(store, PEOPLE.workingGroup)
      expect((await refusal(() => shareRun(group, { run: id, visibility: 'PUBLIC' }))).code).toBe('run.not_yours')
      await shareRun(own, { run: id, visibility: 'PUBLIC' })
      const list = await listRuns(as(store, PEOPLE.nobody), {})
      expect(MatchRunListSchema.parse(list)).toEqual(list)
      expect(list.runs).toMatchObject([{ id, shared: ['PUBLIC', 'WORKING_GROUP'] }])
      expect((await verifyLedger(store.db)).findings).toEqual([])
    })
  })

  describe('with a pledge that is not public', () => {
    const at = shared(server, 'loaded')

    test('holds it for its owner and the Secretariat alone, and cannot be shared with those who may not see it', async () => {
      const { store } = at()
      const owner = as(store, PEOPLE.owner)
      const secretariat = as(store, PEOPLE.secretariat)
      const { key } = await registerPledge(
        { ...owner, now: () => '2010-06-15T12:00:00.000Z' },
        { ...OFFER, on: '2010-06-01', step: 'RECEIVED' },
      )
      const named = async (ctx: Ctx, run: string): Promise<boolean> =>
        JSON.stringify(await showRun(ctx, { run })).includes(key)
      const seen = await ran(secretariat)
      const open = await ran(secretariat, { ...LIMITS, audience: 'PUBLIC' })
      const otherState = as(store, PEOPLE.otherState)
      expect(await named(secretariat, seen)).toBe(true)
      expect(await named(secretariat, open)).toBe(false)
      expect(await named(owner, await ran(owner))).toBe(true)
      expect(await named(otherState, await ran(otherState))).toBe(false)
      // The owner is told who read it: by asking for a match, and by opening somebody's run.
      const reads = async (): Promise<number> => (await pledgeReaders(owner, { key })).total
      const before = await reads()
      await showRun(as(store, PEOPLE.secretariat), { run: seen })
      expect(await reads()).toBe(before)
      await showRun(as(store, PEOPLE.secretariatReads), { run: seen })
      expect(await reads()).toBe(before + 1)
      for (const visibility of ['WORKING_GROUP', 'PUBLIC'])
        expect(await refusal(() => shareRun(secretariat, { run: seen, visibility }))).toMatchObject({
          code: 'run.share_confidential',
          params: { visibility, count: 1 },
        })
      await shareRun(secretariat, { run: open, visibility: 'PUBLIC' })
      expect(await named(as(store, PEOPLE.nobody), open)).toBe(false)
    })
  })

  describe('with an arrangement that several take part in', () => {
    const at = shared(server, 'loaded')

    test('cannot be shown by one of them to those who may not see it', async () => {
      const { store } = at()
      await seedParties(store.db)
      const party = { ...as(store, A), now: () => '2010-06-15T12:00:00.000Z' }
      const { key } = await proposeArrangement(party, draftTerms({ from: '2010-06-20', visibility: 'PRIVATE' }))
      const run = await ran(as(store, A), { ...LIMITS, asOf: '2010-07-27' })
      expect(JSON.stringify(await showRun(as(store, A), { run }))).toContain(key)
      for (const visibility of ['SECRETARIAT', 'WORKING_GROUP', 'PUBLIC'])
        expect(await refusal(() => shareRun(as(store, A), { run, visibility }))).toMatchObject({
          code: 'run.share_confidential',
          params: { visibility, count: 1 },
        })
    })
  })

  describe('that goes wrong', () => {
    const at = shared(server, 'loaded')
    const hanging: Solver = (_order, { signal }) =>
      new Promise((_resolve, reject) => {
        const end = (): void => reject(new Error('stopped'))
        if (signal!.aborted) end()
        else signal!.addEventListener('abort', end)
      })

    test('is kept as failed with its reason, and the next one runs', async () => {
      const ctx = as(at().store, PEOPLE.secretariat)
      solveWith(ctx.store, () => Promise.reject(new Error('the thread died')))
      const id = await ran(ctx)
      expect(await showRun(ctx, { run: id })).toMatchObject({
        ending: 'FAILED',
        plan: null,
        objective: null,
        failures: [{ code: 'match.engine_failed' }],
      })
      expect((await refusal(() => runText(ctx, { run: id, what: 'plan' }))).code).toBe('run.failed')
      solveWith(ctx.store, hanging)
      const [running, waiting, third] = [
        await askRun(ctx, LIMITS),
        await askRun(ctx, LIMITS),
        await askRun(ctx, LIMITS),
      ]
      expect([waiting.place, third.place]).toEqual([1, 2])
      expect(await refusal(() => askRun(ctx, LIMITS))).toMatchObject({ code: 'run.too_many', params: { limit: 3 } })
      const jobs = jobsOf(ctx.store)
      expect(jobs.stop(as(at().store, PEOPLE.owner), running.id)).toBe(false)
      const all = jobs.of(ctx)
      for (const { id: each } of all) expect(jobs.stop(ctx, each)).toBe(true)
      await Promise.all(all.map((j) => j.done))
      expect((await listRuns(ctx, {})).runs.filter((r) => r.ending === 'FAILED')).toHaveLength(4)
    })

    test('ends with the program: what runs keeps what it has, and nothing more is taken', async () => {
      const ctx = as(at().store, PEOPLE.owner)
      solveWith(ctx.store, hanging)
      const { id } = await askRun(ctx, LIMITS)
      await endJobs(ctx.store)
      expect(await showRun(ctx, { run: id })).toMatchObject({ state: 'ENDED', ending: 'FAILED' })
      expect((await refusal(() => askRun(ctx, LIMITS))).code).toBe('run.queue_full')
    })

    test('refuses limits that are none, and engines that there are not', async () => {
      const ctx = as(at().store, PEOPLE.secretariat)
      expect(await refusal(() => askRun(ctx, { seconds: 0 }))).toMatchObject({ code: 'run.limit_invalid' })
      expect(await refusal(() => askRun(ctx, { seed: 1.5 }))).toMatchObject({ code: 'run.limit_invalid' })
      expect(await refusal(() => askRun(ctx, { engine: 'magic' }))).toMatchObject({ code: 'run.engine_unknown' })
      expect(await refusal(() => askRun(as(at().store, PEOPLE.nobody), {}))).toMatchObject({
        code: 'access.sign_in_needed',
      })
      expect(await refusal(() => showRun(ctx, { run: `'; drop` }))).toMatchObject({ code: 'run.unknown' })
    })
  })
})
