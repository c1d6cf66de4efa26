import { open, rename, rm, stat, writeFile } from 'node:fs/promises'
import { refuse } from '../../core/problem.ts'

/** A file that is opened before the work and appears whole after it, or not at all. */
export interface OutFile {
  readonly write: (text: string) => Promise<void>
  readonly discard: () => Promise<void>
}

/**
 * Opens a place for a result: what stood there stays until the result is complete.
 * @throws Refusal file.unwritable
 */
export async function outFile(file: string): Promise<OutFile> {
  const unwritable = (error: NodeJS.ErrnoException): never =>
    refuse('file.unwritable', { file, detail: error.code ?? error.message })
  const there = await stat(file).catch(() => null)
  if (there?.isDirectory()) refuse('file.unwritable', { file, detail: 'EISDIR' })
  // A pipe or a terminal takes what it is given.
  if (there && !there.isFile())
    return { write: (text) => writeFile(file, text).catch(unwritable), discard: () => Promise.resolve() }
  const partial = `${file}.${process.pid}.partial`
  const handle = await open(partial, 'w').catch(unwritable)
  return {
    write: async (text) => {
      try {
        await handle.writeFile(text)
        await handle.sync()
        await handle.close()
        await rename(partial, file)
      } catch (error) {
        await rm(partial, { force: true })
        unwritable(error as NodeJS.ErrnoException)
      }
    },
    discard: async () => {
      await handle.close().catch(() => {})
      await rm(partial, { force: true })
    },
  }
}
