import { expect, test } from 'vitest'
import { PaperRequestSchema } from '../../contract/document.ts'
import { requestOf } from './paper-choice.ts'
import { issueSearch, PAPER_KINDS } from './search.ts'

test('every kind of paper becomes a request that the interface takes, once it is said which', () => {
  for (const paper of PAPER_KINDS) {
    const request = requestOf({ paper, of: '3', part: 'pack' })
    expect(PaperRequestSchema.safeParse(request).success, paper).toBe(true)
    if (paper !== 'report-2010') expect(requestOf({ paper, of: '', part: 'pack' })).toBeNull()
  }
})

test('an address names the paper; words that are not ours are dropped', () => {
  expect(issueSearch({ paper: 'edition', of: 3, part: 'summary' })).toEqual({
    paper: 'edition',
    of: '3',
    part: 'summary',
  })
  expect(issueSearch({ paper: 'novel', of: {}, part: 'end' })).toEqual({})
})
