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
    // Letters of the Arabic face are made of several signs each: what is read out of the page is no words.
    const text = language === 'ar' ? '' : (await pageTexts(bytes)).join('\n\n')
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
