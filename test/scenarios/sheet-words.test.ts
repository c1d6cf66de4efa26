import { describe, expect, test } from 'vitest'
import { CSV_COLUMNS } from '../../src/app/exchange/gap-csv.ts'
import { sheetNames } from '../../src/app/exchange/sheet/book.ts'
import { headingCodes } from '../../src/app/exchange/sheet/table.ts'
import { heading } from '../../src/app/exchange/sheet/words.ts'
import { GAP_COLUMNS } from '../../src/core/exchange/gap-sheet.ts'
import { columnCodes, PROBLEM, QUARANTINE, REMEDY, SHEET_KINDS } from '../../src/core/exchange/sheet.ts'
import { SHEETS } from '../../src/core/exchange/sheets.ts'
import { LANGUAGES } from '../../src/core/language.ts'
import { en } from '../../src/i18n/en.ts'
import { loadTranslator } from '../../src/i18n/load.ts'

describe.each(SHEET_KINDS)('the sheet of %s', (kind) => {
  const layout = SHEETS[kind]
  const codes = [...columnCodes(layout), PROBLEM, REMEDY, QUARANTINE]

  test('every heading, in every language, names one column', async () => {
    const codeOf = await headingCodes(layout, loadTranslator)
    for (const language of LANGUAGES) {
      const words = await loadTranslator(language)
      for (const code of codes) expect([language, codeOf(heading(words, code))]).toEqual([language, code])
    }
    for (const code of codes) expect(codeOf(` ${code.toUpperCase()} `)).toBe(code)
    expect(codeOf('something of mine')).toBeNull()
  })

  test('every list of codes has a name, and none stands for nothing', () => {
    if (!layout.takesBack) return
    for (const { list } of layout.columns) if (list) expect(Object.keys(en)).toContain(`sheet.list.${list}`)
  })
})

test('every named list is one of a sheet', () => {
  const lists = new Set(SHEET_KINDS.flatMap((kind) => SHEETS[kind].columns.map((c) => c.list)))
  const named = Object.keys(en).flatMap((id) => /^sheet\.(?:list|code)\.([a-z]+)/.exec(id)?.[1] ?? [])
  expect(named.filter((list) => !lists.has(list))).toEqual([])
})

test('the gap list has the columns of its CSV', () => {
  expect(GAP_COLUMNS.map((c) => c.code)).toEqual([...CSV_COLUMNS])
})

test.each(LANGUAGES)('names of sheets in %s are such as spreadsheet programs take', async (language) => {
  const names = sheetNames(await loadTranslator(language))
  expect(new Set(names).size).toBe(3)
  for (const name of names) expect(name).toMatch(/^[^[\]:*?/\\']{1,31}$/)
})
