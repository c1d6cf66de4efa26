import { chownSync, existsSync, lchownSync, lstatSync, readdirSync, statSync } from 'node:fs'
import path from 'node:path'
import { StoreFailure } from './failure.ts'
import type { Launch, Owner } from './launch.ts'

/** The owner of `dir`, or undefined where it does not exist. */
export function ownerOf(dir: string): Owner | undefined {
  const found = statSync(dir, { throwIfNoEntry: false })
  return found && { uid: found.uid, gid: found.gid }
}

/** Whether the server's user may enter `dir` and everything above it. */
export function canEnter(launch: Launch, dir: string): boolean {
  return launch.how !== 'setuid' || firstClosed(dir, launch.uid!, launch.gid!) === undefined
}

/** Throws `not_writable` where the server's user is kept out of `home`; `blocked` names the directory that keeps it out. */
export function requireEntry(launch: Launch, home: string): void {
  if (launch.how !== 'setuid') return
  const blocked = firstClosed(home, launch.uid!, launch.gid!)
  if (blocked) throw new StoreFailure('store.embedded.not_writable', { dir: home, blocked, uid: launch.uid! })
}

/** Gives `dir` and its content to the server's user (only under setuid; a tree that is already theirs is not walked). */
export function handOver(launch: Launch, dir: string): void {
  if (launch.how !== 'setuid' || !existsSync(dir) || statSync(dir).uid === launch.uid) return
  for (const entry of readdirSync(dir, { recursive: true, encoding: 'utf8' })) {
    lchownSync(path.join(dir, entry), launch.uid!, launch.gid!)
  }
  // Last, so that a walk cut short is walked again.
  chownSync(dir, launch.uid!, launch.gid!)
}

function firstClosed(dir: string, uid: number, gid: number): string | undefined {
  for (let at = path.resolve(dir); ; at = path.dirname(at)) {
    const { mode, uid: owner, gid: group } = lstatSync(at)
    const enter = owner === uid ? 0o100 : group === gid ? 0o010 : 0o001
    if (!(mode & enter)) return at
    if (at === path.dirname(at)) return undefined
  }
}
