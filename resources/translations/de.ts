<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
  <context>
    <name>AboutPage</name>
    <message>
      <source>About</source>
      <translation>Über</translation>
    </message>
    <message>
      <source>Agreement and privacy policy</source>
      <translation>Vereinbarung und Datenschutz</translation>
    </message>
    <message>
      <source>An address, and what you may send along if you like.</source>
      <translation>Eine Adresse und was Sie mitschicken können, wenn Sie wollen.</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <source>Contact support…</source>
      <translation>Support anschreiben …</translation>
    </message>
    <message>
      <source>Every version that you were shown, also without a network.</source>
      <translation>Jede Fassung, die Sie gesehen haben, auch ohne Netz.</translation>
    </message>
    <message>
      <source>Licences</source>
      <translation>Lizenzen</translation>
    </message>
    <message>
      <source>Questions</source>
      <translation>Fragen</translation>
    </message>
    <message>
      <source>Read…</source>
      <translation>Lesen …</translation>
    </message>
    <message>
      <source>Show…</source>
      <translation>Zeigen …</translation>
    </message>
    <message>
      <source>The free software that is inside, with its licences.</source>
      <translation>Die freie Software, die darin steckt, mit ihren Lizenzen.</translation>
    </message>
    <message>
      <source>Version %1</source>
      <translation>Version %1</translation>
    </message>
    <message>
      <source>Your practice's schedule and your own calendars, encrypted on this computer.</source>
      <translation>Ihr Praxisplan und Ihre eigenen Kalender, verschlüsselt auf diesem Computer.</translation>
    </message>
  </context>
  <context>
    <name>AccountsPage</name>
    <message>
      <source>%1 · %2</source>
      <translation>%1 · %2</translation>
    </message>
    <message>
      <source>Accounts &amp; calendars</source>
      <translation>Konten &amp; Kalender</translation>
    </message>
    <message>
      <source>Add account…</source>
      <translation>Konto hinzufügen …</translation>
    </message>
    <message>
      <source>Choose calendars…</source>
      <translation>Kalender auswählen …</translation>
    </message>
    <message>
      <source>Remove account…</source>
      <translation>Konto entfernen …</translation>
    </message>
    <message>
      <source>Sign in again…</source>
      <translation>Erneut anmelden …</translation>
    </message>
    <message>
      <source>Sign out…</source>
      <translation>Abmelden …</translation>
    </message>
    <message>
      <source>There is no account yet.</source>
      <translation>Es gibt noch kein Konto.</translation>
    </message>
    <message>
      <source>Where your schedule comes from, and how each source fares.</source>
      <translation>Woher Ihr Terminplan kommt und wie es jeder Quelle geht.</translation>
    </message>
  </context>
  <context>
    <name>Actions</name>
    <message>
      <source>&amp;About OptiMantra Desktop</source>
      <translation>&amp;Über OptiMantra Desktop</translation>
    </message>
    <message>
      <source>&amp;Add account…</source>
      <translation>Konto &amp;hinzufügen …</translation>
    </message>
    <message>
      <source>&amp;Back</source>
      <translation>&amp;Zurück</translation>
    </message>
    <message>
      <source>&amp;Block time…</source>
      <translation>Zeit &amp;sperren…</translation>
    </message>
    <message>
      <source>&amp;Change appointment…</source>
      <translation>Termin ä&amp;ndern…</translation>
    </message>
    <message>
      <source>&amp;Close window</source>
      <translation>Fenster s&amp;chließen</translation>
    </message>
    <message>
      <source>&amp;Contact support…</source>
      <translation>&amp;Support anschreiben …</translation>
    </message>
    <message>
      <source>&amp;Date…</source>
      <translation>&amp;Datum …</translation>
    </message>
    <message>
      <source>&amp;Edit</source>
      <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
      <source>&amp;Edits to decide…</source>
      <translation>Zu &amp;entscheidende Änderungen…</translation>
    </message>
    <message>
      <source>&amp;File</source>
      <translation>&amp;Datei</translation>
    </message>
    <message>
      <source>&amp;Filter…</source>
      <translation>&amp;Filter …</translation>
    </message>
    <message>
      <source>&amp;Find…</source>
      <translation>&amp;Suchen …</translation>
    </message>
    <message>
      <source>&amp;Forward</source>
      <translation>&amp;Vor</translation>
    </message>
    <message>
      <source>&amp;Go</source>
      <translation>&amp;Gehe zu</translation>
    </message>
    <message>
      <source>&amp;Help</source>
      <translation>&amp;Hilfe</translation>
    </message>
    <message>
      <source>&amp;Keyboard shortcuts</source>
      <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
      <source>&amp;Larger hours</source>
      <translation>Stunden &amp;größer</translation>
    </message>
    <message>
      <source>&amp;Library</source>
      <translation>&amp;Bibliothek</translation>
    </message>
    <message>
      <source>&amp;Lock</source>
      <translation>Sp&amp;erren</translation>
    </message>
    <message>
      <source>&amp;Move to…</source>
      <translation>&amp;Verschieben auf…</translation>
    </message>
    <message>
      <source>&amp;New appointment…</source>
      <translation>&amp;Neuer Termin…</translation>
    </message>
    <message>
      <source>&amp;Print…</source>
      <translation>&amp;Drucken …</translation>
    </message>
    <message>
      <source>&amp;Promises</source>
      <translation>&amp;Versprechen</translation>
    </message>
    <message>
      <source>&amp;Quit</source>
      <translation>&amp;Beenden</translation>
    </message>
    <message>
      <source>&amp;Redo</source>
      <translation>&amp;Wiederholen</translation>
    </message>
    <message>
      <source>&amp;Restore a backup…</source>
      <translation>Sicherung &amp;einspielen …</translation>
    </message>
    <message>
      <source>&amp;Sync now</source>
      <translation>Jetzt &amp;abgleichen</translation>
    </message>
    <message>
      <source>&amp;Today</source>
      <translation>&amp;Heute</translation>
    </message>
    <message>
      <source>&amp;Undo</source>
      <translation>&amp;Rückgängig</translation>
    </message>
    <message>
      <source>&amp;Usual hours</source>
      <translation>Stunden wie &amp;üblich</translation>
    </message>
    <message>
      <source>&amp;View</source>
      <translation>&amp;Ansicht</translation>
    </message>
    <message>
      <source>&amp;Write a note…</source>
      <translation>N&amp;otiz schreiben…</translation>
    </message>
    <message>
      <source>A&amp;ccounts and calendars</source>
      <translation>&amp;Konten und Kalender</translation>
    </message>
    <message>
      <source>A&amp;greement and privacy policy</source>
      <translation>&amp;Vereinbarung und Datenschutz</translation>
    </message>
    <message>
      <source>Agenda</source>
      <translation>Agenda</translation>
    </message>
    <message>
      <source>Back &amp;up now</source>
      <translation>Jetzt &amp;sichern</translation>
    </message>
    <message>
      <source>C&amp;ontinue the draft</source>
      <translation>&amp;Entwurf fortsetzen</translation>
    </message>
    <message>
      <source>Ca&amp;ncel appointment…</source>
      <translation>Termin &amp;absagen…</translation>
    </message>
    <message>
      <source>Changes &amp;waiting to be sent</source>
      <translation>&amp;Wartende Änderungen</translation>
    </message>
    <message>
      <source>Day</source>
      <translation>Tag</translation>
    </message>
    <message>
      <source>Day side by side by &amp;place</source>
      <translation>Tag nebeneinander nach &amp;Orten</translation>
    </message>
    <message>
      <source>Day side by side by ca&amp;lendar</source>
      <translation>Tag nebeneinander nach &amp;Kalendern</translation>
    </message>
    <message>
      <source>Do a&amp;nything…</source>
      <translation>Ir&amp;gendetwas tun …</translation>
    </message>
    <message>
      <source>F&amp;ree time…</source>
      <translation>F&amp;reie Zeit …</translation>
    </message>
    <message>
      <source>Hide patients' &amp;names</source>
      <translation>Patienten&amp;namen verbergen</translation>
    </message>
    <message>
      <source>Month</source>
      <translation>Monat</translation>
    </message>
    <message>
      <source>New &amp;window</source>
      <translation>Neues &amp;Fenster</translation>
    </message>
    <message>
      <source>S&amp;maller hours</source>
      <translation>Stunden &amp;kleiner</translation>
    </message>
    <message>
      <source>S&amp;urveys…</source>
      <translation>&amp;Umfragen …</translation>
    </message>
    <message>
      <source>Se&amp;ttings…</source>
      <translation>&amp;Einstellungen …</translation>
    </message>
    <message>
      <source>Show one &amp;day</source>
      <translation>Einen &amp;Tag zeigen</translation>
    </message>
    <message>
      <source>Show the &amp;agenda</source>
      <translation>Die &amp;Agenda zeigen</translation>
    </message>
    <message>
      <source>Show the &amp;month</source>
      <translation>Den &amp;Monat zeigen</translation>
    </message>
    <message>
      <source>Show the &amp;work week</source>
      <translation>Die &amp;Arbeitswoche zeigen</translation>
    </message>
    <message>
      <source>Show the &amp;year</source>
      <translation>Das &amp;Jahr zeigen</translation>
    </message>
    <message>
      <source>Show the wee&amp;k</source>
      <translation>Die &amp;Woche zeigen</translation>
    </message>
    <message>
      <source>Tap %1 to hide patients' names or show them; hold it to look for a moment</source>
      <translation>%1 antippen verbirgt oder zeigt Patientennamen; gedrückt halten zeigt sie kurz</translation>
    </message>
    <message>
      <source>W&amp;hat happened</source>
      <translation>Was &amp;geschehen ist</translation>
    </message>
    <message>
      <source>Week</source>
      <translation>Woche</translation>
    </message>
    <message>
      <source>Work week</source>
      <translation>Arbeitswoche</translation>
    </message>
    <message>
      <source>Year</source>
      <translation>Jahr</translation>
    </message>
  </context>
  <context>
    <name>AddAccount</name>
    <message>
      <source>A published calendar, to read: webcal or .ics</source>
      <translation>Ein veröffentlichter Kalender, nur zum Lesen: webcal oder .ics</translation>
    </message>
    <message>
      <source>Add an account</source>
      <translation>Konto hinzufügen</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Google Calendar, also of a Workspace</source>
      <translation>Google Kalender, auch eines Workspace</translation>
    </message>
    <message>
      <source>Nextcloud, Radicale, Fastmail and others</source>
      <translation>Nextcloud, Radicale, Fastmail und andere</translation>
    </message>
    <message>
      <source>Outlook.com, Microsoft 365 and Exchange Online</source>
      <translation>Outlook.com, Microsoft 365 und Exchange Online</translation>
    </message>
    <message>
      <source>With an app-specific password</source>
      <translation>Mit einem app-spezifischen Passwort</translation>
    </message>
    <message>
      <source>Your appointments, at your practice's service</source>
      <translation>Ihre Termine, beim Dienst Ihrer Praxis</translation>
    </message>
  </context>
  <context>
    <name>AgePage</name>
    <message>
      <source>I am %1 or older</source>
      <translation>Ich bin %1 oder älter</translation>
    </message>
    <message>
      <source>I am younger</source>
      <translation>Ich bin jünger</translation>
    </message>
    <message>
      <source>It is made for people who are %1 or older. We ask once and keep your answer only, never a birth date.</source>
      <translation>Es ist für Menschen ab %1 Jahren gemacht. Wir fragen einmal und behalten nur Ihre Antwort, nie ein Geburtsdatum.</translation>
    </message>
    <message>
      <source>This program is for adults</source>
      <translation>Dieses Programm ist für Erwachsene</translation>
    </message>
  </context>
  <context>
    <name>AgendaList</name>
    <message>
      <source>Agenda</source>
      <translation>Agenda</translation>
    </message>
    <message>
      <source>Nothing is planned from {first} to {last}</source>
      <translation>Von {first} bis {last} ist nichts geplant</translation>
    </message>
    <message>
      <source>Nothing planned today</source>
      <translation>Heute ist nichts geplant</translation>
    </message>
    <message>
      <source>Today</source>
      <translation>Heute</translation>
    </message>
    <message>
      <source>Tomorrow</source>
      <translation>Morgen</translation>
    </message>
    <message>
      <source>Yesterday</source>
      <translation>Gestern</translation>
    </message>
    <message>
      <source>{month} {year}</source>
      <translation>{month} {year}</translation>
    </message>
  </context>
  <context>
    <name>AgreementPage</name>
    <message>
      <source>I agree</source>
      <translation>Ich stimme zu</translation>
    </message>
    <message>
      <source>Later</source>
      <translation>Später</translation>
    </message>
    <message>
      <source>Later: your own calendars work, your practice's schedule waits.</source>
      <translation>Später: Ihre eigenen Kalender gehen, der Praxisplan wartet.</translation>
    </message>
    <message>
      <source>Please read both. They say how health information is used. Every version stays readable under Help.</source>
      <translation>Bitte lesen Sie beide. Sie sagen, wie Angaben zur Gesundheit genutzt werden. Jede Fassung bleibt unter Hilfe lesbar.</translation>
    </message>
    <message>
      <source>The texts could not be fetched from your practice yet.</source>
      <translation>Die Texte konnten noch nicht von Ihrer Praxis geholt werden.</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Noch einmal versuchen</translation>
    </message>
    <message>
      <source>What we promise each other</source>
      <translation>Was wir einander versprechen</translation>
    </message>
  </context>
  <context>
    <name>AppearancePage</name>
    <message>
      <source>Appearance</source>
      <translation>Darstellung</translation>
    </message>
    <message>
      <source>As the system</source>
      <translation>Wie das System</translation>
    </message>
    <message>
      <source>Colours</source>
      <translation>Farben</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>Dunkel</translation>
    </message>
    <message>
      <source>Dark, high contrast</source>
      <translation>Dunkel, hoher Kontrast</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>Hell</translation>
    </message>
    <message>
      <source>Light, high contrast</source>
      <translation>Hell, hoher Kontrast</translation>
    </message>
    <message>
      <source>Sizes of type follow the system.</source>
      <translation>Die Schriftgröße folgt dem System.</translation>
    </message>
  </context>
  <context>
    <name>Backups</name>
    <message numerus="yes">
      <source>%n change(s) of yours, not sent yet, are in no older backup.</source>
      <translation>
        <numerusform>%n Änderung von Ihnen, noch nicht gesendet, ist in keiner älteren Sicherung.</numerusform>
        <numerusform>%n Änderungen von Ihnen, noch nicht gesendet, sind in keiner älteren Sicherung.</numerusform>
      </translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Zurück</translation>
    </message>
    <message>
      <source>Backups</source>
      <translation>Sicherungen</translation>
    </message>
    <message>
      <source>Restore a backup</source>
      <translation>Sicherung einspielen</translation>
    </message>
    <message>
      <source>Restore this backup</source>
      <translation>Diese Sicherung einspielen</translation>
    </message>
    <message>
      <source>There is no backup yet.</source>
      <translation>Es gibt noch keine Sicherung.</translation>
    </message>
    <message>
      <source>We can't tell whether changes of yours are still waiting to be sent.</source>
      <translation>Wir können nicht sagen, ob noch Änderungen von Ihnen auf das Senden warten.</translation>
    </message>
    <message>
      <source>Your accounts, settings and appointments become what they were then. What you withdrew since stays withdrawn, and nothing is sent twice. What the services still hold is read again.</source>
      <translation>Ihre Konten, Einstellungen und Termine werden, was sie damals waren. Was Sie seither widerrufen haben, bleibt widerrufen, und nichts wird zweimal gesendet. Was die Dienste noch haben, wird neu gelesen.</translation>
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
        <numerusform>%n Byte und sonst nichts.</numerusform>
        <numerusform>%n Bytes und sonst nichts.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n of them are blanks at the end, which hide the length.</source>
      <translation>
        <numerusform>%n davon ist ein Leerzeichen am Ende, das die Länge verbirgt.</numerusform>
        <numerusform>%n davon sind Leerzeichen am Ende, die die Länge verbergen.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Calendar</name>
    <message>
      <source>+{count} more</source>
      <translation>+{count} weitere</translation>
    </message>
    <message>
      <source>+{hours} h</source>
      <translation>+{hours} Std.</translation>
    </message>
    <message>
      <source>An event of whole days has no time to move.</source>
      <translation>Ein ganztägiges Ereignis hat keine Uhrzeit, die sich verschieben ließe.</translation>
    </message>
    <message>
      <source>Elsewhere</source>
      <translation>Anderswo</translation>
    </message>
    <message>
      <source>The practice lets you read this schedule, but not change it.</source>
      <translation>Die Praxis lässt Sie diesen Terminplan lesen, aber nicht ändern.</translation>
    </message>
    <message>
      <source>This appointment has taken place and stays where it was.</source>
      <translation>Dieser Termin hat stattgefunden und bleibt, wo er war.</translation>
    </message>
    <message>
      <source>This appointment was cancelled.</source>
      <translation>Dieser Termin wurde abgesagt.</translation>
    </message>
    <message>
      <source>This hour comes twice</source>
      <translation>Diese Stunde kommt zweimal</translation>
    </message>
    <message>
      <source>This hour is left out</source>
      <translation>Diese Stunde fällt aus</translation>
    </message>
    <message>
      <source>W{number}</source>
      <translation>KW {number}</translation>
    </message>
    <message>
      <source>all-day</source>
      <translation>ganztägig</translation>
    </message>
    <message>
      <source>{month} {year}</source>
      <translation>{month} {year}</translation>
    </message>
    <message>
      <source>{month} {year} – {later_month} {later_year}</source>
      <translation>{month} {year} – {later_month} {later_year}</translation>
    </message>
    <message>
      <source>{month} – {later_month} {year}</source>
      <translation>{month} – {later_month} {year}</translation>
    </message>
    <message>
      <source>{zone} {shift}</source>
      <translation>{zone} {shift}</translation>
    </message>
    <message>
      <source>“{calendar}” is only read here. Change this event where it is kept.</source>
      <translation>„{calendar}“ wird hier nur gelesen. Ändern Sie das Ereignis dort, wo es geführt wird.</translation>
    </message>
    <message>
      <source>−{hours} h</source>
      <translation>−{hours} Std.</translation>
    </message>
  </context>
  <context>
    <name>CalendarsPage</name>
    <message>
      <source>Connect another calendar…</source>
      <translation>Noch einen Kalender verbinden …</translation>
    </message>
    <message>
      <source>Go to my schedule</source>
      <translation>Zu meinem Plan</translation>
    </message>
    <message>
      <source>Nothing is on before you turn it on. You can change each of these at any time.</source>
      <translation>Nichts ist an, bevor Sie es einschalten. Sie können jedes davon jederzeit ändern.</translation>
    </message>
    <message>
      <source>Which calendars may we show?</source>
      <translation>Welche Kalender dürfen wir zeigen?</translation>
    </message>
  </context>
  <context>
    <name>Card</name>
    <message>
      <source>At the same time: {events}</source>
      <translation>Zur selben Zeit: {events}</translation>
    </message>
    <message>
      <source>Cancel…</source>
      <translation>Absagen…</translation>
    </message>
    <message>
      <source>Change…</source>
      <translation>Ändern…</translation>
    </message>
    <message>
      <source>Free…</source>
      <translation>Freigeben…</translation>
    </message>
    <message>
      <source>Open {host}</source>
      <translation>{host} öffnen</translation>
    </message>
    <message>
      <source>Show on a map</source>
      <translation>Auf einer Karte zeigen</translation>
    </message>
    <message>
      <source>{calendar} · read only</source>
      <translation>{calendar} · nur lesbar</translation>
    </message>
    <message>
      <source>{status} · your change is waiting to be sent</source>
      <translation>{status} · Ihre Änderung wartet auf das Senden</translation>
    </message>
    <message>
      <source>{times} in {zone}</source>
      <translation>{times} in {zone}</translation>
    </message>
    <message>
      <source>{title} ({times})</source>
      <translation>{title} ({times})</translation>
    </message>
  </context>
  <context>
    <name>ChooseCalendars</name>
    <message>
      <source>Done</source>
      <translation>Fertig</translation>
    </message>
    <message>
      <source>May we show your schedule at %1?</source>
      <translation>Dürfen wir Ihren Terminplan bei %1 zeigen?</translation>
    </message>
    <message>
      <source>Which calendars of %1 may we show?</source>
      <translation>Welche Kalender von %1 dürfen wir zeigen?</translation>
    </message>
  </context>
  <context>
    <name>Computers</name>
    <message>
      <source>Code from the other computer</source>
      <translation>Code vom anderen Computer</translation>
    </message>
    <message>
      <source>End the link</source>
      <translation>Verbindung beenden</translation>
    </message>
    <message>
      <source>Link by this code</source>
      <translation>Mit diesem Code verbinden</translation>
    </message>
    <message>
      <source>Linked. What you decide from now on holds on both computers.</source>
      <translation>Verbunden. Was Sie ab jetzt entscheiden, gilt auf beiden Computern.</translation>
    </message>
    <message>
      <source>Make a code</source>
      <translation>Code erzeugen</translation>
    </message>
    <message>
      <source>My other computers</source>
      <translation>Meine anderen Computer</translation>
    </message>
    <message>
      <source>This computer is linked.</source>
      <translation>Dieser Computer ist verbunden.</translation>
    </message>
    <message>
      <source>This is no code of another computer. Nothing was changed.</source>
      <translation>Das ist kein Code eines anderen Computers. Nichts wurde geändert.</translation>
    </message>
    <message>
      <source>Type the code that the other computer shows.</source>
      <translation>Geben Sie den Code ein, den der andere Computer zeigt.</translation>
    </message>
    <message>
      <source>Type this code on your other computer. It is shown this once: %1</source>
      <translation>Geben Sie diesen Code auf Ihrem anderen Computer ein. Er wird nur dieses eine Mal gezeigt: %1</translation>
    </message>
    <message>
      <source>What you decide about your practice holds on all your computers. For your own calendars it does only after you linked the computers by a code: the service that carries your choices can't read which calendar they are about.</source>
      <translation>Was Sie über Ihre Praxis entscheiden, gilt auf allen Ihren Computern. Für Ihre eigenen Kalender gilt das erst, wenn Sie die Computer mit einem Code verbunden haben: Der Dienst, der Ihre Entscheidungen überbringt, kann nicht lesen, um welchen Kalender es geht.</translation>
    </message>
  </context>
  <context>
    <name>Conflicts</name>
    <message>
      <source>%1 of %2</source>
      <translation>%1 von %2</translation>
    </message>
    <message>
      <source>%1, %2</source>
      <comment>an appointment and its time</comment>
      <translation>%1, %2</translation>
    </message>
    <message>
      <source>%1, the front desk's: %2</source>
      <translation>%1, vom Empfang: %2</translation>
    </message>
    <message>
      <source>%1, yours: %2</source>
      <translation>%1, von Ihnen: %2</translation>
    </message>
    <message>
      <source>%1: %2</source>
      <comment>an appointment and what was decided</comment>
      <translation>%1: %2</translation>
    </message>
    <message>
      <source>Before</source>
      <translation>Vorher</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <source>Decide later</source>
      <translation>Später entscheiden</translation>
    </message>
    <message>
      <source>Edits to decide</source>
      <translation>Zu entscheidende Änderungen</translation>
    </message>
    <message>
      <source>Everything else is the same.</source>
      <translation>Alles Übrige ist gleich.</translation>
    </message>
    <message>
      <source>Everything from the front desk: the same as keeping theirs.</source>
      <translation>Alles vom Empfang: dasselbe, wie dessen Fassung zu behalten.</translation>
    </message>
    <message>
      <source>From you: %1. Everything else from the front desk.</source>
      <translation>Von Ihnen: %1. Alles Übrige vom Empfang.</translation>
    </message>
    <message>
      <source>Front desk's</source>
      <translation>Vom Empfang</translation>
    </message>
    <message>
      <source>It is booked again as a new appointment, the way you wanted it.</source>
      <translation>Er wird als neuer Termin wieder gebucht, so wie Sie ihn wollten.</translation>
    </message>
    <message>
      <source>It stays removed. What you wanted stays in the history.</source>
      <translation>Er bleibt entfernt. Was Sie wollten, bleibt im Verlauf.</translation>
    </message>
    <message>
      <source>Keep both</source>
      <translation>Beide behalten</translation>
    </message>
    <message>
      <source>Keep mine</source>
      <translation>Meine behalten</translation>
    </message>
    <message>
      <source>Keep theirs</source>
      <translation>Die des Empfangs behalten</translation>
    </message>
    <message>
      <source>Keep what I picked above</source>
      <translation>Behalten, was ich oben gewählt habe</translation>
    </message>
    <message>
      <source>Nothing is lost: the schedule shows the front desk's version until you decide.</source>
      <translation>Nichts geht verloren: Der Plan zeigt die Fassung des Empfangs, bis Sie entscheiden.</translation>
    </message>
    <message>
      <source>Nothing waits for a decision.</source>
      <translation>Nichts wartet auf eine Entscheidung.</translation>
    </message>
    <message>
      <source>Take it back</source>
      <translation>Zurücknehmen</translation>
    </message>
    <message>
      <source>The appointment is cancelled, whatever the front desk changed.</source>
      <translation>Der Termin wird abgesagt, was der Empfang auch geändert hat.</translation>
    </message>
    <message>
      <source>The next one</source>
      <translation>Die nächste</translation>
    </message>
    <message>
      <source>The one before</source>
      <translation>Die vorige</translation>
    </message>
    <message>
      <source>Theirs stays, and yours becomes an appointment of its own: %1.</source>
      <translation>Die des Empfangs bleibt, und Ihre wird ein eigener Termin: %1.</translation>
    </message>
    <message>
      <source>These differ</source>
      <translation>Diese unterscheiden sich</translation>
    </message>
    <message>
      <source>You changed it at %1, and the front desk at %2.</source>
      <translation>Sie haben ihn um %1 geändert, der Empfang um %2.</translation>
    </message>
    <message>
      <source>You changed it at %1, and the front desk removed it.</source>
      <translation>Sie haben ihn um %1 geändert, und der Empfang hat ihn entfernt.</translation>
    </message>
    <message>
      <source>You changed it, and meanwhile the front desk removed it.</source>
      <translation>Sie haben ihn geändert, und inzwischen hat der Empfang ihn entfernt.</translation>
    </message>
    <message>
      <source>You changed it, and so did the front desk.</source>
      <translation>Sie haben ihn geändert, und der Empfang auch.</translation>
    </message>
    <message>
      <source>You chose by field. It is sent in a moment.</source>
      <translation>Sie haben Feld für Feld gewählt. Es wird gleich gesendet.</translation>
    </message>
    <message>
      <source>You kept both. Yours is sent in a moment.</source>
      <translation>Sie haben beide behalten. Ihrer wird gleich gesendet.</translation>
    </message>
    <message>
      <source>You kept the front desk's.</source>
      <translation>Sie haben die Fassung des Empfangs behalten.</translation>
    </message>
    <message>
      <source>You kept yours. It is sent in a moment.</source>
      <translation>Sie haben Ihre behalten. Sie wird gleich gesendet.</translation>
    </message>
    <message>
      <source>Your change is not sent. It stays in the history.</source>
      <translation>Ihre Änderung wird nicht gesendet. Sie bleibt im Verlauf.</translation>
    </message>
    <message>
      <source>Your change is sent again, over theirs: %1. The rest stays theirs.</source>
      <translation>Ihre Änderung wird noch einmal gesendet, über die des Empfangs: %1. Das Übrige bleibt, wie es dort ist.</translation>
    </message>
    <message>
      <source>Yours</source>
      <translation>Von Ihnen</translation>
    </message>
    <message>
      <source>not there any more</source>
      <translation>nicht mehr da</translation>
    </message>
    <message>
      <source>nothing</source>
      <translation>nichts</translation>
    </message>
  </context>
  <context>
    <name>ConnectApple</name>
    <message>
      <source>1. Open your Apple account in the browser and sign in there.</source>
      <translation>1. Öffnen Sie Ihren Apple-Account im Browser und melden Sie sich dort an.</translation>
    </message>
    <message>
      <source>2. Choose Sign-In and Security, then App-Specific Passwords.</source>
      <translation>2. Wählen Sie Anmeldung und Sicherheit, dann App-spezifische Passwörter.</translation>
    </message>
    <message>
      <source>3. Make one with the name OptiMantra and copy it into the field below.</source>
      <translation>3. Erstellen Sie eines mit dem Namen OptiMantra und kopieren Sie es in das Feld unten.</translation>
    </message>
    <message>
      <source>App-specific password</source>
      <translation>App-spezifisches Passwort</translation>
    </message>
    <message>
      <source>Apple account (e-mail address)</source>
      <translation>Apple-Account (E-Mail-Adresse)</translation>
    </message>
    <message>
      <source>Connect</source>
      <translation>Verbinden</translation>
    </message>
    <message>
      <source>Connect Apple iCloud</source>
      <translation>Apple iCloud verbinden</translation>
    </message>
    <message>
      <source>Open my Apple account…</source>
      <translation>Meinen Apple-Account öffnen …</translation>
    </message>
    <message>
      <source>Such a password could also open your mail and contacts. We use it for calendars only. You can take it back on the same page at any time.</source>
      <translation>Ein solches Passwort könnte auch Ihre Mail und Kontakte öffnen. Wir benutzen es nur für Kalender. Sie können es jederzeit auf derselben Seite zurücknehmen.</translation>
    </message>
    <message>
      <source>Type the app-specific password.</source>
      <translation>Geben Sie das app-spezifische Passwort ein.</translation>
    </message>
    <message>
      <source>Type the e-mail address of your Apple account.</source>
      <translation>Geben Sie die E-Mail-Adresse Ihres Apple-Accounts ein.</translation>
    </message>
  </context>
  <context>
    <name>ConnectCalendar</name>
    <message>
      <source>A password made for this program alone, if the service offers that. It is kept here, encrypted.</source>
      <translation>Ein Passwort nur für dieses Programm, falls der Dienst das anbietet. Es wird hier verschlüsselt aufbewahrt.</translation>
    </message>
    <message>
      <source>Address</source>
      <translation>Adresse</translation>
    </message>
    <message>
      <source>App password</source>
      <translation>App-Passwort</translation>
    </message>
    <message>
      <source>Certificate authority (only for your own server)</source>
      <translation>Zertifizierungsstelle (nur für Ihren eigenen Server)</translation>
    </message>
    <message>
      <source>Certificates (*.pem *.crt *.cer)</source>
      <translation>Zertifikate (*.pem *.crt *.cer)</translation>
    </message>
    <message>
      <source>Choose file</source>
      <translation>Datei auswählen</translation>
    </message>
    <message>
      <source>Choose file…</source>
      <translation>Datei auswählen …</translation>
    </message>
    <message>
      <source>Connect</source>
      <translation>Verbinden</translation>
    </message>
    <message>
      <source>Connect a calendar</source>
      <translation>Kalender verbinden</translation>
    </message>
    <message>
      <source>None: the system's list is used</source>
      <translation>Keine: die Liste des Systems gilt</translation>
    </message>
    <message>
      <source>The address of the service; the calendars are found by themselves.</source>
      <translation>Die Adresse des Dienstes; die Kalender werden von selbst gefunden.</translation>
    </message>
    <message>
      <source>This file holds no certificate in PEM form.</source>
      <translation>Diese Datei enthält kein Zertifikat im PEM-Format.</translation>
    </message>
    <message>
      <source>Type the app password.</source>
      <translation>Geben Sie das App-Passwort ein.</translation>
    </message>
    <message>
      <source>Type the name that you sign in with.</source>
      <translation>Geben Sie den Namen ein, mit dem Sie sich anmelden.</translation>
    </message>
    <message>
      <source>User</source>
      <translation>Benutzer</translation>
    </message>
  </context>
  <context>
    <name>Connecting</name>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Waiting for the service</source>
      <translation>Wartet auf den Dienst</translation>
    </message>
  </context>
  <context>
    <name>ConsentCard</name>
    <message>
      <source>%1. %2</source>
      <translation>%1. %2</translation>
    </message>
    <message>
      <source>%1: %2</source>
      <translation>%1: %2</translation>
    </message>
    <message>
      <source>Off while not shown</source>
      <translation>Aus, solange nicht gezeigt</translation>
    </message>
    <message>
      <source>This account lists no calendars.</source>
      <translation>Dieses Konto führt keine Kalender.</translation>
    </message>
  </context>
  <context>
    <name>ConsentPage</name>
    <message>
      <source>Consent</source>
      <translation>Einwilligung</translation>
    </message>
    <message>
      <source>Every switch holds at once, with or without a network. Off takes as little as on.</source>
      <translation>Jeder Schalter gilt sofort, mit und ohne Netz. Aus ist so leicht wie an.</translation>
    </message>
    <message>
      <source>There is no account yet, so nothing is read.</source>
      <translation>Es gibt noch kein Konto, also wird nichts gelesen.</translation>
    </message>
  </context>
  <context>
    <name>Consents</name>
    <message>
      <source>Consent record broken</source>
      <translation>Einwilligungsverzeichnis beschädigt</translation>
    </message>
    <message>
      <source>Restore a backup, or write to support before you go on.</source>
      <translation>Stellen Sie eine Sicherung wieder her, oder schreiben Sie dem Support, bevor Sie weitermachen.</translation>
    </message>
    <message>
      <source>Restore a backup…</source>
      <translation>Sicherung wiederherstellen …</translation>
    </message>
    <message>
      <source>The record of your consents is broken: something in it was changed or taken away from outside.</source>
      <translation>Das Verzeichnis Ihrer Einwilligungen ist beschädigt: Etwas darin wurde von außen geändert oder entfernt.</translation>
    </message>
    <message>
      <source>To be safe we act as if you had consented to nothing: no calendar is read or written.</source>
      <translation>Zur Sicherheit verhalten wir uns, als hätten Sie in nichts eingewilligt: Kein Kalender wird gelesen oder geschrieben.</translation>
    </message>
  </context>
  <context>
    <name>CopyLink</name>
    <message>
      <source>Copy link</source>
      <translation>Link kopieren</translation>
    </message>
  </context>
  <context>
    <name>DayList</name>
    <message>
      <source>Open the day</source>
      <translation>Tag öffnen</translation>
    </message>
  </context>
  <context>
    <name>Documents</name>
    <message>
      <source>Article</source>
      <translation>Artikel</translation>
    </message>
    <message>
      <source>It is not here yet. It comes with the next connection to your practice.</source>
      <translation>Sie ist noch nicht da. Sie kommt mit der nächsten Verbindung zu Ihrer Praxis.</translation>
    </message>
    <message>
      <source>It was revised since you agreed on %1. Your answer is waited for.</source>
      <translation>Sie wurde geändert, seit Sie am %1 zugestimmt haben. Ihre Antwort wird erwartet.</translation>
    </message>
    <message>
      <source>It was revised since you read it on %1.</source>
      <translation>Sie wurde geändert, seit Sie sie am %1 gelesen haben.</translation>
    </message>
    <message>
      <source>Privacy policy</source>
      <translation>Datenschutzerklärung</translation>
    </message>
    <message>
      <source>User agreement</source>
      <translation>Nutzungsvereinbarung</translation>
    </message>
    <message>
      <source>You agreed on %1.</source>
      <translation>Sie haben am %1 zugestimmt.</translation>
    </message>
    <message>
      <source>You have not agreed yet. Your practice's service waits for it.</source>
      <translation>Sie haben noch nicht zugestimmt. Der Dienst Ihrer Praxis wartet darauf.</translation>
    </message>
    <message>
      <source>You have not read it yet.</source>
      <translation>Sie haben sie noch nicht gelesen.</translation>
    </message>
    <message>
      <source>You read it on %1.</source>
      <translation>Sie haben sie am %1 gelesen.</translation>
    </message>
  </context>
  <context>
    <name>DocumentsDialog</name>
    <message>
      <source>%1
