import { execFileSync, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { chownSync, closeSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import type { Login, Running } from './server-info.ts'

const NOBODY = 65534

/**
 * A throw-away cluster of the system's PostgreSQL, reached over TCP with a password, as institutions have it.
 * It sorts text by ICU rules, so that what leans on byte order shows. It may lose data: fsync is off.
 */
export async function startCluster(bin: string): Promise<Running> {
  const root = mkdtempSync(path.join(os.tmpdir(), 'gaplist-pg15-'))
  const user = process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {}
  const [data, run] = [path.join(root, 'data'), path.join(root, 'run')]
  try {
    const admin = { host: '127.0.0.1', port: 0, user: 'institution', password: randomBytes(12).toString('base64url') }
    mkdirSync(run)
    writeFileSync(path.join(root, 'password'), admin.password, { mode: 0o600 })
    if (user.uid !== undefined)
      for (const each of [root, run, path.join(root, 'password')]) chownSync(each, user.uid, user.gid)
    initialise(path.join(bin, 'initdb'), data, path.join(root, 'password'), admin.user, user)
    admin.port = await freePort()
    const settings = {
      listen_addresses: admin.host,
      port: admin.port,
      unix_socket_directories: run,
      fsync: 'off',
      full_page_writes: 'off',
      synchronous_commit: 'off',
      shared_buffers: '64MB',
    }
    const args = ['-D', data, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])]
    const logFile = path.join(root, 'log')
    const log = openSync(logFile, 'a')
    const server = spawn(path.join(bin, 'postgres'), args, { ...user, cwd: '/', stdio: ['ignore', log, log], env: {} })
    closeSync(log)
    const ended = once(server, 'exit')
    const stop = async () => {
      if (server.exitCode === null && server.signalCode === null) server.kill('SIGQUIT')
      await ended
      rmSync(root, { recursive: true, force: true, maxRetries: 5 })
    }
    try {
      const major = await ready(admin, () => server.exitCode === null)
      return { info: { kind: 'system', major, admin }, stop }
    } catch (error) {
      console.error(readFileSync(logFile, 'utf8'))
      await stop()
      throw error
    }
  } catch (error) {
    rmSync(root, { recursive: true, force: true, maxRetries: 5 })
    throw error
  }
}

function initialise(
  initdb: string,
  data: string,
  pwfile: string,
  user: string,
  as: { uid?: number; gid?: number },
): void {
  const args = ['-D', data, '-U', user, '--pwfile', pwfile, '--auth=scram-sha-256', '-E', 'UTF8', '--no-sync']
  const locale = ['--locale=C', '--locale-provider=icu', '--icu-locale=en-US']
  execFileSync(initdb, [...args, ...locale], { ...as, cwd: '/', stdio: ['ignore', 'ignore', 'pipe'], env: {} })
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}

async function ready(admin: Login, alive: () => boolean): Promise<number> {
  for (const until = Date.now() + 30_000; alive() && Date.now() < until; await sleep(25)) {
    const client = new pg.Client({ ...admin, database: 'postgres' })
    client.on('error', () => {})
    try {
      await client.connect()
      const { rows } = await client.query(`select current_setting('server_version_num')::int / 10000 as major`)
      return rows[0].major
    } catch {
      // not yet
    } finally {
      await client.end().catch(() => {})
    }
  }
  throw new Error('PostgreSQL did not start')
}
