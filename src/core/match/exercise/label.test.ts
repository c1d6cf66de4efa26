import { expect, test } from 'vitest'
import { labelledCsv } from './label.ts'

test('every record of a labelled file says that it is fictional, whatever its fields hold', () => {
  const text = 'a,b\r\n1,"x\r\ny ""z"""\r\n2,3\r\n'
  expect(labelledCsv(text)).toBe(
    'a,b,exercise\r\n1,"x\r\ny ""z""",Exercise: fictional data\r\n2,3,Exercise: fictional data\r\n',
  )
  expect(labelledCsv('a\n1')).toBe('a,exercise\n1,Exercise: fictional data')
  expect(labelledCsv('')).toBe('')
})
