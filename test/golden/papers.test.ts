import { strFromU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { paperFile } from '../../src/app/document/file.ts'
import { makePaper } from '../../src/app/document/paper.ts'
import type { Ctx } from '../../src/app/context.ts'
import type { PaperRequest } from '../../src/contract/document.ts'
import { LANGUAGES, type Language } from '../../src/core/language.ts'
import type { Paper } from '../../src/documents/block.ts'
import { UNISSUED } from '../../src/documents/papers/frame.ts'
import { planPaper } from '../../src/documents/papers/plan.ts'
import { reviewPack, reviewSummary } from '../../src/documents/papers/review.ts'
import { outline } from '../../src/documents/render/text.ts'
import { wordsIn } from '../../src/documents/words.ts'
import { published } from '../support/edition.ts'
import { testRegister, type TestRegister } from '../scenarios/register.ts'
import { expectGolden } from './golden.ts'

const NOW = '2026-11-23T12:00:00.000Z'
let register: TestRegister
beforeAll(async () => {
  register = await testRegister()
  const ctx = { ...register.ctx, now: () => NOW }
  await published(ctx, { asOf: '2010-06-30' })
  await published(ctx, { asOf: '2010-07-27' })
})
afterAll(() => register.close())

const ctxIn = (language: Language): Ctx => ({ ...register.in(language), now: () => NOW })
const tree = async (request: PaperRequest, language: Language): Promise<Paper> =>
  (await makePaper(ctxIn(language), request)).paper

/** The structure of a paper as text; hashes and addresses of the register it came from are no part of it. */
const structure = (paper: Paper): string => {
  const text = `${outline(paper.language, paper.blocks).join('\n')}\n`
  expect(text).not.toMatch(/undefined|NaN|Invalid Date|\[object|\{(?!page)/)
  return text.replaceAll(/[0-9a-f]{64}/g, '<hash>')
}

/** The text of a DOCX, a line a paragraph, with what direction marks do left out. */
function docxText(bytes: Uint8Array): string {
  const body = strFromU8(unzipSync(bytes)['word/document.xml']!)
  const texts = body
    .split('</w:p>')
    .map((p) => [...p.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map((m) => m[1]).join(''))
  return texts
    .join('\n')
    .replaceAll('&amp;', '&')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
}

describe.each(LANGUAGES)('papers in %s', (language) => {
  test('an edition, with what changed since the one before', async () => {
    expectGolden(`papers/edition.${language}.txt`, structure(await tree({ paper: 'edition', edition: 2 }, language)))
  })

  test('a mission', async () => {
    expectGolden(
      `papers/mission.${language}.txt`,
      structure(await tree({ paper: 'mission', mission: 'UNOCI' }, language)),
    )
  })

  test('a match plan and the papers of a review', async () => {
    const words = await wordsIn(language)
    const issue = { ...UNISSUED, label: 'EXERCISE' } as const
    const plan = planPaper(words, {
      name: 'Exercise 1',
      day: '2010-09-01',
      engine: 'exact',
      seconds: 12.5,
      value: 1_875.5,
      bound: 1_900,
      problemHash: 'a'.repeat(64),
      planHash: 'b'.repeat(64),
      grants: [
        {
          requirement: 'R-1',
          mission: 'UNAMID',
          offer: 'O-7',
          quantity: 1,
          from: 2,
          until: 14,
          parties: ['State A', 'State B'],
          cost: 12_500,
        },
      ],
      unmet: [
        {
          requirement: 'R-2',
          mission: 'UNOCI',
          missing: 2,
          reasons: [
            { code: 'why.NOBODY_ELIGIBLE', params: {}, offer: null },
            { code: 'fault.READINESS', params: { have: 1, need: 2 }, offer: 'O-2' },
          ],
        },
      ],
      issue,
    })
    const review = {
      mission: 'UNOCI',
      on: '2010-11-24',
      asOf: '2010-11-01',
      expiry: '2010-12-31',
      latest: '2010-12-01',
      lines: [],
      actions: [{ owner: 'UN-DPKO', what: 'S/2010/388, 19 (d)', due: '2010-12-15' }],
      issue,
    }
    const pack = reviewPack(words, { ...review, agenda: ['A', 'B'], invited: ['BGD', 'JOR'] })
    const summary = reviewSummary(words, {
      ...review,
      attended: ['BGD'],
      statements: [{ speaker: 'BGD', text: '2 × MUH' }],
      decisions: [],
    })
    expectGolden(`papers/plan-review.${language}.txt`, [plan, pack, summary].map(structure).join('\n'))
  })

  test('DOCX and HTML say everything that the tree says', async () => {
    const paper = await tree({ paper: 'edition', edition: 2 }, language)
    const plain = (text: string): string => text.replaceAll(/[\u2066-\u2069]/g, '')
    const docx = docxText((await paperFile(paper, 'x', 'docx')).bytes)
    const html = new TextDecoder()
      .decode((await paperFile(paper, 'x', 'html')).bytes)
      .replaceAll(/<[^>]+>/g, '')
      .replaceAll('&amp;', '&')
      .replaceAll('&quot;', '"')
    const said = paper.blocks.flatMap((b) =>
      b.kind === 'paragraph' || b.kind === 'note' || b.kind === 'title'
        ? [b.runs.map((r) => r.text).join('')]
        : b.kind === 'table' && b.only !== 'sheet'
          ? b.rows.flatMap((row) => row.filter((_, i) => b.columns[i]!.only !== 'sheet').map((c) => c.text))
          : [],
    )
    expect(said.length).toBeGreaterThan(100)
    expect(said.filter((text) => !docx.includes(plain(text)))).toEqual([])
    expect(said.filter((text) => !plain(html).includes(plain(text)))).toEqual([])
  })
})

describe('the report of 2010 by its structure', () => {
  test.each(['en', 'zh'] as const)('%s', async (language) => {
    const paper = await tree({ paper: 'report-2010' }, language)
    expectGolden(`papers/report-2010.${language}.txt`, structure(paper))
    const { blocks } = paper
    const numbers = blocks.flatMap((b) => (b.kind === 'paragraph' && b.number !== null ? [b.number] : []))
    expect(numbers).toEqual(Array.from({ length: 22 }, (_, i) => i + 1))
    const parts = blocks.flatMap((b) => (b.kind === 'heading' ? [`${b.level} ${b.number}`] : []))
    const part = language === 'en' ? ['I.', 'II.', 'III.'] : ['一.', '二.', '三.']
    expect(parts).toEqual([
      `1 ${part[0]}`,
      `1 ${part[1]}`,
      '2 1.',
      '2 2.',
      '2 3.',
      '2 4.',
      `1 ${part[2]}`,
      '2 1.',
      '2 2.',
      '2 3.',
    ])
    const items = blocks.findIndex((b) => b.kind === 'items')
    expect(blocks[items - 1]).toMatchObject({ kind: 'paragraph', number: 19 })
    expect(blocks[items]).toMatchObject({ items: ['(a)', '(b)', '(c)', '(d)'].map((letter) => ({ letter })) })
    expect(blocks.find((b) => b.kind === 'masthead')).toMatchObject({ date: { day: '2010-07-27' } })
    expect(blocks.map((b) => b.kind).slice(0, 7)).toEqual([
      'label',
      'masthead',
      'title',
      'paragraph',
      'paragraph',
      'signature',
      'annex',
    ])
  })

  test('is there in no other language', async () => {
    await expect(tree({ paper: 'report-2010' }, 'fr')).rejects.toMatchObject({
      problem: { code: 'paper.language_unfit' },
    })
  })
})
