import { Command } from 'commander'
import { solveFile, type SolveOptions } from '../match/solve.ts'
import { verifyFile, type VerifyOptions } from '../match/verify.ts'
import { withLanguage } from '../options.ts'
import { run } from '../run.ts'

const solveCommand = (): Command =>
  withLanguage(
    new Command('solve')
      .description('the best plan for a problem in a file; needs no register')
      .requiredOption('--problem <file>', 'the problem: gaplist.match-problem/1 as JSON')
      .requiredOption('--out <file>', 'where the plan is written')
      .option('--time-limit <seconds>', 'the best plan found by then is taken (default: 60)')
      .option('--seed <number>', 'another way through equal choices (default: 1)')
      .option('--engine <name>', 'a certain engine instead of the one that fits the size')
      .option('--work <units>', 'end after so much work, counted by the engine: the same work gives the same plan')
      .option('--memory <megabytes>', 'most memory that the run may use (default: 4096)'),
  ).action((options: SolveOptions) => run(options.language, (term) => solveFile(term, options)))

const verifyCommand = (): Command =>
  withLanguage(
    new Command('verify')
      .description('whether a plan keeps every rule of its problem; needs no register')
      .requiredOption('--problem <file>', 'the problem: gaplist.match-problem/1 as JSON')
      .requiredOption('--plan <file>', 'the plan as JSON'),
  ).action((options: VerifyOptions) => run(options.language, (term) => verifyFile(term, options)))

export const matchCommand = (): Command =>
  new Command('match')
    .description('match offers, equipment, courses and funds to requirements')
    .addCommand(solveCommand())
    .addCommand(verifyCommand())
