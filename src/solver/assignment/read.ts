import { refuse } from '../../core/problem.ts'
import type { Assignment } from './assignment.ts'

const MOST_PROBLEMS = 1_000
const MOST_AGENTS = 1_000
const MOST_JOBS = 10_000
const MOST_PAIRS = 2_000_000
const MOST_WORTH = 1_000_000
const MOST_SIZE = 100_000

/**
 * Reads a file of the OR-Library's generalised assignment problems: of one problem (agents, jobs, worths by agent, sizes by
 * agent, rooms), or of several with their number in front. Which it is, the file does not say: whichever uses up all of its
 * numbers; for files that are cut off or too long, one number alone in the first line is taken for a number of problems.
 * Neither does it say whether worths are to be small or great: `sense` does. Throws a `Refusal` that names the place.
 */
export function readAssignments(text: string, name: string, sense: Assignment['sense']): readonly Assignment[] {
  const numbers = numbersOf(text)
  const { value } = numbers
  if (value.length === 0) return refuse('assignment.truncated', { field: 'problems[0].agents', expected: 2, found: 0 })
  const [agents, jobs] = [value[0]!, value[1] ?? 0]
  const alone = value.length === 2 + 2 * agents * jobs + agents
  const several = !alone && numbers.inFirstLine === 1
  const reader = new Reader(numbers, several ? 1 : 0)
  const count = several ? reader.checked(0, 'problems', 1, MOST_PROBLEMS) : 1
  const problems: Assignment[] = []
  for (let p = 0; p < count; p += 1)
    problems.push(reader.problem(`problems[${p}]`, several ? `${name}-${p + 1}` : name, sense))
  reader.end()
  return problems
}

interface Numbers {
  readonly value: readonly number[]
  readonly line: readonly number[]
  readonly inFirstLine: number
}

function numbersOf(text: string): Numbers {
  const value: number[] = []
  const line: number[] = []
  let inFirstLine = 0
  let number = 0
  for (const row of text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/)) {
    number += 1
    for (const word of row.split(/\s+/)) {
      if (word === '') continue
      if (!/^[+-]?\d{1,15}$/.test(word)) refuse('assignment.not_number', { line: number, text: word.slice(0, 40) })
      value.push(Number(word))
      line.push(number)
    }
    if (inFirstLine === 0) inFirstLine = value.length
  }
  return { value, line, inFirstLine }
}

class Reader {
  readonly #numbers: Numbers
  #at: number

  constructor(numbers: Numbers, at: number) {
    this.#numbers = numbers
    this.#at = at
  }

  /** The number at a place, within a range. */
  checked(at: number, field: string, from: number, to: number): number {
    const { value, line } = this.#numbers
    const v = value[at]!
    return v >= from && v <= to ? v : refuse('assignment.range', { field, line: line[at]!, value: v, from, to })
  }

  #next(field: string, from: number, to: number, expected: number): number {
    const found = this.#numbers.value.length
    if (this.#at >= found)
      return refuse('assignment.truncated', { field, expected: Math.max(expected, this.#at + 1), found })
    this.#at += 1
    return this.checked(this.#at - 1, field, from, to)
  }

  problem(field: string, name: string, sense: Assignment['sense']): Assignment {
    const begun = this.#at
    const agents = this.#next(`${field}.agents`, 1, MOST_AGENTS, begun + 2)
    const jobs = this.#next(`${field}.jobs`, 1, Math.min(MOST_JOBS, Math.floor(MOST_PAIRS / agents)), begun + 2)
    const until = begun + 2 + 2 * agents * jobs + agents
    const table = (part: string, from: number, to: number): Int32Array => {
      const cells = new Int32Array(agents * jobs)
      for (let i = 0; i < agents; i += 1)
        for (let j = 0; j < jobs; j += 1)
          cells[i * jobs + j] = this.#next(`${field}.${part}[${i}][${j}]`, from, to, until)
      return cells
    }
    const worth = table('cost', -MOST_WORTH, MOST_WORTH)
    const size = table('size', 0, MOST_SIZE)
    const room = new Int32Array(agents)
    for (let i = 0; i < agents; i += 1) room[i] = this.#next(`${field}.room[${i}]`, 0, MOST_SIZE, until)
    return { name, agents, jobs, sense, worth, size, room }
  }

  /** Refuses what is left over. */
  end(): void {
    const { value, line } = this.#numbers
    if (this.#at < value.length) refuse('assignment.surplus', { line: line[this.#at]!, count: value.length - this.#at })
  }
}
