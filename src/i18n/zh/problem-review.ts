import type { ReviewProblems } from '../../core/problem/review.ts'

export const problemReview: Record<`problem.${keyof ReviewProblems}` | `remedy.${keyof ReviewProblems}`, string> = {
  'problem.review.expiry_past': '任务授权已于{expiry}到期，早于{today}：已无法及时审查。',
  'remedy.review.expiry_past': '请记录延长授权的决定，或查询更早的日期。',
  'problem.review.window_past': '授权于{expiry}到期，审查最迟须在{latest}举行；而最早可发出邀请的日期是{soonest}。',
  'remedy.review.window_past': '请在计划设置中缩短通知期或窗口，或人工商定日期。',
  'problem.review.no_free_day':
    '{from}至{latest}之间没有空闲的工作日（工作日：{days}；已有其他审查：{reviews}；工作方案：{entries}）。',
  'remedy.review.no_free_day': '请移动工作方案中的一项或另一次审查，或人工商定日期。',
}
