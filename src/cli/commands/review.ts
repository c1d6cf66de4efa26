import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { Command } from 'commander'
import { listActions, reportAction } from '../../app/review/actions.ts'
import { agreeReview } from '../../app/review/agree.ts'
import { reviewCalendar } from '../../app/review/calendar.ts'
import { calendarFeed } from '../../app/review/feed.ts'
import { importProgramme } from '../../app/review/import-programme.ts'
import { reviewInvitees } from '../../app/review/invite.ts'
import { showReview } from '../../app/review/show.ts'
import { ACTION_EVENTS, ACTION_STATES } from '../../core/review/action.ts'
import { ENTRY_KINDS } from '../../core/review/entry.ts'
import { refuse } from '../../core/problem.ts'
import { EXIT } from '../exit.ts'
import { oneOf, withLanguage, withWhen, type WhenOptions } from '../options.ts'
import { actionsText, calendarText, inviteesText, reviewText } from '../review-text.ts'
import { runWithRegister } from '../run.ts'

const FORMATS = ['table', 'json'] as const

interface Options extends WhenOptions {
  readonly format?: string
  readonly mission?: string
  readonly since?: string
  readonly state?: string
  readonly owner?: string
  readonly kind?: string
  readonly text?: string
  readonly due?: string
  readonly overlap?: boolean
  readonly force?: boolean
}

const isJson = ({ format }: Options): boolean => oneOf('--format', format, FORMATS) === 'json'
const formatted = (command: Command): Command =>
  command.option('--format <format>', `${FORMATS.join(' or ')} (default: table)`)

/** `gaplist review …`: when gaps are reviewed, by whom, and what came of it, as far as it is public. */
export function reviewCommand(): Command {
  const review = new Command('review').description('when each mission’s gaps are reviewed, and what comes of it')
  formatted(withWhen(review.command('calendar').description('latest and proposed days, and what moved them')))
    .option('--mission <acronym>', 'only this mission')
    .option('--since <day>', 'also what changed since the plan of that day, and which decision did it')
    .action((o: Options) =>
      runWithRegister(o.language, async (term, { ctx }) => {
        const json = isJson(o)
        const view = await reviewCalendar(ctx, o)
        term.out(json ? JSON.stringify(view, null, 2) : calendarText(term, view))
        return EXIT.ok
      }),
    )
  withWhen(review.command('feed').description('the calendar as iCalendar').argument('<file.ics>'))
    .option('--mission <acronym>', 'only this mission')
    .option('--force', 'replace the file')
    .action((file: string, o: Options) =>
      runWithRegister(o.language, async (term, { ctx }) => {
        const { text } = await calendarFeed(ctx, { mission: o.mission, asOf: o.asOf })
        await writeText(file, text, o.force ?? false)
        term.out(term.t.t('cli.review.feed', { file, n: text.split('BEGIN:VEVENT').length - 1 }))
        return EXIT.ok
      }),
    )
  withLanguage(review.command('import').description('takes in a programme of work').argument('<file.csv|file.ics>'))
    .requiredOption('--kind <kind>', ENTRY_KINDS.join(', '))
    .option('--overlap', 'meetings of one body may share a day')
    .action((file: string, o: Options) =>
      runWithRegister(o.language, async (term, { ctx }) => {
        const kind = oneOf('--kind', o.kind, ENTRY_KINDS)!
        const format = path.extname(file).toLowerCase() === '.ics' ? 'ics' : 'csv'
        const text = await fileText(file)
        const done = await importProgramme(ctx, { format, kind, text, overlap: o.overlap ?? false })
        term.out(term.t.t('cli.review.imported', done))
        return EXIT.ok
      }),
    )
  withLanguage(
    review.command('agree').description('agrees the day of a review').argument('<mission>').argument('<day>'),
  )
    .option('--overlap', 'although a programme of work has something on that day')
    .action((mission: string, on: string, o: Options) =>
      runWithRegister(o.language, async (term, { ctx }) => {
        const { key, version } = await agreeReview(ctx, { mission, on, overlap: o.overlap ?? false })
        term.out(term.t.t('cli.review.kept', { key, version: String(version) }))
        return EXIT.ok
      }),
    )
  formatted(withLanguage(review.command('show').description('one review').argument('<key>'))).action(
    (key: string, o: Options) =>
      runWithRegister(o.language, async (term, { ctx }) => {
        const json = isJson(o)
        const found = await showReview(ctx, key)
        term.out(json ? JSON.stringify(found, null, 2) : reviewText(term, found))
        return EXIT.ok
      }),
  )
  formatted(withWhen(review.command('invitees').description('whom to invite, and why').argument('<mission>'))).action(
    (mission: string, o: Options) =>
      runWithRegister(o.language, async (term, { ctx }) => {
        const json = isJson(o)
        const found = await reviewInvitees(ctx, { ...o, mission })
        term.out(json ? JSON.stringify(found, null, 2) : inviteesText(term, found.invitees))
        return EXIT.ok
      }),
  )
  return review
}

/** `gaplist action …`: who is to do what by when. */
export function actionCommand(): Command {
  const action = new Command('action').description('who is to do what by when, from which paragraph or decision')
  formatted(withWhen(action.command('list').description('actions, what is due first at the top')))
    .option('--mission <acronym>', 'only those about this mission')
    .option('--owner <code>', 'only those of this organisation')
    .option('--state <state>', ACTION_STATES.join(', '))
    .action((o: Options) =>
      runWithRegister(o.language, async (term, { ctx }) => {
        const json = isJson(o)
        const state = oneOf('--state', o.state, ACTION_STATES)
        const { asOf, knownAt, mission, owner } = o
        const found = await listActions(ctx, { asOf, knownAt, mission, owner, state })
        term.out(json ? JSON.stringify(found, null, 2) : actionsText(term, found.actions))
        return EXIT.ok
      }),
    )
  withLanguage(action.command('report').description('reports how an action goes').argument('<key>'))
    .requiredOption('--kind <kind>', ACTION_EVENTS.join(', '))
    .requiredOption('--text <text>', 'what was done')
    .option('--due <day>', 'the new day, where it moves')
    .action((key: string, o: Options) =>
      runWithRegister(o.language, async (term, { ctx }) => {
        const kind = oneOf('--kind', o.kind, ACTION_EVENTS)!
        await reportAction(ctx, key, { kind, text: o.text ?? '', dueOn: o.due ?? null, language: ctx.language })
        term.out(term.t.t('cli.action.reported', { key, state: term.t.t(`kind.action.${kind}`) }))
        return EXIT.ok
      }),
    )
  return action
}

async function fileText(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8')
  } catch (error) {
    const { code, message } = error as { code?: string; message: string }
    return code === 'ENOENT' ? refuse('file.not_found', { file }) : refuse('file.unreadable', { file, detail: message })
  }
}

const writeText = (file: string, text: string, force: boolean): Promise<void> =>
  writeFile(file, text, { flag: force ? 'w' : 'wx' }).catch((error: NodeJS.ErrnoException) =>
    error.code === 'EEXIST'
      ? refuse('file.exists', { file })
      : refuse('file.unwritable', { file, detail: error.code ?? error.message }),
  )
