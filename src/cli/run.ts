import { problem } from '../core/problem.ts'
import { toRefusal } from '../store/failure.ts'
import { EXIT } from './exit.ts'
import { openRegister, type Register } from './register.ts'
import { labelled } from './labelled.ts'
import { languageOf, problemOf, tellProblem, terminal, type Terminal } from './terminal.ts'

let speaking: Terminal | null = null

/** The terminal in the language that the command was asked to speak. */
export const currentTerminal = async (): Promise<Terminal> => speaking ?? terminal('en')

/** Runs a command's work; a refusal is told with its remedy, a fault with a hint, and the exit code is set. */
export async function run(language: string | undefined, work: (term: Terminal) => Promise<number>): Promise<void> {
  let term = await terminal('en')
  try {
    languageOf(language)
    speaking = term = await terminal(language)
    process.exitCode = await work(term)
  } catch (error) {
    const refused = problemOf(toRefusal(error, process.env['DATABASE_URL'] || undefined))
    tellProblem(
      term,
      refused ?? problem('internal', { reference: String((error as Error).message ?? error).slice(0, 300) }),
    )
    if (!refused && process.env['GAPLIST_DEBUG']) term.note(String((error as Error).stack))
    process.exitCode = refused ? EXIT.problem : EXIT.internal
  }
}

/** The same, with the register open for as long as the work lasts. */
export const runWithRegister = (
  language: string | undefined,
  work: (term: Terminal, register: Register) => Promise<number>,
): Promise<void> =>
  run(language, async (term) => {
    const register = await openRegister(term)
    try {
      return await work(register.exercise ? labelled(term) : term, register)
    } finally {
      await register.close()
    }
  })
