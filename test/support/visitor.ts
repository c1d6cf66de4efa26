import type { Api } from '../../src/server/env.ts'

export interface Answer<T = Record<string, unknown>> {
  readonly status: number
  readonly body: T
  readonly headers: Headers
}

/** Somebody with a browser: keeps cookies, sends the origin of our own pages with what it writes. */
export class Visitor {
  readonly #api: Api
  readonly #origin: string
  readonly cookies = new Map<string, string>()

  constructor(api: Api, origin = 'http://localhost') {
    this.#api = api
    this.#origin = origin
  }

  get<T = Record<string, unknown>>(path: string): Promise<Answer<T>> {
    return this.send<T>('GET', path)
  }

  post<T = Record<string, unknown>>(path: string, body: unknown = {}, headers: Record<string, string> = {}) {
    return this.send<T>('POST', path, body, headers)
  }

  async send<T = Record<string, unknown>>(
    method: string,
    path: string,
    body?: unknown,
    more: Record<string, string> = {},
  ): Promise<Answer<T>> {
    const headers: Record<string, string> = { ...more }
    if (this.cookies.size > 0)
      headers['cookie'] ??= [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    if (method !== 'GET') headers['origin'] ??= this.#origin
    if (body !== undefined) headers['content-type'] ??= 'application/json'
    const init = { method, headers, ...(body !== undefined && { body: JSON.stringify(body) }) }
    const answer = await this.#api.request(`${this.#origin}${path}`, init)
    for (const line of answer.headers.getSetCookie()) this.#keep(line)
    const text = await answer.text()
    return { status: answer.status, headers: answer.headers, body: (text ? JSON.parse(text) : null) as T }
  }

  #keep(line: string): void {
    const [pair = '', ...attributes] = line.split(';')
    const at = pair.indexOf('=')
    const [name, value] = [pair.slice(0, at), pair.slice(at + 1)]
    if (value === '' || attributes.some((a) => a.trim().toLowerCase() === 'max-age=0')) this.cookies.delete(name)
    else this.cookies.set(name, value)
  }
}
