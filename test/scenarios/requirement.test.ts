import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { listGaps } from '../../src/app/gap/list.ts'
import { traceLine } from '../../src/app/gap/trace-line.ts'
import type { RequirementPageView } from '../../src/contract/requirement.ts'
import { gaplist } from './command.ts'
import { testRegister, type TestRegister } from './register.ts'

const KEY = 'unamid-military-utility-helicopter-2008'
let register: TestRegister
beforeAll(async () => void (register = await testRegister()))
afterAll(() => register.close())

describe('causes of the gaps of July 2010', () => {
  const asOf = '2010-07-27'
  const lines = async () => {
    const { lines: found } = await listGaps(register.ctx, { asOf, limit: 1_000 })
    return new Map(found.map((l) => [l.id, l]))
  }

  test('stand on the helicopter lines, with what a mission carried over', async () => {
    const found = await lines()
    expect(found.get('UNAMID/military-utility-helicopter')).toMatchObject({
      causes: ['SUPPLY', 'COMPETING_DEMAND', 'MAINTENANCE_SPARES', 'SECURITY_RISK', 'POLITICAL_WILL', 'HOST_CONSENT'],
      impacts: ['RESPONSE_CURTAILED', 'AREAS_INACCESSIBLE'],
    })
    expect(found.get('MINURCAT/military-helicopter')).toMatchObject({
      causes: ['MAINTENANCE_SPARES', 'SECURITY_RISK', 'POLITICAL_WILL', 'TIMELINE'],
    })
    expect(found.get('MONUSCO/military-helicopter')!.impacts).toEqual([
      'RESPONSE_CURTAILED',
      'PROTECTION_CURTAILED',
      'SUPPORT_TO_HOST_CONSTRAINED',
    ])
  })

  test('are nowhere else, and on no line without a gap', async () => {
    for (const line of (await lines()).values()) {
      const lacking = ['GAP', 'UNKNOWN'].includes(line.readings.deployed.kind)
      if (!line.capability.code.includes('helicopter') || !lacking)
        expect([line.causes, line.impacts], line.id).toEqual([[], []])
    }
  })

  test('of later years are not known yet', async () => {
    for (const line of (await lines()).values()) expect(line.causes, line.id).not.toContain('CONTRACT_END')
    const later = await listGaps(register.ctx, { asOf: '2011-07-04', mission: 'MONUSCO' })
    expect(later.lines.find((l) => l.capability.code === 'military-helicopter')!.causes).toContain('CONTRACT_END')
  })

  test('each have evidence, a source with an address, and a word where nobody has read it', async () => {
    const { causes } = await traceLine(register.ctx, { line: 'UNAMID/military-utility-helicopter', asOf })
    expect(causes.length).toBeGreaterThan(8)
    for (const c of causes) {
      expect(c.evidence.length, c.key).toBeGreaterThan(20)
      expect(c.source.url, c.key).toMatch(/^https?:\/\//)
      if (!c.verified) expect(c.verifiedNote, c.key).toMatch(/not read|was not in what we read/)
    }
  })
})

test('no standard is shipped: real figures of units are not public', async () => {
  const { lines } = await listGaps(register.ctx, { asOf: '2010-07-27', limit: 1_000 })
  expect(lines.every((l) => l.required.standards === 0)).toBe(true)
})

describe('the operator at the terminal', () => {
  const run = (...args: string[]) => gaplist(args, { GAPLIST_HOME: register.home, GAPLIST_ACTOR: 'duty officer' })
  const page = async (): Promise<RequirementPageView> =>
    JSON.parse((await run('requirement', 'show', KEY, '--format', 'json')).out) as RequirementPageView

  test('revises a requirement with standards, ends it, and reads its versions', async () => {
    const revised = await run(
      'requirement',
      'revise',
      KEY,
      '--quantity',
      '20',
      '--reason',
      'recount',
      '--standard',
      'payload>=1200 kg',
      'armed=no?',
    )
    expect([revised.code, revised.err, revised.out]).toEqual([0, '', `Written: version 1 of ${KEY}.\n`])
    expect(await page()).toMatchObject({
      version: 1,
      quantity: 20,
      standards: [
        { attribute: 'payload', operator: 'AT_LEAST', values: ['1200'], unit: 'kg', mandatory: true },
        { attribute: 'armed', operator: 'ONE_OF', values: ['no'], mandatory: false },
      ],
    })
    const ended = await run('requirement', 'end', KEY, '--until', '2010-12-31', '--reason', 'closed', '--read', '1')
    expect(ended.out).toBe(`Written: version 2 of ${KEY}.\n`)
    const shown = await run('requirement', 'show', KEY)
    expect(shown.out).toContain('Payload: at least 1200 kg (mandatory)')
    expect(shown.out).toContain('Armed: no (tolerable)')
    expect(shown.out).toMatch(/duty officer · .* · recount/)
  })

  test('is refused with a remedy what an older version allowed', async () => {
    const late = await run('requirement', 'revise', KEY, '--quantity', '9', '--reason', 'x', '--read', '0')
    expect(late.code).toBe(1)
    expect(late.err).toContain('Somebody else has changed this since you read version 0')
    const wrong = await run('requirement', 'revise', KEY, '--quantity', 'many', '--reason', 'x')
    expect([wrong.code, wrong.err.includes('What to do')]).toEqual([1, true])
  })

  test('records a statement and a cause, which move the list at once', async () => {
    const statement = [
      '--mission',
      'UNAMID',
      '--capability',
      'military-utility-helicopter',
      '--measure',
      'deployed',
      '--value',
      '4',
      '--unit',
      'airframe',
      '--on',
      '2010-07-26',
    ]
    const said = await run(
      'observation',
      'add',
      ...statement,
      '--source-title',
      'Situation report',
      '--source-url',
      'https://example.org/report',
    )
    expect([said.code, said.out]).toEqual([
      0,
      expect.stringMatching(/^Recorded: unamid-military-utility-helicopter-deployed-2010-07-26-/),
    ])
    const cause = [
      '--code',
      'contract_end',
      '--mission',
      'UNAMID',
      '--capability',
      'military-utility-helicopter',
      '--evidence',
      'The lease ran out.',
      '--from',
      '2010-07-01',
    ]
    expect(await run('cause', 'add', ...cause, '--source', 'wg-report-2010', '--reason', 'seen')).toMatchObject({
      code: 0,
    })
    const traced = await run('trace', 'UNAMID/military-utility-helicopter')
    for (const text of ['Gap: 16 (airframes)', 'End of contract', 'The lease ran out.', 'https://example.org/report'])
      expect(traced.out).toContain(text)
    const none = await run('cause', 'add', ...cause, '--reason', 'x')
    expect(none.err).toContain('No source is named')
    expect(await run('ledger', 'verify')).toMatchObject({ code: 0 })
  })
})