earlier</source>
      <translation>%1
früher</translation>
    </message>
    <message>
      <source>%1
holds now</source>
      <translation>%1
gilt jetzt</translation>
    </message>
    <message>
      <source>%1, %2</source>
      <translation>%1, %2</translation>
    </message>
    <message>
      <source>Agreement &amp; privacy policy</source>
      <translation>Vereinbarung &amp; Datenschutz</translation>
    </message>
    <message>
      <source>An earlier version. It was never answered here.</source>
      <translation>Eine frühere Fassung. Sie wurde hier nie beantwortet.</translation>
    </message>
    <message>
      <source>An earlier version. You accepted it on %1.</source>
      <translation>Eine frühere Fassung. Sie haben sie am %1 angenommen.</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <source>Look for new versions</source>
      <translation>Nach neuen Fassungen sehen</translation>
    </message>
    <message>
      <source>Read and answer…</source>
      <translation>Lesen und antworten …</translation>
    </message>
    <message>
      <source>Text</source>
      <translation>Text</translation>
    </message>
    <message>
      <source>There is no practice account here, so there is no agreement yet.</source>
      <translation>Hier ist kein Praxiskonto, also auch noch keine Vereinbarung.</translation>
    </message>
    <message>
      <source>Versions</source>
      <translation>Fassungen</translation>
    </message>
  </context>
  <context>
    <name>Doings</name>
    <message>
      <source>%1 — %2</source>
      <translation>%1 — %2</translation>
    </message>
    <message>
      <source>Go to %1</source>
      <translation>Gehe zu %1</translation>
    </message>
    <message>
      <source>Keep %1 on this computer</source>
      <translation>%1 auf diesem Computer behalten</translation>
    </message>
    <message>
      <source>Settings: %1</source>
      <translation>Einstellungen: %1</translation>
    </message>
    <message>
      <source>Show %1 on my schedule</source>
      <translation>%1 in meinem Terminplan zeigen</translation>
    </message>
    <message>
      <source>Sign out of %1</source>
      <translation>Von %1 abmelden</translation>
    </message>
    <message>
      <source>Stop keeping %1 on this computer</source>
      <translation>%1 nicht mehr auf diesem Computer behalten</translation>
    </message>
    <message>
      <source>Stop showing %1</source>
      <translation>%1 nicht mehr zeigen</translation>
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
      <translation>{day}, {times}</translation>
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
      <translation>%1 Min.</translation>
    </message>
    <message>
      <source>%1 · %2</source>
      <translation>%1 · %2</translation>
    </message>
    <message>
      <source>%1, %2</source>
      <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
      <source>%n change(s) waiting</source>
      <translation>
        <numerusform>%n Änderung wartet</numerusform>
        <numerusform>%n Änderungen warten</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n letter(s) fit.</source>
      <translation>
        <numerusform>%n Zeichen passt hinein.</numerusform>
        <numerusform>%n Zeichen passen hinein.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n letter(s) that can't be seen and may mislead a reader: %1</source>
      <translation>
        <numerusform>%n unsichtbares Zeichen, das Leser täuschen kann: %1</numerusform>
        <numerusform>%n unsichtbare Zeichen, die Leser täuschen können: %1</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n letter(s) too many.</source>
      <translation>
        <numerusform>%n Zeichen zu viel.</numerusform>
        <numerusform>%n Zeichen zu viel.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n patients go by this name. Choose one from the list.</source>
      <translation>
        <numerusform>%n Patient heißt so. Wählen Sie aus der Liste.</numerusform>
        <numerusform>%n Patienten heißen so. Wählen Sie einen aus der Liste.</numerusform>
      </translation>
    </message>
    <message>
      <source>&amp;Redo</source>
      <translation>&amp;Wiederholen</translation>
    </message>
    <message>
      <source>&amp;Redo %1</source>
      <translation>&amp;Wiederholen: %1</translation>
    </message>
    <message>
      <source>&amp;Undo</source>
      <translation>&amp;Rückgängig</translation>
    </message>
    <message>
      <source>&amp;Undo %1</source>
      <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
      <source>An appointment takes at least a minute and at most a day.</source>
      <translation>Ein Termin dauert mindestens eine Minute und höchstens einen Tag.</translation>
    </message>
    <message numerus="yes">
      <source>And %n more.</source>
      <translation>
        <numerusform>Und %n weitere.</numerusform>
        <numerusform>Und %n weitere.</numerusform>
      </translation>
    </message>
    <message>
      <source>Appointment</source>
      <translation>Termin</translation>
    </message>
    <message>
      <source>Block</source>
      <translation>Sperren</translation>
    </message>
    <message>
      <source>Block this time…</source>
      <translation>Diese Zeit sperren…</translation>
    </message>
    <message>
      <source>Block time</source>
      <translation>Zeit sperren</translation>
    </message>
    <message>
      <source>Block time from %1</source>
      <translation>Zeit sperren ab %1</translation>
    </message>
    <message>
      <source>Blocked from %1</source>
      <translation>Gesperrt ab %1</translation>
    </message>
    <message>
      <source>Blocked time</source>
      <translation>Gesperrte Zeit</translation>
    </message>
    <message>
      <source>Blocked time has a note only.</source>
      <translation>Gesperrte Zeit hat nur eine Notiz.</translation>
    </message>
    <message>
      <source>Book</source>
      <translation>Buchen</translation>
    </message>
    <message>
      <source>Booked for %1</source>
      <translation>Gebucht für %1</translation>
    </message>
    <message>
      <source>Cancel appointment</source>
      <translation>Termin absagen</translation>
    </message>
    <message>
      <source>Cancel appointment…</source>
      <translation>Termin absagen…</translation>
    </message>
    <message>
      <source>Cancel this appointment?</source>
      <translation>Diesen Termin absagen?</translation>
    </message>
    <message>
      <source>Cancel, %1</source>
      <translation>Absage, %1</translation>
    </message>
    <message>
      <source>Cancelled: %1</source>
      <translation>Abgesagt: %1</translation>
    </message>
    <message>
      <source>Change, %1</source>
      <translation>Änderung, %1</translation>
    </message>
    <message>
      <source>Changed: %1</source>
      <translation>Geändert: %1</translation>
    </message>
    <message>
      <source>Changes waiting</source>
      <translation>Wartende Änderungen</translation>
    </message>
    <message>
      <source>Change…</source>
      <translation>Ändern…</translation>
    </message>
    <message>
      <source>Choose a day</source>
      <translation>Tag wählen</translation>
    </message>
    <message>
      <source>Choose an appointment first.</source>
      <translation>Wählen Sie zuerst einen Termin aus.</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <source>Close, and keep what was typed</source>
      <translation>Schließen und das Geschriebene behalten</translation>
    </message>
    <message>
      <source>Day</source>
      <translation>Tag</translation>
    </message>
    <message>
      <source>Done here: %1</source>
      <translation>Hier getan: %1</translation>
    </message>
    <message>
      <source>Ends</source>
      <translation>Endet</translation>
    </message>
    <message>
      <source>Ends on %1</source>
      <translation>Endet am %1</translation>
    </message>
    <message>
      <source>Enter puts it there, Escape leaves it where it was.</source>
      <translation>Eingabe setzt ihn dorthin, Esc lässt ihn, wo er war.</translation>
    </message>
    <message>
      <source>Free again: %1</source>
      <translation>Wieder frei: %1</translation>
    </message>
    <message>
      <source>Free it</source>
      <translation>Freigeben</translation>
    </message>
    <message>
      <source>Free this time</source>
      <translation>Diese Zeit freigeben</translation>
    </message>
    <message>
      <source>Free this time?</source>
      <translation>Diese Zeit freigeben?</translation>
    </message>
    <message>
      <source>Free this time…</source>
      <translation>Diese Zeit freigeben…</translation>
    </message>
    <message>
      <source>Hidden while names are.</source>
      <translation>Verborgen, solange Namen es sind.</translation>
    </message>
    <message>
      <source>How long</source>
      <translation>Dauer</translation>
    </message>
    <message>
      <source>If you want to give one</source>
      <translation>Wenn Sie einen nennen möchten</translation>
    </message>
    <message>
      <source>It ends the next day</source>
      <translation>Er endet am nächsten Tag</translation>
    </message>
    <message>
      <source>It may have arrived already: taking it back sends the opposite after it.</source>
      <translation>Sie ist vielleicht schon angekommen: Zurücknehmen schickt das Gegenteil hinterher.</translation>
    </message>
    <message>
      <source>It was cancelled or removed elsewhere while you wrote. Nothing is saved.</source>
      <translation>Er wurde anderswo abgesagt oder entfernt, während Sie schrieben. Nichts ist gespeichert.</translation>
    </message>
    <message>
      <source>It would end before it starts.</source>
      <translation>Er würde enden, bevor er beginnt.</translation>
    </message>
    <message>
      <source>Kind of visit</source>
      <translation>Art des Besuchs</translation>
    </message>
    <message>
      <source>Length changed: %1</source>
      <translation>Länge geändert: %1</translation>
    </message>
    <message>
      <source>Look at both</source>
      <translation>Beide ansehen</translation>
    </message>
    <message>
      <source>Move</source>
      <translation>Verschieben</translation>
    </message>
    <message>
      <source>Move to</source>
      <translation>Verschieben auf</translation>
    </message>
    <message>
      <source>Move to %1</source>
      <translation>Verschieben auf %1</translation>
    </message>
    <message>
      <source>Move to…</source>
      <translation>Verschieben auf…</translation>
    </message>
    <message>
      <source>Moved to %1</source>
      <translation>Verschoben auf %1</translation>
    </message>
    <message>
      <source>New appointment</source>
      <translation>Neuer Termin</translation>
    </message>
    <message>
      <source>New appointment, %1</source>
      <translation>Neuer Termin, %1</translation>
    </message>
    <message>
      <source>No answer came. It may have arrived: it is sent again, and counts once all the same.</source>
      <translation>Es kam keine Antwort. Vielleicht ist sie angekommen: Sie wird noch einmal gesendet und zählt trotzdem nur einmal.</translation>
    </message>
    <message>
      <source>No patient here goes by this name. Patients come with their appointments.</source>
      <translation>Unter diesem Namen ist hier niemand bekannt. Patienten kommen mit ihren Terminen.</translation>
    </message>
    <message>
      <source>No practice is connected to book at. Your own calendars are only read here.</source>
      <translation>Es ist keine Praxis verbunden, bei der gebucht werden könnte. Ihre eigenen Kalender werden hier nur gelesen.</translation>
    </message>
    <message>
      <source>Not saved. What you wrote is kept as a draft.</source>
      <translation>Nicht gespeichert. Was Sie geschrieben haben, bleibt als Entwurf.</translation>
    </message>
    <message>
      <source>Not taken: a rule of the practice stands against it. The time may be taken.</source>
      <translation>Nicht angenommen: Eine Regel der Praxis spricht dagegen. Vielleicht ist die Zeit vergeben.</translation>
    </message>
    <message>
      <source>Not taken: a text is too long. Shorten it and save it again.</source>
      <translation>Nicht angenommen: Ein Text ist zu lang. Kürzen Sie ihn und speichern Sie noch einmal.</translation>
    </message>
    <message>
      <source>Not taken: blocked time has no patient, no visit and no place.</source>
      <translation>Nicht angenommen: Gesperrte Zeit hat weder Patienten noch Besuch noch Ort.</translation>
    </message>
    <message>
      <source>Not taken: the appointment can't be given this state.</source>
      <translation>Nicht angenommen: Der Termin kann diesen Zustand nicht bekommen.</translation>
    </message>
    <message>
      <source>Not taken: the appointment is no longer there.</source>
      <translation>Nicht angenommen: Den Termin gibt es nicht mehr.</translation>
    </message>
    <message>
      <source>Not taken: the practice does not accept these details.</source>
      <translation>Nicht angenommen: Die Praxis nimmt diese Angaben nicht an.</translation>
    </message>
    <message>
      <source>Not taken: the practice keeps no schedule of yours in which to block time.</source>
      <translation>Nicht angenommen: Die Praxis führt keinen Plan von Ihnen, in dem Zeit gesperrt werden könnte.</translation>
    </message>
    <message>
      <source>Not taken: your sign-in does not allow changes. Ask the practice for it.</source>
      <translation>Nicht angenommen: Ihre Anmeldung erlaubt keine Änderungen. Bitten Sie die Praxis darum.</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Notiz</translation>
    </message>
    <message>
      <source>Note kept: %1</source>
      <translation>Notiz behalten: %1</translation>
    </message>
    <message>
      <source>Note, %1</source>
      <translation>Notiz, %1</translation>
    </message>
    <message>
      <source>Nothing is changed.</source>
      <translation>Nichts ist geändert.</translation>
    </message>
    <message>
      <source>Nothing waits: the practice has everything.</source>
      <translation>Nichts wartet: Die Praxis hat alles.</translation>
    </message>
    <message>
      <source>Nothing was undone: it has been changed since.</source>
      <translation>Nichts wurde rückgängig gemacht: Es ist seitdem geändert worden.</translation>
    </message>
    <message>
      <source>On its way.</source>
      <translation>Unterwegs.</translation>
    </message>
    <message>
      <source>Other length, %1</source>
      <translation>Andere Länge, %1</translation>
    </message>
    <message>
      <source>Patient</source>
      <translation>Patient</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>Grund</translation>
    </message>
    <message>
      <source>Redo</source>
      <translation>Wiederholen</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Speichern</translation>
    </message>
    <message>
      <source>Save mine</source>
      <translation>Meines speichern</translation>
    </message>
    <message>
      <source>Schedule</source>
      <translation>Plan</translation>
    </message>
    <message>
      <source>Send all now</source>
      <translation>Alle jetzt senden</translation>
    </message>
    <message>
      <source>Send now</source>
      <translation>Jetzt senden</translation>
    </message>
    <message>
      <source>Sent in a moment, or as soon as the practice can be reached.</source>
      <translation>Wird gleich gesendet, oder sobald die Praxis erreichbar ist.</translation>
    </message>
    <message>
      <source>Show it in the schedule</source>
      <translation>Im Plan zeigen</translation>
    </message>
    <message>
      <source>Show theirs</source>
      <translation>Das andere zeigen</translation>
    </message>
    <message>
      <source>Somebody else changed it first. Look at both and choose.</source>
      <translation>Jemand anderes war zuerst da. Sehen Sie beide an und wählen Sie.</translation>
    </message>
    <message>
      <source>Somebody else changed the same thing meanwhile.</source>
      <translation>Jemand anderes hat inzwischen dasselbe geändert.</translation>
    </message>
    <message>
      <source>Starts</source>
      <translation>Beginnt</translation>
    </message>
    <message>
      <source>Take %1</source>
      <translation>%1 nehmen</translation>
    </message>
    <message>
      <source>Take back</source>
      <translation>Zurücknehmen</translation>
    </message>
    <message>
      <source>Take them out</source>
      <translation>Herausnehmen</translation>
    </message>
    <message>
      <source>Taking it back leaves the appointment as it is at the practice.</source>
      <translation>Zurücknehmen lässt den Termin so, wie ihn die Praxis hat.</translation>
    </message>
    <message>
      <source>Taking it back removes it, with the later changes to it. Nothing is sent.</source>
      <translation>Zurücknehmen entfernt ihn samt späteren Änderungen. Nichts wird gesendet.</translation>
    </message>
    <message>
      <source>Taking it back shows again what the practice has.</source>
      <translation>Zurücknehmen zeigt wieder, was die Praxis hat.</translation>
    </message>
    <message>
      <source>That is too far away.</source>
      <translation>Das ist zu weit weg.</translation>
    </message>
    <message>
      <source>The appointment of this draft is there no more.</source>
      <translation>Den Termin zu diesem Entwurf gibt es nicht mehr.</translation>
    </message>
    <message>
      <source>The clocks show this time twice that night. Which one do you mean?</source>
      <translation>Die Uhren zeigen diese Zeit in jener Nacht zweimal. Welche meinen Sie?</translation>
    </message>
    <message>
      <source>The first</source>
      <translation>Die erste</translation>
    </message>
    <message>
      <source>The patient asked for it</source>
      <translation>Auf Wunsch des Patienten</translation>
    </message>
    <message>
      <source>The patient is ill</source>
      <translation>Patient krank</translation>
    </message>
    <message>
      <source>The practice asked us to wait. It is sent again by itself.</source>
      <translation>Die Praxis hat uns gebeten zu warten. Es wird von selbst noch einmal gesendet.</translation>
    </message>
    <message>
      <source>The practice can't be reached just now. It is sent again by itself.</source>
      <translation>Die Praxis ist gerade nicht erreichbar. Es wird von selbst noch einmal gesendet.</translation>
    </message>
    <message>
      <source>The practice did not take it (%1). Try again, or take it back.</source>
      <translation>Die Praxis hat es nicht angenommen (%1). Versuchen Sie es noch einmal oder nehmen Sie es zurück.</translation>
    </message>
    <message>
      <source>The practice lets you read this schedule, but not change it.</source>
      <translation>Die Praxis lässt Sie diesen Plan lesen, aber nicht ändern.</translation>
    </message>
    <message>
      <source>The practice no longer accepts our sign-in. Sign in again to send it.</source>
      <translation>Die Praxis nimmt unsere Anmeldung nicht mehr an. Melden Sie sich neu an, um es zu senden.</translation>
    </message>
    <message>
      <source>The practice's answer was not understood. It is asked again by itself.</source>
      <translation>Die Antwort der Praxis war nicht verständlich. Es wird von selbst noch einmal gefragt.</translation>
    </message>
    <message>
      <source>The practitioner is ill</source>
      <translation>Behandler krank</translation>
    </message>
    <message>
      <source>The room is not available</source>
      <translation>Raum nicht verfügbar</translation>
    </message>
    <message>
      <source>The second, after the change</source>
      <translation>Die zweite, nach der Umstellung</translation>
    </message>
    <message>
      <source>This appointment has taken place and stays where it was.</source>
      <translation>Dieser Termin hat stattgefunden und bleibt, wo er war.</translation>
    </message>
    <message>
      <source>This appointment is there no more.</source>
      <translation>Diesen Termin gibt es nicht mehr.</translation>
    </message>
    <message>
      <source>This appointment was cancelled. Make a new one instead.</source>
      <translation>Dieser Termin wurde abgesagt. Legen Sie stattdessen einen neuen an.</translation>
    </message>
    <message>
      <source>This is no day. Write it as 2026-11-23, or as “next Tuesday”.</source>
      <translation>Das ist kein Tag. Schreiben Sie ihn als 2026-11-23 oder als „nächsten Dienstag“.</translation>
    </message>
    <message>
      <source>This is no time of day. Write it as 14:30.</source>
      <translation>Das ist keine Uhrzeit. Schreiben Sie sie als 14:30.</translation>
    </message>
    <message>
      <source>This person is not a patient of the practice any more.</source>
      <translation>Diese Person ist nicht mehr Patient der Praxis.</translation>
    </message>
    <message>
      <source>This time does not exist: the clocks are put forward over it.</source>
      <translation>Diese Zeit gibt es nicht: Die Uhren werden darüber hinweg vorgestellt.</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Erneut senden</translation>
    </message>
    <message>
      <source>Try all again</source>
      <translation>Alle erneut senden</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Rückgängig</translation>
    </message>
    <message>
      <source>Undone: %1</source>
      <translation>Rückgängig gemacht: %1</translation>
    </message>
    <message>
      <source>Visit</source>
      <translation>Besuch</translation>
    </message>
    <message>
      <source>Waits behind an earlier change of the same appointment. Decide that one first.</source>
      <translation>Wartet hinter einer früheren Änderung desselben Termins. Entscheiden Sie zuerst diese.</translation>
    </message>
    <message>
      <source>What answers could not prove to be the practice. Nothing was sent.</source>
      <translation>Was antwortet, konnte nicht beweisen, dass es die Praxis ist. Nichts wurde gesendet.</translation>
    </message>
    <message>
      <source>What you had begun to write is here again.</source>
      <translation>Was Sie zu schreiben begonnen hatten, ist wieder da.</translation>
    </message>
    <message>
      <source>When</source>
      <translation>Wann</translation>
    </message>
    <message>
      <source>Where</source>
      <translation>Wo</translation>
    </message>
    <message>
      <source>Write a note…</source>
      <translation>Notiz schreiben…</translation>
    </message>
    <message>
      <source>blocked time</source>
      <translation>gesperrte Zeit</translation>
    </message>
    <message>
      <source>cancellation</source>
      <translation>Absage</translation>
    </message>
    <message>
      <source>change</source>
      <translation>Änderung</translation>
    </message>
    <message>
      <source>change of length</source>
      <translation>Änderung der Länge</translation>
    </message>
    <message>
      <source>ddd d MMM</source>
      <comment>a day in short, as QDate writes it</comment>
      <translation>ddd d. MMM</translation>
    </message>
    <message>
      <source>freeing of time</source>
      <translation>Freigabe</translation>
    </message>
    <message>
      <source>move</source>
      <translation>Verschiebung</translation>
    </message>
    <message>
      <source>new appointment</source>
      <translation>neuer Termin</translation>
    </message>
    <message>
      <source>note</source>
      <translation>Notiz</translation>
    </message>
  </context>
  <context>
    <name>EventMenus</name>
    <message>
      <source>&amp;Copy details</source>
      <translation>Einzelheiten &amp;kopieren</translation>
    </message>
    <message>
      <source>&amp;New appointment here, {time}</source>
      <translation>&amp;Neuer Termin hier, {time}</translation>
    </message>
    <message>
      <source>&amp;Open</source>
      <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
      <source>Go to &amp;today</source>
      <translation>Zu &amp;heute</translation>
    </message>
    <message>
      <source>Show its &amp;day</source>
      <translation>Seinen &amp;Tag zeigen</translation>
    </message>
    <message>
      <source>Show this &amp;day</source>
      <translation>Diesen &amp;Tag zeigen</translation>
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
        <numerusform>%n ausgeblendet</numerusform>
        <numerusform>%n ausgeblendet</numerusform>
      </translation>
    </message>
    <message>
      <source>&amp;Arrange views…</source>
      <translation>Ansichten &amp;ordnen …</translation>
    </message>
    <message>
      <source>&amp;Everything</source>
      <translation>&amp;Alles</translation>
    </message>
    <message>
      <source>&amp;Named views</source>
      <translation>&amp;Benannte Ansichten</translation>
    </message>
    <message>
      <source>&amp;Save this view…</source>
      <translation>Diese Ansicht &amp;speichern …</translation>
    </message>
    <message>
      <source>, </source>
      <translation>, </translation>
    </message>
    <message>
      <source>A name, such as Harbour mornings</source>
      <translation>Ein Name, etwa Vormittage am Hafen</translation>
    </message>
    <message>
      <source>A view without a name</source>
      <translation>Eine Ansicht ohne Namen</translation>
    </message>
    <message>
      <source>Account</source>
      <translation>Konto</translation>
    </message>
    <message>
      <source>Also open it as day, week or month, as it is now</source>
      <translation>Auch als Tag, Woche oder Monat öffnen, wie es jetzt ist</translation>
    </message>
    <message>
      <source>Alt and a number open the first nine, in this order. F2 changes a name.</source>
      <translation>Alt und eine Ziffer öffnen die ersten neun, in dieser Reihenfolge. F2 ändert einen Namen.</translation>
    </message>
    <message>
      <source>Calendar</source>
      <translation>Kalender</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <source>Double click or Enter shows one thing alone.</source>
      <translation>Doppelklick oder Eingabe zeigt eines allein.</translation>
    </message>
    <message>
      <source>Down</source>
      <translation>Nach unten</translation>
    </message>
    <message>
      <source>Everything</source>
      <translation>Alles</translation>
    </message>
    <message>
      <source>Filtered: {filter}. {hidden}</source>
      <translation>Gefiltert: {filter}. {hidden}</translation>
    </message>
    <message>
      <source>Kind of visit</source>
      <translation>Art des Besuchs</translation>
    </message>
    <message>
      <source>Name of the view</source>
      <translation>Name der Ansicht</translation>
    </message>
    <message>
      <source>Named views</source>
      <translation>Benannte Ansichten</translation>
    </message>
    <message>
      <source>No place</source>
      <translation>Ohne Ort</translation>
    </message>
    <message>
      <source>No visit</source>
      <translation>Kein Besuch</translation>
    </message>
    <message>
      <source>Place</source>
      <translation>Ort</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Entfernen</translation>
    </message>
    <message>
      <source>Rename</source>
      <translation>Umbenennen</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Speichern</translation>
    </message>
    <message>
      <source>Save as a view…</source>
      <translation>Als Ansicht speichern …</translation>
    </message>
    <message>
      <source>Save this view</source>
      <translation>Diese Ansicht speichern</translation>
    </message>
    <message>
      <source>Show everything</source>
      <translation>Alles zeigen</translation>
    </message>
    <message>
      <source>Status</source>
      <translation>Status</translation>
    </message>
    <message>
      <source>This replaces the view of that name.</source>
      <translation>Das ersetzt die Ansicht dieses Namens.</translation>
    </message>
    <message>
      <source>Unknown</source>
      <translation>Unbekannt</translation>
    </message>
    <message>
      <source>Up</source>
      <translation>Nach oben</translation>
    </message>
    <message>
      <source>What is left out now is kept under this name, and a key switches to it.</source>
      <translation>Was jetzt weggelassen wird, wird unter diesem Namen behalten; eine Taste wechselt dorthin.</translation>
    </message>
    <message>
      <source>What is shown</source>
      <translation>Was gezeigt wird</translation>
    </message>
    <message>
      <source>none</source>
      <translation>nichts</translation>
    </message>
    <message>
      <source>{facet}: not {values}</source>
      <translation>{facet}: nicht {values}</translation>
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
      <translation>Zurück</translation>
    </message>
    <message>
      <source>Step %1 of %2</source>
      <translation>Schritt %1 von %2</translation>
    </message>
  </context>
  <context>
    <name>Free</name>
    <message numerus="yes">
      <source>%n free stretch(es)</source>
      <translation>
        <numerusform>%n freier Zeitraum</numerusform>
        <numerusform>%n freie Zeiträume</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n week(s)</source>
      <translation>
        <numerusform>%n Woche</numerusform>
        <numerusform>%n Wochen</numerusform>
      </translation>
    </message>
    <message>
      <source>Afternoons</source>
      <translation>Nachmittage</translation>
    </message>
    <message>
      <source>Copy as text</source>
      <translation>Als Text kopieren</translation>
    </message>
    <message>
      <source>Evenings</source>
      <translation>Abende</translation>
    </message>
    <message>
      <source>Events of whole days take their days</source>
      <translation>Ganztägiges belegt seine Tage</translation>
    </message>
    <message>
      <source>Free time</source>
      <translation>Freie Zeit</translation>
    </message>
    <message>
      <source>How long</source>
      <translation>Wie lange</translation>
    </message>
    <message>
      <source>Mornings</source>
      <translation>Vormittage</translation>
    </message>
    <message>
      <source>New appointment…</source>
      <translation>Neuer Termin …</translation>
    </message>
    <message>
      <source>None</source>
      <translation>Keiner</translation>
    </message>
    <message>
      <source>Nothing is free that long. Try a shorter time, more weeks or another part of the day.</source>
      <translation>So lange ist nichts frei. Versuchen Sie eine kürzere Zeit, mehr Wochen oder eine andere Tageszeit.</translation>
    </message>
    <message>
      <source>Room around events</source>
      <translation>Abstand zu Terminen</translation>
    </message>
    <message>
      <source>Tentative events take their time</source>
      <translation>Vorläufiges belegt seine Zeit</translation>
    </message>
    <message>
      <source>When</source>
      <translation>Wann</translation>
    </message>
    <message>
      <source>When you are free</source>
      <translation>Wann Sie frei sind</translation>
    </message>
    <message>
      <source>Within</source>
      <translation>Innerhalb von</translation>
    </message>
    <message>
      <source>Working hours</source>
      <translation>Arbeitszeit</translation>
    </message>
    <message>
      <source>{hours} h</source>
      <translation>{hours} Std.</translation>
    </message>
    <message>
      <source>{hours} h {minutes} min</source>
      <translation>{hours} Std. {minutes} Min.</translation>
    </message>
    <message>
      <source>{minutes} min</source>
      <translation>{minutes} Min.</translation>
    </message>
    <message>
      <source>{times}, {length}</source>
      <translation>{times}, {length}</translation>
    </message>
  </context>
  <context>
    <name>Freshness</name>
    <message>
      <source>%1 (%2)</source>
      <translation>%1 (%2)</translation>
    </message>
    <message>
      <source>%1 — %2, certificate from %3, at %4</source>
      <translation>%1 — %2, Zertifikat von %3, um %4</translation>
    </message>
    <message>
      <source>%1: %2</source>
      <translation>%1: %2</translation>
    </message>
    <message>
      <source>%1: as of %2</source>
      <translation>%1: Stand %2</translation>
    </message>
    <message>
      <source>%1: as of %2. %3.</source>
      <translation>%1: Stand %2. %3.</translation>
    </message>
    <message>
      <source>%1: not read yet</source>
      <translation>%1: noch nicht gelesen</translation>
    </message>
    <message numerus="yes">
      <source>%n calendar(s) need your attention</source>
      <translation>
        <numerusform>%n Kalender braucht Ihre Aufmerksamkeit</numerusform>
        <numerusform>%n Kalender brauchen Ihre Aufmerksamkeit</numerusform>
      </translation>
    </message>
    <message>
      <source>All sources as of %1</source>
      <translation>Alle Quellen, Stand %1</translation>
    </message>
    <message>
      <source>Everything travels encrypted.
