import type { SSEStreamingApi } from 'hono/streaming'
import type { Ctx } from '../app/context.ts'
import type { MatchJobs } from '../app/match/jobs.ts'
import { jobView } from '../app/match/view.ts'

/** A sign of life this often, in milliseconds: proxies close what is silent for a minute. */
const BEAT_MS = 15_000
/** News no closer together than this, in milliseconds: engines speak much faster than anybody reads. */
const PAUSE_MS = 200

/** Tells how a run comes on until it is kept, or whoever listens has gone. */
export async function tellRun(stream: SSEStreamingApi, jobs: MatchJobs, ctx: Ctx, id: string): Promise<void> {
  let news = Promise.withResolvers<void>()
  let gone = false
  const wake = (): void => news.resolve()
  const leave = jobs.follow(id, wake)
  stream.onAbort(() => {
    gone = true
    wake()
  })
  const beat = setInterval(() => void stream.write(':\n\n'), BEAT_MS).unref()
  try {
    for (let job = jobs.find(ctx, id); job && !gone; job = jobs.find(ctx, id)) {
      news = Promise.withResolvers<void>()
      const { state, progress } = jobView(job, jobs)
      await stream.writeSSE({ event: 'progress', data: JSON.stringify({ state, ...progress }) })
      await Promise.race([news.promise, job.done])
      await stream.sleep(PAUSE_MS)
    }
    if (!gone) await stream.writeSSE({ event: 'ended', data: JSON.stringify({ id }) })
  } finally {
    clearInterval(beat)
    leave()
  }
}
