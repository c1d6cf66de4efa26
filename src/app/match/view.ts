import type { MatchRunHeadView } from '../../contract/match.ts'
import type { Viewer } from '../../core/access/viewer.ts'
import type { RunHead } from '../../store/match/runs.ts'
import type { Job, MatchJobs } from './jobs.ts'
import { runOwner } from './owner.ts'

/** Organisations and missions are named; a person who acts for none is nobody's business. */
const ownerShown = (owner: string): string | null => (/^[0-9a-f]{8}-|^operator$/.test(owner) ? null : owner)

/** A kept run, as a list shows it. */
export function headView(run: RunHead, viewer: Viewer): MatchRunHeadView {
  const ending = run.ending as NonNullable<MatchRunHeadView['ending']>
  return {
    id: run.id,
    cite: `run:${run.id}`,
    state: 'ENDED',
    own: run.owner === runOwner(viewer),
    owner: ownerShown(run.owner),
    asOf: run.as_of,
    knownAt: run.known_at,
    audience: run.audience as MatchRunHeadView['audience'],
    exercise: run.exercise,
    replayOf: run.replay_of,
    rules: run.rules,
    assumptions: run.assumptions,
    inputSha256: run.input_sha256,
    limits: { engine: run.engine, seconds: run.seconds, work: run.work, seed: run.seed },
    ending,
    repeatable: ending === 'FAILED' ? null : ending === 'OPTIMAL' || ending === 'WORK',
    failures: run.failures.map(({ code, params }) => ({ code, params: { ...params } })),
    objective: run.objective,
    bound: run.bound,
    engine: run.solved_by,
    work: run.work_done,
    tax: run.tax ?? 0,
    planSha256: run.plan_sha256,
    shared: run.shared as MatchRunHeadView['shared'],
    askedAt: run.asked_at,
    endedAt: run.ended_at,
    progress: null,
  }
}

/** A run that waits or is under way, with how far it has come. */
export function jobView(job: Job, jobs: MatchJobs): MatchRunHeadView {
  const { input, limits } = job
  return {
    id: job.id,
    cite: `run:${job.id}`,
    state: job.state,
    own: true,
    owner: ownerShown(job.owner),
    asOf: input.asOf,
    knownAt: input.knownAt,
    audience: input.audience,
    exercise: input.exercise,
    replayOf: input.replayOf,
    rules: input.rules,
    assumptions: input.assumptions,
    inputSha256: input.sha256,
    limits: { engine: limits.engine, seconds: limits.seconds, work: limits.work, seed: limits.seed },
    ending: null,
    repeatable: null,
    failures: [],
    objective: null,
    bound: null,
    engine: null,
    work: null,
    tax: 0,
    planSha256: null,
    shared: [],
    askedAt: job.askedAt,
    endedAt: null,
    progress: {
      place: jobs.place(job),
      incumbent: job.progress?.incumbent ?? null,
      bound: Number.isFinite(job.progress?.bound) ? job.progress!.bound : null,
      work: job.progress?.work ?? null,
      seconds: job.course.at(-1)?.seconds ?? 0,
    },
  }
}
