<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
<context>
    <name>Assessment</name>
    <message>
        <source>No figure has been entered.</source>
        <translation>Chưa nhập số liệu.</translation>
    </message>
    <message>
        <source>Not collected at this level.</source>
        <translation>Không thu thập ở cấp này.</translation>
    </message>
    <message>
        <source>Target and figure are in different measures.</source>
        <translation>Chỉ tiêu và số liệu khác đơn vị tính.</translation>
    </message>
    <message>
        <source>The figure is a text: {words}</source>
        <translation>Số liệu ghi bằng lời: {words}</translation>
    </message>
    <message>
        <source>The figure is for {given} kinds of vaccine, the target for {wanted}.</source>
        <translation>Số liệu tính với {given} loại vắc xin, chỉ tiêu tính với {wanted} loại.</translation>
    </message>
    <message>
        <source>The indicator has no better or worse.</source>
        <translation>Chỉ số này không phân chiều tốt, xấu.</translation>
    </message>
    <message>
        <source>The plan sets no target for this year.</source>
        <translation>Kế hoạch không đặt chỉ tiêu cho năm này.</translation>
    </message>
    <message>
        <source>The target is a change, not a level.</source>
        <translation>Chỉ tiêu là mức tăng, giảm, không phải mức phải đạt.</translation>
    </message>
    <message>
        <source>The target is set in words: {words}</source>
        <translation>Chỉ tiêu nêu bằng lời: {words}</translation>
    </message>
    <message>
        <source>The target presupposes {wanted}; the figure does not say its condition.</source>
        <translation>Chỉ tiêu tính với {wanted} loại vắc xin; số liệu chưa ghi rõ số loại.</translation>
    </message>
    <message>
        <source>{value} does not satisfy {target}.</source>
        <translation>{value} chưa đạt chỉ tiêu “{target}”.</translation>
    </message>
    <message>
        <source>{value} goes beyond {target}.</source>
        <translation>{value} vượt chỉ tiêu “{target}”.</translation>
    </message>
    <message>
        <source>{value} leaves open whether {target} is satisfied.</source>
        <translation>Với {value}, chưa thể kết luận đã đạt chỉ tiêu “{target}” hay chưa.</translation>
    </message>
    <message>
        <source>{value} satisfies {target}.</source>
        <translation>{value} đạt chỉ tiêu “{target}”.</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>Document numbers have no spaces: {right}.</source>
        <translation>Số, ký hiệu văn bản không có dấu cách: {right}.</translation>
    </message>
    <message>
        <source>Is something still to be filled in? “{words}”</source>
        <translation>Chỗ này có còn phải điền không? “{words}”</translation>
    </message>
    <message>
        <source>Nearly the same paragraph already stands in “{section}”.</source>
        <translation>Mục “{section}” đã có một đoạn gần giống hệt.</translation>
    </message>
    <message>
        <source>No figure for {year}: {name}.</source>
        <translation>Chưa có số liệu năm {year}: {name}.</translation>
    </message>
    <message>
        <source>No recipients (Nơi nhận) are named.</source>
        <translation>Chưa ghi nơi nhận.</translation>
    </message>
    <message>
        <source>Party offices write {right}.</source>
        <translation>Cơ quan đảng viết là {right}.</translation>
    </message>
    <message>
        <source>State offices write {right}.</source>
        <translation>Cơ quan nhà nước viết là {right}.</translation>
    </message>
    <message>
        <source>Still to be filled in: “{words}”.</source>
        <translation>Còn phải điền: “{words}”.</translation>
    </message>
    <message>
        <source>The document number says {one}, its date {other}.</source>
        <translation>Số, ký hiệu văn bản ghi năm {one}, ngày ban hành lại ghi năm {other}.</translation>
    </message>
    <message>
        <source>The first recipient of an addressed report is “Như trên”.</source>
        <translation>Báo cáo có Kính gửi thì dòng đầu của nơi nhận phải là “Như trên”.</translation>
    </message>
    <message>
        <source>The live figure has no number yet: {name}, {period}.</source>
        <translation>Số liệu sống chưa có giá trị: {name}, {period}.</translation>
    </message>
    <message>
        <source>The number agrees with the figures; a live figure would be safer.</source>
        <translation>Con số này khớp với số liệu; nên thay bằng số liệu sống cho chắc chắn.</translation>
    </message>
    <message>
        <source>The parts add up to {reached}, but the total says {total} ({parts}).</source>
        <translation>Cộng các phần được {reached}, nhưng tổng ghi {total} ({parts}).</translation>
    </message>
    <message>
        <source>The report goes to a superior but names no addressee (Kính gửi).</source>
        <translation>Báo cáo gửi cấp trên nhưng chưa ghi Kính gửi.</translation>
    </message>
    <message>
        <source>The report has no date yet.</source>
        <translation>Báo cáo chưa có ngày, tháng, năm.</translation>
    </message>
    <message>
        <source>The report has no number yet.</source>
        <translation>Báo cáo chưa có số.</translation>
    </message>
    <message>
        <source>The report has no subject.</source>
        <translation>Báo cáo chưa có trích yếu.</translation>
    </message>
    <message>
        <source>The signer’s name or post is missing.</source>
        <translation>Thiếu họ tên hoặc chức vụ của người ký.</translation>
    </message>
    <message>
        <source>The text says {typed}, the stored figure of {period} is {stored}: {name}.</source>
        <translation>Trong lời văn ghi {typed}, số liệu {period} đã lưu là {stored}: {name}.</translation>
    </message>
    <message>
        <source>The tone mark of “{word}” is placed otherwise than in most of the report.</source>
        <translation>Dấu thanh của “{word}” đặt khác với phần lớn báo cáo.</translation>
    </message>
    <message>
        <source>The words do not fit the figures of {name}: {value}, target {target} ({plan}). {why}</source>
        <translation>Nhận định không khớp với số liệu “{name}”: {value}; chỉ tiêu: {target} ({plan}). {why}</translation>
    </message>
    <message>
        <source>Written twice: “{words}”.</source>
        <translation>Viết lặp: “{words}”.</translation>
    </message>
    <message>
        <source>{name} in {period} is given twice: {one} and {other}.</source>
        <translation>{name} ({period}) có hai số khác nhau: {one} và {other}.</translation>
    </message>
    <message>
        <source>{name} in {period}: {typed} was cut off; rounded it is {computed}.</source>
        <translation>{name} ({period}): {typed} là số cắt bớt; làm tròn phải là {computed}.</translation>
    </message>
    <message>
        <source>{name} in {period}: {typed} was typed, but its parts give {computed}.</source>
        <translation>{name} ({period}): đã nhập {typed}, nhưng tính từ tử số và mẫu số được {computed}.</translation>
    </message>
    <message>
        <source>{name} in {period}: {what} {mend}</source>
        <translation>{name} năm {period}: {what} {mend}</translation>
    </message>
    <message>
        <source>{name}: the plan sets no target, so this cannot be checked.</source>
        <translation>{name}: kế hoạch không đặt chỉ tiêu nên không kiểm tra được.</translation>
    </message>
    <message>
        <source>{name}: {own} asks for {one}, {superior} for {other}.</source>
        <translation>{name}: {own} ghi “{one}”, còn {superior} ghi “{other}”.</translation>
    </message>
    <message>
        <source>{plan} wants to keep {level}: {name} stands at {value} in {period}.</source>
        <translation>{plan} đặt mức duy trì “{level}”, nhưng “{name}” ({period}) là {value}.</translation>
    </message>
    <message>
        <source>{point} has a decimal point, {comma} in the same section a comma.</source>
        <translation>{point} dùng dấu chấm thập phân, còn {comma} cùng mục lại dùng dấu phẩy.</translation>
    </message>
    <message>
        <source>“Duy trì” {level}: {name} stands at {value} in {period}.</source>
        <translation>“Duy trì” {level}, nhưng “{name}” ({period}) là {value}.</translation>
    </message>
    <message>
        <source>“{kind}” is no kind of document.</source>
        <translation>“{kind}” không phải chữ viết tắt tên loại văn bản.</translation>
    </message>
    <message>
        <source>“{kind}” is no kind of document; elsewhere the report says {meant}.</source>
        <translation>“{kind}” không phải chữ viết tắt tên loại văn bản; chỗ khác trong báo cáo ghi {meant}.</translation>
    </message>
    <message>
        <source>“{rarer}” is written “{usual}” elsewhere in the report.</source>
        <translation>Chỗ khác trong báo cáo viết “{usual}” thay vì “{rarer}”.</translation>
    </message>
    <message>
        <source>“{title}” has no text.</source>
        <translation>Mục “{title}” chưa có nội dung.</translation>
    </message>
    <message>
        <source>“{title}” has no text; write it or leave it out.</source>
        <translation>Mục “{title}” chưa có nội dung; hãy viết hoặc bỏ mục này.</translation>
    </message>
    <message>
        <source>“{words}”, but {name} went {steps}.</source>
        <translation>Viết “{words}”, nhưng “{name}” diễn biến: {steps}.</translation>
    </message>
    <message>
        <source>“{word}” is no longer used from {since} on; today: {instead}.</source>
        <translation>Từ {since} không còn dùng “{word}”; nay là: {instead}.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>'{word}' is not a signer.</source>
        <translation>“{word}” không phải người ký.</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>LỆNH</translation>
    </message>
    <message>
        <source>Choose one under Settings, or name it: {role}=FILE.p12.</source>
        <translation>Hãy chọn tệp trong Cài đặt, hoặc ghi rõ: {role}=FILE.p12.</translation>
    </message>
    <message>
        <source>Give it with --password-file or in NQ20DESK_{role}_PASSWORD.</source>
        <translation>Hãy cho mật khẩu bằng --password-file hoặc trong biến NQ20DESK_{role}_PASSWORD.</translation>
    </message>
    <message>
        <source>Known units: {keys}.</source>
        <translation>Các đơn vị đã có: {keys}.</translation>
    </message>
    <message>
        <source>No certificate file is set for '{role}'.</source>
        <translation>Chưa khai tệp chứng thư số cho “{role}”.</translation>
    </message>
    <message>
        <source>Reports on Resolution 20-NQ/TW.</source>
        <translation>Báo cáo thực hiện Nghị quyết số 20-NQ/TW.</translation>
    </message>
    <message>
        <source>Say leader, agency, leader=FILE.p12 or agency=FILE.p12.</source>
        <translation>Hãy ghi leader, agency, leader=FILE.p12 hoặc agency=FILE.p12.</translation>
    </message>
    <message>
        <source>The password file {name} can't be read.</source>
        <translation>Không đọc được tệp mật khẩu {name}.</translation>
    </message>
    <message>
        <source>The password of {name} is missing.</source>
        <translation>Thiếu mật khẩu của {name}.</translation>
    </message>
    <message>
        <source>There is no backup in {folder}.</source>
        <translation>Không có bản sao lưu nào trong {folder}.</translation>
    </message>
    <message>
        <source>There is no unit '{key}'.</source>
        <translation>Không có đơn vị “{key}”.</translation>
    </message>
    <message>
        <source>a name ending in .xlsx or .pdf</source>
        <translation>tên tệp có đuôi .xlsx hoặc .pdf</translation>
    </message>
    <message>
        <source>another copy</source>
        <translation>dùng bản sao lưu khác</translation>
    </message>
    <message>
        <source>beside this plan's targets</source>
        <translation>đặt cạnh chỉ tiêu của kế hoạch này</translation>
    </message>
    <message>
        <source>check the signatures of a PDF</source>
        <translation>kiểm tra chữ ký số của tệp PDF</translation>
    </message>
    <message>
        <source>figures against plans</source>
        <translation>so số liệu với kế hoạch</translation>
    </message>
    <message>
        <source>fill a fresh data folder with the sample</source>
        <translation>đưa dữ liệu mẫu vào một thư mục dữ liệu mới</translation>
    </message>
    <message>
        <source>language: vi or en</source>
        <translation>ngôn ngữ: vi hoặc en</translation>
    </message>
    <message>
        <source>list the reports, identifier first</source>
        <translation>liệt kê các báo cáo, mã số đứng đầu dòng</translation>
    </message>
    <message>
        <source>make a backup now</source>
        <translation>sao lưu ngay</translation>
    </message>
    <message>
        <source>only this kind of office</source>
        <translation>chỉ loại cơ quan này</translation>
    </message>
    <message>
        <source>only this plan</source>
        <translation>chỉ kế hoạch này</translation>
    </message>
    <message>
        <source>only this unit</source>
        <translation>chỉ đơn vị này</translation>
    </message>
    <message>
        <source>open the window on the sample</source>
        <translation>mở chương trình với dữ liệu mẫu</translation>
    </message>
    <message>
        <source>passwords, one a line: leader=…, agency=…</source>
        <translation>mật khẩu, mỗi dòng một cái: leader=…, agency=…</translation>
    </message>
    <message>
        <source>print JSON</source>
        <translation>in kết quả dạng JSON</translation>
    </message>
    <message>
        <source>put the newest backup in place</source>
        <translation>phục hồi từ bản sao lưu mới nhất</translation>
    </message>
    <message>
        <source>save a picture of every page</source>
        <translation>lưu ảnh của từng màn hình</translation>
    </message>
    <message>
        <source>sign, with the certificates of the settings or these</source>
        <translation>ký bằng chứng thư số trong Cài đặt hoặc các tệp ghi ở đây</translation>
    </message>
    <message>
        <source>the data folder</source>
        <translation>thư mục dữ liệu</translation>
    </message>
    <message>
        <source>what is wrong or missing in a report</source>
        <translation>những chỗ sai hoặc thiếu trong báo cáo</translation>
    </message>
    <message>
        <source>whose figures</source>
        <translation>số liệu của đơn vị nào</translation>
    </message>
    <message>
        <source>write a report as PDF or Excel</source>
        <translation>kết xuất báo cáo ra PDF hoặc Excel</translation>
    </message>
    <message>
        <source>write a unit's table of figures</source>
        <translation>ghi bảng số liệu của một đơn vị</translation>
    </message>
</context>
<context>
    <name>CreateDialog</name>
    <message>
        <source>Create report</source>
        <translation>Tạo báo cáo</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Mẫu báo cáo</translation>
    </message>
    <message>
        <source>New report</source>
        <translation>Báo cáo mới</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Cơ quan</translation>
    </message>
    <message>
        <source>Plans to compare with</source>
        <translation>Kế hoạch để so sánh</translation>
    </message>
    <message>
        <source>Take over the text of the last report</source>
        <translation>Lấy lại lời văn của báo cáo kỳ trước</translation>
    </message>
    <message>
        <source>Year of the figures</source>
        <translation>Năm số liệu</translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>Name an empty folder for the sample.</source>
        <translation>Hãy chọn một thư mục trống cho dữ liệu mẫu.</translation>
    </message>
    <message>
        <source>The folder {folder} already holds data; the sample was not added.</source>
        <translation>Thư mục {folder} đã có dữ liệu nên chưa đưa dữ liệu mẫu vào.</translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>Replace it in the text, then try again.</source>
        <translation>Hãy thay ký tự này trong văn bản rồi thử lại.</translation>
    </message>
    <message>
        <source>The letter “{letter}” (U+{code}) in “{around}” can't be printed: the font does not have it.</source>
        <translation>Không in được ký tự “{letter}” (U+{code}) ở chỗ “{around}”: phông chữ không có ký tự này.</translation>
    </message>
</context>
<context>
    <name>DocumentsTable</name>
    <message>
        <source>Date</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Documents issued and cited</source>
        <translation>Văn bản ban hành và viện dẫn</translation>
    </message>
    <message>
        <source>Issued ones are printed in the appendix; type in the last row to add one.</source>
        <translation>Văn bản ban hành được in trong phụ lục; gõ vào dòng cuối để thêm văn bản.</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Cơ quan ban hành</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Số, ký hiệu</translation>
    </message>
    <message>
        <source>Remove the selected document</source>
        <translation>Xóa văn bản đang chọn</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Vai trò</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Trích yếu</translation>
    </message>
    <message>
        <source>cited</source>
        <translation>viện dẫn</translation>
    </message>
    <message>
        <source>issued</source>
        <translation>ban hành</translation>
    </message>
</context>
<context>
    <name>EditorView</name>
    <message>
        <source>Check</source>
        <translation>Kiểm tra</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Số liệu</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Lịch sử</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Trang in</translation>
    </message>
    <message>
        <source>{words} of about {expected} words</source>
        <translation>{words} từ, cần khoảng {expected}</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Folder for the report</source>
        <translation>Thư mục lưu tệp báo lỗi</translation>
    </message>
    <message>
        <source>Go on working</source>
        <translation>Tiếp tục làm việc</translation>
    </message>
    <message>
        <source>Save the report…</source>
        <translation>Lưu tệp báo lỗi…</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>Đã lưu: {path}</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>Xem tệp báo lỗi</translation>
    </message>
    <message>
        <source>Something went wrong inside the program.</source>
        <translation>Chương trình gặp lỗi.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program. What was typed is saved.</source>
        <translation>Chương trình gặp lỗi. Những gì đã nhập vẫn được lưu.</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>Tệp báo lỗi</translation>
    </message>
    <message>
        <source>What was typed is saved. If it happens again, save the report and send it to whoever looks after the program: it says where in the program it happened and holds no figures, names or texts of yours.</source>
        <translation>Những gì đã nhập vẫn được lưu. Nếu lỗi lặp lại, hãy lưu tệp báo lỗi và gửi cho người phụ trách chương trình: tệp chỉ ghi lỗi xảy ra ở chỗ nào trong chương trình, không chứa số liệu, tên hay nội dung của đơn vị.</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>A text of {count} letters is too long for a cell of a workbook: “{start}…”.</source>
        <translation>Đoạn chữ {count} ký tự quá dài cho một ô Excel: “{start}…”.</translation>
    </message>
    <message>
        <source>Shorten it to {limit} letters.</source>
        <translation>Hãy rút gọn còn tối đa {limit} ký tự.</translation>
    </message>
</context>
<context>
    <name>ExportDialogs</name>
    <message>
        <source>Choose the key file first.</source>
        <translation>Hãy chọn tệp chứng thư số trước.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Chọn…</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Đóng thông báo này</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Tệp Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Kết xuất</translation>
    </message>
    <message>
        <source>Export a signed PDF</source>
        <translation>Kết xuất PDF có ký số</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ẩn</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>Tệp chứng thư số</translation>
    </message>
    <message>
        <source>Key files (*.p12 *.pfx)</source>
        <translation>Tệp chứng thư số (*.p12 *.pfx)</translation>
    </message>
    <message>
        <source>Opening the key files</source>
        <translation>Đang mở tệp chứng thư số</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>Tệp PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mật khẩu</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Hiện</translation>
    </message>
    <message>
        <source>Sign and export…</source>
        <translation>Ký và kết xuất…</translation>
    </message>
    <message>
        <source>The agency seals</source>
        <translation>Cơ quan đóng dấu</translation>
    </message>
    <message>
        <source>The leader signs</source>
        <translation>Lãnh đạo ký</translation>
    </message>
    <message>
        <source>The password is missing.</source>
        <translation>Chưa nhập mật khẩu.</translation>
    </message>
    <message>
        <source>This is the sample office: its keys and their password ({password}) are published and prove nothing.</source>
        <translation>Đây là cơ quan mẫu: chứng thư số và mật khẩu ({password}) đều công khai, không có giá trị xác thực.</translation>
    </message>
    <message>
        <source>Who signs?</source>
        <translation>Ai ký?</translation>
    </message>
    <message>
        <source>none chosen yet</source>
        <translation>chưa chọn</translation>
    </message>
</context>
<context>
    <name>ExportFlow</name>
    <message>
        <source>Don't send it; open it with “Verify signatures” to see why.</source>
        <translation>Đừng gửi tệp này; hãy mở bằng “Kiểm tra chữ ký số” để biết lý do.</translation>
    </message>
    <message>
        <source>Exported: {name}</source>
        <translation>Đã kết xuất: {name}</translation>
    </message>
    <message>
        <source>Sent to the printer: {n} pages</source>
        <translation>Đã gửi đến máy in: {n} trang</translation>
    </message>
    <message>
        <source>Signed and verified: 1 signature, the whole text</source>
        <translation>Đã ký và kiểm tra: 1 chữ ký số, toàn bộ văn bản</translation>
    </message>
    <message>
        <source>Signed and verified: {count} signatures, the whole text</source>
        <translation>Đã ký và kiểm tra: {count} chữ ký số, toàn bộ văn bản</translation>
    </message>
    <message>
        <source>“{name}” was written, but its signatures don't verify.</source>
        <translation>Đã ghi “{name}”, nhưng chữ ký số trong tệp không hợp lệ.</translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message>
        <source>A workbook can't be signed here.</source>
        <translation>Chương trình không ký tệp Excel.</translation>
    </message>
    <message>
        <source>Choose it again under Settings, Signer.</source>
        <translation>Hãy chọn lại trong Cài đặt, mục Người ký.</translation>
    </message>
    <message>
        <source>Export it without signing, or sign the PDF.</source>
        <translation>Hãy kết xuất không ký, hoặc ký tệp PDF.</translation>
    </message>
    <message>
        <source>Give it a name ending in .pdf or .xlsx.</source>
        <translation>Hãy đặt tên có đuôi .pdf hoặc .xlsx.</translation>
    </message>
    <message>
        <source>The image {name} for the signature is missing.</source>
        <translation>Thiếu tệp ảnh {name} của chữ ký.</translation>
    </message>
    <message>
        <source>“{name}” can't be exported: the kind of file is not known.</source>
        <translation>Không kết xuất được “{name}”: không rõ loại tệp.</translation>
    </message>
</context>
<context>
    <name>FigureTable</name>
    <message>
        <source>Figures and targets</source>
        <translation>BẢNG SỐ LIỆU VÀ CHỈ TIÊU</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>ô trống</translation>
    </message>
    <message>
        <source>grey or slanted: computed</source>
        <translation>nền xám hoặc chữ nghiêng: tự tính</translation>
    </message>
