import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, truncateSync, writeFileSync, existsSync, readFileSync } from 'node:fs'
import net from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { gaplist, type Ended } from './command.ts'
import { testRegister, type TestRegister } from './register.ts'

let register: TestRegister
const scratch = mkdtempSync(path.join(os.tmpdir(), 'gaplist-bad-'))
beforeAll(async () => {
  register = await testRegister()
})
afterAll(async () => {
  await register.close()
  rmSync(scratch, { recursive: true, force: true })
})

const run = (...args: string[]): Promise<Ended> => gaplist(args, { GAPLIST_HOME: register.home })

/** Every refusal names the problem and says what to do, on standard error, with nothing on standard output. */
function expectRefusal(ended: Ended, code: number, ...words: string[]): void {
  expect(ended.err).toContain('Problem: ')
  expect(ended.err).toContain('What to do: ')
  for (const word of words) expect(ended.err).toContain(word)
  expect(ended.out).toBe('')
  expect(ended.err).not.toMatch(/\n\s+at /)
  expect(ended.code).toBe(code)
}

describe('questions', () => {
  test('an unknown mission', async () => expectRefusal(await run('list', '--mission', 'UNAMDI'), 1, 'UNAMDI', 'UNAMID'))
  test('an impossible date', async () => expectRefusal(await run('list', '--as-of', '2010-02-30'), 1, '2010-02-30'))
  test('a day before the first fact', async () =>
    expectRefusal(await run('list', '--as-of', '1980-01-01'), 1, '1980-01-01', '1990-11-30'))
  test('an unknown language', async () => expectRefusal(await run('list', '--language', 'tlh'), 1, 'tlh', 'zh'))
  test('a value that an option does not take', async () =>
    expectRefusal(await run('list', '--reading', 'hopeful'), 1, 'hopeful', 'verified'))
  test('an unknown line', async () =>
    expectRefusal(await run('trace', 'UNAMID/utility'), 1, 'UNAMID/military-utility-helicopter'))
  test('a line of a mission that is there: its own lines come first', async () => {
    const ended = await run('trace', 'UNAMID/submarines')
    expectRefusal(ended, 1, 'Nearest: UNAMID/')
    expect(
      /Nearest: (.*)\./
        .exec(ended.err)![1]!
        .split(', ')
        .map((id) => id.split('/')[0]),
    ).toEqual(Array(3).fill('UNAMID'))
  })
  test('an option without its value', async () => {
    expectRefusal(await run('list', '--as-of', ''), 1, '--as-of', 'day')
    expectRefusal(await run('list', '--mission', ''), 1, '--mission')
  })
  test('what the remedies name is there', async () => {
    expectRefusal(await run('list', '--mission', 'UNAMDI'), 1, 'gaplist missions')
    expectRefusal(await run('list', '--capability', 'helikopter'), 1, 'gaplist capabilities')
    expect((await run('missions')).out).toMatch(/^UNAMID {2}/m)
    expect(JSON.parse((await run('missions', '--format', 'json')).out).missions.length).toBeGreaterThan(70)
    expect((await run('capabilities', '--language', 'fr')).out).toMatch(/^military-utility-helicopter {2}/m)
    expect(JSON.parse((await run('capabilities', '--format', 'json')).out).capabilities.length).toBeGreaterThan(10)
    expect((await run('--help')).out).toContain('gaplist missions')
  })
  test('an unknown command and an unknown option', async () => {
    expectRefusal(await run('lsit'), 2, 'lsit')
    expectRefusal(await run('list', '--as-off', '2010-01-01'), 2, '--as-off')
  })
})

