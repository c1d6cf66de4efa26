import type { live as english } from '../en/live.ts'

export const live: Record<keyof typeof english, string> = {
  'web.live.updated': '刚刚更新',
}
