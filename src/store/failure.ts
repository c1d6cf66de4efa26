import { problem, Refusal, type Problem } from '../core/problem.ts'

interface DriverError {
  readonly code?: string
  readonly message?: string
  readonly syscall?: string
  readonly errors?: readonly DriverError[]
}

const UNREACHABLE = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ECONNRESET',
  'ENOENT',
])

/** A server that is starting, stopping, recovering, full, or being replaced by its keeper: worth another try. */
const PASSING = new Set([
  '57P01',
  '57P02',
  '57P03',
  '57P05',
  '53300',
  '08000',
  '08001',
  '08003',
  '08004',
  '08006',
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
])

/** A database that is no longer there or no longer ours: dropped, made anew and empty, or of other rights. */
const GONE = new Set(['3D000', '3F000', '42P01', '42501', '28000', '28P01'])

const firstOf = (error: unknown): DriverError => {
  const seen = error as DriverError
  return seen?.errors?.[0] ?? seen ?? {}
}

/** True of a failure that may be over in a moment. */
export function isPassing(error: unknown): boolean {
  const { code = '', message = '', syscall } = firstOf(error)
  // A file that is missing has ENOENT too; a socket that is missing says so while connecting.
  if (code === 'ENOENT') return syscall === 'connect'
  return PASSING.has(code) || /connection terminated|connection ended unexpectedly|not queryable/i.test(message)
}

/** True when the register cannot be read for a reason that lies with the database, not with the question. */
export const isUnavailable = (error: unknown): boolean =>
  isPassing(error) || GONE.has(firstOf(error).code ?? '') || connectProblem(error, 'postgres:///') !== null

/** character_not_in_repertoire, untranslatable_character: text with a null character, or half of a surrogate pair. */
const UNFIT_TEXT = new Set(['22021', '22P05'])

/** True where a text cannot be kept in any database, wherever in a request it stood. */
export const isUnfitText = (error: unknown): boolean => UNFIT_TEXT.has(firstOf(error).code ?? '')

/** What {@link withoutPassword} leaves of an address whose parts cannot be told apart. */
const BLANKED = /^([a-z]+:\/{0,2})?\*\*\*@/i

/** The form of an address, as remedies show it. */
export const ADDRESS_FORM = 'postgres://user:password@host:5432/database'

/** The address of a database without its password, fit for a message or a log; of what is no address, little is left. */
export function withoutPassword(url: string): string {
  const parsed = /^[a-z]+:\/\//i.test(url) ? URL.parse(url) : null
  if (!parsed || (parsed.pathname + parsed.search + parsed.hash).includes('@'))
    return url.replace(/^([a-z]+:\/{0,2})?.*@/is, '$1***@').replace(/(password\s*=\s*)('[^']*'|[^\s&]*)/gi, '$1***')
  if (parsed.password) parsed.password = '***'
  for (const name of parsed.searchParams.keys()) if (/password/i.test(name)) parsed.searchParams.set(name, '***')
  return parsed.toString()
}

/** What a driver's error means to the person who gave the address; null when it is none of the known ones. */
export function connectProblem(error: unknown, url: string): Problem | null {
  if (error instanceof Refusal) return error.problem
  const first = firstOf(error)
  const code = first.code ?? ''
  const detail = first.message ?? String(error)
  const shown = withoutPassword(url)
  const missing = code === 'ENOENT' && first.syscall !== 'connect'
  const unreachable = (UNREACHABLE.has(code) && !missing) || isPassing(first) || /timeout/i.test(detail)
  // What the driver took for the host may be a part of the password: it must not be repeated.
  if (BLANKED.test(shown) && (unreachable || code.startsWith('28') || code === '3D000'))
    return problem('store.url_invalid', { url: shown, detail: ADDRESS_FORM })
  if (unreachable) return problem('store.unreachable', { url: shown, detail })
  if (code === '28P01' || code === '28000') return problem('store.auth_failed', { url: shown, detail })
  if (code === '3D000') return problem('store.database_missing', { url: shown, database: databaseOf(url, detail) })
  if (code === '42501') return problem('store.no_rights', { detail })
  if (/SASL|password/i.test(detail)) return problem('store.auth_failed', { url: shown, detail })
  if (/\bSSL\b/.test(detail)) return problem('store.unreachable', { url: shown, detail })
  return null
}

/** The database that an address names; without a name it is the one called like the user, as the server says. */
function databaseOf(url: string, said: string): string {
  const named = URL.parse(url)?.pathname.slice(1)
  if (named) return named
  return /["«“„](.+?)["»”“]/.exec(said)?.[1] ?? (URL.parse(url)?.username || 'postgres')
}

/** Runs `work`; turns a connection failure into a {@link Refusal} that names the address without its password. */
export async function explaining<T>(url: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    const known = connectProblem(error, url)
    if (known) throw new Refusal(known)
    throw error
  }
}

/** An error of the driver in the middle of work as a refusal, where it is one of the known ones. */
export function toRefusal(error: unknown, url?: string): unknown {
  if (error instanceof Refusal) return error
  if (isUnfitText(error)) return new Refusal(problem('text.character', { field: '?', character: 'U+0000' }))
  const known = url ? connectProblem(error, url) : null
  if (known) return new Refusal(known)
  return isUnavailable(error) ? new Refusal(problem('store.unavailable', {})) : error
}
