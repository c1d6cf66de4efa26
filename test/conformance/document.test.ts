import canonicalize from 'canonicalize'
import pino from 'pino'
import { describe, expect, test } from 'vitest'
import { issueDocument } from '../../src/app/document/issue.ts'
import { issuedFile, listIssued } from '../../src/app/document/issued.ts'
import { makePaper } from '../../src/app/document/paper.ts'
import type { Ctx } from '../../src/app/context.ts'
import { IssuedListSchema } from '../../src/contract/document.ts'
import { ANYONE, type Viewer } from '../../src/core/access/viewer.ts'
import { LANGUAGES } from '../../src/core/language.ts'
import { createApi } from '../../src/server/api.ts'
import { verifyLedger } from '../../src/store/ledger/verify.ts'
import type { Store } from '../../src/store/open.ts'
import { asAdmin } from '../support/admin.ts'
import { context } from '../support/context.ts'
import { onCopy, onEachServer, opened, shared } from '../support/databases.ts'
import { EDITOR, published } from '../support/edition.ts'
import { observation, record } from '../support/facts.ts'
import { refusal, sqlState } from '../support/refusal.ts'

const NOW = '2026-11-23T12:00:00.000Z'
const editor = (store: Store): Ctx => context(store, NOW, EDITOR)
const reader = (store: Store): Ctx => context(store, NOW, ANYONE)
const MEMBER: Viewer = { ...ANYONE, person: 'p-bgd', organisation: 'BGD', role: 'MEMBER_STATE', level: 'EDITOR' }
const SYMBOL = 'S/AC.41/2010/1'
const request = (symbol: string, more: object = {}) => ({
  symbol,
  languages: [...LANGUAGES],
  original: 'en' as const,
  document: { paper: 'mission' as const, mission: 'UNAMID', asOf: '2010-07-27' },
  ...more,
})

