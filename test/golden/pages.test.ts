import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Language } from '../../src/core/language.ts'
import { plain, type Paper } from '../../src/documents/block.ts'
import { pdf } from '../../src/documents/render/pdf.ts'
import { testRegister, type TestRegister } from '../scenarios/register.ts'
import { samplePapers, type Sample } from '../support/papers.ts'
import { pageImages } from '../support/pdf.ts'
import { difference, expectPage, MOST, picture } from './pages.ts'

/** Enough to see letters joined, columns and breaks; a page is some 20 kB. */
const DPI = 50
/** The papers that are looked at page by page: each kind of block is on one of these pages. */
const LOOKED_AT: Readonly<Record<string, number>> = {
  edition: 2,
  helicopter: 2,
  mission: 1,
  plan: 1,
  'report-2010': 2,
  'review-pack': 1,
  'review-summary': 1,
}

let register: TestRegister
let samples: Sample[]
beforeAll(async () => {
  register = await testRegister()
  samples = await samplePapers(register.ctx)
})
afterAll(() => register.close())

const treeOf = (name: string, language: Language): Promise<Paper> =>
  samples.find((s) => s.name === name)!.tree(language)
/** The report is there in English and Chinese alone. */
const lookedAt = (language: Language): [string, number][] =>
  Object.entries(LOOKED_AT).filter(([name]) => language !== 'ar' || name !== 'report-2010')

describe.each(['en', 'ar', 'zh'] as const)(
  'pages of papers look as they did when they were looked at, %s',
  (language) => {
    test.each(lookedAt(language))('%s', async (name, most) => {
      const tree = await treeOf(name, language)
      if (!tree) return
      const pages = await pageImages(await pdf(tree), DPI, most)
      expect(pages).toHaveLength(most)
      pages.forEach((page, i) => expectPage(`${name}.${language}.${i + 1}`, page))
    })
  },
)

test('a changed figure, a missing row and a turned page are seen', async () => {
  const paper = await treeOf('review-summary', 'ar')
  const seen = async (changed: Paper): Promise<number> => {
    const [before] = await pageImages(await pdf(paper), DPI, 1)
    const [after] = await pageImages(await pdf(changed), DPI, 1)
    return difference(picture(before!), picture(after!))
  }
  expect(await seen(structuredClone(paper))).toBe(0)
  const title = paper.blocks.map((b) => (b.kind === 'title' ? { ...b, runs: [{ text: plain(b.runs).slice(8) }] } : b))
  expect(await seen({ ...paper, blocks: title })).toBeGreaterThan(MOST)
  const short = paper.blocks.map((b) => (b.kind === 'table' ? { ...b, rows: b.rows.slice(1) } : b))
  expect(await seen({ ...paper, blocks: short })).toBeGreaterThan(MOST)
  expect(await seen({ ...paper, language: 'en' })).toBeGreaterThan(MOST)
})
