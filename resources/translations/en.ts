<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
  <context>
    <name>Backups</name>
    <message numerus="yes">
      <source>%n change(s) of yours, not sent yet, are in no older backup.</source>
      <translation>
        <numerusform>%n change of yours, not sent yet, is in no older backup.</numerusform>
        <numerusform>%n changes of yours, not sent yet, are in no older backup.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>BytesView</name>
    <message numerus="yes">
      <source>%n byte(s), and nothing else.</source>
      <translation>
        <numerusform>%n byte, and nothing else.</numerusform>
        <numerusform>%n bytes, and nothing else.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n of them are blanks at the end, which hide the length.</source>
      <translation>
        <numerusform>%n of them is a blank at the end, which hides the length.</numerusform>
        <numerusform>%n of them are blanks at the end, which hide the length.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Editing</name>
    <message numerus="yes">
      <source>%n change(s) waiting</source>
      <translation>
        <numerusform>%n change waiting</numerusform>
        <numerusform>%n changes waiting</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n letter(s) fit.</source>
      <translation>
        <numerusform>%n letter fits.</numerusform>
        <numerusform>%n letters fit.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n letter(s) that can't be seen and may mislead a reader: %1</source>
      <translation>
        <numerusform>%n character that can't be seen and may mislead a reader: %1</numerusform>
        <numerusform>%n characters that can't be seen and may mislead a reader: %1</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n letter(s) too many.</source>
      <translation>
        <numerusform>%n letter too many.</numerusform>
        <numerusform>%n letters too many.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n patients go by this name. Choose one from the list.</source>
      <translation>
        <numerusform>%n patient goes by this name. Choose from the list.</numerusform>
        <numerusform>%n patients go by this name. Choose one from the list.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>And %n more.</source>
      <translation>
        <numerusform>And %n more.</numerusform>
        <numerusform>And %n more.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Filters</name>
    <message numerus="yes">
      <source>%n hidden</source>
      <translation>
        <numerusform>%n hidden</numerusform>
        <numerusform>%n hidden</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Free</name>
    <message numerus="yes">
      <source>%n free stretch(es)</source>
      <translation>
        <numerusform>%n free stretch</numerusform>
        <numerusform>%n free stretches</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n week(s)</source>
      <translation>
        <numerusform>%n week</numerusform>
        <numerusform>%n weeks</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Freshness</name>
    <message numerus="yes">
      <source>%n calendar(s) need your attention</source>
      <translation>
        <numerusform>%n calendar needs your attention</numerusform>
        <numerusform>%n calendars need your attention</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>History</name>
    <message numerus="yes">
      <source>%n earlier</source>
      <translation>
        <numerusform>%n earlier</numerusform>
        <numerusform>%n earlier</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Leave</name>
    <message numerus="yes">
      <source>%n change(s) have not reached your practice and would be lost there.</source>
      <translation>
        <numerusform>%n change has not reached your practice and would be lost there.</numerusform>
        <numerusform>%n changes have not reached your practice and would be lost there.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n file(s) and their keys are gone from this computer.</source>
      <translation>
        <numerusform>%n file and its keys are gone from this computer.</numerusform>
        <numerusform>%n files and their keys are gone from this computer.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>2. What we wrote to your calendars is removed there: %n calendar(s).</source>
      <translation>
        <numerusform>2. What we wrote to your calendars is removed there: %n calendar.</numerusform>
        <numerusform>2. What we wrote to your calendars is removed there: %n calendars.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>3. All %n consent(s) are taken back, here and on your other computers; your practice is told.</source>
      <translation>
        <numerusform>3. Your %n consent is taken back, here and on your other computers; your practice is told.</numerusform>
        <numerusform>3. All %n consents are taken back, here and on your other computers; your practice is told.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>LoseChanges</name>
    <message numerus="yes">
      <source>%n change(s) would be lost</source>
      <translation>
        <numerusform>%n change would be lost</numerusform>
        <numerusform>%n changes would be lost</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The practice does not have %n change(s) of yours yet.</source>
      <translation>
        <numerusform>The practice does not have %n change of yours yet.</numerusform>
        <numerusform>The practice does not have %n changes of yours yet.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Matters</name>
    <message numerus="yes">
      <source>%n change(s) refused</source>
      <translation>
        <numerusform>%n change refused</numerusform>
        <numerusform>%n changes refused</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n edit(s) to decide</source>
      <translation>
        <numerusform>%n edit to decide</numerusform>
        <numerusform>%n edits to decide</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n of your changes were not taken by the practice.</source>
      <translation>
        <numerusform>One of your changes was not taken by the practice.</numerusform>
        <numerusform>%n of your changes were not taken by the practice.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n of your edits met somebody else's change of the same appointment.</source>
      <translation>
        <numerusform>One of your edits met somebody else's change of the same appointment.</numerusform>
        <numerusform>%n of your edits met somebody else's change of the same appointment.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>NewPassphrase</name>
    <message numerus="yes">
      <source>It needs at least %n character(s).</source>
      <translation>
        <numerusform>It needs at least %n character.</numerusform>
        <numerusform>It needs at least %n characters.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>NotificationsPage</name>
    <message numerus="yes">
      <source>%n minute(s) before</source>
      <translation>
        <numerusform>%n minute before</numerusform>
        <numerusform>%n minutes before</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Nudges</name>
    <message numerus="yes">
      <source>Your practice password is %n day(s) old. You change it on your practice's own page.</source>
      <translation>
        <numerusform>Your practice password is %n day old. You change it on your practice's own page.</numerusform>
        <numerusform>Your practice password is %n days old. You change it on your practice's own page.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Phrases</name>
    <message numerus="yes">
      <source>{day}, %n event(s)</source>
      <translation>
        <numerusform>{day}, %n event</numerusform>
        <numerusform>{day}, %n events</numerusform>
      </translation>
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
    <message numerus="yes">
      <source>Preview, %n page(s)</source>
      <translation>
        <numerusform>Preview, %n page</numerusform>
        <numerusform>Preview, %n pages</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>PrivacyPage</name>
    <message numerus="yes">
      <source>%n appointment(s), in your book</source>
      <translation>
        <numerusform>%n appointment, in your book</numerusform>
        <numerusform>%n appointments, in your book</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n change(s) that wait</source>
      <translation>
        <numerusform>%n change that waits</numerusform>
        <numerusform>%n changes that wait</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n consent record(s)</source>
      <translation>
        <numerusform>%n consent record</numerusform>
        <numerusform>%n consent records</numerusform>
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
        <numerusform>%n encrypted copy, without tokens and passwords</numerusform>
        <numerusform>%n encrypted copies, without tokens and passwords</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n event(s) in memory only, gone when the program ends</source>
      <translation>
        <numerusform>%n event in memory only, gone when the program ends</numerusform>
        <numerusform>%n events in memory only, gone when the program ends</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n event(s), in a file and under a key of its own</source>
      <translation>
        <numerusform>%n event, in a file and under a key of its own</numerusform>
        <numerusform>%n events, in a file and under a key of its own</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n file(s) are in %1. They are not encrypted.</source>
      <translation>
        <numerusform>%n file is in %1. It is not encrypted.</numerusform>
        <numerusform>%n files are in %1. They are not encrypted.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n patient(s)</source>
      <translation>
        <numerusform>%n patient</numerusform>
        <numerusform>%n patients</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Publishing</name>
    <message numerus="yes">
      <source>%n day(s) ahead</source>
      <translation>
        <numerusform>%n day ahead</numerusform>
        <numerusform>%n days ahead</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n event(s) of ours still stand there.</source>
      <translation>
        <numerusform>%n event of ours still stands there.</numerusform>
        <numerusform>%n events of ours still stand there.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n event(s) of your practice stand there.</source>
      <translation>
        <numerusform>%n event of your practice stands there.</numerusform>
        <numerusform>%n events of your practice stand there.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n event(s) there</source>
      <translation>
        <numerusform>%n event there</numerusform>
        <numerusform>%n events there</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n minute(s) before</source>
      <translation>
        <numerusform>%n minute before</numerusform>
        <numerusform>%n minutes before</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n request(s). Our sign-in goes along and is not shown.</source>
      <translation>
        <numerusform>%n request. Our sign-in goes along and is not shown.</numerusform>
        <numerusform>%n requests. Our sign-in goes along and is not shown.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n to be taken away</source>
      <comment>events</comment>
      <translation>
        <numerusform>%n to be taken away</numerusform>
        <numerusform>%n to be taken away</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n to be written</source>
      <comment>events</comment>
      <translation>
        <numerusform>%n to be written</numerusform>
        <numerusform>%n to be written</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Another computer of yours writes less there for %n event(s). Less wins.</source>
      <translation>
        <numerusform>Another computer of yours writes less there for %n event. Less wins.</numerusform>
        <numerusform>Another computer of yours writes less there for %n events. Less wins.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Our calendar on %1, with %n event(s), is still to be taken away.</source>
      <translation>
        <numerusform>Our calendar on %1, with %n event, is still to be taken away.</numerusform>
        <numerusform>Our calendar on %1, with %n events, is still to be taken away.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>and %n more</source>
      <comment>events</comment>
      <translation>
        <numerusform>and %n more</numerusform>
        <numerusform>and %n more</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Reminders</name>
    <message numerus="yes">
      <source>%n appointment(s) coming up</source>
      <translation>
        <numerusform>%n appointment coming up</numerusform>
        <numerusform>%n appointments coming up</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n appointment(s) today</source>
      <translation>
        <numerusform>%n appointment today</numerusform>
        <numerusform>%n appointments today</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n change(s) since yesterday</source>
      <translation>
        <numerusform>%n change since yesterday</numerusform>
        <numerusform>%n changes since yesterday</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>RemoveAccount</name>
    <message numerus="yes">
      <source>%n calendar(s) disappear from your schedule.</source>
      <translation>
        <numerusform>%n calendar disappears from your schedule.</numerusform>
        <numerusform>%n calendars disappear from your schedule.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n change(s) that the practice does not have yet are lost.</source>
      <translation>
        <numerusform>%n change that the practice does not have yet is lost.</numerusform>
        <numerusform>%n changes that the practice does not have yet are lost.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The encrypted copy of %n calendar(s) is destroyed here.</source>
      <translation>
        <numerusform>The encrypted copy of %n calendar is destroyed here.</numerusform>
        <numerusform>The encrypted copies of %n calendars are destroyed here.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>RevisedDialog</name>
    <message numerus="yes">
      <source>%n word(s) gone (struck through)</source>
      <translation>
        <numerusform>%n word gone (struck through)</numerusform>
        <numerusform>%n words gone (struck through)</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n word(s) new (underlined)</source>
      <translation>
        <numerusform>%n word new (underlined)</numerusform>
        <numerusform>%n words new (underlined)</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Search</name>
    <message numerus="yes">
      <source>%n found</source>
      <translation>
        <numerusform>%n found</numerusform>
        <numerusform>%n found</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The %n nearest to today</source>
      <translation>
        <numerusform>The %n nearest to today</numerusform>
        <numerusform>The %n nearest to today</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>SecurityPage</name>
    <message numerus="yes">
      <source>After %n day(s)</source>
      <translation>
        <numerusform>After %n day</numerusform>
        <numerusform>After %n days</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>After %n minute(s)</source>
      <translation>
        <numerusform>After %n minute</numerusform>
        <numerusform>After %n minutes</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Sharing</name>
    <message numerus="yes">
      <source>%n thing(s) wait to leave without a name.</source>
      <translation>
        <numerusform>%n thing waits to leave without a name.</numerusform>
        <numerusform>%n things wait to leave without a name.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>SignOut</name>
    <message numerus="yes">
      <source>If you remove the account instead, %n change(s) would be lost.</source>
      <translation>
        <numerusform>If you remove the account instead, %n change would be lost.</numerusform>
        <numerusform>If you remove the account instead, %n changes would be lost.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Waits: %n change(s) of yours. They are sent when you sign in again.</source>
      <translation>
        <numerusform>Waits: %n change of yours. It is sent when you sign in again.</numerusform>
        <numerusform>Waits: %n changes of yours. They are sent when you sign in again.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Story</name>
    <message numerus="yes">
      <source>%n added</source>
      <translation>
        <numerusform>%n added</numerusform>
        <numerusform>%n added</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n booked again</source>
      <translation>
        <numerusform>%n booked again</numerusform>
        <numerusform>%n booked again</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n cancelled</source>
      <translation>
        <numerusform>%n cancelled</numerusform>
        <numerusform>%n cancelled</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n changed</source>
      <translation>
        <numerusform>%n changed</numerusform>
        <numerusform>%n changed</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n marked as arrived</source>
      <translation>
        <numerusform>%n marked as arrived</numerusform>
        <numerusform>%n marked as arrived</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n marked as completed</source>
      <translation>
        <numerusform>%n marked as completed</numerusform>
        <numerusform>%n marked as completed</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n marked as not come</source>
      <translation>
        <numerusform>%n marked as not come</numerusform>
        <numerusform>%n marked as not come</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n moved</source>
      <translation>
        <numerusform>%n moved</numerusform>
        <numerusform>%n moved</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n removed</source>
      <translation>
        <numerusform>%n removed</numerusform>
        <numerusform>%n removed</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n with another length</source>
      <translation>
        <numerusform>%n with another length</numerusform>
        <numerusform>%n with another length</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>and %n more</source>
      <translation>
        <numerusform>and %n more</numerusform>
        <numerusform>and %n more</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>and %n more date(s) of the series</source>
      <translation>
        <numerusform>and %n more date of the series</numerusform>
        <numerusform>and %n more dates of the series</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>StoryPane</name>
    <message numerus="yes">
      <source>%n change(s) wait to be sent.</source>
      <translation>
        <numerusform>%n change waits to be sent.</numerusform>
        <numerusform>%n changes wait to be sent.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>SuddenlyEmpty</name>
    <message numerus="yes">
      <source>We hold %n event(s) of it. Its service now lists none.</source>
      <translation>
        <numerusform>We hold %n event of it. Its service now lists none.</numerusform>
        <numerusform>We hold %n events of it. Its service now lists none.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Surveys</name>
    <message numerus="yes">
      <source>At most %n letter(s), please.</source>
      <translation>
        <numerusform>At most %n letter, please.</numerusform>
        <numerusform>At most %n letters, please.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Undo</name>
    <message numerus="yes">
      <source>Put %n back</source>
      <translation>
        <numerusform>Put %n back</numerusform>
        <numerusform>Put %n back</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Upcoming</name>
    <message numerus="yes">
      <source>in %n minute(s)</source>
      <translation>
        <numerusform>in %n minute</numerusform>
        <numerusform>in %n minutes</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Wording</name>
    <message numerus="yes">
      <source>%n change(s) put back here. They are sent in a moment.</source>
      <translation>
        <numerusform>%n change put back here. It is sent in a moment.</numerusform>
        <numerusform>%n changes put back here. They are sent in a moment.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n choice(s) that you made on another computer hold here now.</source>
      <translation>
        <numerusform>%n choice that you made on another computer holds here now.</numerusform>
        <numerusform>%n choices that you made on another computer hold here now.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n event(s) of this calendar could not be read and are not shown.</source>
      <translation>
        <numerusform>%n event of this calendar could not be read and is not shown.</numerusform>
        <numerusform>%n events of this calendar could not be read and are not shown.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n event(s) set aside</source>
      <translation>
        <numerusform>%n event set aside</numerusform>
        <numerusform>%n events set aside</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n event(s) written there.</source>
      <translation>
        <numerusform>%n event written there.</numerusform>
        <numerusform>%n events written there.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Account removed. %n event(s) and their key were destroyed here.</source>
      <translation>
        <numerusform>Account removed. %n event and its key were destroyed here.</numerusform>
        <numerusform>Account removed. %n events and their key were destroyed here.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Taken back there: our calendar with %n event(s) is removed.</source>
      <translation>
        <numerusform>Taken back there: our calendar with %n event is removed.</numerusform>
        <numerusform>Taken back there: our calendar with %n events is removed.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Taken back. %n event(s) and their key were destroyed here.</source>
      <translation>
        <numerusform>Taken back. %n event and its key were destroyed here.</numerusform>
        <numerusform>Taken back. %n events and their key were destroyed here.</numerusform>
      </translation>
    </message>
  </context>
</TS>