describe('files', () => {
  const file = (name: string, content: string | Buffer): string => {
    const full = path.join(scratch, name)
    writeFileSync(full, content)
    return full
  }

  test('one that is not there, a folder, an empty one, bytes that are not UTF-8, a quote without its end', async () => {
    expectRefusal(await run('import', path.join(scratch, 'none.csv')), 1, 'none.csv')
    expectRefusal(await run('import', scratch), 1)
    expectRefusal(await run('import', file('empty.csv', '')), 1, 'empty.csv')
    const latin = Buffer.concat([
      Buffer.from('date,mission,troops,police,observers,total\n2010-06-30,UNAMID,1,2,3,6 '),
      Buffer.from([0xe9]),
    ])
    expectRefusal(await run('import', file('latin1.csv', latin)), 1, 'UTF-8')
    expectRefusal(
      await run(
        'import',
        file('quote.csv', 'date,mission,troops,police,observers,total\n"2010-06-30,UNAMID,1,2,3,6\n'),
      ),
      1,
    )
  })

  test('a register by contributor that does not say its day', async () => {
    const header = 'mission,contributor,iso3,troops,formed_police,individual_police,experts_on_mission,total'
    expectRefusal(await run('import', file('cr.csv', `${header}\nUNAMID,Rwanda,RWA,1,0,0,0,1\n`)), 1, 'cr.csv', '--on')
  })

  test('rows of the future, and line ends of two kinds', async () => {
    const month = [
      'date,mission,troops,police,observers,total',
      '2018-05-31,UNFICYP,1,2,3,6',
      '2099-01-31,UNFICYP,1,2,3,6',
    ]
    const ended = await run('import', file('mixed.csv', `${month[0]}\r\n${month[1]}\n${month[2]}\r\n`))
    expect(ended.out).toContain('2 rows read, 1 accepted, 0 already held, 1 in quarantine')
    expect(ended.out).toContain('row.day_future')
    const header = 'mission,contributor,iso3,troops,formed_police,individual_police,experts_on_mission,total'
    const contributors = file('cr-2099-01-31.csv', `${header}\nUNAMID,Rwanda,RWA,1,0,0,0,1\n`)
    expect((await run('import', contributors)).out).toContain('0 accepted, 0 already held, 1 in quarantine')
  })

  test('an export that cannot be written, or would replace a file', async () => {
    expectRefusal(await run('export', path.join(scratch, 'no', 'x.csv')), 1, 'could not be written', 'x.csv')
    const full = file('kept.csv', 'mine')
    expectRefusal(await run('export', full), 1, 'already there', '--force')
    expect(readFileSync(full, 'utf8')).toBe('mine')
    expect((await run('export', full, '--force')).code).toBe(0)
    expect(readFileSync(full, 'utf8')).toContain('UNAMID')
  })

  test.skipIf(!existsSync('/dev/full'))('standard output on a full disk', async () => {
    const command = `"${process.execPath}" --disable-warning=ExperimentalWarning src/cli/main.ts list > /dev/full`
    const env = { ...process.env, GAPLIST_HOME: register.home, DATABASE_URL: '', LANG: 'C', LC_ALL: '' }
    const ended = spawnSync('sh', ['-c', command], { env, encoding: 'utf8' })
    expectRefusal({ code: ended.status, out: ended.stdout, err: ended.stderr }, 1, '/dev/stdout', 'ENOSPC')
  })

  test('a layout that nobody knows', async () =>
    expectRefusal(await run('import', file('other.csv', 'a,b\n1,2\n')), 1, 'a, b'))

  test('broken rows go to quarantine, whole, with reason and remedy; good ones are taken; nothing is lost', async () => {
    const text = [
      'date,mission,troops,police,observers,total',
      '2018-06-30,UNAMDI,1,2,3,6',
      '2018-13-30,UNAMID,1,2,3,6',
      '2018-06-30,UNAMID,-1,2,3,4',
      '2018-06-30,UNMIT,1,2,3,7',
      '2018-06-30,UNFICYP,"1,024",2,3,1029',
      '2018-06-30,UNFICYP,1,2,3,6',
      '2018-06-30',
      '2018-06-30,UNMIK,,,,',
      '2018-06-30,\u202eUNTSO,1,2,3,6',
    ].join('\n')
    const ended = await run('import', file('broken.csv', text))
    expect(ended.code).toBe(4)
    expect(ended.out).toContain('9 rows read, 1 accepted, 0 already held, 8 in quarantine')
    const listed = JSON.parse((await run('quarantine', '--format', 'json')).out) as {
      rows: { file: string; line: number; raw: Record<string, string>; problem: { code: string }; owner: string }[]
    }
    listed.rows = listed.rows.filter((r) => r.file === 'broken.csv')
    expect(listed.rows.map((r) => [r.line, r.problem.code])).toEqual([
      [2, 'row.mission_unknown'],
      [3, 'row.date_invalid'],
      [4, 'row.number_invalid'],
      [5, 'row.total_differs'],
      [7, 'row.duplicate'],
      [8, 'row.columns_missing'],
      [9, 'row.nothing_given'],
      [10, 'row.text_invalid'],
    ])
    expect(listed.rows[0]!.raw).toEqual({
      date: '2018-06-30',
      mission: 'UNAMDI',
      troops: '1',
      police: '2',
      observers: '3',
      total: '6',
    })
    expect(listed.rows.every((r) => r.owner !== '')).toBe(true)
    const told = (await run('quarantine')).out
    expect(told).toContain('Nearest: UNAMID')
    const again = await run('import', path.join(scratch, 'broken.csv'))
    expect(again.out).toContain('0 accepted, 1 already held')
    expect((await run('ledger', 'verify')).code).toBe(0)
  })
})