</context>
<context>
    <name>FiguresList</name>
    <message>
        <source>Enter or double click puts the live figure into the text.</source>
        <translation>Nhấn Enter hoặc nháy đúp để chèn số liệu sống vào lời văn.</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Số liệu</translation>
    </message>
    <message>
        <source>Search all figures</source>
        <translation>Tìm trong mọi số liệu</translation>
    </message>
    <message>
        <source>Search all figures …</source>
        <translation>Tìm trong mọi số liệu …</translation>
    </message>
    <message>
        <source>Show under Indicators</source>
        <translation>Xem ở trang Chỉ tiêu</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Choose a folder of your own, then try again.</source>
        <translation>Hãy chọn một thư mục của bạn rồi thử lại.</translation>
    </message>
    <message>
        <source>Choose another folder or name, then try again.</source>
        <translation>Hãy chọn thư mục hoặc tên khác rồi thử lại.</translation>
    </message>
    <message>
        <source>Choose another folder, then try again.</source>
        <translation>Hãy chọn thư mục khác rồi thử lại.</translation>
    </message>
    <message>
        <source>Close it there, then try again.</source>
        <translation>Hãy đóng tệp ở đó rồi thử lại.</translation>
    </message>
    <message>
        <source>Free some space or choose another drive, then try again.</source>
        <translation>Hãy giải phóng bớt chỗ hoặc chọn ổ đĩa khác rồi thử lại.</translation>
    </message>
    <message>
        <source>The folder “{folder}” does not exist.</source>
        <translation>Không có thư mục “{folder}”.</translation>
    </message>
    <message>
        <source>There is no room left on the disk for “{name}”.</source>
        <translation>Ổ đĩa hết chỗ, không lưu được “{name}”.</translation>
    </message>
    <message>
        <source>“{name}” can't be replaced: it is open in another program.</source>
        <translation>Không ghi đè được “{name}”: tệp đang mở ở chương trình khác.</translation>
    </message>
    <message>
        <source>“{name}” can't be saved in “{folder}”: {reason}</source>
        <translation>Không lưu được “{name}” vào “{folder}”: {reason}</translation>
    </message>
    <message>
        <source>“{name}” can't be saved: nothing may be written in “{folder}”.</source>
        <translation>Không lưu được “{name}”: thư mục “{folder}” không cho phép ghi.</translation>
    </message>
</context>
<context>
    <name>FindingsList</name>
    <message>
        <source>Check (F9)</source>
        <translation>Kiểm tra (F9)</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Kết quả kiểm tra</translation>
    </message>
    <message>
        <source>Not checked yet.</source>
        <translation>Chưa kiểm tra.</translation>
    </message>
    <message>
        <source>{errors} errors, {warnings} warnings, {hints} suggestions</source>
        <translation>{errors} lỗi, {warnings} cảnh báo, {hints} gợi ý</translation>
    </message>
</context>
<context>
    <name>HeadForm</name>
    <message>
        <source>Addressees</source>
        <translation>Kính gửi</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Leave empty to have it filled in by hand</source>
        <translation>Để trống nếu sẽ điền bằng tay</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Số</translation>
    </message>
    <message>
        <source>Number, date, recipients</source>
        <translation>Số, ngày, nơi nhận</translation>
    </message>
    <message>
        <source>One a line; empty: those of the unit profile</source>
        <translation>Mỗi dòng một nơi; để trống: lấy theo hồ sơ đơn vị</translation>
    </message>
    <message>
        <source>One a line; printed after “Kính gửi:”</source>
        <translation>Mỗi dòng một nơi; in sau “Kính gửi:”</translation>
    </message>
    <message>
        <source>Optional sections</source>
        <translation>Mục không bắt buộc</translation>
    </message>
    <message>
        <source>Plans to compare with</source>
        <translation>Kế hoạch để so sánh</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Nơi nhận</translation>
    </message>
    <message>
        <source>The date is known</source>
        <translation>Đã có ngày</translation>
    </message>
    <message>
        <source>The first one gives the targets of the printed table</source>
        <translation>Kế hoạch đầu tiên cho chỉ tiêu của biểu in</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Trích yếu</translation>
    </message>
    <message>
        <source>Year of the figures</source>
        <translation>Năm số liệu</translation>
    </message>
</context>
<context>
    <name>HistoryList</name>
    <message>
        <source>History</source>
        <translation>Lịch sử</translation>
    </message>
    <message>
        <source>{when} – {who}: {before} → {after} words</source>
        <translation>{when} – {who}: {before} → {after} từ</translation>
    </message>
</context>
<context>
    <name>IndicatorsPage</name>
    <message>
        <source>0, said in words: {words}</source>
        <translation>0, ghi bằng lời: {words}</translation>
    </message>
    <message>
        <source>A day, a month or a year is wanted here: 31/12/2024, 12/2024, 2024.</source>
        <translation>Cần ghi ngày, tháng hoặc năm: 31/12/2024, 12/2024, 2024.</translation>
    </message>
    <message>
        <source>A number is wanted here.</source>
        <translation>Ô này cần một con số.</translation>
    </message>
    <message>
        <source>A target: targets are entered on the page of plans.</source>
        <translation>Đây là chỉ tiêu: chỉ tiêu nhập ở trang Kế hoạch.</translation>
    </message>
    <message>
        <source>About the active cell</source>
        <translation>Thông tin về ô đang chọn</translation>
    </message>
    <message>
        <source>Achieved</source>
        <translation>Thực hiện</translation>
    </message>
    <message>
        <source>Achieved {period}</source>
        <translation>Thực hiện {period}</translation>
    </message>
    <message>
        <source>Add a year</source>
        <translation>Thêm năm</translation>
    </message>
    <message>
        <source>Against the plan</source>
        <translation>So với kế hoạch</translation>
    </message>
    <message>
        <source>Against {plan}</source>
        <translation>So với {plan}</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>Tất cả nhóm</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>Như ban đầu</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Tính đến</translation>
    </message>
    <message>
        <source>Below the last row of the table.</source>
        <translation>Vượt quá dòng cuối của bảng.</translation>
    </message>
    <message>
        <source>Can be read in two ways.</source>
        <translation>Có thể đọc theo hai cách.</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Chọn …</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Cột</translation>
    </message>
    <message>
        <source>Computed from its parts: {number}</source>
        <translation>Tính từ tử số và mẫu số: {number}</translation>
    </message>
    <message>
        <source>Computed from its parts: {number} (cut off, not rounded)</source>
        <translation>Tính từ tử số và mẫu số: {number} (số nhập đã cắt bớt, không làm tròn)</translation>
    </message>
    <message>
        <source>Computed; type over it to enter your own.</source>
        <translation>Số tự tính; gõ đè lên để nhập số của đơn vị.</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Khái niệm</translation>
    </message>
    <message>
        <source>Denominator</source>
        <translation>Mẫu số</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Xuống</translation>
    </message>
    <message>
        <source>Enter the unit</source>
        <translation>Khai báo đơn vị</translation>
    </message>
    <message>
        <source>Export to Excel</source>
        <translation>Xuất Excel</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Số liệu</translation>
    </message>
    <message>
        <source>Figures go into the columns of the years.</source>
        <translation>Số liệu chỉ dán được vào các cột năm.</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Tìm</translation>
    </message>
    <message>
        <source>Find an indicator (Ctrl+F)</source>
        <translation>Tìm chỉ số (Ctrl+F)</translation>
    </message>
    <message>
        <source>For all of them:</source>
        <translation>Cho tất cả:</translation>
    </message>
    <message>
        <source>For how many kinds of vaccine</source>
        <translation>Tính với bao nhiêu loại vắc xin</translation>
    </message>
    <message>
        <source>Formula: {top} ÷ {bottom} × {per}</source>
        <translation>Công thức: {top} ÷ {bottom} × {per}</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Nhóm</translation>
    </message>
    <message>
        <source>Here the figures of your unit stand beside the plans' targets. First say which unit it is.</source>
        <translation>Trang này đặt số liệu của đơn vị bên cạnh chỉ tiêu của các kế hoạch. Trước hết, hãy khai báo đơn vị.</translation>
    </message>
    <message>
        <source>Hide the panel (F4)</source>
        <translation>Ẩn khung bên (F4)</translation>
    </message>
    <message>
        <source>History of changes</source>
        <translation>Lịch sử thay đổi</translation>
    </message>
    <message>
        <source>How the number is meant</source>
        <translation>Dấu so sánh trước số</translation>
    </message>
    <message>
        <source>In the block</source>
        <translation>Nội dung dán</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Chỉ số</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Chỉ tiêu</translation>
    </message>
    <message>
        <source>Last values</source>
        <translation>Các số gần nhất</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Giữ nguyên</translation>
    </message>
    <message>
        <source>Next part</source>
        <translation>Sang phần sau</translation>
    </message>
    <message>
        <source>No changes yet.</source>
        <translation>Chưa có thay đổi nào.</translation>
    </message>
    <message>
        <source>No figures yet.</source>
        <translation>Chưa có số liệu.</translation>
    </message>
    <message>
        <source>No indicator fits what is sought.</source>
        <translation>Không có chỉ số nào khớp với nội dung tìm.</translation>
    </message>
    <message>
        <source>No number: kept as a text.</source>
        <translation>Không phải số: lưu dạng chữ.</translation>
    </message>
    <message>
        <source>None of the chosen plans sets a target.</source>
        <translation>Các kế hoạch đã chọn đều không đặt chỉ tiêu.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Numerator</source>
        <translation>Tử số</translation>
    </message>
    <message>
        <source>Only with figures or targets</source>
        <translation>Chỉ hiện dòng có số liệu, chỉ tiêu</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Khung bên</translation>
    </message>
    <message>
        <source>Paste from Excel</source>
        <translation>Dán từ Excel</translation>
    </message>
    <message>
        <source>Paste {count} figures</source>
        <translation>Dán {count} số liệu</translation>
    </message>
    <message>
        <source>Paste: what goes where</source>
        <translation>Dán số liệu: xem trước</translation>
    </message>
    <message>
        <source>Placed by the indicators' names in the block.</source>
        <translation>Xếp theo tên chỉ số có trong vùng dán.</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Kế hoạch</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>In</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Làm lại</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Lưu ý</translation>
    </message>
    <message>
        <source>Said otherwise elsewhere:</source>
        <translation>Chỗ khác ghi khác:</translation>
    </message>
    <message>
        <source>Show all indicators</source>
        <translation>Hiện tất cả chỉ số</translation>
    </message>
    <message>
        <source>Show these columns</source>
        <translation>Hiện các cột này</translation>
    </message>
    <message>
        <source>Source document</source>
        <translation>Văn bản nguồn</translation>
    </message>
    <message>
        <source>Source of the definition: {where}</source>
        <translation>Nguồn khái niệm: {where}</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tình trạng</translation>
    </message>
    <message>
        <source>Table of figures</source>
        <translation>Bảng số liệu</translation>
    </message>
    <message>
        <source>Target of {plan}</source>
        <translation>Chỉ tiêu {plan}</translation>
    </message>
    <message>
        <source>Target of {plan}, no year</source>
        <translation>Chỉ tiêu {plan}, không nêu năm</translation>
    </message>
    <message>
        <source>Targets and verdicts</source>
        <translation>Chỉ tiêu và đánh giá</translation>
    </message>
    <message>
        <source>The dot divides thousands</source>
        <translation>Dấu chấm ngăn hàng nghìn</translation>
    </message>
    <message>
        <source>The dot is the decimal sign</source>
        <translation>Dấu chấm là dấu thập phân</translation>
    </message>
    <message>
        <source>The first line was read as years.</source>
        <translation>Dòng đầu được hiểu là năm.</translation>
    </message>
    <message>
        <source>The first {shown} of {count} cells are listed, doubtful ones before others; all {count} are taken.</source>
        <translation>Liệt kê {shown} trong số {count} ô, ô nghi vấn đứng trước; cả {count} ô đều được xử lý.</translation>
    </message>
    <message>
        <source>The same cell is aimed at twice.</source>
        <translation>Hai giá trị cùng rơi vào một ô.</translation>
    </message>
    <message>
        <source>There is no indicator “{name}”.</source>
        <translation>Không có chỉ số “{name}”.</translation>
    </message>
    <message>
        <source>Ticked columns are shown, from top to bottom as from left to right. Ctrl+Up and Ctrl+Down move the chosen one.</source>
        <translation>Các cột được đánh dấu sẽ hiện từ trái sang phải theo thứ tự từ trên xuống. Ctrl+Lên và Ctrl+Xuống để chuyển chỗ cột đang chọn.</translation>
    </message>
    <message>
        <source>To be checked: {what}</source>
        <translation>Cần kiểm tra: {what}</translation>
    </message>
    <message>
        <source>To enter</source>
        <translation>Cần nhập</translation>
    </message>
    <message>
        <source>To the right of the last year.</source>
        <translation>Vượt quá cột năm cuối.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>ĐVT</translation>
    </message>
    <message>
        <source>Unit whose figures are shown</source>
        <translation>Đơn vị có số liệu đang xem</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Lên</translation>
    </message>
    <message>
        <source>Verdict by the target of</source>
        <translation>Đánh giá theo chỉ tiêu của</translation>
    </message>
    <message>
        <source>Verdict by {plan}</source>
        <translation>Đánh giá theo {plan}</translation>
    </message>
    <message>
        <source>Verdict with its bar (always at the right)</source>
        <translation>Đánh giá kèm thanh so sánh (luôn ở bên phải)</translation>
    </message>
    <message>
        <source>Which number is meant?</source>
        <translation>Đọc số này thế nào?</translation>
    </message>
    <message>
        <source>Which years, targets and verdicts are shown</source>
        <translation>Chọn năm, chỉ tiêu và đánh giá được hiện</translation>
    </message>
    <message>
        <source>Whose targets are shown</source>
        <translation>Kế hoạch có chỉ tiêu được hiện</translation>
    </message>
    <message>
        <source>Why: {why}</source>
        <translation>Vì sao: {why}</translation>
    </message>
    <message>
        <source>Will be</source>
        <translation>Sẽ ghi</translation>
    </message>
    <message>
        <source>Written: {count}. Refused: {refused}. To be chosen: {undecided}.</source>
        <translation>Sẽ ghi: {count}. Không nhận: {refused}. Còn phải chọn: {undecided}.</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Năm</translation>
    </message>
    <message>
        <source>computed</source>
        <translation>tự tính</translation>
    </message>
    <message>
        <source>condition</source>
        <translation>điều kiện</translation>
    </message>
    <message>
        <source>has a note</source>
        <translation>có ghi chú</translation>
    </message>
    <message>
        <source>has a source</source>
        <translation>có nguồn</translation>
    </message>
    <message>
        <source>higher is better</source>
        <translation>càng cao càng tốt</translation>
    </message>
    <message>
        <source>lower is better</source>
        <translation>càng thấp càng tốt</translation>
    </message>
    <message>
        <source>no year</source>
        <translation>chung</translation>
    </message>
    <message>
        <source>not collected at this level</source>
        <translation>không thu thập ở cấp này</translation>
    </message>
    <message>
        <source>reading of the number</source>
        <translation>cách đọc con số</translation>
    </message>
    <message>
        <source>target</source>
        <translation>chỉ tiêu</translation>
    </message>
    <message>
        <source>text instead of a number</source>
        <translation>chữ thay cho số</translation>
    </message>
    <message>
        <source>to be checked</source>
        <translation>cần kiểm tra</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>nhập tay</translation>
    </message>
    <message>
        <source>{name}, target of {plan}: {value}</source>
        <translation>{name}, chỉ tiêu của {plan}: {value}</translation>
    </message>
    <message>
        <source>{name}, {period}: {value}</source>
        <translation>{name}, {period}: {value}</translation>
    </message>
    <message>
        <source>{number} – the dot divides thousands</source>
        <translation>{number} – dấu chấm ngăn hàng nghìn</translation>
    </message>
    <message>
        <source>{number} – the dot is the decimal sign</source>
        <translation>{number} – dấu chấm là dấu thập phân</translation>
    </message>
    <message>
        <source>{top} of {bottom}: too few to judge by</source>
        <translation>{top}/{bottom}: số nhỏ, chưa đủ để kết luận</translation>
    </message>
    <message>
        <source>{value}, for {kinds} kinds of vaccine</source>
        <translation>{value}, với {kinds} loại vắc xin</translation>
    </message>
    <message>
        <source>“{words}” can be read in two ways.</source>
        <translation>“{words}” có thể đọc theo hai cách.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Close the message</source>
        <translation>Đóng thông báo</translation>
    </message>
    <message>
        <source>Fold the navigation</source>
        <translation>Thu gọn thanh bên</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Chỉ tiêu</translation>
    </message>
    <message>
        <source>No unit yet</source>
        <translation>Chưa có đơn vị</translation>
    </message>
    <message>
        <source>Nothing to redo.</source>
        <translation>Không có gì để làm lại.</translation>
    </message>
    <message>
        <source>Nothing to undo.</source>
        <translation>Không có gì để hoàn tác.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Mở thư mục</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Tổng quan</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Báo cáo</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Cài đặt</translation>
    </message>
    <message>
        <source>Working …</source>
        <translation>Đang xử lý …</translation>
    </message>
    <message>
        <source>{count} offices</source>
        <translation>{count} cơ quan</translation>
    </message>
</context>
<context>
    <name>Operations</name>
    <message>
        <source>Change settings</source>
        <translation>Sửa cài đặt</translation>
    </message>
    <message>
        <source>Change the list of documents</source>
        <translation>Sửa danh sách văn bản</translation>
    </message>
    <message>
        <source>Change the report</source>
        <translation>Sửa báo cáo</translation>
    </message>
    <message>
        <source>Change the unit</source>
        <translation>Sửa đơn vị</translation>
    </message>
    <message>
        <source>Change the unit profile</source>
        <translation>Sửa hồ sơ đơn vị</translation>
    </message>
    <message>
        <source>Clear {count} figures</source>
        <translation>Xóa {count} số liệu</translation>
    </message>
    <message>
        <source>Details of {name}, {period}</source>
        <translation>Sửa chi tiết {name}, {period}</translation>
    </message>
    <message>
        <source>Enter figures</source>
        <translation>Nhập số liệu</translation>
    </message>
    <message>
        <source>Enter {name}, {period}</source>
        <translation>Nhập {name}, {period}</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Kết xuất</translation>
    </message>
    <message>
        <source>Fill {count} figures</source>
        <translation>Điền xuống {count} số liệu</translation>
    </message>
    <message>
        <source>Paste {count} figures</source>
        <translation>Dán {count} số liệu</translation>
    </message>
    <message>
        <source>Remove the report</source>
        <translation>Xóa báo cáo</translation>
    </message>
    <message>
        <source>Write section {section}</source>
        <translation>Viết mục {section}</translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <source>Appendix: documents issued</source>
        <translation>Phụ lục: văn bản ban hành</translation>
    </message>
    <message>
        <source>Number, date, recipients</source>
        <translation>Số, ngày, nơi nhận</translation>
    </message>
    <message>
        <source>Outline of the report</source>
        <translation>Dàn ý báo cáo</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>trống</translation>
    </message>
    <message>
        <source>{count} findings</source>
        <translation>{count} điểm cần xem</translation>
    </message>
    <message>
        <source>{count} words</source>
        <translation>{count} từ</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>All groups</source>
        <translation>Tất cả nhóm</translation>
    </message>
    <message>
        <source>All indicators</source>
        <translation>Tất cả chỉ số</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Sao lưu ngay</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sao lưu</translation>
    </message>
    <message>
        <source>Enter figures</source>
        <translation>Nhập số liệu</translation>
    </message>
    <message>
        <source>Enter the unit</source>
        <translation>Khai báo đơn vị</translation>
    </message>
    <message>
        <source>Every section and figure is there.</source>
        <translation>Đã đủ các mục và số liệu.</translation>
    </message>
    <message>
        <source>Furthest from target first</source>
        <translation>Xa chỉ tiêu nhất xếp trước</translation>
    </message>
    <message>
        <source>Group of indicators</source>
        <translation>Nhóm chỉ số</translation>
    </message>
    <message>
        <source>Here you see at a glance where every indicator of your unit stands against the plans. First say whose reports are written here.</source>
        <translation>Trang này cho thấy mỗi chỉ số của đơn vị đang ở đâu so với các kế hoạch. Trước hết, hãy khai báo đơn vị lập báo cáo.</translation>
    </message>
    <message>
        <source>In the table's order</source>
        <translation>Theo thứ tự của biểu</translation>
    </message>
    <message>
        <source>Last backup: {moment}</source>
        <translation>Lần gần nhất: {moment}</translation>
    </message>
    <message>
        <source>Last exports</source>
        <translation>Kết xuất gần đây</translation>
    </message>
    <message>
        <source>No figure for {year}: {name}</source>
        <translation>Chưa có số liệu {year}: {name}</translation>
    </message>
    <message>
        <source>No figures have been entered for this unit. Enter or paste them, and this page shows how far each one is from its target.</source>
        <translation>Đơn vị này chưa có số liệu. Hãy nhập hoặc dán số liệu, trang này sẽ cho thấy mỗi chỉ số còn cách chỉ tiêu bao nhiêu.</translation>
    </message>
    <message>
        <source>No indicator matches what is chosen above.</source>
        <translation>Không có chỉ số nào khớp với lựa chọn ở trên.</translation>
    </message>
    <message>
        <source>No report is being written.</source>
        <translation>Không có báo cáo nào đang viết.</translation>
    </message>
    <message>
        <source>No text: {title}</source>
        <translation>Chưa viết: {title}</translation>
    </message>
    <message>
        <source>Nothing has been exported yet.</source>
        <translation>Chưa kết xuất lần nào.</translation>
    </message>
    <message>
        <source>Open the folder {path}</source>
        <translation>Mở thư mục {path}</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Mở dữ liệu mẫu</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Thứ tự</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Tổng quan</translation>
    </message>
    <message>
        <source>Plan and target year</source>
        <translation>Kế hoạch và năm chỉ tiêu</translation>
    </message>
    <message>
        <source>Reports being written</source>
        <translation>Báo cáo đang viết</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Hiện tất cả</translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation>Còn thiếu</translation>
    </message>
    <message>
        <source>Table of the report</source>
        <translation>Biểu của báo cáo</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Chưa có bản sao lưu nào.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Which indicators</source>
        <translation>Chọn chỉ số</translation>
    </message>
    <message>
        <source>former figure</source>
        <translation>số liệu kỳ trước</translation>
    </message>
    <message>
        <source>target {words}</source>
        <translation>chỉ tiêu {words}</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>Còn {count} việc nữa</translation>
    </message>
    <message>
        <source>{shown} of {total} indicators</source>
        <translation>{shown}/{total} chỉ số</translation>
    </message>
    <message>
        <source>{state} · {written} of {total} sections</source>
        <translation>{state} · đã viết {written}/{total} mục</translation>
    </message>
    <message>
        <source>{total} indicators</source>
        <translation>{total} chỉ số</translation>
    </message>
