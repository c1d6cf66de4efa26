/** The longest frame, in bytes: whoever reads a file need not hold more of it. */
const LONGEST = 1024 * 1024
const EMPTY: Buffer = Buffer.alloc(0)

/** What was read is not a sequence of frames. */
export class Unframed extends Error {}

/** A frame: its length as four bytes, then its bytes. Longer content takes several; an empty one ends a section. */
export function* framed(content: Buffer): Generator<Buffer> {
  for (let at = 0; at < content.length; at += LONGEST) {
    const part = content.subarray(at, at + LONGEST)
    yield lengthOf(part.length)
    yield part
  }
}

/** The frame that ends a section. */
export const SECTION_END: Buffer = lengthOf(0)

function lengthOf(bytes: number): Buffer {
  const length = Buffer.alloc(4)
  length.writeUInt32BE(bytes)
  return length
}

/**
 * The frames of a stream of bytes, however it is cut.
 * @throws Unframed
 */
export async function* frames(source: AsyncIterable<Buffer>): AsyncGenerator<Buffer, void, void> {
  let rest = EMPTY
  for await (const chunk of source) {
    rest = rest.length === 0 ? chunk : Buffer.concat([rest, chunk])
    let at = 0
    while (rest.length - at >= 4) {
      const length = rest.readUInt32BE(at)
      if (length > LONGEST) throw new Unframed('a frame is too long')
      if (rest.length - at - 4 < length) break
      yield rest.subarray(at + 4, at + 4 + length)
      at += 4 + length
    }
    rest = rest.subarray(at)
  }
  if (rest.length > 0) throw new Unframed('the last frame is cut off')
}

/** The frames up to the next empty one, which is taken too. */
export async function* section(all: AsyncGenerator<Buffer, void, void>): AsyncGenerator<Buffer, void, void> {
  for (;;) {
    const { value, done } = await all.next()
    if (done) throw new Unframed('a section does not end')
    if (value.length === 0) return
    yield value
  }
}
