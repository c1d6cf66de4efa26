import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { inForce, within, type Grant, type Membership } from './grant.ts'
import { LEVELS } from './viewer.ts'

const T = (hour: number): string => new Date(hour * 3_600_000).toISOString()
const NOW = T(10)

const member = (more: Partial<Membership> = {}): Membership => ({
  id: 'a',
  person: 'p',
  from: T(0),
  until: null,
  grantedBy: 'm',
  administrator: false,
  organisation: 'BGD',
  role: 'MEMBER_STATE',
  level: 'EDITOR',
  delegatedFrom: null,
  ...more,
})
const ids = (grants: readonly Grant[], revocations: { grant: string; at: string }[] = [], now = NOW): string[] =>
  inForce(grants, revocations, now).map((g) => g.id)

describe('a grant is in force', () => {
  test('from its beginning until its end, which it does not reach', () => {
    const grant = member({ from: T(8), until: T(12) })
    expect([7, 8, 11, 12].map((h) => ids([grant], [], T(h)).length)).toEqual([0, 1, 1, 0])
  })

  test('until it is revoked, and from then on never again', () => {
    const revocations = [{ grant: 'a', at: T(9) }]
    expect([8, 9, 10].map((h) => ids([member()], revocations, T(h)).length)).toEqual([1, 0, 0])
  })
})

describe('a delegated grant', () => {
  const origin = member({ id: 'origin', person: 'boss', level: 'EDITOR' })
  const handed = member({ id: 'handed', delegatedFrom: 'origin', level: 'EDITOR' })
  const further = member({ id: 'further', person: 'q', delegatedFrom: 'handed', level: 'READER' })
  const all = [origin, handed, further]

  test('lives as long as all those that it came from', () => {
    expect(ids(all)).toEqual(['origin', 'handed', 'further'])
    expect(ids(all, [{ grant: 'origin', at: T(9) }])).toEqual([])
    expect(ids(all, [{ grant: 'handed', at: T(9) }])).toEqual(['origin'])
    expect(ids([{ ...origin, until: T(9) }, handed, further])).toEqual([])
  })

  test('is nothing without its origin, with one of another organisation, or in a circle', () => {
    expect(ids([handed])).toEqual([])
    expect(ids([member({ id: 'origin', organisation: 'GHA' }), handed])).toEqual(['origin'])
    expect(ids([member({ id: 'x', delegatedFrom: 'y' }), member({ id: 'y', delegatedFrom: 'x' })])).toEqual([])
  })

  test('never exceeds the level of what it came from', () => {
    const [, high] = inForce([origin, { ...handed, level: 'MANAGER' }], [], NOW)
    expect(high).toMatchObject({ id: 'handed', level: 'EDITOR' })
  })

  test('of any chain, none outlives or outranks another before it', () => {
    const link = fc.record({
      level: fc.constantFrom(...LEVELS),
      until: fc.option(fc.integer({ min: 1, max: 20 })),
      revoked: fc.option(fc.integer({ min: 0, max: 20 })),
    })
    fc.assert(
      fc.property(fc.array(link, { minLength: 1, maxLength: 6 }), fc.integer({ min: 0, max: 20 }), (links, hour) => {
        const chain = links.map((l, i) =>
          member({
            id: String(i),
            person: `p${i}`,
            level: l.level,
            until: l.until === null ? null : T(l.until),
            delegatedFrom: i === 0 ? null : String(i - 1),
          }),
        )
        const revocations = links.flatMap((l, i) =>
          l.revoked === null ? [] : [{ grant: String(i), at: T(l.revoked) }],
        )
        const standing = inForce(chain, revocations, T(hour)) as Membership[]
        // Those in force are a beginning of the chain, each no higher than the one before.
        expect(standing.map((g) => g.id)).toEqual(standing.map((_, i) => String(i)))
        for (const [i, g] of standing.entries()) if (i > 0) expect(within(g.level, standing[i - 1]!.level)).toBe(true)
      }),
    )
  })
})
