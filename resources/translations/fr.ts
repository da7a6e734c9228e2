<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
  <context>
    <name>AccountsPage</name>
    <message>
      <source>%1 · %2</source>
      <translation>%1 · %2</translation>
    </message>
    <message>
      <source>Accounts &amp; calendars</source>
      <translation>Comptes et calendriers</translation>
    </message>
    <message>
      <source>Add account…</source>
      <translation>Ajouter un compte…</translation>
    </message>
    <message>
      <source>Choose calendars…</source>
      <translation>Choisir des calendriers…</translation>
    </message>
    <message>
      <source>Remove account…</source>
      <translation>Retirer le compte…</translation>
    </message>
    <message>
      <source>Sign in again…</source>
      <translation>Se reconnecter…</translation>
    </message>
    <message>
      <source>There is no account yet.</source>
      <translation>Il n'y a pas encore de compte.</translation>
    </message>
    <message>
      <source>Where your schedule comes from, and how each source fares.</source>
      <translation>D'où vient votre planning, et comment va chaque source.</translation>
    </message>
  </context>
  <context>
    <name>Actions</name>
    <message>
      <source>&amp;About OptiMantra Desktop</source>
      <translation>À &amp;propos d'OptiMantra Desktop</translation>
    </message>
    <message>
      <source>&amp;Add account…</source>
      <translation>&amp;Ajouter un compte…</translation>
    </message>
    <message>
      <source>&amp;Back</source>
      <translation>&amp;Précédent</translation>
    </message>
    <message>
      <source>&amp;Close window</source>
      <translation>&amp;Fermer la fenêtre</translation>
    </message>
    <message>
      <source>&amp;File</source>
      <translation>&amp;Fichier</translation>
    </message>
    <message>
      <source>&amp;Forward</source>
      <translation>&amp;Suivant</translation>
    </message>
    <message>
      <source>&amp;Go</source>
      <translation>A&amp;ller</translation>
    </message>
    <message>
      <source>&amp;Help</source>
      <translation>Ai&amp;de</translation>
    </message>
    <message>
      <source>&amp;Keyboard shortcuts</source>
      <translation>Raccourcis &amp;clavier</translation>
    </message>
    <message>
      <source>&amp;Lock</source>
      <translation>&amp;Verrouiller</translation>
    </message>
    <message>
      <source>&amp;Print…</source>
      <translation>&amp;Imprimer…</translation>
    </message>
    <message>
      <source>&amp;Promises</source>
      <translation>&amp;Promesses</translation>
    </message>
    <message>
      <source>&amp;Quit</source>
      <translation>&amp;Quitter</translation>
    </message>
    <message>
      <source>&amp;Restore a backup…</source>
      <translation>&amp;Restaurer une sauvegarde…</translation>
    </message>
    <message>
      <source>&amp;Sync now</source>
      <translation>&amp;Synchroniser maintenant</translation>
    </message>
    <message>
      <source>&amp;Today</source>
      <translation>Au&amp;jourd'hui</translation>
    </message>
    <message>
      <source>&amp;View</source>
      <translation>&amp;Affichage</translation>
    </message>
    <message>
      <source>A&amp;ccounts and calendars</source>
      <translation>&amp;Comptes et calendriers</translation>
    </message>
    <message>
      <source>Agenda</source>
      <translation>Agenda</translation>
    </message>
    <message>
      <source>Back &amp;up now</source>
      <translation>Sauvegarder mainte&amp;nant</translation>
    </message>
    <message>
      <source>Day</source>
      <translation>Jour</translation>
    </message>
    <message>
      <source>Do a&amp;nything…</source>
      <translation>Faire n'importe &amp;quoi…</translation>
    </message>
    <message>
      <source>Hide patients' &amp;names</source>
      <translation>Masquer les &amp;noms des patients</translation>
    </message>
    <message>
      <source>Month</source>
      <translation>Mois</translation>
    </message>
    <message>
      <source>New &amp;window</source>
      <translation>Nouvelle &amp;fenêtre</translation>
    </message>
    <message>
      <source>Se&amp;ttings…</source>
      <translation>&amp;Réglages…</translation>
    </message>
    <message>
      <source>Show one &amp;day</source>
      <translation>Afficher un &amp;jour</translation>
    </message>
    <message>
      <source>Show the &amp;agenda</source>
      <translation>Afficher l'&amp;agenda</translation>
    </message>
    <message>
      <source>Show the &amp;month</source>
      <translation>Afficher le &amp;mois</translation>
    </message>
    <message>
      <source>Show the &amp;work week</source>
      <translation>Afficher la semaine de &amp;travail</translation>
    </message>
    <message>
      <source>Show the &amp;year</source>
      <translation>Afficher l'a&amp;nnée</translation>
    </message>
    <message>
      <source>Show the wee&amp;k</source>
      <translation>Afficher la &amp;semaine</translation>
    </message>
    <message>
      <source>Tap %1 to hide patients' names or show them; hold it to look for a moment</source>
      <translation>Appuyez sur %1 pour masquer ou afficher les noms ; maintenez pour regarder un instant</translation>
    </message>
    <message>
      <source>W&amp;hat happened</source>
      <translation>Ce qui s'est &amp;passé</translation>
    </message>
    <message>
      <source>Week</source>
      <translation>Semaine</translation>
    </message>
    <message>
      <source>Work week</source>
      <translation>Semaine de travail</translation>
    </message>
    <message>
      <source>Year</source>
      <translation>Année</translation>
    </message>
  </context>
  <context>
    <name>AddAccount</name>
    <message>
      <source>A published calendar, to read: webcal or .ics</source>
      <translation>Un calendrier publié, à lire : webcal ou .ics</translation>
    </message>
    <message>
      <source>Add an account</source>
      <translation>Ajouter un compte</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Google Calendar, also of a Workspace</source>
      <translation>Google Agenda, aussi d'un Workspace</translation>
    </message>
    <message>
      <source>Nextcloud, Radicale, Fastmail and others</source>
      <translation>Nextcloud, Radicale, Fastmail et d'autres</translation>
    </message>
    <message>
      <source>Outlook.com, Microsoft 365 and Exchange Online</source>
      <translation>Outlook.com, Microsoft 365 et Exchange Online</translation>
    </message>
    <message>
      <source>With an app-specific password</source>
      <translation>Avec un mot de passe pour application</translation>
    </message>
    <message>
      <source>Your appointments, at your practice's service</source>
      <translation>Vos rendez-vous, au service de votre cabinet</translation>
    </message>
  </context>
  <context>
    <name>AgePage</name>
    <message>
      <source>I am 18 or older</source>
      <translation>J'ai 18 ans ou plus</translation>
    </message>
    <message>
      <source>I am younger</source>
      <translation>Je suis plus jeune</translation>
    </message>
    <message>
      <source>It is made for people who are 18 or older. We ask once and keep your answer only, never a birth date.</source>
      <translation>Il est fait pour les personnes de 18 ans ou plus. Nous demandons une fois et gardons seulement votre réponse, jamais une date de naissance.</translation>
    </message>
    <message>
      <source>This program is for adults</source>
      <translation>Ce programme est destiné aux adultes</translation>
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
      <translation>Rien de prévu aujourd'hui</translation>
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
      <translation>Apparence</translation>
    </message>
    <message>
      <source>As the system</source>
      <translation>Comme le système</translation>
    </message>
    <message>
      <source>Colours</source>
      <translation>Couleurs</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>Sombre</translation>
    </message>
    <message>
      <source>Dark, high contrast</source>
      <translation>Sombre, contraste élevé</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>Clair</translation>
    </message>
    <message>
      <source>Light, high contrast</source>
      <translation>Clair, contraste élevé</translation>
    </message>
    <message>
      <source>Sizes of type follow the system.</source>
      <translation>La taille des caractères suit le système.</translation>
    </message>
  </context>
  <context>
    <name>Backups</name>
    <message numerus="yes">
      <source>%n change(s) of yours, not sent yet, are in no older backup.</source>
      <translation>
        <numerusform>%n modification de votre part, pas encore envoyée, n'est dans aucune sauvegarde antérieure.</numerusform>
        <numerusform>%n modifications de votre part, pas encore envoyées, ne sont dans aucune sauvegarde antérieure.</numerusform>
      </translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Retour</translation>
    </message>
    <message>
      <source>Backups</source>
      <translation>Sauvegardes</translation>
    </message>
    <message>
      <source>Restore a backup</source>
      <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
      <source>Restore this backup</source>
      <translation>Restaurer cette sauvegarde</translation>
    </message>
    <message>
      <source>There is no backup yet.</source>
      <translation>Il n'y a pas encore de sauvegarde.</translation>
    </message>
    <message>
      <source>We can't tell whether changes of yours are still waiting to be sent.</source>
      <translation>Nous ne savons pas si des modifications de votre part attendent encore d'être envoyées.</translation>
    </message>
    <message>
      <source>Your accounts, settings and appointments become what they were then. What you withdrew since stays withdrawn, and nothing is sent twice. What the services still hold is read again.</source>
      <translation>Vos comptes, réglages et rendez-vous redeviennent ce qu'ils étaient. Ce que vous avez retiré depuis reste retiré, et rien n'est envoyé deux fois. Ce que les services ont encore est relu.</translation>
    </message>
  </context>
  <context>
    <name>Calendar</name>
    <message>
      <source>+{count} more</source>
      <translation>+{count} autres</translation>
    </message>
    <message>
      <source>An event of whole days has no time to move.</source>
      <translation>Un événement d'une journée entière n'a pas d'heure à déplacer.</translation>
    </message>
    <message>
      <source>The practice lets you read this schedule, but not change it.</source>
      <translation>Le cabinet vous laisse lire ce planning, mais pas le modifier.</translation>
    </message>
    <message>
      <source>This appointment has taken place and stays where it was.</source>
      <translation>Ce rendez-vous a eu lieu et reste où il était.</translation>
    </message>
    <message>
      <source>This appointment was cancelled.</source>
      <translation>Ce rendez-vous a été annulé.</translation>
    </message>
    <message>
      <source>This hour comes twice</source>
      <translation>Cette heure vient deux fois</translation>
    </message>
    <message>
      <source>This hour is left out</source>
      <translation>Cette heure est sautée</translation>
    </message>
    <message>
      <source>W{number}</source>
      <translation>S{number}</translation>
    </message>
    <message>
      <source>all-day</source>
      <translation>journée</translation>
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
      <translation>« {calendar} » est seulement lu ici. Modifiez cet événement là où il est tenu.</translation>
    </message>
  </context>
  <context>
    <name>Card</name>
    <message>
      <source>At the same time: {events}</source>
      <translation>En même temps : {events}</translation>
    </message>
    <message>
      <source>Open {host}</source>
      <translation>Ouvrir {host}</translation>
    </message>
    <message>
      <source>{calendar} · read only</source>
      <translation>{calendar} · lecture seule</translation>
    </message>
    <message>
      <source>{status} · your change is waiting to be sent</source>
      <translation>{status} · votre modification attend d'être envoyée</translation>
    </message>
    <message>
      <source>{times} in {zone}</source>
      <translation>{times} à {zone}</translation>
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
      <translation>Terminé</translation>
    </message>
    <message>
      <source>May we show your schedule at %1?</source>
      <translation>Pouvons-nous afficher votre planning chez %1 ?</translation>
    </message>
    <message>
      <source>Which calendars of %1 may we show?</source>
      <translation>Quels calendriers de %1 pouvons-nous afficher ?</translation>
    </message>
  </context>
  <context>
    <name>ConnectApple</name>
    <message>
      <source>1. Open your Apple account in the browser and sign in there.</source>
      <translation>1. Ouvrez votre compte Apple dans le navigateur et connectez-vous-y.</translation>
    </message>
    <message>
      <source>2. Choose Sign-In and Security, then App-Specific Passwords.</source>
      <translation>2. Choisissez Connexion et sécurité, puis Mots de passe pour apps.</translation>
    </message>
    <message>
      <source>3. Make one with the name OptiMantra and copy it into the field below.</source>
      <translation>3. Créez-en un au nom d'OptiMantra et copiez-le dans le champ ci-dessous.</translation>
    </message>
    <message>
      <source>App-specific password</source>
      <translation>Mot de passe pour application</translation>
    </message>
    <message>
      <source>Apple account (e-mail address)</source>
      <translation>Compte Apple (adresse e-mail)</translation>
    </message>
    <message>
      <source>Connect</source>
      <translation>Connecter</translation>
    </message>
    <message>
      <source>Connect Apple iCloud</source>
      <translation>Connecter Apple iCloud</translation>
    </message>
    <message>
      <source>Open my Apple account…</source>
      <translation>Ouvrir mon compte Apple…</translation>
    </message>
    <message>
      <source>Such a password could also open your mail and contacts. We use it for calendars only. You can take it back on the same page at any time.</source>
      <translation>Un tel mot de passe pourrait aussi ouvrir vos e-mails et contacts. Nous l'utilisons pour les calendriers seulement. Vous pouvez le reprendre sur la même page à tout moment.</translation>
    </message>
    <message>
      <source>Type the app-specific password.</source>
      <translation>Saisissez le mot de passe pour application.</translation>
    </message>
    <message>
      <source>Type the e-mail address of your Apple account.</source>
      <translation>Saisissez l'adresse e-mail de votre compte Apple.</translation>
    </message>
  </context>
  <context>
    <name>ConnectCalendar</name>
    <message>
      <source>A password made for this program alone, if the service offers that. It is kept here, encrypted.</source>
      <translation>Un mot de passe fait pour ce seul programme, si le service le propose. Il est gardé ici, chiffré.</translation>
    </message>
    <message>
      <source>Address</source>
      <translation>Adresse</translation>
    </message>
    <message>
      <source>App password</source>
      <translation>Mot de passe d'application</translation>
    </message>
    <message>
      <source>Certificate authority (only for your own server)</source>
      <translation>Autorité de certification (seulement pour votre propre serveur)</translation>
    </message>
    <message>
      <source>Certificates (*.pem *.crt *.cer)</source>
      <translation>Certificats (*.pem *.crt *.cer)</translation>
    </message>
    <message>
      <source>Choose file</source>
      <translation>Choisir un fichier</translation>
    </message>
    <message>
      <source>Choose file…</source>
      <translation>Choisir un fichier…</translation>
    </message>
    <message>
      <source>Connect</source>
      <translation>Connecter</translation>
    </message>
    <message>
      <source>Connect a calendar</source>
      <translation>Connecter un calendrier</translation>
    </message>
    <message>
      <source>None: the system's list is used</source>
      <translation>Aucune : la liste du système est utilisée</translation>
    </message>
    <message>
      <source>The address of the service; the calendars are found by themselves.</source>
      <translation>L'adresse du service ; les calendriers sont trouvés tout seuls.</translation>
    </message>
    <message>
      <source>This file holds no certificate in PEM form.</source>
      <translation>Ce fichier ne contient aucun certificat au format PEM.</translation>
    </message>
    <message>
      <source>Type the app password.</source>
      <translation>Saisissez le mot de passe d'application.</translation>
    </message>
    <message>
      <source>Type the name that you sign in with.</source>
      <translation>Saisissez le nom avec lequel vous vous connectez.</translation>
    </message>
    <message>
      <source>User</source>
      <translation>Utilisateur</translation>
    </message>
  </context>
  <context>
    <name>Connecting</name>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Waiting for the service</source>
      <translation>En attente du service</translation>
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
      <translation>%1 : %2</translation>
    </message>
    <message>
      <source>Off while not shown</source>
      <translation>Désactivé tant que non affiché</translation>
    </message>
    <message>
      <source>This account lists no calendars.</source>
      <translation>Ce compte n'a aucun calendrier.</translation>
    </message>
    <message>
      <source>This program can't write to this kind of calendar yet. It will ask you first when it can.</source>
      <translation>Ce programme ne sait pas encore écrire dans ce type de calendrier. Il vous demandera d'abord.</translation>
    </message>
  </context>
  <context>
    <name>ConsentPage</name>
    <message>
      <source>Consent</source>
      <translation>Consentement</translation>
    </message>
    <message>
      <source>Every switch holds at once, with or without a network. Off takes as little as on.</source>
      <translation>Chaque interrupteur agit aussitôt, avec ou sans réseau. Désactiver est aussi simple qu'activer.</translation>
    </message>
    <message>
      <source>There is no account yet, so nothing is read.</source>
      <translation>Il n'y a pas encore de compte, donc rien n'est lu.</translation>
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
      <translation>Aller au %1</translation>
    </message>
    <message>
      <source>Keep %1 on this computer</source>
      <translation>Garder %1 sur cet ordinateur</translation>
    </message>
    <message>
      <source>Show %1 on my schedule</source>
      <translation>Afficher %1 dans mon planning</translation>
    </message>
    <message>
      <source>Stop keeping %1 on this computer</source>
      <translation>Ne plus garder %1 sur cet ordinateur</translation>
    </message>
    <message>
      <source>Stop showing %1</source>
      <translation>Ne plus afficher %1</translation>
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
      <translation>%1 — %2, certificat de %3, à %4</translation>
    </message>
    <message>
      <source>%1: %2</source>
      <translation>%1 : %2</translation>
    </message>
    <message>
      <source>%1: as of %2</source>
      <translation>%1 : à jour à %2</translation>
    </message>
    <message>
      <source>%1: as of %2. %3.</source>
      <translation>%1 : à jour à %2. %3.</translation>
    </message>
    <message>
      <source>%1: not read yet</source>
      <translation>%1 : pas encore lu</translation>
    </message>
    <message numerus="yes">
      <source>%n calendar(s) need your attention</source>
      <translation>
        <numerusform>%n calendrier demande votre attention</numerusform>
        <numerusform>%n calendriers demandent votre attention</numerusform>
      </translation>
    </message>
    <message>
      <source>All sources as of %1</source>
      <translation>Toutes les sources à jour à %1</translation>
    </message>
    <message>
      <source>Everything travels encrypted.
