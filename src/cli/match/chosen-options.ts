import type { Command } from 'commander'
import type { KeepDraft } from '../../app/match/kept.ts'
import { runText } from '../../app/match/show.ts'
import type { Ctx } from '../../app/context.ts'
import { languagesIn, type AssumptionsDraft } from '../../core/match/build/chosen.ts'
import type { MatchPlan } from '../../core/match/match-plan.ts'
import { refuse } from '../../core/problem.ts'

/** Planning assumptions as they are typed. */
export interface AssumptionOptions {
  readonly costWeight?: string
  readonly changeTax?: string
  readonly assessed?: string
  readonly languages?: string
}

export const withAssumptions = (command: Command): Command =>
  command
    .option('--cost-weight <number>', 'what a thousand dollars weighs in the objective, 0 to 10')
    .option('--change-tax <share>', 'share of its worth that giving up a proposed package costs, 0 to 1')
    .option('--assessed <kUSD>', 'assessed contributions of each mission, in thousand US dollars')
    .option('--languages <list>', 'working languages of missions, as MONUSCO:fr,UNAMID:en')

/** What was typed; a figure that is none is refused by the rule that knows what is allowed. */
export const assumptionsOf = ({ costWeight, changeTax, assessed, languages }: AssumptionOptions): AssumptionsDraft => ({
  ...(costWeight !== undefined && { costWeight: Number(costWeight) }),
  ...(changeTax !== undefined && { changeTax: Number(changeTax) }),
  ...(assessed !== undefined && { assessed: Number(assessed) }),
  ...(languages !== undefined && { languages: languagesIn(languages) }),
})

/** Packages of an earlier run that must stand. */
export interface KeepOptions {
  readonly keep?: string
  readonly package?: readonly string[]
}

export const withKept = (command: Command): Command =>
  command
    .option('--keep <run>', 'packages of its plan stand as they are; all else is matched anew')
    .option('--package <pairs...>', 'with --keep: these alone, as requirement=offer (default: all of its plan)')

/**
 * @throws Refusal cli.option_invalid, run.unknown, run.failed
 */
export async function keptOf(ctx: Ctx, { keep, package: pairs }: KeepOptions): Promise<KeepDraft | undefined> {
  if (keep === undefined && pairs === undefined) return undefined
  if (keep === undefined) return refuse('cli.option_invalid', { option: '--package', value: '', allowed: '--keep' })
  if (pairs !== undefined) return { run: keep, packages: pairs.map(pairOf) }
  const { text } = await runText(ctx, { run: keep, what: 'plan' })
  return { run: keep, packages: (JSON.parse(text) as MatchPlan).packages }
}

function pairOf(text: string): KeepDraft['packages'][number] {
  const at = text.indexOf('=')
  if (at < 1) return refuse('cli.option_invalid', { option: '--package', value: text, allowed: 'requirement=offer' })
  return { requirement: text.slice(0, at), offer: text.slice(at + 1) }
}
