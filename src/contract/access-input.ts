import { z } from '@hono/zod-openapi'
import { SCOPES } from '../core/access/acting.ts'
import { LANGUAGES } from '../core/language.ts'
import { LevelSchema } from './access.ts'

/** An instant, or a day whose end is meant. */
const When = z.iso.datetime({ offset: true }).or(z.iso.date())
const instantOf = (value: string): string =>
  new Date(value.length === 10 ? `${value}T23:59:59.999Z` : value).toISOString()
const WHEN = 'Instant, or day whose end is meant'

const Until = When.nullable()
  .default(null)
  .transform((value) => (value === null ? null : instantOf(value)))
  .openapi({ type: ['string', 'null'], description: `${WHEN}; null for without an end.` })
const UntilNeeded = When.transform(instantOf).openapi({ type: 'string', description: `${WHEN}.` })

const Code = z.string().min(1).max(60)
const Id = z.string().min(1).max(100)
const Token = z.string().max(100)
const Password = z.string().max(1_000)
const Name = z.string().max(1_000)
const Email = z.string().max(320)

export const InviteBody = z
  .strictObject({
    email: Email,
    name: Name,
    organisation: Code.nullable().openapi({ description: 'Null to invite an administrator.' }),
    level: LevelSchema.nullable().default(null),
    until: Until,
  })
  .openapi('Invite')

export const GrantBody = z
  .strictObject({
    person: Id,
    organisation: Code.nullable().openapi({ description: 'Null to make an administrator.' }),
    level: LevelSchema.nullable().default(null),
    until: Until,
  })
  .openapi('GrantWanted')

export const DelegateBody = z.strictObject({ email: Email, level: LevelSchema, until: UntilNeeded }).openapi('Delegate')

export const RevokeBody = z.strictObject({ reason: z.string().max(10_000).nullable().default(null) }).openapi('Revoke')
export const TokenBody = z.strictObject({ token: Token }).openapi('LinkToken')
export const AcceptBody = z
  .strictObject({
    token: Token,
    account: z
      .strictObject({ name: Name, email: Email, password: Password })
      .nullable()
      .default(null)
      .openapi({ description: 'Null for whoever is signed in with the account that the link is for.' }),
  })
  .openapi('Accept')
export const RecoverBody = z.strictObject({ token: Token, password: Password }).openapi('Recover')
export const LockBody = z.strictObject({ locked: z.boolean() }).openapi('Lock')
export const ActBody = z.strictObject({ grant: Id }).openapi('Act')
export const KeyBody = z
  .strictObject({
    name: Name,
    grant: Id,
    scopes: z.array(z.enum(SCOPES)).min(1).max(2),
    days: z.number().int().min(1).max(366).nullable().default(null),
  })
  .openapi('KeyWanted')
export const OrganisationBody = z
  .strictObject({
    code: z.string().max(60),
    kind: z.enum(['TRAINING_CENTRE', 'REGIONAL_ORGANISATION']),
    names: z.partialRecord(z.enum(LANGUAGES), Name),
    source: z.string().max(100).nullable().default(null),
  })
  .openapi('OrganisationWanted')
export const InstitutionBody = z
  .strictObject({
    organisation: Code,
    issuer: z.url({ protocol: /^https?$/ }).max(500),
    clientId: z.string().min(1).max(500),
    clientSecret: z.string().min(1).max(2_000),
    domains: z.array(z.string().max(300)).min(1).max(20),
    joins: z.boolean(),
    secondFactor: z.boolean(),
  })
  .openapi('InstitutionWanted')

export const DoneSchema = z.record(z.string(), z.union([z.string(), z.number(), z.null()])).openapi('Done')
