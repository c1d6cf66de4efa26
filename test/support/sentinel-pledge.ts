import type { Visibility } from '../../src/core/access/visibility.ts'

export const SENTINEL_KEY = '0197f3aa-0000-7000-8000-00000000beef'

/** Statements that put one pledge of Bangladesh with something in every field into a register. Exercise data. */
export const PUT_PLEDGE = (visibility: Visibility): readonly string[] => [
  `insert into source (id, title, change) values ('sentinel', 'Exercise', 1)`,
  `insert into pledge (key, organisation, mission, capability, unit, kind, scheme, source, verified, kept, visibility, salt, change)
   values ('${SENTINEL_KEY}', 'BGD', null, 'military-utility-helicopter', 'airframe', 'UNIT', 'PCRS', 'sentinel', false, true,
     '${visibility}', gen_random_uuid(), 1)`,
  `insert into pledge_terms (pledge, version, visibility, mission, quantity, available_from, available_until, response_days,
     conditions, caveats, standards, earmarks, note, language, reason, author, valid_on, salt, known_from, known_basis, change)
   values ('${SENTINEL_KEY}', 1, '${visibility}', 'UNAMID', 3, '2010-01-01', '2012-12-31', 60, '["a condition"]',
     '[{"id": "c1", "code": "NO_NIGHT_OPERATIONS", "text": "a caveat", "declaredOn": "2010-01-01"}]',
     '[{"attribute": "payload", "value": "3000", "unit": "kg"}]',
     '[{"mission": "UNAMID", "capability": null, "purpose": "an earmark"}]', 'a note', 'en', 'a reason', 'person-1',
     '2010-01-01', gen_random_uuid(), '2010-01-01', 'RECORDED', 1)`,
  ...[
    `'STATE', 'RECEIVED', null, null, null`,
    `'READINESS', null, 'PCRS:L1', null, null`,
    `'VISIT', null, null, 'AAV', 'POSITIVE'`,
  ].map(
    (
      values,
      n,
    ) => `insert into pledge_event (pledge, kind, stage_printed, state, readiness, visit, result, valid_on, note, source,
       verified, author, salt, known_from, known_basis, change)
     select '${SENTINEL_KEY}', kind, '', state, readiness, visit, result, '2010-0${n + 2}-01', 'an event', 'sentinel', false, 'person-1',
       gen_random_uuid(), '2010-0${n + 2}-01'::timestamptz, 'RECORDED', 1
     from (values (${values})) as v (kind, state, readiness, visit, result)`,
  ),
  `insert into subject_version (subject, version, change) values ('pledge:${SENTINEL_KEY}', 1, 1)`,
]
