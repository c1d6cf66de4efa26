import canonicalize from 'canonicalize'
import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { editionCsv, editionJson } from '../../src/app/gap/edition/download.ts'
import { listEditions } from '../../src/app/gap/edition/list.ts'
import { previewDraft } from '../../src/app/gap/edition/preview.ts'
import { publishEdition } from '../../src/app/gap/edition/publish.ts'
import { createDraft, draftWithdrawal } from '../../src/app/gap/edition/save-draft.ts'
import { showEdition } from '../../src/app/gap/edition/show.ts'
import { registerPledge } from '../../src/app/supply/register.ts'
import type { Ctx } from '../../src/app/context.ts'
import { EditionContentSchema, EditionSchema, PreviewSchema } from '../../src/contract/edition.ts'
import { ANYONE, type Viewer } from '../../src/core/access/viewer.ts'
import { viewing } from '../../src/store/access/viewing.ts'
import { verifyLedger } from '../../src/store/ledger/verify.ts'
import type { Store } from '../../src/store/open.ts'
import { asAdmin } from '../support/admin.ts'
import { context } from '../support/context.ts'
import { onCopy, onEachServer, opened, shared } from '../support/databases.ts'
import { draftInput, EDITOR, published } from '../support/edition.ts'
import { observation, record } from '../support/facts.ts'
import { refusal, sqlState } from '../support/refusal.ts'

const NOW = '2026-11-23T12:00:00.000Z'
const editor = (store: Store): Ctx => context(store, NOW, EDITOR)
const reader = (store: Store): Ctx => context(store, NOW, ANYONE)
const BANGLADESH: Viewer = { ...ANYONE, person: 'p-bgd', organisation: 'BGD', role: 'MEMBER_STATE', level: 'EDITOR' }
const LINE = 'UNAMID/military-utility-helicopter'

