import type { backup as english } from '../en/backup.ts'

export const backup: Record<keyof typeof english, string> = {
  'cli.backup.progress': '\u2066{table}\u2069: الجدول {number, number} من {of, number}، {megabytes, number} ميغابايت…',
  'cli.backup.done':
    'كُتب الملف \u2066{file}\u2069: {rows, plural, zero {# صف} one {صف واحد} two {صفان} few {# صفوف} many {# صفا} other {# صف}} من {tables, plural, zero {# جدول} one {جدول واحد} two {جدولين} few {# جداول} many {# جدولا} other {# جدول}}، {megabytes, number} ميغابايت.',
  'cli.backup.sensitive':
    'يتضمن الملف كل ما يتضمنه السجل، بما في ذلك التعهدات السرية والأسرار: احفظوه كما تُحفظ قاعدة البيانات نفسها.',
  'cli.backup.sealed': 'الملف مشفَّر: ولا يستطيع أحد استعادته من دون عبارة المرور.',
  'cli.restore.checked':
    'الملف \u2066{file}\u2069 سليم: نسخة احتياطية من {on, date}، {rows, plural, zero {# صف} one {صف واحد} two {صفان} few {# صفوف} many {# صفا} other {# صف}}، المخطط \u2066{migration}\u2069.',
  'cli.restore.confirm': 'يحل هذا محل كل ما في \u2066{where}\u2069. اكتبوا هذا العنوان للمتابعة:',
  'cli.restore.verifying': 'جار التحقق…',
  'cli.restore.done':
    'تمت الاستعادة والتحقق: {rows, plural, zero {# صف} one {صف واحد} two {صفان} few {# صفوف} many {# صفا} other {# صف}}.',
  'cli.restore.aside': 'ما كان موجودا من قبل محفوظ في \u2066{schemas}\u2069؛ احذفوه عندما لا يعود لازما.',
}
