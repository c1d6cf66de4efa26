import { createRoute, z } from '@hono/zod-openapi'
import { gapChanges } from '../../app/gap/changes.ts'
import { listGaps } from '../../app/gap/list.ts'
import { showLine } from '../../app/gap/show-line.ts'
import { traceLine } from '../../app/gap/trace-line.ts'
import { gapCsv } from '../../app/exchange/gap-csv.ts'
import { downloadList, TYPES } from '../../app/exchange/sheet/download.ts'
import { WhenQuery } from '../../contract/common.ts'
import { GapChangesQuery, GapChangesSchema } from '../../contract/gap-changes.ts'
import { CountingQuery, GapLineSchema, GapListQuery, GapListSchema, TraceSchema } from '../../contract/gap.ts'
import { loadTranslator } from '../../i18n/load.ts'
import { answers } from '../answers.ts'
import type { Api } from '../env.ts'

const LineParams = z.object({
  mission: z.string().openapi({ param: { name: 'mission', in: 'path' }, example: 'UNAMID' }),
  capability: z.string().openapi({ param: { name: 'capability', in: 'path' }, example: 'military-utility-helicopter' }),
})

const list = createRoute({
  method: 'get',
  path: '/gap-lines',
  summary: 'The gap list of a day',
  tags: ['gap'],
  request: { query: GapListQuery },
  responses: answers(GapListSchema, 'One page of the list, with histories, sources and reconciliation.'),
})

const csv = createRoute({
  method: 'get',
  path: '/gap-lines.csv',
  summary: 'The gap list of a day as CSV, whole',
  tags: ['gap'],
  request: { query: GapListQuery },
  responses: {
    ...answers(GapListSchema, ''),
    200: { description: 'CSV, UTF-8, header row.', content: { 'text/csv': { schema: z.string() } } },
  },
})

const changes = createRoute({
  method: 'get',
  path: '/gap-changes',
  summary: 'What changed in the gap list since a day',
  tags: ['gap'],
  request: { query: GapChangesQuery },
  responses: answers(GapChangesSchema, 'Lines whose gap is new, closed, wider or narrower.'),
})

const workbook = createRoute({
  method: 'get',
  path: '/gap-lines.xlsx',
  summary: 'The gap list of a day as a workbook, whole',
  tags: ['gap'],
  request: { query: GapListQuery },
  responses: {
    ...answers(GapListSchema, ''),
    200: {
      description: 'XLSX in the language asked for, with a sheet that says what it is.',
      content: { [TYPES.xlsx]: { schema: z.string().openapi({ format: 'binary' }) } },
    },
  },
})

const line = createRoute({
  method: 'get',
  path: '/gap-lines/{mission}/{capability}',
  summary: 'One line of the gap list of a day',
  tags: ['gap'],
  request: { params: LineParams, query: WhenQuery.extend(CountingQuery.shape) },
  responses: answers(GapLineSchema, 'The line.'),
})

const trace = createRoute({
  method: 'get',
  path: '/gap-lines/{mission}/{capability}/trace',
  summary: 'Every figure of a line, to its sources and ledger entries',
  tags: ['gap'],
  request: { params: LineParams, query: WhenQuery.extend(CountingQuery.shape) },
  responses: answers(TraceSchema, 'The line with the statements, sources, choices and ledger entries behind it.'),
})

/** The gap list and its lines. */
export function gapRoutes(api: Api): void {
  api.openapi(list, async (c) => {
    const query = c.req.valid('query')
    const found = await listGaps(c.get('ctx'), query)
    return c.json({ ...found, page: { ...found.page, next: nextPath(c.req.url, found.page.next) } }, 200)
  })
  api.openapi(csv, async (c) => {
    const { text, name } = await gapCsv(c.get('ctx'), c.req.valid('query'))
    return c.body(text, 200, {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${name}"`,
    }) as never
  })
  api.openapi(changes, async (c) => c.json(await gapChanges(c.get('ctx'), c.req.valid('query')), 200))
  api.openapi(workbook, async (c) => {
    const words = await loadTranslator(c.get('language'))
    const { bytes, name, type } = await downloadList(c.get('ctx'), words, c.req.valid('query'))
    return c.body(bytes as Uint8Array<ArrayBuffer>, 200, {
      'content-type': type,
      'content-disposition': `attachment; filename="${name.replaceAll(/[^\w.-]/g, '_')}"`,
    }) as never
  })
  api.openapi(line, async (c) => {
    const { mission, capability } = c.req.valid('param')
    return c.json(await showLine(c.get('ctx'), { ...c.req.valid('query'), line: `${mission}/${capability}` }), 200)
  })
  api.openapi(trace, async (c) => {
    const { mission, capability } = c.req.valid('param')
    return c.json(await traceLine(c.get('ctx'), { ...c.req.valid('query'), line: `${mission}/${capability}` }), 200)
  })
}

/** The address of the next page: this one's with another offset. */
export function nextPath(url: string, offset: string | null): string | null {
  if (offset === null) return null
  const next = new URL(url)
  next.searchParams.set('offset', offset)
  return next.pathname + next.search
}
