import { z } from '@hono/zod-openapi'
import { SCOPES } from '../core/access/acting.ts'
import { LEVELS, ROLES } from '../core/access/viewer.ts'
import { InstantSchema } from './common.ts'

export const RoleSchema = z.enum(ROLES).openapi('Role', { description: 'In what role a person acts.' })
export const LevelSchema = z
  .enum(LEVELS)
  .openapi('Level', { description: 'READER reads; EDITOR also writes; MANAGER also invites, delegates and removes.' })

export const GrantSchema = z
  .object({
    id: z.string(),
    administrator: z.boolean().openapi({ description: 'Keeps accounts, and acts for nobody by that.' }),
    organisation: z.string().nullable().openapi({ description: 'Code of the organisation or mission acted for.' }),
    name: z.string().nullable().openapi({ description: 'Its name in the language asked for.' }),
    role: RoleSchema.nullable(),
    level: LevelSchema.nullable(),
    from: InstantSchema,
    until: InstantSchema.nullable(),
    delegatedFrom: z.string().nullable().openapi({ description: 'The grant that this one ends with.' }),
  })
  .openapi('Grant')

export const SessionSchema = z
  .object({
    viewer: z
      .object({
        person: z.string(),
        organisation: z.string().nullable(),
        role: RoleSchema,
        level: LevelSchema,
        administrator: z.boolean(),
        lacksSecondFactor: z.boolean().openapi({ description: 'A second factor would allow more.' }),
      })
      .nullable()
      .openapi({ description: 'Null where nobody signed in.' }),
    person: z.object({ id: z.string(), name: z.string(), email: z.string() }).nullable(),
    by: z.enum(['SESSION', 'KEY']).nullable(),
    acting: z.string().nullable().openapi({ description: 'The grant acted in.' }),
    grants: z.array(GrantSchema).openapi({ description: 'In force now.' }),
    secondFactor: z
      .object({
        set: z.boolean().openapi({ description: 'Codes of an authenticator app are asked for at sign-in.' }),
        shown: z.boolean().openapi({ description: 'This session was opened with a second factor, or with a passkey.' }),
      })
      .nullable(),
    password: z.boolean().nullable().openapi({ description: 'False for whoever comes through an institution alone.' }),
    passkeys: z.number().int().nullable().openapi({ description: 'How many passkeys the person has.' }),
    expiresAt: InstantSchema.nullable(),
  })
  .openapi('Session')

const InvitationSchema = z
  .object({
    id: z.string(),
    email: z.string(),
    name: z.string(),
    level: LevelSchema.nullable(),
    until: InstantSchema.nullable(),
    madeAt: InstantSchema,
    expiresAt: InstantSchema,
  })
  .openapi('Invitation')

const MemberSchema = z
  .object({
    grant: z.string(),
    person: z.string(),
    name: z.string().nullable().openapi({ description: 'Null where the account was erased.' }),
    email: z.string().nullable(),
    level: LevelSchema,
    from: InstantSchema,
    until: InstantSchema.nullable(),
    delegated: z.boolean(),
    secondFactor: z.boolean(),
    locked: z.boolean(),
  })
  .openapi('Member')

export const MembersSchema = z
  .object({
    organisation: z.string(),
    name: z.string(),
    role: RoleSchema,
    members: z.array(MemberSchema),
    invitations: z.array(InvitationSchema).openapi({ description: 'Not yet accepted.' }),
  })
  .openapi('Members')

export const PeopleSchema = z
  .object({
    people: z.array(
      z.object({
        person: z.string(),
        name: z.string(),
        email: z.string(),
        secondFactor: z.boolean(),
        locked: z.boolean(),
        madeAt: InstantSchema,
        grants: z.array(GrantSchema),
      }),
    ),
    invitations: z.array(InvitationSchema).openapi({ description: 'Of administrators, not yet accepted.' }),
  })
  .openapi('People')

/** A one-time link, shown once to whoever asked for it: there is no mail, it is handed over. */
export const IssuedLinkSchema = z
  .object({
    invitation: z.string().nullable(),
    link: z.string().nullable().openapi({ description: 'Null when the same request is repeated.' }),
    expiresAt: InstantSchema,
  })
  .openapi('IssuedLink')

export const LinkSchema = z
  .object({
    kind: z.enum(['INVITATION', 'FIRST_ADMINISTRATOR', 'RECOVERY']),
    email: z.string().nullable(),
    name: z.string().nullable(),
    organisation: z.string().nullable(),
    organisationName: z.string().nullable(),
    level: LevelSchema.nullable(),
    administrator: z.boolean(),
    until: InstantSchema.nullable(),
    hasAccount: z.boolean().openapi({ description: 'Whoever has an account signs in before accepting.' }),
    expiresAt: InstantSchema,
  })
  .openapi('Link')

export const KeysSchema = z
  .object({
    keys: z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        start: z.string().openapi({ description: 'Its first characters.' }),
        grant: GrantSchema.nullable().openapi({ description: 'Null where the right is over: the key holds no more.' }),
        scopes: z.array(z.enum(SCOPES)),
        madeAt: InstantSchema,
        expiresAt: InstantSchema.nullable(),
        lastUsed: InstantSchema.nullable(),
      }),
    ),
  })
  .openapi('Keys')

export const SessionsSchema = z
  .object({
    sessions: z.array(
      z.object({
        id: z.string(),
        present: z.boolean(),
        device: z.string().nullable(),
        address: z.string().nullable(),
        secondFactor: z.boolean(),
        startedAt: InstantSchema,
        expiresAt: InstantSchema,
      }),
    ),
  })
  .openapi('Sessions')

export const InstitutionsSchema = z
  .object({
    institutions: z.array(
      z.object({
        provider: z.string(),
        issuer: z.string(),
        clientId: z.string(),
        domains: z.array(z.string()),
        organisation: z.string(),
        name: z.string(),
        joins: z.boolean().openapi({ description: 'Whoever it signs in becomes a reader of the organisation.' }),
        secondFactor: z.boolean().openapi({ description: 'Its sign-in counts as two factors.' }),
        madeAt: InstantSchema,
      }),
    ),
  })
  .openapi('Institutions')

export type GrantView = z.infer<typeof GrantSchema>
export type SessionView = z.infer<typeof SessionSchema>
export type MembersView = z.infer<typeof MembersSchema>
export type MemberView = z.infer<typeof MemberSchema>
export type InvitationView = z.infer<typeof InvitationSchema>
export type PeopleView = z.infer<typeof PeopleSchema>
export type IssuedLinkView = z.infer<typeof IssuedLinkSchema>
export type LinkView = z.infer<typeof LinkSchema>
export type KeysView = z.infer<typeof KeysSchema>
export type SessionsView = z.infer<typeof SessionsSchema>
export type InstitutionsView = z.infer<typeof InstitutionsSchema>
