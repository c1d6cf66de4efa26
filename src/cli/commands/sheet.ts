import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { Command } from 'commander'
import type { Ctx } from '../../app/context.ts'
import { downloadSheet } from '../../app/exchange/sheet/download.ts'
import { SHEET_FORMATS, type SheetFormat } from '../../app/exchange/sheet/file-row.ts'
import { markedSheet } from '../../app/exchange/sheet/marked.ts'
import { previewSheet } from '../../app/exchange/sheet/preview.ts'
import { uploadSheet } from '../../app/exchange/sheet/upload.ts'
import { told } from '../../app/exchange/sheet/words.ts'
import { settle } from '../../app/exchange/settle.ts'
import type { SheetReport } from '../../contract/sheet.ts'
import { SHEET_KINDS } from '../../core/exchange/sheet.ts'
import { refuse, type Problem } from '../../core/problem.ts'
import { loadTranslator } from '../../i18n/load.ts'
import { EXIT } from '../exit.ts'
import { oneOf, withLanguage, withWhen, type WhenOptions } from '../options.ts'
import { runWithRegister } from '../run.ts'
import type { Terminal } from '../terminal.ts'

const KIND = SHEET_KINDS.join(', ')

const formatOf = (file: string): SheetFormat =>
  oneOf('file', /\.(\w+)$/.exec(file)?.[1] ?? file, SHEET_FORMATS) ?? 'xlsx'

const save = (file: string, bytes: Uint8Array, force: boolean): Promise<void> =>
  writeFile(file, bytes, { flag: force ? 'w' : 'wx' }).catch((error: NodeJS.ErrnoException) =>
    error.code === 'EEXIST'
      ? refuse('file.exists', { file })
      : refuse('file.unwritable', { file, detail: error.message }),
  )

/** Says every second how far it is. */
function progress({ t, note }: Terminal): (rows: number, of: number) => void {
  let said = Date.now()
  return (rows, of) => {
    if (Date.now() - said < 1_000) return
    said = Date.now()
    note(t.t('cli.sheet.progress', { rows, of }))
  }
}

/** Rows that are told one by one; the marked file has them all. */
const MOST_TOLD = 50

/** What became of each row that changes something or is refused. */
function tell({ t, out }: Terminal, { file, counts, rows, more }: SheetReport): void {
  out(t.t('cli.sheet.counts', { file, ...counts }))
  const column = (code: string): string => t.maybe(`sheet.column.${code}`) ?? code
  for (const row of rows.slice(0, MOST_TOLD)) {
    const changes = row.changes.map(({ column: code, from, to }) => `${column(code)}: ${from ?? '–'} → ${to ?? '–'}`)
    const problems = row.problems.map(({ problem }) => {
      const { problem: what, remedy } = told(t, problem as Problem)
      return `${what} ${remedy}`
    })
    const text = row.outcome === 'REFUSED' ? problems.join(' ') : changes.join('; ')
    out(`  ${t.t('cli.sheet.row', { line: row.line, text })}`)
  }
  const left = rows.length + more - MOST_TOLD
  if (left > 0) out(`  ${t.t('cli.sheet.more', { n: left })}`)
}

interface DownloadOptions extends WhenOptions {
  mission?: string
  force?: boolean
}

const downloadCommand = (): Command =>
  withWhen(
    new Command('download')
      .description('write a spreadsheet of what is kept, to be read or to be changed and sent back')
      .argument('<kind>', KIND)
      .argument('<file>', 'ending in .xlsx or .csv'),
  )
    .option('--mission <code>', 'only of this mission')
    .option('--force', 'replace a file that is already there')
    .action((kind: string, file: string, options: DownloadOptions) =>
      runWithRegister(options.language, async ({ t, out }, { ctx }) => {
        const { mission, asOf, knownAt } = options
        const done = await downloadSheet(ctx, t, { kind, format: formatOf(file), mission, asOf, knownAt })
        await save(file, done.bytes, options.force === true)
        out(t.t('cli.sheet.downloaded', { file, rows: done.rows }))
        return EXIT.ok
      }),
    )

