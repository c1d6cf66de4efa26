import { describe, expect, test } from 'vitest'
import { listDrafts, showDraft } from '../../src/app/gap/edition/drafts.ts'
import { previewDraft } from '../../src/app/gap/edition/preview.ts'
import { publishEdition } from '../../src/app/gap/edition/publish.ts'
import { changeDraft, createDraft, discardDraft, draftWithdrawal } from '../../src/app/gap/edition/save-draft.ts'
import type { Ctx } from '../../src/app/context.ts'
import { ANYONE, type Viewer } from '../../src/core/access/viewer.ts'
import { viewing } from '../../src/store/access/viewing.ts'
import { verifyLedger } from '../../src/store/ledger/verify.ts'
import type { Store } from '../../src/store/open.ts'
import { context } from '../support/context.ts'
import { onEachServer, shared } from '../support/databases.ts'
import { draftInput, EDITOR } from '../support/edition.ts'
import { at as midnight, observation, record } from '../support/facts.ts'
import { refusal } from '../support/refusal.ts'

const NOW = '2026-11-23T12:00:00.000Z'
const editor = (store: Store): Ctx => context(store, NOW, EDITOR)
const BANGLADESH: Viewer = { ...ANYONE, person: 'p-bgd', organisation: 'BGD', role: 'MEMBER_STATE', level: 'EDITOR' }
const LINE = 'UNAMID/military-utility-helicopter'

