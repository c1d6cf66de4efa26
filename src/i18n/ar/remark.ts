import type { RemarkCode } from '../../core/gap/remark.ts'

/** What must be known beside a figure or a line, in Arabic. \u2066, \u2068 … \u2069 keep inserted text in its own order. */
export const remark: Record<`remark.${RemarkCode}`, string> = {
  'remark.figure.carried': 'منقول من {from} (رقم {on, date})',
  'remark.figure.derived': 'محسوب من بيانات أخرى',
  'remark.figure.disputed': 'تختلف المصادر: \u2066{values}\u2069 إلى جانب {chosen, number}؛ ولم يختر أي محرر بعد',
  'remark.figure.headline': 'اختاره \u2068{author}\u2069: \u2068{reason}\u2069',
  'remark.figure.headline_by_secretariat': 'اختارته الأمانة العامة: \u2068{reason}\u2069',
  'remark.figure.mixed_days': 'أجزاؤه تخص أياما مختلفة',
  'remark.figure.old':
    'رقم قديم: {on, date}، قبل ذلك بمدة {days, plural, zero {# يوم} one {يوم واحد} two {يومين} few {# أيام} many {# يوما} other {# يوم}}',
  'remark.figure.other_unit': 'غير معروف بهذه الوحدة؛ والمعروف: {value, number} (الوحدة: {unit}؛ {on, date})',
  'remark.figure.unverified': 'رقم لم يجر التحقق منه',
  'remark.gap.report_differs': 'أفاد أحد المصادر بنقص قدره {value, number} في {on, date}',
  'remark.gap.reported': 'الثغرة كما أفاد بها أحد المصادر في {on, date}، وليست محسوبة',
  'remark.mission.closing': 'البعثة في طور الإغلاق؛ وتنتهي الولاية في {expiry, date}',
  'remark.mission.expired': 'انتهت الولاية في {expiry, date}؛ ولا يُعرف لها تمديد',
  'remark.requirement.additional': 'إضافةً إلى الموجود أصلا، وهو لا يُحتسب منه',
  'remark.requirement.carried': 'احتياج منقول من {from}',
  'remark.requirement.ceiling': 'الاحتياج: القوام المأذون به، وهو حد أقصى وضعه المجلس',
  'remark.requirement.no_figure': 'ذُكر الاحتياج بلا رقم',
  'remark.requirement.unverified': 'احتياج لم يجر التحقق منه بالكامل',
}
