import { Command } from 'commander'
import { listCapabilities } from '../../app/capability/list.ts'
import { listMissions } from '../../app/mission/list.ts'
import { EXIT } from '../exit.ts'
import { oneOf, withLanguage, withWhen, type WhenOptions } from '../options.ts'
import { runWithRegister } from '../run.ts'
import { table } from '../table.ts'

const FORMATS = ['table', 'json'] as const
const FORMAT_HELP = 'table or json (default: table)'

export const missionsCommand = (): Command =>
  withWhen(new Command('missions').description('every mission of the register, with its state and strength on a day'))
    .option('--format <format>', FORMAT_HELP)
    .action((options: WhenOptions & { format?: string }) =>
      runWithRegister(options.language, async ({ t, out, dim }, { ctx }) => {
        const format = oneOf('--format', options.format, FORMATS) ?? 'table'
        const view = await listMissions(ctx, options)
        if (format === 'json') out(JSON.stringify(view, null, 2))
        else {
          const columns = [
            { title: t.t('cli.column.mission') },
            { title: '' },
            { title: t.t('cli.column.status') },
            { title: t.t('cli.column.expiry') },
            { title: t.t('cli.column.persons'), align: 'right' as const },
          ]
          const rows = view.missions.map((m) => [
            m.code,
            m.name,
            t.t(`status.${m.status}`),
            m.expiry === null ? '–' : t.day(m.expiry),
            m.strength === null ? '–' : t.number(m.strength),
          ])
          out(table(columns, rows, dim))
        }
        return EXIT.ok
      }),
    )

export const capabilitiesCommand = (): Command =>
  withLanguage(new Command('capabilities').description('the taxonomy of capabilities, parents before children'))
    .option('--format <format>', FORMAT_HELP)
    .action((options: { language?: string; format?: string }) =>
      runWithRegister(options.language, async ({ t, out, dim }, { ctx }) => {
        const format = oneOf('--format', options.format, FORMATS) ?? 'table'
        const view = await listCapabilities(ctx)
        if (format === 'json') out(JSON.stringify(view, null, 2))
        else {
          const columns = [
            { title: t.t('cli.column.capability') },
            { title: '' },
            { title: '' },
            { title: t.t('cli.column.unit') },
          ]
          const rows = view.capabilities.map((c) => [c.code, c.name, t.t(`domain.${c.domain}`), t.t(`unit.${c.unit}`)])
          out(table(columns, rows, dim))
        }
        return EXIT.ok
      }),
    )
