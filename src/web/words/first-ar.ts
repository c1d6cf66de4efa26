import { first } from '../../i18n/ar/first.ts'
import { list } from '../../i18n/ar/list.ts'
import { live } from '../../i18n/ar/live.ts'
import { remark } from '../../i18n/ar/remark.ts'
import { terms } from '../../i18n/ar/terms.ts'
import { web } from '../../i18n/ar/web.ts'

/** What the first page says in Arabic: one file instead of six. */
export const words = { ...first, ...list, ...live, ...remark, ...terms, ...web }
