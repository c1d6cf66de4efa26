import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import fc from 'fast-check'
import { writeXlsx } from 'hucre/xlsx'
import { afterAll, describe, expect, test } from 'vitest'
import { ARCHIVE_LIMITS, inspectArchive } from '../../src/app/exchange/sheet/archive.ts'
import { parseCsv, writeCsv } from '../../src/app/exchange/sheet/csv.ts'
import { decodeText } from '../../src/app/exchange/sheet/decode.ts'
import { findTable } from '../../src/app/exchange/sheet/table.ts'
import { readSheetFile, type ReadFile } from '../../src/app/exchange/sheet/read-file.ts'
import { workbookRows } from '../../src/app/exchange/sheet/workbook-rows.ts'
import { looksLikeError, workbookText, type Cell } from '../../src/core/exchange/cell.ts'
import { plainText } from '../../src/app/exchange/sheet/plain-text.ts'
import { REQUIREMENT_SHEET } from '../../src/core/exchange/requirement-sheet.ts'
import { Refusal } from '../../src/core/problem.ts'
import { refusal } from '../support/refusal.ts'
import { text, workbookParts, xmlRow, zip, type Part } from '../support/zips.ts'

const dir = mkdtempSync(path.join(os.tmpdir(), 'gaplist-files-'))
afterAll(() => rmSync(dir, { recursive: true, force: true }))
let n = 0
function read(bytes: Uint8Array | string, name = 'f.xlsx'): Promise<ReadFile> {
  const file = path.join(dir, `${(n += 1)}`)
  writeFileSync(file, bytes)
  return readSheetFile({ path: file, name })
}
const code = async (bytes: Uint8Array | string): Promise<string> => (await refusal(() => read(bytes))).code
const cells = async (bytes: Uint8Array | string): Promise<readonly (readonly Cell[])[]> =>
  (await read(bytes)).sheets[0]!.rows.map((row) => row.cells)

const plain = workbookParts(xmlRow(1, [text('A1', 'key'), text('B1', 'version')]))
const withPart = (...parts: Part[]): Uint8Array => zip([...plain, ...parts])

describe('cells come back as they went out', () => {
  const odd = fc.string({
    unit: fc.constantFrom(
      "'",
      '"',
      '=',
      '+',
      '-',
      '@',
      '\t',
      '\r',
      '\n',
      ',',
      ';',
      '_',
      'x',
      '0',
      '4',
      '1',
      ' ',
      'é',
      '阿',
      'ا',
    ),
  })
  const coded = fc.constantFrom(
    '_x000D_',
    '_x005F_',
    '_x0041_b',
    '<&>',
    ' lead',
    'trail ',
    '=cmd|x',
    "'=1",
    '#N/A',
    'TRUE',
    '1.0',
    '2010-07-27',
    '\u200f',
    '𝒳',
  )
  const words = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: 'binary' }).filter((t) => t.isWellFormed()),
    odd,
    coded,
  )
  const rows = fc.array(fc.array(words, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 4 })

  test('any texts, in CSV', () => {
    fc.assert(
      fc.property(rows, (given) => {
        const header = ['a', 'b', 'c']
        const verdict = parseCsv(writeCsv([header, ...given]).slice(1), 'f', 1_000)
        const found = verdict.ok ? new Map(verdict.value.map((r) => [r.line, r.cells])) : null
        for (const [i, row] of given.entries())
          expect(found!.get(i + 2) ?? [null, null, null]).toEqual(row.map((cell) => (cell === '' ? null : cell)))
      }),
      { numRuns: 500 },
    )
  })

  test('any texts, and numbers, in a workbook', async () => {
    const cell = fc.oneof(words, fc.double({ noNaN: true, noDefaultInfinity: true }), fc.boolean(), fc.constant(null))
    const some = fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 4 })
    await fc.assert(
      fc.asyncProperty(some, async (given) => {
        const cells = new Map(
          given.flatMap((row, i) =>
            row.flatMap((c, j) =>
              typeof c === 'string' && looksLikeError(c) ? [[`${i},${j}`, plainText(c)] as const] : [],
            ),
          ),
        )
        const rows = given.map((row) => row.map((c) => (typeof c === 'string' ? workbookText(c) : c)))
        const book = await workbookRows(await writeXlsx({ sheets: [{ name: 'S', rows, cells }] }), 1_000)
        const found = new Map(book.sheets[0]!.rows.map((r) => [r.line, r.cells]))
        for (const [i, row] of given.entries())
          for (const [j, value] of row.entries())
            expect(found.get(i + 1)?.[j] ?? null).toEqual(value === '' ? null : Object.is(value, -0) ? 0 : value)
      }),
      { numRuns: 150 },
    )
  })
})

