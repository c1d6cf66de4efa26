import { meansOf } from '../../app/match/answer/means.ts'
import type { Given } from '../../core/match/explain/ask.ts'
import { coverage } from '../../core/match/explain/coverage.ts'
import { Facts } from '../../core/match/explain/facts.ts'
import { whyNot } from '../../core/match/explain/why-not.ts'
import { whyThis } from '../../core/match/explain/why-this.ts'
import { refuse } from '../../core/problem.ts'
import { EXIT } from '../exit.ts'
import { oneOf } from '../options.ts'
import type { Terminal } from '../terminal.ts'
import { answered, givenFiles, mannerOf, secondsOf, type AnswerOptions } from './answer-options.ts'
import { alternativesText, fragilityText, gapText, whyNotText, whyThisText } from './answer-text.ts'

const FORMATS = ['text', 'json'] as const

export const isJson = (options: AnswerOptions): boolean => oneOf('--format', options.format, FORMATS) === 'json'

export interface ExplainOptions extends AnswerOptions {
  readonly requirement?: string
}

/** Why a plan is as it is: one requirement in full, or every open one in short. */
export async function explainFile(term: Terminal, options: ExplainOptions): Promise<number> {
  const json = isJson(options)
  const seconds = secondsOf(options.timeLimit)
  const given = await givenFiles(options)
  return options.requirement === undefined
    ? everyGap(term, given, json)
    : oneRequirement(term, given, options.requirement, seconds, json)
}

/** Reasons alone: remedies and losses are asked for one requirement at a time. */
async function everyGap({ t, out }: Terminal, given: Given, json: boolean): Promise<number> {
  const facts = new Facts(given.problem)
  const quiet = { progress: () => {}, stopped: () => true, now: () => 0 }
  const means = meansOf({ engine: 'greedy', seed: 1, quick: false, each: 0, all: 0, digest: () => '' }, quiet)
  const open = given.problem.requirements.filter((r) => coverage(facts, r, given.packages).state !== 'CLOSED')
  for (const r of open) {
    const answer = await whyNot(given, means, r.id)
    const { requirement, coverage: stands, reasons } = answer
    out(json ? JSON.stringify({ requirement, coverage: stands, reasons }) : gapText(t, answer, r.quantity).join('\n'))
  }
  return EXIT.ok
}

async function oneRequirement(
  term: Terminal,
  given: Given,
  requirement: string,
  seconds: number,
  json: boolean,
): Promise<number> {
  const { t, out } = term
  const facts = new Facts(given.problem)
  const r = facts.requirements.get(requirement)
  if (!r) return refuse('match.id_unknown', { field: '--requirement', id: requirement, list: 'requirements' })
  const input = { requirement }
  const open = await answered(term, 'whyNot', given, input, mannerOf(seconds, 8))
  const packages = given.packages
    .filter((p) => p.requirement === requirement)
    .map((p) => whyThis(facts, given.packages, p))
  const others = await answered(term, 'alternatives', given, input, mannerOf(seconds / 2, 4))
  if (json) out(JSON.stringify({ whyNot: open, packages, alternatives: others }, null, 2))
  else {
    const parts = [whyNotText(t, open, r.quantity), ...packages.map((p) => whyThisText(t, p))]
    if (packages.length > 0) parts.push(alternativesText(t, others))
    out(
      parts
        .filter((lines) => lines.length > 0)
        .map((lines) => lines.join('\n'))
        .join('\n\n'),
    )
  }
  return EXIT.ok
}

/** What a plan loses with each party that leaves. */
export async function fragilityFile(term: Terminal, options: ExplainOptions): Promise<number> {
  const json = isJson(options)
  const seconds = secondsOf(options.timeLimit)
  const given = await givenFiles(options)
  const input = { requirement: options.requirement ?? null }
  const answer = await answered(term, 'fragility', given, input, mannerOf(seconds, 8))
  term.out(json ? JSON.stringify(answer, null, 2) : fragilityText(term.t, answer).join('\n'))
  return EXIT.ok
}
