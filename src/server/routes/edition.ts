import { createHash } from 'node:crypto'
import { createRoute, z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { diffEdition } from '../../app/gap/edition/diff.ts'
import { editionCsv, editionJson, type Download } from '../../app/gap/edition/download.ts'
import { listEditions } from '../../app/gap/edition/list.ts'
import { showEdition } from '../../app/gap/edition/show.ts'
import { Language, PageQuery } from '../../contract/common.ts'
import {
  EditionContentSchema,
  EditionDiffQuery,
  EditionDiffSchema,
  EditionListSchema,
  EditionSchema,
} from '../../contract/edition.ts'
import { refuse } from '../../core/problem.ts'
import { answers } from '../answers.ts'
import type { Api, Env } from '../env.ts'
import { ledgerEtag } from '../middleware.ts'
import { nextPath } from './gap.ts'

export const InLanguage = z.object({ language: Language.optional() })
export const NumberParam = z.object({
  number: z.string().openapi({ param: { name: 'number', in: 'path' }, example: '1' }),
})

const list = createRoute({
  method: 'get',
  path: '/editions',
  summary: 'Published editions of the gap list, the newest first',
  tags: ['edition'],
  request: { query: InLanguage.extend(PageQuery.shape) },
  responses: answers(EditionListSchema, 'Each with its number, its day and what has become of it.'),
})
const csv = createRoute({
  method: 'get',
  path: '/editions/{number}.csv',
  summary: 'An edition as CSV',
  tags: ['edition'],
  request: { params: NumberParam, query: InLanguage },
  responses: {
    ...answers(EditionSchema, ''),
    200: { description: 'CSV, UTF-8, header row. It never changes.', content: { 'text/csv': { schema: z.string() } } },
  },
})
const json = createRoute({
  method: 'get',
  path: '/editions/{number}.json',
  summary: 'An edition, whole and in every language: the very text whose SHA-256 was published',
  tags: ['edition'],
  request: { params: NumberParam, query: InLanguage },
  responses: answers(EditionContentSchema, 'RFC 8785 canonical JSON. It never changes.'),
})
const show = createRoute({
  method: 'get',
  path: '/editions/{number}',
  summary: 'An edition in one language, with what has become of it',
  tags: ['edition'],
  request: { params: NumberParam, query: InLanguage },
  responses: answers(EditionSchema, 'The edition as published.'),
})
const diff = createRoute({
  method: 'get',
  path: '/editions/{number}/diff',
  summary: 'What changed from another edition to this one, or from this one to the list of today',
  tags: ['edition'],
  request: { params: NumberParam, query: EditionDiffQuery },
  responses: answers(EditionDiffSchema, 'Line by line, with totals for each unit.'),
})

/** The number in an address. */
export const numberOf = (text: string): number =>
  /^[1-9]\d{0,8}$/.test(text) ? Number(text) : refuse('edition.unknown', { edition: text })

const FILE = '/editions/:file{[^/]+\\.(?:csv|json)}'

/** Editions, for everyone; how they are composed is in edition-drafts.ts. */
export function editionRoutes(api: Api, version: string): void {
  for (const path of ['/editions', '/editions/:number/diff']) api.use(path, ledgerEtag(version))
  api.openapi(list, async (c) => {
    const found = await listEditions(c.get('ctx'), c.req.valid('query'))
    return c.json({ ...found, page: { ...found.page, next: nextPath(c.req.url, found.page.next) } }, 200)
  })
  // The router takes a dot as part of a parameter: both files have one route of their own.
  api.openAPIRegistry.registerPath(csv)
  api.openAPIRegistry.registerPath(json)
  api.get(FILE, async (c) => {
    const [, number, kind] = /^(.*)\.(csv|json)$/.exec(c.req.param('file'))!
    const file = await (kind === 'csv' ? editionCsv : editionJson)(c.get('ctx'), numberOf(number!))
    return download(c, file, kind!)
  })
  api.openapi(show, async (c) => {
    const edition = await showEdition(c.get('ctx'), numberOf(c.req.valid('param').number))
    const { sha256, supersededBy, withdrawnBy } = edition
    const state = JSON.stringify([version, sha256, supersededBy, withdrawnBy, c.get('language')])
    // Whether it was superseded may change at any time: browsers keep it, and ask.
    const headers = tagged(createHash('sha256').update(state).digest('base64url').slice(0, 27), 'public, no-cache')
    if (isKnown(c, headers.etag)) return c.body(null, 304, headers) as never
    return c.json(edition, 200, { ...headers, 'content-language': c.get('language') })
  })
  api.openapi(diff, async (c) => {
    const { against, reading } = c.req.valid('query')
    const edition = numberOf(c.req.valid('param').number)
    return c.json(await diffEdition(c.get('ctx'), { edition, against, reading }), 200)
  })
}

function download(c: Context<Env>, { text, name, sha256 }: Download, kind: string): Response {
  const tag = kind === 'json' ? sha256 : `${sha256}-${c.get('language')}`
  const headers = tagged(tag, 'public, max-age=31536000, immutable')
  if (isKnown(c, headers.etag)) return c.body(null, 304, headers)
  return c.body(text, 200, {
    ...headers,
    'content-type': kind === 'json' ? 'application/json; charset=utf-8' : 'text/csv; charset=utf-8',
    'content-disposition': `attachment; filename="${name}"`,
  })
}

const tagged = (tag: string, caching: string) => ({
  etag: `"${tag}"`,
  vary: 'Accept-Language, Accept-Encoding',
  'cache-control': caching,
})

const isKnown = (c: Context<Env>, etag: string): boolean =>
  (c.req.header('if-none-match') ?? '').split(',').some((tag) => ['*', etag].includes(tag.trim().replace(/^W\//, '')))