</context>
<context>
    <name>Plausibility</name>
    <message>
        <source>A decimal sign in the wrong place or another unit does this.</source>
        <translation>Thường do đặt sai dấu phẩy hoặc nhầm đơn vị tính.</translation>
    </message>
    <message>
        <source>A share of a whole can't exceed 100 %.</source>
        <translation>Tỷ lệ của một tổng không thể vượt quá 100%.</translation>
    </message>
    <message>
        <source>About {times} the figure of {year} ({before}).</source>
        <translation>Gấp khoảng {times} số liệu năm {year} ({before}).</translation>
    </message>
    <message>
        <source>Compare it with the source document.</source>
        <translation>Hãy đối chiếu với văn bản nguồn.</translation>
    </message>
    <message>
        <source>Compare it with the source; if it is right, say why in the note.</source>
        <translation>Hãy đối chiếu với văn bản nguồn; nếu đúng, ghi lý do vào ghi chú.</translation>
    </message>
    <message>
        <source>Correct the figure or its parts; clear the figure to have it computed.</source>
        <translation>Sửa số liệu hoặc tử số, mẫu số; xóa số liệu để chương trình tự tính.</translation>
    </message>
    <message>
        <source>Far from the figure of {year} ({before}).</source>
        <translation>Chênh lệch lớn so với số liệu năm {year} ({before}).</translation>
    </message>
    <message>
        <source>If the sign were right, it would be {number}{suffix}.</source>
        <translation>Nếu ghi đúng ký hiệu thì số liệu là {number}{suffix}.</translation>
    </message>
    <message>
        <source>If {guess} is meant, type that.</source>
        <translation>Nếu ý là {guess} thì nhập lại như vậy.</translation>
    </message>
    <message>
        <source>Outside of what is plausible ({low} to {high}).</source>
        <translation>Ngoài khoảng hợp lý (từ {low} đến {high}).</translation>
    </message>
    <message>
        <source>See whether numerator and denominator were exchanged.</source>
        <translation>Xem có nhầm tử số với mẫu số không.</translation>
    </message>
    <message>
        <source>Such a change within so short a time is rare.</source>
        <translation>Hiếm khi thay đổi nhiều như vậy trong thời gian ngắn.</translation>
    </message>
    <message>
        <source>The figure of {year} ({before}) is about {times} this one.</source>
        <translation>Số liệu năm {year} ({before}) gấp khoảng {times} số này.</translation>
    </message>
    <message>
        <source>The sign belongs to another unit of measure.</source>
        <translation>Ký hiệu này thuộc đơn vị tính khác.</translation>
    </message>
    <message>
        <source>These bounds stand in the catalogue of indicators.</source>
        <translation>Khoảng này được quy định trong danh mục chỉ số.</translation>
    </message>
    <message>
        <source>They differ by more than one in the last digit.</source>
        <translation>Hai số chênh nhau quá một đơn vị ở chữ số cuối.</translation>
    </message>
    <message>
        <source>This indicator is counted one by one.</source>
        <translation>Chỉ số này là số đếm.</translation>
    </message>
    <message>
        <source>Type the count itself; a dot divides thousands only.</source>
        <translation>Nhập đúng số đếm; dấu chấm chỉ dùng để phân cách hàng nghìn.</translation>
    </message>
    <message>
        <source>Type the number without {sign}, or convert it first.</source>
        <translation>Nhập số không kèm {sign}, hoặc quy đổi trước khi nhập.</translation>
    </message>
    <message>
        <source>Typed {typed}, but {computed} follows from its parts.</source>
        <translation>Đã nhập {typed}, nhưng tính từ tử số và mẫu số (hoặc các thành phần) là {computed}.</translation>
    </message>
    <message>
        <source>Written with {sign}, but the unit is {unit}.</source>
        <translation>Ghi ký hiệu {sign}, nhưng đơn vị tính là {unit}.</translation>
    </message>
    <message>
        <source>a hundred times</source>
        <translation>một trăm lần</translation>
    </message>
    <message>
        <source>a thousand times</source>
        <translation>một nghìn lần</translation>
    </message>
    <message>
        <source>ten times</source>
        <translation>mười lần</translation>
    </message>
    <message>
        <source>{value} % is more than the whole.</source>
        <translation>{value}% lớn hơn toàn bộ.</translation>
    </message>
    <message>
        <source>{value} is not a whole number.</source>
        <translation>{value} không phải số nguyên.</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Close this message</source>
        <translation>Đóng thông báo này</translation>
    </message>
    <message>
        <source>Composing the pages</source>
        <translation>Đang dàn trang</translation>
    </message>
    <message>
        <source>Fit the whole page</source>
        <translation>Vừa cả trang</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>Vừa chiều rộng</translation>
    </message>
    <message>
        <source>Larger (Ctrl++)</source>
        <translation>Phóng to (Ctrl++)</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Trang sau</translation>
    </message>
    <message>
        <source>Opening the file</source>
        <translation>Đang mở tệp</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Trang trước</translation>
    </message>
    <message>
        <source>Page {page}/{count}</source>
        <translation>Trang {page}/{count}</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>In…</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+−)</source>
        <translation>Thu nhỏ (Ctrl+−)</translation>
    </message>
    <message>
        <source>The pages can't be shown: the PDF is damaged.</source>
        <translation>Không hiện được trang: tệp PDF bị hỏng.</translation>
    </message>
    <message>
        <source>Two pages</source>
        <translation>Hai trang</translation>
    </message>
    <message>
        <source>View pages – {title}</source>
        <translation>Xem trang – {title}</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>See whether it is switched on and ready, then print again.</source>
        <translation>Hãy xem máy in đã bật và sẵn sàng chưa rồi in lại.</translation>
    </message>
    <message>
        <source>The printer did not take the pages.</source>
        <translation>Máy in không nhận các trang in.</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>%1 File</source>
        <translation>Tệp %1</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Bí danh</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>Ổ đĩa</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>File Folder</source>
        <translation>Thư mục</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Thư mục</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Lối tắt</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Không rõ</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>Chọn &amp;tất cả</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>Tăn&amp;g lên</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>&amp;Giảm xuống</translation>
    </message>
</context>
<context>
    <name>QAccessibleActionInterface</name>
    <message>
        <source>Decrease</source>
        <translation>Giảm</translation>
    </message>
    <message>
        <source>Decrease the value</source>
        <translation>Giảm giá trị</translation>
    </message>
    <message>
        <source>Goes back a page</source>
        <translation>Lùi một trang</translation>
    </message>
    <message>
        <source>Goes to the next page</source>
        <translation>Sang trang sau</translation>
    </message>
    <message>
        <source>Increase</source>
        <translation>Tăng</translation>
    </message>
    <message>
        <source>Increase the value</source>
        <translation>Tăng giá trị</translation>
    </message>
    <message>
        <source>Next Page</source>
        <translation>Trang sau</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>Nhấn</translation>
    </message>
    <message>
        <source>Previous Page</source>
        <translation>Trang trước</translation>
    </message>
    <message>
        <source>Scroll Down</source>
        <translation>Cuộn xuống</translation>
    </message>
    <message>
        <source>Scroll Left</source>
        <translation>Cuộn sang trái</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>Cuộn sang phải</translation>
    </message>
    <message>
        <source>Scroll Up</source>
        <translation>Cuộn lên</translation>
    </message>
    <message>
        <source>Scrolls down</source>
        <translation>Cuộn xuống</translation>
    </message>
    <message>
        <source>Scrolls to the left</source>
        <translation>Cuộn sang trái</translation>
    </message>
    <message>
        <source>Scrolls to the right</source>
        <translation>Cuộn sang phải</translation>
    </message>
    <message>
        <source>Scrolls up</source>
        <translation>Cuộn lên</translation>
    </message>
    <message>
        <source>SetFocus</source>
        <translation>Đặt tiêu điểm</translation>
    </message>
    <message>
        <source>Sets the focus</source>
        <translation>Đặt tiêu điểm vào đây</translation>
    </message>
    <message>
        <source>ShowMenu</source>
        <translation>Hiện trình đơn</translation>
    </message>
    <message>
        <source>Shows the menu</source>
        <translation>Hiện trình đơn</translation>
    </message>
    <message>
        <source>Toggle</source>
        <translation>Bật/Tắt</translation>
    </message>
    <message>
        <source>Toggles the state</source>
        <translation>Chuyển trạng thái</translation>
    </message>
    <message>
        <source>Triggers the action</source>
        <translation>Thực hiện thao tác</translation>
    </message>
</context>
<context>
    <name>QAccessibleColorWellItem</name>
    <message>
        <source>RGB %1, %2, %3</source>
        <translation>RGB %1, %2, %3</translation>
    </message>
</context>
<context>
    <name>QApplication</name>
    <message>
        <source>Application "%1" requires Qt %2, found Qt %3.</source>
        <translation>Chương trình “%1” cần Qt %2, nhưng máy có Qt %3.</translation>
    </message>
    <message>
        <source>Executable '%1' requires Qt %2, found Qt %3.</source>
        <translation>Chương trình “%1” cần Qt %2, nhưng máy có Qt %3.</translation>
    </message>
    <message>
        <source>Incompatible Qt Library Error</source>
        <translation>Lỗi thư viện Qt không tương thích</translation>
    </message>
</context>
<context>
    <name>QCocoaMenuItem</name>
    <message>
        <source>About</source>
        <translation>Giới thiệu</translation>
    </message>
    <message>
        <source>About Qt</source>
        <translation>Giới thiệu Qt</translation>
    </message>
    <message>
        <source>Config</source>
        <translation>Cấu hình</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Sao chép</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Cắt</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>Thoát</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Tùy chọn</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Dán</translation>
    </message>
    <message>
        <source>Preference</source>
        <translation>Tùy chỉnh</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Thoát</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Chọn tất cả</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Cài đặt</translation>
    </message>
    <message>
        <source>Setup</source>
        <translation>Thiết lập</translation>
    </message>
</context>
<context>
    <name>QCocoaTheme</name>
    <message>
        <source>Don't Save</source>
        <translation>Không lưu</translation>
    </message>
</context>
<context>
    <name>QColorDialog</name>
    <message>
        <source>&amp;Add to Custom Colors</source>
        <translation>Thê&amp;m vào màu tự chọn</translation>
    </message>
    <message>
        <source>&amp;Basic colors</source>
        <translation>Màu &amp;cơ bản</translation>
    </message>
    <message>
        <source>&amp;Custom colors</source>
        <translation>Màu &amp;tự chọn</translation>
    </message>
    <message>
        <source>&amp;Green:</source>
        <translation>&amp;Lục:</translation>
    </message>
    <message>
        <source>&amp;HTML:</source>
        <translation>&amp;HTML:</translation>
    </message>
    <message>
        <source>&amp;Pick Screen Color</source>
        <translation>Lấy màu trên màn &amp;hình</translation>
    </message>
    <message>
        <source>&amp;Red:</source>
        <translation>Đ&amp;ỏ:</translation>
    </message>
    <message>
        <source>&amp;Sat:</source>
        <translation>Bão hò&amp;a:</translation>
    </message>
    <message>
        <source>&amp;Val:</source>
        <translation>&amp;Sáng:</translation>
    </message>
    <message>
        <source>A&amp;lpha channel:</source>
        <translation>Kênh al&amp;pha:</translation>
    </message>
    <message>
        <source>Bl&amp;ue:</source>
        <translation>La&amp;m:</translation>
    </message>
    <message>
        <source>Cursor at %1, %2
Press ESC to cancel</source>
        <translation>Con trỏ ở %1, %2
Nhấn ESC để hủy</translation>
    </message>
    <message>
        <source>Cursor at %1, %2, color: %3
Press ESC to cancel</source>
        <translation>Con trỏ ở %1, %2, màu: %3
Nhấn ESC để hủy</translation>
    </message>
    <message>
        <source>Hu&amp;e:</source>
        <translation>Sắc độ (&amp;E):</translation>
    </message>
    <message>
        <source>Pick Screen Color</source>
        <translation>Lấy màu trên màn hình</translation>
    </message>
    <message>
        <source>Select Color</source>
        <translation>Chọn màu</translation>
    </message>
</context>
<context>
    <name>QComboBox</name>
    <message>
        <source>False</source>
        <translation>Sai</translation>
    </message>
    <message>
        <source>Open the combo box selection popup</source>
        <translation>Mở danh sách để chọn</translation>
    </message>
    <message>
        <source>True</source>
        <translation>Đúng</translation>
    </message>
</context>
<context>
    <name>QCupsJobWidget</name>
    <message>
        <source>&amp;Billing information:</source>
        <translation>Thông tin thanh &amp;toán:</translation>
    </message>
    <message>
        <source>&amp;End:</source>
        <translation>&amp;Cuối:</translation>
    </message>
    <message>
        <source>&amp;Start:</source>
        <translation>Đầ&amp;u:</translation>
    </message>
    <message>
        <source>Banner Pages</source>
        <translation>Trang bìa</translation>
    </message>
    <message>
        <source>Billing information:</source>
        <translation>Thông tin thanh toán:</translation>
    </message>
    <message>
        <source>Classified</source>
        <translation>Tài liệu mật</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>Mật</translation>
    </message>
    <message>
        <source>Day (06:00 to 17:59)</source>
        <translation>Ban ngày (06:00 đến 17:59)</translation>
    </message>
    <message>
        <source>End:</source>
        <translation>Cuối:</translation>
    </message>
    <message>
        <source>Hold Indefinitely</source>
        <translation>Giữ lại, chưa in</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Lệnh in</translation>
    </message>
    <message>
        <source>Job &amp;priority:</source>
        <translation>Mức ư&amp;u tiên:</translation>
    </message>
    <message>
        <source>Job Control</source>
        <translation>Điều khiển lệnh in</translation>
    </message>
    <message>
        <source>Job priority:</source>
        <translation>Mức ưu tiên:</translation>
    </message>
    <message>
        <source>Night (18:00 to 05:59)</source>
        <translation>Ban đêm (18:00 đến 05:59)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Không</translation>
    </message>
    <message>
        <source>Print Immediately</source>
        <translation>In ngay</translation>
    </message>
    <message>
        <source>Scheduled &amp;printing:</source>
        <translation>&amp;Hẹn giờ in:</translation>
    </message>
    <message>
        <source>Scheduled printing:</source>
        <translation>Hẹn giờ in:</translation>
    </message>
    <message>
        <source>Second Shift (16:00 to 23:59)</source>
        <translation>Ca hai (16:00 đến 23:59)</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Tối mật</translation>
    </message>
    <message>
        <source>Specific Time</source>
        <translation>Giờ cụ thể</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Tiêu chuẩn</translation>
    </message>
    <message>
        <source>Start:</source>
        <translation>Đầu:</translation>
    </message>
    <message>
        <source>Third Shift (00:00 to 07:59)</source>
        <translation>Ca ba (00:00 đến 07:59)</translation>
    </message>
    <message>
        <source>Top Secret</source>
        <translation>Tuyệt mật</translation>
    </message>
    <message>
        <source>Unclassified</source>
        <translation>Không mật</translation>
    </message>
    <message>
        <source>Weekend (Saturday to Sunday)</source>
        <translation>Cuối tuần (thứ Bảy, Chủ nhật)</translation>
    </message>
</context>
<context>
    <name>QCupsPrinterSupport</name>
    <message>
        <source>Authentication Needed</source>
        <translation>Cần xác thực</translation>
    </message>
    <message>
        <source>Authentication needed to use %1 on %2.</source>
        <translation>Cần xác thực để dùng %1 trên %2.</translation>
    </message>
    <message>
        <source>Authentication needed to use %1.</source>
        <translation>Cần xác thực để dùng %1.</translation>
    </message>
    <message>
        <source>Password:</source>
        <translation>Mật khẩu:</translation>
    </message>
    <message>
        <source>Username:</source>
        <translation>Tên người dùng:</translation>
    </message>
</context>
<context>
    <name>QDBusTrayIcon</name>
    <message>
        <source>OK</source>
        <translation>Đồng ý</translation>
    </message>
</context>
<context>
    <name>QDateTimeEdit</name>
    <message>
        <source>AM</source>
        <translation>SA</translation>
    </message>
    <message>
        <source>PM</source>
        <translation>CH</translation>
    </message>
    <message>
        <source>am</source>
        <translation>sa</translation>
    </message>
    <message>
        <source>pm</source>
        <translation>ch</translation>
    </message>
</context>
<context>
    <name>QDateTimeParser</name>
    <message>
        <source>AM</source>
        <translation>SA</translation>
    </message>
    <message>
        <source>PM</source>
        <translation>CH</translation>
    </message>
    <message>
        <source>am</source>
        <translation>sa</translation>
    </message>
    <message>
        <source>pm</source>
        <translation>ch</translation>
    </message>
</context>
<context>
    <name>QDialog</name>
    <message>
        <source>What's This?</source>
        <translation>Đây là gì?</translation>
    </message>
</context>
<context>
    <name>QDialogButtonBox</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Hủy</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Đóng</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Không</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>Đồng &amp;ý</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Lưu</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Có</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Dừng</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Áp dụng</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Close without Saving</source>
        <translation>Đóng, không lưu</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Không lưu</translation>
    </message>
    <message>
        <source>Don't Save</source>
        <translation>Không lưu</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Trợ giúp</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Bỏ qua</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>Khô&amp;ng cho tất cả</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Đồng ý</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Mở</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Đặt lại</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>Khôi phục mặc định</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Thử lại</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>Lưu tất cả</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>Có cho &amp;tất cả</translation>
    </message>
</context>
<context>
    <name>QDirModel</name>
    <message>
        <source>Date Modified</source>
        <translation>Ngày sửa</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Kích cỡ</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Loại</translation>
    </message>
</context>
<context>
    <name>QDockWidget</name>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Closes the dock widget</source>
        <translation>Đóng khung này</translation>
    </message>
    <message>
        <source>Float</source>
        <translation>Tách rời</translation>
    </message>
    <message>
        <source>Undocks and re-attaches the dock widget</source>
        <translation>Tách khung ra hoặc gắn lại</translation>
    </message>
</context>
<context>
    <name>QErrorMessage</name>
    <message>
        <source>&amp;OK</source>
        <translation>Đồng &amp;ý</translation>
    </message>
    <message>
        <source>&amp;Show this message again</source>
        <translation>&amp;Hiện lại thông báo này</translation>
    </message>
    <message>
        <source>An error occurred</source>
        <translation>Đã xảy ra lỗi</translation>
    </message>
    <message>
        <source>Critical Error:</source>
        <translation>Lỗi nghiêm trọng:</translation>
    </message>
    <message>
        <source>Debug Message:</source>
        <translation>Thông báo gỡ lỗi:</translation>
    </message>
    <message>
        <source>Fatal Error:</source>
        <translation>Lỗi không khắc phục được:</translation>
    </message>
    <message>
        <source>Information:</source>
        <translation>Thông tin:</translation>
    </message>
    <message>
        <source>Warning:</source>
        <translation>Cảnh báo:</translation>
    </message>
</context>
<context>
    <name>QFile</name>
    <message>
        <source>Cannot create %1 for output</source>
        <translation>Không tạo được %1 để ghi</translation>
    </message>
    <message>
        <source>Cannot create %1 for output: %2</source>
        <translation>Không tạo được %1 để ghi: %2</translation>
    </message>
    <message>
        <source>Cannot open %1 for input</source>
        <translation>Không mở được %1 để đọc</translation>
    </message>
    <message>
        <source>Cannot open destination file: %1</source>
        <translation>Không mở được tệp đích: %1</translation>
    </message>
    <message>
        <source>Cannot open for output</source>
        <translation>Không mở được để ghi</translation>
    </message>
    <message>
        <source>Cannot open for output: %1</source>
        <translation>Không mở được để ghi: %1</translation>
    </message>
    <message>
        <source>Cannot remove source file</source>
        <translation>Không xóa được tệp nguồn</translation>
    </message>
    <message>
        <source>Cannot remove source file: %1</source>
        <translation>Không xóa được tệp nguồn: %1</translation>
    </message>
    <message>
        <source>Could not copy to %1: %2</source>
        <translation>Không chép được sang %1: %2</translation>
    </message>
    <message>
        <source>Destination file exists</source>
        <translation>Tệp đích đã có</translation>
    </message>
    <message>
        <source>Destination file is the same file.</source>
        <translation>Tệp đích chính là tệp này.</translation>
    </message>
    <message>
        <source>Error while renaming.</source>
        <translation>Lỗi khi đổi tên.</translation>
    </message>
    <message>
        <source>Error while renaming: %1</source>
        <translation>Lỗi khi đổi tên: %1</translation>
    </message>
    <message>
        <source>Failure to write block</source>
        <translation>Lỗi khi ghi dữ liệu</translation>
    </message>
    <message>
        <source>Failure to write block: %1</source>
        <translation>Lỗi khi ghi dữ liệu: %1</translation>
    </message>
    <message>
        <source>Source file does not exist.</source>
        <translation>Không có tệp nguồn.</translation>
    </message>
    <message>
        <source>Unable to restore from %1: %2</source>
        <translation>Không phục hồi được từ %1: %2</translation>
    </message>
    <message>
        <source>Will not rename sequential file using block copy</source>
        <translation>Không đổi tên được tệp tuần tự bằng cách chép khối</translation>
    </message>
</context>
<context>
    <name>QFileDevice</name>
    <message>
        <source>No file engine available</source>
        <translation>Không có bộ xử lý tệp</translation>
    </message>
    <message>
        <source>No file engine available or engine does not support UnMapExtension</source>
        <translation>Không có bộ xử lý tệp hoặc bộ xử lý không hỗ trợ UnMapExtension</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
Không tìm thấy thư mục.
Hãy kiểm tra lại tên thư mục.</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Không tìm thấy tệp.
Hãy kiểm tra lại tên tệp.</translation>
    </message>
    <message>
        <source>%1 File</source>
        <translation>Tệp %1</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 đã có.
Bạn có muốn ghi đè không?</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Chọn</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Xóa</translation>
    </message>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Tìm trong:</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>Thư mục &amp;mới</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Mở</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>Đổ&amp;i tên</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Lưu</translation>
    </message>
    <message>
        <source>'%1' is write protected.
Do you want to delete it anyway?</source>
        <translation>“%1” bị chống ghi.
