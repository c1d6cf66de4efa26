import { existsSync } from 'node:fs'
import { refuse } from '../../core/problem.ts'
import { writeBackup, type Written } from '../../store/backup/backup.ts'
import type { OnTable } from '../../store/backup/dump.ts'
import { passphraseFrom } from '../../store/backup/passphrase.ts'
import type { Target } from '../../store/open.ts'

/** A register that is backed up or restored as a whole: by its address, as nobody in particular. */
export interface Place {
  readonly target: Target
  /** The current instant, ISO 8601. */
  readonly now: () => string
}

export interface BackupInput {
  readonly file: string
  /** Replaces a file that is there. */
  readonly force: boolean
  /** A file whose first line is the passphrase; null for a backup that is not encrypted. */
  readonly passphraseFile: string | null
  readonly signal: AbortSignal
  readonly onTable: OnTable
}

/**
 * Writes the whole register, as it is at one moment, into one file. The file holds what the database holds, confidential
 * pledges and secrets too; sessions are left out.
 * @throws Refusal `backup.*`, `file.*` or `store.*`
 */
export async function backup({ target, now }: Place, input: BackupInput): Promise<Written> {
  const { file, force, signal, onTable } = input
  if (!force && existsSync(file)) refuse('file.exists', { file })
  const passphrase = await passphraseFrom(input.passphraseFile)
  return writeBackup(target, { file, replace: force, passphrase, createdAt: now(), signal, onTable })
}
