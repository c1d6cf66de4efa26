import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { LANGUAGES, type Language } from '../../core/language.ts'
import { TEMPLATE, type Block, type Paper } from '../block.ts'
import { Builder } from '../builder.ts'
import { wordsIn } from '../words.ts'
import { render } from './render.ts'
import { directed, stretches } from './text.ts'

const HOSTILE = '=cmd|1 <script>alert(1)</script> #panic("x") $x$ \u0000\u0007 \ud800 & "quoted" _x000D_ #REF!'
const MIXED = 'مستشفى من المستوى الثاني، UNMISS (ملكال) S/2010/388 工兵部队'

const table: Block = {
  kind: 'table',
  name: 'Lines [1]',
  caption: 'Caption',
  columns: [
    { key: 'name', head: 'Name', align: 'start', tag: '#capacity+name', width: 3 },
    { key: 'gap', head: 'Gap', align: 'end', tag: '#need+gap+num', width: 1 },
    { key: 'on', head: 'On', align: 'start', tag: '#date', width: 1, only: 'sheet' },
    { key: 'note', head: 'Note', align: 'start', tag: '#meta', width: 1, only: 'print' },
  ],
  rows: [
    [
      { text: HOSTILE },
      { text: '1,000', value: 1000, strong: true },
      { text: '27 July 2010', value: '2010-07-27' },
      { text: '7' },
    ],
    [{ text: MIXED }, { text: '–', value: null }, { text: '', value: null }, { text: '' }],
  ],
}

async function sample(language: Language): Promise<Paper> {
  const words = await wordsIn(language)
  const to = new Builder(words)
    .add({ kind: 'label', text: 'EXERCISE' })
    .add({
      kind: 'masthead',
      organ: 'Security Council',
      symbol: 'S/2010/388',
      distribution: 'Distr.: General',
      date: { printed: '27 July 2007', day: '2010-07-27', note: 'The year is a mistake.' },
      original: 'Original: English',
    })
    .title(HOSTILE)
    .part('First')
    .numbered(HOSTILE)
    .numbered([
      { text: 'strong ', strong: true },
      { text: MIXED, lang: 'ar' },
    ])
    .part('Second')
    .numbered('goes on')
    .items(['one', 'two', MIXED])
    .bullets(['point'])
    .add(table)
    .note('a note', '1')
    .add({ kind: 'signature', lines: ['(Signed) Somebody', 'Chair'] }, { kind: 'annex', label: 'Annex' })
    .text('unnumbered')
  return {
    template: TEMPLATE,
    kind: 'sample',
    language,
    title: 'Sample',
    day: '2010-07-27',
    symbol: 'S/2010/388',
    footer: 'Page {page} of {pages}',
    house: 'Gaplist',
    blocks: to.blocks,
  }
}

const parts = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]))
const text = (bytes: Uint8Array): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)

describe('DOCX', () => {
  test.each(LANGUAGES)('has real styles, numbering, header rows and page numbers, %s', async (language) => {
    const files = parts(await render(await sample(language), 'docx'))
    const body = files['word/document.xml']!
    const count = (found: RegExp): number => body.match(found)?.length ?? 0
    expect(count(/<w:pStyle w:val="Heading1"\/>/g)).toBe(3)
    expect(count(/<w:pStyle w:val="Title"\/>/g)).toBe(1)
    expect(count(/<w:pStyle w:val="Numbered"\/>/g)).toBe(3)
    const numbered = [...body.matchAll(/"Numbered"\/>.*?<w:numId w:val="(\d+)"\/>/g)].map((m) => m[1])
    expect(new Set(numbered).size, 'one list, so that paragraphs go on across headings').toBe(1)
    expect(count(/<w:tblHeader\/>/g)).toBe(1)
    expect(Object.values(files).join('')).toMatch(/instrText[^>]*>PAGE<.*NUMPAGES/s)
    expect(files['word/styles.xml']).toMatch(new RegExp(`<w:lang w:val="${language}-|<w:lang [^>]*w:val="${language}-`))
    const arabic = language === 'ar'
    expect(count(/<w:bidi\/>/g) > 0).toBe(arabic)
    expect(count(/<w:bidiVisual\/>/g)).toBe(arabic ? 1 : 0)
    expect(count(/<w:rtl\/>/g) > 0, 'Arabic runs, in any paper that has them').toBe(true)
  })

  test('cuts Arabic where another writing begins and ends, and loses nothing', () => {
    const cut = stretches('الفجوة في UNAMID (S/2010/388) 18 طائرة')
    expect(cut.filter((s) => s.latin).map((s) => s.text)).toEqual(['UNAMID', 'S/2010/388\u200e'])
    expect(cut.map((s) => s.text).join('')).toBe('الفجوة في UNAMID (S/2010/388\u200e\u200f) 18 طائرة')
  })

  test('sets figures after another writing with the Arabic, unless the sentence keeps them apart itself', () => {
    expect(directed('ar', 'ثغرات UNOCI، 17 تشرين')).toBe('ثغرات UNOCI\u200f، 17 تشرين')
    expect(directed('ar', 'كتيبة UNOCI في المنطقة 17')).toBe('كتيبة UNOCI في المنطقة 17')
    const apart = 'قال: \u2068the later (18 on 2009-04-09) stands\u2069'
    expect(directed('ar', apart)).toBe(apart)
    expect(directed('en', 'said: \u2068two\u2069, \u2068تشرين\u2069')).toBe('said: two, \u2068تشرين\u2069')
    expect(directed('en', 'UNOCI, 17 تشرين')).toBe('UNOCI, 17 تشرين')
  })
})