Bạn vẫn muốn xóa?</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Bí danh</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Mọi tệp (*)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Mọi tệp (*)</translation>
    </message>
    <message>
        <source>Alt+Left</source>
        <translation>Alt+Left</translation>
    </message>
    <message>
        <source>Alt+Right</source>
        <translation>Alt+Right</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+Up</translation>
    </message>
    <message>
        <source>Are you sure you want to delete '%1'?</source>
        <translation>Bạn có chắc muốn xóa “%1” không?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>Chuyển sang xem chi tiết</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>Chuyển sang xem danh sách</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>Không xóa được thư mục.</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Tạo thư mục mới</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Tạo thư mục mới</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Xem chi tiết</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>Thư mục</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Thư mục:</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>Ổ đĩa</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>Tê&amp;n tệp:</translation>
    </message>
    <message>
        <source>File Folder</source>
        <translation>Thư mục</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>L&amp;oại tệp:</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Loại tệp:</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>Tìm thư mục</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Thư mục</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Tiếp</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Đi tiếp</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Lên thư mục trên</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Xem danh sách</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>Danh sách vị trí và dấu trang</translation>
    </message>
    <message>
        <source>Look in:</source>
        <translation>Tìm trong:</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>Máy tính</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>Thư mục mới</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Mở</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Thư mục trên</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>Vị trí gần đây</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Gỡ bỏ</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Lưu thành</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Lối tắt</translation>
    </message>
    <message>
        <source>Show </source>
        <translation>Hiện </translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>&amp;Hiện tệp ẩn</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Thanh bên</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Không rõ</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>%1 GB</source>
        <translation>%1 GB</translation>
    </message>
    <message>
        <source>%1 KB</source>
        <translation>%1 KB</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>%1 TB</source>
        <translation>%1 TB</translation>
    </message>
    <message>
        <source>%1 byte(s)</source>
        <translation>%1 byte</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 byte</translation>
    </message>
    <message>
        <source>&lt;b&gt;The name "%1" can not be used.&lt;/b&gt;&lt;p&gt;Try using another name, with fewer characters or no punctuations marks.</source>
        <translation>&lt;b&gt;Không dùng được tên “%1”.&lt;/b&gt;&lt;p&gt;Hãy dùng tên khác, ngắn hơn hoặc không có dấu câu.</translation>
    </message>
    <message>
        <source>&lt;b&gt;The name "%1" cannot be used.&lt;/b&gt;&lt;p&gt;Try using another name, with fewer characters or no punctuation marks.</source>
        <translation>&lt;b&gt;Không dùng được tên “%1”.&lt;/b&gt;&lt;p&gt;Hãy dùng tên khác, ngắn hơn hoặc không có dấu câu.</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Máy tính</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Ngày sửa</translation>
    </message>
    <message>
        <source>Invalid filename</source>
        <translation>Tên tệp không hợp lệ</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>Máy tính</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Kích cỡ</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Loại</translation>
    </message>
</context>
<context>
    <name>QFontDatabase</name>
    <message>
        <source>Any</source>
        <translation>Bất kỳ</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Ả Rập</translation>
    </message>
    <message>
        <source>Armenian</source>
        <translation>Armenia</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation>Bengal</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Rất đậm</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Đậm</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>Kirin</translation>
    </message>
    <message>
        <source>Demi</source>
        <translation>Nửa</translation>
    </message>
    <message>
        <source>Demi Bold</source>
        <translation>Hơi đậm</translation>
    </message>
    <message>
        <source>Devanagari</source>
        <translation>Devanagari</translation>
    </message>
    <message>
        <source>Extra</source>
        <translation>Rất</translation>
    </message>
    <message>
        <source>Extra Bold</source>
        <translation>Đậm hơn</translation>
    </message>
    <message>
        <source>Extra Light</source>
        <translation>Rất nhạt</translation>
    </message>
    <message>
        <source>Georgian</source>
        <translation>Gruzia</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Hy Lạp</translation>
    </message>
    <message>
        <source>Gujarati</source>
        <translation>Gujarat</translation>
    </message>
    <message>
        <source>Gurmukhi</source>
        <translation>Gurmukhi</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Do Thái</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Nghiêng</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Nhật</translation>
    </message>
    <message>
        <source>Kannada</source>
        <translation>Kannada</translation>
    </message>
    <message>
        <source>Khmer</source>
        <translation>Khmer</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Hàn</translation>
    </message>
    <message>
        <source>Lao</source>
        <translation>Lào</translation>
    </message>
    <message>
        <source>Latin</source>
        <translation>Latinh</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Nhạt</translation>
    </message>
    <message>
        <source>Malayalam</source>
        <translation>Malayalam</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Vừa</translation>
    </message>
    <message>
        <source>Myanmar</source>
        <translation>Myanmar</translation>
    </message>
    <message>
        <source>N'Ko</source>
        <translation>N’Ko</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Thường</translation>
    </message>
    <message>
        <source>Oblique</source>
        <translation>Xiên</translation>
    </message>
    <message>
        <source>Ogham</source>
        <translation>Ogham</translation>
    </message>
    <message>
        <source>Oriya</source>
        <translation>Oriya</translation>
    </message>
    <message>
        <source>Runic</source>
        <translation>Rune</translation>
    </message>
    <message>
        <source>Simplified Chinese</source>
        <translation>Hán giản thể</translation>
    </message>
    <message>
        <source>Sinhala</source>
        <translation>Sinhala</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Ký hiệu</translation>
    </message>
    <message>
        <source>Syriac</source>
        <translation>Syriac</translation>
    </message>
    <message>
        <source>Tamil</source>
        <translation>Tamil</translation>
    </message>
    <message>
        <source>Telugu</source>
        <translation>Telugu</translation>
    </message>
    <message>
        <source>Thaana</source>
        <translation>Thaana</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>Thái</translation>
    </message>
    <message>
        <source>Thin</source>
        <translation>Mảnh</translation>
    </message>
    <message>
        <source>Tibetan</source>
        <translation>Tây Tạng</translation>
    </message>
    <message>
        <source>Traditional Chinese</source>
        <translation>Hán phồn thể</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Việt</translation>
    </message>
</context>
<context>
    <name>QFontDialog</name>
    <message>
        <source>&amp;Font</source>
        <translation>&amp;Phông chữ</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>&amp;Cỡ chữ</translation>
    </message>
    <message>
        <source>&amp;Underline</source>
        <translation>&amp;Gạch chân</translation>
    </message>
    <message>
        <source>Effects</source>
        <translation>Hiệu ứng</translation>
    </message>
    <message>
        <source>Font st&amp;yle</source>
        <translation>&amp;Kiểu chữ</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Mẫu</translation>
    </message>
    <message>
        <source>Select Font</source>
        <translation>Chọn phông chữ</translation>
    </message>
    <message>
        <source>Stri&amp;keout</source>
        <translation>Gạch n&amp;gang</translation>
    </message>
    <message>
        <source>Wr&amp;iting System</source>
        <translation>&amp;Hệ chữ viết</translation>
    </message>
</context>
<context>
    <name>QGnomeTheme</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Hủy</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Đóng</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>Đồng &amp;ý</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Lưu</translation>
    </message>
    <message>
        <source>Close without Saving</source>
        <translation>Đóng, không lưu</translation>
    </message>
</context>
<context>
    <name>QIODevice</name>
    <message>
        <source>No space left on device</source>
        <translation>Ổ đĩa hết chỗ</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>Không có tệp hoặc thư mục này</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Không có quyền truy cập</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>Quá nhiều tệp đang mở</translation>
    </message>
    <message>
        <source>Unknown error</source>
        <translation>Lỗi không rõ</translation>
    </message>
    <message>
        <source>file to open is a directory</source>
        <translation>tên cần mở là một thư mục</translation>
    </message>
</context>
<context>
    <name>QImageReader</name>
    <message>
        <source>File not found</source>
        <translation>Không tìm thấy tệp</translation>
    </message>
    <message>
        <source>Invalid device</source>
        <translation>Thiết bị không hợp lệ</translation>
    </message>
    <message>
        <source>Unable to read image data</source>
        <translation>Không đọc được dữ liệu ảnh</translation>
    </message>
    <message>
        <source>Unknown error</source>
        <translation>Lỗi không rõ</translation>
    </message>
    <message>
        <source>Unsupported image format</source>
        <translation>Không hỗ trợ định dạng ảnh này</translation>
    </message>
</context>
<context>
    <name>QImageWriter</name>
    <message>
        <source>Cannot open device for writing: %1</source>
        <translation>Không mở được để ghi: %1</translation>
    </message>
    <message>
        <source>Device is not set</source>
        <translation>Chưa có nơi ghi</translation>
    </message>
    <message>
        <source>Device not writable</source>
        <translation>Không ghi được vào đây</translation>
    </message>
    <message>
        <source>Image is empty</source>
        <translation>Ảnh trống</translation>
    </message>
    <message>
        <source>Unknown error</source>
        <translation>Lỗi không rõ</translation>
    </message>
    <message>
        <source>Unsupported image format</source>
        <translation>Không hỗ trợ định dạng ảnh này</translation>
    </message>
</context>
<context>
    <name>QInputDialog</name>
    <message>
        <source>Enter a value:</source>
        <translation>Nhập giá trị:</translation>
    </message>
</context>
<context>
    <name>QKeySequenceEdit</name>
    <message>
        <source>%1, ...</source>
        <translation>%1, ...</translation>
    </message>
    <message>
        <source>Press shortcut</source>
        <translation>Nhấn phím tắt</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Sao chép</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Dán</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Làm lại</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Hoàn tác</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Cắt</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Chọn tất cả</translation>
    </message>
</context>
<context>
    <name>QMdiArea</name>
    <message>
        <source>(Untitled)</source>
        <translation>(Chưa có tên)</translation>
    </message>
</context>
<context>
    <name>QMdiSubWindow</name>
    <message>
        <source>%1 - [%2]</source>
        <translation>%1 - [%2]</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Đó&amp;ng</translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation>&amp;Di chuyển</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Khôi phục</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>Đổi &amp;cỡ</translation>
    </message>
    <message>
        <source>- [%1]</source>
        <translation>- [%1]</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Trợ giúp</translation>
    </message>
    <message>
        <source>Ma&amp;ximize</source>
        <translation>Phóng t&amp;o</translation>
    </message>
    <message>
        <source>Maximize</source>
        <translation>Phóng to</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Trình đơn</translation>
    </message>
    <message>
        <source>Mi&amp;nimize</source>
        <translation>Th&amp;u nhỏ</translation>
    </message>
    <message>
        <source>Minimize</source>
        <translation>Thu nhỏ</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Khôi phục</translation>
    </message>
    <message>
        <source>Restore Down</source>
        <translation>Thu về cỡ cũ</translation>
    </message>
    <message>
        <source>Shade</source>
        <translation>Cuộn lên</translation>
    </message>
    <message>
        <source>Stay on &amp;Top</source>
        <translation>Luôn ở &amp;trên</translation>
    </message>
    <message>
        <source>Unshade</source>
        <translation>Thả xuống</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>&lt;h3&gt;About Qt&lt;/h3&gt;&lt;p&gt;This program uses Qt version %1.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Giới thiệu Qt&lt;/h3&gt;&lt;p&gt;Chương trình này dùng Qt phiên bản %1.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Qt is a C++ toolkit for cross-platform application development.&lt;/p&gt;&lt;p&gt;Qt provides single-source portability across all major desktop operating systems. It is also available for embedded Linux and other embedded and mobile operating systems.&lt;/p&gt;&lt;p&gt;Qt is available under multiple licensing options designed to accommodate the needs of our various users.&lt;/p&gt;&lt;p&gt;Qt licensed under our commercial license agreement is appropriate for development of proprietary/commercial software where you do not want to share any source code with third parties or otherwise cannot comply with the terms of GNU (L)GPL.&lt;/p&gt;&lt;p&gt;Qt licensed under GNU (L)GPL is appropriate for the development of Qt&amp;nbsp;applications provided you can comply with the terms and conditions of the respective licenses.&lt;/p&gt;&lt;p&gt;Please see &lt;a href="https://%2/"&gt;%2&lt;/a&gt; for an overview of Qt licensing.&lt;/p&gt;&lt;p&gt;Copyright (C) The Qt Company Ltd. and other contributors.&lt;/p&gt;&lt;p&gt;Qt and the Qt logo are trademarks of The Qt Company Ltd.&lt;/p&gt;&lt;p&gt;Qt is The Qt Company Ltd. product developed as an open source project. See &lt;a href="https://%3/"&gt;%3&lt;/a&gt; for more information.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Qt là bộ công cụ C++ để phát triển chương trình chạy trên nhiều hệ điều hành.&lt;/p&gt;&lt;p&gt;Cùng một mã nguồn Qt chạy được trên mọi hệ điều hành máy tính để bàn phổ biến. Qt cũng có cho Linux nhúng và các hệ điều hành nhúng, di động khác.&lt;/p&gt;&lt;p&gt;Qt được cung cấp theo nhiều loại giấy phép để đáp ứng nhu cầu của những người dùng khác nhau.&lt;/p&gt;&lt;p&gt;Qt theo thỏa thuận giấy phép thương mại phù hợp để phát triển phần mềm đóng hoặc thương mại, khi bạn không muốn chia sẻ mã nguồn với bên thứ ba hoặc vì lý do khác không thể tuân thủ các điều khoản của GNU (L)GPL.&lt;/p&gt;&lt;p&gt;Qt theo giấy phép GNU (L)GPL phù hợp để phát triển các chương trình Qt&amp;nbsp;nếu bạn tuân thủ được các điều khoản và điều kiện của giấy phép tương ứng.&lt;/p&gt;&lt;p&gt;Xem &lt;a href="https://%2/"&gt;%2&lt;/a&gt; để biết tổng quan về giấy phép Qt.&lt;/p&gt;&lt;p&gt;Bản quyền (C) The Qt Company Ltd. và những người đóng góp khác.&lt;/p&gt;&lt;p&gt;Qt và biểu trưng Qt là nhãn hiệu của The Qt Company Ltd.&lt;/p&gt;&lt;p&gt;Qt là sản phẩm của The Qt Company Ltd., được phát triển như một dự án nguồn mở. Xem &lt;a href="https://%3/"&gt;%3&lt;/a&gt; để biết thêm.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>About Qt</source>
        <translation>Giới thiệu Qt</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Trợ giúp</translation>
    </message>
    <message>
        <source>Hide Details...</source>
        <translation>Ẩn chi tiết...</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Đồng ý</translation>
    </message>
    <message>
        <source>Show Details...</source>
        <translation>Hiện chi tiết...</translation>
    </message>
</context>
<context>
    <name>QPPDOptionsModel</name>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Giá trị</translation>
    </message>
</context>
<context>
    <name>QPageSetupWidget</name>
    <message>
        <source>CC</source>
        <translation>CC</translation>
    </message>
    <message>
        <source>Centimeters (cm)</source>
        <translation>Xentimét (cm)</translation>
    </message>
    <message>
        <source>Cicero (CC)</source>
        <translation>Cicero (CC)</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Tùy chọn</translation>
    </message>
    <message>
        <source>DD</source>
        <translation>DD</translation>
    </message>
    <message>
        <source>Didot (DD)</source>
        <translation>Didot (DD)</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Khung</translation>
    </message>
    <message>
        <source>Height:</source>
        <translation>Chiều cao:</translation>
    </message>
    <message>
        <source>Inches (in)</source>
        <translation>Inch (in)</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Ngang</translation>
    </message>
    <message>
        <source>Margins</source>
        <translation>Lề</translation>
    </message>
    <message>
        <source>Millimeters (mm)</source>
        <translation>Milimét (mm)</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Hướng giấy</translation>
    </message>
    <message>
        <source>Page &amp;order:</source>
        <translation>&amp;Thứ tự trang:</translation>
    </message>
    <message>
        <source>Page Layout</source>
        <translation>Bố trí trang</translation>
    </message>
    <message>
        <source>Page order:</source>
        <translation>Thứ tự trang:</translation>
    </message>
    <message>
        <source>Page size:</source>
        <translation>Khổ giấy:</translation>
    </message>
    <message>
        <source>Pages &amp;per sheet:</source>
        <translation>&amp;Số trang mỗi tờ:</translation>
    </message>
    <message>
        <source>Pages per sheet:</source>
        <translation>Số trang mỗi tờ:</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Giấy</translation>
    </message>
    <message>
        <source>Paper source:</source>
        <translation>Khay giấy:</translation>
    </message>
    <message>
        <source>Pica (P̸)</source>
        <translation>Pica (P̸)</translation>
    </message>
    <message>
        <source>Points (pt)</source>
        <translation>Điểm (pt)</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Dọc</translation>
    </message>
    <message>
        <source>P̸</source>
        <translation>P̸</translation>
    </message>
    <message>
        <source>Reverse landscape</source>
        <translation>Ngang ngược</translation>
    </message>
    <message>
        <source>Reverse portrait</source>
        <translation>Dọc ngược</translation>
    </message>
    <message>
        <source>Width:</source>
        <translation>Chiều rộng:</translation>
    </message>
    <message>
        <source>bottom margin</source>
        <translation>lề dưới</translation>
    </message>
    <message>
        <source>in</source>
        <translation>in</translation>
    </message>
    <message>
        <source>left margin</source>
        <translation>lề trái</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>mm</translation>
    </message>
    <message>
        <source>pt</source>
        <translation>pt</translation>
    </message>
    <message>
        <source>right margin</source>
        <translation>lề phải</translation>
    </message>
    <message>
        <source>top margin</source>
        <translation>lề trên</translation>
    </message>
