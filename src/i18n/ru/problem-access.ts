import type { problemAccess as english } from '../en/problem-access.ts'

export const problemAccess: Record<keyof typeof english, string> = {
  'problem.access.sign_in_needed': 'Для этого нужно войти в систему.',
  'remedy.access.sign_in_needed': 'Войдите или передайте ключ API в заголовке x-api-key.',
  'problem.access.not_allowed': 'Вам нельзя этого делать: {action}.',
  'remedy.access.not_allowed':
    'Попросите это право у управляющего вашей организации или действуйте от имени другой из ваших организаций.',
  'problem.access.second_factor_needed': 'Для этого нужен второй фактор: {action}.',
  'remedy.access.second_factor_needed':
    'Настройте второй фактор в учетной записи (приложение-аутентификатор или ключ доступа) и войдите с ним.',
  'problem.access.key_invalid': 'Этот ключ API недействителен.',
  'remedy.access.key_invalid':
    'Он введен с ошибкой, отозван или истек, либо право, для которого он создан, больше не действует: создайте новый в учетной записи.',
  'problem.access.origin_foreign': 'Этот запрос пришел с другого сайта.',
  'remedy.access.origin_foreign':
    'Выполните действие со страниц самого сайта или отправьте ключ API в заголовке x-api-key вместо сеанса.',
  'problem.access.too_many_requests': 'Слишком много запросов за короткое время.',
  'remedy.access.too_many_requests':
    'Подождите {seconds, plural, one {# секунду} few {# секунды} many {# секунд} other {# секунды}} и продолжайте.',
  'problem.access.key_unknown': 'У вас нет ключа API {key}.',
  'remedy.access.key_unknown': 'Возьмите его из списка своих ключей.',
  'problem.access.credentials_wrong': 'Адрес электронной почты и пароль не подходят друг к другу.',
  'remedy.access.credentials_wrong':
    'Проверьте то и другое. Если вы забыли пароль, попросите у управляющего вашей организации ссылку для восстановления.',
  'problem.access.locked_out': 'Слишком много неудачных попыток входа с этим адресом.',
  'remedy.access.locked_out':
    'Подождите {minutes, plural, one {# минуту} few {# минуты} many {# минут} other {# минуты}} или войдите с ключом доступа либо через свое учреждение.',
  'problem.access.code_wrong': 'Этот код недействителен.',
  'remedy.access.code_wrong':
    'Введите код, который приложение показывает сейчас; каждый принимается один раз. Без приложения используйте резервный код.',
  'problem.access.challenge_over': 'Вход занял слишком много времени.',
  'remedy.access.challenge_over': 'Начните заново.',
  'problem.access.second_factor_set': 'Второй фактор уже настроен.',
  'remedy.access.second_factor_set': 'Чтобы настроить другой, сначала удалите этот.',
  'problem.access.second_factor_not_set': 'Второй фактор не настроен.',
  'remedy.access.second_factor_not_set': 'Сначала настройте его в учетной записи.',
  'problem.access.password_wrong': 'Это не ваш пароль.',
  'remedy.access.password_wrong': 'Введите пароль, с которым вы входите.',
  'problem.access.password_short': 'Пароль слишком короткий.',
  'remedy.access.password_short':
    'Возьмите не менее {least, plural, one {# знака} few {# знаков} many {# знаков} other {# знака}}: подойдут несколько слов, которые никто не поставил бы рядом.',
  'problem.access.password_long': 'Пароль слишком длинный.',
  'remedy.access.password_long':
    'Возьмите не более {most, plural, one {# знака} few {# знаков} many {# знаков} other {# знака}}.',
  'problem.access.password_common': 'Этот пароль легко угадать.',
  'remedy.access.password_common':
    'Возьмите такой, которого нет в списках, который ничего не повторяет и не содержит ни вашего адреса, ни названия этого сайта.',
  'problem.access.session_old': 'Для этого вы вошли слишком давно.',
  'remedy.access.session_old': 'Войдите снова и продолжайте.',
  'problem.access.session_unknown': 'У вас нет сеанса {session}.',
  'remedy.access.session_unknown': 'Возможно, он уже завершен; возьмите его из списка своих сеансов.',
  'problem.access.passkey_failed': 'Не удалось проверить ключ доступа.',
  'remedy.access.passkey_failed':
    'Попробуйте еще раз; устройство должно подтвердить, что это вы (отпечаток, лицо или PIN-код). Ключам доступа нужно имя хоста: на этой машине откройте сайт как localhost.',
  'problem.access.passkey_unknown': 'Этот ключ доступа здесь никому не принадлежит.',
  'remedy.access.passkey_unknown': 'Используйте другой или войдите с паролем и добавьте этот в учетной записи.',
  'problem.access.institution_unknown': 'Ни одно учреждение не обеспечивает вход для {email}.',
  'remedy.access.institution_unknown': 'Проверьте адрес или войдите с паролем либо ключом доступа.',
  'problem.access.institution_failed': 'Поставщик удостоверений учреждения ответил не так, как следует: {detail}',
  'remedy.access.institution_failed':
    'Проверьте вместе с учреждением издателя, клиента и его секрет; поставщик в частной сети должен быть назван в GAPLIST_PRIVATE_PROVIDERS.',
  'problem.access.institution_refused': 'Ваше учреждение вас знает, но здесь вы не входите ни в одну организацию.',
  'remedy.access.institution_refused':
    'Попросите приглашение у управляющего вашей организации; если у вас уже есть учетная запись с паролем, войдите с ней.',
  'problem.access.institution_exists': 'Учреждение для {domain} уже зарегистрировано.',
  'remedy.access.institution_exists': 'Сначала удалите его или не указывайте этот домен.',
  'problem.access.domain_invalid': '«{domain}» не является доменом адресов электронной почты.',
  'remedy.access.domain_invalid': 'Укажите то, что стоит после знака @, например mod.example.org.',
  'problem.access.email_invalid': '«{email}» не является адресом электронной почты.',
  'remedy.access.email_invalid': 'Напишите его в виде name@example.org.',
  'problem.access.link_unknown': 'Эта ссылка никуда не ведет.',
  'remedy.access.link_unknown':
    'Она уже использована, истекла или отозвана, либо в ней чего-то не хватает: попросите новую у того, кто вам ее дал.',
  'problem.access.link_for_another': 'Эта ссылка предназначена другому человеку.',
  'remedy.access.link_for_another':
    'Выйдите и откройте ссылку снова; у кого уже есть учетная запись, тот сначала входит с ней.',
  'problem.access.account_exists': 'Учетная запись с этим адресом уже есть.',
  'remedy.access.account_exists': 'Войдите с ней и откройте ссылку снова.',
  'problem.access.organisation_unknown': 'Нет ни организации, ни миссии {organisation}.',
  'remedy.access.organisation_unknown': 'Ближайшая по написанию: {nearest}. Все они: /organisations и /missions.',
  'problem.access.organisation_exists': 'Код {organisation} уже занят.',
  'remedy.access.organisation_exists': 'Выберите другой код.',
  'problem.access.organisation_code_invalid': '«{organisation}» не может быть кодом.',
  'remedy.access.organisation_code_invalid':
    'Возьмите от 2 до 40 прописных латинских букв, цифр и дефисов, начиная с буквы, например KAIPTC.',
  'problem.access.nobody_acts_for': 'От имени {organisation} здесь никто не действует.',
  'remedy.access.nobody_acts_for':
    'Действуют от имени государств-членов, региональных организаций, миссий, учебных центров, двух департаментов и Рабочей группы.',
  'problem.access.level_too_high': '{level} выше того, что вы вправе предоставить.',
  'remedy.access.level_too_high': 'Вы можете предоставить не выше {most}.',
  'problem.access.until_past': '{until} уже прошло.',
  'remedy.access.until_past': 'Укажите более поздний срок или не указывайте никакого.',
  'problem.access.until_too_late': '{until} позже, чем действует ваше собственное право.',
  'remedy.access.until_too_late': 'Укажите не позднее {latest}.',
  'problem.access.grant_unknown': 'Нет права {grant}, которое вы могли бы видеть.',
  'remedy.access.grant_unknown': 'Возьмите его из списка участников или из своей учетной записи.',
  'problem.access.grant_over': 'Право {grant} уже прекращено.',
  'remedy.access.grant_over': 'Ничего делать не нужно.',
  'problem.access.invitation_unknown': 'Нет открытого приглашения {invitation}, которое вы могли бы видеть.',
  'remedy.access.invitation_unknown': 'Возможно, оно принято, отозвано или истекло.',
  'problem.access.person_unknown': 'Нет человека {person}, которого вы могли бы видеть.',
  'remedy.access.person_unknown': 'Возьмите его из списка участников.',
  'problem.access.to_oneself': 'Самому себе ничего не предоставляют.',
  'remedy.access.to_oneself': 'Обратитесь к другому управляющему или к администратору.',
  'problem.access.member_already': 'Этот человек уже действует от имени {organisation} на уровне {level}.',
  'remedy.access.member_already': 'Если уровень должен быть ниже, сначала прекратите это право.',
  'problem.access.last_administrator': 'Это последний администратор.',
  'remedy.access.last_administrator': 'Сначала назначьте другого администратора.',
  'problem.access.has_managers': 'У {organisation} есть свои управляющие.',
  'remedy.access.has_managers':
    'Они приглашают ее людей. Чтобы начать заново, сначала прекратите право тех, кого там больше нет.',
}
