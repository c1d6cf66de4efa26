import { createRoute, z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { downloadSheet, TYPES, type Download } from '../../app/exchange/sheet/download.ts'
import { listSheets } from '../../app/exchange/sheet/list.ts'
import { markedSheet } from '../../app/exchange/sheet/marked.ts'
import { checkUpload, previewSheet } from '../../app/exchange/sheet/preview.ts'
import { uploadSheet } from '../../app/exchange/sheet/upload.ts'
import { SheetListSchema, SheetQuery, SheetReportSchema } from '../../contract/sheet.ts'
import { refuse } from '../../core/problem.ts'
import { loadTranslator } from '../../i18n/load.ts'
import { answers } from '../answers.ts'
import type { Api, Env } from '../env.ts'
import { withUpload } from '../upload.ts'
import { writeAnswers } from '../write-answers.ts'
import { inLanguage } from '../written.ts'

const tags = ['exchange']
const binary = z.string().openapi({ format: 'binary' })
/** The file itself; its name in Content-Disposition (`attachment; filename*=UTF-8''…`). */
const fileBody = {
  required: true,
  content: { [TYPES.xlsx]: { schema: binary }, 'text/csv': { schema: binary } },
}
const fileAnswer = (description: string) => ({
  ...writeAnswers(200, z.string(), description),
  200: { description, content: { [TYPES.xlsx]: { schema: binary }, 'text/csv': { schema: binary } } },
  413: { description: 'The file is too large.' },
  415: { description: 'It is no spreadsheet that is read.' },
})
const KindParam = z.object({ kind: z.string().openapi({ param: { name: 'kind', in: 'path' }, example: 'pledges' }) })

const list = createRoute({
  method: 'get',
  path: '/sheets',
  summary: 'Kinds of facts that can be kept in spreadsheets',
  tags,
  request: { query: inLanguage },
  responses: answers(SheetListSchema, 'With the columns of each.'),
})
const download = createRoute({
  method: 'get',
  path: '/sheets/{kind}',
  summary: 'A spreadsheet of what the viewer may see',
  description: 'Pledges of others that are not public are shown to whoever may see them, and each reading is recorded.',
  tags,
  request: { params: KindParam, query: SheetQuery },
  responses: fileAnswer('The workbook, or CSV.'),
})
const preview = createRoute({
  method: 'post',
  path: '/sheets/{kind}/preview',
  summary: 'What a spreadsheet would change, row by row; nothing is written',
  tags,
  request: { params: KindParam, query: inLanguage, body: fileBody },
  responses: writeAnswers(200, SheetReportSchema, 'Counts, changes and problems, and the digest for the upload.'),
})
const marked = createRoute({
  method: 'post',
  path: '/sheets/{kind}/marked',
  summary: 'The same spreadsheet with its bad rows marked; nothing is written',
  tags,
  request: { params: KindParam, query: inLanguage, body: fileBody },
  responses: fileAnswer('The file with what is wrong, what to do, and the number of each row in quarantine.'),
})
const upload = createRoute({
  method: 'post',
  path: '/sheets/{kind}',
  summary: 'Takes a spreadsheet that was previewed: good rows are written, bad ones go to quarantine',
  tags,
  request: {
    params: KindParam,
    query: inLanguage,
    headers: z.object({
      'content-digest': z
        .string()
        .optional()
        .openapi({ description: 'The digest that the preview answered (RFC 9530).' }),
    }),
    body: fileBody,
  },
  responses: writeAnswers(200, SheetReportSchema, 'What became of each row.'),
})

/** Spreadsheets in and out. To be registered before whatever reads the bodies of requests. */
export function sheetRoutes(api: Api): void {
  api.openapi(list, async (c) => {
    c.header('cache-control', 'private, no-store')
    return c.json(listSheets(c.get('ctx')), 200)
  })
  api.openapi(download, async (c) => {
    const { kind } = c.req.valid('param')
    const words = await loadTranslator(c.get('language'))
    return send(c, await downloadSheet(c.get('ctx'), words, { kind, ...c.req.valid('query') })) as never
  })
  api.openapi(preview, async (c) => {
    const { kind } = c.req.valid('param')
    checkUpload(c.get('ctx'), kind)
    const report = await withUpload(c, (file) => previewSheet(c.get('ctx'), loadTranslator, { kind, file }))
    return c.json(report, 200)
  })
  api.openapi(marked, async (c) => {
    const { kind } = c.req.valid('param')
    checkUpload(c.get('ctx'), kind)
    return send(c, await withUpload(c, (file) => markedSheet(c.get('ctx'), loadTranslator, { kind, file }))) as never
  })
  api.openapi(upload, async (c) => {
    const { kind } = c.req.valid('param')
    checkUpload(c.get('ctx'), kind)
    const digest = c.req.header('content-digest') ?? refuse('sheet.not_previewed', {})
    const report = await withUpload(c, (file) => uploadSheet(c.get('ctx'), loadTranslator, { kind, file, digest }))
    return c.json(report, 200)
  })
}

const send = (c: Context<Env>, { name, type, bytes }: Download): Response =>
  c.body(bytes as Uint8Array<ArrayBuffer>, 200, {
    'content-type': type,
    'content-disposition': `attachment; filename="${name.replaceAll(/[^\w.-]/g, '_')}"; filename*=UTF-8''${encodeURIComponent(name)}`,
    'cache-control': 'private, no-store',
    'x-content-type-options': 'nosniff',
  })