describe('a workbook', () => {
  test('formulas and errors are told from values; days from counts, in both systems; hidden rows count', async () => {
    const rows = [
      xmlRow(1, [text('A1', 'key'), text('B1', 'version')]),
      xmlRow(
        3,
        ['<c r="A3"><f>1+1</f><v>2</v></c>', '<c r="B3" t="e"><v>#REF!</v></c>', '<c r="C3"><v>40386</v></c>'],
        ' hidden="1"',
      ),
      xmlRow(4, [
        '<c r="A4" t="str"><f>HYPERLINK("http://x.example","k")</f><v>k</v></c>',
        '<c r="B4" t="b"><v>1</v></c>',
      ]),
    ].join('')
    const { sheets, dates } = await read(zip(workbookParts(rows)))
    expect(dates).toBe(1900)
    expect(sheets[0]!.rows.map((r) => [r.line, r.cells])).toEqual([
      [1, ['key', 'version']],
      [3, [{ odd: 'FORMULA', text: '1+1' }, { odd: 'ERROR', text: '#REF!' }, 40_386]],
      [4, [{ odd: 'FORMULA', text: 'HYPERLINK("http://x.example","k")' }, true]],
    ])
    expect((await read(zip(workbookParts(rows, true)))).dates).toBe(1904)
  })

  test('entities and document types are not expanded', async () => {
    const bomb = workbookParts(xmlRow(1, [text('A1', '&a;')]))
    const sheet = bomb.at(-1)!
    const evil = String(sheet.content).replace(
      '<worksheet',
      '<!DOCTYPE x [<!ENTITY a "boom"><!ENTITY b SYSTEM "file:///etc/passwd">]><worksheet',
    )
    const found = await read(zip([...bomb.slice(0, -1), { ...sheet, content: evil }])).catch((error: unknown) => error)
    expect(JSON.stringify(found)).not.toMatch(/boom|root:/)
  })

  test.each<[string, Uint8Array | string, string]>([
    ['nothing', '', 'sheet.not_spreadsheet'],
    ['a PDF', '%PDF-1.7 …', 'sheet.not_spreadsheet'],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), 'sheet.not_spreadsheet'],
    ['an archive of something else', zip([{ name: 'readme.txt', content: 'x' }]), 'sheet.not_spreadsheet'],
    [
      'a Word document',
      zip([
        { name: '[Content_Types].xml', content: '' },
        { name: 'word/document.xml', content: 'x' },
      ]),
      'sheet.not_spreadsheet',
    ],
    [
      'an OpenDocument sheet',
      zip([
        { name: 'mimetype', content: 'x', method: 0 },
        { name: 'content.xml', content: 'x' },
      ]),
      'sheet.old_format',
    ],
    ['a binary workbook', withPart({ name: 'xl/workbook.bin', content: 'x' }), 'sheet.old_format'],
    [
      'an Excel 97 file',
      Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)]),
      'sheet.old_format',
    ],
    [
      'an encrypted one',
      Buffer.concat([
        Buffer.from('d0cf11e0a1b11ae1', 'hex'),
        Buffer.alloc(600),
        Buffer.from('EncryptedPackage', 'utf16le'),
      ]),
      'sheet.encrypted',
    ],
    ['an encrypted part', withPart({ name: 'xl/x.xml', content: 'x', flags: 1 }), 'sheet.encrypted'],
    ['macros', withPart({ name: 'xl/vbaProject.bin', content: 'x' }), 'sheet.active_content'],
    ['Excel 4 macros', withPart({ name: 'xl/macrosheets/sheet1.xml', content: 'x' }), 'sheet.active_content'],
    ['controls', withPart({ name: 'xl/activeX/activeX1.xml', content: 'x' }), 'sheet.active_content'],
    [
      'links to other files',
      withPart({ name: 'xl/externalLinks/externalLink1.xml', content: 'x' }),
      'sheet.active_content',
    ],
    ['connections', withPart({ name: 'xl/connections.xml', content: 'x' }), 'sheet.active_content'],
    ['a file inside', withPart({ name: 'xl/embeddings/book.xlsx', content: zip(plain) }), 'sheet.active_content'],
    ['half of it', zip(plain).slice(0, 700), 'sheet.damaged'],
    ['a part that is not packed as it says', withPart({ name: 'xl/x.xml', content: 'x', method: 99 }), 'sheet.damaged'],
    ['a part twice', withPart({ name: 'xl/workbook.xml', content: 'x' }), 'sheet.damaged'],
    ['parts that share bytes', withPart({ name: 'xl/x.xml', content: 'x', lie: { at: 0 } }), 'sheet.damaged'],
    ['a part outside the file', withPart({ name: 'xl/x.xml', content: 'x', lie: { at: 9_999_999 } }), 'sheet.damaged'],
    ['a part without its sheet', zip(plain.slice(0, 4)), 'sheet.damaged'],
    [
      'no text where text must be',
      zip([...plain.slice(0, 4), { name: 'xl/worksheets/sheet1.xml', content: new Uint8Array([0, 255, 60, 0, 1]) }]),
      'sheet.damaged',
    ],
  ])('%s is refused', async (_, bytes, expected) => {
    const found = await read(bytes).then(
      ({ sheets }) => (sheets.every((s) => s.rows.length === 0) ? 'empty' : 'read'),
      (error: Refusal) => error.problem.code,
    )
    // A sheet that cannot be made out may also be read as an empty one: then its columns are missing.
    expect([expected, ...(expected === 'sheet.damaged' ? ['empty'] : [])]).toContain(found)
  })

  describe('that would unpack to too much', () => {
    const zeros = new Uint8Array(30_000_000)

    test('is refused by its directory, before anything is unpacked', async () => {
      const bytes = withPart({ name: 'xl/media/a.xml', content: zeros })
      expect(bytes.length).toBeLessThan(50_000)
      expect(await code(bytes)).toBe('sheet.unpacks_too_large')
      const many = Array.from({ length: 1_200 }, (_, i) => ({ name: `xl/x${i}.xml`, content: 'x' }))
      expect(await code(withPart(...many))).toBe('sheet.damaged')
      const huge = withPart({ name: 'xl/x.xml', content: 'x', lie: { unpacked: ARCHIVE_LIMITS.unpacked + 1 } })
      expect(await code(huge)).toBe('sheet.unpacks_too_large')
    })

    test('is refused while unpacking, where its directory lies', async () => {
      const sheet = plain.at(-1)!
      const padded = `${String(sheet.content)}${' '.repeat(20_000_000)}`
      const lying = zip([...plain.slice(0, -1), { ...sheet, content: padded, lie: { unpacked: 100_000 } }])
      expect(inspectArchive(lying, 'f').ok).toBe(true)
      expect(await code(lying)).toBe('sheet.damaged')
      const nothing = zip([...plain.slice(0, -1), { ...sheet, content: padded, lie: { unpacked: 0 } }])
      expect(await code(nothing)).toBe('sheet.damaged')
    })

    test('a bomb made of repeated cells costs a refusal, not the process', async () => {
      const far = xmlRow(1_048_576, ['<c r="XFD1048576"><v>1</v></c>'])
      expect(await code(zip(workbookParts(xmlRow(1, [text('A1', 'key')]) + far)))).toBe('sheet.damaged')
    })
  })
})

