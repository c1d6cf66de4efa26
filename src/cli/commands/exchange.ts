import { writeFile } from 'node:fs/promises'
import { Command } from 'commander'
import { gapCsv } from '../../app/exchange/gap-csv.ts'
import { importFile } from '../../app/exchange/import-file.ts'
import { listQuarantine } from '../../app/exchange/quarantine.ts'
import { told } from '../../app/exchange/sheet/words.ts'
import { loadAll } from '../../app/gap/all-lines.ts'
import { chooseHeadline } from '../../app/gap/choose-headline.ts'
import { LAYOUT_COLUMNS } from '../../core/exchange/layout.ts'
import { refuse, type Problem } from '../../core/problem.ts'
import { EXIT } from '../exit.ts'
import { oneOf, withLanguage } from '../options.ts'
import { runWithRegister } from '../run.ts'
import { table } from '../table.ts'
import { listInput, withFilters, type ListOptions } from './list.ts'

const layoutHelp = Object.entries(LAYOUT_COLUMNS)
  .map(([layout, columns]) => `  ${layout}\n      ${columns.join(', ')}`)
  .join('\n')

interface ImportOptions {
  on?: string
  knownFrom?: string
  language?: string
}

export const importCommand = (): Command =>
  withLanguage(
    new Command('import')
      .description('read a file in one of the public layouts; rows that do not fit go to quarantine')
      .argument('<file>', 'CSV, UTF-8'),
  )
    .option('--on <day>', 'the day that a register by contributor speaks of (default: the day in the file’s name)')
    .option('--known-from <when>', 'now, or as-of: the day that each row speaks of (default: now)')
    .addHelpText(
      'after',
      `
Layouts, told apart by their columns:
${layoutHelp}

The file is imported whole or not at all. Rows that the register already holds are left alone: importing a file
twice changes nothing. Exit code 4: imported, with rows in quarantine.`,
    )
    .action((file: string, options: ImportOptions) =>
      runWithRegister(options.language, async ({ t, out, note }, { ctx }) => {
        let said = Date.now()
        const result = await importFile(ctx, {
          file,
          on: options.on,
          knownFrom: oneOf('--known-from', options.knownFrom, ['now', 'as-of']),
          onProgress(rows) {
            if (Date.now() - said < 1_000) return
            said = Date.now()
            note(t.t('cli.import.progress', { rows }))
          },
        })
        const { rows, accepted, known, rejected } = result
        out(t.t('cli.import.done', { file: result.file, rows, accepted, known, rejected }))
        for (const [code, n] of Object.entries(result.byCode)) out(`  ${t.number(n)} × ${code}`)
        if (rejected > 0) note(t.t('cli.import.quarantine_hint'))
        return rejected > 0 ? EXIT.quarantined : EXIT.ok
      }),
    )

export const quarantineCommand = (): Command =>
  withLanguage(new Command('quarantine').description('imported rows that could not be taken, with reason and remedy'))
    .option('--limit <rows>', 'how many (default: 50)')
    .option('--format <format>', 'table or json (default: table)')
    .action((options: { language?: string; limit?: string; format?: string }) =>
      runWithRegister(options.language, async ({ t, out, dim }, { ctx }) => {
        const limit = Number(options.limit ?? 50)
        if (!Number.isInteger(limit) || limit < 1)
          refuse('cli.option_invalid', { option: '--limit', value: String(options.limit), allowed: '1, 2, 3 …' })
        const found = await listQuarantine(ctx, { limit })
        if (oneOf('--format', options.format, ['table', 'json']) === 'json') out(JSON.stringify(found, null, 2))
        else if (found.page.total === 0) out(t.t('cli.quarantine.empty'))
        else {
          out(t.t('cli.quarantine.title', { total: found.page.total }))
          const columns = [
            { title: t.t('cli.column.file') },
            { title: t.t('cli.column.line'), align: 'right' as const },
            { title: t.t('cli.column.reason') },
          ]
          const reason = (code: string, params: Record<string, string | number>): string => {
            const said = t.maybe(code, params)
            if (said !== null) return `${said}. ${t.maybe(`remedy.${code}`, params) ?? ''}`
            const { problem, remedy } = told(t, { code, params } as Problem)
            return `${problem} ${remedy}`
          }
          out(
            table(
              columns,
              found.rows.map((r) => [r.file, t.number(r.line), reason(r.problem.code, r.problem.params)]),
              dim,
            ),
          )
        }
        return EXIT.ok
      }),
    )

export const exportCommand = (): Command =>
  withFilters(
    new Command('export')
      .description('write the gap list of a day to a file')
      .argument('<file>', 'ending in .csv or .json')
      .option('--force', 'replace a file that is already there'),
  ).action((file: string, options: ListOptions & { force?: boolean }) =>
    runWithRegister(options.language, async ({ t, out }, { ctx }) => {
      const format = oneOf('file', /\.(csv|json)$/i.exec(file)?.[1] ?? file, ['csv', 'json'])
      const input = listInput(options)
      const list = await loadAll(ctx, input)
      const text = format === 'csv' ? (await gapCsv(ctx, input)).text : `${JSON.stringify(list, null, 2)}\n`
      await writeFile(file, text, { flag: options.force ? 'w' : 'wx' }).catch((error: NodeJS.ErrnoException) =>
        error.code === 'EEXIST'
          ? refuse('file.exists', { file })
          : refuse('file.unwritable', { file, detail: error.message }),
      )
      out(t.t('cli.export.done', { file, lines: list.lines.length }))
      return EXIT.ok
    }),
  )

export const headlineCommand = (): Command =>
  withLanguage(
    new Command('headline')
      .description('choose one of several statements that disagree')
      .argument('<key>', 'of an observation, as “gaplist trace” shows it'),
  )
    .requiredOption('--reason <text>', 'why this one; kept with your name')
    .action((key: string, options: { reason: string; language?: string }) =>
      runWithRegister(options.language, async ({ t, out }, { ctx }) => {
        const written = await chooseHeadline(ctx, { observation: key, reason: options.reason })
        out(t.t('cli.headline.done', { seq: written.seq }))
        return EXIT.ok
      }),
    )
