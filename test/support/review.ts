import { ANYONE, type Viewer } from '../../src/core/access/viewer.ts'

/** Editors of those who meet at a review: fictional persons, real bodies. What they say in tests is made up. */
export const WORKING_GROUP: Viewer = {
  ...ANYONE,
  person: 'person-group',
  organisation: 'UN-SC-WGPKO',
  role: 'WORKING_GROUP',
  level: 'EDITOR',
}
export const SECRETARIAT: Viewer = {
  ...ANYONE,
  person: 'person-secretariat',
  organisation: 'UN-DPKO',
  role: 'SECRETARIAT',
  level: 'EDITOR',
}
/** An editor of a State. */
export const stateOf = (organisation: string): Viewer => ({
  ...ANYONE,
  person: `person-${organisation}`,
  organisation,
  role: 'MEMBER_STATE',
  level: 'EDITOR',
})
