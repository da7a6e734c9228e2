<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
  <context>
    <name>AboutPage</name>
    <message>
      <source>About</source>
      <translation>À propos</translation>
    </message>
    <message>
      <source>Agreement and privacy policy</source>
      <translation>Accord et politique de confidentialité</translation>
    </message>
    <message>
      <source>An address, and what you may send along if you like.</source>
      <translation>Une adresse, et ce que vous pouvez joindre si vous voulez.</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Fermer</translation>
    </message>
    <message>
      <source>Contact support…</source>
      <translation>Contacter l’assistance…</translation>
    </message>
    <message>
      <source>Every version that you were shown, also without a network.</source>
      <translation>Chaque version que vous avez vue, même sans réseau.</translation>
    </message>
    <message>
      <source>Licences</source>
      <translation>Licences</translation>
    </message>
    <message>
      <source>Questions</source>
      <translation>Questions</translation>
    </message>
    <message>
      <source>Read…</source>
      <translation>Lire…</translation>
    </message>
    <message>
      <source>Show…</source>
      <translation>Afficher…</translation>
    </message>
    <message>
      <source>The free software that is inside, with its licences.</source>
      <translation>Les logiciels libres qui s’y trouvent, avec leurs licences.</translation>
    </message>
    <message>
      <source>Version %1</source>
      <translation>Version %1</translation>
    </message>
    <message>
      <source>Your practice's schedule and your own calendars, encrypted on this computer.</source>
      <translation>Le planning de votre cabinet et vos propres agendas, chiffrés sur cet ordinateur.</translation>
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
      <source>Sign out…</source>
      <translation>Se déconnecter…</translation>
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
      <source>&amp;Block time…</source>
      <translation>&amp;Bloquer du temps…</translation>
    </message>
    <message>
      <source>&amp;Change appointment…</source>
      <translation>&amp;Modifier le rendez-vous…</translation>
    </message>
    <message>
      <source>&amp;Close window</source>
      <translation>&amp;Fermer la fenêtre</translation>
    </message>
    <message>
      <source>&amp;Contact support…</source>
      <translation>&amp;Contacter l’assistance…</translation>
    </message>
    <message>
      <source>&amp;Date…</source>
      <translation>&amp;Date…</translation>
    </message>
    <message>
      <source>&amp;Edit</source>
      <translation>&amp;Édition</translation>
    </message>
    <message>
      <source>&amp;Edits to decide…</source>
      <translation>Modifications à &amp;trancher…</translation>
    </message>
    <message>
      <source>&amp;File</source>
      <translation>&amp;Fichier</translation>
    </message>
    <message>
      <source>&amp;Filter…</source>
      <translation>&amp;Filtre…</translation>
    </message>
    <message>
      <source>&amp;Find…</source>
      <translation>&amp;Rechercher…</translation>
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
      <source>&amp;Larger hours</source>
      <translation>Heures plus &amp;grandes</translation>
    </message>
    <message>
      <source>&amp;Library</source>
      <translation>&amp;Bibliothèque</translation>
    </message>
    <message>
      <source>&amp;Lock</source>
      <translation>&amp;Verrouiller</translation>
    </message>
    <message>
      <source>&amp;Move to…</source>
      <translation>&amp;Déplacer à…</translation>
    </message>
    <message>
      <source>&amp;New appointment…</source>
      <translation>&amp;Nouveau rendez-vous…</translation>
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
      <source>&amp;Redo</source>
      <translation>&amp;Rétablir</translation>
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
      <source>&amp;Undo</source>
      <translation>&amp;Annuler</translation>
    </message>
    <message>
      <source>&amp;Usual hours</source>
      <translation>Heures &amp;habituelles</translation>
    </message>
    <message>
      <source>&amp;View</source>
      <translation>&amp;Affichage</translation>
    </message>
    <message>
      <source>&amp;Write a note…</source>
      <translation>É&amp;crire une note…</translation>
    </message>
    <message>
      <source>A&amp;ccounts and calendars</source>
      <translation>&amp;Comptes et calendriers</translation>
    </message>
    <message>
      <source>A&amp;greement and privacy policy</source>
      <translation>A&amp;ccord et politique de confidentialité</translation>
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
      <source>C&amp;ontinue the draft</source>
      <translation>R&amp;eprendre le brouillon</translation>
    </message>
    <message>
      <source>Ca&amp;ncel appointment…</source>
      <translation>Annu&amp;ler le rendez-vous…</translation>
    </message>
    <message>
      <source>Changes &amp;waiting to be sent</source>
      <translation>Modifications en atten&amp;te d’envoi</translation>
    </message>
    <message>
      <source>Day</source>
      <translation>Jour</translation>
    </message>
    <message>
      <source>Day side by side by &amp;place</source>
      <translation>Jour côte à côte par &amp;lieu</translation>
    </message>
    <message>
      <source>Day side by side by ca&amp;lendar</source>
      <translation>Jour côte à côte par ca&amp;lendrier</translation>
    </message>
    <message>
      <source>Do a&amp;nything…</source>
      <translation>Faire n'importe &amp;quoi…</translation>
    </message>
    <message>
      <source>F&amp;ree time…</source>
      <translation>Temps lib&amp;re…</translation>
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
      <source>S&amp;maller hours</source>
      <translation>Heures plus &amp;petites</translation>
    </message>
    <message>
      <source>S&amp;urveys…</source>
      <translation>En&amp;quêtes…</translation>
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
      <source>I am %1 or older</source>
      <translation>J’ai %1 ans ou plus</translation>
    </message>
    <message>
      <source>I am younger</source>
      <translation>Je suis plus jeune</translation>
    </message>
    <message>
      <source>It is made for people who are %1 or older. We ask once and keep your answer only, never a birth date.</source>
      <translation>Il est fait pour les personnes de %1 ans ou plus. Nous demandons une fois et gardons seulement votre réponse, jamais une date de naissance.</translation>
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
      <source>Nothing is planned from {first} to {last}</source>
      <translation>Rien n’est prévu du {first} au {last}</translation>
    </message>
    <message>
      <source>Nothing planned today</source>
      <translation>Rien de prévu aujourd'hui</translation>
    </message>
    <message>
      <source>Today</source>
      <translation>Aujourd’hui</translation>
    </message>
    <message>
      <source>Tomorrow</source>
      <translation>Demain</translation>
    </message>
    <message>
      <source>Yesterday</source>
      <translation>Hier</translation>
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
      <translation>J’accepte</translation>
    </message>
    <message>
      <source>Later</source>
      <translation>Plus tard</translation>
    </message>
    <message>
      <source>Later: your own calendars work, your practice's schedule waits.</source>
      <translation>Plus tard : vos agendas marchent, le planning du cabinet attend.</translation>
    </message>
    <message>
      <source>Please read both. They say how health information is used. Every version stays readable under Help.</source>
      <translation>Lisez les deux, s’il vous plaît. Ils disent comment les données de santé servent. Chaque version reste lisible sous Aide.</translation>
    </message>
    <message>
      <source>The texts could not be fetched from your practice yet.</source>
      <translation>Les textes n’ont pas encore pu être cherchés auprès de votre cabinet.</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Réessayer</translation>
    </message>
    <message>
      <source>What we promise each other</source>
      <translation>Ce que nous nous promettons</translation>
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
    <name>BytesView</name>
    <message>
      <source>%1 %2</source>
      <comment>two sentences</comment>
      <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
      <source>%n byte(s), and nothing else.</source>
      <translation>
        <numerusform>%n octet, et rien d’autre.</numerusform>
        <numerusform>%n octets, et rien d’autre.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n of them are blanks at the end, which hide the length.</source>
      <translation>
        <numerusform>%n est un espace final qui cache la longueur.</numerusform>
        <numerusform>%n sont des espaces finaux qui cachent la longueur.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Calendar</name>
    <message>
      <source>+{count} more</source>
      <translation>+{count} autres</translation>
    </message>
    <message>
      <source>+{hours} h</source>
      <translation>+{hours} h</translation>
    </message>
    <message>
      <source>An event of whole days has no time to move.</source>
      <translation>Un événement d'une journée entière n'a pas d'heure à déplacer.</translation>
    </message>
    <message>
      <source>Elsewhere</source>
      <translation>Ailleurs</translation>
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
      <source>{zone} {shift}</source>
      <translation>{zone} {shift}</translation>
    </message>
    <message>
      <source>“{calendar}” is only read here. Change this event where it is kept.</source>
      <translation>« {calendar} » est seulement lu ici. Modifiez cet événement là où il est tenu.</translation>
    </message>
    <message>
      <source>−{hours} h</source>
      <translation>−{hours} h</translation>
    </message>
  </context>
  <context>
    <name>CalendarsPage</name>
    <message>
      <source>Connect another calendar…</source>
      <translation>Connecter un autre agenda…</translation>
    </message>
    <message>
      <source>Go to my schedule</source>
      <translation>Aller à mon planning</translation>
    </message>
    <message>
      <source>Nothing is on before you turn it on. You can change each of these at any time.</source>
      <translation>Rien n’est activé avant que vous ne l’activiez. Vous pouvez changer chacun à tout moment.</translation>
    </message>
    <message>
      <source>Which calendars may we show?</source>
      <translation>Quels agendas pouvons-nous montrer ?</translation>
    </message>
  </context>
  <context>
    <name>Card</name>
    <message>
      <source>At the same time: {events}</source>
      <translation>En même temps : {events}</translation>
    </message>
    <message>
      <source>Cancel…</source>
      <translation>Annuler…</translation>
    </message>
    <message>
      <source>Change…</source>
      <translation>Modifier…</translation>
    </message>
    <message>
      <source>Free…</source>
      <translation>Libérer…</translation>
    </message>
    <message>
      <source>Open {host}</source>
      <translation>Ouvrir {host}</translation>
    </message>
    <message>
      <source>Show on a map</source>
      <translation>Afficher sur une carte</translation>
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
    <name>Computers</name>
    <message>
      <source>Code from the other computer</source>
      <translation>Code de l’autre ordinateur</translation>
    </message>
    <message>
      <source>End the link</source>
      <translation>Mettre fin au lien</translation>
    </message>
    <message>
      <source>Link by this code</source>
      <translation>Lier avec ce code</translation>
    </message>
    <message>
      <source>Linked. What you decide from now on holds on both computers.</source>
      <translation>Lié. Ce que vous décidez désormais vaut sur les deux ordinateurs.</translation>
    </message>
    <message>
      <source>Make a code</source>
      <translation>Créer un code</translation>
    </message>
    <message>
      <source>My other computers</source>
      <translation>Mes autres ordinateurs</translation>
    </message>
    <message>
      <source>This computer is linked.</source>
      <translation>Cet ordinateur est lié.</translation>
    </message>
    <message>
      <source>This is no code of another computer. Nothing was changed.</source>
      <translation>Ce n’est pas le code d’un autre ordinateur. Rien n’a été modifié.</translation>
    </message>
    <message>
      <source>Type the code that the other computer shows.</source>
      <translation>Saisissez le code que montre l’autre ordinateur.</translation>
    </message>
    <message>
      <source>Type this code on your other computer. It is shown this once: %1</source>
      <translation>Saisissez ce code sur votre autre ordinateur. Il n’est montré que cette fois : %1</translation>
    </message>
    <message>
      <source>What you decide about your practice holds on all your computers. For your own calendars it does only after you linked the computers by a code: the service that carries your choices can't read which calendar they are about.</source>
      <translation>Ce que vous décidez pour votre cabinet vaut sur tous vos ordinateurs. Pour vos propres agendas, seulement après avoir lié les ordinateurs par un code : le service qui transmet vos choix ne peut pas lire de quel agenda il s’agit.</translation>
    </message>
  </context>
  <context>
    <name>Conflicts</name>
    <message>
      <source>%1 of %2</source>
      <translation>%1 sur %2</translation>
    </message>
    <message>
      <source>%1, %2</source>
      <comment>an appointment and its time</comment>
      <translation>%1, %2</translation>
    </message>
    <message>
      <source>%1, the front desk's: %2</source>
      <translation>%1, de l'accueil : %2</translation>
    </message>
    <message>
      <source>%1, yours: %2</source>
      <translation>%1, de vous : %2</translation>
    </message>
    <message>
      <source>%1: %2</source>
      <comment>an appointment and what was decided</comment>
      <translation>%1 : %2</translation>
    </message>
    <message>
      <source>Before</source>
      <translation>Avant</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Fermer</translation>
    </message>
    <message>
      <source>Decide later</source>
      <translation>Décider plus tard</translation>
    </message>
    <message>
      <source>Edits to decide</source>
      <translation>Modifications à trancher</translation>
    </message>
    <message>
      <source>Everything else is the same.</source>
      <translation>Tout le reste est identique.</translation>
    </message>
    <message>
      <source>Everything from the front desk: the same as keeping theirs.</source>
      <translation>Tout vient de l'accueil : autant garder sa version.</translation>
    </message>
    <message>
      <source>From you: %1. Everything else from the front desk.</source>
      <translation>De vous : %1. Tout le reste de l'accueil.</translation>
    </message>
    <message>
      <source>Front desk's</source>
      <translation>De l'accueil</translation>
    </message>
    <message>
      <source>It is booked again as a new appointment, the way you wanted it.</source>
      <translation>Il est réservé à nouveau comme nouveau rendez-vous, tel que vous le vouliez.</translation>
    </message>
    <message>
      <source>It stays removed. What you wanted stays in the history.</source>
      <translation>Il reste supprimé. Ce que vous vouliez reste dans l'historique.</translation>
    </message>
    <message>
      <source>Keep both</source>
      <translation>Garder les deux</translation>
    </message>
    <message>
      <source>Keep mine</source>
      <translation>Garder la mienne</translation>
    </message>
    <message>
      <source>Keep theirs</source>
      <translation>Garder la leur</translation>
    </message>
    <message>
      <source>Keep what I picked above</source>
      <translation>Garder ce que j'ai choisi ci-dessus</translation>
    </message>
    <message>
      <source>Nothing is lost: the schedule shows the front desk's version until you decide.</source>
      <translation>Rien n'est perdu : le planning montre la version de l'accueil jusqu'à votre décision.</translation>
    </message>
    <message>
      <source>Nothing waits for a decision.</source>
      <translation>Rien n'attend de décision.</translation>
    </message>
    <message>
      <source>Take it back</source>
      <translation>Revenir sur ce choix</translation>
    </message>
    <message>
      <source>The appointment is cancelled, whatever the front desk changed.</source>
      <translation>Le rendez-vous est annulé, quoi que l'accueil ait modifié.</translation>
    </message>
    <message>
      <source>The next one</source>
      <translation>La suivante</translation>
    </message>
    <message>
      <source>The one before</source>
      <translation>La précédente</translation>
    </message>
    <message>
      <source>Theirs stays, and yours becomes an appointment of its own: %1.</source>
      <translation>Le leur reste, et le vôtre devient un rendez-vous à part : %1.</translation>
    </message>
    <message>
      <source>These differ</source>
      <translation>Ceux-ci diffèrent</translation>
    </message>
    <message>
      <source>You changed it at %1, and the front desk at %2.</source>
      <translation>Vous l'avez modifié à %1, et l'accueil à %2.</translation>
    </message>
    <message>
      <source>You changed it at %1, and the front desk removed it.</source>
      <translation>Vous l'avez modifié à %1, et l'accueil l'a supprimé.</translation>
    </message>
    <message>
      <source>You changed it, and meanwhile the front desk removed it.</source>
      <translation>Vous l'avez modifié, et entre-temps l'accueil l'a supprimé.</translation>
    </message>
    <message>
      <source>You changed it, and so did the front desk.</source>
      <translation>Vous l'avez modifié, et l'accueil aussi.</translation>
    </message>
    <message>
      <source>You chose by field. It is sent in a moment.</source>
      <translation>Vous avez choisi champ par champ. L'envoi suit dans un instant.</translation>
    </message>
    <message>
      <source>You kept both. Yours is sent in a moment.</source>
      <translation>Vous avez gardé les deux. Le vôtre est envoyé dans un instant.</translation>
    </message>
    <message>
      <source>You kept the front desk's.</source>
      <translation>Vous avez gardé la version de l'accueil.</translation>
    </message>
    <message>
      <source>You kept yours. It is sent in a moment.</source>
      <translation>Vous avez gardé la vôtre. Elle est envoyée dans un instant.</translation>
    </message>
    <message>
      <source>Your change is not sent. It stays in the history.</source>
      <translation>Votre modification n'est pas envoyée. Elle reste dans l'historique.</translation>
    </message>
    <message>
      <source>Your change is sent again, over theirs: %1. The rest stays theirs.</source>
      <translation>Votre modification est renvoyée par-dessus la leur : %1. Le reste demeure le leur.</translation>
    </message>
    <message>
      <source>Yours</source>
      <translation>De vous</translation>
    </message>
    <message>
      <source>not there any more</source>
      <translation>plus là</translation>
    </message>
    <message>
      <source>nothing</source>
      <translation>rien</translation>
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
    <name>Consents</name>
    <message>
      <source>Consent record broken</source>
      <translation>Registre des consentements rompu</translation>
    </message>
    <message>
      <source>Restore a backup, or write to support before you go on.</source>
      <translation>Restaurez une sauvegarde, ou écrivez au support avant de continuer.</translation>
    </message>
    <message>
      <source>Restore a backup…</source>
      <translation>Restaurer une sauvegarde…</translation>
    </message>
    <message>
      <source>The record of your consents is broken: something in it was changed or taken away from outside.</source>
      <translation>Le registre de vos consentements est rompu : quelque chose y a été modifié ou retiré de l’extérieur.</translation>
    </message>
    <message>
      <source>To be safe we act as if you had consented to nothing: no calendar is read or written.</source>
      <translation>Par sécurité, nous agissons comme si vous n’aviez consenti à rien : aucun agenda n’est lu ni écrit.</translation>
    </message>
  </context>
  <context>
    <name>CopyLink</name>
    <message>
      <source>Copy link</source>
      <translation>Copier le lien</translation>
    </message>
  </context>
  <context>
    <name>DayList</name>
    <message>
      <source>Open the day</source>
      <translation>Ouvrir le jour</translation>
    </message>
  </context>
  <context>
    <name>Documents</name>
    <message>
      <source>Article</source>
      <translation>Article</translation>
    </message>
    <message>
      <source>It is not here yet. It comes with the next connection to your practice.</source>
      <translation>Ce texte n’est pas encore là. Il vient à la prochaine connexion à votre cabinet.</translation>
    </message>
    <message>
      <source>It was revised since you agreed on %1. Your answer is waited for.</source>
      <translation>Il a été révisé depuis votre accord du %1. Votre réponse est attendue.</translation>
    </message>
    <message>
      <source>It was revised since you read it on %1.</source>
      <translation>Elle a été révisée depuis que vous l’avez lue le %1.</translation>
    </message>
    <message>
      <source>Privacy policy</source>
      <translation>Politique de confidentialité</translation>
    </message>
    <message>
      <source>User agreement</source>
      <translation>Accord d’utilisation</translation>
    </message>
    <message>
      <source>You agreed on %1.</source>
      <translation>Vous avez accepté le %1.</translation>
    </message>
    <message>
      <source>You have not agreed yet. Your practice's service waits for it.</source>
      <translation>Vous n’avez pas encore accepté. Le service de votre cabinet l’attend.</translation>
    </message>
    <message>
      <source>You have not read it yet.</source>
      <translation>Vous ne l’avez pas encore lue.</translation>
    </message>
    <message>
      <source>You read it on %1.</source>
      <translation>Vous l’avez lue le %1.</translation>
    </message>
  </context>
  <context>
    <name>DocumentsDialog</name>
    <message>
      <source>%1
