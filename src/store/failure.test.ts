import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { problem, Refusal } from '../core/problem.ts'
import { connectProblem, explaining, isPassing, isUnavailable, toRefusal, withoutPassword } from './failure.ts'

const ADDRESS = 'postgres://gaplist:s3cret@db.example.org:5432/gaplist'
const SHOWN = 'postgres://gaplist:***@db.example.org:5432/gaplist'

describe('an address without its password', () => {
  test.each([
    [ADDRESS, SHOWN],
    ['postgres://gaplist@db.example.org/gaplist', 'postgres://gaplist@db.example.org/gaplist'],
    ['postgres://db.example.org', 'postgres://db.example.org'],
    ['postgres://u:pa/ss@db.example.org/gaplist', 'postgres://***@db.example.org/gaplist'],
    ['postgres:u:p@db.example.org/gaplist', 'postgres:***@db.example.org/gaplist'],
    ['postgres://u:p@[::1]:5432/db?sslmode=require', 'postgres://u:***@[::1]:5432/db?sslmode=require'],
  ])('%s', (url, shown) => expect(withoutPassword(url)).toBe(shown))

  test('never shows the password, whatever it is made of and however the address is broken', () => {
    const odd = fc.string({ unit: fc.constantFrom(...'@/:?#%&=+$ !"\'\\[]{}|^`~;,.é阿0a'), maxLength: 4 })
    const after = fc.constantFrom(
      '@db.example.org:5432/gaplist',
      '@db.example.org',
      '@',
      '@db:x/y',
      '@[::1]/db',
      '@a b/db',
    )
    const before = fc.constantFrom('postgres://gaplist:', 'postgresql://:', 'postgres:gaplist:', 'gaplist:p')
    fc.assert(
      fc.property(before, odd, odd, odd, after, (scheme, a, b, c, rest) => {
        const shown = withoutPassword(`${scheme}${a}Xq7${b}Zk9${c}${rest}`)
        expect(shown).not.toMatch(/xq7|zk9/i)
      }),
      { numRuns: 1_000 },
    )
  })

  test.each([
    'postgres://db.example.org/gaplist?user=gaplist&password=Xq7',
    'postgres://db.example.org/gaplist?sslpassword=Xq7&sslmode=require',
    'host=db.example.org password=Xq7 user=gaplist',
    "host=db.example.org password = 'Xq7 Xq7'",
  ])('nor one that is given elsewhere: %s', (url) => {
    expect(withoutPassword(url)).not.toContain('Xq7')
    expect(withoutPassword(url)).toContain('db.example.org')
  })
})

describe('what a failure to connect means', () => {
  const means = (error: unknown) => connectProblem(error, ADDRESS)?.code ?? null
  const failure = (code: string, message = 'it failed'): Error => Object.assign(new Error(message), { code })

  test.each([
    ['ECONNREFUSED', 'store.unreachable'],
    ['ENOTFOUND', 'store.unreachable'],
    ['EAI_AGAIN', 'store.unreachable'],
    ['ETIMEDOUT', 'store.unreachable'],
    ['EHOSTUNREACH', 'store.unreachable'],
    ['ECONNRESET', 'store.unreachable'],
    ['28P01', 'store.auth_failed'],
    ['28000', 'store.auth_failed'],
    ['3D000', 'store.database_missing'],
    ['42501', 'store.no_rights'],
    ['57P01', 'store.unreachable'],
    ['57P03', 'store.unreachable'],
    ['53300', 'store.unreachable'],
    ['23505', null],
    ['XX000', null],
  ])('%s: %s', (code, expected) => expect(means(failure(code))).toBe(expected))

  test.each([
    ['timeout expired', 'store.unreachable'],
    ['Connection terminated unexpectedly', 'store.unreachable'],
    ['The server does not support SSL connections', 'store.unreachable'],
    ['SASL: SCRAM-SERVER-FIRST-MESSAGE: client password must be a string', 'store.auth_failed'],
    ['division by zero', null],
  ])('“%s”: %s', (message, expected) => expect(means(new Error(message))).toBe(expected))

  test('shows where, without the password, and what the driver said', () => {
    expect(connectProblem(failure('ECONNREFUSED', 'refused'), ADDRESS)).toEqual(
      problem('store.unreachable', { url: SHOWN, detail: 'refused' }),
    )
    expect(connectProblem(failure('3D000'), ADDRESS)).toEqual(
      problem('store.database_missing', { url: SHOWN, database: 'gaplist' }),
    )
  })

  test('goes by the first of several, as where a name has two addresses', () => {
    const both = Object.assign(
      new AggregateError([failure('ECONNREFUSED', '::1'), failure('ECONNREFUSED', '127.0.0.1')]),
      {
        code: 'OTHER',
      },
    )
    expect(connectProblem(both, ADDRESS)).toEqual(problem('store.unreachable', { url: SHOWN, detail: '::1' }))
  })

  test('an address that names no database is missing the one that is called like the user', () => {
    const error = failure('3D000', 'database "boss" does not exist')
    expect(connectProblem(error, 'postgres://boss:pw@host:5432')).toMatchObject({ params: { database: 'boss' } })
  })

  test('where the address had to be blanked, nothing of what the driver made of it is shown', () => {
    const url = withoutPassword('postgres://boss:p@ss?word@host/g1')
    const found = connectProblem(failure('ENOTFOUND', 'getaddrinfo ENOTFOUND ss'), url)
    expect(found).toMatchObject({ code: 'store.url_invalid' })
    expect(JSON.stringify(found)).not.toContain('ss?')
    expect(JSON.stringify(found)).not.toContain('ENOTFOUND')
  })

  test.each(['57P01', '57P02', '57P03', '57P05', '53300', 'ECONNREFUSED', 'ECONNRESET'])('%s may pass', (code) => {
    expect(isPassing(failure(code))).toBe(true)
    expect(isUnavailable(failure(code))).toBe(true)
  })

  test.each(['3D000', '42P01'])('%s does not pass, and is no fault of the question', (code) => {
    expect(isPassing(failure(code))).toBe(false)
    expect(isUnavailable(failure(code))).toBe(true)
  })

  test('a missing file or a fault of the program is not the database’s', () => {
    expect(isPassing(failure('ENOENT'))).toBe(false)
    expect(isUnavailable(failure('ENOENT'))).toBe(false)
    expect(isUnavailable(new TypeError('x is not a function'))).toBe(false)
    expect(isUnavailable(undefined)).toBe(false)
    expect(isPassing(new Error('Connection terminated unexpectedly'))).toBe(true)
  })

  test('a refusal stays what it was', () => {
    const refused = new Refusal(problem('store.encoding', { found: 'x' }))
    expect(connectProblem(refused, ADDRESS)).toBe(refused.problem)
    expect(toRefusal(refused)).toBe(refused)
  })

  test('what is not known passes as it came', async () => {
    const bug = new TypeError('x is not a function')
    expect(toRefusal(bug)).toBe(bug)
    await expect(explaining(ADDRESS, () => Promise.reject(bug))).rejects.toBe(bug)
    await expect(explaining(ADDRESS, async () => 7)).resolves.toBe(7)
    await expect(explaining(ADDRESS, () => Promise.reject(failure('28P01')))).rejects.toMatchObject({
      problem: { code: 'store.auth_failed', params: { url: SHOWN } },
    })
    expect(toRefusal(failure('ECONNRESET'))).toMatchObject({ problem: { code: 'store.unavailable', params: {} } })
    expect(toRefusal(failure('ECONNRESET'), ADDRESS)).toMatchObject({ problem: { code: 'store.unreachable' } })
  })
})
