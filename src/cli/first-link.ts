import { administratorLink, isAdministered } from '../app/access/first-administrator.ts'
import type { Ctx } from '../app/context.ts'
import { isUnavailable } from '../store/failure.ts'
import type { Terminal } from './terminal.ts'

/**
 * Prints a one-time link for the first administrator, as long as nobody administers. A login that may not reach accounts
 * serves the list all the same; that nobody can sign in is then said.
 */
export async function tellFirstLink(term: Terminal, ctx: Ctx, origin: string): Promise<void> {
  const { t, out, note } = term
  try {
    if (await isAdministered(ctx)) return
    const { token } = await administratorLink(ctx)
    out(t.t('cli.access.first'))
    out(`${origin}/welcome#token=${token}\n`)
  } catch (error) {
    if (!isUnavailable(error)) throw error
    note(t.t('cli.access.unreachable', { detail: String((error as Error).message) }))
  }
}
