import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import type { MatchPlan } from '../../src/core/match/match-plan.ts'
import { gaplist, type Ended } from './command.ts'

const dir = mkdtempSync(path.join(os.tmpdir(), 'gaplist-kept-'))
afterAll(() => rmSync(dir, { recursive: true, force: true }))
const match = (...args: string[]): Promise<Ended> =>
  gaplist(['match', ...args], { GAPLIST_HOME: path.join(dir, 'home') })
const greedy = ['run', '--engine', 'greedy', '--work', '100000']
const idIn = ({ out }: Ended): string => /run:([0-9a-f-]{36})/.exec(out)![1]!
const planOf = async (id: string): Promise<MatchPlan> =>
  JSON.parse((await match('show', id, '--format', 'plan')).out) as MatchPlan

test('assumptions of one’s own and packages that must stand, from the command line', async () => {
  const first = await match(...greedy)
  expect(first.code).toBe(0)
  const id = idIn(first)
  const { packages } = await planOf(id)
  const { requirement, offer } = packages[0]!

  const dear = await match(...greedy, '--cost-weight', '9', '--keep', id, '--package', `${requirement}=${offer}`)
  expect([dear.code, dear.err]).toEqual([0, expect.not.stringContaining('Problem')])
  const kept = await planOf(idIn(dear))
  expect(kept.packages).toContainEqual(packages[0])
  expect(kept.packages.length).toBeLessThan(packages.length)
  const all = await match(...greedy, '--keep', id)
  expect((await planOf(idIn(all))).packages).toEqual(expect.arrayContaining([...packages]))

  const built = await match('build', '--cost-weight', '9', '--languages', 'MONUSCO:en', '--format', 'json')
  const { findings, assumptions } = JSON.parse(built.out) as { findings: { code: string }[]; assumptions: string }
  expect(assumptions).toContain('+changed')
  expect(findings.map(({ code }) => code)).toEqual(
    expect.arrayContaining(['match.note.assumption_changed', 'match.note.language_changed']),
  )
  for (const [args, told] of [
    [['build', '--cost-weight', 'much'], 'is no figure from 0 to 10'],
    [['build', '--languages', 'NOPE:en'], 'There is no mission “NOPE”'],
    [[...greedy, '--package', 'a=b'], '--keep'],
    [[...greedy, '--keep', id, '--package', 'a'], 'requirement=offer'],
    [[...greedy, '--keep', id, '--package', 'a=b'], 'no package of a with offer b'],
  ] as const) {
    const refused = await match(...args)
    expect([refused.code, refused.err]).toEqual([1, expect.stringContaining(told)])
  }
}, 240_000)