earlier</source>
      <translation>%1
antérieure</translation>
    </message>
    <message>
      <source>%1
holds now</source>
      <translation>%1
vaut maintenant</translation>
    </message>
    <message>
      <source>%1, %2</source>
      <translation>%1, %2</translation>
    </message>
    <message>
      <source>Agreement &amp; privacy policy</source>
      <translation>Accord et confidentialité</translation>
    </message>
    <message>
      <source>An earlier version. It was never answered here.</source>
      <translation>Une version antérieure. Elle n’a jamais reçu de réponse ici.</translation>
    </message>
    <message>
      <source>An earlier version. You accepted it on %1.</source>
      <translation>Une version antérieure. Vous l’avez acceptée le %1.</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Fermer</translation>
    </message>
    <message>
      <source>Look for new versions</source>
      <translation>Chercher de nouvelles versions</translation>
    </message>
    <message>
      <source>Read and answer…</source>
      <translation>Lire et répondre…</translation>
    </message>
    <message>
      <source>Text</source>
      <translation>Texte</translation>
    </message>
    <message>
      <source>There is no practice account here, so there is no agreement yet.</source>
      <translation>Il n’y a pas de compte de cabinet ici, donc pas encore d’accord.</translation>
    </message>
    <message>
      <source>Versions</source>
      <translation>Versions</translation>
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
      <source>Settings: %1</source>
      <translation>Réglages : %1</translation>
    </message>
    <message>
      <source>Show %1 on my schedule</source>
      <translation>Afficher %1 dans mon planning</translation>
    </message>
    <message>
      <source>Sign out of %1</source>
      <translation>Se déconnecter de %1</translation>
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
    <name>Editing</name>
    <message>
      <source>%1 %2</source>
      <translation>%1 %2</translation>
    </message>
    <message>
      <source>%1 min</source>
      <comment>minutes, as a length</comment>
      <translation>%1 min</translation>
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
        <numerusform>%n modification en attente</numerusform>
        <numerusform>%n modifications en attente</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n letter(s) fit.</source>
      <translation>
        <numerusform>%n lettre est possible.</numerusform>
        <numerusform>%n lettres sont possibles.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n letter(s) that can't be seen and may mislead a reader: %1</source>
      <translation>
        <numerusform>%n caractère invisible qui peut tromper le lecteur : %1</numerusform>
        <numerusform>%n caractères invisibles qui peuvent tromper le lecteur : %1</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n letter(s) too many.</source>
      <translation>
        <numerusform>%n lettre de trop.</numerusform>
        <numerusform>%n lettres de trop.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n patients go by this name. Choose one from the list.</source>
      <translation>
        <numerusform>%n patient porte ce nom. Choisissez dans la liste.</numerusform>
        <numerusform>%n patients portent ce nom. Choisissez-en un dans la liste.</numerusform>
      </translation>
    </message>
    <message>
      <source>&amp;Redo</source>
      <translation>&amp;Rétablir</translation>
    </message>
    <message>
      <source>&amp;Redo %1</source>
      <translation>&amp;Rétablir : %1</translation>
    </message>
    <message>
      <source>&amp;Undo</source>
      <translation>&amp;Annuler</translation>
    </message>
    <message>
      <source>&amp;Undo %1</source>
      <translation>&amp;Annuler : %1</translation>
    </message>
    <message>
      <source>An appointment takes at least a minute and at most a day.</source>
      <translation>Un rendez-vous dure au moins une minute et au plus un jour.</translation>
    </message>
    <message numerus="yes">
      <source>And %n more.</source>
      <translation>
        <numerusform>Et %n de plus.</numerusform>
        <numerusform>Et %n de plus.</numerusform>
      </translation>
    </message>
    <message>
      <source>Appointment</source>
      <translation>Rendez-vous</translation>
    </message>
    <message>
      <source>Block</source>
      <translation>Bloquer</translation>
    </message>
    <message>
      <source>Block this time…</source>
      <translation>Bloquer ce temps…</translation>
    </message>
    <message>
      <source>Block time</source>
      <translation>Bloquer du temps</translation>
    </message>
    <message>
      <source>Block time from %1</source>
      <translation>Bloquer du temps à partir de %1</translation>
    </message>
    <message>
      <source>Blocked from %1</source>
      <translation>Bloqué à partir de %1</translation>
    </message>
    <message>
      <source>Blocked time</source>
      <translation>Temps bloqué</translation>
    </message>
    <message>
      <source>Blocked time has a note only.</source>
      <translation>Un temps bloqué n’a qu’une note.</translation>
    </message>
    <message>
      <source>Book</source>
      <translation>Réserver</translation>
    </message>
    <message>
      <source>Booked for %1</source>
      <translation>Réservé pour %1</translation>
    </message>
    <message>
      <source>Cancel appointment</source>
      <translation>Annuler le rendez-vous</translation>
    </message>
    <message>
      <source>Cancel appointment…</source>
      <translation>Annuler le rendez-vous…</translation>
    </message>
    <message>
      <source>Cancel this appointment?</source>
      <translation>Annuler ce rendez-vous ?</translation>
    </message>
    <message>
      <source>Cancel, %1</source>
      <translation>Annulation, %1</translation>
    </message>
    <message>
      <source>Cancelled: %1</source>
      <translation>Annulé : %1</translation>
    </message>
    <message>
      <source>Change, %1</source>
      <translation>Modification, %1</translation>
    </message>
    <message>
      <source>Changed: %1</source>
      <translation>Modifié : %1</translation>
    </message>
    <message>
      <source>Changes waiting</source>
      <translation>Modifications en attente</translation>
    </message>
    <message>
      <source>Change…</source>
      <translation>Modifier…</translation>
    </message>
    <message>
      <source>Choose a day</source>
      <translation>Choisir un jour</translation>
    </message>
    <message>
      <source>Choose an appointment first.</source>
      <translation>Choisissez d’abord un rendez-vous.</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Fermer</translation>
    </message>
    <message>
      <source>Close, and keep what was typed</source>
      <translation>Fermer et garder ce qui est écrit</translation>
    </message>
    <message>
      <source>Day</source>
      <translation>Jour</translation>
    </message>
    <message>
      <source>Done here: %1</source>
      <translation>Fait ici : %1</translation>
    </message>
    <message>
      <source>Ends</source>
      <translation>Fin</translation>
    </message>
    <message>
      <source>Ends on %1</source>
      <translation>Se termine le %1</translation>
    </message>
    <message>
      <source>Enter puts it there, Escape leaves it where it was.</source>
      <translation>Entrée le place là, Échap le laisse où il était.</translation>
    </message>
    <message>
      <source>Free again: %1</source>
      <translation>De nouveau libre : %1</translation>
    </message>
    <message>
      <source>Free it</source>
      <translation>Libérer</translation>
    </message>
    <message>
      <source>Free this time</source>
      <translation>Libérer ce temps</translation>
    </message>
    <message>
      <source>Free this time?</source>
      <translation>Libérer ce temps ?</translation>
    </message>
    <message>
      <source>Free this time…</source>
      <translation>Libérer ce temps…</translation>
    </message>
    <message>
      <source>Hidden while names are.</source>
      <translation>Masqué tant que les noms le sont.</translation>
    </message>
    <message>
      <source>How long</source>
      <translation>Durée</translation>
    </message>
    <message>
      <source>If you want to give one</source>
      <translation>Si vous voulez en donner un</translation>
    </message>
    <message>
      <source>It ends the next day</source>
      <translation>Il se termine le lendemain</translation>
    </message>
    <message>
      <source>It may have arrived already: taking it back sends the opposite after it.</source>
      <translation>Elle est peut-être déjà arrivée : la reprendre envoie ensuite l’inverse.</translation>
    </message>
    <message>
      <source>It was cancelled or removed elsewhere while you wrote. Nothing is saved.</source>
      <translation>Il a été annulé ou retiré ailleurs pendant que vous écriviez. Rien n’est enregistré.</translation>
    </message>
    <message>
      <source>It would end before it starts.</source>
      <translation>Il finirait avant de commencer.</translation>
    </message>
    <message>
      <source>Kind of visit</source>
      <translation>Type de visite</translation>
    </message>
    <message>
      <source>Length changed: %1</source>
      <translation>Durée modifiée : %1</translation>
    </message>
    <message>
      <source>Look at both</source>
      <translation>Voir les deux</translation>
    </message>
    <message>
      <source>Move</source>
      <translation>Déplacer</translation>
    </message>
    <message>
      <source>Move to</source>
      <translation>Déplacer à</translation>
    </message>
    <message>
      <source>Move to %1</source>
      <translation>Déplacer à %1</translation>
    </message>
    <message>
      <source>Move to…</source>
      <translation>Déplacer à…</translation>
    </message>
    <message>
      <source>Moved to %1</source>
      <translation>Déplacé à %1</translation>
    </message>
    <message>
      <source>New appointment</source>
      <translation>Nouveau rendez-vous</translation>
    </message>
    <message>
      <source>New appointment, %1</source>
      <translation>Nouveau rendez-vous, %1</translation>
    </message>
    <message>
      <source>No answer came. It may have arrived: it is sent again, and counts once all the same.</source>
      <translation>Pas de réponse. Elle est peut-être arrivée : elle est renvoyée et ne compte qu’une fois.</translation>
    </message>
    <message>
      <source>No patient here goes by this name. Patients come with their appointments.</source>
      <translation>Aucun patient ne porte ce nom ici. Les patients arrivent avec leurs rendez-vous.</translation>
    </message>
    <message>
      <source>No practice is connected to book at. Your own calendars are only read here.</source>
      <translation>Aucun cabinet n’est connecté où réserver. Vos propres calendriers sont seulement lus ici.</translation>
    </message>
    <message>
      <source>Not saved. What you wrote is kept as a draft.</source>
      <translation>Non enregistré. Ce que vous avez écrit est gardé en brouillon.</translation>
    </message>
    <message>
      <source>Not taken: a rule of the practice stands against it. The time may be taken.</source>
      <translation>Refusé : une règle du cabinet s’y oppose. L’heure est peut-être prise.</translation>
    </message>
    <message>
      <source>Not taken: a text is too long. Shorten it and save it again.</source>
      <translation>Refusé : un texte est trop long. Raccourcissez-le et enregistrez à nouveau.</translation>
    </message>
    <message>
      <source>Not taken: blocked time has no patient, no visit and no place.</source>
      <translation>Refusé : un temps bloqué n’a ni patient, ni visite, ni lieu.</translation>
    </message>
    <message>
      <source>Not taken: the appointment can't be given this state.</source>
      <translation>Refusé : le rendez-vous ne peut pas prendre cet état.</translation>
    </message>
    <message>
      <source>Not taken: the appointment is no longer there.</source>
      <translation>Refusé : le rendez-vous n’existe plus.</translation>
    </message>
    <message>
      <source>Not taken: the practice does not accept these details.</source>
      <translation>Refusé : le cabinet n’accepte pas ces indications.</translation>
    </message>
    <message>
      <source>Not taken: the practice keeps no schedule of yours in which to block time.</source>
      <translation>Refusé : le cabinet ne tient pas d’agenda à vous où bloquer du temps.</translation>
    </message>
    <message>
      <source>Not taken: your sign-in does not allow changes. Ask the practice for it.</source>
      <translation>Refusé : votre connexion n’autorise pas les modifications. Demandez-le au cabinet.</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Note</translation>
    </message>
    <message>
      <source>Note kept: %1</source>
      <translation>Note gardée : %1</translation>
    </message>
    <message>
      <source>Note, %1</source>
      <translation>Note, %1</translation>
    </message>
    <message>
      <source>Nothing is changed.</source>
      <translation>Rien n’est modifié.</translation>
    </message>
    <message>
      <source>Nothing waits: the practice has everything.</source>
      <translation>Rien n’attend : le cabinet a tout.</translation>
    </message>
    <message>
      <source>Nothing was undone: it has been changed since.</source>
      <translation>Rien n’a été annulé : cela a changé depuis.</translation>
    </message>
    <message>
      <source>On its way.</source>
      <translation>En route.</translation>
    </message>
    <message>
      <source>Other length, %1</source>
      <translation>Autre durée, %1</translation>
    </message>
    <message>
      <source>Patient</source>
      <translation>Patient</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>Raison</translation>
    </message>
    <message>
      <source>Redo</source>
      <translation>Rétablir</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Enregistrer</translation>
    </message>
    <message>
      <source>Save mine</source>
      <translation>Enregistrer le mien</translation>
    </message>
    <message>
      <source>Schedule</source>
      <translation>Agenda</translation>
    </message>
    <message>
      <source>Send all now</source>
      <translation>Tout envoyer maintenant</translation>
    </message>
    <message>
      <source>Send now</source>
      <translation>Envoyer maintenant</translation>
    </message>
    <message>
      <source>Sent in a moment, or as soon as the practice can be reached.</source>
      <translation>Envoyée dans un instant, ou dès que le cabinet est joignable.</translation>
    </message>
    <message>
      <source>Show it in the schedule</source>
      <translation>Montrer dans l’agenda</translation>
    </message>
    <message>
      <source>Show theirs</source>
      <translation>Montrer l’autre</translation>
    </message>
    <message>
      <source>Somebody else changed it first. Look at both and choose.</source>
      <translation>Quelqu’un d’autre l’a modifié d’abord. Regardez les deux et choisissez.</translation>
    </message>
    <message>
      <source>Somebody else changed the same thing meanwhile.</source>
      <translation>Entre-temps, quelqu’un d’autre a modifié la même chose.</translation>
    </message>
    <message>
      <source>Starts</source>
      <translation>Début</translation>
    </message>
    <message>
      <source>Take %1</source>
      <translation>Prendre %1</translation>
    </message>
    <message>
      <source>Take back</source>
      <translation>Reprendre</translation>
    </message>
    <message>
      <source>Take them out</source>
      <translation>Les enlever</translation>
    </message>
    <message>
      <source>Taking it back leaves the appointment as it is at the practice.</source>
      <translation>La reprendre laisse le rendez-vous tel qu’il est au cabinet.</translation>
    </message>
    <message>
      <source>Taking it back removes it, with the later changes to it. Nothing is sent.</source>
      <translation>La reprendre l’enlève, avec ses modifications ultérieures. Rien n’est envoyé.</translation>
    </message>
    <message>
      <source>Taking it back shows again what the practice has.</source>
      <translation>La reprendre montre à nouveau ce qu’a le cabinet.</translation>
    </message>
    <message>
      <source>That is too far away.</source>
      <translation>C’est trop loin.</translation>
    </message>
    <message>
      <source>The appointment of this draft is there no more.</source>
      <translation>Le rendez-vous de ce brouillon n’existe plus.</translation>
    </message>
    <message>
      <source>The clocks show this time twice that night. Which one do you mean?</source>
      <translation>Cette nuit-là, les horloges affichent cette heure deux fois. Laquelle voulez-vous dire ?</translation>
    </message>
    <message>
      <source>The first</source>
      <translation>La première</translation>
    </message>
    <message>
      <source>The patient asked for it</source>
      <translation>À la demande du patient</translation>
    </message>
    <message>
      <source>The patient is ill</source>
      <translation>Patient malade</translation>
    </message>
    <message>
      <source>The practice asked us to wait. It is sent again by itself.</source>
      <translation>Le cabinet nous a demandé d’attendre. L’envoi reprend de lui-même.</translation>
    </message>
    <message>
      <source>The practice can't be reached just now. It is sent again by itself.</source>
      <translation>Le cabinet n’est pas joignable pour l’instant. L’envoi reprend de lui-même.</translation>
    </message>
    <message>
      <source>The practice did not take it (%1). Try again, or take it back.</source>
      <translation>Le cabinet ne l’a pas acceptée (%1). Réessayez ou reprenez-la.</translation>
    </message>
    <message>
      <source>The practice lets you read this schedule, but not change it.</source>
      <translation>Le cabinet vous laisse lire cet agenda, mais pas le modifier.</translation>
    </message>
    <message>
      <source>The practice no longer accepts our sign-in. Sign in again to send it.</source>
      <translation>Le cabinet n’accepte plus notre connexion. Reconnectez-vous pour l’envoyer.</translation>
    </message>
    <message>
      <source>The practice's answer was not understood. It is asked again by itself.</source>
      <translation>La réponse du cabinet n’a pas été comprise. La demande reprend d’elle-même.</translation>
    </message>
    <message>
      <source>The practitioner is ill</source>
      <translation>Praticien malade</translation>
    </message>
    <message>
      <source>The room is not available</source>
      <translation>Salle indisponible</translation>
    </message>
    <message>
      <source>The second, after the change</source>
      <translation>La seconde, après le changement</translation>
    </message>
    <message>
      <source>This appointment has taken place and stays where it was.</source>
      <translation>Ce rendez-vous a eu lieu et reste où il était.</translation>
    </message>
    <message>
      <source>This appointment is there no more.</source>
      <translation>Ce rendez-vous n’existe plus.</translation>
    </message>
    <message>
      <source>This appointment was cancelled. Make a new one instead.</source>
      <translation>Ce rendez-vous a été annulé. Créez-en un nouveau.</translation>
    </message>
    <message>
      <source>This is no day. Write it as 2026-11-23, or as “next Tuesday”.</source>
      <translation>Ce n’est pas un jour. Écrivez-le 2026-11-23 ou « mardi prochain ».</translation>
    </message>
    <message>
      <source>This is no time of day. Write it as 14:30.</source>
      <translation>Ce n’est pas une heure. Écrivez-la 14:30.</translation>
    </message>
    <message>
      <source>This person is not a patient of the practice any more.</source>
      <translation>Cette personne n’est plus patiente du cabinet.</translation>
    </message>
    <message>
      <source>This time does not exist: the clocks are put forward over it.</source>
      <translation>Cette heure n’existe pas : les horloges passent par-dessus.</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Réessayer</translation>
    </message>
    <message>
      <source>Try all again</source>
      <translation>Tout réessayer</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Undone: %1</source>
      <translation>Annulé : %1</translation>
    </message>
    <message>
      <source>Visit</source>
      <translation>Visite</translation>
    </message>
    <message>
      <source>Waits behind an earlier change of the same appointment. Decide that one first.</source>
      <translation>Attend derrière une modification antérieure du même rendez-vous. Décidez d’abord celle-là.</translation>
    </message>
    <message>
      <source>What answers could not prove to be the practice. Nothing was sent.</source>
      <translation>Ce qui répond n’a pas pu prouver être le cabinet. Rien n’a été envoyé.</translation>
    </message>
    <message>
      <source>What you had begun to write is here again.</source>
      <translation>Ce que vous aviez commencé à écrire est de nouveau là.</translation>
    </message>
    <message>
      <source>When</source>
      <translation>Quand</translation>
    </message>
    <message>
      <source>Where</source>
      <translation>Où</translation>
    </message>
    <message>
      <source>Write a note…</source>
      <translation>Écrire une note…</translation>
    </message>
    <message>
      <source>blocked time</source>
      <translation>temps bloqué</translation>
    </message>
    <message>
      <source>cancellation</source>
      <translation>annulation</translation>
    </message>
    <message>
      <source>change</source>
      <translation>modification</translation>
    </message>
    <message>
      <source>change of length</source>
      <translation>changement de durée</translation>
    </message>
    <message>
      <source>ddd d MMM</source>
      <comment>a day in short, as QDate writes it</comment>
      <translation>ddd d MMM</translation>
    </message>
    <message>
      <source>freeing of time</source>
      <translation>libération</translation>
    </message>
    <message>
      <source>move</source>
      <translation>déplacement</translation>
    </message>
    <message>
      <source>new appointment</source>
      <translation>nouveau rendez-vous</translation>
    </message>
    <message>
      <source>note</source>
      <translation>note</translation>
    </message>
  </context>
  <context>
    <name>EventMenus</name>
    <message>
      <source>&amp;Copy details</source>
      <translation>&amp;Copier les détails</translation>
    </message>
    <message>
      <source>&amp;New appointment here, {time}</source>
      <translation>&amp;Nouveau rendez-vous ici, {time}</translation>
    </message>
    <message>
      <source>&amp;Open</source>
      <translation>&amp;Ouvrir</translation>
    </message>
    <message>
      <source>Go to &amp;today</source>
      <translation>Aller à &amp;aujourd’hui</translation>
    </message>
    <message>
      <source>Show its &amp;day</source>
      <translation>Afficher son &amp;jour</translation>
    </message>
    <message>
      <source>Show this &amp;day</source>
      <translation>Afficher ce &amp;jour</translation>
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
        <numerusform>%n masqué</numerusform>
        <numerusform>%n masqués</numerusform>
      </translation>
    </message>
    <message>
      <source>&amp;Arrange views…</source>
      <translation>&amp;Organiser les vues…</translation>
    </message>
    <message>
      <source>&amp;Everything</source>
      <translation>&amp;Tout</translation>
    </message>
    <message>
      <source>&amp;Named views</source>
      <translation>Vues &amp;nommées</translation>
    </message>
    <message>
      <source>&amp;Save this view…</source>
      <translation>&amp;Enregistrer cette vue…</translation>
    </message>
    <message>
      <source>, </source>
      <translation>, </translation>
    </message>
    <message>
      <source>A name, such as Harbour mornings</source>
      <translation>Un nom, comme Matinées au port</translation>
    </message>
    <message>
      <source>A view without a name</source>
      <translation>Une vue sans nom</translation>
    </message>
    <message>
      <source>Account</source>
      <translation>Compte</translation>
    </message>
    <message>
      <source>Also open it as day, week or month, as it is now</source>
      <translation>L’ouvrir aussi en jour, semaine ou mois, comme maintenant</translation>
    </message>
    <message>
      <source>Alt and a number open the first nine, in this order. F2 changes a name.</source>
      <translation>Alt et un chiffre ouvrent les neuf premières, dans cet ordre. F2 change un nom.</translation>
    </message>
    <message>
      <source>Calendar</source>
      <translation>Calendrier</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Fermer</translation>
    </message>
    <message>
      <source>Double click or Enter shows one thing alone.</source>
      <translation>Un double clic ou Entrée n’affiche qu’une chose.</translation>
    </message>
    <message>
      <source>Down</source>
      <translation>Descendre</translation>
    </message>
    <message>
      <source>Everything</source>
      <translation>Tout</translation>
    </message>
    <message>
      <source>Filtered: {filter}. {hidden}</source>
      <translation>Filtré : {filter}. {hidden}</translation>
    </message>
    <message>
      <source>Kind of visit</source>
      <translation>Type de visite</translation>
    </message>
    <message>
      <source>Name of the view</source>
      <translation>Nom de la vue</translation>
    </message>
    <message>
      <source>Named views</source>
      <translation>Vues nommées</translation>
    </message>
    <message>
      <source>No place</source>
      <translation>Sans lieu</translation>
    </message>
    <message>
      <source>No visit</source>
      <translation>Pas de visite</translation>
    </message>
    <message>
      <source>Place</source>
      <translation>Lieu</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Supprimer</translation>
    </message>
    <message>
      <source>Rename</source>
      <translation>Renommer</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Enregistrer</translation>
    </message>
    <message>
      <source>Save as a view…</source>
      <translation>Enregistrer la vue…</translation>
    </message>
    <message>
      <source>Save this view</source>
      <translation>Enregistrer cette vue</translation>
    </message>
    <message>
      <source>Show everything</source>
      <translation>Tout afficher</translation>
    </message>
    <message>
      <source>Status</source>
      <translation>Statut</translation>
    </message>
    <message>
      <source>This replaces the view of that name.</source>
      <translation>Cela remplace la vue de ce nom.</translation>
    </message>
    <message>
      <source>Unknown</source>
      <translation>Inconnu</translation>
    </message>
    <message>
      <source>Up</source>
      <translation>Monter</translation>
    </message>
    <message>
      <source>What is left out now is kept under this name, and a key switches to it.</source>
      <translation>Ce qui est masqué maintenant est gardé sous ce nom, et une touche y mène.</translation>
    </message>
    <message>
      <source>What is shown</source>
      <translation>Ce qui est affiché</translation>
    </message>
    <message>
      <source>none</source>
      <translation>rien</translation>
    </message>
    <message>
      <source>{facet}: not {values}</source>
      <translation>{facet} : sauf {values}</translation>
    </message>
    <message>
      <source>{facet}: {values}</source>
      <translation>{facet} : {values}</translation>
    </message>
  </context>
  <context>
    <name>FirstStart</name>
    <message>
      <source>Back</source>
      <translation>Retour</translation>
    </message>
    <message>
      <source>Step %1 of %2</source>
      <translation>Étape %1 sur %2</translation>
    </message>
  </context>
  <context>
    <name>Free</name>
    <message numerus="yes">
      <source>%n free stretch(es)</source>
      <translation>
        <numerusform>%n créneau libre</numerusform>
        <numerusform>%n créneaux libres</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n week(s)</source>
      <translation>
        <numerusform>%n semaine</numerusform>
        <numerusform>%n semaines</numerusform>
      </translation>
    </message>
    <message>
      <source>Afternoons</source>
      <translation>Après-midi</translation>
    </message>
    <message>
      <source>Copy as text</source>
      <translation>Copier en texte</translation>
    </message>
    <message>
      <source>Evenings</source>
      <translation>Soirées</translation>
    </message>
    <message>
      <source>Events of whole days take their days</source>
      <translation>Les événements d’une journée prennent leurs jours</translation>
    </message>
    <message>
      <source>Free time</source>
      <translation>Temps libre</translation>
    </message>
    <message>
      <source>How long</source>
      <translation>Durée</translation>
    </message>
    <message>
      <source>Mornings</source>
      <translation>Matinées</translation>
    </message>
    <message>
      <source>New appointment…</source>
      <translation>Nouveau rendez-vous…</translation>
    </message>
    <message>
      <source>None</source>
      <translation>Aucune</translation>
    </message>
    <message>
      <source>Nothing is free that long. Try a shorter time, more weeks or another part of the day.</source>
      <translation>Rien n’est libre aussi longtemps. Essayez une durée plus courte, plus de semaines ou un autre moment de la journée.</translation>
    </message>
    <message>
      <source>Room around events</source>
      <translation>Marge autour des événements</translation>
    </message>
    <message>
      <source>Tentative events take their time</source>
      <translation>Le provisoire prend son temps</translation>
    </message>
    <message>
      <source>When</source>
      <translation>Quand</translation>
    </message>
    <message>
      <source>When you are free</source>
      <translation>Quand vous êtes libre</translation>
    </message>
    <message>
      <source>Within</source>
      <translation>D’ici</translation>
    </message>
    <message>
      <source>Working hours</source>
      <translation>Heures de travail</translation>
    </message>
    <message>
      <source>{hours} h</source>
      <translation>{hours} h</translation>
    </message>
    <message>
      <source>{hours} h {minutes} min</source>
      <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
      <source>{minutes} min</source>
      <translation>{minutes} min</translation>
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
    <name>GoTo</name>
    <message>
      <source>Go to a date</source>
      <translation>Aller à une date</translation>
    </message>
    <message>
      <source>In words or numbers, also in other languages.</source>
      <translation>En mots ou en chiffres, aussi en d’autres langues.</translation>
    </message>
    <message>
      <source>No day is meant by this yet.</source>
      <translation>Cela ne désigne encore aucun jour.</translation>
    </message>
    <message>
      <source>next tue, 14 march, in 3 weeks, 2026-12-01</source>
      <translation>mardi prochain, 14 mars, dans 3 semaines, 01/12/2026</translation>
    </message>
  </context>
  <context>
    <name>Granted</name>
    <message>
      <source>If you need what is not allowed, ask whoever runs the practice's service, then sign in again.</source>
      <translation>Si vous avez besoin de ce qui n’est pas permis, demandez à qui gère le service du cabinet, puis reconnectez-vous.</translation>
    </message>
    <message>
      <source>The practice also allowed things that were not asked for. They are not used.</source>
      <translation>Le cabinet a aussi permis ce qui n’était pas demandé. Cela n’est pas utilisé.</translation>
    </message>
    <message>
      <source>The practice lets this program do less than it asked for. Not allowed:</source>
      <translation>Le cabinet permet à ce programme moins qu’il n’a demandé. Non permis :</translation>
    </message>
    <message>
      <source>The practice lets this program do what it asked for, and nothing else.</source>
      <translation>Le cabinet permet à ce programme ce qu’il a demandé, et rien d’autre.</translation>
    </message>
    <message>
      <source>hand over your decisions of consent</source>
      <translation>transmettre vos décisions de consentement</translation>
    </message>
    <message>
      <source>keep you signed in</source>
      <translation>vous garder connecté</translation>
    </message>
    <message>
      <source>make and change appointments</source>
      <translation>créer et modifier des rendez-vous</translation>
    </message>
    <message>
      <source>read all of your appointments</source>
      <translation>lire tous vos rendez-vous</translation>
    </message>
    <message>
      <source>read surveys</source>
      <translation>lire les enquêtes</translation>
    </message>
    <message>
      <source>read the agreement, the policy and the articles</source>
      <translation>lire l’accord, la politique et les articles</translation>
    </message>
    <message>
      <source>see and block free times</source>
      <translation>voir et bloquer les créneaux libres</translation>
    </message>
    <message>
      <source>see the names of patients and practitioners</source>
      <translation>voir les noms des patients et des praticiens</translation>
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
      <translation>%1 ; aussi modifié : %2</translation>
    </message>
    <message numerus="yes">
      <source>%n earlier</source>
      <translation>
        <numerusform>%n précédent</numerusform>
        <numerusform>%n précédents</numerusform>
      </translation>
    </message>
    <message>
      <source>Booked again by the front desk</source>
      <translation>Réservé à nouveau par l'accueil</translation>
    </message>
    <message>
      <source>Booked again by you</source>
      <translation>Réservé à nouveau par vous</translation>
    </message>
    <message>
      <source>Cancelled by the front desk</source>
      <translation>Annulé par l'accueil</translation>
    </message>
    <message>
      <source>Cancelled by you</source>
      <translation>Annulé par vous</translation>
    </message>
    <message>
      <source>Changed by the front desk: %1</source>
      <translation>Modifié par l'accueil : %1</translation>
    </message>
    <message>
      <source>Changed by you: %1</source>
      <translation>Modifié par vous : %1</translation>
    </message>
    <message>
      <source>History</source>
      <translation>Historique</translation>
    </message>
    <message>
      <source>Length changed from %1 to %2 by the front desk</source>
      <translation>Durée modifiée de %1 à %2 par l'accueil</translation>
    </message>
    <message>
      <source>Length changed from %1 to %2 by you</source>
      <translation>Durée modifiée de %1 à %2 par vous</translation>
    </message>
    <message>
      <source>Made</source>
      <translation>Créé</translation>
    </message>
    <message>
      <source>Made by the front desk</source>
      <translation>Créé par l'accueil</translation>
    </message>
    <message>
      <source>Made by you</source>
      <translation>Créé par vous</translation>
    </message>
    <message>
      <source>Marked as arrived by the front desk</source>
      <translation>Marqué comme arrivé par l'accueil</translation>
    </message>
    <message>
      <source>Marked as arrived by you</source>
      <translation>Marqué comme arrivé par vous</translation>
    </message>
    <message>
      <source>Marked as completed by the front desk</source>
      <translation>Marqué comme terminé par l'accueil</translation>
    </message>
    <message>
      <source>Marked as completed by you</source>
      <translation>Marqué comme terminé par vous</translation>
    </message>
    <message>
      <source>Marked as not come by the front desk</source>
      <translation>Marqué comme absent par l'accueil</translation>
    </message>
    <message>
      <source>Marked as not come by you</source>
      <translation>Marqué comme absent par vous</translation>
    </message>
    <message>
      <source>Moved from %1 to %2 by the front desk</source>
      <translation>Déplacé de %1 à %2 par l'accueil</translation>
    </message>
    <message>
      <source>Moved from %1 to %2 by you</source>
      <translation>Déplacé de %1 à %2 par vous</translation>
    </message>
    <message>
      <source>Removed by the front desk</source>
      <translation>Supprimé par l'accueil</translation>
    </message>
    <message>
      <source>Removed by you</source>
      <translation>Supprimé par vous</translation>
    </message>
    <message>
      <source>Two edits met, and you chose by field</source>
      <translation>Deux modifications se sont croisées, et vous avez choisi champ par champ</translation>
    </message>
    <message>
      <source>Two edits met, and you kept both</source>
      <translation>Deux modifications se sont croisées, et vous avez gardé les deux</translation>
    </message>
    <message>
      <source>Two edits met, and you kept the front desk's</source>
      <translation>Deux modifications se sont croisées, et vous avez gardé celle de l'accueil</translation>
    </message>
    <message>
      <source>Two edits met, and you kept yours</source>
      <translation>Deux modifications se sont croisées, et vous avez gardé la vôtre</translation>
    </message>
    <message>
      <source>You changed it and took that back before it was sent</source>
      <translation>Vous l'avez modifié, puis êtes revenu en arrière avant l'envoi</translation>
    </message>
    <message>
      <source>Your change and the front desk's were put together</source>
      <translation>Votre modification et celle de l'accueil ont été réunies</translation>
    </message>
  </context>
  <context>
    <name>HistoryPage</name>
    <message>
      <source>%1, on another computer (%2); it holds here since %3</source>
      <translation>%1, sur un autre ordinateur (%2) ; vaut ici depuis %3</translation>
    </message>
    <message>
      <source>%1, on this computer</source>
      <translation>%1, sur cet ordinateur</translation>
    </message>
    <message>
      <source>%1, on this computer; it holds again since %2</source>
      <translation>%1, sur cet ordinateur ; vaut de nouveau depuis %2</translation>
    </message>
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
      <source>Details</source>
      <translation>Détails</translation>
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
      <source>Receipt…</source>
      <translation>Reçu…</translation>
    </message>
    <message>
      <source>Record %1, %2
