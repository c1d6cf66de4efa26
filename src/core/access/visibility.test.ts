import { expect, test } from 'vitest'
import { isConfidential } from './audience.ts'
import { widest } from './visibility.ts'

test('the widest of some visibilities', () => {
  expect(widest(['SECRETARIAT', 'PUBLIC', 'PRIVATE'])).toBe('PUBLIC')
  expect(widest(['SECRETARIAT', 'PRIVATE'])).toBe('SECRETARIAT')
  expect(widest([])).toBe('PRIVATE')
})

test('what is news for everyone is not confidential; of a visibility that nobody knows, it is', () => {
  const audience = (visibility: string) => ({ visibility, organisations: ['BGD'] })
  expect([null, undefined, audience('PUBLIC')].map(isConfidential)).toEqual([false, false, false])
  expect(['PRIVATE', 'SECRETARIAT', 'WORKING_GROUP', 'ELSE'].map((v) => isConfidential(audience(v)))).toEqual(
    Array.from({ length: 4 }, () => true),
  )
})
