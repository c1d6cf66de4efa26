import type { problemExchange as english } from '../en/problem-exchange.ts'

export const problemExchange: Record<keyof typeof english, string> = {
  'problem.exchange.file_too_large': 'Размер файла — {bytes} байт; принимается не более {limit}.',
  'remedy.exchange.file_too_large': 'Разделите его на несколько файлов.',
  'problem.exchange.busy': 'Сервер сейчас занят другими файлами.',
  'remedy.exchange.busy': 'Подождите немного и отправьте файл ещё раз; из него ничего не сохранено.',
  'problem.sheet.not_spreadsheet': '«{file}» не является электронной таблицей.',
  'remedy.sheet.not_spreadsheet':
    'Отправьте книгу Excel (.xlsx) или файл CSV; надёжнее всего скачать таблицу здесь и заполнить её.',
  'problem.sheet.type_unknown': 'Содержимое типа «{type}» не принимается.',
  'remedy.sheet.type_unknown':
    'Отправьте application/vnd.openxmlformats-officedocument.spreadsheetml.sheet для книги (.xlsx) или text/csv.',
  'problem.sheet.old_format': '«{file}» имеет формат {format}, который не читается.',
  'remedy.sheet.old_format': 'Откройте файл в табличной программе и сохраните как «Книга Excel (.xlsx)».',
  'problem.sheet.encrypted': '«{file}» защищён паролем.',
  'remedy.sheet.encrypted': 'Сохраните копию без пароля и отправьте её.',
  'problem.sheet.active_content':
    '«{file}» содержит {part}: макросы, элементы управления, связи с другими файлами и вложенные файлы не принимаются.',
  'remedy.sheet.active_content':
    'Сохраните как «Книга Excel (.xlsx)» без макросов, разорвите связи и удалите вложенные объекты; либо скопируйте строки в заново скачанную таблицу.',
  'problem.sheet.damaged': '«{file}» повреждён: его нельзя распаковать или прочитать.',
  'remedy.sheet.damaged':
    'Откройте его в табличной программе, заново сохраните как «Книга Excel (.xlsx)» и отправьте эту копию.',
  'problem.sheet.unpacks_too_large':
    '«{file}» после распаковки занял бы {bytes, number} байт: слишком много для его размера или больше {limit, number}.',
  'remedy.sheet.unpacks_too_large':
    'Удалите всё, что не относится к таблице (рисунки, пустые отформатированные строки), или разделите её на несколько файлов.',
  'problem.sheet.too_heavy': 'Чтение «{file}» требует слишком много памяти или времени.',
  'remedy.sheet.too_heavy': 'Удалите всё, что не относится к таблице, или разделите её на несколько файлов.',
  'problem.sheet.encoding': '«{file}» не в Юникоде, как требуется для CSV (похоже на {found}).',
  'remedy.sheet.encoding':
    'Сохраните файл как «CSV UTF-8» или «Книга Excel (.xlsx)»: при ином чтении буквы исказились бы.',
  'problem.sheet.quotes_open': 'Кавычки в строке {line, number} файла «{file}» не закрыты или стоят внутри ячейки.',
  'remedy.sheet.quotes_open':
    'Заключите в кавычки всю ячейку, а кавычки внутри неё удвойте; либо сохраните файл как «Книга Excel (.xlsx)».',
  'problem.sheet.rows_too_many': 'В «{file}» больше {limit, number} строк.',
  'remedy.sheet.rows_too_many': 'Разделите его на несколько файлов.',
  'problem.sheet.columns_too_many': 'В «{file}» больше {limit, number} столбцов.',
  'remedy.sheet.columns_too_many': 'Удалите столбцы, которые таблице не нужны.',
  'problem.sheet.columns_missing': 'В «{file}» нет столбцов {columns}.',
  'remedy.sheet.columns_missing': 'Скачайте таблицу заново и скопируйте в неё свои строки, не меняя первых строк.',
  'problem.sheet.column_twice': 'Столбец {column} встречается в «{file}» дважды.',
  'remedy.sheet.column_twice': 'Удалите один из двух.',
  'problem.sheet.kind_unknown': 'Таблицы «{kind}» нет.',
  'remedy.sheet.kind_unknown': 'Есть: {allowed}.',
  'problem.sheet.kind_differs': '«{file}» — это таблица «{found}», а не «{kind}».',
  'remedy.sheet.kind_differs': 'Выберите подходящую таблицу или другой файл.',
  'problem.sheet.read_only': 'Таблица «{kind}» обратно не принимается: она вычисляется.',
  'remedy.sheet.read_only': 'Измените то, из чего она вычисляется: потребности, сведения источников и обязательства.',
  'problem.sheet.not_previewed': 'В запросе не указано, какой из просмотренных файлов отправлен.',
  'remedy.sheet.not_previewed':
    'Сначала выполните предварительный просмотр, затем отправьте файл с отпечатком из ответа в заголовке Content-Digest.',
  'problem.sheet.digest_differs': 'Это не тот файл, который был просмотрен.',
  'remedy.sheet.digest_differs': 'Перед отправкой выполните предварительный просмотр ещё раз.',
  'problem.sheet.key_unknown': 'Записи с ключом {key} нет.',
  'remedy.sheet.key_unknown': 'Оставьте ключи такими, как при скачивании; в новой строке оставьте ключ пустым.',
  'problem.sheet.key_twice': 'Ключ {key} уже стоит в строке {line, number}.',
  'remedy.sheet.key_twice': 'Оставьте одну из двух строк; для новой записи оставьте ключ пустым.',
  'problem.sheet.row_twice': 'Эта новая строка повторяет строку {line, number}.',
  'remedy.sheet.row_twice':
    'Если их действительно две, укажите в примечании, чем они различаются, или сложите количества; иначе уберите одну.',
  'problem.sheet.not_yours': '{key} принадлежит другой организации.',
  'remedy.sheet.not_yours': 'Изменить запись может только владелец. Восстановите строку или уберите её из файла.',
  'problem.sheet.conflict':
    'Запись {key} изменена кем-то другим: ваша строка версии {version}, действует версия {current}.',
  'remedy.sheet.conflict':
    'Сравните строку с тем, что сейчас в реестре; затем укажите версию {current} и отправьте снова либо уберите строку.',
  'problem.sheet.cells_beyond': 'Ячеек в строке — {given, number}, в заголовке — {columns, number}.',
  'remedy.sheet.cells_beyond': 'Заключите в кавычки тексты, в которых есть разделитель.',
  'problem.cell.formula': 'В ячейке {column} формула.',
  'remedy.cell.formula': 'Поставьте значение: скопируйте ячейку и вставьте как значение.',
  'problem.cell.error': 'В ячейке {column} ошибка {value}.',
  'remedy.cell.error': 'Поставьте значение или оставьте ячейку пустой.',
  'problem.cell.number_invalid': '«{value}» в {column} не принимается как число.',
  'remedy.cell.number_invalid':
    'Укажите число от нуля цифрами 0–9 без разделителей; денежную сумму — с точкой и не более чем двумя знаками после неё.',
  'problem.cell.number_ambiguous':
    '«{value}» в {column} можно прочитать двояко: точка или запятая отделяет тысячи или дробь.',
  'remedy.cell.number_ambiguous': 'Пишите без разделителей тысяч, дробь — после точки: 1234 или 1234.50.',
  'problem.cell.day_invalid': '«{value}» в {column} — не дата.',
  'remedy.cell.day_invalid': 'Пишите год-месяц-день, например 2010-07-27, или используйте ячейку с датой.',
  'problem.cell.code_unknown': '«{value}» в {column} нет в списке.',
  'remedy.cell.code_unknown': 'Выберите на листе кодов. Ближайшее: {nearest}.',
  'problem.cell.item_invalid': '«{value}» в {column} не имеет вида {form}.',
  'remedy.cell.item_invalid': 'Пишите так каждый элемент, разделяя элементы знаком |.',
  'problem.cell.required': '{column}: пусто.',
  'remedy.cell.required': 'Для новой строки это обязательно.',
  'problem.cell.fixed': '{column} здесь изменить нельзя; в реестре «{value}».',
  'remedy.cell.fixed': 'Верните прежнее значение; другая запись — это новая строка с пустым ключом.',
  'problem.quarantine.unknown': 'В карантине нет строки {row}.',
  'remedy.quarantine.unknown': 'Номера строк смотрите в списке карантина.',
  'problem.quarantine.settled': 'По строке {row} карантина решение уже принято.',
  'remedy.quarantine.settled': 'Прочитайте её ещё раз, чтобы увидеть, какое и кем.',
  'problem.quarantine.not_settled_by_you': 'Решение по строке {row} карантина принимаете не вы.',
  'remedy.quarantine.not_settled_by_you':
    'Его принимает владелец: организация, приславшая строку, или Секретариат — для строк открытых реестров.',
  'problem.quarantine.no_correction': 'Строка {row} в таком виде всё ещё ошибочна: {code}.',
  'remedy.quarantine.no_correction': 'Исправьте указанное или отклоните строку с указанием причины.',
}