</context>
<context>
    <name>QPageSize</name>
    <message>
        <source>%1 x %2 in</source>
        <translation>%1 x %2 in</translation>
    </message>
    <message>
        <source>A0</source>
        <translation>A0</translation>
    </message>
    <message>
        <source>A1</source>
        <translation>A1</translation>
    </message>
    <message>
        <source>A10</source>
        <translation>A10</translation>
    </message>
    <message>
        <source>A2</source>
        <translation>A2</translation>
    </message>
    <message>
        <source>A3</source>
        <translation>A3</translation>
    </message>
    <message>
        <source>A3 Extra</source>
        <translation>A3 Extra</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>A4 Extra</source>
        <translation>A4 Extra</translation>
    </message>
    <message>
        <source>A4 Plus</source>
        <translation>A4 Plus</translation>
    </message>
    <message>
        <source>A4 Small</source>
        <translation>A4 nhỏ</translation>
    </message>
    <message>
        <source>A5</source>
        <translation>A5</translation>
    </message>
    <message>
        <source>A5 Extra</source>
        <translation>A5 Extra</translation>
    </message>
    <message>
        <source>A6</source>
        <translation>A6</translation>
    </message>
    <message>
        <source>A7</source>
        <translation>A7</translation>
    </message>
    <message>
        <source>A8</source>
        <translation>A8</translation>
    </message>
    <message>
        <source>A9</source>
        <translation>A9</translation>
    </message>
    <message>
        <source>ANSI C</source>
        <translation>ANSI C</translation>
    </message>
    <message>
        <source>ANSI D</source>
        <translation>ANSI D</translation>
    </message>
    <message>
        <source>ANSI E</source>
        <translation>ANSI E</translation>
    </message>
    <message>
        <source>Architect A</source>
        <translation>Architect A</translation>
    </message>
    <message>
        <source>Architect B</source>
        <translation>Architect B</translation>
    </message>
    <message>
        <source>Architect C</source>
        <translation>Architect C</translation>
    </message>
    <message>
        <source>Architect D</source>
        <translation>Architect D</translation>
    </message>
    <message>
        <source>Architect E</source>
        <translation>Architect E</translation>
    </message>
    <message>
        <source>B0</source>
        <translation>B0</translation>
    </message>
    <message>
        <source>B1</source>
        <translation>B1</translation>
    </message>
    <message>
        <source>B10</source>
        <translation>B10</translation>
    </message>
    <message>
        <source>B2</source>
        <translation>B2</translation>
    </message>
    <message>
        <source>B3</source>
        <translation>B3</translation>
    </message>
    <message>
        <source>B4</source>
        <translation>B4</translation>
    </message>
    <message>
        <source>B5</source>
        <translation>B5</translation>
    </message>
    <message>
        <source>B5 Extra</source>
        <translation>B5 Extra</translation>
    </message>
    <message>
        <source>B6</source>
        <translation>B6</translation>
    </message>
    <message>
        <source>B7</source>
        <translation>B7</translation>
    </message>
    <message>
        <source>B8</source>
        <translation>B8</translation>
    </message>
    <message>
        <source>B9</source>
        <translation>B9</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Tùy chọn</translation>
    </message>
    <message>
        <source>Custom (%1CC x %2CC)</source>
        <translation>Tùy chọn (%1CC x %2CC)</translation>
    </message>
    <message>
        <source>Custom (%1DD x %2DD)</source>
        <translation>Tùy chọn (%1DD x %2DD)</translation>
    </message>
    <message>
        <source>Custom (%1in x %2in)</source>
        <translation>Tùy chọn (%1in x %2in)</translation>
    </message>
    <message>
        <source>Custom (%1mm x %2mm)</source>
        <translation>Tùy chọn (%1mm x %2mm)</translation>
    </message>
    <message>
        <source>Custom (%1pc x %2pc)</source>
        <translation>Tùy chọn (%1pc x %2pc)</translation>
    </message>
    <message>
        <source>Custom (%1pt x %2pt)</source>
        <translation>Tùy chọn (%1pt x %2pt)</translation>
    </message>
    <message>
        <source>Double Postcard</source>
        <translation>Bưu thiếp đôi</translation>
    </message>
    <message>
        <source>Envelope B4</source>
        <translation>Phong bì B4</translation>
    </message>
    <message>
        <source>Envelope B5</source>
        <translation>Phong bì B5</translation>
    </message>
    <message>
        <source>Envelope B6</source>
        <translation>Phong bì B6</translation>
    </message>
    <message>
        <source>Envelope C0</source>
        <translation>Phong bì C0</translation>
    </message>
    <message>
        <source>Envelope C1</source>
        <translation>Phong bì C1</translation>
    </message>
    <message>
        <source>Envelope C2</source>
        <translation>Phong bì C2</translation>
    </message>
    <message>
        <source>Envelope C3</source>
        <translation>Phong bì C3</translation>
    </message>
    <message>
        <source>Envelope C4</source>
        <translation>Phong bì C4</translation>
    </message>
    <message>
        <source>Envelope C5</source>
        <translation>Phong bì C5</translation>
    </message>
    <message>
        <source>Envelope C6</source>
        <translation>Phong bì C6</translation>
    </message>
    <message>
        <source>Envelope C65</source>
        <translation>Phong bì C65</translation>
    </message>
    <message>
        <source>Envelope C7</source>
        <translation>Phong bì C7</translation>
    </message>
    <message>
        <source>Envelope Chou 3</source>
        <translation>Phong bì Chou 3</translation>
    </message>
    <message>
        <source>Envelope Chou 4</source>
        <translation>Phong bì Chou 4</translation>
    </message>
    <message>
        <source>Envelope DL</source>
        <translation>Phong bì DL</translation>
    </message>
    <message>
        <source>Envelope Invite</source>
        <translation>Phong bì Invite</translation>
    </message>
    <message>
        <source>Envelope Italian</source>
        <translation>Phong bì Italian</translation>
    </message>
    <message>
        <source>Envelope Kaku 2</source>
        <translation>Phong bì Kaku 2</translation>
    </message>
    <message>
        <source>Envelope Kaku 3</source>
        <translation>Phong bì Kaku 3</translation>
    </message>
    <message>
        <source>Envelope Monarch</source>
        <translation>Phong bì Monarch</translation>
    </message>
    <message>
        <source>Envelope PRC 1</source>
        <translation>Phong bì PRC 1</translation>
    </message>
    <message>
        <source>Envelope PRC 10</source>
        <translation>Phong bì PRC 10</translation>
    </message>
    <message>
        <source>Envelope PRC 2</source>
        <translation>Phong bì PRC 2</translation>
    </message>
    <message>
        <source>Envelope PRC 3</source>
        <translation>Phong bì PRC 3</translation>
    </message>
    <message>
        <source>Envelope PRC 4</source>
        <translation>Phong bì PRC 4</translation>
    </message>
    <message>
        <source>Envelope PRC 5</source>
        <translation>Phong bì PRC 5</translation>
    </message>
    <message>
        <source>Envelope PRC 6</source>
        <translation>Phong bì PRC 6</translation>
    </message>
    <message>
        <source>Envelope PRC 7</source>
        <translation>Phong bì PRC 7</translation>
    </message>
    <message>
        <source>Envelope PRC 8</source>
        <translation>Phong bì PRC 8</translation>
    </message>
    <message>
        <source>Envelope PRC 9</source>
        <translation>Phong bì PRC 9</translation>
    </message>
    <message>
        <source>Envelope Personal</source>
        <translation>Phong bì Personal</translation>
    </message>
    <message>
        <source>Envelope US 10</source>
        <translation>Phong bì US 10</translation>
    </message>
    <message>
        <source>Envelope US 11</source>
        <translation>Phong bì US 11</translation>
    </message>
    <message>
        <source>Envelope US 12</source>
        <translation>Phong bì US 12</translation>
    </message>
    <message>
        <source>Envelope US 14</source>
        <translation>Phong bì US 14</translation>
    </message>
    <message>
        <source>Envelope US 9</source>
        <translation>Phong bì US 9</translation>
    </message>
    <message>
        <source>Envelope You 4</source>
        <translation>Phong bì You 4</translation>
    </message>
    <message>
        <source>Executive (7.25 x 10.5 in)</source>
        <translation>Executive (7.25 x 10.5 in)</translation>
    </message>
    <message>
        <source>Executive (7.5 x 10 in)</source>
        <translation>Executive (7.5 x 10 in)</translation>
    </message>
    <message>
        <source>Fan-fold German (8.5 x 12 in)</source>
        <translation>Giấy gấp German (8.5 x 12 in)</translation>
    </message>
    <message>
        <source>Fan-fold German Legal (8.5 x 13 in)</source>
        <translation>Giấy gấp German Legal (8.5 x 13 in)</translation>
    </message>
    <message>
        <source>Fan-fold US (14.875 x 11 in)</source>
        <translation>Giấy gấp US (14.875 x 11 in)</translation>
    </message>
    <message>
        <source>Folio (8.27 x 13 in)</source>
        <translation>Folio (8.27 x 13 in)</translation>
    </message>
    <message>
        <source>JIS B0</source>
        <translation>JIS B0</translation>
    </message>
    <message>
        <source>JIS B1</source>
        <translation>JIS B1</translation>
    </message>
    <message>
        <source>JIS B10</source>
        <translation>JIS B10</translation>
    </message>
    <message>
        <source>JIS B2</source>
        <translation>JIS B2</translation>
    </message>
    <message>
        <source>JIS B3</source>
        <translation>JIS B3</translation>
    </message>
    <message>
        <source>JIS B4</source>
        <translation>JIS B4</translation>
    </message>
    <message>
        <source>JIS B5</source>
        <translation>JIS B5</translation>
    </message>
    <message>
        <source>JIS B6</source>
        <translation>JIS B6</translation>
    </message>
    <message>
        <source>JIS B7</source>
        <translation>JIS B7</translation>
    </message>
    <message>
        <source>JIS B8</source>
        <translation>JIS B8</translation>
    </message>
    <message>
        <source>JIS B9</source>
        <translation>JIS B9</translation>
    </message>
    <message>
        <source>Ledger / ANSI B</source>
        <translation>Ledger / ANSI B</translation>
    </message>
    <message>
        <source>Legal</source>
        <translation>Legal</translation>
    </message>
    <message>
        <source>Legal Extra</source>
        <translation>Legal Extra</translation>
    </message>
    <message>
        <source>Letter / ANSI A</source>
        <translation>Letter / ANSI A</translation>
    </message>
    <message>
        <source>Letter Extra</source>
        <translation>Letter Extra</translation>
    </message>
    <message>
        <source>Letter Plus</source>
        <translation>Letter Plus</translation>
    </message>
    <message>
        <source>Letter Small</source>
        <translation>Letter nhỏ</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>PRC 16K</source>
        <translation>PRC 16K</translation>
    </message>
    <message>
        <source>PRC 32K</source>
        <translation>PRC 32K</translation>
    </message>
    <message>
        <source>PRC 32K Big</source>
        <translation>PRC 32K Big</translation>
    </message>
    <message>
        <source>Postcard</source>
        <translation>Bưu thiếp</translation>
    </message>
    <message>
        <source>Quarto</source>
        <translation>Quarto</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Statement</translation>
    </message>
    <message>
        <source>Super A</source>
        <translation>Super A</translation>
    </message>
    <message>
        <source>Super B</source>
        <translation>Super B</translation>
    </message>
    <message>
        <source>Tabloid / ANSI B</source>
        <translation>Tabloid / ANSI B</translation>
    </message>
    <message>
        <source>Tabloid Extra</source>
        <translation>Tabloid Extra</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Không</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Có</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Dừng</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Áp dụng</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Không lưu</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Trợ giúp</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Bỏ qua</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>Khô&amp;ng cho tất cả</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Đồng ý</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Mở</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Đặt lại</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>Khôi phục mặc định</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Thử lại</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>Lưu tất cả</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>Có cho &amp;tất cả</translation>
    </message>
</context>
<context>
    <name>QPrintDialog</name>
    <message>
        <source>%1 already exists.
Do you want to overwrite it?</source>
        <translation>%1 đã có.
Bạn có muốn ghi đè không?</translation>
    </message>
    <message>
        <source>%1 does not follow the correct syntax. Please use ',' to separate ranges and pages, '-' to define ranges and make sure ranges do not intersect with each other.</source>
        <translation>%1 viết chưa đúng. Hãy dùng dấu “,” để ngăn cách các trang và khoảng trang, dấu “-” để ghi khoảng trang; các khoảng không được trùng nhau.</translation>
    </message>
    <message>
        <source>%1 is a directory.
Please choose a different file name.</source>
        <translation>%1 là thư mục.
Hãy chọn tên tệp khác.</translation>
    </message>
    <message>
        <source>&amp;Options &lt;&lt;</source>
        <translation>&amp;Tùy chọn &lt;&lt;</translation>
    </message>
    <message>
        <source>&amp;Options &gt;&gt;</source>
        <translation>&amp;Tùy chọn &gt;&gt;</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;In</translation>
    </message>
    <message>
        <source>1 (1x1)</source>
        <translation>1 (1x1)</translation>
    </message>
    <message>
        <source>16 (4x4)</source>
        <translation>16 (4x4)</translation>
    </message>
    <message>
        <source>2 (2x1)</source>
        <translation>2 (2x1)</translation>
    </message>
    <message>
        <source>4 (2x2)</source>
        <translation>4 (2x2)</translation>
    </message>
    <message>
        <source>6 (2x3)</source>
        <translation>6 (2x3)</translation>
    </message>
    <message>
        <source>9 (3x3)</source>
        <translation>9 (3x3)</translation>
    </message>
    <message>
        <source>A0</source>
        <translation>A0</translation>
    </message>
    <message>
        <source>A1</source>
        <translation>A1</translation>
    </message>
    <message>
        <source>A2</source>
        <translation>A2</translation>
    </message>
    <message>
        <source>A3</source>
        <translation>A3</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>A5</source>
        <translation>A5</translation>
    </message>
    <message>
        <source>A6</source>
        <translation>A6</translation>
    </message>
    <message>
        <source>A7</source>
        <translation>A7</translation>
    </message>
    <message>
        <source>A8</source>
        <translation>A8</translation>
    </message>
    <message>
        <source>A9</source>
        <translation>A9</translation>
    </message>
    <message>
        <source>All Pages</source>
        <translation>Mọi trang</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Tự động</translation>
    </message>
    <message>
        <source>B0</source>
        <translation>B0</translation>
    </message>
    <message>
        <source>B1</source>
        <translation>B1</translation>
    </message>
    <message>
        <source>B10</source>
        <translation>B10</translation>
    </message>
    <message>
        <source>B2</source>
        <translation>B2</translation>
    </message>
    <message>
        <source>B3</source>
        <translation>B3</translation>
    </message>
    <message>
        <source>B4</source>
        <translation>B4</translation>
    </message>
    <message>
        <source>B5</source>
        <translation>B5</translation>
    </message>
    <message>
        <source>B6</source>
        <translation>B6</translation>
    </message>
    <message>
        <source>B7</source>
        <translation>B7</translation>
    </message>
    <message>
        <source>B8</source>
        <translation>B8</translation>
    </message>
    <message>
        <source>B9</source>
        <translation>B9</translation>
    </message>
    <message>
        <source>Bottom to Top, Left to Right</source>
        <translation>Dưới lên trên, trái sang phải</translation>
    </message>
    <message>
        <source>Bottom to Top, Right to Left</source>
        <translation>Dưới lên trên, phải sang trái</translation>
    </message>
    <message>
        <source>C5E</source>
        <translation>C5E</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Tùy chọn</translation>
    </message>
    <message>
        <source>DLE</source>
        <translation>DLE</translation>
    </message>
    <message>
        <source>Duplex Settings Conflicts</source>
        <translation>Thiết đặt in hai mặt mâu thuẫn</translation>
    </message>
    <message>
        <source>Even Pages</source>
        <translation>Trang chẵn</translation>
    </message>
    <message>
        <source>Executive</source>
        <translation>Executive</translation>
    </message>
    <message>
        <source>File %1 is not writable.
Please choose a different file name.</source>
        <translation>Không ghi được tệp %1.
Hãy chọn tên tệp khác.</translation>
    </message>
    <message>
        <source>Folio</source>
        <translation>Folio</translation>
    </message>
    <message>
        <source>Invalid Pages Definition</source>
        <translation>Khoảng trang không hợp lệ</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Ledger</translation>
    </message>
    <message>
        <source>Left to Right, Bottom to Top</source>
        <translation>Trái sang phải, dưới lên trên</translation>
    </message>
    <message>
        <source>Left to Right, Top to Bottom</source>
        <translation>Trái sang phải, trên xuống dưới</translation>
    </message>
    <message>
        <source>Legal</source>
        <translation>Legal</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Local file</source>
        <translation>Tệp trên máy</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Đồng ý</translation>
    </message>
    <message>
        <source>Odd Pages</source>
        <translation>Trang lẻ</translation>
    </message>
    <message>
        <source>Options 'Pages Per Sheet' and 'Page Set' cannot be used together.
Please turn one of those options off.</source>
        <translation>Không dùng đồng thời “Số trang mỗi tờ” và “Chọn trang”.
Hãy tắt một trong hai.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>In</translation>
    </message>
    <message>
        <source>Print To File ...</source>
        <translation>In ra tệp ...</translation>
    </message>
    <message>
        <source>Print to File (PDF)</source>
        <translation>In ra tệp (PDF)</translation>
    </message>
    <message>
        <source>Right to Left, Bottom to Top</source>
        <translation>Phải sang trái, dưới lên trên</translation>
    </message>
    <message>
        <source>Right to Left, Top to Bottom</source>
        <translation>Phải sang trái, trên xuống dưới</translation>
    </message>
    <message>
        <source>Tabloid</source>
        <translation>Tabloid</translation>
    </message>
    <message>
        <source>The 'From' value cannot be greater than the 'To' value.</source>
        <translation>Trang đầu không được lớn hơn trang cuối.</translation>
    </message>
    <message>
        <source>There are conflicts in duplex settings. Do you want to fix them?</source>
        <translation>Thiết đặt in hai mặt mâu thuẫn nhau. Bạn có muốn sửa không?</translation>
    </message>
    <message>
        <source>Top to Bottom, Left to Right</source>
        <translation>Trên xuống dưới, trái sang phải</translation>
    </message>
    <message>
        <source>Top to Bottom, Right to Left</source>
        <translation>Trên xuống dưới, phải sang trái</translation>
    </message>
    <message>
        <source>US Common #10 Envelope</source>
        <translation>Phong bì Mỹ số 10</translation>
    </message>
    <message>
        <source>Write PDF file</source>
        <translation>Ghi tệp PDF</translation>
    </message>
</context>
<context>
    <name>QPrintPreviewDialog</name>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Export to PDF</source>
        <translation>Kết xuất ra PDF</translation>
    </message>
    <message>
        <source>Export to PostScript</source>
        <translation>Kết xuất ra PostScript</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>Trang đầu</translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation>Vừa trang</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Vừa chiều rộng</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Ngang</translation>
    </message>
    <message>
        <source>Last page</source>
        <translation>Trang cuối</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Trang sau</translation>
    </message>
    <message>
        <source>Page Setup</source>
        <translation>Thiết lập trang</translation>
    </message>
    <message>
        <source>Page setup</source>
        <translation>Thiết lập trang</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Dọc</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Trang trước</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>In</translation>
    </message>
    <message>
        <source>Print Preview</source>
        <translation>Xem trước khi in</translation>
    </message>
    <message>
        <source>Show facing pages</source>
        <translation>Hiện hai trang đối diện</translation>
    </message>
    <message>
        <source>Show overview of all pages</source>
        <translation>Hiện tất cả các trang</translation>
    </message>
    <message>
        <source>Show single page</source>
        <translation>Hiện một trang</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Phóng to</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Thu nhỏ</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesDialog</name>
    <message>
        <source>Advanced Option Conflicts</source>
        <translation>Tùy chọn nâng cao mâu thuẫn</translation>
    </message>
    <message>
        <source>Job Options</source>
        <translation>Tùy chọn lệnh in</translation>
    </message>
    <message>
        <source>Page Setup Conflicts</source>
        <translation>Thiết lập trang mâu thuẫn</translation>
    </message>
    <message>
        <source>Printer Properties</source>
        <translation>Thuộc tính máy in</translation>
    </message>
    <message>
        <source>There are conflicts in page setup options. Do you want to fix them?</source>
        <translation>Các thiết lập trang mâu thuẫn nhau. Bạn có muốn sửa không?</translation>
    </message>
    <message>
        <source>There are conflicts in some advanced options. Do you want to fix them?</source>
        <translation>Một số tùy chọn nâng cao mâu thuẫn nhau. Bạn có muốn sửa không?</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesWidget</name>
    <message>
        <source>Advanced</source>
        <translation>Nâng cao</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Khung</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Trang</translation>
    </message>
    <message>
        <source>There are conflicts in some options. Please fix them.</source>
        <translation>Một số tùy chọn mâu thuẫn nhau. Hãy sửa lại.</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>Collate</source>
        <translation>Xếp theo bộ</translation>
    </message>
    <message>
        <source>Color</source>
        <translation>Màu</translation>
    </message>
    <message>
        <source>Color Mode</source>
        <translation>Chế độ màu</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Số bản</translation>
    </message>
    <message>
        <source>Copies:</source>
        <translation>Số bản:</translation>
    </message>
    <message>
        <source>Current Page</source>
        <translation>Trang hiện tại</translation>
    </message>
    <message>
        <source>Double Sided Printing</source>
        <translation>In hai mặt</translation>
    </message>
    <message>
        <source>Duplex Printing</source>
        <translation>In hai mặt</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Khung</translation>
    </message>
    <message>
        <source>Grayscale</source>
        <translation>Đen trắng</translation>
    </message>
    <message>
        <source>Long side</source>
        <translation>Cạnh dài</translation>
    </message>
    <message>
        <source>Long side binding</source>
        <translation>Lật theo cạnh dài</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Một mặt</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Tắt</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Tùy chọn</translation>
    </message>
    <message>
        <source>Output Settings</source>
        <translation>Thiết đặt in</translation>
    </message>
    <message>
        <source>Page &amp;Set:</source>
        <translation>&amp;Chọn trang:</translation>
    </message>
    <message>
        <source>Page Set:</source>
        <translation>Chọn trang:</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Các trang</translation>
    </message>
    <message>
        <source>Pages from</source>
        <translation>Từ trang</translation>
    </message>
    <message>
        <source>Print all</source>
        <translation>In tất cả</translation>
    </message>
    <message>
        <source>Print range</source>
        <translation>Phạm vi in</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>In ngược thứ tự</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Phần đang chọn</translation>
    </message>
    <message>
        <source>Short side</source>
        <translation>Cạnh ngắn</translation>
    </message>
    <message>
        <source>Short side binding</source>
        <translation>Lật theo cạnh ngắn</translation>
    </message>
    <message>
        <source>Specify pages or ranges separated by commas. Ranges are specified by two numbers separated by a hyphen. E.g: 3,5-7,9 prints pages 3, 5, 6, 7 and 9.</source>
        <translation>Ghi các trang hoặc khoảng trang, cách nhau bằng dấu phẩy. Khoảng trang gồm hai số nối bằng dấu gạch. Ví dụ: 3,5-7,9 in các trang 3, 5, 6, 7 và 9.</translation>
    </message>
    <message>
        <source>to</source>
        <translation>đến</translation>
    </message>
</context>
<context>
    <name>QPrintWidget</name>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Tên:</translation>
    </message>
    <message>
        <source>...</source>
        <translation>...</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Khung</translation>
    </message>
    <message>
        <source>Location:</source>
        <translation>Vị trí:</translation>
    </message>
    <message>
        <source>Output &amp;file:</source>
        <translation>Ghi ra tệ&amp;p:</translation>
    </message>
    <message>
        <source>P&amp;roperties</source>
        <translation>Th&amp;uộc tính</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Xem trước</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Máy in</translation>
    </message>
    <message>
        <source>Type:</source>
        <translation>Loại:</translation>
    </message>
</context>
<context>
    <name>QProcess</name>
    <message>
        <source>Child process modifier reported error: %1</source>
        <translation>Bộ chỉnh tiến trình con báo lỗi: %1</translation>
    </message>
    <message>
        <source>Child process modifier reported error: %1: %2</source>
        <translation>Bộ chỉnh tiến trình con báo lỗi: %1: %2</translation>
    </message>
    <message>
        <source>Child process modifier threw an exception: %1</source>
        <translation>Bộ chỉnh tiến trình con gặp lỗi: %1</translation>
    </message>
    <message>
        <source>Child process set up failed: %1: %2</source>
        <translation>Không thiết lập được tiến trình con: %1: %2</translation>
    </message>
    <message>
        <source>Could not open input redirection for reading</source>
        <translation>Không mở được đầu vào để đọc</translation>
    </message>
    <message>
        <source>Could not open output redirection for writing</source>
        <translation>Không mở được đầu ra để ghi</translation>
    </message>
    <message>
        <source>Error reading from process</source>
        <translation>Lỗi khi đọc từ tiến trình</translation>
    </message>
    <message>
        <source>Error writing to process</source>
        <translation>Lỗi khi ghi vào tiến trình</translation>
    </message>
    <message>
        <source>No program defined</source>
        <translation>Chưa chỉ định chương trình</translation>
    </message>
    <message>
        <source>Process crashed</source>
        <translation>Tiến trình bị dừng đột ngột</translation>
    </message>
    <message>
        <source>Process failed to start</source>
        <translation>Không chạy được tiến trình</translation>
    </message>
    <message>
        <source>Process failed to start (spawned process exited with code 127)</source>
        <translation>Không chạy được tiến trình (tiến trình con kết thúc với mã 127)</translation>
    </message>
    <message>
        <source>Process failed to start: %1</source>
        <translation>Không chạy được tiến trình: %1</translation>
    </message>
    <message>
        <source>Process operation timed out</source>
        <translation>Tiến trình quá thời gian chờ</translation>
    </message>
    <message>
        <source>Resource error (fork failure): %1</source>
        <translation>Lỗi tài nguyên (không tạo được tiến trình): %1</translation>
    </message>
</context>
<context>
    <name>QProgressBar</name>
    <message>
        <source>%p%</source>
        <translation>%p%</translation>
    </message>
</context>
<context>
    <name>QProgressDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
