import { expect, test } from 'vitest'
import { importsOf, sources, zoneOf, type Import } from './sources.ts'

/** Which zone may import which: `ARCHITECTURE.md` draws the same. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  core: [],
  contract: ['core'],
  i18n: ['core'],
  solver: ['core'],
  store: ['core'],
  documents: ['core', 'contract', 'i18n'],
  app: ['core', 'contract', 'solver', 'store', 'documents'],
  server: ['core', 'contract', 'i18n', 'solver', 'store', 'documents', 'app'],
  cli: ['core', 'contract', 'i18n', 'solver', 'store', 'documents', 'app', 'server'],
  web: ['core', 'contract', 'i18n'],
}

const inside = sources().flatMap((file) => importsOf(file).filter((i) => i.inside && i.to.startsWith('src/')))

test('every file is in a known zone', () => {
  expect(sources().filter((f) => !(zoneOf(f) in MAY_IMPORT))).toEqual([])
  expect(inside.length).toBeGreaterThan(100)
})

test('no import goes against the arrows', () => {
  const wrong = inside.filter((i) => {
    const [from, to] = [zoneOf(i.from), zoneOf(i.to)]
    return from !== to && !MAY_IMPORT[from]?.includes(to)
  })
  expect(wrong.map((i) => `${i.from} → ${i.to}`)).toEqual([])
})

test('app and web take types only from the contract', () => {
  const wrong = inside.filter(
    (i) => ['app', 'web'].includes(zoneOf(i.from)) && zoneOf(i.to) === 'contract' && !i.typeOnly,
  )
  expect(wrong.map((i) => `${i.from} → ${i.to}`)).toEqual([])
})

test('core knows no clock, no chance, no input or output', () => {
  const core = sources().filter((f) => zoneOf(f) === 'core')
  const packages = core.flatMap((f) => importsOf(f).filter((i) => !i.inside))
  expect(packages.map((i) => `${i.from} → ${i.to}`)).toEqual([])
})

test('SQL stays in the store, HTTP in the server', () => {
  const packages = (name: RegExp): Import[] =>
    sources().flatMap((f) => importsOf(f).filter((i) => !i.inside && name.test(i.to)))
  const outside = (zone: string, name: RegExp): string[] =>
    packages(name)
      .filter((i) => zoneOf(i.from) !== zone)
      .map((i) => `${i.from} → ${i.to}`)
  expect(outside('store', /^(pg|kysely)(\/|$|-)/)).toEqual([])
  expect(outside('server', /^(hono|@hono\/node-server)(\/|$)/)).toEqual([])
})

test('no cycle of imports', () => {
  const next = Map.groupBy(inside, (i) => i.from)
  const state = new Map<string, 'open' | 'done'>()
  const cycles: string[] = []
  const visit = (file: string, trail: readonly string[]): void => {
    if (state.get(file) === 'done') return
    if (state.get(file) === 'open') {
      cycles.push([...trail.slice(trail.indexOf(file)), file].join(' → '))
      return
    }
    state.set(file, 'open')
    for (const { to, typeOnly } of next.get(file) ?? []) if (!typeOnly) visit(to, [...trail, file])
    state.set(file, 'done')
  }
  for (const file of sources()) visit(file, [])
  expect(cycles).toEqual([])
})
