import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { systemPostgres } from '../../scripts/postgres15.ts'
import { openStore } from '../../src/store/open.ts'
import { asAdmin } from '../support/admin.ts'
import { onEachServer } from '../support/databases.ts'
import { startServer } from '../support/server.ts'
import type { Running } from '../support/server-info.ts'
import { adminConfig, CHIEF } from '../support/targets.ts'

const NAMES = ['one', 'two', 'three', 'four']
const ROLES = ['gaplist_owner', 'gaplist_app', 'gaplist_auth', CHIEF.user]

onEachServer('a server on which nobody has opened a register yet', ({ kind }) => {
  // A server of its own: roles belong to the whole server.
  let running: Running
  beforeAll(async () => {
    const system = await systemPostgres()
    running = await startServer(kind === 'system' && 'bin' in system ? system.bin : undefined)
    await forget()
  })
  afterEach(() => forget())
  afterAll(() => running.stop())

  const forget = () =>
    asAdmin(running.info, async (client) => {
      for (const name of NAMES) await client.query(`drop database if exists ${name} with (force)`)
      for (const role of ROLES) await client.query(`drop role if exists ${role}`)
    })
  const prepare = () =>
    asAdmin(running.info, async (client) => {
      await client.query(`create role ${CHIEF.user} login createrole password '${CHIEF.password}'`)
      for (const name of NAMES) await client.query(`create database ${name} owner ${CHIEF.user}`)
    })
  const open = (name: string, login: object) => {
    const config = { ...adminConfig(running.info, name), ...login }
    return openStore({ owner: config, app: config, where: name })
  }

  test('is prepared by the owner of a database who may make roles but is no superuser', async () => {
    await prepare()
    const store = await open('one', CHIEF)
    try {
      expect(await store.db.selectFrom('ledger').selectAll().execute()).toEqual([])
      const { rows } = await store.pool.query('select current_user, session_user')
      expect(rows).toEqual([{ current_user: 'gaplist_app', session_user: CHIEF.user }])
    } finally {
      await store.close()
    }
  })

  test.each([
    ['the superuser', {}],
    ['their owner', CHIEF],
  ])('gets registers in four databases at the same moment from %s', async (_, login) => {
    await prepare()
    const stores = await Promise.allSettled(NAMES.map((name) => open(name, login)))
    for (const each of stores) if (each.status === 'fulfilled') await each.value.close()
    expect(stores.map((s) => (s.status === 'rejected' ? String(s.reason) : 'open'))).toEqual(NAMES.map(() => 'open'))
  })
})
