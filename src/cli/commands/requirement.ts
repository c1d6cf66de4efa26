import { Command } from 'commander'
import { recordObservation } from '../../app/gap/record-observation.ts'
import { nameCause } from '../../app/gap/name-cause.ts'
import { endRequirement } from '../../app/requirement/end.ts'
import { reviseRequirement } from '../../app/requirement/revise.ts'
import { showRequirement } from '../../app/requirement/show.ts'
import { CAUSE_CODES, IMPACT_CODES } from '../../core/gap/cause.ts'
import { MEASURES } from '../../core/gap/observation.ts'
import { CRITICALITIES, HORIZONS } from '../../core/requirement/requirement.ts'
import { REVISIONS } from '../../core/requirement/revision.ts'
import { EXIT } from '../exit.ts'
import { oneOf, withLanguage } from '../options.ts'
import { runWithRegister } from '../run.ts'
import { requirementText } from './requirement-text.ts'
import {
  quantityOf,
  sourceOf,
  standardOf,
  versionOption,
  withSource,
  type SourceOptions,
} from './requirement-options.ts'

interface ReviseOptions extends SourceOptions {
  readonly kind?: string
  readonly quantity?: string
  readonly from?: string
  readonly until?: string
  readonly criticality?: string
  readonly horizon?: string
  readonly task?: string
  readonly note?: string
  readonly standard?: string[]
  readonly reason: string
  readonly read?: string
  readonly language?: string
}

const KEY = 'key of a requirement, as “gaplist trace LINE --format json” shows it'

/** `gaplist requirement show|revise|end`. */
export function requirementCommand(): Command {
  const show = withLanguage(
    new Command('show').description('a requirement with all its versions').argument('<key>', KEY),
  )
    .option('--format <format>', 'table or json (default: table)')
    .action((key: string, options: { format?: string; language?: string }) =>
      runWithRegister(options.language, async (term, { ctx }) => {
        const format = oneOf('--format', options.format, ['table', 'json']) ?? 'table'
        const page = await showRequirement(ctx, { requirement: key })
        term.out(format === 'json' ? JSON.stringify(page, null, 2) : requirementText(term, page))
        return EXIT.ok
      }),
    )
  const revise = withSource(
    withLanguage(new Command('revise').description('a new version of a requirement').argument('<key>', KEY)),
  )
    .requiredOption('--reason <text>', 'why; kept with your name')
    .option('--kind <kind>', 'change: other from --from on; correction: what stands was wrong (default: correction)')
    .option('--quantity <number>', 'in the unit of the capability, or “none” for a need without a figure')
    .option('--from <day>', 'its first day')
    .option('--until <day>', 'its last day, or “none”')
    .option('--criticality <word>', 'critical, important, routine or none')
    .option('--horizon <word>', 'immediate, short, long or none')
    .option('--task <codes>', 'mandate tasks joined by +, or “none”')
    .option('--note <text>')
    .option(
      '--standard <text...>',
      'all standards anew, each as “payload>=1200 kg”, “language=en,fr” or “seats<=20 seat?” (? for tolerable)',
    )
    .option('--read <version>', 'the version that you have read (default: the one that stands)')
    .action((key: string, options: ReviseOptions) =>
      runWithRegister(options.language, async ({ t, out }, { ctx }) => {
        const read = versionOption(options.read) ?? (await showRequirement(ctx, { requirement: key })).version
        const done = await reviseRequirement(ctx, {
          requirement: key,
          read,
          kind: oneOf('--kind', options.kind, REVISIONS) ?? 'CORRECTION',
          reason: options.reason,
          quantity: quantityOf('--quantity', options.quantity),
          from: options.from,
          until: none(options.until),
          criticality: wordOrNone('--criticality', options.criticality, CRITICALITIES),
          horizon: wordOrNone('--horizon', options.horizon, HORIZONS),
          mandateTask: none(options.task),
          note: options.note,
          standards: options.standard?.map(standardOf),
          source: sourceOf(options),
        })
        out(t.t('cli.requirement.done', { key, version: done.version }))
        return EXIT.ok
      }),
    )
  const end = withLanguage(new Command('end').description('the last day of a requirement').argument('<key>', KEY))
    .requiredOption('--until <day>', 'its last day')
    .requiredOption('--reason <text>', 'why; kept with your name')
    .option('--read <version>', 'the version that you have read (default: the one that stands)')
    .action((key: string, options: { until: string; reason: string; read?: string; language?: string }) =>
      runWithRegister(options.language, async ({ t, out }, { ctx }) => {
        const read = versionOption(options.read) ?? (await showRequirement(ctx, { requirement: key })).version
        const done = await endRequirement(ctx, { requirement: key, read, until: options.until, reason: options.reason })
        out(t.t('cli.requirement.done', { key, version: done.version }))
        return EXIT.ok
      }),
    )
  return new Command('requirement')
    .description('requirements with their versions, standards and reasons')
    .addCommand(show)
    .addCommand(revise)
    .addCommand(end)
}