onEachServer('an issued document', (server) => {
  describe('once it has its symbol', () => {
    const at = shared(server, 'loaded')

    test('is kept in every language, under one symbol, with what it cites', async () => {
      const done = await issueDocument(editor(at().store), request(SYMBOL))
      expect(done).toMatchObject({ symbol: SYMBOL, languages: 6 })
      const list = await listIssued({ ...reader(at().store), language: 'fr' })
      expect(IssuedListSchema.parse(list)).toEqual(list)
      expect(list.documents).toMatchObject([
        { symbol: SYMBOL, base: SYMBOL, cites: 'mission:UNAMID@2010-07-27', original: 'en', distribution: 'GENERAL' },
      ])
      expect(list.documents[0]!.languages.map((l) => l.language)).toEqual(['ar', 'en', 'es', 'fr', 'ru', 'zh'])
      expect(list.documents[0]!.title).toMatch(/^UNAMID\u00a0: mandat/)
      expect(list.documents[0]!.languages.find((l) => l.language === 'en')!.sha256).toBe(done.sha256)
      expect((await verifyLedger(at().store.db)).findings).toEqual([])
    })

    test('renders again unchanged, whatever became of the register', async () => {
      const ctx = { ...reader(at().store), language: 'ar' as const }
      const before = await issuedFile(ctx, { symbol: SYMBOL, format: 'docx' })
      const asked = { paper: 'mission', mission: 'UNAMID', asOf: '2010-07-27' } as const
      const { paper } = await makePaper(ctx, asked)
      await record(at().store.db, {
        observation: [
          observation({
            mission: 'UNAMID',
            capability: 'military-utility-helicopter',
            measure: 'DEPLOYED',
            unit: 'airframe',
            valid_on: '2010-07-26',
            value: 7,
            source: (await at().store.db.selectFrom('source').select('id').executeTakeFirstOrThrow()).id,
          }),
        ],
      })
      const changed = await makePaper(ctx, asked)
      expect(canonicalize(changed.paper)).not.toBe(canonicalize(paper))
      const after = await issuedFile(ctx, { symbol: SYMBOL, format: 'docx' })
      expect(Buffer.compare(after.bytes, before.bytes)).toBe(0)
      expect(before.name).toBe('S_AC.41_2010_1.ar.docx')
    })

    test('gives its symbol to nothing else; a correction keeps it and says so', async () => {
      const ctx = editor(at().store)
      expect(await refusal(() => issueDocument(ctx, request(SYMBOL)))).toMatchObject({
        code: 'document.symbol_taken',
        params: { symbol: SYMBOL, on: '2026-11-23' },
      })
      expect(await refusal(() => issueDocument(ctx, request('S/2010/999/Rev.1')))).toMatchObject({
        code: 'document.base_unknown',
        params: { base: 'S/2010/999' },
      })
      await issueDocument(ctx, request(`${SYMBOL}/Corr.1`, { languages: ['zh', 'en'] }))
      const { documents } = await listIssued(ctx)
      expect(documents.map((d) => [d.symbol, d.base])).toContainEqual([`${SYMBOL}/Corr.1`, SYMBOL])
    })

    test('of two who give one symbol at once, one is refused', async () => {
      const ctx = editor(at().store)
      const both = await Promise.allSettled(
        [1, 2].map(() => issueDocument(ctx, request('S/2010/400', { languages: ['en'] }))),
      )
      expect(both.map((b) => b.status).sort()).toEqual(['fulfilled', 'rejected'])
      expect(both.find((b) => b.status === 'rejected')).toMatchObject({
        reason: { problem: { code: 'document.symbol_taken' } },
      })
    })

    test.each(['', 's/2010/1', 'S', 'S/2010/1 ', 'S//1', 'S/2010/../1', `S/${'A'.repeat(80)}`, 'S/2010/٣'])(
      'takes no symbol like %j',
      async (symbol) => {
        expect(await refusal(() => issueDocument(editor(at().store), request(symbol)))).toMatchObject({
          code: 'document.symbol_invalid',
        })
      },
    )

    test('is issued by editors of the Secretariat alone, and only in languages that the paper has', async () => {
      const other = context(at().store, NOW, MEMBER)
      expect((await refusal(() => issueDocument(other, request('S/2010/2')))).code).toBe('access.not_allowed')
      expect((await refusal(() => issueDocument(reader(at().store), request('S/2010/2')))).code).toBe(
        'access.sign_in_needed',
      )
      const plan = { paper: 'plan', run: '04c55a9b-4bcc-40bd-98e4-0483f2d4267f' }
      expect(
        (await refusal(() => issueDocument(editor(at().store), request('S/2010/2', { document: plan })))).code,
      ).toBe('run.unknown')
      const report = request('S/2010/2', { document: { paper: 'report-2010' } })
      expect((await refusal(() => issueDocument(editor(at().store), report))).code).toBe('paper.language_unfit')
      expect((await listIssued(other)).documents.map((d) => d.symbol)).not.toContain('S/2010/2')
    })

    test('says what is not there', async () => {
      const ctx = reader(at().store)
      const file = (symbol: string, language: 'ru' | 'en') => () =>
        issuedFile({ ...ctx, language }, { symbol, format: 'pdf' })
      expect((await refusal(file('S/1999/1', 'en'))).code).toBe('document.unknown')
      expect(await refusal(file('S/2010/400', 'ru'))).toMatchObject({
        code: 'document.language_missing',
        params: { allowed: 'en' },
      })
    })

    test('over HTTP, with the format that is asked for and a tag that holds', async () => {
      await published(editor(at().store))
      const api = createApi(reader(at().store), pino({ level: 'silent' }), 'test')
      const get = (path: string, headers = {}) => api.request(`/api/v1${path}`, { headers })
      const html = await get('/papers/editions/1?format=html&language=zh')
      expect([html.status, html.headers.get('content-language')]).toEqual([200, 'zh'])
      expect(await html.text()).toContain('<html lang="zh" dir="ltr">')
      const csv = await get('/papers/missions/UNAMID?format=csv&asOf=2010-07-27')
      expect((await csv.text()).split('\r\n')[1]).toMatch(/^#date\+asof,#operations/)
      const file = await get(`/documents/file?symbol=${encodeURIComponent(SYMBOL)}&format=html&language=ar`)
      expect(file.headers.get('content-disposition')).toBe('attachment; filename="S_AC.41_2010_1.ar.html"')
      const again = { 'if-none-match': file.headers.get('etag')! }
      expect((await get(`/documents/file?symbol=${SYMBOL}&format=html&language=ar`, again)).status).toBe(304)
      expect((await get('/papers/report-2010?format=xlsx')).status).toBe(400)
      expect((await get('/papers/report-2010?language=fr')).status).toBe(400)
      expect((await get('/papers/editions/99')).status).toBe(404)
      expect((await get('/papers/missions/NONE')).status).toBe(404)
      expect((await get('/papers/runs/04c55a9b-4bcc-40bd-98e4-0483f2d4267f')).status).toBe(404)
      const letter = await get('/papers/editions/1?format=html&language=en&signedBy=Somebody')
      expect(await letter.text()).toMatch(
        /<h1>Letter dated 23 November 2026 from the Chair.*\(Signed\) Somebody.*Annex/s,
      )
      expect((await get('/papers/editions/1?signedBy=%E2%80%AE')).status).toBe(400)
    })
  })

  test('that was changed behind the ledger is not shown, and cannot be changed by the application', async () => {
    await onCopy(server, 'loaded', async (fresh) => {
      await opened(fresh.target, async (store) => {
        await issueDocument(editor(store), request(SYMBOL, { languages: ['en'] }))
        expect(await sqlState(() => store.db.deleteFrom('issued_document').execute())).toBe('42501')
        await asAdmin(
          server,
          async (client) => {
            const damage = "update gaplist.issued_document set content = replace(content, 'UNAMID', 'UNAMED')"
            expect(await sqlState(() => client.query(damage))).toBe('23514')
            await client.query('alter table gaplist.issued_document drop constraint document_intact')
            await client.query(damage)
          },
          fresh.database,
        )
        const ctx = reader(store)
        expect((await refusal(() => issuedFile(ctx, { symbol: SYMBOL, format: 'html' }))).code).toBe('document.damaged')
        const { findings } = await verifyLedger(store.db)
        expect(findings.map((f) => [f.fault, f.table])).toEqual([['ROWS_CHANGED', 'issued_document']])
      })
    })
  })
})
