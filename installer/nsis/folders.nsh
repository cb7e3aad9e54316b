; Moving whole program folders: quick, and mended when the power goes in between.

!macro MoveFolder from to ; the error flag tells; an antivirus lets go of new files within seconds
  !define MOVE ${__LINE__}
  Push $R0
  StrCpy $R0 0
  again_${MOVE}:
  ClearErrors
  Rename "${from}" "${to}"
  IfErrors 0 done_${MOVE}
  IntOp $R0 $R0 + 1
  IntCmp $R0 ${MOVE_ATTEMPTS} failed_${MOVE}
  Sleep 250
  Goto again_${MOVE}
  failed_${MOVE}:
  SetErrors
  done_${MOVE}:
  Pop $R0
  !undef MOVE
!macroend
!define MOVE_ATTEMPTS 12
!define MoveFolder "!insertmacro MoveFolder"

!macro FolderFunctions un

; The version in FOLDER's program, from the file that the installer left there; empty if none.
Function ${un}VersionIn ; stack: folder -> version
  Exch $0
  Push $1
  ClearErrors
  FileOpen $1 "$0\version.txt" r
  StrCpy $0 ""
  ${IfNot} ${Errors}
    FileRead $1 $0
    FileClose $1
  ${EndIf}
  Pop $1
  Exch $0
FunctionEnd

; Finish what an interrupted installation or step back began: there is a program afterwards.
Function ${un}Mend
  ${If} ${FileExists} "$INSTDIR\previous\*.*"
  ${AndIfNot} ${FileExists} "$INSTDIR\app\*.*"
    Rename "$INSTDIR\previous" "$INSTDIR\app"
  ${EndIf}
  ${If} ${FileExists} "$INSTDIR\outgoing\version.txt"
    ${IfNot} ${FileExists} "$INSTDIR\app\*.*"
      Rename "$INSTDIR\outgoing" "$INSTDIR\app"
    ${ElseIfNot} ${FileExists} "$INSTDIR\previous\*.*"
      Rename "$INSTDIR\outgoing" "$INSTDIR\previous"
    ${EndIf}
  ${EndIf}
  Call ${un}Sweep
FunctionEnd

; Leftovers. Its version file goes first: half a program is never taken for a whole one.
Function ${un}Sweep
  Delete "$INSTDIR\outgoing\version.txt"
  RMDir /r "$INSTDIR\outgoing"
  RMDir /r "$INSTDIR\incoming"
FunctionEnd

; Whether another program holds a file of the program. Asked before anything is moved, because
; Windows may let a folder be renamed although a program runs from it.
Function ${un}FindBusy ; -> $Busy
  StrCpy $Busy ""
  ${If} ${FileExists} "$INSTDIR\app\*.*"
    ${Locate} "$INSTDIR\app" "/L=F" "${un}LookAtFile"
  ${EndIf}
FunctionEnd

Function ${un}LookAtFile ; $R9 is the file; ${Locate} goes on unless it gets StopLocate
  Push $0
  Push $1
  ; reading and writing, shared with nobody, existing files only
  System::Call 'kernel32::CreateFileW(w R9, i 0xC0000000, i 0, p 0, i 3, i 0, p 0) p .r0 ?e'
  Pop $1
  ${If} $0 P<> -1
    System::Call 'kernel32::CloseHandle(p r0)'
    StrCpy $0 ""
  ${ElseIf} $1 = 32 ; sharing violation
  ${OrIf} $1 = 33 ; lock violation
    StrCpy $Busy $R9
    StrCpy $0 StopLocate
  ${Else}
    StrCpy $0 ""
  ${EndIf}
  Pop $1
  Exch $0
FunctionEnd

!macroend
!insertmacro FolderFunctions ""
!insertmacro FolderFunctions "un."
