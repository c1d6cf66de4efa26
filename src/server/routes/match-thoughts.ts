import { createRoute } from '@hono/zod-openapi'
import { listCourseNeeds } from '../../app/match/course-needs.ts'
import { thinkOfMoney } from '../../app/match/think-of-money.ts'
import { thinkOfHelp } from '../../app/match/think-of.ts'
import {
  CourseNeedsQuery,
  CourseNeedsSchema,
  HelpPlacesSchema,
  HelpThoughtSchema,
  MoneyThoughtSchema,
  UnlockedSchema,
} from '../../contract/match-thoughts.ts'
import { answers } from '../answers.ts'
import type { Api } from '../env.ts'
import { writeAnswers } from '../write-answers.ts'
import { inLanguage, jsonBody } from '../written.ts'

const tags = ['match']

const help = createRoute({
  method: 'post',
  path: '/match-thoughts/help-most',
  summary: 'Where something that one thinks of offering would help most',
  tags,
  request: { query: inLanguage, body: jsonBody(HelpThoughtSchema) },
  responses: writeAnswers(200, HelpPlacesSchema, 'By a match of the register. Private to who asks; nothing is kept.'),
})
const money = createRoute({
  method: 'post',
  path: '/match-thoughts/money',
  summary: 'What money would unlock',
  tags,
  request: { query: inLanguage, body: jsonBody(MoneyThoughtSchema) },
  responses: writeAnswers(200, UnlockedSchema, 'By a match of the register. Private to who asks; nothing is kept.'),
})

const courses = createRoute({
  method: 'get',
  path: '/course-needs',
  summary: 'Courses that open requirements ask for',
  tags,
  request: { query: CourseNeedsQuery },
  responses: answers(CourseNeedsSchema, 'By module, mission and working language, for those who signed in.'),
})

const headers = { 'cache-control': 'private, no-store' }

/** Questions of those who think of giving something, by the register as they see it; no run is needed. */
export function matchThoughtRoutes(api: Api): void {
  api.openapi(courses, async (c) => c.json(await listCourseNeeds(c.get('ctx'), c.req.valid('query')), 200, headers))
  api.openapi(help, async (c) => {
    const input = { ...c.req.valid('json'), signal: c.req.raw.signal }
    return c.json(await thinkOfHelp(c.get('ctx'), input), 200, headers)
  })
  api.openapi(money, async (c) => {
    const input = { ...c.req.valid('json'), signal: c.req.raw.signal }
    return c.json(await thinkOfMoney(c.get('ctx'), input), 200, headers)
  })
}
