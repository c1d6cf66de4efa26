import type { match as english } from '../en/match.ts'

/** \u2066 … \u2069 keep Latin runs in their own order. */
export const match: Record<keyof typeof english, string> = {
  'match.why.CLOSED': 'لا ينقص شيء.',
  'match.why.TIME': 'العدد متوفر، لكن ليس في كل شهر مطلوب.',
  'match.why.NOBODY_ELIGIBLE': 'لا يصلح أي عرض من العروض الباقية.',
  'match.why.USED_ELSEWHERE': 'ثمة عروض صالحة، لكن الخطة تستفيد منها أفضل في مكان آخر.',
  'match.why.CAP_BINDS': 'ثمة عروض صالحة، لكن المعدات أو المقاعد أو الأموال أو السعة اللازمة لها قد استُنفدت.',
  'match.why.IMPROVABLE': 'ثمة عرض صالح ومتاح: فالخطة ليست الأفضل.',
  'match.coverage.OPEN': 'مفتوح',
  'match.coverage.PARTLY': 'مغطى جزئيا',
  'match.coverage.LATE': 'مغطى، لكن ليس في كل شهر',
  'match.coverage.CLOSED': 'مغطى',
  'match.month': '{n, number}',
  'match.monthNamed': '{n, number} ({name})',
  'match.fault.CAPABILITY': 'قدرته «\u2068{have}\u2069»، والمطلوب «\u2068{need}\u2069»',
  'match.fault.READINESS': 'جاهزيته {have, number}؛ والمطلوب {need, number}',
  'match.fault.CAVEAT': 'تحفّظه يستبعد البعثة «\u2068{mission}\u2069»',
  'match.fault.CONSENT': 'الدولة المضيفة للبعثة «\u2068{mission}\u2069» لا توافق على «\u2068{state}\u2069»',
  'match.fault.LANGUAGE': 'لا يتحدث اللغة «\u2068{need}\u2069»',
  'match.fault.ENVIRONMENT': 'البعثة «\u2068{mission}\u2069» حارة ومرتفعة، ولا يستطيع العرض العمل فيها',
  'match.fault.SIZE':
    '{have, plural, zero {لا أحد معروض} one {شخص واحد معروض} two {شخصان معروضان} few {# أشخاص معروضون} many {# شخصا معروضا} other {# شخص معروض}}؛ ولا يمكن أخذ أكثر من {need, number}',
  'match.fault.STAY':
    'معروض من الشهر {from}، ويصل من الشهر {first} (مهلة {lead, number}) حتى الشهر {end}: {have, plural, zero {# شهر} one {شهر واحد} two {شهران} few {# أشهر} many {# شهرا} other {# شهر}}، والحد الأدنى {need, number}، والناقص {short, number}',
  'match.fault.LOT_NONE': 'لا توجد دفعة من النوع «\u2068{type}\u2069»؛ والمطلوب {quantity, number}',
  'match.fault.LOT_QUANTITY':
    'في الدفعة «\u2068{lot}\u2069» من النوع «\u2068{type}\u2069» {have, number}؛ والمطلوب {need, number}',
  'match.fault.LOT_RECIPIENT':
    'الدفعة «\u2068{lot}\u2069» («\u2068{type}\u2069»، والمطلوب {quantity, number}) لا يجوز أن تذهب إلى المجموعة «\u2068{group}\u2069»',
  'match.fault.LOT_CAVEAT':
    'الدفعة «\u2068{lot}\u2069» («\u2068{type}\u2069»، والمطلوب {quantity, number}) لا يجوز أن تذهب إلى البعثة «\u2068{mission}\u2069»',
  'match.fault.LOT_LATE':
    'الدفعة «\u2068{lot}\u2069» («\u2068{type}\u2069»، والمطلوب {quantity, number}) تصل في الشهر {have}؛ وآخر بداية ممكنة الشهر {need}',
  'match.fault.COURSE_NONE': 'لا دورة تدرّس الوحدة «\u2068{module}\u2069»؛ المقاعد المطلوبة: {seats, number}',
  'match.fault.COURSE_SEATS':
    'مقاعد الدورة «\u2068{course}\u2069» (الوحدة «\u2068{module}\u2069») {have, number}؛ والمطلوب {need, number}',
  'match.fault.COURSE_RECIPIENT':
    'الدورة «\u2068{course}\u2069» (الوحدة «\u2068{module}\u2069»، المقاعد المطلوبة: {seats, number}) لا تقبل المجموعة «\u2068{group}\u2069»',
  'match.fault.COURSE_LANGUAGE':
    'الدورة «\u2068{course}\u2069» (الوحدة «\u2068{module}\u2069»، المقاعد المطلوبة: {seats, number}) لا تُعطى بأي من لغات العرض',
  'match.fault.COURSE_LATE':
    'بعد الدورة «\u2068{course}\u2069» (الوحدة «\u2068{module}\u2069»، المقاعد المطلوبة: {seats, number}) يمكن البدء في الشهر {have}؛ وآخر بداية ممكنة الشهر {need}',
  'match.fault.FUND_NONE': 'لا صندوق يمكنه دفع: {kinds}، {need, number} ألف دولار',
  'match.fault.FUND_SHORT':
    'في الصناديق التي يمكنها دفع {kinds} {have, number} ألف دولار، والمطلوب {need, number}: ينقص {more, number}',
  'match.fault.WORTH':
    'تكلفته تفوق قيمته: قيمة أشهره {gain, number}، وتكلفته {cost, number} ألف دولار، والمحصلة {value, number}',
  'match.cap.ROOM': 'المجموعات القائمة تترك مكانا لعدد {have, number}؛ والمطلوب {need, number}',
  'match.cap.LOT':
    'بقي في الدفعة «\u2068{lot}\u2069» («\u2068{type}\u2069») {have, number}، والمطلوب {need, number}: ينقص {more, number}. والباقي يخدم \u2066{holders}\u2069',
  'match.cap.COURSE':
    'بقي في الدورة «\u2068{course}\u2069» (الوحدة «\u2068{module}\u2069») من المقاعد {have, number}، والمطلوب {need, number}: ينقص {more, number}. والباقي يخدم \u2066{holders}\u2069',
  'match.cap.FUND':
    'بقي في الصناديق التي يمكنها دفع {kinds} {have, number} ألف دولار، والمطلوب {need, number}: ينقص {more, number}، مثلا في الصندوق «\u2068{fund}\u2069»',
  'match.remedy.RAISE_READINESS': 'رفع جاهزية العرض «\u2068{offer}\u2069» من {have, number} إلى {to, number}',
  'match.remedy.LIFT_CAVEAT': 'رفع تحفّظ العرض «\u2068{offer}\u2069» على البعثة «\u2068{mission}\u2069»',
  'match.remedy.GAIN_CONSENT':
    'الحصول على موافقة الدولة المضيفة للبعثة «\u2068{mission}\u2069» على «\u2068{state}\u2069»',
  'match.remedy.ADD_LANGUAGE': 'إضافة متحدثين باللغة «\u2068{language}\u2069» إلى العرض «\u2068{offer}\u2069»',
  'match.remedy.SUIT_ENVIRONMENT':
    'تهيئة العرض «\u2068{offer}\u2069» للحرارة والارتفاع من أجل البعثة «\u2068{mission}\u2069»',
  'match.remedy.OFFER_FEWER': 'إرسال {to, number} من أصل {have, number} من أشخاص العرض «\u2068{offer}\u2069»',
  'match.remedy.OFFER_EARLIER': 'إتاحة العرض «\u2068{offer}\u2069» من الشهر {to} بدلا من {have}',
  'match.remedy.OFFER_LONGER': 'تمديد العرض «\u2068{offer}\u2069» حتى الشهر {to} بدلا من {have}',
  'match.remedy.SELF_FUND': 'تتحمل الجهة المرسِلة للعرض «\u2068{offer}\u2069» نقله وإعالته',
  'match.remedy.ADD_TO_LOT': 'زيادة الدفعة «\u2068{lot}\u2069» من النوع «\u2068{type}\u2069» بعدد {more, number}',
  'match.remedy.OPEN_LOT': 'فتح الدفعة «\u2068{lot}\u2069» للمجموعة «\u2068{group}\u2069»',
  'match.remedy.LIFT_LOT_CAVEAT': 'السماح بذهاب الدفعة «\u2068{lot}\u2069» إلى البعثة «\u2068{mission}\u2069»',
  'match.remedy.LOT_EARLIER': 'تسليم الدفعة «\u2068{lot}\u2069» في الشهر {to} بدلا من {have}',
  'match.remedy.ANOTHER_LOT':
    'دفعة أخرى من النوع «\u2068{type}\u2069» عددها {quantity, number} للمجموعة «\u2068{group}\u2069»، متاحة في الشهر {by}',
  'match.remedy.ADD_SEATS':
    'زيادة مقاعد الدورة «\u2068{course}\u2069» (الوحدة «\u2068{module}\u2069») بعدد {more, number}',
  'match.remedy.OPEN_COURSE': 'فتح الدورة «\u2068{course}\u2069» للمجموعة «\u2068{group}\u2069»',
  'match.remedy.TEACH_IN': 'إعطاء الدورة «\u2068{course}\u2069» باللغة «\u2068{language}\u2069» أيضا',
  'match.remedy.COURSE_EARLIER': 'بدء الدورة «\u2068{course}\u2069» في الشهر {to} بدلا من {have}',
  'match.remedy.ANOTHER_COURSE':
    'دورة أخرى في الوحدة «\u2068{module}\u2069» للمجموعة «\u2068{group}\u2069»، مقاعدها {seats, number}، تبدأ في الشهر {by}',
  'match.remedy.ADD_TO_FUND': 'زيادة الصندوق «\u2068{fund}\u2069» بمقدار {more, number} ألف دولار',
  'match.remedy.WIDEN_FUND':
    'السماح للصندوق «\u2068{fund}\u2069» بدفع {kinds} للمجموعة «\u2068{group}\u2069» في البعثة «\u2068{mission}\u2069» (الفئة «\u2068{family}\u2069»)',
  'match.remedy.ANOTHER_FUND':
    'مبلغ آخر قدره {amount, number} ألف دولار لدفع {kinds} للمجموعة «\u2068{group}\u2069» في البعثة «\u2068{mission}\u2069»',
  'match.remedy.ANOTHER_OFFER':
    '{count, plural, zero {# عرض إضافي} one {عرض إضافي} two {عرضان إضافيان} few {# عروض إضافية} many {# عرضا إضافيا} other {# عرض إضافي}} من القدرة «\u2068{capability}\u2069» مثل العرض «\u2068{offer}\u2069»',
  'match.remedy.NEW_OFFER':
    '{count, plural, zero {# عرض جديد} one {عرض جديد} two {عرضان جديدان} few {# عروض جديدة} many {# عرضا جديدا} other {# عرض جديد}} من القدرة «\u2068{capability}\u2069» ({quantity, number})، من الشهر {from} حتى الشهر {until}: والتجهيز والتدريب والتكاليف على المرسِل',
  'match.met.CAPABILITY': 'هي القدرة المطلوبة «\u2068{capability}\u2069»',
  'match.met.SUBSTITUTE':
    'يجوز أن يحل «\u2068{have}\u2069» محل «\u2068{need}\u2069» بنسبة {percent, number} % من قيمته',
  'match.met.READINESS': 'الجاهزية {have, number}، والمطلوب {need, number}',
  'match.met.NO_CAVEAT': 'لا تحفّظ يستبعد البعثة «\u2068{mission}\u2069»',
  'match.met.CONSENT': 'الدولة المضيفة للبعثة «\u2068{mission}\u2069» لا ترفض «\u2068{state}\u2069»',
  'match.met.LANGUAGE': 'يتحدث اللغة «\u2068{language}\u2069»',
  'match.met.ENVIRONMENT': 'يستطيع العمل في الحرارة والارتفاع كما في البعثة «\u2068{mission}\u2069»',
  'match.met.STAY':
    'من الشهر {start} حتى الشهر {end}: {have, plural, zero {# شهر} one {شهر واحد} two {شهران} few {# أشهر} many {# شهرا} other {# شهر}}، والحد الأدنى {need, number}؛ أول شهر ممكن {first}، والمهلة {lead, number}',
  'match.met.LOT':
    'الدفعة «\u2068{lot}\u2069» توفر {quantity, number} من النوع «\u2068{type}\u2069»، وتصل في الشهر {ready} للبدء في الشهر {start}',
  'match.met.COURSE':
    'الدورة «\u2068{course}\u2069» توفر من المقاعد {seats, number} في الوحدة «\u2068{module}\u2069»، وتنتهي بحلول الشهر {ready} للبدء في الشهر {start}',
  'match.met.PAID': '{kind}: {amount, number} ألف دولار، يدفعها \u2066{funds}\u2069',
  'match.met.SELF_FUNDED': '«\u2068{state}\u2069» تتحمل النقل والإعالة',
  'match.cost.LIFT': 'النقل',
  'match.cost.EQUIPMENT': 'المعدات',
  'match.cost.TRAINING': 'التدريب',
  'match.cost.SUSTAINMENT': 'الإعالة',
  'cli.match.gap':
    '\u2066{requirement}\u2069: {state}؛ المتوفر: {served, number} من {quantity, number}؛ الأشهر الناقصة: {months, number}',
  'cli.match.near': 'أقرب العروض',
  'cli.match.otherNear':
    '{count, plural, zero {… ولا عروض أخرى غير صالحة} one {… وعرض آخر غير صالح} two {… وعرضان آخران غير صالحين} few {… و# عروض أخرى غير صالحة} many {… و# عرضا آخر غير صالح} other {… و# عرض آخر غير صالح}}',
  'cli.match.eligible': 'العروض الصالحة',
  'cli.match.held': '\u2066{offer}\u2069: مستخدم لأجل \u2066{requirement}\u2069',
  'cli.match.free': '\u2066{offer}\u2069: متاح',
  'cli.match.loss': 'استخدامه هنا يكلف {loss, number} من الهدف',
  'cli.match.lossRange': 'استخدامه هنا يكلف ما بين {from, number} و{to, number} من الهدف',
  'cli.match.impossible': 'لم توجد خطة تستخدمه هنا',
  'cli.match.remedies': 'ما من شأنه أن يسد الفجوة، وكل منها مبرهن بخطة',
  'cli.match.noRemedy': 'لم يوجد علاج يسد الفجوة.',
  'cli.match.proof': 'الهدف {objective, number}، الحد {bound, number}، الخطة \u2066{plan}\u2069',
  'cli.match.suffers': 'أقل تغطية من قبل: \u2066{requirements}\u2069',
  'cli.match.partial':
    '{count, plural, zero {جُرّبت كل الخطط.} one {لم تُجرّب خطة واحدة لضيق الوقت: فالجواب جزئي.} two {لم تُجرّب خطتان لضيق الوقت: فالجواب جزئي.} few {لم تُجرّب # خطط لضيق الوقت: فالجواب جزئي.} many {لم تُجرّب # خطة لضيق الوقت: فالجواب جزئي.} other {لم تُجرّب # خطة لضيق الوقت: فالجواب جزئي.}}',
  'cli.match.whatif': 'الهدف {before, number} ← {after, number}، الحد {bound, number}',
  'cli.match.gained': 'مجموعات جديدة',
  'cli.match.lost': 'مجموعات لم تعد قائمة',
  'cli.match.moved': 'في أشهر أخرى',
  'cli.match.resupplied': 'من دفعات أو دورات أو صناديق أخرى',
  'cli.match.broken': 'مجموعات متفق عليها تصبح غير ممكنة',
  'cli.match.closed': 'احتياجات صارت مغطاة',
  'cli.match.opened': 'احتياجات صارت مفتوحة',
  'cli.match.better': 'احتياجات تحسنت تغطيتها',
  'cli.match.worse': 'احتياجات ساءت تغطيتها',
  'cli.match.nothing': 'لا يتغير شيء آخر.',
  'cli.match.column.more': 'الزيادة بآلاف الدولارات',
  'cli.match.column.objective': 'الهدف',
  'cli.match.column.bound': 'الحد',
  'cli.match.column.used': 'المنفق بآلاف الدولارات',
  'cli.match.column.unlocks': 'يغطي',
  'cli.match.value':
    'القيمة {value, number}: الأشهر {gain, number}، التكاليف {cost, number} ألف دولار، الأطراف {parties, number}',
  'cli.match.departure': 'انسحاب \u2066{party}\u2069: يخسر الهدف {loss, number}',
  'cli.match.departureRange': 'انسحاب \u2066{party}\u2069: يخسر الهدف ما بين {from, number} و{to, number}',
  'cli.match.goesOn': '\u2066{pack}\u2069: تستمر مع آخرين',
  'cli.match.replaced': '\u2066{pack}\u2069: يحل محلها \u2066{replacements}\u2069',
  'cli.match.ends': '\u2066{pack}\u2069: لا شيء يحل محلها',
  'cli.match.best':
    'تضع أفضل خطة العرض في \u2066{requirement}\u2069، من الشهر {start, number} حتى الشهر {end, number}.',
  'cli.match.useless': 'أفضل خطة وُجدت لا تستخدم العرض.',
  'cli.match.unfit': 'لا يصلح العرض لأي احتياج.',
  'cli.match.estimated': 'التقدير {estimate, number}',
  'cli.match.alternatives': 'أفضل المجموعات التالية',
  'cli.match.column.requirement': 'الاحتياج',
  'cli.match.column.gain': 'المكسب',
  'cli.match.column.missing': 'الناقص',
  'cli.match.discarded':
    '{count, plural, zero {لم تُستبعد أي خطة.} one {لم تجتز خطة واحدة التحقق فاستُبعدت: وهذا خلل في البرنامج، يُرجى الإبلاغ عنه.} two {لم تجتز خطتان التحقق فاستُبعدتا: وهذا خلل في البرنامج، يُرجى الإبلاغ عنه.} few {لم تجتز # خطط التحقق فاستُبعدت: وهذا خلل في البرنامج، يُرجى الإبلاغ عنه.} many {لم تجتز # خطة التحقق فاستُبعدت: وهذا خلل في البرنامج، يُرجى الإبلاغ عنه.} other {لم تجتز # خطة التحقق فاستُبعدت: وهذا خلل في البرنامج، يُرجى الإبلاغ عنه.}}',
}
