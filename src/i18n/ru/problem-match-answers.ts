import type { problemMatchAnswers as english } from '../en/problem-match-answers.ts'

export const problemMatchAnswers: Record<keyof typeof english, string> = {
  'problem.match.change_empty': '{field} ничего не меняет.',
  'remedy.match.change_empty': 'Укажите хотя бы одно изменение, а в нём хотя бы одно поле.',
  'problem.match.plan_broken':
    'План не соблюдает правила своей задачи: {breaches, plural, one {# нарушение} few {# нарушения} many {# нарушений} other {# нарушения}}, первое из них: {first}.',
  'remedy.match.plan_broken':
    'Проверьте его командой «gaplist match verify» и повторите вопрос с планом в том виде, в каком он был получен.',
}
