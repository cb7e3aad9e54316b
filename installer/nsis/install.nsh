; The installation: check, ask, back up, unpack beside, then exchange the folders by renaming.

Section
  AddSize ${SIZE_KB} ; for the page with the folder
  Call NeedSpace
  Call NeedFolder
  ${If} ${FileExists} "$INSTDIR\app\*.*"
    Call AskToLeave
    Call BackUp
    Call WaitUntilFree
  ${EndIf}
  Call Unpack
  Call Exchange
  Call WriteEverything
SectionEnd

Function NeedSpace ; the new program lies beside the old one
  ${GetRoot} "$INSTDIR" $0
  ClearErrors
  ${DriveSpace} "$0\" "/D=F /S=M" $1
  ${If} ${Errors}
  ${OrIf} $1 == ""
    Return ; a network folder tells no size; unpacking would tell
  ${EndIf}
  IntOp $2 ${SIZE_KB} / 1024
  IntOp $2 $2 + 10
  ${If} $1 < $2
    MessageBox MB_OK|MB_ICONEXCLAMATION "$(NoSpace)" /SD IDOK
    SetErrorLevel ${NO_SPACE}
    Call GiveUp
  ${EndIf}
FunctionEnd

Function NeedFolder
  ClearErrors
  CreateDirectory "$INSTDIR\incoming"
  FileOpen $0 "$INSTDIR\incoming\version.txt" w
  ${If} ${Errors}
    MessageBox MB_OK|MB_ICONEXCLAMATION "$(CantWrite)" /SD IDOK
    SetErrorLevel ${BAD_FOLDER}
    Call GiveUp
  ${EndIf}
  FileWrite $0 "${VERSION}"
  FileClose $0
FunctionEnd

Function Unpack
  DetailPrint "$(Unpacking)"
  SetDetailsPrint none
  !include "${FILES}"
  SetDetailsPrint both
  SetOutPath "$TEMP" ; a current folder can't be renamed
FunctionEnd

Function Exchange
  try:
  Call WaitUntilFree
  Call TryExchange
  ${If} ${Errors}
    StrCpy $Busy "$INSTDIR\app"
    !insertmacro RetryOrGiveUp "" "$(InUse)$\r$\n$Busy" try ${IN_USE}
  ${EndIf}
  Call Sweep
FunctionEnd

; app becomes previous, incoming becomes app. Sets the error flag and leaves all as it was if a
; step fails; a repair keeps the version before that there is.
Function TryExchange
  ${If} ${FileExists} "$INSTDIR\app\*.*"
    ${If} $Installed == "${VERSION}"
      ${MoveFolder} "$INSTDIR\app" "$INSTDIR\outgoing"
    ${Else}
      Call KeepAsPrevious
    ${EndIf}
    ${If} ${Errors}
      Return
    ${EndIf}
  ${EndIf}
  ${MoveFolder} "$INSTDIR\incoming" "$INSTDIR\app"
  ${If} ${Errors}
    Call PutBack
    SetErrors
  ${EndIf}
FunctionEnd

Function KeepAsPrevious
  ClearErrors
  ${If} ${FileExists} "$INSTDIR\previous\*.*"
    ${MoveFolder} "$INSTDIR\previous" "$INSTDIR\outgoing"
    ${If} ${Errors}
      Return
    ${EndIf}
  ${EndIf}
  ${MoveFolder} "$INSTDIR\app" "$INSTDIR\previous"
  ${If} ${Errors}
    Rename "$INSTDIR\outgoing" "$INSTDIR\previous"
    SetErrors
  ${EndIf}
FunctionEnd

Function PutBack
  ${If} $Installed == "${VERSION}"
    Rename "$INSTDIR\outgoing" "$INSTDIR\app"
  ${ElseIf} $Installed != ""
    Rename "$INSTDIR\previous" "$INSTDIR\app"
    Rename "$INSTDIR\outgoing" "$INSTDIR\previous"
  ${EndIf}
FunctionEnd

Function WriteEverything
  WriteUninstaller "$INSTDIR\uninstall.exe"
  Call WriteMenu
  ${If} $DesktopWanted == ${BST_CHECKED}
  ${AndIf} $Installed == "" ; an upgrade leaves the desktop as the user keeps it
    CreateShortcut "$DESKTOP\nq20desk.lnk" "$INSTDIR\app\nq20desk.exe" "" "" "" "" "" "$(Subject)"
  ${EndIf}
  Call WriteAssociation
  Call WriteListEntry
FunctionEnd

Function GiveUp
  Abort "$(NothingChanged)"
FunctionEnd

Function .onInstFailed
  SetOutPath "$TEMP"
  Call Mend
  RMDir "$INSTDIR" ; only if it is empty
  !insertmacro Rename 2 "$(^CloseBtn)"
FunctionEnd

Function .onInstSuccess
  ${GetParameters} $0
  ClearErrors
  ${GetOptions} $0 "/RUN" $1
  ${If} ${Silent}
  ${AndIfNot} ${Errors}
    Exec '"$INSTDIR\app\nq20desk.exe"'
  ${EndIf}
FunctionEnd
