import type { problemMatch as english } from '../en/problem-match.ts'

export const problemMatch: Record<keyof typeof english, string> = {
  'problem.match.unreadable': 'Не удалось прочитать файл {file}: {detail}.',
  'remedy.match.unreadable': 'Проверьте, что это файл и что у пользователя есть право его читать.',
  'problem.match.not_json': 'Файл {file} не является файлом JSON: {detail}.',
  'remedy.match.not_json': 'Исправьте его в указанном месте или запишите заново программой, которая создает JSON.',
  'problem.match.nested_too_deep':
    'В файле {file} скобки вложены друг в друга глубже допустимого; допустимо уровней: {limit, number}.',
  'remedy.match.nested_too_deep':
    'Ни задача, ни план не бывают такими глубокими. Проверьте, тот ли файл указан и верно ли сработала программа, которая его записала.',
  'problem.match.encoding': 'Файл {file} не является текстом UTF-8: {found}.',
  'remedy.match.encoding': 'Сохраните его заново в UTF-8.',
  'problem.match.file_too_large':
    'Размер файла {file} в мегабайтах: {megabytes, number}; допускается не больше {limit, number}. Файл не прочитан.',
  'remedy.match.file_too_large': 'Уберите то, что не может иметь значения, или разделите задачу.',
  'problem.match.field_type': '{field}: ожидался тип {expected}, найден {found}.',
  'remedy.match.field_type': 'Задайте {field} с типом {expected}.',
  'problem.match.field_range': '{field}: {value} выходит за пределы от {from} до {to}.',
  'remedy.match.field_range': 'Укажите число от {from} до {to}.',
  'problem.match.field_character': '{field} содержит управляющий символ или знак, меняющий направление текста.',
  'remedy.match.field_character': 'Удалите его; в кодах и названиях допустимы буквы, цифры, пробелы и знаки.',
  'problem.match.field_choice': '{field}: значение «{value}» не допускается.',
  'remedy.match.field_choice': 'Ожидается: {allowed}.',
  'problem.match.field_unknown': 'Поля {field} не существует.',
  'remedy.match.field_unknown': 'Удалите его или исправьте название. Возможные здесь поля: {allowed}.',
  'problem.match.field_missing': 'Отсутствует поле {field}.',
  'remedy.match.field_missing': 'Добавьте {field}.',
  'problem.match.too_large': '{field}: {count, number}; допускается не больше {limit, number}.',
  'remedy.match.too_large': 'Уберите то, что не может иметь значения, или разделите задачу.',
  'problem.match.id_duplicate': '{field}: «{id}» встречается дважды.',
  'remedy.match.id_duplicate': 'Дайте каждому свой код или удалите один из двух.',
  'problem.match.id_unknown': '{field}: «{id}» нет в {list}.',
  'remedy.match.id_unknown': 'Добавьте «{id}» в {list} или исправьте {field}.',
  'problem.match.period_empty': '{field}: в периоде с месяца {from} до месяца {until} нет ни одного месяца.',
  'remedy.match.period_empty': '«until» — месяц, следующий за последним: он должен быть больше «from».',
  'problem.match.not_ascending': '{field} не больше предыдущего числа.',
  'remedy.match.not_ascending': 'Расположите числа по возрастанию.',
  'problem.match.own_substitute': '{field}: «{id}» указано заменой самому себе.',
  'remedy.match.own_substitute': 'Укажите другой вид потенциала или удалите поле.',
  'problem.match.fixed_impossible':
    'Согласованный комплект предложения «{offer}» для потребности «{requirement}» невозможен: он нарушает правило задачи или сталкивается с другим согласованным комплектом.',
  'remedy.match.fixed_impossible':
    'Проверьте его месяцы, партии, курсы и средства командой «gaplist match verify» и исправьте договоренность или задачу.',
  'problem.match.plan_discarded':
    'Решатель «{engine}» дал план, который не проходит проверку (нарушений: {breaches, number}; первое: {first}). План отброшен.',
  'remedy.match.plan_discarded':
    'Это дефект программы. Сообщите о нем, приложив файл задачи; попробуйте другой решатель.',
  'problem.match.search_failed':
    'Внутренний поиск решателя «{engine}» не удался: {detail}. Показаны план и граница, полученные до этого.',
  'remedy.match.search_failed':
    'План проверен, граница верна; другой решатель может подойти ближе. Сообщите о дефекте, приложив файл задачи.',
  'problem.match.engine_failed': 'Решатель «{engine}» завершился без ответа: {detail}.',
  'remedy.match.engine_failed':
    'Это дефект программы. Сообщите о нем, приложив файл задачи; попробуйте другой решатель или меньшее время.',
  'problem.match.memory': 'Решателю «{engine}» не хватило разрешенной памяти; разрешено мегабайт: {megabytes, number}.',
  'remedy.match.memory': 'Уберите то, что не может иметь значения, разделите задачу или разрешите больше памяти.',
}
