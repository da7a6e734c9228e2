<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
  <context>
    <name>AboutPage</name>
    <message>
      <source>About</source>
      <translation>Acerca de</translation>
    </message>
    <message>
      <source>Agreement and privacy policy</source>
      <translation>Acuerdo y política de privacidad</translation>
    </message>
    <message>
      <source>An address, and what you may send along if you like.</source>
      <translation>Una dirección, y lo que puede enviar si quiere.</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
    <message>
      <source>Contact support…</source>
      <translation>Contactar con soporte…</translation>
    </message>
    <message>
      <source>Every version that you were shown, also without a network.</source>
      <translation>Cada versión que vio, también sin red.</translation>
    </message>
    <message>
      <source>Licences</source>
      <translation>Licencias</translation>
    </message>
    <message>
      <source>Questions</source>
      <translation>Preguntas</translation>
    </message>
    <message>
      <source>Read…</source>
      <translation>Leer…</translation>
    </message>
    <message>
      <source>Show…</source>
      <translation>Mostrar…</translation>
    </message>
    <message>
      <source>The free software that is inside, with its licences.</source>
      <translation>El software libre que contiene, con sus licencias.</translation>
    </message>
    <message>
      <source>Version %1</source>
      <translation>Versión %1</translation>
    </message>
    <message>
      <source>Your practice's schedule and your own calendars, encrypted on this computer.</source>
      <translation>La agenda de su consulta y sus propios calendarios, cifrados en este ordenador.</translation>
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
      <translation>Cuentas y calendarios</translation>
    </message>
    <message>
      <source>Add account…</source>
      <translation>Añadir cuenta…</translation>
    </message>
    <message>
      <source>Choose calendars…</source>
      <translation>Elegir calendarios…</translation>
    </message>
    <message>
      <source>Remove account…</source>
      <translation>Quitar cuenta…</translation>
    </message>
    <message>
      <source>Sign in again…</source>
      <translation>Volver a iniciar sesión…</translation>
    </message>
    <message>
      <source>Sign out…</source>
      <translation>Cerrar sesión…</translation>
    </message>
    <message>
      <source>There is no account yet.</source>
      <translation>Todavía no hay ninguna cuenta.</translation>
    </message>
    <message>
      <source>Where your schedule comes from, and how each source fares.</source>
      <translation>De dónde viene su agenda y cómo está cada fuente.</translation>
    </message>
  </context>
  <context>
    <name>Actions</name>
    <message>
      <source>&amp;About OptiMantra Desktop</source>
      <translation>&amp;Acerca de OptiMantra Desktop</translation>
    </message>
    <message>
      <source>&amp;Add account…</source>
      <translation>&amp;Añadir cuenta…</translation>
    </message>
    <message>
      <source>&amp;Back</source>
      <translation>&amp;Atrás</translation>
    </message>
    <message>
      <source>&amp;Block time…</source>
      <translation>&amp;Bloquear tiempo…</translation>
    </message>
    <message>
      <source>&amp;Change appointment…</source>
      <translation>&amp;Cambiar la cita…</translation>
    </message>
    <message>
      <source>&amp;Close window</source>
      <translation>&amp;Cerrar ventana</translation>
    </message>
    <message>
      <source>&amp;Contact support…</source>
      <translation>&amp;Contactar con soporte…</translation>
    </message>
    <message>
      <source>&amp;Date…</source>
      <translation>&amp;Fecha…</translation>
    </message>
    <message>
      <source>&amp;Edit</source>
      <translation>&amp;Edición</translation>
    </message>
    <message>
      <source>&amp;Edits to decide…</source>
      <translation>&amp;Ediciones por decidir…</translation>
    </message>
    <message>
      <source>&amp;File</source>
      <translation>&amp;Archivo</translation>
    </message>
    <message>
      <source>&amp;Filter…</source>
      <translation>&amp;Filtro…</translation>
    </message>
    <message>
      <source>&amp;Find…</source>
      <translation>&amp;Buscar…</translation>
    </message>
    <message>
      <source>&amp;Forward</source>
      <translation>A&amp;delante</translation>
    </message>
    <message>
      <source>&amp;Go</source>
      <translation>&amp;Ir</translation>
    </message>
    <message>
      <source>&amp;Help</source>
      <translation>Ay&amp;uda</translation>
    </message>
    <message>
      <source>&amp;Keyboard shortcuts</source>
      <translation>Atajos de &amp;teclado</translation>
    </message>
    <message>
      <source>&amp;Larger hours</source>
      <translation>Horas más &amp;grandes</translation>
    </message>
    <message>
      <source>&amp;Library</source>
      <translation>&amp;Biblioteca</translation>
    </message>
    <message>
      <source>&amp;Lock</source>
      <translation>&amp;Bloquear</translation>
    </message>
    <message>
      <source>&amp;Move to…</source>
      <translation>&amp;Mover a…</translation>
    </message>
    <message>
      <source>&amp;New appointment…</source>
      <translation>&amp;Nueva cita…</translation>
    </message>
    <message>
      <source>&amp;Print…</source>
      <translation>&amp;Imprimir…</translation>
    </message>
    <message>
      <source>&amp;Promises</source>
      <translation>&amp;Promesas</translation>
    </message>
    <message>
      <source>&amp;Quit</source>
      <translation>&amp;Salir</translation>
    </message>
    <message>
      <source>&amp;Redo</source>
      <translation>&amp;Rehacer</translation>
    </message>
    <message>
      <source>&amp;Restore a backup…</source>
      <translation>&amp;Restaurar una copia…</translation>
    </message>
    <message>
      <source>&amp;Sync now</source>
      <translation>&amp;Sincronizar ahora</translation>
    </message>
    <message>
      <source>&amp;Today</source>
      <translation>&amp;Hoy</translation>
    </message>
    <message>
      <source>&amp;Undo</source>
      <translation>&amp;Deshacer</translation>
    </message>
    <message>
      <source>&amp;Usual hours</source>
      <translation>Horas &amp;habituales</translation>
    </message>
    <message>
      <source>&amp;View</source>
      <translation>&amp;Ver</translation>
    </message>
    <message>
      <source>&amp;Write a note…</source>
      <translation>&amp;Escribir una nota…</translation>
    </message>
    <message>
      <source>A&amp;ccounts and calendars</source>
      <translation>Cuentas y ca&amp;lendarios</translation>
    </message>
    <message>
      <source>A&amp;greement and privacy policy</source>
      <translation>A&amp;cuerdo y política de privacidad</translation>
    </message>
    <message>
      <source>Agenda</source>
      <translation>Agenda</translation>
    </message>
    <message>
      <source>Back &amp;up now</source>
      <translation>Hacer una copia ahor&amp;a</translation>
    </message>
    <message>
      <source>C&amp;ontinue the draft</source>
      <translation>C&amp;ontinuar el borrador</translation>
    </message>
    <message>
      <source>Ca&amp;ncel appointment…</source>
      <translation>Ca&amp;ncelar la cita…</translation>
    </message>
    <message>
      <source>Changes &amp;waiting to be sent</source>
      <translation>Cambios en &amp;espera de envío</translation>
    </message>
    <message>
      <source>Day</source>
      <translation>Día</translation>
    </message>
    <message>
      <source>Day side by side by &amp;place</source>
      <translation>Día en columnas por &amp;lugar</translation>
    </message>
    <message>
      <source>Day side by side by ca&amp;lendar</source>
      <translation>Día en columnas por ca&amp;lendario</translation>
    </message>
    <message>
      <source>Do a&amp;nything…</source>
      <translation>Hacer cual&amp;quier cosa…</translation>
    </message>
    <message>
      <source>F&amp;ree time…</source>
      <translation>Tiempo &amp;libre…</translation>
    </message>
    <message>
      <source>Hide patients' &amp;names</source>
      <translation>Ocultar los &amp;nombres de pacientes</translation>
    </message>
    <message>
      <source>Month</source>
      <translation>Mes</translation>
    </message>
    <message>
      <source>New &amp;window</source>
      <translation>&amp;Nueva ventana</translation>
    </message>
    <message>
      <source>S&amp;maller hours</source>
      <translation>Horas más &amp;pequeñas</translation>
    </message>
    <message>
      <source>S&amp;urveys…</source>
      <translation>&amp;Encuestas…</translation>
    </message>
    <message>
      <source>Se&amp;ttings…</source>
      <translation>A&amp;justes…</translation>
    </message>
    <message>
      <source>Show one &amp;day</source>
      <translation>Mostrar un &amp;día</translation>
    </message>
    <message>
      <source>Show the &amp;agenda</source>
      <translation>Mostrar la &amp;agenda</translation>
    </message>
    <message>
      <source>Show the &amp;month</source>
      <translation>Mostrar el &amp;mes</translation>
    </message>
    <message>
      <source>Show the &amp;work week</source>
      <translation>Mostrar la semana la&amp;boral</translation>
    </message>
    <message>
      <source>Show the &amp;year</source>
      <translation>Mostrar el a&amp;ño</translation>
    </message>
    <message>
      <source>Show the wee&amp;k</source>
      <translation>Mostrar la &amp;semana</translation>
    </message>
    <message>
      <source>Tap %1 to hide patients' names or show them; hold it to look for a moment</source>
      <translation>Pulse %1 para ocultar o mostrar los nombres; manténgala para mirar un momento</translation>
    </message>
    <message>
      <source>W&amp;hat happened</source>
      <translation>&amp;Qué ha pasado</translation>
    </message>
    <message>
      <source>Week</source>
      <translation>Semana</translation>
    </message>
    <message>
      <source>Work week</source>
      <translation>Semana laboral</translation>
    </message>
    <message>
      <source>Year</source>
      <translation>Año</translation>
    </message>
  </context>
  <context>
    <name>AddAccount</name>
    <message>
      <source>A published calendar, to read: webcal or .ics</source>
      <translation>Un calendario publicado, para leer: webcal o .ics</translation>
    </message>
    <message>
      <source>Add an account</source>
      <translation>Añadir una cuenta</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <source>Google Calendar, also of a Workspace</source>
      <translation>Google Calendar, también de un Workspace</translation>
    </message>
    <message>
      <source>Nextcloud, Radicale, Fastmail and others</source>
      <translation>Nextcloud, Radicale, Fastmail y otros</translation>
    </message>
    <message>
      <source>Outlook.com, Microsoft 365 and Exchange Online</source>
      <translation>Outlook.com, Microsoft 365 y Exchange Online</translation>
    </message>
    <message>
      <source>With an app-specific password</source>
      <translation>Con una contraseña específica de la app</translation>
    </message>
    <message>
      <source>Your appointments, at your practice's service</source>
      <translation>Sus citas, en el servicio de su consulta</translation>
    </message>
  </context>
  <context>
    <name>AgePage</name>
    <message>
      <source>I am %1 or older</source>
      <translation>Tengo %1 años o más</translation>
    </message>
    <message>
      <source>I am younger</source>
      <translation>Soy menor</translation>
    </message>
    <message>
      <source>It is made for people who are %1 or older. We ask once and keep your answer only, never a birth date.</source>
      <translation>Está hecho para personas de %1 años o más. Preguntamos una vez y guardamos solo su respuesta, nunca una fecha de nacimiento.</translation>
    </message>
    <message>
      <source>This program is for adults</source>
      <translation>Este programa es para adultos</translation>
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
      <translation>No hay nada previsto del {first} al {last}</translation>
    </message>
    <message>
      <source>Nothing planned today</source>
      <translation>Hoy no hay nada previsto</translation>
    </message>
    <message>
      <source>Today</source>
      <translation>Hoy</translation>
    </message>
    <message>
      <source>Tomorrow</source>
      <translation>Mañana</translation>
    </message>
    <message>
      <source>Yesterday</source>
      <translation>Ayer</translation>
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
      <translation>Acepto</translation>
    </message>
    <message>
      <source>Later</source>
      <translation>Más tarde</translation>
    </message>
    <message>
      <source>Later: your own calendars work, your practice's schedule waits.</source>
      <translation>Más tarde: sus calendarios funcionan, la agenda de la consulta espera.</translation>
    </message>
    <message>
      <source>Please read both. They say how health information is used. Every version stays readable under Help.</source>
      <translation>Lea los dos, por favor. Dicen cómo se usa la información de salud. Cada versión se puede leer en Ayuda.</translation>
    </message>
    <message>
      <source>The texts could not be fetched from your practice yet.</source>
      <translation>Todavía no se pudieron traer los textos de su consulta.</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Probar otra vez</translation>
    </message>
    <message>
      <source>What we promise each other</source>
      <translation>Lo que nos prometemos</translation>
    </message>
  </context>
  <context>
    <name>AppearancePage</name>
    <message>
      <source>Appearance</source>
      <translation>Apariencia</translation>
    </message>
    <message>
      <source>As the system</source>
      <translation>Como el sistema</translation>
    </message>
    <message>
      <source>Colours</source>
      <translation>Colores</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>Oscuro</translation>
    </message>
    <message>
      <source>Dark, high contrast</source>
      <translation>Oscuro, alto contraste</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>Claro</translation>
    </message>
    <message>
      <source>Light, high contrast</source>
      <translation>Claro, alto contraste</translation>
    </message>
    <message>
      <source>Sizes of type follow the system.</source>
      <translation>El tamaño de la letra sigue al sistema.</translation>
    </message>
  </context>
  <context>
    <name>Backups</name>
    <message numerus="yes">
      <source>%n change(s) of yours, not sent yet, are in no older backup.</source>
      <translation>
        <numerusform>%n cambio suyo, aún sin enviar, no está en ninguna copia anterior.</numerusform>
        <numerusform>%n cambios suyos, aún sin enviar, no están en ninguna copia anterior.</numerusform>
      </translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Atrás</translation>
    </message>
    <message>
      <source>Backups</source>
      <translation>Copias de seguridad</translation>
    </message>
    <message>
      <source>Restore a backup</source>
      <translation>Restaurar una copia</translation>
    </message>
    <message>
      <source>Restore this backup</source>
      <translation>Restaurar esta copia</translation>
    </message>
    <message>
      <source>There is no backup yet.</source>
      <translation>Todavía no hay ninguna copia.</translation>
    </message>
    <message>
      <source>We can't tell whether changes of yours are still waiting to be sent.</source>
      <translation>No sabemos si hay cambios suyos que aún esperan a enviarse.</translation>
    </message>
    <message>
      <source>Your accounts, settings and appointments become what they were then. What you withdrew since stays withdrawn, and nothing is sent twice. What the services still hold is read again.</source>
      <translation>Sus cuentas, ajustes y citas vuelven a ser lo que eran entonces. Lo que retiró desde entonces sigue retirado y nada se envía dos veces. Lo que los servicios aún tienen se lee de nuevo.</translation>
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
        <numerusform>%n byte, y nada más.</numerusform>
        <numerusform>%n bytes, y nada más.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n of them are blanks at the end, which hide the length.</source>
      <translation>
        <numerusform>%n de ellos es un espacio al final, que oculta la longitud.</numerusform>
        <numerusform>%n de ellos son espacios al final, que ocultan la longitud.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Calendar</name>
    <message>
      <source>+{count} more</source>
      <translation>+{count} más</translation>
    </message>
    <message>
      <source>+{hours} h</source>
      <translation>+{hours} h</translation>
    </message>
    <message>
      <source>An event of whole days has no time to move.</source>
      <translation>Un evento de días completos no tiene hora que mover.</translation>
    </message>
    <message>
      <source>Elsewhere</source>
      <translation>En otro lugar</translation>
    </message>
    <message>
      <source>The practice lets you read this schedule, but not change it.</source>
      <translation>La consulta le deja leer esta agenda, pero no cambiarla.</translation>
    </message>
    <message>
      <source>This appointment has taken place and stays where it was.</source>
      <translation>Esta cita ya tuvo lugar y se queda donde estaba.</translation>
    </message>
    <message>
      <source>This appointment was cancelled.</source>
      <translation>Esta cita se canceló.</translation>
    </message>
    <message>
      <source>This hour comes twice</source>
      <translation>Esta hora viene dos veces</translation>
    </message>
    <message>
      <source>This hour is left out</source>
      <translation>Esta hora se salta</translation>
    </message>
    <message>
      <source>W{number}</source>
      <translation>S{number}</translation>
    </message>
    <message>
      <source>all-day</source>
      <translation>todo el día</translation>
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
      <translation>«{calendar}» solo se lee aquí. Cambie este evento donde se guarda.</translation>
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
      <translation>Conectar otro calendario…</translation>
    </message>
    <message>
      <source>Go to my schedule</source>
      <translation>Ir a mi agenda</translation>
    </message>
    <message>
      <source>Nothing is on before you turn it on. You can change each of these at any time.</source>
      <translation>Nada está activo antes de que lo active. Puede cambiar cada uno cuando quiera.</translation>
    </message>
    <message>
      <source>Which calendars may we show?</source>
      <translation>¿Qué calendarios podemos mostrar?</translation>
    </message>
  </context>
  <context>
    <name>Card</name>
    <message>
      <source>At the same time: {events}</source>
      <translation>A la misma hora: {events}</translation>
    </message>
    <message>
      <source>Cancel…</source>
      <translation>Cancelar…</translation>
    </message>
    <message>
      <source>Change…</source>
      <translation>Cambiar…</translation>
    </message>
    <message>
      <source>Free…</source>
      <translation>Liberar…</translation>
    </message>
    <message>
      <source>Open {host}</source>
      <translation>Abrir {host}</translation>
    </message>
    <message>
      <source>Show on a map</source>
      <translation>Mostrar en un mapa</translation>
    </message>
    <message>
      <source>{calendar} · read only</source>
      <translation>{calendar} · solo lectura</translation>
    </message>
    <message>
      <source>{status} · your change is waiting to be sent</source>
      <translation>{status} · su cambio espera a enviarse</translation>
    </message>
    <message>
      <source>{times} in {zone}</source>
      <translation>{times} en {zone}</translation>
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
      <translation>Listo</translation>
    </message>
    <message>
      <source>May we show your schedule at %1?</source>
      <translation>¿Podemos mostrar su agenda de %1?</translation>
    </message>
    <message>
      <source>Which calendars of %1 may we show?</source>
      <translation>¿Qué calendarios de %1 podemos mostrar?</translation>
    </message>
  </context>
  <context>
    <name>Computers</name>
    <message>
      <source>Code from the other computer</source>
      <translation>Código del otro ordenador</translation>
    </message>
    <message>
      <source>End the link</source>
      <translation>Terminar el vínculo</translation>
    </message>
    <message>
      <source>Link by this code</source>
      <translation>Vincular con este código</translation>
    </message>
    <message>
      <source>Linked. What you decide from now on holds on both computers.</source>
      <translation>Vinculado. Lo que decida a partir de ahora vale en ambos ordenadores.</translation>
    </message>
    <message>
      <source>Make a code</source>
      <translation>Crear un código</translation>
    </message>
    <message>
      <source>My other computers</source>
      <translation>Mis otros ordenadores</translation>
    </message>
    <message>
      <source>This computer is linked.</source>
      <translation>Este ordenador está vinculado.</translation>
    </message>
    <message>
      <source>This is no code of another computer. Nothing was changed.</source>
      <translation>No es el código de otro ordenador. No se cambió nada.</translation>
    </message>
    <message>
      <source>Type the code that the other computer shows.</source>
      <translation>Escriba el código que muestra el otro ordenador.</translation>
    </message>
    <message>
      <source>Type this code on your other computer. It is shown this once: %1</source>
      <translation>Escriba este código en su otro ordenador. Se muestra solo esta vez: %1</translation>
    </message>
    <message>
      <source>What you decide about your practice holds on all your computers. For your own calendars it does only after you linked the computers by a code: the service that carries your choices can't read which calendar they are about.</source>
      <translation>Lo que decide sobre su consulta vale en todos sus ordenadores. Para sus propios calendarios vale solo después de vincular los ordenadores con un código: el servicio que lleva sus decisiones no puede leer de qué calendario se trata.</translation>
    </message>
  </context>
  <context>
    <name>Conflicts</name>
    <message>
      <source>%1 of %2</source>
      <translation>%1 de %2</translation>
    </message>
    <message>
      <source>%1, %2</source>
      <comment>an appointment and its time</comment>
      <translation>%1, %2</translation>
    </message>
    <message>
      <source>%1, the front desk's: %2</source>
      <translation>%1, de la recepción: %2</translation>
    </message>
    <message>
      <source>%1, yours: %2</source>
      <translation>%1, suyo: %2</translation>
    </message>
    <message>
      <source>%1: %2</source>
      <comment>an appointment and what was decided</comment>
      <translation>%1: %2</translation>
    </message>
    <message>
      <source>Before</source>
      <translation>Antes</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
    <message>
      <source>Decide later</source>
      <translation>Decidir más tarde</translation>
    </message>
    <message>
      <source>Edits to decide</source>
      <translation>Ediciones por decidir</translation>
    </message>
    <message>
      <source>Everything else is the same.</source>
      <translation>Todo lo demás es igual.</translation>
    </message>
    <message>
      <source>Everything from the front desk: the same as keeping theirs.</source>
      <translation>Todo de la recepción: lo mismo que conservar lo suyo.</translation>
    </message>
    <message>
      <source>From you: %1. Everything else from the front desk.</source>
      <translation>De usted: %1. Todo lo demás de la recepción.</translation>
    </message>
    <message>
      <source>Front desk's</source>
      <translation>De la recepción</translation>
    </message>
    <message>
      <source>It is booked again as a new appointment, the way you wanted it.</source>
      <translation>Se reserva de nuevo como cita nueva, tal como usted la quería.</translation>
    </message>
    <message>
      <source>It stays removed. What you wanted stays in the history.</source>
      <translation>Sigue eliminada. Lo que usted quería queda en el historial.</translation>
    </message>
    <message>
      <source>Keep both</source>
      <translation>Conservar ambas</translation>
    </message>
    <message>
      <source>Keep mine</source>
      <translation>Conservar la mía</translation>
    </message>
    <message>
      <source>Keep theirs</source>
      <translation>Conservar la suya</translation>
    </message>
    <message>
      <source>Keep what I picked above</source>
      <translation>Conservar lo elegido arriba</translation>
    </message>
    <message>
      <source>Nothing is lost: the schedule shows the front desk's version until you decide.</source>
      <translation>No se pierde nada: la agenda muestra la versión de la recepción hasta que usted decida.</translation>
    </message>
    <message>
      <source>Nothing waits for a decision.</source>
      <translation>Nada espera una decisión.</translation>
    </message>
    <message>
      <source>Take it back</source>
      <translation>Deshacer la decisión</translation>
    </message>
    <message>
      <source>The appointment is cancelled, whatever the front desk changed.</source>
      <translation>La cita se cancela, haya cambiado lo que haya cambiado la recepción.</translation>
    </message>
    <message>
      <source>The next one</source>
      <translation>La siguiente</translation>
    </message>
    <message>
      <source>The one before</source>
      <translation>La anterior</translation>
    </message>
    <message>
      <source>Theirs stays, and yours becomes an appointment of its own: %1.</source>
      <translation>La suya se queda, y la de usted pasa a ser una cita aparte: %1.</translation>
    </message>
    <message>
      <source>These differ</source>
      <translation>Estos difieren</translation>
    </message>
    <message>
      <source>You changed it at %1, and the front desk at %2.</source>
      <translation>Usted la cambió a las %1, y la recepción a las %2.</translation>
    </message>
    <message>
      <source>You changed it at %1, and the front desk removed it.</source>
      <translation>Usted la cambió a las %1, y la recepción la eliminó.</translation>
    </message>
    <message>
      <source>You changed it, and meanwhile the front desk removed it.</source>
      <translation>Usted la cambió, y entretanto la recepción la eliminó.</translation>
    </message>
    <message>
      <source>You changed it, and so did the front desk.</source>
      <translation>Usted la cambió, y la recepción también.</translation>
    </message>
    <message>
      <source>You chose by field. It is sent in a moment.</source>
      <translation>Usted eligió campo por campo. Se envía enseguida.</translation>
    </message>
    <message>
      <source>You kept both. Yours is sent in a moment.</source>
      <translation>Usted conservó ambas. La suya se envía enseguida.</translation>
    </message>
    <message>
      <source>You kept the front desk's.</source>
      <translation>Usted conservó la versión de la recepción.</translation>
    </message>
    <message>
      <source>You kept yours. It is sent in a moment.</source>
      <translation>Usted conservó la suya. Se envía enseguida.</translation>
    </message>
    <message>
      <source>Your change is not sent. It stays in the history.</source>
      <translation>Su cambio no se envía. Queda en el historial.</translation>
    </message>
    <message>
      <source>Your change is sent again, over theirs: %1. The rest stays theirs.</source>
      <translation>Su cambio se envía otra vez, sobre el de ellos: %1. Lo demás sigue siendo de ellos.</translation>
    </message>
    <message>
      <source>Yours</source>
      <translation>Suyo</translation>
    </message>
    <message>
      <source>not there any more</source>
      <translation>ya no está</translation>
    </message>
    <message>
      <source>nothing</source>
      <translation>nada</translation>
    </message>
  </context>
  <context>
    <name>ConnectApple</name>
    <message>
      <source>1. Open your Apple account in the browser and sign in there.</source>
      <translation>1. Abra su cuenta de Apple en el navegador e inicie sesión allí.</translation>
    </message>
    <message>
      <source>2. Choose Sign-In and Security, then App-Specific Passwords.</source>
      <translation>2. Elija Inicio de sesión y seguridad, luego Contraseñas de apps.</translation>
    </message>
    <message>
      <source>3. Make one with the name OptiMantra and copy it into the field below.</source>
      <translation>3. Cree una con el nombre OptiMantra y cópiela en el campo de abajo.</translation>
    </message>
    <message>
      <source>App-specific password</source>
      <translation>Contraseña específica de la app</translation>
    </message>
    <message>
      <source>Apple account (e-mail address)</source>
      <translation>Cuenta de Apple (dirección de correo)</translation>
    </message>
    <message>
      <source>Connect</source>
      <translation>Conectar</translation>
    </message>
    <message>
      <source>Connect Apple iCloud</source>
      <translation>Conectar Apple iCloud</translation>
    </message>
    <message>
      <source>Open my Apple account…</source>
      <translation>Abrir mi cuenta de Apple…</translation>
    </message>
    <message>
      <source>Such a password could also open your mail and contacts. We use it for calendars only. You can take it back on the same page at any time.</source>
      <translation>Esa contraseña también podría abrir su correo y sus contactos. La usamos solo para calendarios. Puede retirarla en la misma página cuando quiera.</translation>
    </message>
    <message>
      <source>Type the app-specific password.</source>
      <translation>Escriba la contraseña específica de la app.</translation>
    </message>
    <message>
      <source>Type the e-mail address of your Apple account.</source>
      <translation>Escriba la dirección de correo de su cuenta de Apple.</translation>
    </message>
  </context>
  <context>
    <name>ConnectCalendar</name>
    <message>
      <source>A password made for this program alone, if the service offers that. It is kept here, encrypted.</source>
      <translation>Una contraseña hecha solo para este programa, si el servicio la ofrece. Se guarda aquí, cifrada.</translation>
    </message>
    <message>
      <source>Address</source>
      <translation>Dirección</translation>
    </message>
    <message>
      <source>App password</source>
      <translation>Contraseña de aplicación</translation>
    </message>
    <message>
      <source>Certificate authority (only for your own server)</source>
      <translation>Autoridad de certificación (solo para su propio servidor)</translation>
    </message>
    <message>
      <source>Certificates (*.pem *.crt *.cer)</source>
      <translation>Certificados (*.pem *.crt *.cer)</translation>
    </message>
    <message>
      <source>Choose file</source>
      <translation>Elegir archivo</translation>
    </message>
    <message>
      <source>Choose file…</source>
      <translation>Elegir archivo…</translation>
    </message>
    <message>
      <source>Connect</source>
      <translation>Conectar</translation>
    </message>
    <message>
      <source>Connect a calendar</source>
      <translation>Conectar un calendario</translation>
    </message>
    <message>
      <source>None: the system's list is used</source>
      <translation>Ninguna: se usa la lista del sistema</translation>
    </message>
    <message>
      <source>The address of the service; the calendars are found by themselves.</source>
      <translation>La dirección del servicio; los calendarios se encuentran solos.</translation>
    </message>
    <message>
      <source>This file holds no certificate in PEM form.</source>
      <translation>Este archivo no contiene ningún certificado en formato PEM.</translation>
    </message>
    <message>
      <source>Type the app password.</source>
      <translation>Escriba la contraseña de aplicación.</translation>
    </message>
    <message>
      <source>Type the name that you sign in with.</source>
      <translation>Escriba el nombre con el que inicia sesión.</translation>
    </message>
    <message>
      <source>User</source>
      <translation>Usuario</translation>
    </message>
  </context>
  <context>
    <name>Connecting</name>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <source>Waiting for the service</source>
      <translation>Esperando al servicio</translation>
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
      <translation>Desactivado mientras no se muestre</translation>
    </message>
    <message>
      <source>This account lists no calendars.</source>
      <translation>Esta cuenta no tiene calendarios.</translation>
    </message>
  </context>
  <context>
    <name>ConsentPage</name>
    <message>
      <source>Consent</source>
      <translation>Consentimiento</translation>
    </message>
    <message>
      <source>Every switch holds at once, with or without a network. Off takes as little as on.</source>
      <translation>Cada interruptor vale al momento, con o sin conexión. Desactivar cuesta lo mismo que activar.</translation>
    </message>
    <message>
      <source>There is no account yet, so nothing is read.</source>
      <translation>Todavía no hay ninguna cuenta, así que no se lee nada.</translation>
    </message>
  </context>
  <context>
    <name>Consents</name>
    <message>
      <source>Consent record broken</source>
      <translation>Registro de consentimientos roto</translation>
    </message>
    <message>
      <source>Restore a backup, or write to support before you go on.</source>
      <translation>Restaure una copia de seguridad o escriba a soporte antes de continuar.</translation>
    </message>
    <message>
      <source>Restore a backup…</source>
      <translation>Restaurar una copia…</translation>
    </message>
    <message>
      <source>The record of your consents is broken: something in it was changed or taken away from outside.</source>
      <translation>El registro de sus consentimientos está roto: algo fue cambiado o quitado desde fuera.</translation>
    </message>
    <message>
      <source>To be safe we act as if you had consented to nothing: no calendar is read or written.</source>
      <translation>Por seguridad actuamos como si no hubiera consentido nada: no se lee ni se escribe ningún calendario.</translation>
    </message>
  </context>
  <context>
    <name>CopyLink</name>
    <message>
      <source>Copy link</source>
      <translation>Copiar enlace</translation>
    </message>
  </context>
  <context>
    <name>DayList</name>
    <message>
      <source>Open the day</source>
      <translation>Abrir el día</translation>
    </message>
  </context>
  <context>
    <name>Documents</name>
    <message>
      <source>Article</source>
      <translation>Artículo</translation>
    </message>
    <message>
      <source>It is not here yet. It comes with the next connection to your practice.</source>
      <translation>Todavía no está aquí. Llega con la próxima conexión a su consulta.</translation>
    </message>
    <message>
      <source>It was revised since you agreed on %1. Your answer is waited for.</source>
      <translation>Se revisó desde que usted aceptó el %1. Se espera su respuesta.</translation>
    </message>
    <message>
      <source>It was revised since you read it on %1.</source>
      <translation>Se revisó desde que usted la leyó el %1.</translation>
    </message>
    <message>
      <source>Privacy policy</source>
      <translation>Política de privacidad</translation>
    </message>
    <message>
      <source>User agreement</source>
      <translation>Acuerdo de uso</translation>
    </message>
    <message>
      <source>You agreed on %1.</source>
      <translation>Usted aceptó el %1.</translation>
    </message>
    <message>
      <source>You have not agreed yet. Your practice's service waits for it.</source>
      <translation>Todavía no ha aceptado. El servicio de su consulta lo espera.</translation>
    </message>
    <message>
      <source>You have not read it yet.</source>
      <translation>Todavía no la ha leído.</translation>
    </message>
    <message>
      <source>You read it on %1.</source>
      <translation>Usted la leyó el %1.</translation>
    </message>
  </context>
  <context>
    <name>DocumentsDialog</name>
    <message>
      <source>%1