describe('a text file', () => {
  const head = 'key,version,note\r\n'
  const utf16 = (content: string): Uint8Array =>
    Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(content, 'utf16le')])

  test('in UTF-8, in UTF-16 that says so, with commas, semicolons or tabs', async () => {
    const expected = [
      ['key', 'version', 'note'],
      ['k', '1', 'Côte d’Ivoire 阿'],
    ]
    for (const mark of [',', ';', '\t']) {
      const content = [`key${mark}version${mark}note`, `k${mark}1${mark}Côte d’Ivoire 阿`, ''].join('\r\n')
      expect(await cells(content)).toEqual(expected)
      expect(await cells(`\ufeff${content}`)).toEqual(expected)
      expect(await cells(utf16(content))).toEqual(expected)
      expect(await cells(Buffer.from(utf16(content)).swap16())).toEqual(expected)
      expect(await cells(`sep=${mark}\r\n${content}`)).toEqual(expected)
    }
  })

  test('an apostrophe that keeps a formula from running is taken away, and no other', async () => {
    const [, row] = await cells(`${head}'=1+1,"'tis","''@x"\r\n`)
    expect(row).toEqual(['=1+1', "'tis", "'@x"])
  })

  test.each<[string, Uint8Array | string, string]>([
    ['Windows-1252', Buffer.from(`${head}k,1,C\xf4te d'Ivoire`, 'latin1'), 'sheet.encoding'],
    [
      'UTF-8 with a broken character',
      Buffer.concat([Buffer.from(`${head}k,1,`), Buffer.from([0xc3, 0x28])]),
      'sheet.encoding',
    ],
    ['UTF-16 without its mark', Buffer.from(`${head}k,1,abcdef`, 'utf16le'), 'sheet.encoding'],
    [
      'UTF-32',
      Buffer.concat([Buffer.from([0xff, 0xfe, 0, 0]), Buffer.from('k\0\0\0e\0\0\0y\0\0\0'.repeat(9), 'latin1')]),
      'sheet.encoding',
    ],
    ['half a UTF-16 character', Buffer.concat([utf16(head), Buffer.from([0x00])]), 'sheet.encoding'],
    ['a quote that does not close', `${head}k,1,"x\r\nk2,1,y`, 'sheet.quotes_open'],
    ['a quote inside a cell', `${head}k,1,x"y"`, 'sheet.quotes_open'],
    ['one endless cell', `${head}k,1,"${'x'.repeat(1_100_000)}"`, 'sheet.quotes_open'],
  ])('%s is refused', async (_, bytes, expected) => {
    expect(await code(bytes)).toBe(expected)
  })

  test('more rows and columns than are taken', async () => {
    const codeOf = (heading: string): string | null =>
      heading === 'note' || heading === 'key' || heading === 'version' ? heading : null
    const long = await read(`${head}${'k,1,x\r\n'.repeat(100_001)}`)
    const wide = await read(`key,version${',x'.repeat(300)}\r\n`)
    const found = (file: ReadFile) => refusal(async () => findTable(file, 'f', REQUIREMENT_SHEET, codeOf))
    expect(await found(long)).toMatchObject({ code: 'sheet.rows_too_many', params: { limit: 100_000 } })
    expect(await found(wide)).toMatchObject({ code: 'sheet.columns_too_many' })
    expect(
      findTable(await read(`${head}${'k,1,x\r\n'.repeat(100_000)}`), 'f', REQUIREMENT_SHEET, codeOf).rows,
    ).toHaveLength(100_000)
  })
})