onEachServer('an edition', (server) => {
  describe('once published', () => {
    const at = shared(server, 'loaded')

    test('is exactly what was previewed, whole, under a hash that anyone can check', async () => {
      const ctx = editor(at().store)
      const { draft, version } = await createDraft(
        ctx,
        draftInput({
          languages: ['en', 'fr'],
          title: { en: 'July list', fr: 'Liste de juillet' },
          notes: [{ line: LINE, texts: { en: 'None has arrived.', fr: 'Aucun n’est arrivé.' } }],
        }),
      )
      const preview = await previewDraft(ctx, draft)
      expect(PreviewSchema.parse(preview)).toEqual(preview)
      expect([preview.number, preview.problems, preview.diff]).toEqual([1, [], null])
      const done = await publishEdition(ctx, { draft, read: version, number: 1, digest: preview.digest })
      const view = await showEdition(reader(at().store), 1)
      expect(EditionSchema.parse(view)).toEqual(view)
      expect({ ...view, sha256: '' }).toEqual({ ...preview.edition, sha256: '' })
      const { text, sha256 } = await editionJson(reader(at().store), 1)
      expect(createHash('sha256').update(text, 'utf8').digest('hex')).toBe(sha256)
      expect(sha256).toBe(done.sha256)
      const content = EditionContentSchema.parse(JSON.parse(text))
      expect(canonicalize(content)).toBe(text)
      expect(content).toMatchObject({ number: 1, asOf: '2010-07-27', author: 'person-editor', publishedAt: NOW })
      expect(content.lines.find((l) => l.id === LINE)?.readings.deployed).toMatchObject({ kind: 'GAP', gap: 18 })
      expect(content.successions).toContainEqual({ mission: 'MONUSCO', from: 'MONUC' })
      expect(content.reconciliation[0]).toMatchObject({ difference: 89, listedAsZero: ['USA'] })
      expect((await listEditions(reader(at().store))).editions).toMatchObject([
        { number: 1, status: 'CURRENT', title: 'July list', lines: content.lines.length },
      ])
    })

    test('reads in six languages: names in each, its own texts in those that it has', async () => {
      const french = await showEdition({ ...reader(at().store), language: 'fr' }, 1)
      const arabic = await showEdition({ ...reader(at().store), language: 'ar' }, 1)
      const note = (v: typeof french) => v.lines.find((l) => l.id === LINE)?.note
      expect([french.title, note(french), french.textLanguage]).toEqual([
        'Liste de juillet',
        'Aucun n’est arrivé.',
        'fr',
      ])
      expect([arabic.title, note(arabic), arabic.textLanguage]).toEqual(['July list', 'None has arrived.', 'en'])
      expect(arabic.lines[0]!.capability.name).toMatch(/\p{Script=Arabic}/u)
    })

    test('does not change with the register', async () => {
      const before = await editionJson(reader(at().store), 1)
      await record(at().store.db, {
        observation: [
          observation({ mission: 'UNAMID', valid_on: '2010-07-01', value: 1, source: await anySource(at().store) }),
        ],
      })
      expect(await editionJson(reader(at().store), 1)).toEqual(before)
    })

    test('comes as CSV that no spreadsheet runs', async () => {
      const ctx = editor(at().store)
      const number = await published(ctx, {
        missions: ['UNAMID'],
        notes: [{ line: LINE, texts: { en: '=HYPERLINK("http://x")' } }],
      })
      const { text } = await editionCsv(reader(at().store), number)
      const rows = text.trimEnd().split('\r\n')
      expect(rows[0]).toMatch(/^\ufeffedition,as_of,.*,note$/)
      expect(rows.slice(1).every((row) => row.startsWith(`${number},2010-07-27,,UNAMID,`))).toBe(true)
      expect(text).toContain(`"'=HYPERLINK(""http://x"")"`)
    })

    test('is checked on each read: a damaged one is a problem, not a page', async () => {
      await onCopy(server, 'loaded', (fresh) =>
        opened(fresh.target, async (store) => {
          await published(editor(store))
          await asAdmin(
            server,
            async (client) => {
              const damage = `update gaplist.edition set content = replace(content, '"gap":18', '"gap":17')`
              expect(await sqlState(() => client.query(damage))).toBe('23514')
              await client.query('alter table gaplist.edition drop constraint edition_intact')
              await client.query(damage)
            },
            fresh.database,
          )
          for (const read of [showEdition, editionJson, editionCsv])
            expect(await refusal(() => read(reader(store), 1))).toEqual({
              code: 'edition.damaged',
              params: { edition: 1 },
            })
          const { findings } = await verifyLedger(store.db)
          expect(findings.map((f) => [f.fault, f.table])).toEqual([['ROWS_CHANGED', 'edition']])
        }),
      )
    })
  })

  describe('composed by somebody who sees confidential pledges', () => {
    const at = shared(server, 'loaded')

    /** Utility helicopters for UNAMID, pledged by Bangladesh on 1 June 2010; answers the pledge's key. */
    const pledged = async (visibility: 'SECRETARIAT' | 'PUBLIC', quantity: number): Promise<string> => {
      const { key } = await registerPledge(context(at().store, '2010-06-15T12:00:00.000Z', BANGLADESH), {
        kind: 'UNIT',
        capability: 'military-utility-helicopter',
        mission: 'UNAMID',
        step: 'RECEIVED',
        on: '2010-06-01',
        visibility,
        quantity,
        language: 'en',
      })
      return key
    }

    const pledgedInEdition = async (ctx: Ctx): Promise<{ text: string; pledged: number }> => {
      const { text } = await editionJson(ctx, await published(ctx))
      const content = EditionContentSchema.parse(JSON.parse(text))
      return { text, pledged: content.lines.find((l) => l.id === LINE)!.readings.all.pledged }
    }

    test('holds public pledges only', async () => {
      const ctx = editor(at().store)
      const before = await pledgedInEdition(ctx)
      const key = await pledged('SECRETARIAT', 7)
      const seen = await viewing(at().store.db, EDITOR, (trx) =>
        trx.selectFrom('pledge').select('key').where('key', '=', key).execute(),
      )
      expect(seen).toEqual([{ key }])
      const after = await pledgedInEdition(ctx)
      expect(after.pledged).toBe(before.pledged)
      expect(after.text).not.toContain(key)
      // Apart from its number, its place in the ledger and its predecessor, it is the very same.
      const bare = (text: string) => ({ ...JSON.parse(text), number: 0, ledger: null })
      expect(bare(after.text)).toEqual(bare(before.text))
    })

    test('and a public one counts: the test would see a confidential one', async () => {
      const ctx = editor(at().store)
      const before = await pledgedInEdition(ctx)
      await pledged('PUBLIC', 3)
      expect((await pledgedInEdition(ctx)).pledged).toBe(before.pledged + 3)
    })
  })

  describe('in the sequence', () => {
    const at = shared(server, 'loaded')

    test('numbers have no hole: of publishers at once one wins each number, the others are told the next', async () => {
      const ctx = editor(at().store)
      const drafts = await Promise.all(
        ['MINURCAT', 'UNAMID', 'UNMIS', 'UNOCI', 'UNMIT', 'MONUSCO'].map(async (mission) => {
          const { draft, version } = await createDraft(ctx, draftInput({ missions: [mission] }))
          return { draft, read: version, digest: (await previewDraft(ctx, draft)).digest }
        }),
      )
      let waiting = drafts
      for (let number = 1; waiting.length > 0; number += 1) {
        const tried = await Promise.allSettled(waiting.map((d) => publishEdition(ctx, { ...d, number })))
        const won = tried.filter((t) => t.status === 'fulfilled')
        expect(won.map((w) => w.value.number)).toEqual([number])
        for (const lost of tried.filter((t) => t.status === 'rejected'))
          expect(lost.reason).toMatchObject({
            problem: { code: 'edition.number_taken', params: { number, next: number + 1 } },
          })
        waiting = waiting.filter((_, n) => tried[n]!.status === 'rejected')
      }
      const { editions } = await listEditions(ctx)
      expect(editions.map((e) => e.number)).toEqual([6, 5, 4, 3, 2, 1])
    })

    test('of two who publish one draft, one does', async () => {
      const ctx = editor(at().store)
      const { draft, version } = await createDraft(ctx, draftInput())
      const { number, digest } = await previewDraft(ctx, draft)
      const input = { draft, read: version, number, digest }
      const tried = await Promise.allSettled([publishEdition(ctx, input), publishEdition(ctx, input)])
      expect(tried.map((t) => t.status).sort()).toEqual(['fulfilled', 'rejected'])
      const lost = tried.find((t) => t.status === 'rejected')!
      expect(lost.reason.problem.code).toBe('subject.changed')
    })

    test('a request that is sent twice publishes once', async () => {
      const ctx = editor(at().store)
      const { draft, version } = await createDraft(ctx, draftInput())
      const { number, digest } = await previewDraft(ctx, draft)
      const input = { draft, read: version, number, digest }
      const keyed = { ...ctx, request: { key: 'publish-once', digest: 'the same request' } }
      const first = await publishEdition(keyed, input)
      const again = await publishEdition(keyed, input)
      expect([first.repeated, again.repeated]).toEqual([false, true])
      expect([again.number, again.sha256]).toEqual([first.number, first.sha256])
      expect((await listEditions(ctx)).page.total).toBe(number)
    })

    test('the database itself refuses a hole, a second successor and a foreign author', async () => {
      const insert = (columns: string, values: string) =>
        sqlState(() =>
          viewingWrites(
            at().store,
            `insert into edition (number, previous, as_of, missions, domains, languages, title, lines, draft, content,
               sha256, published_at, change, ${columns})
             select n, p, '2010-07-27', '{}', '{}', '{en}', '{}', 1, gen_random_uuid(), '{}', encode(sha256('{}'), 'hex'),
               now(), 1, ${values}`,
          ),
        )
      const next = (await listEditions(editor(at().store))).page.total + 1
      const from = (n: number, p: number) => ` from (select ${n} as n, ${p} as p) x`
      expect(await insert('author', `'person-editor'${from(next + 1, next - 1)}`)).toBe('23514')
      expect(await insert('author', `'person-editor'${from(next + 1, next)}`)).toBe('23503')
      expect(await insert('author', `'somebody else'${from(next, next - 1)}`)).toBe('42501')
      expect(await insert('supersedes, author', `${next}, 'person-editor'${from(next, next - 1)}`)).toBe('23514')
    })
  })

  describe('that follows or withdraws another', () => {
    const at = shared(server, 'loaded')

    test('stays readable and says what became of it', async () => {
      const ctx = editor(at().store)
      await published(ctx, { asOf: '2010-06-30', title: { en: 'June' } })
      expect(await published(ctx, { supersedes: 1 })).toBe(2)
      const { draft, version } = await draftWithdrawal(ctx, { edition: 1, reason: 'A register had a row twice.' })
      const preview = await previewDraft(ctx, draft)
      expect(preview).toMatchObject({ number: 3, problems: [], diff: { before: { number: 1 } } })
      expect(preview.edition).toMatchObject({
        asOf: '2010-06-30',
        title: 'June',
        supersedes: 1,
        withdraws: { edition: 1 },
      })
      await publishEdition(ctx, { draft, read: version, number: 3, digest: preview.digest })
      expect(await showEdition(reader(at().store), 1)).toMatchObject({
        status: 'WITHDRAWN',
        supersededBy: 2,
        withdrawnBy: { number: 3, reason: 'A register had a row twice.' },
      })
      expect((await listEditions(reader(at().store))).editions.map((e) => [e.number, e.status])).toEqual([
        [3, 'CURRENT'],
        [2, 'CURRENT'],
        [1, 'WITHDRAWN'],
      ])
    })

    test('is refused where another has taken that place', async () => {
      const ctx = editor(at().store)
      for (const [more, code] of [
        [{ supersedes: 1 }, 'edition.withdrawn'],
        [{ supersedes: 1, reason: 'again' }, 'edition.withdrawn'],
        [{ reason: 'nothing' }, 'edition.reason_without_edition'],
      ] as const)
        expect(await refusal(() => published(ctx, more))).toMatchObject({ code })
      expect(await refusal(() => published(ctx, { supersedes: 99 }))).toMatchObject({ code: 'edition.unknown' })
      expect(await published(ctx, { supersedes: 2 })).toBe(4)
      expect(await refusal(() => published(ctx, { supersedes: 2 }))).toMatchObject({
        code: 'edition.superseded',
        params: { edition: 2, by: 4 },
      })
    })
  })
})

const anySource = async ({ db }: Store): Promise<string> =>
  (await db.selectFrom('source').select('id').orderBy('id').limit(1).executeTakeFirstOrThrow()).id

/** Runs one statement as an editor of the Secretariat, and takes it back. */
async function viewingWrites(store: Store, text: string): Promise<void> {
  const client = await store.pool.connect()
  try {
    await client.query('begin')
    await client.query(
      `select set_config('gaplist.role', 'SECRETARIAT', true), set_config('gaplist.person', 'person-editor', true)`,
    )
    await client.query(text)
  } finally {
    await client.query('rollback')
    client.release()
  }
}