earlier</source>
      <translation>%1
anterior</translation>
    </message>
    <message>
      <source>%1
holds now</source>
      <translation>%1
vale ahora</translation>
    </message>
    <message>
      <source>%1, %2</source>
      <translation>%1, %2</translation>
    </message>
    <message>
      <source>Agreement &amp; privacy policy</source>
      <translation>Acuerdo y privacidad</translation>
    </message>
    <message>
      <source>An earlier version. It was never answered here.</source>
      <translation>Una versión anterior. Aquí nunca se respondió.</translation>
    </message>
    <message>
      <source>An earlier version. You accepted it on %1.</source>
      <translation>Una versión anterior. Usted la aceptó el %1.</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
    <message>
      <source>Look for new versions</source>
      <translation>Buscar versiones nuevas</translation>
    </message>
    <message>
      <source>Read and answer…</source>
      <translation>Leer y responder…</translation>
    </message>
    <message>
      <source>Text</source>
      <translation>Texto</translation>
    </message>
    <message>
      <source>There is no practice account here, so there is no agreement yet.</source>
      <translation>Aquí no hay cuenta de consulta, así que todavía no hay acuerdo.</translation>
    </message>
    <message>
      <source>Versions</source>
      <translation>Versiones</translation>
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
      <translation>Ir a %1</translation>
    </message>
    <message>
      <source>Keep %1 on this computer</source>
      <translation>Guardar %1 en este equipo</translation>
    </message>
    <message>
      <source>Settings: %1</source>
      <translation>Ajustes: %1</translation>
    </message>
    <message>
      <source>Show %1 on my schedule</source>
      <translation>Mostrar %1 en mi agenda</translation>
    </message>
    <message>
      <source>Sign out of %1</source>
      <translation>Cerrar sesión en %1</translation>
    </message>
    <message>
      <source>Stop keeping %1 on this computer</source>
      <translation>Dejar de guardar %1 en este equipo</translation>
    </message>
    <message>
      <source>Stop showing %1</source>
      <translation>Dejar de mostrar %1</translation>
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
        <numerusform>%n cambio en espera</numerusform>
        <numerusform>%n cambios en espera</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n letter(s) fit.</source>
      <translation>
        <numerusform>Cabe %n letra.</numerusform>
        <numerusform>Caben %n letras.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n letter(s) that can't be seen and may mislead a reader: %1</source>
      <translation>
        <numerusform>%n carácter que no se ve y puede confundir al lector: %1</numerusform>
        <numerusform>%n caracteres que no se ven y pueden confundir al lector: %1</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n letter(s) too many.</source>
      <translation>
        <numerusform>Sobra %n letra.</numerusform>
        <numerusform>Sobran %n letras.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n patients go by this name. Choose one from the list.</source>
      <translation>
        <numerusform>%n paciente se llama así. Elíjalo de la lista.</numerusform>
        <numerusform>%n pacientes se llaman así. Elija uno de la lista.</numerusform>
      </translation>
    </message>
    <message>
      <source>&amp;Redo</source>
      <translation>&amp;Rehacer</translation>
    </message>
    <message>
      <source>&amp;Redo %1</source>
      <translation>&amp;Rehacer: %1</translation>
    </message>
    <message>
      <source>&amp;Undo</source>
      <translation>&amp;Deshacer</translation>
    </message>
    <message>
      <source>&amp;Undo %1</source>
      <translation>&amp;Deshacer: %1</translation>
    </message>
    <message>
      <source>An appointment takes at least a minute and at most a day.</source>
      <translation>Una cita dura al menos un minuto y como mucho un día.</translation>
    </message>
    <message numerus="yes">
      <source>And %n more.</source>
      <translation>
        <numerusform>Y %n más.</numerusform>
        <numerusform>Y %n más.</numerusform>
      </translation>
    </message>
    <message>
      <source>Appointment</source>
      <translation>Cita</translation>
    </message>
    <message>
      <source>Block</source>
      <translation>Bloquear</translation>
    </message>
    <message>
      <source>Block this time…</source>
      <translation>Bloquear este tiempo…</translation>
    </message>
    <message>
      <source>Block time</source>
      <translation>Bloquear tiempo</translation>
    </message>
    <message>
      <source>Block time from %1</source>
      <translation>Bloquear tiempo desde %1</translation>
    </message>
    <message>
      <source>Blocked from %1</source>
      <translation>Bloqueado desde %1</translation>
    </message>
    <message>
      <source>Blocked time</source>
      <translation>Tiempo bloqueado</translation>
    </message>
    <message>
      <source>Blocked time has a note only.</source>
      <translation>El tiempo bloqueado solo tiene una nota.</translation>
    </message>
    <message>
      <source>Book</source>
      <translation>Reservar</translation>
    </message>
    <message>
      <source>Booked for %1</source>
      <translation>Reservada para %1</translation>
    </message>
    <message>
      <source>Cancel appointment</source>
      <translation>Cancelar la cita</translation>
    </message>
    <message>
      <source>Cancel appointment…</source>
      <translation>Cancelar la cita…</translation>
    </message>
    <message>
      <source>Cancel this appointment?</source>
      <translation>¿Cancelar esta cita?</translation>
    </message>
    <message>
      <source>Cancel, %1</source>
      <translation>Cancelación, %1</translation>
    </message>
    <message>
      <source>Cancelled: %1</source>
      <translation>Cancelada: %1</translation>
    </message>
    <message>
      <source>Change, %1</source>
      <translation>Cambio, %1</translation>
    </message>
    <message>
      <source>Changed: %1</source>
      <translation>Cambiada: %1</translation>
    </message>
    <message>
      <source>Changes waiting</source>
      <translation>Cambios en espera</translation>
    </message>
    <message>
      <source>Change…</source>
      <translation>Cambiar…</translation>
    </message>
    <message>
      <source>Choose a day</source>
      <translation>Elegir un día</translation>
    </message>
    <message>
      <source>Choose an appointment first.</source>
      <translation>Elija primero una cita.</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
    <message>
      <source>Close, and keep what was typed</source>
      <translation>Cerrar y guardar lo escrito</translation>
    </message>
    <message>
      <source>Day</source>
      <translation>Día</translation>
    </message>
    <message>
      <source>Done here: %1</source>
      <translation>Hecho aquí: %1</translation>
    </message>
    <message>
      <source>Ends</source>
      <translation>Termina</translation>
    </message>
    <message>
      <source>Ends on %1</source>
      <translation>Termina el %1</translation>
    </message>
    <message>
      <source>Enter puts it there, Escape leaves it where it was.</source>
      <translation>Intro la pone ahí, Esc la deja donde estaba.</translation>
    </message>
    <message>
      <source>Free again: %1</source>
      <translation>Libre de nuevo: %1</translation>
    </message>
    <message>
      <source>Free it</source>
      <translation>Liberar</translation>
    </message>
    <message>
      <source>Free this time</source>
      <translation>Liberar este tiempo</translation>
    </message>
    <message>
      <source>Free this time?</source>
      <translation>¿Liberar este tiempo?</translation>
    </message>
    <message>
      <source>Free this time…</source>
      <translation>Liberar este tiempo…</translation>
    </message>
    <message>
      <source>Hidden while names are.</source>
      <translation>Oculto mientras lo estén los nombres.</translation>
    </message>
    <message>
      <source>How long</source>
      <translation>Duración</translation>
    </message>
    <message>
      <source>If you want to give one</source>
      <translation>Si quiere indicarlo</translation>
    </message>
    <message>
      <source>It ends the next day</source>
      <translation>Termina al día siguiente</translation>
    </message>
    <message>
      <source>It may have arrived already: taking it back sends the opposite after it.</source>
      <translation>Puede que ya haya llegado: al retirarlo se envía después lo contrario.</translation>
    </message>
    <message>
      <source>It was cancelled or removed elsewhere while you wrote. Nothing is saved.</source>
      <translation>Se canceló o se quitó en otro lugar mientras escribía. No se ha guardado nada.</translation>
    </message>
    <message>
      <source>It would end before it starts.</source>
      <translation>Terminaría antes de empezar.</translation>
    </message>
    <message>
      <source>Kind of visit</source>
      <translation>Tipo de visita</translation>
    </message>
    <message>
      <source>Length changed: %1</source>
      <translation>Duración cambiada: %1</translation>
    </message>
    <message>
      <source>Look at both</source>
      <translation>Ver ambos</translation>
    </message>
    <message>
      <source>Move</source>
      <translation>Mover</translation>
    </message>
    <message>
      <source>Move to</source>
      <translation>Mover a</translation>
    </message>
    <message>
      <source>Move to %1</source>
      <translation>Mover a %1</translation>
    </message>
    <message>
      <source>Move to…</source>
      <translation>Mover a…</translation>
    </message>
    <message>
      <source>Moved to %1</source>
      <translation>Movida a %1</translation>
    </message>
    <message>
      <source>New appointment</source>
      <translation>Nueva cita</translation>
    </message>
    <message>
      <source>New appointment, %1</source>
      <translation>Nueva cita, %1</translation>
    </message>
    <message>
      <source>No answer came. It may have arrived: it is sent again, and counts once all the same.</source>
      <translation>No hubo respuesta. Puede que haya llegado: se envía otra vez y aun así cuenta una sola.</translation>
    </message>
    <message>
      <source>No patient here goes by this name. Patients come with their appointments.</source>
      <translation>Aquí no hay pacientes con ese nombre. Los pacientes llegan con sus citas.</translation>
    </message>
    <message>
      <source>No practice is connected to book at. Your own calendars are only read here.</source>
      <translation>No hay ninguna consulta conectada en la que reservar. Sus propios calendarios aquí solo se leen.</translation>
    </message>
    <message>
      <source>Not saved. What you wrote is kept as a draft.</source>
      <translation>Sin guardar. Lo que escribió queda como borrador.</translation>
    </message>
    <message>
      <source>Not taken: a rule of the practice stands against it. The time may be taken.</source>
      <translation>No aceptado: una regla de la consulta lo impide. Quizá la hora está ocupada.</translation>
    </message>
    <message>
      <source>Not taken: a text is too long. Shorten it and save it again.</source>
      <translation>No aceptado: un texto es demasiado largo. Acórtelo y guárdelo otra vez.</translation>
    </message>
    <message>
      <source>Not taken: blocked time has no patient, no visit and no place.</source>
      <translation>No aceptado: el tiempo bloqueado no tiene paciente, visita ni lugar.</translation>
    </message>
    <message>
      <source>Not taken: the appointment can't be given this state.</source>
      <translation>No aceptado: la cita no puede pasar a ese estado.</translation>
    </message>
    <message>
      <source>Not taken: the appointment is no longer there.</source>
      <translation>No aceptado: la cita ya no existe.</translation>
    </message>
    <message>
      <source>Not taken: the practice does not accept these details.</source>
      <translation>No aceptado: la consulta no admite estos datos.</translation>
    </message>
    <message>
      <source>Not taken: the practice keeps no schedule of yours in which to block time.</source>
      <translation>No aceptado: la consulta no lleva una agenda suya en la que bloquear tiempo.</translation>
    </message>
    <message>
      <source>Not taken: your sign-in does not allow changes. Ask the practice for it.</source>
      <translation>No aceptado: su inicio de sesión no permite cambios. Pídalo a la consulta.</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Nota</translation>
    </message>
    <message>
      <source>Note kept: %1</source>
      <translation>Nota guardada: %1</translation>
    </message>
    <message>
      <source>Note, %1</source>
      <translation>Nota, %1</translation>
    </message>
    <message>
      <source>Nothing is changed.</source>
      <translation>No hay ningún cambio.</translation>
    </message>
    <message>
      <source>Nothing waits: the practice has everything.</source>
      <translation>No hay nada en espera: la consulta lo tiene todo.</translation>
    </message>
    <message>
      <source>Nothing was undone: it has been changed since.</source>
      <translation>No se deshizo nada: ha cambiado desde entonces.</translation>
    </message>
    <message>
      <source>On its way.</source>
      <translation>En camino.</translation>
    </message>
    <message>
      <source>Other length, %1</source>
      <translation>Otra duración, %1</translation>
    </message>
    <message>
      <source>Patient</source>
      <translation>Paciente</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>Motivo</translation>
    </message>
    <message>
      <source>Redo</source>
      <translation>Rehacer</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Guardar</translation>
    </message>
    <message>
      <source>Save mine</source>
      <translation>Guardar lo mío</translation>
    </message>
    <message>
      <source>Schedule</source>
      <translation>Agenda</translation>
    </message>
    <message>
      <source>Send all now</source>
      <translation>Enviar todo ahora</translation>
    </message>
    <message>
      <source>Send now</source>
      <translation>Enviar ahora</translation>
    </message>
    <message>
      <source>Sent in a moment, or as soon as the practice can be reached.</source>
      <translation>Se envía enseguida, o en cuanto se pueda contactar con la consulta.</translation>
    </message>
    <message>
      <source>Show it in the schedule</source>
      <translation>Mostrar en la agenda</translation>
    </message>
    <message>
      <source>Show theirs</source>
      <translation>Mostrar lo otro</translation>
    </message>
    <message>
      <source>Somebody else changed it first. Look at both and choose.</source>
      <translation>Otra persona lo cambió antes. Mire ambos y elija.</translation>
    </message>
    <message>
      <source>Somebody else changed the same thing meanwhile.</source>
      <translation>Mientras tanto, otra persona cambió lo mismo.</translation>
    </message>
    <message>
      <source>Starts</source>
      <translation>Empieza</translation>
    </message>
    <message>
      <source>Take %1</source>
      <translation>Tomar %1</translation>
    </message>
    <message>
      <source>Take back</source>
      <translation>Retirar</translation>
    </message>
    <message>
      <source>Take them out</source>
      <translation>Quitarlas</translation>
    </message>
    <message>
      <source>Taking it back leaves the appointment as it is at the practice.</source>
      <translation>Al retirarlo, la cita queda como está en la consulta.</translation>
    </message>
    <message>
      <source>Taking it back removes it, with the later changes to it. Nothing is sent.</source>
      <translation>Al retirarla se quita con sus cambios posteriores. No se envía nada.</translation>
    </message>
    <message>
      <source>Taking it back shows again what the practice has.</source>
      <translation>Al retirarlo se muestra de nuevo lo que tiene la consulta.</translation>
    </message>
    <message>
      <source>That is too far away.</source>
      <translation>Eso está demasiado lejos.</translation>
    </message>
    <message>
      <source>The appointment of this draft is there no more.</source>
      <translation>La cita de este borrador ya no existe.</translation>
    </message>
    <message>
      <source>The clocks show this time twice that night. Which one do you mean?</source>
      <translation>Esa noche los relojes marcan esta hora dos veces. ¿Cuál quiere decir?</translation>
    </message>
    <message>
      <source>The first</source>
      <translation>La primera</translation>
    </message>
    <message>
      <source>The patient asked for it</source>
      <translation>A petición del paciente</translation>
    </message>
    <message>
      <source>The patient is ill</source>
      <translation>Paciente enfermo</translation>
    </message>
    <message>
      <source>The practice asked us to wait. It is sent again by itself.</source>
      <translation>La consulta nos pidió esperar. Se envía de nuevo por sí solo.</translation>
    </message>
    <message>
      <source>The practice can't be reached just now. It is sent again by itself.</source>
      <translation>Ahora no se puede contactar con la consulta. Se envía de nuevo por sí solo.</translation>
    </message>
    <message>
      <source>The practice did not take it (%1). Try again, or take it back.</source>
      <translation>La consulta no lo aceptó (%1). Inténtelo otra vez o retírelo.</translation>
    </message>
    <message>
      <source>The practice lets you read this schedule, but not change it.</source>
      <translation>La consulta le permite leer esta agenda, pero no cambiarla.</translation>
    </message>
    <message>
      <source>The practice no longer accepts our sign-in. Sign in again to send it.</source>
      <translation>La consulta ya no acepta nuestro inicio de sesión. Inicie sesión otra vez para enviarlo.</translation>
    </message>
    <message>
      <source>The practice's answer was not understood. It is asked again by itself.</source>
      <translation>No se entendió la respuesta de la consulta. Se pregunta de nuevo por sí solo.</translation>
    </message>
    <message>
      <source>The practitioner is ill</source>
      <translation>Profesional enfermo</translation>
    </message>
    <message>
      <source>The room is not available</source>
      <translation>Sala no disponible</translation>
    </message>
    <message>
      <source>The second, after the change</source>
      <translation>La segunda, después del cambio</translation>
    </message>
    <message>
      <source>This appointment has taken place and stays where it was.</source>
      <translation>Esta cita ya tuvo lugar y se queda donde estaba.</translation>
    </message>
    <message>
      <source>This appointment is there no more.</source>
      <translation>Esta cita ya no existe.</translation>
    </message>
    <message>
      <source>This appointment was cancelled. Make a new one instead.</source>
      <translation>Esta cita se canceló. Cree una nueva en su lugar.</translation>
    </message>
    <message>
      <source>This is no day. Write it as 2026-11-23, or as “next Tuesday”.</source>
      <translation>Esto no es un día. Escríbalo como 2026-11-23 o como «próximo martes».</translation>
    </message>
    <message>
      <source>This is no time of day. Write it as 14:30.</source>
      <translation>Esto no es una hora. Escríbala como 14:30.</translation>
    </message>
    <message>
      <source>This person is not a patient of the practice any more.</source>
      <translation>Esta persona ya no es paciente de la consulta.</translation>
    </message>
    <message>
      <source>This time does not exist: the clocks are put forward over it.</source>
      <translation>Esta hora no existe: los relojes se adelantan sobre ella.</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Reintentar</translation>
    </message>
    <message>
      <source>Try all again</source>
      <translation>Reintentar todo</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Deshacer</translation>
    </message>
    <message>
      <source>Undone: %1</source>
      <translation>Deshecho: %1</translation>
    </message>
    <message>
      <source>Visit</source>
      <translation>Visita</translation>
    </message>
    <message>
      <source>Waits behind an earlier change of the same appointment. Decide that one first.</source>
      <translation>Espera detrás de un cambio anterior de la misma cita. Decida primero ese.</translation>
    </message>
    <message>
      <source>What answers could not prove to be the practice. Nothing was sent.</source>
      <translation>Quien responde no pudo demostrar que es la consulta. No se envió nada.</translation>
    </message>
    <message>
      <source>What you had begun to write is here again.</source>
      <translation>Lo que había empezado a escribir está aquí de nuevo.</translation>
    </message>
    <message>
      <source>When</source>
      <translation>Cuándo</translation>
    </message>
    <message>
      <source>Where</source>
      <translation>Dónde</translation>
    </message>
    <message>
      <source>Write a note…</source>
      <translation>Escribir una nota…</translation>
    </message>
    <message>
      <source>blocked time</source>
      <translation>tiempo bloqueado</translation>
    </message>
    <message>
      <source>cancellation</source>
      <translation>cancelación</translation>
    </message>
    <message>
      <source>change</source>
      <translation>cambio</translation>
    </message>
    <message>
      <source>change of length</source>
      <translation>cambio de duración</translation>
    </message>
    <message>
      <source>ddd d MMM</source>
      <comment>a day in short, as QDate writes it</comment>
      <translation>ddd d MMM</translation>
    </message>
    <message>
      <source>freeing of time</source>
      <translation>liberación</translation>
    </message>
    <message>
      <source>move</source>
      <translation>traslado</translation>
    </message>
    <message>
      <source>new appointment</source>
      <translation>nueva cita</translation>
    </message>
    <message>
      <source>note</source>
      <translation>nota</translation>
    </message>
  </context>
  <context>
    <name>EventMenus</name>
    <message>
      <source>&amp;Copy details</source>
      <translation>&amp;Copiar los detalles</translation>
    </message>
    <message>
      <source>&amp;New appointment here, {time}</source>
      <translation>&amp;Nueva cita aquí, {time}</translation>
    </message>
    <message>
      <source>&amp;Open</source>
      <translation>&amp;Abrir</translation>
    </message>
    <message>
      <source>Go to &amp;today</source>
      <translation>Ir a &amp;hoy</translation>
    </message>
    <message>
      <source>Show its &amp;day</source>
      <translation>Mostrar su &amp;día</translation>
    </message>
    <message>
      <source>Show this &amp;day</source>
      <translation>Mostrar este &amp;día</translation>
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
        <numerusform>%n oculto</numerusform>
        <numerusform>%n ocultos</numerusform>
      </translation>
    </message>
    <message>
      <source>&amp;Arrange views…</source>
      <translation>&amp;Ordenar las vistas…</translation>
    </message>
    <message>
      <source>&amp;Everything</source>
      <translation>&amp;Todo</translation>
    </message>
    <message>
      <source>&amp;Named views</source>
      <translation>Vistas con &amp;nombre</translation>
    </message>
    <message>
      <source>&amp;Save this view…</source>
      <translation>&amp;Guardar esta vista…</translation>
    </message>
    <message>
      <source>, </source>
      <translation>, </translation>
    </message>
    <message>
      <source>A name, such as Harbour mornings</source>
      <translation>Un nombre, como Mañanas en el puerto</translation>
    </message>
    <message>
      <source>A view without a name</source>
      <translation>Una vista sin nombre</translation>
    </message>
    <message>
      <source>Account</source>
      <translation>Cuenta</translation>
    </message>
    <message>
      <source>Also open it as day, week or month, as it is now</source>
      <translation>Abrirla también como día, semana o mes, como está ahora</translation>
    </message>
    <message>
      <source>Alt and a number open the first nine, in this order. F2 changes a name.</source>
      <translation>Alt y un número abren las nueve primeras, en este orden. F2 cambia un nombre.</translation>
    </message>
    <message>
      <source>Calendar</source>
      <translation>Calendario</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
    <message>
      <source>Double click or Enter shows one thing alone.</source>
      <translation>Doble clic o Intro muestra solo una cosa.</translation>
    </message>
    <message>
      <source>Down</source>
      <translation>Abajo</translation>
    </message>
    <message>
      <source>Everything</source>
      <translation>Todo</translation>
    </message>
    <message>
      <source>Filtered: {filter}. {hidden}</source>
      <translation>Filtrado: {filter}. {hidden}</translation>
    </message>
    <message>
      <source>Kind of visit</source>
      <translation>Tipo de visita</translation>
    </message>
    <message>
      <source>Name of the view</source>
      <translation>Nombre de la vista</translation>
    </message>
    <message>
      <source>Named views</source>
      <translation>Vistas con nombre</translation>
    </message>
    <message>
      <source>No place</source>
      <translation>Sin lugar</translation>
    </message>
    <message>
      <source>No visit</source>
      <translation>Sin visita</translation>
    </message>
    <message>
      <source>Place</source>
      <translation>Lugar</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Quitar</translation>
    </message>
    <message>
      <source>Rename</source>
      <translation>Cambiar nombre</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Guardar</translation>
    </message>
    <message>
      <source>Save as a view…</source>
      <translation>Guardar como vista…</translation>
    </message>
    <message>
      <source>Save this view</source>
      <translation>Guardar esta vista</translation>
    </message>
    <message>
      <source>Show everything</source>
      <translation>Mostrar todo</translation>
    </message>
    <message>
      <source>Status</source>
      <translation>Estado</translation>
    </message>
    <message>
      <source>This replaces the view of that name.</source>
      <translation>Esto sustituye a la vista de ese nombre.</translation>
    </message>
    <message>
      <source>Unknown</source>
      <translation>Desconocida</translation>
    </message>
    <message>
      <source>Up</source>
      <translation>Arriba</translation>
    </message>
    <message>
      <source>What is left out now is kept under this name, and a key switches to it.</source>
      <translation>Lo que ahora se omite se guarda con este nombre, y una tecla lleva a ello.</translation>
    </message>
    <message>
      <source>What is shown</source>
      <translation>Lo que se muestra</translation>
    </message>
    <message>
      <source>none</source>
      <translation>nada</translation>
    </message>
    <message>
      <source>{facet}: not {values}</source>
      <translation>{facet}: no {values}</translation>
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
      <translation>Atrás</translation>
    </message>
    <message>
      <source>Step %1 of %2</source>
      <translation>Paso %1 de %2</translation>
    </message>
  </context>
  <context>
    <name>Free</name>
    <message numerus="yes">
      <source>%n free stretch(es)</source>
      <translation>
        <numerusform>%n hueco libre</numerusform>
        <numerusform>%n huecos libres</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n week(s)</source>
      <translation>
        <numerusform>%n semana</numerusform>
        <numerusform>%n semanas</numerusform>
      </translation>
    </message>
    <message>
      <source>Afternoons</source>
      <translation>Tardes</translation>
    </message>
    <message>
      <source>Copy as text</source>
      <translation>Copiar como texto</translation>
    </message>
    <message>
      <source>Evenings</source>
      <translation>Noches</translation>
    </message>
    <message>
      <source>Events of whole days take their days</source>
      <translation>Los eventos de día entero ocupan sus días</translation>
    </message>
    <message>
      <source>Free time</source>
      <translation>Tiempo libre</translation>
    </message>
    <message>
      <source>How long</source>
      <translation>Duración</translation>
    </message>
    <message>
      <source>Mornings</source>
      <translation>Mañanas</translation>
    </message>
    <message>
      <source>New appointment…</source>
      <translation>Nueva cita…</translation>
    </message>
    <message>
      <source>None</source>
      <translation>Ninguno</translation>
    </message>
    <message>
      <source>Nothing is free that long. Try a shorter time, more weeks or another part of the day.</source>
      <translation>No hay nada libre tanto tiempo. Pruebe con menos tiempo, más semanas u otra parte del día.</translation>
    </message>
    <message>
      <source>Room around events</source>
      <translation>Margen entre eventos</translation>
    </message>
    <message>
      <source>Tentative events take their time</source>
      <translation>Lo provisional ocupa su tiempo</translation>
    </message>
    <message>
      <source>When</source>
      <translation>Cuándo</translation>
    </message>
    <message>
      <source>When you are free</source>
      <translation>Cuándo está libre</translation>
    </message>
    <message>
      <source>Within</source>
      <translation>Dentro de</translation>
    </message>
    <message>
      <source>Working hours</source>
      <translation>Horas de trabajo</translation>
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
      <translation>%1 — %2, certificado de %3, a las %4</translation>
    </message>
    <message>
      <source>%1: %2</source>
      <translation>%1: %2</translation>
    </message>
    <message>
      <source>%1: as of %2</source>
      <translation>%1: a fecha de %2</translation>
    </message>
    <message>
      <source>%1: as of %2. %3.</source>
      <translation>%1: a fecha de %2. %3.</translation>
    </message>
    <message>
      <source>%1: not read yet</source>
      <translation>%1: aún sin leer</translation>
    </message>
    <message numerus="yes">
      <source>%n calendar(s) need your attention</source>
      <translation>
        <numerusform>%n calendario necesita su atención</numerusform>
        <numerusform>%n calendarios necesitan su atención</numerusform>
      </translation>
    </message>
    <message>
      <source>All sources as of %1</source>
      <translation>Todas las fuentes a fecha de %1</translation>
    </message>
    <message>
      <source>Everything travels encrypted.
