import type { CapabilityView } from '../../contract/capability.ts'
import type { Option } from '../ui/select.tsx'
import { useTranslator } from '../ui/translator.ts'
import { capabilityOptions } from '../gap/filter-options.ts'
import { useCapabilities, useMissions } from '../gap/queries.ts'
import type { Draft } from './draft.ts'
import type { Known } from './problems.ts'
import { useOrganisations } from './queries.ts'

/** What the form offers to choose from. */
export interface Offered extends Known {
  readonly organisationOptions: readonly Option[]
  readonly missionOptions: readonly Option[]
  readonly capabilityOptions: readonly Option[]
}

/** What each part of the form gets. */
export interface FieldsProps {
  readonly draft: Draft
  readonly onChange: (draft: Draft) => void
  readonly known: Offered
  readonly problems: ReadonlyMap<string, string>
}

/** Organisations, missions and capabilities of the register. */
export function useKnown(proposer: string): Offered {
  const { compare } = useTranslator()
  const organisations = useOrganisations()
  const missions = (useMissions({}).data?.missions ?? []).filter((m) => m.code !== 'ALL')
  const capabilities: readonly CapabilityView[] = useCapabilities()
  return {
    proposer,
    organisations: new Set(organisations.map((o) => o.code)),
    missions: new Set(missions.map((m) => m.code)),
    units: new Map(capabilities.map((c) => [c.code, c.unit])),
    organisationOptions: organisations
      .map((o) => ({ value: o.code, label: o.name }))
      .toSorted((a, b) => compare(a.label, b.label)),
    missionOptions: missions
      .map((m) => ({ value: m.code, label: m.code }))
      .toSorted((a, b) => compare(a.label, b.label)),
    capabilityOptions: capabilityOptions(capabilities, undefined),
  }
}
