import { expect, test } from 'vitest'
import { TEMPLATE, type Block, type Paper } from './block.ts'
import { press } from './press.ts'

const paper = (title: string, blocks: readonly Block[] = []): Paper => ({
  template: TEMPLATE,
  kind: 'sample',
  language: 'en',
  title,
  day: '2010-07-27',
  symbol: null,
  footer: '',
  house: '',
  blocks,
})
const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes)

test('papers come out in any order they are asked for, each its own', async () => {
  const made = await Promise.all(['one', 'two', 'three'].map((title) => press(paper(title), 'html')))
  expect(made.map((bytes) => /<title>(.*)<\/title>/.exec(text(bytes))?.[1])).toEqual(['one', 'two', 'three'])
})

test('a paper that cannot be made fails alone', async () => {
  const broken = paper('broken', [{ kind: 'title' } as unknown as Block])
  const [failed, made] = await Promise.allSettled([press(broken, 'html'), press(paper('next'), 'html')])
  expect([failed.status, made.status]).toEqual(['rejected', 'fulfilled'])
})

test('so many at once are too many', async () => {
  const asked = Array.from({ length: 60 }, (_, i) => {
    try {
      return press(paper(String(i)), 'html')
    } catch (error) {
      return Promise.reject(error as Error)
    }
  })
  const done = await Promise.allSettled(asked)
  const refused = done.filter((d) => d.status === 'rejected')
  expect(refused.length).toBeGreaterThan(0)
  expect(refused.every((d) => (d.reason as { problem: { code: string } }).problem.code === 'paper.busy')).toBe(true)
  expect(done.slice(0, 20).every((d) => d.status === 'fulfilled')).toBe(true)
})
