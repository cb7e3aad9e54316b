; The installer of nq20desk for Windows: one file, per user, no administrator, no internet.
; make_setup.py calls makensis with the defines below and writes files.nsh (what to unpack).
;
; Layout:  $INSTDIR\app        the program            $INSTDIR\uninstall.exe
;          $INSTDIR\previous   the program before it (after an upgrade)
; While it is worked on:  incoming (being unpacked)  and  outgoing (about to be deleted).
; The data stay in %LOCALAPPDATA%\nq20desk and are never touched by an installation.
;
; Options  /S silent   /D=FOLDER (last, unquoted; first installation only)   /LANG=1033 English
;          /DOWNGRADE an older version over a newer one   /RUN open the program after a silent
;          installation.   uninstall.exe:  /S   /DELETEDATA the data too   /BACK to the version
;          before.  Windows runs a copy of uninstall.exe, whose exit code gets lost; with
;          _?=FOLDER (last, unquoted) it runs in place and tells.
;
; Exit codes of both, silent or not; every one but 0 means that nothing was changed:
;   0  done                                    6  the data could not be backed up
;   1  cancelled by the user                   7  a file of the program is in use
;   2  unpacking failed                        8  a newer version is installed (no /DOWNGRADE)
;   3  Windows is older than 10 version 1809   9  the folder can't take the program
;   4  not enough free space                  10  there is no version to go back to
;   5  the running program did not close      11  another installation is under way

Target amd64-unicode
!if "${COMPRESSION}" == "none"
  SetCompress off
!else
  SetCompressor /SOLID ${COMPRESSION}
!endif
!if "${COMPRESSION}" == "lzma"
  SetCompressorDictSize 32
!endif
SetDateSave off ; the same program gives the same installer

!include MUI2.nsh
!include LogicLib.nsh
!include FileFunc.nsh
!include WordFunc.nsh
!include WinVer.nsh

!define NAME "nq20desk"
!define DATA "$LOCALAPPDATA\nq20desk"
!define UNINSTALL_KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\nq20desk"
!define FILE_KIND "nq20desk.File"
!define CANCELLED 1
!define OLD_WINDOWS 3
!define NO_SPACE 4
!define STILL_RUNNING 5
!define NO_BACKUP 6
!define IN_USE 7
!define IS_OLDER 8
!define BAD_FOLDER 9
!define NOTHING_BEFORE 10
!define TWO_AT_ONCE 11

Name "${NAME}"
OutFile "${TARGET}"
InstallDir "$LOCALAPPDATA\Programs\nq20desk"
AllowRootDirInstall true ; CheckFolder makes a folder there
RequestExecutionLevel user
SetFont "Segoe UI" 9 ; what Windows itself uses
BrandingText "${NAME} ${VERSION}"
Caption "$(SetupCaption)"
UninstallCaption "$(UninstallerCaption)"
ManifestSupportedOS Win10
ManifestDPIAware true
ManifestLongPathAware true
XPStyle on
AllowSkipFiles off
ShowInstDetails hide
ShowUninstDetails hide
!ifdef SIGN
  !uninstfinalize `${SIGN}`
!endif

VIProductVersion "${NUMBERS}"
VIFileVersion "${NUMBERS}"
!macro Described language description
  VIAddVersionKey /LANG=${language} "ProductName" "${NAME}"
  VIAddVersionKey /LANG=${language} "ProductVersion" "${VERSION}"
  VIAddVersionKey /LANG=${language} "FileVersion" "${VERSION}"
  VIAddVersionKey /LANG=${language} "FileDescription" "${description}"
  VIAddVersionKey /LANG=${language} "LegalCopyright" "GPL-3.0-or-later"
!macroend
!insertmacro Described 1066 "Bộ cài đặt nq20desk"
!insertmacro Described 1033 "nq20desk setup"

Var Installed ; the version found in $INSTDIR, or empty
Var DesktopWanted ; whether a desktop entry is wanted
Var Busy ; the file that is in use
Var Box ; the check box of the page that is shown
Var Reason ; what goes above Retry and Cancel
Var DeleteData
Var GoingBack
Var Before ; the version that there is to go back to
Var WelcomeText
Var Mutex

!include nsis\folders.nsh
!include nsis\manners.nsh
!include nsis\entries.nsh
!include nsis\start.nsh
!include nsis\pages.nsh
!include nsis\install.nsh
!include nsis\uninstall.nsh
