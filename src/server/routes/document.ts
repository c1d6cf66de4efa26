import { createHash } from 'node:crypto'
import { createRoute, z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { paperFile, type PaperFile } from '../../app/document/file.ts'
import { issueDocument } from '../../app/document/issue.ts'
import { issuedFile, listIssued } from '../../app/document/issued.ts'
import { makePaper } from '../../app/document/paper.ts'
import {
  EditionPaperQuery,
  IssueBodySchema,
  IssuedAnswerSchema,
  IssuedFileQuery,
  IssuedListSchema,
  MissionPaperQuery,
  PaperQuery,
  type PaperFormat,
  type PaperRequest,
} from '../../contract/document.ts'
import { MEDIA } from '../../documents/block.ts'
import { answers } from '../answers.ts'
import type { Api, Env } from '../env.ts'
import { writeAnswers } from '../write-answers.ts'
import { inLanguage } from '../written.ts'
import { numberOf, NumberParam } from './edition.ts'

const tags = ['document']
const binary = z.string().openapi({ format: 'binary' })
const fileAnswers = (description: string) => ({
  ...answers(z.string(), ''),
  200: { description, content: Object.fromEntries(Object.values(MEDIA).map((type) => [type, { schema: binary }])) },
})

const edition = createRoute({
  method: 'get',
  path: '/papers/editions/{number}',
  summary: 'An edition as a paper: document or spreadsheet, in one of six languages',
  tags,
  request: { params: NumberParam, query: EditionPaperQuery },
  responses: fileAnswers('The file. The same paper has the same bytes.'),
})
const mission = createRoute({
  method: 'get',
  path: '/papers/missions/{mission}',
  summary: 'A mission’s page as a paper, on any day and on the knowledge of any day',
  tags,
  request: {
    params: z.object({
      mission: z.string().openapi({ param: { name: 'mission', in: 'path' }, example: 'UNAMID' }),
    }),
    query: MissionPaperQuery,
  },
  responses: fileAnswers('The file.'),
})
const helicopter = createRoute({
  method: 'get',
  path: '/papers/helicopters/{mission}',
  summary: 'What a mission’s missing helicopters cost on the ground, and where further ones help most, as a paper',
  tags,
  request: {
    params: z.object({
      mission: z.string().openapi({ param: { name: 'mission', in: 'path' }, example: 'UNOCI' }),
    }),
    query: MissionPaperQuery,
  },
  responses: fileAnswers('The file.'),
})
const plan = createRoute({
  method: 'get',
  path: '/papers/runs/{run}',
  summary: 'The plan of a run of the matcher that the viewer may see, with its proof and its reasons',
  tags,
  request: {
    params: z.object({ run: z.string().openapi({ param: { name: 'run', in: 'path' } }) }),
    query: PaperQuery,
  },
  responses: fileAnswers('The file.'),
})
const report = createRoute({
  method: 'get',
  path: '/papers/report-2010',
  summary: 'The structure of the Working Group’s report of 2010, in English or Chinese',
  tags,
  request: { query: PaperQuery },
  responses: fileAnswers('The file.'),
})
const list = createRoute({
  method: 'get',
  path: '/documents',
  summary: 'Documents that were issued under a symbol, the newest first',
  tags,
  request: { query: inLanguage },
  responses: answers(IssuedListSchema, 'Each with its languages and hashes.'),
})
const file = createRoute({
  method: 'get',
  path: '/documents/file',
  summary: 'An issued document, from the tree that was kept when it was issued',
  tags,
  request: { query: IssuedFileQuery },
  responses: fileAnswers('The file. It never changes.'),
})
const issue = createRoute({
  method: 'post',
  path: '/documents',
  summary: 'Issues a paper under a symbol, in several languages at once',
  tags,
  request: {
    query: inLanguage,
    body: { required: true, content: { 'application/json': { schema: IssueBodySchema } } },
  },
  responses: writeAnswers(201, IssuedAnswerSchema, 'Issued and kept.'),
})

/** Papers, made when they are asked for, and documents that were issued and are kept. */
export function documentRoutes(api: Api): void {
  const made = async (c: Context<Env>, request: PaperRequest, format: PaperFormat): Promise<Response> => {
    const { paper, name } = await makePaper(c.get('ctx'), request)
    return sent(c, await paperFile(paper, name, format), 'public, no-cache')
  }
  api.openapi(edition, (c) => {
    const { format, against, signedBy } = c.req.valid('query')
    const number = numberOf(c.req.valid('param').number)
    return made(c, { paper: 'edition', edition: number, against, signedBy }, format) as never
  })
  api.openapi(mission, (c) => {
    const { format, asOf, knownAt } = c.req.valid('query')
    return made(c, { paper: 'mission', mission: c.req.valid('param').mission, asOf, knownAt }, format) as never
  })
  api.openapi(helicopter, (c) => {
    const { format, asOf, knownAt } = c.req.valid('query')
    return made(c, { paper: 'helicopter', mission: c.req.valid('param').mission, asOf, knownAt }, format) as never
  })
  api.openapi(plan, async (c) => {
    const { paper, name } = await makePaper(c.get('ctx'), { paper: 'plan', run: c.req.valid('param').run })
    return sent(c, await paperFile(paper, name, c.req.valid('query').format), 'private, no-store') as never
  })
  api.openapi(report, (c) => made(c, { paper: 'report-2010' }, c.req.valid('query').format) as never)
  api.openapi(list, async (c) => {
    c.header('cache-control', 'public, no-cache')
    return c.json(await listIssued(c.get('ctx')), 200)
  })
  api.openapi(file, async (c) => {
    const found = await issuedFile(c.get('ctx'), c.req.valid('query'))
    return sent(c, found, 'public, max-age=31536000, immutable') as never
  })
  api.openapi(issue, async (c) => {
    const { symbol, sha256, languages } = await issueDocument(c.get('ctx'), c.req.valid('json'))
    return c.json({ symbol, sha256, languages }, 201)
  })
}

function sent(c: Context<Env>, { bytes, name, type }: PaperFile, caching: string): Response {
  const etag = `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 27)}"`
  const headers = { etag, vary: 'Accept-Language, Accept-Encoding', 'cache-control': caching }
  if ((c.req.header('if-none-match') ?? '').includes(etag)) return c.body(null, 304, headers)
  return c.body(bytes as Uint8Array<ArrayBuffer>, 200, {
    ...headers,
    'content-type': type,
    'content-language': c.get('language'),
    'content-disposition': `attachment; filename="${name}"`,
  })
}
