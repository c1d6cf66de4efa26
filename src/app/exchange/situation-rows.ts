import path from 'node:path'
import { LANGUAGES } from '../../core/language.ts'
import { addDays, latest, type Day } from '../../core/history/day.ts'
import { numberOrNull, orNull, readCsv, yes, type CsvRow } from './csv-file.ts'
import { contributorRows, contributorSums, deployedPersons, monthRows } from './register-rows.ts'

/** The day of the register by contributor that is shipped. */
const REGISTER_DAY = '2010-06-30'

const known = (r: CsvRow) => ({
  known_from: `${r['known_from']}T00:00:00Z`,
  known_basis: r['known_basis'] as 'PUBLISHED' | 'AS_OF' | 'RECORDED',
})

const requirement = (r: CsvRow) => ({
  key: r['key']!,
  mission: r['mission']!,
  capability: r['capability']!,
  quantity: numberOrNull(r['quantity']),
  basis: r['basis']!,
  additional: yes(r['additional']),
  from_on: r['from']!,
  until_on: null as string | null,
  until_reason: null as string | null,
  criticality: orNull(r['criticality']),
  horizon: orNull(r['horizon']),
  mandate_task: orNull(r['mandate_task']),
  // Real figures of statements of unit requirements are not public: none is shipped.
  standards: [],
  note: orNull(r['note']),
  source: r['source']!,
  verified: yes(r['verified']),
  verified_note: orNull(r['verified_note']),
  ...known(r),
})

/** A requirement's end, known no earlier than the day after it: until then the requirement is known without an end. */
function requirementEnd(r: CsvRow): { row: ReturnType<typeof requirement>; reason: string } | null {
  const until = orNull(r['until']) as Day | null
  if (until === null) return null
  const reason = r['until_reason'] || 'end of the requirement'
  const knownFrom = latest(r['known_from'] as Day, addDays(until, 1))
  return {
    reason,
    row: {
      ...requirement(r),
      until_on: until,
      until_reason: reason,
      known_from: `${knownFrom}T00:00:00Z`,
      known_basis: 'AS_OF',
    },
  }
}

/** The situation as shipped in `data/situation`, ready to append. */
export async function situationRows(dir: string) {
  const csv = (name: string): Promise<CsvRow[]> => readCsv(path.join(dir, 'situation', `${name}.csv`))
  const [
    events,
    required,
    observed,
    byContributor,
    byMonth,
    totals,
    headlines,
    pledges,
    pledgeEvents,
    causes,
    actions,
  ] = (await Promise.all(
    [
      'mandate-events',
      'requirements',
      'observations',
      `strength-by-contributor-${REGISTER_DAY}`,
      'strength-by-month',
      'published-totals',
      'headlines',
      'pledges',
      'pledge-events',
      'causes',
      'actions',
    ].map(csv),
  )) as [CsvRow[], CsvRow[], CsvRow[], CsvRow[], CsvRow[], CsvRow[], CsvRow[], CsvRow[], CsvRow[], CsvRow[], CsvRow[]]
  const contributed = byContributor.flatMap((r) => contributorRows(r, REGISTER_DAY))
  const months = byMonth.flatMap((r) =>
    monthRows({
      mission: r['mission']!,
      on: r['month_end']!,
      troops: numberOrNull(r['troops']),
      police: numberOrNull(r['police']),
      experts_on_mission: numberOrNull(r['experts_on_mission']),
    }),
  )
  return {
    mandateEvents: events.map((r) => ({
      mission: r['mission']!,
      resolution: r['resolution']!,
      kind: r['kind']!,
      adopted_printed: r['adopted_printed']!,
      adopted: r['adopted']!,
      effective_on: r['effective_on']!,
      expiry_after: r['expiry_after']!,
      predecessor: orNull(r['predecessor']),
      meeting: orNull(r['meeting']),
      note: orNull(r['note']),
      source: r['source']!,
      verified: yes(r['verified']),
      verified_note: orNull(r['verified_note']),
      ...known(r),
    })),
    requirements: required.map((r) => ({ row: requirement(r), end: requirementEnd(r) })),
    observations: [
      ...observed.map((r) => ({
        key: r['key']!,
        mission: r['mission']!,
        capability: r['capability']!,
        contributor: orNull(r['contributor']),
        measure: r['measure']!,
        value: Number(r['value']),
        unit: r['unit']!,
        valid_printed: orNull(r['valid_printed']),
        valid_on: r['valid_on']!,
        derived: yes(r['derived']),
        note: orNull(r['note']),
        source: r['source']!,
        verified: yes(r['verified']),
        verified_note: orNull(r['verified_note']),
        ...known(r),
      })),
      ...months.map((r) => deployedPersons(r, 'un-monthly-summary')),
      ...[...contributorSums(contributed), ...contributed].map((r) => deployedPersons(r, 'ipi-peacekeeping-database')),
    ],
    totals: totals.map((r) => ({
      register: r['register']!,
      valid_on: r['valid_on']!,
      mission: orNull(r['mission']),
      persons: Number(r['persons']),
      source: r['source']!,
      note: orNull(r['note']),
      known_from: `${r['valid_on']}T00:00:00Z`,
      known_basis: 'AS_OF' as const,
    })),
    headlines: headlines.map((r) => ({
      mission: r['mission']!,
      capability: r['capability']!,
      measure: r['measure']!,
      valid_on: r['valid_on']!,
      chosen:
        r['chosen'] === 'register-by-month'
          ? `month/${r['valid_on']}/${r['mission']}/${r['capability']}`
          : r['chosen']!,
      author: r['author']!,
      reason: r['reason']!,
      ...known(r),
    })),
    pledges: pledges.map((r) => ({
      key: r['key']!,
      organisation: r['organisation']!,
      mission: orNull(r['mission']),
      capability: r['capability']!,
      unit: r['unit']!,
      kind: r['kind']!,
      scheme: orNull(r['scheme']),
      source: r['source']!,
      verified: yes(r['verified']),
      note: orNull(r['note']),
    })),
    pledgeEvents: pledgeEvents.map((r) => ({
      pledge: r['pledge']!,
      kind: r['kind']!,
      stage_printed: r['stage_printed']!,
      state: orNull(r['state']),
      readiness: orNull(r['readiness']),
      visit: orNull(r['visit']),
      result: orNull(r['result']),
      valid_printed: orNull(r['valid_printed']),
      valid_on: r['valid_on']!,
      quantity: numberOrNull(r['quantity']),
      quantity_printed: orNull(r['quantity_printed']),
      note: orNull(r['note']),
      source: r['source']!,
      verified: yes(r['verified']),
      ...known(r),
    })),
    causes: causes.map((r) => ({
      key: r['key']!,
      kind: r['kind']!,
      code: r['code']!,
      mission: r['mission']!,
      capability: r['capability']!,
      evidence: r['evidence']!,
      from_on: r['from']!,
      until_on: orNull(r['until']),
      source: r['source']!,
      verified: yes(r['verified']),
      verified_note: orNull(r['verified_note']),
      ...known(r),
    })),
    actions: actions.map((r) => ({
      key: r['key']!,
      owners: r['owners']!.split('+'),
      what: Object.fromEntries(LANGUAGES.map((language) => [language, r[`what_${language}`]!])),
      due_on: r['due']!,
      due_printed: orNull(r['due_printed']),
      mission: orNull(r['mission']),
      document: r['document']!,
      paragraph: r['paragraph']!,
      review: null,
      decision: null,
      source: r['source']!,
      visibility: 'PUBLIC',
      author: 'operator',
      valid_on: r['known_from']!,
      salt: null,
      ...known(r),
    })),
  }
}
