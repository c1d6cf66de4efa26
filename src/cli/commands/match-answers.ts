import { Command } from 'commander'
import { explainFile, fragilityFile, type ExplainOptions } from '../match/explain.ts'
import {
  frontierFile,
  helpMostFile,
  whatIfFile,
  type FrontierOptions,
  type HelpMostOptions,
  type WhatIfOptions,
} from '../match/what-if.ts'
import { withLanguage } from '../options.ts'
import { run } from '../run.ts'

const onPlan = (name: string, description: string): Command =>
  withLanguage(
    new Command(name)
      .description(`${description}; needs no register`)
      .requiredOption('--problem <file>', 'the problem: gaplist.match-problem/1 as JSON')
      .option('--plan <file>', 'the plan as JSON (default: the best that is found)')
      .option('--time-limit <seconds>', 'for the whole answer (default: 60)')
      .option('--format <format>', 'text or json (default: text)'),
  )

const commands = (): readonly Command[] => [
  onPlan('explain', 'why a plan leaves requirements open, what would close them, and what its packages rest on')
    .option('--requirement <id>', 'one requirement in full (default: every open one in short)')
    .action((options: ExplainOptions) => run(options.language, (term) => explainFile(term, options))),
  onPlan('fragility', 'what a plan loses with each party that leaves')
    .option('--requirement <id>', 'only the parties of this requirement’s packages')
    .action((options: ExplainOptions) => run(options.language, (term) => fragilityFile(term, options))),
  onPlan('what-if', 'the plan after a change to its problem, and how it differs')
    .requiredOption('--change <file>', 'a change or a list of changes as JSON')
    .action((options: WhatIfOptions) => run(options.language, (term) => whatIfFile(term, options))),
  onPlan('help-most', 'where an offer that somebody thinks of would help most')
    .requiredOption('--offer <file>', 'the offer as JSON, as in a problem')
    .action((options: HelpMostOptions) => run(options.language, (term) => helpMostFile(term, options))),
  onPlan('frontier', 'what each further amount in a fund would unlock')
    .requiredOption('--fund <id>', 'a fund of the problem')
    .requiredOption('--amounts <kUSD>', 'thousand dollars on top, with commas between them')
    .action((options: FrontierOptions) => run(options.language, (term) => frontierFile(term, options))),
]

/** Adds questions about a plan in files to `gaplist match`: explain, fragility, what-if, help-most, frontier. */
export function withMatchAnswers(match: Command): Command {
  for (const command of commands()) match.addCommand(command)
  return match
}
