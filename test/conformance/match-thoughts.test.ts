import { afterAll, expect, test } from 'vitest'
import { answers } from '../../src/app/match/answer/thread.ts'
import { thinkOfMoney } from '../../src/app/match/think-of-money.ts'
import { thinkOfHelp } from '../../src/app/match/think-of.ts'
import type { Ctx } from '../../src/app/context.ts'
import {
  HelpPlacesSchema,
  HelpThoughtSchema,
  MoneyThoughtSchema,
  UnlockedSchema,
  type HelpThoughtBody,
  type MoneyThoughtBody,
} from '../../src/contract/match-thoughts.ts'
import { ANYONE } from '../../src/core/access/viewer.ts'
import { ledgerHead } from '../../src/store/ledger/head.ts'
import { context } from '../support/context.ts'
import { onEachServer, shared } from '../support/databases.ts'
import { PEOPLE } from '../support/pledges.ts'
import { V1, openApi } from '../support/member.ts'
import { actor } from '../support/people.ts'
import { refusal } from '../support/refusal.ts'

const NOW = '2026-11-23T12:00:00.000Z'
const DAY = '2010-07-27'
afterAll(() => answers.close())

onEachServer('what somebody thinks of giving', (server) => {
  const at = shared(server, 'loaded')
  const owner = (): Ctx => context(at().store, NOW, PEOPLE.owner)
  const help = (ctx: Ctx, body: HelpThoughtBody) => thinkOfHelp(ctx, HelpThoughtSchema.parse({ asOf: DAY, ...body }))
  const money = (ctx: Ctx, body: MoneyThoughtBody) =>
    thinkOfMoney(ctx, MoneyThoughtSchema.parse({ asOf: DAY, ...body }))

  test('a helicopter is placed where helicopters lack, what was not said is named, and nothing is left behind', async () => {
    const before = await ledgerHead(at().store.db)
    const found = await help(owner(), { capability: 'military-utility-helicopter', responseDays: 60 })
    expect(HelpPlacesSchema.parse(found)).toEqual(found)
    expect(found.none).toBeNull()
    expect(found.places.length).toBeGreaterThan(0)
    expect(found.places.map((p) => p.line)).toContain('UNAMID/military-utility-helicopter')
    const [first] = found.places
    expect(first!.gain!.from).toBeGreaterThanOrEqual(found.places[1]?.gain?.from ?? -Infinity)
    expect(first!.stay!.from > DAY).toBe(true)
    expect(found.assumed).toContain('READINESS')
    expect(found.assumed).not.toContain('AVAILABILITY')
    expect(await ledgerHead(at().store.db)).toEqual(before)
  })

  test('an offer bound to a mission is placed in no other', async () => {
    const body = { capability: 'military-utility-helicopter', mission: 'UNAMID' }
    const found = await help(owner(), body)
    expect(new Set(found.places.map((p) => p.mission.code))).toEqual(new Set(['UNAMID']))
  })

  test('what a match cannot tell is said', async () => {
    const none = async (body: HelpThoughtBody) => (await help(owner(), body)).none
    expect(await none({ capability: 'military-utility-helicopter', kind: 'EQUIPMENT' })).toBe('COMPONENT')
    expect(await none({ capability: 'no-such' })).toBe('NOT_ASKED')
    expect(await none({ capability: 'military-utility-helicopter', availableFrom: '2030-01-01' })).toBe('UNAVAILABLE')
    expect(await none({ capability: 'military-utility-helicopter', availableUntil: '2010-07-28' })).toBe('UNAVAILABLE')
    const late = { capability: 'military-utility-helicopter', availableFrom: '2010-02-30' }
    expect(await refusal(() => help(owner(), late))).toMatchObject({ code: 'history.day_invalid' })
    expect(await refusal(() => help({ ...owner(), viewer: ANYONE }, { capability: 'x' }))).toMatchObject({
      code: 'access.sign_in_needed',
    })
  })

  test('money unlocks no less the more there is, and leaves nothing behind', async () => {
    const before = await ledgerHead(at().store.db)
    const found = await money(owner(), { amounts: [1_000, 10_000] })
    expect(UnlockedSchema.parse(found)).toEqual(found)
    expect(found.points.map((p) => p.more)).toEqual([0, 1_000, 10_000])
    const worth = found.points.map((p) => p.objective)
    expect(worth).toEqual(worth.toSorted((a, b) => a - b))
    expect((await money(owner(), { pledge: 'no-such', amounts: [1] })).known).toBe(false)
    expect(await refusal(() => money({ ...owner(), viewer: ANYONE }, { amounts: [1] }))).toMatchObject({
      code: 'access.sign_in_needed',
    })
    expect(await ledgerHead(at().store.db)).toEqual(before)
  })

  test('over HTTP, in the body, for those who signed in', async () => {
    const api = openApi(at().store)
    const { headers } = await actor(at().store, { organisation: 'ETH', by: 'SESSION' })
    const post = (path: string, body: object, more: Record<string, string> = headers) =>
      Promise.resolve(
        api.request(`http://localhost${V1}/match-thoughts/${path}`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', origin: 'http://localhost', ...more },
          body: JSON.stringify(body),
        }),
      )
    const asked = { asOf: DAY, capability: 'military-utility-helicopter' }
    const found = await post('help-most', asked)
    expect(found.status).toBe(200)
    expect(found.headers.get('cache-control')).toBe('private, no-store')
    expect(HelpPlacesSchema.safeParse(await found.json()).success).toBe(true)
    for (const [path, body] of [
      ['help-most', asked],
      ['money', { asOf: DAY, amounts: [100] }],
    ] as const) {
      expect((await post(path, body, {})).status, path).toBe(401)
      expect((await post(path, { ...body, more: 1 })).status, path).toBe(400)
      expect((await post(path, { ...body, seconds: 99 })).status, path).toBe(400)
    }
    expect((await post('money', { amounts: [-1] })).status).toBe(422)
  })
})
