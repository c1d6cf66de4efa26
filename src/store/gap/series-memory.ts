import { sql } from 'kysely'
import { addDays, daysBetween, type Day } from '../../core/history/day.ts'
import { seriesKey, type Measure, type Observation } from '../../core/gap/observation.ts'
import type { Wanted } from '../../core/gap/wanted.ts'
import type { Unit } from '../../core/quantity.ts'
import { known } from '../known.ts'
import type { Db } from '../open.ts'

const EPOCH = '1970-01-01' as Day
const VERIFIED = 1
const DERIVED = 2
/** Beyond this many statements in memory (about 100 MB) all are let go and read again as they are wanted. */
const MOST_STATEMENTS = 5_000_000

/** All statements of one series that are known now, ordered by day, in columns: twenty bytes each. */
interface Series {
  readonly mission: string
  readonly capability: string
  readonly measure: Measure
  readonly unit: Unit
  readonly days: Int32Array
  readonly values: Int32Array
  readonly ids: Float64Array
  readonly flags: Uint8Array
  readonly sources: Uint16Array
}

/**
 * The series that questions have asked for, as they are known now, kept in step with the ledger: a list of any day
 * is then a search in memory. Questions on an earlier state of knowledge go to the database.
 */
export class SeriesMemory {
  #seq = -1
  #size = 0
  readonly #series = new Map<string, Series | null>()
  readonly #sources: string[] = []
  readonly #sourceIndex = new Map<string, number>()

  /** Forgets the series that entries after the last one seen have touched. Call before reading, with the ledger's head. */
  async follow(db: Db, seq: number): Promise<void> {
    if (seq === this.#seq) return
    if (this.#seq >= 0 && seq > this.#seq) for (const key of await touchedSince(db, this.#seq)) this.#forget(key)
    else this.#clear()
    this.#seq = seq
  }

  /** The newest statements of each wanted series, all of that day. */
  async newest(db: Db, wanted: readonly Wanted[]): Promise<Map<string, Observation[]>> {
    await this.#load(db, wanted)
    const found = new Map<string, Observation[]>()
    for (const w of wanted) {
      const key = seriesKey(w.mission, w.capability, w.measure)
      const series = this.#series.get(key)
      if (!series) continue
      const end = after(series.days, daysBetween(EPOCH, w.upTo))
      if (end === 0) continue
      const day = series.days[end - 1]!
      let start = end - 1
      while (start > 0 && series.days[start - 1] === day) start -= 1
      found.set(key, this.#observations(series, start, end))
    }
    return found
  }

  /** Every statement of each wanted series up to its day. */
  async upTo(db: Db, wanted: readonly Wanted[]): Promise<Map<string, Observation[]>> {
    await this.#load(db, wanted)
    const found = new Map<string, Observation[]>()
    for (const w of wanted) {
      const key = seriesKey(w.mission, w.capability, w.measure)
      const series = this.#series.get(key)
      if (series) found.set(key, this.#observations(series, 0, after(series.days, daysBetween(EPOCH, w.upTo))))
    }
    return found
  }

  async #load(db: Db, wanted: readonly Wanted[]): Promise<void> {
    if (this.#size > MOST_STATEMENTS) this.#clear()
    const missing = wanted.filter((w) => !this.#series.has(seriesKey(w.mission, w.capability, w.measure)))
    if (missing.length === 0) return
    for (const row of await packed(db, missing)) {
      const series = this.#unpack(row)
      this.#series.set(seriesKey(row.mission, row.capability, row.measure as Measure), series)
      this.#size += series.days.length
    }
    for (const w of missing) {
      const key = seriesKey(w.mission, w.capability, w.measure)
      if (!this.#series.has(key)) this.#series.set(key, null)
    }
  }

  #unpack(row: Packed): Series {
    const statements = row.statements.split(';')
    const n = statements.length
    const series: Series = {
      mission: row.mission,
      capability: row.capability,
      measure: row.measure as Measure,
      unit: row.unit as Unit,
      days: new Int32Array(n),
      values: new Int32Array(n),
      ids: new Float64Array(n),
      flags: new Uint8Array(n),
      sources: new Uint16Array(n),
    }
    for (let i = 0; i < n; i += 1) {
      const [day, value, id, flags, source] = statements[i]!.split(' ') as [string, string, string, string, string]
      series.days[i] = Number(day)
      series.values[i] = Number(value)
      series.ids[i] = Number(id)
      series.flags[i] = Number(flags)
      series.sources[i] = this.#sourceNumber(source)
    }
    return series
  }

  #sourceNumber(id: string): number {
    const known = this.#sourceIndex.get(id)
    if (known !== undefined) return known
    this.#sourceIndex.set(id, this.#sources.length)
    return this.#sources.push(id) - 1
  }

  #observations(s: Series, start: number, end: number): Observation[] {
    const found: Observation[] = []
    for (let i = start; i < end; i += 1) {
      const flags = s.flags[i]!
      found.push({
        id: s.ids[i]!,
        mission: s.mission,
        capability: s.capability,
        measure: s.measure,
        value: s.values[i]!,
        unit: s.unit,
        validOn: addDays(EPOCH, s.days[i]!),
        derived: (flags & DERIVED) !== 0,
        source: this.#sources[s.sources[i]!]!,
        verified: (flags & VERIFIED) !== 0,
      })
    }
    return found
  }

  #forget(key: string): void {
    this.#size -= this.#series.get(key)?.days.length ?? 0
    this.#series.delete(key)
  }

  #clear(): void {
    this.#series.clear()
    this.#size = 0
  }
}

/** How many of the sorted days are not after `day`. */
function after(days: Int32Array, day: number): number {
  let [low, high] = [0, days.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if (days[middle]! <= day) low = middle + 1
    else high = middle
  }
  return low
}

interface Packed {
  readonly mission: string
  readonly capability: string
  readonly measure: string
  readonly unit: string
  readonly statements: string
}

/** One row a series, its statements packed as text: a tenth of the cost of a row for each. Source ids hold no blanks. */
async function packed(db: Db, wanted: readonly Wanted[]): Promise<Packed[]> {
  const { rows } = await sql<Packed>`
    with wanted as (
      select distinct * from unnest(
        ${wanted.map((w) => w.mission)}::text[], ${wanted.map((w) => w.capability)}::text[],
        ${wanted.map((w) => w.measure)}::text[]) as w (mission, capability, measure)
    )
    select o.mission, o.capability, o.measure, min(o.unit) as unit,
      string_agg(concat_ws(' ', o.valid_on - date '1970-01-01', o.value, o.id,
        o.verified::int * ${VERIFIED}::int + o.derived::int * ${DERIVED}::int, o.source), ';' order by o.valid_on, o.id) as statements
    from wanted w
    join observation o on o.mission = w.mission and o.capability = w.capability and o.measure = w.measure
      and o.contributor is null and ${known('observation', 'o', null)}
    group by o.mission, o.capability, o.measure`.execute(db)
  return rows
}

/** Keys of the series to which entries after `seq` added a statement, or in which they replaced one. */
async function touchedSince(db: Db, seq: number): Promise<string[]> {
  const { rows } = await sql<{ mission: string; capability: string; measure: string }>`
    with fresh as (select change from ledger where seq > ${seq})
    select distinct mission, capability, measure from observation where change in (select change from fresh)
    union
    select o.mission, o.capability, o.measure from supersession s join observation o on o.id = s.old_id
    where s.fact = 'observation' and s.change in (select change from fresh)`.execute(db)
  return rows.map((r) => seriesKey(r.mission, r.capability, r.measure as Measure))
}