const given = (file: string): { path: string; name: string } => ({ path: file, name: path.basename(file) })

const previewCommand = (): Command =>
  withLanguage(
    new Command('preview')
      .description('say what a spreadsheet would change, row by row; nothing is written')
      .argument('<kind>', KIND)
      .argument('<file>'),
  ).action((kind: string, file: string, options: { language?: string }) =>
    runWithRegister(options.language, async (term, { ctx }) => {
      const report = await previewSheet(ctx, loadTranslator, { kind, file: given(file), onProgress: progress(term) })
      tell(term, report)
      term.note(term.t.t('cli.sheet.preview'))
      return report.counts.refused > 0 ? EXIT.quarantined : EXIT.ok
    }),
  )

const uploadCommand = (): Command =>
  withLanguage(
    new Command('upload')
      .description('take a spreadsheet back: good rows are written, bad ones go to quarantine and are marked in a copy')
      .argument('<kind>', KIND)
      .argument('<file>'),
  )
    .addHelpText('after', '\nThe marked copy lies beside the file. Exit code 4: taken, with rows in quarantine.')
    .action((kind: string, file: string, options: { language?: string }) =>
      runWithRegister(options.language, (term, { ctx }) => uploaded(ctx, term, kind, file)),
    )

async function uploaded(ctx: Ctx, term: Terminal, kind: string, file: string): Promise<number> {
  const input = { kind, file: given(file), onProgress: progress(term) }
  const { digest } = await previewSheet(ctx, loadTranslator, { kind, file: given(file) })
  const report = await uploadSheet(ctx, loadTranslator, { ...input, digest })
  tell(term, report)
  if (report.counts.refused === 0) return EXIT.ok
  const marked = await markedSheet(ctx, loadTranslator, { kind, file: given(file) })
  const copy = path.join(path.dirname(file), marked.name)
  await save(copy, marked.bytes, true)
  term.note(term.t.t('cli.sheet.marked', { file: copy }))
  return EXIT.quarantined
}

export const sheetCommand = (): Command =>
  new Command('sheet')
    .description('spreadsheets in and out: download, change, preview, upload')
    .addCommand(downloadCommand())
    .addCommand(previewCommand())
    .addCommand(uploadCommand())

interface SettleOptions {
  accept?: boolean
  discard?: boolean
  reason: string
  set?: string[]
  on?: string
  language?: string
}

export const settleCommand = (): Command =>
  withLanguage(new Command('settle').description('settle a row in quarantine').argument('<row>', 'its number'))
    .option('--accept', 'take it, with what --set corrects')
    .option('--discard', 'leave it out')
    .option('--set <column=value...>', 'a column that is corrected; may be given several times')
    .option('--on <day>', 'the day that a register by contributor speaks of, where its file’s name has none')
    .requiredOption('--reason <text>', 'why; kept with your name')
    .action((row: string, options: SettleOptions) =>
      runWithRegister(options.language, async ({ t, out }, { ctx }) => {
        const id = /^[1-9]\d{0,14}$/.test(row) ? Number(row) : refuse('quarantine.unknown', { row: 0 })
        if (options.accept === options.discard)
          refuse('cli.option_invalid', { option: '--accept, --discard', value: '', allowed: '--accept | --discard' })
        const done = await settle(ctx, {
          row: id,
          read: 0,
          outcome: options.accept ? 'ACCEPTED' : 'DISCARDED',
          reason: options.reason,
          values: Object.fromEntries((options.set ?? []).map(correction)),
          on: options.on,
        })
        out(
          t.t('cli.sheet.settled', {
            row: String(done.row),
            outcome: t.t(`web.settled.${done.outcome as 'ACCEPTED'}`),
          }),
        )
        return EXIT.ok
      }),
    )

function correction(text: string): [string, string] {
  const at = text.indexOf('=')
  if (at < 1) refuse('cli.option_invalid', { option: '--set', value: text, allowed: 'column=value' })
  return [text.slice(0, at).trim(), text.slice(at + 1)]
}
