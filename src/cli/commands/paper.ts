import { existsSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { Command } from 'commander'
import type { Ctx } from '../../app/context.ts'
import { paperFile, requireFormat, type PaperFile } from '../../app/document/file.ts'
import { issueDocument } from '../../app/document/issue.ts'
import { issuedFile, listIssued } from '../../app/document/issued.ts'
import { languagesOf, makePaper } from '../../app/document/paper.ts'
import type { PaperRequest } from '../../contract/document.ts'
import { LANGUAGES } from '../../core/language.ts'
import { refuse } from '../../core/problem.ts'
import { FORMATS, type Format } from '../../documents/block.ts'
import { EXIT } from '../exit.ts'
import { oneOf, withLanguage, withWhen, type WhenOptions } from '../options.ts'
import { runWithRegister } from '../run.ts'
import { table } from '../table.ts'
import type { Terminal } from '../terminal.ts'

interface PaperOptions extends WhenOptions {
  readonly format?: string
  readonly out?: string
  readonly force?: boolean
  readonly symbol?: string
  readonly languages?: string
  readonly original?: string
  readonly against?: string
  readonly signedBy?: string
}

const numberOf = (text: string): number =>
  /^[1-9]\d{0,8}$/.test(text) ? Number(text) : refuse('edition.unknown', { edition: text })

/** The format that was named, else that of the file's ending, else PDF. */
const formatOf = ({ format, out }: PaperOptions): Format =>
  oneOf('--format', format ?? /\.([a-z]+)$/.exec(out ?? '')?.[1], FORMATS) ?? 'pdf'

async function written({ t, out }: Terminal, file: PaperFile, options: PaperOptions): Promise<number> {
  const name = options.out ?? file.name
  await writeFile(name, file.bytes, { flag: options.force ? 'w' : 'wx' }).catch((error: NodeJS.ErrnoException) =>
    error.code === 'EEXIST'
      ? refuse('file.exists', { file: name })
      : refuse('file.unwritable', { file: name, detail: error.message }),
  )
  out(t.t('cli.paper.written', { file: name, title: file.title, bytes: file.bytes.length }))
  return EXIT.ok
}

/** Makes a paper; with a symbol it is issued first, in every language asked for, and the kept one is written. */
async function make(term: Terminal, ctx: Ctx, document: PaperRequest, options: PaperOptions): Promise<number> {
  const format = formatOf(options)
  if (options.symbol === undefined) {
    const { paper, name } = await makePaper(ctx, document)
    return written(term, await paperFile(paper, name, format), options)
  }
  const named = (options.languages ?? languagesOf(document).join(',')).split(',').map((word) => word.trim())
  const languages = named.map((code) => oneOf('--languages', code, LANGUAGES)!)
  const original = oneOf('--original', options.original, LANGUAGES) ?? 'en'
  // What is issued stays issued: what would keep the file from being written is found before.
  const language = languages.includes(ctx.language) ? ctx.language : languages[0]!
  requireFormat((await makePaper({ ...ctx, language }, document)).paper, format)
  const free = options.out ?? `${options.symbol.replaceAll('/', '_')}.${language}.${format}`
  if (!options.force && existsSync(free)) refuse('file.exists', { file: free })
  const { symbol, sha256 } = await issueDocument(ctx, { symbol: options.symbol, languages, original, document })
  term.out(term.t.t('cli.paper.kept', { symbol, language: languages.join(', '), hash: sha256 }))
  return written(term, await issuedFile({ ...ctx, language }, { symbol, format }), options)
}

const SET = ['docx', 'pdf', 'xlsx'] as const

/** Says each file as it is written, with how far it is. */
async function everyPaper(term: Terminal, ctx: Ctx, edition: number, folder: string): Promise<number> {
  await mkdir(folder, { recursive: true }).catch((error: Error) =>
    refuse('file.unwritable', { file: folder, detail: error.message }),
  )
  const all = LANGUAGES.length * SET.length
  let done = 0
  for (const language of LANGUAGES) {
    const { paper, name } = await makePaper({ ...ctx, language }, { paper: 'edition', edition })
    for (const format of SET) {
      const file = await paperFile(paper, name, format)
      await written(term, file, { out: path.join(folder, file.name), force: true })
      term.note(term.t.t('cli.paper.progress', { done: ++done, all }))
    }
  }
  return EXIT.ok
}

const filed = (command: Command): Command =>
  command
    .option('--format <format>', `${FORMATS.join(', ')} (default: the file’s ending, else pdf)`)
    .option('--out <file>', 'where to write it (default: a name that says what it is)')
    .option('--force', 'replace a file that is already there')

const issued = (command: Command): Command =>
  filed(command)
    .option('--symbol <symbol>', 'issue it under this symbol and keep it for ever, as S/2010/388 or S/2010/388/Corr.1')
    .option('--languages <codes>', 'in which it is issued, with commas between them (default: all it can be had in)')
    .option('--original <code>', 'the language it was first written in (default: en)')

/** `gaplist paper edition|mission|helicopter|review|plan|report-2010|set|list|show`. */
export function paperCommand(): Command {
  const paper = new Command('paper').description('documents for meetings: DOCX, PDF, HTML, and spreadsheets')
  issued(withLanguage(paper.command('edition').description('an edition of the gap list').argument('<number>')))
    .option('--against <number>', 'the edition to compare with (default: the one before); “today”, “none”')
    .option('--signed-by <name>', 'as the annex of a letter to the President of the Council, with this name under it')
    .action((number: string, options: PaperOptions) =>
      runWithRegister(options.language, (term, { ctx }) => {
        const request = {
          paper: 'edition',
          edition: numberOf(number),
          against: options.against,
          signedBy: options.signedBy,
        } as const
        return make(term, ctx, request, options)
      }),
    )
  issued(withWhen(paper.command('mission').description('the page of one mission').argument('<acronym>'))).action(
    (mission: string, options: PaperOptions) =>
      runWithRegister(options.language, (term, { ctx }) => {
        const { asOf, knownAt } = options
        return make(term, ctx, { paper: 'mission', mission, asOf, knownAt }, options)
      }),
  )
  issued(
    withWhen(
      paper
        .command('helicopter')
        .description('what a mission’s missing helicopters cost, and where further ones help most')
        .requiredOption('--mission <acronym>', 'for example UNOCI'),
    ),
  ).action((options: PaperOptions & { mission: string }) =>
    runWithRegister(options.language, (term, { ctx }) => {
      const { mission, asOf, knownAt } = options
      return make(term, ctx, { paper: 'helicopter', mission, asOf, knownAt }, options)
    }),
  )
  issued(
    withLanguage(
      paper.command('report-2010').description('the report of 2010 by its structure, in English or Chinese'),
    ),
  ).action((options: PaperOptions) =>
    runWithRegister(options.language, (term, { ctx }) => make(term, ctx, { paper: 'report-2010' }, options)),
  )
  issued(withLanguage(paper.command('review').description('the pack or the summary of a review').argument('<key>')))
    .option('--part <part>', 'pack or summary (default: summary)')
    .action((review: string, options: PaperOptions & { part?: string }) =>
      runWithRegister(options.language, (term, { ctx }) => {
        const part = oneOf('--part', options.part, ['pack', 'summary'] as const) ?? 'summary'
        return make(term, ctx, { paper: 'review', review, part }, options)
      }),
    )
  issued(withLanguage(paper.command('plan').description('the plan of a run of the matcher').argument('<run>'))).action(
    (run: string, options: PaperOptions) =>
      runWithRegister(options.language, (term, { ctx }) => make(term, ctx, { paper: 'plan', run }, options)),
  )
  withLanguage(
    paper
      .command('set')
      .description('an edition in every language as DOCX, PDF and XLSX, in one folder')
      .argument('<number>')
      .argument('<folder>'),
  ).action((number: string, folder: string, options: PaperOptions) =>
    runWithRegister(options.language, (term, { ctx }) => everyPaper(term, ctx, numberOf(number), folder)),
  )
  withLanguage(paper.command('list').description('documents that were issued, the newest first')).action(
    (options: PaperOptions) =>
      runWithRegister(options.language, async (term, { ctx }) => {
        const { t } = term
        const { documents } = await listIssued(ctx)
        const titles = ['cli.paper.symbol', 'cli.paper.issued', 'cli.paper.language', 'cli.paper.kind'] as const
        const rows = documents.map((d) => [
          d.symbol,
          t.day(d.issuedAt.slice(0, 10)),
          d.languages.map((l) => l.language).join(' '),
          d.title,
        ])
        const columns = titles.map((id) => ({ title: t.t(id) }))
        term.out(rows.length === 0 ? t.t('cli.paper.none') : table(columns, rows, term.dim))
        return EXIT.ok
      }),
  )
  filed(withLanguage(paper.command('show').description('a document as it was issued').argument('<symbol>'))).action(
    (symbol: string, options: PaperOptions) =>
      runWithRegister(options.language, async (term, { ctx }) =>
        written(term, await issuedFile(ctx, { symbol, format: formatOf(options) }), options),
      ),
  )
  return paper
}
