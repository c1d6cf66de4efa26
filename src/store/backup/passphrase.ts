import { readFile } from 'node:fs/promises'
import { refuse } from '../../core/problem.ts'

/** A shorter one is found by trying, however slow each guess is made. */
export const LEAST_PASSPHRASE = 12

/**
 * The first line of a file: a passphrase on the command line would be seen by every user of the machine.
 * @throws Refusal file.not_found, backup.unreadable, backup.passphrase_short
 */
export async function passphraseFrom(file: string | null, least: number = LEAST_PASSPHRASE): Promise<string | null> {
  if (file === null) return null
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) =>
    error.code === 'ENOENT'
      ? refuse('file.not_found', { file })
      : refuse('backup.unreadable', { file, detail: error.message }),
  )
  const passphrase = text.split(/\r?\n/, 1)[0]!
  return [...passphrase].length < least ? refuse('backup.passphrase_short', { file, least }) : passphrase
}
