; Every sentence of our own: Vietnamese, English.

!macro Say name vi en
  LangString ${name} 1066 "${vi}"
  LangString ${name} 1033 "${en}"
!macroend
!define Say "!insertmacro Say"
!define LINE "$\r$\n"

${Say} SetupCaption "Cài đặt nq20desk ${VERSION}" "nq20desk ${VERSION} setup"
${Say} UninstallerCaption "Gỡ nq20desk" "Remove nq20desk"
${Say} Subject "Báo cáo Nghị quyết số 20-NQ/TW" "Reports on Resolution 20-NQ/TW"
${Say} ListName "nq20desk – Báo cáo Nghị quyết 20-NQ/TW" "nq20desk – reports on Resolution 20-NQ/TW"
${Say} FileKindName "Tệp cập nhật nq20desk" "nq20desk update file"
${Say} BackEntry "${BACK_VI}" "${BACK_EN}"
${Say} RemoveEntry "${REMOVE_VI}" "${REMOVE_EN}"

; Welcome
${Say} WelcomeTitle "Cài đặt nq20desk ${VERSION}" "Set up nq20desk ${VERSION}"
${Say} WelcomeNew \
  "nq20desk giúp cơ quan y tế viết báo cáo thực hiện Nghị quyết số 20-NQ/TW.${LINE}${LINE}Bộ cài đặt sẽ:${LINE}•  chép chương trình vào thư mục của riêng bạn; không cần quyền quản trị, không cần Internet;${LINE}•  thêm chương trình vào menu Start;${LINE}•  dùng nq20desk để mở tệp cập nhật (.nq20).${LINE}${LINE}Tệp PDF, Word, Excel vẫn mở bằng chương trình bạn đang dùng.${LINE}${LINE}Nhấn Tiếp để tiếp tục." \
  "nq20desk helps health offices to write their reports on Resolution 20-NQ/TW.${LINE}${LINE}This setup will:${LINE}•  copy the program into a folder of your own; no administrator and no internet are needed;${LINE}•  add the program to the Start menu;${LINE}•  let nq20desk open its update files (.nq20).${LINE}${LINE}PDF, Word and Excel files stay with the programs that open them now.${LINE}${LINE}Click Next to continue."
${Say} WelcomeUpgrade \
  "Máy này đang có nq20desk $Installed. Bộ cài đặt sẽ:${LINE}${LINE}•  đề nghị chương trình đang mở lưu lại và đóng;${LINE}•  sao lưu số liệu;${LINE}•  thay bằng bản ${VERSION}.${LINE}${LINE}Số liệu và báo cáo được giữ nguyên. Bản $Installed được giữ lại: khi cần, chọn “${BACK_VI}” trong menu Start.${LINE}${LINE}Nhấn Cài đặt để bắt đầu." \
  "This PC has nq20desk $Installed. This setup will:${LINE}${LINE}•  ask the running program to store and close;${LINE}•  back up your data;${LINE}•  replace it with version ${VERSION}.${LINE}${LINE}Data and reports stay as they are. Version $Installed is kept: to return to it, choose “${BACK_EN}” in the Start menu.${LINE}${LINE}Click Install to begin."
${Say} WelcomeRepair \
  "Máy này đã có nq20desk ${VERSION}. Cài lại để thay các tệp bị thiếu hoặc hỏng của chương trình.${LINE}${LINE}Số liệu được sao lưu trước và được giữ nguyên.${LINE}${LINE}Nhấn Cài đặt để bắt đầu." \
  "This PC has nq20desk ${VERSION} already. Install it again to replace files of the program that are missing or damaged.${LINE}${LINE}Your data are backed up first and stay as they are.${LINE}${LINE}Click Install to begin."
${Say} OtherLanguage "English setup" "Cài đặt bằng tiếng Việt"

