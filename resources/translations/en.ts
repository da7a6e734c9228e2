<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
  </context>
</TS>
