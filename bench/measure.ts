/** Latencies of one way of doing a thing, in milliseconds. */
export interface Measured {
  readonly name: string
  readonly p50: number
  readonly p99: number
  readonly rounds: number
}

/** Runs `work` with 0, 1, 2 … after a few unmeasured rounds; every round must do the same kind of work on other data. */
export async function measure(
  name: string,
  rounds: number,
  work: (round: number) => Promise<unknown>,
): Promise<Measured> {
  for (let i = 0; i < Math.min(5, rounds); i += 1) await work(rounds + i)
  const times: number[] = []
  for (let i = 0; i < rounds; i += 1) {
    const started = performance.now()
    await work(i)
    times.push(performance.now() - started)
  }
  times.sort((a, b) => a - b)
  const at = (share: number): number => times[Math.min(times.length - 1, Math.floor(times.length * share))]!
  return { name, p50: at(0.5), p99: at(0.99), rounds }
}

/** One row for each, with its ratio to the first. */
export function print(title: string, results: readonly Measured[]): void {
  console.log(`\n${title}`)
  const first = results[0]!
  for (const r of results) {
    const ratio = r === first ? '' : `   ${(r.p50 / first.p50).toFixed(1)} × ours`
    console.log(
      `  ${r.name.padEnd(58)} p50 ${r.p50.toFixed(2).padStart(9)} ms   p99 ${r.p99.toFixed(2).padStart(9)} ms${ratio}`,
    )
  }
}
