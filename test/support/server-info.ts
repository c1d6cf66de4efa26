export interface Login {
  readonly host: string
  readonly port: number
  readonly user: string
  readonly password?: string
}

/** A running throw-away server and its superuser. */
export interface ServerInfo {
  readonly kind: 'embedded' | 'system'
  readonly major: number
  readonly admin: Login
}

export interface Running {
  readonly info: ServerInfo
  stop(): Promise<void>
}
