import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { loadAll } from '../../src/app/gap/all-lines.ts'
import { backup, type BackupInput } from '../../src/app/history/backup.ts'
import { readBackup, restore, type RestoreInput } from '../../src/app/history/restore.ts'
import { ledgerHead } from '../../src/store/ledger/head.ts'
import { verifyLedger, type Verification } from '../../src/store/ledger/verify.ts'
import type { Target } from '../../src/store/open.ts'
import { context } from './context.ts'
import { opened } from './databases.ts'

const nothing = (): void => {}

/** A folder for backups, and how to be rid of it. */
export function backupFolder(): { file: (name: string) => string; remove: () => void } {
  const dir = mkdtempSync(path.join(os.tmpdir(), 'gaplist-backups-'))
  return { file: (name) => path.join(dir, name), remove: () => rmSync(dir, { recursive: true, force: true }) }
}

const at = (target: Target, now = '2026-11-23T12:00:00.000Z') => ({ target, now: () => now })

export const backUp = (target: Target, file: string, more: Partial<BackupInput> = {}) =>
  backup(at(target), {
    file,
    force: false,
    passphraseFile: null,
    signal: new AbortController().signal,
    onTable: nothing,
    ...more,
  })

export interface Back extends Partial<Omit<RestoreInput, 'backup'>> {
  readonly passphraseFile?: string
  readonly now?: string
}

export const takeBack = async (target: Target, file: string, { passphraseFile, now, ...more }: Back = {}) =>
  restore(at(target, now), {
    backup: await readBackup(file, passphraseFile ?? null),
    replace: false,
    drop: false,
    onTable: nothing,
    onVerify: nothing,
    ...more,
  })

/** What a register answers: the lists of some days, and what its ledger says. */
export interface Answers {
  readonly lists: string
  readonly ledger: Verification
  readonly head: unknown
}

const DAYS = ['2008-12-31', '2010-06-30', '2010-07-27', '2010-12-31', '2014-01-31']

export const answersOf = (target: Target): Promise<Answers> =>
  opened(target, async (store) => {
    const ctx = context(store)
    const lists = []
    for (const asOf of DAYS) lists.push(await loadAll(ctx, { asOf }), await loadAll(ctx, { asOf, knownAt: asOf }))
    return { lists: JSON.stringify(lists), ledger: await verifyLedger(store.db), head: await ledgerHead(store.db) }
  })
