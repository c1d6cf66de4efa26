import { startServer } from './server.ts'

/** One server for every end-to-end file; they find it in GAPLIST_E2E_URL. */
export default async function setup(): Promise<() => Promise<void>> {
  if (process.env.GAPLIST_E2E_URL) return async () => undefined
  const server = await startServer()
  process.env.GAPLIST_E2E_URL = server.url
  return () => server.stop()
}
