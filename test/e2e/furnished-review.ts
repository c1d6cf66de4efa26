import type { Ctx } from '../../src/app/context.ts'
import { issueDocument } from '../../src/app/document/issue.ts'
import { reportAction } from '../../src/app/review/actions.ts'
import { agreeReview } from '../../src/app/review/agree.ts'
import { addEntry } from '../../src/app/review/programme.ts'
import { recordAtReview } from '../../src/app/review/record.ts'

/** A review with something of everything, programmes of work that overlap, and an issued document. Answers its key. */
export async function furnishReview(group: Ctx, secretariat: Ctx): Promise<string> {
  const visit = { kind: 'COUNCIL', from: '2010-11-15', until: '2010-11-17', title: 'Exercise: visit' } as const
  await addEntry(group, visit)
  await addEntry(group, { ...visit, from: '2010-11-17', title: 'Exercise: debate', overlap: true })
  await addEntry(group, { ...visit, kind: 'REPORTING', mission: 'UNOCI', title: 'Exercise: report' })
  const { key } = await agreeReview(group, { mission: 'UNOCI', on: '2010-11-18' })
  const capability = 'military-utility-helicopter'
  const put = (body: Parameters<typeof recordAtReview>[2]) => recordAtReview(group, key, body)
  await put({ kind: 'ATTENDANCE', organisation: 'BGD', visibility: 'PUBLIC' })
  await put({ kind: 'STATEMENT', organisation: 'BGD', text: 'Exercise: said in the open.', visibility: 'PUBLIC' })
  await put({ kind: 'OFFER', organisation: 'ETH', capability, text: 'Exercise: offered in confidence.' })
  const actions = [{ owners: ['BGD'], what: 'Exercise: name a unit', due: '2010-12-15' }]
  await put({ kind: 'DECISION', text: 'Exercise: a unit is sought.', visibility: 'PUBLIC', actions })
  await reportAction(group, 'wg2010-19', { kind: 'PROGRESS', text: 'Exercise: two reviews were held.' })
  const document = { paper: 'review', review: key, part: 'summary' } as const
  await issueDocument(secretariat, { symbol: 'S/2010/EX.1', languages: ['en'], original: 'en', document })
  return key
}
