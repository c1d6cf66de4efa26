import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useMemo, useState } from 'react'
import type { MatchRunPointView, MatchRunView } from '../../contract/match.ts'

interface News {
  readonly state: string
  readonly place: number
  readonly incumbent: number | null
  readonly bound: number | null
  readonly seconds: number
}
export interface Course {
  /** From the beginning of the run, whenever this page was opened. */
  readonly points: readonly MatchRunPointView[]
  /** Null before the first word. */
  readonly news: News | null
}

/** So many points are drawn at most; of older ones every second is let go. */
const MOST_POINTS = 400

const thinned = (points: readonly News[]): readonly News[] =>
  points.length <= MOST_POINTS ? points : points.filter((_, n) => n % 2 === 0 || n === points.length - 1)

/** Listens to how a run comes on while it is under way; asks for the run anew once it is kept. */
export function useProgress({ id, state, course }: Pick<MatchRunView, 'id' | 'state' | 'course'>): Course {
  const queries = useQueryClient()
  const [heard, setHeard] = useState<readonly News[]>([])
  const underWay = state !== 'ENDED'
  useEffect(() => {
    if (!underWay) return
    const stream = new EventSource(`/api/v1/match-runs/${encodeURIComponent(id)}/progress`)
    stream.addEventListener('progress', ({ data }: MessageEvent<string>) => {
      const news = JSON.parse(data) as News
      setHeard((all) => thinned([...all, news]))
    })
    stream.addEventListener('ended', () => {
      stream.close()
      void queries.invalidateQueries({ queryKey: ['match-runs'] })
    })
    return () => stream.close()
  }, [id, underWay, queries])
  const points = useMemo(() => {
    const known = course.at(-1)?.seconds ?? -1
    return underWay ? [...course, ...heard.filter((p) => p.state === 'RUNNING' && p.seconds > known)] : course
  }, [course, heard, underWay])
  return { points, news: heard.at(-1) ?? null }
}