Nothing has been sent since the program started.</source>
      <translation>Todo viaja cifrado.
No se ha enviado nada desde que se abrió el programa.</translation>
    </message>
    <message>
      <source>Everything travels encrypted:</source>
      <translation>Todo viaja cifrado:</translation>
    </message>
    <message>
      <source>No calendar is shown yet</source>
      <translation>Todavía no se muestra ningún calendario</translation>
    </message>
    <message>
      <source>Offline — not every calendar has been read yet</source>
      <translation>Sin conexión — aún no se han leído todos los calendarios</translation>
    </message>
    <message>
      <source>Offline — showing what was kept at %1</source>
      <translation>Sin conexión — se muestra lo guardado a las %1</translation>
    </message>
    <message>
      <source>Reading your calendars for the first time</source>
      <translation>Leyendo sus calendarios por primera vez</translation>
    </message>
  </context>
  <context>
    <name>GoTo</name>
    <message>
      <source>Go to a date</source>
      <translation>Ir a una fecha</translation>
    </message>
    <message>
      <source>In words or numbers, also in other languages.</source>
      <translation>Con palabras o números, también en otros idiomas.</translation>
    </message>
    <message>
      <source>No day is meant by this yet.</source>
      <translation>Esto aún no indica ningún día.</translation>
    </message>
    <message>
      <source>next tue, 14 march, in 3 weeks, 2026-12-01</source>
      <translation>próximo martes, 14 marzo, en 3 semanas, 01/12/2026</translation>
    </message>
  </context>
  <context>
    <name>Granted</name>
    <message>
      <source>If you need what is not allowed, ask whoever runs the practice's service, then sign in again.</source>
      <translation>Si necesita lo que no se permite, pregunte a quien gestiona el servicio de la consulta y vuelva a iniciar sesión.</translation>
    </message>
    <message>
      <source>The practice also allowed things that were not asked for. They are not used.</source>
      <translation>La consulta permitió también cosas que no se pidieron. No se usan.</translation>
    </message>
    <message>
      <source>The practice lets this program do less than it asked for. Not allowed:</source>
      <translation>La consulta permite a este programa menos de lo que pidió. No se permite:</translation>
    </message>
    <message>
      <source>The practice lets this program do what it asked for, and nothing else.</source>
      <translation>La consulta permite a este programa lo que pidió y nada más.</translation>
    </message>
    <message>
      <source>hand over your decisions of consent</source>
      <translation>transmitir sus decisiones de consentimiento</translation>
    </message>
    <message>
      <source>keep you signed in</source>
      <translation>mantener su sesión iniciada</translation>
    </message>
    <message>
      <source>make and change appointments</source>
      <translation>crear y cambiar citas</translation>
    </message>
    <message>
      <source>read all of your appointments</source>
      <translation>leer todas sus citas</translation>
    </message>
    <message>
      <source>read surveys</source>
      <translation>leer encuestas</translation>
    </message>
    <message>
      <source>read the agreement, the policy and the articles</source>
      <translation>leer el acuerdo, la política y los artículos</translation>
    </message>
    <message>
      <source>see and block free times</source>
      <translation>ver y bloquear horas libres</translation>
    </message>
    <message>
      <source>see the names of patients and practitioners</source>
      <translation>ver los nombres de pacientes y profesionales</translation>
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
      <translation>%1; también cambió: %2</translation>
    </message>
    <message numerus="yes">
      <source>%n earlier</source>
      <translation>
        <numerusform>%n anterior</numerusform>
        <numerusform>%n anteriores</numerusform>
      </translation>
    </message>
    <message>
      <source>Booked again by the front desk</source>
      <translation>Reservada de nuevo por la recepción</translation>
    </message>
    <message>
      <source>Booked again by you</source>
      <translation>Reservada de nuevo por usted</translation>
    </message>
    <message>
      <source>Cancelled by the front desk</source>
      <translation>Cancelada por la recepción</translation>
    </message>
    <message>
      <source>Cancelled by you</source>
      <translation>Cancelada por usted</translation>
    </message>
    <message>
      <source>Changed by the front desk: %1</source>
      <translation>Cambiado por la recepción: %1</translation>
    </message>
    <message>
      <source>Changed by you: %1</source>
      <translation>Cambiado por usted: %1</translation>
    </message>
    <message>
      <source>History</source>
      <translation>Historial</translation>
    </message>
    <message>
      <source>Length changed from %1 to %2 by the front desk</source>
      <translation>Duración cambiada de %1 a %2 por la recepción</translation>
    </message>
    <message>
      <source>Length changed from %1 to %2 by you</source>
      <translation>Duración cambiada de %1 a %2 por usted</translation>
    </message>
    <message>
      <source>Made</source>
      <translation>Creada</translation>
    </message>
    <message>
      <source>Made by the front desk</source>
      <translation>Creada por la recepción</translation>
    </message>
    <message>
      <source>Made by you</source>
      <translation>Creada por usted</translation>
    </message>
    <message>
      <source>Marked as arrived by the front desk</source>
      <translation>Marcada como llegada por la recepción</translation>
    </message>
    <message>
      <source>Marked as arrived by you</source>
      <translation>Marcada como llegada por usted</translation>
    </message>
    <message>
      <source>Marked as completed by the front desk</source>
      <translation>Marcada como completada por la recepción</translation>
    </message>
    <message>
      <source>Marked as completed by you</source>
      <translation>Marcada como completada por usted</translation>
    </message>
    <message>
      <source>Marked as not come by the front desk</source>
      <translation>Marcada como no presentada por la recepción</translation>
    </message>
    <message>
      <source>Marked as not come by you</source>
      <translation>Marcada como no presentada por usted</translation>
    </message>
    <message>
      <source>Moved from %1 to %2 by the front desk</source>
      <translation>Movida de %1 a %2 por la recepción</translation>
    </message>
    <message>
      <source>Moved from %1 to %2 by you</source>
      <translation>Movida de %1 a %2 por usted</translation>
    </message>
    <message>
      <source>Removed by the front desk</source>
      <translation>Eliminada por la recepción</translation>
    </message>
    <message>
      <source>Removed by you</source>
      <translation>Eliminada por usted</translation>
    </message>
    <message>
      <source>Two edits met, and you chose by field</source>
      <translation>Dos ediciones coincidieron, y usted eligió campo por campo</translation>
    </message>
    <message>
      <source>Two edits met, and you kept both</source>
      <translation>Dos ediciones coincidieron, y usted conservó ambas</translation>
    </message>
    <message>
      <source>Two edits met, and you kept the front desk's</source>
      <translation>Dos ediciones coincidieron, y usted conservó la de la recepción</translation>
    </message>
    <message>
      <source>Two edits met, and you kept yours</source>
      <translation>Dos ediciones coincidieron, y usted conservó la suya</translation>
    </message>
    <message>
      <source>You changed it and took that back before it was sent</source>
      <translation>Usted la cambió y lo retiró antes de enviarse</translation>
    </message>
    <message>
      <source>Your change and the front desk's were put together</source>
      <translation>Su cambio y el de la recepción se unieron</translation>
    </message>
  </context>
  <context>
    <name>HistoryPage</name>
    <message>
      <source>%1, on another computer (%2); it holds here since %3</source>
      <translation>%1, en otro ordenador (%2); vale aquí desde %3</translation>
    </message>
    <message>
      <source>%1, on this computer</source>
      <translation>%1, en este ordenador</translation>
    </message>
    <message>
      <source>%1, on this computer; it holds again since %2</source>
      <translation>%1, en este ordenador; vale de nuevo desde %2</translation>
    </message>
    <message>
      <source>%1: %2</source>
      <translation>%1: %2</translation>
    </message>
    <message>
      <source>Check the chain</source>
      <translation>Comprobar la cadena</translation>
    </message>
    <message>
      <source>Consent history</source>
      <translation>Historial de consentimientos</translation>
    </message>
    <message>
      <source>Details</source>
      <translation>Detalles</translation>
    </message>
    <message>
      <source>Every decision stays on record, and each record seals the one before it.</source>
      <translation>Cada decisión queda registrada y cada registro sella el anterior.</translation>
    </message>
    <message>
      <source>Expired — %1</source>
      <translation>Caducado — %1</translation>
    </message>
    <message>
      <source>Given — %1</source>
      <translation>Dado — %1</translation>
    </message>
    <message>
      <source>Receipt…</source>
      <translation>Recibo…</translation>
    </message>
    <message>
      <source>Record %1, %2
Its seal: %3
The seal before: %4</source>
      <translation>Registro %1, %2