; Folder and entries
${Say} FolderTitle "Chọn thư mục" "Choose a folder"
${Say} FolderSubtitle "Thường không cần đổi." "There is usually no need to change it."
${Say} FolderText \
  "Chương trình sẽ được cài vào thư mục dưới đây, của riêng bạn trên máy này. Muốn cài vào chỗ khác, nhấn Chọn. Nếu thư mục đã có tệp khác, chương trình được đặt trong thư mục con “nq20desk”." \
  "The program will go to the folder below, which is your own on this PC. To put it elsewhere, click Browse. If the folder holds other files, the program gets a subfolder “nq20desk”."
${Say} EntriesTitle "Lối tắt" "Shortcut"
${Say} EntriesSubtitle "Chọn lối tắt rồi nhấn Cài đặt." "Choose, then click Install."
${Say} DesktopEntry "Tạo lối tắt “nq20desk” trên &màn hình nền" "Put a shortcut “nq20desk” on the &desktop"
${Say} ProgramGoesTo "Chương trình được cài vào:" "The program goes to:"
${Say} DataGoTo "Số liệu của bạn nằm ở:" "Your data are kept in:"
${Say} DataStay \
  "Số liệu nằm riêng, nên cài bản mới hoặc gỡ chương trình không làm mất số liệu." \
  "The data are kept apart, so that neither a new version nor removing the program loses them."

; Work
${Say} WorkTitle "Đang thực hiện" "Working"
${Say} WorkSubtitle "Việc này mất chưa đến một phút." "This takes less than a minute."
${Say} DoneTitle "Đã cài xong" "Installed"
${Say} DoneSubtitle "nq20desk ${VERSION} đã sẵn sàng." "nq20desk ${VERSION} is ready."
${Say} StoppedTitle "Đã dừng" "Stopped"
${Say} StoppedSubtitle "Chưa có gì thay đổi." "Nothing was changed."
${Say} Asking "Đang đề nghị chương trình đang mở lưu lại và đóng…" "Asking the running program to store and close…"
${Say} BackingUp "Đang sao lưu số liệu…" "Backing up the data…"
${Say} Unpacking "Đang chép chương trình…" "Copying the program…"
${Say} NothingChanged "Đã dừng; chưa có gì thay đổi." "Stopped; nothing was changed."
${Say} FinishTitle "Đã cài xong nq20desk" "nq20desk is installed"
${Say} FinishText \
  "nq20desk ${VERSION} đã có trong menu Start.${LINE}${LINE}Lần sau, mở chương trình từ menu Start, hoặc từ lối tắt trên màn hình nền nếu bạn đã chọn tạo." \
  "nq20desk ${VERSION} is in the Start menu.${LINE}${LINE}From now on, open it from there, or with its shortcut on the desktop if you chose to have one."
${Say} OpenProgram "&Mở chương trình" "&Open the program"

; What may stand in the way
${Say} TryAgain \
  "Nhấn Thử lại (Retry) khi đã xong, hoặc Hủy (Cancel) để dừng; khi đó chưa có gì thay đổi." \
  "Click Retry when that is done, or Cancel to stop; nothing is changed then."
${Say} StillRunning \
  "nq20desk đang mở và chưa đóng được. Hãy lưu việc đang làm rồi đóng chương trình." \
  "nq20desk is open and did not close. Store your work and close the program."
${Say} NoBackup \
  "Không sao lưu được số liệu, nên bộ cài đặt không thay chương trình. Hãy xem đĩa có còn chỗ trống không, rồi mở nq20desk và sao lưu thử trong Cài đặt." \
  "The data could not be backed up, so the program is not replaced. Look whether the disk has space left, then open nq20desk and try a backup in Settings."
${Say} InUse \
  "Một tệp của chương trình đang được dùng. Hãy đóng nq20desk và các chương trình đang mở tệp này:" \
  "A file of the program is in use. Close nq20desk and the programs that hold this file:"
