import type { TestProject } from 'vitest/node'
import { systemPostgres } from '../../scripts/postgres15.ts'
import { prepareTemplates } from './prepare.ts'
import type { Running, ServerInfo } from './server-info.ts'
import { startServer } from './server.ts'

declare module 'vitest' {
  interface ProvidedContext {
    servers: readonly ServerInfo[]
    /** Why there is no PostgreSQL 15; null where there is one. */
    missingSystem: string | null
  }
}

/** One embedded server and one of the system's PostgreSQL for the whole suite, with templates to copy from. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const mayMiss = process.env['GAPLIST_ALLOW_MISSING_PG15'] === '1'
  const system = await systemPostgres({ install: !mayMiss })
  const missing =
    'missing' in system ? `PostgreSQL 15 is missing: ${system.missing.package}, ${system.missing.command}` : null
  if (missing && !mayMiss) throw new Error(`${missing} (or GAPLIST_ALLOW_MISSING_PG15=1 to go without)`)
  const started = await Promise.allSettled([startServer(), ...('bin' in system ? [startServer(system.bin)] : [])])
  const running = started.flatMap((s): Running[] => (s.status === 'fulfilled' ? [s.value] : []))
  const stop = async () => void (await Promise.all(running.map((r) => r.stop())))
  try {
    for (const s of started) if (s.status === 'rejected') throw s.reason
    await Promise.all(running.map(({ info }) => prepareTemplates(info)))
  } catch (error) {
    await stop()
    throw error
  }
  project.provide(
    'servers',
    running.map(({ info }) => info),
  )
  project.provide('missingSystem', missing)
  return stop
}
