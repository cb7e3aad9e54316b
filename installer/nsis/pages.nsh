; The wizard: welcome, folder, entries, progress, finish; an upgrade needs neither folder nor entries.

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_BGCOLOR FFFFFF
!define MUI_CUSTOMFUNCTION_GUIINIT CheckMachine
!define MUI_CUSTOMFUNCTION_UNGUIINIT un.CheckMachine
!define MUI_HEADERIMAGE
!define MUI_HEADERIMAGE_RIGHT
!define MUI_HEADERIMAGE_BITMAP "${PICTURES}/header.bmp"
!define MUI_HEADERIMAGE_UNBITMAP "${PICTURES}/header.bmp"
!define MUI_WELCOMEFINISHPAGE_BITMAP "${PICTURES}/side.bmp"

!define MUI_WELCOMEPAGE_TITLE "$(WelcomeTitle)"
!define MUI_WELCOMEPAGE_TEXT "$WelcomeText"
!define MUI_PAGE_CUSTOMFUNCTION_PRE BeforeWelcome
!define MUI_PAGE_CUSTOMFUNCTION_SHOW FinishWelcome
!insertmacro MUI_PAGE_WELCOME

!define MUI_PAGE_HEADER_TEXT "$(FolderTitle)"
!define MUI_PAGE_HEADER_SUBTEXT "$(FolderSubtitle)"
!define MUI_DIRECTORYPAGE_TEXT_TOP "$(FolderText)"
!define MUI_PAGE_CUSTOMFUNCTION_PRE SkipWhenInstalled
!define MUI_PAGE_CUSTOMFUNCTION_LEAVE CheckFolder
!insertmacro MUI_PAGE_DIRECTORY

Page custom ShowEntries LeaveEntries

!define MUI_PAGE_HEADER_TEXT "$(WorkTitle)"
!define MUI_PAGE_HEADER_SUBTEXT "$(WorkSubtitle)"
!define MUI_INSTFILESPAGE_FINISHHEADER_TEXT "$(DoneTitle)"
!define MUI_INSTFILESPAGE_FINISHHEADER_SUBTEXT "$(DoneSubtitle)"
; MUI keeps these two for the pages of the removal
!define MUI_INSTFILESPAGE_ABORTHEADER_TEXT "$(StoppedTitle)"
!define MUI_INSTFILESPAGE_ABORTHEADER_SUBTEXT "$(StoppedSubtitle)"
!insertmacro MUI_PAGE_INSTFILES

!define MUI_FINISHPAGE_TITLE "$(FinishTitle)"
!define MUI_FINISHPAGE_TEXT "$(FinishText)"
!define MUI_FINISHPAGE_RUN "$INSTDIR\app\nq20desk.exe"
!define MUI_FINISHPAGE_RUN_TEXT "$(OpenProgram)"
!insertmacro MUI_PAGE_FINISH

UninstPage custom un.ShowRemoval un.LeaveRemoval
!define MUI_PAGE_HEADER_TEXT "$(RemovingTitle)"
!define MUI_PAGE_HEADER_SUBTEXT "$(WorkSubtitle)"
!define MUI_INSTFILESPAGE_FINISHHEADER_TEXT "$(RemovedTitle)"
!define MUI_INSTFILESPAGE_FINISHHEADER_SUBTEXT "$(RemovedSubtitle)"
!insertmacro MUI_UNPAGE_INSTFILES

; NSIS's own words: composed copies made by nsis_words.py; its own Vietnamese ones draw badly.
!insertmacro MUI_LANGUAGEEX "${WORDS}" "Vietnamese"
!insertmacro MUI_LANGUAGE "English"
!include nsis\words.nsh

!macro Rename button text ; of the wizard: 1 goes on, 2 ends
  GetDlgItem $0 $HWNDPARENT ${button}
  SendMessage $0 ${WM_SETTEXT} 0 "STR:${text}"
!macroend

