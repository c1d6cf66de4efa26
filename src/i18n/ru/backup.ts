import type { backup as english } from '../en/backup.ts'

export const backup: Record<keyof typeof english, string> = {
  'cli.backup.progress': '{table}: таблица {number, number} из {of, number}, {megabytes, number} МБ…',
  'cli.backup.done':
    'Записан файл {file}: {rows, plural, one {# строка} few {# строки} many {# строк} other {# строки}} из {tables, plural, one {# таблицы} few {# таблиц} many {# таблиц} other {# таблицы}}, {megabytes, number} МБ.',
  'cli.backup.sensitive':
    'В файле всё, что есть в реестре, включая конфиденциальные обязательства и секреты: храните его как саму базу данных.',
  'cli.backup.sealed': 'Файл зашифрован: без парольной фразы его никто не восстановит.',
  'cli.restore.checked':
    'Файл {file} цел: резервная копия от {on, date}, {rows, plural, one {# строка} few {# строки} many {# строк} other {# строки}}, схема {migration}.',
  'cli.restore.confirm': 'Это заменит всё, что есть по адресу {where}. Чтобы продолжить, введите этот адрес:',
  'cli.restore.verifying': 'Проверка…',
  'cli.restore.done':
    'Восстановлено и проверено: {rows, plural, one {# строка} few {# строки} many {# строк} other {# строки}}.',
  'cli.restore.aside': 'Прежнее содержимое сохранено в {schemas}; удалите его, когда оно больше не нужно.',
}
