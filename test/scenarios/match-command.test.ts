import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import type { MatchPlan } from '../../src/core/match/match-plan.ts'
import type { MatchProblem } from '../../src/core/match/problem.ts'
import { verify } from '../../src/core/match/verify/verify.ts'
import { matchWorld } from '../support/match-world.ts'
import { gaplist, type Ended } from './command.ts'

const ROOT = path.resolve(import.meta.dirname, '../..')
const SAMPLE = path.join(ROOT, 'docs/guide/match-problem.json')
const scratch = mkdtempSync(path.join(os.tmpdir(), 'gaplist-match-'))
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

const at = (name: string): string => path.join(scratch, name)
const put = (name: string, content: string | Uint8Array): string => {
  writeFileSync(at(name), content)
  return at(name)
}
// A database that cannot be reached: neither command needs one.
const env = { DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none', GAPLIST_HOME: at('home') }
const solve = (problem: string, out: string, ...more: string[]): Promise<Ended> =>
  gaplist(['match', 'solve', '--problem', problem, '--out', out, ...more], env)
const check = (problem: string, plan: string, ...more: string[]): Promise<Ended> =>
  gaplist(['match', 'verify', '--problem', problem, '--plan', plan, ...more], env)
const planIn = (file: string): MatchPlan => JSON.parse(readFileSync(file, 'utf8')) as MatchPlan
const sample = (): MatchProblem => JSON.parse(readFileSync(SAMPLE, 'utf8')) as MatchProblem

describe('solve and verify', () => {
  test('the sample is solved, and the plan verifies', async () => {
    const out = at('plan.json')
    const solved = await solve(SAMPLE, out)
    expect(solved.code).toBe(0)
    expect(solved.out).toBe('')
    expect(solved.err).toMatch(/plan [\d,]+ · bound [\d,]+ · gap [\d.]+ %/)
    const plan = planIn(out)
    expect(Object.keys(plan)).toEqual([
      'problem',
      'packages',
      'objective',
      'bound',
      'status',
      'seconds',
      'engine',
      'seed',
    ])
    expect(plan.packages.length).toBeGreaterThan(3)
    const verified = await check(SAMPLE, out)
    expect(verified).toMatchObject({ code: 0, err: '' })
    expect(verified.out).toContain('keeps every rule')
  })

  test('the same problem, seed and work give the same plan', async () => {
    await solve(SAMPLE, at('one.json'), '--seed', '5')
    await solve(SAMPLE, at('two.json'), '--seed', '5')
    expect({ ...planIn(at('one.json')), seconds: 0 }).toEqual({ ...planIn(at('two.json')), seconds: 0 })
    expect(planIn(at('one.json')).seed).toBe(5)
  })

  test('each breach is listed, in the reader’s language', async () => {
    await solve(SAMPLE, at('good.json'))
    const plan = planIn(at('good.json'))
    const [first, ...rest] = plan.packages
    const bad = put('bad.json', JSON.stringify({ ...plan, packages: [{ ...first, end: first!.end - 1 }, ...rest] }))
    const found = await check(SAMPLE, bad)
    expect(found.code).toBe(1)
    expect(found.out).toContain(`${first!.requirement} ← ${first!.offer}: ends at month`)
    const french = await check(SAMPLE, bad, '--language', 'fr')
    expect(french.out).toContain('finit au mois')
  })

  test('nothing fits: an honest empty plan', async () => {
    const closed = { ...sample(), offers: [] }
    const solved = await solve(put('empty.json', JSON.stringify(closed)), at('none.json'))
    expect(solved.code).toBe(0)
    expect(planIn(at('none.json'))).toMatchObject({ packages: [], objective: 0, bound: 0, status: 'optimal' })
  })

  test('Ctrl-C ends with the best verified plan so far', async () => {
    const size = { missions: 6, requirements: 900, offers: 2500, lots: 900, courses: 500, funds: 200, months: 24 }
    const big = matchWorld(3, size)
    const problem = put('big.json', JSON.stringify(big))
    const child = spawn(
      process.execPath,
      ['src/cli/main.ts', 'match', 'solve', '--problem', problem, '--out', at('stopped.json')],
      { cwd: ROOT, env: { ...process.env, ...env, LANG: 'C' } },
    )
    const code = await new Promise((resolve) => {
      // The first words on standard error: the run has begun.
      child.stderr.once('data', () => child.kill('SIGINT'))
      child.stderr.resume()
      child.on('close', resolve)
    })
    expect(code).toBe(0)
    expect(verify(big, planIn(at('stopped.json'))).breaches).toEqual([])
  })
})

describe('a problem that cannot be read', () => {
  const refused = async (file: string, ...words: string[]): Promise<void> => {
    const out = at(`${path.basename(file)}.out`)
    const ended = await solve(file, out)
    expect(ended.code).toBe(2)
    expect(ended.err).toContain('Problem: ')
    expect(ended.err).toContain('What to do: ')
    for (const word of words) expect(ended.err).toContain(word)
    expect(ended.err).not.toMatch(/\n\s+at /)
    expect(ended.out).toBe('')
    expect(existsSync(out)).toBe(false)
  }
  const changed = (name: string, more: object): string => put(name, JSON.stringify({ ...sample(), ...more }))

  test('an unknown field is named', () => refused(changed('field.json', { colour: 'blue' }), 'colour'))
  test('a dangling id is named, with where it should stand', async () => {
    const { requirements } = sample()
    const file = changed('dangling.json', { requirements: [{ ...requirements[0], mission: 'm77' }] })
    await refused(file, 'requirements[0].mission', 'm77', 'missions')
  })
  test('a hundred thousand requirements', () =>
    refused(
      changed('many.json', { requirements: Array.from({ length: 100_000 }, () => sample().requirements[0]) }),
      '100,000',
      '50,000',
    ))
  test('no file', () => refused(at('missing.json'), 'missing.json'))
  test('a folder', () => refused(scratch, path.basename(scratch)))
  test('not JSON', () => refused(put('text.json', 'requirements: many\n\u001b[31m'), 'text.json'))
  test('brackets within brackets without end', () =>
    refused(put('deep.json', `${'['.repeat(100)}${']'.repeat(100)}`), '64'))
  test('half a file', () => refused(put('half.json', readFileSync(SAMPLE, 'utf8').slice(0, 2000)), 'half.json'))
  test('nothing in it', () => refused(put('nothing.json', ''), 'nothing.json'))
  test('UTF-16', () => refused(put('wide.json', Buffer.from(`\ufeff${JSON.stringify(sample())}`, 'utf16le')), 'UTF-16'))
  test('bytes that are no text', () => refused(put('bytes.json', Uint8Array.of(0x7b, 0x22, 0xc3, 0x28)), 'UTF-8'))
  test('nested without end', () => refused(put('deep.json', '['.repeat(200_000) + ']'.repeat(200_000)), '64 deep'))
  test('200 megabytes', async () => {
    const file = put('huge.json', '')
    truncateSync(file, 200 * 2 ** 20)
    await refused(file, '200', '128')
  })
  test('a byte order mark is no reason to refuse', async () => {
    const file = put('marked.json', `\ufeff${JSON.stringify(sample())}`)
    expect((await solve(file, at('marked.out.json'))).code).toBe(0)
  })
})

describe('other bad input', () => {
  test('a plan that cannot be read does not verify', async () => {
    const ended = await check(SAMPLE, put('noplan.json', '{"problem":"sample (fictional)"}'))
    expect(ended.code).toBe(1)
    expect(ended.err).toContain('packages')
  })
  test('options that make no sense', async () => {
    expect((await solve(SAMPLE, at('x.json'), '--time-limit', '-1')).err).toContain('--time-limit')
    expect((await solve(SAMPLE, at('x.json'), '--engine', 'magic')).err).toContain('greedy')
    expect((await gaplist(['match', 'solve', '--problem', SAMPLE], env)).code).toBe(2)
  })
  test('a place where nothing can be written is refused before the work', async () => {
    const ended = await solve(SAMPLE, at('no/such/folder/plan.json'))
    expect(ended.code).toBe(1)
    expect(ended.err).toContain('plan.json')
  })
  test('what stood in the file stays until the plan is complete, and nothing else is left', async () => {
    expect(readdirSync(scratch).filter((name) => name.endsWith('.partial'))).toEqual([])
  })
})
