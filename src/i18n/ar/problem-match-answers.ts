import type { problemMatchAnswers as english } from '../en/problem-match-answers.ts'

export const problemMatchAnswers: Record<keyof typeof english, string> = {
  'problem.match.change_empty': '⁦{field}⁩ لا يغيّر شيئا.',
  'remedy.match.change_empty': 'يُرجى ذكر تغيير واحد على الأقل، وفيه حقل واحد على الأقل.',
  'problem.match.plan_broken':
    'الخطة لا تلتزم بقواعد مسألتها: {breaches, plural, zero {# مخالفة} one {مخالفة واحدة} two {مخالفتان} few {# مخالفات} many {# مخالفة} other {# مخالفة}}، وأولاها: ⁦{first}⁩.',
  'remedy.match.plan_broken': 'يُرجى مراجعتها بالأمر «⁦gaplist match verify⁩»، ثم إعادة السؤال مع الخطة كما أُعطيت.',
}