</context>
<context>
    <name>QSaveFile</name>
    <message>
        <source>Existing file %1 is not writable</source>
        <translation>Không ghi được tệp đã có %1</translation>
    </message>
    <message>
        <source>Filename refers to a directory</source>
        <translation>Tên tệp lại là một thư mục</translation>
    </message>
    <message>
        <source>QSaveFile cannot open '%1' without direct write fallback enabled.</source>
        <translation>Không mở được “%1” để ghi an toàn.</translation>
    </message>
    <message>
        <source>QSaveFile cannot open '%1' without direct write fallback enabled: path contains an Alternate Data Stream specifier</source>
        <translation>Không mở được “%1” để ghi an toàn: đường dẫn có luồng dữ liệu phụ</translation>
    </message>
    <message>
        <source>Writing canceled by application</source>
        <translation>Chương trình đã hủy việc ghi</translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Bottom</source>
        <translation>Cuối</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>Mép trái</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>Xuống một trang</translation>
    </message>
    <message>
        <source>Page left</source>
        <translation>Sang trái một trang</translation>
    </message>
    <message>
        <source>Page right</source>
        <translation>Sang phải một trang</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>Lên một trang</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>Mép phải</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>Cuộn xuống</translation>
    </message>
    <message>
        <source>Scroll here</source>
        <translation>Cuộn đến đây</translation>
    </message>
    <message>
        <source>Scroll left</source>
        <translation>Cuộn sang trái</translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation>Cuộn sang phải</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>Cuộn lên</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Đầu</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>+</source>
        <translation>+</translation>
    </message>
    <message>
        <source>Add Favorite</source>
        <translation>Thêm ưa thích</translation>
    </message>
    <message>
        <source>Adjust Brightness</source>
        <translation>Adjust Brightness</translation>
    </message>
    <message>
        <source>Adjust contrast</source>
        <translation>Adjust contrast</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Application Left</source>
        <translation>Application Left</translation>
    </message>
    <message>
        <source>Application Right</source>
        <translation>Application Right</translation>
    </message>
    <message>
        <source>Audio Cycle Track</source>
        <translation>Audio Cycle Track</translation>
    </message>
    <message>
        <source>Audio Forward</source>
        <translation>Audio Forward</translation>
    </message>
    <message>
        <source>Audio Random Play</source>
        <translation>Audio Random Play</translation>
    </message>
    <message>
        <source>Audio Repeat</source>
        <translation>Audio Repeat</translation>
    </message>
    <message>
        <source>Audio Rewind</source>
        <translation>Audio Rewind</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Away</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Back Forward</source>
        <translation>Back Forward</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Backspace</translation>
    </message>
    <message>
        <source>Backtab</source>
        <translation>Backtab</translation>
    </message>
    <message>
        <source>Bass Boost</source>
        <translation>Bass Boost</translation>
    </message>
    <message>
        <source>Bass Down</source>
        <translation>Bass Down</translation>
    </message>
    <message>
        <source>Bass Up</source>
        <translation>Bass Up</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Battery</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blue</translation>
    </message>
    <message>
        <source>Bluetooth</source>
        <translation>Bluetooth</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Book</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>Browser</translation>
    </message>
    <message>
        <source>CD</source>
        <translation>CD</translation>
    </message>
    <message>
        <source>Calculator</source>
        <translation>Máy tính tay</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Lịch</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Call</translation>
    </message>
    <message>
        <source>Camera Focus</source>
        <translation>Camera Focus</translation>
    </message>
    <message>
        <source>Camera Shutter</source>
        <translation>Camera Shutter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Caps Lock</source>
        <translation>Caps Lock</translation>
    </message>
    <message>
        <source>CapsLock</source>
        <translation>CapsLock</translation>
    </message>
    <message>
        <source>Channel Down</source>
        <translation>Channel Down</translation>
    </message>
    <message>
        <source>Channel Up</source>
        <translation>Channel Up</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Xóa hết</translation>
    </message>
    <message>
        <source>Clear Grab</source>
        <translation>Clear Grab</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Code input</source>
        <translation>Code input</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>Community</translation>
    </message>
    <message>
        <source>Context1</source>
        <translation>Context1</translation>
    </message>
    <message>
        <source>Context2</source>
        <translation>Context2</translation>
    </message>
    <message>
        <source>Context3</source>
        <translation>Context3</translation>
    </message>
    <message>
        <source>Context4</source>
        <translation>Context4</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Control</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Sao chép</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Cắt</translation>
    </message>
    <message>
        <source>DOS</source>
        <translation>DOS</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Display</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Tài liệu</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Xuống</translation>
    </message>
    <message>
        <source>Eisu Shift</source>
        <translation>Eisu Shift</translation>
    </message>
    <message>
        <source>Eisu toggle</source>
        <translation>Eisu toggle</translation>
    </message>
    <message>
        <source>Eject</source>
        <translation>Đẩy đĩa</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Escape</translation>
    </message>
    <message>
        <source>Execute</source>
        <translation>Execute</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>Thoát</translation>
    </message>
    <message>
        <source>F%1</source>
        <translation>F%1</translation>
    </message>
    <message>
        <source>Favorites</source>
        <translation>Ưa thích</translation>
    </message>
    <message>
        <source>Finance</source>
        <translation>Finance</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Tìm</translation>
    </message>
    <message>
        <source>Flip</source>
        <translation>Flip</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Đi tiếp</translation>
    </message>
    <message>
        <source>Game</source>
        <translation>Game</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Đi</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Green</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>Hangul</source>
        <translation>Hangul</translation>
    </message>
    <message>
        <source>Hangul Banja</source>
        <translation>Hangul Banja</translation>
    </message>
    <message>
        <source>Hangul End</source>
        <translation>Hangul End</translation>
    </message>
    <message>
        <source>Hangul Hanja</source>
        <translation>Hangul Hanja</translation>
    </message>
    <message>
        <source>Hangul Jamo</source>
        <translation>Hangul Jamo</translation>
    </message>
    <message>
        <source>Hangul Jeonja</source>
        <translation>Hangul Jeonja</translation>
    </message>
    <message>
        <source>Hangul PostHanja</source>
        <translation>Hangul PostHanja</translation>
    </message>
    <message>
        <source>Hangul PreHanja</source>
        <translation>Hangul PreHanja</translation>
    </message>
    <message>
        <source>Hangul Romaja</source>
        <translation>Hangul Romaja</translation>
    </message>
    <message>
        <source>Hangul Special</source>
        <translation>Hangul Special</translation>
    </message>
    <message>
        <source>Hangul Start</source>
        <translation>Hangul Start</translation>
    </message>
    <message>
        <source>Hangup</source>
        <translation>Hangup</translation>
    </message>
    <message>
        <source>Hankaku</source>
        <translation>Hankaku</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Trợ giúp</translation>
    </message>
    <message>
        <source>Henkan</source>
        <translation>Henkan</translation>
    </message>
    <message>
        <source>Hibernate</source>
        <translation>Hibernate</translation>
    </message>
    <message>
        <source>Hiragana</source>
        <translation>Hiragana</translation>
    </message>
    <message>
        <source>Hiragana Katakana</source>
        <translation>Hiragana Katakana</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Home Office</source>
        <translation>Home Office</translation>
    </message>
    <message>
        <source>Home Page</source>
        <translation>Trang chủ</translation>
    </message>
    <message>
        <source>Hot Links</source>
        <translation>Hot Links</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Ins</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Insert</translation>
    </message>
    <message>
        <source>Kana Lock</source>
        <translation>Kana Lock</translation>
    </message>
    <message>
        <source>Kana Shift</source>
        <translation>Kana Shift</translation>
    </message>
    <message>
        <source>Kanji</source>
        <translation>Kanji</translation>
    </message>
    <message>
        <source>Katakana</source>
        <translation>Katakana</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Keyboard</translation>
    </message>
    <message>
        <source>Keyboard Brightness Down</source>
        <translation>Keyboard Brightness Down</translation>
    </message>
    <message>
        <source>Keyboard Brightness Up</source>
        <translation>Keyboard Brightness Up</translation>
    </message>
    <message>
        <source>Keyboard Light On/Off</source>
        <translation>Keyboard Light On/Off</translation>
    </message>
    <message>
        <source>Keyboard Menu</source>
        <translation>Keyboard Menu</translation>
    </message>
    <message>
        <source>Last Number Redial</source>
        <translation>Last Number Redial</translation>
    </message>
    <message>
        <source>Launch (0)</source>
        <translation>Launch (0)</translation>
    </message>
    <message>
        <source>Launch (1)</source>
        <translation>Launch (1)</translation>
    </message>
    <message>
        <source>Launch (2)</source>
        <translation>Launch (2)</translation>
    </message>
    <message>
        <source>Launch (3)</source>
        <translation>Launch (3)</translation>
    </message>
    <message>
        <source>Launch (4)</source>
        <translation>Launch (4)</translation>
    </message>
    <message>
        <source>Launch (5)</source>
        <translation>Launch (5)</translation>
    </message>
    <message>
        <source>Launch (6)</source>
        <translation>Launch (6)</translation>
    </message>
    <message>
        <source>Launch (7)</source>
        <translation>Launch (7)</translation>
    </message>
    <message>
        <source>Launch (8)</source>
        <translation>Launch (8)</translation>
    </message>
    <message>
        <source>Launch (9)</source>
        <translation>Launch (9)</translation>
    </message>
    <message>
        <source>Launch (A)</source>
        <translation>Launch (A)</translation>
    </message>
    <message>
        <source>Launch (B)</source>
        <translation>Launch (B)</translation>
    </message>
    <message>
        <source>Launch (C)</source>
        <translation>Launch (C)</translation>
    </message>
    <message>
        <source>Launch (D)</source>
        <translation>Launch (D)</translation>
    </message>
    <message>
        <source>Launch (E)</source>
        <translation>Launch (E)</translation>
    </message>
    <message>
        <source>Launch (F)</source>
        <translation>Launch (F)</translation>
    </message>
    <message>
        <source>Launch (G)</source>
        <translation>Launch (G)</translation>
    </message>
    <message>
        <source>Launch (H)</source>
        <translation>Launch (H)</translation>
    </message>
    <message>
        <source>Launch Mail</source>
        <translation>Mở thư</translation>
    </message>
    <message>
        <source>Launch Media</source>
        <translation>Mở trình phát</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Trái</translation>
    </message>
    <message>
        <source>LightBulb</source>
        <translation>LightBulb</translation>
    </message>
    <message>
        <source>Logoff</source>
        <translation>Đăng xuất</translation>
    </message>
    <message>
        <source>Mail Forward</source>
        <translation>Chuyển tiếp thư</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Market</translation>
    </message>
    <message>
        <source>Massyo</source>
        <translation>Massyo</translation>
    </message>
    <message>
        <source>Media Fast Forward</source>
        <translation>Media Fast Forward</translation>
    </message>
    <message>
        <source>Media Next</source>
        <translation>Bài sau</translation>
    </message>
    <message>
        <source>Media Pause</source>
        <translation>Tạm dừng phát</translation>
    </message>
    <message>
        <source>Media Play</source>
        <translation>Phát</translation>
    </message>
    <message>
        <source>Media Previous</source>
        <translation>Bài trước</translation>
    </message>
    <message>
        <source>Media Record</source>
        <translation>Ghi âm</translation>
    </message>
    <message>
        <source>Media Rewind</source>
        <translation>Media Rewind</translation>
    </message>
    <message>
        <source>Media Stop</source>
        <translation>Dừng phát</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Memo</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Menu PB</source>
        <translation>Menu PB</translation>
    </message>
    <message>
        <source>Messenger</source>
        <translation>Messenger</translation>
    </message>
    <message>
        <source>Meta</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>Microphone Mute</source>
        <translation>Tắt micrô</translation>
    </message>
    <message>
        <source>Microphone Volume Down</source>
        <translation>Microphone Volume Down</translation>
    </message>
    <message>
        <source>Microphone Volume Up</source>
        <translation>Microphone Volume Up</translation>
    </message>
    <message>
        <source>Monitor Brightness Down</source>
        <translation>Giảm độ sáng</translation>
    </message>
    <message>
        <source>Monitor Brightness Up</source>
        <translation>Tăng độ sáng</translation>
    </message>
    <message>
        <source>Muhenkan</source>
        <translation>Muhenkan</translation>
    </message>
    <message>
        <source>Multiple Candidate</source>
        <translation>Multiple Candidate</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>Nhạc</translation>
    </message>
    <message>
        <source>My Sites</source>
        <translation>My Sites</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Mới</translation>
    </message>
    <message>
        <source>News</source>
        <translation>News</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Không</translation>
    </message>
    <message>
        <source>Num</source>
        <translation>Num</translation>
    </message>
    <message>
        <source>Num Lock</source>
        <translation>Num Lock</translation>
    </message>
    <message>
        <source>NumLock</source>
        <translation>NumLock</translation>
    </message>
    <message>
        <source>Number Lock</source>
        <translation>Number Lock</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Mở</translation>
    </message>
    <message>
        <source>Open URL</source>
        <translation>Open URL</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>Page Down</source>
        <translation>Page Down</translation>
    </message>
    <message>
        <source>Page Up</source>
        <translation>Page Up</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Dán</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>PgDown</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>PgUp</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Ảnh</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Play</translation>
    </message>
    <message>
        <source>Power Down</source>
        <translation>Tắt nguồn</translation>
    </message>
    <message>
        <source>Power Off</source>
        <translation>Tắt máy</translation>
    </message>
    <message>
        <source>Previous Candidate</source>
        <translation>Previous Candidate</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Print Screen</source>
        <translation>Print Screen</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Máy in</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Làm lại</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Làm mới</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Tải lại</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Trả lời</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Return</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Phải</translation>
    </message>
    <message>
        <source>Romaji</source>
        <translation>Romaji</translation>
    </message>
    <message>
        <source>Rotate Windows</source>
        <translation>Rotate Windows</translation>
    </message>
    <message>
        <source>Rotation KB</source>
        <translation>Rotation KB</translation>
    </message>
    <message>
        <source>Rotation PB</source>
        <translation>Rotation PB</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Screensaver</source>
        <translation>Screensaver</translation>
    </message>
    <message>
        <source>Scroll Lock</source>
        <translation>Scroll Lock</translation>
    </message>
    <message>
        <source>ScrollLock</source>
        <translation>ScrollLock</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Tìm kiếm</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Chọn</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Gửi</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Cài đặt</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Shop</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>Ngủ</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Dấu cách</translation>
    </message>
    <message>
        <source>Spellchecker</source>
        <translation>Kiểm tra chính tả</translation>
    </message>
    <message>
        <source>Split Screen</source>
        <translation>Split Screen</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation>Spreadsheet</translation>
    </message>
    <message>
        <source>Standby</source>
        <translation>Standby</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Dừng</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>Subtitle</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Support</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>Suspend</translation>
    </message>
    <message>
        <source>SysReq</source>
        <translation>SysReq</translation>
    </message>
    <message>
        <source>System Request</source>
        <translation>System Request</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Task Panel</source>
        <translation>Task Panel</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>Terminal</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>To-do list</source>
        <translation>To-do list</translation>
    </message>
    <message>
        <source>Toggle Call/Hangup</source>
        <translation>Toggle Call/Hangup</translation>
    </message>
    <message>
        <source>Toggle Media Play/Pause</source>
        <translation>Phát/Tạm dừng</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Tools</translation>
    </message>
    <message>
        <source>Top Menu</source>
        <translation>Top Menu</translation>
    </message>
    <message>
        <source>Touchpad Off</source>
        <translation>Tắt bàn di chuột</translation>
    </message>
    <message>
        <source>Touchpad On</source>
        <translation>Bật bàn di chuột</translation>
    </message>
    <message>
        <source>Touchpad Toggle</source>
        <translation>Bật/tắt bàn di chuột</translation>
    </message>
    <message>
        <source>Touroku</source>
        <translation>Touroku</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>Travel</translation>
    </message>
    <message>
        <source>Treble Down</source>
        <translation>Treble Down</translation>
    </message>
    <message>
        <source>Treble Up</source>
        <translation>Treble Up</translation>
    </message>
    <message>
        <source>Ultra Wide Band</source>
        <translation>Ultra Wide Band</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Lên</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>View</source>
        <translation>View</translation>
    </message>
    <message>
        <source>Voice Dial</source>
        <translation>Voice Dial</translation>
    </message>
    <message>
        <source>Volume Down</source>
        <translation>Giảm âm lượng</translation>
    </message>
    <message>
        <source>Volume Mute</source>
        <translation>Tắt tiếng</translation>
    </message>
    <message>
        <source>Volume Up</source>
        <translation>Tăng âm lượng</translation>
    </message>
    <message>
        <source>WWW</source>
        <translation>WWW</translation>
    </message>
    <message>
        <source>Wake Up</source>
        <translation>Đánh thức</translation>
    </message>
    <message>
        <source>WebCam</source>
        <translation>WebCam</translation>
    </message>
    <message>
        <source>Wireless</source>
        <translation>Wireless</translation>
    </message>
    <message>
        <source>Word Processor</source>
        <translation>Word Processor</translation>
    </message>
    <message>
        <source>XFer</source>
        <translation>XFer</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Yellow</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Có</translation>
    </message>
    <message>
        <source>Zenkaku</source>
        <translation>Zenkaku</translation>
    </message>
    <message>
        <source>Zenkaku Hankaku</source>
        <translation>Zenkaku Hankaku</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Zoom In</source>
        <translation>Phóng to</translation>
    </message>
    <message>
        <source>Zoom Out</source>
        <translation>Thu nhỏ</translation>
    </message>
    <message>
        <source>iTouch</source>
        <translation>iTouch</translation>
    </message>
</context>
<context>
    <name>QSpiAccessibleBridge</name>
    <message>
        <source>alert message</source>
        <translation>cảnh báo</translation>
    </message>
    <message>
        <source>animation</source>
        <translation>hoạt hình</translation>
    </message>
    <message>
        <source>application</source>
        <translation>chương trình</translation>
    </message>
    <message>
        <source>assistant</source>
        <translation>trợ lý</translation>
    </message>
    <message>
        <source>block quote</source>
        <translation>đoạn trích</translation>
    </message>
    <message>
        <source>button menu</source>
        <translation>trình đơn nút</translation>
    </message>
    <message>
        <source>button with drop down</source>
        <translation>nút thả xuống</translation>
    </message>
    <message>
        <source>button with drop down grid</source>
        <translation>nút thả xuống dạng lưới</translation>
    </message>
    <message>
        <source>canvas</source>
        <translation>khung vẽ</translation>
    </message>
    <message>
        <source>cell</source>
        <translation>ô</translation>
    </message>
    <message>
        <source>chart</source>
        <translation>biểu đồ</translation>
    </message>
    <message>
        <source>check box</source>
        <translation>hộp kiểm</translation>
    </message>
    <message>
        <source>clock</source>
        <translation>đồng hồ</translation>
    </message>
    <message>
        <source>color chooser</source>
        <translation>bảng chọn màu</translation>
    </message>
    <message>
        <source>column</source>
        <translation>cột</translation>
    </message>
    <message>
        <source>column header</source>
        <translation>đầu cột</translation>
    </message>
    <message>
        <source>combo box</source>
        <translation>hộp chọn</translation>
    </message>
    <message>
        <source>complementary content</source>
        <translation>nội dung bổ sung</translation>
    </message>
    <message>
        <source>cursor</source>
        <translation>con trỏ</translation>
    </message>
    <message>
        <source>desktop</source>
        <translation>màn hình nền</translation>
    </message>
    <message>
        <source>dial</source>
        <translation>núm xoay</translation>
    </message>
    <message>
        <source>dialog</source>
        <translation>hộp thoại</translation>
    </message>
    <message>
        <source>document</source>
        <translation>tài liệu</translation>
    </message>
    <message>
        <source>equation</source>
        <translation>công thức</translation>
    </message>
    <message>
        <source>filler</source>
        <translation>khoảng đệm</translation>
    </message>
    <message>
        <source>footer</source>
        <translation>chân trang</translation>
    </message>
    <message>
        <source>form</source>
        <translation>biểu mẫu</translation>
    </message>
    <message>
        <source>frame</source>
        <translation>khung</translation>
    </message>
    <message>
        <source>graphic</source>
        <translation>hình</translation>
    </message>
    <message>
        <source>grip</source>
        <translation>tay nắm</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>đề mục</translation>
    </message>
    <message>
        <source>help balloon</source>
        <translation>bóng trợ giúp</translation>
    </message>
    <message>
        <source>hotkey field</source>
        <translation>ô phím tắt</translation>
    </message>
    <message>
        <source>indicator</source>
        <translation>bộ báo</translation>
    </message>
    <message>
        <source>invalid role</source>
        <translation>vai trò không hợp lệ</translation>
    </message>
    <message>
        <source>label</source>
        <translation>nhãn</translation>
    </message>
    <message>
        <source>layered pane</source>
        <translation>khung nhiều lớp</translation>
    </message>
    <message>
        <source>link</source>
        <translation>liên kết</translation>
    </message>
    <message>
        <source>list</source>
        <translation>danh sách</translation>
    </message>
    <message>
        <source>list item</source>
        <translation>mục danh sách</translation>
    </message>
    <message>
        <source>menu bar</source>
        <translation>thanh trình đơn</translation>
    </message>
    <message>
        <source>menu item</source>
        <translation>mục trình đơn</translation>
    </message>
    <message>
        <source>note</source>
        <translation>ghi chú</translation>
    </message>
    <message>
        <source>notification</source>
        <translation>thông báo</translation>
    </message>
    <message>
        <source>page tab</source>
        <translation>thẻ</translation>
    </message>
    <message>
        <source>page tab list</source>
        <translation>dãy thẻ</translation>
    </message>
    <message>
        <source>panel</source>
        <translation>khung</translation>
    </message>
    <message>
        <source>paragraph</source>
        <translation>đoạn văn</translation>
    </message>
    <message>
        <source>popup menu</source>
        <translation>trình đơn</translation>
    </message>
    <message>
        <source>progress bar</source>
        <translation>thanh tiến độ</translation>
    </message>
    <message>
        <source>property page</source>
        <translation>trang thuộc tính</translation>
    </message>
    <message>
        <source>push button</source>
        <translation>nút</translation>
    </message>
    <message>
        <source>radio button</source>
        <translation>nút chọn</translation>
    </message>
    <message>
        <source>row</source>
        <translation>dòng</translation>
    </message>
    <message>
        <source>row header</source>
        <translation>đầu dòng</translation>
    </message>
    <message>
        <source>scroll bar</source>
        <translation>thanh cuộn</translation>
    </message>
    <message>
        <source>section</source>
        <translation>phần</translation>
    </message>
    <message>
        <source>separator</source>
        <translation>vạch ngăn</translation>
    </message>
    <message>
        <source>slider</source>
        <translation>thanh trượt</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>âm thanh</translation>
    </message>
    <message>
        <source>space</source>
        <translation>khoảng trống</translation>
    </message>
    <message>
        <source>spin box</source>
        <translation>ô tăng giảm</translation>
    </message>
    <message>
        <source>splitter</source>
        <translation>thanh chia</translation>
    </message>
    <message>
        <source>status bar</source>
        <translation>thanh trạng thái</translation>
    </message>
    <message>
        <source>switch</source>
        <translation>công tắc</translation>
    </message>
    <message>
        <source>table</source>
        <translation>bảng</translation>
    </message>
    <message>
        <source>terminal</source>
        <translation>cửa sổ lệnh</translation>
    </message>
    <message>
        <source>text</source>
        <translation>văn bản</translation>
    </message>
    <message>
        <source>text caret</source>
        <translation>dấu nháy</translation>
    </message>
    <message>
        <source>title bar</source>
        <translation>thanh tiêu đề</translation>
    </message>
    <message>
        <source>tool bar</source>
        <translation>thanh công cụ</translation>
    </message>
    <message>
        <source>tool tip</source>
        <translation>chú giải</translation>
    </message>
    <message>
        <source>tree</source>
        <translation>cây</translation>
    </message>
    <message>
        <source>tree item</source>
        <translation>mục cây</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>không rõ</translation>
    </message>
    <message>
        <source>web document</source>
        <translation>trang web</translation>
    </message>
    <message>
        <source>window</source>
        <translation>cửa sổ</translation>
    </message>
