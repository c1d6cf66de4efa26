import { closedBy, formOf, type Component, type Form, type Terms } from './terms.ts'

/** What falls away when parties leave, and what remains. */
export interface Departure {
  /** Ids of the components that fall away. */
  readonly lost: readonly string[]
  /** Those of them that belong to parties who stay: they depend on something that falls away. */
  readonly dependent: readonly string[]
  readonly kept: readonly string[]
  /** Of the requirement, in the unit of its capability: no longer closed, and still closed. */
  readonly opened: number
  readonly closed: number
  /** Ids of milestones that nobody will reach any more: of those who leave, or of a component that falls away. */
  readonly milestones: readonly string[]
  /** Codes of the parties that remain. */
  readonly parties: readonly string[]
  /** What remains is bilateral, trilateral, or no arrangement: fewer than two parties, or nothing left to do. */
  readonly form: Form
}

type Left = Pick<Terms, 'parties' | 'components' | 'milestones'>

/**
 * What falls away if `leaving` leave: their components; whatever depends on one that falls away, through any number of
 * steps; what these close; and the milestones of both, but for those that are `done`.
 */
export function departure(terms: Left, leaving: ReadonlySet<string>, done: ReadonlySet<string> = new Set()): Departure {
  const lost = fallingAway(terms.components, leaving)
  const [gone, kept] = [true, false].map((is) => terms.components.filter((c) => lost.has(c.id) === is)) as [
    Component[],
    Component[],
  ]
  const parties = terms.parties.map((p) => p.code).filter((code) => !leaving.has(code))
  return {
    lost: gone.map((c) => c.id),
    dependent: gone.filter((c) => !leaving.has(c.party)).map((c) => c.id),
    kept: kept.map((c) => c.id),
    opened: closedBy(gone),
    closed: closedBy(kept),
    milestones: terms.milestones
      .filter((m) => !done.has(m.id) && (leaving.has(m.party) || (m.component !== null && lost.has(m.component))))
      .map((m) => m.id),
    parties,
    form: kept.length === 0 ? 'NONE' : formOf(parties.length),
  }
}

function fallingAway(components: readonly Component[], leaving: ReadonlySet<string>): ReadonlySet<string> {
  const lost = new Set(components.filter((c) => leaving.has(c.party)).map((c) => c.id))
  for (let before = -1; before !== lost.size;) {
    before = lost.size
    for (const c of components) if (c.dependsOn.some((id) => lost.has(id))) lost.add(c.id)
  }
  return lost
}
