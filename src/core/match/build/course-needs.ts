import type { MatchProblem } from '../problem.ts'
import { UNKNOWN_LANGUAGE } from './scene.ts'

/** A module that open requirements of a mission ask for, in the mission's working language. */
export interface CourseNeed {
  readonly module: string
  readonly mission: string
  /** ISO 639; null where it is not known. */
  readonly language: string | null
  /** Ids of the requirements. */
  readonly requirements: readonly string[]
  /** Places on the courses that the problem has for the module, in that language or, where it is not known, in any. */
  readonly places: number
}

/** The courses that a match problem asks for: by module, mission and language; what is asked for most often first. */
export function courseNeeds(problem: MatchProblem): CourseNeed[] {
  const missions = new Map(problem.missions.map((m) => [m.id, m]))
  const capabilities = new Map(problem.capabilities.map((c) => [c.id, c]))
  const asked = problem.requirements.flatMap((r) => {
    const modules = [...(capabilities.get(r.capability)?.modules ?? []), ...(missions.get(r.mission)?.modules ?? [])]
    return [...new Set(modules)].map((module) => ({ module, mission: r.mission, id: r.id }))
  })
  const groups = new Map<string, typeof asked>()
  for (const one of asked) {
    const key = `${one.module} ${one.mission}`
    groups.set(key, [...(groups.get(key) ?? []), one])
  }
  const needs = [...groups.values()].map((rows) => {
    const { module, mission } = rows[0]!
    const spoken = missions.get(mission)?.language ?? UNKNOWN_LANGUAGE
    const language = spoken === UNKNOWN_LANGUAGE ? null : spoken
    const courses = problem.courses.filter(
      (c) => c.module === module && (language === null || c.languages.includes(language)),
    )
    return {
      module,
      mission,
      language,
      requirements: rows.map(({ id }) => id),
      places: courses.reduce((sum, c) => sum + c.seats, 0),
    }
  })
  return needs.sort(
    (a, b) =>
      b.requirements.length - a.requirements.length ||
      (a.module < b.module ? -1 : a.module > b.module ? 1 : a.mission < b.mission ? -1 : 1),
  )
}
