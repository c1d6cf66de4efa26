import { z } from '@hono/zod-openapi'
import { DaySchema, DomainSchema, UnitSchema } from './common.ts'

export const CapabilitySchema = z
  .object({
    code: z.string(),
    parent: z.string().nullable(),
    domain: DomainSchema,
    unit: UnitSchema,
    name: z.string(),
    paragraph: z.string().nullable().openapi({ description: 'Paragraph of the 2010 report that names it.' }),
  })
  .openapi('Capability')
export const CapabilityListSchema = z.object({ capabilities: z.array(CapabilitySchema) }).openapi('CapabilityList')

export const OrganisationSchema = z
  .object({
    code: z.string(),
    kind: z.string(),
    name: z.string(),
    names: z.record(z.string(), z.string()),
    iso2: z.string().nullable(),
    iso3: z.string().nullable(),
    m49: z.string().nullable(),
    memberSince: DaySchema.nullable(),
    memberships: z.array(z.object({ body: z.string(), from: DaySchema.nullable(), until: DaySchema.nullable() })),
  })
  .openapi('Organisation')
export const OrganisationListSchema = z
  .object({ organisations: z.array(OrganisationSchema) })
  .openapi('OrganisationList')

export type CapabilityView = z.infer<typeof CapabilitySchema>
export type OrganisationView = z.infer<typeof OrganisationSchema>
