import { expect, test } from 'vitest'
import type { Standard } from '../requirement/standard.ts'
import { readStandards, writeStandards } from './requirement-sheet.ts'

const standards: Standard[] = [
  { attribute: 'payload', operator: 'AT_LEAST', values: ['1200'], unit: 'kg', mandatory: true, source: 'a' },
  { attribute: 'flying-hours', operator: 'AT_MOST', values: ['60'], unit: 'hour/month', mandatory: false, source: 'a' },
  {
    attribute: 'class',
    operator: 'ONE_OF',
    values: ['attack', 'armed-utility'],
    unit: null,
    mandatory: true,
    source: 'b',
  },
  { attribute: 'armed', operator: 'ONE_OF', values: ['yes'], unit: null, mandatory: false, source: 'b' },
]

test('standards are written as people write them, and read back', () => {
  const written = writeStandards(standards, 'a')
  expect(written).toBe(
    'payload >= 1200 kg | flying-hours <= 60 hour/month ? | class = attack, armed-utility [b] | armed = yes ? [b]',
  )
  const verdict = readStandards(written)
  expect(verdict.ok && verdict.value.map((s) => ({ source: 'a', ...s }))).toEqual(standards)
  expect(writeStandards([], 'a')).toBeNull()
})

test.each(['payload', 'payload 1200', 'payload >=', '>= 5 kg', 'payload > 5'])(
  '%j is refused with the form',
  (text) => {
    expect(readStandards(text)).toMatchObject({ ok: false, problem: { code: 'cell.item_invalid' } })
  },
)
