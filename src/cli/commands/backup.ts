import { createInterface } from 'node:readline/promises'
import { Command } from 'commander'
import { backup } from '../../app/history/backup.ts'
import { readBackup, restore } from '../../app/history/restore.ts'
import { refuse } from '../../core/problem.ts'
import { EXIT } from '../exit.ts'
import { withLanguage } from '../options.ts'
import { openTarget } from '../register.ts'
import { run } from '../run.ts'
import type { Terminal } from '../terminal.ts'

interface BackupOptions {
  force?: boolean
  passphraseFile?: string
  language?: string
}

interface RestoreOptions {
  check?: boolean
  replace?: boolean
  drop?: boolean
  yes?: boolean
  passphraseFile?: string
  language?: string
}

const MEGABYTE = 1_000_000
const now = (): string => new Date().toISOString()
const sumOf = (tables: readonly { rows: number }[]): number => tables.reduce((sum, { rows }) => sum + rows, 0)

/** Says at most once a second where the work is. */
function progress({ t, note, dim }: Terminal) {
  let said = Date.now()
  return ({ table, number, of, bytes }: { table: string; number: number; of: number; bytes: number }): void => {
    if (Date.now() - said < 1_000) return
    said = Date.now()
    note(dim(t.t('cli.backup.progress', { table, number, of, megabytes: Math.round(bytes / MEGABYTE) })))
  }
}

async function makeBackup(term: Terminal, file: string, options: BackupOptions): Promise<number> {
  const { t, out, note } = term
  const ending = new AbortController()
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(name, () => ending.abort())
  const { target, release } = await openTarget(term)
  try {
    const { head, bytes, tables } = await backup(
      { target, now },
      {
        file,
        force: options.force === true,
        passphraseFile: options.passphraseFile ?? null,
        signal: ending.signal,
        onTable: progress(term),
      },
    )
    const megabytes = Math.ceil(bytes / MEGABYTE)
    out(t.t('cli.backup.done', { file, rows: sumOf(tables), tables: tables.length, megabytes }))
    if (head.ledger) out(t.t('cli.ledger.head', { ...head.ledger }))
    note(t.t(options.passphraseFile ? 'cli.backup.sealed' : 'cli.backup.sensitive'))
    return EXIT.ok
  } catch (error) {
    if (ending.signal.aborted) return EXIT.interrupted
    throw error
  } finally {
    await release()
  }
}

export const backupCommand = (): Command =>
  withLanguage(
    new Command('backup').description('write the whole register into one file').argument('<file>', 'to be written'),
  )
    .option('--force', 'replace a file that is already there')
    .option('--passphrase-file <file>', 'encrypt with the passphrase in the first line of that file')
    .addHelpText(
      'after',
      `
The register as it is at one moment, while others read and write: every table, accounts and secrets too, but nobody
stays signed in. The file is as sensitive as the database. “gaplist restore” takes it into any other database,
embedded or PostgreSQL, of this version of Gaplist or a newer one.`,
    )
    .action((file: string, options: BackupOptions) => run(options.language, (term) => makeBackup(term, file, options)))

/** Replacing a register takes its address, typed by hand. */
async function confirmed({ t, note }: Terminal, where: string): Promise<boolean> {
  note(t.t('cli.restore.confirm', { where }))
  const lines = createInterface({ input: process.stdin })
  const { value } = await lines[Symbol.asyncIterator]().next()
  lines.close()
  return value?.trim() === where
}

async function takeBack(term: Terminal, file: string, options: RestoreOptions): Promise<number> {
  const { t, out, note, dim } = term
  const found = await readBackup(file, options.passphraseFile ?? null)
  const { createdAt, migration, ledger } = found.head
  out(t.t('cli.restore.checked', { file, on: createdAt.slice(0, 10), rows: sumOf(found.tail.tables), migration }))
  if (ledger) out(t.t('cli.ledger.head', { ...ledger }))
  if (options.check) return EXIT.ok
  const { target, release } = await openTarget(term)
  try {
    const { where } = target
    if (options.replace && !options.yes && !(await confirmed(term, where))) refuse('backup.not_confirmed', { where })
    const { aside, rows } = await restore(
      { target, now },
      {
        backup: found,
        replace: options.replace === true,
        drop: options.drop === true,
        onTable: progress(term),
        onVerify: () => note(dim(t.t('cli.restore.verifying'))),
      },
    )
    out(t.t('cli.restore.done', { rows }))
    if (aside.length > 0) note(t.t('cli.restore.aside', { schemas: aside.join(', ') }))
    return EXIT.ok
  } finally {
    await release()
  }
}

export const restoreCommand = (): Command =>
  withLanguage(
    new Command('restore')
      .description('make the register what it was when a backup was made')
      .argument('<file>', 'that “gaplist backup” has written'),
  )
    .option('--check', 'only read the file from its first byte to its last; change nothing')
    .option('--replace', 'take the place of a register that is not empty; it is kept aside')
    .option('--drop', 'with --replace: do not keep it')
    .option('--yes', 'with --replace: do not ask for the address of the database')
    .option('--passphrase-file <file>', 'the passphrase of an encrypted backup, in the first line of that file')
    .addHelpText(
      'after',
      `
All or nothing: until every row and the ledger have been verified, the register is as it was. End other Gaplist
programs on that database first. Everybody signs in again.`,
    )
    .action((file: string, options: RestoreOptions) => run(options.language, (term) => takeBack(term, file, options)))
