import type { RemarkCode } from '../../core/gap/remark.ts'

/** What must be known beside a figure or a line, in Russian. */
export const remark: Record<`remark.${RemarkCode}`, string> = {
  'remark.figure.carried': 'Перенесено из {from} (данные на {on, date})',
  'remark.figure.derived': 'Вычислено на основе других данных',
  'remark.figure.disputed': 'Источники расходятся: {values} помимо {chosen, number}; редактор еще не сделал выбор',
  'remark.figure.headline': 'Выбор сделан ({author}): {reason}',
  'remark.figure.headline_by_secretariat': 'Выбор сделан Секретариатом: {reason}',
  'remark.figure.mixed_days': 'Составные части относятся к разным датам',
  'remark.figure.old':
    'Устаревшие данные: {on, date}, на {days, plural, one {# день} few {# дня} many {# дней} other {# дня}} раньше',
  'remark.figure.other_unit': 'В этой единице неизвестно; известно: {value, number} ({unit}; {on, date})',
  'remark.figure.unverified': 'Данные не проверены',
  'remark.gap.report_differs': 'По сообщению источника, на {on, date} не хватало {value, number}',
  'remark.gap.reported': 'Нехватка указана по сообщению источника на {on, date}, не вычислена',
  'remark.mission.closing': 'Миссия закрывается; мандат истекает {expiry, date}',
  'remark.mission.expired': 'Мандат истек {expiry, date}; сведений о продлении нет',
  'remark.requirement.additional': 'Сверх имеющихся средств, которые в счет не идут',
  'remark.requirement.carried': 'Потребность перенесена из {from}',
  'remark.requirement.ceiling': 'Потребность: утвержденная численность, предел установлен Советом',
  'remark.requirement.no_figure': 'Потребность заявлена без указания количества',
  'remark.requirement.unverified': 'Потребность проверена не полностью',
}
