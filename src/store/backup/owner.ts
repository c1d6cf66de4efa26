import pg from 'pg'
import { refuse } from '../../core/problem.ts'
import { OWNER } from '../bootstrap.ts'
import { explaining } from '../failure.ts'
import type { Target } from '../open.ts'
import { patiently } from '../patience.ts'
import { types } from '../types.ts'

/** What text a value has must not depend on the server, its version or the login's settings. */
const SETTINGS = {
  datestyle: 'ISO, YMD',
  intervalstyle: 'postgres',
  timezone: 'UTC',
  extra_float_digits: '1',
  bytea_output: 'hex',
  client_encoding: 'UTF8',
  // A row hidden from the owner would be missing: better an error.
  row_security: 'off',
  statement_timeout: '0',
  idle_in_transaction_session_timeout: '0',
  lock_timeout: '15s',
  work_mem: '64MB',
  maintenance_work_mem: '256MB',
  jit: 'off',
}

/** Connects as the login that may take on the owner's role, and runs `work`. */
export async function asLogin<T>(target: Target, name: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const options = Object.entries(SETTINGS).map(([key, value]) => `-c ${key}=${value.replaceAll(' ', '\\ ')}`)
  const connect = async (): Promise<pg.Client> => {
    const client = new pg.Client({
      ...target.owner,
      options: [target.owner.options ?? '', ...options].join(' '),
      types,
      connectionTimeoutMillis: 15_000,
      application_name: `gaplist ${name}`,
    })
    client.on('error', () => {})
    await client.connect()
    return client
  }
  const client = await explaining(target.where, () => (target.kept ? patiently(connect) : connect()))
  let done = false
  try {
    const value = await work(client)
    done = true
    return value
  } finally {
    // A connection in the middle of a COPY does not end in good order: the server notices that it is gone.
    if (done) await client.end()
    else client.connection.stream.destroy()
  }
}

/**
 * Takes on the role that owns the register.
 * @throws Refusal backup.owner_needed
 */
export async function becomeOwner(client: pg.ClientBase): Promise<void> {
  try {
    await client.query(`set role ${OWNER}`)
  } catch (error) {
    const { code, message } = error as { code?: string; message: string }
    // insufficient_privilege, or invalid_parameter_value where there is no such role.
    if (code === '42501' || code === '22023') refuse('backup.owner_needed', { detail: message })
    throw error
  }
}
