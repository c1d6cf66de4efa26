import { describe, expect, it } from 'vitest'
import { Refusal } from '../../core/problem.ts'
import { readAssignments } from './read.ts'

const ONE = ' 2 3\n 1 2 3\n 4 5 6\n 1 1 1\n 2 2\n 2\n 4 5\n'

const refused = (text: string): unknown => {
  try {
    readAssignments(text, 'x', 'minimum')
  } catch (error) {
    if (error instanceof Refusal) return error.problem
    throw error
  }
  return 'read'
}

describe('reader of OR-Library files', () => {
  it('reads one problem, wherever its lines end', () => {
    for (const text of [ONE, ONE.replaceAll('\n', '\r\n'), ONE.replaceAll('\n', ' '), `\uFEFF${ONE}`]) {
      const [problem, ...more] = readAssignments(text, 'tiny', 'minimum')
      expect(more).toEqual([])
      expect(problem).toMatchObject({ name: 'tiny', agents: 2, jobs: 3, sense: 'minimum' })
      expect([...problem!.worth]).toEqual([1, 2, 3, 4, 5, 6])
      expect([...problem!.size]).toEqual([1, 1, 1, 2, 2, 2])
      expect([...problem!.room]).toEqual([4, 5])
    }
  })

  it('reads several problems with their number in front', () => {
    const problems = readAssignments(`2\n${ONE}${ONE}`, 'gap0', 'maximum')
    expect(problems.map((p) => [p.name, p.sense, p.jobs])).toEqual([
      ['gap0-1', 'maximum', 3],
      ['gap0-2', 'maximum', 3],
    ])
    expect(readAssignments(`1\n${ONE}`, 'gap0', 'minimum')).toHaveLength(1)
  })

  it('names the place at which a file is cut off', () => {
    expect(refused('')).toEqual({
      code: 'assignment.truncated',
      params: { field: 'problems[0].agents', expected: 2, found: 0 },
    })
    expect(refused(ONE.trimEnd().slice(0, -2))).toEqual({
      code: 'assignment.truncated',
      params: { field: 'problems[0].room[1]', expected: 16, found: 15 },
    })
    expect(refused(' 2 3\n 1 2 3\n 4 5')).toEqual({
      code: 'assignment.truncated',
      params: { field: 'problems[0].cost[1][2]', expected: 16, found: 7 },
    })
    expect(refused(`2\n${ONE}`)).toMatchObject({
      code: 'assignment.truncated',
      params: { field: 'problems[1].agents', found: 17 },
    })
  })

  it('names what is too much, out of range, or no number', () => {
    expect(refused(`${ONE} 7\n`)).toEqual({ code: 'assignment.surplus', params: { line: 8, count: 1 } })
    expect(refused(ONE.replace(' 4 5\n', ' 4 -5\n'))).toMatchObject({ code: 'assignment.range' })
    expect(refused(ONE.replace(' 2 2\n', ' 2 -2\n'))).toEqual({
      code: 'assignment.range',
      params: { field: 'problems[0].size[1][1]', line: 5, value: -2, from: 0, to: 100_000 },
    })
    expect(refused('0 0')).toMatchObject({ code: 'assignment.range', params: { field: 'problems[0].agents' } })
    expect(refused('1000 10000')).toMatchObject({ code: 'assignment.range', params: { field: 'problems[0].jobs' } })
    expect(refused('99999999999 1\n')).toMatchObject({ code: 'assignment.range', params: { line: 1 } })
    for (const word of ['1.5', 'x', '1e3', '0x1', 'NaN', '1234567890123456'])
      expect(refused(`2 3\n1 ${word} 3`)).toEqual({
        code: 'assignment.not_number',
        params: { line: 2, text: word },
      })
  })
})
