import { readMatchProblem } from '../../core/match/read-problem.ts'
import type { Breach } from '../../core/match/verify/breach.ts'
import { readPlan } from '../../core/match/verify/read-plan.ts'
import { verify } from '../../core/match/verify/verify.ts'
import { Refusal } from '../../core/problem.ts'
import type { Translator } from '../../i18n/translator.ts'
import { EXIT } from '../exit.ts'
import { tellProblem, type Terminal } from '../terminal.ts'
import { readJson } from './json-file.ts'

export interface VerifyOptions {
  readonly problem: string
  readonly plan: string
  readonly language?: string
}

/** Checks a plan against its problem; 0 if it keeps every rule, 1 with each breach named if it does not. */
export async function verifyFile(term: Terminal, options: VerifyOptions): Promise<number> {
  const { t, out } = term
  try {
    const problem = readMatchProblem(await readJson(options.problem))
    const plan = readPlan(await readJson(options.plan))
    const { breaches, objective } = verify(problem, plan)
    if (breaches.length === 0) {
      out(t.t('cli.match.verified', { packages: plan.packages.length, objective, bound: plan.bound }))
      return EXIT.ok
    }
    out(t.t('cli.match.breached', { breaches: breaches.length }))
    for (const breach of breaches) out(`  ${breachText(t, breach)}`)
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    tellProblem(term, error.problem)
  }
  return EXIT.problem
}

/** A breach in words, with the package that it is about. */
function breachText(t: Translator, { code, params }: Breach): string {
  const text = t.t(`breach.${code}`, params)
  return 'offer' in params ? `${params.requirement} ← ${params.offer}: ${text}` : text
}
