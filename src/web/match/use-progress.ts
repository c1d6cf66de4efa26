import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'

/** How far a run was at some moment, seen from this page. */
export interface Point {
  readonly seconds: number
  readonly incumbent: number | null
  readonly bound: number | null
}
interface News {
  readonly state: string
  readonly place: number
  readonly incumbent: number | null
  readonly bound: number | null
}
export interface Course {
  readonly points: readonly Point[]
  /** Null before the first word. */
  readonly news: News | null
}

/** So many points are drawn at most; of older ones every second is let go. */
const MOST_POINTS = 400

const thinned = (points: readonly Point[]): readonly Point[] =>
  points.length <= MOST_POINTS ? points : points.filter((_, n) => n % 2 === 0 || n === points.length - 1)

/** Listens to how a run comes on while it is under way; asks for the run anew once it is kept. */
export function useProgress(id: string, underWay: boolean): Course {
  const queries = useQueryClient()
  const [course, setCourse] = useState<Course>({ points: [], news: null })
  useEffect(() => {
    if (!underWay) return
    const begun = performance.now()
    const stream = new EventSource(`/api/v1/match-runs/${encodeURIComponent(id)}/progress`)
    stream.addEventListener('progress', ({ data }: MessageEvent<string>) => {
      const news = JSON.parse(data) as News
      const point = { seconds: (performance.now() - begun) / 1000, incumbent: news.incumbent, bound: news.bound }
      setCourse(({ points }) => ({ news, points: thinned([...points, point]) }))
    })
    stream.addEventListener('ended', () => {
      stream.close()
      void queries.invalidateQueries({ queryKey: ['match-runs'] })
    })
    return () => stream.close()
  }, [id, underWay, queries])
  return course
}
