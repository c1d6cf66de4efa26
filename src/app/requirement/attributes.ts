import type { AttributeListView } from '../../contract/requirement.ts'
import { ATTRIBUTES, type Attribute } from '../../core/requirement/attribute.ts'
import { operatorsOf } from '../../core/requirement/check-standard.ts'

/** What a standard can ask of which capability. */
export const listAttributes = (): AttributeListView => ({
  attributes: ATTRIBUTES.map((a: Attribute) => ({
    key: a.key,
    form: a.form,
    unit: a.unit,
    of: a.of && [...a.of],
    words: a.words ? [...a.words] : null,
    operators: [...operatorsOf(a)],
  })),
})