onEachServer('an edition', (server) => {
  describe('in preparation', () => {
    const at = shared(server, 'loaded')

    test('is a draft in versions: no change is lost, none is hidden', async () => {
      const ctx = editor(at().store)
      const { draft, version } = await createDraft(ctx, draftInput())
      const changed = await changeDraft(ctx, draft, draftInput({ title: { en: 'Second' } }), version)
      expect(changed.version).toBe(2)
      expect(await refusal(() => changeDraft(ctx, draft, draftInput(), version))).toEqual({
        code: 'subject.changed',
        params: { version: 1 },
      })
      expect(await showDraft(ctx, draft)).toMatchObject({ version: 2, state: 'OPEN', title: { en: 'Second' } })
      expect((await listDrafts(ctx)).drafts.map((d) => d.draft)).toEqual([draft])
      const rows = await viewing(at().store.db, EDITOR, (trx) =>
        trx.selectFrom('edition_draft').select(['version', 'title']).where('draft', '=', draft).orderBy('id').execute(),
      )
      expect(rows).toEqual([
        { version: 1, title: {} },
        { version: 2, title: { en: 'Second' } },
      ])
      await discardDraft(ctx, draft, 2)
      expect((await listDrafts(ctx)).drafts).toEqual([])
      expect(await refusal(() => changeDraft(ctx, draft, draftInput(), 3))).toMatchObject({
        code: 'edition.draft_closed',
      })
    })

    test('belongs to the editors of the Secretariat; the ledger names nothing but an opaque id', async () => {
      const { draft } = await createDraft(editor(at().store), draftInput({ title: { en: 'Not yet for all' } }))
      const others: [Viewer, string][] = [
        [ANYONE, 'access.sign_in_needed'],
        [BANGLADESH, 'access.not_allowed'],
        [{ ...EDITOR, level: 'READER' }, 'access.not_allowed'],
        [{ ...ANYONE, person: 'admin', administrator: true }, 'access.not_allowed'],
      ]
      for (const [viewer, code] of others) {
        const ctx = context(at().store, NOW, viewer)
        for (const work of [
          () => createDraft(ctx, draftInput()),
          () => showDraft(ctx, draft),
          () => listDrafts(ctx),
          () => previewDraft(ctx, draft),
          () => changeDraft(ctx, draft, draftInput(), 1),
          () => discardDraft(ctx, draft, 1),
          () => publishEdition(ctx, { draft, read: 1, number: 1, digest: '' }),
          () => draftWithdrawal(ctx, { edition: 1, reason: 'x' }),
        ])
          expect((await refusal(work)).code).toBe(code)
        const seen = await viewing(at().store.db, viewer, (trx) =>
          trx.selectFrom('edition_draft').selectAll().execute(),
        )
        expect(seen.length > 0, `drafts shown to ${viewer.role}`).toBe(viewer.role === 'SECRETARIAT')
      }
      const entries = await at()
        .store.db.selectFrom('ledger')
        .selectAll()
        .where('action', 'like', 'edition.%')
        .execute()
      expect(entries.length).toBeGreaterThan(0)
      for (const e of entries) {
        expect(e.subject).toMatch(/^edition-draft:[0-9a-f-]{36}$/)
        expect(e.reason + e.payload).not.toContain('Not yet')
      }
    })

    test('does not go out when the list has moved since the preview', async () => {
      const ctx = editor(at().store)
      const { draft, version } = await createDraft(ctx, draftInput({ missions: ['UNAMID'] }))
      const { number, digest } = await previewDraft(ctx, draft)
      await record(at().store.db, {
        observation: [
          observation({
            mission: 'UNAMID',
            capability: 'military-utility-helicopter',
            unit: 'airframe',
            valid_on: '2010-07-20',
            value: 4,
            source: await anySource(at().store),
            known_from: midnight('2010-07-20'),
          }),
        ],
      })
      expect(await refusal(() => publishEdition(ctx, { draft, read: version, number, digest }))).toMatchObject({
        code: 'edition.preview_changed',
      })
      const again = await previewDraft(ctx, draft)
      expect(again.edition?.lines.find((l) => l.id === LINE)?.readings.deployed.gap).toBe(14)
      await publishEdition(ctx, { draft, read: version, number, digest: again.digest })
    })

    test.each<[string, Parameters<typeof draftInput>[0], string]>([
      ['a day that is none', { asOf: '2010-02-30' }, 'history.day_invalid'],
      ['a day before all facts', { asOf: '1900-01-01' }, 'history.before_first_fact'],
      ['a knowledge date that is none', { knownAt: 'yesterday' }, 'history.day_invalid'],
      ['a mission that nobody knows', { missions: ['UNAMDI'] }, 'mission.unknown'],
      ['text that turns the direction', { title: { en: 'a\u202eb' } }, 'text.character'],
      ['text with a control character', { introduction: { en: 'a\u0007' } }, 'text.character'],
      ['text that is too long', { title: { en: 'x'.repeat(201) } }, 'text.too_long'],
      ['a note that is too long', { notes: [{ line: LINE, texts: { en: 'x'.repeat(4_001) } }] }, 'text.too_long'],
    ])('refuses %s', async (_, more, code) => {
      expect((await refusal(() => createDraft(editor(at().store), draftInput(more)))).code).toBe(code)
    })

    test.each<[string, Parameters<typeof draftInput>[0], string]>([
      ['no language', { languages: [] }, 'edition.language_missing'],
      ['a title that lacks a language', { languages: ['en', 'ar'], title: { en: 'x' } }, 'edition.text_missing'],
      ['a note on no line', { notes: [{ line: 'UNAMID/x', texts: { en: 'x' } }] }, 'edition.note_without_line'],
      ['nothing to list', { missions: ['UNIFIL'], domains: ['CIVILIAN'] }, 'edition.empty'],
    ])('may have %s, but is not published so', async (_, more, code) => {
      const ctx = editor(at().store)
      const { draft, version } = await createDraft(ctx, draftInput(more))
      const { number, digest, problems } = await previewDraft(ctx, draft)
      expect(problems.map((p) => p.code)).toContain(code)
      const found = await refusal(() => publishEdition(ctx, { draft, read: version, number, digest }))
      expect(found.code).toBe(problems[0]!.code)
    })

    test('the ledger verifies after all of it', async () =>
      expect((await verifyLedger(at().store.db)).findings).toEqual([]))
  })
})

const anySource = async ({ db }: Store): Promise<string> =>
  (await db.selectFrom('source').select('id').orderBy('id').limit(1).executeTakeFirstOrThrow()).id
