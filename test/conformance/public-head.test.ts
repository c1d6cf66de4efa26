import pino from 'pino'
import { beforeAll, expect, test } from 'vitest'
import { createDraft } from '../../src/app/gap/edition/save-draft.ts'
import { decideVariation } from '../../src/app/requirement/decide.ts'
import { reviseRequirement } from '../../src/app/requirement/revise.ts'
import { proposeVariation } from '../../src/app/requirement/propose-variation.ts'
import { recordPledgeEvent } from '../../src/app/supply/record-event.ts'
import { registerPledge } from '../../src/app/supply/register.ts'
import { revisePledge } from '../../src/app/supply/revise.ts'
import { showPledge } from '../../src/app/supply/show.ts'
import type { Visibility } from '../../src/core/access/visibility.ts'
import { ANYONE, type Viewer } from '../../src/core/access/viewer.ts'
import { API_BASE, createApi } from '../../src/server/api.ts'
import type { Api } from '../../src/server/env.ts'
import { newestEntry } from '../../src/store/ledger/head.ts'
import { arranging, A, B, C } from '../support/arrangement-acts.ts'
import { seedParties } from '../support/arrangement.ts'
import { context } from '../support/context.ts'
import { onEachServer, shared } from '../support/databases.ts'
import { draftInput } from '../support/edition.ts'
import { OFFER, PEOPLE } from '../support/pledges.ts'

const KEY = 'unamid-military-utility-helicopter-2008'
const PATHS = [
  '/gap-lines',
  '/gap-lines/UNAMID/military-utility-helicopter/trace',
  '/missions/UNAMID',
  '/requirements',
  '/organisations',
  '/editions',
  '/ledger/verification',
  '/ledger/entries',
]

onEachServer('what the public can watch', (server) => {
  const at = shared(server, 'loaded')
  const as = (viewer: Viewer) => context(at().store, undefined, viewer)
  const owner = as.bind(null, PEOPLE.owner)
  let api: Api
  const { propose: arrange, act } = arranging(at)
  beforeAll(async () => {
    await seedParties(at().store.db)
    api = createApi(context(at().store, undefined, ANYONE), pino({ level: 'silent' }), 'test')
  })

  /** What everyone is answered: text and ETag of each path. */
  async function watched(): Promise<Record<string, readonly [string, string | null]>> {
    const answers = await Promise.all(
      PATHS.map(async (path) => {
        const answer = await api.request(API_BASE + path)
        expect(answer.status, path).toBe(200)
        return [path, [await answer.text(), answer.headers.get('etag')]] as const
      }),
    )
    return Object.fromEntries(answers)
  }

  /** True where the work wrote to the ledger and the public could see that it did. */
  async function shows(work: () => Promise<unknown>): Promise<boolean> {
    const [before, entry] = [await watched(), await newestEntry(at().store.db)]
    await work()
    expect((await newestEntry(at().store.db))!.seq).toBeGreaterThan(entry!.seq)
    return JSON.stringify(await watched()) !== JSON.stringify(before)
  }

  const pledge = async (visibility: Visibility): Promise<string> =>
    (await registerPledge(owner(), { ...OFFER, visibility })).key
  const revise = async (key: string, visibility: Visibility) => {
    const { version } = await showPledge(owner(), { key })
    return revisePledge(owner(), { ...OFFER, visibility, quantity: 4, reason: 'Exercise', key, read: version })
  }

  test.each(['PRIVATE', 'SECRETARIAT', 'WORKING_GROUP'] as const)(
    'stays the same to the byte, ETag and ledger included, whatever happens to a pledge that is %s',
    async (visibility) => {
      let key = ''
      expect(await shows(async () => (key = await pledge(visibility)))).toBe(false)
      expect(await shows(() => revise(key, visibility))).toBe(false)
      if (visibility === 'PRIVATE') return
      const { version: read } = await showPledge(owner(), { key })
      const event = { kind: 'MATERIAL_CHANGE', note: 'Exercise' } as const
      expect(await shows(() => recordPledgeEvent(owner(), { key, read, event }))).toBe(false)
    },
  )

  test('changes with a pledge that is public, and with one that becomes it', async () => {
    expect(await shows(() => pledge('PUBLIC'))).toBe(true)
    const key = await pledge('WORKING_GROUP')
    expect(await shows(() => revise(key, 'PUBLIC'))).toBe(true)
  })

  test('stays the same while an edition is drafted, an arrangement proposed, a variation asked for', async () => {
    expect(await shows(() => createDraft(as(PEOPLE.secretariat), draftInput()))).toBe(false)
    let arrangement = ''
    expect(await shows(async () => (arrangement = await arrange()))).toBe(false)
    for (const party of [A, B]) expect(await shows(() => act(party, arrangement, { act: 'AGREE' }))).toBe(false)
    expect(await shows(() => act(C, arrangement, { act: 'AGREE' }))).toBe(false)
    arrangement = await arrange({ visibility: 'PUBLIC' })
    for (const party of [A, B]) expect(await shows(() => act(party, arrangement, { act: 'AGREE' }))).toBe(false)
    // With the last agreement it holds, and everyone is shown it.
    expect(await shows(() => act(C, arrangement, { act: 'AGREE' }))).toBe(true)
    const payload = { attribute: 'payload', operator: 'AT_LEAST', unit: 'kg' } as const
    const standards = [{ ...payload, values: ['2000'], mandatory: true }]
    const revision = { requirement: KEY, kind: 'CORRECTION', reason: 'Exercise', standards } as const
    expect(await shows(() => reviseRequirement(as(PEOPLE.secretariat), { ...revision, read: 0 }))).toBe(true)
    const asked = { requirement: KEY, ...payload }
    const propose = (more: object = {}) =>
      proposeVariation(owner(), { ...asked, values: ['1500'], reason: 'Exercise: the cool season', ...more })
    let proposal = ''
    expect(await shows(async () => ({ key: proposal } = await propose()))).toBe(false)
    const decide = (decision: 'ACCEPTED' | 'REFUSED') =>
      decideVariation(as(PEOPLE.secretariat), { proposal, decision, reason: 'Exercise' })
    // For every offer: from now on everyone is shown it.
    expect(await shows(() => decide('ACCEPTED'))).toBe(true)
    const mine = await pledge('SECRETARIAT')
    expect(await shows(async () => ({ key: proposal } = await propose({ pledge: mine })))).toBe(false)
    expect(await shows(() => decide('ACCEPTED'))).toBe(false)
  })
})
