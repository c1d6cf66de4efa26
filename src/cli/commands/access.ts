import { Command } from 'commander'
import { administratorLink } from '../../app/access/first-administrator.ts'
import { grant } from '../../app/access/grant.ts'
import { lock } from '../../app/access/lock.ts'
import { listPeople } from '../../app/access/people.ts'
import { revoke } from '../../app/access/revoke.ts'
import type { GrantView } from '../../contract/access.ts'
import { email } from '../../core/access/email.ts'
import { LEVELS } from '../../core/access/viewer.ts'
import { Refusal, refuse } from '../../core/problem.ts'
import type { Translator } from '../../i18n/translator.ts'
import { personByEmail } from '../../store/access/people.ts'
import { EXIT } from '../exit.ts'
import { oneOf, portOf, withLanguage } from '../options.ts'
import type { Register } from '../register.ts'
import { runWithRegister } from '../run.ts'
import { serverSettings } from '../server-settings.ts'
import { table } from '../table.ts'

/** Where people open the site: the public origin, else loopback. */
export const siteOrigin = (port: number): string => serverSettings(process.env).origin ?? `http://127.0.0.1:${port}`

/** @throws Refusal access.email_invalid, access.person_unknown */
async function personOf({ ctx }: Register, address: string): Promise<string> {
  const checked = email(address)
  if (!checked.ok) throw new Refusal(checked.problem)
  return (await personByEmail(ctx.store.auth, checked.value)) ?? refuse('access.person_unknown', { person: address })
}

const grantText = (t: Translator, g: GrantView): string =>
  g.administrator
    ? t.t('cli.access.administers', { grant: g.id })
    : t.t('cli.access.acts', { organisation: g.organisation ?? '', level: g.level ?? '', grant: g.id })

const administratorLinkCommand = (): Command =>
  withLanguage(
    new Command('administrator-link').description(
      'print a one-time link that makes its bearer an administrator: at the beginning, or when nobody else can',
    ),
  )
    .option('--port <number>', 'of the server on this machine (default: PORT, else 8010)')
    .action((options: { language?: string; port?: string }) =>
      runWithRegister(options.language, async ({ t, out }, { ctx }) => {
        const origin = siteOrigin(portOf(options.port ?? process.env['PORT']))
        const { token } = await administratorLink(ctx)
        out(t.t('cli.access.link'))
        out(`${origin}/welcome#token=${token}`)
        return EXIT.ok
      }),
    )

const peopleCommand = (): Command =>
  withLanguage(new Command('people').description('everybody who has an account, with what they may do'))
    .option('--json', 'as JSON')
    .action((options: { language?: string; json?: boolean }) =>
      runWithRegister(options.language, async ({ t, out, dim }, { ctx }) => {
        const found = await listPeople(ctx)
        if (options.json) out(JSON.stringify(found, null, 2))
        else if (found.people.length === 0) out(t.t('cli.access.nobody'))
        else {
          const columns = ['cli.access.column.name', 'cli.access.column.email', 'cli.access.column.rights'] as const
          const rows = found.people.map((p) => [
            p.locked ? t.t('cli.access.locked', { name: p.name }) : p.name,
            p.email,
            p.grants.map((g) => grantText(t, g)).join('\n') || '–',
          ])
          out(
            table(
              columns.map((title) => ({ title: t.t(title) })),
              rows,
              dim,
            ),
          )
        }
        return EXIT.ok
      }),
    )

interface GrantOptions {
  language?: string
  organisation?: string
  level?: string
  administrator?: boolean
}

const grantCommand = (): Command =>
  withLanguage(
    new Command('grant')
      .argument('<e-mail>')
      .description('let somebody who has an account act for an organisation or a mission, or administer'),
  )
    .option('--organisation <code>', 'code of the organisation or mission')
    .option('--level <level>', 'reader, editor or manager (default: reader)')
    .option('--administrator', 'keep accounts')
    .action((address: string, options: GrantOptions) =>
      runWithRegister(options.language, async ({ t, out }, register) => {
        const organisation = options.administrator ? null : (options.organisation ?? '')
        if (organisation === '') refuse('cli.usage', { detail: 'grant: --organisation CODE or --administrator' })
        const person = await personOf(register, address)
        const level = oneOf('--level', options.level, LEVELS) ?? 'READER'
        const made = await grant(register.ctx, { person, organisation, level, until: null })
        out(t.t('cli.access.granted', { grant: made.grant }))
        return EXIT.ok
      }),
    )

const revokeCommand = (): Command =>
  withLanguage(new Command('revoke').argument('<grant>').description('end a right, by the id that `people` shows'))
    .option('--reason <text>', 'kept with it')
    .action((id: string, options: { language?: string; reason?: string }) =>
      runWithRegister(options.language, async ({ t, out }, { ctx }) => {
        await revoke(ctx, { grant: id, reason: options.reason ?? null })
        out(t.t('cli.access.revoked', { grant: id }))
        return EXIT.ok
      }),
    )

const lockCommand = (): Command =>
  withLanguage(
    new Command('lock').argument('<e-mail>').description('lock somebody out at once, sessions and keys included'),
  )
    .option('--open', 'let them in again')
    .action((address: string, options: { language?: string; open?: boolean }) =>
      runWithRegister(options.language, async ({ t, out }, register) => {
        const person = await personOf(register, address)
        await lock(register.ctx, { person, locked: !options.open })
        out(t.t(options.open ? 'cli.access.let_in' : 'cli.access.locked_out', { email: address }))
        return EXIT.ok
      }),
    )

/** Accounts and rights, on the machine of the register: for the beginning, and for when nobody can sign in. */
export function accessCommand(): Command {
  const access = new Command('access').description('people and what they may do, from the machine of the register')
  for (const command of [administratorLinkCommand(), peopleCommand(), grantCommand(), revokeCommand(), lockCommand()])
    access.addCommand(command)
  return access
}
