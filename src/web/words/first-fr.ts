import { first } from '../../i18n/fr/first.ts'
import { list } from '../../i18n/fr/list.ts'
import { live } from '../../i18n/fr/live.ts'
import { remark } from '../../i18n/fr/remark.ts'
import { terms } from '../../i18n/fr/terms.ts'
import { web } from '../../i18n/fr/web.ts'

/** What the first page says in French: one file instead of six. */
export const words = { ...first, ...list, ...live, ...remark, ...terms, ...web }
