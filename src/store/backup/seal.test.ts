import { randomBytes } from 'node:crypto'
import { Readable } from 'node:stream'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { keyOf, seal, unseal, Unsealable } from './seal.ts'

const key = randomBytes(32)
const LINE = '{"gaplist":"backup"}\n'
const CHUNK = 64 * 1024

async function* pieces(...parts: Buffer[]): AsyncGenerator<Buffer> {
  yield* parts
}
const all = (source: AsyncIterable<Buffer>): Promise<Buffer[]> => Readable.from(source).toArray()
const sealed = async (plain: Buffer, line = LINE): Promise<Buffer> =>
  Buffer.concat(await all(seal(pieces(plain), key, line)))
const open = async (bytes: Buffer, line = LINE, by = key): Promise<Buffer> =>
  Buffer.concat(await all(unseal(pieces(bytes), by, line)))

test.each([0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 3 * CHUNK])('%i bytes come back', async (length) => {
  const plain = randomBytes(length)
  expect(await open(await sealed(plain))).toEqual(plain)
})

test('whatever is sealed comes back, however it is cut', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.uint8Array({ maxLength: 400 })), async (arrays) => {
      const parts = arrays.map((a) => Buffer.from(a))
      const bytes = Buffer.concat(await all(seal(pieces(...parts), key, LINE)))
      const halves = pieces(bytes.subarray(0, bytes.length >> 1), bytes.subarray(bytes.length >> 1))
      expect(Buffer.concat(await all(unseal(halves, key, LINE)))).toEqual(Buffer.concat(parts))
    }),
  )
})

test('a byte that was changed, anywhere, is found', async () => {
  const bytes = await sealed(Buffer.from('confidential'))
  for (let at = 0; at < bytes.length; at += 1) {
    const changed = Buffer.from(bytes)
    changed[at]! ^= 1
    await expect(open(changed), `byte ${at}`).rejects.toThrow(Unsealable)
  }
})

test('chunks that are left out, doubled, swapped or put behind are found', async () => {
  const bytes = await sealed(randomBytes(3 * CHUNK))
  const size = 4 + CHUNK + 16
  const [a, b, c] = [0, 1, 2].map((n) => bytes.subarray(n * size, (n + 1) * size)) as [Buffer, Buffer, Buffer]
  for (const wrong of [[a, c], [a, b], [b, a, c], [a, a, b, c], [a, b, c, c], [a], []])
    await expect(open(Buffer.concat(wrong))).rejects.toThrow(Unsealable)
  expect((await open(Buffer.concat([a, b, c]))).length).toBe(3 * CHUNK)
})

test('another key or another first line does not open it', async () => {
  const bytes = await sealed(Buffer.from('confidential'))
  await expect(open(bytes, LINE, randomBytes(32))).rejects.toThrow(Unsealable)
  await expect(open(bytes, `${LINE} `)).rejects.toThrow(Unsealable)
})

test('a passphrase gives another key under another salt, and the same however its accents are written', async () => {
  const salt = randomBytes(16)
  const composed = await keyOf('Ordre de succ\u00e8s', salt)
  expect(await keyOf('Ordre de succe\u0300s', salt)).toEqual(composed)
  expect(await keyOf('Ordre de succ\u00e8s', randomBytes(16))).not.toEqual(composed)
})
