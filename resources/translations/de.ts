<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
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
      <source>&amp;Close window</source>
      <translation>Fenster s&amp;chließen</translation>
    </message>
    <message>
      <source>&amp;File</source>
      <translation>&amp;Datei</translation>
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
      <source>&amp;Lock</source>
      <translation>Sp&amp;erren</translation>
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
      <source>&amp;View</source>
      <translation>&amp;Ansicht</translation>
    </message>
    <message>
      <source>A&amp;ccounts and calendars</source>
      <translation>&amp;Konten und Kalender</translation>
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
      <source>Day</source>
      <translation>Tag</translation>
    </message>
    <message>
      <source>Do a&amp;nything…</source>
      <translation>Ir&amp;gendetwas tun …</translation>
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
      <source>I am 18 or older</source>
      <translation>Ich bin 18 oder älter</translation>
    </message>
    <message>
      <source>I am younger</source>
      <translation>Ich bin jünger</translation>
    </message>
    <message>
      <source>It is made for people who are 18 or older. We ask once and keep your answer only, never a birth date.</source>
      <translation>Es ist für Menschen ab 18 Jahren gemacht. Wir fragen einmal und behalten nur Ihre Antwort, nie ein Geburtsdatum.</translation>
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
      <source>Nothing planned today</source>
      <translation>Heute ist nichts geplant</translation>
    </message>
    <message>
      <source>{month} {year}</source>
      <translation>{month} {year}</translation>
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
    <name>Calendar</name>
    <message>
      <source>+{count} more</source>
      <translation>+{count} weitere</translation>
    </message>
    <message>
      <source>An event of whole days has no time to move.</source>
      <translation>Ein ganztägiges Ereignis hat keine Uhrzeit, die sich verschieben ließe.</translation>
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
      <source>“{calendar}” is only read here. Change this event where it is kept.</source>
      <translation>„{calendar}“ wird hier nur gelesen. Ändern Sie das Ereignis dort, wo es geführt wird.</translation>
    </message>
  </context>
  <context>
    <name>Card</name>
    <message>
      <source>At the same time: {events}</source>
      <translation>Zur selben Zeit: {events}</translation>
    </message>
    <message>
      <source>Open {host}</source>
      <translation>{host} öffnen</translation>
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
    <message>
      <source>This program can't write to this kind of calendar yet. It will ask you first when it can.</source>
      <translation>Dieses Programm kann in diese Art von Kalender noch nicht schreiben. Sobald es das kann, fragt es Sie zuerst.</translation>
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
      <source>Show %1 on my schedule</source>
      <translation>%1 in meinem Terminplan zeigen</translation>
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
    <name>HistoryPage</name>
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
      <source>Page to print (*.html);;Record (*.json)</source>
      <translation>Seite zum Drucken (*.html);;Datensatz (*.json)</translation>
    </message>
    <message>
      <source>Receipt…</source>
      <translation>Beleg …</translation>
    </message>
    <message>
      <source>Refused — %1</source>
      <translation>Abgelehnt — %1</translation>
    </message>
    <message>
      <source>Save the receipt</source>
      <translation>Beleg speichern</translation>
    </message>
    <message>
      <source>The chain holds: no record was changed or taken away.</source>
      <translation>Die Kette hält: Kein Eintrag wurde geändert oder entfernt.</translation>
    </message>
    <message>
      <source>The chain is broken: a record was changed or taken away.</source>
      <translation>Die Kette ist gebrochen: Ein Eintrag wurde geändert oder entfernt.</translation>
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
    <name>Matters</name>
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
    <message>
      <source>Answer…</source>
      <translation>Antworten …</translation>
    </message>
    <message>
      <source>Sign in again…</source>
      <translation>Erneut anmelden …</translation>
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
      <source>Nothing planned</source>
      <translation>Nichts geplant</translation>
    </message>
    <message>
      <source>Page {page} of {pages}</source>
      <translation>Seite {page} von {pages}</translation>
    </message>
    <message>
      <source>Print {title}</source>
      <translation>{title} drucken</translation>
    </message>
    <message>
      <source>{day} (continued)</source>
      <translation>{day} (Fortsetzung)</translation>
    </message>
    <message>
      <source>{month}, week {number}</source>
      <translation>{month}, Woche {number}</translation>
    </message>
  </context>
  <context>
    <name>PrintSheet</name>
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
      <source>Only that I am busy</source>
      <translation>Nur dass ich belegt bin</translation>
    </message>
    <message>
      <source>Paper can be read by whoever finds it.</source>
      <translation>Papier kann lesen, wer es findet.</translation>
    </message>
    <message>
      <source>Preview…</source>
      <translation>Vorschau …</translation>
    </message>
    <message>
      <source>Print</source>
      <translation>Drucken</translation>
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
    <name>PromisesPage</name>
    <message>
      <source>Kept</source>
      <translation>Gehalten</translation>
    </message>
    <message>
      <source>Kept by %1</source>
      <translation>Gehalten durch %1</translation>
    </message>
    <message>
      <source>Kept in part</source>
      <translation>Teilweise gehalten</translation>
    </message>
    <message>
      <source>Not built yet</source>
      <translation>Noch nicht gebaut</translation>
    </message>
    <message>
      <source>Promises</source>
      <translation>Versprechen</translation>
    </message>
    <message>
      <source>Tested by %1</source>
      <translation>Geprüft durch %1</translation>
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
    <name>RemoveAccount</name>
    <message numerus="yes">
      <source>%n calendar(s) disappear from your schedule.</source>
      <translation>
        <numerusform>%n Kalender verschwindet aus Ihrem Terminplan.</numerusform>
        <numerusform>%n Kalender verschwinden aus Ihrem Terminplan.</numerusform>
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
    <name>SecurityPage</name>
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
      <source>Only with the screen</source>
      <translation>Nur mit dem Bildschirm</translation>
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
      <source>Your schedule is encrypted here. Locking closes it and drops its key.</source>
      <translation>Ihr Terminplan ist hier verschlüsselt. Sperren schließt ihn und vergisst seinen Schlüssel.</translation>
    </message>
  </context>
  <context>
    <name>SettingsDialog</name>
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
      <source>Pages</source>
      <translation>Seiten</translation>
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
  </context>
  <context>
    <name>Shortcuts</name>
    <message>
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <source>Days before and after</source>
      <translation>Tage davor und danach</translation>
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
      <source>On the schedule</source>
      <translation>Im Terminplan</translation>
    </message>
    <message>
      <source>Open the event</source>
      <translation>Ereignis öffnen</translation>
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
    <name>StoryPane</name>
    <message>
      <source>%1: %2</source>
      <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
      <source>%n changed</source>
      <comment>events</comment>
      <translation>
        <numerusform>%n geändert</numerusform>
        <numerusform>%n geändert</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n gone</source>
      <comment>events</comment>
      <translation>
        <numerusform>%n weg</numerusform>
        <numerusform>%n weg</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n new</source>
      <comment>events</comment>
      <translation>
        <numerusform>%n neu</numerusform>
        <numerusform>%n neu</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n set aside</source>
      <comment>events</comment>
      <translation>
        <numerusform>%n beiseitegelegt</numerusform>
        <numerusform>%n beiseitegelegt</numerusform>
      </translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <source>Needs you</source>
      <translation>Braucht Sie</translation>
    </message>
    <message>
      <source>Nothing has changed since the program started.</source>
      <translation>Seit dem Programmstart hat sich nichts geändert.</translation>
    </message>
    <message>
      <source>What happened</source>
      <translation>Was geschehen ist</translation>
    </message>
    <message>
      <source>What the last syncs changed</source>
      <translation>Was die letzten Abgleiche geändert haben</translation>
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
    <name>TimeGrid</name>
    <message>
      <source>Schedule by hours</source>
      <translation>Terminplan nach Stunden</translation>
    </message>
  </context>
  <context>
    <name>Tray</name>
    <message>
      <source>Lock</source>
      <translation>Sperren</translation>
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
      <source>Not encrypted well enough</source>
      <translation>Zu schwach verschlüsselt</translation>
    </message>
    <message>
      <source>Not ended there</source>
      <translation>Dort nicht beendet</translation>
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
      <source>Nothing was changed.</source>
      <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
      <source>Nothing was changed. You can try as often as you like.</source>
      <translation>Nichts wurde geändert. Sie können es beliebig oft versuchen.</translation>
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
      <source>Only one may write at a time, so that nothing is lost.</source>
      <translation>Nur einer darf zugleich schreiben, damit nichts verloren geht.</translation>
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
      <source>Sign in again and leave the box for calendars ticked.</source>
      <translation>Melden Sie sich erneut an und lassen Sie das Kästchen für Kalender angekreuzt.</translation>
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
      <source>Somebody else changed this first.</source>
      <translation>Jemand anderes hat dies zuerst geändert.</translation>
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
      <source>Start the session as usual and try again, or use your passphrase.</source>
      <translation>Starten Sie die Sitzung wie gewohnt und versuchen Sie es erneut, oder benutzen Sie Ihre Passphrase.</translation>
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
      <source>The account is gone from here, but its service could not be told just now.</source>
      <translation>Das Konto ist hier weg, aber der Dienst ließ sich gerade nicht benachrichtigen.</translation>
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
      <source>What is kept on this computer stays in view. We try again by ourselves.</source>
      <translation>Was auf diesem Computer behalten wurde, bleibt sichtbar. Wir versuchen es von selbst wieder.</translation>
    </message>
    <message>
      <source>What we kept of it stays until you remove it.</source>
      <translation>Was wir davon behalten haben, bleibt, bis Sie es entfernen.</translation>
    </message>
    <message>
      <source>Wrong passphrase</source>
      <translation>Falsche Passphrase</translation>
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
    <name>YearView</name>
    <message>
      <source>Schedule by year</source>
      <translation>Terminplan nach Jahr</translation>
    </message>
  </context>
</TS>
