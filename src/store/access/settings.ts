import { randomBytes } from 'node:crypto'
import type { AuthDb } from './auth-db.ts'

/**
 * The secret that signs cookies and encrypts second factors: made once, kept in the schema that only accounts' role
 * reads. Several processes that start at once agree on one.
 */
export async function keptSecret(auth: AuthDb): Promise<string> {
  const read = () => auth.selectFrom('setting').select('value').where('name', '=', 'secret').executeTakeFirst()
  const found = await read()
  if (found) return found.value
  const value = randomBytes(48).toString('base64url')
  await auth
    .insertInto('setting')
    .values({ name: 'secret', value })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  return (await read())!.value
}
