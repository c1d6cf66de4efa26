import {
  chmodSync,
  closeSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { findBinaries, prepareBinaries } from './binaries.ts'
import { serverTag } from './instance.ts'
import { takeLock } from './lock.ts'
import { openLog, readLog } from './log.ts'
import { canEnter } from './ownership.ts'
import { placesIn, preparePlaces } from './paths.ts'
import { readPidFile } from './pidfile.ts'

function directory(): string {
  const dir = mkdtempSync(path.join(realpathSync(os.tmpdir()), 'gaplist-files-'))
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }))
  return dir
}

test('sockets live in home, or under a short path when home is too deep', () => {
  expect(placesIn('/srv/gaplist').run).toBe('/srv/gaplist/run')
  const deep = placesIn(`/srv/${'x'.repeat(100)}`)
  expect(deep.run).toMatch(/^\/tmp\/gaplist-\d+-[0-9a-f]{16}$/)
  expect(placesIn(`/srv/${'x'.repeat(100)}`).run).toBe(deep.run)
})

test('the same home by another name is the same home, and its socket directory is closed to others', () => {
  const dir = directory()
  const places = preparePlaces(path.join(dir, 'home'))
  symlinkSync(path.join(dir, 'home'), path.join(dir, 'alias'))
  chmodSync(places.run, 0o777)
  expect(preparePlaces(path.join(dir, 'alias'))).toEqual(places)
  expect(lstatSync(places.run).mode & 0o777).toBe(0o700)
})

test('one lock, one holder', () => {
  const file = path.join(directory(), 'keeper.lock')
  const lock = takeLock(file)
  expect(lock).toBeDefined()
  expect(takeLock(file)).toBeUndefined()
  lock!.close()
  takeLock(file)!.close()
  expect(existsSync(`${file}-journal`)).toBe(false)
})

test('a server keeps its name; a copied home has another', () => {
  const [home, copy] = [directory(), directory()]
  const tag = serverTag(home)
  expect(serverTag(home)).toBe(tag)
  writeFileSync(path.join(copy, 'instance'), readFileSync(path.join(home, 'instance')))
  expect(serverTag(copy)).not.toBe(tag)
})

test('a log over its limit is set aside', () => {
  const file = path.join(directory(), 'a.log')
  writeFileSync(file, 'x'.repeat(5_000_001))
  closeSync(openLog(file))
  expect(lstatSync(`${file}.1`).size).toBe(5_000_001)
  writeFileSync(file, 'old new')
  expect(readLog(file, 4)).toBe('new')
  expect(readLog(`${file}.none`)).toBe('')
})

test('a pid file is read whole or not at all', () => {
  const data = directory()
  const write = (text: string) => writeFileSync(path.join(data, 'postmaster.pid'), text)
  expect(readPidFile(data)).toBeUndefined()
  write('')
  expect(readPidFile(data)).toBeUndefined()
  write('41\n/srv/pg18\n1795413669\n5432\n/srv/run\n\n 2164024 65593\nstarting\n')
  expect(readPidFile(data)).toEqual({ pid: 41, ready: false, start: '41 1795413669' })
  write('41\n/srv/pg18\n1795413669\n5432\n/srv/run\n\n 2164024 65593\nready   \n')
  expect(readPidFile(data)?.ready).toBe(true)
})

test('a machine without binaries', () => {
  expect(() => findBinaries('aix', 'ppc64')).toThrow('store.embedded.unsupported {"platform":"aix","arch":"ppc64"}')
})

test('binaries out of reach of the server are copied into home, links and all', () => {
  const [origin, home] = [directory(), directory()]
  mkdirSync(path.join(origin, 'native', 'lib'), { recursive: true })
  writeFileSync(path.join(origin, 'package.json'), '{"version":"18.4.0"}')
  writeFileSync(path.join(origin, 'native', 'lib', 'libpq.so.5.18'), 'library')
  const links = [{ source: 'native/lib/libpq.so.5.18', target: 'native/lib/libpq.so.5' }]
  writeFileSync(path.join(origin, 'native', 'pg-symlinks.json'), `\uFEFF${JSON.stringify(links)}`)

  const copied = prepareBinaries(origin, home, () => false)
  expect(copied.postgres).toBe(path.join(home, 'postgres-18.4.0', 'native', 'bin', 'postgres'))
  expect(readFileSync(path.join(copied.root, 'lib', 'libpq.so.5'), 'utf8')).toBe('library')
  expect(existsSync(path.join(origin, 'native', 'lib', 'libpq.so.5'))).toBe(false)

  const inPlace = prepareBinaries(origin, home, () => true)
  expect(inPlace.root).toBe(path.join(origin, 'native'))
  expect(readFileSync(path.join(inPlace.root, 'lib', 'libpq.so.5'), 'utf8')).toBe('library')
})

test('a directory closed to the user of the server is noticed, wherever in the path it is', () => {
  const dir = directory()
  const inner = path.join(dir, 'open')
  mkdirSync(inner)
  const stranger = { how: 'setuid', uid: 4242, gid: 4242, bind: 'pipe' } as const
  chmodSync(dir, 0o755)
  expect(canEnter(stranger, inner)).toBe(true)
  chmodSync(dir, 0o700)
  expect(canEnter(stranger, inner)).toBe(false)
  expect(canEnter({ how: 'userns', bind: 'pipe' }, inner)).toBe(true)
})