/** What was typed, null for “none”, undefined where the option was not given. */
const none = (value: string | undefined): string | null | undefined => (value?.toLowerCase() === 'none' ? null : value)

const wordOrNone = <T extends string>(
  option: string,
  value: string | undefined,
  allowed: readonly T[],
): T | null | undefined => (none(value) === null ? null : oneOf(option, value, allowed))

/** `gaplist observation add`. */
export function observationCommand(): Command {
  const add = withSource(withLanguage(new Command('add').description('what a source says of a quantity on a day')))
    .requiredOption('--mission <acronym>')
    .requiredOption('--capability <code>')
    .requiredOption('--measure <measure>', MEASURES.join(', ').toLowerCase())
    .requiredOption('--value <number>')
    .requiredOption('--unit <unit>', 'the unit of the capability')
    .requiredOption('--on <day>', 'the day that it speaks of')
    .option('--note <text>')
    .option('--unverified', 'not read in its source')
    .action(
      (
        options: SourceOptions &
          Record<'mission' | 'capability' | 'measure' | 'value' | 'unit' | 'on', string> & {
            note?: string
            unverified?: boolean
            language?: string
          },
      ) =>
        runWithRegister(options.language, async ({ t, out }, { ctx }) => {
          const { mission, capability, unit, note } = options
          const done = await recordObservation(ctx, {
            mission,
            capability,
            measure: oneOf('--measure', options.measure, MEASURES)!,
            value: quantityOf('--value', options.value) ?? Number.NaN,
            unit,
            validOn: options.on,
            note,
            source: sourceOf(options) ?? {},
            verified: options.unverified !== true,
          })
          out(t.t('cli.observation.done', { key: done.key }))
          return EXIT.ok
        }),
    )
  return new Command('observation').description('statements of sources').addCommand(add)
}

/** `gaplist cause add`. */
export function causeCommand(): Command {
  const add = withSource(withLanguage(new Command('add').description('why a capability is missing, or what that does')))
    .requiredOption('--code <code>', [...CAUSE_CODES, ...IMPACT_CODES].join(', '))
    .requiredOption('--mission <acronym>', 'ALL for every mission')
    .requiredOption('--capability <code>', 'and what stands below it')
    .requiredOption('--evidence <text>', 'what the source says')
    .requiredOption('--from <day>')
    .option('--until <day>')
    .requiredOption('--reason <text>', 'why it is named; kept with your name')
    .option('--unverified', 'not read in its source')
    .action(
      (
        options: SourceOptions &
          Record<'code' | 'mission' | 'capability' | 'evidence' | 'from' | 'reason', string> & {
            until?: string
            unverified?: boolean
            language?: string
          },
      ) =>
        runWithRegister(options.language, async ({ t, out }, { ctx }) => {
          const { mission, capability, evidence, from, until, reason } = options
          const done = await nameCause(ctx, {
            code: oneOf('--code', options.code, [...CAUSE_CODES, ...IMPACT_CODES])!,
            mission,
            capability,
            evidence,
            from,
            until,
            reason,
            source: sourceOf(options) ?? {},
            verified: options.unverified !== true,
          })
          out(t.t('cli.cause.done', { key: done.key }))
          return EXIT.ok
        }),
    )
  return new Command('cause').description('causes and impacts of gaps').addCommand(add)
}
