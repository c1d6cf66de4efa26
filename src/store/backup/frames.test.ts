import { Readable } from 'node:stream'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { framed, frames, section, SECTION_END, Unframed } from './frames.ts'

const bytes = fc.uint8Array({ maxLength: 300 }).map((array) => Buffer.from(array))

/** The same bytes, cut at other places. */
async function* cut(whole: Buffer, sizes: readonly number[]): AsyncGenerator<Buffer> {
  let at = 0
  for (const size of sizes) {
    yield whole.subarray(at, at + size)
    at += size
  }
  yield whole.subarray(at)
}

const all = (source: AsyncIterable<Buffer>): Promise<Buffer[]> => Readable.from(source).toArray()

test('sections come back as they went in, however the bytes are cut', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(bytes)), fc.array(fc.nat({ max: 20 })), async (sections, sizes) => {
      const whole = Buffer.concat(sections.flatMap((parts) => [...parts.flatMap((p) => [...framed(p)]), SECTION_END]))
      const read = frames(cut(whole, sizes))
      for (const parts of sections) expect(Buffer.concat(await all(section(read)))).toEqual(Buffer.concat(parts))
      expect((await read.next()).done).toBe(true)
    }),
  )
})

test('content longer than a frame takes several', async () => {
  const long = Buffer.alloc(3_000_000, 'x')
  const parts = await all(frames(cut(Buffer.concat([...framed(long)]), [7, 100_000])))
  expect(parts.map((p) => p.length)).toEqual([1_048_576, 1_048_576, 902_848])
})

test.each([
  ['a length without its bytes', Buffer.from([0, 0, 0, 3, 1, 2])],
  ['half a length', Buffer.from([0, 0])],
  ['a length that nobody wrote', Buffer.from([255, 255, 255, 255, 0])],
])('%s is no frame', async (_, given) => {
  await expect(all(frames(cut(given, [])))).rejects.toThrow(Unframed)
})

test('a section that does not end is none', async () => {
  await expect(all(section(frames(cut(Buffer.concat([...framed(Buffer.from('a'))]), []))))).rejects.toThrow(Unframed)
})
