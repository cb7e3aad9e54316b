; Polite to what is open: the running program is asked to store and close, the data are copied.

; Shows REASON with Retry and Cancel; goes to RETRY, or gives up with CODE. Silent: gives up.
!macro RetryOrGiveUp un reason retry code
  StrCpy $Reason "${reason}"
  MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$Reason$\r$\n$\r$\n$(TryAgain)" /SD IDCANCEL \
    IDRETRY ${retry}
  SetErrorLevel ${code}
  Call ${un}GiveUp
!macroend

!macro PoliteFunctions un

Function ${un}AskToLeave
  ${IfNot} ${FileExists} "$INSTDIR\app\nq20desk-cli.exe"
    Return ; a damaged program can't be asked; files in use are found before they are moved
  ${EndIf}
  ask:
  DetailPrint "$(Asking)"
  nsExec::ExecToStack /TIMEOUT=120000 '"$INSTDIR\app\nq20desk-cli.exe" leave'
  Pop $0
  Pop $1
  ${If} $0 != 0
    !insertmacro RetryOrGiveUp "${un}" "$(StillRunning)" ask ${STILL_RUNNING}
  ${EndIf}
FunctionEnd

Function ${un}BackUp
  ${IfNot} ${FileExists} "${DATA}\office.db"
    Return
  ${EndIf}
  copy:
  DetailPrint "$(BackingUp)"
  ${If} ${FileExists} "$INSTDIR\app\nq20desk-cli.exe"
    nsExec::ExecToStack '"$INSTDIR\app\nq20desk-cli.exe" backup'
    Pop $0
    Pop $1
  ${Else}
    Call ${un}CopyData
  ${EndIf}
  ${If} $0 != 0
    !insertmacro RetryOrGiveUp "${un}" "$(NoBackup)" copy ${NO_BACKUP}
  ${EndIf}
FunctionEnd

; The plain copy of the database, when the program is too damaged to make a backup itself.
Function ${un}CopyData ; -> $0: 0 if it went well
  StrCpy $0 1
  ${GetTime} "" "L" $1 $2 $3 $4 $5 $6 $7
  StrCpy $1 "${DATA}\backups\$3-$2-$1 $5-$6-$7"
  ClearErrors
  CreateDirectory "$1"
  CopyFiles /SILENT "${DATA}\office.db*" "$1"
  ${IfNot} ${Errors}
  ${AndIf} ${FileExists} "$1\office.db"
    StrCpy $0 0
  ${EndIf}
FunctionEnd

; Until no file of the program is in use, or the user gives up.
Function ${un}WaitUntilFree
  look:
  StrCpy $0 0
  ${Do}
    Call ${un}FindBusy
    ${If} $Busy == ""
      Return
    ${EndIf}
    Sleep 250
    IntOp $0 $0 + 1
  ${LoopUntil} $0 > ${MOVE_ATTEMPTS}
  !insertmacro RetryOrGiveUp "${un}" "$(InUse)$\r$\n$Busy" look ${IN_USE}
FunctionEnd

; One installation, step back or removal at a time.
Function ${un}OnlyOnce
  System::Call 'kernel32::CreateMutexW(p 0, i 0, w "nq20desk-setup") p .r1 ?e'
  Pop $0
  StrCpy $Mutex $1
  ${If} $0 = 183 ; exists already
    MessageBox MB_OK|MB_ICONEXCLAMATION "$(TwoAtOnce)" /SD IDOK
    SetErrorLevel ${TWO_AT_ONCE}
    Quit
  ${EndIf}
FunctionEnd

; Vietnamese, unless English is asked for now or was when the program was installed.
Function ${un}ChooseLanguage
  StrCpy $LANGUAGE 1066
  ${GetParameters} $0
  ClearErrors
  ${GetOptions} $0 "/LANG=" $1
  ${If} ${Errors}
    ReadRegStr $1 HKCU "${UNINSTALL_KEY}" "SetupLanguage"
  ${EndIf}
  ${If} $1 == 1033
    StrCpy $LANGUAGE 1033
  ${EndIf}
FunctionEnd

!macroend
!insertmacro PoliteFunctions ""
!insertmacro PoliteFunctions "un."
