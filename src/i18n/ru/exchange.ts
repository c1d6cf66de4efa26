import type { RowProblemCode } from '../../core/exchange/row-problem.ts'

/** Why a row of an imported file could not be taken, and what to do about it, in Russian. */
export const exchange: Record<RowProblemCode | `remedy.${RowProblemCode}`, string> = {
  'row.columns_missing': 'Число полей в строке ({columns}) не совпадает с числом полей в заголовке',
  'remedy.row.columns_missing':
    'Сравните строку с заголовком; текст, содержащий запятую, должен быть заключен в прямые кавычки.',
  'row.contributor_unknown': 'Страна «{contributor}» не найдена',
  'remedy.row.contributor_unknown': 'Исправьте название или укажите код ИСО. Ближайшее: {nearest}.',
  'row.coordinate_invalid': 'Координатам {latitude}, {longitude} не соответствует никакая точка земного шара',
  'remedy.row.coordinate_invalid':
    'Укажите градусы: широта от −90 до 90, долгота от −180 до 180; или оставьте оба поля пустыми.',
  'row.date_invalid': 'Даты «{value}» нет в календаре',
  'remedy.row.date_invalid': 'Укажите дату в виде год-месяц-день, например 2010-06-30.',
  'row.day_future': 'Дата {value} позже дня импорта',
  'remedy.row.day_future': 'Реестр содержит уже подсчитанное: исправьте дату.',
  'row.duplicate': 'В строке {line} файла уже есть данные о той же миссии, стране и дате',
  'remedy.row.duplicate': 'Оставьте одну из двух строк и удалите другую.',
  'row.mission_unknown': 'Миссия «{mission}» не найдена',
  'remedy.row.mission_unknown': 'Исправьте сокращение. Ближайшее: {nearest}.',
  'row.number_invalid': 'Значение «{value}» в поле {column} не является числом людей',
  'remedy.row.number_invalid': 'Укажите целое число от 0 до 1 000 000 или оставьте поле пустым, если данных нет.',
  'row.nothing_given': 'В строке нет ни одного числа',
  'remedy.row.nothing_given': 'Заполните хотя бы одно из числовых полей или удалите строку.',
  'row.text_invalid':
    'Текст в поле {column} содержит управляющие символы, меняет направление письма или слишком длинен',
  'remedy.row.text_invalid': 'Введите текст заново, не вставляя его; не более 2000 знаков.',
  'row.total_differs': 'Сумма частей — {sum, number}, а в итоге указано {total, number}',
  'remedy.row.total_differs': 'Выясните по источнику, какое из чисел неверно, и исправьте его.',
}
