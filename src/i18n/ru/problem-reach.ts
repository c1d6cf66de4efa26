import type { ReachProblems } from '../../core/problem/reach.ts'

export const problemReach: Record<`problem.${keyof ReachProblems}` | `remedy.${keyof ReachProblems}`, string> = {
  'problem.reach.assumption_unknown': 'Нет допущения «{key}».',
  'remedy.reach.assumption_unknown': 'Можно изменить: {known}.',
  'problem.reach.assumption_range': 'От {low} до {high} {unit} не подходит для допущения «{key}».',
  'remedy.reach.assumption_range':
    'Укажите нижнее и верхнее значение от {least, number} до {most, number} {unit}, сначала нижнее; если возможно лишь одно значение, укажите его дважды.',
  'problem.reach.missing_invalid': '«{value}» — не число недостающих машин.',
  'remedy.reach.missing_invalid':
    'Укажите целое число от 0 до {most, number} или не указывайте, чтобы взять число из перечня.',
  'problem.reach.fact_invalid':
    'В списке «{list}», строка {row, number}, поле {field}: значение «{value}» не подходит.',
  'remedy.reach.fact_invalid':
    'Исправьте его или опустите поле, если оно неизвестно: ключи не повторяются, широта и долгота вместе и в градусах, сначала нижний край диапазона.',
  'problem.reach.facts_too_many':
    'В списке «{list}» записей: {count, number}; за раз вычисляется не более {most, number}.',
  'remedy.reach.facts_too_many': 'Спросите о меньшем числе или о части миссии.',
  'problem.reach.data_invalid':
    'В поставляемом файле {file}, строка {row, number}, столбец {field}, значение не читается: «{value}».',
  'remedy.reach.data_invalid': 'Переустановите программу или исправьте файл: столбцы описаны в data/README.md.',
}
