import type { problemAccess as english } from '../en/problem-access.ts'

export const problemAccess: Record<keyof typeof english, string> = {
  'problem.access.sign_in_needed': '此操作需要登录。',
  'remedy.access.sign_in_needed': '请登录，或在x-api-key标头中发送API密钥。',
  'problem.access.not_allowed': '您无权进行此操作：{action}。',
  'remedy.access.not_allowed': '请向贵组织的管理者申请此项权利，或以您的另一个组织的名义行事。',
}
