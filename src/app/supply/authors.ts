import type { PledgeFacts } from '../../core/supply/facts.ts'
import { peopleWith } from '../../store/access/people.ts'
import { standingOf } from '../access/standing.ts'
import type { Ctx } from '../context.ts'

const PERSON = 'person:'

/**
 * Names of those who wrote a pledge, by author, for its owner: only of people who act for the owner's own organisation
 * now. Whoever wrote for another organisation, or has left, is not named.
 */
export async function namesOfAuthors(
  ctx: Ctx,
  { organisation, terms, events }: PledgeFacts,
): Promise<Map<string, string>> {
  const authors = [...terms, ...events].flatMap(({ author }) => (author?.startsWith(PERSON) ? [author] : []))
  const people = [...new Set(authors)].map((author) => author.slice(PERSON.length))
  const grants = await Promise.all(people.map((person) => standingOf(ctx, person)))
  const own = people.filter((_, at) => grants[at]!.some((g) => !g.administrator && g.organisation === organisation))
  const rows = await peopleWith(ctx.store.auth, own)
  return new Map([...rows.values()].map(({ id, name }) => [`${PERSON}${id}`, name]))
}
