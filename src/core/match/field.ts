import { refuse } from '../problem.ts'

/** Reads one JSON value at a path such as `offers[3].from`; refuses what does not fit, naming the path. */
export type Read<T> = (value: unknown, path: string) => T

const kindOf = (value: unknown): string =>
  value === undefined ? 'nothing' : value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value

const wrongType = (path: string, expected: string, value: unknown): never =>
  refuse('match.field_type', { field: path || '$', expected, found: kindOf(value) })

const outside = (path: string, value: number, from: number, to: number): never =>
  refuse('match.field_range', { field: path, value, from, to })

// Control characters and marks that turn the direction of the text around them.
// oxlint-disable-next-line no-control-regex
const UNFIT = /[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/
const LONGEST_ID = 200

/** An id or name: 1 to 200 characters, none of them a control character. */
export const word: Read<string> = (value, path) => {
  if (typeof value !== 'string') return wrongType(path, 'string', value)
  if (value === '' || value.length > LONGEST_ID) return outside(`${path}.length`, value.length, 1, LONGEST_ID)
  return UNFIT.test(value) ? refuse('match.field_character', { field: path }) : value
}

export const flag: Read<boolean> = (value, path) =>
  typeof value === 'boolean' ? value : wrongType(path, 'boolean', value)

/** A number between two bounds, both allowed. */
export const amount =
  (from: number, to: number): Read<number> =>
  (value, path) => {
    // JSON has no infinity, but a figure such as 1e999 is read as one: it is out of range like any other.
    if (typeof value !== 'number' || Number.isNaN(value)) return wrongType(path, 'number', value)
    return value < from || value > to ? outside(path, value, from, to) : value
  }

/** A whole number between two bounds, both allowed. */
export const whole = (from: number, to: number): Read<number> => {
  const number = amount(from, to)
  return (value, path) =>
    Number.isInteger(number(value, path)) ? (value as number) : wrongType(path, 'integer', value)
}

export const oneOf =
  <T extends string>(allowed: readonly T[]): Read<T> =>
  (value, path) =>
    allowed.find((word) => word === value) ??
    refuse('match.field_choice', { field: path, value: String(value).slice(0, 80), allowed: allowed.join(', ') })

export const orNull =
  <T>(read: Read<T>): Read<T | null> =>
  (value, path) =>
    value === null ? null : read(value, path)

/** A list of at most `most` values. */
export const list =
  <T>(read: Read<T>, most: number): Read<readonly T[]> =>
  (value, path) => {
    if (!Array.isArray(value)) return wrongType(path, 'array', value)
    if (value.length > most) return refuse('match.too_large', { field: path, count: value.length, limit: most })
    return value.map((item, i) => read(item, `${path}[${i}]`))
  }

/** A list in which nothing stands twice. */
export const distinct = <T>(read: Read<T>, most: number): Read<readonly T[]> => {
  const items = list(read, most)
  return (value, path) => {
    const all = items(value, path)
    const twice = all.findIndex((item, i) => all.indexOf(item) !== i)
    if (twice < 0) return all
    return refuse('match.id_duplicate', { field: `${path}[${twice}]`, id: String(all[twice]) })
  }
}

const record = (value: unknown, path: string): Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : wrongType(path, 'object', value)

/** An object from free keys to values. */
export const table =
  <T>(read: Read<T>, most: number): Read<Readonly<Record<string, T>>> =>
  (value, path) => {
    const entries = Object.entries(record(value, path))
    if (entries.length > most) return refuse('match.too_large', { field: path, count: entries.length, limit: most })
    return Object.fromEntries(entries.map(([key, v]) => [word(key, `${path}{}`), read(v, `${path}.${key}`)]))
  }

/** Marks a field that may be missing, and what then stands for it. */
export interface Optional<T> {
  readonly read: Read<T>
  readonly missing: T
}
export const optional = <T>(read: Read<T>, missing: T): Optional<T> => ({ read, missing })

type Shape<T> = { readonly [K in keyof T]: Read<T[K]> | Optional<T[K]> }

/** An object with exactly these fields: one that is missing or not known is refused. */
export const object =
  <T>(shape: Shape<T>): Read<T> =>
  (value, path) => {
    const given = record(value, path)
    const inside = path === '' ? '' : `${path}.`
    for (const key of Object.keys(given))
      if (!Object.hasOwn(shape, key))
        refuse('match.field_unknown', {
          field: `${inside}${key}`.slice(0, 200),
          allowed: Object.keys(shape).join(', '),
        })
    const out: Partial<T> = {}
    for (const key of Object.keys(shape) as (keyof T & string)[]) {
      const rule = shape[key]
      if (typeof rule === 'function') {
        if (!Object.hasOwn(given, key)) refuse('match.field_missing', { field: `${inside}${key}` })
        out[key] = rule(given[key], `${inside}${key}`)
      } else out[key] = Object.hasOwn(given, key) ? rule.read(given[key], `${inside}${key}`) : rule.missing
    }
    return out as T
  }
