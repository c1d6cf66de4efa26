import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { paperFile } from '../../src/app/document/file.ts'
import { LANGUAGES, type Language } from '../../src/core/language.ts'
import type { Paper } from '../../src/documents/block.ts'
import { outline } from '../../src/documents/render/text.ts'
import { testRegister, type TestRegister } from '../scenarios/register.ts'
import { docxText, htmlText, saidBy, unmarked } from '../support/paper-text.ts'
import { samplePapers, type Sample } from '../support/papers.ts'
import { expectGolden } from './golden.ts'

let register: TestRegister
let samples: Sample[]
beforeAll(async () => {
  register = await testRegister()
  samples = await samplePapers(register.ctx)
})
afterAll(() => register.close())

const sampled = (name: string, language: Language): Promise<Paper> =>
  samples.find((s) => s.name === name)!.tree(language)

/** The structure of a paper as text; hashes of the register it came from and the version of the matcher’s rules are no part of it. */
const structure = (paper: Paper): string => {
  const text = `${outline(paper.language, paper.blocks).join('\n')}\n`
  expect(text).not.toMatch(/undefined|NaN|Invalid Date|\[object|\{(?!page)/)
  return text.replaceAll(/[0-9a-f]{64}/g, '<hash>').replaceAll(/match-rules\/\d+/g, 'match-rules/<version>')
}

describe.each(LANGUAGES)('papers in %s', (language) => {
  test.each(['edition', 'mission', 'helicopter', 'plan', 'review-pack', 'review-summary'])('%s', async (name) => {
    expectGolden(`papers/${name}.${language}.txt`, structure(await sampled(name, language)))
  })

  test('a letter goes before what it transmits', async () => {
    const kinds = (await sampled('letter', language)).blocks.map((b) => b.kind)
    expect(kinds.slice(0, 7)).toEqual(['masthead', 'title', 'paragraph', 'paragraph', 'signature', 'annex', 'title'])
  })

  test.each(['edition', 'mission', 'helicopter', 'plan', 'review-pack', 'review-summary', 'letter'])(
    'DOCX and HTML of %s say everything that the tree says',
    async (name) => {
      const paper = await sampled(name, language)
      const docx = unmarked(docxText((await paperFile(paper, 'x', 'docx')).bytes))
      const html = unmarked(htmlText((await paperFile(paper, 'x', 'html')).bytes))
      const said = saidBy(paper).map(unmarked)
      expect(said.length).toBeGreaterThan(8)
      expect(said.filter((text) => !docx.includes(text))).toEqual([])
      expect(said.filter((text) => !html.includes(text))).toEqual([])
    },
  )
})

describe('the report of 2010 by its structure', () => {
  test.each(['en', 'zh'] as const)('%s', async (language) => {
    const paper = await sampled('report-2010', language)
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
    await expect(sampled('report-2010', 'fr')).rejects.toMatchObject({
      problem: { code: 'paper.language_unfit' },
    })
  })
})