${Say} OldWindows \
  "nq20desk cần Windows 10 phiên bản 1809 trở lên (64 bit). Hãy cập nhật Windows hoặc cài trên máy khác." \
  "nq20desk needs Windows 10 version 1809 or newer (64 bits). Update Windows or use another PC."
${Say} NoSpace \
  "Ổ đĩa không đủ chỗ: cần $2 MB, còn $1 MB. Hãy xóa bớt tệp hoặc chọn ổ đĩa khác." \
  "The drive is too full: $2 MB are needed, $1 MB are free. Delete some files or choose another drive."
${Say} CantWrite \
  "Không ghi được vào thư mục $INSTDIR. Hãy chọn thư mục khác." \
  "The folder $INSTDIR can't be written to. Choose another one."
${Say} BadFolder \
  "Không cài được vào $INSTDIR: thư mục này dành cho số liệu hoặc đã có tệp khác. Hãy chọn thư mục khác." \
  "The program can't go to $INSTDIR: the folder is for the data or holds other files. Choose another one."
${Say} TwoAtOnce \
  "Một bộ cài đặt nq20desk khác đang chạy. Hãy đợi việc đó xong." \
  "Another setup of nq20desk is running. Wait until it is done."
${Say} IsOlder \
  "Máy này đang có nq20desk $Installed, mới hơn bản ${VERSION} này. Số liệu mà bản mới đã ghi có thể không mở được bằng bản cũ.${LINE}${LINE}Vẫn cài bản cũ ${VERSION}?" \
  "This PC has nq20desk $Installed, which is newer than ${VERSION}. The older version may not be able to open data that the newer one wrote.${LINE}${LINE}Install the older version ${VERSION} all the same?"

; Going back
${Say} GoBackQuestion \
  "Quay lại nq20desk $Before?${LINE}${LINE}Chương trình đang mở sẽ lưu lại và đóng, số liệu được sao lưu. Bản hiện nay được giữ để có thể đổi lại." \
  "Go back to nq20desk $Before?${LINE}${LINE}The running program stores and closes, the data are backed up. Today's version is kept, so that you can change again."
${Say} WentBack "Đã quay lại nq20desk $Before." "This is nq20desk $Before again."
${Say} NothingBefore "Không có bản trước để quay lại." "There is no version before to go back to."

; Removal
${Say} RemovalTitle "Gỡ nq20desk" "Remove nq20desk"
${Say} RemovalSubtitle "Số liệu được giữ lại, trừ khi bạn chọn khác." "Your data are kept unless you choose otherwise."
${Say} RemovalText \
  "Chương trình, các lối tắt và bản trước (nếu có) sẽ được gỡ khỏi thư mục:" \
  "The program, its shortcuts and the version before (if any) will be removed from:"
${Say} DeleteDataToo "&Xóa cả dữ liệu trong thư mục:" "Delete the &data too, in the folder:"
${Say} DataKept \
  "Để trống ô này thì số liệu, báo cáo và bản sao lưu được giữ; cài lại chương trình là dùng tiếp được." \
  "Leave this empty to keep figures, reports and backups; install the program again to go on with them."
${Say} ReallyDelete \
  "Mọi số liệu, báo cáo và bản sao lưu trong thư mục${LINE}${DATA}${LINE}sẽ bị xóa hẳn, không lấy lại được.${LINE}${LINE}Xóa thật?" \
  "All figures, reports and backups in the folder${LINE}${DATA}${LINE}will be deleted for good.${LINE}${LINE}Really delete them?"
${Say} RemoveButton "&Gỡ" "&Remove"
${Say} RemovingTitle "Đang gỡ" "Removing"
${Say} Removing "Đang gỡ chương trình…" "Removing the program…"
${Say} RemovedTitle "Đã gỡ xong" "Removed"
${Say} RemovedSubtitle "nq20desk đã được gỡ khỏi máy này." "nq20desk was removed from this PC."