Nothing has been sent since the program started.</source>
      <translation>Alles wird verschlüsselt übertragen.
Seit dem Programmstart wurde nichts gesendet.</translation>
    </message>
    <message>
      <source>Everything travels encrypted:</source>
      <translation>Alles wird verschlüsselt übertragen:</translation>
    </message>
    <message>
      <source>No calendar is shown yet</source>
      <translation>Noch wird kein Kalender gezeigt</translation>
    </message>
    <message>
      <source>Offline — not every calendar has been read yet</source>
      <translation>Offline — noch nicht jeder Kalender wurde gelesen</translation>
    </message>
    <message>
      <source>Offline — showing what was kept at %1</source>
      <translation>Offline — zeigt, was um %1 behalten wurde</translation>
    </message>
    <message>
      <source>Reading your calendars for the first time</source>
      <translation>Ihre Kalender werden zum ersten Mal gelesen</translation>
    </message>
  </context>
  <context>
    <name>GoTo</name>
    <message>
      <source>Go to a date</source>
      <translation>Zu einem Datum gehen</translation>
    </message>
    <message>
      <source>In words or numbers, also in other languages.</source>
      <translation>In Worten oder Zahlen, auch in anderen Sprachen.</translation>
    </message>
    <message>
      <source>No day is meant by this yet.</source>
      <translation>Damit ist noch kein Tag gemeint.</translation>
    </message>
    <message>
      <source>next tue, 14 march, in 3 weeks, 2026-12-01</source>
      <translation>nächsten di, 14. März, in 3 Wochen, 01.12.2026</translation>
    </message>
  </context>
  <context>
    <name>Granted</name>
    <message>
      <source>If you need what is not allowed, ask whoever runs the practice's service, then sign in again.</source>
      <translation>Wenn Sie brauchen, was nicht erlaubt ist, wenden Sie sich an die Betreiber des Praxisdienstes und melden Sie sich dann neu an.</translation>
    </message>
    <message>
      <source>The practice also allowed things that were not asked for. They are not used.</source>
      <translation>Die Praxis hat auch manches erlaubt, worum nicht gebeten wurde. Es wird nicht genutzt.</translation>
    </message>
    <message>
      <source>The practice lets this program do less than it asked for. Not allowed:</source>
      <translation>Die Praxis erlaubt diesem Programm weniger, als es erbeten hat. Nicht erlaubt:</translation>
    </message>
    <message>
      <source>The practice lets this program do what it asked for, and nothing else.</source>
      <translation>Die Praxis erlaubt diesem Programm, worum es gebeten hat, und sonst nichts.</translation>
    </message>
    <message>
      <source>hand over your decisions of consent</source>
      <translation>Ihre Entscheidungen zur Einwilligung weitergeben</translation>
    </message>
    <message>
      <source>keep you signed in</source>
      <translation>Sie angemeldet lassen</translation>
    </message>
    <message>
      <source>make and change appointments</source>
      <translation>Termine anlegen und ändern</translation>
    </message>
    <message>
      <source>read all of your appointments</source>
      <translation>alle Ihre Termine lesen</translation>
    </message>
    <message>
      <source>read surveys</source>
      <translation>Umfragen lesen</translation>
    </message>
    <message>
      <source>read the agreement, the policy and the articles</source>
      <translation>die Vereinbarung, die Erklärung und die Artikel lesen</translation>
    </message>
    <message>
      <source>see and block free times</source>
      <translation>freie Zeiten sehen und sperren</translation>
    </message>
    <message>
      <source>see the names of patients and practitioners</source>
      <translation>die Namen von Patienten und Behandelnden sehen</translation>
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
      <translation>%1 · %2</translation>
    </message>
    <message>
      <source>%1; also changed: %2</source>
      <translation>%1; ebenfalls geändert: %2</translation>
    </message>
    <message numerus="yes">
      <source>%n earlier</source>
      <translation>
        <numerusform>%n früherer</numerusform>
        <numerusform>%n frühere</numerusform>
      </translation>
    </message>
    <message>
      <source>Booked again by the front desk</source>
      <translation>Vom Empfang wieder gebucht</translation>
    </message>
    <message>
      <source>Booked again by you</source>
      <translation>Von Ihnen wieder gebucht</translation>
    </message>
    <message>
      <source>Cancelled by the front desk</source>
      <translation>Vom Empfang abgesagt</translation>
    </message>
    <message>
      <source>Cancelled by you</source>
      <translation>Von Ihnen abgesagt</translation>
    </message>
    <message>
      <source>Changed by the front desk: %1</source>
      <translation>Vom Empfang geändert: %1</translation>
    </message>
    <message>
      <source>Changed by you: %1</source>
      <translation>Von Ihnen geändert: %1</translation>
    </message>
    <message>
      <source>History</source>
      <translation>Verlauf</translation>
    </message>
    <message>
      <source>Length changed from %1 to %2 by the front desk</source>
      <translation>Dauer vom Empfang geändert, von %1 auf %2</translation>
    </message>
    <message>
      <source>Length changed from %1 to %2 by you</source>
      <translation>Dauer von Ihnen geändert, von %1 auf %2</translation>
    </message>
    <message>
      <source>Made</source>
      <translation>Angelegt</translation>
    </message>
    <message>
      <source>Made by the front desk</source>
      <translation>Vom Empfang angelegt</translation>
    </message>
    <message>
      <source>Made by you</source>
      <translation>Von Ihnen angelegt</translation>
    </message>
    <message>
      <source>Marked as arrived by the front desk</source>
      <translation>Vom Empfang als eingetroffen vermerkt</translation>
    </message>
    <message>
      <source>Marked as arrived by you</source>
      <translation>Von Ihnen als eingetroffen vermerkt</translation>
    </message>
    <message>
      <source>Marked as completed by the front desk</source>
      <translation>Vom Empfang als abgeschlossen vermerkt</translation>
    </message>
    <message>
      <source>Marked as completed by you</source>
      <translation>Von Ihnen als abgeschlossen vermerkt</translation>
    </message>
    <message>
      <source>Marked as not come by the front desk</source>
      <translation>Vom Empfang als nicht erschienen vermerkt</translation>
    </message>
    <message>
      <source>Marked as not come by you</source>
      <translation>Von Ihnen als nicht erschienen vermerkt</translation>
    </message>
    <message>
      <source>Moved from %1 to %2 by the front desk</source>
      <translation>Vom Empfang verschoben, von %1 auf %2</translation>
    </message>
    <message>
      <source>Moved from %1 to %2 by you</source>
      <translation>Von Ihnen verschoben, von %1 auf %2</translation>
    </message>
    <message>
      <source>Removed by the front desk</source>
      <translation>Vom Empfang entfernt</translation>
    </message>
    <message>
      <source>Removed by you</source>
      <translation>Von Ihnen entfernt</translation>
    </message>
    <message>
      <source>Two edits met, and you chose by field</source>
      <translation>Zwei Änderungen trafen sich, und Sie wählten Feld für Feld</translation>
    </message>
    <message>
      <source>Two edits met, and you kept both</source>
      <translation>Zwei Änderungen trafen sich, und Sie behielten beide</translation>
    </message>
    <message>
      <source>Two edits met, and you kept the front desk's</source>
      <translation>Zwei Änderungen trafen sich, und Sie behielten die des Empfangs</translation>
    </message>
    <message>
      <source>Two edits met, and you kept yours</source>
      <translation>Zwei Änderungen trafen sich, und Sie behielten Ihre</translation>
    </message>
    <message>
      <source>You changed it and took that back before it was sent</source>
      <translation>Sie haben ihn geändert und das vor dem Senden zurückgenommen</translation>
    </message>
    <message>
      <source>Your change and the front desk's were put together</source>
      <translation>Ihre Änderung und die des Empfangs wurden zusammengeführt</translation>
    </message>
  </context>
  <context>
    <name>HistoryPage</name>
    <message>
      <source>%1, on another computer (%2); it holds here since %3</source>
      <translation>%1, auf einem anderen Computer (%2); gilt hier seit %3</translation>
    </message>
    <message>
      <source>%1, on this computer</source>
      <translation>%1, auf diesem Computer</translation>
    </message>
    <message>
      <source>%1, on this computer; it holds again since %2</source>
      <translation>%1, auf diesem Computer; gilt wieder seit %2</translation>
    </message>
    <message>
      <source>%1: %2</source>
      <translation>%1: %2</translation>
    </message>
    <message>
      <source>Check the chain</source>
      <translation>Kette prüfen</translation>
    </message>
    <message>
      <source>Consent history</source>
      <translation>Verlauf der Einwilligungen</translation>
    </message>
    <message>
      <source>Details</source>
      <translation>Einzelheiten</translation>
    </message>
    <message>
      <source>Every decision stays on record, and each record seals the one before it.</source>
      <translation>Jede Entscheidung bleibt verzeichnet, und jeder Eintrag versiegelt den vorigen.</translation>
    </message>
    <message>
      <source>Expired — %1</source>
      <translation>Abgelaufen — %1</translation>
    </message>
    <message>
      <source>Given — %1</source>
      <translation>Erteilt — %1</translation>
    </message>
    <message>
      <source>Receipt…</source>
      <translation>Beleg …</translation>
    </message>
    <message>
      <source>Record %1, %2
Its seal: %3
The seal before: %4</source>
      <translation>Eintrag %1, %2
