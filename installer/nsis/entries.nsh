; What Windows knows of the program: Start menu, desktop, .nq20 files, the list of programs.

!define MENU "$SMPROGRAMS\nq20desk"
!define BACK_VI "Quay lại bản trước"
!define BACK_EN "Go back to the version before"
!define REMOVE_VI "Gỡ nq20desk"
!define REMOVE_EN "Remove nq20desk"

!macro EntryFunctions un

; Start menu; the way back only when there is one.
Function ${un}WriteMenu
  Call ${un}DeleteMenu
  CreateDirectory "${MENU}"
  SetOutPath "$INSTDIR" ; where the entries start; not in app, which could not be renamed then
  CreateShortcut "${MENU}\nq20desk.lnk" "$INSTDIR\app\nq20desk.exe" "" "" "" "" "" "$(Subject)"
  ${If} ${FileExists} "$INSTDIR\previous\nq20desk.exe"
    CreateShortcut "${MENU}\$(BackEntry).lnk" "$INSTDIR\uninstall.exe" "/BACK" \
      "$INSTDIR\app\nq20desk.exe"
  ${EndIf}
  CreateShortcut "${MENU}\$(RemoveEntry).lnk" "$INSTDIR\uninstall.exe"
FunctionEnd

Function ${un}DeleteMenu
  Delete "${MENU}\nq20desk.lnk"
  Delete "${MENU}\${BACK_VI}.lnk"
  Delete "${MENU}\${BACK_EN}.lnk"
  Delete "${MENU}\${REMOVE_VI}.lnk"
  Delete "${MENU}\${REMOVE_EN}.lnk"
  RMDir "${MENU}"
FunctionEnd

; The version in the list of programs is the one that is in app.
Function ${un}WriteVersion
  Push "$INSTDIR\app"
  Call ${un}VersionIn
  Pop $0
  WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayVersion" "$0"
FunctionEnd

Function ${un}TellShell ; the association changed
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
FunctionEnd

!macroend
!insertmacro EntryFunctions ""
!insertmacro EntryFunctions "un."

Function WriteListEntry
  WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayName" "$(ListName)"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "Publisher" "${NAME}"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayIcon" "$INSTDIR\app\nq20desk.exe"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL_KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegStr HKCU "${UNINSTALL_KEY}" "SetupLanguage" "$LANGUAGE"
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" "EstimatedSize" ${SIZE_KB}
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" "NoRepair" 1
  Call WriteVersion
FunctionEnd

; .nq20 only: PDF and Word files stay with the programs that open them now.
Function WriteAssociation
  WriteRegStr HKCU "Software\Classes\.nq20" "" "${FILE_KIND}"
  WriteRegStr HKCU "Software\Classes\${FILE_KIND}" "" "$(FileKindName)"
  WriteRegStr HKCU "Software\Classes\${FILE_KIND}\DefaultIcon" "" "$INSTDIR\app\nq20desk.exe,0"
  WriteRegStr HKCU "Software\Classes\${FILE_KIND}\shell\open\command" "" \
    '"$INSTDIR\app\nq20desk.exe" open "%1"'
  Call TellShell
FunctionEnd

; Only what still is this program's: another one may have taken .nq20 over.
Function un.DeleteAssociation
  ReadRegStr $0 HKCU "Software\Classes\${FILE_KIND}\shell\open\command" ""
  ${If} $0 != '"$INSTDIR\app\nq20desk.exe" open "%1"'
    Return
  ${EndIf}
  DeleteRegKey HKCU "Software\Classes\${FILE_KIND}"
  ReadRegStr $0 HKCU "Software\Classes\.nq20" ""
  ${If} $0 == "${FILE_KIND}"
    DeleteRegValue HKCU "Software\Classes\.nq20" ""
    DeleteRegKey /ifempty HKCU "Software\Classes\.nq20"
  ${EndIf}
  Call un.TellShell
FunctionEnd
