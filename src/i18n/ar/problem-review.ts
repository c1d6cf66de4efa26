import type { ReviewProblems } from '../../core/problem/review.ts'

export const problemReview: Record<`problem.${keyof ReviewProblems}` | `remedy.${keyof ReviewProblems}`, string> = {
  'problem.review.expiry_past': 'انتهت الولاية في {expiry}، قبل {today}: لم يبق ما يُستعرض في حينه.',
  'remedy.review.expiry_past': 'سجّل القرار الذي مدّدها، أو اسأل عن يوم أسبق.',
  'problem.review.window_past':
    'ينبغي أن يُعقد الاستعراض في موعد أقصاه {latest} لولاية تنتهي في {expiry}؛ وأقرب يوم يمكن أن يُدعى إليه أحد هو {soonest}.',
  'remedy.review.window_past': 'قصّر مهلة الإشعار أو المدة في إعدادات الخطة، أو اتفق على يوم يدويا.',
  'problem.review.no_free_day':
    'لا يوجد يوم عمل خال بين {from} و{latest} (أيام العمل: {days}؛ فيها استعراض آخر: {reviews}؛ برامج العمل: {entries}).',
  'remedy.review.no_free_day': 'انقل بندا من برنامج العمل أو استعراضا آخر، أو اتفق على يوم يدويا.',
}