Function BeforeWelcome
  ${If} $Installed == ""
    StrCpy $WelcomeText "$(WelcomeNew)"
  ${Else}
    ${VersionCompare} "$Installed" "${VERSION}" $0
    ${If} $0 == 0
      StrCpy $WelcomeText "$(WelcomeRepair)"
    ${Else}
      StrCpy $WelcomeText "$(WelcomeUpgrade)"
    ${EndIf}
  ${EndIf}
FunctionEnd

; One click for those who read English; nobody else meets a question about languages.
Function FinishWelcome
  ${NSD_CreateLink} 120u 178u 195u 12u "$(OtherLanguage)"
  Pop $0
  SetCtlColors $0 0A5C8A "${MUI_BGCOLOR}"
  ${NSD_OnClick} $0 StartInOtherLanguage
  ${If} $Installed != "" ; the pages between are left out
    !insertmacro Rename 1 "$(^InstallBtn)"
  ${EndIf}
FunctionEnd

Function StartInOtherLanguage
  Pop $0
  System::Call 'kernel32::CloseHandle(p $Mutex)'
  ${If} $LANGUAGE == 1033
    Exec '"$EXEPATH" /LANG=1066'
  ${Else}
    Exec '"$EXEPATH" /LANG=1033'
  ${EndIf}
  SendMessage $HWNDPARENT ${WM_CLOSE} 0 0
FunctionEnd

Function SkipWhenInstalled
  ${If} $Installed != ""
    Abort
  ${EndIf}
FunctionEnd

Function ShowEntries
  Call SkipWhenInstalled
  !insertmacro MUI_HEADER_TEXT "$(EntriesTitle)" "$(EntriesSubtitle)"
  nsDialogs::Create 1018
  Pop $0
  ${NSD_CreateCheckbox} 0 0 100% 12u "$(DesktopEntry)"
  Pop $Box
  ${NSD_SetState} $Box $DesktopWanted
  ${NSD_CreateLabel} 0 26u 100% 10u "$(ProgramGoesTo)"
  Pop $0
  ${NSD_CreateText} 0 37u 100% 12u "$INSTDIR"
  Pop $0
  SendMessage $0 ${EM_SETREADONLY} 1 0
  ${NSD_CreateLabel} 0 58u 100% 10u "$(DataGoTo)"
  Pop $0
  ${NSD_CreateText} 0 69u 100% 12u "${DATA}"
  Pop $0
  SendMessage $0 ${EM_SETREADONLY} 1 0
  ${NSD_CreateLabel} 0 88u 100% 30u "$(DataStay)"
  Pop $0
  nsDialogs::Show
FunctionEnd

Function LeaveEntries
  ${NSD_GetState} $Box $DesktopWanted
FunctionEnd

Function un.ShowRemoval
  !insertmacro MUI_HEADER_TEXT "$(RemovalTitle)" "$(RemovalSubtitle)"
  nsDialogs::Create 1018
  Pop $0
  ${NSD_CreateLabel} 0 0 100% 24u "$(RemovalText)"
  Pop $0
  ${NSD_CreateText} 0 26u 100% 12u "$INSTDIR"
  Pop $0
  SendMessage $0 ${EM_SETREADONLY} 1 0
  ${NSD_CreateCheckbox} 0 50u 100% 12u "$(DeleteDataToo)"
  Pop $Box
  ${NSD_CreateText} 0 64u 100% 12u "${DATA}"
  Pop $0
  SendMessage $0 ${EM_SETREADONLY} 1 0
  ${NSD_CreateLabel} 0 82u 100% 30u "$(DataKept)"
  Pop $0
  !insertmacro Rename 1 "$(RemoveButton)"
  nsDialogs::Show
FunctionEnd

Function un.LeaveRemoval
  ${NSD_GetState} $Box $DeleteData
  ${If} $DeleteData == ${BST_CHECKED}
    MessageBox MB_YESNO|MB_DEFBUTTON2|MB_ICONSTOP "$(ReallyDelete)" IDYES yes
    Abort
    yes:
  ${EndIf}
FunctionEnd
