import { expect, test } from 'vitest'
import { edition } from '../../i18n/fr/edition.ts'
import { supply } from '../../i18n/zh/supply.ts'
import { web } from '../../i18n/fr/web.ts'
import { loadWords, withWords } from './words.ts'

test('the first page has its words; a room brings its own, in the language that is read and in the next', async () => {
  const french = await loadWords('fr')
  expect(french.t('web.skip')).toBe(web['web.skip'])
  expect(french.maybe('web.compose')).toBeNull()
  expect(await withWords(['edition', 'supply'], () => Promise.resolve('room'))).toBe('room')
  expect(french.t('web.compose')).toBe(edition['web.compose'])
  const chinese = await loadWords('zh')
  expect(chinese.t('web.pledges.new')).toBe(supply['web.pledges.new'])
  expect(await loadWords('fr')).toBe(french)
})

test('a room that cannot be loaded says so, and its words are there the next time', async () => {
  await expect(withWords(['access'], () => Promise.reject(new Error('no network')))).rejects.toThrow('no network')
  const french = await loadWords('fr')
  await withWords(['access'], () => Promise.resolve(null))
  expect(french.maybe('web.access.email')).not.toBeNull()
})
