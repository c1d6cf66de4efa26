import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { onCopy, onEachServer } from '../support/databases.ts'
import { urlOf } from '../support/targets.ts'
import { gaplist } from '../scenarios/command.ts'

const dir = mkdtempSync(path.join(os.tmpdir(), 'gaplist-backup-command-'))
afterAll(() => rmSync(dir, { recursive: true, force: true, maxRetries: 5 }))
const file = (name: string): string => path.join(dir, name)

type Where = Record<string, string>

/** The lists of some days as they are printed, and what the ledger says. */
async function printed(where: Where): Promise<string> {
  const answers: string[] = []
  for (const args of [
    ['list', '--as-of', '2009-12-31'],
    ['list', '--as-of', '2010-07-27', '--reading', 'all', '--language', 'ar'],
    ['list', '--as-of', '2010-12-31', '--known-at', '2010-07-31', '--format', 'json'],
    ['ledger', 'verify'],
  ]) {
    answers.push(await done(args, where))
  }
  return answers.join('\n')
}

async function done(args: readonly string[], where: Where): Promise<string> {
  const { code, out, err } = await gaplist(args, where)
  expect([code, err]).toEqual([0, expect.anything()])
  return out
}

onEachServer('by the command', (server) => {
  test('a register goes from the embedded database to this one and back, and prints the same', async () => {
    const first: Where = { GAPLIST_HOME: file(`first-${server.kind}`) }
    const back: Where = { GAPLIST_HOME: file(`back-${server.kind}`) }
    await gaplist(['list'], first)
    const before = await printed(first)
    const head = /^Head: .*$/m.exec(before)![0]
    expect(await done(['backup', file(`${server.kind}.backup`)], first)).toContain(head)
    expect(await done(['restore', file(`${server.kind}.backup`), '--check'], {})).toContain(head)
    await onCopy(server, 'empty', async ({ database }) => {
      const there: Where = { DATABASE_URL: urlOf(server, database), GAPLIST_HOME: file('nowhere') }
      expect(await done(['restore', file(`${server.kind}.backup`)], there)).toContain(head)
      expect(await printed(there)).toBe(before)
      const refused = await gaplist(['restore', file(`${server.kind}.backup`)], there)
      expect([refused.code, refused.err]).toEqual([1, expect.stringContaining('--replace')])
      await done(['backup', file(`${server.kind}-2.backup`)], there)
    })
    expect(await done(['restore', file(`${server.kind}-2.backup`)], back)).toContain(head)
    expect(await printed(back)).toBe(before)
  })

  test('a register is replaced for whoever types its address, or says yes', async () => {
    await onCopy(server, 'loaded', async ({ database }) => {
      const there: Where = { DATABASE_URL: urlOf(server, database) }
      const name = file(`replace-${server.kind}.backup`)
      await done(['backup', name], there)
      const shown = urlOf(server, database).replace(/(\/\/[^:@]+):[^@]*@/, '$1:***@')
      const wrong = await gaplist(['restore', name, '--replace'], there, 'yes\n')
      expect([wrong.code, wrong.err]).toEqual([1, expect.stringContaining('was not confirmed')])
      expect(wrong.err).toContain(shown)
      expect((await gaplist(['restore', name, '--replace'], there, '')).code).toBe(1)
      const right = await gaplist(['restore', name, '--replace'], there, `${shown}\n`)
      expect([right.code, right.err]).toEqual([0, expect.stringContaining('gaplist_before_')])
      await done(['restore', name, '--replace', '--yes', '--drop'], there)
    })
  })
})
