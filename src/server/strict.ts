import type { OpenAPIHono } from '@hono/zod-openapi'
import type { MiddlewareHandler } from 'hono'
import { problem } from '../core/problem.ts'
import type { Env } from './env.ts'
import { problemResponse } from './problem-response.ts'

type Document = ReturnType<OpenAPIHono['getOpenAPI31Document']>

/** A path of the API as its description has it. */
interface Known {
  readonly pattern: RegExp
  /** Methods that it takes, as the Allow header lists them. */
  readonly allow: readonly string[]
  /** Names of its query parameters; null where the description names none at all. */
  readonly query: ReadonlySet<string> | null
}

function knownPaths(document: Document): Known[] {
  const described = Object.entries(document.paths ?? {}).map(([path, item]): Known => {
    const get = item?.get?.parameters ?? []
    const query = get.flatMap((p) => ('in' in p && p.in === 'query' ? [p.name] : []))
    const methods = ['get', 'post', 'put', 'patch', 'delete'].filter((m) => item && m in item)
    return {
      pattern: new RegExp(`^${path.replaceAll('.', '\\.').replaceAll(/\{[^}]+\}/g, '[^/]+')}$`),
      allow: methods.flatMap((m) => (m === 'get' ? ['GET', 'HEAD'] : [m.toUpperCase()])),
      query: query.length === 0 ? null : new Set(query),
    }
  })
  return [...described, { pattern: /^\/openapi\.json$/, allow: ['GET', 'HEAD'], query: null }]
}

/**
 * Refuses what the description of the API does not have: a method that a path does not take, and a query parameter
 * that is unknown or empty. A mistyped filter must not answer with the list of another question.
 */
export function strictRequests(document: () => Document): MiddlewareHandler<Env> {
  let known: readonly Known[] | null = null
  return async (c, next) => {
    known ??= knownPaths(document())
    const path = c.req.path.replace(/^\/api\/v1(?=\/)/, '')
    const found = known.find((k) => k.pattern.test(path))
    if (!found) return next()
    if (!found.allow.includes(c.req.method)) {
      const allow = found.allow.join(', ')
      const answer = await problemResponse(c, problem('request.method', { method: c.req.method, allow }))
      answer.headers.set('allow', allow)
      return answer
    }
    if (found.query)
      for (const [field, values] of Object.entries(c.req.queries())) {
        const detail = !found.query.has(field)
          ? `unknown; taken are ${[...found.query].join(', ')}`
          : values.includes('')
            ? 'empty'
            : values.length > 1
              ? `given ${values.length} times`
              : null
        if (detail !== null) return problemResponse(c, problem('request.invalid', { field, detail }))
      }
    return next()
  }
}
