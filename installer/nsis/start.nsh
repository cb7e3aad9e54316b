; Before the first page: language, Windows, what is installed already, whether the folder will do.

Function .onInit
  SetShellVarContext current
  StrCpy $DesktopWanted ${BST_CHECKED}
  Call ChooseLanguage
  ${If} ${Silent}
    Call CheckMachine
  ${EndIf}
FunctionEnd

; Not in .onInit when there is a window: its messages would come in the language of Windows.
Function CheckMachine
  Call OnlyOnce
  Call NeedWindows
  Call FindInstalled
  Call CheckVersion
  ${If} ${Silent}
  ${AndIf} $Installed == ""
    Call CheckFolder
  ${EndIf}
FunctionEnd

Function NeedWindows ; 10 version 1809; Windows itself refuses a 64-bit program on 32 bits
  ${IfNot} ${AtLeastWin10}
  ${OrIfNot} ${AtLeastBuild} 17763
    MessageBox MB_OK|MB_ICONSTOP "$(OldWindows)" /SD IDOK
    SetErrorLevel ${OLD_WINDOWS}
    Quit
  ${EndIf}
FunctionEnd

; An installed program is upgraded where it is, whatever /D= says.
Function FindInstalled
  ReadRegStr $0 HKCU "${UNINSTALL_KEY}" "InstallLocation"
  StrCpy $1 $INSTDIR
  ${If} $0 != ""
    StrCpy $INSTDIR $0
    Call LookAtFolder
    ${If} $Installed != ""
      Return
    ${EndIf}
    StrCpy $INSTDIR $1 ; it was deleted by hand, or is on a drive that isn't there
  ${EndIf}
  Call LookAtFolder
FunctionEnd

Function LookAtFolder ; $INSTDIR -> $Installed
  Call Mend
  Push "$INSTDIR\app"
  Call VersionIn
  Pop $Installed
FunctionEnd

; An older version over a newer one: only when that is wanted.
Function CheckVersion
  ${If} $Installed == ""
    Return
  ${EndIf}
  ${VersionCompare} "$Installed" "${VERSION}" $0
  ${If} $0 != 1
    Return
  ${EndIf}
  ${GetParameters} $0
  ClearErrors
  ${GetOptions} $0 "/DOWNGRADE" $1
  ${IfNot} ${Errors}
    Return
  ${EndIf}
  MessageBox MB_YESNO|MB_DEFBUTTON2|MB_ICONEXCLAMATION "$(IsOlder)" /SD IDNO IDYES wanted
  SetErrorLevel ${IS_OLDER}
  Quit
  wanted:
FunctionEnd

; A drive, or a folder with other things in it, gets a folder of its own for the program.
Function CheckFolder
  Call RefuseDataFolder
  Call LookAtFolder
  Call IsForeign
  Pop $0
  StrCpy $1 $INSTDIR 1 -1
  ${If} $1 == "\"
    StrCpy $INSTDIR $INSTDIR -1
  ${EndIf}
  StrCpy $1 $INSTDIR 1 -1
  ${If} $0 == 1
  ${OrIf} $1 == ":"
    StrCpy $INSTDIR "$INSTDIR\nq20desk"
    Call LookAtFolder
    Call IsForeign
    Pop $0
    ${If} $0 == 1
      Call RefuseFolder
    ${EndIf}
  ${EndIf}
  Call CheckVersion
FunctionEnd

Function IsForeign ; -> 1 if there is something in $INSTDIR that isn't ours
  StrCpy $0 0
  ${If} $Installed == ""
  ${AndIf} ${FileExists} "$INSTDIR\*.*"
    ${DirState} "$INSTDIR" $0
  ${EndIf}
  Push $0
FunctionEnd

Function RefuseDataFolder ; removing the program must never mean removing the data
  StrLen $0 "${DATA}\"
  StrCpy $1 "$INSTDIR\" $0
  ${If} $1 == "${DATA}\"
    Call RefuseFolder
  ${EndIf}
FunctionEnd

Function RefuseFolder
  MessageBox MB_OK|MB_ICONEXCLAMATION "$(BadFolder)" /SD IDOK
  ${If} ${Silent}
    SetErrorLevel ${BAD_FOLDER}
    Quit
  ${EndIf}
  Abort ; the page stays
FunctionEnd
