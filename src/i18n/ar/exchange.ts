import type { RowProblemCode } from '../../core/exchange/row-problem.ts'

/** Why a row of an imported file could not be taken, and what to do about it, in Arabic. \u2066, \u2068 … \u2069 keep inserted text in its own order. */
export const exchange: Record<RowProblemCode | `remedy.${RowProblemCode}`, string> = {
  'row.columns_missing': 'عدد الحقول في الصف ({columns}) لا يطابق عددها في صف العناوين',
  'remedy.row.columns_missing':
    'يُرجى مقارنة الصف بصف العناوين؛ والنص الذي يتضمن فاصلة يوضع بين علامتي اقتباس مستقيمتين.',
  'row.contributor_unknown': 'البلد المساهم «\u2068{contributor}\u2069» غير معروف',
  'remedy.row.contributor_unknown': 'يُرجى تصحيح الاسم أو ذكر رمز ISO. الأقرب: \u2068{nearest}\u2069.',
  'row.coordinate_invalid': '\u2066{latitude}, {longitude}\u2069 ليس موقعا على الكرة الأرضية',
  'remedy.row.coordinate_invalid':
    'يُرجى ذكر الدرجات: خط العرض من \u2066−90\u2069 إلى 90، وخط الطول من \u2066−180\u2069 إلى 180؛ أو ترك الحقلين فارغين.',
  'row.date_invalid': '«\u2068{value}\u2069» ليس يوما من أيام التقويم',
  'remedy.row.date_invalid': 'اكتبوا اليوم على هيئة سنة-شهر-يوم، مثل \u20662010-06-30\u2069.',
  'row.day_future': 'اليوم \u2068{value}\u2069 لاحق ليوم الاستيراد',
  'remedy.row.day_future': 'لا يتضمن السجل إلا ما جرى عدّه: يُرجى تصحيح اليوم.',
  'row.duplicate': 'في السطر {line} من الملف بيانات عن البعثة نفسها والبلد المساهم نفسه واليوم نفسه',
  'remedy.row.duplicate': 'يُرجى إبقاء أحد السطرين وحذف الآخر.',
  'row.mission_unknown': 'البعثة «\u2068{mission}\u2069» غير معروفة',
  'remedy.row.mission_unknown': 'يُرجى تصحيح الاسم المختصر. الأقرب: \u2066{nearest}\u2069.',
  'row.number_invalid': 'القيمة «\u2068{value}\u2069» في \u2066{column}\u2069 ليست عددا للأفراد',
  'remedy.row.number_invalid': 'يُرجى ذكر عدد صحيح من 0 إلى 1,000,000، أو ترك الحقل فارغا إذا لم يُعرف شيء.',
  'row.nothing_given': 'لا يتضمن الصف أي رقم',
  'remedy.row.nothing_given': 'يُرجى ملء واحد على الأقل من حقول الأعداد، أو حذف الصف.',
  'row.text_invalid': 'النص في \u2066{column}\u2069 يتضمن أحرف تحكم أو يغير اتجاه الكتابة أو أطول مما ينبغي',
  'remedy.row.text_invalid': 'يُرجى كتابة النص من جديد دون لصق؛ وألا يتجاوز 2,000 حرف.',
  'row.total_differs': 'مجموع الأجزاء {sum, number}، والمجموع المذكور {total, number}',
  'remedy.row.total_differs': 'يُرجى الرجوع إلى المصدر لتحديد الخطأ منهما وتصحيحه.',
}