Its seal: %3
The seal before: %4</source>
      <translation>Enregistrement %1, %2
Son sceau : %3
Le sceau précédent : %4</translation>
    </message>
    <message>
      <source>Refused — %1</source>
      <translation>Refusé — %1</translation>
    </message>
    <message>
      <source>Show earlier decisions</source>
      <translation>Afficher les décisions antérieures</translation>
    </message>
    <message>
      <source>The chain holds: no record was changed or taken away.</source>
      <translation>La chaîne tient : aucune entrée n'a été modifiée ni retirée.</translation>
    </message>
    <message>
      <source>The words are not on this computer.</source>
      <translation>Le texte n’est pas sur cet ordinateur.</translation>
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
    <name>HourGrid</name>
    <message>
      <source>Schedule by hours</source>
      <translation>Agenda par heures</translation>
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
    <name>Leave</name>
    <message>
      <source>%1 can't be told now that your consents end.</source>
      <translation>%1 ne peut pas être prévenu maintenant que vos accords prennent fin.</translation>
    </message>
    <message numerus="yes">
      <source>%n change(s) have not reached your practice and would be lost there.</source>
      <translation>
        <numerusform>%n changement n’est pas arrivé à votre cabinet et y serait perdu.</numerusform>
        <numerusform>%n changements ne sont pas arrivés à votre cabinet et y seraient perdus.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n file(s) and their keys are gone from this computer.</source>
      <translation>
        <numerusform>%n fichier et ses clés ont disparu de cet ordinateur.</numerusform>
        <numerusform>%n fichiers et leurs clés ont disparu de cet ordinateur.</numerusform>
      </translation>
    </message>
    <message>
      <source>1. Your calendars, appointments and consents are written as plain files.</source>
      <translation>1. Vos agendas, rendez-vous et accords sont écrits en fichiers simples.</translation>
    </message>
    <message>
      <source>2. On your own calendars nothing of ours stands.</source>
      <translation>2. Dans vos propres calendriers, il n’y a rien de nous.</translation>
    </message>
    <message numerus="yes">
      <source>2. What we wrote to your calendars is removed there: %n calendar(s).</source>
      <translation>
        <numerusform>2. Ce que nous avons écrit dans vos agendas y est enlevé : %n calendrier.</numerusform>
        <numerusform>2. Ce que nous avons écrit dans vos agendas y est enlevé : %n calendriers.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>3. All %n consent(s) are taken back, here and on your other computers; your practice is told.</source>
      <translation>
        <numerusform>3. Votre %n accord est retiré, ici et sur vos autres ordinateurs ; votre cabinet est prévenu.</numerusform>
        <numerusform>3. Vos %n accords sont retirés, ici et sur vos autres ordinateurs ; votre cabinet est prévenu.</numerusform>
      </translation>
    </message>
    <message>
      <source>4. You are signed out of: %1.</source>
      <translation>4. Vous êtes déconnecté de : %1.</translation>
    </message>
    <message>
      <source>5. Every file and every key of the program on this computer is destroyed.</source>
      <translation>5. Chaque fichier et chaque clé du programme sur cet ordinateur est détruit.</translation>
    </message>
    <message>
      <source>An entry in the keyring stayed. It opens nothing; the next start removes it.</source>
      <translation>Une entrée du trousseau est restée. Elle n’ouvre rien ; le prochain démarrage l’enlève.</translation>
    </message>
    <message>
      <source>Choose a folder for your files, or take nothing along.</source>
      <translation>Choisissez un dossier pour vos fichiers, ou n’emportez rien.</translation>
    </message>
    <message>
      <source>Choose…</source>
      <translation>Choisir…</translation>
    </message>
    <message>
      <source>Close OptiMantra</source>
      <translation>Fermer OptiMantra</translation>
    </message>
    <message>
      <source>Erase all the same</source>
      <translation>Effacer quand même</translation>
    </message>
    <message>
      <source>Everything is erased here</source>
      <translation>Tout est effacé ici</translation>
    </message>
    <message>
      <source>Folder for your files</source>
      <translation>Dossier pour vos fichiers</translation>
    </message>
    <message>
      <source>Leave and erase</source>
      <translation>Partir et effacer</translation>
    </message>
    <message>
      <source>Leave with everything</source>
      <translation>Partir avec tout</translation>
    </message>
    <message>
      <source>Nothing was erased yet. Your files are safe.</source>
      <translation>Rien n’a encore été effacé. Vos fichiers sont en sûreté.</translation>
    </message>
    <message>
      <source>Our calendar at %1 can't be removed now.</source>
      <translation>Notre calendrier chez %1 ne peut pas être enlevé maintenant.</translation>
    </message>
    <message>
      <source>Our permission at %1 can't be ended now. You can end it on its security page.</source>
      <translation>Notre permission chez %1 ne peut pas prendre fin maintenant. Vous pouvez y mettre fin sur sa page de sécurité.</translation>
    </message>
    <message>
      <source>Stay</source>
      <translation>Rester</translation>
    </message>
    <message>
      <source>Take nothing along, and no receipt</source>
      <translation>Ne rien emporter, ni reçu</translation>
    </message>
    <message>
      <source>The files are not encrypted. Keep them in a safe place.</source>
      <translation>Les fichiers ne sont pas chiffrés. Gardez-les en lieu sûr.</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Réessayer</translation>
    </message>
    <message>
      <source>Where your files go</source>
      <translation>Où vont vos fichiers</translation>
    </message>
    <message>
      <source>Writing your files and signing out…</source>
      <translation>Écriture de vos fichiers et déconnexion…</translation>
    </message>
    <message>
      <source>Your files and the receipt are in %1.</source>
      <translation>Vos fichiers et le reçu sont dans %1.</translation>
    </message>
    <message>
      <source>Your files go to</source>
      <translation>Vos fichiers vont dans</translation>
    </message>
    <message>
      <source>none</source>
      <translation>aucun</translation>
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
      <translation>%1 (pas de nous)</translation>
    </message>
    <message>
      <source>Article</source>
      <translation>Article</translation>
    </message>
    <message>
      <source>Articles</source>
      <translation>Articles</translation>
    </message>
    <message>
      <source>By %1 · %2</source>
      <translation>Par %1 · %2</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Fermer</translation>
    </message>
    <message>
      <source>For your information only. It is no medical advice, and we do not endorse what others offer.</source>
      <translation>Pour information seulement. Ce n’est pas un avis médical, et nous ne recommandons pas ce que d’autres offrent.</translation>
    </message>
    <message>
      <source>Library</source>
      <translation>Bibliothèque</translation>
    </message>
    <message>
      <source>No article has these words.</source>
      <translation>Aucun article n’a ces mots.</translation>
    </message>
    <message>
      <source>Open its page…</source>
      <translation>Ouvrir sa page…</translation>
    </message>
    <message>
      <source>OptiMantra</source>
      <translation>OptiMantra</translation>
    </message>
    <message>
      <source>Search the articles</source>
      <translation>Chercher dans les articles</translation>
    </message>
    <message>
      <source>There are no articles yet. They come from your practice.</source>
      <translation>Il n’y a pas encore d’articles. Ils viennent de votre cabinet.</translation>
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
    <name>LoseChanges</name>
    <message numerus="yes">
      <source>%n change(s) would be lost</source>
      <translation>
        <numerusform>%n modification serait perdue</numerusform>
        <numerusform>%n modifications seraient perdues</numerusform>
      </translation>
    </message>
    <message>
      <source>Keep showing it</source>
      <translation>Continuer à l’afficher</translation>
    </message>
    <message>
      <source>Lose them</source>
      <translation>Les perdre</translation>
    </message>
    <message>
      <source>Send them now</source>
      <translation>Les envoyer maintenant</translation>
    </message>
    <message numerus="yes">
      <source>The practice does not have %n change(s) of yours yet.</source>
      <translation>
        <numerusform>Le cabinet n’a pas encore %n modification de votre part.</numerusform>
        <numerusform>Le cabinet n’a pas encore %n modifications de votre part.</numerusform>
      </translation>
    </message>
    <message>
      <source>When your schedule is no longer shown here, they go with it and are not sent.</source>
      <translation>Quand votre agenda n’est plus affiché ici, elles disparaissent avec lui et ne sont pas envoyées.</translation>
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
    <name>Managed</name>
    <message>
      <source>Locked: the settings of your IT can't be read, so the strictest hold for now.</source>
      <translation>Verrouillé : les réglages de votre service informatique sont illisibles ; les plus stricts s’appliquent pour l’instant.</translation>
    </message>
    <message>
      <source>Set by %1 for this computer.</source>
      <translation>Fixé par %1 pour cet ordinateur.</translation>
    </message>
    <message>
      <source>Set by your IT for this computer.</source>
      <translation>Fixé par votre service informatique pour cet ordinateur.</translation>
    </message>
  </context>
  <context>
    <name>Matters</name>
    <message>
      <source>%1 lists far fewer events than before. We removed nothing and wait for your answer.</source>
      <translation>%1 affiche bien moins d'événements qu'avant. Nous n'avons rien retiré et attendons votre réponse.</translation>
    </message>
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
    <message numerus="yes">
      <source>%n change(s) refused</source>
      <translation>
        <numerusform>%n modification refusée</numerusform>
        <numerusform>%n modifications refusées</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n edit(s) to decide</source>
      <translation>
        <numerusform>%n modification à trancher</numerusform>
        <numerusform>%n modifications à trancher</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n of your changes were not taken by the practice.</source>
      <translation>
        <numerusform>Le cabinet n'a pas accepté une de vos modifications.</numerusform>
        <numerusform>Le cabinet n'a pas accepté %n de vos modifications.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n of your edits met somebody else's change of the same appointment.</source>
      <translation>
        <numerusform>Une de vos modifications a croisé celle d'une autre personne sur le même rendez-vous.</numerusform>
        <numerusform>%n de vos modifications ont croisé celle d'une autre personne sur le même rendez-vous.</numerusform>
      </translation>
    </message>
    <message>
      <source>Answer…</source>
      <translation>Répondre…</translation>
    </message>
    <message>
      <source>Look at both…</source>
      <translation>Voir les deux…</translation>
    </message>
    <message>
      <source>Look at them…</source>
      <translation>Les voir…</translation>
    </message>
    <message>
      <source>Nothing was overwritten: both versions are kept until you decide.</source>
      <translation>Rien n'a été écrasé : les deux versions sont gardées jusqu'à votre décision.</translation>
    </message>
    <message>
      <source>Read it…</source>
      <translation>Le lire…</translation>
    </message>
    <message>
      <source>Sign in again…</source>
      <translation>Se reconnecter…</translation>
    </message>
    <message>
      <source>They are kept here until you try again or take them back.</source>
      <translation>Elles restent ici jusqu'à ce que vous réessayiez ou les retiriez.</translation>
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
    <name>NextUp</name>
    <message>
      <source>%1 · %2</source>
      <comment>time, and what or how soon</comment>
      <translation>%1 · %2</translation>
    </message>
    <message>
      <source>Arrived</source>
      <translation>Arrivés</translation>
    </message>
    <message>
      <source>Next</source>
      <translation>À suivre</translation>
    </message>
    <message>
      <source>Nothing more today</source>
      <translation>Plus rien aujourd’hui</translation>
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
        <numerusform>%n minute avant</numerusform>
        <numerusform>%n minutes avant</numerusform>
      </translation>
    </message>
    <message>
      <source>A day before</source>
      <translation>Un jour avant</translation>
    </message>
    <message>
      <source>All-day events</source>
      <translation>Événements d’une journée entière</translation>
    </message>
    <message>
      <source>Appointments</source>
      <translation>Rendez-vous</translation>
    </message>
    <message>
      <source>At %1 that day</source>
      <translation>À %1 le jour même</translation>
    </message>
    <message>
      <source>At %1 the day before</source>
      <translation>À %1 la veille</translation>
    </message>
    <message>
      <source>At the start</source>
      <translation>Au début</translation>
    </message>
    <message>
      <source>Events of my own calendars</source>
      <translation>Événements de mes propres agendas</translation>
    </message>
    <message>
      <source>Everything but patients' names</source>
      <translation>Tout sauf les noms des patients</translation>
    </message>
    <message>
      <source>Everything, with names</source>
      <translation>Tout, avec les noms</translation>
    </message>
    <message>
      <source>From %1 on</source>
      <translation>À partir de %1</translation>
    </message>
    <message>
      <source>In the tray, so that it can remind you.</source>
      <translation>Dans la zone de notification, pour pouvoir vous prévenir.</translation>
    </message>
    <message>
      <source>It comes as your system shows notifications.</source>
      <translation>Il apparaît comme votre système montre les notifications.</translation>
    </message>
    <message>
      <source>Kinds of visit alone</source>
      <translation>Le type de visite seulement</translation>
    </message>
    <message>
      <source>Never names while they are hidden, and only the time while you present. Your system may keep a notification: titles of your own events are in one only if you choose it.</source>
      <translation>Jamais de noms tant qu’ils sont masqués, et l’heure seulement pendant une présentation. Votre système peut garder une notification : les titres de vos propres événements n’y figurent que si vous le choisissez.</translation>
    </message>
    <message>
      <source>None</source>
      <translation>Aucune</translation>
    </message>
    <message>
      <source>Notifications</source>
      <translation>Notifications</translation>
    </message>
    <message>
      <source>Off</source>
      <translation>Désactivé</translation>
    </message>
    <message>
      <source>Once a day: how many appointments, from when, and what changed.</source>
      <translation>Une fois par jour : combien de rendez-vous, à partir de quand et ce qui a changé.</translation>
    </message>
    <message>
      <source>Only the time</source>
      <translation>L’heure seulement</translation>
    </message>
    <message>
      <source>Quiet hours</source>
      <translation>Heures calmes</translation>
    </message>
    <message>
      <source>Remind me while it is locked</source>
      <translation>Me prévenir pendant le verrouillage</translation>
    </message>
    <message>
      <source>Reminders are made on this computer and sent nowhere.</source>
      <translation>Les rappels sont créés sur cet ordinateur et ne sont envoyés nulle part.</translation>
    </message>
    <message>
      <source>Show me one</source>
      <translation>En montrer un</translation>
    </message>
    <message>
      <source>Sound</source>
      <translation>Son</translation>
    </message>
    <message>
      <source>Stay when the window is closed</source>
      <translation>Rester quand la fenêtre est fermée</translation>
    </message>
    <message>
      <source>The day at its start</source>
      <translation>La journée à son début</translation>
    </message>
    <message>
      <source>This system shows no notifications: it stands in the window.</source>
      <translation>Ce système ne montre pas de notifications : il apparaît dans la fenêtre.</translation>
    </message>
    <message>
      <source>Try it</source>
      <translation>Essayer</translation>
    </message>
    <message>
      <source>What is near when they end is told then.</source>
      <translation>Ce qui est proche à leur fin est annoncé à ce moment-là.</translation>
    </message>
    <message>
      <source>What they say</source>
      <translation>Ce qu’elles disent</translation>
    </message>
    <message>
      <source>Without a sound, and with the time alone.</source>
      <translation>Sans son et avec l’heure seulement.</translation>
    </message>
    <message>
      <source>Your calendars may remind you by themselves, on your phone too.</source>
      <translation>Vos agendas vous préviennent peut-être d’eux-mêmes, aussi sur votre téléphone.</translation>
    </message>
  </context>
  <context>
    <name>Nudges</name>
    <message>
      <source>I have changed it</source>
      <translation>Je l’ai changé</translation>
    </message>
    <message>
      <source>Make a recovery code…</source>
      <translation>Créer un code de récupération…</translation>
    </message>
    <message>
      <source>Not now</source>
      <translation>Pas maintenant</translation>
    </message>
    <message>
      <source>Read it…</source>
      <translation>Le lire…</translation>
    </message>
    <message>
      <source>The privacy policy can be read now.</source>
      <translation>La politique de confidentialité peut être lue maintenant.</translation>
    </message>
    <message>
      <source>The privacy policy was revised. Old and new stand side by side.</source>
      <translation>La politique de confidentialité a été révisée. L’ancien et le nouveau sont côte à côte.</translation>
    </message>
    <message>
      <source>This computer's keyring has lost the key of your schedule. Make a recovery code before you lock or close the program: without one, nobody can open your schedule any more.</source>
      <translation>Le trousseau de cet ordinateur a perdu la clé de votre planning. Créez un code de récupération avant de verrouiller ou de fermer le programme : sans lui, plus personne ne pourra ouvrir votre planning.</translation>
    </message>
    <message>
      <source>Your practice has revised its user agreement. Its schedule waits for your answer.</source>
      <translation>Votre cabinet a révisé son accord d’utilisation. Son planning attend votre réponse.</translation>
    </message>
    <message numerus="yes">
      <source>Your practice password is %n day(s) old. You change it on your practice's own page.</source>
      <translation>
        <numerusform>Votre mot de passe du cabinet a %n jour. Vous le changez sur la page de votre cabinet.</numerusform>
        <numerusform>Votre mot de passe du cabinet a %n jours. Vous le changez sur la page de votre cabinet.</numerusform>
      </translation>
    </message>
    <message>
      <source>Your practice's schedule waits until you have agreed to its user agreement.</source>
      <translation>Le planning de votre cabinet attend que vous ayez accepté son accord d’utilisation.</translation>
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
      <translation>Publicité</translation>
    </message>
    <message>
      <source>Open: %1</source>
      <translation>Ouvrir : %1</translation>
    </message>
    <message>
      <source>Open…</source>
      <translation>Ouvrir…</translation>
    </message>
    <message>
      <source>Why this?</source>
      <translation>Pourquoi ?</translation>
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
      <source>Open the mail program</source>
      <translation>Ouvrir le programme de courriel</translation>
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
    <message>
      <source>Write to %1?</source>
      <translation>Écrire à %1 ?</translation>
    </message>
    <message>
      <source>Your mail program opens. What you write there leaves this program and travels as your mail does.</source>
      <translation>Votre programme de courriel s’ouvre. Ce que vous y écrivez quitte ce programme et voyage comme vos courriels.</translation>
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
      <source>At night: {events}</source>
      <translation>La nuit : {events}</translation>
    </message>
    <message>
      <source>Nothing planned</source>
      <translation>Rien de prévu</translation>
    </message>
    <message>
      <source>Page {page} of {pages}</source>
      <translation>Page {page} sur {pages}</translation>
    </message>
    <message>
      <source>{day} (continued)</source>
      <translation>{day} (suite)</translation>
    </message>
    <message>
      <source>{month}, week {number}</source>
      <translation>{month}, semaine {number}</translation>
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
        <numerusform>%n page</numerusform>
        <numerusform>%n pages</numerusform>
      </translation>
    </message>
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
      <source>Names are hidden now. Show them first to print them.</source>
      <translation>Les noms sont masqués. Affichez-les d’abord pour les imprimer.</translation>
    </message>
    <message>
      <source>Only that I am busy</source>
      <translation>Seulement que je suis occupé</translation>
    </message>
    <message>
      <source>Paper can be read by whoever finds it.</source>
      <translation>Le papier peut être lu par qui le trouve.</translation>
    </message>
    <message numerus="yes">
      <source>Preview, %n page(s)</source>
      <translation>
        <numerusform>Aperçu, %n page</numerusform>
        <numerusform>Aperçu, %n pages</numerusform>
      </translation>
    </message>
    <message>
      <source>Print</source>
      <translation>Imprimer</translation>
    </message>
    <message>
      <source>Print…</source>
      <translation>Imprimer…</translation>
    </message>
    <message>
      <source>Save as PDF</source>
      <translation>Enregistrer en PDF</translation>
    </message>
    <message>
      <source>Save as PDF…</source>
      <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
      <source>The file can't be written there. Choose another place.</source>
      <translation>Le fichier ne peut pas être écrit à cet endroit. Choisissez-en un autre.</translation>
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
    <name>PrivacyPage</name>
    <message numerus="yes">
      <source>%n appointment(s), in your book</source>
      <translation>
        <numerusform>%n rendez-vous, dans votre livre</numerusform>
        <numerusform>%n rendez-vous, dans votre livre</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n change(s) that wait</source>
      <translation>
        <numerusform>%n changement qui attend</numerusform>
        <numerusform>%n changements qui attendent</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n consent record(s)</source>
      <translation>
        <numerusform>%n trace d’accord</numerusform>
        <numerusform>%n traces d’accord</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n document(s)</source>
      <translation>
        <numerusform>%n document</numerusform>
        <numerusform>%n documents</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n encrypted cop(ies), without tokens and passwords</source>
      <translation>
        <numerusform>%n copie chiffrée, sans accès ni mots de passe</numerusform>
        <numerusform>%n copies chiffrées, sans accès ni mots de passe</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n event(s) in memory only, gone when the program ends</source>
      <translation>
        <numerusform>%n événement en mémoire seulement, disparaît à la fin du programme</numerusform>
        <numerusform>%n événements en mémoire seulement, disparaissent à la fin du programme</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n event(s), in a file and under a key of its own</source>
      <translation>
        <numerusform>%n événement, dans un fichier et sous une clé à part</numerusform>
        <numerusform>%n événements, dans un fichier et sous une clé à part</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n file(s) are in %1. They are not encrypted.</source>
      <translation>
        <numerusform>%n fichier est dans %1. Il n’est pas chiffré.</numerusform>
        <numerusform>%n fichiers sont dans %1. Ils ne sont pas chiffrés.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n patient(s)</source>
      <translation>
        <numerusform>%n patient</numerusform>
        <numerusform>%n patients</numerusform>
      </translation>
    </message>
    <message>
      <source>All of it is encrypted here and can't be read without your key.</source>
      <translation>Tout est chiffré ici et ne peut être lu sans votre clé.</translation>
    </message>
    <message>
      <source>All together</source>
      <translation>En tout</translation>
    </message>
    <message>
      <source>Calendars, appointments and consents as plain files. The copy is not encrypted.</source>
      <translation>Agendas, rendez-vous et accords en fichiers simples. La copie n’est pas chiffrée.</translation>
    </message>
    <message>
      <source>Copies of the book</source>
      <translation>Copies du livre</translation>
    </message>
    <message>
      <source>Leave with everything</source>
      <translation>Partir avec tout</translation>
    </message>
    <message>
      <source>Leave…</source>
      <translation>Partir…</translation>
    </message>
    <message>
      <source>Nothing is kept</source>
      <translation>Rien n’est gardé</translation>
    </message>
    <message>
      <source>Open consents</source>
      <translation>Ouvrir les accords</translation>
    </message>
    <message>
      <source>Privacy &amp; data</source>
      <translation>Confidentialité et données</translation>
    </message>
    <message>
      <source>Save a copy…</source>
      <translation>Enregistrer une copie…</translation>
    </message>
    <message>
      <source>Stop keeping a calendar</source>
      <translation>Ne plus garder un agenda</translation>
    </message>
    <message>
      <source>Take everything along</source>
      <translation>Tout emporter</translation>
    </message>
    <message>
      <source>Takes everything along, takes back every consent, signs out everywhere, and erases all here.</source>
      <translation>Emporte tout, retire chaque accord, déconnecte partout et efface tout ici.</translation>
    </message>
    <message>
      <source>Turn it off under Consent: its key and its file are destroyed at once.</source>
      <translation>Désactivez-le sous Accords : sa clé et son fichier sont détruits aussitôt.</translation>
    </message>
    <message>
      <source>Where to save the copy</source>
      <translation>Où enregistrer la copie</translation>
    </message>
    <message>
      <source>Your book</source>
      <translation>Votre livre</translation>
    </message>
    <message>
      <source>no changes waiting</source>
      <translation>aucun changement en attente</translation>
    </message>
  </context>
  <context>
    <name>PromisesPage</name>
    <message>
      <source>Kept by</source>
      <translation>Tenue par</translation>
    </message>
    <message>
      <source>Last proved on %1</source>
      <translation>Prouvée pour la dernière fois le %1</translation>
    </message>
    <message>
      <source>Not proved since it was changed</source>
      <translation>Pas prouvée depuis la modification</translation>
    </message>
    <message>
      <source>Promises</source>
      <translation>Promesses</translation>
    </message>
    <message>
      <source>Proved by</source>
      <translation>Prouvée par</translation>
    </message>
    <message>
      <source>What keeps it</source>
      <translation>Ce qui la tient</translation>
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
    <name>Publishing</name>
    <message>
      <source>%1 %2</source>
      <comment>two sentences</comment>
      <translation>%1 %2</translation>
    </message>
    <message>
      <source>%1 (tentative)</source>
      <translation>%1 (provisoire)</translation>
    </message>
    <message>
      <source>%1 lets us do less than we ask for.</source>
      <translation>%1 nous permet moins que ce que nous demandons.</translation>
    </message>
    <message>
      <source>%1 lets us do what we use, and nothing else.</source>
      <translation>%1 nous permet ce que nous utilisons, et rien d'autre.</translation>
    </message>
    <message>
      <source>%1 still lets us do more than we need. It can be taken back.</source>
      <translation>%1 nous permet encore plus qu'il ne nous faut. Cela peut être repris.</translation>
    </message>
    <message>
      <source>%1 · %2</source>
      <translation>%1 · %2</translation>
    </message>
    <message>
      <source>%1, last kept in step at %2.</source>
      <translation>%1, mis à jour la dernière fois : %2.</translation>
    </message>
    <message>
      <source>%1, not in step yet.</source>
      <translation>%1, pas encore à jour.</translation>
    </message>
    <message>
      <source>%1–%2</source>
      <translation>%1–%2</translation>
    </message>
    <message numerus="yes">
      <source>%n day(s) ahead</source>
      <translation>
        <numerusform>%n jour à l'avance</numerusform>
        <numerusform>%n jours à l'avance</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n event(s) of ours still stand there.</source>
      <translation>
        <numerusform>%n événement de notre part s'y trouve encore.</numerusform>
        <numerusform>%n événements de notre part s'y trouvent encore.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n event(s) of your practice stand there.</source>
      <translation>
        <numerusform>%n événement de votre cabinet s'y trouve.</numerusform>
        <numerusform>%n événements de votre cabinet s'y trouvent.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n event(s) there</source>
      <translation>
        <numerusform>%n événement là-bas</numerusform>
        <numerusform>%n événements là-bas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n minute(s) before</source>
      <translation>
        <numerusform>%n minute avant</numerusform>
        <numerusform>%n minutes avant</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n request(s). Our sign-in goes along and is not shown.</source>
      <translation>
        <numerusform>%n requête. Notre connexion l'accompagne et n'est pas montrée.</numerusform>
        <numerusform>%n requêtes. Notre connexion les accompagne et n'est pas montrée.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n to be taken away</source>
      <comment>events</comment>
      <translation>
        <numerusform>%n à retirer</numerusform>
        <numerusform>%n à retirer</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n to be written</source>
      <comment>events</comment>
      <translation>
        <numerusform>%n à écrire</numerusform>
        <numerusform>%n à écrire</numerusform>
      </translation>
    </message>
    <message>
      <source>A calendar of ours may still stand there.</source>
      <translation>Un calendrier à nous s'y trouve peut-être encore.</translation>
    </message>
    <message numerus="yes">
      <source>Another computer of yours writes less there for %n event(s). Less wins.</source>
      <translation>
        <numerusform>Un autre de vos ordinateurs y écrit moins pour %n événement. Ce qui en dit le moins l'emporte.</numerusform>
        <numerusform>Un autre de vos ordinateurs y écrit moins pour %n événements. Ce qui en dit le moins l'emporte.</numerusform>
      </translation>
    </message>
    <message>
      <source>Apple</source>
      <translation>Apple</translation>
    </message>
    <message>
      <source>Apple knows this program by a password of its own, which opens all of your calendars. You can end it on Apple's page.</source>
      <translation>Apple reconnaît ce programme à un mot de passe qui lui est propre et qui ouvre tous vos calendriers. Vous pouvez y mettre fin sur la page d’Apple.</translation>
    </message>
    <message>
      <source>Ask %1 for leave to write</source>
      <translation>Demander à %1 l'autorisation d'écrire</translation>
    </message>
    <message>
      <source>Asked for, but not granted</source>
      <translation>Demandé, mais pas accordé</translation>
    </message>
    <message>
      <source>Asked for, granted, used</source>
      <translation>Demandé, accordé, utilisé</translation>
    </message>
    <message>
      <source>At calendar.google.com, open the settings of the calendar “%1” and choose Delete.</source>
      <translation>Sur calendar.google.com, ouvrez les paramètres du calendrier « %1 » et choisissez Supprimer.</translation>
    </message>
    <message>
      <source>At the start</source>
      <translation>Au début</translation>
    </message>
    <message>
      <source>Busy times only</source>
      <translation>Heures occupées seulement</translation>
    </message>
    <message>
      <source>Choose this only if your practice has agreed to it.</source>
      <translation>Ne choisissez cela que si votre cabinet l'a accepté.</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Fermer</translation>
    </message>
    <message>
      <source>Give it back and sign in for reading only…</source>
      <translation>La rendre et se connecter pour lire seulement…</translation>
    </message>
    <message>
      <source>Google</source>
      <translation>Google</translation>
    </message>
    <message>
      <source>Granted, but not used now</source>
      <translation>Accordé, mais pas utilisé à présent</translation>
    </message>
    <message>
      <source>How far ahead</source>
      <translation>Jusqu'où en avant</translation>
    </message>
    <message>
      <source>How it looks</source>
      <translation>À quoi cela ressemble</translation>
    </message>
    <message>
      <source>How much it says</source>
      <translation>Ce que cela dit</translation>
    </message>
    <message>
      <source>If you remove it now, we can't do it any more: you would have to do it yourself.</source>
      <translation>Si vous le supprimez maintenant, nous ne le pourrons plus : vous devriez le faire vous-même.</translation>
    </message>
    <message>
      <source>In Apple's Calendar or at icloud.com/calendar, choose the calendar “%1” and delete it.</source>
      <translation>Dans Calendrier d'Apple ou sur icloud.com/calendar, choisissez le calendrier « %1 » et supprimez-le.</translation>
    </message>
    <message>
      <source>In Outlook, open the menu of the calendar “%1” and choose Delete.</source>
      <translation>Dans Outlook, ouvrez le menu du calendrier « %1 » et choisissez Supprimer.</translation>
    </message>
    <message>
      <source>In any program that shows that account, delete the calendar “%1”.</source>
      <translation>Dans tout programme qui montre ce compte, supprimez le calendrier « %1 ».</translation>
    </message>
    <message>
      <source>Initials</source>
      <translation>Initiales</translation>
    </message>
    <message>
      <source>It asks whether we may change your calendars: Microsoft has no narrower question. We change only our own.</source>
      <translation>Elle demande si nous pouvons modifier vos calendriers : Microsoft n'a pas de question plus étroite. Nous ne modifions que le nôtre.</translation>
    </message>
    <message>
      <source>It asks whether we may make calendars of our own and change those. It can't let us change any other.</source>
      <translation>Elle demande si nous pouvons créer nos propres calendriers et modifier ceux-là. Elle ne nous laisse en modifier aucun autre.</translation>
    </message>
    <message>
      <source>Keep the account, and we take them away as soon as it answers. Then remove the account.</source>
      <translation>Gardez le compte, et nous les retirons dès qu'il répond. Supprimez le compte ensuite.</translation>
    </message>
    <message>
      <source>Kind of visit</source>
      <translation>Type de visite</translation>
    </message>
    <message>
      <source>Look…</source>
      <translation>Regarder…</translation>
    </message>
    <message>
      <source>Make a calendar of our own, and change only that one</source>
      <translation>Créer un calendrier à nous et ne modifier que celui-là</translation>
    </message>
    <message>
      <source>Make and change calendars (we change only our own)</source>
      <translation>Créer et modifier des calendriers (nous ne modifions que le nôtre)</translation>
    </message>
    <message>
      <source>Microsoft</source>
      <translation>Microsoft</translation>
    </message>
    <message>
      <source>Names</source>
      <translation>Noms</translation>
    </message>
    <message>
      <source>Names are hidden on this screen. Hold F8 to look.</source>
      <translation>Les noms sont masqués sur cet écran. Maintenez F8 pour regarder.</translation>
    </message>
    <message>
      <source>Never</source>
      <translation>Jamais</translation>
    </message>
    <message>
      <source>Not asked for</source>
      <translation>Pas demandé</translation>
    </message>
    <message>
      <source>Nothing is written there yet.</source>
      <translation>Rien n'y est encore écrit.</translation>
    </message>
    <message>
      <source>Nothing of ours stands there.</source>
      <translation>Il n'y a rien à nous là-bas.</translation>
    </message>
    <message>
      <source>One year ahead</source>
      <translation>Un an à l'avance</translation>
    </message>
    <message>
      <source>Open the permissions page of %1…</source>
      <translation>Ouvrir la page des autorisations de %1…</translation>
    </message>
    <message>
      <source>Our calendar on %1 can't be taken away now</source>
      <translation>Notre calendrier sur %1 ne peut pas être retiré maintenant</translation>
    </message>
    <message>
      <source>Our calendar on %1 is still to be taken away.</source>
      <translation>Notre calendrier sur %1 reste à retirer.</translation>
    </message>
    <message numerus="yes">
      <source>Our calendar on %1, with %n event(s), is still to be taken away.</source>
      <translation>
        <numerusform>Notre calendrier sur %1, avec %n événement, reste à retirer.</numerusform>
        <numerusform>Notre calendrier sur %1, avec %n événements, reste à retirer.</numerusform>
      </translation>
    </message>
    <message>
      <source>Patients become nameable to whoever can see that calendar.</source>
      <translation>Quiconque peut voir ce calendrier pourra savoir qui sont vos patients.</translation>
    </message>
    <message>
      <source>Patients nameable</source>
      <translation>Patients identifiables</translation>
    </message>
    <message>
      <source>Permissions</source>
      <translation>Autorisations</translation>
    </message>
    <message>
      <source>Practice</source>
      <translation>Cabinet</translation>
    </message>
    <message>
      <source>Read the events of your calendars</source>
      <translation>Lire les événements de vos calendriers</translation>
    </message>
    <message>
      <source>Remove it all the same</source>
      <translation>Le supprimer quand même</translation>
    </message>
    <message>
      <source>Ring before each appointment</source>
      <translation>Sonner avant chaque rendez-vous</translation>
    </message>
    <message>
      <source>See the list of your calendars</source>
      <translation>Voir la liste de vos calendriers</translation>
    </message>
    <message>
      <source>Sign in again…</source>
      <translation>Se reconnecter…</translation>
    </message>
    <message>
      <source>Something that we do not ask for</source>
      <translation>Quelque chose que nous ne demandons pas</translation>
    </message>
    <message>
      <source>Still owed: %1.</source>
      <translation>Reste dû : %1.</translation>
    </message>
    <message>
      <source>Still published</source>
      <translation>Encore publié</translation>
    </message>
    <message>
      <source>Take everything back now</source>
      <translation>Tout retirer maintenant</translation>
    </message>
    <message>
      <source>That is you on every device it is copied to, whom you share it with, and %1.</source>
      <translation>C'est-à-dire vous sur chaque appareil où il est copié, ceux avec qui vous le partagez, et %1.</translation>
    </message>
    <message>
      <source>The bytes that leave</source>
      <translation>Les octets qui partent</translation>
    </message>
    <message>
      <source>The page of %1 opens in your browser. We never see your password.</source>
      <translation>La page de %1 s'ouvre dans votre navigateur. Nous ne voyons jamais votre mot de passe.</translation>
    </message>
    <message>
      <source>There are no appointments in this time.</source>
      <translation>Il n'y a pas de rendez-vous dans cette période.</translation>
    </message>
    <message>
      <source>Times and the kind of visit. Nobody is named.</source>
      <translation>Les heures et le type de visite. Personne n'est nommé.</translation>
    </message>
    <message>
      <source>Times, the patient's initials and the kind of visit.</source>
      <translation>Les heures, les initiales du patient et le type de visite.</translation>
    </message>
    <message>
      <source>Times, the patient's name, the kind of visit and the place.</source>
      <translation>Les heures, le nom du patient, le type de visite et le lieu.</translation>
    </message>
    <message>
      <source>Try now</source>
      <translation>Essayer maintenant</translation>
    </message>
    <message>
      <source>We could not reach %1.</source>
      <translation>Nous n'avons pas pu joindre %1.</translation>
    </message>
    <message>
      <source>We try again by ourselves at %1.</source>
      <translation>Nous réessayons de nous-mêmes à %1.</translation>
    </message>
    <message>
      <source>We try again by ourselves.</source>
      <translation>Nous réessayons de nous-mêmes.</translation>
    </message>
    <message>
      <source>What is written to %1</source>
      <translation>Ce qui est écrit sur %1</translation>
    </message>
    <message>
      <source>What is written…</source>
      <translation>Ce qui est écrit…</translation>
    </message>
    <message>
      <source>What leaves</source>
      <translation>Ce qui part</translation>
    </message>
    <message>
      <source>When you are busy, and nothing else.</source>
      <translation>Quand vous êtes occupé, et rien d'autre.</translation>
    </message>
    <message>
      <source>Write this from now on</source>
      <translation>Écrire ceci désormais</translation>
    </message>
    <message>
      <source>You chose “%1”. %2 allows no more than “%3” on this computer, so that is written.</source>
      <translation>Vous avez choisi « %1 ». %2 ne permet pas plus que « %3 » sur cet ordinateur : c'est donc ce qui est écrit.</translation>
    </message>
    <message>
      <source>Your practice schedule is not kept in step on %1: %2</source>
      <translation>L'agenda de votre cabinet n'est pas tenu à jour sur %1 : %2</translation>
    </message>
    <message numerus="yes">
      <source>and %n more</source>
      <comment>events</comment>
      <translation>
        <numerusform>et %n de plus</numerusform>
        <numerusform>et %n de plus</numerusform>
      </translation>
    </message>
    <message>
      <source>rings: %1</source>
      <translation>sonne : %1</translation>
    </message>
    <message>
      <source>whoever runs the calendar server</source>
      <translation>ceux qui gèrent le serveur de calendriers</translation>
    </message>
    <message>
      <source>your practice's IT</source>
      <translation>l'informatique de votre cabinet</translation>
    </message>
  </context>
  <context>
    <name>Receipt</name>
    <message>
      <source>%1, %2 (%3)</source>
      <comment>a day, a time of day, and both in UTC</comment>
      <translation>%1, %2 (%3)</translation>
    </message>
    <message>
      <source>About</source>
      <translation>Objet</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Fermer</translation>
    </message>
    <message>
      <source>Consent receipt</source>
      <translation>Reçu de consentement</translation>
    </message>
    <message>
      <source>Decided at</source>
      <translation>Décidé le</translation>
    </message>
    <message>
      <source>Decided on another computer</source>
      <translation>Décidé sur un autre ordinateur</translation>
    </message>
    <message>
      <source>Decision</source>
      <translation>Décision</translation>
    </message>
    <message>
      <source>Given by (pseudonym)</source>
      <translation>Donné par (pseudonyme)</translation>
    </message>
    <message>
      <source>How to withdraw</source>
      <translation>Comment le retirer</translation>
    </message>
    <message>
      <source>Jurisdiction</source>
      <translation>Juridiction</translation>
    </message>
    <message>
      <source>Kept for how long</source>
      <translation>Durée de conservation</translation>
    </message>
    <message>
      <source>Kept where</source>
      <translation>Lieu de conservation</translation>
    </message>
    <message>
      <source>Page (*.html)</source>
      <translation>Page (*.html)</translation>
    </message>
    <message>
      <source>Personal information</source>
      <translation>Informations personnelles</translation>
    </message>
    <message>
      <source>Print…</source>
      <translation>Imprimer…</translation>
    </message>
    <message>
      <source>Purpose</source>
      <translation>Finalité</translation>
    </message>
    <message>
      <source>Receipt of your decision</source>
      <translation>Reçu de votre décision</translation>
    </message>
    <message>
      <source>Recipients</source>
      <translation>Destinataires</translation>
    </message>
    <message>
      <source>Record</source>
      <translation>Enregistrement</translation>
    </message>
    <message>
      <source>Record (*.json)</source>
      <translation>Enregistrement (*.json)</translation>
    </message>
    <message>
      <source>Responsible</source>
      <translation>Responsable</translation>
    </message>
    <message>
      <source>SHA-256 of the record before</source>
      <translation>SHA-256 de l’enregistrement précédent</translation>
    </message>
    <message>
      <source>SHA-256 of this record</source>
      <translation>SHA-256 de cet enregistrement</translation>
    </message>
    <message>
      <source>Save as JSON…</source>
      <translation>Enregistrer en JSON…</translation>
    </message>
    <message>
      <source>Save as a page…</source>
      <translation>Enregistrer comme page…</translation>
    </message>
    <message>
      <source>Save the receipt</source>
      <translation>Enregistrer le reçu</translation>
    </message>
    <message>
      <source>Service</source>
      <translation>Service</translation>
    </message>
    <message>
      <source>The receipt could not be written there. Choose another folder.</source>
      <translation>Le reçu n’a pas pu être enregistré à cet endroit. Choisissez un autre dossier.</translation>
    </message>
    <message>
      <source>The receipt is saved.</source>
      <translation>Le reçu est enregistré.</translation>
    </message>
    <message>
      <source>The words that were shown</source>
      <translation>Le texte qui a été montré</translation>
    </message>
    <message>
      <source>answers to surveys</source>
      <translation>réponses aux enquêtes</translation>
    </message>
    <message>
      <source>appointment label at the chosen level of detail</source>
      <translation>intitulé du rendez-vous, au niveau de détail choisi</translation>
    </message>
    <message>
      <source>appointment time</source>
      <translation>heure du rendez-vous</translation>
    </message>
    <message>
      <source>appointments</source>
      <translation>rendez-vous</translation>
    </message>
    <message>
      <source>as the agreement says</source>
      <translation>selon l’accord</translation>
    </message>
    <message>
      <source>be told how personal information is handled</source>
      <translation>savoir comment les informations personnelles sont traitées</translation>
    </message>
    <message>
      <source>calendar colour</source>
      <translation>couleur du calendrier</translation>
    </message>
    <message>
      <source>calendar name</source>
      <translation>nom du calendrier</translation>
    </message>
    <message>
      <source>calendar time zone</source>
      <translation>fuseau horaire du calendrier</translation>
    </message>
    <message>
      <source>choose offers on this computer by topics that the person named</source>
      <translation>choisir sur cet ordinateur des offres selon les thèmes indiqués par la personne</translation>
    </message>
    <message>
      <source>consent records</source>
      <translation>enregistrements des consentements</translation>
    </message>
    <message>
      <source>count how often the program is used and send a week's numbers without a name</source>
      <translation>compter combien de fois le programme est utilisé et envoyer les chiffres d’une semaine sans nom</translation>
    </message>
    <message>
      <source>create one calendar of ours on the account and keep it in step with the practice schedule</source>
      <translation>créer un calendrier à nous sur le compte et le tenir à jour avec le planning du cabinet</translation>
    </message>
    <message>
      <source>disconnect the account in the calendar settings, or `optimantra accounts remove`</source>
      <translation>déconnecter le compte dans les réglages des calendriers, ou `optimantra accounts remove`</translation>
    </message>
    <message>
      <source>e-mail address</source>
      <translation>adresse e-mail</translation>
    </message>
    <message>
      <source>event description</source>
      <translation>description de l’événement</translation>
    </message>
    <message>
      <source>event place</source>
      <translation>lieu de l’événement</translation>
    </message>
    <message>
      <source>event status</source>
      <translation>état de l’événement</translation>
    </message>
    <message>
      <source>event time</source>
      <translation>heure de l’événement</translation>
    </message>
    <message>
      <source>event title</source>
      <translation>titre de l’événement</translation>
    </message>
    <message>
      <source>expired</source>
      <translation>expiré</translation>
    </message>
    <message>
      <source>given</source>
      <translation>donné</translation>
    </message>
    <message>
      <source>keep the calendar's events for use offline</source>
      <translation>conserver les événements du calendrier pour un usage hors ligne</translation>
    </message>
    <message>
      <source>name</source>
      <translation>nom</translation>
    </message>
    <message>
      <source>nobody else</source>
      <translation>personne d’autre</translation>
    </message>
    <message>
      <source>nothing rests on it: it says that the policy was shown</source>
      <translation>rien ne repose dessus : cela dit que la politique a été montrée</translation>
    </message>
    <message>
      <source>number of uses per day</source>
      <translation>nombre d’utilisations par jour</translation>
    </message>
    <message>
      <source>on this computer eight weeks; what was sent can't be found again, since no name is on it</source>
      <translation>huit semaines sur cet ordinateur ; ce qui a été envoyé est introuvable, puisqu’aucun nom n’y figure</translation>
    </message>
    <message>
      <source>on this computer until sent; what was sent can't be found again, since no name is on it</source>
      <translation>sur cet ordinateur jusqu’à l’envoi ; ce qui a été envoyé est introuvable, puisqu’aucun nom n’y figure</translation>
    </message>
    <message>
      <source>read the calendar's events and show them on the schedule</source>
      <translation>lire les événements du calendrier et les montrer dans le planning</translation>
    </message>
    <message>
      <source>refused</source>
      <translation>refusé</translation>
    </message>
    <message>
      <source>see which calendars the account has</source>
      <translation>voir quels calendriers contient le compte</translation>
    </message>
    <message>
      <source>send mail about products and services</source>
      <translation>envoyer des messages sur des produits et services</translation>
    </message>
    <message>
      <source>send mail about the account and its appointments</source>
      <translation>envoyer des messages sur le compte et ses rendez-vous</translation>
    </message>
    <message>
      <source>show surveys and send the answers without a name</source>
      <translation>montrer des enquêtes et envoyer les réponses sans nom</translation>
    </message>
    <message>
      <source>sign out and leave, in the settings or with `optimantra leave`</source>
      <translation>se déconnecter et quitter, dans les réglages ou avec `optimantra leave`</translation>
    </message>
    <message>
      <source>the account's provider</source>
      <translation>le fournisseur du compte</translation>
    </message>
    <message>
      <source>the calendar server of the account</source>
      <translation>le serveur de calendriers du compte</translation>
    </message>
    <message>
      <source>the practice's service</source>
      <translation>le service du cabinet</translation>
    </message>
    <message>
      <source>the practice's service, and this computer, encrypted (SQLCipher)</source>
      <translation>le service du cabinet et cet ordinateur, chiffré (SQLCipher)</translation>
    </message>
    <message>
      <source>this computer, encrypted (SQLCipher)</source>
      <translation>cet ordinateur, chiffré (SQLCipher)</translation>
    </message>
    <message>
      <source>this computer, encrypted (SQLCipher) under a key of the calendar's own</source>
      <translation>cet ordinateur, chiffré (SQLCipher) avec une clé propre au calendrier</translation>
    </message>
    <message>
      <source>this computer, encrypted (SQLCipher), until sent; then the practice's service, without a name</source>
      <translation>cet ordinateur, chiffré (SQLCipher), jusqu’à l’envoi ; ensuite le service du cabinet, sans nom</translation>
    </message>
    <message>
      <source>this computer, in memory</source>
      <translation>cet ordinateur, en mémoire</translation>
    </message>
    <message>
      <source>topics of interest</source>
      <translation>thèmes d’intérêt</translation>
    </message>
    <message>
      <source>turn off “%1”, or `optimantra consent withdraw`</source>
      <translation>désactiver « %1 », ou `optimantra consent withdraw`</translation>
    </message>
    <message>
      <source>until consent is withdrawn</source>
      <translation>jusqu’au retrait du consentement</translation>
    </message>
    <message>
      <source>until the account is disconnected</source>
      <translation>jusqu’à la déconnexion du compte</translation>
    </message>
    <message>
      <source>until the program ends or consent is withdrawn</source>
      <translation>jusqu’à la fermeture du programme ou au retrait du consentement</translation>
    </message>
    <message>
      <source>until the program's data is erased</source>
      <translation>jusqu’à l’effacement des données du programme</translation>
    </message>
    <message>
      <source>use the practice's service under its user agreement</source>
      <translation>utiliser le service du cabinet selon son accord d’utilisation</translation>
    </message>
    <message>
      <source>withdrawn</source>
      <translation>retiré</translation>
    </message>
  </context>
  <context>
    <name>ReminderCard</name>
    <message>
      <source>Close</source>
      <translation>Fermer</translation>
    </message>
    <message>
      <source>Close this reminder</source>
      <translation>Fermer ce rappel</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Ouvrir</translation>
    </message>
    <message>
      <source>Remind me…</source>
      <translation>Me rappeler…</translation>
    </message>
    <message>
      <source>Show the day</source>
      <translation>Montrer la journée</translation>
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
        <numerusform>%n rendez-vous à venir</numerusform>
        <numerusform>%n rendez-vous à venir</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n appointment(s) today</source>
      <translation>
        <numerusform>%n rendez-vous aujourd’hui</numerusform>
        <numerusform>%n rendez-vous aujourd’hui</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n change(s) since yesterday</source>
      <translation>
        <numerusform>%n changement depuis hier</numerusform>
        <numerusform>%n changements depuis hier</numerusform>
      </translation>
    </message>
    <message>
      <source>Acupuncture</source>
      <translation>Acupuncture</translation>
    </message>
    <message>
      <source>Alex Sample</source>
      <translation>Alex Exemple</translation>
    </message>
    <message>
      <source>At the start</source>
      <translation>Au début</translation>
    </message>
    <message>
      <source>First %1</source>
      <translation>Le premier à %1</translation>
    </message>
    <message>
      <source>Free %1</source>
      <translation>Libre %1</translation>
    </message>
    <message>
      <source>In 10 minutes</source>
      <translation>Dans 10 minutes</translation>
    </message>
    <message>
      <source>In 5 minutes</source>
      <translation>Dans 5 minutes</translation>
    </message>
    <message>
      <source>No appointments today</source>
      <translation>Pas de rendez-vous aujourd’hui</translation>
    </message>
    <message>
      <source>Room 2</source>
      <translation>Salle 2</translation>
    </message>
    <message>
      <source>The first at %1</source>
      <translation>Le premier à %1</translation>
    </message>
    <message>
      <source>You have an appointment at %1</source>
      <translation>Vous avez un rendez-vous à %1</translation>
    </message>
    <message>
      <source>You have something of your own at %1</source>
      <translation>Vous avez quelque chose de personnel à %1</translation>
    </message>
    <message>
      <source>You have something planned on %1</source>
      <translation>Vous avez quelque chose de prévu le %1</translation>
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
    <message numerus="yes">
      <source>%n change(s) that the practice does not have yet are lost.</source>
      <translation>
        <numerusform>%n modification que le cabinet n’a pas encore est perdue.</numerusform>
        <numerusform>%n modifications que le cabinet n’a pas encore sont perdues.</numerusform>
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
    <name>RevisedDialog</name>
    <message>
      <source>%1, %2.</source>
      <translation>%1, %2.</translation>
    </message>
    <message>
      <source>%1: what is new</source>
      <translation>%1 : ce qui est nouveau</translation>
    </message>
    <message numerus="yes">
      <source>%n word(s) gone (struck through)</source>
      <translation>
        <numerusform>%n mot enlevé (barré)</numerusform>
        <numerusform>%n mots enlevés (barrés)</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n word(s) new (underlined)</source>
      <translation>
        <numerusform>%n mot nouveau (souligné)</numerusform>
        <numerusform>%n mots nouveaux (soulignés)</numerusform>
      </translation>
    </message>
    <message>
      <source>Both versions stay readable under Help.</source>
      <translation>Les deux versions restent lisibles sous Aide.</translation>
    </message>
    <message>
      <source>From now on</source>
      <translation>Désormais</translation>
    </message>
    <message>
      <source>From now on (holds from %1)</source>
      <translation>Désormais (à partir du %1)</translation>
    </message>
    <message>
      <source>I agree</source>
      <translation>J’accepte</translation>
    </message>
    <message>
      <source>I have read it</source>
      <translation>Je l’ai lue</translation>
    </message>
    <message>
      <source>Later</source>
      <translation>Plus tard</translation>
    </message>
    <message>
      <source>Until now</source>
      <translation>Jusqu’ici</translation>
    </message>
    <message>
      <source>Until you agree nothing is sent to your practice. Your schedule stays in view.</source>
      <translation>Jusqu’à votre accord, rien n’est envoyé à votre cabinet. Votre planning reste visible.</translation>
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
        <numerusform>%n trouvé</numerusform>
        <numerusform>%n trouvés</numerusform>
      </translation>
    </message>
    <message>
      <source>All that was ever synced, past and future. Beginnings of words are enough.</source>
      <translation>Tout ce qui a été synchronisé, passé et futur. Le début des mots suffit.</translation>
    </message>
    <message>
      <source>Find</source>
      <translation>Rechercher</translation>
    </message>
    <message>
      <source>Name, visit, place or title</source>
      <translation>Nom, visite, lieu ou titre</translation>
    </message>
    <message>
      <source>Nothing was found.</source>
      <translation>Rien n’a été trouvé.</translation>
    </message>
    <message numerus="yes">
      <source>The %n nearest to today</source>
      <translation>
        <numerusform>Le %n plus proche d’aujourd’hui</numerusform>
        <numerusform>Les %n plus proches d’aujourd’hui</numerusform>
      </translation>
    </message>
    <message>
      <source>Today, {day}</source>
      <translation>Aujourd’hui, {day}</translation>
    </message>
    <message>
      <source>What was found</source>
      <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
      <source>all day</source>
      <translation>toute la journée</translation>
    </message>
  </context>
  <context>
    <name>SecurityPage</name>
    <message numerus="yes">
      <source>After %n day(s)</source>
      <translation>
        <numerusform>Après %n jour</numerusform>
        <numerusform>Après %n jours</numerusform>
      </translation>
    </message>
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
      <source>Never</source>
      <translation>Jamais</translation>
    </message>
    <message>
      <source>Only with the screen</source>
      <translation>Seulement avec l'écran</translation>
    </message>
    <message>
      <source>Remind me to change my practice password</source>
      <translation>Me rappeler de changer mon mot de passe du cabinet</translation>
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
      <source>You change it on your practice's own page. We never ask for it by phone or mail.</source>
      <translation>Vous le changez sur la page de votre cabinet. Nous ne le demandons jamais par téléphone ou courriel.</translation>
    </message>
    <message>
      <source>Your schedule is encrypted here. Locking closes it and drops its key.</source>
      <translation>Votre planning est chiffré ici. Verrouiller le ferme et oublie sa clé.</translation>
    </message>
  </context>
  <context>
    <name>SettingsDialog</name>
    <message>
      <source>About</source>
      <translation>À propos</translation>
    </message>
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
      <source>Notifications</source>
      <translation>Notifications</translation>
    </message>
    <message>
      <source>Pages</source>
      <translation>Pages</translation>
    </message>
    <message>
      <source>Privacy &amp; data</source>
      <translation>Confidentialité et données</translation>
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
    <message>
      <source>Sharing &amp; mail</source>
      <translation>Partage et courriels</translation>
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
        <numerusform>%n envoi attend de partir sans nom.</numerusform>
        <numerusform>%n envois attendent de partir sans nom.</numerusform>
      </translation>
    </message>
    <message>
      <source>Acupuncture</source>
      <translation>Acupuncture</translation>
    </message>
    <message>
      <source>Appointments changed</source>
      <translation>Rendez-vous modifiés</translation>
    </message>
    <message>
      <source>Body and mind</source>
      <translation>Corps et esprit</translation>
    </message>
    <message>
      <source>Courses</source>
      <translation>Formations</translation>
    </message>
    <message>
      <source>Days on which it was opened</source>
      <translation>Jours où il a été ouvert</translation>
    </message>
    <message>
      <source>Equipment</source>
      <translation>Équipement</translation>
    </message>
    <message>
      <source>Exactly what is sent</source>
      <translation>Exactement ce qui est envoyé</translation>
    </message>
    <message>
      <source>Laboratory</source>
      <translation>Laboratoire</translation>
    </message>
    <message>
      <source>Manual therapy</source>
      <translation>Thérapie manuelle</translation>
    </message>
    <message>
      <source>My topics</source>
      <translation>Mes sujets</translation>
    </message>
    <message>
      <source>Nutrition</source>
      <translation>Nutrition</translation>
    </message>
    <message>
      <source>Open surveys…</source>
      <translation>Ouvrir les enquêtes…</translation>
    </message>
    <message>
      <source>Printed</source>
      <translation>Imprimé</translation>
    </message>
    <message>
      <source>Program opened</source>
      <translation>Programme ouvert</translation>
    </message>
    <message>
      <source>Searched</source>
      <translation>Recherches</translation>
    </message>
    <message>
      <source>Show exactly what is sent</source>
      <translation>Montrer exactement ce qui est envoyé</translation>
    </message>
    <message>
      <source>Synced by hand</source>
      <translation>Synchronisé à la main</translation>
    </message>
    <message>
      <source>The last of them leaves after %1.</source>
      <translation>La dernière part après %1.</translation>
    </message>
    <message>
      <source>There is no account at a practice, so nothing is counted, asked or offered.</source>
      <translation>Il n’y a pas de compte auprès d’un cabinet : rien n’est compté, demandé ni proposé.</translation>
    </message>
    <message>
      <source>This week so far</source>
      <translation>Cette semaine jusqu’ici</translation>
    </message>
    <message>
      <source>Turned to another view</source>
      <translation>Autre vue affichée</translation>
    </message>
    <message>
      <source>Turned to the day</source>
      <translation>Vue du jour affichée</translation>
    </message>
    <message>
      <source>Turned to the month</source>
      <translation>Vue du mois affichée</translation>
    </message>
    <message>
      <source>Turned to the week</source>
      <translation>Vue de la semaine affichée</translation>
    </message>
    <message>
      <source>What waits to be sent</source>
      <translation>Ce qui attend d’être envoyé</translation>
    </message>
  </context>
  <context>
    <name>SharingPage</name>
    <message>
      <source>Always on while you have an account</source>
      <translation>Toujours activé tant que vous avez un compte</translation>
    </message>
    <message>
      <source>Forgotten password mail</source>
      <translation>Courriel de mot de passe oublié</translation>
    </message>
    <message>
      <source>If you forget your password, the way to a new one goes to your mail address. Without it nobody could let you in again, so it can't be turned off. We never ask for your password in a mail.</source>
      <translation>Si vous oubliez votre mot de passe, le chemin vers un nouveau va à votre adresse. Sans elle, personne ne pourrait vous laisser entrer ; cela ne peut donc pas être désactivé. Nous ne demandons jamais votre mot de passe dans un courriel.</translation>
    </message>
    <message>
      <source>On: your agreement says so until you turn it off</source>
      <translation>Activé : votre accord le dit jusqu’à ce que vous le désactiviez</translation>
    </message>
    <message>
      <source>Sharing &amp; mail</source>
      <translation>Partage et courriels</translation>
    </message>
    <message>
      <source>Which mail may reach you, and what is told about how you use the program.</source>
      <translation>Quels courriels peuvent vous joindre, et ce qui est dit de votre usage.</translation>
    </message>
  </context>
  <context>
    <name>Shortcuts</name>
    <message>
      <source>Carry the event; Return puts it down</source>
      <translation>Déplacer l’événement ; Entrée le dépose</translation>
    </message>
    <message>
      <source>Change the event, or look at it</source>
      <translation>Modifier l’événement, ou le voir</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Fermer</translation>
    </message>
    <message>
      <source>Days before and after</source>
      <translation>Jours avant et après</translation>
    </message>
    <message>
      <source>Everything, and the named views</source>
      <translation>Tout, et les vues nommées</translation>
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
      <source>Look at the event</source>
      <translation>Voir l’événement</translation>
    </message>
    <message>
      <source>On the schedule</source>
      <translation>Dans le planning</translation>
    </message>
    <message>
      <source>Stretch the event</source>
      <translation>Allonger ou raccourcir l’événement</translation>
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
    <message>
      <source>What can be done with the event</source>
      <translation>Ce qu’on peut faire avec l’événement</translation>
    </message>
  </context>
  <context>
    <name>SidePane</name>
    <message>
      <source>Close</source>
      <translation>Fermer</translation>
    </message>
  </context>
  <context>
    <name>SignOut</name>
    <message>
      <source>Ends: our permission there and the sign-in on this computer.</source>
      <translation>Prend fin : notre permission là-bas et l’accès sur cet ordinateur.</translation>
    </message>
    <message numerus="yes">
      <source>If you remove the account instead, %n change(s) would be lost.</source>
      <translation>
        <numerusform>Si vous enlevez plutôt le compte, %n changement serait perdu.</numerusform>
        <numerusform>Si vous enlevez plutôt le compte, %n changements seraient perdus.</numerusform>
      </translation>
    </message>
    <message>
      <source>Sign out</source>
      <translation>Se déconnecter</translation>
    </message>
    <message>
      <source>Sign out of %1?</source>
      <translation>Se déconnecter de %1 ?</translation>
    </message>
    <message>
      <source>Stay signed in</source>
      <translation>Rester connecté</translation>
    </message>
    <message>
      <source>Stays there: the practice calendar that we wrote. Turn writing off first to remove it.</source>
      <translation>Reste là-bas : le calendrier du cabinet que nous avons écrit. Pour l’enlever, désactivez d’abord l’écriture.</translation>
    </message>
    <message>
      <source>Stays: what is kept here, encrypted and in view, and every choice you made.</source>
      <translation>Reste : ce qui est gardé ici, chiffré et visible, et chacun de vos choix.</translation>
    </message>
    <message numerus="yes">
      <source>Waits: %n change(s) of yours. They are sent when you sign in again.</source>
      <translation>
        <numerusform>Attend : %n changement de vous. Il part quand vous vous reconnectez.</numerusform>
        <numerusform>Attendent : %n changements de vous. Ils partent quand vous vous reconnectez.</numerusform>
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
    <name>Story</name>
    <message>
      <source>%1 by the front desk</source>
      <translation>%1 par l'accueil</translation>
    </message>
    <message>
      <source>%1 by you</source>
      <translation>%1 par vous</translation>
    </message>
    <message>
      <source>%1 – %2</source>
      <translation>%1 – %2</translation>
    </message>
    <message>
      <source>%1 — %2</source>
      <comment>an event and what happened to it</comment>
      <translation>%1 — %2</translation>
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
      <translation>%1 : %2</translation>
    </message>
    <message>
      <source>%1: %2 from you, %3 from the front desk</source>
      <translation>%1 : %2 de vous, %3 de l'accueil</translation>
    </message>
    <message>
      <source>%1: %2, from the front desk</source>
      <translation>%1 : %2, de l'accueil</translation>
    </message>
    <message>
      <source>%1: %2, from you</source>
      <translation>%1 : %2, de vous</translation>
    </message>
    <message>
      <source>%1: changed</source>
      <translation>%1 : modifié</translation>
    </message>
    <message numerus="yes">
      <source>%n added</source>
      <translation>
        <numerusform>%n ajouté</numerusform>
        <numerusform>%n ajoutés</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n booked again</source>
      <translation>
        <numerusform>%n réservé à nouveau</numerusform>
        <numerusform>%n réservés à nouveau</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n cancelled</source>
      <translation>
        <numerusform>%n annulé</numerusform>
        <numerusform>%n annulés</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n changed</source>
      <translation>
        <numerusform>%n modifié</numerusform>
        <numerusform>%n modifiés</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n marked as arrived</source>
      <translation>
        <numerusform>%n marqué arrivé</numerusform>
        <numerusform>%n marqués arrivés</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n marked as completed</source>
      <translation>
        <numerusform>%n marqué terminé</numerusform>
        <numerusform>%n marqués terminés</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n marked as not come</source>
      <translation>
        <numerusform>%n marqué absent</numerusform>
        <numerusform>%n marqués absents</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n moved</source>
      <translation>
        <numerusform>%n déplacé</numerusform>
        <numerusform>%n déplacés</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n removed</source>
      <translation>
        <numerusform>%n supprimé</numerusform>
        <numerusform>%n supprimés</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n with another length</source>
      <translation>
        <numerusform>%n avec une autre durée</numerusform>
        <numerusform>%n avec une autre durée</numerusform>
      </translation>
    </message>
    <message>
      <source>A change of yours needs you first.</source>
      <translation>Une de vos modifications a d'abord besoin de vous.</translation>
    </message>
    <message>
      <source>A change of yours waits to be sent, and that stays.</source>
      <translation>Une de vos modifications attend l'envoi, et elle reste.</translation>
    </message>
    <message>
      <source>It is already as it was before.</source>
      <translation>C'est déjà comme avant.</translation>
    </message>
    <message>
      <source>It was cancelled before it went.</source>
      <translation>Il était annulé avant de disparaître.</translation>
    </message>
    <message>
      <source>It was changed again since, and that stays.</source>
      <translation>Il a encore été modifié depuis, et cela reste.</translation>
    </message>
    <message>
      <source>Kind of visit</source>
      <translation>Type de visite</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Note</translation>
    </message>
    <message>
      <source>Patient</source>
      <translation>Patient</translation>
    </message>
    <message>
      <source>Place</source>
      <translation>Lieu</translation>
    </message>
    <message>
      <source>Put together: %1 from you, %2 from the front desk.</source>
      <translation>Réuni : %1 de vous, %2 de l'accueil.</translation>
    </message>
    <message>
      <source>Status</source>
      <translation>État</translation>
    </message>
    <message>
      <source>The appointment is not there any more.</source>
      <translation>Le rendez-vous n'est plus là.</translation>
    </message>
    <message>
      <source>The appointment was not there any more.</source>
      <translation>Le rendez-vous n'était plus là.</translation>
    </message>
    <message>
      <source>This calendar is only read here: what changed in it is changed back where it is kept.</source>
      <translation>Ce calendrier est seulement lu ici : ce qui y a changé se rétablit là où il est tenu.</translation>
    </message>
    <message>
      <source>Time</source>
      <translation>Horaire</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>Titre</translation>
    </message>
    <message>
      <source>Two edits met, and you chose by field: %1 from you.</source>
      <translation>Deux modifications se sont croisées, et vous avez choisi champ par champ : %1 de vous.</translation>
    </message>
    <message>
      <source>Two edits met, and you kept both: yours became an appointment of its own.</source>
      <translation>Deux modifications se sont croisées, et vous avez gardé les deux : la vôtre est devenue un rendez-vous à part.</translation>
    </message>
    <message>
      <source>Two edits met, and you kept the front desk's.</source>
      <translation>Deux modifications se sont croisées, et vous avez gardé celle de l'accueil.</translation>
    </message>
    <message>
      <source>Two edits met, and you kept yours.</source>
      <translation>Deux modifications se sont croisées, et vous avez gardé la vôtre.</translation>
    </message>
    <message>
      <source>Undo this…</source>
      <translation>Annuler ceci…</translation>
    </message>
    <message>
      <source>a note (hidden)</source>
      <translation>une note (masquée)</translation>
    </message>
    <message>
      <source>added</source>
      <translation>ajouté</translation>
    </message>
    <message numerus="yes">
      <source>and %n more</source>
      <translation>
        <numerusform>et %n autre</numerusform>
        <numerusform>et %n autres</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>and %n more date(s) of the series</source>
      <translation>
        <numerusform>et %n autre date de la série</numerusform>
        <numerusform>et %n autres dates de la série</numerusform>
      </translation>
    </message>
    <message>
      <source>arrived</source>
      <translation>arrivé</translation>
    </message>
    <message>
      <source>booked again</source>
      <translation>réservé à nouveau</translation>
    </message>
    <message>
      <source>cancelled</source>
      <translation>annulé</translation>
    </message>
    <message>
      <source>changed</source>
      <translation>modifié</translation>
    </message>
    <message>
      <source>completed</source>
      <translation>terminé</translation>
    </message>
    <message>
      <source>ddd d MMM</source>
      <comment>a day in short, as QDate writes it</comment>
      <translation>ddd d MMM</translation>
    </message>
    <message>
      <source>did not come</source>
      <translation>absent</translation>
    </message>
    <message>
      <source>from %1 to %2</source>
      <translation>de %1 à %2</translation>
    </message>
    <message>
      <source>gone</source>
      <translation>supprimé</translation>
    </message>
    <message>
      <source>in something that is not shown here</source>
      <translation>dans quelque chose qui n'est pas affiché ici</translation>
    </message>
    <message>
      <source>kind of visit</source>
      <translation>type de visite</translation>
    </message>
    <message>
      <source>length changed</source>
      <translation>durée modifiée</translation>
    </message>
    <message>
      <source>moved</source>
      <translation>déplacé</translation>
    </message>
    <message>
      <source>note</source>
      <translation>note</translation>
    </message>
    <message>
      <source>nothing</source>
      <translation>rien</translation>
    </message>
    <message>
      <source>patient</source>
      <translation>patient</translation>
    </message>
    <message>
      <source>place</source>
      <translation>lieu</translation>
    </message>
    <message>
      <source>status</source>
      <translation>état</translation>
    </message>
    <message>
      <source>time</source>
      <translation>horaire</translation>
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
        <numerusform>%n modification attend d'être envoyée.</numerusform>
        <numerusform>%n modifications attendent d'être envoyées.</numerusform>
      </translation>
    </message>
    <message>
      <source>Needs you</source>
      <translation>A besoin de vous</translation>
    </message>
    <message>
      <source>Nothing has changed since the calendars were first read.</source>
      <translation>Rien n'a changé depuis la première lecture des calendriers.</translation>
    </message>
    <message>
      <source>On its way</source>
      <translation>En route</translation>
    </message>
    <message>
      <source>Show older ones</source>
      <translation>Afficher les précédents</translation>
    </message>
    <message>
      <source>Show…</source>
      <translation>Afficher…</translation>
    </message>
    <message>
      <source>This is told for 90 days. The history of an appointment stays longer: open its card.</source>
      <translation>Ceci est raconté pendant 90 jours. L'historique d'un rendez-vous reste plus longtemps : ouvrez sa fiche.</translation>
    </message>
    <message>
      <source>Today</source>
      <translation>Aujourd'hui</translation>
    </message>
    <message>
      <source>What happened</source>
      <translation>Ce qui s'est passé</translation>
    </message>
    <message>
      <source>What the last syncs changed</source>
      <translation>Ce que les dernières synchronisations ont changé</translation>
    </message>
    <message>
      <source>Yesterday</source>
      <translation>Hier</translation>
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
    <name>SupportDialog</name>
    <message>
      <source>Close</source>
      <translation>Fermer</translation>
    </message>
    <message>
      <source>Contact support</source>
      <translation>Contacter l’assistance</translation>
    </message>
    <message>
      <source>Copied.</source>
      <translation>Copié.</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Copier</translation>
    </message>
    <message>
      <source>It can't be written there. Choose another place.</source>
      <translation>On ne peut pas écrire là. Choisissez un autre endroit.</translation>
    </message>
    <message>
      <source>Save what may help us</source>
      <translation>Enregistrer ce qui peut nous aider</translation>
    </message>
    <message>
      <source>Saved.</source>
      <translation>Enregistré.</translation>
    </message>
    <message>
      <source>Save…</source>
      <translation>Enregistrer…</translation>
    </message>
    <message>
      <source>Versions, counts and error codes. No names, titles, addresses, passwords or keys. Read it first; it goes nowhere unless you send it.</source>
      <translation>Versions, nombres et codes d’erreur. Pas de noms, titres, adresses, mots de passe ni clés. Lisez-le d’abord ; cela ne part que si vous l’envoyez.</translation>
    </message>
    <message>
      <source>We never ask for your password, by phone or by mail.</source>
      <translation>Nous ne demandons jamais votre mot de passe, ni par téléphone ni par courriel.</translation>
    </message>
    <message>
      <source>What may help us</source>
      <translation>Ce qui peut nous aider</translation>
    </message>
    <message>
      <source>Write a mail…</source>
      <translation>Écrire un courriel…</translation>
    </message>
  </context>
  <context>
    <name>Surveys</name>
    <message>
      <source>%1 (if you like)</source>
      <translation>%1 (si vous voulez)</translation>
    </message>
    <message>
      <source>%1 It is not shown, and nothing is sent.</source>
      <translation>%1 Elle n’est pas montrée, et rien n’est envoyé.</translation>
    </message>
    <message>
      <source>%1: %2</source>
      <translation>%1 : %2</translation>
    </message>
    <message>
      <source>A survey that can't be shown</source>
      <translation>Une enquête qui ne peut être montrée</translation>
    </message>
    <message>
      <source>Answered. What you said is not kept here.</source>
      <translation>Répondue. Ce que vous avez dit n’est pas gardé ici.</translation>
    </message>
    <message>
      <source>Answer…</source>
      <translation>Répondre…</translation>
    </message>
    <message>
      <source>Ask for new ones</source>
      <translation>Demander les nouvelles</translation>
    </message>
    <message numerus="yes">
      <source>At most %n letter(s), please.</source>
      <translation>
        <numerusform>%n caractère au plus, s’il vous plaît.</numerusform>
        <numerusform>%n caractères au plus, s’il vous plaît.</numerusform>
      </translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Retour</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Fermer</translation>
    </message>
    <message>
      <source>Exactly what is sent</source>
      <translation>Exactement ce qui est envoyé</translation>
    </message>
    <message>
      <source>For example %1</source>
      <translation>Par exemple %1</translation>
    </message>
    <message>
      <source>It asks for something that can't be answered without a name, or in a way that this program does not know.</source>
      <translation>Elle demande quelque chose à quoi on ne peut répondre sans nom, ou d’une façon que ce programme ne connaît pas.</translation>
    </message>
    <message>
      <source>It holds something that would not be shown to you.</source>
      <translation>Elle contient quelque chose qui ne vous serait pas montré.</translation>
    </message>
    <message>
      <source>It is longer than a survey may be.</source>
      <translation>Elle est plus longue qu’une enquête ne peut l’être.</translation>
    </message>
    <message>
      <source>It is not written as a survey has to be.</source>
      <translation>Elle n’est pas écrite comme une enquête doit l’être.</translation>
    </message>
    <message>
      <source>Look at what is sent</source>
      <translation>Voir ce qui est envoyé</translation>
    </message>
    <message>
      <source>No</source>
      <translation>Non</translation>
    </message>
    <message>
      <source>No answer</source>
      <translation>Sans réponse</translation>
    </message>
    <message>
      <source>Not less than %1, please.</source>
      <translation>Pas moins de %1, s’il vous plaît.</translation>
    </message>
    <message>
      <source>Not more than %1, please.</source>
      <translation>Pas plus de %1, s’il vous plaît.</translation>
    </message>
    <message>
      <source>Not now. You will not be asked again.</source>
      <translation>Pas voulue. On ne vous la redemandera pas.</translation>
    </message>
    <message>
      <source>Not this one</source>
      <translation>Pas celle-ci</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Ouverte</translation>
    </message>
    <message>
      <source>Send without a name</source>
      <translation>Envoyer sans nom</translation>
    </message>
    <message>
      <source>Surveys</source>
      <translation>Enquêtes</translation>
    </message>
    <message>
      <source>Surveys come from your practice's service. There is no account at one yet.</source>
      <translation>Les enquêtes viennent du service de votre cabinet. Il n’y a pas encore de compte.</translation>
    </message>
    <message>
      <source>There is nothing to answer now.</source>
      <translation>Il n’y a rien à répondre pour l’instant.</translation>
    </message>
    <message>
      <source>This can't be sent as it is.</source>
      <translation>Cela ne peut pas être envoyé ainsi.</translation>
    </message>
    <message>
      <source>This is all that leaves, over a connection of its own, at some moment in the next hours. There is no name in it, and what you said is not kept here.</source>
      <translation>Voilà tout ce qui part, par une connexion à part, à un moment des prochaines heures. Aucun nom n’y figure, et ce que vous avez dit n’est pas gardé ici.</translation>
    </message>
    <message>
      <source>This looks like a mail address or a telephone number. Without it the answer stays without a name.</source>
      <translation>Cela ressemble à une adresse ou à un numéro de téléphone. Sans cela, la réponse reste sans nom.</translation>
    </message>
    <message>
      <source>This question needs an answer.</source>
      <translation>Cette question demande une réponse.</translation>
    </message>
    <message>
      <source>Write a date, like the one in the hint.</source>
      <translation>Écrivez une date comme dans l’exemple.</translation>
    </message>
    <message>
      <source>Write a whole number, in digits.</source>
      <translation>Écrivez un nombre entier, en chiffres.</translation>
    </message>
    <message>
      <source>Yes</source>
      <translation>Oui</translation>
    </message>
  </context>
  <context>
    <name>Tray</name>
    <message>
      <source>Hide patients' names</source>
      <translation>Masquer les noms des patients</translation>
    </message>
    <message>
      <source>Lock</source>
      <translation>Verrouiller</translation>
    </message>
    <message>
      <source>Locked</source>
      <translation>Verrouillé</translation>
    </message>
    <message>
      <source>New appointment…</source>
      <translation>Nouveau rendez-vous…</translation>
    </message>
    <message>
      <source>Nothing more today</source>
      <translation>Plus rien aujourd’hui</translation>
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
    <name>Undo</name>
    <message>
      <source>%1 — %2</source>
      <comment>fields that stay, and why</comment>
      <translation>%1 — %2</translation>
    </message>
    <message>
      <source>%1, %2</source>
      <comment>an event and its time</comment>
      <translation>%1, %2</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Fermer</translation>
    </message>
    <message>
      <source>Goes back</source>
      <translation>Revient en arrière</translation>
    </message>
    <message>
      <source>It is booked again, as a new appointment.</source>
      <translation>Il est réservé à nouveau, comme nouveau rendez-vous.</translation>
    </message>
    <message>
      <source>Leave it as it is</source>
      <translation>Laisser tel quel</translation>
    </message>
    <message>
      <source>Nothing of it can be put back from here.</source>
      <translation>Rien de cela ne peut être rétabli d'ici.</translation>
    </message>
    <message numerus="yes">
      <source>Put %n back</source>
      <translation>
        <numerusform>En rétablir %n</numerusform>
        <numerusform>En rétablir %n</numerusform>
      </translation>
    </message>
    <message>
      <source>Put back what was?</source>
      <translation>Rétablir ce qui était ?</translation>
    </message>
    <message>
      <source>Stays as it is</source>
      <translation>Reste tel quel</translation>
    </message>
    <message>
      <source>What goes back is sent as changes of yours. Until it has left, you can take it back.</source>
      <translation>Ce qui revient en arrière est envoyé comme vos modifications. Tant que ce n'est pas parti, vous pouvez y renoncer.</translation>
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
      <translation>%1 %2, maintenant</translation>
    </message>
    <message>
      <source>Tomorrow, %1 %2</source>
      <translation>Demain, %1 %2</translation>
    </message>
    <message numerus="yes">
      <source>in %n minute(s)</source>
      <translation>
        <numerusform>dans %n minute</numerusform>
        <numerusform>dans %n minutes</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Updates</name>
    <message>
      <source>Asks %1 for a list that is the same for everyone. Nothing about you or this computer is sent, and nothing is installed by itself.</source>
      <translation>Demande à %1 une liste identique pour tous. Rien n’est envoyé sur vous ou cet ordinateur, et rien ne s’installe tout seul.</translation>
    </message>
    <message>
      <source>Look for new versions once a day</source>
      <translation>Chercher de nouvelles versions une fois par jour</translation>
    </message>
    <message>
      <source>Look now</source>
      <translation>Chercher maintenant</translation>
    </message>
    <message>
      <source>Looking…</source>
      <translation>Recherche…</translation>
    </message>
    <message>
      <source>Nobody has looked for a newer one yet.</source>
      <translation>Aucune version plus récente n’a encore été cherchée.</translation>
    </message>
    <message>
      <source>Open its page</source>
      <translation>Ouvrir sa page</translation>
    </message>
    <message>
      <source>This build does not look for new versions; they come the way it came.</source>
      <translation>Cette édition ne cherche pas de nouvelles versions ; elles arrivent par la même voie qu’elle.</translation>
    </message>
    <message>
      <source>This is the newest, as of %1.</source>
      <translation>C’est la plus récente, au %1.</translation>
    </message>
    <message>
      <source>Version %1</source>
      <translation>Version %1</translation>
    </message>
    <message>
      <source>Version %1 is there. Yours goes on as it is.</source>
      <translation>La version %1 est là. La vôtre continue telle quelle.</translation>
    </message>
    <message>
      <source>our server</source>
      <translation>notre serveur</translation>
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
    <message>
      <source>We never ask for your password by phone or e-mail.</source>
      <translation>Nous ne demandons jamais votre mot de passe par téléphone ni par courriel.</translation>
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
      <source>%1 gave us no leave to make a calendar of our own.</source>
      <translation>%1 ne nous a pas autorisés à créer un calendrier à nous.</translation>
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
      <source>%1 lets nobody make a calendar there.</source>
      <translation>%1 ne laisse personne y créer un calendrier.</translation>
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
      <source>%n change(s) put back here. They are sent in a moment.</source>
      <translation>
        <numerusform>%n modification rétablie ici. Elle est envoyée dans un instant.</numerusform>
        <numerusform>%n modifications rétablies ici. Elles sont envoyées dans un instant.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n choice(s) that you made on another computer hold here now.</source>
      <translation>
        <numerusform>%n choix fait sur un autre ordinateur vaut maintenant ici.</numerusform>
        <numerusform>%n choix faits sur un autre ordinateur valent maintenant ici.</numerusform>
      </translation>
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
    <message numerus="yes">
      <source>%n event(s) written there.</source>
      <translation>
        <numerusform>%n événement écrit là-bas.</numerusform>
        <numerusform>%n événements écrits là-bas.</numerusform>
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
      <source>Agreement to be read</source>
      <translation>Accord à lire</translation>
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
      <source>Another account</source>
      <translation>Un autre compte</translation>
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
      <source>Ask them if you need this account here.</source>
      <translation>Adressez-vous à lui si vous avez besoin de ce compte ici.</translation>
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
      <source>Cancelled</source>
      <translation>Annulé</translation>
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
      <source>Choose another account for your practice schedule, or ask whoever runs it.</source>
      <translation>Choisissez un autre compte pour l'agenda de votre cabinet, ou demandez à ceux qui le gèrent.</translation>
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
      <source>It was cancelled.</source>
      <translation>Cela a été annulé.</translation>
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
      <source>List of versions not believed</source>
      <translation>Liste de versions non fiable</translation>
    </message>
    <message>
      <source>Look again later. If it stays so, tell your IT before you install anything.</source>
      <translation>Réessayez plus tard. Si cela persiste, prévenez votre service informatique avant d’installer quoi que ce soit.</translation>
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
      <source>No calendar of our own</source>
      <translation>Pas de calendrier à nous</translation>
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
      <source>Not allowed on this computer</source>
      <translation>Non autorisé sur cet ordinateur</translation>
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
      <source>Not made again yet</source>
      <translation>Pas encore recréé</translation>
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
      <source>Nothing is written there.</source>
      <translation>Rien n'y est écrit.</translation>
    </message>
    <message>
      <source>Nothing of it was left to put back.</source>
      <translation>Il n'en restait rien à rétablir.</translation>
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
      <source>Nothing was installed; this version goes on as it is.</source>
      <translation>Rien n’a été installé ; cette version continue telle quelle.</translation>
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
      <source>Nothing was sent, and nothing that is here was changed.</source>
      <translation>Rien n’a été envoyé, et rien ici n’a été modifié.</translation>
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
      <source>Only on its own page</source>
      <translation>Seulement sur sa propre page</translation>
    </message>
    <message>
      <source>Only one may write at a time, so that nothing is lost.</source>
      <translation>Un seul peut écrire à la fois, pour que rien ne se perde.</translation>
    </message>
    <message>
      <source>Open its permissions page and remove OptiMantra Desktop there.</source>
      <translation>Ouvrez sa page d'autorisations et retirez-y OptiMantra Desktop.</translation>
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
      <source>Our calendar is gone from there. You may have taken it back on another computer.</source>
      <translation>Notre calendrier n’y est plus. Vous l’avez peut-être retiré sur un autre ordinateur.</translation>
    </message>
    <message>
      <source>Our calendar still stands there, and without permission we can't take it away.</source>
      <translation>Notre calendrier s'y trouve encore, et sans autorisation nous ne pouvons pas le retirer.</translation>
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
      <source>Sign in again and allow it there, if that is what you want.</source>
      <translation>Reconnectez-vous et autorisez-le là-bas, si c'est ce que vous voulez.</translation>
    </message>
    <message>
      <source>Sign in again and leave the box for calendars ticked.</source>
      <translation>Reconnectez-vous et laissez cochée la case des calendriers.</translation>
    </message>
    <message>
      <source>Sign in again whenever you like.</source>
      <translation>Reconnectez-vous quand vous voulez.</translation>
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
      <source>Signed out</source>
      <translation>Déconnecté</translation>
    </message>
    <message>
      <source>Somebody else changed this first.</source>
      <translation>Quelqu'un d'autre a modifié ceci d'abord.</translation>
    </message>
    <message>
      <source>Somebody else signed in there than the account that was asked for.</source>
      <translation>Un autre compte que celui demandé s'est connecté là-bas.</translation>
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
      <source>Start it again, and choose the same account on the service's page.</source>
      <translation>Recommencez et choisissez le même compte sur la page du service.</translation>
    </message>
    <message>
      <source>Start the session as usual and try again, or use your passphrase.</source>
      <translation>Ouvrez la session comme d'habitude et réessayez, ou utilisez votre phrase secrète.</translation>
    </message>
    <message>
      <source>Still published</source>
      <translation>Encore publié</translation>
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
    <message>
      <source>Take everything back first, then give the permission back.</source>
      <translation>Retirez d'abord tout, puis rendez l'autorisation.</translation>
    </message>
    <message numerus="yes">
      <source>Taken back there: our calendar with %n event(s) is removed.</source>
      <translation>
        <numerusform>Retiré là-bas : notre calendrier avec %n événement est supprimé.</numerusform>
        <numerusform>Retiré là-bas : notre calendrier avec %n événements est supprimé.</numerusform>
      </translation>
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
      <source>Thank you. Your answers wait to leave without a name.</source>
      <translation>Merci. Vos réponses attendent de partir sans nom.</translation>
    </message>
    <message>
      <source>The account is gone from here, but its service could not be told just now.</source>
      <translation>Le compte n'est plus ici, mais son service n'a pas pu être prévenu à l'instant.</translation>
    </message>
    <message>
      <source>The account stays, so that we still can.</source>
      <translation>Le compte reste, pour que nous le puissions encore.</translation>
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
      <source>The list of new versions is not signed as it should be, or is an old one.</source>
      <translation>La liste des nouvelles versions n’est pas signée comme il faut, ou est ancienne.</translation>
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
      <source>This service lets nobody but you take a permission back.</source>
      <translation>Dans ce service, vous seul pouvez reprendre une autorisation.</translation>
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
      <source>Until then nothing is sent there or fetched from there.</source>
      <translation>Jusque-là, rien n’y est envoyé ni cherché.</translation>
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
      <source>We could not reach %1 to take our calendar away.</source>
      <translation>Nous n'avons pas pu joindre %1 pour retirer notre calendrier.</translation>
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
      <source>We make it again once the practice's service can tell us that you did not.</source>
      <translation>Nous le recréerons dès que le service du cabinet pourra nous dire que ce n’est pas le cas.</translation>
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
      <source>What is kept on this computer stays in view. Read it whenever you like.</source>
      <translation>Ce qui est gardé sur cet ordinateur reste visible. Lisez-le quand vous voulez.</translation>
    </message>
    <message>
      <source>What is kept on this computer stays in view. We try again by ourselves.</source>
      <translation>Ce qui est gardé sur cet ordinateur reste visible. Nous réessayons de nous-mêmes.</translation>
    </message>
    <message>
      <source>What is kept on this computer stays in view. Your changes wait.</source>
      <translation>Ce qui est gardé sur cet ordinateur reste visible. Vos changements attendent.</translation>
    </message>
    <message>
      <source>What we kept of it stays until you remove it.</source>
      <translation>Ce que nous en avons gardé reste jusqu'à ce que vous le retiriez.</translation>
    </message>
    <message>
      <source>Writing not allowed</source>
      <translation>Écriture non autorisée</translation>
    </message>
    <message>
      <source>Wrong passphrase</source>
      <translation>Mauvaise phrase secrète</translation>
    </message>
    <message>
      <source>You have signed out of this account.</source>
      <translation>Vous vous êtes déconnecté de ce compte.</translation>
    </message>
    <message>
      <source>Your IT has decided which accounts may be used on this computer.</source>
      <translation>Votre service informatique a décidé quels comptes peuvent servir sur cet ordinateur.</translation>
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
      <source>Your practice's agreement waits for you. Its service is used once you agree.</source>
      <translation>L’accord de votre cabinet vous attend. Son service sert dès que vous acceptez.</translation>
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
    <name>WorkingCard</name>
    <message>
      <source>Midnight</source>
      <translation>Minuit</translation>
    </message>
    <message>
      <source>Other hours are shaded, and free time is looked for within these.</source>
      <translation>Les autres heures sont grisées, et le temps libre est cherché dans celles-ci.</translation>
    </message>
    <message>
      <source>Work begins</source>
      <translation>Début du travail</translation>
    </message>
    <message>
      <source>Work ends</source>
      <translation>Fin du travail</translation>
    </message>
    <message>
      <source>Working days</source>
      <translation>Jours de travail</translation>
    </message>
    <message>
      <source>Working hours</source>
      <translation>Heures de travail</translation>
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