</context>
<context>
    <name>QStandardPaths</name>
    <message>
        <source>Application Configuration</source>
        <translation>Cấu hình chương trình</translation>
    </message>
    <message>
        <source>Application Data</source>
        <translation>Dữ liệu chương trình</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Chương trình</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>Bộ nhớ đệm</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Cấu hình</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Màn hình nền</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Tài liệu</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Tải về</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Tải về</translation>
    </message>
    <message>
        <source>Fonts</source>
        <translation>Phông chữ</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Thư mục riêng</translation>
    </message>
    <message>
        <source>Movies</source>
        <translation>Phim</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>Nhạc</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Ảnh</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Công cộng</translation>
    </message>
    <message>
        <source>Runtime</source>
        <translation>Khi chạy</translation>
    </message>
    <message>
        <source>Shared Cache</source>
        <translation>Bộ nhớ đệm chung</translation>
    </message>
    <message>
        <source>Shared Configuration</source>
        <translation>Cấu hình chung</translation>
    </message>
    <message>
        <source>Shared Data</source>
        <translation>Dữ liệu chung</translation>
    </message>
    <message>
        <source>Shared State</source>
        <translation>Trạng thái chung</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Mẫu</translation>
    </message>
    <message>
        <source>Temporary Directory</source>
        <translation>Thư mục tạm</translation>
    </message>
    <message>
        <source>Temporary Items</source>
        <translation>Tệp tạm</translation>
    </message>
</context>
<context>
    <name>QTabBar</name>
    <message>
        <source>Scroll Left</source>
        <translation>Cuộn sang trái</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>Cuộn sang phải</translation>
    </message>
</context>
<context>
    <name>QUndoGroup</name>
    <message>
        <source>Redo</source>
        <translation>Làm lại</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>Làm lại %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>Hoàn tác %1</translation>
    </message>
</context>
<context>
    <name>QUndoModel</name>
    <message>
        <source>&lt;empty&gt;</source>
        <translation>&lt;trống&gt;</translation>
    </message>
</context>
<context>
    <name>QUndoStack</name>
    <message>
        <source>Redo</source>
        <translation>Làm lại</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>Làm lại %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>Hoàn tác %1</translation>
    </message>
</context>
<context>
    <name>QUnicodeControlCharacterMenu</name>
    <message>
        <source>FSI First strong isolate</source>
        <translation>FSI Cô lập theo chữ mạnh đầu tiên</translation>
    </message>
    <message>
        <source>Insert Unicode control character</source>
        <translation>Chèn ký tự điều khiển Unicode</translation>
    </message>
    <message>
        <source>LRE Start of left-to-right embedding</source>
        <translation>LRE Bắt đầu nhúng trái sang phải</translation>
    </message>
    <message>
        <source>LRI Left-to-right isolate</source>
        <translation>LRI Cô lập trái sang phải</translation>
    </message>
    <message>
        <source>LRM Left-to-right mark</source>
        <translation>LRM Dấu trái sang phải</translation>
    </message>
    <message>
        <source>LRO Start of left-to-right override</source>
        <translation>LRO Bắt đầu ép trái sang phải</translation>
    </message>
    <message>
        <source>PDF Pop directional formatting</source>
        <translation>PDF Kết thúc định hướng</translation>
    </message>
    <message>
        <source>PDI Pop directional isolate</source>
        <translation>PDI Kết thúc cô lập hướng</translation>
    </message>
    <message>
        <source>RLE Start of right-to-left embedding</source>
        <translation>RLE Bắt đầu nhúng phải sang trái</translation>
    </message>
    <message>
        <source>RLI Right-to-left isolate</source>
        <translation>RLI Cô lập phải sang trái</translation>
    </message>
    <message>
        <source>RLM Right-to-left mark</source>
        <translation>RLM Dấu phải sang trái</translation>
    </message>
    <message>
        <source>RLO Start of right-to-left override</source>
        <translation>RLO Bắt đầu ép phải sang trái</translation>
    </message>
    <message>
        <source>ZWJ Zero width joiner</source>
        <translation>ZWJ Ký tự nối không độ rộng</translation>
    </message>
    <message>
        <source>ZWNJ Zero width non-joiner</source>
        <translation>ZWNJ Ký tự ngăn nối không độ rộng</translation>
    </message>
    <message>
        <source>ZWSP Zero width space</source>
        <translation>ZWSP Dấu cách không độ rộng</translation>
    </message>
</context>
<context>
    <name>QWhatsThisAction</name>
    <message>
        <source>What's This?</source>
        <translation>Đây là gì?</translation>
    </message>
</context>
<context>
    <name>QWidget</name>
    <message>
        <source>*</source>
        <translation>*</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Sao chép</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Dán</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Làm lại</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Hoàn tác</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Sao chép địa chỉ &amp;liên kết</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Cắt</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Chọn tất cả</translation>
    </message>
</context>
<context>
    <name>QWindowsUiaMainProvider</name>
    <message>
        <source>blockquote</source>
        <translation>đoạn trích</translation>
    </message>
</context>
<context>
    <name>QWizard</name>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Hoàn tất</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Trợ giúp</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Tiếp tục</translation>
    </message>
    <message>
        <source>&amp;Next &gt;</source>
        <translation>&amp;Tiếp tục &gt;</translation>
    </message>
    <message>
        <source>&lt; &amp;Back</source>
        <translation>&lt; &amp;Quay lại</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Thực hiện</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Tiếp tục</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Xong</translation>
    </message>
    <message>
        <source>Go Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Trợ giúp</translation>
    </message>
</context>
<context>
    <name>ReportList</name>
    <message>
        <source>New report</source>
        <translation>Báo cáo mới</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Cơ quan</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Mở</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Báo cáo</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Báo cáo</translation>
    </message>
    <message>
        <source>Reports are written here, section by section, with live figures, and leave as PDF and Excel.</source>
        <translation>Tại đây viết báo cáo theo từng mục với số liệu sống, rồi kết xuất ra PDF và Excel.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Đã viết</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Năm</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>nháp</translation>
    </message>
    <message>
        <source>form missing</source>
        <translation>thiếu biểu mẫu</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>được thay thế</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>đã gửi</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>đã ký</translation>
    </message>
    <message>
        <source>submitted for signing</source>
        <translation>trình ký</translation>
    </message>
    <message>
        <source>{done} of {total} sections</source>
        <translation>{done}/{total} mục</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>All reports</source>
        <translation>Mọi báo cáo</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Kiểm tra</translation>
    </message>
    <message>
        <source>Excel for the province …</source>
        <translation>Excel gửi tỉnh …</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Kết xuất</translation>
    </message>
    <message>
        <source>PDF …</source>
        <translation>PDF …</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>In</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Báo cáo</translation>
    </message>
    <message>
        <source>Signed PDF …</source>
        <translation>PDF có ký số …</translation>
    </message>
    <message>
        <source>Verify a PDF …</source>
        <translation>Kiểm tra chữ ký PDF …</translation>
    </message>
    <message>
        <source>View pages</source>
        <translation>Xem trang</translation>
    </message>
    <message>
        <source>saved {time}</source>
        <translation>đã ghi {time}</translation>
    </message>
</context>
<context>
    <name>Resources</name>
    <message>
        <source>Known forms: {keys}.</source>
        <translation>Các mẫu hiện có: {keys}.</translation>
    </message>
    <message>
        <source>Known plans: {keys}.</source>
        <translation>Các kế hoạch hiện có: {keys}.</translation>
    </message>
    <message>
        <source>Restore the file from the program's installation.</source>
        <translation>Hãy chép lại tệp này từ bộ cài của chương trình.</translation>
    </message>
    <message>
        <source>The data file {file} has an error at {key}: {why}</source>
        <translation>Tệp dữ liệu {file} có lỗi ở {key}: {why}</translation>
    </message>
    <message>
        <source>There is no layout for {system} documents.</source>
        <translation>Chưa có thể thức cho loại văn bản {system}.</translation>
    </message>
    <message>
        <source>There is no plan '{key}'.</source>
        <translation>Không có kế hoạch “{key}”.</translation>
    </message>
    <message>
        <source>There is no report form '{key}'.</source>
        <translation>Không có mẫu báo cáo “{key}”.</translation>
    </message>
    <message>
        <source>it can't be read ({reason}).</source>
        <translation>không đọc được tệp ({reason}).</translation>
    </message>
    <message>
        <source>the key is missing.</source>
        <translation>thiếu khóa này.</translation>
    </message>
    <message>
        <source>the key is not known here.</source>
        <translation>khóa này không dùng được ở đây.</translation>
    </message>
    <message>
        <source>the key occurs twice.</source>
        <translation>khóa này có hai lần.</translation>
    </message>
    <message>
        <source>the list must hold texts only.</source>
        <translation>danh sách chỉ được chứa chữ.</translation>
    </message>
    <message>
        <source>the list must hold whole numbers only.</source>
        <translation>danh sách chỉ được chứa số nguyên.</translation>
    </message>
    <message>
        <source>the value {value} is of a wrong kind.</source>
        <translation>giá trị {value} sai kiểu.</translation>
    </message>
    <message>
        <source>this indicator and year occur twice.</source>
        <translation>chỉ số và năm này có hai lần.</translation>
    </message>
    <message>
        <source>two numbers, the lower one first, are wanted.</source>
        <translation>cần hai số, số nhỏ đứng trước.</translation>
    </message>
    <message>
        <source>{value} is none of: {allowed}.</source>
        <translation>{value} không thuộc: {allowed}.</translation>
    </message>
    <message>
        <source>{value} is not a number.</source>
        <translation>{value} không phải là số.</translation>
    </message>
    <message>
        <source>{value} is not known.</source>
        <translation>không có {value}.</translation>
    </message>
    <message>
        <source>{value} is outside what the rules allow: {allowed}.</source>
        <translation>{value} nằm ngoài mức quy định cho phép: {allowed}.</translation>
    </message>
</context>
<context>
    <name>SectionEditor</name>
    <message>
        <source>A heading only: write in the sections under it.</source>
        <translation>Chỉ là đề mục: hãy viết ở các mục bên dưới.</translation>
    </message>
    <message>
        <source>Begin with “{marker}”</source>
        <translation>Bắt đầu bằng “{marker}”</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Đậm</translation>
    </message>
    <message>
        <source>Insert figure</source>
        <translation>Chèn số liệu</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Nghiêng</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Làm lại</translation>
    </message>
    <message>
        <source>Text tools</source>
        <translation>Công cụ soạn thảo</translation>
    </message>
    <message>
        <source>Underline</source>
        <translation>Gạch chân</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>Write here, or paste last time's text …</source>
        <translation>Viết tại đây, hoặc dán lời văn kỳ trước …</translation>
    </message>
    <message>
        <source>{words} of about {expected} words</source>
        <translation>{words} từ, cần khoảng {expected}</translation>
    </message>
    <message>
        <source>{words} words</source>
        <translation>{words} từ</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>A PNG in blue ink on transparent ground.</source>
        <translation>Ảnh PNG mực xanh, nền trong suốt.</translation>
    </message>
    <message>
        <source>A PNG in red on transparent ground.</source>
        <translation>Ảnh PNG màu đỏ, nền trong suốt.</translation>
    </message>
    <message>
        <source>A file .p12 or .pfx; its password is never kept.</source>
        <translation>Tệp .p12 hoặc .pfx; không lưu mật khẩu.</translation>
    </message>
    <message>
        <source>A range is met at</source>
        <translation>Chỉ tiêu khoảng: đạt ở</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Giới thiệu</translation>
    </message>
    <message>
        <source>Add an office…</source>
        <translation>Thêm cơ quan…</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Quyền hạn</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Sao lưu ngay</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sao lưu</translation>
    </message>
    <message>
        <source>By which rules the pages are set.</source>
        <translation>Quy định dùng để trình bày văn bản.</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>Tệp chứng thư số</translation>
    </message>
    <message>
        <source>Certificate files (*.p12 *.pfx)</source>
        <translation>Tệp chứng thư số (*.p12 *.pfx)</translation>
    </message>
    <message>
        <source>Change the agency's certificate</source>
        <translation>Sửa chứng thư số của cơ quan</translation>
    </message>
    <message>
        <source>Change the diameter of the seal</source>
        <translation>Sửa đường kính con dấu</translation>
    </message>
    <message>
        <source>Change the issuing agency</source>
        <translation>Sửa cơ quan ban hành</translation>
    </message>
    <message>
        <source>Change the layout rules</source>
        <translation>Sửa quy định thể thức</translation>
    </message>
    <message>
        <source>Change the name of the office</source>
        <translation>Sửa tên cơ quan</translation>
    </message>
    <message>
        <source>Change the place</source>
        <translation>Sửa địa danh</translation>
    </message>
    <message>
        <source>Change the recipients</source>
        <translation>Sửa nơi nhận</translation>
    </message>
    <message>
        <source>Change the seal image</source>
        <translation>Sửa ảnh con dấu</translation>
    </message>
    <message>
        <source>Change the signature image</source>
        <translation>Sửa ảnh chữ ký</translation>
    </message>
    <message>
        <source>Change the signer's authority</source>
        <translation>Sửa quyền hạn của người ký</translation>
    </message>
    <message>
        <source>Change the signer's certificate</source>
        <translation>Sửa chứng thư số của người ký</translation>
    </message>
    <message>
        <source>Change the signer's name</source>
        <translation>Sửa họ tên người ký</translation>
    </message>
    <message>
        <source>Change the signer's post</source>
        <translation>Sửa chức vụ người ký</translation>
    </message>
    <message>
        <source>Change the superior agency</source>
        <translation>Sửa cơ quan chủ quản</translation>
    </message>
    <message>
        <source>Change the symbol</source>
        <translation>Sửa ký hiệu</translation>
    </message>
    <message>
        <source>Change the system of documents</source>
        <translation>Sửa hệ thống văn bản</translation>
    </message>
    <message>
        <source>Change the territory</source>
        <translation>Sửa địa bàn</translation>
    </message>
    <message>
        <source>Change the type size</source>
        <translation>Sửa cỡ chữ</translation>
    </message>
    <message>
        <source>Change the width of the signature</source>
        <translation>Sửa chiều rộng chữ ký</translation>
    </message>
    <message>
        <source>Change when a range is met</source>
        <translation>Sửa cách tính đạt chỉ tiêu khoảng</translation>
    </message>
    <message>
        <source>Change when a target is exceeded</source>
        <translation>Sửa cách tính vượt chỉ tiêu</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Chọn…</translation>
    </message>
    <message>
        <source>Data files</source>
        <translation>Dữ liệu kèm theo</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Thư mục dữ liệu</translation>
    </message>
    <message>
        <source>Diameter of the seal</source>
        <translation>Đường kính con dấu</translation>
    </message>
    <message>
        <source>Exceeded from</source>
        <translation>Vượt từ</translation>
    </message>
    <message>
        <source>For a report of {today}: {name}, in force since {since}.</source>
        <translation>Báo cáo ngày {today}: {name}, có hiệu lực từ {since}.</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Họ và tên</translation>
    </message>
    <message>
        <source>Give a number from {low} to {high}.</source>
        <translation>Hãy nhập số từ {low} đến {high}.</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Danh mục chỉ số</translation>
    </message>
    <message>
        <source>Issuing agency</source>
        <translation>Cơ quan ban hành</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>Large type (14 pt text)</source>
        <translation>Cỡ chữ lớn (nội dung cỡ 14)</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Thể thức</translation>
    </message>
    <message>
        <source>Layouts</source>
        <translation>Quy định thể thức</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Giấy phép</translation>
    </message>
    <message>
        <source>Name of the office</source>
        <translation>Tên cơ quan</translation>
    </message>
    <message>
        <source>No file chosen</source>
        <translation>Chưa chọn tệp</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Cơ quan</translation>
    </message>
    <message>
        <source>One a line; dashes and semicolons are added.</source>
        <translation>Mỗi dòng một nơi; chương trình tự thêm gạch đầu dòng và dấu chấm phẩy.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Mở thư mục</translation>
    </message>
    <message>
        <source>Party (guidance of the Central Office)</source>
        <translation>Đảng (hướng dẫn của Văn phòng Trung ương Đảng)</translation>
    </message>
    <message>
        <source>Password of the certificate</source>
        <translation>Mật khẩu chứng thư số</translation>
    </message>
    <message>
        <source>Password of {name}</source>
        <translation>Mật khẩu của {name}</translation>
    </message>
    <message>
        <source>Percent beyond the target; empty: a rate that reaches its target is “met”, however far beyond it lies.</source>
        <translation>Số % hơn chỉ tiêu; để trống: tỷ lệ đã đạt chỉ tiêu chỉ ghi “đạt”, dù hơn bao nhiêu.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Địa danh</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Kế hoạch</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Chức vụ</translation>
    </message>
    <message>
        <source>Proven copies of all data, made on closing and when you ask.</source>
        <translation>Bản sao đã kiểm tra của toàn bộ dữ liệu, tạo khi đóng chương trình và khi bạn yêu cầu.</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Nơi nhận</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Gỡ bỏ</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Quy định</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Con dấu</translation>
    </message>
    <message>
        <source>Seal image</source>
        <translation>Ảnh con dấu</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Các mục</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Cài đặt</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>Xem…</translation>
    </message>
    <message>
        <source>Signature image</source>
        <translation>Ảnh chữ ký</translation>
    </message>
    <message>
        <source>Signer</source>
        <translation>Người ký</translation>
    </message>
    <message>
        <source>Small type (13 pt text)</source>
        <translation>Cỡ chữ nhỏ (nội dung cỡ 13)</translation>
    </message>
    <message>
        <source>Stands before the date.</source>
        <translation>Đứng trước ngày, tháng, năm.</translation>
    </message>
    <message>
        <source>State (Decree 30/2020/NĐ-CP)</source>
        <translation>Nhà nước (Nghị định 30/2020/NĐ-CP)</translation>
    </message>
    <message>
        <source>Superior agency</source>
        <translation>Cơ quan chủ quản</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Ký hiệu</translation>
    </message>
    <message>
        <source>System of documents</source>
        <translation>Hệ thống văn bản</translation>
    </message>
    <message>
        <source>Territory of the figures</source>
        <translation>Địa bàn của số liệu</translation>
    </message>
    <message>
        <source>The agency's own signature: its certificate and its seal.</source>
        <translation>Chữ ký số của cơ quan: chứng thư số và con dấu.</translation>
    </message>
    <message>
        <source>The bold line below it, with the drawn line.</source>
        <translation>Dòng chữ đậm bên dưới, có đường kẻ ngang.</translation>
    </message>
    <message>
        <source>The end that is reached first (25 of 25 - 27)</source>
        <translation>Mức đạt đến trước (25 trong 25 - 27)</translation>
    </message>
    <message>
        <source>The far end (27 of 25 - 27)</source>
        <translation>Mức xa hơn (27 trong 25 - 27)</translation>
    </message>
    <message>
        <source>The file {name} can't be read.</source>
        <translation>Không đọc được tệp {name}.</translation>
    </message>
    <message>
        <source>The file {name} is missing.</source>
        <translation>Không tìm thấy tệp {name}.</translation>
    </message>
    <message>
        <source>The first line at the top left of page 1.</source>
        <translation>Dòng đầu tiên, góc trên bên trái trang 1.</translation>
    </message>
    <message>
        <source>The language of the program; documents stay Vietnamese.</source>
        <translation>Ngôn ngữ của chương trình; văn bản luôn bằng tiếng Việt.</translation>
    </message>
    <message>
        <source>The lines above the post, one a line.</source>
        <translation>Các dòng phía trên chức vụ, mỗi dòng một ý.</translation>
    </message>
    <message>
        <source>The list “Nơi nhận” that a new report begins with.</source>
        <translation>Danh sách “Nơi nhận” có sẵn khi tạo báo cáo mới.</translation>
    </message>
    <message>
        <source>The office's part of a document number.</source>
        <translation>Chữ viết tắt tên cơ quan trong số, ký hiệu văn bản.</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Chưa có bản sao lưu nào.</translation>
    </message>
    <message>
        <source>This can't be left empty.</source>
        <translation>Không được để trống ô này.</translation>
    </message>
    <message>
        <source>Those in force on the report's date</source>
        <translation>Theo quy định có hiệu lực vào ngày báo cáo</translation>
    </message>
    <message>
        <source>Type size</source>
        <translation>Cỡ chữ</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>Đánh giá</translation>
    </message>
    <message>
        <source>What stands at the head of every document of this office.</source>
        <translation>Phần đầu của mọi văn bản do cơ quan ban hành.</translation>
    </message>
    <message>
        <source>What this office calls met and exceeded.</source>
        <translation>Khi nào cơ quan coi là đạt và vượt.</translation>
    </message>
    <message>
        <source>What this program is made of.</source>
        <translation>Các thành phần của chương trình.</translation>
    </message>
    <message>
        <source>Who signs, in whose name, and with which certificate.</source>
        <translation>Ai ký, ký với quyền hạn gì và bằng chứng thư số nào.</translation>
    </message>
    <message>
        <source>Width of the signature</source>
        <translation>Chiều rộng chữ ký</translation>
    </message>
    <message>
        <source>Write it in capitals without spaces, for example UBND.</source>
        <translation>Hãy viết hoa, không có dấu cách, ví dụ UBND.</translation>
    </message>
    <message>
        <source>{holder}, valid from {start} to {end}</source>
        <translation>{holder}, có hiệu lực từ {start} đến {end}</translation>
    </message>
    <message>
        <source>{name} is not a PNG picture.</source>
        <translation>{name} không phải ảnh PNG.</translation>
    </message>