describe('PDF', () => {
  test.each(LANGUAGES)('is tagged, says its language and brings its fonts, %s', async (language) => {
    const raw = Buffer.from(await render(await sample(language), 'pdf')).toString('latin1')
    expect(raw.slice(0, 5)).toBe('%PDF-')
    expect(raw).toMatch(new RegExp(`/Lang ?\\(${language}`))
    expect(raw).toMatch(/\/Marked true/)
    expect(raw).toContain('/StructTreeRoot')
    for (const tag of ['/H1', '/P', '/Table', '/TH', '/TD', '/L']) expect(raw, tag).toContain(`/S ${tag}`)
    for (const face of ['NotoSans-Regular', 'IBMPlexSansArabic-Regular', 'NotoSansSC-Regular'])
      expect(raw, face).toContain(face)
    expect(raw.match(/\/FontFile[23]/g)?.length).toBe(raw.match(/\/Type ?\/FontDescriptor/g)?.length)
    expect(raw.match(/\/Type ?\/Page\b/g)).toHaveLength(2)
  })
})

describe('HTML', () => {
  test('escapes what is said and knows directions', async () => {
    const page = text(await render(await sample('ar'), 'html'))
    expect(page).toContain('<html lang="ar" dir="rtl">')
    expect(page).not.toContain('<script>')
    expect(page).toContain('&lt;script&gt;')
    expect(['\u0000', '\u0007'].filter((mark) => page.includes(mark))).toEqual([])
    expect(page).toContain('<time datetime="2010-07-27">27 July 2007</time>')
    expect(page).not.toMatch(/(src|href)=/)
    expect(page.match(/id="paragraph-\d"/g)).toHaveLength(3)
    expect(page).toContain('<th scope="col" class="end">Gap</th>')
    expect(page).not.toContain('>On</th>')
  })
})

describe('spreadsheets', () => {
  test('CSV has headings, HXL hashtags and values, and nothing in it runs', async () => {
    const lines = text(await render(await sample('en'), 'csv')).split('\r\n')
    expect(lines.slice(0, 2)).toEqual(['\ufeffName,Gap,On', '#capacity+name,#need+gap+num,#date'])
    expect(lines[2]).toMatch(/^"'=cmd/)
    expect(lines[2]).toMatch(/,1000,2010-07-27$/)
    expect(lines[3]).toMatch(/,,$/)
  })

  test('XLSX holds numbers as numbers, days as days, hashtags below the headings, and turns for Arabic', async () => {
    const files = parts(await render(await sample('ar'), 'xlsx'))
    const sheet = files['xl/worksheets/sheet1.xml']!
    expect(sheet).toContain('rightToLeft="1"')
    expect(sheet).toMatch(/<v>1000<\/v>/)
    expect(sheet).toMatch(/<v>40386<\/v>/)
    expect(sheet).not.toMatch(/<f>/)
    expect(Object.values(files).join('')).toContain('#capacity+name')
    expect(files['xl/workbook.xml']).not.toContain('[1]')
  })
})

test.each(['en', 'ar'] as const)(
  'a paper of 5,000 lines in mixed directions has them all, with the heading of its table on every page, %s',
  { timeout: 240_000 },
  async (language) => {
    const to = new Builder(await wordsIn(language))
    for (let n = 0; n < 1_000; n++) to.numbered(`${n} ${MIXED}`)
    const rows = Array.from({ length: 4_000 }, (_, n) => [
      { text: `${MIXED} ${n}` },
      { text: String(n), value: n },
      ...table.rows[1]!.slice(2),
    ])
    const long = { ...(await sample(language)), blocks: [...to.blocks, { ...table, rows }] }
    const docx = parts(await render(long, 'docx'))['word/document.xml']!
    expect(docx.match(/<w:tr>|<w:tr /g)).toHaveLength(4_001)
    expect(docx.match(/"Numbered"/g)).toHaveLength(1_000)
    const raw = Buffer.from(await render(long, 'pdf')).toString('latin1')
    expect(raw.match(/\/Type ?\/Page\b/g)!.length).toBeGreaterThan(80)
    const lines = text(await render(long, 'csv'))
      .trimEnd()
      .split('\r\n')
    expect(lines).toHaveLength(4_002)
    expect(parts(await render(long, 'xlsx'))['xl/worksheets/sheet1.xml']!.match(/<row /g)).toHaveLength(4_002)
  },
)

test.each(['docx', 'pdf', 'html', 'xlsx', 'csv'] as const)(
  'the same tree gives the same %s, byte for byte',
  async (format) => {
    const paper = await sample('fr')
    const first = await render(paper, format)
    await new Promise((later) => setTimeout(later, 1_100))
    expect(Buffer.compare(await render(structuredClone(paper), format), first)).toBe(0)
  },
)
