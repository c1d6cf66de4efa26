import { first } from '../../i18n/en/first.ts'
import { list } from '../../i18n/en/list.ts'
import { live } from '../../i18n/en/live.ts'
import { remark } from '../../i18n/en/remark.ts'
import { terms } from '../../i18n/en/terms.ts'
import { web } from '../../i18n/en/web.ts'

/** What the first page says in English: one file instead of six. */
export const words = { ...first, ...list, ...live, ...remark, ...terms, ...web }
