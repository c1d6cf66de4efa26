import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { gapCsv } from '../../src/app/exchange/gap-csv.ts'
import { loadAll } from '../../src/app/gap/all-lines.ts'
import { listText } from '../../src/cli/list-text.ts'
import type { Terminal } from '../../src/cli/terminal.ts'
import { LANGUAGES } from '../../src/core/language.ts'
import { loadTranslator } from '../../src/i18n/load.ts'
import { testRegister, type TestRegister } from '../scenarios/register.ts'
import { expectGolden } from './golden.ts'

let register: TestRegister
beforeAll(async () => {
  register = await testRegister()
})
afterAll(() => register.close())

describe('the gap list of 27 July 2010', () => {
  test.each(LANGUAGES)('in the terminal, %s', async (language) => {
    const t = await loadTranslator(language)
    const plain = (text: string): string => text
    const term: Terminal = { t, colour: false, out: () => {}, note: () => {}, bold: plain, dim: plain }
    const text = listText(term, await loadAll(register.in(language), {}))
    expect(text).not.toMatch(/[{}]|undefined|NaN/)
    expectGolden(`list-2010-07-27.${language}.txt`, text)
  })

  test('as CSV', async () => {
    const { text, name } = await gapCsv(register.ctx, {})
    expect(name).toBe('gap-list-2010-07-27.csv')
    expectGolden('list-2010-07-27.csv', text)
  })
})
