import { afterAll, expect, test } from 'vitest'
import { answers } from '../../src/app/match/answer/thread.ts'
import { explainAlternatives, explainFragility, explainOpen, explainPackage } from '../../src/app/match/explain.ts'
import { askFrontier } from '../../src/app/match/frontier.ts'
import { askHelpMost } from '../../src/app/match/help-most.ts'
import { jobsOf } from '../../src/app/match/jobs.ts'
import { askRun } from '../../src/app/match/run.ts'
import { runText } from '../../src/app/match/show.ts'
import { askWhatIf } from '../../src/app/match/what-if.ts'
import {
  AlternativesSchema,
  FragilitySchema,
  FrontierSchema,
  HelpMostSchema,
  WhatIfSchema,
  WhyNotSchema,
  WhyThisSchema,
} from '../../src/contract/match-answers.ts'
import type { Ctx } from '../../src/app/context.ts'
import { coverage } from '../../src/core/match/explain/coverage.ts'
import { Facts } from '../../src/core/match/explain/facts.ts'
import { readMatchProblem } from '../../src/core/match/read-problem.ts'
import { readPlan } from '../../src/core/match/verify/read-plan.ts'
import { ANYONE } from '../../src/core/access/viewer.ts'
import { newestEntry } from '../../src/store/ledger/head.ts'
import { context } from '../support/context.ts'
import { onEachServer, shared } from '../support/databases.ts'
import { PEOPLE } from '../support/pledges.ts'
import { V1, openApi } from '../support/member.ts'
import { actor } from '../support/people.ts'
import { refusal } from '../support/refusal.ts'

const NOW = '2026-11-23T12:00:00.000Z'
afterAll(() => answers.close())

