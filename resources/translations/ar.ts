<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
  <context>
    <name>AboutPage</name>
    <message>
      <source>About</source>
      <translation>حول</translation>
    </message>
    <message>
      <source>Agreement and privacy policy</source>
      <translation>الاتفاقية وسياسة الخصوصية</translation>
    </message>
    <message>
      <source>An address, and what you may send along if you like.</source>
      <translation>عنوان، وما يمكنك إرفاقه إن أردت.</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>إغلاق</translation>
    </message>
    <message>
      <source>Contact support…</source>
      <translation>مراسلة الدعم…</translation>
    </message>
    <message>
      <source>Every version that you were shown, also without a network.</source>
      <translation>كل نسخة عُرضت عليك، حتى بلا شبكة.</translation>
    </message>
    <message>
      <source>Licences</source>
      <translation>التراخيص</translation>
    </message>
    <message>
      <source>Questions</source>
      <translation>الأسئلة</translation>
    </message>
    <message>
      <source>Read…</source>
      <translation>قراءة…</translation>
    </message>
    <message>
      <source>Show…</source>
      <translation>عرض…</translation>
    </message>
    <message>
      <source>The free software that is inside, with its licences.</source>
      <translation>البرمجيات الحرة المستخدمة هنا مع تراخيصها.</translation>
    </message>
    <message>
      <source>Version %1</source>
      <translation>الإصدار %1</translation>
    </message>
    <message>
      <source>Your practice's schedule and your own calendars, encrypted on this computer.</source>
      <translation>جدول عيادتك وتقاويمك الخاصة، مشفّرة على هذا الحاسوب.</translation>
    </message>
  </context>
  <context>
    <name>AccountsPage</name>
    <message>
      <source>%1 · %2</source>
      <translation>‏%1 · %2</translation>
    </message>
    <message>
      <source>Accounts &amp; calendars</source>
      <translation>الحسابات والتقويمات</translation>
    </message>
    <message>
      <source>Add account…</source>
      <translation>إضافة حساب…</translation>
    </message>
    <message>
      <source>Choose calendars…</source>
      <translation>اختيار التقويمات…</translation>
    </message>
    <message>
      <source>Remove account…</source>
      <translation>إزالة الحساب…</translation>
    </message>
    <message>
      <source>Sign in again…</source>
      <translation>تسجيل الدخول مجددًا…</translation>
    </message>
    <message>
      <source>Sign out…</source>
      <translation>تسجيل الخروج…</translation>
    </message>
    <message>
      <source>There is no account yet.</source>
      <translation>لا يوجد حساب بعد.</translation>
    </message>
    <message>
      <source>Where your schedule comes from, and how each source fares.</source>
      <translation>من أين يأتي جدولك، وكيف حال كل مصدر.</translation>
    </message>
  </context>
  <context>
    <name>Actions</name>
    <message>
      <source>&amp;About OptiMantra Desktop</source>
      <translation>&amp;حول OptiMantra Desktop</translation>
    </message>
    <message>
      <source>&amp;Add account…</source>
      <translation>إ&amp;ضافة حساب…</translation>
    </message>
    <message>
      <source>&amp;Back</source>
      <translation>ال&amp;سابق</translation>
    </message>
    <message>
      <source>&amp;Block time…</source>
      <translation>&amp;حجب وقت…</translation>
    </message>
    <message>
      <source>&amp;Change appointment…</source>
      <translation>ت&amp;عديل الموعد…</translation>
    </message>
    <message>
      <source>&amp;Close window</source>
      <translation>إ&amp;غلاق النافذة</translation>
    </message>
    <message>
      <source>&amp;Contact support…</source>
      <translation>&amp;مراسلة الدعم…</translation>
    </message>
    <message>
      <source>&amp;Date…</source>
      <translation>ال&amp;تاريخ…</translation>
    </message>
    <message>
      <source>&amp;Edit</source>
      <translation>ت&amp;حرير</translation>
    </message>
    <message>
      <source>&amp;Edits to decide…</source>
      <translation>&amp;تعديلات تنتظر قرارك…</translation>
    </message>
    <message>
      <source>&amp;File</source>
      <translation>&amp;ملف</translation>
    </message>
    <message>
      <source>&amp;Filter…</source>
      <translation>ت&amp;صفية…</translation>
    </message>
    <message>
      <source>&amp;Find…</source>
      <translation>&amp;بحث…</translation>
    </message>
    <message>
      <source>&amp;Forward</source>
      <translation>ال&amp;تالي</translation>
    </message>
    <message>
      <source>&amp;Go</source>
      <translation>ا&amp;نتقال</translation>
    </message>
    <message>
      <source>&amp;Help</source>
      <translation>م&amp;ساعدة</translation>
    </message>
    <message>
      <source>&amp;Keyboard shortcuts</source>
      <translation>اختصارات لوحة ال&amp;مفاتيح</translation>
    </message>
    <message>
      <source>&amp;Larger hours</source>
      <translation>ساعات أ&amp;كبر</translation>
    </message>
    <message>
      <source>&amp;Library</source>
      <translation>الم&amp;كتبة</translation>
    </message>
    <message>
      <source>&amp;Lock</source>
      <translation>&amp;قفل</translation>
    </message>
    <message>
      <source>&amp;Move to…</source>
      <translation>&amp;نقل إلى…</translation>
    </message>
    <message>
      <source>&amp;New appointment…</source>
      <translation>موعد &amp;جديد…</translation>
    </message>
    <message>
      <source>&amp;Print…</source>
      <translation>&amp;طباعة…</translation>
    </message>
    <message>
      <source>&amp;Promises</source>
      <translation>ال&amp;وعود</translation>
    </message>
    <message>
      <source>&amp;Quit</source>
      <translation>إ&amp;نهاء</translation>
    </message>
    <message>
      <source>&amp;Redo</source>
      <translation>&amp;إعادة</translation>
    </message>
    <message>
      <source>&amp;Restore a backup…</source>
      <translation>ا&amp;ستعادة نسخة احتياطية…</translation>
    </message>
    <message>
      <source>&amp;Sync now</source>
      <translation>مزامنة ال&amp;آن</translation>
    </message>
    <message>
      <source>&amp;Today</source>
      <translation>ال&amp;يوم</translation>
    </message>
    <message>
      <source>&amp;Undo</source>
      <translation>&amp;تراجع</translation>
    </message>
    <message>
      <source>&amp;Usual hours</source>
      <translation>الساعات ال&amp;معتادة</translation>
    </message>
    <message>
      <source>&amp;View</source>
      <translation>&amp;عرض</translation>
    </message>
    <message>
      <source>&amp;Write a note…</source>
      <translation>&amp;كتابة ملاحظة…</translation>
    </message>
    <message>
      <source>A&amp;ccounts and calendars</source>
      <translation>الحسابات وال&amp;تقويمات</translation>
    </message>
    <message>
      <source>A&amp;greement and privacy policy</source>
      <translation>الا&amp;تفاقية وسياسة الخصوصية</translation>
    </message>
    <message>
      <source>Agenda</source>
      <translation>الأجندة</translation>
    </message>
    <message>
      <source>Back &amp;up now</source>
      <translation>نسخ احتياطي الآ&amp;ن</translation>
    </message>
    <message>
      <source>C&amp;ontinue the draft</source>
      <translation>متابعة ال&amp;مسودة</translation>
    </message>
    <message>
      <source>Ca&amp;ncel appointment…</source>
      <translation>إ&amp;لغاء الموعد…</translation>
    </message>
    <message>
      <source>Changes &amp;waiting to be sent</source>
      <translation>تغييرات تنتظر الإر&amp;سال</translation>
    </message>
    <message>
      <source>Day</source>
      <translation>يوم</translation>
    </message>
    <message>
      <source>Day side by side by &amp;place</source>
      <translation>اليوم جنبًا إلى جنب حسب ال&amp;مكان</translation>
    </message>
    <message>
      <source>Day side by side by ca&amp;lendar</source>
      <translation>اليوم جنبًا إلى جنب حسب ال&amp;تقويم</translation>
    </message>
    <message>
      <source>Do a&amp;nything…</source>
      <translation>افعل أي &amp;شيء…</translation>
    </message>
    <message>
      <source>F&amp;ree time…</source>
      <translation>الوقت ال&amp;حر…</translation>
    </message>
    <message>
      <source>Hide patients' &amp;names</source>
      <translation>إخفاء &amp;أسماء المرضى</translation>
    </message>
    <message>
      <source>Month</source>
      <translation>شهر</translation>
    </message>
    <message>
      <source>New &amp;window</source>
      <translation>نافذة &amp;جديدة</translation>
    </message>
    <message>
      <source>S&amp;maller hours</source>
      <translation>ساعات أ&amp;صغر</translation>
    </message>
    <message>
      <source>S&amp;urveys…</source>
      <translation>الاس&amp;تبيانات…</translation>
    </message>
    <message>
      <source>Se&amp;ttings…</source>
      <translation>ال&amp;إعدادات…</translation>
    </message>
    <message>
      <source>Show one &amp;day</source>
      <translation>عرض &amp;يوم واحد</translation>
    </message>
    <message>
      <source>Show the &amp;agenda</source>
      <translation>عرض الأ&amp;جندة</translation>
    </message>
    <message>
      <source>Show the &amp;month</source>
      <translation>عرض ال&amp;شهر</translation>
    </message>
    <message>
      <source>Show the &amp;work week</source>
      <translation>عرض أسبوع ال&amp;عمل</translation>
    </message>
    <message>
      <source>Show the &amp;year</source>
      <translation>عرض ال&amp;سنة</translation>
    </message>
    <message>
      <source>Show the wee&amp;k</source>
      <translation>عرض الأ&amp;سبوع</translation>
    </message>
    <message>
      <source>Tap %1 to hide patients' names or show them; hold it to look for a moment</source>
      <translation>انقر %1 لإخفاء أسماء المرضى أو إظهارها، واضغط مطولًا لإلقاء نظرة</translation>
    </message>
    <message>
      <source>W&amp;hat happened</source>
      <translation>&amp;ماذا حدث</translation>
    </message>
    <message>
      <source>Week</source>
      <translation>أسبوع</translation>
    </message>
    <message>
      <source>Work week</source>
      <translation>أسبوع العمل</translation>
    </message>
    <message>
      <source>Year</source>
      <translation>سنة</translation>
    </message>
  </context>
  <context>
    <name>AddAccount</name>
    <message>
      <source>A published calendar, to read: webcal or .ics</source>
      <translation>تقويم منشور للقراءة: webcal أو ‎.ics</translation>
    </message>
    <message>
      <source>Add an account</source>
      <translation>إضافة حساب</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>إلغاء</translation>
    </message>
    <message>
      <source>Google Calendar, also of a Workspace</source>
      <translation>تقويم Google، ومنه Workspace</translation>
    </message>
    <message>
      <source>Nextcloud, Radicale, Fastmail and others</source>
      <translation>خدمات Nextcloud وRadicale وFastmail وغيرها</translation>
    </message>
    <message>
      <source>Outlook.com, Microsoft 365 and Exchange Online</source>
      <translation>خدمات Outlook.com وMicrosoft 365 وExchange Online</translation>
    </message>
    <message>
      <source>With an app-specific password</source>
      <translation>بكلمة مرور خاصة بالتطبيق</translation>
    </message>
    <message>
      <source>Your appointments, at your practice's service</source>
      <translation>مواعيدك، لدى خدمة عيادتك</translation>
    </message>
  </context>
  <context>
    <name>AgePage</name>
    <message>
      <source>I am %1 or older</source>
      <translation>عمري %1 سنة أو أكثر</translation>
    </message>
    <message>
      <source>I am younger</source>
      <translation>أنا أصغر</translation>
    </message>
    <message>
      <source>It is made for people who are %1 or older. We ask once and keep your answer only, never a birth date.</source>
      <translation>صُمم لمن بلغوا %1 سنة أو أكثر. نسأل مرة واحدة ونحتفظ بإجابتك فقط، لا بتاريخ ميلاد.</translation>
    </message>
    <message>
      <source>This program is for adults</source>
      <translation>هذا البرنامج للبالغين</translation>
    </message>
  </context>
  <context>
    <name>AgendaList</name>
    <message>
      <source>Agenda</source>
      <translation>الأجندة</translation>
    </message>
    <message>
      <source>Nothing is planned from {first} to {last}</source>
      <translation>لا شيء مقرر من {first} إلى {last}</translation>
    </message>
    <message>
      <source>Nothing planned today</source>
      <translation>لا شيء مخطط اليوم</translation>
    </message>
    <message>
      <source>Today</source>
      <translation>اليوم</translation>
    </message>
    <message>
      <source>Tomorrow</source>
      <translation>غدًا</translation>
    </message>
    <message>
      <source>Yesterday</source>
      <translation>أمس</translation>
    </message>
    <message>
      <source>{month} {year}</source>
      <translation>‏{month} {year}</translation>
    </message>
  </context>
  <context>
    <name>AgreementPage</name>
    <message>
      <source>I agree</source>
      <translation>أوافق</translation>
    </message>
    <message>
      <source>Later</source>
      <translation>لاحقًا</translation>
    </message>
    <message>
      <source>Later: your own calendars work, your practice's schedule waits.</source>
      <translation>لاحقًا: تعمل تقاويمك الخاصة وينتظر جدول عيادتك.</translation>
    </message>
    <message>
      <source>Please read both. They say how health information is used. Every version stays readable under Help.</source>
      <translation>اقرأ كليهما من فضلك. فهما يبيّنان كيف تُستخدم المعلومات الصحية. وكل نسخة تبقى مقروءة في قائمة المساعدة.</translation>
    </message>
    <message>
      <source>The texts could not be fetched from your practice yet.</source>
      <translation>لم يمكن جلب النصوص من عيادتك بعد.</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>إعادة المحاولة</translation>
    </message>
    <message>
      <source>What we promise each other</source>
      <translation>ما نعد به بعضنا بعضًا</translation>
    </message>
  </context>
  <context>
    <name>AppearancePage</name>
    <message>
      <source>Appearance</source>
      <translation>المظهر</translation>
    </message>
    <message>
      <source>As the system</source>
      <translation>مثل النظام</translation>
    </message>
    <message>
      <source>Colours</source>
      <translation>الألوان</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>داكن</translation>
    </message>
    <message>
      <source>Dark, high contrast</source>
      <translation>داكن، تباين عالٍ</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>فاتح</translation>
    </message>
    <message>
      <source>Light, high contrast</source>
      <translation>فاتح، تباين عالٍ</translation>
    </message>
    <message>
      <source>Sizes of type follow the system.</source>
      <translation>حجم الخط يتبع النظام.</translation>
    </message>
  </context>
  <context>
    <name>Backups</name>
    <message numerus="yes">
      <source>%n change(s) of yours, not sent yet, are in no older backup.</source>
      <translation>
        <numerusform>لا تغييرات تنتظر الإرسال.</numerusform>
        <numerusform>تغيير واحد لك لم يُرسل بعد، وليس في أي نسخة أقدم.</numerusform>
        <numerusform>تغييران لك لم يُرسلا بعد، وليسا في أي نسخة أقدم.</numerusform>
        <numerusform>‏%Ln تغييرات لك لم تُرسل بعد، وليست في أي نسخة أقدم.</numerusform>
        <numerusform>‏%Ln تغييرًا لك لم تُرسل بعد، وليست في أي نسخة أقدم.</numerusform>
        <numerusform>‏%Ln تغيير لك لم تُرسل بعد، وليست في أي نسخة أقدم.</numerusform>
      </translation>
    </message>
    <message>
      <source>Back</source>
      <translation>رجوع</translation>
    </message>
    <message>
      <source>Backups</source>
      <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
      <source>Restore a backup</source>
      <translation>استعادة نسخة احتياطية</translation>
    </message>
    <message>
      <source>Restore this backup</source>
      <translation>استعادة هذه النسخة</translation>
    </message>
    <message>
      <source>There is no backup yet.</source>
      <translation>لا توجد نسخة احتياطية بعد.</translation>
    </message>
    <message>
      <source>We can't tell whether changes of yours are still waiting to be sent.</source>
      <translation>لا نستطيع أن نعرف هل ما زالت تغييرات لك تنتظر الإرسال.</translation>
    </message>
    <message>
      <source>Your accounts, settings and appointments become what they were then. What you withdrew since stays withdrawn, and nothing is sent twice. What the services still hold is read again.</source>
      <translation>تعود حساباتك وإعداداتك ومواعيدك كما كانت عندئذ. ما سحبته منذ ذلك الحين يبقى مسحوبًا، ولا يُرسل شيء مرتين. وما زال لدى الخدمات يُقرأ مجددًا.</translation>
    </message>
  </context>
  <context>
    <name>BytesView</name>
    <message>
      <source>%1 %2</source>
      <comment>two sentences</comment>
      <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
      <source>%n byte(s), and nothing else.</source>
      <translation>
        <numerusform>لا بايتات.</numerusform>
        <numerusform>بايت واحد ولا شيء غيره.</numerusform>
        <numerusform>بايتان ولا شيء غيرهما.</numerusform>
        <numerusform>%Ln بايتات ولا شيء غيرها.</numerusform>
        <numerusform>%Ln بايتًا ولا شيء غيرها.</numerusform>
        <numerusform>%Ln بايت ولا شيء غيرها.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n of them are blanks at the end, which hide the length.</source>
      <translation>
        <numerusform>لا فراغات في آخرها.</numerusform>
        <numerusform>واحد منها فراغ في الآخر يخفي الطول.</numerusform>
        <numerusform>اثنان منها فراغان في الآخر يخفيان الطول.</numerusform>
        <numerusform>%Ln منها فراغات في الآخر تخفي الطول.</numerusform>
        <numerusform>%Ln منها فراغات في الآخر تخفي الطول.</numerusform>
        <numerusform>%Ln منها فراغات في الآخر تخفي الطول.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Calendar</name>
    <message>
      <source>+{count} more</source>
      <translation>‏+{count} أخرى</translation>
    </message>
    <message>
      <source>+{hours} h</source>
      <translation>+{hours} س</translation>
    </message>
    <message>
      <source>An event of whole days has no time to move.</source>
      <translation>حدث اليوم الكامل ليس له وقت لينقل.</translation>
    </message>
    <message>
      <source>Elsewhere</source>
      <translation>في مكان آخر</translation>
    </message>
    <message>
      <source>The practice lets you read this schedule, but not change it.</source>
      <translation>تتيح لك العيادة قراءة هذا الجدول دون تغييره.</translation>
    </message>
    <message>
      <source>This appointment has taken place and stays where it was.</source>
      <translation>جرى هذا الموعد ويبقى في مكانه.</translation>
    </message>
    <message>
      <source>This appointment was cancelled.</source>
      <translation>أُلغي هذا الموعد.</translation>
    </message>
    <message>
      <source>This hour comes twice</source>
      <translation>تأتي هذه الساعة مرتين</translation>
    </message>
    <message>
      <source>This hour is left out</source>
      <translation>تسقط هذه الساعة</translation>
    </message>
    <message>
      <source>W{number}</source>
      <translation>أ{number}</translation>
    </message>
    <message>
      <source>all-day</source>
      <translation>طوال اليوم</translation>
    </message>
    <message>
      <source>{month} {year}</source>
      <translation>‏{month} {year}</translation>
    </message>
    <message>
      <source>{month} {year} – {later_month} {later_year}</source>
      <translation>‏{month} {year} – {later_month} {later_year}</translation>
    </message>
    <message>
      <source>{month} – {later_month} {year}</source>
      <translation>‏{month} – {later_month} {year}</translation>
    </message>
    <message>
      <source>{zone} {shift}</source>
      <translation>{zone} {shift}</translation>
    </message>
    <message>
      <source>“{calendar}” is only read here. Change this event where it is kept.</source>
      <translation>يُقرأ «{calendar}» هنا فقط. غيّر هذا الحدث حيث يُحفظ.</translation>
    </message>
    <message>
      <source>−{hours} h</source>
      <translation>−{hours} س</translation>
    </message>
  </context>
  <context>
    <name>CalendarsPage</name>
    <message>
      <source>Connect another calendar…</source>
      <translation>ربط تقويم آخر…</translation>
    </message>
    <message>
      <source>Go to my schedule</source>
      <translation>إلى جدولي</translation>
    </message>
    <message>
      <source>Nothing is on before you turn it on. You can change each of these at any time.</source>
      <translation>لا شيء مشغّل قبل أن تشغّله. ويمكنك تغيير كل منها في أي وقت.</translation>
    </message>
    <message>
      <source>Which calendars may we show?</source>
      <translation>أي التقاويم يمكننا عرضها؟</translation>
    </message>
  </context>
  <context>
    <name>Card</name>
    <message>
      <source>At the same time: {events}</source>
      <translation>في الوقت نفسه: {events}</translation>
    </message>
    <message>
      <source>Cancel…</source>
      <translation>إلغاء…</translation>
    </message>
    <message>
      <source>Change…</source>
      <translation>تعديل…</translation>
    </message>
    <message>
      <source>Free…</source>
      <translation>إتاحة…</translation>
    </message>
    <message>
      <source>Open {host}</source>
      <translation>فتح {host}</translation>
    </message>
    <message>
      <source>Show on a map</source>
      <translation>إظهار على خريطة</translation>
    </message>
    <message>
      <source>{calendar} · read only</source>
      <translation>‏{calendar} · للقراءة فقط</translation>
    </message>
    <message>
      <source>{status} · your change is waiting to be sent</source>
      <translation>‏{status} · تغييرك ينتظر الإرسال</translation>
    </message>
    <message>
      <source>{times} in {zone}</source>
      <translation>‏{times} في {zone}</translation>
    </message>
    <message>
      <source>{title} ({times})</source>
      <translation>‏{title} ({times})</translation>
    </message>
  </context>
  <context>
    <name>ChooseCalendars</name>
    <message>
      <source>Done</source>
      <translation>تم</translation>
    </message>
    <message>
      <source>May we show your schedule at %1?</source>
      <translation>هل تسمح لنا بعرض جدولك في %1؟</translation>
    </message>
    <message>
      <source>Which calendars of %1 may we show?</source>
      <translation>أي تقويمات %1 تسمح لنا بعرضها؟</translation>
    </message>
  </context>
  <context>
    <name>Computers</name>
    <message>
      <source>Code from the other computer</source>
      <translation>الرمز من الحاسوب الآخر</translation>
    </message>
    <message>
      <source>End the link</source>
      <translation>إنهاء الربط</translation>
    </message>
    <message>
      <source>Link by this code</source>
      <translation>الربط بهذا الرمز</translation>
    </message>
    <message>
      <source>Linked. What you decide from now on holds on both computers.</source>
      <translation>تم الربط. ما تقرّره من الآن يسري على الحاسوبين.</translation>
    </message>
    <message>
      <source>Make a code</source>
      <translation>إنشاء رمز</translation>
    </message>
    <message>
      <source>My other computers</source>
      <translation>حواسيبي الأخرى</translation>
    </message>
    <message>
      <source>This computer is linked.</source>
      <translation>هذا الحاسوب مربوط.</translation>
    </message>
    <message>
      <source>This is no code of another computer. Nothing was changed.</source>
      <translation>هذا ليس رمز حاسوب آخر. لم يتغيّر شيء.</translation>
    </message>
    <message>
      <source>Type the code that the other computer shows.</source>
      <translation>اكتب الرمز الذي يعرضه الحاسوب الآخر.</translation>
    </message>
    <message>
      <source>Type this code on your other computer. It is shown this once: %1</source>
      <translation>اكتب هذا الرمز على حاسوبك الآخر. يُعرض هذه المرة فقط: %1</translation>
    </message>
    <message>
      <source>What you decide about your practice holds on all your computers. For your own calendars it does only after you linked the computers by a code: the service that carries your choices can't read which calendar they are about.</source>
      <translation>ما تقرّره بشأن عيادتك يسري على كل حواسيبك. أما تقاويمك الخاصة فيسري عليها بعد أن تربط الحواسيب برمز فقط: فالخدمة التي تنقل اختياراتك لا تستطيع قراءة أي تقويم هو المقصود.</translation>
    </message>
  </context>
  <context>
    <name>Conflicts</name>
    <message>
      <source>%1 of %2</source>
      <translation>‏%1 من %2</translation>
    </message>
    <message>
      <source>%1, %2</source>
      <comment>an appointment and its time</comment>
      <translation>‏%1، %2</translation>
    </message>
    <message>
      <source>%1, the front desk's: %2</source>
      <translation>‏%1، لدى الاستقبال: %2</translation>
    </message>
    <message>
      <source>%1, yours: %2</source>
      <translation>‏%1، لديك: %2</translation>
    </message>
    <message>
      <source>%1: %2</source>
      <comment>an appointment and what was decided</comment>
      <translation>‏%1: %2</translation>
    </message>
    <message>
      <source>Before</source>
      <translation>قبل ذلك</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>إغلاق</translation>
    </message>
    <message>
      <source>Decide later</source>
      <translation>القرار لاحقًا</translation>
    </message>
    <message>
      <source>Edits to decide</source>
      <translation>تعديلات تنتظر قرارك</translation>
    </message>
    <message>
      <source>Everything else is the same.</source>
      <translation>كل ما عدا ذلك متطابق.</translation>
    </message>
    <message>
      <source>Everything from the front desk: the same as keeping theirs.</source>
      <translation>كل شيء من الاستقبال: كأنك أبقيت ما لديهم.</translation>
    </message>
    <message>
      <source>From you: %1. Everything else from the front desk.</source>
      <translation>منك: %1. وكل ما عداه من الاستقبال.</translation>
    </message>
    <message>
      <source>Front desk's</source>
      <translation>لدى الاستقبال</translation>
    </message>
    <message>
      <source>It is booked again as a new appointment, the way you wanted it.</source>
      <translation>يُحجز من جديد كموعد جديد، كما أردته.</translation>
    </message>
    <message>
      <source>It stays removed. What you wanted stays in the history.</source>
      <translation>يبقى محذوفًا. وما أردته يبقى في السجل.</translation>
    </message>
    <message>
      <source>Keep both</source>
      <translation>إبقاء الاثنين</translation>
    </message>
    <message>
      <source>Keep mine</source>
      <translation>إبقاء ما لدي</translation>
    </message>
    <message>
      <source>Keep theirs</source>
      <translation>إبقاء ما لديهم</translation>
    </message>
    <message>
      <source>Keep what I picked above</source>
      <translation>إبقاء ما اخترته أعلاه</translation>
    </message>
    <message>
      <source>Nothing is lost: the schedule shows the front desk's version until you decide.</source>
      <translation>لا يضيع شيء: يعرض الجدول نسخة الاستقبال إلى أن تقرّر.</translation>
    </message>
    <message>
      <source>Nothing waits for a decision.</source>
      <translation>لا شيء ينتظر قرارًا.</translation>
    </message>
    <message>
      <source>Take it back</source>
      <translation>تراجع عن القرار</translation>
    </message>
    <message>
      <source>The appointment is cancelled, whatever the front desk changed.</source>
      <translation>يُلغى الموعد مهما غيّر الاستقبال.</translation>
    </message>
    <message>
      <source>The next one</source>
      <translation>التالي</translation>
    </message>
    <message>
      <source>The one before</source>
      <translation>السابق</translation>
    </message>
    <message>
      <source>Theirs stays, and yours becomes an appointment of its own: %1.</source>
      <translation>يبقى ما لديهم، ويصبح ما لديك موعدًا مستقلًا: %1.</translation>
    </message>
    <message>
      <source>These differ</source>
      <translation>هذه مختلفة</translation>
    </message>
    <message>
      <source>You changed it at %1, and the front desk at %2.</source>
      <translation>غيّرتَه في %1، وغيّره الاستقبال في %2.</translation>
    </message>
    <message>
      <source>You changed it at %1, and the front desk removed it.</source>
      <translation>غيّرتَه في %1، وحذفه الاستقبال.</translation>
    </message>
    <message>
      <source>You changed it, and meanwhile the front desk removed it.</source>
      <translation>غيّرتَه، وفي هذه الأثناء حذفه الاستقبال.</translation>
    </message>
    <message>
      <source>You changed it, and so did the front desk.</source>
      <translation>غيّرتَه، وغيّره الاستقبال أيضًا.</translation>
    </message>
    <message>
      <source>You chose by field. It is sent in a moment.</source>
      <translation>اخترتَ حقلًا بحقل. سيُرسل بعد لحظات.</translation>
    </message>
    <message>
      <source>You kept both. Yours is sent in a moment.</source>
      <translation>أبقيتَ الاثنين. سيُرسل ما لديك بعد لحظات.</translation>
    </message>
    <message>
      <source>You kept the front desk's.</source>
      <translation>أبقيتَ ما لدى الاستقبال.</translation>
    </message>
    <message>
      <source>You kept yours. It is sent in a moment.</source>
      <translation>أبقيتَ ما لديك. سيُرسل بعد لحظات.</translation>
    </message>
    <message>
      <source>Your change is not sent. It stays in the history.</source>
      <translation>لا يُرسل تغييرك، ويبقى في السجل.</translation>
    </message>
    <message>
      <source>Your change is sent again, over theirs: %1. The rest stays theirs.</source>
      <translation>يُرسل تغييرك مجددًا فوق ما لديهم: %1. ويبقى الباقي كما لديهم.</translation>
    </message>
    <message>
      <source>Yours</source>
      <translation>لديك</translation>
    </message>
    <message>
      <source>not there any more</source>
      <translation>لم يعد موجودًا</translation>
    </message>
    <message>
      <source>nothing</source>
      <translation>لا شيء</translation>
    </message>
  </context>
  <context>
    <name>ConnectApple</name>
    <message>
      <source>1. Open your Apple account in the browser and sign in there.</source>
      <translation>١. افتح حساب Apple في المتصفح وسجّل الدخول هناك.</translation>
    </message>
    <message>
      <source>2. Choose Sign-In and Security, then App-Specific Passwords.</source>
      <translation>٢. اختر تسجيل الدخول والأمان، ثم كلمات مرور التطبيقات.</translation>
    </message>
    <message>
      <source>3. Make one with the name OptiMantra and copy it into the field below.</source>
      <translation>٣. أنشئ واحدة باسم OptiMantra وانسخها في الحقل أدناه.</translation>
    </message>
    <message>
      <source>App-specific password</source>
      <translation>كلمة المرور الخاصة بالتطبيق</translation>
    </message>
    <message>
      <source>Apple account (e-mail address)</source>
      <translation>حساب Apple (عنوان البريد)</translation>
    </message>
    <message>
      <source>Connect</source>
      <translation>ربط</translation>
    </message>
    <message>
      <source>Connect Apple iCloud</source>
      <translation>ربط Apple iCloud</translation>
    </message>
    <message>
      <source>Open my Apple account…</source>
      <translation>فتح حساب Apple…</translation>
    </message>
    <message>
      <source>Such a password could also open your mail and contacts. We use it for calendars only. You can take it back on the same page at any time.</source>
      <translation>قد تفتح كلمة المرور هذه بريدك وجهات اتصالك أيضًا. نستخدمها للتقويمات فقط. يمكنك سحبها في الصفحة نفسها متى شئت.</translation>
    </message>
    <message>
      <source>Type the app-specific password.</source>
      <translation>اكتب كلمة المرور الخاصة بالتطبيق.</translation>
    </message>
    <message>
      <source>Type the e-mail address of your Apple account.</source>
      <translation>اكتب عنوان بريد حساب Apple.</translation>
    </message>
  </context>
  <context>
    <name>ConnectCalendar</name>
    <message>
      <source>A password made for this program alone, if the service offers that. It is kept here, encrypted.</source>
      <translation>كلمة مرور لهذا البرنامج وحده، إن كانت الخدمة تتيح ذلك. تُحفظ هنا مشفّرة.</translation>
    </message>
    <message>
      <source>Address</source>
      <translation>العنوان</translation>
    </message>
    <message>
      <source>App password</source>
      <translation>كلمة مرور التطبيق</translation>
    </message>
    <message>
      <source>Certificate authority (only for your own server)</source>
      <translation>سلطة التصديق (لخادمك الخاص فقط)</translation>
    </message>
    <message>
      <source>Certificates (*.pem *.crt *.cer)</source>
      <translation>شهادات (*.pem *.crt *.cer)</translation>
    </message>
    <message>
      <source>Choose file</source>
      <translation>اختيار ملف</translation>
    </message>
    <message>
      <source>Choose file…</source>
      <translation>اختيار ملف…</translation>
    </message>
    <message>
      <source>Connect</source>
      <translation>ربط</translation>
    </message>
    <message>
      <source>Connect a calendar</source>
      <translation>ربط تقويم</translation>
    </message>
    <message>
      <source>None: the system's list is used</source>
      <translation>لا شيء: تُستخدم قائمة النظام</translation>
    </message>
    <message>
      <source>The address of the service; the calendars are found by themselves.</source>
      <translation>عنوان الخدمة؛ تُكتشف التقويمات تلقائيًا.</translation>
    </message>
    <message>
      <source>This file holds no certificate in PEM form.</source>
      <translation>لا يحوي هذا الملف شهادة بصيغة PEM.</translation>
    </message>
    <message>
      <source>Type the app password.</source>
      <translation>اكتب كلمة مرور التطبيق.</translation>
    </message>
    <message>
      <source>Type the name that you sign in with.</source>
      <translation>اكتب الاسم الذي تسجّل الدخول به.</translation>
    </message>
    <message>
      <source>User</source>
      <translation>المستخدم</translation>
    </message>
  </context>
  <context>
    <name>Connecting</name>
    <message>
      <source>Cancel</source>
      <translation>إلغاء</translation>
    </message>
    <message>
      <source>Waiting for the service</source>
      <translation>انتظار الخدمة</translation>
    </message>
  </context>
  <context>
    <name>ConsentCard</name>
    <message>
      <source>%1. %2</source>
      <translation>‏%1. %2</translation>
    </message>
    <message>
      <source>%1: %2</source>
      <translation>‏%1: %2</translation>
    </message>
    <message>
      <source>Off while not shown</source>
      <translation>متوقف ما دام غير معروض</translation>
    </message>
    <message>
      <source>This account lists no calendars.</source>
      <translation>لا يعرض هذا الحساب أي تقويم.</translation>
    </message>
  </context>
  <context>
    <name>ConsentPage</name>
    <message>
      <source>Consent</source>
      <translation>الموافقة</translation>
    </message>
    <message>
      <source>Every switch holds at once, with or without a network. Off takes as little as on.</source>
      <translation>يسري كل مفتاح فورًا، بشبكة أو بدونها. الإيقاف سهل كالتشغيل.</translation>
    </message>
    <message>
      <source>There is no account yet, so nothing is read.</source>
      <translation>لا يوجد حساب بعد، فلا يُقرأ شيء.</translation>
    </message>
  </context>
  <context>
    <name>Consents</name>
    <message>
      <source>Consent record broken</source>
      <translation>سجل الموافقات تالف</translation>
    </message>
    <message>
      <source>Restore a backup, or write to support before you go on.</source>
      <translation>استعد نسخة احتياطية، أو اكتب إلى الدعم قبل أن تتابع.</translation>
    </message>
    <message>
      <source>Restore a backup…</source>
      <translation>استعادة نسخة احتياطية…</translation>
    </message>
    <message>
      <source>The record of your consents is broken: something in it was changed or taken away from outside.</source>
      <translation>سجل موافقاتك تالف: شيء فيه غُيّر أو أُزيل من الخارج.</translation>
    </message>
    <message>
      <source>To be safe we act as if you had consented to nothing: no calendar is read or written.</source>
      <translation>للأمان نتصرف كأنك لم توافق على شيء: لا يُقرأ أي تقويم ولا يُكتب فيه.</translation>
    </message>
  </context>
  <context>
    <name>CopyLink</name>
    <message>
      <source>Copy link</source>
      <translation>نسخ الرابط</translation>
    </message>
  </context>
  <context>
    <name>DayList</name>
    <message>
      <source>Open the day</source>
      <translation>فتح اليوم</translation>
    </message>
  </context>
  <context>
    <name>Documents</name>
    <message>
      <source>Article</source>
      <translation>مقال</translation>
    </message>
    <message>
      <source>It is not here yet. It comes with the next connection to your practice.</source>
      <translation>ليس النص هنا بعد. يصل مع الاتصال التالي بعيادتك.</translation>
    </message>
    <message>
      <source>It was revised since you agreed on %1. Your answer is waited for.</source>
      <translation>رُوجعت منذ أن وافقت في %1، وننتظر جوابك.</translation>
    </message>
    <message>
      <source>It was revised since you read it on %1.</source>
      <translation>رُوجعت منذ أن قرأتها في %1.</translation>
    </message>
    <message>
      <source>Privacy policy</source>
      <translation>سياسة الخصوصية</translation>
    </message>
    <message>
      <source>User agreement</source>
      <translation>اتفاقية الاستخدام</translation>
    </message>
    <message>
      <source>You agreed on %1.</source>
      <translation>وافقت في %1.</translation>
    </message>
    <message>
      <source>You have not agreed yet. Your practice's service waits for it.</source>
      <translation>لم توافق بعد، وخدمة عيادتك تنتظر ذلك.</translation>
    </message>
    <message>
      <source>You have not read it yet.</source>
      <translation>لم تقرأها بعد.</translation>
    </message>
    <message>
      <source>You read it on %1.</source>
      <translation>قرأتها في %1.</translation>
    </message>
  </context>
  <context>
    <name>DocumentsDialog</name>
    <message>
      <source>%1
