import type { start as english } from '../en/start.ts'

export const start: Record<keyof typeof english, string> = {
  'web.start.waits': 'ما ينتظركم',
  'web.start.waits.none': 'لا شيء في انتظاركم.',
  'web.start.renew':
    '{n, plural, zero {لا تعهدات يلزم تجديدها} one {تعهد واحد يلزم تجديده الآن} two {تعهدان يلزم تجديدهما الآن} few {# تعهدات يلزم تجديدها الآن} many {# تعهدا يلزم تجديدها الآن} other {# تعهد يلزم تجديدها الآن}}',
  'web.start.alerts':
    '{n, plural, zero {لا تعهدات تستدعي الانتباه} one {تعهد واحد يستدعي الانتباه} two {تعهدان يستدعيان الانتباه} few {# تعهدات تستدعي الانتباه} many {# تعهدا تستدعي الانتباه} other {# تعهد تستدعي الانتباه}}',
  'web.start.quarantine':
    '{n, plural, zero {لا صفوف في الحجر عليكم تسويتها} one {صف واحد في الحجر عليكم تسويته} two {صفان في الحجر عليكم تسويتهما} few {# صفوف في الحجر عليكم تسويتها} many {# صفا في الحجر عليكم تسويتها} other {# صف في الحجر عليكم تسويتها}}',
  'web.start.proposal': 'تغيير مقترح لاحتياج',
  'web.start.variation': 'تباين مقترح عن معيار',
  'web.start.arrangement': 'ترتيب ينتظر موافقتكم',
  'web.start.review': 'كان ينبغي استعراض ثغرات {mission} قبل {day}',
  'web.start.action': 'إجراء متأخر منذ {day}',
  'web.start.due': 'المواعيد المقبلة',
  'web.start.due.none': 'لا مواعيد في الأشهر المقبلة.',
  'web.start.due.on': 'اليوم',
  'web.start.due.what': 'الموضوع',
  'web.start.due.renewal': 'تجديد: {what}',
  'web.start.due.action': 'إجراء: {what}',
  'web.start.due.review': 'آخر يوم لاستعراض ثغرات {mission}',
  'web.start.due.mandate': 'تنتهي ولاية {mission}',
  'web.start.changed': 'ما تغير منذ {day}',
  'web.start.changed.first': 'هذه زيارتكم الأولى من هذا الجهاز: تُعرض الأيام السبعة الأخيرة.',
  'web.start.changed.none': 'لم يتغير أي بند من قائمة الثغرات.',
  'web.start.changed.gaps': 'قائمة الثغرات',
  'web.start.changed.from': '{before} ← {after}',
  'web.start.changed.pledges': 'التعهدات',
  'web.start.changed.pledges.none': 'لم يتحرك أي تعهد يحق لكم الاطلاع عليه.',
  'web.start.edition': 'صدر الإصدار {number}',
  'web.start.change.NEW': 'جديدة',
  'web.start.change.CLOSED': 'سُدت',
  'web.start.change.WIDENED': 'اتسعت',
  'web.start.change.NARROWED': 'ضاقت',
  'web.start.signIn': 'سجلوا الدخول لرؤية ما ينتظركم.',
  'web.start.asOf': 'الولايات والاستعراضات بحسب السجل في {day}',
}
