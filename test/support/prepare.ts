import path from 'node:path'
import { loadSituation } from '../../src/app/exchange/load-situation.ts'
import { openStore } from '../../src/store/open.ts'
import { asAdmin } from './admin.ts'
import { context } from './context.ts'
import type { ServerInfo } from './server-info.ts'
import { CHIEF, PLAIN, targetOf } from './targets.ts'

export const DATA = path.resolve(import.meta.dirname, '../../data')

/** Makes the databases that every fresh one is a copy of, and the logins. */
export async function prepareTemplates(server: ServerInfo): Promise<void> {
  for (const template of ['migrated', 'loaded']) {
    await asAdmin(server, (client) => client.query(`create database ${template}`))
    const store = await openStore(targetOf(server, template))
    try {
      if (template === 'loaded') await loadSituation(context(store), DATA)
    } finally {
      await store.close()
    }
  }
  await asAdmin(server, async (client) => {
    const password = (text: string) => client.escapeLiteral(text)
    await client.query(`create role ${PLAIN.user} login password ${password(PLAIN.password)} in role gaplist_app`)
    await client.query(`create role ${CHIEF.user} login createrole createdb password ${password(CHIEF.password)}`)
    await client.query(`grant gaplist_owner, gaplist_app, gaplist_auth to ${CHIEF.user}`)
  })
}