</context>
<context>
    <name>Signing</name>
    <message>
        <source>Ask the issuing authority for a new one, and choose its file.</source>
        <translation>Hãy đề nghị tổ chức cấp chứng thư số cấp chứng thư mới, rồi chọn tệp đó.</translation>
    </message>
    <message>
        <source>Ask the issuing authority for an RSA or ECDSA certificate.</source>
        <translation>Hãy đề nghị tổ chức cấp chứng thư số cấp loại RSA hoặc ECDSA.</translation>
    </message>
    <message>
        <source>Ask the sender for it again.</source>
        <translation>Hãy đề nghị bên gửi gửi lại.</translation>
    </message>
    <message>
        <source>Check date and time of this computer.</source>
        <translation>Hãy kiểm tra ngày, giờ của máy tính này.</translation>
    </message>
    <message>
        <source>Choose a file that ends in .p12 or .pfx.</source>
        <translation>Hãy chọn tệp có đuôi .p12 hoặc .pfx.</translation>
    </message>
    <message>
        <source>Choose a file that ends in .pdf, or ask the sender for it again.</source>
        <translation>Hãy chọn tệp có đuôi .pdf, hoặc đề nghị bên gửi gửi lại.</translation>
    </message>
    <message>
        <source>Choose another name for it.</source>
        <translation>Hãy đặt tên khác.</translation>
    </message>
    <message>
        <source>Choose it again; is the drive with it connected?</source>
        <translation>Hãy chọn lại; ổ đĩa chứa tệp đã cắm chưa?</translation>
    </message>
    <message>
        <source>Export the certificate again, together with its private key.</source>
        <translation>Hãy xuất lại chứng thư số kèm khóa bí mật.</translation>
    </message>
    <message>
        <source>Export the certificate again, with AES encryption.</source>
        <translation>Hãy xuất lại chứng thư số với mã hóa AES.</translation>
    </message>
    <message>
        <source>Save it as PNG with a transparent background; choose it again.</source>
        <translation>Hãy lưu ảnh thành PNG có nền trong suốt rồi chọn lại.</translation>
    </message>
    <message>
        <source>Save it without a password first.</source>
        <translation>Hãy lưu thành tệp không có mật khẩu trước.</translation>
    </message>
    <message>
        <source>The PDF document is damaged: its signatures can't be checked.</source>
        <translation>Tệp PDF bị hỏng: không kiểm tra được chữ ký số.</translation>
    </message>
    <message>
        <source>The certificate file “{name}” can't be read.</source>
        <translation>Không đọc được tệp chứng thư số “{name}”.</translation>
    </message>
    <message>
        <source>The certificate of {holder} expired on {day}.</source>
        <translation>Chứng thư số của {holder} đã hết hạn ngày {day}.</translation>
    </message>
    <message>
        <source>The certificate of {holder} is not valid before {day}.</source>
        <translation>Chứng thư số của {holder} chỉ có hiệu lực từ ngày {day}.</translation>
    </message>
    <message>
        <source>The certificate of {holder} was not valid at the time of signing.</source>
        <translation>Chứng thư số của {holder} không có hiệu lực tại thời điểm ký.</translation>
    </message>
    <message>
        <source>The document already carries the signature “{field}”.</source>
        <translation>Văn bản đã có chữ ký số “{field}”.</translation>
    </message>
    <message>
        <source>The document could not be signed.</source>
        <translation>Không ký số được văn bản.</translation>
    </message>
    <message>
        <source>The document is not a readable PDF file.</source>
        <translation>Văn bản không phải tệp PDF đọc được.</translation>
    </message>
    <message>
        <source>The document is not signed.</source>
        <translation>Văn bản chưa được ký số.</translation>
    </message>
    <message>
        <source>The document is not the one that {holder} signed.</source>
        <translation>Văn bản không phải là bản mà {holder} đã ký.</translation>
    </message>
    <message>
        <source>The document is protected with a password.</source>
        <translation>Văn bản được bảo vệ bằng mật khẩu.</translation>
    </message>
    <message>
        <source>The document was changed after {holder} signed it.</source>
        <translation>Văn bản đã bị sửa sau khi {holder} ký.</translation>
    </message>
    <message>
        <source>The document “{name}” can't be read.</source>
        <translation>Không đọc được văn bản “{name}”.</translation>
    </message>
    <message>
        <source>The image has no transparent background: it would hide the text.</source>
        <translation>Ảnh không có nền trong suốt: sẽ che mất chữ.</translation>
    </message>
    <message>
        <source>The image is empty: nothing would be seen on the page.</source>
        <translation>Ảnh trống: trên trang sẽ không thấy gì.</translation>
    </message>
    <message>
        <source>The image of the signature or seal is not a readable PNG file.</source>
        <translation>Ảnh chữ ký hoặc con dấu không phải tệp PNG đọc được.</translation>
    </message>
    <message>
        <source>The password does not open “{name}”.</source>
        <translation>Mật khẩu không mở được “{name}”.</translation>
    </message>
    <message>
        <source>The private key in “{name}” is of a kind that signs no documents.</source>
        <translation>Khóa bí mật trong “{name}” thuộc loại không dùng để ký văn bản.</translation>
    </message>
    <message>
        <source>The seal should be red.</source>
        <translation>Con dấu phải màu đỏ.</translation>
    </message>
    <message>
        <source>The signature should be blue.</source>
        <translation>Chữ ký phải màu xanh.</translation>
    </message>
    <message>
        <source>The signature “{field}” is damaged.</source>
        <translation>Chữ ký số “{field}” bị hỏng.</translation>
    </message>
    <message>
        <source>The signature “{field}” is missing.</source>
        <translation>Thiếu chữ ký số “{field}”.</translation>
    </message>
    <message>
        <source>The signed document can't have the name of the unsigned one.</source>
        <translation>Tệp đã ký không được trùng tên với tệp chưa ký.</translation>
    </message>
    <message>
        <source>Type it again; mind capitals and the Vietnamese keyboard.</source>
        <translation>Hãy nhập lại; lưu ý chữ hoa, chữ thường và bộ gõ tiếng Việt.</translation>
    </message>
    <message>
        <source>Write it anew with this program, and sign that file.</source>
        <translation>Hãy kết xuất lại bằng chương trình này rồi ký tệp đó.</translation>
    </message>
    <message>
        <source>Write the document anew, and sign that file.</source>
        <translation>Hãy kết xuất lại văn bản rồi ký tệp đó.</translation>
    </message>
    <message>
        <source>an unknown time</source>
        <translation>thời điểm không rõ</translation>
    </message>
    <message>
        <source>{holder} signed the whole document at {time}; it is unchanged.</source>
        <translation>{holder} đã ký toàn bộ văn bản lúc {time}; văn bản không thay đổi.</translation>
    </message>
    <message>
        <source>{holder} signed the whole document at {time}; since then only signatures were added.</source>
        <translation>{holder} đã ký toàn bộ văn bản lúc {time}; từ đó chỉ có thêm chữ ký số.</translation>
    </message>
    <message>
        <source>{holder} signed the whole document, but the issuer of the certificate is not known here: {issuer}.</source>
        <translation>{holder} đã ký toàn bộ văn bản, nhưng tổ chức cấp chứng thư số chưa có trong danh sách tin cậy: {issuer}.</translation>
    </message>
    <message>
        <source>“{name}” holds no private key: nothing can be signed with it.</source>
        <translation>“{name}” không chứa khóa bí mật nên không dùng để ký được.</translation>
    </message>
    <message>
        <source>“{name}” in the trust folder is no certificate of an authority.</source>
        <translation>“{name}” trong thư mục tin cậy không phải chứng thư số của tổ chức chứng thực.</translation>
    </message>
    <message>
        <source>“{name}” is locked in an outdated way.</source>
        <translation>“{name}” được mã hóa theo cách đã lỗi thời.</translation>
    </message>
    <message>
        <source>“{name}” is not a PDF document.</source>
        <translation>“{name}” không phải tệp PDF.</translation>
    </message>
    <message>
        <source>“{name}” is not a certificate file, or it is damaged.</source>
        <translation>“{name}” không phải tệp chứng thư số, hoặc tệp bị hỏng.</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Restore the copy {name}</source>
        <translation>Phục hồi bản sao {name}</translation>
    </message>
    <message>
        <source>There is no display to show the window on.</source>
        <translation>Không có màn hình để mở cửa sổ chương trình.</translation>
    </message>
    <message>
        <source>Use the commands instead: nq20desk --help.</source>
        <translation>Hãy dùng các lệnh thay thế: nq20desk --help.</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>Another nq20desk is already using the data in {folder}.</source>
        <translation>Một cửa sổ nq20desk khác đang dùng dữ liệu trong {folder}.</translation>
    </message>
    <message>
        <source>Choose a folder of your own, for example in Documents.</source>
        <translation>Hãy chọn một thư mục của bạn, ví dụ trong Documents.</translation>
    </message>
    <message>
        <source>Choose a folder on this computer's own disk or on a USB stick.</source>
        <translation>Hãy chọn thư mục trên ổ đĩa của máy này hoặc trên USB.</translation>
    </message>
    <message>
        <source>Close the other program and do the step again.</source>
        <translation>Hãy đóng chương trình kia rồi làm lại bước này.</translation>
    </message>
    <message>
        <source>Close the other window first, or choose another folder.</source>
        <translation>Hãy đóng cửa sổ kia trước, hoặc chọn thư mục khác.</translation>
    </message>
    <message>
        <source>Connect the drive again, then do the step again.</source>
        <translation>Hãy cắm lại ổ đĩa rồi thực hiện lại bước vừa rồi.</translation>
    </message>
    <message>
        <source>Install the newest nq20desk; the data were left as they are.</source>
        <translation>Hãy cài bản nq20desk mới nhất; dữ liệu được giữ nguyên.</translation>
    </message>
    <message>
        <source>It was left as it is. Restore the newest copy from the folder {folder}.</source>
        <translation>Tệp được giữ nguyên. Hãy phục hồi bản sao mới nhất từ thư mục {folder}.</translation>
    </message>
    <message>
        <source>Make room on the disk and do the step again.</source>
        <translation>Hãy giải phóng bớt chỗ trên ổ đĩa rồi làm lại bước này.</translation>
    </message>
    <message>
        <source>Make room on the disk; the data themselves are safe.</source>
        <translation>Hãy giải phóng bớt chỗ trên ổ đĩa; dữ liệu vẫn an toàn.</translation>
    </message>
    <message>
        <source>No backup could be written to {folder}: {reason}.</source>
        <translation>Không ghi được bản sao lưu vào {folder}: {reason}.</translation>
    </message>
    <message>
        <source>Remove the write protection of the folder and try again.</source>
        <translation>Hãy bỏ chế độ chống ghi của thư mục rồi thử lại.</translation>
    </message>
    <message>
        <source>The command 'reports' lists them.</source>
        <translation>Lệnh “reports” liệt kê các báo cáo.</translation>
    </message>
    <message>
        <source>The data are in use by another program.</source>
        <translation>Dữ liệu đang được chương trình khác sử dụng.</translation>
    </message>
    <message>
        <source>The data file {name} is damaged and was not opened.</source>
        <translation>Tệp dữ liệu {name} bị hỏng nên không mở.</translation>
    </message>
    <message>
        <source>The data file {name} is write-protected.</source>
        <translation>Tệp dữ liệu {name} bị chống ghi.</translation>
    </message>
    <message>
        <source>The data folder {folder} can't be reached any more.</source>
        <translation>Không còn truy cập được thư mục dữ liệu {folder}.</translation>
    </message>
    <message>
        <source>The data were written by a newer nq20desk (data version {version}).</source>
        <translation>Dữ liệu do bản nq20desk mới hơn ghi (phiên bản dữ liệu {version}).</translation>
    </message>
    <message>
        <source>The disk is full; the last step was not saved.</source>
        <translation>Ổ đĩa đầy; bước vừa làm chưa được lưu.</translation>
    </message>
    <message>
        <source>The folder {folder} can't be written to: {reason}.</source>
        <translation>Không ghi được vào thư mục {folder}: {reason}.</translation>
    </message>
    <message>
        <source>The folder {folder} is on a network share, where data could be lost.</source>
        <translation>Thư mục {folder} nằm trên ổ mạng, dễ mất dữ liệu.</translation>
    </message>
    <message>
        <source>The folder “backups” beside the data holds the copies.</source>
        <translation>Các bản sao nằm trong thư mục “backups” cạnh dữ liệu.</translation>
    </message>
    <message>
        <source>There is no copy {name}.</source>
        <translation>Không có bản sao {name}.</translation>
    </message>
    <message>
        <source>There is no report {identifier} in these data.</source>
        <translation>Không có báo cáo {identifier} trong dữ liệu này.</translation>
    </message>
    <message>
        <source>This step can't be undone: its data were changed again later.</source>
        <translation>Không hoàn tác được bước này: dữ liệu đã được sửa tiếp sau đó.</translation>
    </message>
    <message>
        <source>Undo the later steps first.</source>
        <translation>Hãy hoàn tác các bước sau trước.</translation>
    </message>
</context>
<context>
    <name>UnitWizard</name>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Certificate and images are added later in the settings.</source>
        <translation>Chứng thư số và ảnh sẽ thêm sau trong Cài đặt.</translation>
    </message>
    <message>
        <source>Enter the unit</source>
        <translation>Khai báo đơn vị</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Hoàn tất</translation>
    </message>
    <message>
        <source>For example: Cao Bằng, Tam Đường.</source>
        <translation>Ví dụ: Cao Bằng, Tam Đường.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Kinds of offices</source>
        <translation>Các loại cơ quan</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên riêng</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Tiếp tục</translation>
    </message>
    <message>
        <source>Proposed from the name; mend what is written otherwise here.</source>
        <translation>Gợi ý từ tên; hãy sửa những chỗ đơn vị viết khác.</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Tỉnh</translation>
    </message>
    <message>
        <source>Step {step} of {last}</source>
        <translation>Bước {step}/{last}</translation>
    </message>
    <message>
        <source>The head of its documents</source>
        <translation>Phần đầu văn bản</translation>
    </message>
    <message>
        <source>The kind of office decides layout, numbering and signing powers.</source>
        <translation>Loại cơ quan quyết định thể thức, cách đánh số và quyền hạn ký.</translation>
    </message>
    <message>
        <source>The name alone, as it stands after the word for its kind.</source>
        <translation>Chỉ ghi tên riêng, phần đứng sau từ chỉ loại.</translation>
    </message>
    <message>
        <source>This office has been entered already.</source>
        <translation>Cơ quan này đã được khai báo.</translation>
    </message>
    <message>
        <source>What is it called?</source>
        <translation>Tên cơ quan là gì?</translation>
    </message>
    <message>
        <source>Who signs?</source>
        <translation>Ai ký?</translation>
    </message>
    <message>
        <source>Whose reports are written here?</source>
        <translation>Cơ quan nào lập báo cáo?</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>từ {day}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>đến {day}</translation>
    </message>
</context>
<context>
    <name>VerifyDialog</name>
    <message>
        <source>Changes since</source>
        <translation>Thay đổi sau khi ký</translation>
    </message>
    <message>
        <source>Choose a PDF</source>
        <translation>Chọn tệp PDF</translation>
    </message>
    <message>
        <source>Choose a PDF…</source>
        <translation>Chọn tệp PDF…</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Đóng thông báo này</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>Phạm vi</translation>
    </message>
    <message>
        <source>Every signature holds, and the document is as it was signed.</source>
        <translation>Mọi chữ ký số đều hợp lệ, văn bản còn nguyên như khi ký.</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Nơi cấp</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>Tệp PDF (*.pdf)</translation>
    </message>
    <message>
        <source>See who signed a PDF, when, and whether it was changed since. Choose the file, or drop it here.</source>
        <translation>Xem ai đã ký tệp PDF, ký lúc nào và sau đó tệp có bị sửa không. Hãy chọn tệp hoặc kéo thả vào đây.</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Chữ ký số</translation>
    </message>
    <message>
        <source>Signature of the agency</source>
        <translation>Chữ ký số của cơ quan</translation>
    </message>
    <message>
        <source>Signature of the leader</source>
        <translation>Chữ ký số của lãnh đạo</translation>
    </message>
    <message>
        <source>Signature “{field}”</source>
        <translation>Chữ ký số “{field}”</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Người ký</translation>
    </message>
    <message>
        <source>The document is as it was signed, but not every issuer is in the trust list.</source>
        <translation>Văn bản còn nguyên như khi ký, nhưng có nơi cấp chứng thư số chưa nằm trong danh sách tin cậy.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Thời gian</translation>
    </message>
    <message>
        <source>Verify signatures</source>
        <translation>Kiểm tra chữ ký số</translation>
    </message>
    <message>
        <source>Verifying the signatures</source>
        <translation>Đang kiểm tra chữ ký số</translation>
    </message>
    <message>
        <source>View pages</source>
        <translation>Xem trang</translation>
    </message>
    <message>
        <source>none</source>
        <translation>không có</translation>
    </message>
    <message>
        <source>not said in the signature</source>
        <translation>chữ ký số không ghi</translation>
    </message>
    <message>
        <source>not valid: the signed content was changed</source>
        <translation>không hợp lệ: nội dung đã ký bị thay đổi</translation>
    </message>
    <message>
        <source>only a part of the document</source>
        <translation>chỉ một phần văn bản</translation>
    </message>
    <message>
        <source>the document was changed after signing</source>
        <translation>văn bản đã bị sửa sau khi ký</translation>
    </message>
    <message>
        <source>the whole document</source>
        <translation>toàn bộ văn bản</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>hợp lệ</translation>
    </message>
    <message>
        <source>{issuer} – in the trust list</source>
        <translation>{issuer} – có trong danh sách tin cậy</translation>
    </message>
    <message>
        <source>{issuer} – not in the trust list</source>
        <translation>{issuer} – không có trong danh sách tin cậy</translation>
    </message>
    <message>
        <source>{issuer} – the certificate had expired</source>
        <translation>{issuer} – chứng thư số đã hết hạn khi ký</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>0 (none occurred)</source>
        <translation>0 (không có ca nào)</translation>
    </message>
    <message>
        <source>commune</source>
        <translation>xã</translation>
    </message>
    <message>
        <source>district</source>
        <translation>huyện</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>nháp</translation>
    </message>
    <message>
        <source>exceeded</source>
        <translation>vượt</translation>
    </message>
    <message>
        <source>exceeded by {amount}</source>
        <translation>vượt {amount}</translation>
    </message>
    <message>
        <source>exceeded, {amount} lower</source>
        <translation>vượt, thấp hơn {amount}</translation>
    </message>
    <message>
        <source>met</source>
        <translation>đạt</translation>
    </message>
    <message>
        <source>met exactly</source>
        <translation>vừa đạt</translation>
    </message>
    <message>
        <source>met, {amount} lower</source>
        <translation>đạt, thấp hơn {amount}</translation>
    </message>
    <message>
        <source>met, {amount} more</source>
        <translation>đạt, hơn {amount}</translation>
    </message>
    <message>
        <source>nation</source>
        <translation>toàn quốc</translation>
    </message>
    <message>
        <source>no figure yet</source>
        <translation>chưa có số liệu</translation>
    </message>
    <message>
        <source>no target</source>
        <translation>chưa có chỉ tiêu</translation>
    </message>
    <message>
        <source>not collected at this level</source>
        <translation>không thu thập ở cấp này</translation>
    </message>
    <message>
        <source>not comparable</source>
        <translation>không so được</translation>
    </message>
    <message>
        <source>not comparable (a change)</source>
        <translation>không so được (mức tăng, giảm)</translation>
    </message>
    <message>
        <source>not comparable (condition not said)</source>
        <translation>không so được (chưa rõ điều kiện)</translation>
    </message>
    <message>
        <source>not comparable (in words)</source>
        <translation>không so được (ghi bằng lời)</translation>
    </message>
    <message>
        <source>not comparable ({given} of {wanted} kinds)</source>
        <translation>không so được ({given}/{wanted} loại)</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>chưa đạt</translation>
    </message>
    <message>
        <source>number</source>
        <translation>số</translation>
    </message>
    <message>
        <source>province</source>
        <translation>tỉnh</translation>
    </message>
    <message>
        <source>qualitative</source>
        <translation>định tính</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>được thay thế</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>đã gửi</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>đã ký</translation>
    </message>
    <message>
        <source>still {amount} too high</source>
        <translation>còn cao hơn {amount}</translation>
    </message>
    <message>
        <source>submitted for signing</source>
        <translation>trình ký</translation>
    </message>
    <message>
        <source>text</source>
        <translation>chữ</translation>
    </message>
    <message>
        <source>{amount} short</source>
        <translation>còn thiếu {amount}</translation>
    </message>
    <message>
        <source>{number}</source>
        <translation>{number}</translation>
    </message>
    <message>
        <source>{number} per 10,000</source>
        <translation>{number}/vạn dân</translation>
    </message>
    <message>
        <source>{number} per 100,000</source>
        <translation>{number}/100.000 dân</translation>
    </message>
    <message>
        <source>{number} percentage points</source>
        <translation>{number} điểm %</translation>
    </message>
    <message>
        <source>{number} points</source>
        <translation>{number} điểm</translation>
    </message>
    <message>
        <source>{number} years</source>
        <translation>{number} năm</translation>
    </message>
    <message>
        <source>{number} đồng</source>
        <translation>{number} đồng</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>one of the words is blank.</source>
        <translation>có một từ bị bỏ trống.</translation>
    </message>
    <message>
        <source>only % and ‰ are signs.</source>
        <translation>dấu chỉ có thể là % hoặc ‰.</translation>
    </message>
    <message>
        <source>the day is missing.</source>
        <translation>thiếu ngày.</translation>
    </message>
    <message>
        <source>the list has no words.</source>
        <translation>danh sách không có từ nào.</translation>
    </message>
    <message>
        <source>the pattern is wrong ({reason}).</source>
        <translation>mẫu sai ({reason}).</translation>
    </message>
    <message>
        <source>these words are there twice: {words}.</source>
        <translation>các từ này có hai lần: {words}.</translation>
    </message>
    <message>
        <source>two spellings at least are needed.</source>
        <translation>cần ít nhất hai cách viết.</translation>
    </message>
</context>
</TS>
