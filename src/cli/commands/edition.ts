import { Command } from 'commander'
import type { Ctx } from '../../app/context.ts'
import { diffEdition } from '../../app/gap/edition/diff.ts'
import { editionCsv, editionJson } from '../../app/gap/edition/download.ts'
import { listEditions } from '../../app/gap/edition/list.ts'
import { previewComposition } from '../../app/gap/edition/preview.ts'
import { publishEdition } from '../../app/gap/edition/publish.ts'
import { createDraft, withdrawalOf } from '../../app/gap/edition/save-draft.ts'
import { showEdition } from '../../app/gap/edition/show.ts'
import type { DraftInput } from '../../contract/edition.ts'
import { DOMAINS } from '../../core/capability/taxonomy.ts'
import { READINGS } from '../../core/gap/reading.ts'
import { LANGUAGES } from '../../core/language.ts'
import { refuse, Refusal } from '../../core/problem.ts'
import { EXIT } from '../exit.ts'
import { oneOf, withLanguage, withWhen, type WhenOptions } from '../options.ts'
import { runWithRegister } from '../run.ts'
import type { Terminal } from '../terminal.ts'
import { diffText, editionsText, editionText } from './edition-text.ts'

const numberOf = (text: string): number =>
  /^[1-9]\d{0,8}$/.test(text) ? Number(text) : refuse('edition.unknown', { edition: text })

const words = (text: string | undefined): string[] =>
  (text ?? '')
    .split(',')
    .map((word) => word.trim())
    .filter(Boolean)

interface PublishOptions extends WhenOptions {
  mission?: string
  domain?: string
  languages?: string
  title?: string
  introduction?: string
  supersedes?: string
  confirm?: string
}

/** Shows exactly what would be published; publishes it where the number it would have was confirmed. */
async function previewOrPublish(term: Terminal, ctx: Ctx, input: DraftInput, confirm?: string): Promise<number> {
  const { t, out, note } = term
  const shown = await previewComposition(ctx, input)
  if (shown.edition) out(`${editionText(term, shown.edition, 'deployed')}\n`)
  if (shown.diff) out(`${diffText(term, shown.diff)}\n`)
  if (shown.problems[0]) throw new Refusal(shown.problems[0] as Refusal['problem'])
  if (confirm === undefined) {
    const number = String(shown.number)
    note(t.t('cli.edition.would', { number }))
    note(t.t('cli.edition.confirm', { number }))
    return EXIT.ok
  }
  const number = numberOf(confirm)
  if (number !== shown.number) refuse('edition.number_taken', { number, next: shown.number })
  const { draft, version } = await createDraft(ctx, input)
  const done = await publishEdition(ctx, { draft, read: version, number, digest: shown.digest })
  out(t.t('cli.edition.done', { number: String(done.number), hash: done.sha256 }))
  return EXIT.ok
}

function publishCommand(command: Command): void {
  withWhen(command)
    .option('--mission <acronyms>', 'only these missions, with commas between them')
    .option('--domain <domains>', DOMAINS.join(', '))
    .option('--languages <codes>', 'in which it is issued, with commas between them (default: that of the command)')
    .option('--title <text>', 'in the language of the command')
    .option('--introduction <text>', 'in the language of the command')
    .option('--supersedes <number>', 'the edition whose place it takes')
    .option('--confirm <number>', 'publish, as the edition of this number; without it only a preview is shown')
    .action((options: PublishOptions) =>
      runWithRegister(options.language, async (term, { ctx }) => {
        const { language } = term.t
        const languages = words(options.languages).map((code) => oneOf('--languages', code, LANGUAGES)!)
        const input: DraftInput = {
          asOf: options.asOf ?? ctx.defaultAsOf ?? ctx.now().slice(0, 10),
          knownAt: options.knownAt ?? null,
          missions: words(options.mission),
          domains: words(options.domain).map((domain) => oneOf('--domain', domain, DOMAINS)!),
          languages: languages.length > 0 ? languages : [language],
          title: options.title === undefined ? {} : { [language]: options.title },
          introduction: options.introduction === undefined ? {} : { [language]: options.introduction },
          notes: [],
          supersedes: options.supersedes === undefined ? null : numberOf(options.supersedes),
          reason: null,
        }
        return previewOrPublish(term, ctx, input, options.confirm)
      }),
    )
}

/** `gaplist edition list|show|diff|publish|withdraw`. */
export function editionCommand(): Command {
  const edition = new Command('edition').description('published states of the gap list, each numbered and unchangeable')
  const format = (command: Command, formats: readonly string[]): Command =>
    withLanguage(command).option('--format <format>', `${formats.join(', ')} (default: ${formats[0]})`)
  const reading = (command: Command): Command =>
    command.option('--reading <reading>', `${READINGS.join(', ')} (default: deployed)`)

  format(edition.command('list').description('the editions, the newest first'), ['table', 'json']).action(
    (options: { language?: string; format?: string }) =>
      runWithRegister(options.language, async (term, { ctx }) => {
        const json = oneOf('--format', options.format, ['table', 'json']) === 'json'
        const found = await listEditions(ctx)
        term.out(json ? JSON.stringify(found, null, 2) : editionsText(term, found))
        return EXIT.ok
      }),
  )
  reading(
    format(edition.command('show').description('one edition, as it was published').argument('<number>'), [
      'table',
      'csv',
      'json',
    ]),
  )
    .addHelpText('after', '\nIn the format json: the very text whose SHA-256 was published.')
    .action((number: string, options: { language?: string; format?: string; reading?: string }) =>
      runWithRegister(options.language, async (term, { ctx }) => {
        const kind = oneOf('--format', options.format, ['table', 'csv', 'json']) ?? 'table'
        const shown = oneOf('--reading', options.reading, READINGS) ?? 'deployed'
        if (kind === 'table') term.out(editionText(term, await showEdition(ctx, numberOf(number)), shown))
        else process.stdout.write((await (kind === 'csv' ? editionCsv : editionJson)(ctx, numberOf(number))).text)
        return EXIT.ok
      }),
    )
  reading(
    format(edition.command('diff').description('what changed from another edition to this one').argument('<number>'), [
      'table',
      'json',
    ]),
  )
    .option('--against <number>', 'the earlier edition (default: the one before); “today”: up to the list of today')
    .action((number: string, o: { language?: string; format?: string; reading?: string; against?: string }) =>
      runWithRegister(o.language, async (term, { ctx }) => {
        const json = oneOf('--format', o.format, ['table', 'json']) === 'json'
        const shown = oneOf('--reading', o.reading, READINGS)
        const found = await diffEdition(ctx, { edition: numberOf(number), against: o.against, reading: shown })
        term.out(json ? JSON.stringify(found, null, 2) : diffText(term, found))
        return EXIT.ok
      }),
    )
  publishCommand(edition.command('publish').description('publish the gap list of a day as the next edition'))
  withLanguage(edition.command('withdraw').description('withdraw an edition by a new one that takes its place'))
    .argument('<number>')
    .requiredOption('--reason <text>', 'why; everyone reads it')
    .option('--confirm <number>', 'publish the new edition under this number; without it only a preview is shown')
    .action((number: string, options: { language?: string; reason: string; confirm?: string }) =>
      runWithRegister(options.language, async (term, { ctx }) => {
        const input = await withdrawalOf(ctx, { edition: numberOf(number), reason: options.reason })
        return previewOrPublish(term, ctx, input, options.confirm)
      }),
    )
  return edition
}
