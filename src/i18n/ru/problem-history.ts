import type { problemHistory as english } from '../en/problem-history.ts'

export const problemHistory: Record<keyof typeof english, string> = {
  'problem.subject.changed':
    'Кто-то изменил это после того, как вы прочли версию {version}. Ничего вашего не записано.',
  'remedy.subject.changed': 'Прочтите ещё раз, сравните и отправьте изменение с новой версией.',
  'problem.request.version_missing': 'В запросе не сказано, какую версию он меняет.',
  'remedy.request.version_missing': 'Сначала прочтите объект и передайте его ETag в заголовке If-Match.',
  'problem.request.key_reused': 'Ключ {key} уже использован для другого запроса.',
  'remedy.request.key_reused':
    'Для каждого нового запроса берите новый Idempotency-Key; повторяйте ключ только с тем же самым запросом.',
  'problem.text.too_long': '{field}: знаков — {length}; принимается не более {limit}.',
  'remedy.text.too_long': 'Сократите {field}.',
  'problem.text.empty': 'Поле {field} пусто.',
  'remedy.text.empty': 'Заполните {field}.',
  'problem.text.character': 'В поле {field} есть недопустимый знак: {character}.',
  'remedy.text.character': 'Удалите его. Управляющие знаки и знаки смены направления текста не принимаются.',
}
