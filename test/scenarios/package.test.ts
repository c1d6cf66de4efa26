import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'

const ROOT = path.resolve(import.meta.dirname, '../..')
const dir = mkdtempSync(path.join(os.tmpdir(), 'gaplist-package-'))
afterAll(() => rmSync(dir, { recursive: true, force: true }))

/** The packed package unpacked into a `node_modules` of its own, with this checkout's dependencies beside it. */
function install(): string {
  execFileSync('npm', ['pack', '--silent', '--pack-destination', dir], { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] })
  const packed = readdirSync(dir).find((f) => f.endsWith('.tgz'))!
  execFileSync('tar', ['xzf', packed], { cwd: dir })
  const modules = path.join(dir, 'node_modules')
  mkdirSync(modules)
  renameSync(path.join(dir, 'package'), path.join(modules, 'gaplist'))
  const ours = path.join(ROOT, 'node_modules')
  for (const name of readdirSync(ours).filter((n) => !n.startsWith('.')))
    symlinkSync(path.join(ours, name), path.join(modules, name))
  return path.join(modules, 'gaplist')
}

test('installed as a package, the command runs from what was compiled, keeps its data elsewhere, and needs no sources', () => {
  const root = install()
  expect(readdirSync(root).sort()).toEqual(['LICENSE', 'NOTICE', 'README.md', 'bin', 'data', 'dist', 'package.json'])
  const run = (...args: string[]) =>
    spawnSync(process.execPath, [path.join(root, 'bin', 'gaplist.mjs'), ...args], {
      cwd: dir,
      encoding: 'utf8',
      env: {
        ...process.env,
        GAPLIST_HOME: '',
        XDG_DATA_HOME: path.join(dir, 'data'),
        DATABASE_URL: '',
        LANG: 'C',
        LC_ALL: '',
      },
    })
  expect(run('--help').stdout).toContain('gaplist list --mission UNAMID --open')
  const listed = run('list', '--mission', 'UNAMID')
  expect(listed.stdout).toMatch(/Military utility helicopters\s+18\s+0\s+18\s+airframes/)
  expect(readdirSync(path.join(dir, 'data', 'gaplist'))).toContain('pg18')
  expect(run('lsit').status).toBe(2)
  // The thread that solves is compiled too.
  const sample = path.join(ROOT, 'docs/guide/match-problem.json')
  const solved = run('match', 'solve', '--problem', sample, '--out', 'plan.json')
  expect(solved.stderr).toMatch(/Written to plan\.json/)
  expect(solved.stderr).not.toContain('Problem:')
  expect(run('match', 'verify', '--problem', sample, '--plan', 'plan.json').status).toBe(0)
  // So are those that make documents, with their fonts, and that read and write workbooks.
  const begins = (name: string): string => readFileSync(path.join(dir, name)).subarray(0, 4).toString('latin1')
  for (const [name, first] of [
    ['unamid.pdf', '%PDF'],
    ['unamid.docx', 'PK\u0003\u0004'],
  ] as const) {
    const made = run('paper', 'mission', 'UNAMID', '--language', 'ar', '--out', name)
    expect([made.status, made.stderr]).toEqual([0, expect.not.stringContaining('Problem:')])
    expect(begins(name)).toBe(first)
  }
  expect(run('sheet', 'download', 'requirements', 'requirements.xlsx').status).toBe(0)
  expect(begins('requirements.xlsx')).toBe('PK\u0003\u0004')
  const previewed = run('sheet', 'preview', 'requirements', 'requirements.xlsx')
  expect([previewed.status, previewed.stdout]).toEqual([0, expect.stringContaining('requirements.xlsx')])
  // And a run over the register itself, from the question to the plan that is kept.
  const ran = run('match', 'run', '--engine', 'greedy', '--work', '100000')
  expect([ran.status, ran.stdout]).toEqual([0, expect.stringMatching(/run:[0-9a-f-]{36}/)])
})