earlier</source>
      <translation>%1
سابقة</translation>
    </message>
    <message>
      <source>%1
holds now</source>
      <translation>%1
سارية الآن</translation>
    </message>
    <message>
      <source>%1, %2</source>
      <translation>%1، %2</translation>
    </message>
    <message>
      <source>Agreement &amp; privacy policy</source>
      <translation>الاتفاقية والخصوصية</translation>
    </message>
    <message>
      <source>An earlier version. It was never answered here.</source>
      <translation>نسخة سابقة لم يُجَب عنها هنا.</translation>
    </message>
    <message>
      <source>An earlier version. You accepted it on %1.</source>
      <translation>نسخة سابقة قبلتها في %1.</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>إغلاق</translation>
    </message>
    <message>
      <source>Look for new versions</source>
      <translation>البحث عن نسخ جديدة</translation>
    </message>
    <message>
      <source>Read and answer…</source>
      <translation>القراءة والإجابة…</translation>
    </message>
    <message>
      <source>Text</source>
      <translation>النص</translation>
    </message>
    <message>
      <source>There is no practice account here, so there is no agreement yet.</source>
      <translation>لا يوجد حساب عيادة هنا، فلا اتفاقية بعد.</translation>
    </message>
    <message>
      <source>Versions</source>
      <translation>النسخ</translation>
    </message>
  </context>
  <context>
    <name>Doings</name>
    <message>
      <source>%1 — %2</source>
      <translation>‏%1 — %2</translation>
    </message>
    <message>
      <source>Go to %1</source>
      <translation>الانتقال إلى %1</translation>
    </message>
    <message>
      <source>Keep %1 on this computer</source>
      <translation>حفظ %1 على هذا الحاسوب</translation>
    </message>
    <message>
      <source>Settings: %1</source>
      <translation>الإعدادات: %1</translation>
    </message>
    <message>
      <source>Show %1 on my schedule</source>
      <translation>عرض %1 في جدولي</translation>
    </message>
    <message>
      <source>Sign out of %1</source>
      <translation>تسجيل الخروج من %1</translation>
    </message>
    <message>
      <source>Stop keeping %1 on this computer</source>
      <translation>إيقاف حفظ %1 على هذا الحاسوب</translation>
    </message>
    <message>
      <source>Stop showing %1</source>
      <translation>إيقاف عرض %1</translation>
    </message>
  </context>
  <context>
    <name>Doorway</name>
    <message>
      <source>OptiMantra Desktop</source>
      <translation>OptiMantra Desktop</translation>
    </message>
  </context>
  <context>
    <name>Drafting</name>
    <message>
      <source>{day}, {times}</source>
      <translation>‏{day}، {times}</translation>
    </message>
  </context>
  <context>
    <name>Editing</name>
    <message>
      <source>%1 %2</source>
      <translation>%1 %2</translation>
    </message>
    <message>
      <source>%1 min</source>
      <comment>minutes, as a length</comment>
      <translation>%1 د</translation>
    </message>
    <message>
      <source>%1 · %2</source>
      <translation>%1 · %2</translation>
    </message>
    <message>
      <source>%1, %2</source>
      <translation>%1، %2</translation>
    </message>
    <message numerus="yes">
      <source>%n change(s) waiting</source>
      <translation>
        <numerusform>لا تغييرات تنتظر</numerusform>
        <numerusform>تغيير واحد ينتظر</numerusform>
        <numerusform>تغييران ينتظران</numerusform>
        <numerusform>‏%Ln تغييرات تنتظر</numerusform>
        <numerusform>‏%Ln تغييرًا ينتظر</numerusform>
        <numerusform>‏%Ln تغيير ينتظر</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n letter(s) fit.</source>
      <translation>
        <numerusform>لا يتسع لأي حرف.</numerusform>
        <numerusform>يتسع لحرف واحد.</numerusform>
        <numerusform>يتسع لحرفين.</numerusform>
        <numerusform>يتسع لـ %Ln أحرف.</numerusform>
        <numerusform>يتسع لـ %Ln حرفًا.</numerusform>
        <numerusform>يتسع لـ %Ln حرف.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n letter(s) that can't be seen and may mislead a reader: %1</source>
      <translation>
        <numerusform>لا أحرف غير مرئية: %1</numerusform>
        <numerusform>حرف واحد غير مرئي قد يضلل القارئ: %1</numerusform>
        <numerusform>حرفان غير مرئيين قد يضللان القارئ: %1</numerusform>
        <numerusform>‏%Ln أحرف غير مرئية قد تضلل القارئ: %1</numerusform>
        <numerusform>‏%Ln حرفًا غير مرئي قد يضلل القارئ: %1</numerusform>
        <numerusform>‏%Ln حرف غير مرئي قد يضلل القارئ: %1</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n letter(s) too many.</source>
      <translation>
        <numerusform>لا أحرف زائدة.</numerusform>
        <numerusform>حرف واحد زائد.</numerusform>
        <numerusform>حرفان زائدان.</numerusform>
        <numerusform>‏%Ln أحرف زائدة.</numerusform>
        <numerusform>‏%Ln حرفًا زائدًا.</numerusform>
        <numerusform>‏%Ln حرف زائد.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n patients go by this name. Choose one from the list.</source>
      <translation>
        <numerusform>لا مريض بهذا الاسم.</numerusform>
        <numerusform>مريض واحد بهذا الاسم. اختره من القائمة.</numerusform>
        <numerusform>مريضان بهذا الاسم. اختر أحدهما من القائمة.</numerusform>
        <numerusform>‏%Ln مرضى بهذا الاسم. اختر واحدًا من القائمة.</numerusform>
        <numerusform>‏%Ln مريضًا بهذا الاسم. اختر واحدًا من القائمة.</numerusform>
        <numerusform>‏%Ln مريض بهذا الاسم. اختر واحدًا من القائمة.</numerusform>
      </translation>
    </message>
    <message>
      <source>&amp;Redo</source>
      <translation>&amp;إعادة</translation>
    </message>
    <message>
      <source>&amp;Redo %1</source>
      <translation>&amp;إعادة: %1</translation>
    </message>
    <message>
      <source>&amp;Undo</source>
      <translation>&amp;تراجع</translation>
    </message>
    <message>
      <source>&amp;Undo %1</source>
      <translation>&amp;تراجع: %1</translation>
    </message>
    <message>
      <source>An appointment takes at least a minute and at most a day.</source>
      <translation>يستغرق الموعد دقيقة على الأقل ويومًا على الأكثر.</translation>
    </message>
    <message numerus="yes">
      <source>And %n more.</source>
      <translation>
        <numerusform>ولا شيء آخر.</numerusform>
        <numerusform>وواحد آخر.</numerusform>
        <numerusform>واثنان آخران.</numerusform>
        <numerusform>و%Ln أخرى.</numerusform>
        <numerusform>و%Ln أخرى.</numerusform>
        <numerusform>و%Ln أخرى.</numerusform>
      </translation>
    </message>
    <message>
      <source>Appointment</source>
      <translation>موعد</translation>
    </message>
    <message>
      <source>Block</source>
      <translation>حجز الوقت</translation>
    </message>
    <message>
      <source>Block this time…</source>
      <translation>حجب هذا الوقت…</translation>
    </message>
    <message>
      <source>Block time</source>
      <translation>حجب وقت</translation>
    </message>
    <message>
      <source>Block time from %1</source>
      <translation>حجب وقت من %1</translation>
    </message>
    <message>
      <source>Blocked from %1</source>
      <translation>محجوب من %1</translation>
    </message>
    <message>
      <source>Blocked time</source>
      <translation>وقت محجوب</translation>
    </message>
    <message>
      <source>Blocked time has a note only.</source>
      <translation>الوقت المحجوب له ملاحظة فقط.</translation>
    </message>
    <message>
      <source>Book</source>
      <translation>حجز</translation>
    </message>
    <message>
      <source>Booked for %1</source>
      <translation>حُجز في %1</translation>
    </message>
    <message>
      <source>Cancel appointment</source>
      <translation>إلغاء الموعد</translation>
    </message>
    <message>
      <source>Cancel appointment…</source>
      <translation>إلغاء الموعد…</translation>
    </message>
    <message>
      <source>Cancel this appointment?</source>
      <translation>هل تريد إلغاء هذا الموعد؟</translation>
    </message>
    <message>
      <source>Cancel, %1</source>
      <translation>إلغاء، %1</translation>
    </message>
    <message>
      <source>Cancelled: %1</source>
      <translation>أُلغي: %1</translation>
    </message>
    <message>
      <source>Change, %1</source>
      <translation>تغيير، %1</translation>
    </message>
    <message>
      <source>Changed: %1</source>
      <translation>عُدّل: %1</translation>
    </message>
    <message>
      <source>Changes waiting</source>
      <translation>تغييرات تنتظر</translation>
    </message>
    <message>
      <source>Change…</source>
      <translation>تعديل…</translation>
    </message>
    <message>
      <source>Choose a day</source>
      <translation>اختيار يوم</translation>
    </message>
    <message>
      <source>Choose an appointment first.</source>
      <translation>اختر موعدًا أولًا.</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>إغلاق</translation>
    </message>
    <message>
      <source>Close, and keep what was typed</source>
      <translation>إغلاق مع الاحتفاظ بما كُتب</translation>
    </message>
    <message>
      <source>Day</source>
      <translation>اليوم</translation>
    </message>
    <message>
      <source>Done here: %1</source>
      <translation>تم هنا: %1</translation>
    </message>
    <message>
      <source>Ends</source>
      <translation>ينتهي</translation>
    </message>
    <message>
      <source>Ends on %1</source>
      <translation>ينتهي يوم %1</translation>
    </message>
    <message>
      <source>Enter puts it there, Escape leaves it where it was.</source>
      <translation>مفتاح الإدخال يضعه هناك، وEscape يتركه حيث كان.</translation>
    </message>
    <message>
      <source>Free again: %1</source>
      <translation>متاح مجددًا: %1</translation>
    </message>
    <message>
      <source>Free it</source>
      <translation>إتاحة الوقت</translation>
    </message>
    <message>
      <source>Free this time</source>
      <translation>إتاحة هذا الوقت</translation>
    </message>
    <message>
      <source>Free this time?</source>
      <translation>هل تريد إتاحة هذا الوقت؟</translation>
    </message>
    <message>
      <source>Free this time…</source>
      <translation>إتاحة هذا الوقت…</translation>
    </message>
    <message>
      <source>Hidden while names are.</source>
      <translation>مخفي ما دامت الأسماء مخفية.</translation>
    </message>
    <message>
      <source>How long</source>
      <translation>المدة</translation>
    </message>
    <message>
      <source>If you want to give one</source>
      <translation>إن أردت ذكره</translation>
    </message>
    <message>
      <source>It ends the next day</source>
      <translation>ينتهي في اليوم التالي</translation>
    </message>
    <message>
      <source>It may have arrived already: taking it back sends the opposite after it.</source>
      <translation>ربما وصل بالفعل: سحبه يرسل بعده ما يعاكسه.</translation>
    </message>
    <message>
      <source>It was cancelled or removed elsewhere while you wrote. Nothing is saved.</source>
      <translation>أُلغي أو أُزيل في مكان آخر أثناء كتابتك. لم يُحفظ شيء.</translation>
    </message>
    <message>
      <source>It would end before it starts.</source>
      <translation>سينتهي قبل أن يبدأ.</translation>
    </message>
    <message>
      <source>Kind of visit</source>
      <translation>نوع الزيارة</translation>
    </message>
    <message>
      <source>Length changed: %1</source>
      <translation>عُدّلت المدة: %1</translation>
    </message>
    <message>
      <source>Look at both</source>
      <translation>عرض كليهما</translation>
    </message>
    <message>
      <source>Move</source>
      <translation>نقل</translation>
    </message>
    <message>
      <source>Move to</source>
      <translation>نقل إلى</translation>
    </message>
    <message>
      <source>Move to %1</source>
      <translation>نقل إلى %1</translation>
    </message>
    <message>
      <source>Move to…</source>
      <translation>نقل إلى…</translation>
    </message>
    <message>
      <source>Moved to %1</source>
      <translation>نُقل إلى %1</translation>
    </message>
    <message>
      <source>New appointment</source>
      <translation>موعد جديد</translation>
    </message>
    <message>
      <source>New appointment, %1</source>
      <translation>موعد جديد، %1</translation>
    </message>
    <message>
      <source>No answer came. It may have arrived: it is sent again, and counts once all the same.</source>
      <translation>لم يصل رد. ربما وصل التغيير: يُرسل مرة أخرى ويُحتسب مرة واحدة فقط.</translation>
    </message>
    <message>
      <source>No patient here goes by this name. Patients come with their appointments.</source>
      <translation>لا يوجد هنا مريض بهذا الاسم. يظهر المرضى مع مواعيدهم.</translation>
    </message>
    <message>
      <source>No practice is connected to book at. Your own calendars are only read here.</source>
      <translation>لا توجد عيادة متصلة للحجز فيها. تقويماتك الخاصة تُقرأ هنا فقط.</translation>
    </message>
    <message>
      <source>Not saved. What you wrote is kept as a draft.</source>
      <translation>لم يُحفظ. ما كتبته محفوظ كمسودة.</translation>
    </message>
    <message>
      <source>Not taken: a rule of the practice stands against it. The time may be taken.</source>
      <translation>لم يُقبل: تمنعه قاعدة لدى العيادة. ربما الوقت محجوز.</translation>
    </message>
    <message>
      <source>Not taken: a text is too long. Shorten it and save it again.</source>
      <translation>لم يُقبل: أحد النصوص طويل جدًا. اختصره واحفظه من جديد.</translation>
    </message>
    <message>
      <source>Not taken: blocked time has no patient, no visit and no place.</source>
      <translation>لم يُقبل: الوقت المحجوب بلا مريض ولا زيارة ولا مكان.</translation>
    </message>
    <message>
      <source>Not taken: the appointment can't be given this state.</source>
      <translation>لم يُقبل: لا يمكن إعطاء الموعد هذه الحالة.</translation>
    </message>
    <message>
      <source>Not taken: the appointment is no longer there.</source>
      <translation>لم يُقبل: لم يعد الموعد موجودًا.</translation>
    </message>
    <message>
      <source>Not taken: the practice does not accept these details.</source>
      <translation>لم يُقبل: لا تقبل العيادة هذه البيانات.</translation>
    </message>
    <message>
      <source>Not taken: the practice keeps no schedule of yours in which to block time.</source>
      <translation>لم يُقبل: لا تحتفظ العيادة بجدول لك يمكن حجب وقت فيه.</translation>
    </message>
    <message>
      <source>Not taken: your sign-in does not allow changes. Ask the practice for it.</source>
      <translation>لم يُقبل: تسجيل دخولك لا يسمح بالتغييرات. اطلب ذلك من العيادة.</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>ملاحظة</translation>
    </message>
    <message>
      <source>Note kept: %1</source>
      <translation>حُفظت الملاحظة: %1</translation>
    </message>
    <message>
      <source>Note, %1</source>
      <translation>ملاحظة، %1</translation>
    </message>
    <message>
      <source>Nothing is changed.</source>
      <translation>لم يتغير شيء.</translation>
    </message>
    <message>
      <source>Nothing waits: the practice has everything.</source>
      <translation>لا شيء ينتظر: لدى العيادة كل شيء.</translation>
    </message>
    <message>
      <source>Nothing was undone: it has been changed since.</source>
      <translation>لم يُتراجع عن شيء: تغيّر منذ ذلك الحين.</translation>
    </message>
    <message>
      <source>On its way.</source>
      <translation>في الطريق.</translation>
    </message>
    <message>
      <source>Other length, %1</source>
      <translation>مدة أخرى، %1</translation>
    </message>
    <message>
      <source>Patient</source>
      <translation>المريض</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>السبب</translation>
    </message>
    <message>
      <source>Redo</source>
      <translation>إعادة</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>حفظ</translation>
    </message>
    <message>
      <source>Save mine</source>
      <translation>حفظ ما كتبته</translation>
    </message>
    <message>
      <source>Schedule</source>
      <translation>الجدول</translation>
    </message>
    <message>
      <source>Send all now</source>
      <translation>إرسال الكل الآن</translation>
    </message>
    <message>
      <source>Send now</source>
      <translation>إرسال الآن</translation>
    </message>
    <message>
      <source>Sent in a moment, or as soon as the practice can be reached.</source>
      <translation>يُرسل بعد لحظة، أو حالما يمكن الوصول إلى العيادة.</translation>
    </message>
    <message>
      <source>Show it in the schedule</source>
      <translation>إظهاره في الجدول</translation>
    </message>
    <message>
      <source>Show theirs</source>
      <translation>عرض الآخر</translation>
    </message>
    <message>
      <source>Somebody else changed it first. Look at both and choose.</source>
      <translation>غيّره شخص آخر أولًا. انظر إلى كليهما واختر.</translation>
    </message>
    <message>
      <source>Somebody else changed the same thing meanwhile.</source>
      <translation>غيّر شخص آخر الشيء نفسه في هذه الأثناء.</translation>
    </message>
    <message>
      <source>Starts</source>
      <translation>يبدأ</translation>
    </message>
    <message>
      <source>Take %1</source>
      <translation>اختيار %1</translation>
    </message>
    <message>
      <source>Take back</source>
      <translation>سحب</translation>
    </message>
    <message>
      <source>Take them out</source>
      <translation>إزالتها</translation>
    </message>
    <message>
      <source>Taking it back leaves the appointment as it is at the practice.</source>
      <translation>سحبه يترك الموعد كما هو لدى العيادة.</translation>
    </message>
    <message>
      <source>Taking it back removes it, with the later changes to it. Nothing is sent.</source>
      <translation>سحبه يزيله مع التغييرات اللاحقة عليه. لا يُرسل شيء.</translation>
    </message>
    <message>
      <source>Taking it back shows again what the practice has.</source>
      <translation>سحبه يعيد إظهار ما لدى العيادة.</translation>
    </message>
    <message>
      <source>That is too far away.</source>
      <translation>هذا بعيد جدًا.</translation>
    </message>
    <message>
      <source>The appointment of this draft is there no more.</source>
      <translation>موعد هذه المسودة لم يعد موجودًا.</translation>
    </message>
    <message>
      <source>The clocks show this time twice that night. Which one do you mean?</source>
      <translation>تُظهر الساعات هذا الوقت مرتين تلك الليلة. أيهما تقصد؟</translation>
    </message>
    <message>
      <source>The first</source>
      <translation>الأولى</translation>
    </message>
    <message>
      <source>The patient asked for it</source>
      <translation>بطلب من المريض</translation>
    </message>
    <message>
      <source>The patient is ill</source>
      <translation>المريض متوعك</translation>
    </message>
    <message>
      <source>The practice asked us to wait. It is sent again by itself.</source>
      <translation>طلبت منا العيادة الانتظار. يُعاد الإرسال تلقائيًا.</translation>
    </message>
    <message>
      <source>The practice can't be reached just now. It is sent again by itself.</source>
      <translation>لا يمكن الوصول إلى العيادة الآن. يُعاد الإرسال تلقائيًا.</translation>
    </message>
    <message>
      <source>The practice did not take it (%1). Try again, or take it back.</source>
      <translation>لم تقبله العيادة (%1). حاول مجددًا أو اسحبه.</translation>
    </message>
    <message>
      <source>The practice lets you read this schedule, but not change it.</source>
      <translation>تسمح لك العيادة بقراءة هذا الجدول لا بتغييره.</translation>
    </message>
    <message>
      <source>The practice no longer accepts our sign-in. Sign in again to send it.</source>
      <translation>لم تعد العيادة تقبل تسجيل دخولنا. سجّل الدخول من جديد لإرساله.</translation>
    </message>
    <message>
      <source>The practice's answer was not understood. It is asked again by itself.</source>
      <translation>لم يُفهم رد العيادة. يُعاد السؤال تلقائيًا.</translation>
    </message>
    <message>
      <source>The practitioner is ill</source>
      <translation>المعالج متوعك</translation>
    </message>
    <message>
      <source>The room is not available</source>
      <translation>الغرفة غير متاحة</translation>
    </message>
    <message>
      <source>The second, after the change</source>
      <translation>الثانية، بعد التغيير</translation>
    </message>
    <message>
      <source>This appointment has taken place and stays where it was.</source>
      <translation>انعقد هذا الموعد ويبقى في مكانه.</translation>
    </message>
    <message>
      <source>This appointment is there no more.</source>
      <translation>لم يعد هذا الموعد موجودًا.</translation>
    </message>
    <message>
      <source>This appointment was cancelled. Make a new one instead.</source>
      <translation>أُلغي هذا الموعد. أنشئ موعدًا جديدًا بدلًا منه.</translation>
    </message>
    <message>
      <source>This is no day. Write it as 2026-11-23, or as “next Tuesday”.</source>
      <translation>هذا ليس يومًا. اكتبه هكذا 2026-11-23 أو «الثلاثاء القادم».</translation>
    </message>
    <message>
      <source>This is no time of day. Write it as 14:30.</source>
      <translation>هذا ليس وقتًا من اليوم. اكتبه هكذا 14:30.</translation>
    </message>
    <message>
      <source>This person is not a patient of the practice any more.</source>
      <translation>لم يعد هذا الشخص من مرضى العيادة.</translation>
    </message>
    <message>
      <source>This time does not exist: the clocks are put forward over it.</source>
      <translation>هذا الوقت غير موجود: تُقدَّم الساعات متجاوزةً إياه.</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>إعادة المحاولة</translation>
    </message>
    <message>
      <source>Try all again</source>
      <translation>إعادة المحاولة للكل</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>تراجع</translation>
    </message>
    <message>
      <source>Undone: %1</source>
      <translation>تم التراجع: %1</translation>
    </message>
    <message>
      <source>Visit</source>
      <translation>الزيارة</translation>
    </message>
    <message>
      <source>Waits behind an earlier change of the same appointment. Decide that one first.</source>
      <translation>ينتظر خلف تغيير أسبق للموعد نفسه. احسم ذلك أولًا.</translation>
    </message>
    <message>
      <source>What answers could not prove to be the practice. Nothing was sent.</source>
      <translation>لم يستطع المجيب إثبات أنه العيادة. لم يُرسل شيء.</translation>
    </message>
    <message>
      <source>What you had begun to write is here again.</source>
      <translation>ما بدأت كتابته هنا من جديد.</translation>
    </message>
    <message>
      <source>When</source>
      <translation>متى</translation>
    </message>
    <message>
      <source>Where</source>
      <translation>أين</translation>
    </message>
    <message>
      <source>Write a note…</source>
      <translation>كتابة ملاحظة…</translation>
    </message>
    <message>
      <source>blocked time</source>
      <translation>وقت محجوب</translation>
    </message>
    <message>
      <source>cancellation</source>
      <translation>إلغاء الموعد</translation>
    </message>
    <message>
      <source>change</source>
      <translation>تعديل</translation>
    </message>
    <message>
      <source>change of length</source>
      <translation>تعديل المدة</translation>
    </message>
    <message>
      <source>ddd d MMM</source>
      <comment>a day in short, as QDate writes it</comment>
      <translation>ddd d MMM</translation>
    </message>
    <message>
      <source>freeing of time</source>
      <translation>إتاحة وقت</translation>
    </message>
    <message>
      <source>move</source>
      <translation>نقل</translation>
    </message>
    <message>
      <source>new appointment</source>
      <translation>موعد جديد</translation>
    </message>
    <message>
      <source>note</source>
      <translation>ملاحظة</translation>
    </message>
  </context>
  <context>
    <name>EventMenus</name>
    <message>
      <source>&amp;Copy details</source>
      <translation>&amp;نسخ التفاصيل</translation>
    </message>
    <message>
      <source>&amp;New appointment here, {time}</source>
      <translation>&amp;موعد جديد هنا، {time}</translation>
    </message>
    <message>
      <source>&amp;Open</source>
      <translation>&amp;فتح</translation>
    </message>
    <message>
      <source>Go to &amp;today</source>
      <translation>الذهاب إلى ا&amp;ليوم</translation>
    </message>
    <message>
      <source>Show its &amp;day</source>
      <translation>عرض &amp;يومه</translation>
    </message>
    <message>
      <source>Show this &amp;day</source>
      <translation>عرض هذا ال&amp;يوم</translation>
    </message>
  </context>
  <context>
    <name>Filters</name>
    <message>
      <source> · </source>
      <translation> · </translation>
    </message>
    <message numerus="yes">
      <source>%n hidden</source>
      <translation>
        <numerusform>لا مخفي</numerusform>
        <numerusform>واحد مخفي</numerusform>
        <numerusform>اثنان مخفيان</numerusform>
        <numerusform>%Ln مخفية</numerusform>
        <numerusform>%Ln مخفيًا</numerusform>
        <numerusform>%Ln مخفي</numerusform>
      </translation>
    </message>
    <message>
      <source>&amp;Arrange views…</source>
      <translation>&amp;ترتيب العروض…</translation>
    </message>
    <message>
      <source>&amp;Everything</source>
      <translation>ال&amp;كل</translation>
    </message>
    <message>
      <source>&amp;Named views</source>
      <translation>العروض المس&amp;ماة</translation>
    </message>
    <message>
      <source>&amp;Save this view…</source>
      <translation>&amp;حفظ هذا العرض…</translation>
    </message>
    <message>
      <source>, </source>
      <translation>، </translation>
    </message>
    <message>
      <source>A name, such as Harbour mornings</source>
      <translation>اسم، مثل صباحات الميناء</translation>
    </message>
    <message>
      <source>A view without a name</source>
      <translation>عرض بلا اسم</translation>
    </message>
    <message>
      <source>Account</source>
      <translation>الحساب</translation>
    </message>
    <message>
      <source>Also open it as day, week or month, as it is now</source>
      <translation>فتحه أيضًا كيوم أو أسبوع أو شهر كما هو الآن</translation>
    </message>
    <message>
      <source>Alt and a number open the first nine, in this order. F2 changes a name.</source>
      <translation>Alt مع رقم يفتح التسعة الأولى بهذا الترتيب. F2 يغيّر الاسم.</translation>
    </message>
    <message>
      <source>Calendar</source>
      <translation>التقويم</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>إلغاء</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>إغلاق</translation>
    </message>
    <message>
      <source>Double click or Enter shows one thing alone.</source>
      <translation>النقر المزدوج أو الإدخال يعرض شيئًا واحدًا فقط.</translation>
    </message>
    <message>
      <source>Down</source>
      <translation>إلى أسفل</translation>
    </message>
    <message>
      <source>Everything</source>
      <translation>الكل</translation>
    </message>
    <message>
      <source>Filtered: {filter}. {hidden}</source>
      <translation>مصفّى: {filter}. {hidden}</translation>
    </message>
    <message>
      <source>Kind of visit</source>
      <translation>نوع الزيارة</translation>
    </message>
    <message>
      <source>Name of the view</source>
      <translation>اسم العرض</translation>
    </message>
    <message>
      <source>Named views</source>
      <translation>العروض المسماة</translation>
    </message>
    <message>
      <source>No place</source>
      <translation>بلا مكان</translation>
    </message>
    <message>
      <source>No visit</source>
      <translation>ليست زيارة</translation>
    </message>
    <message>
      <source>Place</source>
      <translation>المكان</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>إزالة</translation>
    </message>
    <message>
      <source>Rename</source>
      <translation>إعادة تسمية</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>حفظ</translation>
    </message>
    <message>
      <source>Save as a view…</source>
      <translation>حفظ كعرض…</translation>
    </message>
    <message>
      <source>Save this view</source>
      <translation>حفظ هذا العرض</translation>
    </message>
    <message>
      <source>Show everything</source>
      <translation>عرض الكل</translation>
    </message>
    <message>
      <source>Status</source>
      <translation>الحالة</translation>
    </message>
    <message>
      <source>This replaces the view of that name.</source>
      <translation>هذا يحل محل العرض الذي يحمل هذا الاسم.</translation>
    </message>
    <message>
      <source>Unknown</source>
      <translation>غير معروف</translation>
    </message>
    <message>
      <source>Up</source>
      <translation>إلى أعلى</translation>
    </message>
    <message>
      <source>What is left out now is kept under this name, and a key switches to it.</source>
      <translation>يُحفظ ما هو مستبعد الآن تحت هذا الاسم، ويمكن الانتقال إليه بمفتاح.</translation>
    </message>
    <message>
      <source>What is shown</source>
      <translation>ما يُعرض</translation>
    </message>
    <message>
      <source>none</source>
      <translation>لا شيء</translation>
    </message>
    <message>
      <source>{facet}: not {values}</source>
      <translation>{facet}: ما عدا {values}</translation>
    </message>
    <message>
      <source>{facet}: {values}</source>
      <translation>{facet}: {values}</translation>
    </message>
  </context>
  <context>
    <name>FirstStart</name>
    <message>
      <source>Back</source>
      <translation>رجوع</translation>
    </message>
    <message>
      <source>Step %1 of %2</source>
      <translation>الخطوة %1 من %2</translation>
    </message>
  </context>
  <context>
    <name>Free</name>
    <message numerus="yes">
      <source>%n free stretch(es)</source>
      <translation>
        <numerusform>لا وقت حر</numerusform>
        <numerusform>وقت حر واحد</numerusform>
        <numerusform>وقتان حران</numerusform>
        <numerusform>%Ln أوقات حرة</numerusform>
        <numerusform>%Ln وقتًا حرًا</numerusform>
        <numerusform>%Ln وقت حر</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n week(s)</source>
      <translation>
        <numerusform>بلا أسابيع</numerusform>
        <numerusform>أسبوع واحد</numerusform>
        <numerusform>أسبوعان</numerusform>
        <numerusform>%Ln أسابيع</numerusform>
        <numerusform>%Ln أسبوعًا</numerusform>
        <numerusform>%Ln أسبوع</numerusform>
      </translation>
    </message>
    <message>
      <source>Afternoons</source>
      <translation>بعد الظهر</translation>
    </message>
    <message>
      <source>Copy as text</source>
      <translation>نسخ كنص</translation>
    </message>
    <message>
      <source>Evenings</source>
      <translation>المساء</translation>
    </message>
    <message>
      <source>Events of whole days take their days</source>
      <translation>أحداث اليوم الكامل تشغل أيامها</translation>
    </message>
    <message>
      <source>Free time</source>
      <translation>الوقت الحر</translation>
    </message>
    <message>
      <source>How long</source>
      <translation>المدة</translation>
    </message>
    <message>
      <source>Mornings</source>
      <translation>الصباح</translation>
    </message>
    <message>
      <source>New appointment…</source>
      <translation>موعد جديد…</translation>
    </message>
    <message>
      <source>None</source>
      <translation>بلا</translation>
    </message>
    <message>
      <source>Nothing is free that long. Try a shorter time, more weeks or another part of the day.</source>
      <translation>لا يوجد وقت حر بهذا الطول. جرّب مدة أقصر أو أسابيع أكثر أو جزءًا آخر من اليوم.</translation>
    </message>
    <message>
      <source>Room around events</source>
      <translation>هامش حول الأحداث</translation>
    </message>
    <message>
      <source>Tentative events take their time</source>
      <translation>الأحداث المبدئية تشغل وقتها</translation>
    </message>
    <message>
      <source>When</source>
      <translation>متى</translation>
    </message>
    <message>
      <source>When you are free</source>
      <translation>متى تكون حرًا</translation>
    </message>
    <message>
      <source>Within</source>
      <translation>خلال</translation>
    </message>
    <message>
      <source>Working hours</source>
      <translation>ساعات العمل</translation>
    </message>
    <message>
      <source>{hours} h</source>
      <translation>{hours} س</translation>
    </message>
    <message>
      <source>{hours} h {minutes} min</source>
      <translation>{hours} س {minutes} د</translation>
    </message>
    <message>
      <source>{minutes} min</source>
      <translation>{minutes} د</translation>
    </message>
    <message>
      <source>{times}, {length}</source>
      <translation>{times}، {length}</translation>
    </message>
  </context>
  <context>
    <name>Freshness</name>
    <message>
      <source>%1 (%2)</source>
      <translation>‏%1 (%2)</translation>
    </message>
    <message>
      <source>%1 — %2, certificate from %3, at %4</source>
      <translation>‏%1 — %2، شهادة من %3، عند %4</translation>
    </message>
    <message>
      <source>%1: %2</source>
      <translation>‏%1: %2</translation>
    </message>
    <message>
      <source>%1: as of %2</source>
      <translation>‏%1: حتى %2</translation>
    </message>
    <message>
      <source>%1: as of %2. %3.</source>
      <translation>‏%1: حتى %2. %3.</translation>
    </message>
    <message>
      <source>%1: not read yet</source>
      <translation>‏%1: لم يُقرأ بعد</translation>
    </message>
    <message numerus="yes">
      <source>%n calendar(s) need your attention</source>
      <translation>
        <numerusform>لا تقويم يحتاج انتباهك</numerusform>
        <numerusform>تقويم واحد يحتاج انتباهك</numerusform>
        <numerusform>تقويمان يحتاجان انتباهك</numerusform>
        <numerusform>‏%Ln تقويمات تحتاج انتباهك</numerusform>
        <numerusform>‏%Ln تقويمًا يحتاج انتباهك</numerusform>
        <numerusform>‏%Ln تقويم يحتاج انتباهك</numerusform>
      </translation>
    </message>
    <message>
      <source>All sources as of %1</source>
      <translation>كل المصادر حتى %1</translation>
    </message>
    <message>
      <source>Everything travels encrypted.
