import { first } from '../../i18n/es/first.ts'
import { list } from '../../i18n/es/list.ts'
import { live } from '../../i18n/es/live.ts'
import { remark } from '../../i18n/es/remark.ts'
import { terms } from '../../i18n/es/terms.ts'
import { web } from '../../i18n/es/web.ts'

/** What the first page says in Spanish: one file instead of six. */
export const words = { ...first, ...list, ...live, ...remark, ...terms, ...web }
