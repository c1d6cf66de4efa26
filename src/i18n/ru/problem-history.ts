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
  'problem.backup.foreign': '{file} не является резервной копией Gaplist.',
  'remedy.backup.foreign': 'Укажите файл, записанный командой «gaplist backup».',
  'problem.backup.damaged': 'Файл {file} повреждён: он обрезан или изменён после записи. Ничего не восстановлено.',
  'remedy.backup.damaged': 'Скопируйте его ещё раз оттуда, где он хранится, или возьмите другую резервную копию.',
  'problem.backup.newer': '{file} создан более новой версией Gaplist: {found}; эта читает до {known}.',
  'remedy.backup.newer': 'Обновите эту программу, затем восстанавливайте.',
  'problem.backup.unreadable': 'Не удалось прочитать файл {file}: {detail}.',
  'remedy.backup.unreadable': 'Проверьте, что это файл и что этот пользователь может его читать.',
  'problem.backup.passphrase_needed': 'Файл {file} зашифрован.',
  'remedy.backup.passphrase_needed': 'Укажите файл с его парольной фразой: «--passphrase-file ФАЙЛ».',
  'problem.backup.passphrase_wrong': 'Парольная фраза не открывает {file}.',
  'remedy.backup.passphrase_wrong':
    'Укажите ту, которой он зашифрован. Учитывается только первая строка файла с фразой.',
  'problem.backup.passphrase_short':
    'Первая строка файла {file} — парольная фраза короче {least, plural, one {# знака} few {# знаков} many {# знаков} other {# знака}}.',
  'remedy.backup.passphrase_short': 'Задайте более длинную; несколько слов легко запомнить.',
  'problem.backup.not_encrypted': 'Файл {file} не зашифрован, хотя указана парольная фраза.',
  'remedy.backup.not_encrypted': 'Убедитесь, что это нужный файл, и восстановите его без «--passphrase-file».',
  'problem.backup.nothing': 'По адресу {where} нет реестра.',
  'remedy.backup.nothing':
    'Создайте его командой «gaplist list» или укажите другую базу данных в DATABASE_URL либо другую папку в GAPLIST_HOME.',
  'problem.backup.not_empty': 'Реестр по адресу {where} не пуст. Ничего не изменено.',
  'remedy.backup.not_empty': 'Восстанавливайте в пустой реестр или замените этот с помощью «--replace».',
  'problem.backup.not_confirmed': 'Замена реестра по адресу {where} не подтверждена. Ничего не изменено.',
  'remedy.backup.not_confirmed': 'Введите адрес точно так, как он показан, или подтвердите с помощью «--yes».',
  'problem.backup.in_use':
    '{sessions, plural, one {# другое подключение использует} few {# других подключения используют} many {# других подключений используют} other {# другого подключения использует}} реестр по адресу {where}. Ничего не изменено.',
  'remedy.backup.in_use': 'Сначала завершите другие программы Gaplist: записанное ими за это время было бы потеряно.',
  'problem.backup.owner_needed': 'Пользователь базы данных не может действовать от имени владельца реестра: {detail}.',
  'remedy.backup.owner_needed': 'Укажите в DATABASE_OWNER_URL того, кто может: члена роли gaplist_owner.',
  'problem.backup.schema_differs':
    '{file} содержит {table} в виде, которого нет в этой версии реестра. Ничего не изменено.',
  'remedy.backup.schema_differs': 'Восстановите его программой, которая его записала, а затем обновите её.',
  'problem.backup.not_verified': 'Восстановленный реестр не совпадает с резервной копией ({what}). Ничего не изменено.',
  'remedy.backup.not_verified':
    'Проверьте исходный реестр командой «gaplist ledger verify» или возьмите другую резервную копию.',
  'problem.live.too_many': 'У вас уже есть живые подключения, их число: {limit, number}.',
  'remedy.live.too_many':
    'Закройте ненужные страницы. Страницы работают и без этого: новое видно, когда их открывают снова.',
  'problem.ledger.entry_unknown': 'Журнал не показывает записи {entry, number}.',
  'remedy.ledger.entry_unknown': 'Просмотрите список; конфиденциального в нем нет.',
  'problem.live.full': 'Новые живые подключения сейчас не принимаются.',
  'remedy.live.full':
    'Страницы работают и без этого: новое видно, когда их открывают снова. Они сами попробуют ещё раз.',
}