Su sello: %3
El sello anterior: %4</translation>
    </message>
    <message>
      <source>Refused — %1</source>
      <translation>Rechazado — %1</translation>
    </message>
    <message>
      <source>Show earlier decisions</source>
      <translation>Mostrar decisiones anteriores</translation>
    </message>
    <message>
      <source>The chain holds: no record was changed or taken away.</source>
      <translation>La cadena está íntegra: ningún registro se cambió ni se quitó.</translation>
    </message>
    <message>
      <source>The words are not on this computer.</source>
      <translation>El texto no está en este ordenador.</translation>
    </message>
    <message>
      <source>There is no decision yet.</source>
      <translation>Todavía no hay ninguna decisión.</translation>
    </message>
    <message>
      <source>Withdrawn — %1</source>
      <translation>Retirado — %1</translation>
    </message>
    <message>
      <source>something that is no longer here</source>
      <translation>algo que ya no está aquí</translation>
    </message>
  </context>
  <context>
    <name>HourGrid</name>
    <message>
      <source>Schedule by hours</source>
      <translation>Agenda por horas</translation>
    </message>
  </context>
  <context>
    <name>KeyStatePage</name>
    <message>
      <source>Open</source>
      <translation>Abrir</translation>
    </message>
    <message>
      <source>Passphrase or recovery code</source>
      <translation>Frase de contraseña o código de recuperación</translation>
    </message>
    <message>
      <source>Quit</source>
      <translation>Salir</translation>
    </message>
    <message>
      <source>Restore a backup…</source>
      <translation>Restaurar una copia…</translation>
    </message>
    <message>
      <source>Show the other window</source>
      <translation>Mostrar la otra ventana</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Reintentar</translation>
    </message>
  </context>
  <context>
    <name>KeysCard</name>
    <message>
      <source>An encrypted copy is made every day; the last seven are kept.</source>
      <translation>Cada día se hace una copia cifrada; se guardan las últimas siete.</translation>
    </message>
    <message>
      <source>Back up now</source>
      <translation>Hacer una copia ahora</translation>
    </message>
    <message>
      <source>Backup</source>
      <translation>Copia de seguridad</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <source>Change the passphrase</source>
      <translation>Cambiar la frase de contraseña</translation>
    </message>
    <message>
      <source>Change…</source>
      <translation>Cambiar…</translation>
    </message>
    <message>
      <source>Done.</source>
      <translation>Hecho.</translation>
    </message>
    <message>
      <source>It opens your schedule on this computer, also without its keyring.</source>
      <translation>Abre su agenda en este equipo, también sin su llavero.</translation>
    </message>
    <message>
      <source>It opens your schedule when the passphrase is forgotten. An older code ends.</source>
      <translation>Abre su agenda si olvida la frase de contraseña. Un código anterior deja de valer.</translation>
    </message>
    <message>
      <source>Make a new one…</source>
      <translation>Crear uno nuevo…</translation>
    </message>
    <message>
      <source>Passphrase</source>
      <translation>Frase de contraseña</translation>
    </message>
    <message>
      <source>Recovery code</source>
      <translation>Código de recuperación</translation>
    </message>
    <message>
      <source>Ways to your key</source>
      <translation>Caminos a su clave</translation>
    </message>
    <message>
      <source>Your schedule opens with: %1.</source>
      <translation>Su agenda se abre con: %1.</translation>
    </message>
    <message>
      <source>the keyring of this computer</source>
      <translation>el llavero de este equipo</translation>
    </message>
    <message>
      <source>your passphrase</source>
      <translation>su frase de contraseña</translation>
    </message>
    <message>
      <source>your recovery code</source>
      <translation>su código de recuperación</translation>
    </message>
  </context>
  <context>
    <name>LanguagePage</name>
    <message>
      <source>As the system</source>
      <translation>Como el sistema</translation>
    </message>
    <message>
      <source>Dates, first day of the week and 12 or 24 hours follow the system.</source>
      <translation>Las fechas, el primer día de la semana y las 12 o 24 horas siguen al sistema.</translation>
    </message>
    <message>
      <source>Its hours are shown beside yours in day and week.</source>
      <translation>Sus horas se muestran junto a las suyas en día y semana.</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Idioma</translation>
    </message>
    <message>
      <source>Language &amp; time</source>
      <translation>Idioma y hora</translation>
    </message>
    <message>
      <source>None</source>
      <translation>Ninguna</translation>
    </message>
    <message>
      <source>Second time zone</source>
      <translation>Segunda zona horaria</translation>
    </message>
    <message>
      <source>Windows that you open from now on speak it.</source>
      <translation>Las ventanas que abra desde ahora lo hablan.</translation>
    </message>
  </context>
  <context>
    <name>Leave</name>
    <message>
      <source>%1 can't be told now that your consents end.</source>
      <translation>Ahora no se puede avisar a %1 de que terminan sus consentimientos.</translation>
    </message>
    <message numerus="yes">
      <source>%n change(s) have not reached your practice and would be lost there.</source>
      <translation>
        <numerusform>%n cambio no ha llegado a su consulta y se perdería allí.</numerusform>
        <numerusform>%n cambios no han llegado a su consulta y se perderían allí.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n file(s) and their keys are gone from this computer.</source>
      <translation>
        <numerusform>%n archivo y sus claves ya no están en este ordenador.</numerusform>
        <numerusform>%n archivos y sus claves ya no están en este ordenador.</numerusform>
      </translation>
    </message>
    <message>
      <source>1. Your calendars, appointments and consents are written as plain files.</source>
      <translation>1. Sus calendarios, citas y consentimientos se escriben como archivos sin cifrar.</translation>
    </message>
    <message>
      <source>2. On your own calendars nothing of ours stands.</source>
      <translation>2. En sus propios calendarios no hay nada nuestro.</translation>
    </message>
    <message numerus="yes">
      <source>2. What we wrote to your calendars is removed there: %n calendar(s).</source>
      <translation>
        <numerusform>2. Lo que escribimos en sus calendarios se quita allí: %n calendario.</numerusform>
        <numerusform>2. Lo que escribimos en sus calendarios se quita allí: %n calendarios.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>3. All %n consent(s) are taken back, here and on your other computers; your practice is told.</source>
      <translation>
        <numerusform>3. Se retira su %n consentimiento, aquí y en sus otros ordenadores; se avisa a su consulta.</numerusform>
        <numerusform>3. Se retiran sus %n consentimientos, aquí y en sus otros ordenadores; se avisa a su consulta.</numerusform>
      </translation>
    </message>
    <message>
      <source>4. You are signed out of: %1.</source>
      <translation>4. Se cierra su sesión en: %1.</translation>
    </message>
    <message>
      <source>5. Every file and every key of the program on this computer is destroyed.</source>
      <translation>5. Se destruyen todos los archivos y claves del programa en este ordenador.</translation>
    </message>
    <message>
      <source>An entry in the keyring stayed. It opens nothing; the next start removes it.</source>
      <translation>Quedó una entrada en el llavero. No abre nada; el próximo inicio la quita.</translation>
    </message>
    <message>
      <source>Choose a folder for your files, or take nothing along.</source>
      <translation>Elija una carpeta para sus archivos, o no se lleve nada.</translation>
    </message>
    <message>
      <source>Choose…</source>
      <translation>Elegir…</translation>
    </message>
    <message>
      <source>Close OptiMantra</source>
      <translation>Cerrar OptiMantra</translation>
    </message>
    <message>
      <source>Erase all the same</source>
      <translation>Borrar de todos modos</translation>
    </message>
    <message>
      <source>Everything is erased here</source>
      <translation>Aquí se borró todo</translation>
    </message>
    <message>
      <source>Folder for your files</source>
      <translation>Carpeta para sus archivos</translation>
    </message>
    <message>
      <source>Leave and erase</source>
      <translation>Irse y borrar</translation>
    </message>
    <message>
      <source>Leave with everything</source>
      <translation>Irse con todo</translation>
    </message>
    <message>
      <source>Nothing was erased yet. Your files are safe.</source>
      <translation>Todavía no se borró nada. Sus archivos están a salvo.</translation>
    </message>
    <message>
      <source>Our calendar at %1 can't be removed now.</source>
      <translation>Ahora no se puede quitar nuestro calendario en %1.</translation>
    </message>
    <message>
      <source>Our permission at %1 can't be ended now. You can end it on its security page.</source>
      <translation>Ahora no se puede terminar nuestro permiso en %1. Puede terminarlo en su página de seguridad.</translation>
    </message>
    <message>
      <source>Stay</source>
      <translation>Quedarse</translation>
    </message>
    <message>
      <source>Take nothing along, and no receipt</source>
      <translation>No llevarse nada, ni recibo</translation>
    </message>
    <message>
      <source>The files are not encrypted. Keep them in a safe place.</source>
      <translation>Los archivos no están cifrados. Guárdelos en un lugar seguro.</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Probar otra vez</translation>
    </message>
    <message>
      <source>Where your files go</source>
      <translation>Adónde van sus archivos</translation>
    </message>
    <message>
      <source>Writing your files and signing out…</source>
      <translation>Se escriben sus archivos y se cierra la sesión…</translation>
    </message>
    <message>
      <source>Your files and the receipt are in %1.</source>
      <translation>Sus archivos y el recibo están en %1.</translation>
    </message>
    <message>
      <source>Your files go to</source>
      <translation>Sus archivos van a</translation>
    </message>
    <message>
      <source>none</source>
      <translation>ninguno</translation>
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
      <translation>%1 (no es nuestro)</translation>
    </message>
    <message>
      <source>Article</source>
      <translation>Artículo</translation>
    </message>
    <message>
      <source>Articles</source>
      <translation>Artículos</translation>
    </message>
    <message>
      <source>By %1 · %2</source>
      <translation>De %1 · %2</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
    <message>
      <source>For your information only. It is no medical advice, and we do not endorse what others offer.</source>
      <translation>Solo para informar. No es consejo médico, y no recomendamos lo que otros ofrecen.</translation>
    </message>
    <message>
      <source>Library</source>
      <translation>Biblioteca</translation>
    </message>
    <message>
      <source>No article has these words.</source>
      <translation>Ningún artículo tiene estas palabras.</translation>
    </message>
    <message>
      <source>Open its page…</source>
      <translation>Abrir su página…</translation>
    </message>
    <message>
      <source>OptiMantra</source>
      <translation>OptiMantra</translation>
    </message>
    <message>
      <source>Search the articles</source>
      <translation>Buscar en los artículos</translation>
    </message>
    <message>
      <source>There are no articles yet. They come from your practice.</source>
      <translation>Todavía no hay artículos. Vienen de su consulta.</translation>
    </message>
  </context>
  <context>
    <name>LockPage</name>
    <message>
      <source>Locked</source>
      <translation>Bloqueado</translation>
    </message>
    <message>
      <source>Passphrase</source>
      <translation>Frase de contraseña</translation>
    </message>
    <message>
      <source>Today at a glance</source>
      <translation>El día de un vistazo</translation>
    </message>
    <message>
      <source>Unlock</source>
      <translation>Desbloquear</translation>
    </message>
    <message>
      <source>We never ask for your passphrase or password by phone or e-mail.</source>
      <translation>Nunca pedimos su frase ni su contraseña por teléfono o por correo.</translation>
    </message>
  </context>
  <context>
    <name>LoseChanges</name>
    <message numerus="yes">
      <source>%n change(s) would be lost</source>
      <translation>
        <numerusform>Se perdería %n cambio</numerusform>
        <numerusform>Se perderían %n cambios</numerusform>
      </translation>
    </message>
    <message>
      <source>Keep showing it</source>
      <translation>Seguir mostrándola</translation>
    </message>
    <message>
      <source>Lose them</source>
      <translation>Perderlos</translation>
    </message>
    <message>
      <source>Send them now</source>
      <translation>Enviarlos ahora</translation>
    </message>
    <message numerus="yes">
      <source>The practice does not have %n change(s) of yours yet.</source>
      <translation>
        <numerusform>La consulta aún no tiene %n cambio suyo.</numerusform>
        <numerusform>La consulta aún no tiene %n cambios suyos.</numerusform>
      </translation>
    </message>
    <message>
      <source>When your schedule is no longer shown here, they go with it and are not sent.</source>
      <translation>Cuando su agenda deje de mostrarse aquí, se van con ella y no se envían.</translation>
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
      <translation>La agenda de su consulta y sus propios calendarios, cifrados en este equipo.</translation>
    </message>
  </context>
  <context>
    <name>Managed</name>
    <message>
      <source>Locked: the settings of your IT can't be read, so the strictest hold for now.</source>
      <translation>Bloqueado: no se puede leer lo que fijó su equipo informático; por ahora rige lo más estricto.</translation>
    </message>
    <message>
      <source>Set by %1 for this computer.</source>
      <translation>Fijado por %1 para este ordenador.</translation>
    </message>
    <message>
      <source>Set by your IT for this computer.</source>
      <translation>Fijado por su equipo informático para este ordenador.</translation>
    </message>
  </context>
  <context>
    <name>Matters</name>
    <message>
      <source>%1 lists far fewer events than before. We removed nothing and wait for your answer.</source>
      <translation>%1 muestra muchos menos eventos que antes. No hemos quitado nada y esperamos su respuesta.</translation>
    </message>
    <message>
      <source>%1 lists no events any more. We removed nothing and wait for your answer.</source>
      <translation>%1 ya no tiene eventos. No hemos quitado nada y esperamos su respuesta.</translation>
    </message>
    <message>
      <source>%1 needs you to sign in again. What is kept on this computer stays in view.</source>
      <translation>%1 necesita que vuelva a iniciar sesión. Lo guardado en este equipo sigue a la vista.</translation>
    </message>
    <message>
      <source>%1: %2</source>
      <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
      <source>%n change(s) refused</source>
      <translation>
        <numerusform>%n cambio rechazado</numerusform>
        <numerusform>%n cambios rechazados</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n edit(s) to decide</source>
      <translation>
        <numerusform>%n edición por decidir</numerusform>
        <numerusform>%n ediciones por decidir</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n of your changes were not taken by the practice.</source>
      <translation>
        <numerusform>La consulta no aceptó uno de sus cambios.</numerusform>
        <numerusform>La consulta no aceptó %n de sus cambios.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n of your edits met somebody else's change of the same appointment.</source>
      <translation>
        <numerusform>Una de sus ediciones coincidió con el cambio de otra persona en la misma cita.</numerusform>
        <numerusform>%n de sus ediciones coincidieron con el cambio de otra persona en la misma cita.</numerusform>
      </translation>
    </message>
    <message>
      <source>Answer…</source>
      <translation>Responder…</translation>
    </message>
    <message>
      <source>Look at both…</source>
      <translation>Ver ambas…</translation>
    </message>
    <message>
      <source>Look at them…</source>
      <translation>Verlos…</translation>
    </message>
    <message>
      <source>Nothing was overwritten: both versions are kept until you decide.</source>
      <translation>No se sobrescribió nada: ambas versiones se conservan hasta que usted decida.</translation>
    </message>
    <message>
      <source>Read it…</source>
      <translation>Leerlo…</translation>
    </message>
    <message>
      <source>Sign in again…</source>
      <translation>Volver a iniciar sesión…</translation>
    </message>
    <message>
      <source>They are kept here until you try again or take them back.</source>
      <translation>Se guardan aquí hasta que lo intente de nuevo o los retire.</translation>
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
      <translation>Mes siguiente</translation>
    </message>
    <message>
      <source>Month before</source>
      <translation>Mes anterior</translation>
    </message>
  </context>
  <context>
    <name>MonthGrid</name>
    <message>
      <source>Schedule by month</source>
      <translation>Agenda por mes</translation>
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
      <translation>Elija una frase de contraseña</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Copiar</translation>
    </message>
    <message>
      <source>Go on</source>
      <translation>Continuar</translation>
    </message>
    <message>
      <source>I have written it down</source>
      <translation>Lo he anotado</translation>
    </message>
    <message numerus="yes">
      <source>It needs at least %n character(s).</source>
      <translation>
        <numerusform>Necesita al menos %n carácter.</numerusform>
        <numerusform>Necesita al menos %n caracteres.</numerusform>
      </translation>
    </message>
    <message>
      <source>It opens your schedule when the passphrase is forgotten. It is shown this once and kept nowhere. Keep it on paper, away from this computer.</source>
      <translation>Abre su agenda si olvida la frase de contraseña. Se muestra solo esta vez y no se guarda en ningún sitio. Guárdelo en papel, lejos de este equipo.</translation>
    </message>
    <message>
      <source>Passphrase, four words or more</source>
      <translation>Frase de contraseña, cuatro palabras o más</translation>
    </message>
    <message>
      <source>Recovery code</source>
      <translation>Código de recuperación</translation>
    </message>
    <message>
      <source>The same once more</source>
      <translation>La misma otra vez</translation>
    </message>
    <message>
      <source>The two are not the same.</source>
      <translation>Las dos no son iguales.</translation>
    </message>
    <message>
      <source>This computer has no keyring, so a passphrase protects your schedule. It is written down nowhere and sent to nobody: without it, and without the recovery code, nobody can open your schedule.</source>
      <translation>Este equipo no tiene llavero, así que una frase de contraseña protege su agenda. No se anota en ningún sitio ni se envía a nadie: sin ella y sin el código de recuperación, nadie puede abrir su agenda.</translation>
    </message>
    <message>
      <source>Use this passphrase</source>
      <translation>Usar esta frase</translation>
    </message>
    <message>
      <source>Write down your recovery code</source>
      <translation>Anote su código de recuperación</translation>
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
      <translation>Han llegado</translation>
    </message>
    <message>
      <source>Next</source>
      <translation>A continuación</translation>
    </message>
    <message>
      <source>Nothing more today</source>
      <translation>Nada más por hoy</translation>
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
        <numerusform>%n minuto antes</numerusform>
        <numerusform>%n minutos antes</numerusform>
      </translation>
    </message>
    <message>
      <source>A day before</source>
      <translation>Un día antes</translation>
    </message>
    <message>
      <source>All-day events</source>
      <translation>Eventos de todo el día</translation>
    </message>
    <message>
      <source>Appointments</source>
      <translation>Citas</translation>
    </message>
    <message>
      <source>At %1 that day</source>
      <translation>A las %1 ese día</translation>
    </message>
    <message>
      <source>At %1 the day before</source>
      <translation>A las %1 el día anterior</translation>
    </message>
    <message>
      <source>At the start</source>
      <translation>Al comenzar</translation>
    </message>
    <message>
      <source>Events of my own calendars</source>
      <translation>Eventos de mis propios calendarios</translation>
    </message>
    <message>
      <source>Everything but patients' names</source>
      <translation>Todo salvo los nombres de pacientes</translation>
    </message>
    <message>
      <source>Everything, with names</source>
      <translation>Todo, con nombres</translation>
    </message>
    <message>
      <source>From %1 on</source>
      <translation>Desde las %1</translation>
    </message>
    <message>
      <source>In the tray, so that it can remind you.</source>
      <translation>En la bandeja, para poder avisarle.</translation>
    </message>
    <message>
      <source>It comes as your system shows notifications.</source>
      <translation>Aparece como su sistema muestra las notificaciones.</translation>
    </message>
    <message>
      <source>Kinds of visit alone</source>
      <translation>Solo el tipo de visita</translation>
    </message>
    <message>
      <source>Never names while they are hidden, and only the time while you present. Your system may keep a notification: titles of your own events are in one only if you choose it.</source>
      <translation>Nunca nombres mientras estén ocultos, y solo la hora mientras hace una presentación. Su sistema puede guardar una notificación: los títulos de sus propios eventos solo aparecen en ella si usted lo elige.</translation>
    </message>
    <message>
      <source>None</source>
      <translation>Ninguna</translation>
    </message>
    <message>
      <source>Notifications</source>
      <translation>Notificaciones</translation>
    </message>
    <message>
      <source>Off</source>
      <translation>Desactivado</translation>
    </message>
    <message>
      <source>Once a day: how many appointments, from when, and what changed.</source>
      <translation>Una vez al día: cuántas citas, desde cuándo y qué ha cambiado.</translation>
    </message>
    <message>
      <source>Only the time</source>
      <translation>Solo la hora</translation>
    </message>
    <message>
      <source>Quiet hours</source>
      <translation>Horas de silencio</translation>
    </message>
    <message>
      <source>Remind me while it is locked</source>
      <translation>Avisarme mientras está bloqueado</translation>
    </message>
    <message>
      <source>Reminders are made on this computer and sent nowhere.</source>
      <translation>Los avisos se crean en este equipo y no se envían a ninguna parte.</translation>
    </message>
    <message>
      <source>Show me one</source>
      <translation>Mostrar uno</translation>
    </message>
    <message>
      <source>Sound</source>
      <translation>Sonido</translation>
    </message>
    <message>
      <source>Stay when the window is closed</source>
      <translation>Seguir cuando se cierra la ventana</translation>
    </message>
    <message>
      <source>The day at its start</source>
      <translation>El día al empezar</translation>
    </message>
    <message>
      <source>This system shows no notifications: it stands in the window.</source>
      <translation>Este sistema no muestra notificaciones: aparece en la ventana.</translation>
    </message>
    <message>
      <source>Try it</source>
      <translation>Probarlo</translation>
    </message>
    <message>
      <source>What is near when they end is told then.</source>
      <translation>Lo que esté próximo cuando terminen se avisa entonces.</translation>
    </message>
    <message>
      <source>What they say</source>
      <translation>Qué dicen</translation>
    </message>
    <message>
      <source>Without a sound, and with the time alone.</source>
      <translation>Sin sonido y solo con la hora.</translation>
    </message>
    <message>
      <source>Your calendars may remind you by themselves, on your phone too.</source>
      <translation>Sus calendarios quizá ya le avisan por sí mismos, también en el teléfono.</translation>
    </message>
  </context>
  <context>
    <name>Nudges</name>
    <message>
      <source>I have changed it</source>
      <translation>La he cambiado</translation>
    </message>
    <message>
      <source>Make a recovery code…</source>
      <translation>Crear un código de recuperación…</translation>
    </message>
    <message>
      <source>Not now</source>
      <translation>Ahora no</translation>
    </message>
    <message>
      <source>Read it…</source>
      <translation>Leerlo…</translation>
    </message>
    <message>
      <source>The privacy policy can be read now.</source>
      <translation>Ya se puede leer la política de privacidad.</translation>
    </message>
    <message>
      <source>The privacy policy was revised. Old and new stand side by side.</source>
      <translation>La política de privacidad se revisó. Lo viejo y lo nuevo están juntos.</translation>
    </message>
    <message>
      <source>This computer's keyring has lost the key of your schedule. Make a recovery code before you lock or close the program: without one, nobody can open your schedule any more.</source>
      <translation>El llavero de este equipo ha perdido la clave de su agenda. Cree un código de recuperación antes de bloquear o cerrar el programa: sin él, nadie podrá volver a abrir su agenda.</translation>
    </message>
    <message>
      <source>Your practice has revised its user agreement. Its schedule waits for your answer.</source>
      <translation>Su consulta revisó su acuerdo de uso. Su agenda espera su respuesta.</translation>
    </message>
    <message numerus="yes">
      <source>Your practice password is %n day(s) old. You change it on your practice's own page.</source>
      <translation>
        <numerusform>Su contraseña de la consulta tiene %n día. La cambia en la página de su consulta.</numerusform>
        <numerusform>Su contraseña de la consulta tiene %n días. La cambia en la página de su consulta.</numerusform>
      </translation>
    </message>
    <message>
      <source>Your practice's schedule waits until you have agreed to its user agreement.</source>
      <translation>La agenda de su consulta espera hasta que acepte su acuerdo de uso.</translation>
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
      <translation>Anuncio</translation>
    </message>
    <message>
      <source>Open: %1</source>
      <translation>Abrir: %1</translation>
    </message>
    <message>
      <source>Open…</source>
      <translation>Abrir…</translation>
    </message>
    <message>
      <source>Why this?</source>
      <translation>¿Por qué?</translation>
    </message>
  </context>
  <context>
    <name>OutsideLink</name>
    <message>
      <source>Copy the address</source>
      <translation>Copiar la dirección</translation>
    </message>
    <message>
      <source>Full address</source>
      <translation>Dirección completa</translation>
    </message>
    <message>
      <source>Go to %1?</source>
      <translation>¿Ir a %1?</translation>
    </message>
    <message>
      <source>Open in the browser</source>
      <translation>Abrir en el navegador</translation>
    </message>
    <message>
      <source>Open the mail program</source>
      <translation>Abrir el programa de correo</translation>
    </message>
    <message>
      <source>Stay here</source>
      <translation>Quedarse aquí</translation>
    </message>
    <message>
      <source>The way there is not encrypted: others can read along.</source>
      <translation>El camino no está cifrado: otros pueden leerlo.</translation>
    </message>
    <message>
      <source>This page is not ours. What you do there is between you and them; their privacy notice applies.</source>
      <translation>Esta página no es nuestra. Lo que haga allí es entre usted y ellos; rige su aviso de privacidad.</translation>
    </message>
    <message>
      <source>Write to %1?</source>
      <translation>¿Escribir a %1?</translation>
    </message>
    <message>
      <source>Your mail program opens. What you write there leaves this program and travels as your mail does.</source>
      <translation>Se abre su programa de correo. Lo que escriba allí sale de este programa y viaja como su correo.</translation>
    </message>
  </context>
  <context>
    <name>Palette</name>
    <message>
      <source>What answers</source>
      <translation>Lo que coincide</translation>
    </message>
    <message>
      <source>What do you want to do?</source>
      <translation>¿Qué quiere hacer?</translation>
    </message>
  </context>
  <context>
    <name>Phrases</name>
    <message>
      <source>(no title)</source>
      <translation>(sin título)</translation>
    </message>
    <message>
      <source>Appointment</source>
      <translation>Cita</translation>
    </message>
    <message>
      <source>Busy</source>
      <translation>Ocupado</translation>
    </message>
    <message>
      <source>arrived</source>
      <translation>ha llegado</translation>
    </message>
    <message>
      <source>blocked</source>
      <translation>bloqueado</translation>
    </message>
    <message>
      <source>booked</source>
      <translation>reservada</translation>
    </message>
    <message>
      <source>cancelled</source>
      <translation>cancelada</translation>
    </message>
    <message>
      <source>completed</source>
      <translation>terminada</translation>
    </message>
    <message>
      <source>confirmed</source>
      <translation>confirmada</translation>
    </message>
    <message>
      <source>did not come</source>
      <translation>no vino</translation>
    </message>
    <message>
      <source>proposed</source>
      <translation>propuesta</translation>
    </message>
    <message>
      <source>tentative</source>
      <translation>provisional</translation>
    </message>
    <message numerus="yes">
      <source>{day}, %n event(s)</source>
      <translation>
        <numerusform>{day}, %n evento</numerusform>
        <numerusform>{day}, %n eventos</numerusform>
      </translation>
    </message>
    <message>
      <source>{day}, all day</source>
      <translation>{day}, todo el día</translation>
    </message>
    <message>
      <source>{day}, no events</source>
      <translation>{day}, sin eventos</translation>
    </message>
    <message>
      <source>{day}, {times}</source>
      <translation>{day}, {times}</translation>
    </message>
    <message>
      <source>{first} – {last}, all day</source>
      <translation>{first} – {last}, todo el día</translation>
    </message>
    <message>
      <source>{first}, {start} – {last}, {end}</source>
      <translation>{first}, {start} – {last}, {end}</translation>
    </message>
    <message>
      <source>{sentence}, waiting to be sent</source>
      <translation>{sentence}, espera a enviarse</translation>
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
      <translation>Por la noche: {events}</translation>
    </message>
    <message>
      <source>Nothing planned</source>
      <translation>Nada previsto</translation>
    </message>
    <message>
      <source>Page {page} of {pages}</source>
      <translation>Página {page} de {pages}</translation>
    </message>
    <message>
      <source>{day} (continued)</source>
      <translation>{day} (continuación)</translation>
    </message>
    <message>
      <source>{month}, week {number}</source>
      <translation>{month}, semana {number}</translation>
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
        <numerusform>%n página</numerusform>
        <numerusform>%n páginas</numerusform>
      </translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <source>Day sheet, with room for notes</source>
      <translation>Hoja del día, con sitio para notas</translation>
    </message>
    <message>
      <source>Everything, with names</source>
      <translation>Todo, con nombres</translation>
    </message>
    <message>
      <source>How much of it</source>
      <translation>Cuánto se dice</translation>
    </message>
    <message>
      <source>Initials for names</source>
      <translation>Iniciales en vez de nombres</translation>
    </message>
    <message>
      <source>Kind of visit, no names</source>
      <translation>Tipo de visita, sin nombres</translation>
    </message>
    <message>
      <source>List of two weeks</source>
      <translation>Lista de dos semanas</translation>
    </message>
    <message>
      <source>Month</source>
      <translation>Mes</translation>
    </message>
    <message>
      <source>Names are hidden now. Show them first to print them.</source>
      <translation>Los nombres están ocultos. Muéstrelos primero para imprimirlos.</translation>
    </message>
    <message>
      <source>Only that I am busy</source>
      <translation>Solo que estoy ocupado</translation>
    </message>
    <message>
      <source>Paper can be read by whoever finds it.</source>
      <translation>El papel lo puede leer quien lo encuentre.</translation>
    </message>
    <message numerus="yes">
      <source>Preview, %n page(s)</source>
      <translation>
        <numerusform>Vista previa, %n página</numerusform>
        <numerusform>Vista previa, %n páginas</numerusform>
      </translation>
    </message>
    <message>
      <source>Print</source>
      <translation>Imprimir</translation>
    </message>
    <message>
      <source>Print…</source>
      <translation>Imprimir…</translation>
    </message>
    <message>
      <source>Save as PDF</source>
      <translation>Guardar como PDF</translation>
    </message>
    <message>
      <source>Save as PDF…</source>
      <translation>Guardar como PDF…</translation>
    </message>
    <message>
      <source>The file can't be written there. Choose another place.</source>
      <translation>No se puede escribir el archivo ahí. Elija otro lugar.</translation>
    </message>
    <message>
      <source>Week</source>
      <translation>Semana</translation>
    </message>
    <message>
      <source>What</source>
      <translation>Qué</translation>
    </message>
  </context>
  <context>
    <name>PrivacyPage</name>
    <message numerus="yes">
      <source>%n appointment(s), in your book</source>
      <translation>
        <numerusform>%n cita, en su libro</numerusform>
        <numerusform>%n citas, en su libro</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n change(s) that wait</source>
      <translation>
        <numerusform>%n cambio que espera</numerusform>
        <numerusform>%n cambios que esperan</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n consent record(s)</source>
      <translation>
        <numerusform>%n registro de consentimiento</numerusform>
        <numerusform>%n registros de consentimiento</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n document(s)</source>
      <translation>
        <numerusform>%n documento</numerusform>
        <numerusform>%n documentos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n encrypted cop(ies), without tokens and passwords</source>
      <translation>
        <numerusform>%n copia cifrada, sin accesos ni contraseñas</numerusform>
        <numerusform>%n copias cifradas, sin accesos ni contraseñas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n event(s) in memory only, gone when the program ends</source>
      <translation>
        <numerusform>%n evento solo en memoria, desaparece al cerrar el programa</numerusform>
        <numerusform>%n eventos solo en memoria, desaparecen al cerrar el programa</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n event(s), in a file and under a key of its own</source>
      <translation>
        <numerusform>%n evento, en un archivo y con una clave propios</numerusform>
        <numerusform>%n eventos, en un archivo y con una clave propios</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n file(s) are in %1. They are not encrypted.</source>
      <translation>
        <numerusform>%n archivo está en %1. No está cifrado.</numerusform>
        <numerusform>%n archivos están en %1. No están cifrados.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n patient(s)</source>
      <translation>
        <numerusform>%n paciente</numerusform>
        <numerusform>%n pacientes</numerusform>
      </translation>
    </message>
    <message>
      <source>All of it is encrypted here and can't be read without your key.</source>
      <translation>Aquí todo está cifrado y no se puede leer sin su clave.</translation>
    </message>
    <message>
      <source>All together</source>
      <translation>Todo junto</translation>
    </message>
    <message>
      <source>Calendars, appointments and consents as plain files. The copy is not encrypted.</source>
      <translation>Calendarios, citas y consentimientos como archivos simples. La copia no está cifrada.</translation>
    </message>
    <message>
      <source>Copies of the book</source>
      <translation>Copias del libro</translation>
    </message>
    <message>
      <source>Leave with everything</source>
      <translation>Irse con todo</translation>
    </message>
    <message>
      <source>Leave…</source>
      <translation>Irse…</translation>
    </message>
    <message>
      <source>Nothing is kept</source>
      <translation>No se guarda nada</translation>
    </message>
    <message>
      <source>Open consents</source>
      <translation>Abrir consentimientos</translation>
    </message>
    <message>
      <source>Privacy &amp; data</source>
      <translation>Privacidad y datos</translation>
    </message>
    <message>
      <source>Save a copy…</source>
      <translation>Guardar una copia…</translation>
    </message>
    <message>
      <source>Stop keeping a calendar</source>
      <translation>Dejar de guardar un calendario</translation>
    </message>
    <message>
      <source>Take everything along</source>
      <translation>Llevarse todo</translation>
    </message>
    <message>
      <source>Takes everything along, takes back every consent, signs out everywhere, and erases all here.</source>
      <translation>Se lleva todo, retira cada consentimiento, cierra todas las sesiones y borra todo aquí.</translation>
    </message>
    <message>
      <source>Turn it off under Consent: its key and its file are destroyed at once.</source>
      <translation>Desactívelo en Consentimiento: su clave y su archivo se destruyen al momento.</translation>
    </message>
    <message>
      <source>Where to save the copy</source>
      <translation>Dónde guardar la copia</translation>
    </message>
    <message>
      <source>Your book</source>
      <translation>Su libro</translation>
    </message>
    <message>
      <source>no changes waiting</source>
      <translation>ningún cambio en espera</translation>
    </message>
  </context>
  <context>
    <name>PromisesPage</name>
    <message>
      <source>Kept by</source>
      <translation>Lo cumple</translation>
    </message>
    <message>
      <source>Last proved on %1</source>
      <translation>Demostrado por última vez el %1</translation>
    </message>
    <message>
      <source>Not proved since it was changed</source>
      <translation>No demostrado desde que cambió</translation>
    </message>
    <message>
      <source>Promises</source>
      <translation>Promesas</translation>
    </message>
    <message>
      <source>Proved by</source>
      <translation>Lo demuestra</translation>
    </message>
    <message>
      <source>What keeps it</source>
      <translation>Qué lo cumple</translation>
    </message>
    <message>
      <source>What we promise, where you meet it, and which code and tests keep it.</source>
      <translation>Qué prometemos, dónde lo encuentra y qué código y pruebas lo cumplen.</translation>
    </message>
    <message>
      <source>Where you see it: %1</source>
      <translation>Dónde lo ve: %1</translation>
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
      <translation>%1 (provisional)</translation>
    </message>
    <message>
      <source>%1 lets us do less than we ask for.</source>
      <translation>%1 nos permite menos de lo que pedimos.</translation>
    </message>
    <message>
      <source>%1 lets us do what we use, and nothing else.</source>
      <translation>%1 nos permite lo que usamos, y nada más.</translation>
    </message>
    <message>
      <source>%1 still lets us do more than we need. It can be taken back.</source>
      <translation>%1 aún nos permite más de lo que necesitamos. Se puede retirar.</translation>
    </message>
    <message>
      <source>%1 · %2</source>
      <translation>%1 · %2</translation>
    </message>
    <message>
      <source>%1, last kept in step at %2.</source>
      <translation>%1, puesto al día por última vez: %2.</translation>
    </message>
    <message>
      <source>%1, not in step yet.</source>
      <translation>%1, aún no está al día.</translation>
    </message>
    <message>
      <source>%1–%2</source>
      <translation>%1–%2</translation>
    </message>
    <message numerus="yes">
      <source>%n day(s) ahead</source>
      <translation>
        <numerusform>%n día por delante</numerusform>
        <numerusform>%n días por delante</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n event(s) of ours still stand there.</source>
      <translation>
        <numerusform>Aún queda allí %n evento nuestro.</numerusform>
        <numerusform>Aún quedan allí %n eventos nuestros.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n event(s) of your practice stand there.</source>
      <translation>
        <numerusform>Hay allí %n evento de su consulta.</numerusform>
        <numerusform>Hay allí %n eventos de su consulta.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n event(s) there</source>
      <translation>
        <numerusform>%n evento allí</numerusform>
        <numerusform>%n eventos allí</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n minute(s) before</source>
      <translation>
        <numerusform>%n minuto antes</numerusform>
        <numerusform>%n minutos antes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n request(s). Our sign-in goes along and is not shown.</source>
      <translation>
        <numerusform>%n solicitud. Nuestro inicio de sesión va con ella y no se muestra.</numerusform>
        <numerusform>%n solicitudes. Nuestro inicio de sesión va con ellas y no se muestra.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n to be taken away</source>
      <comment>events</comment>
      <translation>
        <numerusform>%n por retirar</numerusform>
        <numerusform>%n por retirar</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n to be written</source>
      <comment>events</comment>
      <translation>
        <numerusform>%n por escribir</numerusform>
        <numerusform>%n por escribir</numerusform>
      </translation>
    </message>
    <message>
      <source>A calendar of ours may still stand there.</source>
      <translation>Puede que aún haya allí un calendario nuestro.</translation>
    </message>
    <message numerus="yes">
      <source>Another computer of yours writes less there for %n event(s). Less wins.</source>
      <translation>
        <numerusform>Otro de sus equipos escribe allí menos en %n evento. Prevalece lo que dice menos.</numerusform>
        <numerusform>Otro de sus equipos escribe allí menos en %n eventos. Prevalece lo que dice menos.</numerusform>
      </translation>
    </message>
    <message>
      <source>Apple</source>
      <translation>Apple</translation>
    </message>
    <message>
      <source>Apple knows this program by a password of its own, which opens all of your calendars. You can end it on Apple's page.</source>
      <translation>Apple conoce este programa por una contraseña propia que abre todos sus calendarios. Puede anularla en la página de Apple.</translation>
    </message>
    <message>
      <source>Ask %1 for leave to write</source>
      <translation>Pedir a %1 permiso para escribir</translation>
    </message>
    <message>
      <source>Asked for, but not granted</source>
      <translation>Pedido, pero no concedido</translation>
    </message>
    <message>
      <source>Asked for, granted, used</source>
      <translation>Pedido, concedido, usado</translation>
    </message>
    <message>
      <source>At calendar.google.com, open the settings of the calendar “%1” and choose Delete.</source>
      <translation>En calendar.google.com, abra la configuración del calendario «%1» y elija Suprimir.</translation>
    </message>
    <message>
      <source>At the start</source>
      <translation>Al comienzo</translation>
    </message>
    <message>
      <source>Busy times only</source>
      <translation>Solo horas ocupadas</translation>
    </message>
    <message>
      <source>Choose this only if your practice has agreed to it.</source>
      <translation>Elija esto solo si su consulta lo ha acordado.</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
    <message>
      <source>Give it back and sign in for reading only…</source>
      <translation>Devolverlo e iniciar sesión solo para leer…</translation>
    </message>
    <message>
      <source>Google</source>
      <translation>Google</translation>
    </message>
    <message>
      <source>Granted, but not used now</source>
      <translation>Concedido, pero no usado ahora</translation>
    </message>
    <message>
      <source>How far ahead</source>
      <translation>Con cuánta antelación</translation>
    </message>
    <message>
      <source>How it looks</source>
      <translation>Cómo se ve</translation>
    </message>
    <message>
      <source>How much it says</source>
      <translation>Cuánto dice</translation>
    </message>
    <message>
      <source>If you remove it now, we can't do it any more: you would have to do it yourself.</source>
      <translation>Si la elimina ahora, ya no podremos hacerlo: tendría que hacerlo usted.</translation>
    </message>
    <message>
      <source>In Apple's Calendar or at icloud.com/calendar, choose the calendar “%1” and delete it.</source>
      <translation>En Calendario de Apple o en icloud.com/calendar, elija el calendario «%1» y elimínelo.</translation>
    </message>
    <message>
      <source>In Outlook, open the menu of the calendar “%1” and choose Delete.</source>
      <translation>En Outlook, abra el menú del calendario «%1» y elija Eliminar.</translation>
    </message>
    <message>
      <source>In any program that shows that account, delete the calendar “%1”.</source>
      <translation>En cualquier programa que muestre esa cuenta, elimine el calendario «%1».</translation>
    </message>
    <message>
      <source>Initials</source>
      <translation>Iniciales</translation>
    </message>
    <message>
      <source>It asks whether we may change your calendars: Microsoft has no narrower question. We change only our own.</source>
      <translation>Pregunta si podemos modificar sus calendarios: Microsoft no tiene una pregunta más limitada. Solo modificamos el nuestro.</translation>
    </message>
    <message>
      <source>It asks whether we may make calendars of our own and change those. It can't let us change any other.</source>
      <translation>Pregunta si podemos crear calendarios propios y modificar esos. Con ello no nos deja modificar ningún otro.</translation>
    </message>
    <message>
      <source>Keep the account, and we take them away as soon as it answers. Then remove the account.</source>
      <translation>Conserve la cuenta y los retiraremos en cuanto responda. Después, elimine la cuenta.</translation>
    </message>
    <message>
      <source>Kind of visit</source>
      <translation>Tipo de visita</translation>
    </message>
    <message>
      <source>Look…</source>
      <translation>Ver…</translation>
    </message>
    <message>
      <source>Make a calendar of our own, and change only that one</source>
      <translation>Crear un calendario propio y modificar solo ese</translation>
    </message>
    <message>
      <source>Make and change calendars (we change only our own)</source>
      <translation>Crear y modificar calendarios (solo modificamos el nuestro)</translation>
    </message>
    <message>
      <source>Microsoft</source>
      <translation>Microsoft</translation>
    </message>
    <message>
      <source>Names</source>
      <translation>Nombres</translation>
    </message>
    <message>
      <source>Names are hidden on this screen. Hold F8 to look.</source>
      <translation>Los nombres están ocultos en esta pantalla. Mantenga pulsada F8 para verlos.</translation>
    </message>
    <message>
      <source>Never</source>
      <translation>Nunca</translation>
    </message>
    <message>
      <source>Not asked for</source>
      <translation>No pedido</translation>
    </message>
    <message>
      <source>Nothing is written there yet.</source>
      <translation>Aún no se ha escrito nada allí.</translation>
    </message>
    <message>
      <source>Nothing of ours stands there.</source>
      <translation>Allí no hay nada nuestro.</translation>
    </message>
    <message>
      <source>One year ahead</source>
      <translation>Un año por delante</translation>
    </message>
    <message>
      <source>Open the permissions page of %1…</source>
      <translation>Abrir la página de permisos de %1…</translation>
    </message>
    <message>
      <source>Our calendar on %1 can't be taken away now</source>
      <translation>Nuestro calendario en %1 no se puede retirar ahora</translation>
    </message>
    <message>
      <source>Our calendar on %1 is still to be taken away.</source>
      <translation>Queda por retirar nuestro calendario en %1.</translation>
    </message>
    <message numerus="yes">
      <source>Our calendar on %1, with %n event(s), is still to be taken away.</source>
      <translation>
        <numerusform>Queda por retirar nuestro calendario en %1, con %n evento.</numerusform>
        <numerusform>Queda por retirar nuestro calendario en %1, con %n eventos.</numerusform>
      </translation>
    </message>
    <message>
      <source>Patients become nameable to whoever can see that calendar.</source>
      <translation>Quien pueda ver ese calendario podrá saber quiénes son sus pacientes.</translation>
    </message>
    <message>
      <source>Patients nameable</source>
      <translation>Pacientes identificables</translation>
    </message>
    <message>
      <source>Permissions</source>
      <translation>Permisos</translation>
    </message>
    <message>
      <source>Practice</source>
      <translation>Consulta</translation>
    </message>
    <message>
      <source>Read the events of your calendars</source>
      <translation>Leer los eventos de sus calendarios</translation>
    </message>
    <message>
      <source>Remove it all the same</source>
      <translation>Eliminarla de todos modos</translation>
    </message>
    <message>
      <source>Ring before each appointment</source>
      <translation>Avisar antes de cada cita</translation>
    </message>
    <message>
      <source>See the list of your calendars</source>
      <translation>Ver la lista de sus calendarios</translation>
    </message>
    <message>
      <source>Sign in again…</source>
      <translation>Iniciar sesión de nuevo…</translation>
    </message>
    <message>
      <source>Something that we do not ask for</source>
      <translation>Algo que no pedimos</translation>
    </message>
    <message>
      <source>Still owed: %1.</source>
      <translation>Pendiente: %1.</translation>
    </message>
    <message>
      <source>Still published</source>
      <translation>Aún publicado</translation>
    </message>
    <message>
      <source>Take everything back now</source>
      <translation>Retirar todo ahora</translation>
    </message>
    <message>
      <source>That is you on every device it is copied to, whom you share it with, and %1.</source>
      <translation>Es decir, usted en cada dispositivo al que se copie, con quien lo comparta y %1.</translation>
    </message>
    <message>
      <source>The bytes that leave</source>
      <translation>Los bytes que salen</translation>
    </message>
    <message>
      <source>The page of %1 opens in your browser. We never see your password.</source>
      <translation>La página de %1 se abre en su navegador. Nunca vemos su contraseña.</translation>
    </message>
    <message>
      <source>There are no appointments in this time.</source>
      <translation>No hay citas en este tiempo.</translation>
    </message>
    <message>
      <source>Times and the kind of visit. Nobody is named.</source>
      <translation>Horas y tipo de visita. No se nombra a nadie.</translation>
    </message>
    <message>
      <source>Times, the patient's initials and the kind of visit.</source>
      <translation>Horas, las iniciales del paciente y el tipo de visita.</translation>
    </message>
    <message>
      <source>Times, the patient's name, the kind of visit and the place.</source>
      <translation>Horas, el nombre del paciente, el tipo de visita y el lugar.</translation>
    </message>
    <message>
      <source>Try now</source>
      <translation>Intentar ahora</translation>
    </message>
    <message>
      <source>We could not reach %1.</source>
      <translation>No pudimos llegar a %1.</translation>
    </message>
    <message>
      <source>We try again by ourselves at %1.</source>
      <translation>Lo intentaremos de nuevo por nuestra cuenta a las %1.</translation>
    </message>
    <message>
      <source>We try again by ourselves.</source>
      <translation>Lo intentaremos de nuevo por nuestra cuenta.</translation>
    </message>
    <message>
      <source>What is written to %1</source>
      <translation>Qué se escribe en %1</translation>
    </message>
    <message>
      <source>What is written…</source>
      <translation>Qué se escribe…</translation>
    </message>
    <message>
      <source>What leaves</source>
      <translation>Qué sale</translation>
    </message>
    <message>
      <source>When you are busy, and nothing else.</source>
      <translation>Cuándo está ocupado, y nada más.</translation>
    </message>
    <message>
      <source>Write this from now on</source>
      <translation>Escribir esto desde ahora</translation>
    </message>
    <message>
      <source>You chose “%1”. %2 allows no more than “%3” on this computer, so that is written.</source>
      <translation>Usted eligió «%1». %2 no permite más que «%3» en este equipo, así que se escribe eso.</translation>
    </message>
    <message>
      <source>Your practice schedule is not kept in step on %1: %2</source>
      <translation>La agenda de su consulta no está al día en %1: %2</translation>
    </message>
    <message numerus="yes">
      <source>and %n more</source>
      <comment>events</comment>
      <translation>
        <numerusform>y %n más</numerusform>
        <numerusform>y %n más</numerusform>
      </translation>
    </message>
    <message>
      <source>rings: %1</source>
      <translation>avisa: %1</translation>
    </message>
    <message>
      <source>whoever runs the calendar server</source>
      <translation>quien gestione el servidor de calendarios</translation>
    </message>
    <message>
      <source>your practice's IT</source>
      <translation>el departamento informático de su consulta</translation>
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
      <translation>Sobre</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
    <message>
      <source>Consent receipt</source>
      <translation>Justificante de consentimiento</translation>
    </message>
    <message>
      <source>Decided at</source>
      <translation>Decidido el</translation>
    </message>
    <message>
      <source>Decided on another computer</source>
      <translation>Decidido en otro ordenador</translation>
    </message>
    <message>
      <source>Decision</source>
      <translation>Decisión</translation>
    </message>
    <message>
      <source>Given by (pseudonym)</source>
      <translation>Dado por (seudónimo)</translation>
    </message>
    <message>
      <source>How to withdraw</source>
      <translation>Cómo retirarlo</translation>
    </message>
    <message>
      <source>Jurisdiction</source>
      <translation>Jurisdicción</translation>
    </message>
    <message>
      <source>Kept for how long</source>
      <translation>Cuánto tiempo se guarda</translation>
    </message>
    <message>
      <source>Kept where</source>
      <translation>Dónde se guarda</translation>
    </message>
    <message>
      <source>Page (*.html)</source>
      <translation>Página (*.html)</translation>
    </message>
    <message>
      <source>Personal information</source>
      <translation>Información personal</translation>
    </message>
    <message>
      <source>Print…</source>
      <translation>Imprimir…</translation>
    </message>
    <message>
      <source>Purpose</source>
      <translation>Finalidad</translation>
    </message>
    <message>
      <source>Receipt of your decision</source>
      <translation>Recibo de su decisión</translation>
    </message>
    <message>
      <source>Recipients</source>
      <translation>Destinatarios</translation>
    </message>
    <message>
      <source>Record</source>
      <translation>Registro</translation>
    </message>
    <message>
      <source>Record (*.json)</source>
      <translation>Registro (*.json)</translation>
    </message>
    <message>
      <source>Responsible</source>
      <translation>Responsable</translation>
    </message>
    <message>
      <source>SHA-256 of the record before</source>
      <translation>SHA-256 del registro anterior</translation>
    </message>
    <message>
      <source>SHA-256 of this record</source>
      <translation>SHA-256 de este registro</translation>
    </message>
    <message>
      <source>Save as JSON…</source>
      <translation>Guardar como JSON…</translation>
    </message>
    <message>
      <source>Save as a page…</source>
      <translation>Guardar como página…</translation>
    </message>
    <message>
      <source>Save the receipt</source>
      <translation>Guardar el recibo</translation>
    </message>
    <message>
      <source>Service</source>
      <translation>Servicio</translation>
    </message>
    <message>
      <source>The receipt could not be written there. Choose another folder.</source>
      <translation>No se pudo guardar el recibo ahí. Elija otra carpeta.</translation>
    </message>
    <message>
      <source>The receipt is saved.</source>
      <translation>El recibo está guardado.</translation>
    </message>
    <message>
      <source>The words that were shown</source>
      <translation>El texto que se mostró</translation>
    </message>
    <message>
      <source>answers to surveys</source>
      <translation>respuestas a encuestas</translation>
    </message>
    <message>
      <source>appointment label at the chosen level of detail</source>
      <translation>nombre de la cita con el nivel de detalle elegido</translation>
    </message>
    <message>
      <source>appointment time</source>
      <translation>hora de la cita</translation>
    </message>
    <message>
      <source>appointments</source>
      <translation>citas</translation>
    </message>
    <message>
      <source>as the agreement says</source>
      <translation>según dice el acuerdo</translation>
    </message>
    <message>
      <source>be told how personal information is handled</source>
      <translation>saber cómo se tratan los datos personales</translation>
    </message>
    <message>
      <source>calendar colour</source>
      <translation>color del calendario</translation>
    </message>
    <message>
      <source>calendar name</source>
      <translation>nombre del calendario</translation>
    </message>
    <message>
      <source>calendar time zone</source>
      <translation>zona horaria del calendario</translation>
    </message>
    <message>
      <source>choose offers on this computer by topics that the person named</source>
      <translation>elegir ofertas en este equipo según los temas que la persona indicó</translation>
    </message>
    <message>
      <source>consent records</source>
      <translation>registros de consentimiento</translation>
    </message>
    <message>
      <source>count how often the program is used and send a week's numbers without a name</source>
      <translation>contar con qué frecuencia se usa el programa y enviar los números de una semana sin nombre</translation>
    </message>
    <message>
      <source>create one calendar of ours on the account and keep it in step with the practice schedule</source>
      <translation>crear un calendario nuestro en la cuenta y mantenerlo al día con la agenda de la consulta</translation>
    </message>
    <message>
      <source>disconnect the account in the calendar settings, or `optimantra accounts remove`</source>
      <translation>desconectar la cuenta en los ajustes de calendarios, o `optimantra accounts remove`</translation>
    </message>
    <message>
      <source>e-mail address</source>
      <translation>dirección de correo electrónico</translation>
    </message>
    <message>
      <source>event description</source>
      <translation>descripción del evento</translation>
    </message>
    <message>
      <source>event place</source>
      <translation>lugar del evento</translation>
    </message>
    <message>
      <source>event status</source>
      <translation>estado del evento</translation>
    </message>
    <message>
      <source>event time</source>
      <translation>hora del evento</translation>
    </message>
    <message>
      <source>event title</source>
      <translation>título del evento</translation>
    </message>
    <message>
      <source>expired</source>
      <translation>caducado</translation>
    </message>
    <message>
      <source>given</source>
      <translation>dado</translation>
    </message>
    <message>
      <source>keep the calendar's events for use offline</source>
      <translation>guardar los eventos del calendario para usarlos sin conexión</translation>
    </message>
    <message>
      <source>name</source>
      <translation>nombre</translation>
    </message>
    <message>
      <source>nobody else</source>
      <translation>nadie más</translation>
    </message>
    <message>
      <source>nothing rests on it: it says that the policy was shown</source>
      <translation>nada depende de ello: dice que se mostró la política</translation>
    </message>
    <message>
      <source>number of uses per day</source>
      <translation>número de usos al día</translation>
    </message>
    <message>
      <source>on this computer eight weeks; what was sent can't be found again, since no name is on it</source>
      <translation>ocho semanas en este equipo; lo enviado no se puede volver a encontrar, pues no lleva nombre</translation>
    </message>
    <message>
      <source>on this computer until sent; what was sent can't be found again, since no name is on it</source>
      <translation>en este equipo hasta su envío; lo enviado no se puede volver a encontrar, pues no lleva nombre</translation>
    </message>
    <message>
      <source>read the calendar's events and show them on the schedule</source>
      <translation>leer los eventos del calendario y mostrarlos en la agenda</translation>
    </message>
    <message>
      <source>refused</source>
      <translation>rechazado</translation>
    </message>
    <message>
      <source>see which calendars the account has</source>
      <translation>ver qué calendarios tiene la cuenta</translation>
    </message>
    <message>
      <source>send mail about products and services</source>
      <translation>enviar correo sobre productos y servicios</translation>
    </message>
    <message>
      <source>send mail about the account and its appointments</source>
      <translation>enviar correo sobre la cuenta y sus citas</translation>
    </message>
    <message>
      <source>show surveys and send the answers without a name</source>
      <translation>mostrar encuestas y enviar las respuestas sin nombre</translation>
    </message>
    <message>
      <source>sign out and leave, in the settings or with `optimantra leave`</source>
      <translation>cerrar sesión y dejar el servicio, en los ajustes o con `optimantra leave`</translation>
    </message>
    <message>
      <source>the account's provider</source>
      <translation>el proveedor de la cuenta</translation>
    </message>
    <message>
      <source>the calendar server of the account</source>
      <translation>el servidor de calendarios de la cuenta</translation>
    </message>
    <message>
      <source>the practice's service</source>
      <translation>el servicio de la consulta</translation>
    </message>
    <message>
      <source>the practice's service, and this computer, encrypted (SQLCipher)</source>
      <translation>el servicio de la consulta y este equipo, cifrado (SQLCipher)</translation>
    </message>
    <message>
      <source>this computer, encrypted (SQLCipher)</source>
      <translation>este equipo, cifrado (SQLCipher)</translation>
    </message>
    <message>
      <source>this computer, encrypted (SQLCipher) under a key of the calendar's own</source>
      <translation>este equipo, cifrado (SQLCipher) con una clave propia del calendario</translation>
    </message>
    <message>
      <source>this computer, encrypted (SQLCipher), until sent; then the practice's service, without a name</source>
      <translation>este equipo, cifrado (SQLCipher), hasta su envío; después el servicio de la consulta, sin nombre</translation>
    </message>
    <message>
      <source>this computer, in memory</source>
      <translation>este equipo, en memoria</translation>
    </message>
    <message>
      <source>topics of interest</source>
      <translation>temas de interés</translation>
    </message>
    <message>
      <source>turn off “%1”, or `optimantra consent withdraw`</source>
      <translation>desactivar «%1», o `optimantra consent withdraw`</translation>
    </message>
    <message>
      <source>until consent is withdrawn</source>
      <translation>hasta que se retire el consentimiento</translation>
    </message>
    <message>
      <source>until the account is disconnected</source>
      <translation>hasta que se desconecte la cuenta</translation>
    </message>
    <message>
      <source>until the program ends or consent is withdrawn</source>
      <translation>hasta que termine el programa o se retire el consentimiento</translation>
    </message>
    <message>
      <source>until the program's data is erased</source>
      <translation>hasta que se borren los datos del programa</translation>
    </message>
    <message>
      <source>use the practice's service under its user agreement</source>
      <translation>usar el servicio de la consulta según su acuerdo de uso</translation>
    </message>
    <message>
      <source>withdrawn</source>
      <translation>retirado</translation>
    </message>
  </context>
  <context>
    <name>ReminderCard</name>
    <message>
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
    <message>
      <source>Close this reminder</source>
      <translation>Cerrar este aviso</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Abrir</translation>
    </message>
    <message>
      <source>Remind me…</source>
      <translation>Avisarme…</translation>
    </message>
    <message>
      <source>Show the day</source>
      <translation>Mostrar el día</translation>
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
        <numerusform>%n cita próxima</numerusform>
        <numerusform>%n citas próximas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n appointment(s) today</source>
      <translation>
        <numerusform>%n cita hoy</numerusform>
        <numerusform>%n citas hoy</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n change(s) since yesterday</source>
      <translation>
        <numerusform>%n cambio desde ayer</numerusform>
        <numerusform>%n cambios desde ayer</numerusform>
      </translation>
    </message>
    <message>
      <source>Acupuncture</source>
      <translation>Acupuntura</translation>
    </message>
    <message>
      <source>Alex Sample</source>
      <translation>Alex Ejemplo</translation>
    </message>
    <message>
      <source>At the start</source>
      <translation>Al comenzar</translation>
    </message>
    <message>
      <source>First %1</source>
      <translation>La primera a las %1</translation>
    </message>
    <message>
      <source>Free %1</source>
      <translation>Libre %1</translation>
    </message>
    <message>
      <source>In 10 minutes</source>
      <translation>En 10 minutos</translation>
    </message>
    <message>
      <source>In 5 minutes</source>
      <translation>En 5 minutos</translation>
    </message>
    <message>
      <source>No appointments today</source>
      <translation>Hoy no hay citas</translation>
    </message>
    <message>
      <source>Room 2</source>
      <translation>Sala 2</translation>
    </message>
    <message>
      <source>The first at %1</source>
      <translation>La primera a las %1</translation>
    </message>
    <message>
      <source>You have an appointment at %1</source>
      <translation>Tiene una cita a las %1</translation>
    </message>
    <message>
      <source>You have something of your own at %1</source>
      <translation>Tiene algo personal a las %1</translation>
    </message>
    <message>
      <source>You have something planned on %1</source>
      <translation>Tiene algo previsto el %1</translation>
    </message>
  </context>
  <context>
    <name>RemoveAccount</name>
    <message numerus="yes">
      <source>%n calendar(s) disappear from your schedule.</source>
      <translation>
        <numerusform>%n calendario desaparece de su agenda.</numerusform>
        <numerusform>%n calendarios desaparecen de su agenda.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n change(s) that the practice does not have yet are lost.</source>
      <translation>
        <numerusform>Se pierde %n cambio que la consulta aún no tiene.</numerusform>
        <numerusform>Se pierden %n cambios que la consulta aún no tiene.</numerusform>
      </translation>
    </message>
    <message>
      <source>Keep the account</source>
      <translation>Conservar la cuenta</translation>
    </message>
    <message>
      <source>Nothing is changed at the service. You can connect the account again.</source>
      <translation>No se cambia nada en el servicio. Puede volver a conectar la cuenta.</translation>
    </message>
    <message>
      <source>Remove %1 from this computer?</source>
      <translation>¿Quitar %1 de este equipo?</translation>
    </message>
    <message>
      <source>Remove the account</source>
      <translation>Quitar la cuenta</translation>
    </message>
    <message numerus="yes">
      <source>The encrypted copy of %n calendar(s) is destroyed here.</source>
      <translation>
        <numerusform>La copia cifrada de %n calendario se destruye aquí.</numerusform>
        <numerusform>Las copias cifradas de %n calendarios se destruyen aquí.</numerusform>
      </translation>
    </message>
    <message>
      <source>The sign-in is forgotten, and every consent for this account ends.</source>
      <translation>Se olvida la sesión y termina todo consentimiento de esta cuenta.</translation>
    </message>
    <message>
      <source>Your appointments at the practice stay as they are. You can sign in again.</source>
      <translation>Sus citas en la consulta se quedan como están. Puede volver a iniciar sesión.</translation>
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
      <translation>%1: qué hay de nuevo</translation>
    </message>
    <message numerus="yes">
      <source>%n word(s) gone (struck through)</source>
      <translation>
        <numerusform>%n palabra quitada (tachada)</numerusform>
        <numerusform>%n palabras quitadas (tachadas)</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n word(s) new (underlined)</source>
      <translation>
        <numerusform>%n palabra nueva (subrayada)</numerusform>
        <numerusform>%n palabras nuevas (subrayadas)</numerusform>
      </translation>
    </message>
    <message>
      <source>Both versions stay readable under Help.</source>
      <translation>Las dos versiones se pueden leer en Ayuda.</translation>
    </message>
    <message>
      <source>From now on</source>
      <translation>Desde ahora</translation>
    </message>
    <message>
      <source>From now on (holds from %1)</source>
      <translation>Desde ahora (vale desde el %1)</translation>
    </message>
    <message>
      <source>I agree</source>
      <translation>Acepto</translation>
    </message>
    <message>
      <source>I have read it</source>
      <translation>La he leído</translation>
    </message>
    <message>
      <source>Later</source>
      <translation>Más tarde</translation>
    </message>
    <message>
      <source>Until now</source>
      <translation>Hasta ahora</translation>
    </message>
    <message>
      <source>Until you agree nothing is sent to your practice. Your schedule stays in view.</source>
      <translation>Hasta que acepte no se envía nada a su consulta. Su agenda sigue a la vista.</translation>
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
        <numerusform>%n encontrado</numerusform>
        <numerusform>%n encontrados</numerusform>
      </translation>
    </message>
    <message>
      <source>All that was ever synced, past and future. Beginnings of words are enough.</source>
      <translation>Todo lo que se sincronizó alguna vez, pasado y futuro. Basta con el comienzo de las palabras.</translation>
    </message>
    <message>
      <source>Find</source>
      <translation>Buscar</translation>
    </message>
    <message>
      <source>Name, visit, place or title</source>
      <translation>Nombre, visita, lugar o título</translation>
    </message>
    <message>
      <source>Nothing was found.</source>
      <translation>No se encontró nada.</translation>
    </message>
    <message numerus="yes">
      <source>The %n nearest to today</source>
      <translation>
        <numerusform>El %n más cercano a hoy</numerusform>
        <numerusform>Los %n más cercanos a hoy</numerusform>
      </translation>
    </message>
    <message>
      <source>Today, {day}</source>
      <translation>Hoy, {day}</translation>
    </message>
    <message>
      <source>What was found</source>
      <translation>Lo que se encontró</translation>
    </message>
    <message>
      <source>all day</source>
      <translation>todo el día</translation>
    </message>
  </context>
  <context>
    <name>SecurityPage</name>
    <message numerus="yes">
      <source>After %n day(s)</source>
      <translation>
        <numerusform>Después de %n día</numerusform>
        <numerusform>Después de %n días</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>After %n minute(s)</source>
      <translation>
        <numerusform>Tras %n minuto</numerusform>
        <numerusform>Tras %n minutos</numerusform>
      </translation>
    </message>
    <message>
      <source>For screens that others see. Tap F8 to change it; hold F8 to look.</source>
      <translation>Para pantallas que otros ven. Pulse F8 para cambiarlo; mantenga F8 para mirar.</translation>
    </message>
    <message>
      <source>Hide patients' names</source>
      <translation>Ocultar los nombres de pacientes</translation>
    </message>
    <message>
      <source>It also locks when the computer sleeps and when its screen locks.</source>
      <translation>También se bloquea cuando el equipo duerme y cuando se bloquea su pantalla.</translation>
    </message>
    <message>
      <source>Lock</source>
      <translation>Bloquear</translation>
    </message>
    <message>
      <source>Lock now</source>
      <translation>Bloquear ahora</translation>
    </message>
    <message>
      <source>Lock when I do nothing</source>
      <translation>Bloquear cuando no hago nada</translation>
    </message>
    <message>
      <source>Never</source>
      <translation>Nunca</translation>
    </message>
    <message>
      <source>Only with the screen</source>
      <translation>Solo con la pantalla</translation>
    </message>
    <message>
      <source>Remind me to change my practice password</source>
      <translation>Recordarme cambiar la contraseña de la consulta</translation>
    </message>
    <message>
      <source>Security</source>
      <translation>Seguridad</translation>
    </message>
    <message>
      <source>Times and kinds of visits, behind a button on the lock page. Never names.</source>
      <translation>Horas y tipos de visita, tras un botón en la página de bloqueo. Nunca nombres.</translation>
    </message>
    <message>
      <source>Today at a glance while locked</source>
      <translation>El día de un vistazo mientras está bloqueado</translation>
    </message>
    <message>
      <source>You change it on your practice's own page. We never ask for it by phone or mail.</source>
      <translation>La cambia en la página de su consulta. Nunca la pedimos por teléfono ni por correo.</translation>
    </message>
    <message>
      <source>Your schedule is encrypted here. Locking closes it and drops its key.</source>
      <translation>Su agenda está cifrada aquí. Bloquear la cierra y suelta su clave.</translation>
    </message>
  </context>
  <context>
    <name>SettingsDialog</name>
    <message>
      <source>About</source>
      <translation>Acerca de</translation>
    </message>
    <message>
      <source>Accounts &amp; calendars</source>
      <translation>Cuentas y calendarios</translation>
    </message>
    <message>
      <source>Appearance</source>
      <translation>Apariencia</translation>
    </message>
    <message>
      <source>Consent</source>
      <translation>Consentimiento</translation>
    </message>
    <message>
      <source>Consent history</source>
      <translation>Historial de consentimientos</translation>
    </message>
    <message>
      <source>Language &amp; time</source>
      <translation>Idioma y hora</translation>
    </message>
    <message>
      <source>Notifications</source>
      <translation>Notificaciones</translation>
    </message>
    <message>
      <source>Pages</source>
      <translation>Páginas</translation>
    </message>
    <message>
      <source>Privacy &amp; data</source>
      <translation>Privacidad y datos</translation>
    </message>
    <message>
      <source>Promises</source>
      <translation>Promesas</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>Buscar</translation>
    </message>
    <message>
      <source>Search the settings</source>
      <translation>Buscar en los ajustes</translation>
    </message>
    <message>
      <source>Security</source>
      <translation>Seguridad</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Ajustes</translation>
    </message>
    <message>
      <source>Sharing &amp; mail</source>
      <translation>Compartir y correo</translation>
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
        <numerusform>%n envío espera para salir sin nombre.</numerusform>
        <numerusform>%n envíos esperan para salir sin nombre.</numerusform>
      </translation>
    </message>
    <message>
      <source>Acupuncture</source>
      <translation>Acupuntura</translation>
    </message>
    <message>
      <source>Appointments changed</source>
      <translation>Citas cambiadas</translation>
    </message>
    <message>
      <source>Body and mind</source>
      <translation>Cuerpo y mente</translation>
    </message>
    <message>
      <source>Courses</source>
      <translation>Cursos</translation>
    </message>
    <message>
      <source>Days on which it was opened</source>
      <translation>Días en que se abrió</translation>
    </message>
    <message>
      <source>Equipment</source>
      <translation>Equipamiento</translation>
    </message>
    <message>
      <source>Exactly what is sent</source>
      <translation>Exactamente lo que se envía</translation>
    </message>
    <message>
      <source>Laboratory</source>
      <translation>Laboratorio</translation>
    </message>
    <message>
      <source>Manual therapy</source>
      <translation>Terapia manual</translation>
    </message>
    <message>
      <source>My topics</source>
      <translation>Mis temas</translation>
    </message>
    <message>
      <source>Nutrition</source>
      <translation>Nutrición</translation>
    </message>
    <message>
      <source>Open surveys…</source>
      <translation>Abrir encuestas…</translation>
    </message>
    <message>
      <source>Printed</source>
      <translation>Impreso</translation>
    </message>
    <message>
      <source>Program opened</source>
      <translation>Programa abierto</translation>
    </message>
    <message>
      <source>Searched</source>
      <translation>Búsquedas</translation>
    </message>
    <message>
      <source>Show exactly what is sent</source>
      <translation>Mostrar exactamente lo que se envía</translation>
    </message>
    <message>
      <source>Synced by hand</source>
      <translation>Sincronizado a mano</translation>
    </message>
    <message>
      <source>The last of them leaves after %1.</source>
      <translation>Lo último sale después de %1.</translation>
    </message>
    <message>
      <source>There is no account at a practice, so nothing is counted, asked or offered.</source>
      <translation>No hay cuenta en una consulta, así que no se cuenta, pregunta ni ofrece nada.</translation>
    </message>
    <message>
      <source>This week so far</source>
      <translation>Esta semana hasta ahora</translation>
    </message>
    <message>
      <source>Turned to another view</source>
      <translation>Otra vista abierta</translation>
    </message>
    <message>
      <source>Turned to the day</source>
      <translation>Vista de día abierta</translation>
    </message>
    <message>
      <source>Turned to the month</source>
      <translation>Vista de mes abierta</translation>
    </message>
    <message>
      <source>Turned to the week</source>
      <translation>Vista de semana abierta</translation>
    </message>
    <message>
      <source>What waits to be sent</source>
      <translation>Lo que espera para enviarse</translation>
    </message>
  </context>
  <context>
    <name>SharingPage</name>
    <message>
      <source>Always on while you have an account</source>
      <translation>Siempre activo mientras tenga una cuenta</translation>
    </message>
    <message>
      <source>Forgotten password mail</source>
      <translation>Correo por contraseña olvidada</translation>
    </message>
    <message>
      <source>If you forget your password, the way to a new one goes to your mail address. Without it nobody could let you in again, so it can't be turned off. We never ask for your password in a mail.</source>
      <translation>Si olvida su contraseña, el camino a una nueva va a su correo. Sin él nadie podría dejarle entrar de nuevo, por eso no se puede desactivar. Nunca pedimos su contraseña en un correo.</translation>
    </message>
    <message>
      <source>On: your agreement says so until you turn it off</source>
      <translation>Activo: así lo dice su acuerdo hasta que lo desactive</translation>
    </message>
    <message>
      <source>Sharing &amp; mail</source>
      <translation>Compartir y correo</translation>
    </message>
    <message>
      <source>Which mail may reach you, and what is told about how you use the program.</source>
      <translation>Qué correo puede llegarle, y qué se dice de su uso del programa.</translation>
    </message>
  </context>
  <context>
    <name>Shortcuts</name>
    <message>
      <source>Carry the event; Return puts it down</source>
      <translation>Llevar el evento; Intro lo deja</translation>
    </message>
    <message>
      <source>Change the event, or look at it</source>
      <translation>Cambiar el evento, o verlo</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
    <message>
      <source>Days before and after</source>
      <translation>Días antes y después</translation>
    </message>
    <message>
      <source>Everything, and the named views</source>
      <translation>Todo, y las vistas con nombre</translation>
    </message>
    <message>
      <source>First and last event</source>
      <translation>Primer y último evento</translation>
    </message>
    <message>
      <source>From event to event</source>
      <translation>De evento en evento</translation>
    </message>
    <message>
      <source>Hide or show patients' names; hold to look</source>
      <translation>Ocultar o mostrar nombres; mantener para mirar</translation>
    </message>
    <message>
      <source>Keyboard shortcuts</source>
      <translation>Atajos de teclado</translation>
    </message>
    <message>
      <source>Leave what is open</source>
      <translation>Salir de lo que está abierto</translation>
    </message>
    <message>
      <source>Look at the event</source>
      <translation>Ver el evento</translation>
    </message>
    <message>
      <source>On the schedule</source>
      <translation>En la agenda</translation>
    </message>
    <message>
      <source>Stretch the event</source>
      <translation>Alargar o acortar el evento</translation>
    </message>
    <message>
      <source>Taller and shorter hours</source>
      <translation>Horas más altas y más bajas</translation>
    </message>
    <message>
      <source>To the next part of the window</source>
      <translation>A la siguiente parte de la ventana</translation>
    </message>
    <message>
      <source>To today</source>
      <translation>A hoy</translation>
    </message>
    <message>
      <source>Turn a switch</source>
      <translation>Accionar un interruptor</translation>
    </message>
    <message>
      <source>What can be done with the event</source>
      <translation>Lo que se puede hacer con el evento</translation>
    </message>
  </context>
  <context>
    <name>SidePane</name>
    <message>
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
  </context>
  <context>
    <name>SignOut</name>
    <message>
      <source>Ends: our permission there and the sign-in on this computer.</source>
      <translation>Termina: nuestro permiso allí y la sesión en este ordenador.</translation>
    </message>
    <message numerus="yes">
      <source>If you remove the account instead, %n change(s) would be lost.</source>
      <translation>
        <numerusform>Si en cambio quita la cuenta, se perdería %n cambio.</numerusform>
        <numerusform>Si en cambio quita la cuenta, se perderían %n cambios.</numerusform>
      </translation>
    </message>
    <message>
      <source>Sign out</source>
      <translation>Cerrar sesión</translation>
    </message>
    <message>
      <source>Sign out of %1?</source>
      <translation>¿Cerrar la sesión en %1?</translation>
    </message>
    <message>
      <source>Stay signed in</source>
      <translation>Seguir con la sesión</translation>
    </message>
    <message>
      <source>Stays there: the practice calendar that we wrote. Turn writing off first to remove it.</source>
      <translation>Queda allí: el calendario de la consulta que escribimos. Para quitarlo, desactive antes la escritura.</translation>
    </message>
    <message>
      <source>Stays: what is kept here, encrypted and in view, and every choice you made.</source>
      <translation>Queda: lo que se guarda aquí, cifrado y a la vista, y cada decisión suya.</translation>
    </message>
    <message numerus="yes">
      <source>Waits: %n change(s) of yours. They are sent when you sign in again.</source>
      <translation>
        <numerusform>Espera: %n cambio suyo. Se envía cuando inicie sesión de nuevo.</numerusform>
        <numerusform>Esperan: %n cambios suyos. Se envían cuando inicie sesión de nuevo.</numerusform>
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
      <translation>Qué puede hacer con %1</translation>
    </message>
  </context>
  <context>
    <name>SourcesPane</name>
    <message>
      <source>Account settings…</source>
      <translation>Ajustes de la cuenta…</translation>
    </message>
    <message>
      <source>Accounts and calendars</source>
      <translation>Cuentas y calendarios</translation>
    </message>
    <message>
      <source>Add account</source>
      <translation>Añadir cuenta</translation>
    </message>
    <message>
      <source>Answer the question…</source>
      <translation>Responder a la pregunta…</translation>
    </message>
    <message>
      <source>Choose calendars…</source>
      <translation>Elegir calendarios…</translation>
    </message>
    <message>
      <source>Keep on this computer</source>
      <translation>Guardar en este equipo</translation>
    </message>
    <message>
      <source>Remove account…</source>
      <translation>Quitar cuenta…</translation>
    </message>
    <message>
      <source>Show on my schedule</source>
      <translation>Mostrar en mi agenda</translation>
    </message>
    <message>
      <source>Sign in again…</source>
      <translation>Volver a iniciar sesión…</translation>
    </message>
  </context>
  <context>
    <name>StatusLine</name>
    <message>
      <source>How connections are protected</source>
      <translation>Cómo se protegen las conexiones</translation>
    </message>
    <message>
      <source>Names hidden</source>
      <translation>Nombres ocultos</translation>
    </message>
    <message>
      <source>Reading %1: %2</source>
      <translation>Leyendo %1: %2</translation>
    </message>
    <message>
      <source>Reading %1: %2 of %3</source>
      <translation>Leyendo %1: %2 de %3</translation>
    </message>
    <message>
      <source>Reading %1…</source>
      <translation>Leyendo %1…</translation>
    </message>
    <message>
      <source>Sample practice</source>
      <translation>Consulta de ejemplo</translation>
    </message>
    <message>
      <source>Syncing…</source>
      <translation>Sincronizando…</translation>
    </message>
  </context>
  <context>
    <name>Story</name>
    <message>
      <source>%1 by the front desk</source>
      <translation>%1 por la recepción</translation>
    </message>
    <message>
      <source>%1 by you</source>
      <translation>%1 por usted</translation>
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
      <translation>%1: %2</translation>
    </message>
    <message>
      <source>%1: %2 from you, %3 from the front desk</source>
      <translation>%1: %2 de usted, %3 de la recepción</translation>
    </message>
    <message>
      <source>%1: %2, from the front desk</source>
      <translation>%1: %2, de la recepción</translation>
    </message>
    <message>
      <source>%1: %2, from you</source>
      <translation>%1: %2, de usted</translation>
    </message>
    <message>
      <source>%1: changed</source>
      <translation>%1: cambiado</translation>
    </message>
    <message numerus="yes">
      <source>%n added</source>
      <translation>
        <numerusform>%n añadida</numerusform>
        <numerusform>%n añadidas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n booked again</source>
      <translation>
        <numerusform>%n reservada de nuevo</numerusform>
        <numerusform>%n reservadas de nuevo</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n cancelled</source>
      <translation>
        <numerusform>%n cancelada</numerusform>
        <numerusform>%n canceladas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n changed</source>
      <translation>
        <numerusform>%n cambiada</numerusform>
        <numerusform>%n cambiadas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n marked as arrived</source>
      <translation>
        <numerusform>%n marcada como llegada</numerusform>
        <numerusform>%n marcadas como llegadas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n marked as completed</source>
      <translation>
        <numerusform>%n marcada como completada</numerusform>
        <numerusform>%n marcadas como completadas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n marked as not come</source>
      <translation>
        <numerusform>%n marcada como no presentada</numerusform>
        <numerusform>%n marcadas como no presentadas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n moved</source>
      <translation>
        <numerusform>%n movida</numerusform>
        <numerusform>%n movidas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n removed</source>
      <translation>
        <numerusform>%n eliminada</numerusform>
        <numerusform>%n eliminadas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n with another length</source>
      <translation>
        <numerusform>%n con otra duración</numerusform>
        <numerusform>%n con otra duración</numerusform>
      </translation>
    </message>
    <message>
      <source>A change of yours needs you first.</source>
      <translation>Primero le espera un cambio suyo.</translation>
    </message>
    <message>
      <source>A change of yours waits to be sent, and that stays.</source>
      <translation>Un cambio suyo espera ser enviado, y ese se mantiene.</translation>
    </message>
    <message>
      <source>It is already as it was before.</source>
      <translation>Ya está como estaba antes.</translation>
    </message>
    <message>
      <source>It was cancelled before it went.</source>
      <translation>Ya estaba cancelada antes de desaparecer.</translation>
    </message>
    <message>
      <source>It was changed again since, and that stays.</source>
      <translation>Se volvió a cambiar desde entonces, y eso se mantiene.</translation>
    </message>
    <message>
      <source>Kind of visit</source>
      <translation>Tipo de visita</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Nota</translation>
    </message>
    <message>
      <source>Patient</source>
      <translation>Paciente</translation>
    </message>
    <message>
      <source>Place</source>
      <translation>Lugar</translation>
    </message>
    <message>
      <source>Put together: %1 from you, %2 from the front desk.</source>
      <translation>Unido: %1 de usted, %2 de la recepción.</translation>
    </message>
    <message>
      <source>Status</source>
      <translation>Estado</translation>
    </message>
    <message>
      <source>The appointment is not there any more.</source>
      <translation>La cita ya no está.</translation>
    </message>
    <message>
      <source>The appointment was not there any more.</source>
      <translation>La cita ya no estaba.</translation>
    </message>
    <message>
      <source>This calendar is only read here: what changed in it is changed back where it is kept.</source>
      <translation>Este calendario aquí solo se lee: lo que cambió en él se revierte donde se guarda.</translation>
    </message>
    <message>
      <source>Time</source>
      <translation>Hora</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>Título</translation>
    </message>
    <message>
      <source>Two edits met, and you chose by field: %1 from you.</source>
      <translation>Dos ediciones coincidieron, y usted eligió campo por campo: %1 de usted.</translation>
    </message>
    <message>
      <source>Two edits met, and you kept both: yours became an appointment of its own.</source>
      <translation>Dos ediciones coincidieron, y usted conservó ambas: la suya pasó a ser una cita aparte.</translation>
    </message>
    <message>
      <source>Two edits met, and you kept the front desk's.</source>
      <translation>Dos ediciones coincidieron, y usted conservó la de la recepción.</translation>
    </message>
    <message>
      <source>Two edits met, and you kept yours.</source>
      <translation>Dos ediciones coincidieron, y usted conservó la suya.</translation>
    </message>
    <message>
      <source>Undo this…</source>
      <translation>Deshacer esto…</translation>
    </message>
    <message>
      <source>a note (hidden)</source>
      <translation>una nota (oculta)</translation>
    </message>
    <message>
      <source>added</source>
      <translation>añadida</translation>
    </message>
    <message numerus="yes">
      <source>and %n more</source>
      <translation>
        <numerusform>y %n más</numerusform>
        <numerusform>y %n más</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>and %n more date(s) of the series</source>
      <translation>
        <numerusform>y %n fecha más de la serie</numerusform>
        <numerusform>y %n fechas más de la serie</numerusform>
      </translation>
    </message>
    <message>
      <source>arrived</source>
      <translation>llegó</translation>
    </message>
    <message>
      <source>booked again</source>
      <translation>reservada de nuevo</translation>
    </message>
    <message>
      <source>cancelled</source>
      <translation>cancelada</translation>
    </message>
    <message>
      <source>changed</source>
      <translation>cambiada</translation>
    </message>
    <message>
      <source>completed</source>
      <translation>completada</translation>
    </message>
    <message>
      <source>ddd d MMM</source>
      <comment>a day in short, as QDate writes it</comment>
      <translation>ddd d MMM</translation>
    </message>
    <message>
      <source>did not come</source>
      <translation>no se presentó</translation>
    </message>
    <message>
      <source>from %1 to %2</source>
      <translation>de %1 a %2</translation>
    </message>
    <message>
      <source>gone</source>
      <translation>eliminada</translation>
    </message>
    <message>
      <source>in something that is not shown here</source>
      <translation>en algo que aquí no se muestra</translation>
    </message>
    <message>
      <source>kind of visit</source>
      <translation>tipo de visita</translation>
    </message>
    <message>
      <source>length changed</source>
      <translation>duración cambiada</translation>
    </message>
    <message>
      <source>moved</source>
      <translation>movida</translation>
    </message>
    <message>
      <source>note</source>
      <translation>nota</translation>
    </message>
    <message>
      <source>nothing</source>
      <translation>nada</translation>
    </message>
    <message>
      <source>patient</source>
      <translation>paciente</translation>
    </message>
    <message>
      <source>place</source>
      <translation>lugar</translation>
    </message>
    <message>
      <source>status</source>
      <translation>estado</translation>
    </message>
    <message>
      <source>time</source>
      <translation>hora</translation>
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
        <numerusform>%n cambio espera ser enviado.</numerusform>
        <numerusform>%n cambios esperan ser enviados.</numerusform>
      </translation>
    </message>
    <message>
      <source>Needs you</source>
      <translation>Le necesita</translation>
    </message>
    <message>
      <source>Nothing has changed since the calendars were first read.</source>
      <translation>Nada ha cambiado desde que se leyeron los calendarios por primera vez.</translation>
    </message>
    <message>
      <source>On its way</source>
      <translation>En camino</translation>
    </message>
    <message>
      <source>Show older ones</source>
      <translation>Mostrar anteriores</translation>
    </message>
    <message>
      <source>Show…</source>
      <translation>Mostrar…</translation>
    </message>
    <message>
      <source>This is told for 90 days. The history of an appointment stays longer: open its card.</source>
      <translation>Esto se cuenta durante 90 días. El historial de una cita dura más: abra su ficha.</translation>
    </message>
    <message>
      <source>Today</source>
      <translation>Hoy</translation>
    </message>
    <message>
      <source>What happened</source>
      <translation>Qué ha pasado</translation>
    </message>
    <message>
      <source>What the last syncs changed</source>
      <translation>Qué cambiaron las últimas sincronizaciones</translation>
    </message>
    <message>
      <source>Yesterday</source>
      <translation>Ayer</translation>
    </message>
  </context>
  <context>
    <name>Subscribe</name>
    <message>
      <source>Address</source>
      <translation>Dirección</translation>
    </message>
    <message>
      <source>It is only read. Whoever knows the address can read it too, so we keep it like a password.</source>
      <translation>Solo se lee. Quien conoce la dirección también puede leerlo, así que la guardamos como una contraseña.</translation>
    </message>
    <message>
      <source>Subscribe</source>
      <translation>Suscribirse</translation>
    </message>
    <message>
      <source>Subscribe to a calendar</source>
      <translation>Suscribirse a un calendario</translation>
    </message>
  </context>
  <context>
    <name>SuddenlyEmpty</name>
    <message>
      <source>Decide later</source>
      <translation>Decidir más tarde</translation>
    </message>
    <message>
      <source>Its service now lists no events.</source>
      <translation>Su servicio ya no muestra eventos.</translation>
    </message>
    <message>
      <source>No, keep them here</source>
      <translation>No, conservarlos aquí</translation>
    </message>
    <message>
      <source>Of the %1 events that we hold, its service no longer lists %2.</source>
      <translation>De los %1 eventos que tenemos, el servicio ya no muestra %2.</translation>
    </message>
    <message>
      <source>They were last there at %1. We have removed nothing and wait for you.</source>
      <translation>Estaban allí por última vez a las %1. No hemos quitado nada y le esperamos.</translation>
    </message>
    <message>
      <source>Was %1 emptied on purpose?</source>
      <translation>¿Se vació %1 a propósito?</translation>
    </message>
    <message numerus="yes">
      <source>We hold %n event(s) of it. Its service now lists none.</source>
      <translation>
        <numerusform>Tenemos %n evento de él. Su servicio ya no muestra ninguno.</numerusform>
        <numerusform>Tenemos %n eventos de él. Su servicio ya no muestra ninguno.</numerusform>
      </translation>
    </message>
    <message>
      <source>Were events of %1 removed on purpose?</source>
      <translation>¿Se han quitado a propósito eventos de %1?</translation>
    </message>
    <message>
      <source>Yes, remove them here too</source>
      <translation>Sí, quitarlos también aquí</translation>
    </message>
  </context>
  <context>
    <name>SupportDialog</name>
    <message>
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
    <message>
      <source>Contact support</source>
      <translation>Contactar con soporte</translation>
    </message>
    <message>
      <source>Copied.</source>
      <translation>Copiado.</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Copiar</translation>
    </message>
    <message>
      <source>It can't be written there. Choose another place.</source>
      <translation>No se puede escribir ahí. Elija otro lugar.</translation>
    </message>
    <message>
      <source>Save what may help us</source>
      <translation>Guardar lo que puede ayudarnos</translation>
    </message>
    <message>
      <source>Saved.</source>
      <translation>Guardado.</translation>
    </message>
    <message>
      <source>Save…</source>
      <translation>Guardar…</translation>
    </message>
    <message>
      <source>Versions, counts and error codes. No names, titles, addresses, passwords or keys. Read it first; it goes nowhere unless you send it.</source>
      <translation>Versiones, cantidades y códigos de error. Sin nombres, títulos, direcciones, contraseñas ni claves. Léalo antes; no va a ninguna parte si usted no lo envía.</translation>
    </message>
    <message>
      <source>We never ask for your password, by phone or by mail.</source>
      <translation>Nunca pedimos su contraseña, ni por teléfono ni por correo.</translation>
    </message>
    <message>
      <source>What may help us</source>
      <translation>Lo que puede ayudarnos</translation>
    </message>
    <message>
      <source>Write a mail…</source>
      <translation>Escribir un correo…</translation>
    </message>
  </context>
  <context>
    <name>Surveys</name>
    <message>
      <source>%1 (if you like)</source>
      <translation>%1 (si quiere)</translation>
    </message>
    <message>
      <source>%1 It is not shown, and nothing is sent.</source>
      <translation>%1 No se muestra y no se envía nada.</translation>
    </message>
    <message>
      <source>%1: %2</source>
      <translation>%1: %2</translation>
    </message>
    <message>
      <source>A survey that can't be shown</source>
      <translation>Una encuesta que no se puede mostrar</translation>
    </message>
    <message>
      <source>Answered. What you said is not kept here.</source>
      <translation>Respondida. Lo que dijo no se guarda aquí.</translation>
    </message>
    <message>
      <source>Answer…</source>
      <translation>Responder…</translation>
    </message>
    <message>
      <source>Ask for new ones</source>
      <translation>Pedir nuevas</translation>
    </message>
    <message numerus="yes">
      <source>At most %n letter(s), please.</source>
      <translation>
        <numerusform>Como máximo %n letra, por favor.</numerusform>
        <numerusform>Como máximo %n letras, por favor.</numerusform>
      </translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Atrás</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
    <message>
      <source>Exactly what is sent</source>
      <translation>Exactamente lo que se envía</translation>
    </message>
    <message>
      <source>For example %1</source>
      <translation>Por ejemplo %1</translation>
    </message>
    <message>
      <source>It asks for something that can't be answered without a name, or in a way that this program does not know.</source>
      <translation>Pide algo que no se puede responder sin nombre, o de un modo que este programa no conoce.</translation>
    </message>
    <message>
      <source>It holds something that would not be shown to you.</source>
      <translation>Contiene algo que no se le mostraría.</translation>
    </message>
    <message>
      <source>It is longer than a survey may be.</source>
      <translation>Es más larga de lo permitido.</translation>
    </message>
    <message>
      <source>It is not written as a survey has to be.</source>
      <translation>No está escrita como debe estarlo una encuesta.</translation>
    </message>
    <message>
      <source>Look at what is sent</source>
      <translation>Ver lo que se envía</translation>
    </message>
    <message>
      <source>No</source>
      <translation>No</translation>
    </message>
    <message>
      <source>No answer</source>
      <translation>Sin respuesta</translation>
    </message>
    <message>
      <source>Not less than %1, please.</source>
      <translation>No menos de %1, por favor.</translation>
    </message>
    <message>
      <source>Not more than %1, please.</source>
      <translation>No más de %1, por favor.</translation>
    </message>
    <message>
      <source>Not now. You will not be asked again.</source>
      <translation>Ahora no. No se le volverá a preguntar.</translation>
    </message>
    <message>
      <source>Not this one</source>
      <translation>Esta no</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Abierta</translation>
    </message>
    <message>
      <source>Send without a name</source>
      <translation>Enviar sin nombre</translation>
    </message>
    <message>
      <source>Surveys</source>
      <translation>Encuestas</translation>
    </message>
    <message>
      <source>Surveys come from your practice's service. There is no account at one yet.</source>
      <translation>Las encuestas vienen del servicio de su consulta. Aún no hay ninguna cuenta.</translation>
    </message>
    <message>
      <source>There is nothing to answer now.</source>
      <translation>Ahora no hay nada que responder.</translation>
    </message>
    <message>
      <source>This can't be sent as it is.</source>
      <translation>Así no se puede enviar.</translation>
    </message>
    <message>
      <source>This is all that leaves, over a connection of its own, at some moment in the next hours. There is no name in it, and what you said is not kept here.</source>
      <translation>Esto es todo lo que sale, por una conexión propia, en algún momento de las próximas horas. No lleva ningún nombre, y lo que dijo no se guarda aquí.</translation>
    </message>
    <message>
      <source>This looks like a mail address or a telephone number. Without it the answer stays without a name.</source>
      <translation>Esto parece una dirección de correo o un teléfono. Sin ello, la respuesta queda sin nombre.</translation>
    </message>
    <message>
      <source>This question needs an answer.</source>
      <translation>Esta pregunta necesita respuesta.</translation>
    </message>
    <message>
      <source>Write a date, like the one in the hint.</source>
      <translation>Escriba una fecha como la del ejemplo.</translation>
    </message>
    <message>
      <source>Write a whole number, in digits.</source>
      <translation>Escriba un número entero, en cifras.</translation>
    </message>
    <message>
      <source>Yes</source>
      <translation>Sí</translation>
    </message>
  </context>
  <context>
    <name>Tray</name>
    <message>
      <source>Hide patients' names</source>
      <translation>Ocultar los nombres de pacientes</translation>
    </message>
    <message>
      <source>Lock</source>
      <translation>Bloquear</translation>
    </message>
    <message>
      <source>Locked</source>
      <translation>Bloqueado</translation>
    </message>
    <message>
      <source>New appointment…</source>
      <translation>Nueva cita…</translation>
    </message>
    <message>
      <source>Nothing more today</source>
      <translation>Nada más por hoy</translation>
    </message>
    <message>
      <source>Quit</source>
      <translation>Salir</translation>
    </message>
    <message>
      <source>Show schedule</source>
      <translation>Mostrar la agenda</translation>
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
      <translation>Cerrar</translation>
    </message>
    <message>
      <source>Goes back</source>
      <translation>Vuelve atrás</translation>
    </message>
    <message>
      <source>It is booked again, as a new appointment.</source>
      <translation>Se reserva de nuevo, como cita nueva.</translation>
    </message>
    <message>
      <source>Leave it as it is</source>
      <translation>Dejarlo como está</translation>
    </message>
    <message>
      <source>Nothing of it can be put back from here.</source>
      <translation>Nada de esto puede revertirse desde aquí.</translation>
    </message>
    <message numerus="yes">
      <source>Put %n back</source>
      <translation>
        <numerusform>Revertir %n</numerusform>
        <numerusform>Revertir %n</numerusform>
      </translation>
    </message>
    <message>
      <source>Put back what was?</source>
      <translation>¿Volver a como estaba?</translation>
    </message>
    <message>
      <source>Stays as it is</source>
      <translation>Se queda como está</translation>
    </message>
    <message>
      <source>What goes back is sent as changes of yours. Until it has left, you can take it back.</source>
      <translation>Lo que vuelve atrás se envía como cambios suyos. Mientras no haya salido, puede retirarlo.</translation>
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
      <translation>%1 %2, ahora</translation>
    </message>
    <message>
      <source>Tomorrow, %1 %2</source>
      <translation>Mañana, %1 %2</translation>
    </message>
    <message numerus="yes">
      <source>in %n minute(s)</source>
      <translation>
        <numerusform>en %n minuto</numerusform>
        <numerusform>en %n minutos</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Updates</name>
    <message>
      <source>Asks %1 for a list that is the same for everyone. Nothing about you or this computer is sent, and nothing is installed by itself.</source>
      <translation>Pide a %1 una lista que es igual para todos. No se envía nada sobre usted ni sobre este ordenador, y nada se instala por sí solo.</translation>
    </message>
    <message>
      <source>Look for new versions once a day</source>
      <translation>Buscar versiones nuevas una vez al día</translation>
    </message>
    <message>
      <source>Look now</source>
      <translation>Buscar ahora</translation>
    </message>
    <message>
      <source>Looking…</source>
      <translation>Buscando…</translation>
    </message>
    <message>
      <source>Nobody has looked for a newer one yet.</source>
      <translation>Aún no se ha buscado una más nueva.</translation>
    </message>
    <message>
      <source>Open its page</source>
      <translation>Abrir su página</translation>
    </message>
    <message>
      <source>This build does not look for new versions; they come the way it came.</source>
      <translation>Esta edición no busca versiones nuevas; llegan por donde llegó ella.</translation>
    </message>
    <message>
      <source>This is the newest, as of %1.</source>
      <translation>Esta es la más nueva, a fecha de %1.</translation>
    </message>
    <message>
      <source>Version %1</source>
      <translation>Versión %1</translation>
    </message>
    <message>
      <source>Version %1 is there. Yours goes on as it is.</source>
      <translation>Ya está la versión %1. La suya sigue como está.</translation>
    </message>
    <message>
      <source>our server</source>
      <translation>nuestro servidor</translation>
    </message>
  </context>
  <context>
    <name>ViaBrowser</name>
    <message>
      <source>Address of your practice</source>
      <translation>Dirección de su consulta</translation>
    </message>
    <message>
      <source>Open the browser</source>
      <translation>Abrir el navegador</translation>
    </message>
    <message>
      <source>Sign in at %1</source>
      <translation>Iniciar sesión en %1</translation>
    </message>
    <message>
      <source>The page of %1 opens in your browser. We never see your password.</source>
      <translation>La página de %1 se abre en su navegador. Nunca vemos su contraseña.</translation>
    </message>
    <message>
      <source>We ask there for leave to read your calendars, and for nothing else.</source>
      <translation>Allí pedimos permiso para leer sus calendarios, y para nada más.</translation>
    </message>
    <message>
      <source>We never ask for your password by phone or e-mail.</source>
      <translation>Nunca pedimos su contraseña por teléfono ni por correo.</translation>
    </message>
  </context>
  <context>
    <name>WelcomePage</name>
    <message>
      <source>Address of your practice</source>
      <translation>Dirección de su consulta</translation>
    </message>
    <message>
      <source>Address of your practice, like https://my.practice.example</source>
      <translation>Dirección de su consulta, como https://mi.consulta.example</translation>
    </message>
    <message>
      <source>An invented practice on this computer. No account needed; nothing leaves it.</source>
      <translation>Una consulta inventada en este equipo. Sin cuenta; nada sale de él.</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <source>Come back here when you have signed in. We never see your password.</source>
      <translation>Vuelva aquí cuando haya iniciado sesión. Nunca vemos su contraseña.</translation>
    </message>
    <message>
      <source>Connect a calendar</source>
      <translation>Conectar un calendario</translation>
    </message>
    <message>
      <source>Go on in your browser</source>
      <translation>Siga en su navegador</translation>
    </message>
    <message>
      <source>Google, Microsoft 365, Apple iCloud, and every other service with CalDAV.</source>
      <translation>Google, Microsoft 365, Apple iCloud y cualquier otro servicio con CalDAV.</translation>
    </message>
    <message>
      <source>It runs on this computer only; everybody in it is invented.</source>
      <translation>Funciona solo en este equipo; todos en ella son inventados.</translation>
    </message>
    <message>
      <source>Leave your user name out of the address.</source>
      <translation>Deje su nombre de usuario fuera de la dirección.</translation>
    </message>
    <message>
      <source>Look around in a sample practice</source>
      <translation>Conocer una consulta de ejemplo</translation>
    </message>
    <message>
      <source>Opening the sample practice</source>
      <translation>Abriendo la consulta de ejemplo</translation>
    </message>
    <message>
      <source>Sign in</source>
      <translation>Iniciar sesión</translation>
    </message>
    <message>
      <source>Sign in to your practice</source>
      <translation>Iniciar sesión en su consulta</translation>
    </message>
    <message>
      <source>The sign-in page of %1 has opened in your browser.</source>
      <translation>La página de inicio de sesión de %1 se ha abierto en su navegador.</translation>
    </message>
    <message>
      <source>This address is not encrypted. We connect to https:// only.</source>
      <translation>Esta dirección no está cifrada. Solo conectamos con https://.</translation>
    </message>
    <message>
      <source>This is not an address. It looks like https://my.practice.example.</source>
      <translation>Esto no es una dirección. Es algo como https://mi.consulta.example.</translation>
    </message>
    <message>
      <source>This takes a few seconds.</source>
      <translation>Tarda unos segundos.</translation>
    </message>
    <message>
      <source>Type the address that your practice gave you.</source>
      <translation>Escriba la dirección que le dio su consulta.</translation>
    </message>
    <message>
      <source>We never ask for your password by phone or e-mail, and this program has no field for it.</source>
      <translation>Nunca pedimos su contraseña por teléfono o por correo, y este programa no tiene campo para ella.</translation>
    </message>
    <message>
      <source>You sign in on your practice's own page, in your browser.</source>
      <translation>Inicia sesión en la página de su propia consulta, en su navegador.</translation>
    </message>
    <message>
      <source>Your practice's appointments and your own calendars in one week, kept encrypted on this computer.</source>
      <translation>Las citas de su consulta y sus propios calendarios en una semana, cifrados en este equipo.</translation>
    </message>
    <message>
      <source>Your whole schedule, with or without a network</source>
      <translation>Toda su agenda, con o sin conexión</translation>
    </message>
  </context>
  <context>
    <name>Wording</name>
    <message>
      <source>%1 answered in a way that we do not understand.</source>
      <translation>%1 respondió de una forma que no entendemos.</translation>
    </message>
    <message>
      <source>%1 asked us to wait, or is unwell.</source>
      <translation>%1 nos pidió esperar o tiene un problema.</translation>
    </message>
    <message>
      <source>%1 could not prove who it is: this computer does not trust its certificate.</source>
      <translation>%1 no pudo demostrar quién es: este equipo no confía en su certificado.</translation>
    </message>
    <message>
      <source>%1 did not answer in time.</source>
      <translation>%1 no respondió a tiempo.</translation>
    </message>
    <message>
      <source>%1 does not accept this user and password.</source>
      <translation>%1 no acepta este usuario y esta contraseña.</translation>
    </message>
    <message>
      <source>%1 does not offer an encrypted connection that we accept.</source>
      <translation>%1 no ofrece una conexión cifrada que aceptemos.</translation>
    </message>
    <message>
      <source>%1 gave us leave for less than reading your calendars.</source>
      <translation>%1 nos dio permiso para menos que leer sus calendarios.</translation>
    </message>
    <message>
      <source>%1 gave us no leave to make a calendar of our own.</source>
      <translation>%1 no nos dio permiso para crear un calendario propio.</translation>
    </message>
    <message>
      <source>%1 is kept on this computer, encrypted</source>
      <translation>%1 se guarda en este equipo, cifrado</translation>
    </message>
    <message>
      <source>%1 is not kept on this computer: it needs a network</source>
      <translation>%1 no se guarda en este equipo: necesita conexión</translation>
    </message>
    <message>
      <source>%1 is not shown</source>
      <translation>%1 no se muestra</translation>
    </message>
    <message>
      <source>%1 is shown on your schedule</source>
      <translation>%1 se muestra en su agenda</translation>
    </message>
    <message>
      <source>%1 lets nobody make a calendar there.</source>
      <translation>%1 no deja a nadie crear un calendario allí.</translation>
    </message>
    <message>
      <source>%1 no longer accepts our sign-in.</source>
      <translation>%1 ya no acepta nuestra sesión.</translation>
    </message>
    <message>
      <source>%1 no longer knows how far it had told us.</source>
      <translation>%1 ya no sabe hasta dónde nos había contado.</translation>
    </message>
    <message>
      <source>%1 sent us to a place that we do not trust with your sign-in.</source>
      <translation>%1 nos envió a un lugar al que no confiamos su sesión.</translation>
    </message>
    <message>
      <source>%1 understood us and said no.</source>
      <translation>%1 nos entendió y dijo que no.</translation>
    </message>
    <message>
      <source>%1, %2</source>
      <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
      <source>%n change(s) put back here. They are sent in a moment.</source>
      <translation>
        <numerusform>%n cambio revertido aquí. Se envía enseguida.</numerusform>
        <numerusform>%n cambios revertidos aquí. Se envían enseguida.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n choice(s) that you made on another computer hold here now.</source>
      <translation>
        <numerusform>%n decisión que tomó en otro ordenador vale ahora aquí.</numerusform>
        <numerusform>%n decisiones que tomó en otro ordenador valen ahora aquí.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n event(s) of this calendar could not be read and are not shown.</source>
      <translation>
        <numerusform>%n evento de este calendario no se pudo leer y no se muestra.</numerusform>
        <numerusform>%n eventos de este calendario no se pudieron leer y no se muestran.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n event(s) set aside</source>
      <translation>
        <numerusform>%n evento apartado</numerusform>
        <numerusform>%n eventos apartados</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n event(s) written there.</source>
      <translation>
        <numerusform>%n evento escrito allí.</numerusform>
        <numerusform>%n eventos escritos allí.</numerusform>
      </translation>
    </message>
    <message>
      <source>A newer version of this program wrote your schedule.</source>
      <translation>Una versión más nueva de este programa escribió su agenda.</translation>
    </message>
    <message numerus="yes">
      <source>Account removed. %n event(s) and their key were destroyed here.</source>
      <translation>
        <numerusform>Cuenta quitada. %n evento y su clave se destruyeron aquí.</numerusform>
        <numerusform>Cuenta quitada. %n eventos y su clave se destruyeron aquí.</numerusform>
      </translation>
    </message>
    <message>
      <source>Address not encrypted</source>
      <translation>Dirección sin cifrar</translation>
    </message>
    <message>
      <source>Address not understood</source>
      <translation>Dirección no entendida</translation>
    </message>
    <message>
      <source>Agreement to be read</source>
      <translation>Acuerdo por leer</translation>
    </message>
    <message>
      <source>Already open</source>
      <translation>Ya está abierta</translation>
    </message>
    <message>
      <source>An event can't be read, so it is not shown.</source>
      <translation>Un evento no se puede leer, así que no se muestra.</translation>
    </message>
    <message>
      <source>An older version of this program wrote your schedule; it is not up to date yet.</source>
      <translation>Una versión más antigua de este programa escribió su agenda; aún no está al día.</translation>
    </message>
    <message>
      <source>Another account</source>
      <translation>Otra cuenta</translation>
    </message>
    <message>
      <source>Another keyring</source>
      <translation>Otro llavero</translation>
    </message>
    <message>
      <source>Another window of this program, or a command, is using your schedule.</source>
      <translation>Otra ventana de este programa, o una orden, está usando su agenda.</translation>
    </message>
    <message>
      <source>Answer not understood</source>
      <translation>Respuesta no entendida</translation>
    </message>
    <message>
      <source>App-specific password needed</source>
      <translation>Hace falta una contraseña de app</translation>
    </message>
    <message>
      <source>Apple iCloud</source>
      <translation>Apple iCloud</translation>
    </message>
    <message>
      <source>Apple takes an app-specific password here, and this is none.</source>
      <translation>Apple pide aquí una contraseña específica de la app, y esta no lo es.</translation>
    </message>
    <message>
      <source>Ask for the address that begins with https://.</source>
      <translation>Pida la dirección que empieza por https://.</translation>
    </message>
    <message>
      <source>Ask them if you need this account here.</source>
      <translation>Consúlteles si necesita esta cuenta aquí.</translation>
    </message>
    <message>
      <source>Ask whoever gave you the program, or your IT, for its client id.</source>
      <translation>Pida el id de cliente a quien le dio el programa o a su departamento de informática.</translation>
    </message>
    <message>
      <source>Ask whoever runs the service whether your account may use calendars this way.</source>
      <translation>Pregunte a quien lleva el servicio si su cuenta puede usar los calendarios así.</translation>
    </message>
    <message>
      <source>Asked to wait</source>
      <translation>Nos piden esperar</translation>
    </message>
    <message>
      <source>CalDAV</source>
      <translation>CalDAV</translation>
    </message>
    <message>
      <source>Can't be read</source>
      <translation>No se puede leer</translation>
    </message>
    <message>
      <source>Can't write</source>
      <translation>No se puede escribir</translation>
    </message>
    <message>
      <source>Cancelled</source>
      <translation>Cancelado</translation>
    </message>
    <message>
      <source>Certificate not trusted</source>
      <translation>Certificado no fiable</translation>
    </message>
    <message>
      <source>Certificate of another host</source>
      <translation>Certificado de otro servidor</translation>
    </message>
    <message>
      <source>Certificate out of date</source>
      <translation>Certificado fuera de fecha</translation>
    </message>
    <message>
      <source>Changed elsewhere</source>
      <translation>Cambiado en otro sitio</translation>
    </message>
    <message>
      <source>Check both. Many services want an app password here.</source>
      <translation>Compruebe ambos. Muchos servicios piden aquí una contraseña de aplicación.</translation>
    </message>
    <message>
      <source>Check it for spaces and missing parts. It looks like https://calendar.example.org.</source>
      <translation>Compruebe si tiene espacios o le faltan partes. Es algo como https://calendario.example.org.</translation>
    </message>
    <message>
      <source>Check the address and its port, or ask whoever runs the service.</source>
      <translation>Compruebe la dirección y su puerto, o pregunte a quien lleva el servicio.</translation>
    </message>
    <message>
      <source>Check the address. If it is right, ask whoever runs the service.</source>
      <translation>Compruebe la dirección. Si es correcta, pregunte a quien lleva el servicio.</translation>
    </message>
    <message>
      <source>Check the address. In a hotel or a train, sign in to its network in your browser first.</source>
      <translation>Compruebe la dirección. En un hotel o un tren, entre primero en su red con el navegador.</translation>
    </message>
    <message>
      <source>Check the clock of this computer. If it is right, tell whoever runs the service.</source>
      <translation>Compruebe el reloj de este equipo. Si va bien, avise a quien lleva el servicio.</translation>
    </message>
    <message>
      <source>Check the network of this computer, and the address if it is new.</source>
      <translation>Compruebe la red de este equipo, y la dirección si es nueva.</translation>
    </message>
    <message>
      <source>Check the proxy in the settings of your system, or ask whoever runs the network.</source>
      <translation>Compruebe el proxy en los ajustes de su sistema, o pregunte a quien lleva la red.</translation>
    </message>
    <message>
      <source>Choose another account for your practice schedule, or ask whoever runs it.</source>
      <translation>Elija otra cuenta para la agenda de su consulta o pregunte a quien la gestione.</translation>
    </message>
    <message>
      <source>Everything else is up to date.</source>
      <translation>Todo lo demás está al día.</translation>
    </message>
    <message>
      <source>Everything else is up to date. We try them again whenever they change.</source>
      <translation>Todo lo demás está al día. Los intentamos de nuevo cuando cambian.</translation>
    </message>
    <message>
      <source>Go to the other window, or close it and try again.</source>
      <translation>Vaya a la otra ventana, o ciérrela e inténtelo de nuevo.</translation>
    </message>
    <message>
      <source>Google</source>
      <translation>Google</translation>
    </message>
    <message>
      <source>IT has to agree</source>
      <translation>Informática debe autorizarlo</translation>
    </message>
    <message>
      <source>If it is your own server, choose its certificate authority's file. If not, ask whoever runs it.</source>
      <translation>Si es su propio servidor, elija el archivo de su autoridad de certificación. Si no, pregunte a quien lo lleva.</translation>
    </message>
    <message>
      <source>If it was moved, connect the account again with its new address.</source>
      <translation>Si se mudó, conecte la cuenta otra vez con su nueva dirección.</translation>
    </message>
    <message>
      <source>If the address is new, check that it is a calendar service.</source>
      <translation>Si la dirección es nueva, compruebe que es un servicio de calendario.</translation>
    </message>
    <message>
      <source>In memory</source>
      <translation>En memoria</translation>
    </message>
    <message>
      <source>Install the newer version again.</source>
      <translation>Vuelva a instalar la versión más nueva.</translation>
    </message>
    <message>
      <source>It stays on this computer and is sent to nobody.</source>
      <translation>Se queda en este equipo y no se envía a nadie.</translation>
    </message>
    <message>
      <source>It was cancelled.</source>
      <translation>Se canceló.</translation>
    </message>
    <message>
      <source>Key missing</source>
      <translation>Falta la clave</translation>
    </message>
    <message>
      <source>Keyring locked</source>
      <translation>Llavero bloqueado</translation>
    </message>
    <message>
      <source>Keyring silent</source>
      <translation>El llavero no responde</translation>
    </message>
    <message>
      <source>Leave them out of the address and type them into their own fields.</source>
      <translation>Déjelos fuera de la dirección y escríbalos en sus propios campos.</translation>
    </message>
    <message>
      <source>Less allowed than asked</source>
      <translation>Menos permiso del pedido</translation>
    </message>
    <message>
      <source>List of versions not believed</source>
      <translation>Lista de versiones no fiable</translation>
    </message>
    <message>
      <source>Look again later. If it stays so, tell your IT before you install anything.</source>
      <translation>Vuelva a mirar más tarde. Si sigue así, avise a su equipo informático antes de instalar nada.</translation>
    </message>
    <message>
      <source>Look at both and choose.</source>
      <translation>Mire las dos y elija.</translation>
    </message>
    <message>
      <source>Look at capital letters and the keyboard's language, and try again.</source>
      <translation>Fíjese en las mayúsculas y en el idioma del teclado, e inténtelo de nuevo.</translation>
    </message>
    <message>
      <source>Make another way first, a passphrase or a recovery code.</source>
      <translation>Cree antes otro, una frase de contraseña o un código de recuperación.</translation>
    </message>
    <message>
      <source>Make one at account.apple.com, under Sign-In and Security.</source>
      <translation>Cree una en account.apple.com, en Inicio de sesión y seguridad.</translation>
    </message>
    <message>
      <source>Make room on the disk, or check the rights of the program's folder, and try again.</source>
      <translation>Libere espacio en el disco, o revise los permisos de la carpeta del programa, e inténtelo de nuevo.</translation>
    </message>
    <message>
      <source>Microsoft 365</source>
      <translation>Microsoft 365</translation>
    </message>
    <message>
      <source>Newer schedule</source>
      <translation>Agenda más nueva</translation>
    </message>
    <message>
      <source>No answer</source>
      <translation>Sin respuesta</translation>
    </message>
    <message>
      <source>No calendar of our own</source>
      <translation>Sin calendario propio</translation>
    </message>
    <message>
      <source>No keyring</source>
      <translation>Sin llavero</translation>
    </message>
    <message>
      <source>No longer there</source>
      <translation>Ya no está</translation>
    </message>
    <message>
      <source>No longer waiting</source>
      <translation>Ya no espera</translation>
    </message>
    <message>
      <source>Nobody came back from the browser in time.</source>
      <translation>Nadie volvió del navegador a tiempo.</translation>
    </message>
    <message>
      <source>Not allowed by you</source>
      <translation>No permitido por usted</translation>
    </message>
    <message>
      <source>Not allowed on this computer</source>
      <translation>No permitido en este ordenador</translation>
    </message>
    <message>
      <source>Not encrypted well enough</source>
      <translation>Cifrado insuficiente</translation>
    </message>
    <message>
      <source>Not ended there</source>
      <translation>No terminado allí</translation>
    </message>
    <message>
      <source>Not made again yet</source>
      <translation>Aún no se ha vuelto a crear</translation>
    </message>
    <message>
      <source>Not opened</source>
      <translation>No abierta</translation>
    </message>
    <message>
      <source>Not reached</source>
      <translation>No alcanzado</translation>
    </message>
    <message>
      <source>Not read yet</source>
      <translation>Aún sin leer</translation>
    </message>
    <message>
      <source>Not set up in this build</source>
      <translation>No configurado en esta edición</translation>
    </message>
    <message>
      <source>Not shown</source>
      <translation>No se muestra</translation>
    </message>
    <message>
      <source>Not shown and not kept on this computer</source>
      <translation>Ni se muestra ni se guarda en este equipo</translation>
    </message>
    <message>
      <source>Not trusted</source>
      <translation>No fiable</translation>
    </message>
    <message>
      <source>Nothing is read from your calendars until it holds again.</source>
      <translation>No se lee nada de sus calendarios hasta que vuelva a estar íntegro.</translation>
    </message>
    <message>
      <source>Nothing is written there.</source>
      <translation>No se escribe nada allí.</translation>
    </message>
    <message>
      <source>Nothing of it was left to put back.</source>
      <translation>No quedaba nada que revertir.</translation>
    </message>
    <message>
      <source>Nothing was changed.</source>
      <translation>No se cambió nada.</translation>
    </message>
    <message>
      <source>Nothing was changed. You can try as often as you like.</source>
      <translation>No se cambió nada. Puede intentarlo las veces que quiera.</translation>
    </message>
    <message>
      <source>Nothing was installed; this version goes on as it is.</source>
      <translation>No se instaló nada; esta versión sigue como está.</translation>
    </message>
    <message>
      <source>Nothing was opened and nothing was changed.</source>
      <translation>No se abrió ni se cambió nada.</translation>
    </message>
    <message>
      <source>Nothing was read or sent.</source>
      <translation>No se leyó ni se envió nada.</translation>
    </message>
    <message>
      <source>Nothing was read.</source>
      <translation>No se leyó nada.</translation>
    </message>
    <message>
      <source>Nothing was sent to it, and no password either.</source>
      <translation>No se le envió nada, tampoco ninguna contraseña.</translation>
    </message>
    <message>
      <source>Nothing was sent, and nothing that is here was changed.</source>
      <translation>No se envió nada y nada de lo que hay aquí cambió.</translation>
    </message>
    <message>
      <source>Nothing was sent.</source>
      <translation>No se envió nada.</translation>
    </message>
    <message>
      <source>Nothing was stored.</source>
      <translation>No se guardó nada.</translation>
    </message>
    <message>
      <source>Off</source>
      <translation>Desactivado</translation>
    </message>
    <message>
      <source>Off since %1</source>
      <translation>Desactivado desde %1</translation>
    </message>
    <message>
      <source>Older schedule</source>
      <translation>Agenda más antigua</translation>
    </message>
    <message>
      <source>On</source>
      <translation>Activado</translation>
    </message>
    <message>
      <source>On since %1</source>
      <translation>Activado desde %1</translation>
    </message>
    <message>
      <source>Only on its own page</source>
      <translation>Solo en su propia página</translation>
    </message>
    <message>
      <source>Only one may write at a time, so that nothing is lost.</source>
      <translation>Solo uno puede escribir a la vez, para que nada se pierda.</translation>
    </message>
    <message>
      <source>Open its permissions page and remove OptiMantra Desktop there.</source>
      <translation>Abra su página de permisos y quite allí OptiMantra Desktop.</translation>
    </message>
    <message>
      <source>Open the program once, then try again.</source>
      <translation>Abra el programa una vez e inténtelo de nuevo.</translation>
    </message>
    <message>
      <source>Open them in the calendar's own program to see what is wrong with them.</source>
      <translation>Ábralos en el programa del propio calendario para ver qué les pasa.</translation>
    </message>
    <message>
      <source>Our calendar is gone from there. You may have taken it back on another computer.</source>
      <translation>Nuestro calendario ya no está allí. Puede que lo haya retirado en otro ordenador.</translation>
    </message>
    <message>
      <source>Our calendar still stands there, and without permission we can't take it away.</source>
      <translation>Nuestro calendario aún está allí y sin permiso no podemos retirarlo.</translation>
    </message>
    <message>
      <source>Our sign-in is forgotten and can't be used again.</source>
      <translation>Nuestra sesión está olvidada y no puede usarse más.</translation>
    </message>
    <message>
      <source>Passphrase needed</source>
      <translation>Falta la frase de contraseña</translation>
    </message>
    <message>
      <source>Password not accepted</source>
      <translation>Contraseña no aceptada</translation>
    </message>
    <message>
      <source>Proxy refused</source>
      <translation>El proxy se niega</translation>
    </message>
    <message>
      <source>Read at %1</source>
      <translation>Leído a las %1</translation>
    </message>
    <message>
      <source>Reading everything again</source>
      <translation>Leyendo todo de nuevo</translation>
    </message>
    <message>
      <source>Record of consents broken</source>
      <translation>Registro de consentimientos roto</translation>
    </message>
    <message>
      <source>Refused</source>
      <translation>Rechazado</translation>
    </message>
    <message>
      <source>Restore a backup from before, or write to support.</source>
      <translation>Restaure una copia anterior o escriba a soporte.</translation>
    </message>
    <message>
      <source>Restore a backup. What the services still hold is read again afterwards.</source>
      <translation>Restaure una copia. Lo que los servicios aún tienen se vuelve a leer después.</translation>
    </message>
    <message>
      <source>Schedule damaged</source>
      <translation>Agenda dañada</translation>
    </message>
    <message>
      <source>See whether the system is asking something in another window, then try again.</source>
      <translation>Mire si el sistema pregunta algo en otra ventana e inténtelo de nuevo.</translation>
    </message>
    <message>
      <source>Send this to your IT: please grant OptiMantra Desktop the scope Calendars.Read.</source>
      <translation>Envíe esto a informática: concedan a OptiMantra Desktop el permiso Calendars.Read.</translation>
    </message>
    <message>
      <source>Show it first to keep it on this computer</source>
      <translation>Muéstrelo primero para guardarlo en este equipo</translation>
    </message>
    <message>
      <source>Shown here and kept on this computer, encrypted</source>
      <translation>Se muestra aquí y se guarda en este equipo, cifrada</translation>
    </message>
    <message>
      <source>Sign in again</source>
      <translation>Volver a iniciar sesión</translation>
    </message>
    <message>
      <source>Sign in again and allow access, if that is what you want.</source>
      <translation>Vuelva a iniciar sesión y permita el acceso, si es lo que quiere.</translation>
    </message>
    <message>
      <source>Sign in again and allow it there, if that is what you want.</source>
      <translation>Inicie sesión de nuevo y permítalo allí, si eso es lo que desea.</translation>
    </message>
    <message>
      <source>Sign in again and leave the box for calendars ticked.</source>
      <translation>Vuelva a iniciar sesión y deje marcada la casilla de calendarios.</translation>
    </message>
    <message>
      <source>Sign in again whenever you like.</source>
      <translation>Inicie sesión de nuevo cuando quiera.</translation>
    </message>
    <message>
      <source>Sign in again. If you changed your password, this is why.</source>
      <translation>Vuelva a iniciar sesión. Si cambió su contraseña, es por eso.</translation>
    </message>
    <message>
      <source>Sign-in cancelled</source>
      <translation>Inicio de sesión cancelado</translation>
    </message>
    <message>
      <source>Sign-in declined</source>
      <translation>Inicio de sesión denegado</translation>
    </message>
    <message>
      <source>Sign-in took too long</source>
      <translation>El inicio de sesión tardó demasiado</translation>
    </message>
    <message>
      <source>Signed out</source>
      <translation>Sesión cerrada</translation>
    </message>
    <message>
      <source>Somebody else changed this first.</source>
      <translation>Otra persona cambió esto antes.</translation>
    </message>
    <message>
      <source>Somebody else signed in there than the account that was asked for.</source>
      <translation>Allí inició sesión una cuenta distinta de la que se pedía.</translation>
    </message>
    <message>
      <source>Something went wrong</source>
      <translation>Algo salió mal</translation>
    </message>
    <message>
      <source>Something went wrong that we have no words for (%1).</source>
      <translation>Algo salió mal y no tenemos palabras para ello (%1).</translation>
    </message>
    <message>
      <source>Start it again whenever you like.</source>
      <translation>Empiece de nuevo cuando quiera.</translation>
    </message>
    <message>
      <source>Start it again, and choose the same account on the service's page.</source>
      <translation>Empiece de nuevo y elija la misma cuenta en la página del servicio.</translation>
    </message>
    <message>
      <source>Start the session as usual and try again, or use your passphrase.</source>
      <translation>Inicie la sesión como siempre e inténtelo de nuevo, o use su frase de contraseña.</translation>
    </message>
    <message>
      <source>Still published</source>
      <translation>Aún publicado</translation>
    </message>
    <message>
      <source>Subscription</source>
      <translation>Suscripción</translation>
    </message>
    <message>
      <source>Suddenly empty</source>
      <translation>Vacío de repente</translation>
    </message>
    <message>
      <source>Suddenly fewer events</source>
      <translation>De repente hay menos eventos</translation>
    </message>
    <message>
      <source>Take everything back first, then give the permission back.</source>
      <translation>Retire primero todo y después devuelva el permiso.</translation>
    </message>
    <message numerus="yes">
      <source>Taken back there: our calendar with %n event(s) is removed.</source>
      <translation>
        <numerusform>Retirado allí: nuestro calendario con %n evento se ha eliminado.</numerusform>
        <numerusform>Retirado allí: nuestro calendario con %n eventos se ha eliminado.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Taken back. %n event(s) and their key were destroyed here.</source>
      <translation>
        <numerusform>Retirado. %n evento y su clave se destruyeron aquí.</numerusform>
        <numerusform>Retirado. %n eventos y su clave se destruyeron aquí.</numerusform>
      </translation>
    </message>
    <message>
      <source>Tell us whether it was emptied on purpose.</source>
      <translation>Díganos si se vació a propósito.</translation>
    </message>
    <message>
      <source>Tell us whether they were removed on purpose.</source>
      <translation>Díganos si se quitaron a propósito.</translation>
    </message>
    <message>
      <source>Thank you. Your answers wait to leave without a name.</source>
      <translation>Gracias. Sus respuestas esperan para salir sin nombre.</translation>
    </message>
    <message>
      <source>The account is gone from here, but its service could not be told just now.</source>
      <translation>La cuenta ya no está aquí, pero no se pudo avisar a su servicio.</translation>
    </message>
    <message>
      <source>The account stays, so that we still can.</source>
      <translation>La cuenta se queda, para que aún podamos hacerlo.</translation>
    </message>
    <message>
      <source>The address begins with http:, so everything would travel readable.</source>
      <translation>La dirección empieza por http:, así que todo viajaría legible.</translation>
    </message>
    <message>
      <source>The address holds a user name or a password.</source>
      <translation>La dirección contiene un nombre de usuario o una contraseña.</translation>
    </message>
    <message>
      <source>The certificate of %1 is not valid today.</source>
      <translation>El certificado de %1 no es válido hoy.</translation>
    </message>
    <message>
      <source>The file of your schedule is damaged and can't be read.</source>
      <translation>El archivo de su agenda está dañado y no se puede leer.</translation>
    </message>
    <message>
      <source>The key of your schedule is in %1, but this session has %2.</source>
      <translation>La clave de su agenda está en %1, pero esta sesión tiene %2.</translation>
    </message>
    <message>
      <source>The last good state stays in view. We try again at the next sync.</source>
      <translation>El último buen estado sigue a la vista. Lo intentamos de nuevo en la próxima sincronización.</translation>
    </message>
    <message>
      <source>The last way</source>
      <translation>El último camino</translation>
    </message>
    <message>
      <source>The list of new versions is not signed as it should be, or is an old one.</source>
      <translation>La lista de versiones nuevas no está firmada como debe o es antigua.</translation>
    </message>
    <message>
      <source>The proxy of this network did not let us through.</source>
      <translation>El proxy de esta red no nos dejó pasar.</translation>
    </message>
    <message>
      <source>The record of your consents was changed from outside, so we can't rely on it.</source>
      <translation>El registro de sus consentimientos se cambió desde fuera y no podemos fiarnos de él.</translation>
    </message>
    <message>
      <source>The service asked us to wait, or is unwell.</source>
      <translation>El servicio nos pidió esperar o tiene un problema.</translation>
    </message>
    <message>
      <source>The service no longer lists many events of this calendar.</source>
      <translation>El servicio ya no muestra muchos eventos de este calendario.</translation>
    </message>
    <message>
      <source>The service now lists no events in this calendar.</source>
      <translation>El servicio ya no muestra eventos en este calendario.</translation>
    </message>
    <message>
      <source>The sign-in at %1 was declined.</source>
      <translation>El inicio de sesión en %1 fue denegado.</translation>
    </message>
    <message>
      <source>The sign-in was cancelled.</source>
      <translation>El inicio de sesión se canceló.</translation>
    </message>
    <message>
      <source>This account or calendar is no longer here.</source>
      <translation>Esta cuenta o este calendario ya no está aquí.</translation>
    </message>
    <message>
      <source>This build of the program is not registered with %1.</source>
      <translation>Esta edición del programa no está registrada en %1.</translation>
    </message>
    <message>
      <source>This change is no longer waiting to be sent.</source>
      <translation>Este cambio ya no espera a enviarse.</translation>
    </message>
    <message>
      <source>This computer has no keyring that we trust with the key of your schedule.</source>
      <translation>Este equipo no tiene un llavero al que confiemos la clave de su agenda.</translation>
    </message>
    <message>
      <source>This computer's keyring did not answer in time.</source>
      <translation>El llavero de este equipo no respondió a tiempo.</translation>
    </message>
    <message>
      <source>This is no longer at %1.</source>
      <translation>Esto ya no está en %1.</translation>
    </message>
    <message>
      <source>This is not an address that we can connect to.</source>
      <translation>No podemos conectar con esta dirección.</translation>
    </message>
    <message>
      <source>This is the last way to the key of your schedule, so it can't be removed.</source>
      <translation>Este es el último camino a la clave de su agenda, así que no se puede quitar.</translation>
    </message>
    <message>
      <source>This needs a consent that you have not given.</source>
      <translation>Esto necesita un consentimiento que no ha dado.</translation>
    </message>
    <message>
      <source>This passphrase does not open your schedule.</source>
      <translation>Esta frase de contraseña no abre su agenda.</translation>
    </message>
    <message>
      <source>This service lets nobody but you take a permission back.</source>
      <translation>En este servicio solo usted puede retirar un permiso.</translation>
    </message>
    <message>
      <source>To end our permission there too, open the security page of your account.</source>
      <translation>Para terminar nuestro permiso también allí, abra la página de seguridad de su cuenta.</translation>
    </message>
    <message>
      <source>Try again, or run the program's doctor for more.</source>
      <translation>Inténtelo de nuevo, o use la orden «doctor» para saber más.</translation>
    </message>
    <message>
      <source>Try again. If it comes back, write to support and name the word in brackets.</source>
      <translation>Inténtelo de nuevo. Si vuelve a pasar, escriba a soporte y nombre la palabra entre paréntesis.</translation>
    </message>
    <message>
      <source>Turn it on under Settings, Consent, if you want it.</source>
      <translation>Actívelo en Ajustes, Consentimiento, si lo quiere.</translation>
    </message>
    <message>
      <source>Type it to open your schedule.</source>
      <translation>Escríbala para abrir su agenda.</translation>
    </message>
    <message>
      <source>Unlock the keyring when the system asks, then try again.</source>
      <translation>Desbloquee el llavero cuando el sistema lo pida e inténtelo de nuevo.</translation>
    </message>
    <message>
      <source>Until then nothing is sent there or fetched from there.</source>
      <translation>Hasta entonces no se envía ni se trae nada de allí.</translation>
    </message>
    <message>
      <source>Use a passphrase instead, or start the keyring of your system and try again.</source>
      <translation>Use en su lugar una frase de contraseña, o inicie el llavero de su sistema e inténtelo de nuevo.</translation>
    </message>
    <message>
      <source>Use your passphrase or recovery code, or restore the keyring and try again.</source>
      <translation>Use su frase de contraseña o su código de recuperación, o restaure el llavero e inténtelo de nuevo.</translation>
    </message>
    <message>
      <source>User name in the address</source>
      <translation>Usuario en la dirección</translation>
    </message>
    <message>
      <source>Waiting until %1</source>
      <translation>Esperando hasta %1</translation>
    </message>
    <message>
      <source>We changed nothing and replace nothing in silence.</source>
      <translation>No hemos cambiado nada y no sustituimos nada en silencio.</translation>
    </message>
    <message>
      <source>We connect over https only. Nothing was sent.</source>
      <translation>Solo conectamos por https. No se envió nada.</translation>
    </message>
    <message>
      <source>We connect with TLS 1.2 or newer only. Nothing was sent.</source>
      <translation>Solo conectamos con TLS 1.2 o más nuevo. No se envió nada.</translation>
    </message>
    <message>
      <source>We could not reach %1 to take our calendar away.</source>
      <translation>No pudimos llegar a %1 para retirar nuestro calendario.</translation>
    </message>
    <message>
      <source>We could not reach %1.</source>
      <translation>No pudimos llegar a %1.</translation>
    </message>
    <message>
      <source>We could not write to this computer's disk: it is full, or may not be written to.</source>
      <translation>No pudimos escribir en el disco de este equipo: está lleno o no permite escribir.</translation>
    </message>
    <message>
      <source>We do not try again by ourselves, for that would not help.</source>
      <translation>No lo intentamos de nuevo por nuestra cuenta, pues no serviría.</translation>
    </message>
    <message>
      <source>We do not write a key into a plain file.</source>
      <translation>No escribimos una clave en un archivo abierto.</translation>
    </message>
    <message>
      <source>We kept both versions and overwrote nothing.</source>
      <translation>Guardamos las dos versiones y no sobrescribimos nada.</translation>
    </message>
    <message>
      <source>We left it as it is, so that the newer version can still read it.</source>
      <translation>La dejamos como está, para que la versión más nueva aún pueda leerla.</translation>
    </message>
    <message>
      <source>We left the file as it is. Without its key nobody can read it.</source>
      <translation>Dejamos el archivo como está. Sin su clave nadie puede leerlo.</translation>
    </message>
    <message>
      <source>We make a backup before that.</source>
      <translation>Antes hacemos una copia.</translation>
    </message>
    <message>
      <source>We make it again once the practice's service can tell us that you did not.</source>
      <translation>Lo volveremos a crear cuando el servicio de la consulta pueda decirnos que no lo hizo.</translation>
    </message>
    <message>
      <source>We make no new key over a schedule that is already there.</source>
      <translation>No creamos una clave nueva sobre una agenda que ya existe.</translation>
    </message>
    <message>
      <source>We read the calendar again from the start; until then the last state stays in view.</source>
      <translation>Leemos el calendario otra vez desde el principio; hasta entonces sigue a la vista el último estado.</translation>
    </message>
    <message>
      <source>We removed nothing and wait for your answer.</source>
      <translation>No hemos quitado nada y esperamos su respuesta.</translation>
    </message>
    <message>
      <source>We stopped there. Nothing secret was sent.</source>
      <translation>Nos detuvimos ahí. No se envió nada secreto.</translation>
    </message>
    <message>
      <source>We try again by ourselves at %1.</source>
      <translation>Lo intentamos de nuevo por nuestra cuenta a las %1.</translation>
    </message>
    <message>
      <source>We try again by ourselves, not before it wants us to.</source>
      <translation>Lo intentamos de nuevo por nuestra cuenta, no antes de lo que pide.</translation>
    </message>
    <message>
      <source>What answers as %1 shows the certificate of somebody else.</source>
      <translation>Lo que responde como %1 muestra el certificado de otro.</translation>
    </message>
    <message>
      <source>What is kept on this computer stays in view.</source>
      <translation>Lo guardado en este equipo sigue a la vista.</translation>
    </message>
    <message>
      <source>What is kept on this computer stays in view. Read it whenever you like.</source>
      <translation>Lo que se guarda en este ordenador sigue a la vista. Léalo cuando quiera.</translation>
    </message>
    <message>
      <source>What is kept on this computer stays in view. We try again by ourselves.</source>
      <translation>Lo guardado en este equipo sigue a la vista. Lo intentamos de nuevo por nuestra cuenta.</translation>
    </message>
    <message>
      <source>What is kept on this computer stays in view. Your changes wait.</source>
      <translation>Lo que se guarda en este ordenador sigue a la vista. Sus cambios esperan.</translation>
    </message>
    <message>
      <source>What we kept of it stays until you remove it.</source>
      <translation>Lo que guardamos de ello se queda hasta que lo quite.</translation>
    </message>
    <message>
      <source>Writing not allowed</source>
      <translation>Escritura no permitida</translation>
    </message>
    <message>
      <source>Wrong passphrase</source>
      <translation>Frase de contraseña incorrecta</translation>
    </message>
    <message>
      <source>You have signed out of this account.</source>
      <translation>Usted cerró la sesión de esta cuenta.</translation>
    </message>
    <message>
      <source>Your IT has decided which accounts may be used on this computer.</source>
      <translation>Su equipo informático ha decidido qué cuentas pueden usarse en este ordenador.</translation>
    </message>
    <message>
      <source>Your organisation lets programs read calendars only if IT has agreed (%1).</source>
      <translation>Su organización deja que los programas lean calendarios solo si informática lo autoriza (%1).</translation>
    </message>
    <message>
      <source>Your practice</source>
      <translation>Su consulta</translation>
    </message>
    <message>
      <source>Your practice's agreement waits for you. Its service is used once you agree.</source>
      <translation>El acuerdo de su consulta le espera. Su servicio se usa cuando usted acepte.</translation>
    </message>
    <message>
      <source>Your schedule could not be opened.</source>
      <translation>No se pudo abrir su agenda.</translation>
    </message>
    <message>
      <source>Your schedule is encrypted with a passphrase.</source>
      <translation>Su agenda está cifrada con una frase de contraseña.</translation>
    </message>
    <message>
      <source>Your schedule is encrypted, and its key lies in this computer's keyring, which is locked.</source>
      <translation>Su agenda está cifrada y su clave está en el llavero de este equipo, que está bloqueado.</translation>
    </message>
    <message>
      <source>Your schedule is here, but its key is no longer in this computer's keyring.</source>
      <translation>Su agenda está aquí, pero su clave ya no está en el llavero de este equipo.</translation>
    </message>
    <message>
      <source>a different one</source>
      <translation>otro distinto</translation>
    </message>
    <message>
      <source>another keyring</source>
      <translation>otro llavero</translation>
    </message>
    <message>
      <source>en</source>
      <comment>the code of the language that this is translated to</comment>
      <translation>es</translation>
    </message>
    <message>
      <source>the service</source>
      <translation>el servicio</translation>
    </message>
  </context>
  <context>
    <name>WorkingCard</name>
    <message>
      <source>Midnight</source>
      <translation>Medianoche</translation>
    </message>
    <message>
      <source>Other hours are shaded, and free time is looked for within these.</source>
      <translation>Las demás horas se sombrean, y el tiempo libre se busca dentro de estas.</translation>
    </message>
    <message>
      <source>Work begins</source>
      <translation>Comienzo del trabajo</translation>
    </message>
    <message>
      <source>Work ends</source>
      <translation>Fin del trabajo</translation>
    </message>
    <message>
      <source>Working days</source>
      <translation>Días de trabajo</translation>
    </message>
    <message>
      <source>Working hours</source>
      <translation>Horas de trabajo</translation>
    </message>
  </context>
  <context>
    <name>YearView</name>
    <message>
      <source>Schedule by year</source>
      <translation>Agenda por año</translation>
    </message>
  </context>
</TS>