Sein Siegel: %3
Das Siegel davor: %4</translation>
    </message>
    <message>
      <source>Refused — %1</source>
      <translation>Abgelehnt — %1</translation>
    </message>
    <message>
      <source>Show earlier decisions</source>
      <translation>Frühere Entscheidungen zeigen</translation>
    </message>
    <message>
      <source>The chain holds: no record was changed or taken away.</source>
      <translation>Die Kette hält: Kein Eintrag wurde geändert oder entfernt.</translation>
    </message>
    <message>
      <source>The words are not on this computer.</source>
      <translation>Der Wortlaut ist nicht auf diesem Computer.</translation>
    </message>
    <message>
      <source>There is no decision yet.</source>
      <translation>Es gibt noch keine Entscheidung.</translation>
    </message>
    <message>
      <source>Withdrawn — %1</source>
      <translation>Widerrufen — %1</translation>
    </message>
    <message>
      <source>something that is no longer here</source>
      <translation>etwas, das nicht mehr hier ist</translation>
    </message>
  </context>
  <context>
    <name>HourGrid</name>
    <message>
      <source>Schedule by hours</source>
      <translation>Terminplan nach Stunden</translation>
    </message>
  </context>
  <context>
    <name>KeyStatePage</name>
    <message>
      <source>Open</source>
      <translation>Öffnen</translation>
    </message>
    <message>
      <source>Passphrase or recovery code</source>
      <translation>Passphrase oder Wiederherstellungscode</translation>
    </message>
    <message>
      <source>Quit</source>
      <translation>Beenden</translation>
    </message>
    <message>
      <source>Restore a backup…</source>
      <translation>Sicherung einspielen …</translation>
    </message>
    <message>
      <source>Show the other window</source>
      <translation>Das andere Fenster zeigen</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Erneut versuchen</translation>
    </message>
  </context>
  <context>
    <name>KeysCard</name>
    <message>
      <source>An encrypted copy is made every day; the last seven are kept.</source>
      <translation>Jeden Tag entsteht eine verschlüsselte Kopie; die letzten sieben werden behalten.</translation>
    </message>
    <message>
      <source>Back up now</source>
      <translation>Jetzt sichern</translation>
    </message>
    <message>
      <source>Backup</source>
      <translation>Sicherung</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Change the passphrase</source>
      <translation>Passphrase ändern</translation>
    </message>
    <message>
      <source>Change…</source>
      <translation>Ändern …</translation>
    </message>
    <message>
      <source>Done.</source>
      <translation>Erledigt.</translation>
    </message>
    <message>
      <source>It opens your schedule on this computer, also without its keyring.</source>
      <translation>Sie öffnet Ihren Terminplan auf diesem Computer, auch ohne dessen Schlüsselbund.</translation>
    </message>
    <message>
      <source>It opens your schedule when the passphrase is forgotten. An older code ends.</source>
      <translation>Er öffnet Ihren Terminplan, wenn die Passphrase vergessen ist. Ein älterer Code gilt nicht mehr.</translation>
    </message>
    <message>
      <source>Make a new one…</source>
      <translation>Neuen machen …</translation>
    </message>
    <message>
      <source>Passphrase</source>
      <translation>Passphrase</translation>
    </message>
    <message>
      <source>Recovery code</source>
      <translation>Wiederherstellungscode</translation>
    </message>
    <message>
      <source>Ways to your key</source>
      <translation>Wege zu Ihrem Schlüssel</translation>
    </message>
    <message>
      <source>Your schedule opens with: %1.</source>
      <translation>Ihr Terminplan öffnet sich mit: %1.</translation>
    </message>
    <message>
      <source>the keyring of this computer</source>
      <translation>dem Schlüsselbund dieses Computers</translation>
    </message>
    <message>
      <source>your passphrase</source>
      <translation>Ihrer Passphrase</translation>
    </message>
    <message>
      <source>your recovery code</source>
      <translation>Ihrem Wiederherstellungscode</translation>
    </message>
  </context>
  <context>
    <name>LanguagePage</name>
    <message>
      <source>As the system</source>
      <translation>Wie das System</translation>
    </message>
    <message>
      <source>Dates, first day of the week and 12 or 24 hours follow the system.</source>
      <translation>Datum, erster Wochentag und 12 oder 24 Stunden folgen dem System.</translation>
    </message>
    <message>
      <source>Its hours are shown beside yours in day and week.</source>
      <translation>Ihre Stunden stehen in Tag und Woche neben den eigenen.</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Sprache</translation>
    </message>
    <message>
      <source>Language &amp; time</source>
      <translation>Sprache &amp; Zeit</translation>
    </message>
    <message>
      <source>None</source>
      <translation>Keine</translation>
    </message>
    <message>
      <source>Second time zone</source>
      <translation>Zweite Zeitzone</translation>
    </message>
    <message>
      <source>Windows that you open from now on speak it.</source>
      <translation>Fenster, die Sie ab jetzt öffnen, sprechen sie.</translation>
    </message>
  </context>
  <context>
    <name>Leave</name>
    <message>
      <source>%1 can't be told now that your consents end.</source>
      <translation>%1 kann gerade nicht erfahren, dass Ihre Einwilligungen enden.</translation>
    </message>
    <message numerus="yes">
      <source>%n change(s) have not reached your practice and would be lost there.</source>
      <translation>
        <numerusform>%n Änderung ist noch nicht bei Ihrer Praxis und ginge dort verloren.</numerusform>
        <numerusform>%n Änderungen sind noch nicht bei Ihrer Praxis und gingen dort verloren.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n file(s) and their keys are gone from this computer.</source>
      <translation>
        <numerusform>%n Datei und ihre Schlüssel sind von diesem Computer verschwunden.</numerusform>
        <numerusform>%n Dateien und ihre Schlüssel sind von diesem Computer verschwunden.</numerusform>
      </translation>
    </message>
    <message>
      <source>1. Your calendars, appointments and consents are written as plain files.</source>
      <translation>1. Ihre Kalender, Termine und Einwilligungen werden als offene Dateien geschrieben.</translation>
    </message>
    <message>
      <source>2. On your own calendars nothing of ours stands.</source>
      <translation>2. In Ihren eigenen Kalendern steht nichts von uns.</translation>
    </message>
    <message numerus="yes">
      <source>2. What we wrote to your calendars is removed there: %n calendar(s).</source>
      <translation>
        <numerusform>2. Was wir in Ihre Kalender geschrieben haben, wird dort entfernt: %n Kalender.</numerusform>
        <numerusform>2. Was wir in Ihre Kalender geschrieben haben, wird dort entfernt: %n Kalender.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>3. All %n consent(s) are taken back, here and on your other computers; your practice is told.</source>
      <translation>
        <numerusform>3. Ihre %n Einwilligung wird zurückgenommen, hier und auf Ihren anderen Computern; Ihre Praxis erfährt es.</numerusform>
        <numerusform>3. Alle %n Einwilligungen werden zurückgenommen, hier und auf Ihren anderen Computern; Ihre Praxis erfährt es.</numerusform>
      </translation>
    </message>
    <message>
      <source>4. You are signed out of: %1.</source>
      <translation>4. Sie werden abgemeldet von: %1.</translation>
    </message>
    <message>
      <source>5. Every file and every key of the program on this computer is destroyed.</source>
      <translation>5. Jede Datei und jeder Schlüssel des Programms auf diesem Computer wird zerstört.</translation>
    </message>
    <message>
      <source>An entry in the keyring stayed. It opens nothing; the next start removes it.</source>
      <translation>Ein Eintrag im Schlüsselbund blieb. Er öffnet nichts; der nächste Start entfernt ihn.</translation>
    </message>
    <message>
      <source>Choose a folder for your files, or take nothing along.</source>
      <translation>Wählen Sie einen Ordner für Ihre Dateien, oder nehmen Sie nichts mit.</translation>
    </message>
    <message>
      <source>Choose…</source>
      <translation>Wählen …</translation>
    </message>
    <message>
      <source>Close OptiMantra</source>
      <translation>OptiMantra schließen</translation>
    </message>
    <message>
      <source>Erase all the same</source>
      <translation>Trotzdem löschen</translation>
    </message>
    <message>
      <source>Everything is erased here</source>
      <translation>Hier ist alles gelöscht</translation>
    </message>
    <message>
      <source>Folder for your files</source>
      <translation>Ordner für Ihre Dateien</translation>
    </message>
    <message>
      <source>Leave and erase</source>
      <translation>Gehen und löschen</translation>
    </message>
    <message>
      <source>Leave with everything</source>
      <translation>Mit allem gehen</translation>
    </message>
    <message>
      <source>Nothing was erased yet. Your files are safe.</source>
      <translation>Es wurde noch nichts gelöscht. Ihre Dateien sind sicher.</translation>
    </message>
    <message>
      <source>Our calendar at %1 can't be removed now.</source>
      <translation>Unser Kalender bei %1 kann gerade nicht entfernt werden.</translation>
    </message>
    <message>
      <source>Our permission at %1 can't be ended now. You can end it on its security page.</source>
      <translation>Unsere Erlaubnis bei %1 lässt sich gerade nicht beenden. Sie können es auf der Sicherheitsseite dort tun.</translation>
    </message>
    <message>
      <source>Stay</source>
      <translation>Bleiben</translation>
    </message>
    <message>
      <source>Take nothing along, and no receipt</source>
      <translation>Nichts mitnehmen, auch keinen Beleg</translation>
    </message>
    <message>
      <source>The files are not encrypted. Keep them in a safe place.</source>
      <translation>Die Dateien sind nicht verschlüsselt. Heben Sie sie sicher auf.</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Noch einmal versuchen</translation>
    </message>
    <message>
      <source>Where your files go</source>
      <translation>Wohin Ihre Dateien kommen</translation>
    </message>
    <message>
      <source>Writing your files and signing out…</source>
      <translation>Ihre Dateien werden geschrieben, Sie werden abgemeldet …</translation>
    </message>
    <message>
      <source>Your files and the receipt are in %1.</source>
      <translation>Ihre Dateien und der Beleg liegen in %1.</translation>
    </message>
    <message>
      <source>Your files go to</source>
      <translation>Ihre Dateien kommen nach</translation>
    </message>
    <message>
      <source>none</source>
      <translation>keinem</translation>
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
      <translation>%1 (nicht von uns)</translation>
    </message>
    <message>
      <source>Article</source>
      <translation>Artikel</translation>
    </message>
    <message>
      <source>Articles</source>
      <translation>Artikel</translation>
    </message>
    <message>
      <source>By %1 · %2</source>
      <translation>Von %1 · %2</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <source>For your information only. It is no medical advice, and we do not endorse what others offer.</source>
      <translation>Nur zur Information. Es ist kein ärztlicher Rat, und wir empfehlen nicht, was andere anbieten.</translation>
    </message>
    <message>
      <source>Library</source>
      <translation>Bibliothek</translation>
    </message>
    <message>
      <source>No article has these words.</source>
      <translation>Kein Artikel hat diese Wörter.</translation>
    </message>
    <message>
      <source>Open its page…</source>
      <translation>Seite öffnen …</translation>
    </message>
    <message>
      <source>OptiMantra</source>
      <translation>OptiMantra</translation>
    </message>
    <message>
      <source>Search the articles</source>
      <translation>Artikel durchsuchen</translation>
    </message>
    <message>
      <source>There are no articles yet. They come from your practice.</source>
      <translation>Es gibt noch keine Artikel. Sie kommen von Ihrer Praxis.</translation>
    </message>
  </context>
  <context>
    <name>LockPage</name>
    <message>
      <source>Locked</source>
      <translation>Gesperrt</translation>
    </message>
    <message>
      <source>Passphrase</source>
      <translation>Passphrase</translation>
    </message>
    <message>
      <source>Today at a glance</source>
      <translation>Heute auf einen Blick</translation>
    </message>
    <message>
      <source>Unlock</source>
      <translation>Entsperren</translation>
    </message>
    <message>
      <source>We never ask for your passphrase or password by phone or e-mail.</source>
      <translation>Wir fragen nie am Telefon oder per E-Mail nach Ihrer Passphrase oder Ihrem Passwort.</translation>
    </message>
  </context>
  <context>
    <name>LoseChanges</name>
    <message numerus="yes">
      <source>%n change(s) would be lost</source>
      <translation>
        <numerusform>%n Änderung ginge verloren</numerusform>
        <numerusform>%n Änderungen gingen verloren</numerusform>
      </translation>
    </message>
    <message>
      <source>Keep showing it</source>
      <translation>Weiter anzeigen</translation>
    </message>
    <message>
      <source>Lose them</source>
      <translation>Verwerfen</translation>
    </message>
    <message>
      <source>Send them now</source>
      <translation>Jetzt senden</translation>
    </message>
    <message numerus="yes">
      <source>The practice does not have %n change(s) of yours yet.</source>
      <translation>
        <numerusform>Die Praxis hat %n Änderung von Ihnen noch nicht.</numerusform>
        <numerusform>Die Praxis hat %n Änderungen von Ihnen noch nicht.</numerusform>
      </translation>
    </message>
    <message>
      <source>When your schedule is no longer shown here, they go with it and are not sent.</source>
      <translation>Wenn Ihr Plan hier nicht mehr gezeigt wird, gehen sie mit ihm und werden nicht gesendet.</translation>
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
      <translation>Der Terminplan Ihrer Praxis und Ihre eigenen Kalender, verschlüsselt auf diesem Computer.</translation>
    </message>
  </context>
  <context>
    <name>Managed</name>
    <message>
      <source>Locked: the settings of your IT can't be read, so the strictest hold for now.</source>
      <translation>Gesperrt: Die Vorgaben Ihrer IT sind nicht lesbar; bis dahin gelten die strengsten.</translation>
    </message>
    <message>
      <source>Set by %1 for this computer.</source>
      <translation>Von %1 für diesen Computer festgelegt.</translation>
    </message>
    <message>
      <source>Set by your IT for this computer.</source>
      <translation>Von Ihrer IT für diesen Computer festgelegt.</translation>
    </message>
  </context>
  <context>
    <name>Matters</name>
    <message>
      <source>%1 lists far fewer events than before. We removed nothing and wait for your answer.</source>
      <translation>%1 führt weit weniger Einträge als zuvor. Wir haben nichts entfernt und warten auf Ihre Antwort.</translation>
    </message>
    <message>
      <source>%1 lists no events any more. We removed nothing and wait for your answer.</source>
      <translation>%1 führt keine Ereignisse mehr. Wir haben nichts entfernt und warten auf Ihre Antwort.</translation>
    </message>
    <message>
      <source>%1 needs you to sign in again. What is kept on this computer stays in view.</source>
      <translation>Bei %1 müssen Sie sich erneut anmelden. Was auf diesem Computer behalten wurde, bleibt sichtbar.</translation>
    </message>
    <message>
      <source>%1: %2</source>
      <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
      <source>%n change(s) refused</source>
      <translation>
        <numerusform>%n Änderung abgelehnt</numerusform>
        <numerusform>%n Änderungen abgelehnt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n edit(s) to decide</source>
      <translation>
        <numerusform>%n Änderung zu entscheiden</numerusform>
        <numerusform>%n Änderungen zu entscheiden</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n of your changes were not taken by the practice.</source>
      <translation>
        <numerusform>Eine Ihrer Änderungen hat die Praxis nicht angenommen.</numerusform>
        <numerusform>%n Ihrer Änderungen hat die Praxis nicht angenommen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n of your edits met somebody else's change of the same appointment.</source>
      <translation>
        <numerusform>Eine Ihrer Änderungen traf auf die Änderung eines anderen am selben Termin.</numerusform>
        <numerusform>%n Ihrer Änderungen trafen auf die eines anderen am selben Termin.</numerusform>
      </translation>
    </message>
    <message>
      <source>Answer…</source>
      <translation>Antworten …</translation>
    </message>
    <message>
      <source>Look at both…</source>
      <translation>Beide ansehen…</translation>
    </message>
    <message>
      <source>Look at them…</source>
      <translation>Ansehen…</translation>
    </message>
    <message>
      <source>Nothing was overwritten: both versions are kept until you decide.</source>
      <translation>Nichts wurde überschrieben: Beide Fassungen bleiben, bis Sie entscheiden.</translation>
    </message>
    <message>
      <source>Read it…</source>
      <translation>Lesen …</translation>
    </message>
    <message>
      <source>Sign in again…</source>
      <translation>Erneut anmelden …</translation>
    </message>
    <message>
      <source>They are kept here until you try again or take them back.</source>
      <translation>Sie bleiben hier, bis Sie es erneut versuchen oder sie zurücknehmen.</translation>
    </message>
  </context>
  <context>
    <name>MiniMonth</name>
    <message>
      <source>{month} {year}</source>
      <translation>{month} {year}</translation>
    </message>
  </context>
  <context>
    <name>MonthBoard</name>
    <message>
      <source>{day}, {times}</source>
      <translation>{day}, {times}</translation>
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
      <translation>Nächster Monat</translation>
    </message>
    <message>
      <source>Month before</source>
      <translation>Voriger Monat</translation>
    </message>
  </context>
  <context>
    <name>MonthGrid</name>
    <message>
      <source>Schedule by month</source>
      <translation>Terminplan nach Monat</translation>
    </message>
    <message>
      <source>{day} {month}</source>
      <translation>{day} {month}</translation>
    </message>
  </context>
  <context>
    <name>NewPassphrase</name>
    <message>
      <source>Choose a passphrase</source>
      <translation>Passphrase wählen</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Kopieren</translation>
    </message>
    <message>
      <source>Go on</source>
      <translation>Weiter</translation>
    </message>
    <message>
      <source>I have written it down</source>
      <translation>Ich habe ihn aufgeschrieben</translation>
    </message>
    <message numerus="yes">
      <source>It needs at least %n character(s).</source>
      <translation>
        <numerusform>Sie braucht mindestens %n Zeichen.</numerusform>
        <numerusform>Sie braucht mindestens %n Zeichen.</numerusform>
      </translation>
    </message>
    <message>
      <source>It opens your schedule when the passphrase is forgotten. It is shown this once and kept nowhere. Keep it on paper, away from this computer.</source>
      <translation>Er öffnet Ihren Terminplan, wenn die Passphrase vergessen ist. Er wird nur dieses eine Mal gezeigt und nirgends behalten. Bewahren Sie ihn auf Papier auf, nicht bei diesem Computer.</translation>
    </message>
    <message>
      <source>Passphrase, four words or more</source>
      <translation>Passphrase, vier Wörter oder mehr</translation>
    </message>
    <message>
      <source>Recovery code</source>
      <translation>Wiederherstellungscode</translation>
    </message>
    <message>
      <source>The same once more</source>
      <translation>Dieselbe noch einmal</translation>
    </message>
    <message>
      <source>The two are not the same.</source>
      <translation>Die beiden sind nicht gleich.</translation>
    </message>
    <message>
      <source>This computer has no keyring, so a passphrase protects your schedule. It is written down nowhere and sent to nobody: without it, and without the recovery code, nobody can open your schedule.</source>
      <translation>Dieser Computer hat keinen Schlüsselbund, darum schützt eine Passphrase Ihren Terminplan. Sie wird nirgends aufgeschrieben und niemandem gesendet: Ohne sie und ohne den Wiederherstellungscode kann niemand Ihren Terminplan öffnen.</translation>
    </message>
    <message>
      <source>Use this passphrase</source>
      <translation>Diese Passphrase verwenden</translation>
    </message>
    <message>
      <source>Write down your recovery code</source>
      <translation>Schreiben Sie Ihren Wiederherstellungscode auf</translation>
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
      <translation>Eingetroffen</translation>
    </message>
    <message>
      <source>Next</source>
      <translation>Als Nächstes</translation>
    </message>
    <message>
      <source>Nothing more today</source>
      <translation>Heute nichts mehr</translation>
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
        <numerusform>%n Minute vorher</numerusform>
        <numerusform>%n Minuten vorher</numerusform>
      </translation>
    </message>
    <message>
      <source>A day before</source>
      <translation>Einen Tag vorher</translation>
    </message>
    <message>
      <source>All-day events</source>
      <translation>Ganztägige Ereignisse</translation>
    </message>
    <message>
      <source>Appointments</source>
      <translation>Termine</translation>
    </message>
    <message>
      <source>At %1 that day</source>
      <translation>Um %1 am selben Tag</translation>
    </message>
    <message>
      <source>At %1 the day before</source>
      <translation>Um %1 am Tag davor</translation>
    </message>
    <message>
      <source>At the start</source>
      <translation>Zu Beginn</translation>
    </message>
    <message>
      <source>Events of my own calendars</source>
      <translation>Ereignisse meiner eigenen Kalender</translation>
    </message>
    <message>
      <source>Everything but patients' names</source>
      <translation>Alles außer Patientennamen</translation>
    </message>
    <message>
      <source>Everything, with names</source>
      <translation>Alles, mit Namen</translation>
    </message>
    <message>
      <source>From %1 on</source>
      <translation>Ab %1</translation>
    </message>
    <message>
      <source>In the tray, so that it can remind you.</source>
      <translation>Im Infobereich, damit es Sie erinnern kann.</translation>
    </message>
    <message>
      <source>It comes as your system shows notifications.</source>
      <translation>Sie kommt so, wie Ihr System Mitteilungen zeigt.</translation>
    </message>
    <message>
      <source>Kinds of visit alone</source>
      <translation>Nur die Art des Besuchs</translation>
    </message>
    <message>
      <source>Never names while they are hidden, and only the time while you present. Your system may keep a notification: titles of your own events are in one only if you choose it.</source>
      <translation>Nie Namen, solange sie verborgen sind, und nur die Uhrzeit, während Sie präsentieren. Ihr System kann eine Mitteilung aufbewahren: Titel Ihrer eigenen Ereignisse stehen nur darin, wenn Sie es wählen.</translation>
    </message>
    <message>
      <source>None</source>
      <translation>Keine</translation>
    </message>
    <message>
      <source>Notifications</source>
      <translation>Mitteilungen</translation>
    </message>
    <message>
      <source>Off</source>
      <translation>Aus</translation>
    </message>
    <message>
      <source>Once a day: how many appointments, from when, and what changed.</source>
      <translation>Einmal am Tag: wie viele Termine, ab wann und was sich geändert hat.</translation>
    </message>
    <message>
      <source>Only the time</source>
      <translation>Nur die Uhrzeit</translation>
    </message>
    <message>
      <source>Quiet hours</source>
      <translation>Ruhezeiten</translation>
    </message>
    <message>
      <source>Remind me while it is locked</source>
      <translation>Erinnern, während gesperrt ist</translation>
    </message>
    <message>
      <source>Reminders are made on this computer and sent nowhere.</source>
      <translation>Erinnerungen entstehen auf diesem Computer und werden nirgendwohin gesendet.</translation>
    </message>
    <message>
      <source>Show me one</source>
      <translation>Eine zeigen</translation>
    </message>
    <message>
      <source>Sound</source>
      <translation>Ton</translation>
    </message>
    <message>
      <source>Stay when the window is closed</source>
      <translation>Bleiben, wenn das Fenster geschlossen ist</translation>
    </message>
    <message>
      <source>The day at its start</source>
      <translation>Der Tag zu Beginn</translation>
    </message>
    <message>
      <source>This system shows no notifications: it stands in the window.</source>
      <translation>Dieses System zeigt keine Mitteilungen: Sie steht im Fenster.</translation>
    </message>
    <message>
      <source>Try it</source>
      <translation>Ausprobieren</translation>
    </message>
    <message>
      <source>What is near when they end is told then.</source>
      <translation>Was an ihrem Ende bevorsteht, wird dann gemeldet.</translation>
    </message>
    <message>
      <source>What they say</source>
      <translation>Was sie sagen</translation>
    </message>
    <message>
      <source>Without a sound, and with the time alone.</source>
      <translation>Ohne Ton und nur mit der Uhrzeit.</translation>
    </message>
    <message>
      <source>Your calendars may remind you by themselves, on your phone too.</source>
      <translation>Ihre Kalender erinnern Sie vielleicht selbst, auch auf dem Telefon.</translation>
    </message>
  </context>
  <context>
    <name>Nudges</name>
    <message>
      <source>I have changed it</source>
      <translation>Ich habe es geändert</translation>
    </message>
    <message>
      <source>Make a recovery code…</source>
      <translation>Wiederherstellungscode erstellen…</translation>
    </message>
    <message>
      <source>Not now</source>
      <translation>Nicht jetzt</translation>
    </message>
    <message>
      <source>Read it…</source>
      <translation>Lesen …</translation>
    </message>
    <message>
      <source>The privacy policy can be read now.</source>
      <translation>Die Datenschutzerklärung kann jetzt gelesen werden.</translation>
    </message>
    <message>
      <source>The privacy policy was revised. Old and new stand side by side.</source>
      <translation>Die Datenschutzerklärung wurde geändert. Alt und neu stehen nebeneinander.</translation>
    </message>
    <message>
      <source>This computer's keyring has lost the key of your schedule. Make a recovery code before you lock or close the program: without one, nobody can open your schedule any more.</source>
      <translation>Der Schlüsselbund dieses Computers hat den Schlüssel Ihres Terminplans verloren. Erstellen Sie einen Wiederherstellungscode, bevor Sie das Programm sperren oder schließen: Ohne ihn kann niemand mehr Ihren Terminplan öffnen.</translation>
    </message>
    <message>
      <source>Your practice has revised its user agreement. Its schedule waits for your answer.</source>
      <translation>Ihre Praxis hat ihre Nutzungsvereinbarung geändert. Ihr Plan wartet auf Ihre Antwort.</translation>
    </message>
    <message numerus="yes">
      <source>Your practice password is %n day(s) old. You change it on your practice's own page.</source>
      <translation>
        <numerusform>Ihr Praxispasswort ist %n Tag alt. Sie ändern es auf der Seite Ihrer Praxis.</numerusform>
        <numerusform>Ihr Praxispasswort ist %n Tage alt. Sie ändern es auf der Seite Ihrer Praxis.</numerusform>
      </translation>
    </message>
    <message>
      <source>Your practice's schedule waits until you have agreed to its user agreement.</source>
      <translation>Der Plan Ihrer Praxis wartet, bis Sie ihrer Nutzungsvereinbarung zugestimmt haben.</translation>
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
      <translation>Anzeige</translation>
    </message>
    <message>
      <source>Open: %1</source>
      <translation>Öffnen: %1</translation>
    </message>
    <message>
      <source>Open…</source>
      <translation>Öffnen …</translation>
    </message>
    <message>
      <source>Why this?</source>
      <translation>Warum das?</translation>
    </message>
  </context>
  <context>
    <name>OutsideLink</name>
    <message>
      <source>Copy the address</source>
      <translation>Adresse kopieren</translation>
    </message>
    <message>
      <source>Full address</source>
      <translation>Vollständige Adresse</translation>
    </message>
    <message>
      <source>Go to %1?</source>
      <translation>Zu %1 gehen?</translation>
    </message>
    <message>
      <source>Open in the browser</source>
      <translation>Im Browser öffnen</translation>
    </message>
    <message>
      <source>Open the mail program</source>
      <translation>Mailprogramm öffnen</translation>
    </message>
    <message>
      <source>Stay here</source>
      <translation>Hier bleiben</translation>
    </message>
    <message>
      <source>The way there is not encrypted: others can read along.</source>
      <translation>Der Weg dorthin ist nicht verschlüsselt: Andere können mitlesen.</translation>
    </message>
    <message>
      <source>This page is not ours. What you do there is between you and them; their privacy notice applies.</source>
      <translation>Diese Seite gehört nicht uns. Was Sie dort tun, betrifft Sie und die Betreiber; deren Datenschutzhinweise gelten.</translation>
    </message>
    <message>
      <source>Write to %1?</source>
      <translation>An %1 schreiben?</translation>
    </message>
    <message>
      <source>Your mail program opens. What you write there leaves this program and travels as your mail does.</source>
      <translation>Ihr Mailprogramm öffnet sich. Was Sie dort schreiben, verlässt dieses Programm und reist wie Ihre Mail.</translation>
    </message>
  </context>
  <context>
    <name>Palette</name>
    <message>
      <source>What answers</source>
      <translation>Was passt</translation>
    </message>
    <message>
      <source>What do you want to do?</source>
      <translation>Was möchten Sie tun?</translation>
    </message>
  </context>
  <context>
    <name>Phrases</name>
    <message>
      <source>(no title)</source>
      <translation>(ohne Titel)</translation>
    </message>
    <message>
      <source>Appointment</source>
      <translation>Termin</translation>
    </message>
    <message>
      <source>Busy</source>
      <translation>Belegt</translation>
    </message>
    <message>
      <source>arrived</source>
      <translation>angekommen</translation>
    </message>
    <message>
      <source>blocked</source>
      <translation>gesperrt</translation>
    </message>
    <message>
      <source>booked</source>
      <translation>gebucht</translation>
    </message>
    <message>
      <source>cancelled</source>
      <translation>abgesagt</translation>
    </message>
    <message>
      <source>completed</source>
      <translation>abgeschlossen</translation>
    </message>
    <message>
      <source>confirmed</source>
      <translation>bestätigt</translation>
    </message>
    <message>
      <source>did not come</source>
      <translation>nicht erschienen</translation>
    </message>
    <message>
      <source>proposed</source>
      <translation>vorgeschlagen</translation>
    </message>
    <message>
      <source>tentative</source>
      <translation>unter Vorbehalt</translation>
    </message>
    <message numerus="yes">
      <source>{day}, %n event(s)</source>
      <translation>
        <numerusform>{day}, %n Ereignis</numerusform>
        <numerusform>{day}, %n Ereignisse</numerusform>
      </translation>
    </message>
    <message>
      <source>{day}, all day</source>
      <translation>{day}, ganztägig</translation>
    </message>
    <message>
      <source>{day}, no events</source>
      <translation>{day}, keine Ereignisse</translation>
    </message>
    <message>
      <source>{day}, {times}</source>
      <translation>{day}, {times}</translation>
    </message>
    <message>
      <source>{first} – {last}, all day</source>
      <translation>{first} – {last}, ganztägig</translation>
    </message>
    <message>
      <source>{first}, {start} – {last}, {end}</source>
      <translation>{first}, {start} – {last}, {end}</translation>
    </message>
    <message>
      <source>{sentence}, waiting to be sent</source>
      <translation>{sentence}, wartet auf das Senden</translation>
    </message>
    <message>
      <source>{start} – {end}</source>
      <translation>{start} – {end}</translation>
    </message>
    <message>
      <source>{when}, {title}, {detail}, {status}, {calendar}</source>
      <translation>{when}, {title}, {detail}, {status}, {calendar}</translation>
    </message>
    <message>
      <source>{when}, {title}, {detail}, {status}, {calendar}, {place}</source>
      <translation>{when}, {title}, {detail}, {status}, {calendar}, {place}</translation>
    </message>
    <message>
      <source>{when}, {title}, {status}, {calendar}</source>
      <translation>{when}, {title}, {status}, {calendar}</translation>
    </message>
    <message>
      <source>{when}, {title}, {status}, {calendar}, {place}</source>
      <translation>{when}, {title}, {status}, {calendar}, {place}</translation>
    </message>
  </context>
  <context>
    <name>Print</name>
    <message>
      <source>At night: {events}</source>
      <translation>In der Nacht: {events}</translation>
    </message>
    <message>
      <source>Nothing planned</source>
      <translation>Nichts geplant</translation>
    </message>
    <message>
      <source>Page {page} of {pages}</source>
      <translation>Seite {page} von {pages}</translation>
    </message>
    <message>
      <source>{day} (continued)</source>
      <translation>{day} (Fortsetzung)</translation>
    </message>
    <message>
      <source>{month}, week {number}</source>
      <translation>{month}, Woche {number}</translation>
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
        <numerusform>%n Seite</numerusform>
        <numerusform>%n Seiten</numerusform>
      </translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Day sheet, with room for notes</source>
      <translation>Tagesblatt mit Platz für Notizen</translation>
    </message>
    <message>
      <source>Everything, with names</source>
      <translation>Alles, mit Namen</translation>
    </message>
    <message>
      <source>How much of it</source>
      <translation>Wie viel davon</translation>
    </message>
    <message>
      <source>Initials for names</source>
      <translation>Initialen statt Namen</translation>
    </message>
    <message>
      <source>Kind of visit, no names</source>
      <translation>Art des Besuchs, keine Namen</translation>
    </message>
    <message>
      <source>List of two weeks</source>
      <translation>Liste von zwei Wochen</translation>
    </message>
    <message>
      <source>Month</source>
      <translation>Monat</translation>
    </message>
    <message>
      <source>Names are hidden now. Show them first to print them.</source>
      <translation>Namen sind gerade verborgen. Zeigen Sie sie zuerst, um sie zu drucken.</translation>
    </message>
    <message>
      <source>Only that I am busy</source>
      <translation>Nur dass ich belegt bin</translation>
    </message>
    <message>
      <source>Paper can be read by whoever finds it.</source>
      <translation>Papier kann lesen, wer es findet.</translation>
    </message>
    <message numerus="yes">
      <source>Preview, %n page(s)</source>
      <translation>
        <numerusform>Vorschau, %n Seite</numerusform>
        <numerusform>Vorschau, %n Seiten</numerusform>
      </translation>
    </message>
    <message>
      <source>Print</source>
      <translation>Drucken</translation>
    </message>
    <message>
      <source>Print…</source>
      <translation>Drucken …</translation>
    </message>
    <message>
      <source>Save as PDF</source>
      <translation>Als PDF speichern</translation>
    </message>
    <message>
      <source>Save as PDF…</source>
      <translation>Als PDF speichern …</translation>
    </message>
    <message>
      <source>The file can't be written there. Choose another place.</source>
      <translation>Dorthin kann die Datei nicht geschrieben werden. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
      <source>Week</source>
      <translation>Woche</translation>
    </message>
    <message>
      <source>What</source>
      <translation>Was</translation>
    </message>
  </context>
  <context>
    <name>PrivacyPage</name>
    <message numerus="yes">
      <source>%n appointment(s), in your book</source>
      <translation>
        <numerusform>%n Termin, in Ihrem Buch</numerusform>
        <numerusform>%n Termine, in Ihrem Buch</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n change(s) that wait</source>
      <translation>
        <numerusform>%n Änderung, die wartet</numerusform>
        <numerusform>%n Änderungen, die warten</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n consent record(s)</source>
      <translation>
        <numerusform>%n Nachweis einer Einwilligung</numerusform>
        <numerusform>%n Nachweise von Einwilligungen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n document(s)</source>
      <translation>
        <numerusform>%n Dokument</numerusform>
        <numerusform>%n Dokumente</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n encrypted cop(ies), without tokens and passwords</source>
      <translation>
        <numerusform>%n verschlüsselte Kopie, ohne Zugänge und Passwörter</numerusform>
        <numerusform>%n verschlüsselte Kopien, ohne Zugänge und Passwörter</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n event(s) in memory only, gone when the program ends</source>
      <translation>
        <numerusform>%n Termin nur im Arbeitsspeicher, weg, wenn das Programm endet</numerusform>
        <numerusform>%n Termine nur im Arbeitsspeicher, weg, wenn das Programm endet</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n event(s), in a file and under a key of its own</source>
      <translation>
        <numerusform>%n Termin, in eigener Datei mit eigenem Schlüssel</numerusform>
        <numerusform>%n Termine, in eigener Datei mit eigenem Schlüssel</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n file(s) are in %1. They are not encrypted.</source>
      <translation>
        <numerusform>%n Datei liegt in %1. Sie ist nicht verschlüsselt.</numerusform>
        <numerusform>%n Dateien liegen in %1. Sie sind nicht verschlüsselt.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n patient(s)</source>
      <translation>
        <numerusform>%n Patient</numerusform>
        <numerusform>%n Patienten</numerusform>
      </translation>
    </message>
    <message>
      <source>All of it is encrypted here and can't be read without your key.</source>
      <translation>Alles ist hier verschlüsselt und ohne Ihren Schlüssel nicht lesbar.</translation>
    </message>
    <message>
      <source>All together</source>
      <translation>Alles zusammen</translation>
    </message>
    <message>
      <source>Calendars, appointments and consents as plain files. The copy is not encrypted.</source>
      <translation>Kalender, Termine und Einwilligungen als offene Dateien. Die Kopie ist nicht verschlüsselt.</translation>
    </message>
    <message>
      <source>Copies of the book</source>
      <translation>Kopien des Buchs</translation>
    </message>
    <message>
      <source>Leave with everything</source>
      <translation>Mit allem gehen</translation>
    </message>
    <message>
      <source>Leave…</source>
      <translation>Gehen …</translation>
    </message>
    <message>
      <source>Nothing is kept</source>
      <translation>Nichts wird behalten</translation>
    </message>
    <message>
      <source>Open consents</source>
      <translation>Einwilligungen öffnen</translation>
    </message>
    <message>
      <source>Privacy &amp; data</source>
      <translation>Datenschutz &amp; Daten</translation>
    </message>
    <message>
      <source>Save a copy…</source>
      <translation>Kopie sichern …</translation>
    </message>
    <message>
      <source>Stop keeping a calendar</source>
      <translation>Einen Kalender nicht mehr behalten</translation>
    </message>
    <message>
      <source>Take everything along</source>
      <translation>Alles mitnehmen</translation>
    </message>
    <message>
      <source>Takes everything along, takes back every consent, signs out everywhere, and erases all here.</source>
      <translation>Nimmt alles mit, nimmt jede Einwilligung zurück, meldet überall ab und löscht alles hier.</translation>
    </message>
    <message>
      <source>Turn it off under Consent: its key and its file are destroyed at once.</source>
      <translation>Unter Einwilligung ausschalten: Schlüssel und Datei werden sofort zerstört.</translation>
    </message>
    <message>
      <source>Where to save the copy</source>
      <translation>Wohin die Kopie kommt</translation>
    </message>
    <message>
      <source>Your book</source>
      <translation>Ihr Buch</translation>
    </message>
    <message>
      <source>no changes waiting</source>
      <translation>keine wartenden Änderungen</translation>
    </message>
  </context>
  <context>
    <name>PromisesPage</name>
    <message>
      <source>Kept by</source>
      <translation>Gehalten durch</translation>
    </message>
    <message>
      <source>Last proved on %1</source>
      <translation>Zuletzt bewiesen am %1</translation>
    </message>
    <message>
      <source>Not proved since it was changed</source>
      <translation>Seit der Änderung nicht bewiesen</translation>
    </message>
    <message>
      <source>Promises</source>
      <translation>Versprechen</translation>
    </message>
    <message>
      <source>Proved by</source>
      <translation>Bewiesen durch</translation>
    </message>
    <message>
      <source>What keeps it</source>
      <translation>Was es hält</translation>
    </message>
    <message>
      <source>What we promise, where you meet it, and which code and tests keep it.</source>
      <translation>Was wir versprechen, wo Sie es antreffen und welcher Code und welche Tests es halten.</translation>
    </message>
    <message>
      <source>Where you see it: %1</source>
      <translation>Wo Sie es sehen: %1</translation>
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
      <translation>%1 (vorläufig)</translation>
    </message>
    <message>
      <source>%1 lets us do less than we ask for.</source>
      <translation>%1 erlaubt uns weniger, als wir erbitten.</translation>
    </message>
    <message>
      <source>%1 lets us do what we use, and nothing else.</source>
      <translation>%1 erlaubt uns, was wir nutzen, und sonst nichts.</translation>
    </message>
    <message>
      <source>%1 still lets us do more than we need. It can be taken back.</source>
      <translation>%1 erlaubt uns noch mehr, als wir brauchen. Das lässt sich zurücknehmen.</translation>
    </message>
    <message>
      <source>%1 · %2</source>
      <translation>%1 · %2</translation>
    </message>
    <message>
      <source>%1, last kept in step at %2.</source>
      <translation>%1, zuletzt auf den Stand gebracht: %2.</translation>
    </message>
    <message>
      <source>%1, not in step yet.</source>
      <translation>%1, noch nicht auf dem Stand.</translation>
    </message>
    <message>
      <source>%1–%2</source>
      <translation>%1–%2</translation>
    </message>
    <message numerus="yes">
      <source>%n day(s) ahead</source>
      <translation>
        <numerusform>%n Tag voraus</numerusform>
        <numerusform>%n Tage voraus</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n event(s) of ours still stand there.</source>
      <translation>
        <numerusform>%n Termin von uns steht noch dort.</numerusform>
        <numerusform>%n Termine von uns stehen noch dort.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n event(s) of your practice stand there.</source>
      <translation>
        <numerusform>%n Termin Ihrer Praxis steht dort.</numerusform>
        <numerusform>%n Termine Ihrer Praxis stehen dort.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n event(s) there</source>
      <translation>
        <numerusform>%n Termin dort</numerusform>
        <numerusform>%n Termine dort</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n minute(s) before</source>
      <translation>
        <numerusform>%n Minute vorher</numerusform>
        <numerusform>%n Minuten vorher</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n request(s). Our sign-in goes along and is not shown.</source>
      <translation>
        <numerusform>%n Anfrage. Unsere Anmeldung geht mit und wird nicht gezeigt.</numerusform>
        <numerusform>%n Anfragen. Unsere Anmeldung geht mit und wird nicht gezeigt.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n to be taken away</source>
      <comment>events</comment>
      <translation>
        <numerusform>%n zu entfernen</numerusform>
        <numerusform>%n zu entfernen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n to be written</source>
      <comment>events</comment>
      <translation>
        <numerusform>%n zu schreiben</numerusform>
        <numerusform>%n zu schreiben</numerusform>
      </translation>
    </message>
    <message>
      <source>A calendar of ours may still stand there.</source>
      <translation>Ein Kalender von uns steht vielleicht noch dort.</translation>
    </message>
    <message numerus="yes">
      <source>Another computer of yours writes less there for %n event(s). Less wins.</source>
      <translation>
        <numerusform>Ein anderer Ihrer Computer schreibt dort bei %n Termin weniger. Das Wenigere gilt.</numerusform>
        <numerusform>Ein anderer Ihrer Computer schreibt dort bei %n Terminen weniger. Das Wenigere gilt.</numerusform>
      </translation>
    </message>
    <message>
      <source>Apple</source>
      <translation>Apple</translation>
    </message>
    <message>
      <source>Apple knows this program by a password of its own, which opens all of your calendars. You can end it on Apple's page.</source>
      <translation>Apple kennt dieses Programm an einem eigenen Passwort, das alle Ihre Kalender öffnet. Auf Apples Seite können Sie es beenden.</translation>
    </message>
    <message>
      <source>Ask %1 for leave to write</source>
      <translation>%1 um Schreiberlaubnis bitten</translation>
    </message>
    <message>
      <source>Asked for, but not granted</source>
      <translation>Erbeten, aber nicht erlaubt</translation>
    </message>
    <message>
      <source>Asked for, granted, used</source>
      <translation>Erbeten, erlaubt, genutzt</translation>
    </message>
    <message>
      <source>At calendar.google.com, open the settings of the calendar “%1” and choose Delete.</source>
      <translation>Öffnen Sie auf calendar.google.com die Einstellungen des Kalenders „%1“ und wählen Sie Löschen.</translation>
    </message>
    <message>
      <source>At the start</source>
      <translation>Zu Beginn</translation>
    </message>
    <message>
      <source>Busy times only</source>
      <translation>Nur belegte Zeiten</translation>
    </message>
    <message>
      <source>Choose this only if your practice has agreed to it.</source>
      <translation>Wählen Sie das nur, wenn Ihre Praxis dem zugestimmt hat.</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <source>Give it back and sign in for reading only…</source>
      <translation>Zurückgeben und nur zum Lesen anmelden…</translation>
    </message>
    <message>
      <source>Google</source>
      <translation>Google</translation>
    </message>
    <message>
      <source>Granted, but not used now</source>
      <translation>Erlaubt, aber jetzt nicht genutzt</translation>
    </message>
    <message>
      <source>How far ahead</source>
      <translation>Wie weit voraus</translation>
    </message>
    <message>
      <source>How it looks</source>
      <translation>So sieht es aus</translation>
    </message>
    <message>
      <source>How much it says</source>
      <translation>Wie viel darin steht</translation>
    </message>
    <message>
      <source>If you remove it now, we can't do it any more: you would have to do it yourself.</source>
      <translation>Wenn Sie es jetzt entfernen, können wir es nicht mehr: Sie müssten es selbst tun.</translation>
    </message>
    <message>
      <source>In Apple's Calendar or at icloud.com/calendar, choose the calendar “%1” and delete it.</source>
      <translation>Wählen Sie in Apples Kalender oder auf icloud.com/calendar den Kalender „%1“ und löschen Sie ihn.</translation>
    </message>
    <message>
      <source>In Outlook, open the menu of the calendar “%1” and choose Delete.</source>
      <translation>Öffnen Sie in Outlook das Menü des Kalenders „%1“ und wählen Sie Löschen.</translation>
    </message>
    <message>
      <source>In any program that shows that account, delete the calendar “%1”.</source>
      <translation>Löschen Sie den Kalender „%1“ in einem Programm, das dieses Konto zeigt.</translation>
    </message>
    <message>
      <source>Initials</source>
      <translation>Initialen</translation>
    </message>
    <message>
      <source>It asks whether we may change your calendars: Microsoft has no narrower question. We change only our own.</source>
      <translation>Sie fragt, ob wir Ihre Kalender ändern dürfen: Eine engere Frage kennt Microsoft nicht. Wir ändern nur unseren eigenen.</translation>
    </message>
    <message>
      <source>It asks whether we may make calendars of our own and change those. It can't let us change any other.</source>
      <translation>Sie fragt, ob wir eigene Kalender anlegen und diese ändern dürfen. Andere zu ändern erlaubt sie uns damit nicht.</translation>
    </message>
    <message>
      <source>Keep the account, and we take them away as soon as it answers. Then remove the account.</source>
      <translation>Behalten Sie das Konto, dann entfernen wir sie, sobald es antwortet. Entfernen Sie das Konto danach.</translation>
    </message>
    <message>
      <source>Kind of visit</source>
      <translation>Art des Besuchs</translation>
    </message>
    <message>
      <source>Look…</source>
      <translation>Ansehen…</translation>
    </message>
    <message>
      <source>Make a calendar of our own, and change only that one</source>
      <translation>Einen eigenen Kalender anlegen und nur diesen ändern</translation>
    </message>
    <message>
      <source>Make and change calendars (we change only our own)</source>
      <translation>Kalender anlegen und ändern (wir ändern nur unseren eigenen)</translation>
    </message>
    <message>
      <source>Microsoft</source>
      <translation>Microsoft</translation>
    </message>
    <message>
      <source>Names</source>
      <translation>Namen</translation>
    </message>
    <message>
      <source>Names are hidden on this screen. Hold F8 to look.</source>
      <translation>Namen sind auf diesem Bildschirm verborgen. Halten Sie F8 gedrückt, um sie zu sehen.</translation>
    </message>
    <message>
      <source>Never</source>
      <translation>Nie</translation>
    </message>
    <message>
      <source>Not asked for</source>
      <translation>Nicht erbeten</translation>
    </message>
    <message>
      <source>Nothing is written there yet.</source>
      <translation>Dort ist noch nichts geschrieben.</translation>
    </message>
    <message>
      <source>Nothing of ours stands there.</source>
      <translation>Dort steht nichts von uns.</translation>
    </message>
    <message>
      <source>One year ahead</source>
      <translation>Ein Jahr voraus</translation>
    </message>
    <message>
      <source>Open the permissions page of %1…</source>
      <translation>Berechtigungsseite von %1 öffnen…</translation>
    </message>
    <message>
      <source>Our calendar on %1 can't be taken away now</source>
      <translation>Unser Kalender bei %1 lässt sich jetzt nicht entfernen</translation>
    </message>
    <message>
      <source>Our calendar on %1 is still to be taken away.</source>
      <translation>Unser Kalender bei %1 ist noch zu entfernen.</translation>
    </message>
    <message numerus="yes">
      <source>Our calendar on %1, with %n event(s), is still to be taken away.</source>
      <translation>
        <numerusform>Unser Kalender bei %1 mit %n Termin ist noch zu entfernen.</numerusform>
        <numerusform>Unser Kalender bei %1 mit %n Terminen ist noch zu entfernen.</numerusform>
      </translation>
    </message>
    <message>
      <source>Patients become nameable to whoever can see that calendar.</source>
      <translation>Wer diesen Kalender sehen kann, kann erkennen, wer Ihre Patienten sind.</translation>
    </message>
    <message>
      <source>Patients nameable</source>
      <translation>Patienten erkennbar</translation>
    </message>
    <message>
      <source>Permissions</source>
      <translation>Berechtigungen</translation>
    </message>
    <message>
      <source>Practice</source>
      <translation>Praxis</translation>
    </message>
    <message>
      <source>Read the events of your calendars</source>
      <translation>Die Termine Ihrer Kalender lesen</translation>
    </message>
    <message>
      <source>Remove it all the same</source>
      <translation>Trotzdem entfernen</translation>
    </message>
    <message>
      <source>Ring before each appointment</source>
      <translation>Vor jedem Termin erinnern</translation>
    </message>
    <message>
      <source>See the list of your calendars</source>
      <translation>Die Liste Ihrer Kalender sehen</translation>
    </message>
    <message>
      <source>Sign in again…</source>
      <translation>Neu anmelden…</translation>
    </message>
    <message>
      <source>Something that we do not ask for</source>
      <translation>Etwas, worum wir nicht bitten</translation>
    </message>
    <message>
      <source>Still owed: %1.</source>
      <translation>Noch offen: %1.</translation>
    </message>
    <message>
      <source>Still published</source>
      <translation>Noch veröffentlicht</translation>
    </message>
    <message>
      <source>Take everything back now</source>
      <translation>Jetzt alles zurückholen</translation>
    </message>
    <message>
      <source>That is you on every device it is copied to, whom you share it with, and %1.</source>
      <translation>Das sind Sie auf jedem Gerät, auf das er kopiert wird, alle, mit denen Sie ihn teilen, und %1.</translation>
    </message>
    <message>
      <source>The bytes that leave</source>
      <translation>Die Bytes, die hinausgehen</translation>
    </message>
    <message>
      <source>The page of %1 opens in your browser. We never see your password.</source>
      <translation>Die Seite von %1 öffnet sich in Ihrem Browser. Ihr Passwort sehen wir nie.</translation>
    </message>
    <message>
      <source>There are no appointments in this time.</source>
      <translation>In dieser Zeit gibt es keine Termine.</translation>
    </message>
    <message>
      <source>Times and the kind of visit. Nobody is named.</source>
      <translation>Zeiten und die Art des Besuchs. Niemand wird genannt.</translation>
    </message>
    <message>
      <source>Times, the patient's initials and the kind of visit.</source>
      <translation>Zeiten, die Initialen der Patientin oder des Patienten und die Art des Besuchs.</translation>
    </message>
    <message>
      <source>Times, the patient's name, the kind of visit and the place.</source>
      <translation>Zeiten, der Name der Patientin oder des Patienten, die Art des Besuchs und der Ort.</translation>
    </message>
    <message>
      <source>Try now</source>
      <translation>Jetzt versuchen</translation>
    </message>
    <message>
      <source>We could not reach %1.</source>
      <translation>Wir konnten %1 nicht erreichen.</translation>
    </message>
    <message>
      <source>We try again by ourselves at %1.</source>
      <translation>Wir versuchen es um %1 von selbst wieder.</translation>
    </message>
    <message>
      <source>We try again by ourselves.</source>
      <translation>Wir versuchen es von selbst wieder.</translation>
    </message>
    <message>
      <source>What is written to %1</source>
      <translation>Was nach %1 geschrieben wird</translation>
    </message>
    <message>
      <source>What is written…</source>
      <translation>Was geschrieben wird…</translation>
    </message>
    <message>
      <source>What leaves</source>
      <translation>Was hinausgeht</translation>
    </message>
    <message>
      <source>When you are busy, and nothing else.</source>
      <translation>Wann Sie belegt sind, und sonst nichts.</translation>
    </message>
    <message>
      <source>Write this from now on</source>
      <translation>Ab jetzt so schreiben</translation>
    </message>
    <message>
      <source>You chose “%1”. %2 allows no more than “%3” on this computer, so that is written.</source>
      <translation>Sie haben „%1“ gewählt. %2 erlaubt auf diesem Computer höchstens „%3“, also wird das geschrieben.</translation>
    </message>
    <message>
      <source>Your practice schedule is not kept in step on %1: %2</source>
      <translation>Ihr Praxisplan wird bei %1 nicht auf dem Stand gehalten: %2</translation>
    </message>
    <message numerus="yes">
      <source>and %n more</source>
      <comment>events</comment>
      <translation>
        <numerusform>und %n weiterer</numerusform>
        <numerusform>und %n weitere</numerusform>
      </translation>
    </message>
    <message>
      <source>rings: %1</source>
      <translation>erinnert: %1</translation>
    </message>
    <message>
      <source>whoever runs the calendar server</source>
      <translation>wer den Kalenderserver betreibt</translation>
    </message>
    <message>
      <source>your practice's IT</source>
      <translation>die IT Ihrer Praxis</translation>
    </message>
  </context>
  <context>
    <name>Receipt</name>
    <message>
      <source>%1, %2 (%3)</source>
      <comment>a day, a time of day, and both in UTC</comment>
      <translation>%1, %2 Uhr (%3)</translation>
    </message>
    <message>
      <source>About</source>
      <translation>Worum es geht</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <source>Consent receipt</source>
      <translation>Beleg einer Einwilligung</translation>
    </message>
    <message>
      <source>Decided at</source>
      <translation>Entschieden am</translation>
    </message>
    <message>
      <source>Decided on another computer</source>
      <translation>Auf einem anderen Computer entschieden</translation>
    </message>
    <message>
      <source>Decision</source>
      <translation>Entscheidung</translation>
    </message>
    <message>
      <source>Given by (pseudonym)</source>
      <translation>Gegeben von (Pseudonym)</translation>
    </message>
    <message>
      <source>How to withdraw</source>
      <translation>Wie man widerruft</translation>
    </message>
    <message>
      <source>Jurisdiction</source>
      <translation>Rechtsraum</translation>
    </message>
    <message>
      <source>Kept for how long</source>
      <translation>Wie lange aufbewahrt</translation>
    </message>
    <message>
      <source>Kept where</source>
      <translation>Wo aufbewahrt</translation>
    </message>
    <message>
      <source>Page (*.html)</source>
      <translation>Seite (*.html)</translation>
    </message>
    <message>
      <source>Personal information</source>
      <translation>Personenbezogene Angaben</translation>
    </message>
    <message>
      <source>Print…</source>
      <translation>Drucken …</translation>
    </message>
    <message>
      <source>Purpose</source>
      <translation>Zweck</translation>
    </message>
    <message>
      <source>Receipt of your decision</source>
      <translation>Beleg Ihrer Entscheidung</translation>
    </message>
    <message>
      <source>Recipients</source>
      <translation>Empfänger</translation>
    </message>
    <message>
      <source>Record</source>
      <translation>Eintrag</translation>
    </message>
    <message>
      <source>Record (*.json)</source>
      <translation>Datensatz (*.json)</translation>
    </message>
    <message>
      <source>Responsible</source>
      <translation>Verantwortlich</translation>
    </message>
    <message>
      <source>SHA-256 of the record before</source>
      <translation>SHA-256 des Eintrags davor</translation>
    </message>
    <message>
      <source>SHA-256 of this record</source>
      <translation>SHA-256 dieses Eintrags</translation>
    </message>
    <message>
      <source>Save as JSON…</source>
      <translation>Als JSON speichern …</translation>
    </message>
    <message>
      <source>Save as a page…</source>
      <translation>Als Seite speichern …</translation>
    </message>
    <message>
      <source>Save the receipt</source>
      <translation>Beleg speichern</translation>
    </message>
    <message>
      <source>Service</source>
      <translation>Dienst</translation>
    </message>
    <message>
      <source>The receipt could not be written there. Choose another folder.</source>
      <translation>Der Beleg konnte dort nicht gespeichert werden. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
      <source>The receipt is saved.</source>
      <translation>Der Beleg ist gespeichert.</translation>
    </message>
    <message>
      <source>The words that were shown</source>
      <translation>Der gezeigte Wortlaut</translation>
    </message>
    <message>
      <source>answers to surveys</source>
      <translation>Antworten auf Umfragen</translation>
    </message>
    <message>
      <source>appointment label at the chosen level of detail</source>
      <translation>Bezeichnung des Termins, so genau wie gewählt</translation>
    </message>
    <message>
      <source>appointment time</source>
      <translation>Zeit des Termins</translation>
    </message>
    <message>
      <source>appointments</source>
      <translation>Termine</translation>
    </message>
    <message>
      <source>as the agreement says</source>
      <translation>wie es in der Vereinbarung steht</translation>
    </message>
    <message>
      <source>be told how personal information is handled</source>
      <translation>erfahren, wie mit persönlichen Angaben umgegangen wird</translation>
    </message>
    <message>
      <source>calendar colour</source>
      <translation>Farbe des Kalenders</translation>
    </message>
    <message>
      <source>calendar name</source>
      <translation>Name des Kalenders</translation>
    </message>
    <message>
      <source>calendar time zone</source>
      <translation>Zeitzone des Kalenders</translation>
    </message>
    <message>
      <source>choose offers on this computer by topics that the person named</source>
      <translation>auf diesem Computer Angebote nach den genannten Themen auswählen</translation>
    </message>
    <message>
      <source>consent records</source>
      <translation>Aufzeichnungen der Einwilligungen</translation>
    </message>
    <message>
      <source>count how often the program is used and send a week's numbers without a name</source>
      <translation>zählen, wie oft das Programm benutzt wird, und die Zahlen einer Woche ohne Namen senden</translation>
    </message>
    <message>
      <source>create one calendar of ours on the account and keep it in step with the practice schedule</source>
      <translation>einen Kalender von uns auf dem Konto anlegen und ihn mit dem Terminplan der Praxis in Einklang halten</translation>
    </message>
    <message>
      <source>disconnect the account in the calendar settings, or `optimantra accounts remove`</source>
      <translation>das Konto in den Kalendereinstellungen trennen, oder `optimantra accounts remove`</translation>
    </message>
    <message>
      <source>e-mail address</source>
      <translation>E-Mail-Adresse</translation>
    </message>
    <message>
      <source>event description</source>
      <translation>Beschreibung des Termins</translation>
    </message>
    <message>
      <source>event place</source>
      <translation>Ort des Termins</translation>
    </message>
    <message>
      <source>event status</source>
      <translation>Status des Termins</translation>
    </message>
    <message>
      <source>event time</source>
      <translation>Zeit des Termins</translation>
    </message>
    <message>
      <source>event title</source>
      <translation>Titel des Termins</translation>
    </message>
    <message>
      <source>expired</source>
      <translation>abgelaufen</translation>
    </message>
    <message>
      <source>given</source>
      <translation>gegeben</translation>
    </message>
    <message>
      <source>keep the calendar's events for use offline</source>
      <translation>die Termine des Kalenders für die Nutzung ohne Netz aufbewahren</translation>
    </message>
    <message>
      <source>name</source>
      <translation>Name</translation>
    </message>
    <message>
      <source>nobody else</source>
      <translation>niemand sonst</translation>
    </message>
    <message>
      <source>nothing rests on it: it says that the policy was shown</source>
      <translation>nichts beruht darauf: es sagt, dass die Erklärung gezeigt wurde</translation>
    </message>
    <message>
      <source>number of uses per day</source>
      <translation>Zahl der Benutzungen am Tag</translation>
    </message>
    <message>
      <source>on this computer eight weeks; what was sent can't be found again, since no name is on it</source>
      <translation>auf diesem Computer acht Wochen; Gesendetes lässt sich nicht wiederfinden, da kein Name darauf steht</translation>
    </message>
    <message>
      <source>on this computer until sent; what was sent can't be found again, since no name is on it</source>
      <translation>auf diesem Computer bis zum Senden; Gesendetes lässt sich nicht wiederfinden, da kein Name darauf steht</translation>
    </message>
    <message>
      <source>read the calendar's events and show them on the schedule</source>
      <translation>die Termine des Kalenders lesen und im Terminplan zeigen</translation>
    </message>
    <message>
      <source>refused</source>
      <translation>abgelehnt</translation>
    </message>
    <message>
      <source>see which calendars the account has</source>
      <translation>sehen, welche Kalender das Konto hat</translation>
    </message>
    <message>
      <source>send mail about products and services</source>
      <translation>Nachrichten über Produkte und Dienste senden</translation>
    </message>
    <message>
      <source>send mail about the account and its appointments</source>
      <translation>Nachrichten über das Konto und seine Termine senden</translation>
    </message>
    <message>
      <source>show surveys and send the answers without a name</source>
      <translation>Umfragen zeigen und die Antworten ohne Namen senden</translation>
    </message>
    <message>
      <source>sign out and leave, in the settings or with `optimantra leave`</source>
      <translation>abmelden und verlassen, in den Einstellungen oder mit `optimantra leave`</translation>
    </message>
    <message>
      <source>the account's provider</source>
      <translation>der Anbieter des Kontos</translation>
    </message>
    <message>
      <source>the calendar server of the account</source>
      <translation>der Kalenderserver des Kontos</translation>
    </message>
    <message>
      <source>the practice's service</source>
      <translation>der Dienst der Praxis</translation>
    </message>
    <message>
      <source>the practice's service, and this computer, encrypted (SQLCipher)</source>
      <translation>der Dienst der Praxis und dieser Computer, verschlüsselt (SQLCipher)</translation>
    </message>
    <message>
      <source>this computer, encrypted (SQLCipher)</source>
      <translation>dieser Computer, verschlüsselt (SQLCipher)</translation>
    </message>
    <message>
      <source>this computer, encrypted (SQLCipher) under a key of the calendar's own</source>
      <translation>dieser Computer, verschlüsselt (SQLCipher) mit einem eigenen Schlüssel des Kalenders</translation>
    </message>
    <message>
      <source>this computer, encrypted (SQLCipher), until sent; then the practice's service, without a name</source>
      <translation>dieser Computer, verschlüsselt (SQLCipher), bis zum Senden; danach der Dienst der Praxis, ohne Namen</translation>
    </message>
    <message>
      <source>this computer, in memory</source>
      <translation>dieser Computer, im Arbeitsspeicher</translation>
    </message>
    <message>
      <source>topics of interest</source>
      <translation>Themen, die interessieren</translation>
    </message>
    <message>
      <source>turn off “%1”, or `optimantra consent withdraw`</source>
      <translation>„%1“ ausschalten, oder `optimantra consent withdraw`</translation>
    </message>
    <message>
      <source>until consent is withdrawn</source>
      <translation>bis die Einwilligung widerrufen wird</translation>
    </message>
    <message>
      <source>until the account is disconnected</source>
      <translation>bis das Konto getrennt wird</translation>
    </message>
    <message>
      <source>until the program ends or consent is withdrawn</source>
      <translation>bis das Programm endet oder die Einwilligung widerrufen wird</translation>
    </message>
    <message>
      <source>until the program's data is erased</source>
      <translation>bis die Daten des Programms gelöscht werden</translation>
    </message>
    <message>
      <source>use the practice's service under its user agreement</source>
      <translation>den Dienst der Praxis unter seiner Nutzungsvereinbarung benutzen</translation>
    </message>
    <message>
      <source>withdrawn</source>
      <translation>widerrufen</translation>
    </message>
  </context>
  <context>
    <name>ReminderCard</name>
    <message>
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <source>Close this reminder</source>
      <translation>Diese Erinnerung schließen</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Öffnen</translation>
    </message>
    <message>
      <source>Remind me…</source>
      <translation>Erinnern …</translation>
    </message>
    <message>
      <source>Show the day</source>
      <translation>Tag zeigen</translation>
    </message>
  </context>
  <context>
    <name>Reminders</name>
    <message>
      <source>%1, %2</source>
      <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
      <source>%n appointment(s) coming up</source>
      <translation>
        <numerusform>%n Termin steht bevor</numerusform>
        <numerusform>%n Termine stehen bevor</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n appointment(s) today</source>
      <translation>
        <numerusform>%n Termin heute</numerusform>
        <numerusform>%n Termine heute</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n change(s) since yesterday</source>
      <translation>
        <numerusform>%n Änderung seit gestern</numerusform>
        <numerusform>%n Änderungen seit gestern</numerusform>
      </translation>
    </message>
    <message>
      <source>Acupuncture</source>
      <translation>Akupunktur</translation>
    </message>
    <message>
      <source>Alex Sample</source>
      <translation>Alex Muster</translation>
    </message>
    <message>
      <source>At the start</source>
      <translation>Zu Beginn</translation>
    </message>
    <message>
      <source>First %1</source>
      <translation>Erster um %1</translation>
    </message>
    <message>
      <source>Free %1</source>
      <translation>Frei %1</translation>
    </message>
    <message>
      <source>In 10 minutes</source>
      <translation>In 10 Minuten</translation>
    </message>
    <message>
      <source>In 5 minutes</source>
      <translation>In 5 Minuten</translation>
    </message>
    <message>
      <source>No appointments today</source>
      <translation>Heute keine Termine</translation>
    </message>
    <message>
      <source>Room 2</source>
      <translation>Raum 2</translation>
    </message>
    <message>
      <source>The first at %1</source>
      <translation>Der erste um %1</translation>
    </message>
    <message>
      <source>You have an appointment at %1</source>
      <translation>Sie haben einen Termin um %1</translation>
    </message>
    <message>
      <source>You have something of your own at %1</source>
      <translation>Sie haben etwas Eigenes um %1</translation>
    </message>
    <message>
      <source>You have something planned on %1</source>
      <translation>Sie haben am %1 etwas vor</translation>
    </message>
  </context>
  <context>
    <name>RemoveAccount</name>
    <message numerus="yes">
      <source>%n calendar(s) disappear from your schedule.</source>
      <translation>
        <numerusform>%n Kalender verschwindet aus Ihrem Terminplan.</numerusform>
        <numerusform>%n Kalender verschwinden aus Ihrem Terminplan.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n change(s) that the practice does not have yet are lost.</source>
      <translation>
        <numerusform>%n Änderung, die die Praxis noch nicht hat, geht verloren.</numerusform>
        <numerusform>%n Änderungen, die die Praxis noch nicht hat, gehen verloren.</numerusform>
      </translation>
    </message>
    <message>
      <source>Keep the account</source>
      <translation>Konto behalten</translation>
    </message>
    <message>
      <source>Nothing is changed at the service. You can connect the account again.</source>
      <translation>Beim Dienst wird nichts geändert. Sie können das Konto wieder verbinden.</translation>
    </message>
    <message>
      <source>Remove %1 from this computer?</source>
      <translation>%1 von diesem Computer entfernen?</translation>
    </message>
    <message>
      <source>Remove the account</source>
      <translation>Konto entfernen</translation>
    </message>
    <message numerus="yes">
      <source>The encrypted copy of %n calendar(s) is destroyed here.</source>
      <translation>
        <numerusform>Die verschlüsselte Kopie von %n Kalender wird hier vernichtet.</numerusform>
        <numerusform>Die verschlüsselten Kopien von %n Kalendern werden hier vernichtet.</numerusform>
      </translation>
    </message>
    <message>
      <source>The sign-in is forgotten, and every consent for this account ends.</source>
      <translation>Die Anmeldung wird vergessen, und jede Einwilligung für dieses Konto endet.</translation>
    </message>
    <message>
      <source>Your appointments at the practice stay as they are. You can sign in again.</source>
      <translation>Ihre Termine bei der Praxis bleiben, wie sie sind. Sie können sich wieder anmelden.</translation>
    </message>
  </context>
  <context>
    <name>RevisedDialog</name>
    <message>
      <source>%1, %2.</source>
      <translation>%1, %2.</translation>
    </message>
    <message>
      <source>%1: what is new</source>
      <translation>%1: Was neu ist</translation>
    </message>
    <message numerus="yes">
      <source>%n word(s) gone (struck through)</source>
      <translation>
        <numerusform>%n Wort weg (durchgestrichen)</numerusform>
        <numerusform>%n Wörter weg (durchgestrichen)</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n word(s) new (underlined)</source>
      <translation>
        <numerusform>%n Wort neu (unterstrichen)</numerusform>
        <numerusform>%n Wörter neu (unterstrichen)</numerusform>
      </translation>
    </message>
    <message>
      <source>Both versions stay readable under Help.</source>
      <translation>Beide Fassungen bleiben unter Hilfe lesbar.</translation>
    </message>
    <message>
      <source>From now on</source>
      <translation>Von jetzt an</translation>
    </message>
    <message>
      <source>From now on (holds from %1)</source>
      <translation>Von jetzt an (gilt ab %1)</translation>
    </message>
    <message>
      <source>I agree</source>
      <translation>Ich stimme zu</translation>
    </message>
    <message>
      <source>I have read it</source>
      <translation>Ich habe sie gelesen</translation>
    </message>
    <message>
      <source>Later</source>
      <translation>Später</translation>
    </message>
    <message>
      <source>Until now</source>
      <translation>Bis jetzt</translation>
    </message>
    <message>
      <source>Until you agree nothing is sent to your practice. Your schedule stays in view.</source>
      <translation>Bis Sie zustimmen, wird nichts an Ihre Praxis gesendet. Ihr Plan bleibt sichtbar.</translation>
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
        <numerusform>%n gefunden</numerusform>
        <numerusform>%n gefunden</numerusform>
      </translation>
    </message>
    <message>
      <source>All that was ever synced, past and future. Beginnings of words are enough.</source>
      <translation>Alles, was je abgeglichen wurde, früher und später. Wortanfänge genügen.</translation>
    </message>
    <message>
      <source>Find</source>
      <translation>Suchen</translation>
    </message>
    <message>
      <source>Name, visit, place or title</source>
      <translation>Name, Besuch, Ort oder Titel</translation>
    </message>
    <message>
      <source>Nothing was found.</source>
      <translation>Nichts gefunden.</translation>
    </message>
    <message numerus="yes">
      <source>The %n nearest to today</source>
      <translation>
        <numerusform>Das %n nächste an heute</numerusform>
        <numerusform>Die %n nächsten an heute</numerusform>
      </translation>
    </message>
    <message>
      <source>Today, {day}</source>
      <translation>Heute, {day}</translation>
    </message>
    <message>
      <source>What was found</source>
      <translation>Was gefunden wurde</translation>
    </message>
    <message>
      <source>all day</source>
      <translation>ganztägig</translation>
    </message>
  </context>
  <context>
    <name>SecurityPage</name>
    <message numerus="yes">
      <source>After %n day(s)</source>
      <translation>
        <numerusform>Nach %n Tag</numerusform>
        <numerusform>Nach %n Tagen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>After %n minute(s)</source>
      <translation>
        <numerusform>Nach %n Minute</numerusform>
        <numerusform>Nach %n Minuten</numerusform>
      </translation>
    </message>
    <message>
      <source>For screens that others see. Tap F8 to change it; hold F8 to look.</source>
      <translation>Für Bildschirme, die andere sehen. F8 antippen schaltet um; F8 halten zeigt sie kurz.</translation>
    </message>
    <message>
      <source>Hide patients' names</source>
      <translation>Patientennamen verbergen</translation>
    </message>
    <message>
      <source>It also locks when the computer sleeps and when its screen locks.</source>
      <translation>Gesperrt wird auch, wenn der Computer schläft oder sein Bildschirm gesperrt wird.</translation>
    </message>
    <message>
      <source>Lock</source>
      <translation>Sperren</translation>
    </message>
    <message>
      <source>Lock now</source>
      <translation>Jetzt sperren</translation>
    </message>
    <message>
      <source>Lock when I do nothing</source>
      <translation>Sperren, wenn ich nichts tue</translation>
    </message>
    <message>
      <source>Never</source>
      <translation>Nie</translation>
    </message>
    <message>
      <source>Only with the screen</source>
      <translation>Nur mit dem Bildschirm</translation>
    </message>
    <message>
      <source>Remind me to change my practice password</source>
      <translation>An das Ändern meines Praxispassworts erinnern</translation>
    </message>
    <message>
      <source>Security</source>
      <translation>Sicherheit</translation>
    </message>
    <message>
      <source>Times and kinds of visits, behind a button on the lock page. Never names.</source>
      <translation>Zeiten und Arten der Besuche, hinter einem Knopf auf der Sperrseite. Nie Namen.</translation>
    </message>
    <message>
      <source>Today at a glance while locked</source>
      <translation>Heute auf einen Blick, während gesperrt ist</translation>
    </message>
    <message>
      <source>You change it on your practice's own page. We never ask for it by phone or mail.</source>
      <translation>Sie ändern es auf der Seite Ihrer Praxis. Wir fragen nie am Telefon oder per Mail danach.</translation>
    </message>
    <message>
      <source>Your schedule is encrypted here. Locking closes it and drops its key.</source>
      <translation>Ihr Terminplan ist hier verschlüsselt. Sperren schließt ihn und vergisst seinen Schlüssel.</translation>
    </message>
  </context>
  <context>
    <name>SettingsDialog</name>
    <message>
      <source>About</source>
      <translation>Über</translation>
    </message>
    <message>
      <source>Accounts &amp; calendars</source>
      <translation>Konten &amp; Kalender</translation>
    </message>
    <message>
      <source>Appearance</source>
      <translation>Darstellung</translation>
    </message>
    <message>
      <source>Consent</source>
      <translation>Einwilligung</translation>
    </message>
    <message>
      <source>Consent history</source>
      <translation>Verlauf der Einwilligungen</translation>
    </message>
    <message>
      <source>Language &amp; time</source>
      <translation>Sprache &amp; Zeit</translation>
    </message>
    <message>
      <source>Notifications</source>
      <translation>Mitteilungen</translation>
    </message>
    <message>
      <source>Pages</source>
      <translation>Seiten</translation>
    </message>
    <message>
      <source>Privacy &amp; data</source>
      <translation>Datenschutz &amp; Daten</translation>
    </message>
    <message>
      <source>Promises</source>
      <translation>Versprechen</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>Suchen</translation>
    </message>
    <message>
      <source>Search the settings</source>
      <translation>Einstellungen durchsuchen</translation>
    </message>
    <message>
      <source>Security</source>
      <translation>Sicherheit</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Einstellungen</translation>
    </message>
    <message>
      <source>Sharing &amp; mail</source>
      <translation>Teilen &amp; Mail</translation>
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
        <numerusform>%n Sendung wartet darauf, ohne Namen hinauszugehen.</numerusform>
        <numerusform>%n Sendungen warten darauf, ohne Namen hinauszugehen.</numerusform>
      </translation>
    </message>
    <message>
      <source>Acupuncture</source>
      <translation>Akupunktur</translation>
    </message>
    <message>
      <source>Appointments changed</source>
      <translation>Termine geändert</translation>
    </message>
    <message>
      <source>Body and mind</source>
      <translation>Körper und Geist</translation>
    </message>
    <message>
      <source>Courses</source>
      <translation>Kurse</translation>
    </message>
    <message>
      <source>Days on which it was opened</source>
      <translation>Tage, an denen es geöffnet war</translation>
    </message>
    <message>
      <source>Equipment</source>
      <translation>Ausstattung</translation>
    </message>
    <message>
      <source>Exactly what is sent</source>
      <translation>Was genau gesendet wird</translation>
    </message>
    <message>
      <source>Laboratory</source>
      <translation>Labor</translation>
    </message>
    <message>
      <source>Manual therapy</source>
      <translation>Manuelle Therapie</translation>
    </message>
    <message>
      <source>My topics</source>
      <translation>Meine Themen</translation>
    </message>
    <message>
      <source>Nutrition</source>
      <translation>Ernährung</translation>
    </message>
    <message>
      <source>Open surveys…</source>
      <translation>Umfragen öffnen …</translation>
    </message>
    <message>
      <source>Printed</source>
      <translation>Gedruckt</translation>
    </message>
    <message>
      <source>Program opened</source>
      <translation>Programm geöffnet</translation>
    </message>
    <message>
      <source>Searched</source>
      <translation>Gesucht</translation>
    </message>
    <message>
      <source>Show exactly what is sent</source>
      <translation>Genau zeigen, was gesendet wird</translation>
    </message>
    <message>
      <source>Synced by hand</source>
      <translation>Von Hand abgeglichen</translation>
    </message>
    <message>
      <source>The last of them leaves after %1.</source>
      <translation>Die letzte davon geht nach %1 hinaus.</translation>
    </message>
    <message>
      <source>There is no account at a practice, so nothing is counted, asked or offered.</source>
      <translation>Es gibt kein Konto bei einer Praxis, also wird nichts gezählt, gefragt oder angeboten.</translation>
    </message>
    <message>
      <source>This week so far</source>
      <translation>Diese Woche bisher</translation>
    </message>
    <message>
      <source>Turned to another view</source>
      <translation>Andere Ansicht gewählt</translation>
    </message>
    <message>
      <source>Turned to the day</source>
      <translation>Tag gewählt</translation>
    </message>
    <message>
      <source>Turned to the month</source>
      <translation>Monat gewählt</translation>
    </message>
    <message>
      <source>Turned to the week</source>
      <translation>Woche gewählt</translation>
    </message>
    <message>
      <source>What waits to be sent</source>
      <translation>Was auf das Senden wartet</translation>
    </message>
  </context>
  <context>
    <name>SharingPage</name>
    <message>
      <source>Always on while you have an account</source>
      <translation>Immer an, solange Sie ein Konto haben</translation>
    </message>
    <message>
      <source>Forgotten password mail</source>
      <translation>Mail bei vergessenem Passwort</translation>
    </message>
    <message>
      <source>If you forget your password, the way to a new one goes to your mail address. Without it nobody could let you in again, so it can't be turned off. We never ask for your password in a mail.</source>
      <translation>Wenn Sie Ihr Passwort vergessen, geht der Weg zu einem neuen an Ihre Mailadresse. Ohne sie könnte Sie niemand mehr einlassen, darum lässt es sich nicht ausschalten. Wir fragen nie in einer Mail nach Ihrem Passwort.</translation>
    </message>
    <message>
      <source>On: your agreement says so until you turn it off</source>
      <translation>An: so sagt es Ihre Vereinbarung, bis Sie es ausschalten</translation>
    </message>
    <message>
      <source>Sharing &amp; mail</source>
      <translation>Teilen &amp; Mail</translation>
    </message>
    <message>
      <source>Which mail may reach you, and what is told about how you use the program.</source>
      <translation>Welche Mail Sie erreichen darf, und was über Ihre Nutzung gesagt wird.</translation>
    </message>
  </context>
  <context>
    <name>Shortcuts</name>
    <message>
      <source>Carry the event; Return puts it down</source>
      <translation>Den Termin verschieben; Eingabe setzt ihn ab</translation>
    </message>
    <message>
      <source>Change the event, or look at it</source>
      <translation>Den Termin ändern oder ansehen</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <source>Days before and after</source>
      <translation>Tage davor und danach</translation>
    </message>
    <message>
      <source>Everything, and the named views</source>
      <translation>Alles, und die benannten Ansichten</translation>
    </message>
    <message>
      <source>First and last event</source>
      <translation>Erstes und letztes Ereignis</translation>
    </message>
    <message>
      <source>From event to event</source>
      <translation>Von Ereignis zu Ereignis</translation>
    </message>
    <message>
      <source>Hide or show patients' names; hold to look</source>
      <translation>Patientennamen verbergen oder zeigen; halten zum Nachsehen</translation>
    </message>
    <message>
      <source>Keyboard shortcuts</source>
      <translation>Tastenkürzel</translation>
    </message>
    <message>
      <source>Leave what is open</source>
      <translation>Verlassen, was offen ist</translation>
    </message>
    <message>
      <source>Look at the event</source>
      <translation>Den Termin ansehen</translation>
    </message>
    <message>
      <source>On the schedule</source>
      <translation>Im Terminplan</translation>
    </message>
    <message>
      <source>Stretch the event</source>
      <translation>Den Termin verlängern oder kürzen</translation>
    </message>
    <message>
      <source>Taller and shorter hours</source>
      <translation>Höhere und niedrigere Stunden</translation>
    </message>
    <message>
      <source>To the next part of the window</source>
      <translation>Zum nächsten Teil des Fensters</translation>
    </message>
    <message>
      <source>To today</source>
      <translation>Zu heute</translation>
    </message>
    <message>
      <source>Turn a switch</source>
      <translation>Schalter umlegen</translation>
    </message>
    <message>
      <source>What can be done with the event</source>
      <translation>Was mit dem Termin getan werden kann</translation>
    </message>
  </context>
  <context>
    <name>SidePane</name>
    <message>
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
  </context>
  <context>
    <name>SignOut</name>
    <message>
      <source>Ends: our permission there and the sign-in on this computer.</source>
      <translation>Endet: unsere Erlaubnis dort und die Anmeldung auf diesem Computer.</translation>
    </message>
    <message numerus="yes">
      <source>If you remove the account instead, %n change(s) would be lost.</source>
      <translation>
        <numerusform>Entfernen Sie stattdessen das Konto, ginge %n Änderung verloren.</numerusform>
        <numerusform>Entfernen Sie stattdessen das Konto, gingen %n Änderungen verloren.</numerusform>
      </translation>
    </message>
    <message>
      <source>Sign out</source>
      <translation>Abmelden</translation>
    </message>
    <message>
      <source>Sign out of %1?</source>
      <translation>Von %1 abmelden?</translation>
    </message>
    <message>
      <source>Stay signed in</source>
      <translation>Angemeldet bleiben</translation>
    </message>
    <message>
      <source>Stays there: the practice calendar that we wrote. Turn writing off first to remove it.</source>
      <translation>Bleibt dort: der Praxiskalender, den wir geschrieben haben. Schalten Sie erst das Schreiben aus, um ihn zu entfernen.</translation>
    </message>
    <message>
      <source>Stays: what is kept here, encrypted and in view, and every choice you made.</source>
      <translation>Bleibt: was hier behalten wird, verschlüsselt und sichtbar, und jede Wahl, die Sie getroffen haben.</translation>
    </message>
    <message numerus="yes">
      <source>Waits: %n change(s) of yours. They are sent when you sign in again.</source>
      <translation>
        <numerusform>Wartet: %n Änderung von Ihnen. Sie wird gesendet, wenn Sie sich wieder anmelden.</numerusform>
        <numerusform>Wartet: %n Änderungen von Ihnen. Sie werden gesendet, wenn Sie sich wieder anmelden.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>SourceModel</name>
    <message>
      <source>%1, %2</source>
      <translation>%1, %2</translation>
    </message>
    <message>
      <source>%1. %2</source>
      <translation>%1. %2</translation>
    </message>
    <message>
      <source>%1. %2. %3</source>
      <translation>%1. %2. %3</translation>
    </message>
    <message>
      <source>What you can do with %1</source>
      <translation>Was Sie mit %1 tun können</translation>
    </message>
  </context>
  <context>
    <name>SourcesPane</name>
    <message>
      <source>Account settings…</source>
      <translation>Kontoeinstellungen …</translation>
    </message>
    <message>
      <source>Accounts and calendars</source>
      <translation>Konten und Kalender</translation>
    </message>
    <message>
      <source>Add account</source>
      <translation>Konto hinzufügen</translation>
    </message>
    <message>
      <source>Answer the question…</source>
      <translation>Frage beantworten …</translation>
    </message>
    <message>
      <source>Choose calendars…</source>
      <translation>Kalender auswählen …</translation>
    </message>
    <message>
      <source>Keep on this computer</source>
      <translation>Auf diesem Computer behalten</translation>
    </message>
    <message>
      <source>Remove account…</source>
      <translation>Konto entfernen …</translation>
    </message>
    <message>
      <source>Show on my schedule</source>
      <translation>In meinem Terminplan zeigen</translation>
    </message>
    <message>
      <source>Sign in again…</source>
      <translation>Erneut anmelden …</translation>
    </message>
  </context>
  <context>
    <name>StatusLine</name>
    <message>
      <source>How connections are protected</source>
      <translation>Wie Verbindungen geschützt sind</translation>
    </message>
    <message>
      <source>Names hidden</source>
      <translation>Namen verborgen</translation>
    </message>
    <message>
      <source>Reading %1: %2</source>
      <translation>Liest %1: %2</translation>
    </message>
    <message>
      <source>Reading %1: %2 of %3</source>
      <translation>Liest %1: %2 von %3</translation>
    </message>
    <message>
      <source>Reading %1…</source>
      <translation>Liest %1 …</translation>
    </message>
    <message>
      <source>Sample practice</source>
      <translation>Beispielpraxis</translation>
    </message>
    <message>
      <source>Syncing…</source>
      <translation>Gleicht ab …</translation>
    </message>
  </context>
  <context>
    <name>Story</name>
    <message>
      <source>%1 by the front desk</source>
      <translation>%1 durch den Empfang</translation>
    </message>
    <message>
      <source>%1 by you</source>
      <translation>%1 durch Sie</translation>
    </message>
    <message>
      <source>%1 – %2</source>
      <translation>%1 – %2</translation>
    </message>
    <message>
      <source>%1 — %2</source>
      <comment>an event and what happened to it</comment>
      <translation>%1 – %2</translation>
    </message>
    <message>
      <source>%1 → %2</source>
      <comment>from what to what</comment>
      <translation>%1 → %2</translation>
    </message>
    <message>
      <source>%1, %2</source>
      <translation>%1, %2</translation>
    </message>
    <message>
      <source>%1: %2</source>
      <comment>a field and what became of it</comment>
      <translation>%1: %2</translation>
    </message>
    <message>
      <source>%1: %2 from you, %3 from the front desk</source>
      <translation>%1: %2 von Ihnen, %3 vom Empfang</translation>
    </message>
    <message>
      <source>%1: %2, from the front desk</source>
      <translation>%1: %2, vom Empfang</translation>
    </message>
    <message>
      <source>%1: %2, from you</source>
      <translation>%1: %2, von Ihnen</translation>
    </message>
    <message>
      <source>%1: changed</source>
      <translation>%1: geändert</translation>
    </message>
    <message numerus="yes">
      <source>%n added</source>
      <translation>
        <numerusform>%n neu</numerusform>
        <numerusform>%n neu</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n booked again</source>
      <translation>
        <numerusform>%n wieder gebucht</numerusform>
        <numerusform>%n wieder gebucht</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n cancelled</source>
      <translation>
        <numerusform>%n abgesagt</numerusform>
        <numerusform>%n abgesagt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n changed</source>
      <translation>
        <numerusform>%n geändert</numerusform>
        <numerusform>%n geändert</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n marked as arrived</source>
      <translation>
        <numerusform>%n als eingetroffen vermerkt</numerusform>
        <numerusform>%n als eingetroffen vermerkt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n marked as completed</source>
      <translation>
        <numerusform>%n als abgeschlossen vermerkt</numerusform>
        <numerusform>%n als abgeschlossen vermerkt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n marked as not come</source>
      <translation>
        <numerusform>%n als nicht erschienen vermerkt</numerusform>
        <numerusform>%n als nicht erschienen vermerkt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n moved</source>
      <translation>
        <numerusform>%n verschoben</numerusform>
        <numerusform>%n verschoben</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n removed</source>
      <translation>
        <numerusform>%n entfernt</numerusform>
        <numerusform>%n entfernt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n with another length</source>
      <translation>
        <numerusform>%n mit anderer Dauer</numerusform>
        <numerusform>%n mit anderer Dauer</numerusform>
      </translation>
    </message>
    <message>
      <source>A change of yours needs you first.</source>
      <translation>Eine Änderung von Ihnen braucht Sie zuerst.</translation>
    </message>
    <message>
      <source>A change of yours waits to be sent, and that stays.</source>
      <translation>Eine Änderung von Ihnen wartet auf das Senden, und die bleibt.</translation>
    </message>
    <message>
      <source>It is already as it was before.</source>
      <translation>Es ist schon wieder wie vorher.</translation>
    </message>
    <message>
      <source>It was cancelled before it went.</source>
      <translation>Er war schon abgesagt, bevor er entfernt wurde.</translation>
    </message>
    <message>
      <source>It was changed again since, and that stays.</source>
      <translation>Es wurde seither wieder geändert, und das bleibt.</translation>
    </message>
    <message>
      <source>Kind of visit</source>
      <translation>Besuchsart</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Notiz</translation>
    </message>
    <message>
      <source>Patient</source>
      <translation>Patient</translation>
    </message>
    <message>
      <source>Place</source>
      <translation>Ort</translation>
    </message>
    <message>
      <source>Put together: %1 from you, %2 from the front desk.</source>
      <translation>Zusammengeführt: %1 von Ihnen, %2 vom Empfang.</translation>
    </message>
    <message>
      <source>Status</source>
      <translation>Status</translation>
    </message>
    <message>
      <source>The appointment is not there any more.</source>
      <translation>Der Termin ist nicht mehr da.</translation>
    </message>
    <message>
      <source>The appointment was not there any more.</source>
      <translation>Der Termin war nicht mehr da.</translation>
    </message>
    <message>
      <source>This calendar is only read here: what changed in it is changed back where it is kept.</source>
      <translation>Dieser Kalender wird hier nur gelesen: Was sich darin änderte, wird dort zurückgeändert, wo er liegt.</translation>
    </message>
    <message>
      <source>Time</source>
      <translation>Zeit</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>Titel</translation>
    </message>
    <message>
      <source>Two edits met, and you chose by field: %1 from you.</source>
      <translation>Zwei Änderungen trafen sich, und Sie wählten Feld für Feld: %1 von Ihnen.</translation>
    </message>
    <message>
      <source>Two edits met, and you kept both: yours became an appointment of its own.</source>
      <translation>Zwei Änderungen trafen sich, und Sie behielten beide: Ihre wurde ein eigener Termin.</translation>
    </message>
    <message>
      <source>Two edits met, and you kept the front desk's.</source>
      <translation>Zwei Änderungen trafen sich, und Sie behielten die des Empfangs.</translation>
    </message>
    <message>
      <source>Two edits met, and you kept yours.</source>
      <translation>Zwei Änderungen trafen sich, und Sie behielten Ihre.</translation>
    </message>
    <message>
      <source>Undo this…</source>
      <translation>Das zurücknehmen…</translation>
    </message>
    <message>
      <source>a note (hidden)</source>
      <translation>eine Notiz (verborgen)</translation>
    </message>
    <message>
      <source>added</source>
      <translation>neu</translation>
    </message>
    <message numerus="yes">
      <source>and %n more</source>
      <translation>
        <numerusform>und %n weiterer</numerusform>
        <numerusform>und %n weitere</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>and %n more date(s) of the series</source>
      <translation>
        <numerusform>und %n weiterer Termin der Serie</numerusform>
        <numerusform>und %n weitere Termine der Serie</numerusform>
      </translation>
    </message>
    <message>
      <source>arrived</source>
      <translation>eingetroffen</translation>
    </message>
    <message>
      <source>booked again</source>
      <translation>wieder gebucht</translation>
    </message>
    <message>
      <source>cancelled</source>
      <translation>abgesagt</translation>
    </message>
    <message>
      <source>changed</source>
      <translation>geändert</translation>
    </message>
    <message>
      <source>completed</source>
      <translation>abgeschlossen</translation>
    </message>
    <message>
      <source>ddd d MMM</source>
      <comment>a day in short, as QDate writes it</comment>
      <translation>ddd d. MMM</translation>
    </message>
    <message>
      <source>did not come</source>
      <translation>nicht erschienen</translation>
    </message>
    <message>
      <source>from %1 to %2</source>
      <translation>von %1 auf %2</translation>
    </message>
    <message>
      <source>gone</source>
      <translation>entfernt</translation>
    </message>
    <message>
      <source>in something that is not shown here</source>
      <translation>in etwas, das hier nicht gezeigt wird</translation>
    </message>
    <message>
      <source>kind of visit</source>
      <translation>Besuchsart</translation>
    </message>
    <message>
      <source>length changed</source>
      <translation>Dauer geändert</translation>
    </message>
    <message>
      <source>moved</source>
      <translation>verschoben</translation>
    </message>
    <message>
      <source>note</source>
      <translation>Notiz</translation>
    </message>
    <message>
      <source>nothing</source>
      <translation>nichts</translation>
    </message>
    <message>
      <source>patient</source>
      <translation>Patient</translation>
    </message>
    <message>
      <source>place</source>
      <translation>Ort</translation>
    </message>
    <message>
      <source>status</source>
      <translation>Status</translation>
    </message>
    <message>
      <source>time</source>
      <translation>Zeit</translation>
    </message>
  </context>
  <context>
    <name>StoryPane</name>
    <message>
      <source>%1, %2</source>
      <comment>a time and a calendar</comment>
      <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
      <source>%n change(s) wait to be sent.</source>
      <translation>
        <numerusform>%n Änderung wartet auf das Senden.</numerusform>
        <numerusform>%n Änderungen warten auf das Senden.</numerusform>
      </translation>
    </message>
    <message>
      <source>Needs you</source>
      <translation>Braucht Sie</translation>
    </message>
    <message>
      <source>Nothing has changed since the calendars were first read.</source>
      <translation>Seit dem ersten Lesen der Kalender hat sich nichts geändert.</translation>
    </message>
    <message>
      <source>On its way</source>
      <translation>Unterwegs</translation>
    </message>
    <message>
      <source>Show older ones</source>
      <translation>Ältere zeigen</translation>
    </message>
    <message>
      <source>Show…</source>
      <translation>Zeigen…</translation>
    </message>
    <message>
      <source>This is told for 90 days. The history of an appointment stays longer: open its card.</source>
      <translation>Davon wird 90 Tage lang erzählt. Der Verlauf eines Termins bleibt länger: öffnen Sie seine Karte.</translation>
    </message>
    <message>
      <source>Today</source>
      <translation>Heute</translation>
    </message>
    <message>
      <source>What happened</source>
      <translation>Was geschehen ist</translation>
    </message>
    <message>
      <source>What the last syncs changed</source>
      <translation>Was die letzten Abgleiche geändert haben</translation>
    </message>
    <message>
      <source>Yesterday</source>
      <translation>Gestern</translation>
    </message>
  </context>
  <context>
    <name>Subscribe</name>
    <message>
      <source>Address</source>
      <translation>Adresse</translation>
    </message>
    <message>
      <source>It is only read. Whoever knows the address can read it too, so we keep it like a password.</source>
      <translation>Sie wird nur gelesen. Wer die Adresse kennt, kann auch lesen; darum behandeln wir sie wie ein Passwort.</translation>
    </message>
    <message>
      <source>Subscribe</source>
      <translation>Abonnieren</translation>
    </message>
    <message>
      <source>Subscribe to a calendar</source>
      <translation>Kalender abonnieren</translation>
    </message>
  </context>
  <context>
    <name>SuddenlyEmpty</name>
    <message>
      <source>Decide later</source>
      <translation>Später entscheiden</translation>
    </message>
    <message>
      <source>Its service now lists no events.</source>
      <translation>Der Dienst führt jetzt keine Ereignisse mehr.</translation>
    </message>
    <message>
      <source>No, keep them here</source>
      <translation>Nein, hier behalten</translation>
    </message>
    <message>
      <source>Of the %1 events that we hold, its service no longer lists %2.</source>
      <translation>Von den %1 Ereignissen, die wir haben, führt der Dienst %2 nicht mehr.</translation>
    </message>
    <message>
      <source>They were last there at %1. We have removed nothing and wait for you.</source>
      <translation>Zuletzt waren sie um %1 dort. Wir haben nichts entfernt und warten auf Sie.</translation>
    </message>
    <message>
      <source>Was %1 emptied on purpose?</source>
      <translation>Wurde %1 absichtlich geleert?</translation>
    </message>
    <message numerus="yes">
      <source>We hold %n event(s) of it. Its service now lists none.</source>
      <translation>
        <numerusform>Wir haben %n Ereignis davon. Der Dienst führt jetzt keines mehr.</numerusform>
        <numerusform>Wir haben %n Ereignisse davon. Der Dienst führt jetzt keines mehr.</numerusform>
      </translation>
    </message>
    <message>
      <source>Were events of %1 removed on purpose?</source>
      <translation>Wurden Ereignisse von %1 absichtlich entfernt?</translation>
    </message>
    <message>
      <source>Yes, remove them here too</source>
      <translation>Ja, auch hier entfernen</translation>
    </message>
  </context>
  <context>
    <name>SupportDialog</name>
    <message>
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <source>Contact support</source>
      <translation>Support anschreiben</translation>
    </message>
    <message>
      <source>Copied.</source>
      <translation>Kopiert.</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Kopieren</translation>
    </message>
    <message>
      <source>It can't be written there. Choose another place.</source>
      <translation>Dort lässt es sich nicht schreiben. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
      <source>Save what may help us</source>
      <translation>Sichern, was uns helfen kann</translation>
    </message>
    <message>
      <source>Saved.</source>
      <translation>Gesichert.</translation>
    </message>
    <message>
      <source>Save…</source>
      <translation>Sichern …</translation>
    </message>
    <message>
      <source>Versions, counts and error codes. No names, titles, addresses, passwords or keys. Read it first; it goes nowhere unless you send it.</source>
      <translation>Versionen, Zahlen und Fehlercodes. Keine Namen, Titel, Adressen, Passwörter oder Schlüssel. Lesen Sie es zuerst; es geht nirgendwohin, wenn Sie es nicht senden.</translation>
    </message>
    <message>
      <source>We never ask for your password, by phone or by mail.</source>
      <translation>Wir fragen nie nach Ihrem Passwort, weder am Telefon noch per Mail.</translation>
    </message>
    <message>
      <source>What may help us</source>
      <translation>Was uns helfen kann</translation>
    </message>
    <message>
      <source>Write a mail…</source>
      <translation>Mail schreiben …</translation>
    </message>
  </context>
  <context>
    <name>Surveys</name>
    <message>
      <source>%1 (if you like)</source>
      <translation>%1 (wenn Sie mögen)</translation>
    </message>
    <message>
      <source>%1 It is not shown, and nothing is sent.</source>
      <translation>%1 Sie wird nicht gezeigt, und nichts wird gesendet.</translation>
    </message>
    <message>
      <source>%1: %2</source>
      <translation>%1: %2</translation>
    </message>
    <message>
      <source>A survey that can't be shown</source>
      <translation>Eine Umfrage, die nicht gezeigt werden kann</translation>
    </message>
    <message>
      <source>Answered. What you said is not kept here.</source>
      <translation>Beantwortet. Was Sie gesagt haben, wird hier nicht behalten.</translation>
    </message>
    <message>
      <source>Answer…</source>
      <translation>Antworten …</translation>
    </message>
    <message>
      <source>Ask for new ones</source>
      <translation>Nach neuen fragen</translation>
    </message>
    <message numerus="yes">
      <source>At most %n letter(s), please.</source>
      <translation>
        <numerusform>Bitte höchstens %n Zeichen.</numerusform>
        <numerusform>Bitte höchstens %n Zeichen.</numerusform>
      </translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Zurück</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <source>Exactly what is sent</source>
      <translation>Was genau gesendet wird</translation>
    </message>
    <message>
      <source>For example %1</source>
      <translation>Zum Beispiel %1</translation>
    </message>
    <message>
      <source>It asks for something that can't be answered without a name, or in a way that this program does not know.</source>
      <translation>Sie fragt nach etwas, das sich nicht ohne Namen beantworten lässt, oder auf eine Weise, die dieses Programm nicht kennt.</translation>
    </message>
    <message>
      <source>It holds something that would not be shown to you.</source>
      <translation>Sie enthält etwas, das Ihnen nicht gezeigt würde.</translation>
    </message>
    <message>
      <source>It is longer than a survey may be.</source>
      <translation>Sie ist länger, als eine Umfrage sein darf.</translation>
    </message>
    <message>
      <source>It is not written as a survey has to be.</source>
      <translation>Sie ist nicht so geschrieben, wie eine Umfrage sein muss.</translation>
    </message>
    <message>
      <source>Look at what is sent</source>
      <translation>Ansehen, was gesendet wird</translation>
    </message>
    <message>
      <source>No</source>
      <translation>Nein</translation>
    </message>
    <message>
      <source>No answer</source>
      <translation>Keine Antwort</translation>
    </message>
    <message>
      <source>Not less than %1, please.</source>
      <translation>Bitte nicht weniger als %1.</translation>
    </message>
    <message>
      <source>Not more than %1, please.</source>
      <translation>Bitte nicht mehr als %1.</translation>
    </message>
    <message>
      <source>Not now. You will not be asked again.</source>
      <translation>Nicht gewollt. Sie werden nicht noch einmal gefragt.</translation>
    </message>
    <message>
      <source>Not this one</source>
      <translation>Diese nicht</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Offen</translation>
    </message>
    <message>
      <source>Send without a name</source>
      <translation>Ohne Namen senden</translation>
    </message>
    <message>
      <source>Surveys</source>
      <translation>Umfragen</translation>
    </message>
    <message>
      <source>Surveys come from your practice's service. There is no account at one yet.</source>
      <translation>Umfragen kommen vom Dienst Ihrer Praxis. Es gibt dort noch kein Konto.</translation>
    </message>
    <message>
      <source>There is nothing to answer now.</source>
      <translation>Zurzeit gibt es nichts zu beantworten.</translation>
    </message>
    <message>
      <source>This can't be sent as it is.</source>
      <translation>So kann das nicht gesendet werden.</translation>
    </message>
    <message>
      <source>This is all that leaves, over a connection of its own, at some moment in the next hours. There is no name in it, and what you said is not kept here.</source>
      <translation>Das ist alles, was hinausgeht, über eine eigene Verbindung, irgendwann in den nächsten Stunden. Es steht kein Name darin, und was Sie gesagt haben, wird hier nicht behalten.</translation>
    </message>
    <message>
      <source>This looks like a mail address or a telephone number. Without it the answer stays without a name.</source>
      <translation>Das sieht nach einer Mailadresse oder Telefonnummer aus. Ohne sie bleibt die Antwort ohne Namen.</translation>
    </message>
    <message>
      <source>This question needs an answer.</source>
      <translation>Diese Frage braucht eine Antwort.</translation>
    </message>
    <message>
      <source>Write a date, like the one in the hint.</source>
      <translation>Schreiben Sie ein Datum wie im Hinweis.</translation>
    </message>
    <message>
      <source>Write a whole number, in digits.</source>
      <translation>Schreiben Sie eine ganze Zahl in Ziffern.</translation>
    </message>
    <message>
      <source>Yes</source>
      <translation>Ja</translation>
    </message>
  </context>
  <context>
    <name>Tray</name>
    <message>
      <source>Hide patients' names</source>
      <translation>Patientennamen verbergen</translation>
    </message>
    <message>
      <source>Lock</source>
      <translation>Sperren</translation>
    </message>
    <message>
      <source>Locked</source>
      <translation>Gesperrt</translation>
    </message>
    <message>
      <source>New appointment…</source>
      <translation>Neuer Termin …</translation>
    </message>
    <message>
      <source>Nothing more today</source>
      <translation>Heute nichts mehr</translation>
    </message>
    <message>
      <source>Quit</source>
      <translation>Beenden</translation>
    </message>
    <message>
      <source>Show schedule</source>
      <translation>Kalender zeigen</translation>
    </message>
  </context>
  <context>
    <name>Undo</name>
    <message>
      <source>%1 — %2</source>
      <comment>fields that stay, and why</comment>
      <translation>%1 – %2</translation>
    </message>
    <message>
      <source>%1, %2</source>
      <comment>an event and its time</comment>
      <translation>%1, %2</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <source>Goes back</source>
      <translation>Wird zurückgesetzt</translation>
    </message>
    <message>
      <source>It is booked again, as a new appointment.</source>
      <translation>Er wird wieder gebucht, als neuer Termin.</translation>
    </message>
    <message>
      <source>Leave it as it is</source>
      <translation>So lassen</translation>
    </message>
    <message>
      <source>Nothing of it can be put back from here.</source>
      <translation>Nichts davon lässt sich von hier aus zurücksetzen.</translation>
    </message>
    <message numerus="yes">
      <source>Put %n back</source>
      <translation>
        <numerusform>%n zurücksetzen</numerusform>
        <numerusform>%n zurücksetzen</numerusform>
      </translation>
    </message>
    <message>
      <source>Put back what was?</source>
      <translation>Zurücksetzen, wie es war?</translation>
    </message>
    <message>
      <source>Stays as it is</source>
      <translation>Bleibt, wie es ist</translation>
    </message>
    <message>
      <source>What goes back is sent as changes of yours. Until it has left, you can take it back.</source>
      <translation>Was zurückgesetzt wird, wird als Ihre Änderung gesendet. Solange es nicht abgeschickt ist, können Sie es zurücknehmen.</translation>
    </message>
  </context>
  <context>
    <name>Upcoming</name>
    <message>
      <source>%1 %2</source>
      <translation>%1 %2</translation>
    </message>
    <message>
      <source>%1 %2, %3</source>
      <translation>%1 %2, %3</translation>
    </message>
    <message>
      <source>%1 %2, now</source>
      <translation>%1 %2, jetzt</translation>
    </message>
    <message>
      <source>Tomorrow, %1 %2</source>
      <translation>Morgen, %1 %2</translation>
    </message>
    <message numerus="yes">
      <source>in %n minute(s)</source>
      <translation>
        <numerusform>in %n Minute</numerusform>
        <numerusform>in %n Minuten</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Updates</name>
    <message>
      <source>Asks %1 for a list that is the same for everyone. Nothing about you or this computer is sent, and nothing is installed by itself.</source>
      <translation>Fragt %1 nach einer Liste, die für alle gleich ist. Nichts über Sie oder diesen Computer wird gesendet, und nichts wird von selbst installiert.</translation>
    </message>
    <message>
      <source>Look for new versions once a day</source>
      <translation>Einmal am Tag nach neuen Versionen sehen</translation>
    </message>
    <message>
      <source>Look now</source>
      <translation>Jetzt nachsehen</translation>
    </message>
    <message>
      <source>Looking…</source>
      <translation>Es wird nachgesehen …</translation>
    </message>
    <message>
      <source>Nobody has looked for a newer one yet.</source>
      <translation>Noch hat niemand nach einer neueren gesehen.</translation>
    </message>
    <message>
      <source>Open its page</source>
      <translation>Ihre Seite öffnen</translation>
    </message>
    <message>
      <source>This build does not look for new versions; they come the way it came.</source>
      <translation>Diese Ausgabe sucht nicht nach neuen Versionen; sie kommen auf demselben Weg wie diese.</translation>
    </message>
    <message>
      <source>This is the newest, as of %1.</source>
      <translation>Dies ist die neueste, Stand %1.</translation>
    </message>
    <message>
      <source>Version %1</source>
      <translation>Version %1</translation>
    </message>
    <message>
      <source>Version %1 is there. Yours goes on as it is.</source>
      <translation>Version %1 ist da. Ihre läuft weiter wie bisher.</translation>
    </message>
    <message>
      <source>our server</source>
      <translation>unseren Server</translation>
    </message>
  </context>
  <context>
    <name>ViaBrowser</name>
    <message>
      <source>Address of your practice</source>
      <translation>Adresse Ihrer Praxis</translation>
    </message>
    <message>
      <source>Open the browser</source>
      <translation>Browser öffnen</translation>
    </message>
    <message>
      <source>Sign in at %1</source>
      <translation>Bei %1 anmelden</translation>
    </message>
    <message>
      <source>The page of %1 opens in your browser. We never see your password.</source>
      <translation>Die Seite von %1 öffnet sich in Ihrem Browser. Ihr Passwort sehen wir nie.</translation>
    </message>
    <message>
      <source>We ask there for leave to read your calendars, and for nothing else.</source>
      <translation>Wir bitten dort darum, Ihre Kalender lesen zu dürfen, und um nichts anderes.</translation>
    </message>
    <message>
      <source>We never ask for your password by phone or e-mail.</source>
      <translation>Wir fragen nie am Telefon oder per E-Mail nach Ihrem Passwort.</translation>
    </message>
  </context>
  <context>
    <name>WelcomePage</name>
    <message>
      <source>Address of your practice</source>
      <translation>Adresse Ihrer Praxis</translation>
    </message>
    <message>
      <source>Address of your practice, like https://my.practice.example</source>
      <translation>Adresse Ihrer Praxis, etwa https://meine.praxis.example</translation>
    </message>
    <message>
      <source>An invented practice on this computer. No account needed; nothing leaves it.</source>
      <translation>Eine erfundene Praxis auf diesem Computer. Kein Konto nötig; nichts verlässt ihn.</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Come back here when you have signed in. We never see your password.</source>
      <translation>Kommen Sie hierher zurück, wenn Sie angemeldet sind. Ihr Passwort sehen wir nie.</translation>
    </message>
    <message>
      <source>Connect a calendar</source>
      <translation>Kalender verbinden</translation>
    </message>
    <message>
      <source>Go on in your browser</source>
      <translation>Weiter geht es in Ihrem Browser</translation>
    </message>
    <message>
      <source>Google, Microsoft 365, Apple iCloud, and every other service with CalDAV.</source>
      <translation>Google, Microsoft 365, Apple iCloud und jeder andere Dienst mit CalDAV.</translation>
    </message>
    <message>
      <source>It runs on this computer only; everybody in it is invented.</source>
      <translation>Sie läuft nur auf diesem Computer; alle darin sind erfunden.</translation>
    </message>
    <message>
      <source>Leave your user name out of the address.</source>
      <translation>Lassen Sie Ihren Benutzernamen aus der Adresse weg.</translation>
    </message>
    <message>
      <source>Look around in a sample practice</source>
      <translation>In einer Beispielpraxis umsehen</translation>
    </message>
    <message>
      <source>Opening the sample practice</source>
      <translation>Die Beispielpraxis wird geöffnet</translation>
    </message>
    <message>
      <source>Sign in</source>
      <translation>Anmelden</translation>
    </message>
    <message>
      <source>Sign in to your practice</source>
      <translation>Bei Ihrer Praxis anmelden</translation>
    </message>
    <message>
      <source>The sign-in page of %1 has opened in your browser.</source>
      <translation>Die Anmeldeseite von %1 wurde in Ihrem Browser geöffnet.</translation>
    </message>
    <message>
      <source>This address is not encrypted. We connect to https:// only.</source>
      <translation>Diese Adresse ist nicht verschlüsselt. Wir verbinden uns nur mit https://.</translation>
    </message>
    <message>
      <source>This is not an address. It looks like https://my.practice.example.</source>
      <translation>Das ist keine Adresse. Sie sieht etwa so aus: https://meine.praxis.example.</translation>
    </message>
    <message>
      <source>This takes a few seconds.</source>
      <translation>Das dauert einige Sekunden.</translation>
    </message>
    <message>
      <source>Type the address that your practice gave you.</source>
      <translation>Geben Sie die Adresse ein, die Ihre Praxis Ihnen genannt hat.</translation>
    </message>
    <message>
      <source>We never ask for your password by phone or e-mail, and this program has no field for it.</source>
      <translation>Wir fragen nie am Telefon oder per E-Mail nach Ihrem Passwort, und dieses Programm hat kein Feld dafür.</translation>
    </message>
    <message>
      <source>You sign in on your practice's own page, in your browser.</source>
      <translation>Sie melden sich auf der eigenen Seite Ihrer Praxis an, in Ihrem Browser.</translation>
    </message>
    <message>
      <source>Your practice's appointments and your own calendars in one week, kept encrypted on this computer.</source>
      <translation>Die Termine Ihrer Praxis und Ihre eigenen Kalender in einer Woche, verschlüsselt auf diesem Computer.</translation>
    </message>
    <message>
      <source>Your whole schedule, with or without a network</source>
      <translation>Ihr ganzer Terminplan, mit und ohne Netz</translation>
    </message>
  </context>
  <context>
    <name>Wording</name>
    <message>
      <source>%1 answered in a way that we do not understand.</source>
      <translation>%1 hat auf eine Weise geantwortet, die wir nicht verstehen.</translation>
    </message>
    <message>
      <source>%1 asked us to wait, or is unwell.</source>
      <translation>%1 hat uns gebeten zu warten oder ist gestört.</translation>
    </message>
    <message>
      <source>%1 could not prove who it is: this computer does not trust its certificate.</source>
      <translation>%1 konnte sich nicht ausweisen: Dieser Computer vertraut dem Zertifikat nicht.</translation>
    </message>
    <message>
      <source>%1 did not answer in time.</source>
      <translation>%1 hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
      <source>%1 does not accept this user and password.</source>
      <translation>%1 nimmt diesen Benutzer mit diesem Passwort nicht an.</translation>
    </message>
    <message>
      <source>%1 does not offer an encrypted connection that we accept.</source>
      <translation>%1 bietet keine verschlüsselte Verbindung an, die wir annehmen.</translation>
    </message>
    <message>
      <source>%1 gave us leave for less than reading your calendars.</source>
      <translation>%1 hat uns weniger erlaubt, als Ihre Kalender zu lesen.</translation>
    </message>
    <message>
      <source>%1 gave us no leave to make a calendar of our own.</source>
      <translation>%1 hat uns nicht erlaubt, einen eigenen Kalender anzulegen.</translation>
    </message>
    <message>
      <source>%1 is kept on this computer, encrypted</source>
      <translation>%1 wird verschlüsselt auf diesem Computer behalten</translation>
    </message>
    <message>
      <source>%1 is not kept on this computer: it needs a network</source>
      <translation>%1 wird nicht auf diesem Computer behalten und braucht ein Netz</translation>
    </message>
    <message>
      <source>%1 is not shown</source>
      <translation>%1 wird nicht gezeigt</translation>
    </message>
    <message>
      <source>%1 is shown on your schedule</source>
      <translation>%1 wird in Ihrem Terminplan gezeigt</translation>
    </message>
    <message>
      <source>%1 lets nobody make a calendar there.</source>
      <translation>%1 lässt dort niemanden einen Kalender anlegen.</translation>
    </message>
    <message>
      <source>%1 no longer accepts our sign-in.</source>
      <translation>%1 nimmt unsere Anmeldung nicht mehr an.</translation>
    </message>
    <message>
      <source>%1 no longer knows how far it had told us.</source>
      <translation>%1 weiß nicht mehr, bis wohin es uns berichtet hatte.</translation>
    </message>
    <message>
      <source>%1 sent us to a place that we do not trust with your sign-in.</source>
      <translation>%1 hat uns an einen Ort geschickt, dem wir Ihre Anmeldung nicht anvertrauen.</translation>
    </message>
    <message>
      <source>%1 understood us and said no.</source>
      <translation>%1 hat uns verstanden und Nein gesagt.</translation>
    </message>
    <message>
      <source>%1, %2</source>
      <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
      <source>%n change(s) put back here. They are sent in a moment.</source>
      <translation>
        <numerusform>%n Änderung hier zurückgesetzt. Sie wird gleich gesendet.</numerusform>
        <numerusform>%n Änderungen hier zurückgesetzt. Sie werden gleich gesendet.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n choice(s) that you made on another computer hold here now.</source>
      <translation>
        <numerusform>%n Entscheidung, die Sie auf einem anderen Computer getroffen haben, gilt jetzt hier.</numerusform>
        <numerusform>%n Entscheidungen, die Sie auf einem anderen Computer getroffen haben, gelten jetzt hier.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n event(s) of this calendar could not be read and are not shown.</source>
      <translation>
        <numerusform>%n Ereignis dieses Kalenders konnte nicht gelesen werden und wird nicht gezeigt.</numerusform>
        <numerusform>%n Ereignisse dieses Kalenders konnten nicht gelesen werden und werden nicht gezeigt.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n event(s) set aside</source>
      <translation>
        <numerusform>%n Ereignis beiseitegelegt</numerusform>
        <numerusform>%n Ereignisse beiseitegelegt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n event(s) written there.</source>
      <translation>
        <numerusform>%n Termin dort geschrieben.</numerusform>
        <numerusform>%n Termine dort geschrieben.</numerusform>
      </translation>
    </message>
    <message>
      <source>A newer version of this program wrote your schedule.</source>
      <translation>Eine neuere Version dieses Programms hat Ihren Terminplan geschrieben.</translation>
    </message>
    <message numerus="yes">
      <source>Account removed. %n event(s) and their key were destroyed here.</source>
      <translation>
        <numerusform>Konto entfernt. %n Ereignis und sein Schlüssel wurden hier vernichtet.</numerusform>
        <numerusform>Konto entfernt. %n Ereignisse und ihr Schlüssel wurden hier vernichtet.</numerusform>
      </translation>
    </message>
    <message>
      <source>Address not encrypted</source>
      <translation>Adresse nicht verschlüsselt</translation>
    </message>
    <message>
      <source>Address not understood</source>
      <translation>Adresse nicht verstanden</translation>
    </message>
    <message>
      <source>Agreement to be read</source>
      <translation>Vereinbarung zu lesen</translation>
    </message>
    <message>
      <source>Already open</source>
      <translation>Schon geöffnet</translation>
    </message>
    <message>
      <source>An event can't be read, so it is not shown.</source>
      <translation>Ein Ereignis lässt sich nicht lesen und wird darum nicht gezeigt.</translation>
    </message>
    <message>
      <source>An older version of this program wrote your schedule; it is not up to date yet.</source>
      <translation>Eine ältere Version dieses Programms hat Ihren Terminplan geschrieben; er ist noch nicht aktuell.</translation>
    </message>
    <message>
      <source>Another account</source>
      <translation>Ein anderes Konto</translation>
    </message>
    <message>
      <source>Another keyring</source>
      <translation>Anderer Schlüsselbund</translation>
    </message>
    <message>
      <source>Another window of this program, or a command, is using your schedule.</source>
      <translation>Ein anderes Fenster dieses Programms oder ein Befehl benutzt Ihren Terminplan.</translation>
    </message>
    <message>
      <source>Answer not understood</source>
      <translation>Antwort nicht verstanden</translation>
    </message>
    <message>
      <source>App-specific password needed</source>
      <translation>App-spezifisches Passwort nötig</translation>
    </message>
    <message>
      <source>Apple iCloud</source>
      <translation>Apple iCloud</translation>
    </message>
    <message>
      <source>Apple takes an app-specific password here, and this is none.</source>
      <translation>Apple verlangt hier ein app-spezifisches Passwort, und dies ist keines.</translation>
    </message>
    <message>
      <source>Ask for the address that begins with https://.</source>
      <translation>Fragen Sie nach der Adresse, die mit https:// beginnt.</translation>
    </message>
    <message>
      <source>Ask them if you need this account here.</source>
      <translation>Fragen Sie dort nach, wenn Sie dieses Konto hier brauchen.</translation>
    </message>
    <message>
      <source>Ask whoever gave you the program, or your IT, for its client id.</source>
      <translation>Fragen Sie, wer Ihnen das Programm gegeben hat, oder Ihre IT nach der Client-ID.</translation>
    </message>
    <message>
      <source>Ask whoever runs the service whether your account may use calendars this way.</source>
      <translation>Fragen Sie den Betreiber des Dienstes, ob Ihr Konto Kalender so benutzen darf.</translation>
    </message>
    <message>
      <source>Asked to wait</source>
      <translation>Gebeten zu warten</translation>
    </message>
    <message>
      <source>CalDAV</source>
      <translation>CalDAV</translation>
    </message>
    <message>
      <source>Can't be read</source>
      <translation>Nicht lesbar</translation>
    </message>
    <message>
      <source>Can't write</source>
      <translation>Nicht beschreibbar</translation>
    </message>
    <message>
      <source>Cancelled</source>
      <translation>Abgebrochen</translation>
    </message>
    <message>
      <source>Certificate not trusted</source>
      <translation>Zertifikat nicht vertraut</translation>
    </message>
    <message>
      <source>Certificate of another host</source>
      <translation>Zertifikat eines anderen</translation>
    </message>
    <message>
      <source>Certificate out of date</source>
      <translation>Zertifikat ungültig</translation>
    </message>
    <message>
      <source>Changed elsewhere</source>
      <translation>Anderswo geändert</translation>
    </message>
    <message>
      <source>Check both. Many services want an app password here.</source>
      <translation>Prüfen Sie beide. Viele Dienste verlangen hier ein App-Passwort.</translation>
    </message>
    <message>
      <source>Check it for spaces and missing parts. It looks like https://calendar.example.org.</source>
      <translation>Prüfen Sie sie auf Leerzeichen und fehlende Teile. Sie sieht etwa so aus: https://kalender.example.org.</translation>
    </message>
    <message>
      <source>Check the address and its port, or ask whoever runs the service.</source>
      <translation>Prüfen Sie Adresse und Port, oder fragen Sie den Betreiber des Dienstes.</translation>
    </message>
    <message>
      <source>Check the address. If it is right, ask whoever runs the service.</source>
      <translation>Prüfen Sie die Adresse. Stimmt sie, fragen Sie den Betreiber des Dienstes.</translation>
    </message>
    <message>
      <source>Check the address. In a hotel or a train, sign in to its network in your browser first.</source>
      <translation>Prüfen Sie die Adresse. In Hotel oder Zug melden Sie sich zuerst im Browser an dessen Netz an.</translation>
    </message>
    <message>
      <source>Check the clock of this computer. If it is right, tell whoever runs the service.</source>
      <translation>Prüfen Sie die Uhr dieses Computers. Geht sie richtig, sagen Sie es dem Betreiber des Dienstes.</translation>
    </message>
    <message>
      <source>Check the network of this computer, and the address if it is new.</source>
      <translation>Prüfen Sie das Netz dieses Computers und die Adresse, falls sie neu ist.</translation>
    </message>
    <message>
      <source>Check the proxy in the settings of your system, or ask whoever runs the network.</source>
      <translation>Prüfen Sie den Proxy in den Einstellungen Ihres Systems, oder fragen Sie den Betreiber des Netzes.</translation>
    </message>
    <message>
      <source>Choose another account for your practice schedule, or ask whoever runs it.</source>
      <translation>Wählen Sie für Ihren Praxisplan ein anderes Konto, oder fragen Sie, wer den Dienst betreibt.</translation>
    </message>
    <message>
      <source>Everything else is up to date.</source>
      <translation>Alles andere ist aktuell.</translation>
    </message>
    <message>
      <source>Everything else is up to date. We try them again whenever they change.</source>
      <translation>Alles andere ist aktuell. Wir versuchen es wieder, sobald sie sich ändern.</translation>
    </message>
    <message>
      <source>Go to the other window, or close it and try again.</source>
      <translation>Gehen Sie zum anderen Fenster, oder schließen Sie es und versuchen Sie es erneut.</translation>
    </message>
    <message>
      <source>Google</source>
      <translation>Google</translation>
    </message>
    <message>
      <source>IT has to agree</source>
      <translation>Die IT muss zustimmen</translation>
    </message>
    <message>
      <source>If it is your own server, choose its certificate authority's file. If not, ask whoever runs it.</source>
      <translation>Ist es Ihr eigener Server, wählen Sie die Datei seiner Zertifizierungsstelle. Sonst fragen Sie den Betreiber.</translation>
    </message>
    <message>
      <source>If it was moved, connect the account again with its new address.</source>
      <translation>Ist es umgezogen, verbinden Sie das Konto mit der neuen Adresse noch einmal.</translation>
    </message>
    <message>
      <source>If the address is new, check that it is a calendar service.</source>
      <translation>Ist die Adresse neu, prüfen Sie, ob sie zu einem Kalenderdienst gehört.</translation>
    </message>
    <message>
      <source>In memory</source>
      <translation>Im Speicher</translation>
    </message>
    <message>
      <source>Install the newer version again.</source>
      <translation>Installieren Sie wieder die neuere Version.</translation>
    </message>
    <message>
      <source>It stays on this computer and is sent to nobody.</source>
      <translation>Sie bleibt auf diesem Computer und wird niemandem gesendet.</translation>
    </message>
    <message>
      <source>It was cancelled.</source>
      <translation>Es wurde abgebrochen.</translation>
    </message>
    <message>
      <source>Key missing</source>
      <translation>Schlüssel fehlt</translation>
    </message>
    <message>
      <source>Keyring locked</source>
      <translation>Schlüsselbund gesperrt</translation>
    </message>
    <message>
      <source>Keyring silent</source>
      <translation>Schlüsselbund schweigt</translation>
    </message>
    <message>
      <source>Leave them out of the address and type them into their own fields.</source>
      <translation>Lassen Sie sie aus der Adresse weg und geben Sie sie in ihre eigenen Felder ein.</translation>
    </message>
    <message>
      <source>Less allowed than asked</source>
      <translation>Weniger erlaubt als erbeten</translation>
    </message>
    <message>
      <source>List of versions not believed</source>
      <translation>Versionsliste nicht glaubwürdig</translation>
    </message>
    <message>
      <source>Look again later. If it stays so, tell your IT before you install anything.</source>
      <translation>Sehen Sie später noch einmal nach. Bleibt es so, sagen Sie es Ihrer IT, bevor Sie etwas installieren.</translation>
    </message>
    <message>
      <source>Look at both and choose.</source>
      <translation>Sehen Sie sich beide an und wählen Sie.</translation>
    </message>
    <message>
      <source>Look at capital letters and the keyboard's language, and try again.</source>
      <translation>Achten Sie auf Großbuchstaben und die Tastatursprache, und versuchen Sie es erneut.</translation>
    </message>
    <message>
      <source>Make another way first, a passphrase or a recovery code.</source>
      <translation>Legen Sie zuerst einen anderen an, eine Passphrase oder einen Wiederherstellungscode.</translation>
    </message>
    <message>
      <source>Make one at account.apple.com, under Sign-In and Security.</source>
      <translation>Erstellen Sie eines unter account.apple.com, Anmeldung und Sicherheit.</translation>
    </message>
    <message>
      <source>Make room on the disk, or check the rights of the program's folder, and try again.</source>
      <translation>Schaffen Sie Platz auf dem Datenträger, oder prüfen Sie die Rechte des Programmordners, und versuchen Sie es erneut.</translation>
    </message>
    <message>
      <source>Microsoft 365</source>
      <translation>Microsoft 365</translation>
    </message>
    <message>
      <source>Newer schedule</source>
      <translation>Neuerer Terminplan</translation>
    </message>
    <message>
      <source>No answer</source>
      <translation>Keine Antwort</translation>
    </message>
    <message>
      <source>No calendar of our own</source>
      <translation>Kein eigener Kalender</translation>
    </message>
    <message>
      <source>No keyring</source>
      <translation>Kein Schlüsselbund</translation>
    </message>
    <message>
      <source>No longer there</source>
      <translation>Nicht mehr da</translation>
    </message>
    <message>
      <source>No longer waiting</source>
      <translation>Wartet nicht mehr</translation>
    </message>
    <message>
      <source>Nobody came back from the browser in time.</source>
      <translation>Niemand kam rechtzeitig aus dem Browser zurück.</translation>
    </message>
    <message>
      <source>Not allowed by you</source>
      <translation>Von Ihnen nicht erlaubt</translation>
    </message>
    <message>
      <source>Not allowed on this computer</source>
      <translation>Auf diesem Computer nicht erlaubt</translation>
    </message>
    <message>
      <source>Not encrypted well enough</source>
      <translation>Zu schwach verschlüsselt</translation>
    </message>
    <message>
      <source>Not ended there</source>
      <translation>Dort nicht beendet</translation>
    </message>
    <message>
      <source>Not made again yet</source>
      <translation>Noch nicht neu angelegt</translation>
    </message>
    <message>
      <source>Not opened</source>
      <translation>Nicht geöffnet</translation>
    </message>
    <message>
      <source>Not reached</source>
      <translation>Nicht erreicht</translation>
    </message>
    <message>
      <source>Not read yet</source>
      <translation>Noch nicht gelesen</translation>
    </message>
    <message>
      <source>Not set up in this build</source>
      <translation>In dieser Ausgabe nicht eingerichtet</translation>
    </message>
    <message>
      <source>Not shown</source>
      <translation>Nicht gezeigt</translation>
    </message>
    <message>
      <source>Not shown and not kept on this computer</source>
      <translation>Nicht gezeigt und nicht auf diesem Computer behalten</translation>
    </message>
    <message>
      <source>Not trusted</source>
      <translation>Nicht vertraut</translation>
    </message>
    <message>
      <source>Nothing is read from your calendars until it holds again.</source>
      <translation>Aus Ihren Kalendern wird nichts gelesen, bis es wieder hält.</translation>
    </message>
    <message>
      <source>Nothing is written there.</source>
      <translation>Dort wird nichts geschrieben.</translation>
    </message>
    <message>
      <source>Nothing of it was left to put back.</source>
      <translation>Davon war nichts mehr zurückzusetzen.</translation>
    </message>
    <message>
      <source>Nothing was changed.</source>
      <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
      <source>Nothing was changed. You can try as often as you like.</source>
      <translation>Nichts wurde geändert. Sie können es beliebig oft versuchen.</translation>
    </message>
    <message>
      <source>Nothing was installed; this version goes on as it is.</source>
      <translation>Nichts wurde installiert; diese Version läuft weiter wie bisher.</translation>
    </message>
    <message>
      <source>Nothing was opened and nothing was changed.</source>
      <translation>Nichts wurde geöffnet und nichts geändert.</translation>
    </message>
    <message>
      <source>Nothing was read or sent.</source>
      <translation>Nichts wurde gelesen oder gesendet.</translation>
    </message>
    <message>
      <source>Nothing was read.</source>
      <translation>Nichts wurde gelesen.</translation>
    </message>
    <message>
      <source>Nothing was sent to it, and no password either.</source>
      <translation>Nichts wurde dorthin gesendet, auch kein Passwort.</translation>
    </message>
    <message>
      <source>Nothing was sent, and nothing that is here was changed.</source>
      <translation>Nichts wurde gesendet, und nichts hier wurde geändert.</translation>
    </message>
    <message>
      <source>Nothing was sent.</source>
      <translation>Nichts wurde gesendet.</translation>
    </message>
    <message>
      <source>Nothing was stored.</source>
      <translation>Nichts wurde gespeichert.</translation>
    </message>
    <message>
      <source>Off</source>
      <translation>Aus</translation>
    </message>
    <message>
      <source>Off since %1</source>
      <translation>Aus seit %1</translation>
    </message>
    <message>
      <source>Older schedule</source>
      <translation>Älterer Terminplan</translation>
    </message>
    <message>
      <source>On</source>
      <translation>An</translation>
    </message>
    <message>
      <source>On since %1</source>
      <translation>An seit %1</translation>
    </message>
    <message>
      <source>Only on its own page</source>
      <translation>Nur auf seiner eigenen Seite</translation>
    </message>
    <message>
      <source>Only one may write at a time, so that nothing is lost.</source>
      <translation>Nur einer darf zugleich schreiben, damit nichts verloren geht.</translation>
    </message>
    <message>
      <source>Open its permissions page and remove OptiMantra Desktop there.</source>
      <translation>Öffnen Sie seine Berechtigungsseite und entfernen Sie OptiMantra Desktop dort.</translation>
    </message>
    <message>
      <source>Open the program once, then try again.</source>
      <translation>Öffnen Sie das Programm einmal und versuchen Sie es erneut.</translation>
    </message>
    <message>
      <source>Open them in the calendar's own program to see what is wrong with them.</source>
      <translation>Öffnen Sie sie im eigenen Programm des Kalenders, um zu sehen, was ihnen fehlt.</translation>
    </message>
    <message>
      <source>Our calendar is gone from there. You may have taken it back on another computer.</source>
      <translation>Unser Kalender ist dort nicht mehr da. Vielleicht haben Sie ihn auf einem anderen Computer zurückgenommen.</translation>
    </message>
    <message>
      <source>Our calendar still stands there, and without permission we can't take it away.</source>
      <translation>Unser Kalender steht noch dort, und ohne Erlaubnis können wir ihn nicht entfernen.</translation>
    </message>
    <message>
      <source>Our sign-in is forgotten and can't be used again.</source>
      <translation>Unsere Anmeldung ist vergessen und kann nicht mehr benutzt werden.</translation>
    </message>
    <message>
      <source>Passphrase needed</source>
      <translation>Passphrase nötig</translation>
    </message>
    <message>
      <source>Password not accepted</source>
      <translation>Passwort nicht angenommen</translation>
    </message>
    <message>
      <source>Proxy refused</source>
      <translation>Proxy lehnt ab</translation>
    </message>
    <message>
      <source>Read at %1</source>
      <translation>Gelesen um %1</translation>
    </message>
    <message>
      <source>Reading everything again</source>
      <translation>Liest alles neu</translation>
    </message>
    <message>
      <source>Record of consents broken</source>
      <translation>Verzeichnis der Einwilligungen gebrochen</translation>
    </message>
    <message>
      <source>Refused</source>
      <translation>Abgelehnt</translation>
    </message>
    <message>
      <source>Restore a backup from before, or write to support.</source>
      <translation>Spielen Sie eine frühere Sicherung ein, oder schreiben Sie dem Support.</translation>
    </message>
    <message>
      <source>Restore a backup. What the services still hold is read again afterwards.</source>
      <translation>Spielen Sie eine Sicherung ein. Was die Dienste noch haben, wird danach neu gelesen.</translation>
    </message>
    <message>
      <source>Schedule damaged</source>
      <translation>Terminplan beschädigt</translation>
    </message>
    <message>
      <source>See whether the system is asking something in another window, then try again.</source>
      <translation>Sehen Sie nach, ob das System in einem anderen Fenster etwas fragt, und versuchen Sie es erneut.</translation>
    </message>
    <message>
      <source>Send this to your IT: please grant OptiMantra Desktop the scope Calendars.Read.</source>
      <translation>Senden Sie dies Ihrer IT: Bitte erteilen Sie OptiMantra Desktop die Berechtigung Calendars.Read.</translation>
    </message>
    <message>
      <source>Show it first to keep it on this computer</source>
      <translation>Erst zeigen, dann auf diesem Computer behalten</translation>
    </message>
    <message>
      <source>Shown here and kept on this computer, encrypted</source>
      <translation>Hier gezeigt und verschlüsselt auf diesem Computer behalten</translation>
    </message>
    <message>
      <source>Sign in again</source>
      <translation>Erneut anmelden</translation>
    </message>
    <message>
      <source>Sign in again and allow access, if that is what you want.</source>
      <translation>Melden Sie sich erneut an und erlauben Sie den Zugriff, wenn Sie das möchten.</translation>
    </message>
    <message>
      <source>Sign in again and allow it there, if that is what you want.</source>
      <translation>Melden Sie sich neu an und erlauben Sie es dort, wenn Sie das möchten.</translation>
    </message>
    <message>
      <source>Sign in again and leave the box for calendars ticked.</source>
      <translation>Melden Sie sich erneut an und lassen Sie das Kästchen für Kalender angekreuzt.</translation>
    </message>
    <message>
      <source>Sign in again whenever you like.</source>
      <translation>Melden Sie sich wieder an, wann Sie wollen.</translation>
    </message>
    <message>
      <source>Sign in again. If you changed your password, this is why.</source>
      <translation>Melden Sie sich erneut an. Haben Sie Ihr Passwort geändert, ist das der Grund.</translation>
    </message>
    <message>
      <source>Sign-in cancelled</source>
      <translation>Anmeldung abgebrochen</translation>
    </message>
    <message>
      <source>Sign-in declined</source>
      <translation>Anmeldung abgelehnt</translation>
    </message>
    <message>
      <source>Sign-in took too long</source>
      <translation>Anmeldung dauerte zu lange</translation>
    </message>
    <message>
      <source>Signed out</source>
      <translation>Abgemeldet</translation>
    </message>
    <message>
      <source>Somebody else changed this first.</source>
      <translation>Jemand anderes hat dies zuerst geändert.</translation>
    </message>
    <message>
      <source>Somebody else signed in there than the account that was asked for.</source>
      <translation>Dort hat sich jemand anderes angemeldet als das Konto, um das es ging.</translation>
    </message>
    <message>
      <source>Something went wrong</source>
      <translation>Etwas ging schief</translation>
    </message>
    <message>
      <source>Something went wrong that we have no words for (%1).</source>
      <translation>Etwas ging schief, wofür wir keine Worte haben (%1).</translation>
    </message>
    <message>
      <source>Start it again whenever you like.</source>
      <translation>Beginnen Sie wieder, wann Sie möchten.</translation>
    </message>
    <message>
      <source>Start it again, and choose the same account on the service's page.</source>
      <translation>Beginnen Sie erneut und wählen Sie auf der Seite des Dienstes dasselbe Konto.</translation>
    </message>
    <message>
      <source>Start the session as usual and try again, or use your passphrase.</source>
      <translation>Starten Sie die Sitzung wie gewohnt und versuchen Sie es erneut, oder benutzen Sie Ihre Passphrase.</translation>
    </message>
    <message>
      <source>Still published</source>
      <translation>Noch veröffentlicht</translation>
    </message>
    <message>
      <source>Subscription</source>
      <translation>Abonnement</translation>
    </message>
    <message>
      <source>Suddenly empty</source>
      <translation>Plötzlich leer</translation>
    </message>
    <message>
      <source>Suddenly fewer events</source>
      <translation>Plötzlich weniger Ereignisse</translation>
    </message>
    <message>
      <source>Take everything back first, then give the permission back.</source>
      <translation>Holen Sie zuerst alles zurück und geben Sie dann die Erlaubnis zurück.</translation>
    </message>
    <message numerus="yes">
      <source>Taken back there: our calendar with %n event(s) is removed.</source>
      <translation>
        <numerusform>Dort zurückgenommen: Unser Kalender mit %n Termin ist entfernt.</numerusform>
        <numerusform>Dort zurückgenommen: Unser Kalender mit %n Terminen ist entfernt.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Taken back. %n event(s) and their key were destroyed here.</source>
      <translation>
        <numerusform>Zurückgenommen. %n Ereignis und sein Schlüssel wurden hier vernichtet.</numerusform>
        <numerusform>Zurückgenommen. %n Ereignisse und ihr Schlüssel wurden hier vernichtet.</numerusform>
      </translation>
    </message>
    <message>
      <source>Tell us whether it was emptied on purpose.</source>
      <translation>Sagen Sie uns, ob er absichtlich geleert wurde.</translation>
    </message>
    <message>
      <source>Tell us whether they were removed on purpose.</source>
      <translation>Sagen Sie uns, ob sie absichtlich entfernt wurden.</translation>
    </message>
    <message>
      <source>Thank you. Your answers wait to leave without a name.</source>
      <translation>Danke. Ihre Antworten warten darauf, ohne Namen hinauszugehen.</translation>
    </message>
    <message>
      <source>The account is gone from here, but its service could not be told just now.</source>
      <translation>Das Konto ist hier weg, aber der Dienst ließ sich gerade nicht benachrichtigen.</translation>
    </message>
    <message>
      <source>The account stays, so that we still can.</source>
      <translation>Das Konto bleibt, damit wir es noch können.</translation>
    </message>
    <message>
      <source>The address begins with http:, so everything would travel readable.</source>
      <translation>Die Adresse beginnt mit http:, also würde alles lesbar übertragen.</translation>
    </message>
    <message>
      <source>The address holds a user name or a password.</source>
      <translation>Die Adresse enthält einen Benutzernamen oder ein Passwort.</translation>
    </message>
    <message>
      <source>The certificate of %1 is not valid today.</source>
      <translation>Das Zertifikat von %1 gilt heute nicht.</translation>
    </message>
    <message>
      <source>The file of your schedule is damaged and can't be read.</source>
      <translation>Die Datei Ihres Terminplans ist beschädigt und lässt sich nicht lesen.</translation>
    </message>
    <message>
      <source>The key of your schedule is in %1, but this session has %2.</source>
      <translation>Der Schlüssel Ihres Terminplans liegt in %1, diese Sitzung hat aber %2.</translation>
    </message>
    <message>
      <source>The last good state stays in view. We try again at the next sync.</source>
      <translation>Der letzte gute Stand bleibt sichtbar. Beim nächsten Abgleich versuchen wir es wieder.</translation>
    </message>
    <message>
      <source>The last way</source>
      <translation>Der letzte Weg</translation>
    </message>
    <message>
      <source>The list of new versions is not signed as it should be, or is an old one.</source>
      <translation>Die Liste neuer Versionen ist nicht richtig unterschrieben oder veraltet.</translation>
    </message>
    <message>
      <source>The proxy of this network did not let us through.</source>
      <translation>Der Proxy dieses Netzes hat uns nicht durchgelassen.</translation>
    </message>
    <message>
      <source>The record of your consents was changed from outside, so we can't rely on it.</source>
      <translation>Das Verzeichnis Ihrer Einwilligungen wurde von außen geändert, wir können uns nicht darauf verlassen.</translation>
    </message>
    <message>
      <source>The service asked us to wait, or is unwell.</source>
      <translation>Der Dienst hat uns gebeten zu warten oder ist gestört.</translation>
    </message>
    <message>
      <source>The service no longer lists many events of this calendar.</source>
      <translation>Der Dienst führt viele Ereignisse dieses Kalenders nicht mehr.</translation>
    </message>
    <message>
      <source>The service now lists no events in this calendar.</source>
      <translation>Der Dienst führt in diesem Kalender jetzt keine Ereignisse mehr.</translation>
    </message>
    <message>
      <source>The sign-in at %1 was declined.</source>
      <translation>Die Anmeldung bei %1 wurde abgelehnt.</translation>
    </message>
    <message>
      <source>The sign-in was cancelled.</source>
      <translation>Die Anmeldung wurde abgebrochen.</translation>
    </message>
    <message>
      <source>This account or calendar is no longer here.</source>
      <translation>Dieses Konto oder dieser Kalender ist nicht mehr hier.</translation>
    </message>
    <message>
      <source>This build of the program is not registered with %1.</source>
      <translation>Diese Ausgabe des Programms ist bei %1 nicht registriert.</translation>
    </message>
    <message>
      <source>This change is no longer waiting to be sent.</source>
      <translation>Diese Änderung wartet nicht mehr auf das Senden.</translation>
    </message>
    <message>
      <source>This computer has no keyring that we trust with the key of your schedule.</source>
      <translation>Dieser Computer hat keinen Schlüsselbund, dem wir den Schlüssel Ihres Terminplans anvertrauen.</translation>
    </message>
    <message>
      <source>This computer's keyring did not answer in time.</source>
      <translation>Der Schlüsselbund dieses Computers hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
      <source>This is no longer at %1.</source>
      <translation>Das ist nicht mehr bei %1.</translation>
    </message>
    <message>
      <source>This is not an address that we can connect to.</source>
      <translation>Mit dieser Adresse können wir uns nicht verbinden.</translation>
    </message>
    <message>
      <source>This is the last way to the key of your schedule, so it can't be removed.</source>
      <translation>Das ist der letzte Weg zum Schlüssel Ihres Terminplans, darum lässt er sich nicht entfernen.</translation>
    </message>
    <message>
      <source>This needs a consent that you have not given.</source>
      <translation>Das braucht eine Einwilligung, die Sie nicht erteilt haben.</translation>
    </message>
    <message>
      <source>This passphrase does not open your schedule.</source>
      <translation>Diese Passphrase öffnet Ihren Terminplan nicht.</translation>
    </message>
    <message>
      <source>This service lets nobody but you take a permission back.</source>
      <translation>Bei diesem Dienst können nur Sie selbst eine Erlaubnis zurücknehmen.</translation>
    </message>
    <message>
      <source>To end our permission there too, open the security page of your account.</source>
      <translation>Um unsere Erlaubnis auch dort zu beenden, öffnen Sie die Sicherheitsseite Ihres Kontos.</translation>
    </message>
    <message>
      <source>Try again, or run the program's doctor for more.</source>
      <translation>Versuchen Sie es erneut, oder lassen Sie den Befehl „doctor“ nachsehen.</translation>
    </message>
    <message>
      <source>Try again. If it comes back, write to support and name the word in brackets.</source>
      <translation>Versuchen Sie es erneut. Kommt es wieder, schreiben Sie dem Support und nennen Sie das Wort in Klammern.</translation>
    </message>
    <message>
      <source>Turn it on under Settings, Consent, if you want it.</source>
      <translation>Schalten Sie es unter Einstellungen, Einwilligung ein, wenn Sie es möchten.</translation>
    </message>
    <message>
      <source>Type it to open your schedule.</source>
      <translation>Geben Sie sie ein, um Ihren Terminplan zu öffnen.</translation>
    </message>
    <message>
      <source>Unlock the keyring when the system asks, then try again.</source>
      <translation>Entsperren Sie den Schlüsselbund, wenn das System fragt, und versuchen Sie es erneut.</translation>
    </message>
    <message>
      <source>Until then nothing is sent there or fetched from there.</source>
      <translation>Bis dahin wird nichts dorthin gesendet und nichts von dort geholt.</translation>
    </message>
    <message>
      <source>Use a passphrase instead, or start the keyring of your system and try again.</source>
      <translation>Benutzen Sie stattdessen eine Passphrase, oder starten Sie den Schlüsselbund Ihres Systems und versuchen Sie es erneut.</translation>
    </message>
    <message>
      <source>Use your passphrase or recovery code, or restore the keyring and try again.</source>
      <translation>Benutzen Sie Ihre Passphrase oder den Wiederherstellungscode, oder stellen Sie den Schlüsselbund wieder her.</translation>
    </message>
    <message>
      <source>User name in the address</source>
      <translation>Benutzername in der Adresse</translation>
    </message>
    <message>
      <source>Waiting until %1</source>
      <translation>Wartet bis %1</translation>
    </message>
    <message>
      <source>We changed nothing and replace nothing in silence.</source>
      <translation>Wir haben nichts geändert und ersetzen nichts stillschweigend.</translation>
    </message>
    <message>
      <source>We connect over https only. Nothing was sent.</source>
      <translation>Wir verbinden uns nur über https. Nichts wurde gesendet.</translation>
    </message>
    <message>
      <source>We connect with TLS 1.2 or newer only. Nothing was sent.</source>
      <translation>Wir verbinden uns nur mit TLS 1.2 oder neuer. Nichts wurde gesendet.</translation>
    </message>
    <message>
      <source>We could not reach %1 to take our calendar away.</source>
      <translation>Wir konnten %1 nicht erreichen, um unseren Kalender zu entfernen.</translation>
    </message>
    <message>
      <source>We could not reach %1.</source>
      <translation>Wir konnten %1 nicht erreichen.</translation>
    </message>
    <message>
      <source>We could not write to this computer's disk: it is full, or may not be written to.</source>
      <translation>Wir konnten nicht auf den Datenträger schreiben: Er ist voll oder schreibgeschützt.</translation>
    </message>
    <message>
      <source>We do not try again by ourselves, for that would not help.</source>
      <translation>Wir versuchen es nicht von selbst wieder, denn das würde nicht helfen.</translation>
    </message>
    <message>
      <source>We do not write a key into a plain file.</source>
      <translation>Wir schreiben keinen Schlüssel in eine offene Datei.</translation>
    </message>
    <message>
      <source>We kept both versions and overwrote nothing.</source>
      <translation>Wir haben beide Fassungen behalten und nichts überschrieben.</translation>
    </message>
    <message>
      <source>We left it as it is, so that the newer version can still read it.</source>
      <translation>Wir haben ihn gelassen, wie er ist, damit die neuere Version ihn noch lesen kann.</translation>
    </message>
    <message>
      <source>We left the file as it is. Without its key nobody can read it.</source>
      <translation>Wir haben die Datei gelassen, wie sie ist. Ohne ihren Schlüssel kann sie niemand lesen.</translation>
    </message>
    <message>
      <source>We make a backup before that.</source>
      <translation>Davor machen wir eine Sicherung.</translation>
    </message>
    <message>
      <source>We make it again once the practice's service can tell us that you did not.</source>
      <translation>Wir legen ihn wieder an, sobald der Dienst der Praxis uns sagen kann, dass Sie das nicht getan haben.</translation>
    </message>
    <message>
      <source>We make no new key over a schedule that is already there.</source>
      <translation>Wir machen keinen neuen Schlüssel für einen Terminplan, den es schon gibt.</translation>
    </message>
    <message>
      <source>We read the calendar again from the start; until then the last state stays in view.</source>
      <translation>Wir lesen den Kalender noch einmal von vorn; bis dahin bleibt der letzte Stand sichtbar.</translation>
    </message>
    <message>
      <source>We removed nothing and wait for your answer.</source>
      <translation>Wir haben nichts entfernt und warten auf Ihre Antwort.</translation>
    </message>
    <message>
      <source>We stopped there. Nothing secret was sent.</source>
      <translation>Wir haben dort angehalten. Nichts Geheimes wurde gesendet.</translation>
    </message>
    <message>
      <source>We try again by ourselves at %1.</source>
      <translation>Um %1 versuchen wir es von selbst wieder.</translation>
    </message>
    <message>
      <source>We try again by ourselves, not before it wants us to.</source>
      <translation>Wir versuchen es von selbst wieder, aber nicht früher als gewünscht.</translation>
    </message>
    <message>
      <source>What answers as %1 shows the certificate of somebody else.</source>
      <translation>Was als %1 antwortet, zeigt das Zertifikat von jemand anderem.</translation>
    </message>
    <message>
      <source>What is kept on this computer stays in view.</source>
      <translation>Was auf diesem Computer behalten wurde, bleibt sichtbar.</translation>
    </message>
    <message>
      <source>What is kept on this computer stays in view. Read it whenever you like.</source>
      <translation>Was auf diesem Computer behalten wird, bleibt sichtbar. Lesen Sie sie, wann Sie wollen.</translation>
    </message>
    <message>
      <source>What is kept on this computer stays in view. We try again by ourselves.</source>
      <translation>Was auf diesem Computer behalten wurde, bleibt sichtbar. Wir versuchen es von selbst wieder.</translation>
    </message>
    <message>
      <source>What is kept on this computer stays in view. Your changes wait.</source>
      <translation>Was auf diesem Computer behalten wird, bleibt sichtbar. Ihre Änderungen warten.</translation>
    </message>
    <message>
      <source>What we kept of it stays until you remove it.</source>
      <translation>Was wir davon behalten haben, bleibt, bis Sie es entfernen.</translation>
    </message>
    <message>
      <source>Writing not allowed</source>
      <translation>Schreiben nicht erlaubt</translation>
    </message>
    <message>
      <source>Wrong passphrase</source>
      <translation>Falsche Passphrase</translation>
    </message>
    <message>
      <source>You have signed out of this account.</source>
      <translation>Sie haben sich von diesem Konto abgemeldet.</translation>
    </message>
    <message>
      <source>Your IT has decided which accounts may be used on this computer.</source>
      <translation>Ihre IT hat entschieden, welche Konten auf diesem Computer genutzt werden dürfen.</translation>
    </message>
    <message>
      <source>Your organisation lets programs read calendars only if IT has agreed (%1).</source>
      <translation>Ihre Organisation lässt Programme Kalender nur lesen, wenn die IT zugestimmt hat (%1).</translation>
    </message>
    <message>
      <source>Your practice</source>
      <translation>Ihre Praxis</translation>
    </message>
    <message>
      <source>Your practice's agreement waits for you. Its service is used once you agree.</source>
      <translation>Die Vereinbarung Ihrer Praxis wartet auf Sie. Ihr Dienst wird genutzt, sobald Sie zustimmen.</translation>
    </message>
    <message>
      <source>Your schedule could not be opened.</source>
      <translation>Ihr Terminplan ließ sich nicht öffnen.</translation>
    </message>
    <message>
      <source>Your schedule is encrypted with a passphrase.</source>
      <translation>Ihr Terminplan ist mit einer Passphrase verschlüsselt.</translation>
    </message>
    <message>
      <source>Your schedule is encrypted, and its key lies in this computer's keyring, which is locked.</source>
      <translation>Ihr Terminplan ist verschlüsselt, und sein Schlüssel liegt im Schlüsselbund dieses Computers, der gesperrt ist.</translation>
    </message>
    <message>
      <source>Your schedule is here, but its key is no longer in this computer's keyring.</source>
      <translation>Ihr Terminplan ist hier, aber sein Schlüssel ist nicht mehr im Schlüsselbund dieses Computers.</translation>
    </message>
    <message>
      <source>a different one</source>
      <translation>einem anderen</translation>
    </message>
    <message>
      <source>another keyring</source>
      <translation>einem anderen Schlüsselbund</translation>
    </message>
    <message>
      <source>en</source>
      <comment>the code of the language that this is translated to</comment>
      <translation>de</translation>
    </message>
    <message>
      <source>the service</source>
      <translation>der Dienst</translation>
    </message>
  </context>
  <context>
    <name>WorkingCard</name>
    <message>
      <source>Midnight</source>
      <translation>Mitternacht</translation>
    </message>
    <message>
      <source>Other hours are shaded, and free time is looked for within these.</source>
      <translation>Andere Stunden sind getönt, und freie Zeit wird in diesen gesucht.</translation>
    </message>
    <message>
      <source>Work begins</source>
      <translation>Arbeit beginnt</translation>
    </message>
    <message>
      <source>Work ends</source>
      <translation>Arbeit endet</translation>
    </message>
    <message>
      <source>Working days</source>
      <translation>Arbeitstage</translation>
    </message>
    <message>
      <source>Working hours</source>
      <translation>Arbeitszeit</translation>
    </message>
  </context>
  <context>
    <name>YearView</name>
    <message>
      <source>Schedule by year</source>
      <translation>Terminplan nach Jahr</translation>
    </message>
  </context>
</TS>
