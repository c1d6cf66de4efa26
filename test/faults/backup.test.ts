import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, describe, expect, test } from 'vitest'
import { gaplist } from '../scenarios/command.ts'
import { freshHome, hold, until } from './harness.ts'

const ROOT = path.resolve(import.meta.dirname, '../..')
const MAIN = ['--disable-warning=ExperimentalWarning', 'src/cli/main.ts']
const dir = mkdtempSync(path.join(os.tmpdir(), 'gaplist-backup-faults-'))
afterAll(() => rmSync(dir, { recursive: true, force: true }))
const file = (name: string): string => path.join(dir, name)
const left = (name: string): string[] => readdirSync(dir).filter((entry) => entry.startsWith(name))

const environment = (home: string) => ({
  ...process.env,
  LC_ALL: 'C',
  NO_COLOR: '1',
  DATABASE_URL: '',
  GAPLIST_HOME: home,
})

/** What a register answers, in one text. */
async function answers(home: string): Promise<string> {
  const said = [
    await gaplist(['list', '--format', 'json'], { GAPLIST_HOME: home }),
    await gaplist(['ledger', 'verify'], { GAPLIST_HOME: home }),
  ]
  expect(said.map(({ code }) => code)).toEqual([0, 0])
  return said.map(({ out }) => out).join('\n')
}

/** Starts the command and kills it after some milliseconds, or lets it end before. */
async function killed(args: readonly string[], home: string, after: number): Promise<boolean> {
  const child = spawn(process.execPath, [...MAIN, ...args], { cwd: ROOT, env: environment(home), stdio: 'ignore' })
  const ended = once(child, 'exit')
  await Promise.race([sleep(after), ended])
  child.kill('SIGKILL')
  const [, signal] = await ended
  return signal === 'SIGKILL'
}

describe('killed while it restores', () => {
  const ROUNDS = 8
  const STATEMENT = 'unamid-military-utility-helicopter-shortfall-2010-02-25'

  test('a register is the one before or the one after, never half of each', async () => {
    const [one, other] = [freshHome(), freshHome()]
    // Both servers stay up, so that the time goes into restoring.
    const leases = [hold(one), hold(other)]
    await Promise.all(leases.map((lease) => lease.leased))
    await gaplist(['list'], { GAPLIST_HOME: one })
    const first = await answers(one)
    await gaplist(['list'], { GAPLIST_HOME: other })
    const choosing = await gaplist(['headline', STATEMENT, '--reason', 'to tell them apart'], { GAPLIST_HOME: other })
    expect(choosing.code, choosing.err).toBe(0)
    const second = await answers(other)
    expect(second).not.toBe(first)
    const backups = [file('first.backup'), file('second.backup')] as const
    await gaplist(['backup', backups[0]], { GAPLIST_HOME: one })
    await gaplist(['backup', backups[1]], { GAPLIST_HOME: other })
    const restoring = (n: number) => ['restore', backups[n % 2]!, '--replace', '--yes', '--drop']
    const began = Date.now()
    expect(await killed(restoring(0), one, 600_000)).toBe(false)
    const whole = Date.now() - began
    let kills = 0
    for (let round = 1; round <= ROUNDS; round += 1) {
      if (await killed(restoring(round), one, (whole * (round + 1)) / (ROUNDS + 2))) kills += 1
      expect([first, second]).toContain(await answers(one))
    }
    expect(kills).toBeGreaterThan(0)
    // Nothing of the killed ones stands in the way.
    expect(await killed(restoring(1), one, 600_000)).toBe(false)
    expect(await answers(one)).toBe(second)
  })

  test('an empty database stays empty, or holds all of it', async () => {
    const source = freshHome()
    await gaplist(['list'], { GAPLIST_HOME: source })
    const full = await answers(source)
    await gaplist(['backup', file('full.backup')], { GAPLIST_HOME: source })
    for (const after of [500, 700, 900, 1_100]) {
      const home = freshHome()
      const lease = hold(home)
      await lease.leased
      await killed(['restore', file('full.backup')], home, after)
      const { code, err } = await gaplist(['backup', file(`after-${after}.backup`)], { GAPLIST_HOME: home })
      if (code === 1) {
        expect(err).toContain('There is no register')
        expect((await gaplist(['restore', file('full.backup')], { GAPLIST_HOME: home })).code).toBe(0)
      }
      expect(await answers(home)).toBe(full)
    }
  })
})

describe('a backup that cannot be written', () => {
  test('for want of room is refused with a remedy, and leaves nothing behind', async () => {
    const home = freshHome()
    await hold(home).leased
    await gaplist(['list'], { GAPLIST_HOME: home })
    const command = ['ulimit -f 40; exec "$0" "$@"', process.execPath, ...MAIN, 'backup', file('too-large.backup')]
    const child = spawn('bash', ['-c', ...command], { cwd: ROOT, env: environment(home) })
    let said = ''
    child.stderr.on('data', (chunk) => (said += String(chunk)))
    const [code] = await once(child, 'close')
    expect([code, said]).toEqual([1, expect.stringMatching(/could not be written[^]*the disk has room/)])
    expect(left('too-large')).toEqual([])
  })

  test('where no file can be is refused with a remedy', async () => {
    const home = freshHome()
    await gaplist(['list'], { GAPLIST_HOME: home })
    for (const name of [path.join(dir, 'no-folder', 'x.backup'), '/dev/null/x.backup']) {
      const { code, err } = await gaplist(['backup', name], { GAPLIST_HOME: home })
      expect([code, err]).toEqual([1, expect.stringContaining('could not be written')])
    }
  })

  test('because it is interrupted leaves nothing behind; killed, no file of that name', async () => {
    const home = freshHome()
    await hold(home).leased
    await gaplist(['list'], { GAPLIST_HOME: home })
    for (const signal of ['SIGTERM', 'SIGINT', 'SIGKILL'] as const) {
      const name = `given-up-${signal}`
      const child = spawn(process.execPath, [...MAIN, 'backup', file(name)], {
        cwd: ROOT,
        env: environment(home),
        stdio: 'ignore',
      })
      const ended = once(child, 'exit')
      await until(() => left(name).length > 0 || child.exitCode !== null)
      child.kill(signal)
      const [code] = await ended
      if (signal === 'SIGKILL') expect(code === 0 ? [name] : left(name)).not.toContain(code === 0 ? '' : name)
      else expect([code, left(name)]).toEqual(code === 0 ? [0, [name]] : [130, []])
    }
  })
})
