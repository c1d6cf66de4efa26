// Holds a throw-away server until its input ends, which is when whoever started it has ended, in whatever way.
// node server-guard.ts [directory of the system's PostgreSQL]; without one, the embedded server.
import { startCluster } from './cluster15.ts'
import { startEmbedded } from './embedded.ts'

// Ctrl-C in the terminal reaches every process of it; the tests decide when the server is no longer needed.
process.on('SIGINT', () => {})
process.stdout.on('error', () => {})
const asked = Promise.withResolvers<unknown>()
process.stdin.on('end', asked.resolve).on('error', asked.resolve).resume()
process.on('SIGTERM', asked.resolve)

const bin = process.argv[2]
const running = await (bin ? startCluster(bin) : startEmbedded())
console.log(JSON.stringify(running.info))
await asked.promise
await running.stop()
