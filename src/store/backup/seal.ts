import { createCipheriv, createDecipheriv, scrypt, type ScryptOptions } from 'node:crypto'

/** 128 MiB and some tenths of a second for each guess at a passphrase. */
const COST: ScryptOptions = { N: 2 ** 17, r: 8, p: 1, maxmem: 256 * 1024 * 1024 }
const CHUNK = 64 * 1024
const TAG = 16
const LAST = 0x8000_0000
export const SALT_BYTES = 16

/** What was read was not sealed under this key, or was changed since. */
export class Unsealable extends Error {}

/** The key of one file: every file has a salt, and so a key, of its own. */
export function keyOf(passphrase: string, salt: Buffer): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    scrypt(passphrase.normalize('NFC'), salt, 32, COST, (error, key) => (error ? reject(error) : resolve(key)))
  })
}

/** Numbers from 0 as nonces: none comes twice under one key. */
function nonce(chunk: number): Buffer {
  const bytes = Buffer.alloc(12)
  bytes.writeUIntBE(chunk, 6, 6)
  return bytes
}

/** What a chunk vouches for besides its content: the file's first line, and whether it is the last one. */
const context = (opening: string, last: boolean): Buffer => Buffer.from(`${opening}${last ? 'last' : 'more'}`)

/** AES-256-GCM in chunks: length and mark of the last, ciphertext, tag. Chunks cannot be left out or change places. */
export async function* seal(source: AsyncIterable<Buffer>, key: Buffer, opening: string): AsyncGenerator<Buffer> {
  let number = 0
  const chunk = (plain: Buffer, last: boolean): Buffer => {
    const cipher = createCipheriv('aes-256-gcm', key, nonce(number)).setAAD(context(opening, last))
    number += 1
    const sealed = Buffer.concat([cipher.update(plain), cipher.final()])
    const length = Buffer.alloc(4)
    length.writeUInt32BE(sealed.length + (last ? LAST : 0))
    return Buffer.concat([length, sealed, cipher.getAuthTag()])
  }
  let rest: Buffer = Buffer.alloc(0)
  for await (const bytes of source) {
    rest = Buffer.concat([rest, bytes])
    let at = 0
    for (; rest.length - at > CHUNK; at += CHUNK) yield chunk(rest.subarray(at, at + CHUNK), false)
    rest = rest.subarray(at)
  }
  yield chunk(rest, true)
}

/**
 * What {@link seal} sealed.
 * @throws Unsealable where the key is another, or anything was changed, left out or added
 */
export async function* unseal(source: AsyncIterable<Buffer>, key: Buffer, opening: string): AsyncGenerator<Buffer> {
  let number = 0
  let ended = false
  let rest: Buffer = Buffer.alloc(0)
  for await (const bytes of source) {
    rest = Buffer.concat([rest, bytes])
    while (rest.length >= 4) {
      const mark = rest.readUInt32BE(0)
      const [last, length] = [mark >= LAST, mark % LAST]
      if (ended || length > CHUNK) throw new Unsealable('not a chunk')
      if (rest.length < 4 + length + TAG) break
      const sealed = rest.subarray(4, 4 + length + TAG)
      yield opened(sealed, key, number, context(opening, last))
      rest = rest.subarray(4 + length + TAG)
      number += 1
      ended = last
    }
  }
  if (!ended || rest.length > 0) throw new Unsealable('cut off')
}

function opened(sealed: Buffer, key: Buffer, number: number, vouched: Buffer): Buffer {
  const decipher = createDecipheriv('aes-256-gcm', key, nonce(number)).setAAD(vouched)
  decipher.setAuthTag(sealed.subarray(-TAG))
  try {
    return Buffer.concat([decipher.update(sealed.subarray(0, -TAG)), decipher.final()])
  } catch (cause) {
    throw new Unsealable('not authentic', { cause })
  }
}
