import { expect, test } from 'vitest'
import { copyLine } from './copy-line.ts'

test('a row of COPY keeps what would end a field or a line, and tells nothing from empty', () => {
  expect(copyLine(['a', '', null, undefined, 7, true])).toBe('a\t\t\\N\t\\N\t7\ttrue\n')
  expect(copyLine(['\\N', 'a\tb\nc\rd', '\\.'])).toBe('\\\\N\ta\\tb\\nc\\rd\t\\\\.\n')
  expect(copyLine([[{ name: 'a"b' }], { n: 1 }])).toBe('[{"name":"a\\\\"b"}]\t{"n":1}\n')
})