Nothing has been sent since the program started.</source>
      <translation>كل شيء ينتقل مشفّرًا.
لم يُرسل شيء منذ بدء البرنامج.</translation>
    </message>
    <message>
      <source>Everything travels encrypted:</source>
      <translation>كل شيء ينتقل مشفّرًا:</translation>
    </message>
    <message>
      <source>No calendar is shown yet</source>
      <translation>لا يُعرض أي تقويم بعد</translation>
    </message>
    <message>
      <source>Offline — not every calendar has been read yet</source>
      <translation>دون اتصال — لم تُقرأ كل التقويمات بعد</translation>
    </message>
    <message>
      <source>Offline — showing what was kept at %1</source>
      <translation>دون اتصال — يُعرض ما حُفظ عند %1</translation>
    </message>
    <message>
      <source>Reading your calendars for the first time</source>
      <translation>تُقرأ تقويماتك للمرة الأولى</translation>
    </message>
  </context>
  <context>
    <name>GoTo</name>
    <message>
      <source>Go to a date</source>
      <translation>الذهاب إلى تاريخ</translation>
    </message>
    <message>
      <source>In words or numbers, also in other languages.</source>
      <translation>بالكلمات أو الأرقام، وبلغات أخرى أيضًا.</translation>
    </message>
    <message>
      <source>No day is meant by this yet.</source>
      <translation>هذا لا يدل على يوم بعد.</translation>
    </message>
    <message>
      <source>next tue, 14 march, in 3 weeks, 2026-12-01</source>
      <translation>الثلاثاء القادم، 14 مارس، 2026-12-01</translation>
    </message>
  </context>
  <context>
    <name>Granted</name>
    <message>
      <source>If you need what is not allowed, ask whoever runs the practice's service, then sign in again.</source>
      <translation>إن احتجت إلى ما لم يُسمح به فاسأل من يدير خدمة العيادة، ثم سجّل الدخول من جديد.</translation>
    </message>
    <message>
      <source>The practice also allowed things that were not asked for. They are not used.</source>
      <translation>سمحت العيادة أيضًا بأمور لم تُطلب. وهي لا تُستخدم.</translation>
    </message>
    <message>
      <source>The practice lets this program do less than it asked for. Not allowed:</source>
      <translation>تسمح العيادة لهذا البرنامج بأقل مما طلب. غير مسموح:</translation>
    </message>
    <message>
      <source>The practice lets this program do what it asked for, and nothing else.</source>
      <translation>تسمح العيادة لهذا البرنامج بما طلبه، ولا شيء غيره.</translation>
    </message>
    <message>
      <source>hand over your decisions of consent</source>
      <translation>تسليم قراراتك بشأن الموافقة</translation>
    </message>
    <message>
      <source>keep you signed in</source>
      <translation>إبقاؤك مسجّل الدخول</translation>
    </message>
    <message>
      <source>make and change appointments</source>
      <translation>إنشاء المواعيد وتغييرها</translation>
    </message>
    <message>
      <source>read all of your appointments</source>
      <translation>قراءة كل مواعيدك</translation>
    </message>
    <message>
      <source>read surveys</source>
      <translation>قراءة الاستبيانات</translation>
    </message>
    <message>
      <source>read the agreement, the policy and the articles</source>
      <translation>قراءة الاتفاقية والسياسة والمقالات</translation>
    </message>
    <message>
      <source>see and block free times</source>
      <translation>رؤية الأوقات الحرة وحجزها</translation>
    </message>
    <message>
      <source>see the names of patients and practitioners</source>
      <translation>رؤية أسماء المرضى والممارسين</translation>
    </message>
    <message>
      <source>• %1</source>
      <translation>• %1</translation>
    </message>
  </context>
  <context>
    <name>History</name>
    <message>
      <source>%1 · %2</source>
      <comment>when, and what happened</comment>
      <translation>‏%1 · %2</translation>
    </message>
    <message>
      <source>%1; also changed: %2</source>
      <translation>‏%1؛ وتغيّر أيضًا: %2</translation>
    </message>
    <message numerus="yes">
      <source>%n earlier</source>
      <translation>
        <numerusform>لا أقدم</numerusform>
        <numerusform>واحد أقدم</numerusform>
        <numerusform>اثنان أقدم</numerusform>
        <numerusform>‏%Ln أقدم</numerusform>
        <numerusform>‏%Ln أقدم</numerusform>
        <numerusform>‏%Ln أقدم</numerusform>
      </translation>
    </message>
    <message>
      <source>Booked again by the front desk</source>
      <translation>أعاد الاستقبال حجزه</translation>
    </message>
    <message>
      <source>Booked again by you</source>
      <translation>أعدتَ حجزه</translation>
    </message>
    <message>
      <source>Cancelled by the front desk</source>
      <translation>ألغاه الاستقبال</translation>
    </message>
    <message>
      <source>Cancelled by you</source>
      <translation>ألغيتَه</translation>
    </message>
    <message>
      <source>Changed by the front desk: %1</source>
      <translation>غيّر الاستقبال: %1</translation>
    </message>
    <message>
      <source>Changed by you: %1</source>
      <translation>غيّرتَ: %1</translation>
    </message>
    <message>
      <source>History</source>
      <translation>السجل</translation>
    </message>
    <message>
      <source>Length changed from %1 to %2 by the front desk</source>
      <translation>غيّر الاستقبال المدة من %1 إلى %2</translation>
    </message>
    <message>
      <source>Length changed from %1 to %2 by you</source>
      <translation>غيّرتَ المدة من %1 إلى %2</translation>
    </message>
    <message>
      <source>Made</source>
      <translation>أُنشئ</translation>
    </message>
    <message>
      <source>Made by the front desk</source>
      <translation>أنشأه الاستقبال</translation>
    </message>
    <message>
      <source>Made by you</source>
      <translation>أنشأتَه</translation>
    </message>
    <message>
      <source>Marked as arrived by the front desk</source>
      <translation>سجّل الاستقبال الوصول</translation>
    </message>
    <message>
      <source>Marked as arrived by you</source>
      <translation>سجّلتَ الوصول</translation>
    </message>
    <message>
      <source>Marked as completed by the front desk</source>
      <translation>سجّل الاستقبال الانتهاء</translation>
    </message>
    <message>
      <source>Marked as completed by you</source>
      <translation>سجّلتَ الانتهاء</translation>
    </message>
    <message>
      <source>Marked as not come by the front desk</source>
      <translation>سجّل الاستقبال عدم الحضور</translation>
    </message>
    <message>
      <source>Marked as not come by you</source>
      <translation>سجّلتَ عدم الحضور</translation>
    </message>
    <message>
      <source>Moved from %1 to %2 by the front desk</source>
      <translation>نقله الاستقبال من %1 إلى %2</translation>
    </message>
    <message>
      <source>Moved from %1 to %2 by you</source>
      <translation>نقلتَه من %1 إلى %2</translation>
    </message>
    <message>
      <source>Removed by the front desk</source>
      <translation>حذفه الاستقبال</translation>
    </message>
    <message>
      <source>Removed by you</source>
      <translation>حذفتَه</translation>
    </message>
    <message>
      <source>Two edits met, and you chose by field</source>
      <translation>التقى تعديلان، فاخترتَ حقلًا بحقل</translation>
    </message>
    <message>
      <source>Two edits met, and you kept both</source>
      <translation>التقى تعديلان، فأبقيتَ الاثنين</translation>
    </message>
    <message>
      <source>Two edits met, and you kept the front desk's</source>
      <translation>التقى تعديلان، فأبقيتَ تعديل الاستقبال</translation>
    </message>
    <message>
      <source>Two edits met, and you kept yours</source>
      <translation>التقى تعديلان، فأبقيتَ تعديلك</translation>
    </message>
    <message>
      <source>You changed it and took that back before it was sent</source>
      <translation>غيّرتَه ثم تراجعتَ قبل الإرسال</translation>
    </message>
    <message>
      <source>Your change and the front desk's were put together</source>
      <translation>جُمع تغييرك وتغيير الاستقبال معًا</translation>
    </message>
  </context>
  <context>
    <name>HistoryPage</name>
    <message>
      <source>%1, on another computer (%2); it holds here since %3</source>
      <translation>%1، على حاسوب آخر (%2)؛ يسري هنا منذ %3</translation>
    </message>
    <message>
      <source>%1, on this computer</source>
      <translation>%1، على هذا الحاسوب</translation>
    </message>
    <message>
      <source>%1, on this computer; it holds again since %2</source>
      <translation>%1، على هذا الحاسوب؛ يسري من جديد منذ %2</translation>
    </message>
    <message>
      <source>%1: %2</source>
      <translation>‏%1: %2</translation>
    </message>
    <message>
      <source>Check the chain</source>
      <translation>فحص السلسلة</translation>
    </message>
    <message>
      <source>Consent history</source>
      <translation>سجل الموافقات</translation>
    </message>
    <message>
      <source>Details</source>
      <translation>التفاصيل</translation>
    </message>
    <message>
      <source>Every decision stays on record, and each record seals the one before it.</source>
      <translation>كل قرار يبقى مسجلًا، وكل سجل يختم الذي قبله.</translation>
    </message>
    <message>
      <source>Expired — %1</source>
      <translation>انتهت — %1</translation>
    </message>
    <message>
      <source>Given — %1</source>
      <translation>مُنحت — %1</translation>
    </message>
    <message>
      <source>Receipt…</source>
      <translation>إيصال…</translation>
    </message>
    <message>
      <source>Record %1, %2
Its seal: %3
The seal before: %4</source>
      <translation>السجل %1، %2
ختمه: %3
الختم قبله: %4</translation>
    </message>
    <message>
      <source>Refused — %1</source>
      <translation>رُفضت — %1</translation>
    </message>
    <message>
      <source>Show earlier decisions</source>
      <translation>عرض القرارات الأقدم</translation>
    </message>
    <message>
      <source>The chain holds: no record was changed or taken away.</source>
      <translation>السلسلة سليمة: لم يُغيَّر أي سجل ولم يُنزع.</translation>
    </message>
    <message>
      <source>The words are not on this computer.</source>
      <translation>النص ليس على هذا الحاسوب.</translation>
    </message>
    <message>
      <source>There is no decision yet.</source>
      <translation>لا يوجد قرار بعد.</translation>
    </message>
    <message>
      <source>Withdrawn — %1</source>
      <translation>سُحبت — %1</translation>
    </message>
    <message>
      <source>something that is no longer here</source>
      <translation>شيء لم يعد هنا</translation>
    </message>
  </context>
  <context>
    <name>HourGrid</name>
    <message>
      <source>Schedule by hours</source>
      <translation>الجدول حسب الساعات</translation>
    </message>
  </context>
  <context>
    <name>KeyStatePage</name>
    <message>
      <source>Open</source>
      <translation>فتح</translation>
    </message>
    <message>
      <source>Passphrase or recovery code</source>
      <translation>عبارة المرور أو رمز الاسترداد</translation>
    </message>
    <message>
      <source>Quit</source>
      <translation>إنهاء</translation>
    </message>
    <message>
      <source>Restore a backup…</source>
      <translation>استعادة نسخة احتياطية…</translation>
    </message>
    <message>
      <source>Show the other window</source>
      <translation>إظهار النافذة الأخرى</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>المحاولة مجددًا</translation>
    </message>
  </context>
  <context>
    <name>KeysCard</name>
    <message>
      <source>An encrypted copy is made every day; the last seven are kept.</source>
      <translation>تُصنع كل يوم نسخة مشفّرة، وتُحفظ آخر سبع نسخ.</translation>
    </message>
    <message>
      <source>Back up now</source>
      <translation>نسخ احتياطي الآن</translation>
    </message>
    <message>
      <source>Backup</source>
      <translation>النسخ الاحتياطي</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>إلغاء</translation>
    </message>
    <message>
      <source>Change the passphrase</source>
      <translation>تغيير عبارة المرور</translation>
    </message>
    <message>
      <source>Change…</source>
      <translation>تغيير…</translation>
    </message>
    <message>
      <source>Done.</source>
      <translation>تم.</translation>
    </message>
    <message>
      <source>It opens your schedule on this computer, also without its keyring.</source>
      <translation>تفتح جدولك على هذا الحاسوب، حتى دون حافظة مفاتيحه.</translation>
    </message>
    <message>
      <source>It opens your schedule when the passphrase is forgotten. An older code ends.</source>
      <translation>يفتح جدولك إذا نُسيت عبارة المرور. وينتهي الرمز الأقدم.</translation>
    </message>
    <message>
      <source>Make a new one…</source>
      <translation>إنشاء رمز جديد…</translation>
    </message>
    <message>
      <source>Passphrase</source>
      <translation>عبارة المرور</translation>
    </message>
    <message>
      <source>Recovery code</source>
      <translation>رمز الاسترداد</translation>
    </message>
    <message>
      <source>Ways to your key</source>
      <translation>الطرق إلى مفتاحك</translation>
    </message>
    <message>
      <source>Your schedule opens with: %1.</source>
      <translation>يُفتح جدولك بـ: %1.</translation>
    </message>
    <message>
      <source>the keyring of this computer</source>
      <translation>حافظة مفاتيح هذا الحاسوب</translation>
    </message>
    <message>
      <source>your passphrase</source>
      <translation>عبارة مرورك</translation>
    </message>
    <message>
      <source>your recovery code</source>
      <translation>رمز الاسترداد</translation>
    </message>
  </context>
  <context>
    <name>LanguagePage</name>
    <message>
      <source>As the system</source>
      <translation>مثل النظام</translation>
    </message>
    <message>
      <source>Dates, first day of the week and 12 or 24 hours follow the system.</source>
      <translation>التواريخ وأول أيام الأسبوع ونظام 12 أو 24 ساعة تتبع النظام.</translation>
    </message>
    <message>
      <source>Its hours are shown beside yours in day and week.</source>
      <translation>تظهر ساعاتها بجانب ساعاتك في اليوم والأسبوع.</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>اللغة</translation>
    </message>
    <message>
      <source>Language &amp; time</source>
      <translation>اللغة والوقت</translation>
    </message>
    <message>
      <source>None</source>
      <translation>بلا</translation>
    </message>
    <message>
      <source>Second time zone</source>
      <translation>منطقة زمنية ثانية</translation>
    </message>
    <message>
      <source>Windows that you open from now on speak it.</source>
      <translation>تتحدث بها النوافذ التي تفتحها من الآن.</translation>
    </message>
  </context>
  <context>
    <name>Leave</name>
    <message>
      <source>%1 can't be told now that your consents end.</source>
      <translation>لا يمكن الآن إبلاغ %1 بانتهاء موافقاتك.</translation>
    </message>
    <message numerus="yes">
      <source>%n change(s) have not reached your practice and would be lost there.</source>
      <translation>
        <numerusform>لا تغييرات تضيع هناك.</numerusform>
        <numerusform>تغيير واحد لم يصل إلى عيادتك وسيضيع هناك.</numerusform>
        <numerusform>تغييران لم يصلا إلى عيادتك وسيضيعان هناك.</numerusform>
        <numerusform>‏%Ln تغييرات لم تصل إلى عيادتك وستضيع هناك.</numerusform>
        <numerusform>‏%Ln تغييرًا لم تصل إلى عيادتك وستضيع هناك.</numerusform>
        <numerusform>‏%Ln تغيير لم تصل إلى عيادتك وستضيع هناك.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n file(s) and their keys are gone from this computer.</source>
      <translation>
        <numerusform>لم يكن على هذا الحاسوب ملف.</numerusform>
        <numerusform>زال ملف واحد ومفاتيحه من هذا الحاسوب.</numerusform>
        <numerusform>زال ملفان ومفاتيحهما من هذا الحاسوب.</numerusform>
        <numerusform>‏%Ln ملفات ومفاتيحها زالت من هذا الحاسوب.</numerusform>
        <numerusform>‏%Ln ملفًا ومفاتيحها زالت من هذا الحاسوب.</numerusform>
        <numerusform>‏%Ln ملف ومفاتيحها زالت من هذا الحاسوب.</numerusform>
      </translation>
    </message>
    <message>
      <source>1. Your calendars, appointments and consents are written as plain files.</source>
      <translation>1. تُكتب تقاويمك ومواعيدك وموافقاتك كملفات عادية.</translation>
    </message>
    <message>
      <source>2. On your own calendars nothing of ours stands.</source>
      <translation>2. لا يوجد في تقاويمك الخاصة شيء منا.</translation>
    </message>
    <message numerus="yes">
      <source>2. What we wrote to your calendars is removed there: %n calendar(s).</source>
      <translation>
        <numerusform>2. يُزال ما كتبناه في تقاويمك هناك: لا تقاويم.</numerusform>
        <numerusform>2. يُزال ما كتبناه في تقاويمك هناك: تقويم واحد.</numerusform>
        <numerusform>2. يُزال ما كتبناه في تقاويمك هناك: تقويمان.</numerusform>
        <numerusform>‏2. يُزال ما كتبناه في تقاويمك هناك: %Ln تقاويم.</numerusform>
        <numerusform>‏2. يُزال ما كتبناه في تقاويمك هناك: %Ln تقويمًا.</numerusform>
        <numerusform>‏2. يُزال ما كتبناه في تقاويمك هناك: %Ln تقويم.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>3. All %n consent(s) are taken back, here and on your other computers; your practice is told.</source>
      <translation>
        <numerusform>3. لا موافقات لسحبها.</numerusform>
        <numerusform>3. تُسحب موافقتك الواحدة، هنا وعلى حواسيبك الأخرى، وتُبلَّغ عيادتك.</numerusform>
        <numerusform>3. تُسحب موافقتاك، هنا وعلى حواسيبك الأخرى، وتُبلَّغ عيادتك.</numerusform>
        <numerusform>‏3. تُسحب موافقاتك كلها وعددها %Ln، هنا وعلى حواسيبك الأخرى، وتُبلَّغ عيادتك.</numerusform>
        <numerusform>‏3. تُسحب موافقاتك كلها وعددها %Ln، هنا وعلى حواسيبك الأخرى، وتُبلَّغ عيادتك.</numerusform>
        <numerusform>‏3. تُسحب موافقاتك كلها وعددها %Ln، هنا وعلى حواسيبك الأخرى، وتُبلَّغ عيادتك.</numerusform>
      </translation>
    </message>
    <message>
      <source>4. You are signed out of: %1.</source>
      <translation>4. يُسجَّل خروجك من: %1.</translation>
    </message>
    <message>
      <source>5. Every file and every key of the program on this computer is destroyed.</source>
      <translation>5. يُتلَف كل ملف وكل مفتاح للبرنامج على هذا الحاسوب.</translation>
    </message>
    <message>
      <source>An entry in the keyring stayed. It opens nothing; the next start removes it.</source>
      <translation>بقي مدخل في حافظة المفاتيح. لا يفتح شيئًا، ويزيله التشغيل التالي.</translation>
    </message>
    <message>
      <source>Choose a folder for your files, or take nothing along.</source>
      <translation>اختر مجلدًا لملفاتك، أو لا تأخذ شيئًا معك.</translation>
    </message>
    <message>
      <source>Choose…</source>
      <translation>اختيار…</translation>
    </message>
    <message>
      <source>Close OptiMantra</source>
      <translation>إغلاق أوبتيمانترا</translation>
    </message>
    <message>
      <source>Erase all the same</source>
      <translation>المحو رغم ذلك</translation>
    </message>
    <message>
      <source>Everything is erased here</source>
      <translation>مُحي كل شيء هنا</translation>
    </message>
    <message>
      <source>Folder for your files</source>
      <translation>مجلد ملفاتك</translation>
    </message>
    <message>
      <source>Leave and erase</source>
      <translation>المغادرة والمحو</translation>
    </message>
    <message>
      <source>Leave with everything</source>
      <translation>المغادرة مع كل شيء</translation>
    </message>
    <message>
      <source>Nothing was erased yet. Your files are safe.</source>
      <translation>لم يُمحَ شيء بعد. ملفاتك بأمان.</translation>
    </message>
    <message>
      <source>Our calendar at %1 can't be removed now.</source>
      <translation>لا يمكن الآن إزالة تقويمنا لدى %1.</translation>
    </message>
    <message>
      <source>Our permission at %1 can't be ended now. You can end it on its security page.</source>
      <translation>لا يمكن الآن إنهاء إذننا لدى %1. يمكنك إنهاؤه في صفحة الأمان هناك.</translation>
    </message>
    <message>
      <source>Stay</source>
      <translation>البقاء</translation>
    </message>
    <message>
      <source>Take nothing along, and no receipt</source>
      <translation>عدم أخذ شيء ولا إيصال</translation>
    </message>
    <message>
      <source>The files are not encrypted. Keep them in a safe place.</source>
      <translation>الملفات غير مشفّرة. احفظها في مكان آمن.</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>إعادة المحاولة</translation>
    </message>
    <message>
      <source>Where your files go</source>
      <translation>مكان ملفاتك</translation>
    </message>
    <message>
      <source>Writing your files and signing out…</source>
      <translation>جارٍ كتابة ملفاتك وتسجيل الخروج…</translation>
    </message>
    <message>
      <source>Your files and the receipt are in %1.</source>
      <translation>ملفاتك والإيصال في %1.</translation>
    </message>
    <message>
      <source>Your files go to</source>
      <translation>تُحفظ ملفاتك في</translation>
    </message>
    <message>
      <source>none</source>
      <translation>لا شيء</translation>
    </message>
  </context>
  <context>
    <name>LibraryDialog</name>
    <message>
      <source>%1
%2</source>
      <translation>%1
