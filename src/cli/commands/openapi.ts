import { Command } from 'commander'
import pino from 'pino'
import { createApi, API_BASE } from '../../server/api.ts'
import { EXIT } from '../exit.ts'
import { run } from '../run.ts'
import { version } from '../version.ts'

/** The description of the API as text, in a stable order. Needs no register. */
export async function openapiText(): Promise<string> {
  // No route is called: the description is made from the contract alone.
  const nowhere = {} as Parameters<typeof createApi>[0]
  const api = createApi(nowhere, pino({ level: 'silent' }), version())
  const answer = await api.request(`${API_BASE}/openapi.json`)
  return `${JSON.stringify(await answer.json(), null, 2)}\n`
}

export const openapiCommand = (): Command =>
  new Command('openapi').description('print the description of the API (OpenAPI 3.1)').action(() =>
    run(undefined, async () => {
      process.stdout.write(await openapiText())
      return EXIT.ok
    }),
  )
