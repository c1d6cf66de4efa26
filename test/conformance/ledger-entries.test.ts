import { expect, test } from 'vitest'
import { listLedgerEntries } from '../../src/app/history/ledger-entries.ts'
import { registerPledge } from '../../src/app/supply/register.ts'
import { revisePledge } from '../../src/app/supply/revise.ts'
import { showPledge } from '../../src/app/supply/show.ts'
import type { Visibility } from '../../src/core/access/visibility.ts'
import { ANYONE, OPERATOR, type Viewer } from '../../src/core/access/viewer.ts'
import { newestEntry } from '../../src/store/ledger/head.ts'
import { context } from '../support/context.ts'
import { onEachServer, shared } from '../support/databases.ts'
import { OFFER, PEOPLE } from '../support/pledges.ts'
import { refusal } from '../support/refusal.ts'

onEachServer('entries of the ledger', (server) => {
  const at = shared(server, 'loaded')
  const as = (viewer: Viewer) => ({
    ...context(at().store, undefined, viewer),
    ...(viewer.person && { actor: `person:${viewer.person}` }),
  })
  const all = async (viewer: Viewer = ANYONE) => (await listLedgerEntries(as(viewer), { limit: 200 })).entries
  const pledge = async (visibility: Visibility): Promise<string> =>
    (await registerPledge(as(PEOPLE.owner), { ...OFFER, visibility })).key
  const revise = async (key: string, visibility: Visibility) => {
    const { version } = await showPledge(as(PEOPLE.owner), { key })
    return revisePledge(as(PEOPLE.owner), { ...OFFER, visibility, quantity: 4, reason: 'Exercise', key, read: version })
  }
  const about = async (key: string) => (await all()).filter(({ subject }) => subject === `pledge:${key}`)

  test('are listed, the newest first, page by page, by what they are about, and alone', async () => {
    const key = await pledge('PUBLIC')
    const entries = await all()
    expect(entries.map(({ seq }) => seq)).toEqual(entries.map(({ seq }) => seq).toSorted((a, b) => b - a))
    expect(entries[0]).toMatchObject({
      by: 'PERSON',
      slice: 'supply',
      action: 'pledge.register',
      subject: `pledge:${key}`,
    })
    expect(entries.at(-1)).toMatchObject({ by: 'OPERATOR' })
    expect(entries[0]!.rows.map(({ table }) => table)).toContain('pledge')
    const ctx = as(ANYONE)
    const pages = []
    for (let before: number | undefined; ;) {
      const { entries: page, older } = await listLedgerEntries(ctx, { limit: 3, ...(before && { before }) })
      pages.push(...page)
      if (older === null) break
      before = older
    }
    expect(pages).toEqual(entries)
    const { seq } = entries[0]!
    expect(await listLedgerEntries(ctx, { entry: seq })).toEqual({ entries: [entries[0]], older: null })
    const asked = async (question: object) => (await listLedgerEntries(ctx, { ...question, limit: 200 })).entries
    expect(await asked({ slice: 'supply' })).toEqual(entries.filter(({ slice }) => slice === 'supply'))
    expect(await asked({ slice: 'other' })).toEqual(entries.filter(({ slice }) => slice === 'other'))
    expect(await asked({ action: 'pledge.register' })).toContainEqual(entries[0])
    expect(await asked({ organisation: PEOPLE.owner.organisation })).toContainEqual(entries[0])
    expect(await asked({ organisation: 'ISL' })).toEqual([])
    expect(await refusal(() => asked({ organisation: 'NOPE' }))).toMatchObject({ code: 'access.organisation_unknown' })
  })

  test.each(['PRIVATE', 'SECRETARIAT', 'WORKING_GROUP'] as const)(
    'tell nobody of a pledge that is %s, whoever asks and however',
    async (visibility) => {
      const before = await all()
      const key = await pledge(visibility)
      const { seq } = (await newestEntry(at().store.db))!
      await revise(key, visibility)
      for (const viewer of [ANYONE, OPERATOR, PEOPLE.owner, PEOPLE.secretariat, PEOPLE.workingGroup]) {
        expect(await all(viewer)).toEqual(before)
        const ask = (entry: number) => refusal(() => listLedgerEntries(as(viewer), { entry }))
        expect(await ask(seq)).toEqual({ ...(await ask(9_999_999)), params: { entry: seq } })
        expect((await listLedgerEntries(as(viewer), { before: seq + 5, limit: 1 })).entries).toEqual([before[0]])
      }
    },
  )

  test('fall silent of a pledge that is public no more, and say nothing of the time before it was', async () => {
    const key = await pledge('PUBLIC')
    expect(await about(key)).toHaveLength(1)
    await revise(key, 'SECRETARIAT')
    expect(await about(key)).toEqual([])
    const other = await pledge('PRIVATE')
    await revise(other, 'PUBLIC')
    expect((await about(other)).map(({ action }) => action)).toEqual(['pledge.revise'])
  })
})
