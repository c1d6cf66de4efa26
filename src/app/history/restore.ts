import { checkBackup, type Checked } from '../../store/backup/read-file.ts'
import type { OnTable } from '../../store/backup/dump.ts'
import { passphraseFrom } from '../../store/backup/passphrase.ts'
import { restoreBackup, type Restored } from '../../store/backup/restore.ts'
import type { Place } from './backup.ts'

/**
 * Reads a backup from its first byte to its last; writes nothing.
 * @throws Refusal `backup.*` or `file.*`
 */
export async function readBackup(file: string, passphraseFile: string | null): Promise<Checked> {
  return checkBackup(file, await passphraseFrom(passphraseFile, 1))
}

export interface RestoreInput {
  readonly backup: Checked
  /** Takes the place of a register that is not empty. */
  readonly replace: boolean
  /** Does not keep that register aside. */
  readonly drop: boolean
  readonly onTable: OnTable
  readonly onVerify: () => void
}

/**
 * Makes the register of a database the one that was backed up: all of it and verified, or nothing.
 * @throws Refusal `backup.*` or `store.*`
 */
export function restore({ target, now }: Place, input: RestoreInput): Promise<Restored> {
  const stamp = now().slice(0, 23).replaceAll(/[-:]/g, '').replaceAll(/[T.]/g, '_')
  return restoreBackup(target, input.backup, { ...input, stamp })
}
