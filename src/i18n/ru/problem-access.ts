import type { problemAccess as english } from '../en/problem-access.ts'

export const problemAccess: Record<keyof typeof english, string> = {
  'problem.access.sign_in_needed': 'Для этого нужно войти в систему.',
  'remedy.access.sign_in_needed': 'Войдите или передайте ключ API в заголовке x-api-key.',
  'problem.access.not_allowed': 'Вам нельзя этого делать: {action}.',
  'remedy.access.not_allowed':
    'Попросите это право у управляющего вашей организации или действуйте от имени другой из ваших организаций.',
}
