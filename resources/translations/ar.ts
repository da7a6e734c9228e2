<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
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
      <source>&amp;Close window</source>
      <translation>إ&amp;غلاق النافذة</translation>
    </message>
    <message>
      <source>&amp;File</source>
      <translation>&amp;ملف</translation>
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
      <source>&amp;Lock</source>
      <translation>&amp;قفل</translation>
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
      <source>&amp;View</source>
      <translation>&amp;عرض</translation>
    </message>
    <message>
      <source>A&amp;ccounts and calendars</source>
      <translation>الحسابات وال&amp;تقويمات</translation>
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
      <source>Day</source>
      <translation>يوم</translation>
    </message>
    <message>
      <source>Do a&amp;nything…</source>
      <translation>افعل أي &amp;شيء…</translation>
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
      <source>I am 18 or older</source>
      <translation>عمري 18 سنة أو أكثر</translation>
    </message>
    <message>
      <source>I am younger</source>
      <translation>أنا أصغر</translation>
    </message>
    <message>
      <source>It is made for people who are 18 or older. We ask once and keep your answer only, never a birth date.</source>
      <translation>صُمم لمن بلغوا 18 سنة أو أكثر. نسأل مرة واحدة ونحتفظ بإجابتك فقط، لا بتاريخ ميلاد.</translation>
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
      <source>Nothing planned today</source>
      <translation>لا شيء مخطط اليوم</translation>
    </message>
    <message>
      <source>{month} {year}</source>
      <translation>‏{month} {year}</translation>
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
        <numerusform>‏%n تغييرات لك لم تُرسل بعد، وليست في أي نسخة أقدم.</numerusform>
        <numerusform>‏%n تغييرًا لك لم تُرسل بعد، وليست في أي نسخة أقدم.</numerusform>
        <numerusform>‏%n تغيير لك لم تُرسل بعد، وليست في أي نسخة أقدم.</numerusform>
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
    <name>Calendar</name>
    <message>
      <source>+{count} more</source>
      <translation>‏+{count} أخرى</translation>
    </message>
    <message>
      <source>An event of whole days has no time to move.</source>
      <translation>حدث اليوم الكامل ليس له وقت لينقل.</translation>
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
      <source>“{calendar}” is only read here. Change this event where it is kept.</source>
      <translation>يُقرأ «{calendar}» هنا فقط. غيّر هذا الحدث حيث يُحفظ.</translation>
    </message>
  </context>
  <context>
    <name>Card</name>
    <message>
      <source>At the same time: {events}</source>
      <translation>في الوقت نفسه: {events}</translation>
    </message>
    <message>
      <source>Open {host}</source>
      <translation>فتح {host}</translation>
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
    <message>
      <source>This program can't write to this kind of calendar yet. It will ask you first when it can.</source>
      <translation>لا يستطيع هذا البرنامج الكتابة في هذا النوع من التقويمات بعد. سيسألك أولًا عندما يستطيع.</translation>
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
      <source>Show %1 on my schedule</source>
      <translation>عرض %1 في جدولي</translation>
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
        <numerusform>‏%n تقويمات تحتاج انتباهك</numerusform>
        <numerusform>‏%n تقويمًا يحتاج انتباهك</numerusform>
        <numerusform>‏%n تقويم يحتاج انتباهك</numerusform>
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
    <name>HistoryPage</name>
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
      <source>Page to print (*.html);;Record (*.json)</source>
      <translation>صفحة للطباعة (*.html);;سجل (*.json)</translation>
    </message>
    <message>
      <source>Receipt…</source>
      <translation>إيصال…</translation>
    </message>
    <message>
      <source>Refused — %1</source>
      <translation>رُفضت — %1</translation>
    </message>
    <message>
      <source>Save the receipt</source>
      <translation>حفظ الإيصال</translation>
    </message>
    <message>
      <source>The chain holds: no record was changed or taken away.</source>
      <translation>السلسلة سليمة: لم يُغيَّر أي سجل ولم يُنزع.</translation>
    </message>
    <message>
      <source>The chain is broken: a record was changed or taken away.</source>
      <translation>السلسلة مكسورة: غُيّر سجل أو نُزع.</translation>
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
    <name>Matters</name>
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
    <message>
      <source>Answer…</source>
      <translation>إجابة…</translation>
    </message>
    <message>
      <source>Sign in again…</source>
      <translation>تسجيل الدخول مجددًا…</translation>
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
        <numerusform>تحتاج إلى %n أحرف على الأقل.</numerusform>
        <numerusform>تحتاج إلى %n حرفًا على الأقل.</numerusform>
        <numerusform>تحتاج إلى %n حرف على الأقل.</numerusform>
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
        <numerusform>‏{day}، %n أحداث</numerusform>
        <numerusform>‏{day}، %n حدثًا</numerusform>
        <numerusform>‏{day}، %n حدث</numerusform>
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
      <source>Nothing planned</source>
      <translation>لا شيء مخطط</translation>
    </message>
    <message>
      <source>Page {page} of {pages}</source>
      <translation>صفحة {page} من {pages}</translation>
    </message>
    <message>
      <source>Print {title}</source>
      <translation>طباعة {title}</translation>
    </message>
    <message>
      <source>{day} (continued)</source>
      <translation>‏{day} (تتمة)</translation>
    </message>
    <message>
      <source>{month}, week {number}</source>
      <translation>‏{month}، الأسبوع {number}</translation>
    </message>
  </context>
  <context>
    <name>PrintSheet</name>
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
      <source>Only that I am busy</source>
      <translation>أني مشغول فقط</translation>
    </message>
    <message>
      <source>Paper can be read by whoever finds it.</source>
      <translation>يستطيع من يجد الورقة أن يقرأها.</translation>
    </message>
    <message>
      <source>Preview…</source>
      <translation>معاينة…</translation>
    </message>
    <message>
      <source>Print</source>
      <translation>طباعة</translation>
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
    <name>PromisesPage</name>
    <message>
      <source>Kept</source>
      <translation>مصون</translation>
    </message>
    <message>
      <source>Kept by %1</source>
      <translation>يصونه %1</translation>
    </message>
    <message>
      <source>Kept in part</source>
      <translation>مصون جزئيًا</translation>
    </message>
    <message>
      <source>Not built yet</source>
      <translation>لم يُبنَ بعد</translation>
    </message>
    <message>
      <source>Promises</source>
      <translation>الوعود</translation>
    </message>
    <message>
      <source>Tested by %1</source>
      <translation>يختبره %1</translation>
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
    <name>RemoveAccount</name>
    <message numerus="yes">
      <source>%n calendar(s) disappear from your schedule.</source>
      <translation>
        <numerusform>لا يختفي أي تقويم من جدولك.</numerusform>
        <numerusform>يختفي تقويم واحد من جدولك.</numerusform>
        <numerusform>يختفي تقويمان من جدولك.</numerusform>
        <numerusform>تختفي %n تقويمات من جدولك.</numerusform>
        <numerusform>يختفي %n تقويمًا من جدولك.</numerusform>
        <numerusform>يختفي %n تقويم من جدولك.</numerusform>
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
        <numerusform>تُتلف هنا النسخ المشفّرة لـ %n تقويمات.</numerusform>
        <numerusform>تُتلف هنا النسخ المشفّرة لـ %n تقويمًا.</numerusform>
        <numerusform>تُتلف هنا النسخ المشفّرة لـ %n تقويم.</numerusform>
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
    <name>SecurityPage</name>
    <message numerus="yes">
      <source>After %n minute(s)</source>
      <translation>
        <numerusform>فورًا</numerusform>
        <numerusform>بعد دقيقة واحدة</numerusform>
        <numerusform>بعد دقيقتين</numerusform>
        <numerusform>بعد %n دقائق</numerusform>
        <numerusform>بعد %n دقيقة</numerusform>
        <numerusform>بعد %n دقيقة</numerusform>
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
      <source>Only with the screen</source>
      <translation>مع الشاشة فقط</translation>
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
      <source>Your schedule is encrypted here. Locking closes it and drops its key.</source>
      <translation>جدولك مشفّر هنا. القفل يغلقه وينسى مفتاحه.</translation>
    </message>
  </context>
  <context>
    <name>SettingsDialog</name>
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
      <source>Pages</source>
      <translation>الصفحات</translation>
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
  </context>
  <context>
    <name>Shortcuts</name>
    <message>
      <source>Close</source>
      <translation>إغلاق</translation>
    </message>
    <message>
      <source>Days before and after</source>
      <translation>الأيام السابقة واللاحقة</translation>
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
      <source>On the schedule</source>
      <translation>في الجدول</translation>
    </message>
    <message>
      <source>Open the event</source>
      <translation>فتح الحدث</translation>
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
    <name>StoryPane</name>
    <message>
      <source>%1: %2</source>
      <translation>‏%1: %2</translation>
    </message>
    <message numerus="yes">
      <source>%n changed</source>
      <comment>events</comment>
      <translation>
        <numerusform>لا تغيير</numerusform>
        <numerusform>واحد تغيّر</numerusform>
        <numerusform>اثنان تغيّرا</numerusform>
        <numerusform>‏%n تغيّرت</numerusform>
        <numerusform>‏%n تغيّرت</numerusform>
        <numerusform>‏%n تغيّرت</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n gone</source>
      <comment>events</comment>
      <translation>
        <numerusform>لا شيء زال</numerusform>
        <numerusform>واحد زال</numerusform>
        <numerusform>اثنان زالا</numerusform>
        <numerusform>‏%n زالت</numerusform>
        <numerusform>‏%n زالت</numerusform>
        <numerusform>‏%n زالت</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n new</source>
      <comment>events</comment>
      <translation>
        <numerusform>لا جديد</numerusform>
        <numerusform>واحد جديد</numerusform>
        <numerusform>اثنان جديدان</numerusform>
        <numerusform>‏%n جديدة</numerusform>
        <numerusform>‏%n جديدة</numerusform>
        <numerusform>‏%n جديدة</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n set aside</source>
      <comment>events</comment>
      <translation>
        <numerusform>لا شيء نُحّي</numerusform>
        <numerusform>واحد نُحّي</numerusform>
        <numerusform>اثنان نُحّيا</numerusform>
        <numerusform>‏%n نُحّيت</numerusform>
        <numerusform>‏%n نُحّيت</numerusform>
        <numerusform>‏%n نُحّيت</numerusform>
      </translation>
    </message>
    <message>
      <source>Close</source>
      <translation>إغلاق</translation>
    </message>
    <message>
      <source>Needs you</source>
      <translation>يحتاج إليك</translation>
    </message>
    <message>
      <source>Nothing has changed since the program started.</source>
      <translation>لم يتغير شيء منذ بدء البرنامج.</translation>
    </message>
    <message>
      <source>What happened</source>
      <translation>ماذا حدث</translation>
    </message>
    <message>
      <source>What the last syncs changed</source>
      <translation>ما غيّرته آخر المزامنات</translation>
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
        <numerusform>نحتفظ منه بـ %n أحداث. لا تعرض خدمته الآن شيئًا.</numerusform>
        <numerusform>نحتفظ منه بـ %n حدثًا. لا تعرض خدمته الآن شيئًا.</numerusform>
        <numerusform>نحتفظ منه بـ %n حدث. لا تعرض خدمته الآن شيئًا.</numerusform>
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
    <name>TimeGrid</name>
    <message>
      <source>Schedule by hours</source>
      <translation>الجدول حسب الساعات</translation>
    </message>
  </context>
  <context>
    <name>Tray</name>
    <message>
      <source>Lock</source>
      <translation>قفل</translation>
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
      <source>%n event(s) of this calendar could not be read and are not shown.</source>
      <translation>
        <numerusform>لا أحداث غير مقروءة.</numerusform>
        <numerusform>تعذرت قراءة حدث واحد من هذا التقويم ولا يُعرض.</numerusform>
        <numerusform>تعذرت قراءة حدثين من هذا التقويم ولا يُعرضان.</numerusform>
        <numerusform>تعذرت قراءة %n أحداث من هذا التقويم ولا تُعرض.</numerusform>
        <numerusform>تعذرت قراءة %n حدثًا من هذا التقويم ولا تُعرض.</numerusform>
        <numerusform>تعذرت قراءة %n حدث من هذا التقويم ولا تُعرض.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n event(s) set aside</source>
      <translation>
        <numerusform>لا أحداث منحّاة</numerusform>
        <numerusform>حدث واحد مُنحّى</numerusform>
        <numerusform>حدثان مُنحّيان</numerusform>
        <numerusform>‏%n أحداث منحّاة</numerusform>
        <numerusform>‏%n حدثًا مُنحّى</numerusform>
        <numerusform>‏%n حدث مُنحّى</numerusform>
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
        <numerusform>أُزيل الحساب. أُتلفت هنا %n أحداث ومفتاحها.</numerusform>
        <numerusform>أُزيل الحساب. أُتلف هنا %n حدثًا ومفتاحها.</numerusform>
        <numerusform>أُزيل الحساب. أُتلف هنا %n حدث ومفتاحها.</numerusform>
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
      <source>Not encrypted well enough</source>
      <translation>التشفير غير كافٍ</translation>
    </message>
    <message>
      <source>Not ended there</source>
      <translation>لم يُنهَ هناك</translation>
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
      <source>Nothing was changed.</source>
      <translation>لم يتغير شيء.</translation>
    </message>
    <message>
      <source>Nothing was changed. You can try as often as you like.</source>
      <translation>لم يتغير شيء. يمكنك المحاولة كما تشاء.</translation>
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
      <source>Only one may write at a time, so that nothing is lost.</source>
      <translation>لا يكتب إلا واحد في وقت واحد، حتى لا يضيع شيء.</translation>
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
      <source>Sign in again and leave the box for calendars ticked.</source>
      <translation>سجّل الدخول مجددًا وأبقِ خانة التقويمات محددة.</translation>
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
      <source>Somebody else changed this first.</source>
      <translation>غيّر شخص آخر هذا أولًا.</translation>
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
      <source>Start the session as usual and try again, or use your passphrase.</source>
      <translation>ابدأ الجلسة كالمعتاد وحاول مجددًا، أو استخدم عبارة مرورك.</translation>
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
    <message numerus="yes">
      <source>Taken back. %n event(s) and their key were destroyed here.</source>
      <translation>
        <numerusform>سُحبت. لم يكن هنا شيء يُتلف.</numerusform>
        <numerusform>سُحبت. أُتلف هنا حدث واحد ومفتاحه.</numerusform>
        <numerusform>سُحبت. أُتلف هنا حدثان ومفتاحهما.</numerusform>
        <numerusform>سُحبت. أُتلفت هنا %n أحداث ومفتاحها.</numerusform>
        <numerusform>سُحبت. أُتلف هنا %n حدثًا ومفتاحها.</numerusform>
        <numerusform>سُحبت. أُتلف هنا %n حدث ومفتاحها.</numerusform>
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
      <source>The account is gone from here, but its service could not be told just now.</source>
      <translation>لم يعد الحساب هنا، لكن تعذر إبلاغ خدمته الآن.</translation>
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
      <source>What is kept on this computer stays in view. We try again by ourselves.</source>
      <translation>ما حُفظ على هذا الحاسوب يبقى معروضًا. نحاول مجددًا من أنفسنا.</translation>
    </message>
    <message>
      <source>What we kept of it stays until you remove it.</source>
      <translation>ما حفظناه منه يبقى حتى تزيله.</translation>
    </message>
    <message>
      <source>Wrong passphrase</source>
      <translation>عبارة مرور خاطئة</translation>
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
    <name>YearView</name>
    <message>
      <source>Schedule by year</source>
      <translation>الجدول حسب السنة</translation>
    </message>
  </context>
</TS>