onEachServer('questions about the plan of a run', (server) => {
  const at = shared(server, 'loaded')
  const secretariat = (): Ctx => context(at().store, NOW, PEOPLE.secretariat)

  async function ran(ctx: Ctx): Promise<string> {
    const { id } = await askRun(ctx, { engine: 'greedy', work: 100_000 })
    await jobsOf(ctx.store).find(ctx, id)?.done
    return id
  }

  test('are answered as the contract says, and leave nothing behind', async () => {
    const ctx = secretariat()
    const run = await ran(ctx)
    const problem = readMatchProblem(JSON.parse((await runText(ctx, { run, what: 'problem' })).text))
    const plan = readPlan(JSON.parse((await runText(ctx, { run, what: 'plan' })).text))
    const facts = new Facts(problem)
    const open = problem.requirements.find((r) => coverage(facts, r, plan.packages).state === 'OPEN')!
    const [pack] = plan.packages
    const before = await newestEntry(at().store.db)

    const whyNot = await explainOpen(ctx, { run, requirement: open.id, seconds: 20 })
    expect(WhyNotSchema.parse(whyNot)).toEqual(whyNot)
    expect(whyNot.coverage.state).toBe('OPEN')
    const whyThis = await explainPackage(ctx, { run, requirement: pack!.requirement, offer: pack!.offer })
    expect(WhyThisSchema.parse(whyThis)).toEqual(whyThis)
    const others = await explainAlternatives(ctx, { run, requirement: pack!.requirement, seconds: 20 })
    expect(AlternativesSchema.parse(others)).toEqual(others)
    const fragile = await explainFragility(ctx, { run, requirement: pack!.requirement, seconds: 20 })
    expect(FragilitySchema.parse(fragile)).toEqual(fragile)
    expect(fragile.departures.flatMap((d) => d.hits.map((h) => h.package))).toContainEqual(pack)
    const changes = [{ change: 'WITHDRAW_OFFER', id: pack!.offer }]
    const whatIf = await askWhatIf(ctx, { run, changes, seconds: 20 })
    expect(WhatIfSchema.parse(whatIf)).toEqual(whatIf)
    expect(whatIf.difference.lost.map((p) => p.offer)).toContain(pack!.offer)
    const offer = { ...facts.offers.get(pack!.offer)!, id: 'one more' }
    const helpMost = await askHelpMost(ctx, { run, offer, seconds: 20 })
    expect(HelpMostSchema.parse(helpMost)).toEqual(helpMost)
    expect(helpMost.eligible).toBeGreaterThan(0)
    const [fund] = problem.funds
    if (fund) {
      const curve = await askFrontier(ctx, { run, fund: fund.id, amounts: [100, 1000], seconds: 20 })
      expect(FrontierSchema.parse(curve)).toEqual(curve)
    }
    expect(await newestEntry(at().store.db)).toEqual(before)
  })

  test('are private: whoever may not see the run learns no more than that it is unknown', async () => {
    const run = await ran(secretariat())
    const requirement = 'x'
    for (const viewer of [PEOPLE.otherState, PEOPLE.workingGroup]) {
      const ctx = context(at().store, NOW, viewer)
      expect((await refusal(() => explainOpen(ctx, { run, requirement }))).code).toBe('run.unknown')
      expect((await refusal(() => askFrontier(ctx, { run, fund: 'x', amounts: [1] }))).code).toBe('run.unknown')
    }
    const anyone = context(at().store, NOW, ANYONE)
    expect((await refusal(() => explainOpen(anyone, { run, requirement }))).code).toBe('access.sign_in_needed')
  })

  test('refuse what they cannot answer, with a remedy', async () => {
    const ctx = secretariat()
    const run = await ran(ctx)
    const codes = [
      () => explainOpen(ctx, { run, requirement: 'nowhere' }),
      () => explainPackage(ctx, { run, requirement: 'nowhere', offer: 'nobody' }),
      () => explainOpen(ctx, { run, requirement: 'nowhere', seconds: 0 }),
      () => askWhatIf(ctx, { run, changes: [] }),
      () => askWhatIf(ctx, { run, changes: [{ change: 'WITHDRAW_OFFER', id: 'nobody' }] }),
      () => askHelpMost(ctx, { run, offer: {} }),
      () => askFrontier(ctx, { run, fund: 'none', amounts: [1] }),
      () => askFrontier(ctx, { run, fund: 'none', amounts: [-1] }),
    ].map(async (asked) => (await refusal(asked)).code)
    expect(await Promise.all(codes.slice(0, 3))).toEqual(['match.id_unknown', 'match.id_unknown', 'run.limit_invalid'])
    expect(await Promise.all(codes.slice(3, 6))).toEqual([
      'match.change_empty',
      'match.id_unknown',
      'match.field_missing',
    ])
    expect(await Promise.all(codes.slice(6))).toEqual(['match.id_unknown', 'match.field_range'])
  })

  test('are posted over HTTP, kept by no cache, and refused to whoever has not signed in', async () => {
    const api = openApi(at().store)
    const { headers } = await actor(at().store, { organisation: 'BGD' })
    const post = (path: string, body: unknown, more: Record<string, string> = headers) =>
      Promise.resolve(
        api.request(`http://localhost${V1}${path}`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', origin: 'http://localhost', ...more },
          body: JSON.stringify(body),
        }),
      )
    const asked = await post('/match-runs', { engine: 'greedy', work: 100_000 })
    const { id } = (await asked.json()) as { id: string }
    const state = async (): Promise<string> => {
      const run = await api.request(`http://localhost${V1}/match-runs/${id}`, { headers })
      return ((await run.json()) as { state: string }).state
    }
    await expect.poll(state, { timeout: 30_000 }).toBe('ENDED')
    const open = await post(`/match-runs/${id}/fragility`, {})
    expect(open.status).toBe(200)
    expect(open.headers.get('cache-control')).toBe('private, no-store')
    expect(FragilitySchema.safeParse(await open.json()).success).toBe(true)
    for (const [path, body] of [
      ['why-not', { requirement: 'x' }],
      ['why-this', { requirement: 'x', offer: 'y' }],
      ['alternatives', { requirement: 'x' }],
      ['what-if', { changes: [{ change: 'WITHDRAW_OFFER', id: 'x' }] }],
      ['help-most', { offer: {} }],
      ['frontier', { fund: 'x', amounts: [1] }],
    ] as const) {
      const refused = await post(`/match-runs/${id}/${path}`, body)
      expect(refused.status, path).toBe(422)
      expect(await refused.json()).toMatchObject({ code: expect.stringMatching(/^match\./), remedy: expect.anything() })
      expect((await post(`/match-runs/${id}/${path}`, body, {})).status, path).toBe(401)
      expect((await post(`/match-runs/${id}/${path}`, { ...body, more: 1 })).status, path).toBe(400)
    }
  })
})
