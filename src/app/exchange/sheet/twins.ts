import type { Values } from '../../../core/exchange/sheet.ts'

/** What a row may leave out: the language in which it is written. */
const OPEN = 'language'

/**
 * Things by what they say: finds the one that says all that a row says, in the columns that the row has. Built once for
 * a whole file, as asking the register for each row takes time with the square of their number.
 */
export class Twins {
  readonly #fixed: Values
  readonly #all: { readonly key: string; readonly said: Values }[] = []
  /** By the columns of a row, and by what stands in them. */
  readonly #byColumns = new Map<string, Map<string, { readonly key: string; readonly said: Values }[]>>()

  /** `fixed`: what every row says, whether it has the column or not. */
  constructor(fixed: Values) {
    this.#fixed = fixed
  }

  add(key: string, said: Values): void {
    const one = { key, said }
    this.#all.push(one)
    for (const [columns, index] of this.#byColumns) place(index, columns.split(' '), one)
  }

  find(values: Values): string | null {
    const wanted = { ...values, ...this.#fixed }
    const columns = Object.keys(wanted)
      .filter((code) => code !== OPEN)
      .toSorted()
    const index = this.#index(columns)
    const language = wanted[OPEN] ?? null
    const same = index.get(sayingIn(columns, wanted)) ?? []
    return same.find(({ said }) => language === null || said[OPEN] === language)?.key ?? null
  }

  #index(columns: readonly string[]): Map<string, { readonly key: string; readonly said: Values }[]> {
    const name = columns.join(' ')
    const known = this.#byColumns.get(name)
    if (known) return known
    const index = new Map<string, { readonly key: string; readonly said: Values }[]>()
    for (const one of this.#all) place(index, columns, one)
    this.#byColumns.set(name, index)
    return index
  }
}

const sayingIn = (columns: readonly string[], values: Values): string =>
  JSON.stringify(columns.map((code) => values[code] ?? null))

function place<T extends { readonly said: Values }>(index: Map<string, T[]>, columns: readonly string[], one: T): void {
  const saying = sayingIn(columns, one.said)
  const there = index.get(saying)
  if (there) there.push(one)
  else index.set(saying, [one])
}