describe('spoiled files', () => {
  const book = zip(
    workbookParts(
      Array.from({ length: 20 }, (_, i) =>
        xmlRow(i + 1, [text(`A${i + 1}`, `k${i}`), `<c r="B${i + 1}"><v>${i}</v></c>`]),
      ).join(''),
    ),
  )
  const table = Buffer.from(
    `key;version;note\r\n${Array.from({ length: 20 }, (_, i) => `k${i};${i};"a ""b"" c"`).join('\r\n')}`,
  )
  const spoil = (bytes: Uint8Array, at: number, how: number, with_: number): Uint8Array => {
    const place = at % bytes.length
    if (how === 0) return bytes.slice(0, place)
    const copy = new Uint8Array(bytes)
    if (how === 1) copy[place] = with_
    if (how === 2) copy.fill(with_, place, place + 8)
    return how === 3 ? new Uint8Array([...copy.slice(0, place), ...copy.slice(place + 1 + (with_ % 20))]) : copy
  }
  const spoiling = fc.tuple(fc.nat(1_000_000), fc.nat(3), fc.nat(255))

  test('give a refusal or rows, and nothing else', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(book, table),
        fc.array(spoiling, { minLength: 1, maxLength: 3 }),
        async (bytes, changes) => {
          const spoiled = changes.reduce<Uint8Array>(
            (b, [at, how, value]) => (b.length === 0 ? b : spoil(b, at, how, value)),
            new Uint8Array(bytes),
          )
          const found = await read(spoiled).catch((error: unknown) => error)
          expect(found instanceof Refusal || typeof (found as ReadFile).digest === 'string').toBe(true)
        },
      ),
      { numRuns: 60 },
    )
  })

  test('whatever the bytes, their directory and their text are judged without an error', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), fc.array(spoiling, { maxLength: 4 }), (noise, changes) => {
        const spoiled = changes.reduce<Uint8Array>(
          (b, [at, how, value]) => (b.length === 0 ? b : spoil(b, at, how, value)),
          new Uint8Array(book),
        )
        for (const bytes of [noise, spoiled]) {
          expect(typeof inspectArchive(bytes, 'f').ok).toBe('boolean')
          const decoded = decodeText(bytes, 'f')
          if (decoded.ok) expect(typeof parseCsv(decoded.value, 'f', 100).ok).toBe('boolean')
        }
      }),
      { numRuns: 1_000 },
    )
  })
})
