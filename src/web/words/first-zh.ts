import { first } from '../../i18n/zh/first.ts'
import { list } from '../../i18n/zh/list.ts'
import { live } from '../../i18n/zh/live.ts'
import { remark } from '../../i18n/zh/remark.ts'
import { terms } from '../../i18n/zh/terms.ts'
import { web } from '../../i18n/zh/web.ts'

/** What the first page says in Chinese: one file instead of six. */
export const words = { ...first, ...list, ...live, ...remark, ...terms, ...web }
