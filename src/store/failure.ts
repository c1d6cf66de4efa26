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
  const seen = error as DriverError
  const first = seen.errors?.[0] ?? seen
  const code = first.code ?? ''
  const detail = first.message ?? String(error)
  const shown = withoutPassword(url)
  // A file that is missing has ENOENT too; a socket that is missing says so while connecting.
  const missing = code === 'ENOENT' && first.syscall !== 'connect'
  if ((UNREACHABLE.has(code) && !missing) || /timeout|terminated unexpectedly/i.test(detail))
    return problem('store.unreachable', { url: shown, detail })
  if (code === '28P01' || code === '28000') return problem('store.auth_failed', { url: shown, detail })
  if (code === '3D000')
    return problem('store.database_missing', { url: shown, database: new URL(url).pathname.slice(1) })
  if (code === '42501') return problem('store.no_rights', { detail })
  if (/SASL|password/i.test(detail)) return problem('store.auth_failed', { url: shown, detail })
  if (/\bSSL\b/.test(detail)) return problem('store.unreachable', { url: shown, detail })
  return null
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
export function toRefusal(error: unknown): unknown {
  if (error instanceof Refusal) return error
  const known = connectProblem(error, 'postgres:///')
  return known ? new Refusal(known) : error
}
