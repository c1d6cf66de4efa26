import { createHash } from 'node:crypto'
import { link, open, rename, rm, unlink, type FileHandle } from 'node:fs/promises'
import path from 'node:path'
import { Refusal, refuse } from '../../core/problem.ts'
import { closing } from './opening.ts'

/**
 * Writes a file for its owner's eyes only, under a name of its own beside the final one, which it gets when all of it
 * is on disk. A failure leaves nothing behind. Answers its size in bytes.
 * @throws Refusal file.exists, file.unwritable
 */
export async function writeWhole(
  file: string,
  replace: boolean,
  content: AsyncIterable<Buffer>,
  signal: AbortSignal,
): Promise<number> {
  const half = `${file}.half-${process.pid}`
  let handle: FileHandle | undefined
  try {
    handle = await open(half, 'wx', 0o600)
    await handle.writeFile(closed(content), { signal })
    await handle.sync()
    const { size } = await handle.stat()
    await handle.close()
    await (replace ? rename(half, file) : nameFirst(half, file))
    await syncFolder(path.dirname(file))
    return size
  } catch (error) {
    if (handle) {
      await handle.close().catch(() => {})
      await rm(half, { force: true })
    }
    if (error instanceof NoContent) throw error.cause
    if (error instanceof Refusal || signal.aborted) throw error
    return refuse('file.unwritable', { file, detail: (error as Error).message })
  }
}

/** What was to be written could not be had: no fault of the file. */
class NoContent extends Error {}

/** The bytes as they are, and the closing line after them. */
async function* closed(source: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const hash = createHash('sha256')
  try {
    for await (const bytes of source) {
      hash.update(bytes)
      yield bytes
    }
  } catch (cause) {
    throw new NoContent('no content', { cause })
  }
  yield Buffer.from(closing(hash.digest('hex')))
}

/** Gives the file its name unless another file has it, which a renaming would replace. */
async function nameFirst(half: string, file: string): Promise<void> {
  try {
    await link(half, file)
    await unlink(half)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') refuse('file.exists', { file })
    // A file system without links.
    await rename(half, file)
  }
}

async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r')
  // Not every file system lets a folder be synchronised.
  await handle.sync().catch(() => {})
  await handle.close()
}
