import { Command } from 'commander'
import pino from 'pino'
import { loadAll } from '../../app/gap/all-lines.ts'
import { answers } from '../../app/match/answer/thread.ts'
import { endJobs } from '../../app/match/jobs.ts'
import { createApi } from '../../server/api.ts'
import { listen } from '../../server/listen.ts'
import { serveSite } from '../../server/site.ts'
import { EXIT } from '../exit.ts'
import { tellFirstLink } from '../first-link.ts'
import { listText } from '../list-text.ts'
import { oneOf, portOf, withLanguage } from '../options.ts'
import { openRegister } from '../register.ts'
import { run } from '../run.ts'
import { serverSettings } from '../server-settings.ts'
import { siteDir } from '../site-dir.ts'
import type { Terminal } from '../terminal.ts'
import { version } from '../version.ts'

interface ServeOptions {
  port?: string
  language?: string
  log?: string
  exercise?: boolean
}

const LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const

/** Serves until a signal arrives, then closes in order: requests, database, lease. */
async function serve(term: Terminal, options: ServeOptions, withList: boolean): Promise<number> {
  const { t, note, out } = term
  const port = portOf(options.port ?? process.env['PORT'])
  const level =
    oneOf('--log', options.log, LEVELS) ??
    oneOf('GAPLIST_LOG', process.env['GAPLIST_LOG'] || undefined, LEVELS) ??
    'warn'
  const settings = serverSettings(process.env)
  const signal = Promise.withResolvers<void>()
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(name, () => signal.resolve())
  const building = siteDir(() => note(term.dim(t.t('cli.progress.building'))))
  building.catch(() => {})
  const register = await openRegister(term, options.exercise ? { exercise: {} } : {})
  try {
    const { ctx } = register
    const log = pino({ level, base: null }, pino.destination(2))
    const api = createApi(ctx, log, version(), settings)
    if (register.exercise) out(t.t('web.exercise.banner'))
    if (withList) out(`${listText(term, await loadAll(ctx, {}))}\n`)
    const dir = await building
    if (dir) serveSite(api, dir)
    const listening = await listen(api, port)
    await tellFirstLink(term, ctx, settings.origin ?? listening.url.slice(0, -1))
    out(t.t('cli.serve.ready'))
    out(listening.url)
    await signal.promise
    note(t.t('cli.serve.stopping'))
    // Whoever follows a run, or waits for an answer, holds a connection until it ends.
    await endJobs(ctx.store)
    await answers.close()
    await listening.close()
  } finally {
    await register.close()
  }
  note(t.t('cli.serve.stopped'))
  return EXIT.ok
}

const serving = (name: string, about: string, withList: boolean): Command =>
  withLanguage(new Command(name).description(about))
    .option('--port <number>', 'on loopback; 0 takes a free one (default: PORT, else 8010)')
    .option('--log <level>', 'structured log on standard error: debug, info, warn, error or silent (default: warn)')
    .option('--exercise', 'a register of fictional exercise data, in a place of its own')
    .action((options: ServeOptions) => run(options.language, (term) => serve(term, options, withList)))

export const serveCommand = (): Command => serving('serve', 'serve the site and the API on loopback', false)
export const startCommand = (): Command => serving('start', 'print the gap list, then serve the site and the API', true)