describe('places', () => {
  test('a wrong DATABASE_URL: no address, nobody there, never the password', async () => {
    const at = (url: string): Promise<Ended> => gaplist(['list'], { DATABASE_URL: url, GAPLIST_HOME: register.home })
    expectRefusal(await at('mysql://me:secret@localhost/x'), 1, 'DATABASE_URL')
    const refused = await at('postgres://me:secret@127.0.0.1:1/x')
    expectRefusal(refused, 1, '127.0.0.1:1', 'DATABASE_URL')
    expect(refused.err).not.toContain('secret')
    const nowhere = await at('postgres://me:secret@no-such-host.invalid/x')
    expectRefusal(nowhere, 1, 'no-such-host.invalid')
    expect(nowhere.err).not.toContain('secret')
  })

  test('a level of the log that does not exist', async () =>
    expectRefusal(await run('serve', '--log', 'foo'), 1, '--log', 'warn', 'silent'))

  test('a home that cannot be made', async () => {
    if (existsSync('/proc/self')) expectRefusal(await gaplist(['list'], { GAPLIST_HOME: '/proc/nope' }), 1, '/proc')
    const plain = path.join(scratch, 'plain')
    writeFileSync(plain, '')
    expectRefusal(await gaplist(['list'], { GAPLIST_HOME: path.join(plain, 'home') }), 1, plain)
  })

  test('a port in use', async () => {
    const other = net.createServer().listen(0, '127.0.0.1')
    await new Promise((resolve) => other.once('listening', resolve))
    const { port } = other.address() as net.AddressInfo
    expectRefusal(await run('serve', '--port', String(port)), 1, String(port), '--port')
    expectRefusal(await run('serve', '--port', '99999'), 1, '99999')
    other.close()
  })

  test('a damaged database directory is named and left as it is; another DATABASE_URL is offered', async () => {
    const home = path.join(scratch, 'damaged')
    expect((await gaplist(['calendar'], { GAPLIST_HOME: home })).code).toBe(0)
    const control = path.join(home, 'pg18', 'global', 'pg_control')
    await gone(path.join(home, 'pg18', 'postmaster.pid'))
    truncateSync(control, 100)
    const ended = await gaplist(['list'], { GAPLIST_HOME: home })
    expectRefusal(ended, 1, 'damaged', 'DATABASE_URL')
    expect(readFileSync(control).length).toBe(100)
  })
})

/** Waits until the server that the last command left behind has closed. */
async function gone(file: string): Promise<void> {
  for (let i = 0; i < 200 && existsSync(file); i += 1) await new Promise((resolve) => setTimeout(resolve, 50))
  expect(existsSync(file)).toBe(false)
}