Nothing has been sent since the program started.</source>
      <translation>Tout voyage chiffré.
Rien n'a été envoyé depuis le démarrage du programme.</translation>
    </message>
    <message>
      <source>Everything travels encrypted:</source>
      <translation>Tout voyage chiffré :</translation>
    </message>
    <message>
      <source>No calendar is shown yet</source>
      <translation>Aucun calendrier n'est encore affiché</translation>
    </message>
    <message>
      <source>Offline — not every calendar has been read yet</source>
      <translation>Hors ligne — tous les calendriers n'ont pas encore été lus</translation>
    </message>
    <message>
      <source>Offline — showing what was kept at %1</source>
      <translation>Hors ligne — affiche ce qui a été gardé à %1</translation>
    </message>
    <message>
      <source>Reading your calendars for the first time</source>
      <translation>Vos calendriers sont lus pour la première fois</translation>
    </message>
  </context>
  <context>
    <name>HistoryPage</name>
    <message>
      <source>%1: %2</source>
      <translation>%1 : %2</translation>
    </message>
    <message>
      <source>Check the chain</source>
      <translation>Vérifier la chaîne</translation>
    </message>
    <message>
      <source>Consent history</source>
      <translation>Historique des consentements</translation>
    </message>
    <message>
      <source>Every decision stays on record, and each record seals the one before it.</source>
      <translation>Chaque décision reste consignée, et chaque entrée scelle la précédente.</translation>
    </message>
    <message>
      <source>Expired — %1</source>
      <translation>Expiré — %1</translation>
    </message>
    <message>
      <source>Given — %1</source>
      <translation>Donné — %1</translation>
    </message>
    <message>
      <source>Page to print (*.html);;Record (*.json)</source>
      <translation>Page à imprimer (*.html);;Enregistrement (*.json)</translation>
    </message>
    <message>
      <source>Receipt…</source>
      <translation>Reçu…</translation>
    </message>
    <message>
      <source>Refused — %1</source>
      <translation>Refusé — %1</translation>
    </message>
    <message>
      <source>Save the receipt</source>
      <translation>Enregistrer le reçu</translation>
    </message>
    <message>
      <source>The chain holds: no record was changed or taken away.</source>
      <translation>La chaîne tient : aucune entrée n'a été modifiée ni retirée.</translation>
    </message>
    <message>
      <source>The chain is broken: a record was changed or taken away.</source>
      <translation>La chaîne est rompue : une entrée a été modifiée ou retirée.</translation>
    </message>
    <message>
      <source>There is no decision yet.</source>
      <translation>Il n'y a pas encore de décision.</translation>
    </message>
    <message>
      <source>Withdrawn — %1</source>
      <translation>Retiré — %1</translation>
    </message>
    <message>
      <source>something that is no longer here</source>
      <translation>quelque chose qui n'est plus ici</translation>
    </message>
  </context>
  <context>
    <name>KeyStatePage</name>
    <message>
      <source>Open</source>
      <translation>Ouvrir</translation>
    </message>
    <message>
      <source>Passphrase or recovery code</source>
      <translation>Phrase secrète ou code de récupération</translation>
    </message>
    <message>
      <source>Quit</source>
      <translation>Quitter</translation>
    </message>
    <message>
      <source>Restore a backup…</source>
      <translation>Restaurer une sauvegarde…</translation>
    </message>
    <message>
      <source>Show the other window</source>
      <translation>Montrer l'autre fenêtre</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Réessayer</translation>
    </message>
  </context>
  <context>
    <name>KeysCard</name>
    <message>
      <source>An encrypted copy is made every day; the last seven are kept.</source>
      <translation>Une copie chiffrée est faite chaque jour ; les sept dernières sont gardées.</translation>
    </message>
    <message>
      <source>Back up now</source>
      <translation>Sauvegarder maintenant</translation>
    </message>
    <message>
      <source>Backup</source>
      <translation>Sauvegarde</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Change the passphrase</source>
      <translation>Changer la phrase secrète</translation>
    </message>
    <message>
      <source>Change…</source>
      <translation>Changer…</translation>
    </message>
    <message>
      <source>Done.</source>
      <translation>C'est fait.</translation>
    </message>
    <message>
      <source>It opens your schedule on this computer, also without its keyring.</source>
      <translation>Elle ouvre votre planning sur cet ordinateur, même sans son trousseau.</translation>
    </message>
    <message>
      <source>It opens your schedule when the passphrase is forgotten. An older code ends.</source>
      <translation>Il ouvre votre planning si la phrase secrète est oubliée. Un code plus ancien ne vaut plus.</translation>
    </message>
    <message>
      <source>Make a new one…</source>
      <translation>En faire un nouveau…</translation>
    </message>
    <message>
      <source>Passphrase</source>
      <translation>Phrase secrète</translation>
    </message>
    <message>
      <source>Recovery code</source>
      <translation>Code de récupération</translation>
    </message>
    <message>
      <source>Ways to your key</source>
      <translation>Chemins vers votre clé</translation>
    </message>
    <message>
      <source>Your schedule opens with: %1.</source>
      <translation>Votre planning s'ouvre avec : %1.</translation>
    </message>
    <message>
      <source>the keyring of this computer</source>
      <translation>le trousseau de cet ordinateur</translation>
    </message>
    <message>
      <source>your passphrase</source>
      <translation>votre phrase secrète</translation>
    </message>
    <message>
      <source>your recovery code</source>
      <translation>votre code de récupération</translation>
    </message>
  </context>
  <context>
    <name>LanguagePage</name>
    <message>
      <source>As the system</source>
      <translation>Comme le système</translation>
    </message>
    <message>
      <source>Dates, first day of the week and 12 or 24 hours follow the system.</source>
      <translation>Les dates, le premier jour de la semaine et les 12 ou 24 heures suivent le système.</translation>
    </message>
    <message>
      <source>Its hours are shown beside yours in day and week.</source>
      <translation>Ses heures sont affichées à côté des vôtres en jour et semaine.</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Langue</translation>
    </message>
    <message>
      <source>Language &amp; time</source>
      <translation>Langue et heure</translation>
    </message>
    <message>
      <source>None</source>
      <translation>Aucun</translation>
    </message>
    <message>
      <source>Second time zone</source>
      <translation>Deuxième fuseau horaire</translation>
    </message>
    <message>
      <source>Windows that you open from now on speak it.</source>
      <translation>Les fenêtres que vous ouvrez désormais la parlent.</translation>
    </message>
  </context>
  <context>
    <name>LockPage</name>
    <message>
      <source>Locked</source>
      <translation>Verrouillé</translation>
    </message>
    <message>
      <source>Passphrase</source>
      <translation>Phrase secrète</translation>
    </message>
    <message>
      <source>Today at a glance</source>
      <translation>La journée en un coup d'œil</translation>
    </message>
    <message>
      <source>Unlock</source>
      <translation>Déverrouiller</translation>
    </message>
    <message>
      <source>We never ask for your passphrase or password by phone or e-mail.</source>
      <translation>Nous ne demandons jamais votre phrase secrète ni votre mot de passe par téléphone ou par e-mail.</translation>
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
      <translation>Le planning de votre cabinet et vos propres calendriers, chiffrés sur cet ordinateur.</translation>
    </message>
  </context>
  <context>
    <name>Matters</name>
    <message>
      <source>%1 lists no events any more. We removed nothing and wait for your answer.</source>
      <translation>%1 n'a plus d'événements. Nous n'avons rien retiré et attendons votre réponse.</translation>
    </message>
    <message>
      <source>%1 needs you to sign in again. What is kept on this computer stays in view.</source>
      <translation>%1 demande que vous vous reconnectiez. Ce qui est gardé sur cet ordinateur reste visible.</translation>
    </message>
    <message>
      <source>%1: %2</source>
      <translation>%1 : %2</translation>
    </message>
    <message>
      <source>Answer…</source>
      <translation>Répondre…</translation>
    </message>
    <message>
      <source>Sign in again…</source>
      <translation>Se reconnecter…</translation>
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
      <translation>Mois suivant</translation>
    </message>
    <message>
      <source>Month before</source>
      <translation>Mois précédent</translation>
    </message>
  </context>
  <context>
    <name>MonthGrid</name>
    <message>
      <source>Schedule by month</source>
      <translation>Planning par mois</translation>
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
      <translation>Choisissez une phrase secrète</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Copier</translation>
    </message>
    <message>
      <source>Go on</source>
      <translation>Continuer</translation>
    </message>
    <message>
      <source>I have written it down</source>
      <translation>Je l'ai noté</translation>
    </message>
    <message numerus="yes">
      <source>It needs at least %n character(s).</source>
      <translation>
        <numerusform>Il faut au moins %n caractère.</numerusform>
        <numerusform>Il faut au moins %n caractères.</numerusform>
      </translation>
    </message>
    <message>
      <source>It opens your schedule when the passphrase is forgotten. It is shown this once and kept nowhere. Keep it on paper, away from this computer.</source>
      <translation>Il ouvre votre planning si la phrase secrète est oubliée. Il est montré cette seule fois et n'est gardé nulle part. Gardez-le sur papier, loin de cet ordinateur.</translation>
    </message>
    <message>
      <source>Passphrase, four words or more</source>
      <translation>Phrase secrète, quatre mots ou plus</translation>
    </message>
    <message>
      <source>Recovery code</source>
      <translation>Code de récupération</translation>
    </message>
    <message>
      <source>The same once more</source>
      <translation>La même encore une fois</translation>
    </message>
    <message>
      <source>The two are not the same.</source>
      <translation>Les deux ne sont pas identiques.</translation>
    </message>
    <message>
      <source>This computer has no keyring, so a passphrase protects your schedule. It is written down nowhere and sent to nobody: without it, and without the recovery code, nobody can open your schedule.</source>
      <translation>Cet ordinateur n'a pas de trousseau, une phrase secrète protège donc votre planning. Elle n'est notée nulle part ni envoyée à personne : sans elle et sans le code de récupération, personne ne peut ouvrir votre planning.</translation>
    </message>
    <message>
      <source>Use this passphrase</source>
      <translation>Utiliser cette phrase</translation>
    </message>
    <message>
      <source>Write down your recovery code</source>
      <translation>Notez votre code de récupération</translation>
    </message>
  </context>
  <context>
    <name>OutsideLink</name>
    <message>
      <source>Copy the address</source>
      <translation>Copier l'adresse</translation>
    </message>
    <message>
      <source>Full address</source>
      <translation>Adresse complète</translation>
    </message>
    <message>
      <source>Go to %1?</source>
      <translation>Aller sur %1 ?</translation>
    </message>
    <message>
      <source>Open in the browser</source>
      <translation>Ouvrir dans le navigateur</translation>
    </message>
    <message>
      <source>Stay here</source>
      <translation>Rester ici</translation>
    </message>
    <message>
      <source>The way there is not encrypted: others can read along.</source>
      <translation>Le chemin n'est pas chiffré : d'autres peuvent lire.</translation>
    </message>
    <message>
      <source>This page is not ours. What you do there is between you and them; their privacy notice applies.</source>
      <translation>Cette page n'est pas à nous. Ce que vous y faites est entre vous et eux ; leur notice s'applique.</translation>
    </message>
  </context>
  <context>
    <name>Palette</name>
    <message>
      <source>What answers</source>
      <translation>Ce qui correspond</translation>
    </message>
    <message>
      <source>What do you want to do?</source>
      <translation>Que voulez-vous faire ?</translation>
    </message>
  </context>
  <context>
    <name>Phrases</name>
    <message>
      <source>(no title)</source>
      <translation>(sans titre)</translation>
    </message>
    <message>
      <source>Appointment</source>
      <translation>Rendez-vous</translation>
    </message>
    <message>
      <source>Busy</source>
      <translation>Occupé</translation>
    </message>
    <message>
      <source>arrived</source>
      <translation>arrivé</translation>
    </message>
    <message>
      <source>blocked</source>
      <translation>bloqué</translation>
    </message>
    <message>
      <source>booked</source>
      <translation>réservé</translation>
    </message>
    <message>
      <source>cancelled</source>
      <translation>annulé</translation>
    </message>
    <message>
      <source>completed</source>
      <translation>terminé</translation>
    </message>
    <message>
      <source>confirmed</source>
      <translation>confirmé</translation>
    </message>
    <message>
      <source>did not come</source>
      <translation>non venu</translation>
    </message>
    <message>
      <source>proposed</source>
      <translation>proposé</translation>
    </message>
    <message>
      <source>tentative</source>
      <translation>provisoire</translation>
    </message>
    <message numerus="yes">
      <source>{day}, %n event(s)</source>
      <translation>
        <numerusform>{day}, %n événement</numerusform>
        <numerusform>{day}, %n événements</numerusform>
      </translation>
    </message>
    <message>
      <source>{day}, all day</source>
      <translation>{day}, toute la journée</translation>
    </message>
    <message>
      <source>{day}, no events</source>
      <translation>{day}, aucun événement</translation>
    </message>
    <message>
      <source>{day}, {times}</source>
      <translation>{day}, {times}</translation>
    </message>
    <message>
      <source>{first} – {last}, all day</source>
      <translation>{first} – {last}, toute la journée</translation>
    </message>
    <message>
      <source>{first}, {start} – {last}, {end}</source>
      <translation>{first}, {start} – {last}, {end}</translation>
    </message>
    <message>
      <source>{sentence}, waiting to be sent</source>
      <translation>{sentence}, en attente d'envoi</translation>
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
      <translation>Rien de prévu</translation>
    </message>
    <message>
      <source>Page {page} of {pages}</source>
      <translation>Page {page} sur {pages}</translation>
    </message>
    <message>
      <source>Print {title}</source>
      <translation>Imprimer {title}</translation>
    </message>
    <message>
      <source>{day} (continued)</source>
      <translation>{day} (suite)</translation>
    </message>
    <message>
      <source>{month}, week {number}</source>
      <translation>{month}, semaine {number}</translation>
    </message>
  </context>
  <context>
    <name>PrintSheet</name>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Day sheet, with room for notes</source>
      <translation>Feuille du jour, avec place pour des notes</translation>
    </message>
    <message>
      <source>Everything, with names</source>
      <translation>Tout, avec les noms</translation>
    </message>
    <message>
      <source>How much of it</source>
      <translation>Ce qui est dit</translation>
    </message>
    <message>
      <source>Initials for names</source>
      <translation>Initiales au lieu des noms</translation>
    </message>
    <message>
      <source>Kind of visit, no names</source>
      <translation>Type de visite, sans noms</translation>
    </message>
    <message>
      <source>List of two weeks</source>
      <translation>Liste de deux semaines</translation>
    </message>
    <message>
      <source>Month</source>
      <translation>Mois</translation>
    </message>
    <message>
      <source>Only that I am busy</source>
      <translation>Seulement que je suis occupé</translation>
    </message>
    <message>
      <source>Paper can be read by whoever finds it.</source>
      <translation>Le papier peut être lu par qui le trouve.</translation>
    </message>
    <message>
      <source>Preview…</source>
      <translation>Aperçu…</translation>
    </message>
    <message>
      <source>Print</source>
      <translation>Imprimer</translation>
    </message>
    <message>
      <source>Week</source>
      <translation>Semaine</translation>
    </message>
    <message>
      <source>What</source>
      <translation>Quoi</translation>
    </message>
  </context>
  <context>
    <name>PromisesPage</name>
    <message>
      <source>Kept</source>
      <translation>Tenue</translation>
    </message>
    <message>
      <source>Kept by %1</source>
      <translation>Tenue par %1</translation>
    </message>
    <message>
      <source>Kept in part</source>
      <translation>Tenue en partie</translation>
    </message>
    <message>
      <source>Not built yet</source>
      <translation>Pas encore construite</translation>
    </message>
    <message>
      <source>Promises</source>
      <translation>Promesses</translation>
    </message>
    <message>
      <source>Tested by %1</source>
      <translation>Vérifiée par %1</translation>
    </message>
    <message>
      <source>What we promise, where you meet it, and which code and tests keep it.</source>
      <translation>Ce que nous promettons, où vous le rencontrez, et quel code et quels tests le tiennent.</translation>
    </message>
    <message>
      <source>Where you see it: %1</source>
      <translation>Où vous le voyez : %1</translation>
    </message>
  </context>
  <context>
    <name>RemoveAccount</name>
    <message numerus="yes">
      <source>%n calendar(s) disappear from your schedule.</source>
      <translation>
        <numerusform>%n calendrier disparaît de votre planning.</numerusform>
        <numerusform>%n calendriers disparaissent de votre planning.</numerusform>
      </translation>
    </message>
    <message>
      <source>Keep the account</source>
      <translation>Garder le compte</translation>
    </message>
    <message>
      <source>Nothing is changed at the service. You can connect the account again.</source>
      <translation>Rien n'est modifié chez le service. Vous pouvez reconnecter le compte.</translation>
    </message>
    <message>
      <source>Remove %1 from this computer?</source>
      <translation>Retirer %1 de cet ordinateur ?</translation>
    </message>
    <message>
      <source>Remove the account</source>
      <translation>Retirer le compte</translation>
    </message>
    <message numerus="yes">
      <source>The encrypted copy of %n calendar(s) is destroyed here.</source>
      <translation>
        <numerusform>La copie chiffrée de %n calendrier est détruite ici.</numerusform>
        <numerusform>Les copies chiffrées de %n calendriers sont détruites ici.</numerusform>
      </translation>
    </message>
    <message>
      <source>The sign-in is forgotten, and every consent for this account ends.</source>
      <translation>La connexion est oubliée, et tout consentement pour ce compte prend fin.</translation>
    </message>
    <message>
      <source>Your appointments at the practice stay as they are. You can sign in again.</source>
      <translation>Vos rendez-vous au cabinet restent tels quels. Vous pouvez vous reconnecter.</translation>
    </message>
  </context>
  <context>
    <name>SecurityPage</name>
    <message numerus="yes">
      <source>After %n minute(s)</source>
      <translation>
        <numerusform>Après %n minute</numerusform>
        <numerusform>Après %n minutes</numerusform>
      </translation>
    </message>
    <message>
      <source>For screens that others see. Tap F8 to change it; hold F8 to look.</source>
      <translation>Pour les écrans que d'autres voient. Appuyez sur F8 pour changer ; maintenez F8 pour regarder.</translation>
    </message>
    <message>
      <source>Hide patients' names</source>
      <translation>Masquer les noms des patients</translation>
    </message>
    <message>
      <source>It also locks when the computer sleeps and when its screen locks.</source>
      <translation>Il se verrouille aussi quand l'ordinateur dort et quand son écran se verrouille.</translation>
    </message>
    <message>
      <source>Lock</source>
      <translation>Verrouiller</translation>
    </message>
    <message>
      <source>Lock now</source>
      <translation>Verrouiller maintenant</translation>
    </message>
    <message>
      <source>Lock when I do nothing</source>
      <translation>Verrouiller quand je ne fais rien</translation>
    </message>
    <message>
      <source>Only with the screen</source>
      <translation>Seulement avec l'écran</translation>
    </message>
    <message>
      <source>Security</source>
      <translation>Sécurité</translation>
    </message>
    <message>
      <source>Times and kinds of visits, behind a button on the lock page. Never names.</source>
      <translation>Heures et types de visite, derrière un bouton sur la page de verrouillage. Jamais de noms.</translation>
    </message>
    <message>
      <source>Today at a glance while locked</source>
      <translation>La journée en un coup d'œil pendant le verrouillage</translation>
    </message>
    <message>
      <source>Your schedule is encrypted here. Locking closes it and drops its key.</source>
      <translation>Votre planning est chiffré ici. Verrouiller le ferme et oublie sa clé.</translation>
    </message>
  </context>
  <context>
    <name>SettingsDialog</name>
    <message>
      <source>Accounts &amp; calendars</source>
      <translation>Comptes et calendriers</translation>
    </message>
    <message>
      <source>Appearance</source>
      <translation>Apparence</translation>
    </message>
    <message>
      <source>Consent</source>
      <translation>Consentement</translation>
    </message>
    <message>
      <source>Consent history</source>
      <translation>Historique des consentements</translation>
    </message>
    <message>
      <source>Language &amp; time</source>
      <translation>Langue et heure</translation>
    </message>
    <message>
      <source>Pages</source>
      <translation>Pages</translation>
    </message>
    <message>
      <source>Promises</source>
      <translation>Promesses</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>Rechercher</translation>
    </message>
    <message>
      <source>Search the settings</source>
      <translation>Rechercher dans les réglages</translation>
    </message>
    <message>
      <source>Security</source>
      <translation>Sécurité</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Réglages</translation>
    </message>
  </context>
  <context>
    <name>Shortcuts</name>
    <message>
      <source>Close</source>
      <translation>Fermer</translation>
    </message>
    <message>
      <source>Days before and after</source>
      <translation>Jours avant et après</translation>
    </message>
    <message>
      <source>First and last event</source>
      <translation>Premier et dernier événement</translation>
    </message>
    <message>
      <source>From event to event</source>
      <translation>D'un événement à l'autre</translation>
    </message>
    <message>
      <source>Hide or show patients' names; hold to look</source>
      <translation>Masquer ou afficher les noms ; maintenir pour regarder</translation>
    </message>
    <message>
      <source>Keyboard shortcuts</source>
      <translation>Raccourcis clavier</translation>
    </message>
    <message>
      <source>Leave what is open</source>
      <translation>Quitter ce qui est ouvert</translation>
    </message>
    <message>
      <source>On the schedule</source>
      <translation>Dans le planning</translation>
    </message>
    <message>
      <source>Open the event</source>
      <translation>Ouvrir l'événement</translation>
    </message>
    <message>
      <source>Taller and shorter hours</source>
      <translation>Heures plus hautes et plus basses</translation>
    </message>
    <message>
      <source>To the next part of the window</source>
      <translation>À la partie suivante de la fenêtre</translation>
    </message>
    <message>
      <source>To today</source>
      <translation>À aujourd'hui</translation>
    </message>
    <message>
      <source>Turn a switch</source>
      <translation>Actionner un interrupteur</translation>
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
      <translation>Ce que vous pouvez faire avec %1</translation>
    </message>
  </context>
  <context>
    <name>SourcesPane</name>
    <message>
      <source>Account settings…</source>
      <translation>Réglages du compte…</translation>
    </message>
    <message>
      <source>Accounts and calendars</source>
      <translation>Comptes et calendriers</translation>
    </message>
    <message>
      <source>Add account</source>
      <translation>Ajouter un compte</translation>
    </message>
    <message>
      <source>Answer the question…</source>
      <translation>Répondre à la question…</translation>
    </message>
    <message>
      <source>Choose calendars…</source>
      <translation>Choisir des calendriers…</translation>
    </message>
    <message>
      <source>Keep on this computer</source>
      <translation>Garder sur cet ordinateur</translation>
    </message>
    <message>
      <source>Remove account…</source>
      <translation>Retirer le compte…</translation>
    </message>
    <message>
      <source>Show on my schedule</source>
      <translation>Afficher dans mon planning</translation>
    </message>
    <message>
      <source>Sign in again…</source>
      <translation>Se reconnecter…</translation>
    </message>
  </context>
  <context>
    <name>StatusLine</name>
    <message>
      <source>How connections are protected</source>
      <translation>Comment les connexions sont protégées</translation>
    </message>
    <message>
      <source>Names hidden</source>
      <translation>Noms masqués</translation>
    </message>
    <message>
      <source>Reading %1: %2</source>
      <translation>Lecture de %1 : %2</translation>
    </message>
    <message>
      <source>Reading %1: %2 of %3</source>
      <translation>Lecture de %1 : %2 sur %3</translation>
    </message>
    <message>
      <source>Reading %1…</source>
      <translation>Lecture de %1…</translation>
    </message>
    <message>
      <source>Sample practice</source>
      <translation>Cabinet d'exemple</translation>
    </message>
    <message>
      <source>Syncing…</source>
      <translation>Synchronisation…</translation>
    </message>
  </context>
  <context>
    <name>StoryPane</name>
    <message>
      <source>%1: %2</source>
      <translation>%1 : %2</translation>
    </message>
    <message numerus="yes">
      <source>%n changed</source>
      <comment>events</comment>
      <translation>
        <numerusform>%n modifié</numerusform>
        <numerusform>%n modifiés</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n gone</source>
      <comment>events</comment>
      <translation>
        <numerusform>%n disparu</numerusform>
        <numerusform>%n disparus</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n new</source>
      <comment>events</comment>
      <translation>
        <numerusform>%n nouveau</numerusform>
        <numerusform>%n nouveaux</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n set aside</source>
      <comment>events</comment>
      <translation>
        <numerusform>%n mis de côté</numerusform>
        <numerusform>%n mis de côté</numerusform>
      </translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Fermer</translation>
    </message>
    <message>
      <source>Needs you</source>
      <translation>A besoin de vous</translation>
    </message>
    <message>
      <source>Nothing has changed since the program started.</source>
      <translation>Rien n'a changé depuis le démarrage du programme.</translation>
    </message>
    <message>
      <source>What happened</source>
      <translation>Ce qui s'est passé</translation>
    </message>
    <message>
      <source>What the last syncs changed</source>
      <translation>Ce que les dernières synchronisations ont changé</translation>
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
      <translation>Elle est seulement lue. Qui connaît l'adresse peut lire aussi, nous la gardons donc comme un mot de passe.</translation>
    </message>
    <message>
      <source>Subscribe</source>
      <translation>S'abonner</translation>
    </message>
    <message>
      <source>Subscribe to a calendar</source>
      <translation>S'abonner à un calendrier</translation>
    </message>
  </context>
  <context>
    <name>SuddenlyEmpty</name>
    <message>
      <source>Decide later</source>
      <translation>Décider plus tard</translation>
    </message>
    <message>
      <source>Its service now lists no events.</source>
      <translation>Son service n'a plus aucun événement.</translation>
    </message>
    <message>
      <source>No, keep them here</source>
      <translation>Non, les garder ici</translation>
    </message>
    <message>
      <source>Of the %1 events that we hold, its service no longer lists %2.</source>
      <translation>Sur les %1 événements que nous avons, le service n'en liste plus %2.</translation>
    </message>
    <message>
      <source>They were last there at %1. We have removed nothing and wait for you.</source>
      <translation>Ils y étaient pour la dernière fois à %1. Nous n'avons rien retiré et vous attendons.</translation>
    </message>
    <message>
      <source>Was %1 emptied on purpose?</source>
      <translation>%1 a-t-il été vidé exprès ?</translation>
    </message>
    <message numerus="yes">
      <source>We hold %n event(s) of it. Its service now lists none.</source>
      <translation>
        <numerusform>Nous en avons %n événement. Son service n'en a plus aucun.</numerusform>
        <numerusform>Nous en avons %n événements. Son service n'en a plus aucun.</numerusform>
      </translation>
    </message>
    <message>
      <source>Were events of %1 removed on purpose?</source>
      <translation>Des événements de %1 ont-ils été retirés exprès ?</translation>
    </message>
    <message>
      <source>Yes, remove them here too</source>
      <translation>Oui, les retirer ici aussi</translation>
    </message>
  </context>
  <context>
    <name>TimeGrid</name>
    <message>
      <source>Schedule by hours</source>
      <translation>Planning par heures</translation>
    </message>
  </context>
  <context>
    <name>Tray</name>
    <message>
      <source>Lock</source>
      <translation>Verrouiller</translation>
    </message>
    <message>
      <source>Quit</source>
      <translation>Quitter</translation>
    </message>
    <message>
      <source>Show schedule</source>
      <translation>Afficher l'agenda</translation>
    </message>
  </context>
  <context>
    <name>ViaBrowser</name>
    <message>
      <source>Address of your practice</source>
      <translation>Adresse de votre cabinet</translation>
    </message>
    <message>
      <source>Open the browser</source>
      <translation>Ouvrir le navigateur</translation>
    </message>
    <message>
      <source>Sign in at %1</source>
      <translation>Se connecter chez %1</translation>
    </message>
    <message>
      <source>The page of %1 opens in your browser. We never see your password.</source>
      <translation>La page de %1 s'ouvre dans votre navigateur. Nous ne voyons jamais votre mot de passe.</translation>
    </message>
    <message>
      <source>We ask there for leave to read your calendars, and for nothing else.</source>
      <translation>Nous y demandons la permission de lire vos calendriers, et rien d'autre.</translation>
    </message>
  </context>
  <context>
    <name>WelcomePage</name>
    <message>
      <source>Address of your practice</source>
      <translation>Adresse de votre cabinet</translation>
    </message>
    <message>
      <source>Address of your practice, like https://my.practice.example</source>
      <translation>Adresse de votre cabinet, comme https://mon.cabinet.example</translation>
    </message>
    <message>
      <source>An invented practice on this computer. No account needed; nothing leaves it.</source>
      <translation>Un cabinet inventé sur cet ordinateur. Pas de compte ; rien n'en sort.</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Come back here when you have signed in. We never see your password.</source>
      <translation>Revenez ici quand vous êtes connecté. Nous ne voyons jamais votre mot de passe.</translation>
    </message>
    <message>
      <source>Connect a calendar</source>
      <translation>Connecter un calendrier</translation>
    </message>
    <message>
      <source>Go on in your browser</source>
      <translation>Continuez dans votre navigateur</translation>
    </message>
    <message>
      <source>Google, Microsoft 365, Apple iCloud, and every other service with CalDAV.</source>
      <translation>Google, Microsoft 365, Apple iCloud et tout autre service avec CalDAV.</translation>
    </message>
    <message>
      <source>It runs on this computer only; everybody in it is invented.</source>
      <translation>Il tourne sur cet ordinateur seulement ; tout le monde y est inventé.</translation>
    </message>
    <message>
      <source>Leave your user name out of the address.</source>
      <translation>Laissez votre nom d'utilisateur hors de l'adresse.</translation>
    </message>
    <message>
      <source>Look around in a sample practice</source>
      <translation>Visiter un cabinet d'exemple</translation>
    </message>
    <message>
      <source>Opening the sample practice</source>
      <translation>Ouverture du cabinet d'exemple</translation>
    </message>
    <message>
      <source>Sign in</source>
      <translation>Se connecter</translation>
    </message>
    <message>
      <source>Sign in to your practice</source>
      <translation>Se connecter à votre cabinet</translation>
    </message>
    <message>
      <source>The sign-in page of %1 has opened in your browser.</source>
      <translation>La page de connexion de %1 s'est ouverte dans votre navigateur.</translation>
    </message>
    <message>
      <source>This address is not encrypted. We connect to https:// only.</source>
      <translation>Cette adresse n'est pas chiffrée. Nous nous connectons en https:// seulement.</translation>
    </message>
    <message>
      <source>This is not an address. It looks like https://my.practice.example.</source>
      <translation>Ce n'est pas une adresse. Elle ressemble à https://mon.cabinet.example.</translation>
    </message>
    <message>
      <source>This takes a few seconds.</source>
      <translation>Cela prend quelques secondes.</translation>
    </message>
    <message>
      <source>Type the address that your practice gave you.</source>
      <translation>Saisissez l'adresse que votre cabinet vous a donnée.</translation>
    </message>
    <message>
      <source>We never ask for your password by phone or e-mail, and this program has no field for it.</source>
      <translation>Nous ne demandons jamais votre mot de passe par téléphone ou e-mail, et ce programme n'a aucun champ pour lui.</translation>
    </message>
    <message>
      <source>You sign in on your practice's own page, in your browser.</source>
      <translation>Vous vous connectez sur la page de votre cabinet, dans votre navigateur.</translation>
    </message>
    <message>
      <source>Your practice's appointments and your own calendars in one week, kept encrypted on this computer.</source>
      <translation>Les rendez-vous de votre cabinet et vos propres calendriers en une semaine, chiffrés sur cet ordinateur.</translation>
    </message>
    <message>
      <source>Your whole schedule, with or without a network</source>
      <translation>Tout votre planning, avec ou sans réseau</translation>
    </message>
  </context>
  <context>
    <name>Wording</name>
    <message>
      <source>%1 answered in a way that we do not understand.</source>
      <translation>%1 a répondu d'une façon que nous ne comprenons pas.</translation>
    </message>
    <message>
      <source>%1 asked us to wait, or is unwell.</source>
      <translation>%1 nous a demandé d'attendre, ou va mal.</translation>
    </message>
    <message>
      <source>%1 could not prove who it is: this computer does not trust its certificate.</source>
      <translation>%1 n'a pas pu prouver qui il est : cet ordinateur ne se fie pas à son certificat.</translation>
    </message>
    <message>
      <source>%1 did not answer in time.</source>
      <translation>%1 n'a pas répondu à temps.</translation>
    </message>
    <message>
      <source>%1 does not accept this user and password.</source>
      <translation>%1 n'accepte pas cet utilisateur et ce mot de passe.</translation>
    </message>
    <message>
      <source>%1 does not offer an encrypted connection that we accept.</source>
      <translation>%1 n'offre pas de connexion chiffrée que nous acceptions.</translation>
    </message>
    <message>
      <source>%1 gave us leave for less than reading your calendars.</source>
      <translation>%1 nous a permis moins que lire vos calendriers.</translation>
    </message>
    <message>
      <source>%1 is kept on this computer, encrypted</source>
      <translation>%1 est gardé sur cet ordinateur, chiffré</translation>
    </message>
    <message>
      <source>%1 is not kept on this computer: it needs a network</source>
      <translation>%1 n'est pas gardé sur cet ordinateur : il faut un réseau</translation>
    </message>
    <message>
      <source>%1 is not shown</source>
      <translation>%1 n'est pas affiché</translation>
    </message>
    <message>
      <source>%1 is shown on your schedule</source>
      <translation>%1 est affiché dans votre planning</translation>
    </message>
    <message>
      <source>%1 no longer accepts our sign-in.</source>
      <translation>%1 n'accepte plus notre connexion.</translation>
    </message>
    <message>
      <source>%1 no longer knows how far it had told us.</source>
      <translation>%1 ne sait plus jusqu'où il nous avait renseignés.</translation>
    </message>
    <message>
      <source>%1 sent us to a place that we do not trust with your sign-in.</source>
      <translation>%1 nous a envoyés à un endroit auquel nous ne confions pas votre connexion.</translation>
    </message>
    <message>
      <source>%1 understood us and said no.</source>
      <translation>%1 nous a compris et a dit non.</translation>
    </message>
    <message>
      <source>%1, %2</source>
      <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
      <source>%n event(s) of this calendar could not be read and are not shown.</source>
      <translation>
        <numerusform>%n événement de ce calendrier n'a pas pu être lu et n'est pas affiché.</numerusform>
        <numerusform>%n événements de ce calendrier n'ont pas pu être lus et ne sont pas affichés.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n event(s) set aside</source>
      <translation>
        <numerusform>%n événement mis de côté</numerusform>
        <numerusform>%n événements mis de côté</numerusform>
      </translation>
    </message>
    <message>
      <source>A newer version of this program wrote your schedule.</source>
      <translation>Une version plus récente de ce programme a écrit votre planning.</translation>
    </message>
    <message numerus="yes">
      <source>Account removed. %n event(s) and their key were destroyed here.</source>
      <translation>
        <numerusform>Compte retiré. %n événement et sa clé ont été détruits ici.</numerusform>
        <numerusform>Compte retiré. %n événements et leur clé ont été détruits ici.</numerusform>
      </translation>
    </message>
    <message>
      <source>Address not encrypted</source>
      <translation>Adresse non chiffrée</translation>
    </message>
    <message>
      <source>Address not understood</source>
      <translation>Adresse non comprise</translation>
    </message>
    <message>
      <source>Already open</source>
      <translation>Déjà ouvert</translation>
    </message>
    <message>
      <source>An event can't be read, so it is not shown.</source>
      <translation>Un événement ne peut pas être lu, il n'est donc pas affiché.</translation>
    </message>
    <message>
      <source>An older version of this program wrote your schedule; it is not up to date yet.</source>
      <translation>Une version plus ancienne de ce programme a écrit votre planning ; il n'est pas encore à jour.</translation>
    </message>
    <message>
      <source>Another keyring</source>
      <translation>Autre trousseau</translation>
    </message>
    <message>
      <source>Another window of this program, or a command, is using your schedule.</source>
      <translation>Une autre fenêtre de ce programme, ou une commande, utilise votre planning.</translation>
    </message>
    <message>
      <source>Answer not understood</source>
      <translation>Réponse non comprise</translation>
    </message>
    <message>
      <source>App-specific password needed</source>
      <translation>Mot de passe d'app requis</translation>
    </message>
    <message>
      <source>Apple iCloud</source>
      <translation>Apple iCloud</translation>
    </message>
    <message>
      <source>Apple takes an app-specific password here, and this is none.</source>
      <translation>Apple demande ici un mot de passe pour application, et ceci n'en est pas un.</translation>
    </message>
    <message>
      <source>Ask for the address that begins with https://.</source>
      <translation>Demandez l'adresse qui commence par https://.</translation>
    </message>
    <message>
      <source>Ask whoever gave you the program, or your IT, for its client id.</source>
      <translation>Demandez l'identifiant client à qui vous a donné le programme, ou à votre service informatique.</translation>
    </message>
    <message>
      <source>Ask whoever runs the service whether your account may use calendars this way.</source>
      <translation>Demandez à qui gère le service si votre compte peut utiliser les calendriers ainsi.</translation>
    </message>
    <message>
      <source>Asked to wait</source>
      <translation>Prié d'attendre</translation>
    </message>
    <message>
      <source>CalDAV</source>
      <translation>CalDAV</translation>
    </message>
    <message>
      <source>Can't be read</source>
      <translation>Illisible</translation>
    </message>
    <message>
      <source>Can't write</source>
      <translation>Écriture impossible</translation>
    </message>
    <message>
      <source>Certificate not trusted</source>
      <translation>Certificat non fiable</translation>
    </message>
    <message>
      <source>Certificate of another host</source>
      <translation>Certificat d'un autre</translation>
    </message>
    <message>
      <source>Certificate out of date</source>
      <translation>Certificat périmé</translation>
    </message>
    <message>
      <source>Changed elsewhere</source>
      <translation>Modifié ailleurs</translation>
    </message>
    <message>
      <source>Check both. Many services want an app password here.</source>
      <translation>Vérifiez les deux. Beaucoup de services demandent ici un mot de passe d'application.</translation>
    </message>
    <message>
      <source>Check it for spaces and missing parts. It looks like https://calendar.example.org.</source>
      <translation>Vérifiez les espaces et les parties manquantes. Elle ressemble à https://calendrier.example.org.</translation>
    </message>
    <message>
      <source>Check the address and its port, or ask whoever runs the service.</source>
      <translation>Vérifiez l'adresse et son port, ou demandez à qui gère le service.</translation>
    </message>
    <message>
      <source>Check the address. If it is right, ask whoever runs the service.</source>
      <translation>Vérifiez l'adresse. Si elle est juste, demandez à qui gère le service.</translation>
    </message>
    <message>
      <source>Check the address. In a hotel or a train, sign in to its network in your browser first.</source>
      <translation>Vérifiez l'adresse. À l'hôtel ou dans le train, connectez-vous d'abord à son réseau dans le navigateur.</translation>
    </message>
    <message>
      <source>Check the clock of this computer. If it is right, tell whoever runs the service.</source>
      <translation>Vérifiez l'horloge de cet ordinateur. Si elle est juste, prévenez qui gère le service.</translation>
    </message>
    <message>
      <source>Check the network of this computer, and the address if it is new.</source>
      <translation>Vérifiez le réseau de cet ordinateur, et l'adresse si elle est nouvelle.</translation>
    </message>
    <message>
      <source>Check the proxy in the settings of your system, or ask whoever runs the network.</source>
      <translation>Vérifiez le proxy dans les réglages de votre système, ou demandez à qui gère le réseau.</translation>
    </message>
    <message>
      <source>Everything else is up to date.</source>
      <translation>Tout le reste est à jour.</translation>
    </message>
    <message>
      <source>Everything else is up to date. We try them again whenever they change.</source>
      <translation>Tout le reste est à jour. Nous les réessayons dès qu'ils changent.</translation>
    </message>
    <message>
      <source>Go to the other window, or close it and try again.</source>
      <translation>Allez à l'autre fenêtre, ou fermez-la et réessayez.</translation>
    </message>
    <message>
      <source>Google</source>
      <translation>Google</translation>
    </message>
    <message>
      <source>IT has to agree</source>
      <translation>L'informatique doit accepter</translation>
    </message>
    <message>
      <source>If it is your own server, choose its certificate authority's file. If not, ask whoever runs it.</source>
      <translation>Si c'est votre propre serveur, choisissez le fichier de son autorité de certification. Sinon, demandez à qui le gère.</translation>
    </message>
    <message>
      <source>If it was moved, connect the account again with its new address.</source>
      <translation>S'il a déménagé, reconnectez le compte avec sa nouvelle adresse.</translation>
    </message>
    <message>
      <source>If the address is new, check that it is a calendar service.</source>
      <translation>Si l'adresse est nouvelle, vérifiez que c'est un service de calendrier.</translation>
    </message>
    <message>
      <source>In memory</source>
      <translation>En mémoire</translation>
    </message>
    <message>
      <source>Install the newer version again.</source>
      <translation>Réinstallez la version plus récente.</translation>
    </message>
    <message>
      <source>It stays on this computer and is sent to nobody.</source>
      <translation>Elle reste sur cet ordinateur et n'est envoyée à personne.</translation>
    </message>
    <message>
      <source>Key missing</source>
      <translation>Clé manquante</translation>
    </message>
    <message>
      <source>Keyring locked</source>
      <translation>Trousseau verrouillé</translation>
    </message>
    <message>
      <source>Keyring silent</source>
      <translation>Trousseau muet</translation>
    </message>
    <message>
      <source>Leave them out of the address and type them into their own fields.</source>
      <translation>Laissez-les hors de l'adresse et saisissez-les dans leurs propres champs.</translation>
    </message>
    <message>
      <source>Less allowed than asked</source>
      <translation>Moins permis que demandé</translation>
    </message>
    <message>
      <source>Look at both and choose.</source>
      <translation>Regardez les deux et choisissez.</translation>
    </message>
    <message>
      <source>Look at capital letters and the keyboard's language, and try again.</source>
      <translation>Regardez les majuscules et la langue du clavier, puis réessayez.</translation>
    </message>
    <message>
      <source>Make another way first, a passphrase or a recovery code.</source>
      <translation>Faites-en d'abord un autre, une phrase secrète ou un code de récupération.</translation>
    </message>
    <message>
      <source>Make one at account.apple.com, under Sign-In and Security.</source>
      <translation>Créez-en un sur account.apple.com, sous Connexion et sécurité.</translation>
    </message>
    <message>
      <source>Make room on the disk, or check the rights of the program's folder, and try again.</source>
      <translation>Faites de la place sur le disque, ou vérifiez les droits du dossier du programme, puis réessayez.</translation>
    </message>
    <message>
      <source>Microsoft 365</source>
      <translation>Microsoft 365</translation>
    </message>
    <message>
      <source>Newer schedule</source>
      <translation>Planning plus récent</translation>
    </message>
    <message>
      <source>No answer</source>
      <translation>Pas de réponse</translation>
    </message>
    <message>
      <source>No keyring</source>
      <translation>Pas de trousseau</translation>
    </message>
    <message>
      <source>No longer there</source>
      <translation>N'est plus là</translation>
    </message>
    <message>
      <source>No longer waiting</source>
      <translation>N'attend plus</translation>
    </message>
    <message>
      <source>Nobody came back from the browser in time.</source>
      <translation>Personne n'est revenu du navigateur à temps.</translation>
    </message>
    <message>
      <source>Not allowed by you</source>
      <translation>Pas autorisé par vous</translation>
    </message>
    <message>
      <source>Not encrypted well enough</source>
      <translation>Chiffrement insuffisant</translation>
    </message>
    <message>
      <source>Not ended there</source>
      <translation>Pas terminé là-bas</translation>
    </message>
    <message>
      <source>Not opened</source>
      <translation>Pas ouvert</translation>
    </message>
    <message>
      <source>Not reached</source>
      <translation>Non joint</translation>
    </message>
    <message>
      <source>Not read yet</source>
      <translation>Pas encore lu</translation>
    </message>
    <message>
      <source>Not set up in this build</source>
      <translation>Pas prévu dans cette édition</translation>
    </message>
    <message>
      <source>Not shown</source>
      <translation>Non affiché</translation>
    </message>
    <message>
      <source>Not shown and not kept on this computer</source>
      <translation>Ni affiché ni gardé sur cet ordinateur</translation>
    </message>
    <message>
      <source>Not trusted</source>
      <translation>Non fiable</translation>
    </message>
    <message>
      <source>Nothing is read from your calendars until it holds again.</source>
      <translation>Rien n'est lu de vos calendriers tant qu'il ne tient pas de nouveau.</translation>
    </message>
    <message>
      <source>Nothing was changed.</source>
      <translation>Rien n'a été modifié.</translation>
    </message>
    <message>
      <source>Nothing was changed. You can try as often as you like.</source>
      <translation>Rien n'a été modifié. Vous pouvez essayer autant que vous voulez.</translation>
    </message>
    <message>
      <source>Nothing was opened and nothing was changed.</source>
      <translation>Rien n'a été ouvert ni modifié.</translation>
    </message>
    <message>
      <source>Nothing was read or sent.</source>
      <translation>Rien n'a été lu ni envoyé.</translation>
    </message>
    <message>
      <source>Nothing was read.</source>
      <translation>Rien n'a été lu.</translation>
    </message>
    <message>
      <source>Nothing was sent to it, and no password either.</source>
      <translation>Rien ne lui a été envoyé, aucun mot de passe non plus.</translation>
    </message>
    <message>
      <source>Nothing was sent.</source>
      <translation>Rien n'a été envoyé.</translation>
    </message>
    <message>
      <source>Nothing was stored.</source>
      <translation>Rien n'a été enregistré.</translation>
    </message>
    <message>
      <source>Off</source>
      <translation>Désactivé</translation>
    </message>
    <message>
      <source>Off since %1</source>
      <translation>Désactivé depuis le %1</translation>
    </message>
    <message>
      <source>Older schedule</source>
      <translation>Planning plus ancien</translation>
    </message>
    <message>
      <source>On</source>
      <translation>Activé</translation>
    </message>
    <message>
      <source>On since %1</source>
      <translation>Activé depuis le %1</translation>
    </message>
    <message>
      <source>Only one may write at a time, so that nothing is lost.</source>
      <translation>Un seul peut écrire à la fois, pour que rien ne se perde.</translation>
    </message>
    <message>
      <source>Open the program once, then try again.</source>
      <translation>Ouvrez le programme une fois, puis réessayez.</translation>
    </message>
    <message>
      <source>Open them in the calendar's own program to see what is wrong with them.</source>
      <translation>Ouvrez-les dans le programme du calendrier pour voir ce qu'ils ont.</translation>
    </message>
    <message>
      <source>Our sign-in is forgotten and can't be used again.</source>
      <translation>Notre connexion est oubliée et ne peut plus servir.</translation>
    </message>
    <message>
      <source>Passphrase needed</source>
      <translation>Phrase secrète requise</translation>
    </message>
    <message>
      <source>Password not accepted</source>
      <translation>Mot de passe refusé</translation>
    </message>
    <message>
      <source>Proxy refused</source>
      <translation>Proxy refuse</translation>
    </message>
    <message>
      <source>Read at %1</source>
      <translation>Lu à %1</translation>
    </message>
    <message>
      <source>Reading everything again</source>
      <translation>Tout est relu</translation>
    </message>
    <message>
      <source>Record of consents broken</source>
      <translation>Registre des consentements rompu</translation>
    </message>
    <message>
      <source>Refused</source>
      <translation>Refusé</translation>
    </message>
    <message>
      <source>Restore a backup from before, or write to support.</source>
      <translation>Restaurez une sauvegarde antérieure, ou écrivez au support.</translation>
    </message>
    <message>
      <source>Restore a backup. What the services still hold is read again afterwards.</source>
      <translation>Restaurez une sauvegarde. Ce que les services ont encore est relu ensuite.</translation>
    </message>
    <message>
      <source>Schedule damaged</source>
      <translation>Planning abîmé</translation>
    </message>
    <message>
      <source>See whether the system is asking something in another window, then try again.</source>
      <translation>Regardez si le système demande quelque chose dans une autre fenêtre, puis réessayez.</translation>
    </message>
    <message>
      <source>Send this to your IT: please grant OptiMantra Desktop the scope Calendars.Read.</source>
      <translation>Envoyez ceci à l'informatique : merci d'accorder à OptiMantra Desktop la permission Calendars.Read.</translation>
    </message>
    <message>
      <source>Show it first to keep it on this computer</source>
      <translation>Affichez-le d'abord pour le garder sur cet ordinateur</translation>
    </message>
    <message>
      <source>Shown here and kept on this computer, encrypted</source>
      <translation>Affiché ici et gardé sur cet ordinateur, chiffré</translation>
    </message>
    <message>
      <source>Sign in again</source>
      <translation>Se reconnecter</translation>
    </message>
    <message>
      <source>Sign in again and allow access, if that is what you want.</source>
      <translation>Reconnectez-vous et autorisez l'accès, si c'est ce que vous voulez.</translation>
    </message>
    <message>
      <source>Sign in again and leave the box for calendars ticked.</source>
      <translation>Reconnectez-vous et laissez cochée la case des calendriers.</translation>
    </message>
    <message>
      <source>Sign in again. If you changed your password, this is why.</source>
      <translation>Reconnectez-vous. Si vous avez changé votre mot de passe, c'est pour cela.</translation>
    </message>
    <message>
      <source>Sign-in cancelled</source>
      <translation>Connexion annulée</translation>
    </message>
    <message>
      <source>Sign-in declined</source>
      <translation>Connexion refusée</translation>
    </message>
    <message>
      <source>Sign-in took too long</source>
      <translation>Connexion trop longue</translation>
    </message>
    <message>
      <source>Somebody else changed this first.</source>
      <translation>Quelqu'un d'autre a modifié ceci d'abord.</translation>
    </message>
    <message>
      <source>Something went wrong</source>
      <translation>Quelque chose a échoué</translation>
    </message>
    <message>
      <source>Something went wrong that we have no words for (%1).</source>
      <translation>Quelque chose a échoué et nous n'avons pas de mots pour cela (%1).</translation>
    </message>
    <message>
      <source>Start it again whenever you like.</source>
      <translation>Recommencez quand vous voulez.</translation>
    </message>
    <message>
      <source>Start the session as usual and try again, or use your passphrase.</source>
      <translation>Ouvrez la session comme d'habitude et réessayez, ou utilisez votre phrase secrète.</translation>
    </message>
    <message>
      <source>Subscription</source>
      <translation>Abonnement</translation>
    </message>
    <message>
      <source>Suddenly empty</source>
      <translation>Soudain vide</translation>
    </message>
    <message>
      <source>Suddenly fewer events</source>
      <translation>Soudain moins d'événements</translation>
    </message>
    <message numerus="yes">
      <source>Taken back. %n event(s) and their key were destroyed here.</source>
      <translation>
        <numerusform>Repris. %n événement et sa clé ont été détruits ici.</numerusform>
        <numerusform>Repris. %n événements et leur clé ont été détruits ici.</numerusform>
      </translation>
    </message>
    <message>
      <source>Tell us whether it was emptied on purpose.</source>
      <translation>Dites-nous s'il a été vidé exprès.</translation>
    </message>
    <message>
      <source>Tell us whether they were removed on purpose.</source>
      <translation>Dites-nous s'ils ont été retirés exprès.</translation>
    </message>
    <message>
      <source>The account is gone from here, but its service could not be told just now.</source>
      <translation>Le compte n'est plus ici, mais son service n'a pas pu être prévenu à l'instant.</translation>
    </message>
    <message>
      <source>The address begins with http:, so everything would travel readable.</source>
      <translation>L'adresse commence par http:, tout voyagerait donc lisible.</translation>
    </message>
    <message>
      <source>The address holds a user name or a password.</source>
      <translation>L'adresse contient un nom d'utilisateur ou un mot de passe.</translation>
    </message>
    <message>
      <source>The certificate of %1 is not valid today.</source>
      <translation>Le certificat de %1 n'est pas valable aujourd'hui.</translation>
    </message>
    <message>
      <source>The file of your schedule is damaged and can't be read.</source>
      <translation>Le fichier de votre planning est abîmé et ne peut pas être lu.</translation>
    </message>
    <message>
      <source>The key of your schedule is in %1, but this session has %2.</source>
      <translation>La clé de votre planning est dans %1, mais cette session a %2.</translation>
    </message>
    <message>
      <source>The last good state stays in view. We try again at the next sync.</source>
      <translation>Le dernier bon état reste visible. Nous réessayons à la prochaine synchronisation.</translation>
    </message>
    <message>
      <source>The last way</source>
      <translation>Le dernier chemin</translation>
    </message>
    <message>
      <source>The proxy of this network did not let us through.</source>
      <translation>Le proxy de ce réseau ne nous a pas laissés passer.</translation>
    </message>
    <message>
      <source>The record of your consents was changed from outside, so we can't rely on it.</source>
      <translation>Le registre de vos consentements a été modifié de l'extérieur, nous ne pouvons pas nous y fier.</translation>
    </message>
    <message>
      <source>The service asked us to wait, or is unwell.</source>
      <translation>Le service nous a demandé d'attendre, ou va mal.</translation>
    </message>
    <message>
      <source>The service no longer lists many events of this calendar.</source>
      <translation>Le service ne liste plus beaucoup d'événements de cet agenda.</translation>
    </message>
    <message>
      <source>The service now lists no events in this calendar.</source>
      <translation>Le service n'a plus aucun événement dans ce calendrier.</translation>
    </message>
    <message>
      <source>The sign-in at %1 was declined.</source>
      <translation>La connexion chez %1 a été refusée.</translation>
    </message>
    <message>
      <source>The sign-in was cancelled.</source>
      <translation>La connexion a été annulée.</translation>
    </message>
    <message>
      <source>This account or calendar is no longer here.</source>
      <translation>Ce compte ou ce calendrier n'est plus ici.</translation>
    </message>
    <message>
      <source>This build of the program is not registered with %1.</source>
      <translation>Cette édition du programme n'est pas enregistrée chez %1.</translation>
    </message>
    <message>
      <source>This change is no longer waiting to be sent.</source>
      <translation>Cette modification n'attend plus d'être envoyée.</translation>
    </message>
    <message>
      <source>This computer has no keyring that we trust with the key of your schedule.</source>
      <translation>Cet ordinateur n'a pas de trousseau auquel nous confiions la clé de votre planning.</translation>
    </message>
    <message>
      <source>This computer's keyring did not answer in time.</source>
      <translation>Le trousseau de cet ordinateur n'a pas répondu à temps.</translation>
    </message>
    <message>
      <source>This is no longer at %1.</source>
      <translation>Ceci n'est plus chez %1.</translation>
    </message>
    <message>
      <source>This is not an address that we can connect to.</source>
      <translation>Nous ne pouvons pas nous connecter à cette adresse.</translation>
    </message>
    <message>
      <source>This is the last way to the key of your schedule, so it can't be removed.</source>
      <translation>C'est le dernier chemin vers la clé de votre planning, il ne peut donc pas être retiré.</translation>
    </message>
    <message>
      <source>This needs a consent that you have not given.</source>
      <translation>Il faut pour cela un consentement que vous n'avez pas donné.</translation>
    </message>
    <message>
      <source>This passphrase does not open your schedule.</source>
      <translation>Cette phrase secrète n'ouvre pas votre planning.</translation>
    </message>
    <message>
      <source>To end our permission there too, open the security page of your account.</source>
      <translation>Pour y mettre fin aussi à notre permission, ouvrez la page de sécurité de votre compte.</translation>
    </message>
    <message>
      <source>Try again, or run the program's doctor for more.</source>
      <translation>Réessayez, ou lancez la commande « doctor » pour en savoir plus.</translation>
    </message>
    <message>
      <source>Try again. If it comes back, write to support and name the word in brackets.</source>
      <translation>Réessayez. Si cela revient, écrivez au support en citant le mot entre parenthèses.</translation>
    </message>
    <message>
      <source>Turn it on under Settings, Consent, if you want it.</source>
      <translation>Activez-le sous Réglages, Consentement, si vous le voulez.</translation>
    </message>
    <message>
      <source>Type it to open your schedule.</source>
      <translation>Saisissez-la pour ouvrir votre planning.</translation>
    </message>
    <message>
      <source>Unlock the keyring when the system asks, then try again.</source>
      <translation>Déverrouillez le trousseau quand le système le demande, puis réessayez.</translation>
    </message>
    <message>
      <source>Use a passphrase instead, or start the keyring of your system and try again.</source>
      <translation>Utilisez plutôt une phrase secrète, ou démarrez le trousseau de votre système et réessayez.</translation>
    </message>
    <message>
      <source>Use your passphrase or recovery code, or restore the keyring and try again.</source>
      <translation>Utilisez votre phrase secrète ou le code de récupération, ou restaurez le trousseau et réessayez.</translation>
    </message>
    <message>
      <source>User name in the address</source>
      <translation>Utilisateur dans l'adresse</translation>
    </message>
    <message>
      <source>Waiting until %1</source>
      <translation>Attente jusqu'à %1</translation>
    </message>
    <message>
      <source>We changed nothing and replace nothing in silence.</source>
      <translation>Nous n'avons rien modifié et ne remplaçons rien en silence.</translation>
    </message>
    <message>
      <source>We connect over https only. Nothing was sent.</source>
      <translation>Nous nous connectons en https seulement. Rien n'a été envoyé.</translation>
    </message>
    <message>
      <source>We connect with TLS 1.2 or newer only. Nothing was sent.</source>
      <translation>Nous nous connectons en TLS 1.2 ou plus récent seulement. Rien n'a été envoyé.</translation>
    </message>
    <message>
      <source>We could not reach %1.</source>
      <translation>Nous n'avons pas pu joindre %1.</translation>
    </message>
    <message>
      <source>We could not write to this computer's disk: it is full, or may not be written to.</source>
      <translation>Nous n'avons pas pu écrire sur le disque de cet ordinateur : il est plein ou protégé.</translation>
    </message>
    <message>
      <source>We do not try again by ourselves, for that would not help.</source>
      <translation>Nous ne réessayons pas de nous-mêmes, car cela n'aiderait pas.</translation>
    </message>
    <message>
      <source>We do not write a key into a plain file.</source>
      <translation>Nous n'écrivons pas de clé dans un fichier en clair.</translation>
    </message>
    <message>
      <source>We kept both versions and overwrote nothing.</source>
      <translation>Nous avons gardé les deux versions et rien écrasé.</translation>
    </message>
    <message>
      <source>We left it as it is, so that the newer version can still read it.</source>
      <translation>Nous l'avons laissé tel quel, pour que la version plus récente puisse encore le lire.</translation>
    </message>
    <message>
      <source>We left the file as it is. Without its key nobody can read it.</source>
      <translation>Nous avons laissé le fichier tel quel. Sans sa clé, personne ne peut le lire.</translation>
    </message>
    <message>
      <source>We make a backup before that.</source>
      <translation>Nous faisons une sauvegarde avant cela.</translation>
    </message>
    <message>
      <source>We make no new key over a schedule that is already there.</source>
      <translation>Nous ne faisons pas de nouvelle clé sur un planning qui existe déjà.</translation>
    </message>
    <message>
      <source>We read the calendar again from the start; until then the last state stays in view.</source>
      <translation>Nous relisons le calendrier depuis le début ; jusque-là, le dernier état reste visible.</translation>
    </message>
    <message>
      <source>We removed nothing and wait for your answer.</source>
      <translation>Nous n'avons rien retiré et attendons votre réponse.</translation>
    </message>
    <message>
      <source>We stopped there. Nothing secret was sent.</source>
      <translation>Nous nous sommes arrêtés là. Rien de secret n'a été envoyé.</translation>
    </message>
    <message>
      <source>We try again by ourselves at %1.</source>
      <translation>Nous réessayons de nous-mêmes à %1.</translation>
    </message>
    <message>
      <source>We try again by ourselves, not before it wants us to.</source>
      <translation>Nous réessayons de nous-mêmes, pas avant qu'il le veuille.</translation>
    </message>
    <message>
      <source>What answers as %1 shows the certificate of somebody else.</source>
      <translation>Ce qui répond comme %1 montre le certificat de quelqu'un d'autre.</translation>
    </message>
    <message>
      <source>What is kept on this computer stays in view.</source>
      <translation>Ce qui est gardé sur cet ordinateur reste visible.</translation>
    </message>
    <message>
      <source>What is kept on this computer stays in view. We try again by ourselves.</source>
      <translation>Ce qui est gardé sur cet ordinateur reste visible. Nous réessayons de nous-mêmes.</translation>
    </message>
    <message>
      <source>What we kept of it stays until you remove it.</source>
      <translation>Ce que nous en avons gardé reste jusqu'à ce que vous le retiriez.</translation>
    </message>
    <message>
      <source>Wrong passphrase</source>
      <translation>Mauvaise phrase secrète</translation>
    </message>
    <message>
      <source>Your organisation lets programs read calendars only if IT has agreed (%1).</source>
      <translation>Votre organisation ne laisse les programmes lire les calendriers que si l'informatique l'accepte (%1).</translation>
    </message>
    <message>
      <source>Your practice</source>
      <translation>Votre cabinet</translation>
    </message>
    <message>
      <source>Your schedule could not be opened.</source>
      <translation>Votre planning n'a pas pu être ouvert.</translation>
    </message>
    <message>
      <source>Your schedule is encrypted with a passphrase.</source>
      <translation>Votre planning est chiffré avec une phrase secrète.</translation>
    </message>
    <message>
      <source>Your schedule is encrypted, and its key lies in this computer's keyring, which is locked.</source>
      <translation>Votre planning est chiffré, et sa clé est dans le trousseau de cet ordinateur, qui est verrouillé.</translation>
    </message>
    <message>
      <source>Your schedule is here, but its key is no longer in this computer's keyring.</source>
      <translation>Votre planning est ici, mais sa clé n'est plus dans le trousseau de cet ordinateur.</translation>
    </message>
    <message>
      <source>a different one</source>
      <translation>un autre</translation>
    </message>
    <message>
      <source>another keyring</source>
      <translation>un autre trousseau</translation>
    </message>
    <message>
      <source>en</source>
      <comment>the code of the language that this is translated to</comment>
      <translation>fr</translation>
    </message>
    <message>
      <source>the service</source>
      <translation>le service</translation>
    </message>
  </context>
  <context>
    <name>YearView</name>
    <message>
      <source>Schedule by year</source>
      <translation>Planning par année</translation>
    </message>
  </context>
</TS>
