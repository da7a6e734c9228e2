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
    <name>RemoveAccount</name>
    <message numerus="yes">
      <source>%n calendar(s) disappear from your schedule.</source>
      <translation>
        <numerusform>%n calendar disappears from your schedule.</numerusform>
        <numerusform>%n calendars disappear from your schedule.</numerusform>
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
    <name>SecurityPage</name>
    <message numerus="yes">
      <source>After %n minute(s)</source>
      <translation>
        <numerusform>After %n minute</numerusform>
        <numerusform>After %n minutes</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>StoryPane</name>
    <message numerus="yes">
      <source>%n changed</source>
      <comment>events</comment>
      <translation>
        <numerusform>%n changed</numerusform>
        <numerusform>%n changed</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n gone</source>
      <comment>events</comment>
      <translation>
        <numerusform>%n gone</numerusform>
        <numerusform>%n gone</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n new</source>
      <comment>events</comment>
      <translation>
        <numerusform>%n new</numerusform>
        <numerusform>%n new</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n set aside</source>
      <comment>events</comment>
      <translation>
        <numerusform>%n set aside</numerusform>
        <numerusform>%n set aside</numerusform>
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
    <name>Wording</name>
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
      <source>Account removed. %n event(s) and their key were destroyed here.</source>
      <translation>
        <numerusform>Account removed. %n event and its key were destroyed here.</numerusform>
        <numerusform>Account removed. %n events and their key were destroyed here.</numerusform>
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
