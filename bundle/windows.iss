; Inno Setup: for the person who installs it, without an administrator. Called by build.py with /DVersion.
[Setup]
AppId={{6E0B6C5E-6D0B-4E0C-9B77-0B7C6B1F2A31}
AppName=OptiMantra
AppVersion={#Version}
AppPublisher=OptiMantra
DefaultDirName={localappdata}\Programs\OptiMantra
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
OutputDir=..\dist
OutputBaseFilename=OptiMantra-{#Version}-setup
Compression=lzma2
SolidCompression=yes
CloseApplications=yes

[Files]
Source: "..\dist\optimantra\*"; DestDir: "{app}"; Excludes: "optimantra-console.exe"; Flags: recursesubdirs ignoreversion
; The command line: a shell prefers .com to .exe, so `optimantra doctor` prints where the window's program could not.
Source: "..\dist\optimantra\optimantra-console.exe"; DestDir: "{app}"; DestName: "optimantra.com"; Flags: ignoreversion

[Icons]
Name: "{userprograms}\OptiMantra"; Filename: "{app}\optimantra.exe"

[Registry]
Root: HKCU; Subkey: "Software\Classes\optimantra"; ValueType: string; ValueData: "URL:OptiMantra"; Flags: uninsdeletekey
Root: HKCU; Subkey: "Software\Classes\optimantra"; ValueType: string; ValueName: "URL Protocol"; ValueData: ""
Root: HKCU; Subkey: "Software\Classes\optimantra\shell\open\command"; ValueType: string; ValueData: """{app}\optimantra.exe"" ""%1"""
