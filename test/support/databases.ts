import { beforeAll, describe, inject, test } from 'vitest'
import { openStore, type Store, type Target } from '../../src/store/open.ts'
import { asAdmin } from './admin.ts'
import type { ServerInfo } from './server-info.ts'
import { targetOf } from './targets.ts'

type Template = 'empty' | 'migrated' | 'loaded'

/** A database of its own for a test or a file of tests. */
export interface Fresh {
  readonly server: ServerInfo
  readonly database: string
  readonly target: Target
}

let made = 0

/** Runs the same tests on every server; where one is missing, a skipped test says so by its name. */
export function onEachServer(subject: string, body: (server: ServerInfo) => void): void {
  describe.each(inject('servers').map((server) => ({ title: titleOf(server), server })))(
    `${subject}, $title`,
    ({ server }) => body(server),
  )
  const missing = inject('missingSystem')
  if (missing) test.skip(`${subject}, PostgreSQL 15: not run, ${missing}`)
}

export const titleOf = ({ kind, major }: ServerInfo): string => `${kind} PostgreSQL ${major}`

/** Copies a template, or another database that nobody is connected to; it is dropped by `drop`. */
export async function copy(server: ServerInfo, template: Template | Fresh): Promise<Fresh> {
  made += 1
  const database = `t_${process.pid}_${made}`
  const from = typeof template === 'object' ? template.database : template === 'empty' ? 'template0' : template
  await asAdmin(server, (client) => client.query(`create database ${database} template ${from}`))
  return { server, database, target: targetOf(server, database) }
}

/** Ends whatever is connected, too: a failed test must not fail those after it. */
export const drop = ({ server, database }: Fresh): Promise<unknown> =>
  asAdmin(server, (client) => client.query(`drop database if exists ${database} with (force)`))

/** Runs `work` on a copy that is dropped afterwards. */
export async function onCopy<T>(
  server: ServerInfo,
  template: Template | Fresh,
  work: (fresh: Fresh) => Promise<T>,
): Promise<T> {
  const fresh = await copy(server, template)
  try {
    return await work(fresh)
  } finally {
    await drop(fresh)
  }
}

/** Runs `work` on an open register that is closed afterwards. */
export async function opened<T>(target: Target, work: (store: Store) => Promise<T>): Promise<T> {
  const store = await openStore(target)
  try {
    return await work(store)
  } finally {
    await store.close()
  }
}

/** One open copy of a template for all tests of a group; what it returns may be called within tests. */
export function shared(server: ServerInfo, template: Template): () => Fresh & { store: Store } {
  let open: (Fresh & { store: Store }) | undefined
  beforeAll(async () => {
    const fresh = await copy(server, template)
    const store = await openStore(fresh.target)
    open = { ...fresh, store }
    return async () => {
      await store.close()
      await drop(fresh)
    }
  })
  return () => open!
}
