import { Command } from 'commander'
import { gapCsv } from '../../app/exchange/gap-csv.ts'
import { loadAll } from '../../app/gap/all-lines.ts'
import { DOMAINS } from '../../core/capability/taxonomy.ts'
import { READINGS } from '../../core/gap/reading.ts'
import { SEVERITIES } from '../../core/gap/severity.ts'
import { HORIZONS } from '../../core/requirement/requirement.ts'
import { GAP_SORTS } from '../../core/gap/filter.ts'
import { EXIT } from '../exit.ts'
import { listText } from '../list-text.ts'
import { oneOf, withWhen, type WhenOptions } from '../options.ts'
import { runWithRegister } from '../run.ts'

const FORMATS = ['table', 'csv', 'json'] as const

export interface ListOptions extends WhenOptions {
  mission?: string
  capability?: string
  domain?: string
  horizon?: string
  severity?: string
  reading?: string
  open?: boolean
  search?: string
  sort?: string
  descending?: boolean
  format?: string
}

/** The question that the options of `list` and `export` ask. */
export const listInput = (o: ListOptions) => ({
  asOf: o.asOf,
  knownAt: o.knownAt,
  mission: o.mission?.toUpperCase(),
  capability: o.capability?.toLowerCase(),
  domain: oneOf('--domain', o.domain, DOMAINS),
  horizon: oneOf('--horizon', o.horizon, HORIZONS),
  severity: oneOf('--severity', o.severity, SEVERITIES),
  reading: oneOf('--reading', o.reading, READINGS) ?? 'deployed',
  open: o.open ? ('true' as const) : undefined,
  q: o.search,
  sort: oneOf('--sort', o.sort, GAP_SORTS) ?? 'mission',
  order: o.descending ? ('desc' as const) : ('asc' as const),
})

/** The filters of the list, on a command. */
export const withFilters = (command: Command): Command =>
  withWhen(command)
    .option('--mission <acronym>', 'only this mission')
    .option('--capability <code>', 'only this capability and everything below it')
    .option('--domain <domain>', DOMAINS.join(', '))
    .option('--horizon <horizon>', HORIZONS.join(', '))
    .option('--severity <severity>', SEVERITIES.join(', '))
    .option('--reading <reading>', `${READINGS.join(', ')}: what counts as there (default: deployed)`)
    .option('--open', 'only lines with a gap in that reading')
    .option('--search <words>', 'only lines whose mission or capability has these words')
    .option('--sort <key>', GAP_SORTS.join(', '))
    .option('--descending', 'largest first')

export const listCommand = (): Command =>
  withFilters(new Command('list').description('the gap list of a day'))
    .option('--format <format>', `${FORMATS.join(', ')} (default: table)`)
    .addHelpText(
      'after',
      `
Examples:
  gaplist list --mission UNAMID --open
  gaplist list --as-of 2010-07-29 --known-at 2010-07-01 --language fr
  gaplist list --domain police --reading verified --format csv > police.csv`,
    )
    .action((options: ListOptions) =>
      runWithRegister(options.language, async (term, { ctx }) => {
        const format = oneOf('--format', options.format, FORMATS) ?? 'table'
        const input = listInput(options)
        if (format === 'csv') process.stdout.write((await gapCsv(ctx, input)).text)
        else {
          const list = await loadAll(ctx, input)
          term.out(format === 'json' ? JSON.stringify(list, null, 2) : listText(term, list))
        }
        return EXIT.ok
      }),
    )
