/** Why the embedded server is not to be had. People are told in their language by `code`, with the way out: DATABASE_URL. */
export type FailureCode =
  | 'store.embedded.unsupported'
  | 'store.embedded.corrupt'
  | 'store.embedded.version'
  | 'store.embedded.not_started'
  | 'store.embedded.not_writable'
  | 'store.embedded.socket_path'
  | 'store.embedded.disk_full'

export type FailureParams = Readonly<Record<string, string | number>>

/** A verdict of the embedded store: a code and its parameters, never a sentence. */
export class StoreFailure extends Error {
  override name = 'StoreFailure'
  readonly code: FailureCode
  readonly params: FailureParams

  constructor(code: FailureCode, params: FailureParams) {
    super(`${code} ${JSON.stringify(params)}`)
    this.code = code
    this.params = params
  }
}

/** Turns whatever went wrong while working in `dir` into a verdict; a verdict passes unchanged. */
export function asFailure(error: unknown, dir: string, log: string): StoreFailure {
  if (error instanceof StoreFailure) return error
  const { code = '', message = String(error) } = error as NodeJS.ErrnoException
  if (['ENOSPC', 'EDQUOT'].includes(code)) return new StoreFailure('store.embedded.disk_full', { dir })
  if (['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST'].includes(code))
    return new StoreFailure('store.embedded.not_writable', { dir })
  return new StoreFailure('store.embedded.not_started', { log, detail: message })
}
