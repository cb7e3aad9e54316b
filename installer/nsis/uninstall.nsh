; Removal, and the way back to the version before.

Function un.onInit
  SetShellVarContext current
  Call un.ChooseLanguage
  ${GetParameters} $0
  ClearErrors
  ${GetOptions} $0 "/DELETEDATA" $1
  ${IfNot} ${Errors}
    StrCpy $DeleteData ${BST_CHECKED}
  ${EndIf}
  ClearErrors
  ${GetOptions} $0 "/BACK" $1
  ${IfNot} ${Errors}
    StrCpy $GoingBack 1
  ${EndIf}
FunctionEnd

Function un.CheckMachine ; before the window is shown: going back needs none
  Call un.OnlyOnce
  Call un.Mend
  ${If} $GoingBack == 1
    Call un.GoBack
    Quit
  ${EndIf}
FunctionEnd

Section Uninstall
  ${If} ${Silent}
    Call un.CheckMachine
  ${EndIf}
  Call un.AskToLeave
  Call un.WaitUntilFree
  SetOutPath "$TEMP"
  DetailPrint "$(Removing)"
  SetDetailsPrint none
  RMDir /r "$INSTDIR\app"
  RMDir /r "$INSTDIR\previous"
  Call un.DeleteMenu
  Call un.DeleteDesktopEntry
  Call un.DeleteAssociation
  DeleteRegKey HKCU "${UNINSTALL_KEY}"
  ${If} $DeleteData == ${BST_CHECKED}
    RMDir /r "${DATA}"
  ${EndIf}
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR" ; only if it is empty: files that others put there stay
  SetDetailsPrint both
SectionEnd

Function un.DeleteDesktopEntry
  Delete "$DESKTOP\nq20desk.lnk"
FunctionEnd

Function un.onUninstFailed
  !insertmacro Rename 2 "$(^CloseBtn)"
FunctionEnd

Function un.GiveUp
  ${If} $GoingBack == 1
    Quit
  ${EndIf}
  Abort "$(NothingChanged)"
FunctionEnd

; app and previous change places; outgoing is the step between that un.Mend knows how to finish.
Function un.GoBack
  Push "$INSTDIR\previous"
  Call un.VersionIn
  Pop $Before
  ${If} $Before == ""
    MessageBox MB_OK|MB_ICONINFORMATION "$(NothingBefore)" /SD IDOK
    SetErrorLevel ${NOTHING_BEFORE}
    Quit
  ${EndIf}
  MessageBox MB_YESNO|MB_ICONQUESTION "$(GoBackQuestion)" /SD IDYES IDYES wanted
  SetErrorLevel ${CANCELLED}
  Quit
  wanted:
  Call un.AskToLeave
  Call un.BackUp
  try:
  Call un.WaitUntilFree
  Call un.TryGoBack
  ${If} ${Errors}
    !insertmacro RetryOrGiveUp "un." "$(InUse)$\r$\n$INSTDIR\app" try ${IN_USE}
  ${EndIf}
  Call un.WriteVersion
  Call un.WriteMenu
  SetErrorLevel 0
  MessageBox MB_OK|MB_ICONINFORMATION "$(WentBack)" /SD IDOK
FunctionEnd

Function un.TryGoBack
  SetOutPath "$TEMP"
  ${MoveFolder} "$INSTDIR\app" "$INSTDIR\outgoing"
  ${If} ${Errors}
    Return
  ${EndIf}
  ${MoveFolder} "$INSTDIR\previous" "$INSTDIR\app"
  ${If} ${Errors}
    Rename "$INSTDIR\outgoing" "$INSTDIR\app"
    SetErrors
    Return
  ${EndIf}
  ${MoveFolder} "$INSTDIR\outgoing" "$INSTDIR\previous"
  ClearErrors
FunctionEnd
