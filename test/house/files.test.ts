import { describe, expect, test } from 'vitest'
import { projectFiles, read, sources, zoneOf } from './sources.ts'

const MOST_LINES = 400
const code = projectFiles().filter((f) => /\.(ts|tsx|css|sql|mjs)$/.test(f))
const lines = (file: string): number => read(file).split('\n').length

describe('files', () => {
  test('none is over 400 lines unless its first lines say why', () => {
    const long = code.filter((f) => lines(f) > MOST_LINES && !/long because/i.test(read(f).slice(0, 600)))
    expect(long.map((f) => `${f} ${lines(f)}`)).toEqual([])
  })

  test('the median of the sources is small', () => {
    const sizes = sources()
      .map(lines)
      .sort((a, b) => a - b)
    expect(sizes[Math.floor(sizes.length / 2)]).toBeLessThanOrEqual(80)
  })

  test('none only passes on what others export', () => {
    const barrels = sources().filter((f) => /^export \* from/m.test(read(f)) || /(^|\/)index\.tsx?$/.test(f))
    expect(barrels).toEqual([])
  })
})

describe('core', () => {
  const core = sources().filter((f) => zoneOf(f) === 'core')
  const forbidden =
    /\bDate\.now\b|\bnew Date\(\s*\)|\bMath\.random\b|\bperformance\.|\bprocess\.|\bfetch\(|\bsetTimeout\b/

  test('reads no clock and rolls no dice', () => {
    expect(core.length).toBeGreaterThan(20)
    expect(core.filter((f) => forbidden.test(read(f)))).toEqual([])
  })
})

describe('what must never be committed', () => {
  const text = projectFiles().filter((f) => !/\.(png|ico|woff2?|gz)$/.test(f))
  // Each is written with a bracket, so that this file does not contain what it looks for.
  const machine = /(^|[^A-Za-z0-9_.])\/(w[o]rk|f[a]rm|r[o]ot)\//m
  const marks = /@ts-i[g]nore|@ts-e[x]pect-error|\bas a[n]y\b|\.o[n]ly\(/

  test('no path of one machine', () => {
    expect(text.filter((f) => machine.test(read(f)))).toEqual([])
  })

  test('no address of a registry', () => {
    expect(text.filter((f) => read(f).includes(['"resolved"', ' "http'].join(':')))).toEqual([])
  })

  test('nothing that switches a check off', () => {
    expect(code.filter((f) => marks.test(read(f)))).toEqual([])
  })
})
