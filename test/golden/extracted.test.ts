import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { LANGUAGES, type Language } from '../../src/core/language.ts'
import type { Paper } from '../../src/documents/block.ts'
import { docx } from '../../src/documents/render/docx.ts'
import { pdf } from '../../src/documents/render/pdf.ts'
import { testRegister, type TestRegister } from '../scenarios/register.ts'
import { docxOutline, saidBy, unmarked } from '../support/paper-text.ts'
import { samplePapers, type Sample } from '../support/papers.ts'
import { pageTags, pageTexts } from '../support/pdf.ts'
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

/** Without spaces and hyphens, which a reader of pages finds where lines end. */
// oxlint-disable-next-line no-control-regex
const dense = (text: string): string => unmarked(text).replaceAll(/[\s\u00ad\u2010\ufffe\u0002-]/g, '')

/** What stands on every page, and in the middle of what goes on from one to the next. */
function withoutFooters(pages: readonly string[], { footer }: Paper): string {
  const all = pages.length
  return pages
    .map((text, i) => text.replace(footer.replace('{page}', String(i + 1)).replace('{pages}', String(all)), ''))
    .join('\n')
}

describe.each(LANGUAGES)('read out of the files, %s', (language) => {
  test('DOCX: styles, numbering, directions and text', async () => {
    const bytes = await docx(await sampled('review-summary', language))
    expectGolden(`extracted/review-summary.${language}.docx.txt`, docxOutline(bytes))
  })

  test('PDF: tags of each page and its text', async () => {
    const bytes = await pdf(await sampled('review-summary', language))
    const tags = (await pageTags(bytes)).map((page) => page.join('\n')).join('\n\n')
    const text = (await pageTexts(bytes)).join('\n\n')
    expectGolden(`extracted/review-summary.${language}.pdf.txt`, `${tags}\n\n${text}\n`)
  })

  test.each(['mission', 'helicopter', 'letter'])('PDF of %s: tagged throughout', async (name) => {
    const paper = await sampled(name, language)
    const tags = (await pageTags(await pdf(paper))).flat().map((line) => line.trim())
    const count = (tag: string): number => tags.filter((t) => t === tag).length
    // A table that goes on to the next page is there on both, and its head is told once.
    const tables = paper.blocks.filter((b) => b.kind === 'table' && b.only !== 'sheet').length
    expect(count('Table')).toBeGreaterThanOrEqual(tables)
    expect(count('THead')).toBe(tables)
    const headings = paper.blocks.filter((b) => b.kind === 'heading' || b.kind === 'annex').length
    expect(tags.filter((t) => /^H\d$/.test(t)).length).toBeGreaterThanOrEqual(headings)
  })
})

describe.each(LANGUAGES.filter((l) => l !== 'ar'))('what a page says can be searched and copied, %s', (language) => {
  test.each(['mission', 'helicopter', 'review-pack', 'plan'])('%s', async (name) => {
    const paper = await sampled(name, language)
    const text = dense(withoutFooters(await pageTexts(await pdf(paper)), paper))
    const said = saidBy(paper).map(dense)
    expect(said.filter((piece) => !text.includes(piece))).toEqual([])
  })
})

/** Arabic words that follow each other, without those that double a letter (shadda): PDFium parts the letter from the mark. */
const arabic = (text: string): string[] =>
  text
    .replaceAll(/[\u064b-\u0650\u0652]/g, '')
    .replaceAll(/\p{L}*\u0651\p{L}*/gu, '|')
    .replaceAll(/\s+/g, ' ')
    .match(/\p{Script=Arabic}+(?: \p{Script=Arabic}+)*/gu) ?? []
/**
 * The one ligature that stays, lam-alef, is written down in the order of its letters, as PDF demands; PDFium (as Poppler
 * and pdf.js) turns it round with the line.
 */
const turned = (text: string): string => text.replaceAll(/ل([اأإآ])/g, '$1ل')

describe('what an Arabic page says can be searched and copied', () => {
  test.each([
    // PDFium takes a page with one narrow table for a vertical one, and parts words at lam-alef there.
    ['mission', ['تشرين الأول', 'الأردن', 'الاتحاد الروسي']],
    ['helicopter', []],
    ['review-pack', []],
    ['plan', []],
    ['edition', []],
  ])('%s, word for word in its order', async (name, parted) => {
    const paper = await sampled(name, 'ar')
    const text = unmarked(withoutFooters(await pageTexts(await pdf(paper)), paper)).replaceAll(/\s+/g, ' ')
    const said = saidBy(paper).map(unmarked)
    const phrases = [...new Set(said.flatMap(arabic))]
    expect(phrases.length).toBeGreaterThan(8)
    expect(phrases.filter((phrase) => !text.includes(turned(phrase)))).toEqual(parted)
    const others = said.flatMap((piece) => piece.match(/\d+|[\p{Script=Latin}\p{Script=Cyrillic}]+/gu) ?? [])
    expect(others.filter((word) => !text.includes(word))).toEqual([])
  })
})
