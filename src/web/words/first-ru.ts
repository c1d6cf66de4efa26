import { first } from '../../i18n/ru/first.ts'
import { list } from '../../i18n/ru/list.ts'
import { live } from '../../i18n/ru/live.ts'
import { remark } from '../../i18n/ru/remark.ts'
import { terms } from '../../i18n/ru/terms.ts'
import { web } from '../../i18n/ru/web.ts'

/** What the first page says in Russian: one file instead of six. */
export const words = { ...first, ...list, ...live, ...remark, ...terms, ...web }
