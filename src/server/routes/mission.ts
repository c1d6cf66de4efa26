import { createRoute, z } from '@hono/zod-openapi'
import { calendar } from '../../app/mission/calendar.ts'
import { listMissions } from '../../app/mission/list.ts'
import { showMission } from '../../app/mission/show.ts'
import { missionStrength } from '../../app/mission/strength.ts'
import { WhenQuery } from '../../contract/common.ts'
import {
  CalendarQuery,
  CalendarSchema,
  MissionListSchema,
  MissionPageSchema,
  StrengthSchema,
} from '../../contract/mission.ts'
import { answers } from '../answers.ts'
import type { Api } from '../env.ts'

const CodeParam = z.object({ code: z.string().openapi({ param: { name: 'code', in: 'path' }, example: 'MONUSCO' }) })

const list = createRoute({
  method: 'get',
  path: '/missions',
  summary: 'Missions, with their state and strength on a day',
  tags: ['mission'],
  request: { query: WhenQuery },
  responses: answers(MissionListSchema, 'Every mission of the register.'),
})
const show = createRoute({
  method: 'get',
  path: '/missions/{code}',
  summary: 'One mission: mandate, strength, ceilings, gap lines, contributors, sources',
  tags: ['mission'],
  request: { params: CodeParam, query: WhenQuery },
  responses: answers(MissionPageSchema, 'The mission.'),
})
const strength = createRoute({
  method: 'get',
  path: '/missions/{code}/strength',
  summary: 'Uniformed strength at the end of each month',
  tags: ['mission'],
  request: { params: CodeParam, query: WhenQuery },
  responses: answers(StrengthSchema, 'The series, with predecessors.'),
})
const dates = createRoute({
  method: 'get',
  path: '/calendar',
  summary: 'Mandate expiries and latest review dates, as they stood on a day',
  tags: ['mission'],
  request: { query: CalendarQuery },
  responses: answers(CalendarSchema, 'Missions by expiry.'),
})

/** Missions and their calendar. */
export function missionRoutes(api: Api): void {
  api.openapi(list, async (c) => c.json(await listMissions(c.get('ctx'), c.req.valid('query')), 200))
  api.openapi(show, async (c) =>
    c.json(await showMission(c.get('ctx'), { ...c.req.valid('query'), mission: c.req.valid('param').code }), 200),
  )
  api.openapi(strength, async (c) =>
    c.json(await missionStrength(c.get('ctx'), { ...c.req.valid('query'), mission: c.req.valid('param').code }), 200),
  )
  api.openapi(dates, async (c) => c.json(await calendar(c.get('ctx'), c.req.valid('query')), 200))
}
