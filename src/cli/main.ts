import { Command, CommanderError } from 'commander'
import { problem, Refusal } from '../core/problem.ts'
import { backupCommand, restoreCommand } from './commands/backup.ts'
import { accessCommand } from './commands/access.ts'
import { arrangementCommand } from './commands/arrangement.ts'
import { calendarCommand } from './commands/calendar.ts'
import { editionCommand } from './commands/edition.ts'
import { exerciseCommand } from './commands/exercise.ts'
import { exportCommand, headlineCommand, importCommand, quarantineCommand } from './commands/exchange.ts'
import { ledgerCommand } from './commands/ledger.ts'
import { listCommand } from './commands/list.ts'
import { withMatchAnswers } from './commands/match-answers.ts'
import { withBenchmark } from './commands/match-benchmark.ts'
import { withMatchRuns } from './commands/match-run.ts'
import { matchCommand } from './commands/match.ts'
import { missionCommand } from './commands/mission.ts'
import { openapiCommand } from './commands/openapi.ts'
import { paperCommand } from './commands/paper.ts'
import { pledgeCommand } from './commands/pledge.ts'
import { reachCommand } from './commands/reach.ts'
import { actionCommand, reviewCommand } from './commands/review.ts'
import { capabilitiesCommand, missionsCommand } from './commands/reference.ts'
import { causeCommand, observationCommand, requirementCommand } from './commands/requirement.ts'
import { serveCommand, startCommand } from './commands/serve.ts'
import { settleCommand, sheetCommand } from './commands/sheet.ts'
import { traceCommand } from './commands/trace.ts'
import { EXIT } from './exit.ts'
import { refuseEmpty } from './options.ts'
import { currentTerminal } from './run.ts'
import { tellProblem, terminal } from './terminal.ts'
import { version } from './version.ts'

const HELP = `
What you can ask:
  gaplist list                                  the gap list of 27 July 2010
  gaplist list --mission UNAMID --open          what UNAMID lacks
  gaplist list --as-of 2010-09-30 --reading all the list of another day, with every pledge counted
  gaplist list --known-at 2010-07-01            the same list as it was known then
  gaplist mission MONUSCO                       one mission, with what it carried over from MONUC
  gaplist reach UNAMID --as-of 2010-07-27       what its helicopters reach, and what the missing ones would add
  gaplist calendar --as-of 2010-07-31           which mandates expire when
  gaplist review calendar --since 2010-05-01    when gaps are reviewed, and what moved it
  gaplist review feed reviews.ics               the same as a calendar to subscribe to
  gaplist action list                           who is to do what by when
  gaplist trace UNAMID/military-utility-helicopter   where every figure of a line comes from
  gaplist pledge list, gaplist pledge show CAN-QRF   what is pledged, and what became of it
  gaplist missions, gaplist capabilities        what can be asked for by name
  gaplist import register-2010-06-30.csv        take in a register; bad rows go to quarantine
  gaplist sheet download requirements needs.xlsx     a spreadsheet, to be changed and sent back with: sheet upload
  gaplist match build, gaplist match run        match the register’s gaps with what is offered; match runs, match show
  gaplist start --exercise                      a fictional world in a register of its own; exercise generate, exercise load
  gaplist match solve --problem P --out PLAN    the best plan for a problem in a file, with its bound
  gaplist match explain --problem P --plan PLAN  why it leaves requirements open, and what would close them
  gaplist match benchmark c05100                a file of the OR-Library’s assignment problems, beside its bound
  gaplist paper mission UNAMID --out unamid.docx       a document for a meeting; also pdf, html, xlsx, csv
  gaplist ledger verify                         prove that nothing was changed behind the ledger
  gaplist access administrator-link             a one-time link for an administrator
  gaplist backup register.backup                the whole register in one file
  gaplist restore register.backup               the register as it was, here or on another machine

Environment:
  DATABASE_URL         a PostgreSQL 15 or newer to use instead of the embedded one
  DATABASE_OWNER_URL   another login for roles and migrations (default: DATABASE_URL)
  GAPLIST_HOME         folder of the embedded database (default: .gaplist in a checkout)
  GAPLIST_AS_OF=today  questions that name no day are about today, not about the shipped situation
  GAPLIST_ACTOR        name that the ledger keeps for what you do
  GAPLIST_ORIGIN       where people open the site, as https://gaplist.example.org (default: loopback)
  GAPLIST_TRUSTED_PROXIES      addresses or ranges of reverse proxies whose X-Forwarded-For is believed
  GAPLIST_PRIVATE_PROVIDERS    origins of institutions’ identity providers in private networks
  GAPLIST_SECRET       signs sessions, 32 characters or more (default: one made and kept in the database)
  GAPLIST_REQUESTS_PER_MINUTE  of one person or address (default: 1200)
  PORT, NO_COLOR

Exit codes:
  0 done   1 refused, with a remedy   2 command or match problem not understood   3 ledger broken
  4 imported, with rows in quarantine   70 fault of the program   130 interrupted`

/** The whole command. */
export function program(): Command {
  const root = new Command('gaplist')
    .description(
      'The living gap list of United Nations peacekeeping: what each mission lacks, on any day, with its sources.',
    )
    .version(version(), '--version')
    .showHelpAfterError(false)
    .addHelpText('after', HELP)
    .configureHelp({ sortSubcommands: false })
  const commands = [
    listCommand(),
    missionCommand(),
    reachCommand(),
    calendarCommand(),
    reviewCommand(),
    actionCommand(),
    traceCommand(),
    pledgeCommand(),
    missionsCommand(),
    capabilitiesCommand(),
    ledgerCommand(),
    importCommand(),
    quarantineCommand(),
    settleCommand(),
    sheetCommand(),
    exportCommand(),
    headlineCommand(),
    requirementCommand(),
    observationCommand(),
    causeCommand(),
    backupCommand(),
    restoreCommand(),
    editionCommand(),
    paperCommand(),
    arrangementCommand(),
    accessCommand(),
    withBenchmark(withMatchAnswers(withMatchRuns(matchCommand()))),
    exerciseCommand(),
    serveCommand(),
    startCommand(),
    openapiCommand(),
  ]
  for (const command of commands) root.addCommand(command)
  root.hook('preAction', (_root, command) => refuseEmpty(command))
  for (const command of [root, ...commands, ...commands.flatMap((c) => [...c.commands])])
    command.exitOverride().configureOutput({ writeErr: () => {} })
  return root
}

// A reader that has seen enough (`gaplist list | head`) closes the pipe: that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(EXIT.ok)
  void unwritable(error)
})

let told = false
/** Standard output that cannot be written, as on a full disk. */
async function unwritable(error: Error): Promise<void> {
  if (told) return
  told = true
  tellProblem(await currentTerminal(), problem('file.unwritable', { file: '/dev/stdout', detail: error.message }))
  process.exit(EXIT.problem)
}

try {
  await program().parseAsync(process.argv)
} catch (error) {
  if (error instanceof Refusal) {
    tellProblem(await terminal().catch(() => terminal('en')), error.problem)
    process.exitCode = EXIT.problem
  } else if (!(error instanceof CommanderError)) throw error
  else if (error.exitCode !== 0) {
    const detail = error.message.replace(/^error: /, '').replace(/\(outputHelp\)/, 'no command given')
    tellProblem(await terminal('en'), problem('cli.usage', { detail }))
    process.exitCode = EXIT.usage
  }
}