%2</translation>
    </message>
    <message>
      <source>%1 (not ours)</source>
      <translation>%1 (ليس منا)</translation>
    </message>
    <message>
      <source>Article</source>
      <translation>مقال</translation>
    </message>
    <message>
      <source>Articles</source>
      <translation>المقالات</translation>
    </message>
    <message>
      <source>By %1 · %2</source>
      <translation>بقلم %1 · %2</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>إغلاق</translation>
    </message>
    <message>
      <source>For your information only. It is no medical advice, and we do not endorse what others offer.</source>
      <translation>للعلم فقط. ليست نصيحة طبية، ولا نزكّي ما يعرضه الآخرون.</translation>
    </message>
    <message>
      <source>Library</source>
      <translation>المكتبة</translation>
    </message>
    <message>
      <source>No article has these words.</source>
      <translation>لا مقال فيه هذه الكلمات.</translation>
    </message>
    <message>
      <source>Open its page…</source>
      <translation>فتح صفحته…</translation>
    </message>
    <message>
      <source>OptiMantra</source>
      <translation>OptiMantra</translation>
    </message>
    <message>
      <source>Search the articles</source>
      <translation>البحث في المقالات</translation>
    </message>
    <message>
      <source>There are no articles yet. They come from your practice.</source>
      <translation>لا مقالات بعد. تأتي من عيادتك.</translation>
    </message>
  </context>
  <context>
    <name>LockPage</name>
    <message>
      <source>Locked</source>
      <translation>مقفل</translation>
    </message>
    <message>
      <source>Passphrase</source>
      <translation>عبارة المرور</translation>
    </message>
    <message>
      <source>Today at a glance</source>
      <translation>اليوم في لمحة</translation>
    </message>
    <message>
      <source>Unlock</source>
      <translation>فتح القفل</translation>
    </message>
    <message>
      <source>We never ask for your passphrase or password by phone or e-mail.</source>
      <translation>لا نسأل أبدًا عن عبارة مرورك أو كلمة مرورك بالهاتف أو بالبريد.</translation>
    </message>
  </context>
  <context>
    <name>LoseChanges</name>
    <message numerus="yes">
      <source>%n change(s) would be lost</source>
      <translation>
        <numerusform>لن يُفقد أي تغيير</numerusform>
        <numerusform>سيُفقد تغيير واحد</numerusform>
        <numerusform>سيُفقد تغييران</numerusform>
        <numerusform>ستُفقد %Ln تغييرات</numerusform>
        <numerusform>سيُفقد %Ln تغييرًا</numerusform>
        <numerusform>سيُفقد %Ln تغيير</numerusform>
      </translation>
    </message>
    <message>
      <source>Keep showing it</source>
      <translation>متابعة عرضه</translation>
    </message>
    <message>
      <source>Lose them</source>
      <translation>فقدانها</translation>
    </message>
    <message>
      <source>Send them now</source>
      <translation>إرسالها الآن</translation>
    </message>
    <message numerus="yes">
      <source>The practice does not have %n change(s) of yours yet.</source>
      <translation>
        <numerusform>لدى العيادة كل تغييراتك.</numerusform>
        <numerusform>لم يصل إلى العيادة بعد تغيير واحد لك.</numerusform>
        <numerusform>لم يصل إلى العيادة بعد تغييران لك.</numerusform>
        <numerusform>لم تصل إلى العيادة بعد %Ln تغييرات لك.</numerusform>
        <numerusform>لم يصل إلى العيادة بعد %Ln تغييرًا لك.</numerusform>
        <numerusform>لم يصل إلى العيادة بعد %Ln تغيير لك.</numerusform>
      </translation>
    </message>
    <message>
      <source>When your schedule is no longer shown here, they go with it and are not sent.</source>
      <translation>عندما لا يعود جدولك معروضًا هنا، تزول معه ولا تُرسل.</translation>
    </message>
  </context>
  <context>
    <name>MainWindow</name>
    <message>
      <source>OptiMantra Desktop</source>
      <translation>OptiMantra Desktop</translation>
    </message>
    <message>
      <source>Your practice's schedule and your own calendars, encrypted on this computer.</source>
      <translation>جدول عيادتك وتقويماتك، مشفّرة على هذا الحاسوب.</translation>
    </message>
  </context>
  <context>
    <name>Managed</name>
    <message>
      <source>Locked: the settings of your IT can't be read, so the strictest hold for now.</source>
      <translation>مقفل: تعذّرت قراءة إعدادات قسم تقنية المعلومات، فتسري أشدّها في الوقت الحالي.</translation>
    </message>
    <message>
      <source>Set by %1 for this computer.</source>
      <translation>حدّده %1 لهذا الحاسوب.</translation>
    </message>
    <message>
      <source>Set by your IT for this computer.</source>
      <translation>حدّده قسم تقنية المعلومات لهذا الحاسوب.</translation>
    </message>
  </context>
  <context>
    <name>Matters</name>
    <message>
      <source>%1 lists far fewer events than before. We removed nothing and wait for your answer.</source>
      <translation>يعرض %1 أحداثًا أقل بكثير من قبل. لم نحذف شيئًا وننتظر جوابك.</translation>
    </message>
    <message>
      <source>%1 lists no events any more. We removed nothing and wait for your answer.</source>
      <translation>لم يعد %1 يعرض أي أحداث. لم نُزل شيئًا وننتظر إجابتك.</translation>
    </message>
    <message>
      <source>%1 needs you to sign in again. What is kept on this computer stays in view.</source>
      <translation>يحتاج %1 إلى تسجيل دخولك مجددًا. ما حُفظ على هذا الحاسوب يبقى معروضًا.</translation>
    </message>
    <message>
      <source>%1: %2</source>
      <translation>‏%1: %2</translation>
    </message>
    <message numerus="yes">
      <source>%n change(s) refused</source>
      <translation>
        <numerusform>لا تغييرات مرفوضة</numerusform>
        <numerusform>تغيير مرفوض</numerusform>
        <numerusform>تغييران مرفوضان</numerusform>
        <numerusform>‏%Ln تغييرات مرفوضة</numerusform>
        <numerusform>‏%Ln تغييرًا مرفوضًا</numerusform>
        <numerusform>‏%Ln تغيير مرفوض</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n edit(s) to decide</source>
      <translation>
        <numerusform>لا تعديلات تنتظر</numerusform>
        <numerusform>تعديل واحد ينتظر قرارك</numerusform>
        <numerusform>تعديلان ينتظران قرارك</numerusform>
        <numerusform>‏%Ln تعديلات تنتظر قرارك</numerusform>
        <numerusform>‏%Ln تعديلًا ينتظر قرارك</numerusform>
        <numerusform>‏%Ln تعديل ينتظر قرارك</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n of your changes were not taken by the practice.</source>
      <translation>
        <numerusform>قبلت العيادة كل تغييراتك.</numerusform>
        <numerusform>لم تقبل العيادة أحد تغييراتك.</numerusform>
        <numerusform>لم تقبل العيادة اثنين من تغييراتك.</numerusform>
        <numerusform>لم تقبل العيادة ‏%Ln من تغييراتك.</numerusform>
        <numerusform>لم تقبل العيادة ‏%Ln من تغييراتك.</numerusform>
        <numerusform>لم تقبل العيادة ‏%Ln من تغييراتك.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n of your edits met somebody else's change of the same appointment.</source>
      <translation>
        <numerusform>لم يلتقِ أي من تعديلاتك بتغيير شخص آخر.</numerusform>
        <numerusform>التقى أحد تعديلاتك بتغيير شخص آخر للموعد نفسه.</numerusform>
        <numerusform>التقى اثنان من تعديلاتك بتغيير شخص آخر للموعد نفسه.</numerusform>
        <numerusform>التقت ‏%Ln من تعديلاتك بتغيير شخص آخر للموعد نفسه.</numerusform>
        <numerusform>التقى ‏%Ln من تعديلاتك بتغيير شخص آخر للموعد نفسه.</numerusform>
        <numerusform>التقى ‏%Ln من تعديلاتك بتغيير شخص آخر للموعد نفسه.</numerusform>
      </translation>
    </message>
    <message>
      <source>Answer…</source>
      <translation>إجابة…</translation>
    </message>
    <message>
      <source>Look at both…</source>
      <translation>عرض الاثنين…</translation>
    </message>
    <message>
      <source>Look at them…</source>
      <translation>عرضها…</translation>
    </message>
    <message>
      <source>Nothing was overwritten: both versions are kept until you decide.</source>
      <translation>لم يُستبدل شيء: تبقى النسختان إلى أن تقرّر.</translation>
    </message>
    <message>
      <source>Read it…</source>
      <translation>قراءتها…</translation>
    </message>
    <message>
      <source>Sign in again…</source>
      <translation>تسجيل الدخول مجددًا…</translation>
    </message>
    <message>
      <source>They are kept here until you try again or take them back.</source>
      <translation>تبقى هنا إلى أن تحاول من جديد أو تتراجع عنها.</translation>
    </message>
  </context>
  <context>
    <name>MiniMonth</name>
    <message>
      <source>{month} {year}</source>
      <translation>‏{month} {year}</translation>
    </message>
  </context>
  <context>
    <name>MonthBoard</name>
    <message>
      <source>{day}, {times}</source>
      <translation>{day}، {times}</translation>
    </message>
    <message>
      <source>{time} {title}</source>
      <translation>{time} {title}</translation>
    </message>
  </context>
  <context>
    <name>MonthCorner</name>
    <message>
      <source>Month after</source>
      <translation>الشهر التالي</translation>
    </message>
    <message>
      <source>Month before</source>
      <translation>الشهر السابق</translation>
    </message>
  </context>
  <context>
    <name>MonthGrid</name>
    <message>
      <source>Schedule by month</source>
      <translation>الجدول حسب الشهر</translation>
    </message>
    <message>
      <source>{day} {month}</source>
      <translation>‏{day} {month}</translation>
    </message>
  </context>
  <context>
    <name>NewPassphrase</name>
    <message>
      <source>Choose a passphrase</source>
      <translation>اختر عبارة مرور</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>نسخ</translation>
    </message>
    <message>
      <source>Go on</source>
      <translation>متابعة</translation>
    </message>
    <message>
      <source>I have written it down</source>
      <translation>لقد دوّنته</translation>
    </message>
    <message numerus="yes">
      <source>It needs at least %n character(s).</source>
      <translation>
        <numerusform>لا حد أدنى</numerusform>
        <numerusform>تحتاج إلى حرف واحد على الأقل.</numerusform>
        <numerusform>تحتاج إلى حرفين على الأقل.</numerusform>
        <numerusform>تحتاج إلى %Ln أحرف على الأقل.</numerusform>
        <numerusform>تحتاج إلى %Ln حرفًا على الأقل.</numerusform>
        <numerusform>تحتاج إلى %Ln حرف على الأقل.</numerusform>
      </translation>
    </message>
    <message>
      <source>It opens your schedule when the passphrase is forgotten. It is shown this once and kept nowhere. Keep it on paper, away from this computer.</source>
      <translation>يفتح جدولك إذا نُسيت عبارة المرور. يُعرض هذه المرة فقط ولا يُحفظ في أي مكان. احفظه على ورق بعيدًا عن هذا الحاسوب.</translation>
    </message>
    <message>
      <source>Passphrase, four words or more</source>
      <translation>عبارة مرور، أربع كلمات أو أكثر</translation>
    </message>
    <message>
      <source>Recovery code</source>
      <translation>رمز الاسترداد</translation>
    </message>
    <message>
      <source>The same once more</source>
      <translation>نفسها مرة أخرى</translation>
    </message>
    <message>
      <source>The two are not the same.</source>
      <translation>العبارتان غير متطابقتين.</translation>
    </message>
    <message>
      <source>This computer has no keyring, so a passphrase protects your schedule. It is written down nowhere and sent to nobody: without it, and without the recovery code, nobody can open your schedule.</source>
      <translation>ليس في هذا الحاسوب حافظة مفاتيح، لذا تحمي عبارة مرور جدولك. لا تُدوَّن في أي مكان ولا تُرسل إلى أحد: بدونها وبدون رمز الاسترداد لا يستطيع أحد فتح جدولك.</translation>
    </message>
    <message>
      <source>Use this passphrase</source>
      <translation>استخدام هذه العبارة</translation>
    </message>
    <message>
      <source>Write down your recovery code</source>
      <translation>دوّن رمز الاسترداد</translation>
    </message>
  </context>
  <context>
    <name>NextUp</name>
    <message>
      <source>%1 · %2</source>
      <comment>time, and what or how soon</comment>
      <translation>%1 · %2</translation>
    </message>
    <message>
      <source>Arrived</source>
      <translation>وصلوا</translation>
    </message>
    <message>
      <source>Next</source>
      <translation>التالي</translation>
    </message>
    <message>
      <source>Nothing more today</source>
      <translation>لا شيء آخر اليوم</translation>
    </message>
  </context>
  <context>
    <name>NotificationsPage</name>
    <message>
      <source>%1 – %2</source>
      <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
      <source>%n minute(s) before</source>
      <translation>
        <numerusform>عند البدء</numerusform>
        <numerusform>قبل دقيقة واحدة</numerusform>
        <numerusform>قبل دقيقتين</numerusform>
        <numerusform>قبل %Ln دقائق</numerusform>
        <numerusform>قبل %Ln دقيقة</numerusform>
        <numerusform>قبل %Ln دقيقة</numerusform>
      </translation>
    </message>
    <message>
      <source>A day before</source>
      <translation>قبل يوم</translation>
    </message>
    <message>
      <source>All-day events</source>
      <translation>أحداث تستغرق اليوم كله</translation>
    </message>
    <message>
      <source>Appointments</source>
      <translation>المواعيد</translation>
    </message>
    <message>
      <source>At %1 that day</source>
      <translation>في %1 من اليوم نفسه</translation>
    </message>
    <message>
      <source>At %1 the day before</source>
      <translation>في %1 من اليوم السابق</translation>
    </message>
    <message>
      <source>At the start</source>
      <translation>عند البدء</translation>
    </message>
    <message>
      <source>Events of my own calendars</source>
      <translation>أحداث تقويماتي الخاصة</translation>
    </message>
    <message>
      <source>Everything but patients' names</source>
      <translation>كل شيء ما عدا أسماء المرضى</translation>
    </message>
    <message>
      <source>Everything, with names</source>
      <translation>كل شيء مع الأسماء</translation>
    </message>
    <message>
      <source>From %1 on</source>
      <translation>ابتداءً من %1</translation>
    </message>
    <message>
      <source>In the tray, so that it can remind you.</source>
      <translation>في شريط النظام، ليتمكن من تذكيرك.</translation>
    </message>
    <message>
      <source>It comes as your system shows notifications.</source>
      <translation>يظهر كما يعرض نظامك الإشعارات.</translation>
    </message>
    <message>
      <source>Kinds of visit alone</source>
      <translation>نوع الزيارة فقط</translation>
    </message>
    <message>
      <source>Never names while they are hidden, and only the time while you present. Your system may keep a notification: titles of your own events are in one only if you choose it.</source>
      <translation>لا أسماء ما دامت مخفية، والوقت وحده أثناء العرض. قد يحتفظ نظامك بالإشعار: لا تظهر فيه عناوين أحداثك الخاصة إلا إذا اخترت ذلك.</translation>
    </message>
    <message>
      <source>None</source>
      <translation>لا شيء</translation>
    </message>
    <message>
      <source>Notifications</source>
      <translation>الإشعارات</translation>
    </message>
    <message>
      <source>Off</source>
      <translation>إيقاف</translation>
    </message>
    <message>
      <source>Once a day: how many appointments, from when, and what changed.</source>
      <translation>مرة في اليوم: عدد المواعيد ومتى تبدأ وما الذي تغيّر.</translation>
    </message>
    <message>
      <source>Only the time</source>
      <translation>الوقت فقط</translation>
    </message>
    <message>
      <source>Quiet hours</source>
      <translation>ساعات الهدوء</translation>
    </message>
    <message>
      <source>Remind me while it is locked</source>
      <translation>ذكّرني أثناء القفل</translation>
    </message>
    <message>
      <source>Reminders are made on this computer and sent nowhere.</source>
      <translation>تُنشأ التذكيرات على هذا الحاسوب ولا تُرسل إلى أي مكان.</translation>
    </message>
    <message>
      <source>Show me one</source>
      <translation>أرِني واحدًا</translation>
    </message>
    <message>
      <source>Sound</source>
      <translation>الصوت</translation>
    </message>
    <message>
      <source>Stay when the window is closed</source>
      <translation>البقاء بعد إغلاق النافذة</translation>
    </message>
    <message>
      <source>The day at its start</source>
      <translation>اليوم عند بدايته</translation>
    </message>
    <message>
      <source>This system shows no notifications: it stands in the window.</source>
      <translation>لا يعرض هذا النظام إشعارات: يظهر التذكير في النافذة.</translation>
    </message>
    <message>
      <source>Try it</source>
      <translation>جرّبه</translation>
    </message>
    <message>
      <source>What is near when they end is told then.</source>
      <translation>ما يكون قريبًا عند انتهائها يُذكَر حينها.</translation>
    </message>
    <message>
      <source>What they say</source>
      <translation>ماذا تقول</translation>
    </message>
    <message>
      <source>Without a sound, and with the time alone.</source>
      <translation>بلا صوت وبالوقت وحده.</translation>
    </message>
    <message>
      <source>Your calendars may remind you by themselves, on your phone too.</source>
      <translation>قد تذكّرك تقويماتك بنفسها، على هاتفك أيضًا.</translation>
    </message>
  </context>
  <context>
    <name>Nudges</name>
    <message>
      <source>I have changed it</source>
      <translation>غيّرتها</translation>
    </message>
    <message>
      <source>Make a recovery code…</source>
      <translation>إنشاء رمز استرداد…</translation>
    </message>
    <message>
      <source>Not now</source>
      <translation>ليس الآن</translation>
    </message>
    <message>
      <source>Read it…</source>
      <translation>قراءتها…</translation>
    </message>
    <message>
      <source>The privacy policy can be read now.</source>
      <translation>يمكن قراءة سياسة الخصوصية الآن.</translation>
    </message>
    <message>
      <source>The privacy policy was revised. Old and new stand side by side.</source>
      <translation>رُوجعت سياسة الخصوصية. القديم والجديد جنبًا إلى جنب.</translation>
    </message>
    <message>
      <source>This computer's keyring has lost the key of your schedule. Make a recovery code before you lock or close the program: without one, nobody can open your schedule any more.</source>
      <translation>فقدت حافظة مفاتيح هذا الحاسوب مفتاح جدولك. أنشئ رمز استرداد قبل أن تقفل البرنامج أو تغلقه: فمن دونه لن يستطيع أحد فتح جدولك بعد ذلك.</translation>
    </message>
    <message>
      <source>Your practice has revised its user agreement. Its schedule waits for your answer.</source>
      <translation>راجعت عيادتك اتفاقية الاستخدام، وجدولها ينتظر جوابك.</translation>
    </message>
    <message numerus="yes">
      <source>Your practice password is %n day(s) old. You change it on your practice's own page.</source>
      <translation>
        <numerusform>كلمة مرور عيادتك جديدة اليوم. تغيّرها في صفحة عيادتك.</numerusform>
        <numerusform>عمر كلمة مرور عيادتك يوم واحد. تغيّرها في صفحة عيادتك.</numerusform>
        <numerusform>عمر كلمة مرور عيادتك يومان. تغيّرها في صفحة عيادتك.</numerusform>
        <numerusform>‏عمر كلمة مرور عيادتك %Ln أيام. تغيّرها في صفحة عيادتك.</numerusform>
        <numerusform>‏عمر كلمة مرور عيادتك %Ln يومًا. تغيّرها في صفحة عيادتك.</numerusform>
        <numerusform>‏عمر كلمة مرور عيادتك %Ln يوم. تغيّرها في صفحة عيادتك.</numerusform>
      </translation>
    </message>
    <message>
      <source>Your practice's schedule waits until you have agreed to its user agreement.</source>
      <translation>ينتظر جدول عيادتك حتى توافق على اتفاقية الاستخدام.</translation>
    </message>
  </context>
  <context>
    <name>Offers</name>
    <message>
      <source>%1 — %2</source>
      <comment>an offer, its supplier</comment>
      <translation>%1 — %2</translation>
    </message>
    <message>
      <source>Advertisement</source>
      <translation>إعلان</translation>
    </message>
    <message>
      <source>Open: %1</source>
      <translation>فتح: %1</translation>
    </message>
    <message>
      <source>Open…</source>
      <translation>فتح…</translation>
    </message>
    <message>
      <source>Why this?</source>
      <translation>لماذا هذا؟</translation>
    </message>
  </context>
  <context>
    <name>OutsideLink</name>
    <message>
      <source>Copy the address</source>
      <translation>نسخ العنوان</translation>
    </message>
    <message>
      <source>Full address</source>
      <translation>العنوان الكامل</translation>
    </message>
    <message>
      <source>Go to %1?</source>
      <translation>الذهاب إلى %1؟</translation>
    </message>
    <message>
      <source>Open in the browser</source>
      <translation>الفتح في المتصفح</translation>
    </message>
    <message>
      <source>Open the mail program</source>
      <translation>فتح برنامج البريد</translation>
    </message>
    <message>
      <source>Stay here</source>
      <translation>البقاء هنا</translation>
    </message>
    <message>
      <source>The way there is not encrypted: others can read along.</source>
      <translation>الطريق إلى هناك غير مشفّر: يستطيع آخرون القراءة.</translation>
    </message>
    <message>
      <source>This page is not ours. What you do there is between you and them; their privacy notice applies.</source>
      <translation>هذه الصفحة ليست لنا. ما تفعله هناك بينك وبينهم، ويسري إشعار خصوصيتهم.</translation>
    </message>
    <message>
      <source>Write to %1?</source>
      <translation>الكتابة إلى %1؟</translation>
    </message>
    <message>
      <source>Your mail program opens. What you write there leaves this program and travels as your mail does.</source>
      <translation>يُفتح برنامج بريدك. ما تكتبه فيه يغادر هذا البرنامج وينتقل كما ينتقل بريدك.</translation>
    </message>
  </context>
  <context>
    <name>Palette</name>
    <message>
      <source>What answers</source>
      <translation>ما يطابق</translation>
    </message>
    <message>
      <source>What do you want to do?</source>
      <translation>ماذا تريد أن تفعل؟</translation>
    </message>
  </context>
  <context>
    <name>Phrases</name>
    <message>
      <source>(no title)</source>
      <translation>‏(بلا عنوان)</translation>
    </message>
    <message>
      <source>Appointment</source>
      <translation>موعد</translation>
    </message>
    <message>
      <source>Busy</source>
      <translation>مشغول</translation>
    </message>
    <message>
      <source>arrived</source>
      <translation>وصل</translation>
    </message>
    <message>
      <source>blocked</source>
      <translation>محجوب</translation>
    </message>
    <message>
      <source>booked</source>
      <translation>محجوز</translation>
    </message>
    <message>
      <source>cancelled</source>
      <translation>ملغى</translation>
    </message>
    <message>
      <source>completed</source>
      <translation>مكتمل</translation>
    </message>
    <message>
      <source>confirmed</source>
      <translation>مؤكد</translation>
    </message>
    <message>
      <source>did not come</source>
      <translation>لم يحضر</translation>
    </message>
    <message>
      <source>proposed</source>
      <translation>مقترح</translation>
    </message>
    <message>
      <source>tentative</source>
      <translation>مبدئي</translation>
    </message>
    <message numerus="yes">
      <source>{day}, %n event(s)</source>
      <translation>
        <numerusform>‏{day}، لا أحداث</numerusform>
        <numerusform>‏{day}، حدث واحد</numerusform>
        <numerusform>‏{day}، حدثان</numerusform>
        <numerusform>‏{day}، %Ln أحداث</numerusform>
        <numerusform>‏{day}، %Ln حدثًا</numerusform>
        <numerusform>‏{day}، %Ln حدث</numerusform>
      </translation>
    </message>
    <message>
      <source>{day}, all day</source>
      <translation>‏{day}، طوال اليوم</translation>
    </message>
    <message>
      <source>{day}, no events</source>
      <translation>‏{day}، لا أحداث</translation>
    </message>
    <message>
      <source>{day}, {times}</source>
      <translation>‏{day}، {times}</translation>
    </message>
    <message>
      <source>{first} – {last}, all day</source>
      <translation>‏{first} – {last}، طوال اليوم</translation>
    </message>
    <message>
      <source>{first}, {start} – {last}, {end}</source>
      <translation>‏{first}، {start} – {last}، {end}</translation>
    </message>
    <message>
      <source>{sentence}, waiting to be sent</source>
      <translation>‏{sentence}، ينتظر الإرسال</translation>
    </message>
    <message>
      <source>{start} – {end}</source>
      <translation>‏{start} – {end}</translation>
    </message>
    <message>
      <source>{when}, {title}, {detail}, {status}, {calendar}</source>
      <translation>‏{when}، {title}، {detail}، {status}، {calendar}</translation>
    </message>
    <message>
      <source>{when}, {title}, {detail}, {status}, {calendar}, {place}</source>
      <translation>‏{when}، {title}، {detail}، {status}، {calendar}، {place}</translation>
    </message>
    <message>
      <source>{when}, {title}, {status}, {calendar}</source>
      <translation>‏{when}، {title}، {status}، {calendar}</translation>
    </message>
    <message>
      <source>{when}, {title}, {status}, {calendar}, {place}</source>
      <translation>‏{when}، {title}، {status}، {calendar}، {place}</translation>
    </message>
  </context>
  <context>
    <name>Print</name>
    <message>
      <source>At night: {events}</source>
      <translation>ليلًا: {events}</translation>
    </message>
    <message>
      <source>Nothing planned</source>
      <translation>لا شيء مخطط</translation>
    </message>
    <message>
      <source>Page {page} of {pages}</source>
      <translation>صفحة {page} من {pages}</translation>
    </message>
    <message>
      <source>{day} (continued)</source>
      <translation>‏{day} (تتمة)</translation>
    </message>
    <message>
      <source>{month}, week {number}</source>
      <translation>‏{month}، الأسبوع {number}</translation>
    </message>
    <message>
      <source>{weekday} {times} {title}</source>
      <translation>{weekday} {times} {title}</translation>
    </message>
  </context>
  <context>
    <name>PrintSheet</name>
    <message numerus="yes">
      <source>%n page(s)</source>
      <translation>
        <numerusform>بلا صفحات</numerusform>
        <numerusform>صفحة واحدة</numerusform>
        <numerusform>صفحتان</numerusform>
        <numerusform>%Ln صفحات</numerusform>
        <numerusform>%Ln صفحة</numerusform>
        <numerusform>%Ln صفحة</numerusform>
      </translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>إلغاء</translation>
    </message>
    <message>
      <source>Day sheet, with room for notes</source>
      <translation>ورقة اليوم، مع مكان للملاحظات</translation>
    </message>
    <message>
      <source>Everything, with names</source>
      <translation>كل شيء، مع الأسماء</translation>
    </message>
    <message>
      <source>How much of it</source>
      <translation>كم يُقال</translation>
    </message>
    <message>
      <source>Initials for names</source>
      <translation>الأحرف الأولى بدل الأسماء</translation>
    </message>
    <message>
      <source>Kind of visit, no names</source>
      <translation>نوع الزيارة، بلا أسماء</translation>
    </message>
    <message>
      <source>List of two weeks</source>
      <translation>قائمة أسبوعين</translation>
    </message>
    <message>
      <source>Month</source>
      <translation>شهر</translation>
    </message>
    <message>
      <source>Names are hidden now. Show them first to print them.</source>
      <translation>الأسماء مخفية الآن. أظهرها أولًا لطباعتها.</translation>
    </message>
    <message>
      <source>Only that I am busy</source>
      <translation>أني مشغول فقط</translation>
    </message>
    <message>
      <source>Paper can be read by whoever finds it.</source>
      <translation>يستطيع من يجد الورقة أن يقرأها.</translation>
    </message>
    <message numerus="yes">
      <source>Preview, %n page(s)</source>
      <translation>
        <numerusform>معاينة، بلا صفحات</numerusform>
        <numerusform>معاينة، صفحة واحدة</numerusform>
        <numerusform>معاينة، صفحتان</numerusform>
        <numerusform>معاينة، %Ln صفحات</numerusform>
        <numerusform>معاينة، %Ln صفحة</numerusform>
        <numerusform>معاينة، %Ln صفحة</numerusform>
      </translation>
    </message>
    <message>
      <source>Print</source>
      <translation>طباعة</translation>
    </message>
    <message>
      <source>Print…</source>
      <translation>طباعة…</translation>
    </message>
    <message>
      <source>Save as PDF</source>
      <translation>حفظ بصيغة PDF</translation>
    </message>
    <message>
      <source>Save as PDF…</source>
      <translation>حفظ بصيغة PDF…</translation>
    </message>
    <message>
      <source>The file can't be written there. Choose another place.</source>
      <translation>لا يمكن كتابة الملف هناك. اختر مكانًا آخر.</translation>
    </message>
    <message>
      <source>Week</source>
      <translation>أسبوع</translation>
    </message>
    <message>
      <source>What</source>
      <translation>ماذا</translation>
    </message>
  </context>
  <context>
    <name>PrivacyPage</name>
    <message numerus="yes">
      <source>%n appointment(s), in your book</source>
      <translation>
        <numerusform>لا مواعيد في دفترك</numerusform>
        <numerusform>موعد واحد في دفترك</numerusform>
        <numerusform>موعدان في دفترك</numerusform>
        <numerusform>‏%Ln مواعيد في دفترك</numerusform>
        <numerusform>‏%Ln موعدًا في دفترك</numerusform>
        <numerusform>‏%Ln موعد في دفترك</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n change(s) that wait</source>
      <translation>
        <numerusform>لا تغييرات تنتظر</numerusform>
        <numerusform>تغيير واحد ينتظر</numerusform>
        <numerusform>تغييران ينتظران</numerusform>
        <numerusform>‏%Ln تغييرات تنتظر</numerusform>
        <numerusform>‏%Ln تغييرًا تنتظر</numerusform>
        <numerusform>‏%Ln تغيير تنتظر</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n consent record(s)</source>
      <translation>
        <numerusform>لا سجلات موافقة</numerusform>
        <numerusform>سجل موافقة واحد</numerusform>
        <numerusform>سجلا موافقة</numerusform>
        <numerusform>‏%Ln سجلات موافقة</numerusform>
        <numerusform>‏%Ln سجل موافقة</numerusform>
        <numerusform>‏%Ln سجل موافقة</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n document(s)</source>
      <translation>
        <numerusform>لا مستندات</numerusform>
        <numerusform>مستند واحد</numerusform>
        <numerusform>مستندان</numerusform>
        <numerusform>‏%Ln مستندات</numerusform>
        <numerusform>‏%Ln مستندًا</numerusform>
        <numerusform>‏%Ln مستند</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n encrypted cop(ies), without tokens and passwords</source>
      <translation>
        <numerusform>لا نسخ مشفّرة</numerusform>
        <numerusform>نسخة مشفّرة واحدة، بلا رموز دخول وكلمات مرور</numerusform>
        <numerusform>نسختان مشفّرتان، بلا رموز دخول وكلمات مرور</numerusform>
        <numerusform>‏%Ln نسخ مشفّرة، بلا رموز دخول وكلمات مرور</numerusform>
        <numerusform>‏%Ln نسخة مشفّرة، بلا رموز دخول وكلمات مرور</numerusform>
        <numerusform>‏%Ln نسخة مشفّرة، بلا رموز دخول وكلمات مرور</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n event(s) in memory only, gone when the program ends</source>
      <translation>
        <numerusform>لا أحداث في الذاكرة</numerusform>
        <numerusform>حدث واحد في الذاكرة فقط، يزول بإغلاق البرنامج</numerusform>
        <numerusform>حدثان في الذاكرة فقط، يزولان بإغلاق البرنامج</numerusform>
        <numerusform>‏%Ln أحداث في الذاكرة فقط، تزول بإغلاق البرنامج</numerusform>
        <numerusform>‏%Ln حدثًا في الذاكرة فقط، تزول بإغلاق البرنامج</numerusform>
        <numerusform>‏%Ln حدث في الذاكرة فقط، تزول بإغلاق البرنامج</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n event(s), in a file and under a key of its own</source>
      <translation>
        <numerusform>لا أحداث، في ملف خاص وبمفتاح خاص</numerusform>
        <numerusform>حدث واحد، في ملف خاص وبمفتاح خاص</numerusform>
        <numerusform>حدثان، في ملف خاص وبمفتاح خاص</numerusform>
        <numerusform>‏%Ln أحداث، في ملف خاص وبمفتاح خاص</numerusform>
        <numerusform>‏%Ln حدثًا، في ملف خاص وبمفتاح خاص</numerusform>
        <numerusform>‏%Ln حدث، في ملف خاص وبمفتاح خاص</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n file(s) are in %1. They are not encrypted.</source>
      <translation>
        <numerusform>لا ملفات في %1.</numerusform>
        <numerusform>ملف واحد في %1، وهو غير مشفّر.</numerusform>
        <numerusform>ملفان في %1، وهما غير مشفّرين.</numerusform>
        <numerusform>‏%Ln ملفات في %1، وهي غير مشفّرة.</numerusform>
        <numerusform>‏%Ln ملفًا في %1، وهي غير مشفّرة.</numerusform>
        <numerusform>‏%Ln ملف في %1، وهي غير مشفّرة.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n patient(s)</source>
      <translation>
        <numerusform>لا مرضى</numerusform>
        <numerusform>مريض واحد</numerusform>
        <numerusform>مريضان</numerusform>
        <numerusform>‏%Ln مرضى</numerusform>
        <numerusform>‏%Ln مريضًا</numerusform>
        <numerusform>‏%Ln مريض</numerusform>
      </translation>
    </message>
    <message>
      <source>All of it is encrypted here and can't be read without your key.</source>
      <translation>كل ذلك مشفّر هنا ولا يُقرأ بلا مفتاحك.</translation>
    </message>
    <message>
      <source>All together</source>
      <translation>المجموع</translation>
    </message>
    <message>
      <source>Calendars, appointments and consents as plain files. The copy is not encrypted.</source>
      <translation>التقاويم والمواعيد والموافقات كملفات عادية. النسخة غير مشفّرة.</translation>
    </message>
    <message>
      <source>Copies of the book</source>
      <translation>نسخ الدفتر</translation>
    </message>
    <message>
      <source>Leave with everything</source>
      <translation>المغادرة مع كل شيء</translation>
    </message>
    <message>
      <source>Leave…</source>
      <translation>مغادرة…</translation>
    </message>
    <message>
      <source>Nothing is kept</source>
      <translation>لا يُحفظ شيء</translation>
    </message>
    <message>
      <source>Open consents</source>
      <translation>فتح الموافقات</translation>
    </message>
    <message>
      <source>Privacy &amp; data</source>
      <translation>الخصوصية والبيانات</translation>
    </message>
    <message>
      <source>Save a copy…</source>
      <translation>حفظ نسخة…</translation>
    </message>
    <message>
      <source>Stop keeping a calendar</source>
      <translation>التوقف عن حفظ تقويم</translation>
    </message>
    <message>
      <source>Take everything along</source>
      <translation>أخذ كل شيء</translation>
    </message>
    <message>
      <source>Takes everything along, takes back every consent, signs out everywhere, and erases all here.</source>
      <translation>يأخذ كل شيء، ويسحب كل موافقة، ويسجّل الخروج من كل مكان، ويمحو كل شيء هنا.</translation>
    </message>
    <message>
      <source>Turn it off under Consent: its key and its file are destroyed at once.</source>
      <translation>أوقفه في صفحة الموافقة: يُتلَف مفتاحه وملفه فورًا.</translation>
    </message>
    <message>
      <source>Where to save the copy</source>
      <translation>مكان حفظ النسخة</translation>
    </message>
    <message>
      <source>Your book</source>
      <translation>دفترك</translation>
    </message>
    <message>
      <source>no changes waiting</source>
      <translation>لا تغييرات تنتظر</translation>
    </message>
  </context>
  <context>
    <name>PromisesPage</name>
    <message>
      <source>Kept by</source>
      <translation>يحفظه</translation>
    </message>
    <message>
      <source>Last proved on %1</source>
      <translation>أُثبت آخر مرة في %1</translation>
    </message>
    <message>
      <source>Not proved since it was changed</source>
      <translation>لم يُثبت منذ تغييره</translation>
    </message>
    <message>
      <source>Promises</source>
      <translation>الوعود</translation>
    </message>
    <message>
      <source>Proved by</source>
      <translation>يثبته</translation>
    </message>
    <message>
      <source>What keeps it</source>
      <translation>ما يحفظه</translation>
    </message>
    <message>
      <source>What we promise, where you meet it, and which code and tests keep it.</source>
      <translation>ما نعد به، وأين تلقاه، وأي شيفرة وأي اختبارات تصونه.</translation>
    </message>
    <message>
      <source>Where you see it: %1</source>
      <translation>أين تراه: %1</translation>
    </message>
  </context>
  <context>
    <name>Publishing</name>
    <message>
      <source>%1 %2</source>
      <comment>two sentences</comment>
      <translation>%1 %2</translation>
    </message>
    <message>
      <source>%1 (tentative)</source>
      <translation>%1 (مبدئي)</translation>
    </message>
    <message>
      <source>%1 lets us do less than we ask for.</source>
      <translation>يسمح لنا %1 بأقل مما نطلب.</translation>
    </message>
    <message>
      <source>%1 lets us do what we use, and nothing else.</source>
      <translation>يسمح لنا %1 بما نستخدمه ولا شيء غيره.</translation>
    </message>
    <message>
      <source>%1 still lets us do more than we need. It can be taken back.</source>
      <translation>لا يزال %1 يسمح لنا بأكثر مما نحتاج. يمكن سحب ذلك.</translation>
    </message>
    <message>
      <source>%1 · %2</source>
      <translation>%1 · %2</translation>
    </message>
    <message>
      <source>%1, last kept in step at %2.</source>
      <translation>%1، وآخر تحديث: %2.</translation>
    </message>
    <message>
      <source>%1, not in step yet.</source>
      <translation>%1، ولم تُحدَّث بعد.</translation>
    </message>
    <message>
      <source>%1–%2</source>
      <translation>%1–%2</translation>
    </message>
    <message numerus="yes">
      <source>%n day(s) ahead</source>
      <translation>
        <numerusform>لا أيام</numerusform>
        <numerusform>يوم واحد إلى الأمام</numerusform>
        <numerusform>يومان إلى الأمام</numerusform>
        <numerusform>%Ln أيام إلى الأمام</numerusform>
        <numerusform>%Ln يومًا إلى الأمام</numerusform>
        <numerusform>%Ln يوم إلى الأمام</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n event(s) of ours still stand there.</source>
      <translation>
        <numerusform>لم يبق هناك حدث لنا.</numerusform>
        <numerusform>لا يزال هناك حدث واحد لنا.</numerusform>
        <numerusform>لا يزال هناك حدثان لنا.</numerusform>
        <numerusform>لا تزال هناك %Ln أحداث لنا.</numerusform>
        <numerusform>لا يزال هناك %Ln حدثًا لنا.</numerusform>
        <numerusform>لا يزال هناك %Ln حدث لنا.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n event(s) of your practice stand there.</source>
      <translation>
        <numerusform>لا أحداث من عيادتك هناك.</numerusform>
        <numerusform>حدث واحد من عيادتك هناك.</numerusform>
        <numerusform>حدثان من عيادتك هناك.</numerusform>
        <numerusform>%Ln أحداث من عيادتك هناك.</numerusform>
        <numerusform>%Ln حدثًا من عيادتك هناك.</numerusform>
        <numerusform>%Ln حدث من عيادتك هناك.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n event(s) there</source>
      <translation>
        <numerusform>لا أحداث هناك</numerusform>
        <numerusform>حدث واحد هناك</numerusform>
        <numerusform>حدثان هناك</numerusform>
        <numerusform>%Ln أحداث هناك</numerusform>
        <numerusform>%Ln حدثًا هناك</numerusform>
        <numerusform>%Ln حدث هناك</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n minute(s) before</source>
      <translation>
        <numerusform>عند البدء</numerusform>
        <numerusform>قبل دقيقة واحدة</numerusform>
        <numerusform>قبل دقيقتين</numerusform>
        <numerusform>قبل %Ln دقائق</numerusform>
        <numerusform>قبل %Ln دقيقة</numerusform>
        <numerusform>قبل %Ln دقيقة</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n request(s). Our sign-in goes along and is not shown.</source>
      <translation>
        <numerusform>لا طلبات. يرافقها تسجيل دخولنا ولا يُعرض.</numerusform>
        <numerusform>طلب واحد. يرافقه تسجيل دخولنا ولا يُعرض.</numerusform>
        <numerusform>طلبان. يرافقهما تسجيل دخولنا ولا يُعرض.</numerusform>
        <numerusform>%Ln طلبات. يرافقها تسجيل دخولنا ولا يُعرض.</numerusform>
        <numerusform>%Ln طلبًا. يرافقها تسجيل دخولنا ولا يُعرض.</numerusform>
        <numerusform>%Ln طلب. يرافقها تسجيل دخولنا ولا يُعرض.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n to be taken away</source>
      <comment>events</comment>
      <translation>
        <numerusform>لا شيء يُزال</numerusform>
        <numerusform>واحد يُزال</numerusform>
        <numerusform>اثنان يُزالان</numerusform>
        <numerusform>%Ln تُزال</numerusform>
        <numerusform>%Ln يُزال</numerusform>
        <numerusform>%Ln يُزال</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n to be written</source>
      <comment>events</comment>
      <translation>
        <numerusform>لا شيء يُكتب</numerusform>
        <numerusform>واحد يُكتب</numerusform>
        <numerusform>اثنان يُكتبان</numerusform>
        <numerusform>%Ln تُكتب</numerusform>
        <numerusform>%Ln يُكتب</numerusform>
        <numerusform>%Ln يُكتب</numerusform>
      </translation>
    </message>
    <message>
      <source>A calendar of ours may still stand there.</source>
      <translation>قد يكون هناك تقويم لنا لا يزال قائمًا.</translation>
    </message>
    <message numerus="yes">
      <source>Another computer of yours writes less there for %n event(s). Less wins.</source>
      <translation>
        <numerusform>لا يكتب حاسوب آخر لك هناك أقل.</numerusform>
        <numerusform>يكتب حاسوب آخر لك هناك أقل في حدث واحد. الأقل هو الغالب.</numerusform>
        <numerusform>يكتب حاسوب آخر لك هناك أقل في حدثين. الأقل هو الغالب.</numerusform>
        <numerusform>يكتب حاسوب آخر لك هناك أقل في %Ln أحداث. الأقل هو الغالب.</numerusform>
        <numerusform>يكتب حاسوب آخر لك هناك أقل في %Ln حدثًا. الأقل هو الغالب.</numerusform>
        <numerusform>يكتب حاسوب آخر لك هناك أقل في %Ln حدث. الأقل هو الغالب.</numerusform>
      </translation>
    </message>
    <message>
      <source>Apple</source>
      <translation>Apple</translation>
    </message>
    <message>
      <source>Apple knows this program by a password of its own, which opens all of your calendars. You can end it on Apple's page.</source>
      <translation>تعرف Apple هذا البرنامج بكلمة مرور خاصة به تفتح كل تقاويمك. يمكنك إنهاؤها في صفحة Apple.</translation>
    </message>
    <message>
      <source>Ask %1 for leave to write</source>
      <translation>اطلب من %1 الإذن بالكتابة</translation>
    </message>
    <message>
      <source>Asked for, but not granted</source>
      <translation>مطلوب لكنه غير ممنوح</translation>
    </message>
    <message>
      <source>Asked for, granted, used</source>
      <translation>مطلوب وممنوح ومستخدم</translation>
    </message>
    <message>
      <source>At calendar.google.com, open the settings of the calendar “%1” and choose Delete.</source>
      <translation>في calendar.google.com افتح إعدادات التقويم «%1» واختر الحذف.</translation>
    </message>
    <message>
      <source>At the start</source>
      <translation>عند البدء</translation>
    </message>
    <message>
      <source>Busy times only</source>
      <translation>أوقات الانشغال فقط</translation>
    </message>
    <message>
      <source>Choose this only if your practice has agreed to it.</source>
      <translation>اختر هذا فقط إن كانت عيادتك قد وافقت عليه.</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>إغلاق</translation>
    </message>
    <message>
      <source>Give it back and sign in for reading only…</source>
      <translation>أعده وسجّل الدخول للقراءة فقط…</translation>
    </message>
    <message>
      <source>Google</source>
      <translation>Google</translation>
    </message>
    <message>
      <source>Granted, but not used now</source>
      <translation>ممنوح لكنه غير مستخدم الآن</translation>
    </message>
    <message>
      <source>How far ahead</source>
      <translation>إلى أي مدى</translation>
    </message>
    <message>
      <source>How it looks</source>
      <translation>كيف يبدو</translation>
    </message>
    <message>
      <source>How much it says</source>
      <translation>مقدار ما يُقال</translation>
    </message>
    <message>
      <source>If you remove it now, we can't do it any more: you would have to do it yourself.</source>
      <translation>إن أزلته الآن فلن نتمكن من ذلك بعدها: سيكون عليك فعله بنفسك.</translation>
    </message>
    <message>
      <source>In Apple's Calendar or at icloud.com/calendar, choose the calendar “%1” and delete it.</source>
      <translation>في تقويم Apple أو في icloud.com/calendar اختر التقويم «%1» واحذفه.</translation>
    </message>
    <message>
      <source>In Outlook, open the menu of the calendar “%1” and choose Delete.</source>
      <translation>في Outlook افتح قائمة التقويم «%1» واختر الحذف.</translation>
    </message>
    <message>
      <source>In any program that shows that account, delete the calendar “%1”.</source>
      <translation>في أي برنامج يعرض ذلك الحساب، احذف التقويم «%1».</translation>
    </message>
    <message>
      <source>Initials</source>
      <translation>الأحرف الأولى</translation>
    </message>
    <message>
      <source>It asks whether we may change your calendars: Microsoft has no narrower question. We change only our own.</source>
      <translation>تسأل إن كان يجوز لنا تغيير تقاويمك: فليس لدى Microsoft سؤال أضيق. نحن لا نغيّر سوى تقويمنا.</translation>
    </message>
    <message>
      <source>It asks whether we may make calendars of our own and change those. It can't let us change any other.</source>
      <translation>تسأل إن كان يجوز لنا إنشاء تقاويم خاصة بنا وتغييرها. ولا تتيح لنا بذلك تغيير أي تقويم آخر.</translation>
    </message>
    <message>
      <source>Keep the account, and we take them away as soon as it answers. Then remove the account.</source>
      <translation>أبقِ الحساب وسنزيلها فور استجابته. ثم أزل الحساب.</translation>
    </message>
    <message>
      <source>Kind of visit</source>
      <translation>نوع الزيارة</translation>
    </message>
    <message>
      <source>Look…</source>
      <translation>اطّلع…</translation>
    </message>
    <message>
      <source>Make a calendar of our own, and change only that one</source>
      <translation>إنشاء تقويم خاص بنا وتغييره وحده</translation>
    </message>
    <message>
      <source>Make and change calendars (we change only our own)</source>
      <translation>إنشاء التقاويم وتغييرها (لا نغيّر سوى تقويمنا)</translation>
    </message>
    <message>
      <source>Microsoft</source>
      <translation>Microsoft</translation>
    </message>
    <message>
      <source>Names</source>
      <translation>الأسماء</translation>
    </message>
    <message>
      <source>Names are hidden on this screen. Hold F8 to look.</source>
      <translation>الأسماء مخفية على هذه الشاشة. اضغط F8 مطوّلًا للاطلاع.</translation>
    </message>
    <message>
      <source>Never</source>
      <translation>أبدًا</translation>
    </message>
    <message>
      <source>Not asked for</source>
      <translation>غير مطلوب</translation>
    </message>
    <message>
      <source>Nothing is written there yet.</source>
      <translation>لم يُكتب هناك شيء بعد.</translation>
    </message>
    <message>
      <source>Nothing of ours stands there.</source>
      <translation>لا شيء لنا هناك.</translation>
    </message>
    <message>
      <source>One year ahead</source>
      <translation>سنة إلى الأمام</translation>
    </message>
    <message>
      <source>Open the permissions page of %1…</source>
      <translation>افتح صفحة الأذونات لدى %1…</translation>
    </message>
    <message>
      <source>Our calendar on %1 can't be taken away now</source>
      <translation>لا يمكن الآن إزالة تقويمنا من %1</translation>
    </message>
    <message>
      <source>Our calendar on %1 is still to be taken away.</source>
      <translation>لا يزال علينا إزالة تقويمنا من %1.</translation>
    </message>
    <message numerus="yes">
      <source>Our calendar on %1, with %n event(s), is still to be taken away.</source>
      <translation>
        <numerusform>لا يزال علينا إزالة تقويمنا الخالي من %1.</numerusform>
        <numerusform>لا يزال علينا إزالة تقويمنا من %1، وفيه حدث واحد.</numerusform>
        <numerusform>لا يزال علينا إزالة تقويمنا من %1، وفيه حدثان.</numerusform>
        <numerusform>لا يزال علينا إزالة تقويمنا من %1، وفيه %Ln أحداث.</numerusform>
        <numerusform>لا يزال علينا إزالة تقويمنا من %1، وفيه %Ln حدثًا.</numerusform>
        <numerusform>لا يزال علينا إزالة تقويمنا من %1، وفيه %Ln حدث.</numerusform>
      </translation>
    </message>
    <message>
      <source>Patients become nameable to whoever can see that calendar.</source>
      <translation>كل من يستطيع رؤية ذلك التقويم يستطيع معرفة من هم مرضاك.</translation>
    </message>
    <message>
      <source>Patients nameable</source>
      <translation>يمكن معرفة المرضى</translation>
    </message>
    <message>
      <source>Permissions</source>
      <translation>الأذونات</translation>
    </message>
    <message>
      <source>Practice</source>
      <translation>العيادة</translation>
    </message>
    <message>
      <source>Read the events of your calendars</source>
      <translation>قراءة أحداث تقاويمك</translation>
    </message>
    <message>
      <source>Remove it all the same</source>
      <translation>أزله على أي حال</translation>
    </message>
    <message>
      <source>Ring before each appointment</source>
      <translation>تنبيه قبل كل موعد</translation>
    </message>
    <message>
      <source>See the list of your calendars</source>
      <translation>رؤية قائمة تقاويمك</translation>
    </message>
    <message>
      <source>Sign in again…</source>
      <translation>سجّل الدخول من جديد…</translation>
    </message>
    <message>
      <source>Something that we do not ask for</source>
      <translation>شيء لا نطلبه</translation>
    </message>
    <message>
      <source>Still owed: %1.</source>
      <translation>لا يزال مستحقًّا: %1.</translation>
    </message>
    <message>
      <source>Still published</source>
      <translation>لا يزال منشورًا</translation>
    </message>
    <message>
      <source>Take everything back now</source>
      <translation>استرجِع كل شيء الآن</translation>
    </message>
    <message>
      <source>That is you on every device it is copied to, whom you share it with, and %1.</source>
      <translation>أي أنت على كل جهاز يُنسخ إليه، ومن تشاركه معهم، و%1.</translation>
    </message>
    <message>
      <source>The bytes that leave</source>
      <translation>البايتات التي تخرج</translation>
    </message>
    <message>
      <source>The page of %1 opens in your browser. We never see your password.</source>
      <translation>تُفتح صفحة %1 في متصفحك. نحن لا نرى كلمة مرورك أبدًا.</translation>
    </message>
    <message>
      <source>There are no appointments in this time.</source>
      <translation>لا مواعيد في هذه الفترة.</translation>
    </message>
    <message>
      <source>Times and the kind of visit. Nobody is named.</source>
      <translation>الأوقات ونوع الزيارة. لا يُذكر اسم أحد.</translation>
    </message>
    <message>
      <source>Times, the patient's initials and the kind of visit.</source>
      <translation>الأوقات والأحرف الأولى من اسم المريض ونوع الزيارة.</translation>
    </message>
    <message>
      <source>Times, the patient's name, the kind of visit and the place.</source>
      <translation>الأوقات واسم المريض ونوع الزيارة والمكان.</translation>
    </message>
    <message>
      <source>Try now</source>
      <translation>جرّب الآن</translation>
    </message>
    <message>
      <source>We could not reach %1.</source>
      <translation>تعذّر علينا الوصول إلى %1.</translation>
    </message>
    <message>
      <source>We try again by ourselves at %1.</source>
      <translation>نعيد المحاولة من تلقاء أنفسنا عند %1.</translation>
    </message>
    <message>
      <source>We try again by ourselves.</source>
      <translation>نعيد المحاولة من تلقاء أنفسنا.</translation>
    </message>
    <message>
      <source>What is written to %1</source>
      <translation>ما يُكتب في %1</translation>
    </message>
    <message>
      <source>What is written…</source>
      <translation>ما يُكتب…</translation>
    </message>
    <message>
      <source>What leaves</source>
      <translation>ما يخرج</translation>
    </message>
    <message>
      <source>When you are busy, and nothing else.</source>
      <translation>متى تكون مشغولًا، ولا شيء آخر.</translation>
    </message>
    <message>
      <source>Write this from now on</source>
      <translation>اكتب هذا من الآن فصاعدًا</translation>
    </message>
    <message>
      <source>You chose “%1”. %2 allows no more than “%3” on this computer, so that is written.</source>
      <translation>اخترت «%1». لا يسمح %2 بأكثر من «%3» على هذا الحاسوب، فهذا ما يُكتب.</translation>
    </message>
    <message>
      <source>Your practice schedule is not kept in step on %1: %2</source>
      <translation>لا يُحدَّث جدول عيادتك في %1: %2</translation>
    </message>
    <message numerus="yes">
      <source>and %n more</source>
      <comment>events</comment>
      <translation>
        <numerusform>ولا مزيد</numerusform>
        <numerusform>وواحد آخر</numerusform>
        <numerusform>واثنان آخران</numerusform>
        <numerusform>و%Ln أخرى</numerusform>
        <numerusform>و%Ln آخر</numerusform>
        <numerusform>و%Ln آخر</numerusform>
      </translation>
    </message>
    <message>
      <source>rings: %1</source>
      <translation>ينبّه: %1</translation>
    </message>
    <message>
      <source>whoever runs the calendar server</source>
      <translation>من يدير خادم التقويم</translation>
    </message>
    <message>
      <source>your practice's IT</source>
      <translation>قسم تقنية المعلومات في عيادتك</translation>
    </message>
  </context>
  <context>
    <name>Receipt</name>
    <message>
      <source>%1, %2 (%3)</source>
      <comment>a day, a time of day, and both in UTC</comment>
      <translation>%1، %2 (%3)</translation>
    </message>
    <message>
      <source>About</source>
      <translation>بشأن</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>إغلاق</translation>
    </message>
    <message>
      <source>Consent receipt</source>
      <translation>إيصال موافقة</translation>
    </message>
    <message>
      <source>Decided at</source>
      <translation>وقت القرار</translation>
    </message>
    <message>
      <source>Decided on another computer</source>
      <translation>تقرّر على حاسوب آخر</translation>
    </message>
    <message>
      <source>Decision</source>
      <translation>القرار</translation>
    </message>
    <message>
      <source>Given by (pseudonym)</source>
      <translation>صاحب الموافقة (اسم مستعار)</translation>
    </message>
    <message>
      <source>How to withdraw</source>
      <translation>كيف تسحبها</translation>
    </message>
    <message>
      <source>Jurisdiction</source>
      <translation>الولاية القضائية</translation>
    </message>
    <message>
      <source>Kept for how long</source>
      <translation>مدة الحفظ</translation>
    </message>
    <message>
      <source>Kept where</source>
      <translation>مكان الحفظ</translation>
    </message>
    <message>
      <source>Page (*.html)</source>
      <translation>صفحة (*.html)</translation>
    </message>
    <message>
      <source>Personal information</source>
      <translation>معلومات شخصية</translation>
    </message>
    <message>
      <source>Print…</source>
      <translation>طباعة…</translation>
    </message>
    <message>
      <source>Purpose</source>
      <translation>الغرض</translation>
    </message>
    <message>
      <source>Receipt of your decision</source>
      <translation>إيصال قرارك</translation>
    </message>
    <message>
      <source>Recipients</source>
      <translation>المتلقّون</translation>
    </message>
    <message>
      <source>Record</source>
      <translation>السجل</translation>
    </message>
    <message>
      <source>Record (*.json)</source>
      <translation>سجل (*.json)</translation>
    </message>
    <message>
      <source>Responsible</source>
      <translation>المسؤول</translation>
    </message>
    <message>
      <source>SHA-256 of the record before</source>
      <translation>SHA-256 للسجل السابق</translation>
    </message>
    <message>
      <source>SHA-256 of this record</source>
      <translation>SHA-256 لهذا السجل</translation>
    </message>
    <message>
      <source>Save as JSON…</source>
      <translation>حفظ بصيغة JSON…</translation>
    </message>
    <message>
      <source>Save as a page…</source>
      <translation>حفظ كصفحة…</translation>
    </message>
    <message>
      <source>Save the receipt</source>
      <translation>حفظ الإيصال</translation>
    </message>
    <message>
      <source>Service</source>
      <translation>الخدمة</translation>
    </message>
    <message>
      <source>The receipt could not be written there. Choose another folder.</source>
      <translation>تعذّر حفظ الإيصال هناك. اختر مجلدًا آخر.</translation>
    </message>
    <message>
      <source>The receipt is saved.</source>
      <translation>حُفظ الإيصال.</translation>
    </message>
    <message>
      <source>The words that were shown</source>
      <translation>النص الذي عُرض</translation>
    </message>
    <message>
      <source>answers to surveys</source>
      <translation>الإجابات عن الاستبيانات</translation>
    </message>
    <message>
      <source>appointment label at the chosen level of detail</source>
      <translation>وصف الموعد بمستوى التفصيل المختار</translation>
    </message>
    <message>
      <source>appointment time</source>
      <translation>وقت الموعد</translation>
    </message>
    <message>
      <source>appointments</source>
      <translation>المواعيد</translation>
    </message>
    <message>
      <source>as the agreement says</source>
      <translation>كما ينص الاتفاق</translation>
    </message>
    <message>
      <source>be told how personal information is handled</source>
      <translation>معرفة كيفية التعامل مع المعلومات الشخصية</translation>
    </message>
    <message>
      <source>calendar colour</source>
      <translation>لون التقويم</translation>
    </message>
    <message>
      <source>calendar name</source>
      <translation>اسم التقويم</translation>
    </message>
    <message>
      <source>calendar time zone</source>
      <translation>المنطقة الزمنية للتقويم</translation>
    </message>
    <message>
      <source>choose offers on this computer by topics that the person named</source>
      <translation>اختيار العروض على هذا الحاسوب حسب المواضيع التي ذكرها الشخص</translation>
    </message>
    <message>
      <source>consent records</source>
      <translation>سجلات الموافقات</translation>
    </message>
    <message>
      <source>count how often the program is used and send a week's numbers without a name</source>
      <translation>حساب عدد مرات استخدام البرنامج وإرسال أرقام كل أسبوع بلا اسم</translation>
    </message>
    <message>
      <source>create one calendar of ours on the account and keep it in step with the practice schedule</source>
      <translation>إنشاء تقويم خاص بنا في الحساب وإبقاؤه مطابقًا لجدول العيادة</translation>
    </message>
    <message>
      <source>disconnect the account in the calendar settings, or `optimantra accounts remove`</source>
      <translation>افصل الحساب في إعدادات التقاويم، أو `optimantra accounts remove`</translation>
    </message>
    <message>
      <source>e-mail address</source>
      <translation>عنوان البريد الإلكتروني</translation>
    </message>
    <message>
      <source>event description</source>
      <translation>وصف الحدث</translation>
    </message>
    <message>
      <source>event place</source>
      <translation>مكان الحدث</translation>
    </message>
    <message>
      <source>event status</source>
      <translation>حالة الحدث</translation>
    </message>
    <message>
      <source>event time</source>
      <translation>وقت الحدث</translation>
    </message>
    <message>
      <source>event title</source>
      <translation>عنوان الحدث</translation>
    </message>
    <message>
      <source>expired</source>
      <translation>منتهية</translation>
    </message>
    <message>
      <source>given</source>
      <translation>ممنوحة</translation>
    </message>
    <message>
      <source>keep the calendar's events for use offline</source>
      <translation>الاحتفاظ بأحداث التقويم لاستخدامها دون اتصال</translation>
    </message>
    <message>
      <source>name</source>
      <translation>الاسم</translation>
    </message>
    <message>
      <source>nobody else</source>
      <translation>لا أحد غير ذلك</translation>
    </message>
    <message>
      <source>nothing rests on it: it says that the policy was shown</source>
      <translation>لا يترتب عليه شيء: يثبت فقط أن السياسة عُرضت</translation>
    </message>
    <message>
      <source>number of uses per day</source>
      <translation>عدد مرات الاستخدام في اليوم</translation>
    </message>
    <message>
      <source>on this computer eight weeks; what was sent can't be found again, since no name is on it</source>
      <translation>ثمانية أسابيع على هذا الحاسوب؛ وما أُرسل لا يمكن العثور عليه لأنه لا يحمل اسمًا</translation>
    </message>
    <message>
      <source>on this computer until sent; what was sent can't be found again, since no name is on it</source>
      <translation>على هذا الحاسوب حتى الإرسال؛ وما أُرسل لا يمكن العثور عليه لأنه لا يحمل اسمًا</translation>
    </message>
    <message>
      <source>read the calendar's events and show them on the schedule</source>
      <translation>قراءة أحداث التقويم وعرضها في الجدول</translation>
    </message>
    <message>
      <source>refused</source>
      <translation>مرفوضة</translation>
    </message>
    <message>
      <source>see which calendars the account has</source>
      <translation>معرفة التقاويم الموجودة في الحساب</translation>
    </message>
    <message>
      <source>send mail about products and services</source>
      <translation>إرسال رسائل عن المنتجات والخدمات</translation>
    </message>
    <message>
      <source>send mail about the account and its appointments</source>
      <translation>إرسال رسائل عن الحساب ومواعيده</translation>
    </message>
    <message>
      <source>show surveys and send the answers without a name</source>
      <translation>عرض الاستبيانات وإرسال الإجابات بلا اسم</translation>
    </message>
    <message>
      <source>sign out and leave, in the settings or with `optimantra leave`</source>
      <translation>تسجيل الخروج والمغادرة، في الإعدادات أو عبر `optimantra leave`</translation>
    </message>
    <message>
      <source>the account's provider</source>
      <translation>مزوّد الحساب</translation>
    </message>
    <message>
      <source>the calendar server of the account</source>
      <translation>خادم التقاويم الخاص بالحساب</translation>
    </message>
    <message>
      <source>the practice's service</source>
      <translation>خدمة العيادة</translation>
    </message>
    <message>
      <source>the practice's service, and this computer, encrypted (SQLCipher)</source>
      <translation>خدمة العيادة، وهذا الحاسوب، مشفّرًا (SQLCipher)</translation>
    </message>
    <message>
      <source>this computer, encrypted (SQLCipher)</source>
      <translation>هذا الحاسوب، مشفّرًا (SQLCipher)</translation>
    </message>
    <message>
      <source>this computer, encrypted (SQLCipher) under a key of the calendar's own</source>
      <translation>هذا الحاسوب، مشفّرًا (SQLCipher) بمفتاح خاص بالتقويم</translation>
    </message>
    <message>
      <source>this computer, encrypted (SQLCipher), until sent; then the practice's service, without a name</source>
      <translation>هذا الحاسوب، مشفّرًا (SQLCipher)، حتى الإرسال؛ ثم خدمة العيادة، بلا اسم</translation>
    </message>
    <message>
      <source>this computer, in memory</source>
      <translation>هذا الحاسوب، في الذاكرة</translation>
    </message>
    <message>
      <source>topics of interest</source>
      <translation>المواضيع ذات الاهتمام</translation>
    </message>
    <message>
      <source>turn off “%1”, or `optimantra consent withdraw`</source>
      <translation>أوقف «%1»، أو `optimantra consent withdraw`</translation>
    </message>
    <message>
      <source>until consent is withdrawn</source>
      <translation>حتى سحب الموافقة</translation>
    </message>
    <message>
      <source>until the account is disconnected</source>
      <translation>حتى فصل الحساب</translation>
    </message>
    <message>
      <source>until the program ends or consent is withdrawn</source>
      <translation>حتى إغلاق البرنامج أو سحب الموافقة</translation>
    </message>
    <message>
      <source>until the program's data is erased</source>
      <translation>حتى محو بيانات البرنامج</translation>
    </message>
    <message>
      <source>use the practice's service under its user agreement</source>
      <translation>استخدام خدمة العيادة بموجب اتفاق الاستخدام</translation>
    </message>
    <message>
      <source>withdrawn</source>
      <translation>مسحوبة</translation>
    </message>
  </context>
  <context>
    <name>ReminderCard</name>
    <message>
      <source>Close</source>
      <translation>إغلاق</translation>
    </message>
    <message>
      <source>Close this reminder</source>
      <translation>إغلاق هذا التذكير</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>فتح</translation>
    </message>
    <message>
      <source>Remind me…</source>
      <translation>ذكّرني…</translation>
    </message>
    <message>
      <source>Show the day</source>
      <translation>عرض اليوم</translation>
    </message>
  </context>
  <context>
    <name>Reminders</name>
    <message>
      <source>%1, %2</source>
      <translation>‏%1، %2</translation>
    </message>
    <message numerus="yes">
      <source>%n appointment(s) coming up</source>
      <translation>
        <numerusform>لا مواعيد قريبة</numerusform>
        <numerusform>موعد واحد قريب</numerusform>
        <numerusform>موعدان قريبان</numerusform>
        <numerusform>%Ln مواعيد قريبة</numerusform>
        <numerusform>%Ln موعدًا قريبًا</numerusform>
        <numerusform>%Ln موعد قريب</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n appointment(s) today</source>
      <translation>
        <numerusform>لا مواعيد اليوم</numerusform>
        <numerusform>موعد واحد اليوم</numerusform>
        <numerusform>موعدان اليوم</numerusform>
        <numerusform>%Ln مواعيد اليوم</numerusform>
        <numerusform>%Ln موعدًا اليوم</numerusform>
        <numerusform>%Ln موعد اليوم</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n change(s) since yesterday</source>
      <translation>
        <numerusform>لا تغييرات منذ أمس</numerusform>
        <numerusform>تغيير واحد منذ أمس</numerusform>
        <numerusform>تغييران منذ أمس</numerusform>
        <numerusform>%Ln تغييرات منذ أمس</numerusform>
        <numerusform>%Ln تغييرًا منذ أمس</numerusform>
        <numerusform>%Ln تغيير منذ أمس</numerusform>
      </translation>
    </message>
    <message>
      <source>Acupuncture</source>
      <translation>وخز بالإبر</translation>
    </message>
    <message>
      <source>Alex Sample</source>
      <translation>أليكس مثال</translation>
    </message>
    <message>
      <source>At the start</source>
      <translation>عند البدء</translation>
    </message>
    <message>
      <source>First %1</source>
      <translation>أولها في %1</translation>
    </message>
    <message>
      <source>Free %1</source>
      <translation>متفرّغ %1</translation>
    </message>
    <message>
      <source>In 10 minutes</source>
      <translation>بعد 10 دقائق</translation>
    </message>
    <message>
      <source>In 5 minutes</source>
      <translation>بعد 5 دقائق</translation>
    </message>
    <message>
      <source>No appointments today</source>
      <translation>لا مواعيد اليوم</translation>
    </message>
    <message>
      <source>Room 2</source>
      <translation>الغرفة 2</translation>
    </message>
    <message>
      <source>The first at %1</source>
      <translation>أولها في %1</translation>
    </message>
    <message>
      <source>You have an appointment at %1</source>
      <translation>لديك موعد في %1</translation>
    </message>
    <message>
      <source>You have something of your own at %1</source>
      <translation>لديك شيء خاص بك في %1</translation>
    </message>
    <message>
      <source>You have something planned on %1</source>
      <translation>لديك شيء مخطط له في %1</translation>
    </message>
  </context>
  <context>
    <name>RemoveAccount</name>
    <message numerus="yes">
      <source>%n calendar(s) disappear from your schedule.</source>
      <translation>
        <numerusform>لا يختفي أي تقويم من جدولك.</numerusform>
        <numerusform>يختفي تقويم واحد من جدولك.</numerusform>
        <numerusform>يختفي تقويمان من جدولك.</numerusform>
        <numerusform>تختفي %Ln تقويمات من جدولك.</numerusform>
        <numerusform>يختفي %Ln تقويمًا من جدولك.</numerusform>
        <numerusform>يختفي %Ln تقويم من جدولك.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n change(s) that the practice does not have yet are lost.</source>
      <translation>
        <numerusform>لا يُفقد أي تغيير.</numerusform>
        <numerusform>يُفقد تغيير واحد ليس لدى العيادة بعد.</numerusform>
        <numerusform>يُفقد تغييران ليسا لدى العيادة بعد.</numerusform>
        <numerusform>تُفقد %Ln تغييرات ليست لدى العيادة بعد.</numerusform>
        <numerusform>يُفقد %Ln تغييرًا ليس لدى العيادة بعد.</numerusform>
        <numerusform>يُفقد %Ln تغيير ليس لدى العيادة بعد.</numerusform>
      </translation>
    </message>
    <message>
      <source>Keep the account</source>
      <translation>الاحتفاظ بالحساب</translation>
    </message>
    <message>
      <source>Nothing is changed at the service. You can connect the account again.</source>
      <translation>لا يتغير شيء لدى الخدمة. يمكنك ربط الحساب مجددًا.</translation>
    </message>
    <message>
      <source>Remove %1 from this computer?</source>
      <translation>إزالة %1 من هذا الحاسوب؟</translation>
    </message>
    <message>
      <source>Remove the account</source>
      <translation>إزالة الحساب</translation>
    </message>
    <message numerus="yes">
      <source>The encrypted copy of %n calendar(s) is destroyed here.</source>
      <translation>
        <numerusform>لا نسخ مشفّرة تُتلف هنا.</numerusform>
        <numerusform>تُتلف هنا النسخة المشفّرة لتقويم واحد.</numerusform>
        <numerusform>تُتلف هنا النسختان المشفّرتان لتقويمين.</numerusform>
        <numerusform>تُتلف هنا النسخ المشفّرة لـ %Ln تقويمات.</numerusform>
        <numerusform>تُتلف هنا النسخ المشفّرة لـ %Ln تقويمًا.</numerusform>
        <numerusform>تُتلف هنا النسخ المشفّرة لـ %Ln تقويم.</numerusform>
      </translation>
    </message>
    <message>
      <source>The sign-in is forgotten, and every consent for this account ends.</source>
      <translation>يُنسى تسجيل الدخول، وتنتهي كل موافقة لهذا الحساب.</translation>
    </message>
    <message>
      <source>Your appointments at the practice stay as they are. You can sign in again.</source>
      <translation>تبقى مواعيدك في العيادة كما هي. يمكنك تسجيل الدخول مجددًا.</translation>
    </message>
  </context>
  <context>
    <name>RevisedDialog</name>
    <message>
      <source>%1, %2.</source>
      <translation>%1، %2.</translation>
    </message>
    <message>
      <source>%1: what is new</source>
      <translation>%1: الجديد</translation>
    </message>
    <message numerus="yes">
      <source>%n word(s) gone (struck through)</source>
      <translation>
        <numerusform>لا كلمات محذوفة</numerusform>
        <numerusform>كلمة محذوفة واحدة (مشطوبة)</numerusform>
        <numerusform>كلمتان محذوفتان (مشطوبتان)</numerusform>
        <numerusform>‏%Ln كلمات محذوفة (مشطوبة)</numerusform>
        <numerusform>‏%Ln كلمة محذوفة (مشطوبة)</numerusform>
        <numerusform>‏%Ln كلمة محذوفة (مشطوبة)</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n word(s) new (underlined)</source>
      <translation>
        <numerusform>لا كلمات جديدة</numerusform>
        <numerusform>كلمة جديدة واحدة (تحتها خط)</numerusform>
        <numerusform>كلمتان جديدتان (تحتهما خط)</numerusform>
        <numerusform>‏%Ln كلمات جديدة (تحتها خط)</numerusform>
        <numerusform>‏%Ln كلمة جديدة (تحتها خط)</numerusform>
        <numerusform>‏%Ln كلمة جديدة (تحتها خط)</numerusform>
      </translation>
    </message>
    <message>
      <source>Both versions stay readable under Help.</source>
      <translation>تبقى النسختان مقروءتين في قائمة المساعدة.</translation>
    </message>
    <message>
      <source>From now on</source>
      <translation>من الآن</translation>
    </message>
    <message>
      <source>From now on (holds from %1)</source>
      <translation>من الآن (سارية من %1)</translation>
    </message>
    <message>
      <source>I agree</source>
      <translation>أوافق</translation>
    </message>
    <message>
      <source>I have read it</source>
      <translation>قرأتها</translation>
    </message>
    <message>
      <source>Later</source>
      <translation>لاحقًا</translation>
    </message>
    <message>
      <source>Until now</source>
      <translation>حتى الآن</translation>
    </message>
    <message>
      <source>Until you agree nothing is sent to your practice. Your schedule stays in view.</source>
      <translation>إلى أن توافق لا يُرسل شيء إلى عيادتك. ويبقى جدولك معروضًا.</translation>
    </message>
  </context>
  <context>
    <name>Search</name>
    <message>
      <source> · </source>
      <translation> · </translation>
    </message>
    <message numerus="yes">
      <source>%n found</source>
      <translation>
        <numerusform>لا نتائج</numerusform>
        <numerusform>نتيجة واحدة</numerusform>
        <numerusform>نتيجتان</numerusform>
        <numerusform>%Ln نتائج</numerusform>
        <numerusform>%Ln نتيجة</numerusform>
        <numerusform>%Ln نتيجة</numerusform>
      </translation>
    </message>
    <message>
      <source>All that was ever synced, past and future. Beginnings of words are enough.</source>
      <translation>كل ما تمت مزامنته، ماضيًا ومستقبلًا. تكفي بدايات الكلمات.</translation>
    </message>
    <message>
      <source>Find</source>
      <translation>بحث</translation>
    </message>
    <message>
      <source>Name, visit, place or title</source>
      <translation>اسم أو زيارة أو مكان أو عنوان</translation>
    </message>
    <message>
      <source>Nothing was found.</source>
      <translation>لم يُعثر على شيء.</translation>
    </message>
    <message numerus="yes">
      <source>The %n nearest to today</source>
      <translation>
        <numerusform>الأقرب إلى اليوم</numerusform>
        <numerusform>الأقرب إلى اليوم</numerusform>
        <numerusform>الاثنان الأقرب إلى اليوم</numerusform>
        <numerusform>أقرب %Ln إلى اليوم</numerusform>
        <numerusform>أقرب %Ln إلى اليوم</numerusform>
        <numerusform>أقرب %Ln إلى اليوم</numerusform>
      </translation>
    </message>
    <message>
      <source>Today, {day}</source>
      <translation>اليوم، {day}</translation>
    </message>
    <message>
      <source>What was found</source>
      <translation>ما عُثر عليه</translation>
    </message>
    <message>
      <source>all day</source>
      <translation>طوال اليوم</translation>
    </message>
  </context>
  <context>
    <name>SecurityPage</name>
    <message numerus="yes">
      <source>After %n day(s)</source>
      <translation>
        <numerusform>في اليوم نفسه</numerusform>
        <numerusform>بعد يوم واحد</numerusform>
        <numerusform>بعد يومين</numerusform>
        <numerusform>‏بعد %Ln أيام</numerusform>
        <numerusform>‏بعد %Ln يومًا</numerusform>
        <numerusform>‏بعد %Ln يوم</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>After %n minute(s)</source>
      <translation>
        <numerusform>فورًا</numerusform>
        <numerusform>بعد دقيقة واحدة</numerusform>
        <numerusform>بعد دقيقتين</numerusform>
        <numerusform>بعد %Ln دقائق</numerusform>
        <numerusform>بعد %Ln دقيقة</numerusform>
        <numerusform>بعد %Ln دقيقة</numerusform>
      </translation>
    </message>
    <message>
      <source>For screens that others see. Tap F8 to change it; hold F8 to look.</source>
      <translation>للشاشات التي يراها الآخرون. انقر F8 للتبديل، واضغطه مطولًا للنظر.</translation>
    </message>
    <message>
      <source>Hide patients' names</source>
      <translation>إخفاء أسماء المرضى</translation>
    </message>
    <message>
      <source>It also locks when the computer sleeps and when its screen locks.</source>
      <translation>يُقفل أيضًا عندما ينام الحاسوب وعندما تُقفل شاشته.</translation>
    </message>
    <message>
      <source>Lock</source>
      <translation>قفل</translation>
    </message>
    <message>
      <source>Lock now</source>
      <translation>القفل الآن</translation>
    </message>
    <message>
      <source>Lock when I do nothing</source>
      <translation>القفل عندما لا أفعل شيئًا</translation>
    </message>
    <message>
      <source>Never</source>
      <translation>أبدًا</translation>
    </message>
    <message>
      <source>Only with the screen</source>
      <translation>مع الشاشة فقط</translation>
    </message>
    <message>
      <source>Remind me to change my practice password</source>
      <translation>ذكّرني بتغيير كلمة مرور العيادة</translation>
    </message>
    <message>
      <source>Security</source>
      <translation>الأمان</translation>
    </message>
    <message>
      <source>Times and kinds of visits, behind a button on the lock page. Never names.</source>
      <translation>أوقات الزيارات وأنواعها، خلف زر في صفحة القفل. بلا أسماء أبدًا.</translation>
    </message>
    <message>
      <source>Today at a glance while locked</source>
      <translation>اليوم في لمحة أثناء القفل</translation>
    </message>
    <message>
      <source>You change it on your practice's own page. We never ask for it by phone or mail.</source>
      <translation>تغيّرها في صفحة عيادتك. لا نطلبها أبدًا بالهاتف أو البريد.</translation>
    </message>
    <message>
      <source>Your schedule is encrypted here. Locking closes it and drops its key.</source>
      <translation>جدولك مشفّر هنا. القفل يغلقه وينسى مفتاحه.</translation>
    </message>
  </context>
  <context>
    <name>SettingsDialog</name>
    <message>
      <source>About</source>
      <translation>حول</translation>
    </message>
    <message>
      <source>Accounts &amp; calendars</source>
      <translation>الحسابات والتقويمات</translation>
    </message>
    <message>
      <source>Appearance</source>
      <translation>المظهر</translation>
    </message>
    <message>
      <source>Consent</source>
      <translation>الموافقة</translation>
    </message>
    <message>
      <source>Consent history</source>
      <translation>سجل الموافقات</translation>
    </message>
    <message>
      <source>Language &amp; time</source>
      <translation>اللغة والوقت</translation>
    </message>
    <message>
      <source>Notifications</source>
      <translation>الإشعارات</translation>
    </message>
    <message>
      <source>Pages</source>
      <translation>الصفحات</translation>
    </message>
    <message>
      <source>Privacy &amp; data</source>
      <translation>الخصوصية والبيانات</translation>
    </message>
    <message>
      <source>Promises</source>
      <translation>الوعود</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>بحث</translation>
    </message>
    <message>
      <source>Search the settings</source>
      <translation>البحث في الإعدادات</translation>
    </message>
    <message>
      <source>Security</source>
      <translation>الأمان</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>الإعدادات</translation>
    </message>
    <message>
      <source>Sharing &amp; mail</source>
      <translation>المشاركة والبريد</translation>
    </message>
  </context>
  <context>
    <name>Sharing</name>
    <message>
      <source>%1 %2</source>
      <comment>two sentences</comment>
      <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
      <source>%n thing(s) wait to leave without a name.</source>
      <translation>
        <numerusform>لا شيء ينتظر الخروج.</numerusform>
        <numerusform>رسالة واحدة تنتظر الخروج بلا اسم.</numerusform>
        <numerusform>رسالتان تنتظران الخروج بلا اسم.</numerusform>
        <numerusform>%Ln رسائل تنتظر الخروج بلا اسم.</numerusform>
        <numerusform>%Ln رسالة تنتظر الخروج بلا اسم.</numerusform>
        <numerusform>%Ln رسالة تنتظر الخروج بلا اسم.</numerusform>
      </translation>
    </message>
    <message>
      <source>Acupuncture</source>
      <translation>الوخز بالإبر</translation>
    </message>
    <message>
      <source>Appointments changed</source>
      <translation>مواعيد غُيّرت</translation>
    </message>
    <message>
      <source>Body and mind</source>
      <translation>الجسد والعقل</translation>
    </message>
    <message>
      <source>Courses</source>
      <translation>دورات</translation>
    </message>
    <message>
      <source>Days on which it was opened</source>
      <translation>أيام فُتح فيها</translation>
    </message>
    <message>
      <source>Equipment</source>
      <translation>تجهيزات</translation>
    </message>
    <message>
      <source>Exactly what is sent</source>
      <translation>ما يُرسل بالضبط</translation>
    </message>
    <message>
      <source>Laboratory</source>
      <translation>مختبر</translation>
    </message>
    <message>
      <source>Manual therapy</source>
      <translation>العلاج اليدوي</translation>
    </message>
    <message>
      <source>My topics</source>
      <translation>مواضيعي</translation>
    </message>
    <message>
      <source>Nutrition</source>
      <translation>التغذية</translation>
    </message>
    <message>
      <source>Open surveys…</source>
      <translation>فتح الاستبيانات…</translation>
    </message>
    <message>
      <source>Printed</source>
      <translation>طُبع</translation>
    </message>
    <message>
      <source>Program opened</source>
      <translation>فُتح البرنامج</translation>
    </message>
    <message>
      <source>Searched</source>
      <translation>بُحث</translation>
    </message>
    <message>
      <source>Show exactly what is sent</source>
      <translation>عرض ما يُرسل بالضبط</translation>
    </message>
    <message>
      <source>Synced by hand</source>
      <translation>مزامنة يدوية</translation>
    </message>
    <message>
      <source>The last of them leaves after %1.</source>
      <translation>آخرها يخرج بعد %1.</translation>
    </message>
    <message>
      <source>There is no account at a practice, so nothing is counted, asked or offered.</source>
      <translation>لا يوجد حساب لدى عيادة، فلا يُعدّ شيء ولا يُسأل ولا يُعرض.</translation>
    </message>
    <message>
      <source>This week so far</source>
      <translation>هذا الأسبوع حتى الآن</translation>
    </message>
    <message>
      <source>Turned to another view</source>
      <translation>الانتقال إلى عرض آخر</translation>
    </message>
    <message>
      <source>Turned to the day</source>
      <translation>الانتقال إلى اليوم</translation>
    </message>
    <message>
      <source>Turned to the month</source>
      <translation>الانتقال إلى الشهر</translation>
    </message>
    <message>
      <source>Turned to the week</source>
      <translation>الانتقال إلى الأسبوع</translation>
    </message>
    <message>
      <source>What waits to be sent</source>
      <translation>ما ينتظر الإرسال</translation>
    </message>
  </context>
  <context>
    <name>SharingPage</name>
    <message>
      <source>Always on while you have an account</source>
      <translation>مشغّل دائمًا ما دام لك حساب</translation>
    </message>
    <message>
      <source>Forgotten password mail</source>
      <translation>بريد نسيان كلمة المرور</translation>
    </message>
    <message>
      <source>If you forget your password, the way to a new one goes to your mail address. Without it nobody could let you in again, so it can't be turned off. We never ask for your password in a mail.</source>
      <translation>إذا نسيت كلمة مرورك يصل الطريق إلى كلمة جديدة إلى بريدك. وبدونه لا يستطيع أحد إدخالك ثانية، ولذلك لا يمكن إيقافه. لا نطلب كلمة مرورك في بريد أبدًا.</translation>
    </message>
    <message>
      <source>On: your agreement says so until you turn it off</source>
      <translation>مشغّل: هكذا تنص اتفاقيتك حتى توقفه</translation>
    </message>
    <message>
      <source>Sharing &amp; mail</source>
      <translation>المشاركة والبريد</translation>
    </message>
    <message>
      <source>Which mail may reach you, and what is told about how you use the program.</source>
      <translation>أي بريد يصلك، وما يُقال عن استخدامك للبرنامج.</translation>
    </message>
  </context>
  <context>
    <name>Shortcuts</name>
    <message>
      <source>Carry the event; Return puts it down</source>
      <translation>حمل الحدث؛ الإدخال يضعه</translation>
    </message>
    <message>
      <source>Change the event, or look at it</source>
      <translation>تغيير الحدث أو عرضه</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>إغلاق</translation>
    </message>
    <message>
      <source>Days before and after</source>
      <translation>الأيام السابقة واللاحقة</translation>
    </message>
    <message>
      <source>Everything, and the named views</source>
      <translation>الكل، والعروض المسماة</translation>
    </message>
    <message>
      <source>First and last event</source>
      <translation>أول حدث وآخر حدث</translation>
    </message>
    <message>
      <source>From event to event</source>
      <translation>من حدث إلى حدث</translation>
    </message>
    <message>
      <source>Hide or show patients' names; hold to look</source>
      <translation>إخفاء أسماء المرضى أو إظهارها؛ ضغط مطول للنظر</translation>
    </message>
    <message>
      <source>Keyboard shortcuts</source>
      <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
      <source>Leave what is open</source>
      <translation>مغادرة المفتوح</translation>
    </message>
    <message>
      <source>Look at the event</source>
      <translation>عرض الحدث</translation>
    </message>
    <message>
      <source>On the schedule</source>
      <translation>في الجدول</translation>
    </message>
    <message>
      <source>Stretch the event</source>
      <translation>إطالة الحدث أو تقصيره</translation>
    </message>
    <message>
      <source>Taller and shorter hours</source>
      <translation>ساعات أطول وأقصر</translation>
    </message>
    <message>
      <source>To the next part of the window</source>
      <translation>إلى الجزء التالي من النافذة</translation>
    </message>
    <message>
      <source>To today</source>
      <translation>إلى اليوم</translation>
    </message>
    <message>
      <source>Turn a switch</source>
      <translation>تبديل مفتاح</translation>
    </message>
    <message>
      <source>What can be done with the event</source>
      <translation>ما يمكن فعله بالحدث</translation>
    </message>
  </context>
  <context>
    <name>SidePane</name>
    <message>
      <source>Close</source>
      <translation>إغلاق</translation>
    </message>
  </context>
  <context>
    <name>SignOut</name>
    <message>
      <source>Ends: our permission there and the sign-in on this computer.</source>
      <translation>ينتهي: إذننا هناك وتسجيل الدخول على هذا الحاسوب.</translation>
    </message>
    <message numerus="yes">
      <source>If you remove the account instead, %n change(s) would be lost.</source>
      <translation>
        <numerusform>إذا أزلت الحساب بدل ذلك فلا يضيع تغيير.</numerusform>
        <numerusform>إذا أزلت الحساب بدل ذلك يضيع تغيير واحد.</numerusform>
        <numerusform>إذا أزلت الحساب بدل ذلك يضيع تغييران.</numerusform>
        <numerusform>‏إذا أزلت الحساب بدل ذلك تضيع %Ln تغييرات.</numerusform>
        <numerusform>‏إذا أزلت الحساب بدل ذلك يضيع %Ln تغييرًا.</numerusform>
        <numerusform>‏إذا أزلت الحساب بدل ذلك يضيع %Ln تغيير.</numerusform>
      </translation>
    </message>
    <message>
      <source>Sign out</source>
      <translation>تسجيل الخروج</translation>
    </message>
    <message>
      <source>Sign out of %1?</source>
      <translation>تسجيل الخروج من %1؟</translation>
    </message>
    <message>
      <source>Stay signed in</source>
      <translation>البقاء مسجّلًا</translation>
    </message>
    <message>
      <source>Stays there: the practice calendar that we wrote. Turn writing off first to remove it.</source>
      <translation>يبقى هناك: تقويم العيادة الذي كتبناه. لإزالته أوقف الكتابة أولًا.</translation>
    </message>
    <message>
      <source>Stays: what is kept here, encrypted and in view, and every choice you made.</source>
      <translation>يبقى: ما يُحفظ هنا مشفّرًا ومعروضًا، وكل اختيار قمت به.</translation>
    </message>
    <message numerus="yes">
      <source>Waits: %n change(s) of yours. They are sent when you sign in again.</source>
      <translation>
        <numerusform>لا تغييرات تنتظر.</numerusform>
        <numerusform>ينتظر: تغيير واحد لك. يُرسل حين تسجّل الدخول ثانية.</numerusform>
        <numerusform>ينتظر: تغييران لك. يُرسلان حين تسجّل الدخول ثانية.</numerusform>
        <numerusform>‏ينتظر: %Ln تغييرات لك. تُرسل حين تسجّل الدخول ثانية.</numerusform>
        <numerusform>‏ينتظر: %Ln تغييرًا لك. تُرسل حين تسجّل الدخول ثانية.</numerusform>
        <numerusform>‏ينتظر: %Ln تغيير لك. تُرسل حين تسجّل الدخول ثانية.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>SourceModel</name>
    <message>
      <source>%1, %2</source>
      <translation>‏%1، %2</translation>
    </message>
    <message>
      <source>%1. %2</source>
      <translation>‏%1. %2</translation>
    </message>
    <message>
      <source>%1. %2. %3</source>
      <translation>‏%1. %2. %3</translation>
    </message>
    <message>
      <source>What you can do with %1</source>
      <translation>ما يمكنك فعله مع %1</translation>
    </message>
  </context>
  <context>
    <name>SourcesPane</name>
    <message>
      <source>Account settings…</source>
      <translation>إعدادات الحساب…</translation>
    </message>
    <message>
      <source>Accounts and calendars</source>
      <translation>الحسابات والتقويمات</translation>
    </message>
    <message>
      <source>Add account</source>
      <translation>إضافة حساب</translation>
    </message>
    <message>
      <source>Answer the question…</source>
      <translation>الإجابة عن السؤال…</translation>
    </message>
    <message>
      <source>Choose calendars…</source>
      <translation>اختيار التقويمات…</translation>
    </message>
    <message>
      <source>Keep on this computer</source>
      <translation>الحفظ على هذا الحاسوب</translation>
    </message>
    <message>
      <source>Remove account…</source>
      <translation>إزالة الحساب…</translation>
    </message>
    <message>
      <source>Show on my schedule</source>
      <translation>العرض في جدولي</translation>
    </message>
    <message>
      <source>Sign in again…</source>
      <translation>تسجيل الدخول مجددًا…</translation>
    </message>
  </context>
  <context>
    <name>StatusLine</name>
    <message>
      <source>How connections are protected</source>
      <translation>كيف تُحمى الاتصالات</translation>
    </message>
    <message>
      <source>Names hidden</source>
      <translation>الأسماء مخفية</translation>
    </message>
    <message>
      <source>Reading %1: %2</source>
      <translation>قراءة %1: %2</translation>
    </message>
    <message>
      <source>Reading %1: %2 of %3</source>
      <translation>قراءة %1: %2 من %3</translation>
    </message>
    <message>
      <source>Reading %1…</source>
      <translation>قراءة %1…</translation>
    </message>
    <message>
      <source>Sample practice</source>
      <translation>عيادة نموذجية</translation>
    </message>
    <message>
      <source>Syncing…</source>
      <translation>تجري المزامنة…</translation>
    </message>
  </context>
  <context>
    <name>Story</name>
    <message>
      <source>%1 by the front desk</source>
      <translation>‏%1 من الاستقبال</translation>
    </message>
    <message>
      <source>%1 by you</source>
      <translation>‏%1 منك</translation>
    </message>
    <message>
      <source>%1 – %2</source>
      <translation>‏%1 – %2</translation>
    </message>
    <message>
      <source>%1 — %2</source>
      <comment>an event and what happened to it</comment>
      <translation>‏%1 — %2</translation>
    </message>
    <message>
      <source>%1 → %2</source>
      <comment>from what to what</comment>
      <translation>‏%1 ← %2</translation>
    </message>
    <message>
      <source>%1, %2</source>
      <translation>‏%1، %2</translation>
    </message>
    <message>
      <source>%1: %2</source>
      <comment>a field and what became of it</comment>
      <translation>‏%1: %2</translation>
    </message>
    <message>
      <source>%1: %2 from you, %3 from the front desk</source>
      <translation>‏%1: %2 منك، و%3 من الاستقبال</translation>
    </message>
    <message>
      <source>%1: %2, from the front desk</source>
      <translation>‏%1: %2، من الاستقبال</translation>
    </message>
    <message>
      <source>%1: %2, from you</source>
      <translation>‏%1: %2، منك</translation>
    </message>
    <message>
      <source>%1: changed</source>
      <translation>‏%1: تغيّر</translation>
    </message>
    <message numerus="yes">
      <source>%n added</source>
      <translation>
        <numerusform>لا إضافات</numerusform>
        <numerusform>إضافة واحدة</numerusform>
        <numerusform>إضافتان</numerusform>
        <numerusform>‏%Ln إضافات</numerusform>
        <numerusform>‏%Ln إضافة</numerusform>
        <numerusform>‏%Ln إضافة</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n booked again</source>
      <translation>
        <numerusform>لا إعادة حجز</numerusform>
        <numerusform>إعادة حجز واحدة</numerusform>
        <numerusform>إعادتا حجز</numerusform>
        <numerusform>‏%Ln إعادات حجز</numerusform>
        <numerusform>‏%Ln إعادة حجز</numerusform>
        <numerusform>‏%Ln إعادة حجز</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n cancelled</source>
      <translation>
        <numerusform>لا إلغاء</numerusform>
        <numerusform>إلغاء واحد</numerusform>
        <numerusform>إلغاءان</numerusform>
        <numerusform>‏%Ln إلغاءات</numerusform>
        <numerusform>‏%Ln إلغاءً</numerusform>
        <numerusform>‏%Ln إلغاء</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n changed</source>
      <translation>
        <numerusform>لا تغيير</numerusform>
        <numerusform>تغيير واحد</numerusform>
        <numerusform>تغييران</numerusform>
        <numerusform>‏%Ln تغييرات</numerusform>
        <numerusform>‏%Ln تغييرًا</numerusform>
        <numerusform>‏%Ln تغيير</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n marked as arrived</source>
      <translation>
        <numerusform>لا وصول</numerusform>
        <numerusform>وصول واحد</numerusform>
        <numerusform>وصولان</numerusform>
        <numerusform>‏%Ln حالات وصول</numerusform>
        <numerusform>‏%Ln حالة وصول</numerusform>
        <numerusform>‏%Ln حالة وصول</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n marked as completed</source>
      <translation>
        <numerusform>لا انتهاء</numerusform>
        <numerusform>انتهاء واحد</numerusform>
        <numerusform>انتهاءان</numerusform>
        <numerusform>‏%Ln حالات انتهاء</numerusform>
        <numerusform>‏%Ln حالة انتهاء</numerusform>
        <numerusform>‏%Ln حالة انتهاء</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n marked as not come</source>
      <translation>
        <numerusform>لا غياب</numerusform>
        <numerusform>غياب واحد</numerusform>
        <numerusform>غيابان</numerusform>
        <numerusform>‏%Ln حالات غياب</numerusform>
        <numerusform>‏%Ln حالة غياب</numerusform>
        <numerusform>‏%Ln حالة غياب</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n moved</source>
      <translation>
        <numerusform>لا نقل</numerusform>
        <numerusform>نقل واحد</numerusform>
        <numerusform>نقلان</numerusform>
        <numerusform>‏%Ln عمليات نقل</numerusform>
        <numerusform>‏%Ln عملية نقل</numerusform>
        <numerusform>‏%Ln عملية نقل</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n removed</source>
      <translation>
        <numerusform>لا حذف</numerusform>
        <numerusform>حذف واحد</numerusform>
        <numerusform>حذفان</numerusform>
        <numerusform>‏%Ln عمليات حذف</numerusform>
        <numerusform>‏%Ln عملية حذف</numerusform>
        <numerusform>‏%Ln عملية حذف</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n with another length</source>
      <translation>
        <numerusform>لا تغيير في المدة</numerusform>
        <numerusform>تغيير مدة واحد</numerusform>
        <numerusform>تغييرا مدة</numerusform>
        <numerusform>‏%Ln تغييرات مدة</numerusform>
        <numerusform>‏%Ln تغيير مدة</numerusform>
        <numerusform>‏%Ln تغيير مدة</numerusform>
      </translation>
    </message>
    <message>
      <source>A change of yours needs you first.</source>
      <translation>تغيير لك يحتاج إليك أولًا.</translation>
    </message>
    <message>
      <source>A change of yours waits to be sent, and that stays.</source>
      <translation>تغيير لك ينتظر الإرسال، ويبقى كما هو.</translation>
    </message>
    <message>
      <source>It is already as it was before.</source>
      <translation>هو الآن كما كان من قبل.</translation>
    </message>
    <message>
      <source>It was cancelled before it went.</source>
      <translation>كان ملغى قبل أن يُحذف.</translation>
    </message>
    <message>
      <source>It was changed again since, and that stays.</source>
      <translation>تغيّر مجددًا منذ ذلك، ويبقى كذلك.</translation>
    </message>
    <message>
      <source>Kind of visit</source>
      <translation>نوع الزيارة</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>ملاحظة</translation>
    </message>
    <message>
      <source>Patient</source>
      <translation>المريض</translation>
    </message>
    <message>
      <source>Place</source>
      <translation>المكان</translation>
    </message>
    <message>
      <source>Put together: %1 from you, %2 from the front desk.</source>
      <translation>جُمع معًا: %1 منك، و%2 من الاستقبال.</translation>
    </message>
    <message>
      <source>Status</source>
      <translation>الحالة</translation>
    </message>
    <message>
      <source>The appointment is not there any more.</source>
      <translation>لم يعد الموعد موجودًا.</translation>
    </message>
    <message>
      <source>The appointment was not there any more.</source>
      <translation>لم يعد الموعد موجودًا حينها.</translation>
    </message>
    <message>
      <source>This calendar is only read here: what changed in it is changed back where it is kept.</source>
      <translation>يُقرأ هذا التقويم هنا فقط: ما تغيّر فيه يُعاد حيث هو محفوظ.</translation>
    </message>
    <message>
      <source>Time</source>
      <translation>الوقت</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>العنوان</translation>
    </message>
    <message>
      <source>Two edits met, and you chose by field: %1 from you.</source>
      <translation>التقى تعديلان، فاخترتَ حقلًا بحقل: %1 منك.</translation>
    </message>
    <message>
      <source>Two edits met, and you kept both: yours became an appointment of its own.</source>
      <translation>التقى تعديلان، فأبقيتَ الاثنين: صار تعديلك موعدًا مستقلًا.</translation>
    </message>
    <message>
      <source>Two edits met, and you kept the front desk's.</source>
      <translation>التقى تعديلان، فأبقيتَ تعديل الاستقبال.</translation>
    </message>
    <message>
      <source>Two edits met, and you kept yours.</source>
      <translation>التقى تعديلان، فأبقيتَ تعديلك.</translation>
    </message>
    <message>
      <source>Undo this…</source>
      <translation>تراجع عن هذا…</translation>
    </message>
    <message>
      <source>a note (hidden)</source>
      <translation>ملاحظة (مخفية)</translation>
    </message>
    <message>
      <source>added</source>
      <translation>أُضيف</translation>
    </message>
    <message numerus="yes">
      <source>and %n more</source>
      <translation>
        <numerusform>ولا غير ذلك</numerusform>
        <numerusform>وواحد آخر</numerusform>
        <numerusform>واثنان آخران</numerusform>
        <numerusform>و‏%Ln أخرى</numerusform>
        <numerusform>و‏%Ln غيرها</numerusform>
        <numerusform>و‏%Ln غيرها</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>and %n more date(s) of the series</source>
      <translation>
        <numerusform>ولا مواعيد أخرى من السلسلة</numerusform>
        <numerusform>وموعد آخر من السلسلة</numerusform>
        <numerusform>وموعدان آخران من السلسلة</numerusform>
        <numerusform>و‏%Ln مواعيد أخرى من السلسلة</numerusform>
        <numerusform>و‏%Ln موعدًا آخر من السلسلة</numerusform>
        <numerusform>و‏%Ln موعد آخر من السلسلة</numerusform>
      </translation>
    </message>
    <message>
      <source>arrived</source>
      <translation>وصل</translation>
    </message>
    <message>
      <source>booked again</source>
      <translation>حُجز من جديد</translation>
    </message>
    <message>
      <source>cancelled</source>
      <translation>أُلغي</translation>
    </message>
    <message>
      <source>changed</source>
      <translation>تغيّر</translation>
    </message>
    <message>
      <source>completed</source>
      <translation>انتهى</translation>
    </message>
    <message>
      <source>ddd d MMM</source>
      <comment>a day in short, as QDate writes it</comment>
      <translation>ddd d MMM</translation>
    </message>
    <message>
      <source>did not come</source>
      <translation>لم يحضر</translation>
    </message>
    <message>
      <source>from %1 to %2</source>
      <translation>من %1 إلى %2</translation>
    </message>
    <message>
      <source>gone</source>
      <translation>حُذف</translation>
    </message>
    <message>
      <source>in something that is not shown here</source>
      <translation>في شيء لا يُعرض هنا</translation>
    </message>
    <message>
      <source>kind of visit</source>
      <translation>نوع الزيارة</translation>
    </message>
    <message>
      <source>length changed</source>
      <translation>تغيّرت المدة</translation>
    </message>
    <message>
      <source>moved</source>
      <translation>نُقل</translation>
    </message>
    <message>
      <source>note</source>
      <translation>الملاحظة</translation>
    </message>
    <message>
      <source>nothing</source>
      <translation>لا شيء</translation>
    </message>
    <message>
      <source>patient</source>
      <translation>المريض</translation>
    </message>
    <message>
      <source>place</source>
      <translation>المكان</translation>
    </message>
    <message>
      <source>status</source>
      <translation>الحالة</translation>
    </message>
    <message>
      <source>time</source>
      <translation>الوقت</translation>
    </message>
  </context>
  <context>
    <name>StoryPane</name>
    <message>
      <source>%1, %2</source>
      <comment>a time and a calendar</comment>
      <translation>‏%1، %2</translation>
    </message>
    <message numerus="yes">
      <source>%n change(s) wait to be sent.</source>
      <translation>
        <numerusform>لا تغييرات تنتظر الإرسال.</numerusform>
        <numerusform>تغيير واحد ينتظر الإرسال.</numerusform>
        <numerusform>تغييران ينتظران الإرسال.</numerusform>
        <numerusform>‏%Ln تغييرات تنتظر الإرسال.</numerusform>
        <numerusform>‏%Ln تغييرًا ينتظر الإرسال.</numerusform>
        <numerusform>‏%Ln تغيير ينتظر الإرسال.</numerusform>
      </translation>
    </message>
    <message>
      <source>Needs you</source>
      <translation>يحتاج إليك</translation>
    </message>
    <message>
      <source>Nothing has changed since the calendars were first read.</source>
      <translation>لم يتغيّر شيء منذ قراءة التقاويم أول مرة.</translation>
    </message>
    <message>
      <source>On its way</source>
      <translation>في الطريق</translation>
    </message>
    <message>
      <source>Show older ones</source>
      <translation>عرض الأقدم</translation>
    </message>
    <message>
      <source>Show…</source>
      <translation>عرض…</translation>
    </message>
    <message>
      <source>This is told for 90 days. The history of an appointment stays longer: open its card.</source>
      <translation>يُروى هذا لمدة 90 يومًا. أما سجل الموعد فيبقى أطول: افتح بطاقته.</translation>
    </message>
    <message>
      <source>Today</source>
      <translation>اليوم</translation>
    </message>
    <message>
      <source>What happened</source>
      <translation>ماذا حدث</translation>
    </message>
    <message>
      <source>What the last syncs changed</source>
      <translation>ما غيّرته آخر المزامنات</translation>
    </message>
    <message>
      <source>Yesterday</source>
      <translation>أمس</translation>
    </message>
  </context>
  <context>
    <name>Subscribe</name>
    <message>
      <source>Address</source>
      <translation>العنوان</translation>
    </message>
    <message>
      <source>It is only read. Whoever knows the address can read it too, so we keep it like a password.</source>
      <translation>يُقرأ فقط. من يعرف العنوان يستطيع القراءة أيضًا، لذا نحفظه ككلمة مرور.</translation>
    </message>
    <message>
      <source>Subscribe</source>
      <translation>اشتراك</translation>
    </message>
    <message>
      <source>Subscribe to a calendar</source>
      <translation>الاشتراك في تقويم</translation>
    </message>
  </context>
  <context>
    <name>SuddenlyEmpty</name>
    <message>
      <source>Decide later</source>
      <translation>القرار لاحقًا</translation>
    </message>
    <message>
      <source>Its service now lists no events.</source>
      <translation>لا تعرض خدمته الآن أي أحداث.</translation>
    </message>
    <message>
      <source>No, keep them here</source>
      <translation>لا، احتفظ بها هنا</translation>
    </message>
    <message>
      <source>Of the %1 events that we hold, its service no longer lists %2.</source>
      <translation>من أصل %1 من الأحداث التي نحتفظ بها، لم تعد خدمته تعرض %2.</translation>
    </message>
    <message>
      <source>They were last there at %1. We have removed nothing and wait for you.</source>
      <translation>كانت هناك آخر مرة عند %1. لم نُزل شيئًا وننتظرك.</translation>
    </message>
    <message>
      <source>Was %1 emptied on purpose?</source>
      <translation>هل أُفرغ %1 عن قصد؟</translation>
    </message>
    <message numerus="yes">
      <source>We hold %n event(s) of it. Its service now lists none.</source>
      <translation>
        <numerusform>لا نحتفظ منه بأحداث.</numerusform>
        <numerusform>نحتفظ منه بحدث واحد. لا تعرض خدمته الآن شيئًا.</numerusform>
        <numerusform>نحتفظ منه بحدثين. لا تعرض خدمته الآن شيئًا.</numerusform>
        <numerusform>نحتفظ منه بـ %Ln أحداث. لا تعرض خدمته الآن شيئًا.</numerusform>
        <numerusform>نحتفظ منه بـ %Ln حدثًا. لا تعرض خدمته الآن شيئًا.</numerusform>
        <numerusform>نحتفظ منه بـ %Ln حدث. لا تعرض خدمته الآن شيئًا.</numerusform>
      </translation>
    </message>
    <message>
      <source>Were events of %1 removed on purpose?</source>
      <translation>هل أُزيلت أحداث من %1 عمدًا؟</translation>
    </message>
    <message>
      <source>Yes, remove them here too</source>
      <translation>نعم، أزلها هنا أيضًا</translation>
    </message>
  </context>
  <context>
    <name>SupportDialog</name>
    <message>
      <source>Close</source>
      <translation>إغلاق</translation>
    </message>
    <message>
      <source>Contact support</source>
      <translation>مراسلة الدعم</translation>
    </message>
    <message>
      <source>Copied.</source>
      <translation>نُسخ.</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>نسخ</translation>
    </message>
    <message>
      <source>It can't be written there. Choose another place.</source>
      <translation>لا يمكن الكتابة هناك. اختر مكانًا آخر.</translation>
    </message>
    <message>
      <source>Save what may help us</source>
      <translation>حفظ ما قد يساعدنا</translation>
    </message>
    <message>
      <source>Saved.</source>
      <translation>حُفظ.</translation>
    </message>
    <message>
      <source>Save…</source>
      <translation>حفظ…</translation>
    </message>
    <message>
      <source>Versions, counts and error codes. No names, titles, addresses, passwords or keys. Read it first; it goes nowhere unless you send it.</source>
      <translation>إصدارات وأعداد ورموز أخطاء. لا أسماء ولا عناوين ولا كلمات مرور ولا مفاتيح. اقرأه أولًا؛ لا يذهب إلى أي مكان ما لم ترسله.</translation>
    </message>
    <message>
      <source>We never ask for your password, by phone or by mail.</source>
      <translation>لا نطلب كلمة مرورك أبدًا، لا بالهاتف ولا بالبريد.</translation>
    </message>
    <message>
      <source>What may help us</source>
      <translation>ما قد يساعدنا</translation>
    </message>
    <message>
      <source>Write a mail…</source>
      <translation>كتابة بريد…</translation>
    </message>
  </context>
  <context>
    <name>Surveys</name>
    <message>
      <source>%1 (if you like)</source>
      <translation>%1 (إن شئت)</translation>
    </message>
    <message>
      <source>%1 It is not shown, and nothing is sent.</source>
      <translation>%1 لا يُعرض ولا يُرسل شيء.</translation>
    </message>
    <message>
      <source>%1: %2</source>
      <translation>%1: %2</translation>
    </message>
    <message>
      <source>A survey that can't be shown</source>
      <translation>استبيان لا يمكن عرضه</translation>
    </message>
    <message>
      <source>Answered. What you said is not kept here.</source>
      <translation>تمت الإجابة. ما قلته لا يُحفظ هنا.</translation>
    </message>
    <message>
      <source>Answer…</source>
      <translation>إجابة…</translation>
    </message>
    <message>
      <source>Ask for new ones</source>
      <translation>طلب الجديد منها</translation>
    </message>
    <message numerus="yes">
      <source>At most %n letter(s), please.</source>
      <translation>
        <numerusform>بلا أحرف من فضلك.</numerusform>
        <numerusform>حرف واحد على الأكثر من فضلك.</numerusform>
        <numerusform>حرفان على الأكثر من فضلك.</numerusform>
        <numerusform>%Ln أحرف على الأكثر من فضلك.</numerusform>
        <numerusform>%Ln حرفًا على الأكثر من فضلك.</numerusform>
        <numerusform>%Ln حرف على الأكثر من فضلك.</numerusform>
      </translation>
    </message>
    <message>
      <source>Back</source>
      <translation>رجوع</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>إغلاق</translation>
    </message>
    <message>
      <source>Exactly what is sent</source>
      <translation>ما يُرسل بالضبط</translation>
    </message>
    <message>
      <source>For example %1</source>
      <translation>مثلًا %1</translation>
    </message>
    <message>
      <source>It asks for something that can't be answered without a name, or in a way that this program does not know.</source>
      <translation>يسأل عن شيء لا يمكن الإجابة عنه بلا اسم، أو بطريقة لا يعرفها هذا البرنامج.</translation>
    </message>
    <message>
      <source>It holds something that would not be shown to you.</source>
      <translation>فيه شيء لن يُعرض لك.</translation>
    </message>
    <message>
      <source>It is longer than a survey may be.</source>
      <translation>هو أطول مما يُسمح به.</translation>
    </message>
    <message>
      <source>It is not written as a survey has to be.</source>
      <translation>ليس مكتوبًا كما يجب أن يُكتب الاستبيان.</translation>
    </message>
    <message>
      <source>Look at what is sent</source>
      <translation>النظر فيما يُرسل</translation>
    </message>
    <message>
      <source>No</source>
      <translation>لا</translation>
    </message>
    <message>
      <source>No answer</source>
      <translation>بلا إجابة</translation>
    </message>
    <message>
      <source>Not less than %1, please.</source>
      <translation>ليس أقل من %1 من فضلك.</translation>
    </message>
    <message>
      <source>Not more than %1, please.</source>
      <translation>ليس أكثر من %1 من فضلك.</translation>
    </message>
    <message>
      <source>Not now. You will not be asked again.</source>
      <translation>ليس الآن. لن تُسأل مرة أخرى.</translation>
    </message>
    <message>
      <source>Not this one</source>
      <translation>ليس هذا</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>مفتوح</translation>
    </message>
    <message>
      <source>Send without a name</source>
      <translation>إرسال بلا اسم</translation>
    </message>
    <message>
      <source>Surveys</source>
      <translation>الاستبيانات</translation>
    </message>
    <message>
      <source>Surveys come from your practice's service. There is no account at one yet.</source>
      <translation>تأتي الاستبيانات من خدمة عيادتك. لا يوجد حساب لديها بعد.</translation>
    </message>
    <message>
      <source>There is nothing to answer now.</source>
      <translation>لا شيء للإجابة عنه الآن.</translation>
    </message>
    <message>
      <source>This can't be sent as it is.</source>
      <translation>لا يمكن إرسال هذا كما هو.</translation>
    </message>
    <message>
      <source>This is all that leaves, over a connection of its own, at some moment in the next hours. There is no name in it, and what you said is not kept here.</source>
      <translation>هذا كل ما يخرج، عبر اتصال مستقل، في لحظة ما خلال الساعات القادمة. لا اسم فيه، وما قلته لا يُحفظ هنا.</translation>
    </message>
    <message>
      <source>This looks like a mail address or a telephone number. Without it the answer stays without a name.</source>
      <translation>يبدو هذا عنوان بريد أو رقم هاتف. بدونه تبقى الإجابة بلا اسم.</translation>
    </message>
    <message>
      <source>This question needs an answer.</source>
      <translation>هذا السؤال يحتاج إلى إجابة.</translation>
    </message>
    <message>
      <source>Write a date, like the one in the hint.</source>
      <translation>اكتب تاريخًا مثل المذكور في المثال.</translation>
    </message>
    <message>
      <source>Write a whole number, in digits.</source>
      <translation>اكتب عددًا صحيحًا بالأرقام.</translation>
    </message>
    <message>
      <source>Yes</source>
      <translation>نعم</translation>
    </message>
  </context>
  <context>
    <name>Tray</name>
    <message>
      <source>Hide patients' names</source>
      <translation>إخفاء أسماء المرضى</translation>
    </message>
    <message>
      <source>Lock</source>
      <translation>قفل</translation>
    </message>
    <message>
      <source>Locked</source>
      <translation>مقفل</translation>
    </message>
    <message>
      <source>New appointment…</source>
      <translation>موعد جديد…</translation>
    </message>
    <message>
      <source>Nothing more today</source>
      <translation>لا شيء آخر اليوم</translation>
    </message>
    <message>
      <source>Quit</source>
      <translation>إنهاء</translation>
    </message>
    <message>
      <source>Show schedule</source>
      <translation>إظهار الجدول</translation>
    </message>
  </context>
  <context>
    <name>Undo</name>
    <message>
      <source>%1 — %2</source>
      <comment>fields that stay, and why</comment>
      <translation>‏%1 — %2</translation>
    </message>
    <message>
      <source>%1, %2</source>
      <comment>an event and its time</comment>
      <translation>‏%1، %2</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>إغلاق</translation>
    </message>
    <message>
      <source>Goes back</source>
      <translation>يعود كما كان</translation>
    </message>
    <message>
      <source>It is booked again, as a new appointment.</source>
      <translation>يُحجز من جديد كموعد جديد.</translation>
    </message>
    <message>
      <source>Leave it as it is</source>
      <translation>اتركه كما هو</translation>
    </message>
    <message>
      <source>Nothing of it can be put back from here.</source>
      <translation>لا يمكن إعادة شيء منه من هنا.</translation>
    </message>
    <message numerus="yes">
      <source>Put %n back</source>
      <translation>
        <numerusform>إعادة</numerusform>
        <numerusform>إعادة واحد</numerusform>
        <numerusform>إعادة اثنين</numerusform>
        <numerusform>إعادة ‏%Ln</numerusform>
        <numerusform>إعادة ‏%Ln</numerusform>
        <numerusform>إعادة ‏%Ln</numerusform>
      </translation>
    </message>
    <message>
      <source>Put back what was?</source>
      <translation>هل تريد إعادة ما كان؟</translation>
    </message>
    <message>
      <source>Stays as it is</source>
      <translation>يبقى كما هو</translation>
    </message>
    <message>
      <source>What goes back is sent as changes of yours. Until it has left, you can take it back.</source>
      <translation>ما يعود كما كان يُرسل كتغييرات منك. وما لم يُرسل بعد يمكنك التراجع عنه.</translation>
    </message>
  </context>
  <context>
    <name>Upcoming</name>
    <message>
      <source>%1 %2</source>
      <translation>‏%1 %2</translation>
    </message>
    <message>
      <source>%1 %2, %3</source>
      <translation>‏%1 %2، %3</translation>
    </message>
    <message>
      <source>%1 %2, now</source>
      <translation>‏%1 %2، الآن</translation>
    </message>
    <message>
      <source>Tomorrow, %1 %2</source>
      <translation>غدًا، %1 %2</translation>
    </message>
    <message numerus="yes">
      <source>in %n minute(s)</source>
      <translation>
        <numerusform>الآن</numerusform>
        <numerusform>بعد دقيقة واحدة</numerusform>
        <numerusform>بعد دقيقتين</numerusform>
        <numerusform>بعد %Ln دقائق</numerusform>
        <numerusform>بعد %Ln دقيقة</numerusform>
        <numerusform>بعد %Ln دقيقة</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Updates</name>
    <message>
      <source>Asks %1 for a list that is the same for everyone. Nothing about you or this computer is sent, and nothing is installed by itself.</source>
      <translation>يطلب من %1 قائمة واحدة للجميع. لا يُرسل شيء عنك أو عن هذا الحاسوب، ولا يُثبَّت شيء من تلقاء نفسه.</translation>
    </message>
    <message>
      <source>Look for new versions once a day</source>
      <translation>البحث عن إصدارات جديدة مرة في اليوم</translation>
    </message>
    <message>
      <source>Look now</source>
      <translation>البحث الآن</translation>
    </message>
    <message>
      <source>Looking…</source>
      <translation>جارٍ البحث…</translation>
    </message>
    <message>
      <source>Nobody has looked for a newer one yet.</source>
      <translation>لم يُبحث بعد عن إصدار أحدث.</translation>
    </message>
    <message>
      <source>Open its page</source>
      <translation>فتح صفحته</translation>
    </message>
    <message>
      <source>This build does not look for new versions; they come the way it came.</source>
      <translation>لا تبحث هذه النسخة عن إصدارات جديدة؛ فهي تأتي بالطريق الذي أتت به.</translation>
    </message>
    <message>
      <source>This is the newest, as of %1.</source>
      <translation>هذا هو الأحدث حتى %1.</translation>
    </message>
    <message>
      <source>Version %1</source>
      <translation>الإصدار %1</translation>
    </message>
    <message>
      <source>Version %1 is there. Yours goes on as it is.</source>
      <translation>الإصدار %1 متاح. ويستمر إصدارك كما هو.</translation>
    </message>
    <message>
      <source>our server</source>
      <translation>خادمنا</translation>
    </message>
  </context>
  <context>
    <name>ViaBrowser</name>
    <message>
      <source>Address of your practice</source>
      <translation>عنوان عيادتك</translation>
    </message>
    <message>
      <source>Open the browser</source>
      <translation>فتح المتصفح</translation>
    </message>
    <message>
      <source>Sign in at %1</source>
      <translation>تسجيل الدخول لدى %1</translation>
    </message>
    <message>
      <source>The page of %1 opens in your browser. We never see your password.</source>
      <translation>تُفتح صفحة %1 في متصفحك. لا نرى كلمة مرورك أبدًا.</translation>
    </message>
    <message>
      <source>We ask there for leave to read your calendars, and for nothing else.</source>
      <translation>نطلب هناك الإذن بقراءة تقويماتك ولا شيء غيره.</translation>
    </message>
    <message>
      <source>We never ask for your password by phone or e-mail.</source>
      <translation>لا نطلب كلمة مرورك أبدًا بالهاتف أو بالبريد.</translation>
    </message>
  </context>
  <context>
    <name>WelcomePage</name>
    <message>
      <source>Address of your practice</source>
      <translation>عنوان عيادتك</translation>
    </message>
    <message>
      <source>Address of your practice, like https://my.practice.example</source>
      <translation>عنوان عيادتك، مثل https://my.practice.example</translation>
    </message>
    <message>
      <source>An invented practice on this computer. No account needed; nothing leaves it.</source>
      <translation>عيادة مُختلقة على هذا الحاسوب. لا حاجة إلى حساب، ولا يغادره شيء.</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>إلغاء</translation>
    </message>
    <message>
      <source>Come back here when you have signed in. We never see your password.</source>
      <translation>عد إلى هنا بعد تسجيل الدخول. لا نرى كلمة مرورك أبدًا.</translation>
    </message>
    <message>
      <source>Connect a calendar</source>
      <translation>ربط تقويم</translation>
    </message>
    <message>
      <source>Go on in your browser</source>
      <translation>تابع في متصفحك</translation>
    </message>
    <message>
      <source>Google, Microsoft 365, Apple iCloud, and every other service with CalDAV.</source>
      <translation>خدمات Google وMicrosoft 365 وApple iCloud وكل خدمة أخرى بـ CalDAV.</translation>
    </message>
    <message>
      <source>It runs on this computer only; everybody in it is invented.</source>
      <translation>تعمل على هذا الحاسوب فقط، وكل من فيها مُختلق.</translation>
    </message>
    <message>
      <source>Leave your user name out of the address.</source>
      <translation>اترك اسم المستخدم خارج العنوان.</translation>
    </message>
    <message>
      <source>Look around in a sample practice</source>
      <translation>جولة في عيادة نموذجية</translation>
    </message>
    <message>
      <source>Opening the sample practice</source>
      <translation>فتح العيادة النموذجية</translation>
    </message>
    <message>
      <source>Sign in</source>
      <translation>تسجيل الدخول</translation>
    </message>
    <message>
      <source>Sign in to your practice</source>
      <translation>تسجيل الدخول إلى عيادتك</translation>
    </message>
    <message>
      <source>The sign-in page of %1 has opened in your browser.</source>
      <translation>فُتحت صفحة تسجيل الدخول لـ %1 في متصفحك.</translation>
    </message>
    <message>
      <source>This address is not encrypted. We connect to https:// only.</source>
      <translation>هذا العنوان غير مشفّر. نتصل بـ https:// فقط.</translation>
    </message>
    <message>
      <source>This is not an address. It looks like https://my.practice.example.</source>
      <translation>هذا ليس عنوانًا. يبدو هكذا: https://my.practice.example.</translation>
    </message>
    <message>
      <source>This takes a few seconds.</source>
      <translation>يستغرق ذلك بضع ثوانٍ.</translation>
    </message>
    <message>
      <source>Type the address that your practice gave you.</source>
      <translation>اكتب العنوان الذي أعطتك إياه عيادتك.</translation>
    </message>
    <message>
      <source>We never ask for your password by phone or e-mail, and this program has no field for it.</source>
      <translation>لا نسأل أبدًا عن كلمة مرورك بالهاتف أو بالبريد، وليس في هذا البرنامج حقل لها.</translation>
    </message>
    <message>
      <source>You sign in on your practice's own page, in your browser.</source>
      <translation>تسجّل الدخول في صفحة عيادتك نفسها، في متصفحك.</translation>
    </message>
    <message>
      <source>Your practice's appointments and your own calendars in one week, kept encrypted on this computer.</source>
      <translation>مواعيد عيادتك وتقويماتك في أسبوع واحد، محفوظة مشفّرة على هذا الحاسوب.</translation>
    </message>
    <message>
      <source>Your whole schedule, with or without a network</source>
      <translation>جدولك كله، بشبكة أو بدونها</translation>
    </message>
  </context>
  <context>
    <name>Wording</name>
    <message>
      <source>%1 answered in a way that we do not understand.</source>
      <translation>أجاب %1 بطريقة لا نفهمها.</translation>
    </message>
    <message>
      <source>%1 asked us to wait, or is unwell.</source>
      <translation>طلب %1 أن ننتظر، أو به عطل.</translation>
    </message>
    <message>
      <source>%1 could not prove who it is: this computer does not trust its certificate.</source>
      <translation>لم يستطع %1 إثبات هويته: لا يثق هذا الحاسوب بشهادته.</translation>
    </message>
    <message>
      <source>%1 did not answer in time.</source>
      <translation>لم يجب %1 في الوقت المناسب.</translation>
    </message>
    <message>
      <source>%1 does not accept this user and password.</source>
      <translation>لا يقبل %1 هذا المستخدم وكلمة المرور هذه.</translation>
    </message>
    <message>
      <source>%1 does not offer an encrypted connection that we accept.</source>
      <translation>لا يتيح %1 اتصالًا مشفّرًا نقبله.</translation>
    </message>
    <message>
      <source>%1 gave us leave for less than reading your calendars.</source>
      <translation>أذن لنا %1 بأقل من قراءة تقويماتك.</translation>
    </message>
    <message>
      <source>%1 gave us no leave to make a calendar of our own.</source>
      <translation>لم يأذن لنا %1 بإنشاء تقويم خاص بنا.</translation>
    </message>
    <message>
      <source>%1 is kept on this computer, encrypted</source>
      <translation>‏%1 محفوظ على هذا الحاسوب، مشفّرًا</translation>
    </message>
    <message>
      <source>%1 is not kept on this computer: it needs a network</source>
      <translation>‏%1 غير محفوظ على هذا الحاسوب: يحتاج إلى شبكة</translation>
    </message>
    <message>
      <source>%1 is not shown</source>
      <translation>‏%1 غير معروض</translation>
    </message>
    <message>
      <source>%1 is shown on your schedule</source>
      <translation>‏%1 معروض في جدولك</translation>
    </message>
    <message>
      <source>%1 lets nobody make a calendar there.</source>
      <translation>لا يتيح %1 لأحد إنشاء تقويم هناك.</translation>
    </message>
    <message>
      <source>%1 no longer accepts our sign-in.</source>
      <translation>لم يعد %1 يقبل تسجيل دخولنا.</translation>
    </message>
    <message>
      <source>%1 no longer knows how far it had told us.</source>
      <translation>لم يعد %1 يعرف إلى أين وصل في إخبارنا.</translation>
    </message>
    <message>
      <source>%1 sent us to a place that we do not trust with your sign-in.</source>
      <translation>أرسلنا %1 إلى مكان لا نأتمنه على تسجيل دخولك.</translation>
    </message>
    <message>
      <source>%1 understood us and said no.</source>
      <translation>فهمنا %1 ورفض.</translation>
    </message>
    <message>
      <source>%1, %2</source>
      <translation>‏%1، %2</translation>
    </message>
    <message numerus="yes">
      <source>%n change(s) put back here. They are sent in a moment.</source>
      <translation>
        <numerusform>لم يُعَد شيء هنا.</numerusform>
        <numerusform>أُعيد تغيير واحد هنا، وسيُرسل بعد لحظات.</numerusform>
        <numerusform>أُعيد تغييران هنا، وسيُرسلان بعد لحظات.</numerusform>
        <numerusform>أُعيدت ‏%Ln تغييرات هنا، وستُرسل بعد لحظات.</numerusform>
        <numerusform>أُعيد ‏%Ln تغييرًا هنا، وسيُرسل بعد لحظات.</numerusform>
        <numerusform>أُعيد ‏%Ln تغيير هنا، وسيُرسل بعد لحظات.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n choice(s) that you made on another computer hold here now.</source>
      <translation>
        <numerusform>لا اختيارات من حاسوب آخر.</numerusform>
        <numerusform>اختيار واحد اتخذته على حاسوب آخر يسري هنا الآن.</numerusform>
        <numerusform>اختياران اتخذتهما على حاسوب آخر يسريان هنا الآن.</numerusform>
        <numerusform>%Ln اختيارات اتخذتها على حاسوب آخر تسري هنا الآن.</numerusform>
        <numerusform>%Ln اختيارًا اتخذتها على حاسوب آخر تسري هنا الآن.</numerusform>
        <numerusform>%Ln اختيار اتخذتها على حاسوب آخر تسري هنا الآن.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n event(s) of this calendar could not be read and are not shown.</source>
      <translation>
        <numerusform>لا أحداث غير مقروءة.</numerusform>
        <numerusform>تعذرت قراءة حدث واحد من هذا التقويم ولا يُعرض.</numerusform>
        <numerusform>تعذرت قراءة حدثين من هذا التقويم ولا يُعرضان.</numerusform>
        <numerusform>تعذرت قراءة %Ln أحداث من هذا التقويم ولا تُعرض.</numerusform>
        <numerusform>تعذرت قراءة %Ln حدثًا من هذا التقويم ولا تُعرض.</numerusform>
        <numerusform>تعذرت قراءة %Ln حدث من هذا التقويم ولا تُعرض.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n event(s) set aside</source>
      <translation>
        <numerusform>لا أحداث منحّاة</numerusform>
        <numerusform>حدث واحد مُنحّى</numerusform>
        <numerusform>حدثان مُنحّيان</numerusform>
        <numerusform>‏%Ln أحداث منحّاة</numerusform>
        <numerusform>‏%Ln حدثًا مُنحّى</numerusform>
        <numerusform>‏%Ln حدث مُنحّى</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n event(s) written there.</source>
      <translation>
        <numerusform>لم يُكتب حدث هناك.</numerusform>
        <numerusform>كُتب حدث واحد هناك.</numerusform>
        <numerusform>كُتب حدثان هناك.</numerusform>
        <numerusform>كُتبت %Ln أحداث هناك.</numerusform>
        <numerusform>كُتب %Ln حدثًا هناك.</numerusform>
        <numerusform>كُتب %Ln حدث هناك.</numerusform>
      </translation>
    </message>
    <message>
      <source>A newer version of this program wrote your schedule.</source>
      <translation>كتبت نسخة أحدث من هذا البرنامج جدولك.</translation>
    </message>
    <message numerus="yes">
      <source>Account removed. %n event(s) and their key were destroyed here.</source>
      <translation>
        <numerusform>أُزيل الحساب. لم يكن هنا شيء يُتلف.</numerusform>
        <numerusform>أُزيل الحساب. أُتلف هنا حدث واحد ومفتاحه.</numerusform>
        <numerusform>أُزيل الحساب. أُتلف هنا حدثان ومفتاحهما.</numerusform>
        <numerusform>أُزيل الحساب. أُتلفت هنا %Ln أحداث ومفتاحها.</numerusform>
        <numerusform>أُزيل الحساب. أُتلف هنا %Ln حدثًا ومفتاحها.</numerusform>
        <numerusform>أُزيل الحساب. أُتلف هنا %Ln حدث ومفتاحها.</numerusform>
      </translation>
    </message>
    <message>
      <source>Address not encrypted</source>
      <translation>العنوان غير مشفّر</translation>
    </message>
    <message>
      <source>Address not understood</source>
      <translation>العنوان غير مفهوم</translation>
    </message>
    <message>
      <source>Agreement to be read</source>
      <translation>اتفاقية للقراءة</translation>
    </message>
    <message>
      <source>Already open</source>
      <translation>مفتوح من قبل</translation>
    </message>
    <message>
      <source>An event can't be read, so it is not shown.</source>
      <translation>تعذرت قراءة حدث، لذا لا يُعرض.</translation>
    </message>
    <message>
      <source>An older version of this program wrote your schedule; it is not up to date yet.</source>
      <translation>كتبت نسخة أقدم من هذا البرنامج جدولك؛ ولم يُحدَّث بعد.</translation>
    </message>
    <message>
      <source>Another account</source>
      <translation>حساب آخر</translation>
    </message>
    <message>
      <source>Another keyring</source>
      <translation>حافظة مفاتيح أخرى</translation>
    </message>
    <message>
      <source>Another window of this program, or a command, is using your schedule.</source>
      <translation>تستخدم نافذة أخرى من هذا البرنامج أو أمرٌ جدولك.</translation>
    </message>
    <message>
      <source>Answer not understood</source>
      <translation>الإجابة غير مفهومة</translation>
    </message>
    <message>
      <source>App-specific password needed</source>
      <translation>كلمة مرور تطبيق مطلوبة</translation>
    </message>
    <message>
      <source>Apple iCloud</source>
      <translation>Apple iCloud</translation>
    </message>
    <message>
      <source>Apple takes an app-specific password here, and this is none.</source>
      <translation>تطلب Apple هنا كلمة مرور خاصة بالتطبيق، وهذه ليست كذلك.</translation>
    </message>
    <message>
      <source>Ask for the address that begins with https://.</source>
      <translation>اطلب العنوان الذي يبدأ بـ https://.</translation>
    </message>
    <message>
      <source>Ask them if you need this account here.</source>
      <translation>اسألهم إن كنت تحتاج هذا الحساب هنا.</translation>
    </message>
    <message>
      <source>Ask whoever gave you the program, or your IT, for its client id.</source>
      <translation>اطلب معرّف العميل ممن أعطاك البرنامج أو من قسم تقنية المعلومات.</translation>
    </message>
    <message>
      <source>Ask whoever runs the service whether your account may use calendars this way.</source>
      <translation>اسأل من يدير الخدمة هل يجوز لحسابك استخدام التقويمات هكذا.</translation>
    </message>
    <message>
      <source>Asked to wait</source>
      <translation>طُلب الانتظار</translation>
    </message>
    <message>
      <source>CalDAV</source>
      <translation>CalDAV</translation>
    </message>
    <message>
      <source>Can't be read</source>
      <translation>تتعذر القراءة</translation>
    </message>
    <message>
      <source>Can't write</source>
      <translation>تتعذر الكتابة</translation>
    </message>
    <message>
      <source>Cancelled</source>
      <translation>أُلغي</translation>
    </message>
    <message>
      <source>Certificate not trusted</source>
      <translation>شهادة غير موثوقة</translation>
    </message>
    <message>
      <source>Certificate of another host</source>
      <translation>شهادة مضيف آخر</translation>
    </message>
    <message>
      <source>Certificate out of date</source>
      <translation>شهادة غير سارية</translation>
    </message>
    <message>
      <source>Changed elsewhere</source>
      <translation>تغيّر في مكان آخر</translation>
    </message>
    <message>
      <source>Check both. Many services want an app password here.</source>
      <translation>تحقق من كليهما. تطلب خدمات كثيرة هنا كلمة مرور تطبيق.</translation>
    </message>
    <message>
      <source>Check it for spaces and missing parts. It looks like https://calendar.example.org.</source>
      <translation>تحقق من الفراغات والأجزاء الناقصة. يبدو هكذا: https://calendar.example.org.</translation>
    </message>
    <message>
      <source>Check the address and its port, or ask whoever runs the service.</source>
      <translation>تحقق من العنوان ومنفذه، أو اسأل من يدير الخدمة.</translation>
    </message>
    <message>
      <source>Check the address. If it is right, ask whoever runs the service.</source>
      <translation>تحقق من العنوان. إن كان صحيحًا فاسأل من يدير الخدمة.</translation>
    </message>
    <message>
      <source>Check the address. In a hotel or a train, sign in to its network in your browser first.</source>
      <translation>تحقق من العنوان. في فندق أو قطار سجّل الدخول إلى شبكته في متصفحك أولًا.</translation>
    </message>
    <message>
      <source>Check the clock of this computer. If it is right, tell whoever runs the service.</source>
      <translation>تحقق من ساعة هذا الحاسوب. إن كانت صحيحة فأخبر من يدير الخدمة.</translation>
    </message>
    <message>
      <source>Check the network of this computer, and the address if it is new.</source>
      <translation>تحقق من شبكة هذا الحاسوب، ومن العنوان إن كان جديدًا.</translation>
    </message>
    <message>
      <source>Check the proxy in the settings of your system, or ask whoever runs the network.</source>
      <translation>تحقق من الوكيل في إعدادات نظامك، أو اسأل من يدير الشبكة.</translation>
    </message>
    <message>
      <source>Choose another account for your practice schedule, or ask whoever runs it.</source>
      <translation>اختر حسابًا آخر لجدول عيادتك أو اسأل من يديره.</translation>
    </message>
    <message>
      <source>Everything else is up to date.</source>
      <translation>كل ما عدا ذلك محدّث.</translation>
    </message>
    <message>
      <source>Everything else is up to date. We try them again whenever they change.</source>
      <translation>كل ما عدا ذلك محدّث. نحاول معها مجددًا كلما تغيّرت.</translation>
    </message>
    <message>
      <source>Go to the other window, or close it and try again.</source>
      <translation>انتقل إلى النافذة الأخرى، أو أغلقها وحاول مجددًا.</translation>
    </message>
    <message>
      <source>Google</source>
      <translation>Google</translation>
    </message>
    <message>
      <source>IT has to agree</source>
      <translation>على قسم التقنية أن يوافق</translation>
    </message>
    <message>
      <source>If it is your own server, choose its certificate authority's file. If not, ask whoever runs it.</source>
      <translation>إن كان خادمك الخاص فاختر ملف سلطة تصديقه. وإلا فاسأل من يديره.</translation>
    </message>
    <message>
      <source>If it was moved, connect the account again with its new address.</source>
      <translation>إن كان قد نُقل فاربط الحساب مجددًا بعنوانه الجديد.</translation>
    </message>
    <message>
      <source>If the address is new, check that it is a calendar service.</source>
      <translation>إن كان العنوان جديدًا فتحقق من أنه خدمة تقويم.</translation>
    </message>
    <message>
      <source>In memory</source>
      <translation>في الذاكرة</translation>
    </message>
    <message>
      <source>Install the newer version again.</source>
      <translation>ثبّت النسخة الأحدث مجددًا.</translation>
    </message>
    <message>
      <source>It stays on this computer and is sent to nobody.</source>
      <translation>تبقى على هذا الحاسوب ولا تُرسل إلى أحد.</translation>
    </message>
    <message>
      <source>It was cancelled.</source>
      <translation>أُلغي الأمر.</translation>
    </message>
    <message>
      <source>Key missing</source>
      <translation>المفتاح مفقود</translation>
    </message>
    <message>
      <source>Keyring locked</source>
      <translation>حافظة المفاتيح مقفلة</translation>
    </message>
    <message>
      <source>Keyring silent</source>
      <translation>حافظة المفاتيح صامتة</translation>
    </message>
    <message>
      <source>Leave them out of the address and type them into their own fields.</source>
      <translation>اتركها خارج العنوان واكتبها في حقولها.</translation>
    </message>
    <message>
      <source>Less allowed than asked</source>
      <translation>سُمح بأقل مما طُلب</translation>
    </message>
    <message>
      <source>List of versions not believed</source>
      <translation>قائمة إصدارات غير موثوقة</translation>
    </message>
    <message>
      <source>Look again later. If it stays so, tell your IT before you install anything.</source>
      <translation>أعد المحاولة لاحقًا. وإن بقي الحال كذلك فأخبر قسم تقنية المعلومات قبل تثبيت أي شيء.</translation>
    </message>
    <message>
      <source>Look at both and choose.</source>
      <translation>انظر إلى كلتيهما واختر.</translation>
    </message>
    <message>
      <source>Look at capital letters and the keyboard's language, and try again.</source>
      <translation>انتبه للأحرف الكبيرة ولغة لوحة المفاتيح، وحاول مجددًا.</translation>
    </message>
    <message>
      <source>Make another way first, a passphrase or a recovery code.</source>
      <translation>أنشئ طريقًا آخر أولًا، عبارة مرور أو رمز استرداد.</translation>
    </message>
    <message>
      <source>Make one at account.apple.com, under Sign-In and Security.</source>
      <translation>أنشئ واحدة في account.apple.com ضمن تسجيل الدخول والأمان.</translation>
    </message>
    <message>
      <source>Make room on the disk, or check the rights of the program's folder, and try again.</source>
      <translation>أفرغ مساحة على القرص، أو تحقق من صلاحيات مجلد البرنامج، وحاول مجددًا.</translation>
    </message>
    <message>
      <source>Microsoft 365</source>
      <translation>Microsoft 365</translation>
    </message>
    <message>
      <source>Newer schedule</source>
      <translation>جدول أحدث</translation>
    </message>
    <message>
      <source>No answer</source>
      <translation>لا إجابة</translation>
    </message>
    <message>
      <source>No calendar of our own</source>
      <translation>لا تقويم خاصًّا بنا</translation>
    </message>
    <message>
      <source>No keyring</source>
      <translation>لا حافظة مفاتيح</translation>
    </message>
    <message>
      <source>No longer there</source>
      <translation>لم يعد هناك</translation>
    </message>
    <message>
      <source>No longer waiting</source>
      <translation>لم يعد ينتظر</translation>
    </message>
    <message>
      <source>Nobody came back from the browser in time.</source>
      <translation>لم يعد أحد من المتصفح في الوقت المناسب.</translation>
    </message>
    <message>
      <source>Not allowed by you</source>
      <translation>لم تسمح به</translation>
    </message>
    <message>
      <source>Not allowed on this computer</source>
      <translation>غير مسموح به على هذا الحاسوب</translation>
    </message>
    <message>
      <source>Not encrypted well enough</source>
      <translation>التشفير غير كافٍ</translation>
    </message>
    <message>
      <source>Not ended there</source>
      <translation>لم يُنهَ هناك</translation>
    </message>
    <message>
      <source>Not made again yet</source>
      <translation>لم يُنشأ من جديد بعد</translation>
    </message>
    <message>
      <source>Not opened</source>
      <translation>لم يُفتح</translation>
    </message>
    <message>
      <source>Not reached</source>
      <translation>تعذر الوصول</translation>
    </message>
    <message>
      <source>Not read yet</source>
      <translation>لم يُقرأ بعد</translation>
    </message>
    <message>
      <source>Not set up in this build</source>
      <translation>غير معدّ في هذا الإصدار</translation>
    </message>
    <message>
      <source>Not shown</source>
      <translation>غير معروض</translation>
    </message>
    <message>
      <source>Not shown and not kept on this computer</source>
      <translation>غير معروض وغير محفوظ على هذا الحاسوب</translation>
    </message>
    <message>
      <source>Not trusted</source>
      <translation>غير موثوق</translation>
    </message>
    <message>
      <source>Nothing is read from your calendars until it holds again.</source>
      <translation>لا يُقرأ شيء من تقويماتك حتى يسلم مجددًا.</translation>
    </message>
    <message>
      <source>Nothing is written there.</source>
      <translation>لا يُكتب شيء هناك.</translation>
    </message>
    <message>
      <source>Nothing of it was left to put back.</source>
      <translation>لم يبقَ منه شيء لإعادته.</translation>
    </message>
    <message>
      <source>Nothing was changed.</source>
      <translation>لم يتغير شيء.</translation>
    </message>
    <message>
      <source>Nothing was changed. You can try as often as you like.</source>
      <translation>لم يتغير شيء. يمكنك المحاولة كما تشاء.</translation>
    </message>
    <message>
      <source>Nothing was installed; this version goes on as it is.</source>
      <translation>لم يُثبَّت شيء؛ ويستمر هذا الإصدار كما هو.</translation>
    </message>
    <message>
      <source>Nothing was opened and nothing was changed.</source>
      <translation>لم يُفتح شيء ولم يتغير شيء.</translation>
    </message>
    <message>
      <source>Nothing was read or sent.</source>
      <translation>لم يُقرأ شيء ولم يُرسل.</translation>
    </message>
    <message>
      <source>Nothing was read.</source>
      <translation>لم يُقرأ شيء.</translation>
    </message>
    <message>
      <source>Nothing was sent to it, and no password either.</source>
      <translation>لم يُرسل إليه شيء، ولا كلمة مرور.</translation>
    </message>
    <message>
      <source>Nothing was sent, and nothing that is here was changed.</source>
      <translation>لم يُرسل شيء، ولم يتغيّر شيء هنا.</translation>
    </message>
    <message>
      <source>Nothing was sent.</source>
      <translation>لم يُرسل شيء.</translation>
    </message>
    <message>
      <source>Nothing was stored.</source>
      <translation>لم يُحفظ شيء.</translation>
    </message>
    <message>
      <source>Off</source>
      <translation>متوقف</translation>
    </message>
    <message>
      <source>Off since %1</source>
      <translation>متوقف منذ %1</translation>
    </message>
    <message>
      <source>Older schedule</source>
      <translation>جدول أقدم</translation>
    </message>
    <message>
      <source>On</source>
      <translation>مشغّل</translation>
    </message>
    <message>
      <source>On since %1</source>
      <translation>مشغّل منذ %1</translation>
    </message>
    <message>
      <source>Only on its own page</source>
      <translation>في صفحته الخاصة فقط</translation>
    </message>
    <message>
      <source>Only one may write at a time, so that nothing is lost.</source>
      <translation>لا يكتب إلا واحد في وقت واحد، حتى لا يضيع شيء.</translation>
    </message>
    <message>
      <source>Open its permissions page and remove OptiMantra Desktop there.</source>
      <translation>افتح صفحة أذوناته وأزل OptiMantra Desktop هناك.</translation>
    </message>
    <message>
      <source>Open the program once, then try again.</source>
      <translation>افتح البرنامج مرة، ثم حاول مجددًا.</translation>
    </message>
    <message>
      <source>Open them in the calendar's own program to see what is wrong with them.</source>
      <translation>افتحها في برنامج التقويم نفسه لترى ما بها.</translation>
    </message>
    <message>
      <source>Our calendar is gone from there. You may have taken it back on another computer.</source>
      <translation>لم يعد تقويمنا موجودًا هناك. ربما سحبته على حاسوب آخر.</translation>
    </message>
    <message>
      <source>Our calendar still stands there, and without permission we can't take it away.</source>
      <translation>لا يزال تقويمنا هناك، وبلا إذن لا يمكننا إزالته.</translation>
    </message>
    <message>
      <source>Our sign-in is forgotten and can't be used again.</source>
      <translation>نُسي تسجيل دخولنا ولا يمكن استخدامه بعد الآن.</translation>
    </message>
    <message>
      <source>Passphrase needed</source>
      <translation>عبارة المرور مطلوبة</translation>
    </message>
    <message>
      <source>Password not accepted</source>
      <translation>كلمة المرور غير مقبولة</translation>
    </message>
    <message>
      <source>Proxy refused</source>
      <translation>رفض الوكيل</translation>
    </message>
    <message>
      <source>Read at %1</source>
      <translation>قُرئ عند %1</translation>
    </message>
    <message>
      <source>Reading everything again</source>
      <translation>قراءة كل شيء مجددًا</translation>
    </message>
    <message>
      <source>Record of consents broken</source>
      <translation>سجل الموافقات مكسور</translation>
    </message>
    <message>
      <source>Refused</source>
      <translation>مرفوض</translation>
    </message>
    <message>
      <source>Restore a backup from before, or write to support.</source>
      <translation>استعد نسخة احتياطية سابقة، أو اكتب إلى الدعم.</translation>
    </message>
    <message>
      <source>Restore a backup. What the services still hold is read again afterwards.</source>
      <translation>استعد نسخة احتياطية. ما زال لدى الخدمات يُقرأ بعدها مجددًا.</translation>
    </message>
    <message>
      <source>Schedule damaged</source>
      <translation>الجدول تالف</translation>
    </message>
    <message>
      <source>See whether the system is asking something in another window, then try again.</source>
      <translation>انظر هل يسأل النظام شيئًا في نافذة أخرى، ثم حاول مجددًا.</translation>
    </message>
    <message>
      <source>Send this to your IT: please grant OptiMantra Desktop the scope Calendars.Read.</source>
      <translation>أرسل هذا إلى قسم التقنية: يُرجى منح OptiMantra Desktop صلاحية Calendars.Read.</translation>
    </message>
    <message>
      <source>Show it first to keep it on this computer</source>
      <translation>اعرضه أولًا لتحفظه على هذا الحاسوب</translation>
    </message>
    <message>
      <source>Shown here and kept on this computer, encrypted</source>
      <translation>معروض هنا ومحفوظ على هذا الحاسوب، مشفّرًا</translation>
    </message>
    <message>
      <source>Sign in again</source>
      <translation>سجّل الدخول مجددًا</translation>
    </message>
    <message>
      <source>Sign in again and allow access, if that is what you want.</source>
      <translation>سجّل الدخول مجددًا واسمح بالوصول، إن أردت ذلك.</translation>
    </message>
    <message>
      <source>Sign in again and allow it there, if that is what you want.</source>
      <translation>سجّل الدخول من جديد واسمح بذلك هناك إن كان هذا ما تريده.</translation>
    </message>
    <message>
      <source>Sign in again and leave the box for calendars ticked.</source>
      <translation>سجّل الدخول مجددًا وأبقِ خانة التقويمات محددة.</translation>
    </message>
    <message>
      <source>Sign in again whenever you like.</source>
      <translation>سجّل الدخول ثانية متى شئت.</translation>
    </message>
    <message>
      <source>Sign in again. If you changed your password, this is why.</source>
      <translation>سجّل الدخول مجددًا. إن كنت غيّرت كلمة مرورك فهذا هو السبب.</translation>
    </message>
    <message>
      <source>Sign-in cancelled</source>
      <translation>أُلغي تسجيل الدخول</translation>
    </message>
    <message>
      <source>Sign-in declined</source>
      <translation>رُفض تسجيل الدخول</translation>
    </message>
    <message>
      <source>Sign-in took too long</source>
      <translation>طال تسجيل الدخول</translation>
    </message>
    <message>
      <source>Signed out</source>
      <translation>سُجّل الخروج</translation>
    </message>
    <message>
      <source>Somebody else changed this first.</source>
      <translation>غيّر شخص آخر هذا أولًا.</translation>
    </message>
    <message>
      <source>Somebody else signed in there than the account that was asked for.</source>
      <translation>سُجّل الدخول هناك بحساب غير الحساب المطلوب.</translation>
    </message>
    <message>
      <source>Something went wrong</source>
      <translation>حدث خطأ</translation>
    </message>
    <message>
      <source>Something went wrong that we have no words for (%1).</source>
      <translation>حدث خطأ لا كلمات لدينا له (%1).</translation>
    </message>
    <message>
      <source>Start it again whenever you like.</source>
      <translation>ابدأ مجددًا متى شئت.</translation>
    </message>
    <message>
      <source>Start it again, and choose the same account on the service's page.</source>
      <translation>ابدأ من جديد واختر الحساب نفسه في صفحة الخدمة.</translation>
    </message>
    <message>
      <source>Start the session as usual and try again, or use your passphrase.</source>
      <translation>ابدأ الجلسة كالمعتاد وحاول مجددًا، أو استخدم عبارة مرورك.</translation>
    </message>
    <message>
      <source>Still published</source>
      <translation>لا يزال منشورًا</translation>
    </message>
    <message>
      <source>Subscription</source>
      <translation>اشتراك</translation>
    </message>
    <message>
      <source>Suddenly empty</source>
      <translation>فارغ فجأة</translation>
    </message>
    <message>
      <source>Suddenly fewer events</source>
      <translation>أحداث أقل فجأة</translation>
    </message>
    <message>
      <source>Take everything back first, then give the permission back.</source>
      <translation>استرجع كل شيء أولًا ثم أعد الإذن.</translation>
    </message>
    <message numerus="yes">
      <source>Taken back there: our calendar with %n event(s) is removed.</source>
      <translation>
        <numerusform>سُحب هناك: أُزيل تقويمنا الخالي.</numerusform>
        <numerusform>سُحب هناك: أُزيل تقويمنا وفيه حدث واحد.</numerusform>
        <numerusform>سُحب هناك: أُزيل تقويمنا وفيه حدثان.</numerusform>
        <numerusform>سُحب هناك: أُزيل تقويمنا وفيه %Ln أحداث.</numerusform>
        <numerusform>سُحب هناك: أُزيل تقويمنا وفيه %Ln حدثًا.</numerusform>
        <numerusform>سُحب هناك: أُزيل تقويمنا وفيه %Ln حدث.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Taken back. %n event(s) and their key were destroyed here.</source>
      <translation>
        <numerusform>سُحبت. لم يكن هنا شيء يُتلف.</numerusform>
        <numerusform>سُحبت. أُتلف هنا حدث واحد ومفتاحه.</numerusform>
        <numerusform>سُحبت. أُتلف هنا حدثان ومفتاحهما.</numerusform>
        <numerusform>سُحبت. أُتلفت هنا %Ln أحداث ومفتاحها.</numerusform>
        <numerusform>سُحبت. أُتلف هنا %Ln حدثًا ومفتاحها.</numerusform>
        <numerusform>سُحبت. أُتلف هنا %Ln حدث ومفتاحها.</numerusform>
      </translation>
    </message>
    <message>
      <source>Tell us whether it was emptied on purpose.</source>
      <translation>أخبرنا هل أُفرغ عن قصد.</translation>
    </message>
    <message>
      <source>Tell us whether they were removed on purpose.</source>
      <translation>أخبرنا هل أُزيلت عمدًا.</translation>
    </message>
    <message>
      <source>Thank you. Your answers wait to leave without a name.</source>
      <translation>شكرًا. إجاباتك تنتظر الخروج بلا اسم.</translation>
    </message>
    <message>
      <source>The account is gone from here, but its service could not be told just now.</source>
      <translation>لم يعد الحساب هنا، لكن تعذر إبلاغ خدمته الآن.</translation>
    </message>
    <message>
      <source>The account stays, so that we still can.</source>
      <translation>يبقى الحساب لكي نتمكن من ذلك لاحقًا.</translation>
    </message>
    <message>
      <source>The address begins with http:, so everything would travel readable.</source>
      <translation>يبدأ العنوان بـ http:، فينتقل كل شيء مقروءًا.</translation>
    </message>
    <message>
      <source>The address holds a user name or a password.</source>
      <translation>يحوي العنوان اسم مستخدم أو كلمة مرور.</translation>
    </message>
    <message>
      <source>The certificate of %1 is not valid today.</source>
      <translation>شهادة %1 غير سارية اليوم.</translation>
    </message>
    <message>
      <source>The file of your schedule is damaged and can't be read.</source>
      <translation>ملف جدولك تالف ولا يمكن قراءته.</translation>
    </message>
    <message>
      <source>The key of your schedule is in %1, but this session has %2.</source>
      <translation>مفتاح جدولك في %1، لكن في هذه الجلسة %2.</translation>
    </message>
    <message>
      <source>The last good state stays in view. We try again at the next sync.</source>
      <translation>تبقى آخر حالة سليمة معروضة. نحاول مجددًا في المزامنة التالية.</translation>
    </message>
    <message>
      <source>The last way</source>
      <translation>الطريق الأخير</translation>
    </message>
    <message>
      <source>The list of new versions is not signed as it should be, or is an old one.</source>
      <translation>قائمة الإصدارات الجديدة غير موقّعة كما يجب، أو قديمة.</translation>
    </message>
    <message>
      <source>The proxy of this network did not let us through.</source>
      <translation>لم يسمح وكيل هذه الشبكة بمرورنا.</translation>
    </message>
    <message>
      <source>The record of your consents was changed from outside, so we can't rely on it.</source>
      <translation>غُيّر سجل موافقاتك من الخارج، فلا يمكننا الاعتماد عليه.</translation>
    </message>
    <message>
      <source>The service asked us to wait, or is unwell.</source>
      <translation>طلبت الخدمة أن ننتظر، أو بها عطل.</translation>
    </message>
    <message>
      <source>The service no longer lists many events of this calendar.</source>
      <translation>لم تعد الخدمة تعرض كثيرًا من أحداث هذا التقويم.</translation>
    </message>
    <message>
      <source>The service now lists no events in this calendar.</source>
      <translation>لا تعرض الخدمة الآن أي أحداث في هذا التقويم.</translation>
    </message>
    <message>
      <source>The sign-in at %1 was declined.</source>
      <translation>رُفض تسجيل الدخول لدى %1.</translation>
    </message>
    <message>
      <source>The sign-in was cancelled.</source>
      <translation>أُلغي تسجيل الدخول.</translation>
    </message>
    <message>
      <source>This account or calendar is no longer here.</source>
      <translation>لم يعد هذا الحساب أو التقويم هنا.</translation>
    </message>
    <message>
      <source>This build of the program is not registered with %1.</source>
      <translation>هذا الإصدار من البرنامج غير مسجّل لدى %1.</translation>
    </message>
    <message>
      <source>This change is no longer waiting to be sent.</source>
      <translation>لم يعد هذا التغيير ينتظر الإرسال.</translation>
    </message>
    <message>
      <source>This computer has no keyring that we trust with the key of your schedule.</source>
      <translation>ليس في هذا الحاسوب حافظة مفاتيح نأتمنها على مفتاح جدولك.</translation>
    </message>
    <message>
      <source>This computer's keyring did not answer in time.</source>
      <translation>لم تجب حافظة مفاتيح هذا الحاسوب في الوقت المناسب.</translation>
    </message>
    <message>
      <source>This is no longer at %1.</source>
      <translation>لم يعد هذا لدى %1.</translation>
    </message>
    <message>
      <source>This is not an address that we can connect to.</source>
      <translation>هذا ليس عنوانًا يمكننا الاتصال به.</translation>
    </message>
    <message>
      <source>This is the last way to the key of your schedule, so it can't be removed.</source>
      <translation>هذا آخر طريق إلى مفتاح جدولك، لذا لا يمكن إزالته.</translation>
    </message>
    <message>
      <source>This needs a consent that you have not given.</source>
      <translation>يحتاج هذا إلى موافقة لم تمنحها.</translation>
    </message>
    <message>
      <source>This passphrase does not open your schedule.</source>
      <translation>لا تفتح عبارة المرور هذه جدولك.</translation>
    </message>
    <message>
      <source>This service lets nobody but you take a permission back.</source>
      <translation>لا تتيح هذه الخدمة لأحد سواك سحب الإذن.</translation>
    </message>
    <message>
      <source>To end our permission there too, open the security page of your account.</source>
      <translation>لإنهاء إذننا هناك أيضًا، افتح صفحة الأمان في حسابك.</translation>
    </message>
    <message>
      <source>Try again, or run the program's doctor for more.</source>
      <translation>حاول مجددًا، أو شغّل أمر الفحص doctor لمعرفة المزيد.</translation>
    </message>
    <message>
      <source>Try again. If it comes back, write to support and name the word in brackets.</source>
      <translation>حاول مجددًا. إن تكرر فاكتب إلى الدعم واذكر الكلمة التي بين القوسين.</translation>
    </message>
    <message>
      <source>Turn it on under Settings, Consent, if you want it.</source>
      <translation>شغّله في الإعدادات، الموافقة، إن أردته.</translation>
    </message>
    <message>
      <source>Type it to open your schedule.</source>
      <translation>اكتبها لفتح جدولك.</translation>
    </message>
    <message>
      <source>Unlock the keyring when the system asks, then try again.</source>
      <translation>افتح حافظة المفاتيح عندما يسأل النظام، ثم حاول مجددًا.</translation>
    </message>
    <message>
      <source>Until then nothing is sent there or fetched from there.</source>
      <translation>حتى ذلك الحين لا يُرسل إليها شيء ولا يُجلب منها شيء.</translation>
    </message>
    <message>
      <source>Use a passphrase instead, or start the keyring of your system and try again.</source>
      <translation>استخدم عبارة مرور بدلًا منها، أو شغّل حافظة مفاتيح نظامك وحاول مجددًا.</translation>
    </message>
    <message>
      <source>Use your passphrase or recovery code, or restore the keyring and try again.</source>
      <translation>استخدم عبارة مرورك أو رمز الاسترداد، أو استعد حافظة المفاتيح وحاول مجددًا.</translation>
    </message>
    <message>
      <source>User name in the address</source>
      <translation>اسم مستخدم في العنوان</translation>
    </message>
    <message>
      <source>Waiting until %1</source>
      <translation>انتظار حتى %1</translation>
    </message>
    <message>
      <source>We changed nothing and replace nothing in silence.</source>
      <translation>لم نغيّر شيئًا ولا نستبدل شيئًا في صمت.</translation>
    </message>
    <message>
      <source>We connect over https only. Nothing was sent.</source>
      <translation>نتصل عبر https فقط. لم يُرسل شيء.</translation>
    </message>
    <message>
      <source>We connect with TLS 1.2 or newer only. Nothing was sent.</source>
      <translation>نتصل بـ TLS 1.2 أو أحدث فقط. لم يُرسل شيء.</translation>
    </message>
    <message>
      <source>We could not reach %1 to take our calendar away.</source>
      <translation>تعذّر علينا الوصول إلى %1 لإزالة تقويمنا.</translation>
    </message>
    <message>
      <source>We could not reach %1.</source>
      <translation>تعذر الوصول إلى %1.</translation>
    </message>
    <message>
      <source>We could not write to this computer's disk: it is full, or may not be written to.</source>
      <translation>تعذرت الكتابة على قرص هذا الحاسوب: إنه ممتلئ أو محمي من الكتابة.</translation>
    </message>
    <message>
      <source>We do not try again by ourselves, for that would not help.</source>
      <translation>لا نحاول مجددًا من أنفسنا، فلن ينفع ذلك.</translation>
    </message>
    <message>
      <source>We do not write a key into a plain file.</source>
      <translation>لا نكتب مفتاحًا في ملف مكشوف.</translation>
    </message>
    <message>
      <source>We kept both versions and overwrote nothing.</source>
      <translation>احتفظنا بالنسختين ولم نكتب فوق شيء.</translation>
    </message>
    <message>
      <source>We left it as it is, so that the newer version can still read it.</source>
      <translation>تركناه كما هو، لكي تتمكن النسخة الأحدث من قراءته.</translation>
    </message>
    <message>
      <source>We left the file as it is. Without its key nobody can read it.</source>
      <translation>تركنا الملف كما هو. لا يستطيع أحد قراءته بدون مفتاحه.</translation>
    </message>
    <message>
      <source>We make a backup before that.</source>
      <translation>نصنع نسخة احتياطية قبل ذلك.</translation>
    </message>
    <message>
      <source>We make it again once the practice's service can tell us that you did not.</source>
      <translation>سننشئه من جديد عندما تستطيع خدمة العيادة أن تخبرنا أنك لم تفعل ذلك.</translation>
    </message>
    <message>
      <source>We make no new key over a schedule that is already there.</source>
      <translation>لا نصنع مفتاحًا جديدًا فوق جدول موجود.</translation>
    </message>
    <message>
      <source>We read the calendar again from the start; until then the last state stays in view.</source>
      <translation>نقرأ التقويم مجددًا من البداية؛ وحتى ذلك الحين تبقى آخر حالة معروضة.</translation>
    </message>
    <message>
      <source>We removed nothing and wait for your answer.</source>
      <translation>لم نُزل شيئًا وننتظر إجابتك.</translation>
    </message>
    <message>
      <source>We stopped there. Nothing secret was sent.</source>
      <translation>توقفنا هناك. لم يُرسل أي سر.</translation>
    </message>
    <message>
      <source>We try again by ourselves at %1.</source>
      <translation>نحاول مجددًا من أنفسنا عند %1.</translation>
    </message>
    <message>
      <source>We try again by ourselves, not before it wants us to.</source>
      <translation>نحاول مجددًا من أنفسنا، لا قبل أن تشاء.</translation>
    </message>
    <message>
      <source>What answers as %1 shows the certificate of somebody else.</source>
      <translation>ما يجيب باسم %1 يُظهر شهادة جهة أخرى.</translation>
    </message>
    <message>
      <source>What is kept on this computer stays in view.</source>
      <translation>ما حُفظ على هذا الحاسوب يبقى معروضًا.</translation>
    </message>
    <message>
      <source>What is kept on this computer stays in view. Read it whenever you like.</source>
      <translation>ما يُحفظ على هذا الحاسوب يبقى معروضًا. اقرأها متى شئت.</translation>
    </message>
    <message>
      <source>What is kept on this computer stays in view. We try again by ourselves.</source>
      <translation>ما حُفظ على هذا الحاسوب يبقى معروضًا. نحاول مجددًا من أنفسنا.</translation>
    </message>
    <message>
      <source>What is kept on this computer stays in view. Your changes wait.</source>
      <translation>ما يُحفظ على هذا الحاسوب يبقى معروضًا. وتغييراتك تنتظر.</translation>
    </message>
    <message>
      <source>What we kept of it stays until you remove it.</source>
      <translation>ما حفظناه منه يبقى حتى تزيله.</translation>
    </message>
    <message>
      <source>Writing not allowed</source>
      <translation>الكتابة غير مسموح بها</translation>
    </message>
    <message>
      <source>Wrong passphrase</source>
      <translation>عبارة مرور خاطئة</translation>
    </message>
    <message>
      <source>You have signed out of this account.</source>
      <translation>سجّلت الخروج من هذا الحساب.</translation>
    </message>
    <message>
      <source>Your IT has decided which accounts may be used on this computer.</source>
      <translation>قرّر قسم تقنية المعلومات أيّ الحسابات يُسمح باستخدامها على هذا الحاسوب.</translation>
    </message>
    <message>
      <source>Your organisation lets programs read calendars only if IT has agreed (%1).</source>
      <translation>لا تسمح مؤسستك للبرامج بقراءة التقويمات إلا إذا وافق قسم التقنية (%1).</translation>
    </message>
    <message>
      <source>Your practice</source>
      <translation>عيادتك</translation>
    </message>
    <message>
      <source>Your practice's agreement waits for you. Its service is used once you agree.</source>
      <translation>اتفاقية عيادتك تنتظرك. تُستخدم خدمتها متى وافقت.</translation>
    </message>
    <message>
      <source>Your schedule could not be opened.</source>
      <translation>تعذر فتح جدولك.</translation>
    </message>
    <message>
      <source>Your schedule is encrypted with a passphrase.</source>
      <translation>جدولك مشفّر بعبارة مرور.</translation>
    </message>
    <message>
      <source>Your schedule is encrypted, and its key lies in this computer's keyring, which is locked.</source>
      <translation>جدولك مشفّر، ومفتاحه في حافظة مفاتيح هذا الحاسوب، وهي مقفلة.</translation>
    </message>
    <message>
      <source>Your schedule is here, but its key is no longer in this computer's keyring.</source>
      <translation>جدولك هنا، لكن مفتاحه لم يعد في حافظة مفاتيح هذا الحاسوب.</translation>
    </message>
    <message>
      <source>a different one</source>
      <translation>أخرى</translation>
    </message>
    <message>
      <source>another keyring</source>
      <translation>حافظة أخرى</translation>
    </message>
    <message>
      <source>en</source>
      <comment>the code of the language that this is translated to</comment>
      <translation>ar</translation>
    </message>
    <message>
      <source>the service</source>
      <translation>الخدمة</translation>
    </message>
  </context>
  <context>
    <name>WorkingCard</name>
    <message>
      <source>Midnight</source>
      <translation>منتصف الليل</translation>
    </message>
    <message>
      <source>Other hours are shaded, and free time is looked for within these.</source>
      <translation>تُظلَّل الساعات الأخرى، ويُبحث عن الوقت الحر ضمن هذه الساعات.</translation>
    </message>
    <message>
      <source>Work begins</source>
      <translation>بداية العمل</translation>
    </message>
    <message>
      <source>Work ends</source>
      <translation>نهاية العمل</translation>
    </message>
    <message>
      <source>Working days</source>
      <translation>أيام العمل</translation>
    </message>
    <message>
      <source>Working hours</source>
      <translation>ساعات العمل</translation>
    </message>
  </context>
  <context>
    <name>YearView</name>
    <message>
      <source>Schedule by year</source>
      <translation>الجدول حسب السنة</translation>
    </message>
  </context>
</TS>
