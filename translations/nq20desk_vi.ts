<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>Built on</source>
        <translation>Ngày đóng gói</translation>
    </message>
    <message>
        <source>Data editions</source>
        <translation>Các bộ dữ liệu</translation>
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
        <source>Edition</source>
        <translation>Bộ dữ liệu</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Biểu mẫu</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Chỉ số</translation>
    </message>
    <message>
        <source>Layouts</source>
        <translation>Thể thức</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Giấy phép</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Kế hoạch</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Chương trình</translation>
    </message>
    <message>
        <source>Reports on Resolution 20-NQ/TW</source>
        <translation>Báo cáo thực hiện Nghị quyết số 20-NQ/TW</translation>
    </message>
    <message>
        <source>TRIAL KEY, {first} – {last}</source>
        <translation>KHÓA THỬ, {first} – {last}</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Phiên bản</translation>
    </message>
    <message>
        <source>Whose update files are believed</source>
        <translation>Khóa ký tệp cập nhật được tin</translation>
    </message>
    <message>
        <source>came with the program</source>
        <translation>kèm theo chương trình</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>bị hỏng</translation>
    </message>
    <message>
        <source>from a file</source>
        <translation>từ tệp cập nhật</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>đang dùng</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>được giữ lại</translation>
    </message>
    <message>
        <source>{count}</source>
        <translation>{count}</translation>
    </message>
    <message>
        <source>{count}, list {version}</source>
        <translation>{count}, danh mục {version}</translation>
    </message>
    <message>
        <source>{count}, the newest in force since {day}</source>
        <translation>{count}, mới nhất có hiệu lực từ {day}</translation>
    </message>
    <message>
        <source>{day} – {title}</source>
        <translation>{day} – {title}</translation>
    </message>
    <message>
        <source>{first} – {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>{name}</source>
        <translation>{name}</translation>
    </message>
    <message>
        <source>{state} ({origin})</source>
        <translation>{state} ({origin})</translation>
    </message>
    <message>
        <source>{title} – {state} ({origin})</source>
        <translation>{title} – {state} ({origin})</translation>
    </message>
    <message>
        <source>{who}, {when}</source>
        <translation>{who}, {when}</translation>
    </message>
</context>
<context>
    <name>AboutDialog</name>
    <message>
        <source>About nq20desk</source>
        <translation>Giới thiệu nq20desk</translation>
    </message>
    <message>
        <source>Another edition of the data</source>
        <translation>Bộ dữ liệu khác</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Đóng thông báo này</translation>
    </message>
    <message>
        <source>Copied. Paste it into a message.</source>
        <translation>Đã sao chép. Hãy dán vào thư hoặc tin nhắn.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Sao chép</translation>
    </message>
    <message>
        <source>Edition {edition} is in use now.</source>
        <translation>Đang dùng bộ dữ liệu ngày {edition}.</translation>
    </message>
    <message>
        <source>Licence of {name}</source>
        <translation>Giấy phép {name}</translation>
    </message>
    <message>
        <source>Open data folder</source>
        <translation>Mở thư mục dữ liệu</translation>
    </message>
    <message>
        <source>Reading the edition</source>
        <translation>Đang đọc bộ dữ liệu</translation>
    </message>
    <message>
        <source>Update from a file…</source>
        <translation>Cập nhật từ tệp…</translation>
    </message>
    <message>
        <source>Use this edition</source>
        <translation>Dùng bộ dữ liệu này</translation>
    </message>
</context>
<context>
    <name>AsideDialog</name>
    <message>
        <source>A reason is needed. The finding comes back when its sentence or its figures change.</source>
        <translation>Cần ghi lý do. Nếu câu hoặc số liệu thay đổi, phát hiện này sẽ trở lại.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Gác lại</translation>
    </message>
    <message>
        <source>Set the finding aside</source>
        <translation>Gác lại phát hiện</translation>
    </message>
    <message>
        <source>Why is it right as it stands?</source>
        <translation>Vì sao để nguyên là đúng?</translation>
    </message>
    <message>
        <source>for example: as the plan words it</source>
        <translation>ví dụ: theo đúng lời văn của kế hoạch</translation>
    </message>
</context>
<context>
    <name>Assessment</name>
    <message>
        <source>By the settings {margin}% beyond the target exceeds it.</source>
        <translation>Theo Cài đặt, hơn chỉ tiêu từ {margin}% trở lên là vượt.</translation>
    </message>
    <message>
        <source>Elsewhere the same plan says “{words}”.</source>
        <translation>Chỗ khác trong cùng kế hoạch ghi “{words}”.</translation>
    </message>
    <message>
        <source>Higher is better: {edge} and more is met.</source>
        <translation>Càng cao càng tốt: từ {edge} trở lên là đạt.</translation>
    </message>
    <message>
        <source>It lies beyond {end}, the far end of the range.</source>
        <translation>Đã qua {end}, đầu xa của khoảng chỉ tiêu.</translation>
    </message>
    <message>
        <source>Lower is better: {edge} and less is met.</source>
        <translation>Càng thấp càng tốt: từ {edge} trở xuống là đạt.</translation>
    </message>
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
        <source>The plan prints “{printed}”, a misprint; it is read as {value}. {note}</source>
        <translation>Kế hoạch in “{printed}” là in nhầm, được hiểu là {value}. {note}</translation>
    </message>
    <message>
        <source>The plan sets no target for this year.</source>
        <translation>Kế hoạch không đặt chỉ tiêu cho năm này.</translation>
    </message>
    <message>
        <source>The target does not say for how many kinds it is meant.</source>
        <translation>Chỉ tiêu không ghi tính với bao nhiêu loại vắc xin.</translation>
    </message>
    <message>
        <source>The target is a change, not a level.</source>
        <translation>Chỉ tiêu là mức tăng, giảm, không phải mức phải đạt.</translation>
    </message>
    <message>
        <source>The target is a number of things: one more exceeds it.</source>
        <translation>Chỉ tiêu là số lượng: nhiều hơn là vượt.</translation>
    </message>
    <message>
        <source>The target is a range; by the settings {edge} is enough.</source>
        <translation>Chỉ tiêu là một khoảng; theo Cài đặt, {edge} đã là đạt.</translation>
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
        <source>figure divided by the target {target}</source>
        <translation>số liệu chia cho chỉ tiêu {target}</translation>
    </message>
    <message>
        <source>target {target} divided by the figure, since lower is better</source>
        <translation>chỉ tiêu {target} chia cho số liệu, vì càng thấp càng tốt</translation>
    </message>
    <message>
        <source>{edge} itself is not enough.</source>
        <translation>Đúng bằng {edge} thì chưa đạt.</translation>
    </message>
    <message>
        <source>{first} {second}</source>
        <translation>{first} {second}</translation>
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
    <message>
        <source>“About” is taken as {edge} itself.</source>
        <translation>“Khoảng” được hiểu là đúng {edge}.</translation>
    </message>
</context>
<context>
    <name>AttachmentDialog</name>
    <message>
        <source>At the top right of its first page the file gets number and symbol of the report and the time of signing; the seal is not shown.</source>
        <translation>Ở góc trên bên phải trang đầu, tệp được ghi số, ký hiệu của báo cáo và thời gian ký; không hiển thị hình ảnh dấu.</translation>
    </message>
    <message>
        <source>Attachment signed: {name}</source>
        <translation>Đã ký tệp kèm theo: {name}</translation>
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
        <source>File</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>No file chosen</source>
        <translation>Chưa chọn tệp</translation>
    </message>
    <message>
        <source>Number and symbol</source>
        <translation>Số, ký hiệu</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>Tài liệu PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Sign an attachment</source>
        <translation>Ký tệp kèm theo</translation>
    </message>
    <message>
        <source>Signing</source>
        <translation>Đang ký</translation>
    </message>
    <message>
        <source>Sign…</source>
        <translation>Ký…</translation>
    </message>
    <message>
        <source>The agency signs</source>
        <translation>Cơ quan ký</translation>
    </message>
    <message>
        <source>Write the time as ISO 8601 (2025-03-14T09:30:00+07:00)</source>
        <translation>Ghi thời gian theo ISO 8601 (2025-03-14T09:30:00+07:00)</translation>
    </message>
</context>
<context>
    <name>Attachments</name>
    <message>
        <source>An attachment has a name that can't be that of a file here: “{name}”.</source>
        <translation>Tệp đính kèm có tên không dùng được làm tên tệp: “{name}”.</translation>
    </message>
    <message>
        <source>Ask the sender for it again.</source>
        <translation>Đề nghị nơi gửi gửi lại.</translation>
    </message>
    <message>
        <source>Ask the sender for one without.</source>
        <translation>Đề nghị nơi gửi gửi bản không đặt mật khẩu.</translation>
    </message>
    <message>
        <source>Don't open it with another program; ask the sender what it is.</source>
        <translation>Không mở bằng chương trình khác; hỏi nơi gửi đó là tệp gì.</translation>
    </message>
    <message>
        <source>Nothing was taken out; ask the sender what it is.</source>
        <translation>Chưa lấy gì ra; hỏi nơi gửi đó là tệp gì.</translation>
    </message>
    <message>
        <source>The PDF document is damaged: its attachments can't be read.</source>
        <translation>Tệp PDF bị hỏng: không đọc được tệp đính kèm.</translation>
    </message>
    <message>
        <source>The attachment “{name}” is packed in an unusual way.</source>
        <translation>Tệp đính kèm “{name}” được nén theo cách lạ.</translation>
    </message>
    <message>
        <source>The document is protected with a password.</source>
        <translation>Văn bản được bảo vệ bằng mật khẩu.</translation>
    </message>
    <message>
        <source>“{name}” unpacks to more than any report needs; it was not opened.</source>
        <translation>“{name}” khi giải nén lớn hơn mọi báo cáo; chương trình không mở.</translation>
    </message>
</context>
<context>
    <name>CarryDialog</name>
    <message>
        <source>Figures ({count})</source>
        <translation>Số liệu ({count})</translation>
    </message>
    <message>
        <source>Live figures that moved on</source>
        <translation>Số liệu sống chuyển sang năm mới</translation>
    </message>
    <message>
        <source>On take-over: {changes}.</source>
        <translation>Khi lấy lại: {changes}.</translation>
    </message>
    <message>
        <source>Taken over as it stands.</source>
        <translation>Lấy lại nguyên văn, không phải đổi chữ nào.</translation>
    </message>
    <message>
        <source>Text of the earlier report: {changes}.</source>
        <translation>Lời văn lấy từ báo cáo trước: {changes}.</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Chọn hết</translation>
    </message>
    <message>
        <source>Ticked words change: {ticked} of {count}. Untick what must stay as it was, e.g. where the sentence tells of the past.</source>
        <translation>Các từ được đánh dấu sẽ đổi: {ticked}/{count}. Bỏ dấu ở chỗ phải giữ nguyên, ví dụ câu nói về thời gian trước.</translation>
    </message>
    <message>
        <source>Untick all</source>
        <translation>Bỏ chọn hết</translation>
    </message>
    <message>
        <source>Use these changes</source>
        <translation>Dùng các thay đổi này</translation>
    </message>
    <message>
        <source>View the list</source>
        <translation>Xem danh sách</translation>
    </message>
    <message>
        <source>What changes on take-over</source>
        <translation>Những gì thay đổi khi lấy lại</translation>
    </message>
    <message>
        <source>Words ({count})</source>
        <translation>Từ ngữ ({count})</translation>
    </message>
    <message>
        <source>Words that change</source>
        <translation>Từ ngữ thay đổi</translation>
    </message>
    <message>
        <source>citations as plain text: {count}</source>
        <translation>viện dẫn thành chữ thường: {count}</translation>
    </message>
    <message>
        <source>figures moved on to {year}: {count}</source>
        <translation>số liệu chuyển sang năm {year}: {count}</translation>
    </message>
    <message>
        <source>not entered yet</source>
        <translation>chưa nhập số</translation>
    </message>
    <message>
        <source>not entered yet: {count}</source>
        <translation>chưa nhập số: {count}</translation>
    </message>
    <message>
        <source>words changed: {ticked} of {count}</source>
        <translation>từ ngữ đổi: {ticked}/{count}</translation>
    </message>
    <message>
        <source>{section} {name}: {before} → {after}</source>
        <translation>{section} {name}: {before} → {after}</translation>
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
        <source>No target can be shown for {name} in {period}: choose another plan or year.</source>
        <translation>Không có chỉ tiêu nào để hiện cho {name}, {period}: hãy chọn kế hoạch hoặc năm khác.</translation>
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
        <source>The catalogue no longer has the indicator {name}: take the live figure out or choose another one.</source>
        <translation>Danh mục không còn chỉ số {name}: hãy bỏ số liệu sống này hoặc chọn chỉ số khác.</translation>
    </message>
    <message>
        <source>The cited document is not in the register.</source>
        <translation>Văn bản được viện dẫn không có trong danh mục.</translation>
    </message>
    <message>
        <source>The cited document was taken off the register.</source>
        <translation>Văn bản được viện dẫn đã bị gỡ khỏi danh mục.</translation>
    </message>
    <message>
        <source>The counts behind {name} in {period} are not known.</source>
        <translation>Chưa biết tử số, mẫu số của {name}, {period}.</translation>
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
        <source>The header lacks the name of the issuing office or the place.</source>
        <translation>Phần đầu thiếu tên cơ quan ban hành hoặc địa danh.</translation>
    </message>
    <message>
        <source>The live figure has no number yet: {name}, {period}.</source>
        <translation>Số liệu sống chưa có giá trị: {name}, {period}.</translation>
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
        <source>The report is dated {written}, before the document {number} that it cites.</source>
        <translation>Báo cáo đề ngày {written}, trước ngày của văn bản {number} mà báo cáo viện dẫn.</translation>
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
        <source>There is no such day: {day}.</source>
        <translation>Không có ngày này: {day}.</translation>
    </message>
    <message>
        <source>There is no unit {unit} any more, whose figure stands here: {name}.</source>
        <translation>Không còn đơn vị {unit} mà số liệu đặt ở đây thuộc về: {name}.</translation>
    </message>
    <message>
        <source>Written twice: “{words}”.</source>
        <translation>Viết lặp: “{words}”.</translation>
    </message>
    <message>
        <source>all parts add up to {computed}; the total {typed} is right only without {parts}.</source>
        <translation>cộng tất cả các phần được {computed}; tổng {typed} chỉ khớp khi không tính {parts}.</translation>
    </message>
    <message>
        <source>the parts add up to {computed}, but the total says {typed}.</source>
        <translation>cộng các phần được {computed}, nhưng tổng ghi {typed}.</translation>
    </message>
    <message>
        <source>{name} in {period} has no earlier figure to compare with.</source>
        <translation>{name}, {period} không có số liệu năm trước để so sánh.</translation>
    </message>
    <message>
        <source>{name} in {period} is given twice: {one} and {other}.</source>
        <translation>{name} ({period}) có hai số khác nhau: {one} và {other}.</translation>
    </message>
    <message>
        <source>{name} in {period}: {what}</source>
        <translation>{name} ({period}): {what}</translation>
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
        <source>{name}: the text says {one}, and here {other}.</source>
        <translation>{name}: chỗ trước viết {one}, ở đây viết {other}.</translation>
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
        <source>{point} has a decimal point, {comma} elsewhere a comma.</source>
        <translation>{point} dùng dấu chấm thập phân, còn {comma} ở chỗ khác dùng dấu phẩy.</translation>
    </message>
    <message>
        <source>{point} has a decimal point, {comma} in the same section a comma.</source>
        <translation>{point} dùng dấu chấm thập phân, còn {comma} cùng mục lại dùng dấu phẩy.</translation>
    </message>
    <message>
        <source>{typed} agrees with the stored figure; a live figure would be safer: {name}.</source>
        <translation>{typed} khớp với số liệu đã lưu; nên thay bằng số liệu sống cho chắc chắn: {name}.</translation>
    </message>
    <message>
        <source>{typed} was cut off; rounded it is {computed}.</source>
        <translation>{typed} là số cắt bớt; làm tròn phải là {computed}.</translation>
    </message>
    <message>
        <source>{typed} was typed, but its parts give {computed}.</source>
        <translation>đã nhập {typed}, nhưng tính từ tử số và mẫu số được {computed}.</translation>
    </message>
    <message>
        <source>{typed}: {name} is given in {sign}.</source>
        <translation>{typed}: chỉ số “{name}” tính bằng {sign}.</translation>
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
        <source>“{typed}” is written ‰.</source>
        <translation>“{typed}” phải viết là ‰.</translation>
    </message>
    <message>
        <source>“{words}”, but {name} went {steps}.</source>
        <translation>Viết “{words}”, nhưng “{name}” diễn biến: {steps}.</translation>
    </message>
    <message>
        <source>“{words}”: is “{meant}” meant?</source>
        <translation>“{words}”: có phải muốn viết “{meant}”?</translation>
    </message>
    <message>
        <source>“{word}” is no Vietnamese syllable.</source>
        <translation>“{word}” không phải là một tiếng Việt viết đúng.</translation>
    </message>
    <message>
        <source>“{word}” is no longer used from {since} on; today: {instead}.</source>
        <translation>Từ {since} không còn dùng “{word}”; nay là: {instead}.</translation>
    </message>
    <message>
        <source>“{word}” is not in the list of foreign words.</source>
        <translation>“{word}” không có trong danh sách từ nước ngoài được phép.</translation>
    </message>
</context>
<context>
    <name>CitationDialog</name>
    <message>
        <source>Add to the register: {name}</source>
        <translation>Thêm vào danh mục: {name}</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Văn bản</translation>
    </message>
    <message>
        <source>In full where the report cites it first, then only kind and number (Decree 30/2020).</source>
        <translation>Lần đầu viện dẫn ghi đầy đủ, các lần sau chỉ ghi tên loại và số, ký hiệu (Nghị định 30/2020/NĐ-CP).</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Chèn</translation>
    </message>
    <message>
        <source>Insert citation</source>
        <translation>Chèn trích dẫn</translation>
    </message>
    <message>
        <source>No document fits the search.</source>
        <translation>Không có văn bản nào khớp.</translation>
    </message>
    <message>
        <source>Search the register, or paste a citation</source>
        <translation>Tìm trong danh mục, hoặc dán lời viện dẫn</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>'{text}' is no factor above 0 and up to 8</source>
        <translation>“{text}” không phải tỷ lệ lớn hơn 0 và không quá 8</translation>
    </message>
    <message>
        <source>'{word}' is not a signer.</source>
        <translation>“{word}” không phải người ký.</translation>
    </message>
    <message>
        <source>A file does not say by which rules it was set.</source>
        <translation>Tệp không cho biết được trình bày theo bộ thể thức nào.</translation>
    </message>
    <message>
        <source>A password file is given, but nobody is to sign.</source>
        <translation>Có tệp mật khẩu nhưng không yêu cầu ai ký.</translation>
    </message>
    <message>
        <source>Add --sign, or leave out --password-file.</source>
        <translation>Hãy thêm --sign, hoặc bỏ --password-file.</translation>
    </message>
    <message>
        <source>An attachment is signed by the agency alone.</source>
        <translation>Tệp kèm theo chỉ do cơ quan ký.</translation>
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
        <source>DAY</source>
        <translation>NGÀY</translation>
    </message>
    <message>
        <source>DIR</source>
        <translation>THƯ_MỤC</translation>
    </message>
    <message>
        <source>EDITION</source>
        <translation>BỘ</translation>
    </message>
    <message>
        <source>FACTOR</source>
        <translation>TỶ_LỆ</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>TỆP</translation>
    </message>
    <message>
        <source>Give it a name that ends in .xlsx.</source>
        <translation>Hãy đặt tên có đuôi .xlsx.</translation>
    </message>
    <message>
        <source>Give it with --password-file or in NQ20DESK_{role}_PASSWORD.</source>
        <translation>Hãy cho mật khẩu bằng --password-file hoặc trong biến NQ20DESK_{role}_PASSWORD.</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>MÃ</translation>
    </message>
    <message>
        <source>KEY</source>
        <translation>MÃ</translation>
    </message>
    <message>
        <source>Known offices: {keys}.</source>
        <translation>Các cơ quan có trong dữ liệu: {keys}.</translation>
    </message>
    <message>
        <source>Known sections: {keys}.</source>
        <translation>Các mục đã biết: {keys}.</translation>
    </message>
    <message>
        <source>Known units: {keys}.</source>
        <translation>Các đơn vị đã có: {keys}.</translation>
    </message>
    <message>
        <source>Leave out --archive, or give --to a name ending in .pdf.</source>
        <translation>Bỏ --archive, hoặc đặt tên ở --to có đuôi .pdf.</translation>
    </message>
    <message>
        <source>Line {number} of the password file {name} does not say whose password it is.</source>
        <translation>Dòng {number} của tệp mật khẩu {name} không nêu (hoặc nêu lại) mật khẩu của ai.</translation>
    </message>
    <message>
        <source>NEW</source>
        <translation>MỚI</translation>
    </message>
    <message>
        <source>NUMBER</source>
        <translation>SỐ</translation>
    </message>
    <message>
        <source>Name each signer once, with one certificate file.</source>
        <translation>Mỗi người ký chỉ nêu một lần, với một tệp chứng thư.</translation>
    </message>
    <message>
        <source>Name either a PDF file or a report, not both and not neither.</source>
        <translation>Hãy nêu một tệp PDF hoặc một báo cáo: chỉ một trong hai.</translation>
    </message>
    <message>
        <source>Name one after --timestamp, or under Settings.</source>
        <translation>Ghi địa chỉ sau --timestamp hoặc đặt trong Cài đặt.</translation>
    </message>
    <message>
        <source>Name one with --profile: {keys}.</source>
        <translation>Hãy nêu bằng --profile: {keys}.</translation>
    </message>
    <message>
        <source>Name the office with --office.</source>
        <translation>Hãy nêu cơ quan bằng --office.</translation>
    </message>
    <message>
        <source>Name the right one with --data; the window or 'demo' makes a new one.</source>
        <translation>Hãy nêu đúng thư mục bằng --data; muốn tạo mới thì mở chương trình hoặc dùng lệnh demo.</translation>
    </message>
    <message>
        <source>Name the words that are looked for.</source>
        <translation>Hãy ghi từ cần tìm.</translation>
    </message>
    <message>
        <source>No certificate file is set for '{role}'.</source>
        <translation>Chưa khai tệp chứng thư số cho “{role}”.</translation>
    </message>
    <message>
        <source>No time stamp service is set.</source>
        <translation>Chưa đặt dịch vụ cấp dấu thời gian.</translation>
    </message>
    <message>
        <source>No token with a signing certificate is plugged in.</source>
        <translation>Chưa cắm thiết bị USB token có chứng thư số để ký.</translation>
    </message>
    <message>
        <source>Nothing left the office in {year}.</source>
        <translation>Năm {year} không có văn bản đi.</translation>
    </message>
    <message>
        <source>OLD</source>
        <translation>CŨ</translation>
    </message>
    <message>
        <source>Only a PDF can be an archival copy.</source>
        <translation>Chỉ tệp PDF mới làm bản lưu trữ được.</translation>
    </message>
    <message>
        <source>Only an unsigned PDF waits for signatures: leave out --sign, name a .pdf.</source>
        <translation>Chỉ tệp PDF chưa ký mới chờ ký số: bỏ --sign và đặt tên tệp .pdf.</translation>
    </message>
    <message>
        <source>Plug it in; if it is, name its library with --module.</source>
        <translation>Hãy cắm thiết bị; nếu đã cắm, chỉ rõ thư viện của nó bằng --module.</translation>
    </message>
    <message>
        <source>REPORT</source>
        <translation>BÁO_CÁO</translation>
    </message>
    <message>
        <source>Reports on Resolution 20-NQ/TW.</source>
        <translation>Báo cáo thực hiện Nghị quyết số 20-NQ/TW.</translation>
    </message>
    <message>
        <source>Save the document as a text file (.txt, UTF-8) first.</source>
        <translation>Hãy lưu văn bản thành tệp văn bản thuần (.txt, UTF-8) trước.</translation>
    </message>
    <message>
        <source>Say leader, agency, leader=FILE.p12 or agency=FILE.p12.</source>
        <translation>Hãy ghi leader, agency, leader=FILE.p12 hoặc agency=FILE.p12.</translation>
    </message>
    <message>
        <source>Say token:NAME with one of: {holders}.</source>
        <translation>Hãy ghi token:TÊN với một trong: {holders}.</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>VĂN_BẢN</translation>
    </message>
    <message>
        <source>The communes of this unit have no figures yet.</source>
        <translation>Các xã, phường của đơn vị này chưa có số liệu nào.</translation>
    </message>
    <message>
        <source>The file {name} is no plain text.</source>
        <translation>Tệp {name} không phải là văn bản thuần.</translation>
    </message>
    <message>
        <source>The folder {folder} holds no data of nq20desk.</source>
        <translation>Thư mục {folder} không chứa dữ liệu của nq20desk.</translation>
    </message>
    <message>
        <source>The password file {name} can't be read.</source>
        <translation>Không đọc được tệp mật khẩu {name}.</translation>
    </message>
    <message>
        <source>The password file {name} is empty.</source>
        <translation>Tệp mật khẩu {name} không có nội dung.</translation>
    </message>
    <message>
        <source>The password of {name} is missing.</source>
        <translation>Thiếu mật khẩu của {name}.</translation>
    </message>
    <message>
        <source>The register has: {names}.</source>
        <translation>Trong sổ có: {names}.</translation>
    </message>
    <message>
        <source>The signer '{role}' is named twice.</source>
        <translation>Người ký “{role}” được nêu hai lần.</translation>
    </message>
    <message>
        <source>The template is an Excel file; “{name}” is not.</source>
        <translation>Mẫu là tệp Excel; “{name}” không phải.</translation>
    </message>
    <message>
        <source>The text file {name} can't be read.</source>
        <translation>Không đọc được tệp văn bản {name}.</translation>
    </message>
    <message>
        <source>The text file {name} is too large for a plan.</source>
        <translation>Tệp văn bản {name} quá lớn so với một kế hoạch.</translation>
    </message>
    <message>
        <source>There are no rules of layout '{key}'.</source>
        <translation>Không có bộ thể thức “{key}”.</translation>
    </message>
    <message>
        <source>There is no backup in {folder}.</source>
        <translation>Không có bản sao lưu nào trong {folder}.</translation>
    </message>
    <message>
        <source>There is no data folder {folder}.</source>
        <translation>Không có thư mục dữ liệu {folder}.</translation>
    </message>
    <message>
        <source>There is no indicator '{key}'.</source>
        <translation>Không có chỉ tiêu “{key}”.</translation>
    </message>
    <message>
        <source>There is no office '{key}'.</source>
        <translation>Không có cơ quan '{key}'.</translation>
    </message>
    <message>
        <source>There is no section '{key}'.</source>
        <translation>Không có mục '{key}'.</translation>
    </message>
    <message>
        <source>There is no section '{section}'.</source>
        <translation>Không có mục “{section}”.</translation>
    </message>
    <message>
        <source>There is no unit '{key}'.</source>
        <translation>Không có đơn vị “{key}”.</translation>
    </message>
    <message>
        <source>There is nothing to list.</source>
        <translation>Không có gì để liệt kê.</translation>
    </message>
    <message>
        <source>WORDS</source>
        <translation>CHỮ</translation>
    </message>
    <message>
        <source>Write it as 'update editions' lists it.</source>
        <translation>Viết như lệnh “update editions” liệt kê.</translation>
    </message>
    <message>
        <source>Write it as 30/6/2022.</source>
        <translation>Hãy viết theo dạng 30/6/2022.</translation>
    </message>
    <message>
        <source>Write one line for each signer: leader=PASSWORD, agency=PASSWORD.</source>
        <translation>Mỗi người ký viết một dòng: leader=MẬT_KHẨU, agency=MẬT_KHẨU.</translation>
    </message>
    <message>
        <source>YEAR</source>
        <translation>NĂM</translation>
    </message>
    <message>
        <source>a PDF to measure; else name a report</source>
        <translation>tệp PDF cần đo; nếu không thì nêu báo cáo</translation>
    </message>
    <message>
        <source>a name ending in .xlsx or .pdf</source>
        <translation>tên tệp có đuôi .xlsx hoặc .pdf</translation>
    </message>
    <message>
        <source>a text file; - reads standard input</source>
        <translation>tệp văn bản; - là đọc từ đầu vào chuẩn</translation>
    </message>
    <message>
        <source>a unit's figures from those of its communes</source>
        <translation>số liệu của đơn vị tổng hợp từ các xã, phường</translation>
    </message>
    <message>
        <source>against this plan; the first one gives the targets</source>
        <translation>so với kế hoạch này; kế hoạch đầu cho cột chỉ tiêu</translation>
    </message>
    <message>
        <source>all indicators, not only the report's table</source>
        <translation>tất cả chỉ số, không chỉ biểu của báo cáo</translation>
    </message>
    <message>
        <source>an update file (.nq20)</source>
        <translation>tệp cập nhật (.nq20)</translation>
    </message>
    <message>
        <source>another copy</source>
        <translation>dùng bản sao lưu khác</translation>
    </message>
    <message>
        <source>as an archival PDF (PDF/A-3) with the data and the workbook inside, or not; else as the settings say</source>
        <translation>làm bản lưu trữ (PDF/A-3) có kèm số liệu và bảng tính bên trong, hoặc không; nếu không nêu thì theo thiết lập</translation>
    </message>
    <message>
        <source>as of this day, not today</source>
        <translation>tính đến ngày này thay cho hôm nay</translation>
    </message>
    <message>
        <source>ask a time stamp service: this one, or that of the settings</source>
        <translation>xin dấu thời gian từ dịch vụ này hoặc dịch vụ trong Cài đặt</translation>
    </message>
    <message>
        <source>ask open windows to store everything and close</source>
        <translation>yêu cầu các cửa sổ đang mở lưu lại rồi đóng</translation>
    </message>
    <message>
        <source>believe the authorities of a certificate file</source>
        <translation>tin cậy các cơ quan chứng thực trong một tệp chứng thư</translation>
    </message>
    <message>
        <source>believe the authority of this file no more</source>
        <translation>không tin cậy cơ quan chứng thực của tệp này nữa</translation>
    </message>
    <message>
        <source>beside this plan's targets</source>
        <translation>đặt cạnh chỉ tiêu của kế hoạch này</translation>
    </message>
    <message>
        <source>capital and small letters must agree</source>
        <translation>phân biệt chữ hoa, chữ thường</translation>
    </message>
    <message>
        <source>check the signatures of a PDF</source>
        <translation>kiểm tra chữ ký số của tệp PDF</translation>
    </message>
    <message>
        <source>citations of documents in a text</source>
        <translation>các lời viện dẫn văn bản trong một đoạn chữ</translation>
    </message>
    <message>
        <source>diacritics must agree</source>
        <translation>phân biệt dấu</translation>
    </message>
    <message>
        <source>enter its figures that can be read in one way only</source>
        <translation>nhập cả các số liệu chỉ có một cách đọc</translation>
    </message>
    <message>
        <source>enter only the changes with these numbers</source>
        <translation>chỉ nhập các thay đổi mang số này</translation>
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
        <source>filled with this plan</source>
        <translation>điền sẵn kế hoạch này</translation>
    </message>
    <message>
        <source>find the targets in a plan's text</source>
        <translation>tìm các chỉ tiêu trong văn bản kế hoạch</translation>
    </message>
    <message>
        <source>find words in a report, and replace them</source>
        <translation>tìm chữ trong báo cáo và thay thế</translation>
    </message>
    <message>
        <source>go back to an earlier edition of the data</source>
        <translation>quay lại bộ dữ liệu trước</translation>
    </message>
    <message>
        <source>how it was sent</source>
        <translation>đã gửi bằng cách nào</translation>
    </message>
    <message>
        <source>how much larger than on the screen, up to 8</source>
        <translation>phóng to so với màn hình, tối đa 8</translation>
    </message>
    <message>
        <source>incomplete: {names}</source>
        <translation>chưa đủ, còn thiếu: {names}</translation>
    </message>
    <message>
        <source>language: vi or en</source>
        <translation>ngôn ngữ: vi hoặc en</translation>
    </message>
    <message>
        <source>leave empty signature fields for another signing tool</source>
        <translation>để sẵn ô ký trống cho phần mềm ký số khác</translation>
    </message>
    <message>
        <source>let nothing but signatures follow the first one</source>
        <translation>sau chữ ký đầu chỉ cho phép thêm chữ ký</translation>
    </message>
    <message>
        <source>list the certificates on the tokens plugged in</source>
        <translation>liệt kê chứng thư số trên các USB token đang cắm</translation>
    </message>
    <message>
        <source>list the editions of the data, the newest first</source>
        <translation>liệt kê các bộ dữ liệu, mới nhất trước</translation>
    </message>
    <message>
        <source>list the findings that were set aside, too</source>
        <translation>liệt kê cả những phát hiện đã gác lại</translation>
    </message>
    <message>
        <source>list the kept versions of a report's sections</source>
        <translation>liệt kê các phiên bản đã lưu của từng mục báo cáo</translation>
    </message>
    <message>
        <source>list the phrases for the sections of reports</source>
        <translation>liệt kê mẫu câu cho các mục của báo cáo</translation>
    </message>
    <message>
        <source>list the plans, key first</source>
        <translation>liệt kê các kế hoạch, mã đứng đầu</translation>
    </message>
    <message>
        <source>list the reports, identifier first</source>
        <translation>liệt kê các báo cáo, mã số đứng đầu dòng</translation>
    </message>
    <message>
        <source>list the units with their validity</source>
        <translation>liệt kê các đơn vị và thời gian hiệu lực</translation>
    </message>
    <message>
        <source>make a backup now</source>
        <translation>sao lưu ngay</translation>
    </message>
    <message>
        <source>make a replacement version of a sent report</source>
        <translation>lập bản thay thế cho báo cáo đã gửi</translation>
    </message>
    <message>
        <source>mark the report as sent, too, and say how</source>
        <translation>đánh dấu báo cáo đã gửi luôn và ghi cách gửi</translation>
    </message>
    <message>
        <source>measure a report or a PDF against the rules of layout</source>
        <translation>kiểm tra thể thức của một báo cáo hoặc tệp PDF</translation>
    </message>
    <message>
        <source>nq20desk was not closed: {why}</source>
        <translation>Chưa đóng được nq20desk: {why}</translation>
    </message>
    <message>
        <source>number and symbol; that of the report if it has one</source>
        <translation>số, ký hiệu; mặc định là của báo cáo nếu đã có</translation>
    </message>
    <message>
        <source>of this year instead of the newest</source>
        <translation>của năm này thay cho năm mới nhất</translation>
    </message>
    <message>
        <source>only for this section, e.g. finance</source>
        <translation>chỉ cho mục này, ví dụ finance</translation>
    </message>
    <message>
        <source>only overdue ones</source>
        <translation>chỉ nhiệm vụ quá hạn</translation>
    </message>
    <message>
        <source>only print what would be changed</source>
        <translation>chỉ in ra những gì sẽ thay đổi</translation>
    </message>
    <message>
        <source>only print what would go where</source>
        <translation>chỉ in ra phần nào sẽ vào đâu</translation>
    </message>
    <message>
        <source>only say what is wrong; write nothing</source>
        <translation>chỉ nói chỗ sai; không ghi gì</translation>
    </message>
    <message>
        <source>only say what would change</source>
        <translation>chỉ cho biết sẽ thay đổi gì</translation>
    </message>
    <message>
        <source>only this indicator</source>
        <translation>chỉ chỉ tiêu này</translation>
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
        <source>only this section (its key)</source>
        <translation>chỉ mục này (khóa của mục)</translation>
    </message>
    <message>
        <source>only this section; all that are empty otherwise</source>
        <translation>chỉ mục này; không nêu thì lấy mọi mục còn trống</translation>
    </message>
    <message>
        <source>only this unit</source>
        <translation>chỉ đơn vị này</translation>
    </message>
    <message>
        <source>only this year; of a Party office the term it lies in</source>
        <translation>chỉ năm này; với cơ quan Đảng là nhiệm kỳ có năm đó</translation>
    </message>
    <message>
        <source>only whole words</source>
        <translation>chỉ tìm nguyên từ</translation>
    </message>
    <message>
        <source>open files in the window: updates, signed or old reports</source>
        <translation>mở tệp trong cửa sổ: bản cập nhật, báo cáo đã ký hoặc báo cáo cũ</translation>
    </message>
    <message>
        <source>open the window on the sample</source>
        <translation>mở chương trình với dữ liệu mẫu</translation>
    </message>
    <message>
        <source>passwords and PINs, one a line: leader=…, agency=…</source>
        <translation>mật khẩu và mã PIN, mỗi dòng một mục: leader=…, agency=…</translation>
    </message>
    <message>
        <source>plans and their targets</source>
        <translation>kế hoạch và các chỉ tiêu</translation>
    </message>
    <message>
        <source>print JSON</source>
        <translation>in kết quả dạng JSON</translation>
    </message>
    <message>
        <source>print the data as JSON; files are written with --to only</source>
        <translation>in số liệu dạng JSON; chỉ ghi tệp khi có --to</translation>
    </message>
    <message>
        <source>print the version and end</source>
        <translation>in số phiên bản rồi kết thúc</translation>
    </message>
    <message>
        <source>put a section's text back as it once was</source>
        <translation>khôi phục nội dung một mục như trước đây</translation>
    </message>
    <message>
        <source>put live figures in place of the equal ones</source>
        <translation>thay các số bằng nhau bằng số liệu sống</translation>
    </message>
    <message>
        <source>put the newest backup in place</source>
        <translation>phục hồi từ bản sao lưu mới nhất</translation>
    </message>
    <message>
        <source>put these words in their place</source>
        <translation>thay bằng chữ này</translation>
    </message>
    <message>
        <source>put what an update file brings in force</source>
        <translation>áp dụng nội dung tệp cập nhật</translation>
    </message>
    <message>
        <source>register of an office's documents</source>
        <translation>danh mục văn bản của một cơ quan</translation>
    </message>
    <message>
        <source>register of outgoing documents</source>
        <translation>sổ đăng ký văn bản đi</translation>
    </message>
    <message>
        <source>save a picture of every page</source>
        <translation>lưu ảnh của từng màn hình</translation>
    </message>
    <message>
        <source>say what would be done, and change nothing</source>
        <translation>chỉ nói sẽ làm gì, không thay đổi gì</translation>
    </message>
    <message>
        <source>sign a PDF that goes with a report</source>
        <translation>ký một tệp PDF kèm theo báo cáo</translation>
    </message>
    <message>
        <source>sign, with the certificates of the settings, these files, or a token (see 'tokens')</source>
        <translation>ký bằng chứng thư trong Cài đặt, bằng các tệp này hoặc bằng USB token (xem 'tokens')</translation>
    </message>
    <message>
        <source>take a plan over from a filled template</source>
        <translation>nhận kế hoạch từ mẫu đã điền</translation>
    </message>
    <message>
        <source>take a report's figures out of its PDF</source>
        <translation>lấy số liệu của báo cáo từ tệp PDF</translation>
    </message>
    <message>
        <source>take back a report edited in Word</source>
        <translation>nhận lại báo cáo đã sửa trong Word</translation>
    </message>
    <message>
        <source>take back a report that another tool signed</source>
        <translation>nhận lại báo cáo đã ký bằng phần mềm khác</translation>
    </message>
    <message>
        <source>take in an old report (DOCX, MD, TXT)</source>
        <translation>nhận một báo cáo cũ (DOCX, MD, TXT)</translation>
    </message>
    <message>
        <source>take text of an earlier report over into a new one</source>
        <translation>lấy lại lời văn của báo cáo trước cho báo cáo mới</translation>
    </message>
    <message>
        <source>tasks of an office with deadline and state</source>
        <translation>nhiệm vụ của một cơ quan, kèm thời hạn và tình trạng</translation>
    </message>
    <message>
        <source>the PDF of the check list to write</source>
        <translation>tệp PDF ghi bảng kiểm tra</translation>
    </message>
    <message>
        <source>the PDF that goes with the report</source>
        <translation>tệp PDF kèm theo báo cáo</translation>
    </message>
    <message>
        <source>the PDF to write instead of printing the differences</source>
        <translation>tệp PDF ghi bản so sánh, thay vì in ra màn hình</translation>
    </message>
    <message>
        <source>the PDF to write of all figures that the report prints</source>
        <translation>tệp PDF ghi mọi số liệu có trong báo cáo</translation>
    </message>
    <message>
        <source>the PKCS#11 library of the token; else known ones are used</source>
        <translation>thư viện PKCS#11 của token; mặc định tìm các thư viện đã biết</translation>
    </message>
    <message>
        <source>the authorities that this office believes</source>
        <translation>các cơ quan chứng thực mà đơn vị tin cậy</translation>
    </message>
    <message>
        <source>the data folder</source>
        <translation>thư mục dữ liệu</translation>
    </message>
    <message>
        <source>the day of the step; today if it is not named</source>
        <translation>ngày thực hiện bước này; không ghi thì là hôm nay</translation>
    </message>
    <message>
        <source>the document to check</source>
        <translation>văn bản cần kiểm tra chữ ký</translation>
    </message>
    <message>
        <source>the edited file</source>
        <translation>tệp đã sửa</translation>
    </message>
    <message>
        <source>the file to write</source>
        <translation>tệp sẽ ghi ra</translation>
    </message>
    <message>
        <source>the file to write, its name ending in .pdf or .xlsx</source>
        <translation>tệp cần ghi, tên kết thúc bằng .pdf hoặc .xlsx</translation>
    </message>
    <message>
        <source>the file to write, its name ending in .pdf, .docx or .xlsx</source>
        <translation>tệp cần ghi, tên kết thúc bằng .pdf, .docx hoặc .xlsx</translation>
    </message>
    <message>
        <source>the filled template</source>
        <translation>tệp mẫu đã điền</translation>
    </message>
    <message>
        <source>the folder for the pictures; made if it is not there</source>
        <translation>thư mục để ảnh; chưa có thì tạo mới</translation>
    </message>
    <message>
        <source>the old report</source>
        <translation>báo cáo cũ</translation>
    </message>
    <message>
        <source>the report that gets the text</source>
        <translation>báo cáo nhận lời văn</translation>
    </message>
    <message>
        <source>the report whose text is taken over: see 'reports'</source>
        <translation>báo cáo có lời văn được lấy lại: xem lệnh “reports”</translation>
    </message>
    <message>
        <source>the report's identifier: see 'reports'</source>
        <translation>mã số của báo cáo: xem lệnh reports</translation>
    </message>
    <message>
        <source>the report, signed or not</source>
        <translation>báo cáo, đã ký hoặc chưa ký</translation>
    </message>
    <message>
        <source>the rules for a file, e.g. state-nd30-2020</source>
        <translation>bộ thể thức dùng cho tệp, ví dụ state-nd30-2020</translation>
    </message>
    <message>
        <source>the signed file that came back</source>
        <translation>tệp đã ký được gửi trả lại</translation>
    </message>
    <message>
        <source>the signed file to write</source>
        <translation>tệp đã ký sẽ ghi ra</translation>
    </message>
    <message>
        <source>the state that it gets</source>
        <translation>trạng thái mới</translation>
    </message>
    <message>
        <source>the text; - reads the input</source>
        <translation>đoạn chữ; dấu - để đọc từ đầu vào</translation>
    </message>
    <message>
        <source>the version's identifier: see 'versions'</source>
        <translation>mã số phiên bản: xem lệnh 'versions'</translation>
    </message>
    <message>
        <source>the year of its figures</source>
        <translation>năm của số liệu</translation>
    </message>
    <message>
        <source>the year of the targets</source>
        <translation>năm của chỉ tiêu</translation>
    </message>
    <message>
        <source>typed numbers of a report that are stored figures</source>
        <translation>tìm số gõ tay trong báo cáo trùng hoặc trái với số liệu</translation>
    </message>
    <message>
        <source>update files: forms, plans, indicators, the program</source>
        <translation>tệp cập nhật: biểu mẫu, kế hoạch, chỉ số, chương trình</translation>
    </message>
    <message>
        <source>updates (.nq20), PDF, old reports (.docx, .md, .txt)</source>
        <translation>bản cập nhật (.nq20), PDF, báo cáo cũ (.docx, .md, .txt)</translation>
    </message>
    <message>
        <source>verify an update file and say what it brings</source>
        <translation>kiểm tra tệp cập nhật và cho biết nội dung</translation>
    </message>
    <message>
        <source>versions of the program and its data, keys, licences</source>
        <translation>phiên bản chương trình và dữ liệu, khóa, giấy phép</translation>
    </message>
    <message>
        <source>what changed between two reports</source>
        <translation>những gì khác nhau giữa hai báo cáo</translation>
    </message>
    <message>
        <source>what is looked for; 'tram y te' also finds 'trạm y tế'</source>
        <translation>chữ cần tìm; 'tram y te' cũng tìm thấy 'trạm y tế'</translation>
    </message>
    <message>
        <source>what is wrong or missing in a report</source>
        <translation>những chỗ sai hoặc thiếu trong báo cáo</translation>
    </message>
    <message>
        <source>where a report is on its way, or take it a step on</source>
        <translation>trạng thái của báo cáo, hoặc chuyển sang bước tiếp theo</translation>
    </message>
    <message>
        <source>where to write the files; else beside the report</source>
        <translation>nơi ghi các tệp; nếu không nêu thì ghi cạnh báo cáo</translation>
    </message>
    <message>
        <source>which office</source>
        <translation>cơ quan nào</translation>
    </message>
    <message>
        <source>which one: see 'update editions'</source>
        <translation>bộ nào: xem “update editions”</translation>
    </message>
    <message>
        <source>whose figures</source>
        <translation>số liệu của đơn vị nào</translation>
    </message>
    <message>
        <source>whose form: the Party's or the State's</source>
        <translation>theo mẫu của Đảng (party) hay chính quyền (state)</translation>
    </message>
    <message>
        <source>whose report it is</source>
        <translation>báo cáo của đơn vị nào</translation>
    </message>
    <message>
        <source>why, or what else is to be known</source>
        <translation>lý do, hoặc điều cần ghi thêm</translation>
    </message>
    <message>
        <source>write a report as PDF, Word or Excel</source>
        <translation>ghi báo cáo ra PDF, Word hoặc Excel</translation>
    </message>
    <message>
        <source>write a unit's one-page scorecard (PDF)</source>
        <translation>ghi bảng theo dõi một trang của đơn vị (PDF)</translation>
    </message>
    <message>
        <source>write a unit's table of figures</source>
        <translation>ghi bảng số liệu của một đơn vị</translation>
    </message>
    <message>
        <source>write the Excel template of a plan</source>
        <translation>ghi mẫu Excel của kế hoạch</translation>
    </message>
    <message>
        <source>write the time of signing as ISO 8601</source>
        <translation>ghi thời gian ký theo ISO 8601</translation>
    </message>
    <message>
        <source>“{words}” does not name one certificate.</source>
        <translation>“{words}” không chỉ đúng một chứng thư số.</translation>
    </message>
    <message>
        <source>“{words}” is no day.</source>
        <translation>“{words}” không phải là ngày.</translation>
    </message>
    <message>
        <source>“{words}” is no day: write dd/mm/yyyy.</source>
        <translation>“{words}” không phải là ngày: hãy ghi dd/mm/yyyy.</translation>
    </message>
    <message>
        <source>“{words}” is no edition.</source>
        <translation>“{words}” không phải là ngày của một bộ dữ liệu.</translation>
    </message>
    <message>
        <source>“{words}” is not found in this report.</source>
        <translation>Không tìm thấy “{words}” trong báo cáo này.</translation>
    </message>
</context>
<context>
    <name>Comparing</name>
    <message>
        <source>A report can't be compared with itself.</source>
        <translation>Không so sánh một báo cáo với chính nó.</translation>
    </message>
    <message>
        <source>Added words are underlined, removed ones struck through.</source>
        <translation>Chữ thêm được gạch chân, chữ bỏ bị gạch ngang.</translation>
    </message>
    <message>
        <source>Addressees</source>
        <translation>Kính gửi</translation>
    </message>
    <message>
        <source>COMPARISON OF TWO VERSIONS</source>
        <translation>BẢN SO SÁNH HAI BẢN BÁO CÁO</translation>
    </message>
    <message>
        <source>Choose two different reports.</source>
        <translation>Hãy chọn hai báo cáo khác nhau.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Mục</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Số liệu</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Số, ngày, nơi nhận</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Chỉ tiêu</translation>
    </message>
    <message>
        <source>Newer</source>
        <translation>Bản sau</translation>
    </message>
    <message>
        <source>Newer: {name}</source>
        <translation>Bản sau: {name}</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Số</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>Bản trước</translation>
    </message>
    <message>
        <source>Older: {name}</source>
        <translation>Bản trước: {name}</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Nơi nhận</translation>
    </message>
    <message>
        <source>The two say the same.</source>
        <translation>Hai bản giống hệt nhau.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Trích yếu</translation>
    </message>
    <message>
        <source>Year of the figures</source>
        <translation>Năm của số liệu</translation>
    </message>
    <message>
        <source>unchanged paragraphs: {count}</source>
        <translation>số đoạn không đổi: {count}</translation>
    </message>
</context>
<context>
    <name>ComparisonDialog</name>
    <message>
        <source>Compare two versions</source>
        <translation>So sánh hai bản</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Chỗ khác nhau</translation>
    </message>
    <message>
        <source>Newer</source>
        <translation>Bản sau</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>Bản trước</translation>
    </message>
    <message>
        <source>PDF …</source>
        <translation>PDF …</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>In …</translation>
    </message>
    <message>
        <source>Sections changed: {sections} · figures: {figures} · head: {head}. Added words are underlined, removed ones struck through.</source>
        <translation>Số mục có thay đổi: {sections} · số liệu: {figures} · phần đầu: {head}. Chữ thêm được gạch chân, chữ bỏ bị gạch ngang.</translation>
    </message>
    <message>
        <source>Show all paragraphs</source>
        <translation>Hiện mọi đoạn</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Những chỗ thay đổi</translation>
    </message>
</context>
<context>
    <name>Conformance</name>
    <message>
        <source>A scan can't be measured; choose the file it was printed from.</source>
        <translation>Bản quét không đo được; hãy chọn tệp gốc đã in ra bản đó.</translation>
    </message>
    <message>
        <source>Addressees</source>
        <translation>Kính gửi</translation>
    </message>
    <message>
        <source>All {count} rules measured are kept: {name}.</source>
        <translation>Cả {count} quy tắc đo được đều đạt: {name}.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Kết luận</translation>
    </message>
    <message>
        <source>Check that it is a whole PDF without a password.</source>
        <translation>Hãy kiểm tra đó là tệp PDF nguyên vẹn, không có mật khẩu.</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Căn cứ</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Thành phần thể thức</translation>
    </message>
    <message>
        <source>End of the text</source>
        <translation>Kết thúc nội dung</translation>
    </message>
    <message>
        <source>Head of page 1</source>
        <translation>Phần đầu trang 1</translation>
    </message>
    <message>
        <source>Heading 1.</source>
        <translation>Tiêu đề 1.</translation>
    </message>
    <message>
        <source>Heading I.</source>
        <translation>Tiêu đề I.</translation>
    </message>
    <message>
        <source>Issuing agency</source>
        <translation>Cơ quan ban hành</translation>
    </message>
    <message>
        <source>Kind of document</source>
        <translation>Tên loại văn bản</translation>
    </message>
    <message>
        <source>Line “Kèm theo”</source>
        <translation>Dòng “Kèm theo”</translation>
    </message>
    <message>
        <source>List of recipients</source>
        <translation>Danh sách nơi nhận</translation>
    </message>
    <message>
        <source>Margins</source>
        <translation>Lề trang</translation>
    </message>
    <message>
        <source>Mark of a draft</source>
        <translation>Dấu dự thảo</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Đo được</translation>
    </message>
    <message>
        <source>Motto</source>
        <translation>Tiêu ngữ</translation>
    </message>
    <message>
        <source>Name of the State or the Party</source>
        <translation>Quốc hiệu (tiêu đề)</translation>
    </message>
    <message>
        <source>Number and symbol</source>
        <translation>Số, ký hiệu</translation>
    </message>
    <message>
        <source>Page numbers</source>
        <translation>Số trang</translation>
    </message>
    <message>
        <source>Paper and print</source>
        <translation>Khổ giấy, phông, màu</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Phần</translation>
    </message>
    <message>
        <source>Place and date</source>
        <translation>Địa danh, ngày tháng</translation>
    </message>
    <message>
        <source>Point a)</source>
        <translation>Điểm a)</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Quy tắc</translation>
    </message>
    <message>
        <source>Signer's authority</source>
        <translation>Quyền hạn người ký</translation>
    </message>
    <message>
        <source>Signer's name</source>
        <translation>Họ tên người ký</translation>
    </message>
    <message>
        <source>Signer's other post</source>
        <translation>Chức vụ khác</translation>
    </message>
    <message>
        <source>Signer's post</source>
        <translation>Chức vụ người ký</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Trích yếu</translation>
    </message>
    <message>
        <source>Superior agency</source>
        <translation>Cơ quan chủ quản</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Bảng</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>The PDF holds no text that could be measured.</source>
        <translation>Tệp PDF không có chữ nào đo được.</translation>
    </message>
    <message>
        <source>There is no file {name}.</source>
        <translation>Không có tệp {name}.</translation>
    </message>
    <message>
        <source>Title of an appendix</source>
        <translation>Tên phụ lục</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Độ khẩn</translation>
    </message>
    <message>
        <source>Word “Nơi nhận”</source>
        <translation>Từ “Nơi nhận”</translation>
    </message>
    <message>
        <source>Word “Phụ lục”</source>
        <translation>Từ “Phụ lục”</translation>
    </message>
    <message>
        <source>between paragraphs</source>
        <translation>khoảng cách đoạn</translation>
    </message>
    <message>
        <source>black</source>
        <translation>màu đen</translation>
    </message>
    <message>
        <source>bold</source>
        <translation>chữ đậm</translation>
    </message>
    <message>
        <source>bright red</source>
        <translation>màu đỏ tươi</translation>
    </message>
    <message>
        <source>capitals</source>
        <translation>chữ in hoa</translation>
    </message>
    <message>
        <source>counts on page by page</source>
        <translation>đánh số liên tục</translation>
    </message>
    <message>
        <source>dashes, off the colon</source>
        <translation>gạch đầu dòng lệch dấu hai chấm</translation>
    </message>
    <message>
        <source>drawn line, of the text's length</source>
        <translation>đường kẻ so với dòng chữ</translation>
    </message>
    <message>
        <source>drawn line, off the middle</source>
        <translation>đường kẻ lệch giữa</translation>
    </message>
    <message>
        <source>from the left edge</source>
        <translation>cách mép trái</translation>
    </message>
    <message>
        <source>from the lower edge</source>
        <translation>cách mép dưới</translation>
    </message>
    <message>
        <source>from the right edge</source>
        <translation>cách mép phải</translation>
    </message>
    <message>
        <source>from the upper edge</source>
        <translation>cách mép trên</translation>
    </message>
    <message>
        <source>height</source>
        <translation>chiều cao</translation>
    </message>
    <message>
        <source>hidden on the first page</source>
        <translation>không hiện ở trang đầu</translation>
    </message>
    <message>
        <source>indent</source>
        <translation>lùi vào</translation>
    </message>
    <message>
        <source>italic</source>
        <translation>chữ nghiêng</translation>
    </message>
    <message>
        <source>its middle from the left edge</source>
        <translation>tâm cách mép trái</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>đạt</translation>
    </message>
    <message>
        <source>letters beyond the margins</source>
        <translation>số chữ ra ngoài lề</translation>
    </message>
    <message>
        <source>line spacing</source>
        <translation>dãn dòng</translation>
    </message>
    <message>
        <source>line spacing, in single lines</source>
        <translation>dãn dòng (lần dòng đơn)</translation>
    </message>
    <message>
        <source>lines set to both margins</source>
        <translation>dòng canh đều hai lề</translation>
    </message>
    <message>
        <source>mark at the end or below</source>
        <translation>dấu ở cuối hoặc bên dưới</translation>
    </message>
    <message>
        <source>no</source>
        <translation>không</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>không thấy</translation>
    </message>
    <message>
        <source>not kept (page {page})</source>
        <translation>chưa đạt (trang {page})</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>không đo được</translation>
    </message>
    <message>
        <source>off the common line</source>
        <translation>lệch so với dòng ngang</translation>
    </message>
    <message>
        <source>off the middle</source>
        <translation>lệch giữa</translation>
    </message>
    <message>
        <source>size</source>
        <translation>cỡ chữ</translation>
    </message>
    <message>
        <source>sizes that go together</source>
        <translation>bộ cỡ chữ</translation>
    </message>
    <message>
        <source>typeface</source>
        <translation>phông chữ</translation>
    </message>
    <message>
        <source>underlined</source>
        <translation>gạch chân</translation>
    </message>
    <message>
        <source>width</source>
        <translation>chiều rộng</translation>
    </message>
    <message>
        <source>wording</source>
        <translation>lời văn</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>có</translation>
    </message>
    <message>
        <source>{measure}: {demand}</source>
        <translation>{measure}: {demand}</translation>
    </message>
    <message>
        <source>{wrong} of {count} rules measured are not kept: {name}.</source>
        <translation>{wrong} trong {count} quy tắc đo được chưa đạt: {name}.</translation>
    </message>
    <message>
        <source>“{name}” can't be read as a PDF.</source>
        <translation>“{name}” không đọc được như tệp PDF.</translation>
    </message>
</context>
<context>
    <name>ConformanceDialog</name>
    <message>
        <source>Check the layout</source>
        <translation>Kiểm tra thể thức</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Sao chép</translation>
    </message>
    <message>
        <source>Measure a PDF…</source>
        <translation>Đo một tệp PDF…</translation>
    </message>
    <message>
        <source>Measuring the pages</source>
        <translation>Đang đo các trang</translation>
    </message>
    <message>
        <source>Only what is wrong</source>
        <translation>Chỉ những chỗ chưa đạt</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>In…</translation>
    </message>
    <message>
        <source>Rules for a PDF</source>
        <translation>Bộ thể thức cho tệp PDF</translation>
    </message>
</context>
<context>
    <name>CorrectionsDialog</name>
    <message>
        <source>Correct ({count})</source>
        <translation>Sửa ({count})</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Các chỗ sửa</translation>
    </message>
    <message>
        <source>Quick corrections</source>
        <translation>Sửa nhanh</translation>
    </message>
    <message>
        <source>Ticked lines are corrected everywhere in the text; numbers and citations that are live stay as they are.</source>
        <translation>Dòng được đánh dấu sẽ sửa ở mọi chỗ trong lời văn; số liệu sống và trích dẫn giữ nguyên.</translation>
    </message>
    <message>
        <source>“{old}” → “{new}” – places: {count} ({rule})</source>
        <translation>“{old}” → “{new}” – {count} chỗ ({rule})</translation>
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
        <source>Choose one of these: {names}.</source>
        <translation>Hãy chọn một trong các mức: {names}.</translation>
    </message>
    <message>
        <source>Replace it in the text, then try again.</source>
        <translation>Hãy thay ký tự này trong văn bản rồi thử lại.</translation>
    </message>
    <message>
        <source>The letter “{letter}” (U+{code}) in “{around}” can't be printed: the font does not have it.</source>
        <translation>Không in được ký tự “{letter}” (U+{code}) ở chỗ “{around}”: phông chữ không có ký tự này.</translation>
    </message>
    <message>
        <source>“{words}” is not a degree of urgency of these rules.</source>
        <translation>“{words}” không phải là mức độ khẩn của bộ thể thức này.</translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>About the chosen document</source>
        <translation>Về văn bản đang chọn</translation>
    </message>
    <message>
        <source>Add to the register</source>
        <translation>Thêm vào danh mục</translation>
    </message>
    <message>
        <source>Already in the register.</source>
        <translation>Đã có trong danh mục.</translation>
    </message>
    <message>
        <source>Blank fields of the kept entry are filled from the others; citations in reports and evidence of tasks are led to it.</source>
        <translation>Ô trống của dòng được giữ lấy từ các dòng kia; trích dẫn trong báo cáo và minh chứng của nhiệm vụ chuyển về dòng này.</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Đóng thông báo</translation>
    </message>
    <message>
        <source>Copy the citation</source>
        <translation>Chép lời viện dẫn</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Bỏ</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Văn bản</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Văn bản</translation>
    </message>
    <message>
        <source>Documents that the office issued go into the report's appendix; cited ones can be put into its text.</source>
        <translation>Văn bản cơ quan ban hành được đưa vào phụ lục báo cáo; văn bản trích dẫn được chèn vào lời văn.</translation>
    </message>
    <message>
        <source>Documents that were read</source>
        <translation>Các văn bản đọc được</translation>
    </message>
    <message>
        <source>Enter the office</source>
        <translation>Khai báo cơ quan</translation>
    </message>
    <message>
        <source>Entered more than once: {numbers}.</source>
        <translation>Nhập nhiều lần: {numbers}.</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Tìm</translation>
    </message>
    <message>
        <source>Find a document (Ctrl+F)</source>
        <translation>Tìm văn bản (Ctrl+F)</translation>
    </message>
    <message>
        <source>Issued and cited</source>
        <translation>Ban hành và trích dẫn</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Cơ quan ban hành</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tên loại</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Gộp</translation>
    </message>
    <message>
        <source>Merge double entries</source>
        <translation>Gộp văn bản trùng</translation>
    </message>
    <message>
        <source>Merge …</source>
        <translation>Gộp …</translation>
    </message>
    <message>
        <source>New document</source>
        <translation>Thêm văn bản</translation>
    </message>
    <message>
        <source>No document fits the search.</source>
        <translation>Không có văn bản nào khớp.</translation>
    </message>
    <message>
        <source>No document number was found in this text.</source>
        <translation>Không tìm thấy số, ký hiệu văn bản trong đoạn này.</translation>
    </message>
    <message>
        <source>Nothing was pasted yet.</source>
        <translation>Chưa dán gì.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Số, ký hiệu</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Cơ quan</translation>
    </message>
    <message>
        <source>Party offices write {number}.</source>
        <translation>Cơ quan đảng viết {number}.</translation>
    </message>
    <message>
        <source>Paste a paragraph, a list, or rows from Excel, for example: Kế hoạch số 50-KH/TU ngày 16/4/2018 của Tỉnh ủy Lâm Đồng …</source>
        <translation>Dán một đoạn văn, một danh sách hoặc các dòng từ Excel, ví dụ: Kế hoạch số 50-KH/TU ngày 16/4/2018 của Tỉnh ủy Lâm Đồng …</translation>
    </message>
    <message>
        <source>Paste citations</source>
        <translation>Dán lời viện dẫn</translation>
    </message>
    <message>
        <source>Paste citations …</source>
        <translation>Dán lời viện dẫn …</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Gỡ khỏi danh mục</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Vai trò</translation>
    </message>
    <message>
        <source>Show all documents</source>
        <translation>Hiện tất cả văn bản</translation>
    </message>
    <message>
        <source>Stands in another document's subject.</source>
        <translation>Nằm trong trích yếu của văn bản khác.</translation>
    </message>
    <message>
        <source>State offices write {number}.</source>
        <translation>Cơ quan nhà nước viết {number}.</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Trích yếu</translation>
    </message>
    <message>
        <source>Text with citations</source>
        <translation>Đoạn chữ có lời viện dẫn</translation>
    </message>
    <message>
        <source>The number says {one}, the date {other}.</source>
        <translation>Số văn bản ghi năm {one}, ngày ban hành ghi năm {other}.</translation>
    </message>
    <message>
        <source>The register belongs to an office. Enter yours first.</source>
        <translation>Danh mục thuộc về một cơ quan. Hãy khai báo cơ quan trước.</translation>
    </message>
    <message>
        <source>To note</source>
        <translation>Lưu ý</translation>
    </message>
    <message>
        <source>Use the numbers that are probably meant ({count})</source>
        <translation>Dùng số được gợi ý ({count})</translation>
    </message>
    <message>
        <source>Usual spelling: {number}.</source>
        <translation>Cách viết đúng: {number}.</translation>
    </message>
    <message>
        <source>Write {number}</source>
        <translation>Viết lại là {number}</translation>
    </message>
    <message>
        <source>cited</source>
        <translation>trích dẫn</translation>
    </message>
    <message>
        <source>dd/mm/yyyy</source>
        <translation>ngày/tháng/năm</translation>
    </message>
    <message>
        <source>issued</source>
        <translation>ban hành</translation>
    </message>
    <message>
        <source>the report itself</source>
        <translation>chính báo cáo</translation>
    </message>
    <message>
        <source>{found} documents read, {count} will be added.</source>
        <translation>Đọc được {found} văn bản, sẽ thêm {count}.</translation>
    </message>
    <message>
        <source>{number}: there is no such kind.</source>
        <translation>{number}: không có tên loại này.</translation>
    </message>
    <message>
        <source>“{date}” is no day (dd/mm/yyyy).</source>
        <translation>“{date}” không phải là ngày (ngày/tháng/năm).</translation>
    </message>
    <message>
        <source>“{written}” is no kind; {number} is probably meant.</source>
        <translation>“{written}” không đúng tên loại; có lẽ là {number}.</translation>
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
    <name>EarlierTool</name>
    <message>
        <source>Choose a section with text.</source>
        <translation>Hãy chọn một mục có lời văn.</translation>
    </message>
    <message>
        <source>Different in the new text</source>
        <translation>Bài mới viết khác</translation>
    </message>
    <message>
        <source>Earlier report</source>
        <translation>Bài trước</translation>
    </message>
    <message>
        <source>Not in the new text</source>
        <translation>Chưa có trong bài mới</translation>
    </message>
    <message>
        <source>Only in the new text</source>
        <translation>Chỉ có trong bài mới</translation>
    </message>
    <message>
        <source>Paragraphs of the earlier report</source>
        <translation>Các đoạn của báo cáo trước</translation>
    </message>
    <message>
        <source>Take the whole section</source>
        <translation>Lấy cả mục</translation>
    </message>
    <message>
        <source>Take this paragraph</source>
        <translation>Lấy đoạn này</translation>
    </message>
    <message>
        <source>Taken over: {count} paragraphs. Ctrl+Z in the text takes it back.</source>
        <translation>Đã lấy: {count} đoạn. Nhấn Ctrl+Z trong bài để bỏ.</translation>
    </message>
    <message>
        <source>The earlier report has no text in this section.</source>
        <translation>Báo cáo trước không có lời văn ở mục này.</translation>
    </message>
    <message>
        <source>The same in the new text</source>
        <translation>Bài mới giống hệt</translation>
    </message>
    <message>
        <source>There is no other report yet. An old one can be taken in from the list of reports.</source>
        <translation>Chưa có báo cáo nào khác. Có thể nhập báo cáo cũ từ danh sách báo cáo.</translation>
    </message>
    <message>
        <source>This paragraph is in the text already.</source>
        <translation>Đoạn này đã có trong bài.</translation>
    </message>
    <message>
        <source>View changes …</source>
        <translation>Xem thay đổi …</translation>
    </message>
    <message>
        <source>{year} · {office}</source>
        <translation>Năm {year} · {office}</translation>
    </message>
</context>
<context>
    <name>EditorView</name>
    <message>
        <source>Check</source>
        <translation>Kiểm tra</translation>
    </message>
    <message>
        <source>Earlier report</source>
        <translation>Bài trước</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Số liệu</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Tìm</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Lịch sử</translation>
    </message>
    <message>
        <source>Open Tasks</source>
        <translation>Mở trang Nhiệm vụ</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Trang in</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>Mẫu câu</translation>
    </message>
    <message>
        <source>Sections done: {done} of {count}</source>
        <translation>Đã xong {done}/{count} mục</translation>
    </message>
    <message>
        <source>This appendix is made from the page Tasks: every task with its deadline, result and evidence.</source>
        <translation>Phụ lục này lấy từ trang Nhiệm vụ: từng nhiệm vụ kèm thời hạn, kết quả và văn bản minh chứng.</translation>
    </message>
    <message>
        <source>Tools beside the text</source>
        <translation>Công cụ bên cạnh bài</translation>
    </message>
    <message>
        <source>Typed numbers</source>
        <translation>Số gõ tay</translation>
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
        <source>Archival copy (PDF/A) with the figures inside</source>
        <translation>Bản lưu trữ (PDF/A), kèm số liệu bên trong</translation>
    </message>
    <message>
        <source>Ask {host} for time stamps</source>
        <translation>Xin dấu thời gian của {host}</translation>
    </message>
    <message>
        <source>Certify: nothing but signatures may follow</source>
        <translation>Chứng nhận: sau đó chỉ được thêm chữ ký</translation>
    </message>
    <message>
        <source>Choose a key file or a token first.</source>
        <translation>Hãy chọn tệp chứng thư hoặc USB token trước.</translation>
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
        <source>PIN</source>
        <translation>Mã PIN</translation>
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
        <source>Sign again if that is right.</source>
        <translation>Nếu đúng như vậy, hãy bấm ký lần nữa.</translation>
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
        <source>This is the sample office: its keys and their password ({password}) are published and prove nothing.</source>
        <translation>Đây là cơ quan mẫu: chứng thư số và mật khẩu ({password}) đều công khai, không có giá trị xác thực.</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>USB token</translation>
    </message>
    <message>
        <source>Token…</source>
        <translation>USB token…</translation>
    </message>
    <message>
        <source>Who signs?</source>
        <translation>Ai ký?</translation>
    </message>
    <message>
        <source>Word document (*.docx)</source>
        <translation>Văn bản Word (*.docx)</translation>
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
        <source>Pages sent to the printer: {n}</source>
        <translation>Đã gửi đến máy in: {n} trang</translation>
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
        <source>A Word document can't be signed here.</source>
        <translation>Không ký số được tệp Word ở đây.</translation>
    </message>
    <message>
        <source>A workbook can't be signed here.</source>
        <translation>Chương trình không ký tệp Excel.</translation>
    </message>
    <message>
        <source>Choose it again under Settings, Signer.</source>
        <translation>Hãy chọn lại trong Cài đặt, mục Người ký.</translation>
    </message>
    <message>
        <source>Enter number and symbol, for instance 141/BC-UBND.</source>
        <translation>Hãy nhập số, ký hiệu, ví dụ 141/BC-UBND.</translation>
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
        <source>Give it a name ending in .pdf, .docx or .xlsx.</source>
        <translation>Hãy đặt tên kết thúc bằng .pdf, .docx hoặc .xlsx.</translation>
    </message>
    <message>
        <source>The attachment lacks the number of its document, or it is too long.</source>
        <translation>Tệp kèm theo chưa có số, ký hiệu của văn bản, hoặc số quá dài.</translation>
    </message>
    <message>
        <source>The certificate is {holder}'s, but {name} signs this report.</source>
        <translation>Chứng thư số là của {holder}, nhưng người ký báo cáo này là {name}.</translation>
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
    <name>ExtractDialog</name>
    <message>
        <source>An archival copy (PDF/A) of a report carries its figures and its workbook. Choose the file, or drop it here: the signatures are verified first.</source>
        <translation>Bản lưu trữ (PDF/A) của báo cáo mang theo số liệu và bảng tính. Chọn tệp, hoặc kéo thả vào đây: chữ ký được kiểm tra trước.</translation>
    </message>
    <message>
        <source>Choose a folder for the files</source>
        <translation>Chọn thư mục lưu tệp</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>So với</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Số liệu</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>Bên trong</translation>
    </message>
    <message>
        <source>Not taken out</source>
        <translation>Không lấy ra</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Cơ quan</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Báo cáo</translation>
    </message>
    <message>
        <source>Save the files…</source>
        <translation>Lưu các tệp…</translation>
    </message>
    <message>
        <source>Saved: {names}</source>
        <translation>Đã lưu: {names}</translation>
    </message>
    <message>
        <source>Take figures out of a PDF</source>
        <translation>Lấy số liệu từ tệp PDF</translation>
    </message>
    <message>
        <source>figures of {year}</source>
        <translation>số liệu năm {year}</translation>
    </message>
</context>
<context>
    <name>Extraction</name>
    <message>
        <source>Ask for the archival copy (PDF/A) of the report.</source>
        <translation>Đề nghị gửi bản lưu trữ (PDF/A) của báo cáo.</translation>
    </message>
    <message>
        <source>Ask the sender what it is.</source>
        <translation>Hỏi nơi gửi đó là tệp gì.</translation>
    </message>
    <message>
        <source>Move it away, or choose another folder.</source>
        <translation>Chuyển tệp đó đi, hoặc chọn thư mục khác.</translation>
    </message>
    <message>
        <source>No figures were taken from it; ask the sender for it again.</source>
        <translation>Chưa lấy số liệu nào; đề nghị nơi gửi gửi lại.</translation>
    </message>
    <message>
        <source>Nothing was taken out; ask the sender what it is.</source>
        <translation>Chưa lấy gì ra; hỏi nơi gửi đó là tệp gì.</translation>
    </message>
    <message>
        <source>The attachment “{name}” is not a plain Excel workbook.</source>
        <translation>Tệp đính kèm “{name}” không phải bảng tính Excel thông thường.</translation>
    </message>
    <message>
        <source>There is another file “{name}” in the folder already.</source>
        <translation>Trong thư mục đã có một tệp khác tên “{name}”.</translation>
    </message>
    <message>
        <source>“{name}” carries no data of a report.</source>
        <translation>“{name}” không mang theo số liệu của báo cáo.</translation>
    </message>
    <message>
        <source>“{name}” is larger than any report; it was not opened.</source>
        <translation>“{name}” lớn hơn mọi báo cáo; chương trình không mở.</translation>
    </message>
</context>
<context>
    <name>FigureCard</name>
    <message>
        <source>Against the plan</source>
        <translation>So với kế hoạch</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>Người nhập</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Số liệu</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Còn thiếu</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Open under Indicators</source>
        <translation>Mở ở Chỉ tiêu</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Phần hiện ra</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Nguồn</translation>
    </message>
    <message>
        <source>Source of the figure</source>
        <translation>Nguồn của số liệu</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Năm</translation>
    </message>
    <message>
        <source>follows from other figures</source>
        <translation>tính từ số liệu khác</translation>
    </message>
</context>
<context>
    <name>FigureChips</name>
    <message>
        <source>Changed since the last reading: {before} → {now}</source>
        <translation>Đã thay đổi từ lần đọc trước: {before} → {now}</translation>
    </message>
    <message>
        <source>F2 or double click: source, part, year</source>
        <translation>F2 hoặc bấm đúp: nguồn, phần hiện ra, năm</translation>
    </message>
    <message>
        <source>There is nothing to show yet.</source>
        <translation>Chưa có gì để hiện.</translation>
    </message>
</context>
<context>
    <name>FigureChooser</name>
    <message>
        <source>As in the report's table</source>
        <translation>Như trong biểu của báo cáo</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Số liệu</translation>
    </message>
    <message>
        <source>Part of the figure</source>
        <translation>Phần của số liệu</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Kế hoạch</translation>
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
        <source>Target year</source>
        <translation>Năm của chỉ tiêu</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Năm</translation>
    </message>
    <message>
        <source>its year</source>
        <translation>theo năm số liệu</translation>
    </message>
</context>
<context>
    <name>FigurePopup</name>
    <message>
        <source>Insert a live figure</source>
        <translation>Chèn số liệu sống</translation>
    </message>
    <message>
        <source>↑ ↓ figure · Tab part · Enter inserts · Esc back</source>
        <translation>↑ ↓ chọn chỉ số · Tab chọn phần · Enter chèn · Esc quay lại</translation>
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
    <name>FiguresTool</name>
    <message>
        <source>Changed since the last reading</source>
        <translation>Đã thay đổi từ lần đọc trước</translation>
    </message>
    <message>
        <source>Enter or double click puts the live figure into the text; so does “{sign}” while writing.</source>
        <translation>Enter hoặc bấm đúp để chèn số liệu sống; khi đang viết chỉ cần gõ “{sign}”.</translation>
    </message>
    <message>
        <source>Show under Indicators</source>
        <translation>Xem ở Chỉ tiêu</translation>
    </message>
</context>
<context>
    <name>FileNames</name>
    <message>
        <source>Windows keeps this name for a device</source>
        <translation>Windows dành tên này cho thiết bị</translation>
    </message>
    <message>
        <source>it ends with a dot or a space</source>
        <translation>tên kết thúc bằng dấu chấm hoặc dấu cách</translation>
    </message>
    <message>
        <source>“{letter}” may not stand in it</source>
        <translation>tên có ký tự không được phép “{letter}”</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Choose a folder of your own, then try again.</source>
        <translation>Hãy chọn một thư mục của bạn rồi thử lại.</translation>
    </message>
    <message>
        <source>Choose a shorter name, or a folder that lies less deep.</source>
        <translation>Hãy đặt tên ngắn hơn, hoặc chọn thư mục ít cấp hơn.</translation>
    </message>
    <message>
        <source>Choose another folder or name, then try again.</source>
        <translation>Hãy chọn thư mục hoặc tên khác rồi thử lại.</translation>
    </message>
    <message>
        <source>Choose another folder, or allow nq20desk under Windows Security, Ransomware protection.</source>
        <translation>Hãy chọn thư mục khác, hoặc cho phép nq20desk trong Bảo mật Windows (Windows Security), mục Bảo vệ chống mã độc tống tiền.</translation>
    </message>
    <message>
        <source>Choose another folder, then try again.</source>
        <translation>Hãy chọn thư mục khác rồi thử lại.</translation>
    </message>
    <message>
        <source>Choose another name, then try again.</source>
        <translation>Hãy đặt tên khác rồi thử lại.</translation>
    </message>
    <message>
        <source>Close it there, then try again, or save under another name.</source>
        <translation>Hãy đóng tệp ở đó rồi thử lại, hoặc lưu với tên khác.</translation>
    </message>
    <message>
        <source>Free some space or choose another drive, then try again.</source>
        <translation>Hãy giải phóng bớt chỗ hoặc chọn ổ đĩa khác rồi thử lại.</translation>
    </message>
    <message>
        <source>Remove its write protection, or save under another name.</source>
        <translation>Hãy bỏ thuộc tính chỉ đọc của tệp, hoặc lưu với tên khác.</translation>
    </message>
    <message>
        <source>The folder “{folder}” can't be made: {reason}.</source>
        <translation>Không tạo được thư mục “{folder}”: {reason}.</translation>
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
        <source>“{name}” can't be replaced: it is write-protected.</source>
        <translation>Không ghi đè được “{name}”: tệp đang ở chế độ chỉ đọc.</translation>
    </message>
    <message>
        <source>“{name}” can't be saved in “{folder}”: the path is {length} characters long, Windows takes {longest}.</source>
        <translation>Không lưu được “{name}” vào “{folder}”: đường dẫn dài {length} ký tự, Windows chỉ nhận {longest}.</translation>
    </message>
    <message>
        <source>“{name}” can't be saved in “{folder}”: {reason}.</source>
        <translation>Không lưu được “{name}” vào “{folder}”: {reason}.</translation>
    </message>
    <message>
        <source>“{name}” can't be saved: Windows lets no new program write in “{folder}”.</source>
        <translation>Không lưu được “{name}”: Windows không cho chương trình mới ghi vào “{folder}”.</translation>
    </message>
    <message>
        <source>“{name}” can't be saved: nothing may be written in “{folder}”.</source>
        <translation>Không lưu được “{name}”: thư mục “{folder}” không cho phép ghi.</translation>
    </message>
    <message>
        <source>“{name}” can't be the name of a file: {reason}.</source>
        <translation>Không dùng được tên tệp “{name}”: {reason}.</translation>
    </message>
</context>
<context>
    <name>FindTool</name>
    <message>
        <source>Find in the whole report</source>
        <translation>Tìm trong cả báo cáo</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Phân biệt hoa thường</translation>
    </message>
    <message>
        <source>Not found in this report.</source>
        <translation>Không tìm thấy trong báo cáo này.</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>Những chỗ tìm thấy</translation>
    </message>
    <message>
        <source>Places: {count} · sections: {sections}</source>
        <translation>{count} chỗ trong {sections} mục</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Thay</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Thay tất cả</translation>
    </message>
    <message>
        <source>Replace by</source>
        <translation>Thay bằng</translation>
    </message>
    <message>
        <source>Replaced: {count}. Ctrl+Shift+Z takes it back.</source>
        <translation>Đã thay {count} chỗ. Ctrl+Shift+Z để hoàn tác.</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Nguyên từ</translation>
    </message>
    <message>
        <source>With diacritics</source>
        <translation>Phân biệt dấu</translation>
    </message>
    <message>
        <source>“tram y te” also finds “trạm y tế”; “hoà” is “hòa”.</source>
        <translation>Gõ “tram y te” cũng tìm thấy “trạm y tế”; “hoà” là “hòa”.</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Mend the places that Check (F9) lists, or set them aside there.</source>
        <translation>Sửa những chỗ mà Kiểm tra (F9) nêu, hoặc gác lại tại đó kèm lý do.</translation>
    </message>
    <message>
        <source>The page would be printed with gaps ({count}). The first one: {finding}</source>
        <translation>Trang in sẽ có chỗ trống ({count}). Chỗ đầu tiên: {finding}</translation>
    </message>
</context>
<context>
    <name>FindingsList</name>
    <message>
        <source>All slips whose right spelling is known, in one list</source>
        <translation>Mọi lỗi đã biết cách viết đúng, trong một danh sách</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Đưa trở lại</translation>
    </message>
    <message>
        <source>Check (F9)</source>
        <translation>Kiểm tra (F9)</translation>
    </message>
    <message>
        <source>Correct …</source>
        <translation>Sửa nhanh …</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Lỗi</translation>
    </message>
    <message>
        <source>Errors: {errors} · warnings: {warnings} · suggestions: {hints}</source>
        <translation>{errors} lỗi, {warnings} cảnh báo, {hints} gợi ý</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Kết quả kiểm tra</translation>
    </message>
    <message>
        <source>It counts again (Delete)</source>
        <translation>Tính lại phát hiện này (phím Delete)</translation>
    </message>
    <message>
        <source>It is right as it stands: say why (Delete)</source>
        <translation>Để nguyên là đúng: ghi lý do (phím Delete)</translation>
    </message>
    <message>
        <source>Not checked yet.</source>
        <translation>Chưa kiểm tra.</translation>
    </message>
    <message>
        <source>Set aside ({count})</source>
        <translation>Đã gác lại ({count})</translation>
    </message>
    <message>
        <source>Set aside …</source>
        <translation>Gác lại …</translation>
    </message>
    <message>
        <source>Set aside: {reason} ({who}, {when})</source>
        <translation>Đã gác lại: {reason} ({who}, {when})</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>Gợi ý</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Cảnh báo</translation>
    </message>
    <message>
        <source>What the rule looks for</source>
        <translation>Quy tắc này tìm gì</translation>
    </message>
    <message>
        <source>set aside: {count}</source>
        <translation>đã gác lại: {count}</translation>
    </message>
</context>
<context>
    <name>Forecast</name>
    <message>
        <source>By the present trend ({first}–{last}) about {value} in {year} ({low} to {high}).</source>
        <translation>Theo xu hướng hiện nay ({first}–{last}), năm {year} vào khoảng {value} (từ {low} đến {high}).</translation>
    </message>
    <message>
        <source>No forecast: it takes the figures of {wanted} years at least; there are {count}.</source>
        <translation>Không dự báo: cần số liệu của ít nhất {wanted} năm, mới có {count}.</translation>
    </message>
    <message>
        <source>No forecast: the figure of {period} is not exact.</source>
        <translation>Không dự báo: số liệu {period} không phải con số chính xác.</translation>
    </message>
    <message>
        <source>No forecast: the figures of {one} and {other} have different conditions.</source>
        <translation>Không dự báo: số liệu {one} và {other} khác điều kiện tính.</translation>
    </message>
    <message>
        <source>No forecast: the territory changed in {year}.</source>
        <translation>Không dự báo: địa giới thay đổi từ năm {year}.</translation>
    </message>
    <message>
        <source>No forecast: there are figures of {last} already.</source>
        <translation>Không dự báo: đã có số liệu năm {last}.</translation>
    </message>
    <message>
        <source>No forecast: {year} is further ahead of {last} than the figures go back ({first}).</source>
        <translation>Không dự báo: từ {last} đến {year} dài hơn chuỗi số liệu đã có (từ {first}).</translation>
    </message>
    <message>
        <source>The line would leave what is possible and was kept there.</source>
        <translation>Đường xu hướng đã ra ngoài giới hạn có thể nên được giữ lại ở giới hạn.</translation>
    </message>
    <message>
        <source>The target would be met.</source>
        <translation>Nếu giữ đà này thì đạt chỉ tiêu.</translation>
    </message>
    <message>
        <source>The target would not be met.</source>
        <translation>Nếu giữ đà này thì không đạt chỉ tiêu.</translation>
    </message>
    <message>
        <source>Whether the target will be met is open.</source>
        <translation>Chưa thể nói có đạt chỉ tiêu hay không.</translation>
    </message>
    <message>
        <source>{first} {second}</source>
        <translation>{first} {second}</translation>
    </message>
</context>
<context>
    <name>HeadForm</name>
    <message>
        <source>Addressees</source>
        <translation>Kính gửi</translation>
    </message>
    <message>
        <source>Appendix: {title}</source>
        <translation>Phụ lục: {title}</translation>
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
        <source>None</source>
        <translation>Không</translation>
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
        <source>Optional parts</source>
        <translation>Phần tùy chọn</translation>
    </message>
    <message>
        <source>Plans to compare with</source>
        <translation>Kế hoạch để so sánh</translation>
    </message>
    <message>
        <source>Print “DỰ THẢO”</source>
        <translation>In dấu “DỰ THẢO”</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Nơi nhận</translation>
    </message>
    <message>
        <source>Take number {number}</source>
        <translation>Lấy số {number}</translation>
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
        <source>Urgency</source>
        <translation>Độ khẩn</translation>
    </message>
    <message>
        <source>Year of the figures</source>
        <translation>Năm số liệu</translation>
    </message>
</context>
<context>
    <name>HeldFileDialog</name>
    <message>
        <source>Save under this name</source>
        <translation>Lưu với tên này</translation>
    </message>
    <message>
        <source>This name is free: “{name}”</source>
        <translation>Tên chưa dùng: “{name}”</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Thử lại</translation>
    </message>
</context>
<context>
    <name>HistoryList</name>
    <message>
        <source>Choose one version to compare it with the present text, two (Ctrl) to compare them with each other.</source>
        <translation>Chọn một phiên bản để so sánh với nội dung hiện tại, chọn hai (giữ Ctrl) để so sánh với nhau.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>So sánh</translation>
    </message>
    <message>
        <source>Keep version</source>
        <translation>Ghi phiên bản</translation>
    </message>
    <message>
        <source>Name of the version</source>
        <translation>Tên phiên bản</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Khôi phục</translation>
    </message>
    <message>
        <source>Versions are kept by themselves: of every day, every half hour of writing, and before every large change.</source>
        <translation>Phiên bản được tự động lưu: mỗi ngày, sau mỗi nửa giờ viết và trước mỗi thay đổi lớn.</translation>
    </message>
    <message>
        <source>Versions of this section</source>
        <translation>Các phiên bản của mục này</translation>
    </message>
    <message>
        <source>{when} – {who} · {count} words
{reason}</source>
        <translation>{when} – {who} · {count} từ
{reason}</translation>
    </message>
</context>
<context>
    <name>Incoming</name>
    <message>
        <source>A scanned report must be read by an OCR program first.</source>
        <translation>Báo cáo quét ảnh phải được nhận dạng chữ (OCR) trước.</translation>
    </message>
    <message>
        <source>Check the name, and close the file in other programs.</source>
        <translation>Hãy kiểm tra tên tệp và đóng tệp ở chương trình khác.</translation>
    </message>
    <message>
        <source>Choose the .docx file that the director sent back.</source>
        <translation>Hãy chọn tệp .docx mà lãnh đạo gửi lại.</translation>
    </message>
    <message>
        <source>Do not open it; ask the sender what it is.</source>
        <translation>Đừng mở tệp; hãy hỏi lại người gửi.</translation>
    </message>
    <message>
        <source>Open it in Word and save it anew, or fetch it again.</source>
        <translation>Hãy mở bằng Word rồi lưu lại, hoặc lấy lại tệp.</translation>
    </message>
    <message>
        <source>Open it in Word, choose Save as, and save it as .docx.</source>
        <translation>Hãy mở bằng Word, chọn Lưu thành (Save As) và lưu dạng .docx.</translation>
    </message>
    <message>
        <source>Open it in Word, remove the password and save it again.</source>
        <translation>Hãy mở bằng Word, bỏ mật khẩu rồi lưu lại.</translation>
    </message>
    <message>
        <source>Open it in Word, turn old fonts (TCVN3, VNI) into Unicode, and save it as .docx.</source>
        <translation>Hãy mở bằng Word, chuyển phông cũ (TCVN3, VNI) sang Unicode rồi lưu dạng .docx.</translation>
    </message>
    <message>
        <source>Open it, select all text, copy it, and paste it here.</source>
        <translation>Hãy mở tệp, chọn hết văn bản, sao chép rồi dán vào đây.</translation>
    </message>
    <message>
        <source>Remove the pictures from it in Word and save it again.</source>
        <translation>Hãy bỏ bớt hình ảnh trong Word rồi lưu lại.</translation>
    </message>
    <message>
        <source>Take in one report at a time.</source>
        <translation>Mỗi lần chỉ nhận một báo cáo.</translation>
    </message>
    <message>
        <source>The text is far too long for a report ({count} characters).</source>
        <translation>Văn bản quá dài so với một báo cáo ({count} ký tự).</translation>
    </message>
    <message>
        <source>There is no text in it.</source>
        <translation>Không có chữ nào trong đó.</translation>
    </message>
    <message>
        <source>it can't be opened ({reason})</source>
        <translation>không mở được tệp ({reason})</translation>
    </message>
    <message>
        <source>it is a PDF</source>
        <translation>đây là tệp PDF</translation>
    </message>
    <message>
        <source>it is an RTF document</source>
        <translation>đây là tệp RTF</translation>
    </message>
    <message>
        <source>it is in the old .doc format</source>
        <translation>tệp ở dạng .doc cũ</translation>
    </message>
    <message>
        <source>it is larger than 40 MB</source>
        <translation>tệp lớn hơn 40 MB</translation>
    </message>
    <message>
        <source>it is locked by a password</source>
        <translation>tệp được khóa bằng mật khẩu</translation>
    </message>
    <message>
        <source>it is not a Word document</source>
        <translation>đây không phải văn bản Word</translation>
    </message>
    <message>
        <source>“{name}” can't be taken in: {why}.</source>
        <translation>Không nhận được “{name}”: {why}.</translation>
    </message>
    <message>
        <source>“{name}” is damaged and can't be read.</source>
        <translation>“{name}” bị hỏng, không đọc được.</translation>
    </message>
    <message>
        <source>“{name}” is not a Unicode text.</source>
        <translation>“{name}” không phải văn bản Unicode.</translation>
    </message>
    <message>
        <source>“{name}” is not a Word document.</source>
        <translation>“{name}” không phải văn bản Word.</translation>
    </message>
    <message>
        <source>“{name}” unpacks to far more than a report.</source>
        <translation>“{name}” giải nén ra lớn hơn mọi báo cáo.</translation>
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
        <source>By commune …</source>
        <translation>Theo xã …</translation>
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
        <translation>Tính từ các số thành phần: {number}</translation>
    </message>
    <message>
        <source>Computed from its parts: {number} (cut off, not rounded)</source>
        <translation>Tính từ các số thành phần: {number} (số nhập đã cắt bớt, không làm tròn)</translation>
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
    <name>LegacyDialog</name>
    <message>
        <source>After</source>
        <translation>Sau</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Trước</translation>
    </message>
    <message>
        <source>Changed words</source>
        <translation>Các từ được đổi</translation>
    </message>
    <message>
        <source>Convert from TCVN3 (ABC)</source>
        <translation>Chuyển từ TCVN3 (ABC)</translation>
    </message>
    <message>
        <source>Convert from VNI</source>
        <translation>Chuyển từ VNI</translation>
    </message>
    <message>
        <source>Keep as it is</source>
        <translation>Giữ nguyên</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>Giữ nguyên tất cả</translation>
    </message>
    <message>
        <source>Paste as chosen</source>
        <translation>Chuyển và dán</translation>
    </message>
    <message>
        <source>Text in old fonts</source>
        <translation>Văn bản dùng phông chữ cũ</translation>
    </message>
    <message>
        <source>Text without font</source>
        <translation>Văn bản không ghi phông chữ</translation>
    </message>
    <message>
        <source>The pasted text seems to be in an old encoding. Read the right side: is it right?</source>
        <translation>Văn bản dán vào có vẻ dùng bảng mã cũ. Đồng chí đọc bên phải xem đã đúng chưa.</translation>
    </message>
    <message>
        <source>The pasted text stands in fonts from before Unicode. It becomes Unicode text:</source>
        <translation>Văn bản dán vào dùng phông chữ trước Unicode. Nội dung sẽ được chuyển sang Unicode như sau:</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Số lần</translation>
    </message>
    <message>
        <source>Word after</source>
        <translation>Từ sau khi chuyển</translation>
    </message>
    <message>
        <source>Word before</source>
        <translation>Từ trước khi chuyển</translation>
    </message>
    <message>
        <source>Write in lost letters again (giờng → giường, dợc → dược)</source>
        <translation>Điền lại chữ ư bị mất (giờng → giường, dợc → dược)</translation>
    </message>
    <message>
        <source>{font} ({count} words)</source>
        <translation>{font} ({count} chữ)</translation>
    </message>
</context>
<context>
    <name>Lifecycle</name>
    <message>
        <source>A replacement of this report is being made already: report {identifier}.</source>
        <translation>Đã có bản thay thế đang soạn cho báo cáo này: báo cáo số {identifier}.</translation>
    </message>
    <message>
        <source>A report that is sent has a number and a date.</source>
        <translation>Báo cáo gửi đi phải có số và ngày.</translation>
    </message>
    <message>
        <source>A report that was sent is corrected by a replacement version.</source>
        <translation>Báo cáo đã gửi chỉ sửa được bằng bản thay thế.</translation>
    </message>
    <message>
        <source>Fill them in under Number, date, recipients.</source>
        <translation>Hãy điền ở mục Số, ngày, nơi nhận.</translation>
    </message>
    <message>
        <source>Install the newest nq20desk to open it.</source>
        <translation>Hãy cài bản nq20desk mới nhất để mở.</translation>
    </message>
    <message>
        <source>Mark it as sent, or take it back to draft.</source>
        <translation>Hãy đánh dấu đã gửi, hoặc đưa về bản nháp.</translation>
    </message>
    <message>
        <source>Mark it as signed, or take it back to draft.</source>
        <translation>Hãy đánh dấu đã ký, hoặc đưa về bản nháp.</translation>
    </message>
    <message>
        <source>Mend the day, or the report's date.</source>
        <translation>Hãy sửa ngày gửi, hoặc ngày của báo cáo.</translation>
    </message>
    <message>
        <source>Name the day on which it happened.</source>
        <translation>Hãy ghi đúng ngày đã thực hiện.</translation>
    </message>
    <message>
        <source>Only a report that was sent is replaced.</source>
        <translation>Chỉ báo cáo đã gửi mới lập bản thay thế.</translation>
    </message>
    <message>
        <source>Open that one, or remove it first.</source>
        <translation>Hãy mở bản đó, hoặc xóa nó trước.</translation>
    </message>
    <message>
        <source>Restore the newest backup; the exported files are untouched.</source>
        <translation>Hãy phục hồi bản sao lưu mới nhất; các tệp đã xuất không bị ảnh hưởng.</translation>
    </message>
    <message>
        <source>Submit it for signing, or mark it as signed, first.</source>
        <translation>Trước hết hãy trình ký, hoặc đánh dấu đã ký.</translation>
    </message>
    <message>
        <source>Taking a signed report back needs a reason.</source>
        <translation>Đưa báo cáo đã ký về bản nháp phải có lý do.</translation>
    </message>
    <message>
        <source>The report is dated {date}: it can't have been sent on {day}.</source>
        <translation>Báo cáo ghi ngày {date} nên không thể đã gửi ngày {day}.</translation>
    </message>
    <message>
        <source>This one can still be changed itself.</source>
        <translation>Báo cáo này vẫn còn sửa trực tiếp được.</translation>
    </message>
    <message>
        <source>This report can't take that step from its present state.</source>
        <translation>Báo cáo này không chuyển được sang bước đó từ trạng thái hiện tại.</translation>
    </message>
    <message>
        <source>This report was sent by a newer nq20desk.</source>
        <translation>Báo cáo này do bản nq20desk mới hơn gửi đi.</translation>
    </message>
    <message>
        <source>What was kept of the sent report {identifier} is damaged.</source>
        <translation>Bản lưu của báo cáo đã gửi số {identifier} bị hỏng.</translation>
    </message>
    <message>
        <source>Write why, in a few words.</source>
        <translation>Hãy ghi ngắn gọn vì sao.</translation>
    </message>
    <message>
        <source>{day} is still to come.</source>
        <translation>Chưa đến ngày {day}.</translation>
    </message>
</context>
<context>
    <name>LiveFigures</name>
    <message>
        <source>Change on the year before</source>
        <translation>Tăng, giảm so với năm trước</translation>
    </message>
    <message>
        <source>Comparison in words</source>
        <translation>Kèm chữ so sánh</translation>
    </message>
    <message>
        <source>Count (numerator)</source>
        <translation>Tử số</translation>
    </message>
    <message>
        <source>Count/denominator</source>
        <translation>Tử số/mẫu số</translation>
    </message>
    <message>
        <source>Denominator</source>
        <translation>Mẫu số</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Chỉ tiêu</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Giá trị</translation>
    </message>
    <message>
        <source>Value with unit</source>
        <translation>Giá trị kèm đơn vị</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Đánh giá</translation>
    </message>
    <message>
        <source>no earlier figure</source>
        <translation>không có số liệu trước đó</translation>
    </message>
    <message>
        <source>no figure yet</source>
        <translation>chưa có số liệu</translation>
    </message>
    <message>
        <source>no target</source>
        <translation>không có chỉ tiêu</translation>
    </message>
</context>
<context>
    <name>LiveText</name>
    <message>
        <source>Open under Indicators</source>
        <translation>Mở ở Chỉ tiêu</translation>
    </message>
    <message>
        <source>Source of the figure (F2)</source>
        <translation>Nguồn của số liệu (F2)</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Close the message</source>
        <translation>Đóng thông báo</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Văn bản</translation>
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
        <source>Plans</source>
        <translation>Kế hoạch</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Sổ văn bản đi</translation>
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
        <source>Show the data folder</source>
        <translation>Mở thư mục dữ liệu</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Nhiệm vụ</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Đơn vị</translation>
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
    <name>Numbers</name>
    <message>
        <source>Enter another one under Number, date, recipients.</source>
        <translation>Hãy ghi số khác ở mục Số, ngày, nơi nhận.</translation>
    </message>
    <message>
        <source>Number {number} belongs to report [{report}] of {day}: “{subject}”. The next free one is {free}.</source>
        <translation>Số {number} đã cấp cho báo cáo [{report}] ngày {day}: “{subject}”. Số tiếp theo còn trống: {free}.</translation>
    </message>
</context>
<context>
    <name>OneFileDialog</name>
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
        <source>PDF document (*.pdf)</source>
        <translation>Tài liệu PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>The file {name} is of a kind that nq20desk doesn't open.</source>
        <translation>nq20desk không mở được loại tệp như {name}.</translation>
    </message>
    <message>
        <source>There is no file {name}.</source>
        <translation>Không có tệp {name}.</translation>
    </message>
    <message>
        <source>These are too many files at once.</source>
        <translation>Quá nhiều tệp trong một lần mở.</translation>
    </message>
    <message>
        <source>These files can't be opened: {names}.</source>
        <translation>Không mở được các tệp: {names}.</translation>
    </message>
    <message>
        <source>Wait a moment and try again. If it stays so, end nq20desk in the Task Manager: what was typed until a second before is stored.</source>
        <translation>Hãy chờ một lát rồi thử lại. Nếu vẫn vậy, hãy kết thúc nq20desk trong Trình quản lý Tác vụ (Task Manager): những gì đã gõ trước đó một giây đều đã được lưu.</translation>
    </message>
    <message>
        <source>What can be opened: updates (.nq20), signed reports (.pdf), old reports (.docx, .md, .txt).</source>
        <translation>Các tệp mở được: bản cập nhật (.nq20), báo cáo đã ký (.pdf), báo cáo cũ (.docx, .md, .txt).</translation>
    </message>
    <message>
        <source>nq20desk is open with these data already, but does not answer.</source>
        <translation>nq20desk đang mở với dữ liệu này nhưng không phản hồi.</translation>
    </message>
</context>
<context>
    <name>Operations</name>
    <message>
        <source>Add a phrase</source>
        <translation>Thêm mẫu câu</translation>
    </message>
    <message>
        <source>Add a task</source>
        <translation>Thêm nhiệm vụ</translation>
    </message>
    <message>
        <source>Add the document {name}</source>
        <translation>Thêm văn bản {name}</translation>
    </message>
    <message>
        <source>Add {count} documents</source>
        <translation>Thêm {count} văn bản</translation>
    </message>
    <message>
        <source>Add {count} units</source>
        <translation>Thêm {count} đơn vị</translation>
    </message>
    <message>
        <source>Bring a finding back</source>
        <translation>Đưa phát hiện trở lại</translation>
    </message>
    <message>
        <source>Change a phrase</source>
        <translation>Sửa mẫu câu</translation>
    </message>
    <message>
        <source>Change settings</source>
        <translation>Sửa cài đặt</translation>
    </message>
    <message>
        <source>Change the document {name}</source>
        <translation>Sửa văn bản {name}</translation>
    </message>
    <message>
        <source>Change the list of documents</source>
        <translation>Sửa danh sách văn bản</translation>
    </message>
    <message>
        <source>Change the order of sections</source>
        <translation>Đổi thứ tự các mục</translation>
    </message>
    <message>
        <source>Change the plan {short}</source>
        <translation>Sửa kế hoạch {short}</translation>
    </message>
    <message>
        <source>Change the plan's targets</source>
        <translation>Sửa mục tiêu của kế hoạch</translation>
    </message>
    <message>
        <source>Change the report</source>
        <translation>Sửa báo cáo</translation>
    </message>
    <message>
        <source>Change the task {number}</source>
        <translation>Sửa nhiệm vụ {number}</translation>
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
        <source>Clear 1 figure</source>
        <translation>Xóa 1 số liệu</translation>
    </message>
    <message>
        <source>Clear {count} figures</source>
        <translation>Xóa {count} số liệu</translation>
    </message>
    <message>
        <source>Complete the register</source>
        <translation>Ghi thêm vào sổ văn bản đi</translation>
    </message>
    <message>
        <source>Correct slips (places: {count})</source>
        <translation>Sửa lỗi viết: {count} chỗ</translation>
    </message>
    <message>
        <source>Correct the change of units</source>
        <translation>Sửa lần sắp xếp đơn vị</translation>
    </message>
    <message>
        <source>Create a report</source>
        <translation>Lập báo cáo</translation>
    </message>
    <message>
        <source>Details of {name}, {period}</source>
        <translation>Sửa chi tiết {name}, {period}</translation>
    </message>
    <message>
        <source>Divide a section</source>
        <translation>Tách mục</translation>
    </message>
    <message>
        <source>End the unit on {day}</source>
        <translation>Kết thúc đơn vị ngày {day}</translation>
    </message>
    <message>
        <source>Enter figures</source>
        <translation>Nhập số liệu</translation>
    </message>
    <message>
        <source>Enter the plan {short}</source>
        <translation>Nhập kế hoạch {short}</translation>
    </message>
    <message>
        <source>Enter {name} of {count} communes</source>
        <translation>Nhập {name} của {count} xã, phường</translation>
    </message>
    <message>
        <source>Enter {name}, {period}</source>
        <translation>Nhập {name}, {period}</translation>
    </message>
    <message>
        <source>Enter {name}, {unit}</source>
        <translation>Nhập {name}, {unit}</translation>
    </message>
    <message>
        <source>Evidence of {count} tasks</source>
        <translation>Minh chứng của {count} nhiệm vụ</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Kết xuất</translation>
    </message>
    <message>
        <source>Fill 1 figure</source>
        <translation>Điền xuống 1 số liệu</translation>
    </message>
    <message>
        <source>Fill {count} figures</source>
        <translation>Điền xuống {count} số liệu</translation>
    </message>
    <message>
        <source>Go back to the data edition {edition}</source>
        <translation>Quay lại bộ dữ liệu ngày {edition}</translation>
    </message>
    <message>
        <source>Import the plan {short}</source>
        <translation>Nhận kế hoạch {short} từ Excel</translation>
    </message>
    <message>
        <source>Join sections</source>
        <translation>Gộp mục</translation>
    </message>
    <message>
        <source>Keep a version of section {section}</source>
        <translation>Ghi phiên bản của mục {section}</translation>
    </message>
    <message>
        <source>Leave a section out</source>
        <translation>Bỏ mục khỏi báo cáo</translation>
    </message>
    <message>
        <source>Let the unit go on</source>
        <translation>Cho đơn vị tiếp tục</translation>
    </message>
    <message>
        <source>Make a replacement version</source>
        <translation>Lập bản thay thế</translation>
    </message>
    <message>
        <source>Mark a section as done</source>
        <translation>Đánh dấu mục đã xong</translation>
    </message>
    <message>
        <source>Mark a section as not done</source>
        <translation>Bỏ đánh dấu mục đã xong</translation>
    </message>
    <message>
        <source>Mark the report as replaced</source>
        <translation>Ghi báo cáo đã được thay thế</translation>
    </message>
    <message>
        <source>Mark the report as sent</source>
        <translation>Ghi báo cáo đã gửi</translation>
    </message>
    <message>
        <source>Mark the report as signed</source>
        <translation>Ghi báo cáo đã ký</translation>
    </message>
    <message>
        <source>Merge documents</source>
        <translation>Gộp văn bản</translation>
    </message>
    <message>
        <source>Merge {count} units into {name}</source>
        <translation>Sáp nhập {count} đơn vị thành {name}</translation>
    </message>
    <message>
        <source>Note on {count} tasks</source>
        <translation>Ghi tiến độ {count} nhiệm vụ</translation>
    </message>
    <message>
        <source>Paste 1 figure</source>
        <translation>Dán 1 số liệu</translation>
    </message>
    <message>
        <source>Paste {count} figures</source>
        <translation>Dán {count} số liệu</translation>
    </message>
    <message>
        <source>Put a section back</source>
        <translation>Đưa mục trở lại báo cáo</translation>
    </message>
    <message>
        <source>Put live figures in place of typed numbers</source>
        <translation>Thay số gõ tay bằng số liệu sống</translation>
    </message>
    <message>
        <source>Read the figures of section {section}</source>
        <translation>Đọc số liệu của mục {section}</translation>
    </message>
    <message>
        <source>Remove a phrase</source>
        <translation>Bỏ mẫu câu</translation>
    </message>
    <message>
        <source>Remove the plan</source>
        <translation>Bỏ kế hoạch</translation>
    </message>
    <message>
        <source>Remove the report</source>
        <translation>Xóa báo cáo</translation>
    </message>
    <message>
        <source>Remove {count} documents</source>
        <translation>Gỡ {count} văn bản</translation>
    </message>
    <message>
        <source>Remove {count} tasks</source>
        <translation>Gỡ {count} nhiệm vụ</translation>
    </message>
    <message>
        <source>Rename to {name}</source>
        <translation>Đổi tên thành {name}</translation>
    </message>
    <message>
        <source>Replace “{old}” by “{new}” (places: {count})</source>
        <translation>Thay “{old}” bằng “{new}”: {count} chỗ</translation>
    </message>
    <message>
        <source>Restore an earlier version of a section</source>
        <translation>Khôi phục phiên bản trước của một mục</translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation>Ghi kế hoạch</translation>
    </message>
    <message>
        <source>Set a finding aside</source>
        <translation>Gác lại một phát hiện</translation>
    </message>
    <message>
        <source>Split a unit into {count}</source>
        <translation>Chia một đơn vị thành {count}</translation>
    </message>
    <message>
        <source>State of {count} tasks</source>
        <translation>Tình trạng {count} nhiệm vụ</translation>
    </message>
    <message>
        <source>Submit the report for signing</source>
        <translation>Trình ký báo cáo</translation>
    </message>
    <message>
        <source>Take back an edited report</source>
        <translation>Nhận lại báo cáo đã sửa</translation>
    </message>
    <message>
        <source>Take in an old report</source>
        <translation>Nhận báo cáo cũ</translation>
    </message>
    <message>
        <source>Take over text of the report of {year}</source>
        <translation>Lấy lại lời văn của báo cáo năm {year}</translation>
    </message>
    <message>
        <source>Take the report back to draft</source>
        <translation>Đưa báo cáo về bản nháp</translation>
    </message>
    <message>
        <source>Update the data to edition {edition}</source>
        <translation>Cập nhật bộ dữ liệu ngày {edition}</translation>
    </message>
    <message>
        <source>Use the plan {short} again</source>
        <translation>Dùng lại kế hoạch {short}</translation>
    </message>
    <message>
        <source>Write section {section}</source>
        <translation>Viết mục {section}</translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <source>Appendix: assigned tasks</source>
        <translation>Phụ lục: nhiệm vụ được giao</translation>
    </message>
    <message>
        <source>Appendix: documents issued</source>
        <translation>Phụ lục: văn bản ban hành</translation>
    </message>
    <message>
        <source>Divide again</source>
        <translation>Tách lại</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Đã xong</translation>
    </message>
    <message>
        <source>Join with “{names}”</source>
        <translation>Gộp với “{names}”</translation>
    </message>
    <message>
        <source>Leave out of this report</source>
        <translation>Bỏ khỏi báo cáo này</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Chuyển xuống</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Chuyển lên</translation>
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
        <source>Put back into the report</source>
        <translation>Đưa trở lại báo cáo</translation>
    </message>
    <message>
        <source>done</source>
        <translation>đã xong</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>đang viết</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>trống</translation>
    </message>
    <message>
        <source>findings: {count}</source>
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
        <source>1 task due soon</source>
        <translation>1 nhiệm vụ sắp đến hạn</translation>
    </message>
    <message>
        <source>1 task overdue</source>
        <translation>1 nhiệm vụ quá hạn</translation>
    </message>
    <message>
        <source>Against the report exported at {moment}.</source>
        <translation>So với báo cáo kết xuất lúc {moment}.</translation>
    </message>
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
        <source>Bars</source>
        <translation>Thanh</translation>
    </message>
    <message>
        <source>Better: {better}, worse: {worse}, unchanged: {same}.</source>
        <translation>Tốt lên {better}, xấu đi {worse}, giữ nguyên {same}.</translation>
    </message>
    <message>
        <source>By group</source>
        <translation>Theo nhóm</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Theo tên</translation>
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
        <source>Export scorecard (PDF)</source>
        <translation>Xuất bảng theo dõi (PDF)</translation>
    </message>
    <message>
        <source>Exported: {name}</source>
        <translation>Đã kết xuất: {name}</translation>
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
        <source>Indicators: {shown} of {total}</source>
        <translation>{shown}/{total} chỉ số</translation>
    </message>
    <message>
        <source>Indicators: {total}</source>
        <translation>{total} chỉ số</translation>
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
        <source>No figure has changed.</source>
        <translation>Không có số liệu nào thay đổi.</translation>
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
        <source>No report was exported yet: against the year before.</source>
        <translation>Chưa kết xuất báo cáo nào: so với năm trước.</translation>
    </message>
    <message>
        <source>No task is overdue or due soon.</source>
        <translation>Không có nhiệm vụ quá hạn hoặc sắp đến hạn.</translation>
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
        <source>PDF document (*.pdf)</source>
        <translation>Tài liệu PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Plan and target year</source>
        <translation>Kế hoạch và năm chỉ tiêu</translation>
    </message>
    <message>
        <source>Print scorecard</source>
        <translation>In bảng theo dõi</translation>
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
        <source>Small charts</source>
        <translation>Biểu đồ nhỏ</translation>
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
        <source>Tasks due</source>
        <translation>Nhiệm vụ đến hạn</translation>
    </message>
    <message>
        <source>There are no earlier figures to compare with.</source>
        <translation>Không có số liệu cũ hơn để so.</translation>
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
        <source>What moved</source>
        <translation>Thay đổi</translation>
    </message>
    <message>
        <source>Which indicators</source>
        <translation>Chọn chỉ số</translation>
    </message>
    <message>
        <source>better</source>
        <translation>tốt lên</translation>
    </message>
    <message>
        <source>by the present trend</source>
        <translation>theo xu hướng hiện nay</translation>
    </message>
    <message>
        <source>former figure</source>
        <translation>số liệu kỳ trước</translation>
    </message>
    <message>
        <source>lower is better</source>
        <translation>càng thấp càng tốt</translation>
    </message>
    <message>
        <source>newest figure</source>
        <translation>số liệu mới nhất</translation>
    </message>
    <message>
        <source>no figure</source>
        <translation>chưa có</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>không có con số</translation>
    </message>
    <message>
        <source>scale does not begin at 0</source>
        <translation>thang không bắt đầu từ 0</translation>
    </message>
    <message>
        <source>target among the years</source>
        <translation>mức chỉ tiêu trên đường năm</translation>
    </message>
    <message>
        <source>target {words}</source>
        <translation>chỉ tiêu {words}</translation>
    </message>
    <message>
        <source>target: {level}</source>
        <translation>chỉ tiêu {level}</translation>
    </message>
    <message>
        <source>way to the target</source>
        <translation>đường cần đi đến chỉ tiêu</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>xấu đi</translation>
    </message>
    <message>
        <source>years, the dot is the newest</source>
        <translation>các năm, chấm là mới nhất</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>Còn {count} việc nữa</translation>
    </message>
    <message>
        <source>{count} tasks due soon</source>
        <translation>{count} nhiệm vụ sắp đến hạn</translation>
    </message>
    <message>
        <source>{count} tasks overdue</source>
        <translation>{count} nhiệm vụ quá hạn</translation>
    </message>
    <message>
        <source>{state} · {written} of {total} sections</source>
        <translation>{state} · đã viết {written}/{total} mục</translation>
    </message>
</context>
<context>
    <name>Pace</name>
    <message>
        <source>needs to fall by at least {amount} a year until {year}</source>
        <translation>đến năm {year} mỗi năm phải giảm ít nhất {amount}</translation>
    </message>
    <message>
        <source>needs to fall by {amount} a year until {year}</source>
        <translation>đến năm {year} mỗi năm phải giảm {amount}</translation>
    </message>
    <message>
        <source>needs to rise by at least {amount} a year until {year}</source>
        <translation>đến năm {year} mỗi năm phải tăng ít nhất {amount}</translation>
    </message>
    <message>
        <source>needs to rise by {amount} a year until {year}</source>
        <translation>đến năm {year} mỗi năm phải tăng {amount}</translation>
    </message>
</context>
<context>
    <name>PaperActions</name>
    <message>
        <source>Trial print: check list …</source>
        <translation>In thử bảng kiểm tra …</translation>
    </message>
    <message>
        <source>Trial print: figures …</source>
        <translation>In thử số liệu …</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>Give it a name ending in .pdf.</source>
        <translation>Hãy đặt tên kết thúc bằng .pdf.</translation>
    </message>
    <message>
        <source>no number yet</source>
        <translation>chưa có số</translation>
    </message>
    <message>
        <source>“{name}” can't be written: this paper is a PDF.</source>
        <translation>Không ghi được “{name}”: bản in này là tệp PDF.</translation>
    </message>
</context>
<context>
    <name>Paste</name>
    <message>
        <source>A report in Word comes in by “Take in an old report …”; or open the file, copy its text and paste it here.</source>
        <translation>Báo cáo bằng Word thì dùng “Nhận báo cáo cũ …”; hoặc mở tệp, sao chép nội dung rồi dán vào đây.</translation>
    </message>
    <message>
        <source>Another section was opened while the paste was read; nothing was pasted.</source>
        <translation>Mục khác đã được mở trong lúc đọc nội dung dán; chưa dán gì.</translation>
    </message>
    <message>
        <source>Copy the text again in Word, Excel or the web browser, then press Ctrl+V.</source>
        <translation>Sao chép lại văn bản trong Word, Excel hoặc trình duyệt rồi nhấn Ctrl+V.</translation>
    </message>
    <message>
        <source>Files can't be pasted into the text.</source>
        <translation>Không dán tệp vào văn bản được.</translation>
    </message>
    <message>
        <source>For a whole report use “Take in an old report …”; else paste it in parts, section by section.</source>
        <translation>Với cả một báo cáo, dùng “Nhận báo cáo cũ …”; nếu không, dán từng phần theo từng mục.</translation>
    </message>
    <message>
        <source>Go back to the section and press Ctrl+V again.</source>
        <translation>Quay lại mục đó và nhấn Ctrl+V lần nữa.</translation>
    </message>
    <message>
        <source>Only pictures were pasted ({count}); a report's sections hold text and tables.</source>
        <translation>Nội dung dán chỉ có ảnh ({count}); các mục của báo cáo chỉ chứa văn bản và bảng.</translation>
    </message>
    <message>
        <source>Paste as text only</source>
        <translation>Dán chỉ văn bản</translation>
    </message>
    <message>
        <source>Paste it as text only (Ctrl+Shift+V).</source>
        <translation>Dán chỉ văn bản (Ctrl+Shift+V).</translation>
    </message>
    <message>
        <source>Pictures left out: {count}.</source>
        <translation>Số ảnh không dán: {count}.</translation>
    </message>
    <message>
        <source>Reading what was pasted …</source>
        <translation>Đang đọc nội dung dán vào …</translation>
    </message>
    <message>
        <source>Take in the whole report …</source>
        <translation>Nhận cả báo cáo …</translation>
    </message>
    <message>
        <source>The page holds too much code: its text was pasted without bold type, bullets and tables.</source>
        <translation>Trang chứa quá nhiều mã: chỉ dán phần chữ, không có chữ đậm, gạch đầu dòng và bảng.</translation>
    </message>
    <message>
        <source>The pasted page holds too much code to be read.</source>
        <translation>Trang dán vào chứa quá nhiều mã, không đọc được.</translation>
    </message>
    <message>
        <source>The pasted text is longer than 200 pages.</source>
        <translation>Văn bản dán vào dài hơn 200 trang.</translation>
    </message>
    <message>
        <source>There is no text to paste.</source>
        <translation>Không có văn bản để dán.</translation>
    </message>
    <message>
        <source>Type what the picture says, or copy the table itself from Word or Excel.</source>
        <translation>Gõ lại nội dung của ảnh, hoặc sao chép chính bảng đó từ Word hay Excel.</translation>
    </message>
    <message>
        <source>What was pasted holds {count} headings of the form. It can be taken in as a report, section by section (Ctrl+Z takes the paste back).</source>
        <translation>Nội dung dán có {count} đề mục của biểu mẫu. Có thể nhận thành một báo cáo, chia theo từng mục (Ctrl+Z để bỏ phần vừa dán).</translation>
    </message>
</context>
<context>
    <name>PhraseDialog</name>
    <message>
        <source>Close the message</source>
        <translation>Đóng thông báo</translation>
    </message>
    <message>
        <source>Edit the phrase</source>
        <translation>Sửa mẫu câu</translation>
    </message>
    <message>
        <source>Every section</source>
        <translation>Mọi mục</translation>
    </message>
    <message>
        <source>For the section</source>
        <translation>Dùng cho mục</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>The phrase is empty: write its words.</source>
        <translation>Mẫu câu chưa có chữ: hãy viết nội dung.</translation>
    </message>
    <message>
        <source>The report fills {places}; {figure} is a live figure.</source>
        <translation>Báo cáo tự điền {places}; {figure} là số liệu sống.</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>{braces} is no place that a report fills; braces of the text itself need a \ before them.</source>
        <translation>Báo cáo không điền được {braces}; dấu ngoặc nhọn của chính câu văn phải có \ đứng trước.</translation>
    </message>
</context>
<context>
    <name>PhrasesTool</name>
    <message>
        <source>Choose a section with text.</source>
        <translation>Hãy chọn một mục có lời văn.</translation>
    </message>
    <message>
        <source>Edit …</source>
        <translation>Sửa …</translation>
    </message>
    <message>
        <source>Enter puts the phrase into the text; its figures are live ones of {year}.</source>
        <translation>Nhấn Enter để chèn mẫu câu vào bài; số trong câu là số liệu sống năm {year}.</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Chèn</translation>
    </message>
    <message>
        <source>Keep selected text</source>
        <translation>Lưu chữ đang chọn</translation>
    </message>
    <message>
        <source>No phrase for this section yet: select text and keep it.</source>
        <translation>Mục này chưa có mẫu câu: hãy chọn chữ trong bài rồi lưu lại.</translation>
    </message>
    <message>
        <source>No phrase has these words.</source>
        <translation>Không có mẫu câu nào có các chữ này.</translation>
    </message>
    <message>
        <source>Own phrase</source>
        <translation>Mẫu câu riêng</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>Mẫu câu</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Bỏ</translation>
    </message>
    <message>
        <source>Search all phrases</source>
        <translation>Tìm trong mọi mẫu câu</translation>
    </message>
    <message>
        <source>Search all phrases …</source>
        <translation>Tìm trong mọi mẫu câu …</translation>
    </message>
    <message>
        <source>Select the words in the text first, then keep them.</source>
        <translation>Hãy chọn chữ trong bài trước, rồi mới lưu.</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Beside the data lies another copy of them: {names}. Work of another computer may be in it.</source>
        <translation>Bên cạnh tệp dữ liệu có một bản sao khác: {names}. Trong đó có thể có phần việc làm trên máy khác.</translation>
    </message>
    <message>
        <source>Close nq20desk and move the folder to this computer's own disk; exported files may lie in {service}.</source>
        <translation>Hãy đóng nq20desk và chuyển thư mục này sang ổ đĩa của máy; tệp kết xuất thì để trong {service} được.</translation>
    </message>
    <message>
        <source>Keep it; open it in a folder of its own to see what is in it, then move it away from here.</source>
        <translation>Đừng xóa vội: hãy mở nó trong một thư mục riêng để xem có gì, rồi chuyển nó đi chỗ khác.</translation>
    </message>
    <message>
        <source>The data lie in a folder of {service} ({folder}). If two computers open them, the copies overwrite each other and figures are lost.</source>
        <translation>Dữ liệu đang nằm trong thư mục của {service} ({folder}). Nếu hai máy cùng mở, các bản sẽ ghi đè lên nhau và mất số liệu.</translation>
    </message>
</context>
<context>
    <name>PlanReading</name>
    <message>
        <source>A digit behind the sign is taken for a footnote.</source>
        <translation>Chữ số đứng sau dấu được coi là số chú thích.</translation>
    </message>
    <message>
        <source>Further above it is said otherwise: {words}.</source>
        <translation>Ở trên ghi khác: {words}.</translation>
    </message>
    <message>
        <source>It is counted out of {total}.</source>
        <translation>Số đếm trên tổng số {total}.</translation>
    </message>
    <message>
        <source>It may also be “{name}”.</source>
        <translation>Cũng có thể là “{name}”.</translation>
    </message>
    <message>
        <source>It may be a movement or the level to be reached.</source>
        <translation>Có thể là mức tăng, giảm hoặc là mức phải đạt.</translation>
    </message>
    <message>
        <source>No unit is written; “{meant}” is assumed.</source>
        <translation>Không ghi đơn vị; coi là “{meant}”.</translation>
    </message>
    <message>
        <source>No year is named.</source>
        <translation>Không nêu năm.</translation>
    </message>
    <message>
        <source>The catalogue counts it in “{own}”; “{meant}” is printed.</source>
        <translation>Danh mục tính theo “{own}”; văn bản ghi “{meant}”.</translation>
    </message>
    <message>
        <source>The catalogue has no such indicator.</source>
        <translation>Danh mục chưa có chỉ số này.</translation>
    </message>
    <message>
        <source>The heading names several years; the first is taken.</source>
        <translation>Đầu mục nêu nhiều năm; lấy năm đầu tiên.</translation>
    </message>
    <message>
        <source>The name is spelt unusually.</source>
        <translation>Tên viết không đúng chính tả thường dùng.</translation>
    </message>
    <message>
        <source>The name is taken from what stands before.</source>
        <translation>Tên lấy theo phần đứng trước.</translation>
    </message>
    <message>
        <source>The name is written otherwise than in the catalogue.</source>
        <translation>Tên viết khác với danh mục.</translation>
    </message>
    <message>
        <source>The nearest known one is “{name}”.</source>
        <translation>Chỉ số gần nhất đã có là “{name}”.</translation>
    </message>
    <message>
        <source>The number may also be read as {number}.</source>
        <translation>Con số cũng có thể đọc là {number}.</translation>
    </message>
    <message>
        <source>The same target was read further above.</source>
        <translation>Chỉ tiêu này đã đọc ở trên.</translation>
    </message>
    <message>
        <source>The target is in words; nothing can be computed from it.</source>
        <translation>Chỉ tiêu bằng lời, không tính toán được.</translation>
    </message>
    <message>
        <source>The value lies outside the plausible {low} – {high}.</source>
        <translation>Giá trị nằm ngoài khoảng hợp lý {low} – {high}.</translation>
    </message>
    <message>
        <source>The words of the name stand in another order.</source>
        <translation>Các chữ trong tên xếp theo thứ tự khác.</translation>
    </message>
    <message>
        <source>The year is that of the document's name.</source>
        <translation>Năm lấy theo tên văn bản.</translation>
    </message>
    <message>
        <source>“{printed}” is printed, but “{meant}” must be meant.</source>
        <translation>Văn bản ghi “{printed}” nhưng phải là “{meant}”.</translation>
    </message>
</context>
<context>
    <name>Plans</name>
    <message>
        <source>A target in words needs its words.</source>
        <translation>Mục tiêu bằng lời phải có nguyên văn.</translation>
    </message>
    <message>
        <source>Check its name and folder.</source>
        <translation>Hãy kiểm tra tên tệp và thư mục.</translation>
    </message>
    <message>
        <source>Copy it; the copy can be changed.</source>
        <translation>Hãy chép thành kế hoạch mới; bản chép sửa được.</translation>
    </message>
    <message>
        <source>Give this one another short name.</source>
        <translation>Hãy đặt tên ngắn khác cho kế hoạch này.</translation>
    </message>
    <message>
        <source>Keep one of the two rows.</source>
        <translation>Chỉ giữ một trong hai dòng.</translation>
    </message>
    <message>
        <source>Outside of what is plausible ({low} to {high}).</source>
        <translation>Ngoài khoảng hợp lý ({low} đến {high}).</translation>
    </message>
    <message>
        <source>Row {row} sets this indicator and year already: “{first}”; here: “{second}”.</source>
        <translation>Dòng {row} đã có chỉ số và năm này: “{first}”; ở đây: “{second}”.</translation>
    </message>
    <message>
        <source>Row {row}: {why}</source>
        <translation>Dòng {row}: {why}</translation>
    </message>
    <message>
        <source>Save it in Excel as .xlsx and try again.</source>
        <translation>Hãy lưu lại trong Excel dạng .xlsx rồi thử lại.</translation>
    </message>
    <message>
        <source>The file {name} can't be read as an Excel workbook.</source>
        <translation>Không đọc được tệp {name} như một sổ Excel.</translation>
    </message>
    <message>
        <source>The key “{key}” is not that of “{name}”; clear one of the two.</source>
        <translation>Mã “{key}” không phải của “{name}”; hãy xóa một trong hai.</translation>
    </message>
    <message>
        <source>The level is missing; it is one of: {known}.</source>
        <translation>Thiếu cấp ban hành; chọn một trong: {known}.</translation>
    </message>
    <message>
        <source>The lower end stands first.</source>
        <translation>Số nhỏ đứng trước, số lớn đứng sau.</translation>
    </message>
    <message>
        <source>The plan can't be saved yet: {count} places are wrong.</source>
        <translation>Chưa ghi được kế hoạch: còn {count} chỗ sai.</translation>
    </message>
    <message>
        <source>The plan ends before it begins.</source>
        <translation>Ngày hết hiệu lực trước ngày bắt đầu.</translation>
    </message>
    <message>
        <source>The plan “{key}” is not one of the office's own.</source>
        <translation>Kế hoạch “{key}” không phải do đơn vị nhập.</translation>
    </message>
    <message>
        <source>The plan's name is missing.</source>
        <translation>Thiếu tên kế hoạch.</translation>
    </message>
    <message>
        <source>The sheet “{sheet}” lacks the columns {heads}.</source>
        <translation>Trang “{sheet}” thiếu các cột {heads}.</translation>
    </message>
    <message>
        <source>The short name has more than {count} letters.</source>
        <translation>Tên ngắn dài quá {count} chữ.</translation>
    </message>
    <message>
        <source>The value is missing.</source>
        <translation>Thiếu giá trị.</translation>
    </message>
    <message>
        <source>The value says another comparison than its row.</source>
        <translation>Giá trị nói phép so sánh khác với cột So sánh.</translation>
    </message>
    <message>
        <source>There is a plan with the short name “{short}” already.</source>
        <translation>Đã có kế hoạch mang tên ngắn “{short}”.</translation>
    </message>
    <message>
        <source>There is no file {name}.</source>
        <translation>Không có tệp {name}.</translation>
    </message>
    <message>
        <source>There is no target in this sheet.</source>
        <translation>Trang này chưa có mục tiêu nào.</translation>
    </message>
    <message>
        <source>They are marked and listed below the rows.</source>
        <translation>Các chỗ sai được tô màu và liệt kê dưới bảng.</translation>
    </message>
    <message>
        <source>This indicator has no condition.</source>
        <translation>Chỉ số này không có điều kiện.</translation>
    </message>
    <message>
        <source>Two ends are wanted, for example 25 - 27.</source>
        <translation>Cần hai số, ví dụ 25 - 27.</translation>
    </message>
    <message>
        <source>Two ends go with “từ - đến” only.</source>
        <translation>Hai số chỉ đi với “từ - đến”.</translation>
    </message>
    <message>
        <source>Use the template that this program writes.</source>
        <translation>Hãy dùng mẫu do chương trình xuất ra.</translation>
    </message>
    <message>
        <source>Which indicator is meant is missing.</source>
        <translation>Chưa chọn chỉ số.</translation>
    </message>
    <message>
        <source>Written with {sign}, but the unit is {unit}.</source>
        <translation>Viết với {sign}, nhưng đơn vị tính là {unit}.</translation>
    </message>
    <message>
        <source>{name} has no sheet “{sheet}”.</source>
        <translation>Tệp {name} không có trang “{sheet}”.</translation>
    </message>
    <message>
        <source>{year} is not a year of a plan ({first} to {last}).</source>
        <translation>{year} không phải năm của kế hoạch ({first} đến {last}).</translation>
    </message>
    <message>
        <source>“{name}” is not in the list of indicators.</source>
        <translation>“{name}” không có trong danh mục chỉ số.</translation>
    </message>
    <message>
        <source>“{text}” can be read in two ways; write {readings}.</source>
        <translation>“{text}” có hai cách đọc; hãy viết {readings}.</translation>
    </message>
    <message>
        <source>“{text}” is not a date like 16/4/2018.</source>
        <translation>“{text}” không phải ngày dạng 16/4/2018.</translation>
    </message>
    <message>
        <source>“{text}” is not a number.</source>
        <translation>“{text}” không phải số.</translation>
    </message>
    <message>
        <source>“{text}” is not a whole number.</source>
        <translation>“{text}” không phải số nguyên.</translation>
    </message>
    <message>
        <source>“{word}” is none of: {known}.</source>
        <translation>“{word}” không thuộc: {known}.</translation>
    </message>
</context>
<context>
    <name>PlansPage</name>
    <message>
        <source>({kinds} kinds)</source>
        <translation>({kinds} loại)</translation>
    </message>
    <message>
        <source>* misprint mended</source>
        <translation>* đã sửa lỗi in</translation>
    </message>
    <message>
        <source>About the chosen plan or target</source>
        <translation>Về kế hoạch hoặc mục tiêu đang chọn</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>Thêm dòng</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>Mọi năm</translation>
    </message>
    <message>
        <source>Beside the other plans</source>
        <translation>So với kế hoạch khác</translation>
    </message>
    <message>
        <source>Came with the program: copy it to change it</source>
        <translation>Kế hoạch có sẵn: chép thành kế hoạch mới để sửa</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Ô</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Sửa</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Chọn …</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>So sánh</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Điều kiện</translation>
    </message>
    <message>
        <source>Copy as a new plan</source>
        <translation>Chép thành kế hoạch mới</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Ngày ban hành</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Văn bản</translation>
    </message>
    <message>
        <source>Don't save</source>
        <translation>Không ghi</translation>
    </message>
    <message>
        <source>Doubts</source>
        <translation>Cần xem lại</translation>
    </message>
    <message>
        <source>Empty: the number or the name's beginning</source>
        <translation>Để trống: lấy số, ký hiệu</translation>
    </message>
    <message>
        <source>Excel template…</source>
        <translation>Mẫu Excel…</translation>
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
        <source>Found: {found}. Ticked: {taken}. To be mended: {faults}.</source>
        <translation>Tìm thấy: {found}. Đã chọn: {taken}. Cần sửa: {faults}.</translation>
    </message>
    <message>
        <source>From Excel…</source>
        <translation>Nhập từ Excel…</translation>
    </message>
    <message>
        <source>From a text…</source>
        <translation>Dán văn bản…</translation>
    </message>
    <message>
        <source>Held against the first ticked plan of the same year.</source>
        <translation>So với kế hoạch được chọn đầu tiên của cùng năm.</translation>
    </message>
    <message>
        <source>Import a plan</source>
        <translation>Nhập kế hoạch từ Excel</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Hiệu lực</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>Hiệu lực từ ngày</translation>
    </message>
    <message>
        <source>In force until</source>
        <translation>Hiệu lực đến ngày</translation>
    </message>
    <message>
        <source>In the document's words</source>
        <translation>Nguyên văn</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Chỉ số</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Cơ quan ban hành</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Cấp</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Dòng</translation>
    </message>
    <message>
        <source>Line of the source text</source>
        <translation>Dòng trong văn bản nguồn</translation>
    </message>
    <message>
        <source>Mend them in Excel, save, and import the file again.</source>
        <translation>Hãy sửa trong Excel, lưu rồi nhập lại tệp.</translation>
    </message>
    <message>
        <source>Misprinted as</source>
        <translation>Nguồn in nhầm</translation>
    </message>
    <message>
        <source>Name of the document</source>
        <translation>Tên văn bản</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>Kế hoạch mới</translation>
    </message>
    <message>
        <source>New: choose an indicator of the list, or leave it out.</source>
        <translation>Mới: hãy chọn một chỉ số trong danh mục, hoặc bỏ qua.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Số, ký hiệu</translation>
    </message>
    <message>
        <source>Number and date</source>
        <translation>Số, ngày</translation>
    </message>
    <message>
        <source>Only where plans differ</source>
        <translation>Chỉ dòng khác nhau</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Nguồn</translation>
    </message>
    <message>
        <source>Paste the plan's text here (Ctrl+V), with its headings: the year is read from them.</source>
        <translation>Dán văn bản kế hoạch vào đây (Ctrl+V), cả tiêu đề: năm được đọc từ tiêu đề.</translation>
    </message>
    <message>
        <source>Plan (✓ compare)</source>
        <translation>Kế hoạch (✓ so sánh)</translation>
    </message>
    <message>
        <source>Plan and year</source>
        <translation>Kế hoạch, năm</translation>
    </message>
    <message>
        <source>Plan from {name}</source>
        <translation>Kế hoạch từ {name}</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Kế hoạch</translation>
    </message>
    <message>
        <source>Plans side by side</source>
        <translation>Các kế hoạch cạnh nhau</translation>
    </message>
    <message>
        <source>Printed by mistake as</source>
        <translation>Nguồn in nhầm là</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Làm lại</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Bỏ</translation>
    </message>
    <message>
        <source>Remove row</source>
        <translation>Xóa dòng</translation>
    </message>
    <message>
        <source>Row {row}, {field}: {why}</source>
        <translation>Dòng {row}, {field}: {why}</translation>
    </message>
    <message>
        <source>Said otherwise elsewhere</source>
        <translation>Nơi khác trong văn bản ghi</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Ghi</translation>
    </message>
    <message>
        <source>Save the workbook</source>
        <translation>Lưu sổ Excel</translation>
    </message>
    <message>
        <source>Set already: “{words}”.</source>
        <translation>Đã có: “{words}”.</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Trang</translation>
    </message>
    <message>
        <source>Short name, for tables' heads</source>
        <translation>Tên ngắn, trên đầu cột</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Tin cậy</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Lấy</translation>
    </message>
    <message>
        <source>Take the plan over</source>
        <translation>Nhận kế hoạch</translation>
    </message>
    <message>
        <source>Take {count} targets</source>
        <translation>Lấy {count} mục tiêu</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Mục tiêu</translation>
    </message>
    <message>
        <source>Target year</source>
        <translation>Năm mục tiêu</translation>
    </message>
    <message>
        <source>Target years</source>
        <translation>Năm mục tiêu</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Mục tiêu</translation>
    </message>
    <message>
        <source>Targets from a text</source>
        <translation>Mục tiêu từ văn bản</translation>
    </message>
    <message>
        <source>Targets that were found</source>
        <translation>Các mục tiêu tìm thấy</translation>
    </message>
    <message>
        <source>Targets: {count}. To be mended: {faults}.</source>
        <translation>Mục tiêu: {count}. Cần sửa: {faults}.</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>Địa bàn</translation>
    </message>
    <message>
        <source>Text of the plan</source>
        <translation>Văn bản kế hoạch</translation>
    </message>
    <message>
        <source>The plan's targets</source>
        <translation>Các mục tiêu của kế hoạch</translation>
    </message>
    <message>
        <source>The text is too long to be read at once. Paste only the part with the targets.</source>
        <translation>Văn bản quá dài, không đọc một lần được. Hãy chỉ dán phần có chỉ tiêu.</translation>
    </message>
    <message>
        <source>This plan sets no target here.</source>
        <translation>Kế hoạch này không đặt mục tiêu ở đây.</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Chọn tất cả</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>Bỏ chọn tất cả</translation>
    </message>
    <message>
        <source>Tick plans above to see their targets side by side.</source>
        <translation>Đánh dấu các kế hoạch ở trên để so mục tiêu cạnh nhau.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị tính</translation>
    </message>
    <message>
        <source>Use again</source>
        <translation>Dùng lại</translation>
    </message>
    <message>
        <source>Vaccines</source>
        <translation>Vắc xin</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Giá trị</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Các chỗ sai</translation>
    </message>
    <message>
        <source>What is wrong or doubtful</source>
        <translation>Chỗ sai hoặc cần xem lại</translation>
    </message>
    <message>
        <source>Write to Excel…</source>
        <translation>Ghi ra Excel…</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Năm</translation>
    </message>
    <message>
        <source>a change</source>
        <translation>thay đổi</translation>
    </message>
    <message>
        <source>about</source>
        <translation>khoảng</translation>
    </message>
    <message>
        <source>another comparison</source>
        <translation>khác dấu so sánh</translation>
    </message>
    <message>
        <source>another condition</source>
        <translation>khác điều kiện</translation>
    </message>
    <message>
        <source>asks for less</source>
        <translation>yêu cầu thấp hơn</translation>
    </message>
    <message>
        <source>asks for more</source>
        <translation>yêu cầu cao hơn</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>tối thiểu</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>tối đa</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>có sẵn</translation>
    </message>
    <message>
        <source>day/month/year</source>
        <translation>ngày/tháng/năm</translation>
    </message>
    <message>
        <source>day/month/year, or empty</source>
        <translation>ngày/tháng/năm, hoặc để trống</translation>
    </message>
    <message>
        <source>entered here</source>
        <translation>đơn vị nhập</translation>
    </message>
    <message>
        <source>from - to</source>
        <translation>từ - đến</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>từ {day}</translation>
    </message>
    <message>
        <source>higher</source>
        <translation>số cao hơn</translation>
    </message>
    <message>
        <source>in words</source>
        <translation>bằng lời</translation>
    </message>
    <message>
        <source>keep at</source>
        <translation>duy trì</translation>
    </message>
    <message>
        <source>less than</source>
        <translation>dưới</translation>
    </message>
    <message>
        <source>line {line}</source>
        <translation>dòng {line}</translation>
    </message>
    <message>
        <source>lower</source>
        <translation>số thấp hơn</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>trên</translation>
    </message>
    <message>
        <source>new plan</source>
        <translation>kế hoạch mới</translation>
    </message>
    <message>
        <source>no longer used since {day}</source>
        <translation>thôi dùng từ {day}</translation>
    </message>
    <message>
        <source>no year named</source>
        <translation>không nêu năm</translation>
    </message>
    <message>
        <source>not comparable</source>
        <translation>không so được</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>không nêu</translation>
    </message>
    <message>
        <source>plan template</source>
        <translation>Mẫu nhập kế hoạch</translation>
    </message>
    <message>
        <source>reach</source>
        <translation>đạt</translation>
    </message>
    <message>
        <source>set by this plan only</source>
        <translation>chỉ kế hoạch này đặt</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>như nhau</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>đến {day}</translation>
    </message>
    <message>
        <source>what the others are held against</source>
        <translation>làm gốc để so các kế hoạch khác</translation>
    </message>
    <message>
        <source>{count} cells are wrong; nothing was taken over.</source>
        <translation>{count} ô sai; chưa nhận gì.</translation>
    </message>
    <message>
        <source>{difference} by {amount}</source>
        <translation>{difference} {amount}</translation>
    </message>
    <message>
        <source>{name} was written.</source>
        <translation>Đã ghi {name}.</translation>
    </message>
    <message>
        <source>{short} (copy)</source>
        <translation>{short} (chép)</translation>
    </message>
    <message>
        <source>{short}: {count} targets, ready to be taken over.</source>
        <translation>{short}: {count} mục tiêu, sẵn sàng nhận.</translation>
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
        <source>Is the drive with it connected, and the file where it was?</source>
        <translation>Ổ đĩa chứa tệp còn cắm không, tệp còn ở chỗ cũ không?</translation>
    </message>
    <message>
        <source>Larger (Ctrl++)</source>
        <translation>Phóng to (Ctrl++)</translation>
    </message>
    <message>
        <source>Next page (Ctrl+Page Down)</source>
        <translation>Trang sau (Ctrl+Page Down)</translation>
    </message>
    <message>
        <source>Open in a large window</source>
        <translation>Mở trong cửa sổ lớn</translation>
    </message>
    <message>
        <source>Opening the file</source>
        <translation>Đang mở tệp</translation>
    </message>
    <message>
        <source>PDF …</source>
        <translation>PDF …</translation>
    </message>
    <message>
        <source>Page before (Ctrl+Page Up)</source>
        <translation>Trang trước (Ctrl+Page Up)</translation>
    </message>
    <message>
        <source>Page number</source>
        <translation>Số trang</translation>
    </message>
    <message>
        <source>Page {page}/{count}</source>
        <translation>Trang {page}/{count}</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Các trang</translation>
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
        <source>Two pages side by side</source>
        <translation>Hai trang cạnh nhau</translation>
    </message>
    <message>
        <source>Type a page number to go there</source>
        <translation>Gõ số trang để đến trang đó</translation>
    </message>
    <message>
        <source>View pages – {title}</source>
        <translation>Xem trang – {title}</translation>
    </message>
    <message>
        <source>“{name}” can't be read: {reason}.</source>
        <translation>Không đọc được “{name}”: {reason}.</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Add one in Windows under Settings, Printers, or export a PDF and print it elsewhere.</source>
        <translation>Hãy thêm máy in trong Windows, mục Cài đặt – Máy in, hoặc kết xuất PDF rồi in ở máy khác.</translation>
    </message>
    <message>
        <source>Choose pages that it has, then print again.</source>
        <translation>Hãy chọn lại số trang rồi in lại.</translation>
    </message>
    <message>
        <source>No printer is set up on this computer.</source>
        <translation>Máy này chưa cài máy in nào.</translation>
    </message>
    <message>
        <source>None of the chosen pages is in this document.</source>
        <translation>Văn bản này không có trang nào trong số các trang đã chọn.</translation>
    </message>
    <message>
        <source>Put A4 paper in and choose A4 in the printer's properties, then print again.</source>
        <translation>Hãy lắp giấy A4 và chọn A4 trong thuộc tính máy in, rồi in lại.</translation>
    </message>
    <message>
        <source>See whether it is switched on and ready, then print again.</source>
        <translation>Hãy xem máy in đã bật và sẵn sàng chưa rồi in lại.</translation>
    </message>
    <message>
        <source>The pages are {page} mm, the printer is set to paper of {paper} mm: a part would be cut off.</source>
        <translation>Trang văn bản khổ {page} mm nhưng máy in đang đặt giấy khổ {paper} mm: in ra sẽ bị cắt mất một phần.</translation>
    </message>
    <message>
        <source>The printer did not take the pages, or printing was cancelled.</source>
        <translation>Máy in không nhận các trang, hoặc việc in đã bị hủy.</translation>
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
    <name>ReadingBar</name>
    <message>
        <source>1 figure changed since the last reading</source>
        <translation>1 số liệu đã thay đổi từ lần đọc trước</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>Thay đổi sau</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>Thay đổi trước</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Đã đọc</translation>
    </message>
    <message>
        <source>Take the figures as they are now as read</source>
        <translation>Coi số liệu hiện nay là đã đọc</translation>
    </message>
    <message>
        <source>{count} figures changed since the last reading</source>
        <translation>{count} số liệu đã thay đổi từ lần đọc trước</translation>
    </message>
</context>
<context>
    <name>Register</name>
    <message>
        <source>About the chosen document</source>
        <translation>Về văn bản đang chọn</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tất cả</translation>
    </message>
    <message>
        <source>By: {way}</source>
        <translation>Hình thức gửi: {way}</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Số lượng bản</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Days on which terms began</source>
        <translation>Ngày bắt đầu các nhiệm kỳ</translation>
    </message>
    <message>
        <source>Excel, PDF …</source>
        <translation>Excel, PDF …</translation>
    </message>
    <message>
        <source>Files and their SHA-256</source>
        <translation>Các tệp và mã SHA-256</translation>
    </message>
    <message>
        <source>Form: {form}</source>
        <translation>Biểu mẫu: {form}</translation>
    </message>
    <message>
        <source>Go to the reports</source>
        <translation>Sang trang Báo cáo</translation>
    </message>
    <message>
        <source>No file was made of it yet.</source>
        <translation>Chưa kết xuất tệp nào.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Số, ký hiệu</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Cơ quan</translation>
    </message>
    <message>
        <source>Open the report</source>
        <translation>Mở báo cáo</translation>
    </message>
    <message>
        <source>Original kept by: {names}</source>
        <translation>Nơi lưu bản gốc: {names}</translation>
    </message>
    <message>
        <source>Outgoing documents</source>
        <translation>Văn bản đi</translation>
    </message>
    <message>
        <source>PDF to be signed elsewhere</source>
        <translation>PDF chờ ký ở phần mềm khác</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>In …</translation>
    </message>
    <message>
        <source>Recipients: {names}</source>
        <translation>Nơi nhận: {names}</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Replaced by {number}</source>
        <translation>Được thay thế bởi {number}</translation>
    </message>
    <message>
        <source>Replaces {number}</source>
        <translation>Thay thế {number}</translation>
    </message>
    <message>
        <source>Reports that are signed or sent stand here with number, day, signer and recipients.</source>
        <translation>Báo cáo đã ký hoặc đã gửi được ghi ở đây với số, ngày, người ký và nơi nhận.</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Ngày gửi</translation>
    </message>
    <message>
        <source>Sent on {day}</source>
        <translation>Gửi ngày {day}</translation>
    </message>
    <message>
        <source>Signer</source>
        <translation>Người ký</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>State: {state}</source>
        <translation>Trạng thái: {state}</translation>
    </message>
    <message>
        <source>Term {name}</source>
        <translation>Nhiệm kỳ {name}</translation>
    </message>
    <message>
        <source>Terms of the committee</source>
        <translation>Nhiệm kỳ của cấp ủy</translation>
    </message>
    <message>
        <source>Terms …</source>
        <translation>Nhiệm kỳ …</translation>
    </message>
    <message>
        <source>The day of each congress, one a line (dd/MM/yyyy). Documents are numbered anew in every term.</source>
        <translation>Ngày đại hội mỗi nhiệm kỳ, mỗi dòng một ngày (ngày/tháng/năm). Văn bản được đánh số lại từ đầu mỗi nhiệm kỳ.</translation>
    </message>
    <message>
        <source>Type and subject</source>
        <translation>Tên loại và trích yếu</translation>
    </message>
    <message>
        <source>Year or term</source>
        <translation>Năm hoặc nhiệm kỳ</translation>
    </message>
    <message>
        <source>Year {name}</source>
        <translation>Năm {name}</translation>
    </message>
    <message>
        <source>signed PDF</source>
        <translation>PDF đã ký số</translation>
    </message>
    <message>
        <source>signed PDF that came back</source>
        <translation>PDF đã ký, nhận lại</translation>
    </message>
    <message>
        <source>signed attachment</source>
        <translation>tệp kèm theo đã ký số</translation>
    </message>
    <message>
        <source>“{line}” is no day. Write it as 20/8/2025.</source>
        <translation>“{line}” không phải là ngày. Hãy ghi như 20/8/2025.</translation>
    </message>
</context>
<context>
    <name>ReportData</name>
    <message>
        <source>Ask the sender for the file again.</source>
        <translation>Đề nghị nơi gửi gửi lại tệp.</translation>
    </message>
    <message>
        <source>Install the newest nq20desk to read them.</source>
        <translation>Cài bản nq20desk mới nhất để đọc.</translation>
    </message>
    <message>
        <source>The data are not those of a report of this program.</source>
        <translation>Dữ liệu không phải của báo cáo do chương trình này lập.</translation>
    </message>
    <message>
        <source>The data in the file are wrong at “{place}”: expected is {wanted}.</source>
        <translation>Dữ liệu trong tệp sai ở “{place}”: cần {wanted}.</translation>
    </message>
    <message>
        <source>The data in the file can't be read: they are damaged.</source>
        <translation>Không đọc được dữ liệu trong tệp: dữ liệu bị hỏng.</translation>
    </message>
    <message>
        <source>The data were written by a newer nq20desk (schema {version}).</source>
        <translation>Dữ liệu do bản nq20desk mới hơn ghi (lược đồ {version}).</translation>
    </message>
    <message>
        <source>Use a PDF that was exported as an archival copy (PDF/A).</source>
        <translation>Dùng tệp PDF được kết xuất làm bản lưu trữ (PDF/A).</translation>
    </message>
    <message>
        <source>a day like “2025-03-14”</source>
        <translation>ngày dạng “2025-03-14”</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>danh sách</translation>
    </message>
    <message>
        <source>a number in quotes, like “12.50”</source>
        <translation>số đặt trong dấu ngoặc kép, như “12.50”</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>văn bản</translation>
    </message>
    <message>
        <source>a value</source>
        <translation>một giá trị</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>số nguyên</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>đối tượng</translation>
    </message>
    <message>
        <source>one of these: {values}</source>
        <translation>một trong các giá trị: {values}</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true hoặc false</translation>
    </message>
</context>
<context>
    <name>ReportList</name>
    <message>
        <source>Choose two reports (Ctrl), or one and then the other</source>
        <translation>Chọn hai báo cáo (giữ Ctrl), hoặc chọn một rồi chọn bản kia sau</translation>
    </message>
    <message>
        <source>Compare two versions …</source>
        <translation>So sánh hai bản …</translation>
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
        <source>Check the layout …</source>
        <translation>Kiểm tra thể thức…</translation>
    </message>
    <message>
        <source>Enter the unit whose report it is, then open the file again.</source>
        <translation>Hãy nhập đơn vị của báo cáo đó rồi mở lại tệp.</translation>
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
        <source>PDF as archival copy (PDF/A)</source>
        <translation>Bản lưu trữ (PDF/A)</translation>
    </message>
    <message>
        <source>PDF for another signing tool …</source>
        <translation>PDF chờ ký số …</translation>
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
        <source>Sign an attachment …</source>
        <translation>Ký tệp kèm theo …</translation>
    </message>
    <message>
        <source>Signed PDF …</source>
        <translation>PDF có ký số …</translation>
    </message>
    <message>
        <source>Take back an edited Word file …</source>
        <translation>Nhận lại bản Word đã sửa…</translation>
    </message>
    <message>
        <source>Take back the signed file …</source>
        <translation>Nhận lại tệp đã ký …</translation>
    </message>
    <message>
        <source>Take figures out of a PDF …</source>
        <translation>Lấy số liệu từ tệp PDF …</translation>
    </message>
    <message>
        <source>Take in an old report …</source>
        <translation>Nhận báo cáo cũ…</translation>
    </message>
    <message>
        <source>The report {name} was not taken in: no unit is entered yet.</source>
        <translation>Chưa nhận được báo cáo {name}: chưa nhập đơn vị nào.</translation>
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
        <source>Word …</source>
        <translation>Word…</translation>
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
        <source>The data file {file} can't be read: {reason}.</source>
        <translation>Không đọc được tệp dữ liệu {file}: {reason}.</translation>
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
        <source>a mean can't be taken of another mean.</source>
        <translation>không thể lấy trung bình của một số trung bình.</translation>
    </message>
    <message>
        <source>each column must be there once.</source>
        <translation>mỗi cột phải có đúng một lần.</translation>
    </message>
    <message>
        <source>it ends in the middle of an entry</source>
        <translation>tệp bị cắt giữa chừng</translation>
    </message>
    <message>
        <source>it is no pattern: {why}.</source>
        <translation>không phải là mẫu so khớp: {why}.</translation>
    </message>
    <message>
        <source>it is not a text in UTF-8</source>
        <translation>không phải văn bản UTF-8</translation>
    </message>
    <message>
        <source>line {line}, column {column} breaks the rules of TOML</source>
        <translation>dòng {line}, cột {column} sai quy tắc TOML</translation>
    </message>
    <message>
        <source>numerator and denominator are wanted.</source>
        <translation>cần tử số và mẫu số.</translation>
    </message>
    <message>
        <source>only whole numbers can be added up.</source>
        <translation>chỉ cộng được số đếm.</translation>
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
        <source>the phrase is there twice.</source>
        <translation>mẫu câu có hai lần.</translation>
    </message>
    <message>
        <source>the phrase says nothing.</source>
        <translation>mẫu câu không có nội dung.</translation>
    </message>
    <message>
        <source>the value {value} is of a wrong kind.</source>
        <translation>giá trị {value} sai kiểu.</translation>
    </message>
    <message>
        <source>this indicator and year occur twice: “{first}” (line {first_line}) and “{second}” (line {second_line}).</source>
        <translation>chỉ số và năm này có hai lần: “{first}” (dòng {first_line}) và “{second}” (dòng {second_line}).</translation>
    </message>
    <message>
        <source>this rule needs the key 'per'.</source>
        <translation>quy tắc này cần khóa “per”.</translation>
    </message>
    <message>
        <source>two numbers, the lower one first, are wanted.</source>
        <translation>cần hai số, số nhỏ đứng trước.</translation>
    </message>
    <message>
        <source>{braces} is no place that a report fills.</source>
        <translation>báo cáo không điền được {braces}.</translation>
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
    <message>
        <source>“{prefix}” begins the keys of offices' own plans.</source>
        <translation>“{prefix}” là phần đầu mã của kế hoạch do đơn vị nhập.</translation>
    </message>
</context>
<context>
    <name>Return</name>
    <message>
        <source>Bring the report to what was signed, or export it anew and have it signed again.</source>
        <translation>Hãy sửa báo cáo cho khớp với bản đã ký, hoặc xuất lại và trình ký lại.</translation>
    </message>
    <message>
        <source>Choose it again.</source>
        <translation>Hãy chọn lại tệp.</translation>
    </message>
    <message>
        <source>Choose the file that your signing tool wrote.</source>
        <translation>Hãy chọn tệp do phần mềm ký số ghi ra.</translation>
    </message>
    <message>
        <source>Export the report anew, and have it signed again.</source>
        <translation>Hãy xuất lại báo cáo và trình ký lại.</translation>
    </message>
    <message>
        <source>None of the certificates is {name}'s, who signs this report.</source>
        <translation>Không có chứng thư số nào của {name}, người ký báo cáo này.</translation>
    </message>
    <message>
        <source>Number or date differ: {after} in the file that came back, {before} in the report.</source>
        <translation>Số hoặc ngày không khớp: tệp nhận lại ghi {after}, báo cáo ghi {before}.</translation>
    </message>
    <message>
        <source>Page {page} carries a note or a stamp that was not exported.</source>
        <translation>Trang {page} có ghi chú hoặc con dấu không có trong bản đã xuất.</translation>
    </message>
    <message>
        <source>Page {page} differs: “{after}” stands there, “{before}” was exported (after “{place}”).</source>
        <translation>Trang {page} khác bản đã xuất: tệp ghi “{after}”, bản đã xuất ghi “{before}” (sau chữ “{place}”).</translation>
    </message>
    <message>
        <source>The file that came back has {returned} pages; {exported} were exported.</source>
        <translation>Tệp nhận lại có {returned} trang; bản đã xuất có {exported} trang.</translation>
    </message>
    <message>
        <source>The issuer of {holder}'s certificate is not in the trust list: {issuer}.</source>
        <translation>Cơ quan cấp chứng thư của {holder} chưa có trong danh sách tin cậy: {issuer}.</translation>
    </message>
    <message>
        <source>The signing tool wrote the file anew; its text is the report's, page by page.</source>
        <translation>Phần mềm ký đã ghi lại toàn bộ tệp; nội dung từng trang vẫn đúng với báo cáo.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>không có gì</translation>
    </message>
    <message>
        <source>“{name}” is not signed.</source>
        <translation>“{name}” chưa được ký.</translation>
    </message>
    <message>
        <source>“{name}” was changed or removed since it was checked.</source>
        <translation>“{name}” đã bị thay đổi hoặc xóa sau khi kiểm tra.</translation>
    </message>
</context>
<context>
    <name>ReturnDialog</name>
    <message>
        <source>Choose the signed PDF…</source>
        <translation>Chọn tệp PDF đã ký…</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Đóng thông báo này</translation>
    </message>
    <message>
        <source>How it was sent</source>
        <translation>Cách gửi</translation>
    </message>
    <message>
        <source>It was also sent, namely</source>
        <translation>Đã gửi luôn, bằng cách</translation>
    </message>
    <message>
        <source>No file chosen</source>
        <translation>Chưa chọn tệp</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>Tài liệu PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Ghi nhận</translation>
    </message>
    <message>
        <source>Registered; the report is frozen: {name}</source>
        <translation>Đã ghi nhận; báo cáo được giữ nguyên: {name}</translation>
    </message>
    <message>
        <source>Take back the signed file</source>
        <translation>Nhận lại tệp đã ký</translation>
    </message>
    <message>
        <source>The file that your own signing tool wrote is verified and compared with the report, page by page. Then it is registered with its hash, and the report is frozen as signed.</source>
        <translation>Tệp do phần mềm ký số của cơ quan ghi ra được kiểm tra chữ ký và so với báo cáo từng trang. Sau đó tệp được ghi nhận kèm mã băm, báo cáo được giữ nguyên như đã ký.</translation>
    </message>
    <message>
        <source>The signatures hold, and the text is the report's.</source>
        <translation>Chữ ký hợp lệ, nội dung đúng với báo cáo.</translation>
    </message>
    <message>
        <source>Verifying and comparing</source>
        <translation>Đang kiểm tra và so sánh</translation>
    </message>
</context>
<context>
    <name>Rollup</name>
    <message>
        <source>It has no counts behind it, and numbers like these must not be averaged.</source>
        <translation>Chỉ tiêu này không có tử số và mẫu số; không được lấy trung bình cộng các số như vậy.</translation>
    </message>
    <message>
        <source>It is measured only at the level: {levels}.</source>
        <translation>Chỉ tiêu này chỉ được đo ở cấp: {levels}.</translation>
    </message>
    <message>
        <source>It is said in words; there is nothing to add up.</source>
        <translation>Chỉ tiêu này nêu bằng lời, không có số để cộng.</translation>
    </message>
    <message>
        <source>It must be the same everywhere, and it is not.</source>
        <translation>Số này phải giống nhau ở mọi nơi, nhưng các xã, phường ghi khác nhau.</translation>
    </message>
    <message>
        <source>No unit belongs to it in {year}.</source>
        <translation>Năm {year} không có đơn vị nào trực thuộc.</translation>
    </message>
    <message>
        <source>The denominators add up to 0.</source>
        <translation>Tổng các mẫu số bằng 0.</translation>
    </message>
    <message>
        <source>The figures presuppose different things ({kinds}); they can't be put together.</source>
        <translation>Các số liệu có điều kiện khác nhau ({kinds} loại) nên không gộp được.</translation>
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
        <source>nation</source>
        <translation>toàn quốc</translation>
    </message>
    <message>
        <source>province</source>
        <translation>tỉnh</translation>
    </message>
</context>
<context>
    <name>ScanWizard</name>
    <message>
        <source>Choose a scan…</source>
        <translation>Chọn bản quét…</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Đóng thông báo này</translation>
    </message>
    <message>
        <source>Colour and background are as the decree wants them.</source>
        <translation>Màu và nền đúng quy định của Nghị định.</translation>
    </message>
    <message>
        <source>Diameter of the real seal</source>
        <translation>Đường kính con dấu thật</translation>
    </message>
    <message>
        <source>Draw a rectangle around the ink. Paper becomes transparent; what is empty at the edges is cut off.</source>
        <translation>Kéo chuột khoanh vùng nét mực. Nền giấy thành trong suốt; phần trống ở rìa được cắt bỏ.</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Hình ảnh</translation>
    </message>
    <message>
        <source>Reading the scan</source>
        <translation>Đang đọc bản quét</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Bản quét</translation>
    </message>
    <message>
        <source>Scan with the part that is used</source>
        <translation>Bản quét với vùng được dùng</translation>
    </message>
    <message>
        <source>Scans (*.png *.jpg *.jpeg *.tif *.tiff *.bmp *.webp)</source>
        <translation>Bản quét (*.png *.jpg *.jpeg *.tif *.tiff *.bmp *.webp)</translation>
    </message>
    <message>
        <source>Seal image from a scan</source>
        <translation>Tạo hình con dấu từ bản quét</translation>
    </message>
    <message>
        <source>Signature image from a scan</source>
        <translation>Tạo hình chữ ký từ bản quét</translation>
    </message>
    <message>
        <source>Taken for paper</source>
        <translation>Mức coi là nền giấy</translation>
    </message>
    <message>
        <source>Use this image</source>
        <translation>Dùng hình này</translation>
    </message>
    <message>
        <source>Width on paper</source>
        <translation>Chiều rộng trên giấy</translation>
    </message>
</context>
<context>
    <name>Scorecard</name>
    <message>
        <source>A scorecard is a PDF; “{name}” is none.</source>
        <translation>Bảng theo dõi là tệp PDF; “{name}” không phải.</translation>
    </message>
    <message>
        <source>Against the target</source>
        <translation>So với chỉ tiêu</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Thực hiện</translation>
    </message>
    <message>
        <source>Give it a name ending in .pdf.</source>
        <translation>Hãy đặt tên có đuôi .pdf.</translation>
    </message>
    <message>
        <source>INDICATOR SCORECARD</source>
        <translation>BẢNG THEO DÕI CHỈ TIÊU</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Chỉ số</translation>
    </message>
    <message>
        <source>Judgement</source>
        <translation>Đánh giá</translation>
    </message>
    <message>
        <source>Name another plan or year.</source>
        <translation>Hãy chọn kế hoạch hoặc năm khác.</translation>
    </message>
    <message>
        <source>Newest figures: {years} · Compared with: {plan}</source>
        <translation>Số liệu mới nhất: {years} · So với: {plan}</translation>
    </message>
    <message>
        <source>None of the plans has targets for {year}.</source>
        <translation>Không kế hoạch nào có chỉ tiêu cho năm {year}.</translation>
    </message>
    <message>
        <source>Not printed for want of room: {count} more, those without a target first.</source>
        <translation>Không đủ chỗ, chưa in {count} chỉ số, trước hết là các chỉ số chưa có chỉ tiêu.</translation>
    </message>
    <message>
        <source>Only: {choice}</source>
        <translation>Chỉ gồm: {choice}</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Trang {page}/{pages}</translation>
    </message>
    <message>
        <source>Source of the figures: {unit}, as entered in nq20desk.</source>
        <translation>Nguồn số liệu: {unit}, theo số liệu đã nhập trong nq20desk.</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Chỉ tiêu</translation>
    </message>
    <message>
        <source>Targets: {plans}.</source>
        <translation>Chỉ tiêu: {plans}.</translation>
    </message>
    <message>
        <source>former figure</source>
        <translation>số liệu kỳ trước</translation>
    </message>
    <message>
        <source>lower is better, 0 is at the right</source>
        <translation>càng thấp càng tốt, số 0 ở bên phải</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>không có con số</translation>
    </message>
    <message>
        <source>scale does not begin at 0</source>
        <translation>thang không bắt đầu từ 0</translation>
    </message>
    <message>
        <source>target: {level}</source>
        <translation>chỉ tiêu {level}</translation>
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
        <source>Citation</source>
        <translation>Trích dẫn</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Đóng thông báo</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Số liệu</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Chèn</translation>
    </message>
    <message>
        <source>Insert table, or change its head and words</source>
        <translation>Chèn bảng, hoặc sửa dòng đầu và chú thích của bảng</translation>
    </message>
    <message>
        <source>Insert: {what}</source>
        <translation>Chèn: {what}</translation>
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
        <source>Superscript</source>
        <translation>Chỉ số trên</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Bảng</translation>
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
        <source>Add an authority</source>
        <translation>Thêm cơ quan chứng thực</translation>
    </message>
    <message>
        <source>Add an authority…</source>
        <translation>Thêm cơ quan chứng thực…</translation>
    </message>
    <message>
        <source>Add an office…</source>
        <translation>Thêm cơ quan…</translation>
    </message>
    <message>
        <source>Always, unless it is switched off</source>
        <translation>Luôn luôn, trừ khi bỏ chọn</translation>
    </message>
    <message>
        <source>Archival copy (PDF/A)</source>
        <translation>Bản lưu trữ (PDF/A)</translation>
    </message>
    <message>
        <source>Archiving</source>
        <translation>Lưu trữ</translation>
    </message>
    <message>
        <source>As written below</source>
        <translation>Như đã ghi bên dưới</translation>
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
        <source>Certificate authority</source>
        <translation>Cơ quan chứng thực</translation>
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
        <source>Certificates of authorities (*.cer *.crt *.pem)</source>
        <translation>Chứng thư của cơ quan chứng thực (*.cer *.crt *.pem)</translation>
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
        <source>Change the signer's other post</source>
        <translation>Đổi chức vụ khác của người ký</translation>
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
        <source>Change the time stamp service</source>
        <translation>Đổi dịch vụ cấp dấu thời gian</translation>
    </message>
    <message>
        <source>Change the type size</source>
        <translation>Sửa cỡ chữ</translation>
    </message>
    <message>
        <source>Change the way of signing</source>
        <translation>Đổi hình thức ký</translation>
    </message>
    <message>
        <source>Change the width of the signature</source>
        <translation>Sửa chiều rộng chữ ký</translation>
    </message>
    <message>
        <source>Change when PDFs are archival copies</source>
        <translation>Thay đổi khi nào PDF là bản lưu trữ</translation>
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
        <source>Diameter of the seal</source>
        <translation>Đường kính con dấu</translation>
    </message>
    <message>
        <source>Editions, keys, licences…</source>
        <translation>Bộ dữ liệu, khóa, giấy phép…</translation>
    </message>
    <message>
        <source>Exceeded from</source>
        <translation>Vượt từ</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>Fills authority and post; both can be changed by hand.</source>
        <translation>Điền quyền hạn và chức vụ; vẫn sửa được bằng tay.</translation>
    </message>
    <message>
        <source>For a report of {today}: {name}, in force since {since}.</source>
        <translation>Báo cáo ngày {today}: {name}, có hiệu lực từ {since}.</translation>
    </message>
    <message>
        <source>From a scan…</source>
        <translation>Từ bản quét…</translation>
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
        <source>How exported PDFs are kept for decades.</source>
        <translation>Cách giữ tệp PDF kết xuất dùng được hàng chục năm.</translation>
    </message>
    <message>
        <source>Issuing agency</source>
        <translation>Cơ quan ban hành</translation>
    </message>
    <message>
        <source>It carries fonts, colours and the report's data and workbook; the province can take the figures out of the signed file.</source>
        <translation>Bản này mang theo phông chữ, màu, số liệu và bảng tính của báo cáo; tỉnh lấy được số liệu từ chính tệp đã ký.</translation>
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
        <source>Only where it is asked for</source>
        <translation>Chỉ khi được chọn</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Mở thư mục</translation>
    </message>
    <message>
        <source>Other post</source>
        <translation>Chức vụ khác</translation>
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
        <source>Post</source>
        <translation>Chức vụ</translation>
    </message>
    <message>
        <source>Printed above the name; usually empty.</source>
        <translation>In phía trên họ tên; thường để trống.</translation>
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
        <source>Time stamp service (optional)</source>
        <translation>Dịch vụ cấp dấu thời gian (không bắt buộc)</translation>
    </message>
    <message>
        <source>Trust list</source>
        <translation>Danh sách tin cậy</translation>
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
        <source>Update from a file…</source>
        <translation>Cập nhật từ tệp…</translation>
    </message>
    <message>
        <source>Updates, about</source>
        <translation>Cập nhật, giới thiệu</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Hiệu lực</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>Đánh giá</translation>
    </message>
    <message>
        <source>Way of signing</source>
        <translation>Hình thức ký</translation>
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
        <source>Whose certificates this office believes, and what goes into signed files beside the signatures.</source>
        <translation>Đơn vị tin chứng thư số của ai, và những gì được đưa vào tệp đã ký cùng với chữ ký.</translation>
    </message>
    <message>
        <source>Width of the signature</source>
        <translation>Chiều rộng chữ ký</translation>
    </message>
    <message>
        <source>Without a network it stays empty; signatures are as good. Revocation lists (*.crl) in the folder “revocation” beside the trust list go into every signed file.</source>
        <translation>Không có mạng thì để trống; chữ ký vẫn có giá trị như nhau. Danh sách thu hồi (*.crl) trong thư mục “revocation” cạnh danh sách tin cậy được đưa vào mọi tệp đã ký.</translation>
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
        <source>{name} ({lines})</source>
        <translation>{name} ({lines})</translation>
    </message>
    <message>
        <source>{name} is not a PNG picture.</source>
        <translation>{name} không phải ảnh PNG.</translation>
    </message>
    <message>
        <source>{name} – sample only</source>
        <translation>{name} – chỉ là mẫu</translation>
    </message>
</context>
<context>
    <name>Signing</name>
    <message>
        <source>A wrong PIN was typed before: few tries are left until the token locks.</source>
        <translation>Trước đó đã nhập sai mã PIN: chỉ còn ít lần thử trước khi token bị khóa.</translation>
    </message>
    <message>
        <source>Ask the issuing authority for a new one, and choose its file.</source>
        <translation>Hãy đề nghị tổ chức cấp chứng thư số cấp chứng thư mới, rồi chọn tệp đó.</translation>
    </message>
    <message>
        <source>Ask the issuing authority for an RSA or ECDSA certificate.</source>
        <translation>Hãy đề nghị tổ chức cấp chứng thư số cấp loại RSA hoặc ECDSA.</translation>
    </message>
    <message>
        <source>Ask the issuing authority for one with the use “digital signature” or “non-repudiation”.</source>
        <translation>Hãy đề nghị tổ chức chứng thực cấp chứng thư số có mục đích “chữ ký số” (Digital Signature) hoặc “chống chối bỏ” (Non-Repudiation).</translation>
    </message>
    <message>
        <source>Ask the issuing authority to write the key to the token again.</source>
        <translation>Đề nghị đơn vị cấp chứng thư ghi lại khóa vào token.</translation>
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
        <source>Choose another file, or ask the sender for it again.</source>
        <translation>Hãy chọn tệp khác hoặc đề nghị bên gửi gửi lại.</translation>
    </message>
    <message>
        <source>Choose another name for it.</source>
        <translation>Hãy đặt tên khác.</translation>
    </message>
    <message>
        <source>Choose another part, or take less for paper.</source>
        <translation>Hãy chọn vùng khác hoặc giảm mức coi là nền giấy.</translation>
    </message>
    <message>
        <source>Choose it again; is the drive with it connected?</source>
        <translation>Hãy chọn lại; ổ đĩa chứa tệp đã cắm chưa?</translation>
    </message>
    <message>
        <source>Choose the file .cer, .crt or .pem that the authority publishes.</source>
        <translation>Hãy chọn tệp .cer, .crt hoặc .pem do cơ quan chứng thực công bố.</translation>
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
        <source>Install the token's program for 64-bit computers, or choose its PKCS#11 library; its vendor names it.</source>
        <translation>Hãy cài phần mềm 64 bit của token, hoặc chọn thư viện PKCS#11 theo hướng dẫn của nhà cung cấp.</translation>
    </message>
    <message>
        <source>Is it there, and open nowhere else?</source>
        <translation>Hãy xem tệp có còn đó và có đang mở ở nơi khác không.</translation>
    </message>
    <message>
        <source>Leave the password empty; better, export the certificate again with a password, or anybody who has the file can sign.</source>
        <translation>Hãy để trống ô mật khẩu; tốt hơn là xuất lại chứng thư số có đặt mật khẩu, vì ai có tệp này cũng ký được.</translation>
    </message>
    <message>
        <source>Nothing but paper is seen in this part of the scan.</source>
        <translation>Vùng này của bản quét chỉ có nền giấy.</translation>
    </message>
    <message>
        <source>One try of the PIN is left: after another wrong one the token locks.</source>
        <translation>Chỉ còn một lần thử mã PIN: nhập sai lần nữa token sẽ bị khóa.</translation>
    </message>
    <message>
        <source>Only the issuing authority unlocks it; ask there.</source>
        <translation>Chỉ đơn vị cấp chứng thư mở khóa được; hãy liên hệ đơn vị đó.</translation>
    </message>
    <message>
        <source>Plug it in, wait until its light is steady, and sign again.</source>
        <translation>Hãy cắm lại, chờ đèn sáng đều rồi ký lại.</translation>
    </message>
    <message>
        <source>Print the file to PDF once more, and sign that one.</source>
        <translation>Hãy in lại tệp ra PDF rồi ký tệp mới đó.</translation>
    </message>
    <message>
        <source>Pull it out, plug it in again, and sign again; if it still refuses, show this sentence to its vendor.</source>
        <translation>Hãy rút ra, cắm lại rồi ký lại; nếu vẫn bị từ chối, đưa câu này cho nhà cung cấp.</translation>
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
        <source>Save the scan as PNG, JPEG or TIFF, and choose it again.</source>
        <translation>Hãy lưu bản quét dạng PNG, JPEG hoặc TIFF rồi chọn lại.</translation>
    </message>
    <message>
        <source>Scan only the signature, in colour, at 300 dpi.</source>
        <translation>Chỉ quét phần chữ ký, quét màu, 300 dpi.</translation>
    </message>
    <message>
        <source>Signed without a time stamp: the service {host} gave none.</source>
        <translation>Đã ký nhưng không có dấu thời gian: dịch vụ {host} không cấp.</translation>
    </message>
    <message>
        <source>Signed without a time stamp: “{url}” is no address of a service.</source>
        <translation>Đã ký nhưng không có dấu thời gian: “{url}” không phải địa chỉ dịch vụ.</translation>
    </message>
    <message>
        <source>The PDF document is damaged: its pages can't be read.</source>
        <translation>Tài liệu PDF bị hỏng: không đọc được các trang.</translation>
    </message>
    <message>
        <source>The PDF document is damaged: its signatures can't be checked.</source>
        <translation>Tệp PDF bị hỏng: không kiểm tra được chữ ký số.</translation>
    </message>
    <message>
        <source>The PIN is wrong. One try is left: after another wrong one the token locks.</source>
        <translation>Mã PIN sai. Chỉ còn một lần thử: nhập sai lần nữa token sẽ bị khóa.</translation>
    </message>
    <message>
        <source>The PIN is wrong; most tokens lock after three wrong ones.</source>
        <translation>Mã PIN sai; phần lớn token khóa sau ba lần nhập sai.</translation>
    </message>
    <message>
        <source>The PIN of the token is missing.</source>
        <translation>Chưa nhập mã PIN của token.</translation>
    </message>
    <message>
        <source>The certificate file “{name}” can't be read.</source>
        <translation>Không đọc được tệp chứng thư số “{name}”.</translation>
    </message>
    <message>
        <source>The certificate in “{name}” was not issued for signing documents.</source>
        <translation>Chứng thư số trong tệp “{name}” không được cấp để ký văn bản.</translation>
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
        <source>The certificate of {holder} was not valid at the time of signing, {time}.</source>
        <translation>Chứng thư số của {holder} không có hiệu lực tại thời điểm ký ({time}).</translation>
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
        <source>The first page is stored turned: the caption would stand upright on its side.</source>
        <translation>Trang đầu được lưu xoay ngang: dòng ghi số sẽ bị nằm nghiêng.</translation>
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
        <source>The password of “{name}” is missing.</source>
        <translation>Chưa nhập mật khẩu của tệp “{name}”.</translation>
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
        <source>The token holds the certificate of {holder}, but not its private key.</source>
        <translation>Token có chứng thư của {holder} nhưng không có khóa bí mật.</translation>
    </message>
    <message>
        <source>The token is locked after too many wrong PINs.</source>
        <translation>Token đã bị khóa do nhập sai mã PIN quá số lần cho phép.</translation>
    </message>
    <message>
        <source>The token refused: {reason}.</source>
        <translation>Token từ chối: {reason}.</translation>
    </message>
    <message>
        <source>The token was pulled out or does not answer; nothing was signed.</source>
        <translation>Token đã bị rút ra hoặc không trả lời; chưa có gì được ký.</translation>
    </message>
    <message>
        <source>The token with the certificate of {holder} is not plugged in.</source>
        <translation>Chưa cắm token có chứng thư số của {holder}.</translation>
    </message>
    <message>
        <source>Type it again only if you are sure; mind capitals and the Vietnamese keyboard.</source>
        <translation>Chỉ nhập lại khi chắc chắn; chú ý chữ hoa và bộ gõ tiếng Việt.</translation>
    </message>
    <message>
        <source>Type it again; mind capitals and the Vietnamese keyboard.</source>
        <translation>Hãy nhập lại; lưu ý chữ hoa, chữ thường và bộ gõ tiếng Việt.</translation>
    </message>
    <message>
        <source>Type it; nothing was tried on the token.</source>
        <translation>Hãy nhập mã PIN; chưa thử lần nào trên token.</translation>
    </message>
    <message>
        <source>Type the password that the certificate was handed out with.</source>
        <translation>Hãy nhập mật khẩu được giao cùng chứng thư số.</translation>
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
        <source>{holder} signed the whole document at {time} with a sample certificate, which proves nothing.</source>
        <translation>{holder} đã ký toàn bộ văn bản lúc {time} bằng chứng thư mẫu, không có giá trị chứng minh.</translation>
    </message>
    <message>
        <source>{holder} signed the whole document at {time}, but the issuer of the certificate is not known here: {issuer}.</source>
        <translation>{holder} đã ký toàn bộ văn bản lúc {time}, nhưng tổ chức cấp chứng thư số chưa có trong danh sách tin cậy: {issuer}.</translation>
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
        <source>“{name}” can't be taken out of the trust list.</source>
        <translation>Không bỏ được “{name}” khỏi danh sách tin cậy.</translation>
    </message>
    <message>
        <source>“{name}” can't be used as the library of a token.</source>
        <translation>“{name}” không dùng được làm thư viện của token.</translation>
    </message>
    <message>
        <source>“{name}” has no password; this one does not open it.</source>
        <translation>Tệp “{name}” không đặt mật khẩu; mật khẩu này không mở được tệp.</translation>
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
        <source>“{name}” is larger than {size} MB: no report is.</source>
        <translation>“{name}” lớn hơn {size} MB: không có báo cáo nào lớn như vậy.</translation>
    </message>
    <message>
        <source>“{name}” is locked in an outdated way.</source>
        <translation>“{name}” được mã hóa theo cách đã lỗi thời.</translation>
    </message>
    <message>
        <source>“{name}” is no certificate of an authority.</source>
        <translation>“{name}” không phải chứng thư của cơ quan chứng thực.</translation>
    </message>
    <message>
        <source>“{name}” is no certificate revocation list.</source>
        <translation>“{name}” không phải danh sách chứng thư bị thu hồi.</translation>
    </message>
    <message>
        <source>“{name}” is no picture that can be read.</source>
        <translation>“{name}” không phải hình ảnh đọc được.</translation>
    </message>
    <message>
        <source>“{name}” is not a PDF document.</source>
        <translation>“{name}” không phải tệp PDF.</translation>
    </message>
    <message>
        <source>“{name}” is not a certificate file, or it is damaged.</source>
        <translation>“{name}” không phải tệp chứng thư số, hoặc tệp bị hỏng.</translation>
    </message>
    <message>
        <source>“{name}” is {size} MB; a scan of up to 20 MB is taken.</source>
        <translation>“{name}” nặng {size} MB; chỉ nhận bản quét đến 20 MB.</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>A dialog is open in nq20desk; close it first.</source>
        <translation>Trong nq20desk đang mở một hộp thoại; hãy đóng hộp thoại đó trước.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Giới thiệu</translation>
    </message>
    <message>
        <source>Go back to the copy</source>
        <translation>Quay về bản sao</translation>
    </message>
    <message>
        <source>Install the newest nq20desk to go on with these data. Or go back to the copy {name} of {made}, which this nq20desk can open: what was entered after it will be missing, and stays in a file of its own beside the data; nothing is deleted.</source>
        <translation>Hãy cài bản nq20desk mới nhất để tiếp tục với dữ liệu này. Hoặc quay về bản sao {name} lúc {made} mà bản nq20desk này mở được: những gì nhập sau đó sẽ không còn thấy, nhưng vẫn được giữ trong một tệp riêng cạnh dữ liệu; không có gì bị xóa.</translation>
    </message>
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
    <name>StepDialog</name>
    <message>
        <source>By e-mail</source>
        <translation>Thư điện tử</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Nothing of the report changes any more; a mistake is corrected by a replacement version.</source>
        <translation>Báo cáo không thay đổi được nữa; nếu sai sót thì lập bản thay thế.</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>Bản giấy</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Được thay thế</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Đã gửi</translation>
    </message>
    <message>
        <source>Sent how</source>
        <translation>Cách gửi</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Đã ký</translation>
    </message>
    <message>
        <source>Submit for signing</source>
        <translation>Trình ký</translation>
    </message>
    <message>
        <source>Take back to draft</source>
        <translation>Đưa về bản nháp</translation>
    </message>
    <message>
        <source>Text and figures are frozen as they stand now; number and date can still be entered.</source>
        <translation>Lời văn và số liệu được giữ nguyên như lúc này; vẫn điền được số và ngày.</translation>
    </message>
    <message>
        <source>The text can be changed again.</source>
        <translation>Nội dung lại sửa được.</translation>
    </message>
    <message>
        <source>The text can still be changed.</source>
        <translation>Nội dung vẫn còn sửa được.</translation>
    </message>
    <message>
        <source>Through the document exchange</source>
        <translation>Trục liên thông văn bản</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Redo</source>
        <translation>Làm lại</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>A command of nq20desk is already using the data in {folder} (since {since}).</source>
        <translation>Một lệnh nq20desk đang dùng dữ liệu trong {folder} (từ {since}).</translation>
    </message>
    <message>
        <source>A finding is set aside with a reason only.</source>
        <translation>Chỉ gác lại một phát hiện khi có lý do.</translation>
    </message>
    <message>
        <source>Add it again if it is still needed.</source>
        <translation>Nếu còn cần thì thêm lại.</translation>
    </message>
    <message>
        <source>Another nq20desk is already using the data in {folder} (since {since}).</source>
        <translation>Một cửa sổ nq20desk khác đang dùng dữ liệu trong {folder} (từ {since}).</translation>
    </message>
    <message>
        <source>Another nq20desk is already using the data in {folder}.</source>
        <translation>Một cửa sổ nq20desk khác đang dùng dữ liệu trong {folder}.</translation>
    </message>
    <message>
        <source>Choose a folder on this computer's own disk or on a USB stick.</source>
        <translation>Hãy chọn thư mục trên ổ đĩa của máy này hoặc trên USB.</translation>
    </message>
    <message>
        <source>Choose a folder with a shorter path, for example C:\nq20desk.</source>
        <translation>Hãy chọn thư mục có đường dẫn ngắn hơn, ví dụ C:\nq20desk.</translation>
    </message>
    <message>
        <source>Choose an older copy, or install the newest nq20desk.</source>
        <translation>Hãy chọn bản sao cũ hơn, hoặc cài bản nq20desk mới nhất.</translation>
    </message>
    <message>
        <source>Choose another document as evidence.</source>
        <translation>Hãy chọn văn bản minh chứng khác.</translation>
    </message>
    <message>
        <source>Close nq20desk on that computer first.</source>
        <translation>Hãy đóng nq20desk trên máy đó trước.</translation>
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
        <source>Install the newest nq20desk, or restore a copy from before; the data were left as they are.</source>
        <translation>Hãy cài bản nq20desk mới nhất, hoặc phục hồi một bản sao trước đó; dữ liệu vẫn được giữ nguyên.</translation>
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
        <source>Say in a few words why it is right as it stands.</source>
        <translation>Ghi vài lời vì sao để nguyên là đúng.</translation>
    </message>
    <message>
        <source>Switch to that session and close nq20desk there, or sign out of it.</source>
        <translation>Hãy chuyển sang phiên đó để đóng nq20desk, hoặc đăng xuất khỏi phiên đó.</translation>
    </message>
    <message>
        <source>Take it back to draft before it is sent, or make a replacement version.</source>
        <translation>Nếu chưa gửi, hãy đưa về bản nháp; nếu đã gửi, hãy lập bản thay thế.</translation>
    </message>
    <message>
        <source>Take the report back to draft, or make a replacement version.</source>
        <translation>Hãy đưa báo cáo về bản nháp, hoặc lập bản thay thế.</translation>
    </message>
    <message>
        <source>Take the write protection off the drive, or choose a folder of your own, for example in Documents.</source>
        <translation>Hãy tắt chế độ chống ghi của ổ đĩa, hoặc chọn thư mục riêng, ví dụ trong Tài liệu (Documents).</translation>
    </message>
    <message>
        <source>The command 'reports' lists them.</source>
        <translation>Lệnh “reports” liệt kê các báo cáo.</translation>
    </message>
    <message>
        <source>The command 'versions' lists them.</source>
        <translation>Lệnh 'versions' liệt kê các phiên bản.</translation>
    </message>
    <message>
        <source>The computer {computer} is already using the data in {folder} ({user}, since {since}).</source>
        <translation>Máy {computer} đang dùng dữ liệu trong {folder} ({user}, từ {since}).</translation>
    </message>
    <message>
        <source>The copy {name} can't take the place of the data: {reason}.</source>
        <translation>Không khôi phục được từ bản sao {name}: {reason}.</translation>
    </message>
    <message>
        <source>The copy {name} was written by a newer nq20desk (data version {version}).</source>
        <translation>Bản sao {name} do bản nq20desk mới hơn ghi (phiên bản dữ liệu {version}).</translation>
    </message>
    <message>
        <source>The data are as they were. Close other programs that use the folder, make room on the disk, then try again.</source>
        <translation>Dữ liệu vẫn như cũ. Hãy đóng các chương trình khác đang dùng thư mục này, giải phóng chỗ trống trên đĩa rồi thử lại.</translation>
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
        <source>The folder {folder} lies too deep: the data need a path of at most {spare} characters on this computer.</source>
        <translation>Thư mục {folder} nằm quá sâu: trên máy này đường dẫn của thư mục dữ liệu chỉ được dài tối đa {spare} ký tự.</translation>
    </message>
    <message>
        <source>The folder “backups” beside the data holds the copies.</source>
        <translation>Các bản sao nằm trong thư mục “backups” cạnh dữ liệu.</translation>
    </message>
    <message>
        <source>The phrase is empty.</source>
        <translation>Mẫu câu chưa có chữ.</translation>
    </message>
    <message>
        <source>The version has no name yet.</source>
        <translation>Phiên bản chưa có tên.</translation>
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
        <source>There is no text in this section yet.</source>
        <translation>Mục này chưa có nội dung.</translation>
    </message>
    <message>
        <source>There is no version {identifier} in these data.</source>
        <translation>Không có phiên bản {identifier} trong dữ liệu này.</translation>
    </message>
    <message>
        <source>This document is no longer in the register.</source>
        <translation>Văn bản này không còn trong danh mục.</translation>
    </message>
    <message>
        <source>This phrase was removed meanwhile.</source>
        <translation>Mẫu câu này vừa bị bỏ.</translation>
    </message>
    <message>
        <source>This report was signed or sent: it can't be changed any more.</source>
        <translation>Báo cáo này đã ký hoặc đã gửi: không sửa được nữa.</translation>
    </message>
    <message>
        <source>This step belongs to a report that was signed or sent since.</source>
        <translation>Bước này thuộc một báo cáo sau đó đã ký hoặc đã gửi.</translation>
    </message>
    <message>
        <source>This step can't be undone: its data were changed again later.</source>
        <translation>Không hoàn tác được bước này: dữ liệu đã được sửa tiếp sau đó.</translation>
    </message>
    <message>
        <source>Undo the later steps first.</source>
        <translation>Hãy hoàn tác các bước sau trước.</translation>
    </message>
    <message>
        <source>Wait until it is done, then try again.</source>
        <translation>Hãy chờ lệnh đó xong rồi thử lại.</translation>
    </message>
    <message>
        <source>Write a year (2026), a quarter (Quý II/2026), a month (tháng 6/2026) or a day (15/6/2026).</source>
        <translation>Hãy viết năm (2026), quý (Quý II/2026), tháng (tháng 6/2026) hoặc ngày (15/6/2026).</translation>
    </message>
    <message>
        <source>Write its words, then save it again.</source>
        <translation>Hãy viết nội dung rồi lưu lại.</translation>
    </message>
    <message>
        <source>nq20desk is already using the data in {folder} in another session of this computer ({user}, since {since}).</source>
        <translation>nq20desk đang dùng dữ liệu trong {folder} ở một phiên khác của máy này ({user}, từ {since}).</translation>
    </message>
    <message>
        <source>the copy is not whole</source>
        <translation>bản sao không trọn vẹn</translation>
    </message>
    <message>
        <source>“{words}” is no deadline.</source>
        <translation>“{words}” không phải là thời hạn.</translation>
    </message>
</context>
<context>
    <name>System</name>
    <message>
        <source>a file of this name is already there</source>
        <translation>đã có một tệp trùng tên</translation>
    </message>
    <message>
        <source>a part of the path is a file, not a folder</source>
        <translation>trong đường dẫn có một tệp, không phải thư mục</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>đây là thư mục</translation>
    </message>
    <message>
        <source>it is not there</source>
        <translation>không tìm thấy</translation>
    </message>
    <message>
        <source>it is open in another program</source>
        <translation>đang mở trong chương trình khác</translation>
    </message>
    <message>
        <source>it is write-protected, or this user may not do it</source>
        <translation>bị cấm ghi hoặc người dùng này không có quyền</translation>
    </message>
    <message>
        <source>the drive does not answer</source>
        <translation>ổ đĩa không phản hồi</translation>
    </message>
    <message>
        <source>the file is too large for this drive</source>
        <translation>tệp quá lớn đối với ổ đĩa này</translation>
    </message>
    <message>
        <source>the name holds characters that are not allowed</source>
        <translation>tên có ký tự không được phép</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>tên quá dài</translation>
    </message>
    <message>
        <source>the system gives error {number}</source>
        <translation>lỗi hệ thống số {number}</translation>
    </message>
    <message>
        <source>there is no room left on the disk</source>
        <translation>ổ đĩa không còn chỗ trống</translation>
    </message>
    <message>
        <source>too many files are open</source>
        <translation>đang mở quá nhiều tệp</translation>
    </message>
</context>
<context>
    <name>TableCommands</name>
    <message>
        <source>&amp;Delete table</source>
        <translation>&amp;Xóa bảng</translation>
    </message>
    <message>
        <source>&amp;Head row on or off</source>
        <translation>Bật hoặc tắt &amp;dòng tiêu đề</translation>
    </message>
    <message>
        <source>&amp;Insert table …</source>
        <translation>&amp;Chèn bảng …</translation>
    </message>
    <message>
        <source>&amp;Merge cells</source>
        <translation>&amp;Gộp ô</translation>
    </message>
    <message>
        <source>&amp;Split cell</source>
        <translation>&amp;Tách ô</translation>
    </message>
    <message>
        <source>Caption, &amp;unit, source …</source>
        <translation>Tê&amp;n bảng, đơn vị tính, nguồn …</translation>
    </message>
    <message>
        <source>Column &amp;left</source>
        <translation>Thêm cột bên t&amp;rái</translation>
    </message>
    <message>
        <source>Column &amp;narrower</source>
        <translation>Thu &amp;hẹp cột</translation>
    </message>
    <message>
        <source>Column &amp;right</source>
        <translation>Thêm cột bên &amp;phải</translation>
    </message>
    <message>
        <source>Column &amp;wider</source>
        <translation>Mở &amp;rộng cột</translation>
    </message>
    <message>
        <source>Delete columns</source>
        <translation>Xóa cột</translation>
    </message>
    <message>
        <source>Delete rows</source>
        <translation>Xóa dòng</translation>
    </message>
    <message>
        <source>Row &amp;above</source>
        <translation>Thêm dòng phía trê&amp;n</translation>
    </message>
    <message>
        <source>Row &amp;below</source>
        <translation>Thêm dòng phía &amp;dưới</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Bảng</translation>
    </message>
    <message>
        <source>Text &amp;centred</source>
        <translation>Chữ ở &amp;giữa</translation>
    </message>
    <message>
        <source>Text left</source>
        <translation>Chữ bên trái</translation>
    </message>
    <message>
        <source>Text right</source>
        <translation>Chữ bên phải</translation>
    </message>
</context>
<context>
    <name>TableDialog</name>
    <message>
        <source>&amp;Columns</source>
        <translation>Số &amp;cột</translation>
    </message>
    <message>
        <source>&amp;Head rows</source>
        <translation>Số dòng &amp;tiêu đề</translation>
    </message>
    <message>
        <source>&amp;Rows, with the head</source>
        <translation>Số &amp;dòng, kể cả tiêu đề</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>&amp;Nguồn</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>Đơn &amp;vị tính</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Áp dụng</translation>
    </message>
    <message>
        <source>C&amp;aption</source>
        <translation>Tên &amp;bảng</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Chèn</translation>
    </message>
    <message>
        <source>Insert table</source>
        <translation>Chèn bảng</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Bảng</translation>
    </message>
    <message>
        <source>for example %</source>
        <translation>ví dụ %</translation>
    </message>
</context>
<context>
    <name>TakeBack</name>
    <message>
        <source>A cited document was changed: “{edited}” in the file, “{shown}” in the program. The register's words stay.</source>
        <translation>Văn bản viện dẫn bị sửa: “{edited}” trong tệp, “{shown}” trong phần mềm. Giữ nguyên theo danh mục văn bản.</translation>
    </message>
    <message>
        <source>A figure was changed: “{edited}” in the file, “{shown}” in the program ({field}). The program's figure stays; if the file is right, correct it on the page Indicators.</source>
        <translation>Số liệu bị sửa: “{edited}” trong tệp, “{shown}” trong phần mềm ({field}). Giữ số của phần mềm; nếu tệp đúng, hãy sửa ở trang Chỉ tiêu.</translation>
    </message>
    <message>
        <source>Choose the file that was exported from this report; an old report is taken in with “Take in an old report”.</source>
        <translation>Hãy chọn tệp đã kết xuất từ báo cáo này; báo cáo cũ thì dùng “Nhận báo cáo cũ”.</translation>
    </message>
    <message>
        <source>In a table, row “{row}”: “{edited}” in the file, “{shown}” in the program. Tables stay; correct the figure on the page Indicators, or the table in the editor.</source>
        <translation>Trong bảng, dòng “{row}”: “{edited}” trong tệp, “{shown}” trong phần mềm. Bảng giữ nguyên; hãy sửa số liệu ở trang Chỉ tiêu, hoặc sửa bảng trong trình soạn thảo.</translation>
    </message>
    <message>
        <source>Nothing of this report is recognised in “{name}”.</source>
        <translation>Không nhận ra nội dung nào của báo cáo này trong “{name}”.</translation>
    </message>
    <message>
        <source>Nothing was changed in the file.</source>
        <translation>Tệp không có thay đổi nào.</translation>
    </message>
    <message>
        <source>Open the report that it belongs to, then take it back there.</source>
        <translation>Hãy mở đúng báo cáo của tệp này rồi nhận lại ở đó.</translation>
    </message>
    <message>
        <source>The file has a table that the report does not have (“{words}” …). Insert it in the editor.</source>
        <translation>Tệp có một bảng mà báo cáo không có (“{words}” …). Hãy chèn bảng trong trình soạn thảo.</translation>
    </message>
    <message>
        <source>The file was made of report {number}, not of this one.</source>
        <translation>Tệp được kết xuất từ báo cáo số {number}, không phải báo cáo này.</translation>
    </message>
    <message>
        <source>The heading “{heading}” is not in the file; it stays, because it belongs to the form.</source>
        <translation>Đề mục “{heading}” không có trong tệp; vẫn giữ vì thuộc đề cương.</translation>
    </message>
    <message>
        <source>The heading “{heading}” reads “{edited}” in the file; it stays, because it belongs to the form.</source>
        <translation>Đề mục “{heading}” trong tệp ghi là “{edited}”; vẫn giữ vì thuộc đề cương.</translation>
    </message>
    <message>
        <source>Tracked changes in the file: {count}; the text was read as if all of them were accepted.</source>
        <translation>Tệp có {count} thay đổi được theo dõi (Track Changes); nội dung được đọc như đã chấp nhận tất cả.</translation>
    </message>
    <message>
        <source>“{heading}” was changed in the program, too, after the export: compare with care.</source>
        <translation>“{heading}” cũng đã được sửa trong phần mềm sau khi kết xuất: hãy đối chiếu kỹ.</translation>
    </message>
    <message>
        <source>“{name}” was made by another form than this report's.</source>
        <translation>“{name}” được kết xuất theo đề cương khác với báo cáo này.</translation>
    </message>
    <message>
        <source>“{text}” (head, title, signature or recipients) was changed in the file; it stays. Change it under the report's head or in Settings.</source>
        <translation>“{text}” (phần đầu, trích yếu, chữ ký hoặc nơi nhận) bị sửa trong tệp; phần mềm giữ nguyên. Hãy sửa ở mục “Số, ngày, nơi nhận” của báo cáo hoặc trong Cài đặt.</translation>
    </message>
</context>
<context>
    <name>TakeBackDialog</name>
    <message>
        <source>Added</source>
        <translation>Thêm</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Sửa</translation>
    </message>
    <message>
        <source>Changes by section</source>
        <translation>Các thay đổi theo mục</translation>
    </message>
    <message>
        <source>Changes taken over: {n}</source>
        <translation>Đã nhận {n} thay đổi</translation>
    </message>
    <message>
        <source>Changes: {count} · sections: {sections} · ticked: {taken}</source>
        <translation>{count} thay đổi ở {sections} mục, đã chọn {taken}.</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Đóng thông báo</translation>
    </message>
    <message>
        <source>Edited Word file: what it changes</source>
        <translation>Bản Word đã sửa: những chỗ thay đổi</translation>
    </message>
    <message>
        <source>Figures, headings or tables that differ: {count}; see “Not taken over”.</source>
        <translation>Có {count} chỗ khác về số liệu, đề mục hoặc bảng; xem “Không nhận”.</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>Trong tệp</translation>
    </message>
    <message>
        <source>In the program</source>
        <translation>Trong phần mềm</translation>
    </message>
    <message>
        <source>Live figures or citations that would become typed text or go: {fields}</source>
        <translation>Số liệu hoặc viện dẫn tự động sẽ thành chữ gõ tay hoặc mất đi: {fields}</translation>
    </message>
    <message>
        <source>Look changed</source>
        <translation>Sửa hình thức</translation>
    </message>
    <message>
        <source>Not taken over</source>
        <translation>Không nhận</translation>
    </message>
    <message>
        <source>Not taken over ({count})</source>
        <translation>Không nhận ({count})</translation>
    </message>
    <message>
        <source>Old and new</source>
        <translation>Cũ và mới</translation>
    </message>
    <message>
        <source>Old and new words</source>
        <translation>Nội dung cũ và mới</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Bỏ</translation>
    </message>
    <message>
        <source>Some of these sections were changed in the program, too, after the export: compare with care.</source>
        <translation>Có mục cũng đã được sửa trong phần mềm sau khi kết xuất: hãy đối chiếu kỹ.</translation>
    </message>
    <message>
        <source>Take back an edited Word file</source>
        <translation>Nhận lại bản Word đã sửa</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Nhận các chỗ đã chọn</translation>
    </message>
    <message>
        <source>The file changes no word of the report.</source>
        <translation>Tệp không thay đổi nội dung nào của báo cáo.</translation>
    </message>
    <message>
        <source>The file was exported from another report.</source>
        <translation>Tệp được kết xuất từ một báo cáo khác.</translation>
    </message>
    <message>
        <source>The words are the same; the bullet, bold, italic, underline or superscript differs, or a live figure.</source>
        <translation>Lời văn giữ nguyên; khác về gạch đầu dòng, chữ đậm, nghiêng, gạch chân, chỉ số trên, hoặc số liệu tự động.</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Chọn tất cả</translation>
    </message>
    <message>
        <source>Tracked changes ({count}) were read as if all of them were accepted.</source>
        <translation>{count} thay đổi được theo dõi (Track Changes) được đọc như đã chấp nhận tất cả.</translation>
    </message>
    <message>
        <source>Untick all</source>
        <translation>Bỏ chọn tất cả</translation>
    </message>
    <message>
        <source>Word document (*.docx)</source>
        <translation>Văn bản Word (*.docx)</translation>
    </message>
</context>
<context>
    <name>TakeIn</name>
    <message>
        <source>A heading that the form does not have; it stays as a paragraph here.</source>
        <translation>Biểu mẫu không có đề mục này; giữ lại thành một đoạn ở đây.</translation>
    </message>
    <message>
        <source>Enter it first under Settings, Unit (or fill the folder with the sample).</source>
        <translation>Hãy nhập trước ở Cài đặt, Đơn vị (hoặc nạp dữ liệu mẫu).</translation>
    </message>
    <message>
        <source>Figures found and not entered: {count} (see --dry-run, --figures).</source>
        <translation>Số liệu tìm thấy mà chưa nhập: {count} (xem --dry-run, --figures).</translation>
    </message>
    <message>
        <source>Fits nowhere: {text}</source>
        <translation>Không khớp mục nào: {text}</translation>
    </message>
    <message>
        <source>It stood under “{title}”, which holds no text in this form.</source>
        <translation>Đoạn này đứng dưới “{title}”, mục không chứa nội dung trong biểu mẫu.</translation>
    </message>
    <message>
        <source>Its heading holds no text in this form.</source>
        <translation>Đề mục của đoạn này không chứa nội dung trong biểu mẫu.</translation>
    </message>
    <message>
        <source>Known units: {keys}.</source>
        <translation>Các đơn vị hiện có: {keys}.</translation>
    </message>
    <message>
        <source>Name its unit: {keys}.</source>
        <translation>Hãy nêu đơn vị: {keys}.</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Đảng</translation>
    </message>
    <message>
        <source>Several offices could have written this report.</source>
        <translation>Có nhiều cơ quan có thể là nơi lập báo cáo này.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>chính quyền</translation>
    </message>
    <message>
        <source>The form makes this table from the figures; with them it is not needed here.</source>
        <translation>Mẫu tự lập bảng này từ số liệu; khi đã có số liệu thì không cần bảng ở đây.</translation>
    </message>
    <message>
        <source>The form prints this heading as “{title}”.</source>
        <translation>Biểu mẫu in đề mục này là “{title}”.</translation>
    </message>
    <message>
        <source>The head of the report names another office: {name}.</source>
        <translation>Đầu báo cáo ghi cơ quan khác: {name}.</translation>
    </message>
    <message>
        <source>There is no office of this kind for the unit '{unit}'.</source>
        <translation>Đơn vị “{unit}” không có cơ quan loại này.</translation>
    </message>
    <message>
        <source>There is no report form for this kind of office.</source>
        <translation>Không có mẫu báo cáo cho loại cơ quan này.</translation>
    </message>
    <message>
        <source>These data have no office of this kind ({system}) yet.</source>
        <translation>Dữ liệu này chưa có cơ quan loại này ({system}).</translation>
    </message>
</context>
<context>
    <name>TakeInDialog</name>
    <message>
        <source>&amp;Goes to section</source>
        <translation>Đưa &amp;vào mục</translation>
    </message>
    <message>
        <source>Addressees</source>
        <translation>Kính gửi</translation>
    </message>
    <message>
        <source>Choose a file …</source>
        <translation>Chọn tệp…</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Đóng thông báo</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Ngày ban hành</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Văn bản</translation>
    </message>
    <message>
        <source>Enter the signer in the unit profile</source>
        <translation>Ghi người ký vào hồ sơ đơn vị</translation>
    </message>
    <message>
        <source>Everything has its place.</source>
        <translation>Mọi phần đều có chỗ.</translation>
    </message>
    <message>
        <source>Field: {name}</source>
        <translation>Thông tin: {name}</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Thông tin</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Số liệu</translation>
    </message>
    <message>
        <source>Figures ({count})</source>
        <translation>Số liệu ({count})</translation>
    </message>
    <message>
        <source>Figures found</source>
        <translation>Số liệu tìm thấy</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Biểu mẫu</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Tìm thấy</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Vào đâu</translation>
    </message>
    <message>
        <source>Heading: {name}</source>
        <translation>Đề mục: {name}</translation>
    </message>
    <message>
        <source>In the old report</source>
        <translation>Trong báo cáo cũ</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Chỉ số</translation>
    </message>
    <message>
        <source>Issuing office</source>
        <translation>Cơ quan ban hành</translation>
    </message>
    <message>
        <source>Left over</source>
        <translation>Không khớp</translation>
    </message>
    <message>
        <source>Left over ({count})</source>
        <translation>Không khớp ({count})</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Số</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Cơ quan</translation>
    </message>
    <message>
        <source>Old report: what goes where</source>
        <translation>Báo cáo cũ: phần nào vào đâu</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Đoạn</translation>
    </message>
    <message>
        <source>Parts of the old report</source>
        <translation>Các phần của báo cáo cũ</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Đọc báo cáo</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Nơi nhận</translation>
    </message>
    <message>
        <source>Reports (*.docx *.md *.txt)</source>
        <translation>Báo cáo (*.docx *.md *.txt)</translation>
    </message>
    <message>
        <source>Section it goes to</source>
        <translation>Mục mà đoạn này vào</translation>
    </message>
    <message>
        <source>Select several parts to move them together.</source>
        <translation>Chọn nhiều đoạn để chuyển cùng lúc.</translation>
    </message>
    <message>
        <source>Signer</source>
        <translation>Người ký</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Đã lưu</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Trích yếu</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Nhận vào</translation>
    </message>
    <message>
        <source>Take in an old report</source>
        <translation>Nhận báo cáo cũ</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Văn bản</translation>
    </message>
    <message>
        <source>The head of the report names another office: {name}.</source>
        <translation>Đầu báo cáo ghi cơ quan khác: {name}.</translation>
    </message>
    <message>
        <source>The part's text</source>
        <translation>Nội dung của đoạn</translation>
    </message>
    <message>
        <source>These parts are not taken. Open one to put it into a section.</source>
        <translation>Các phần này không được nhận. Mở một phần để đưa vào mục.</translation>
    </message>
    <message>
        <source>Ticked figures are entered. Nothing is ticked that can be read in two ways or differs from what is stored.</source>
        <translation>Số liệu được đánh dấu sẽ được nhập. Số có hai cách đọc hoặc khác với số đã lưu không được đánh dấu sẵn.</translation>
    </message>
    <message>
        <source>What fits nowhere</source>
        <translation>Phần không khớp mục nào</translation>
    </message>
    <message>
        <source>Word (.docx), .md or .txt</source>
        <translation>Word (.docx), .md hoặc .txt</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Năm</translation>
    </message>
    <message>
        <source>Year of the figures</source>
        <translation>Năm số liệu</translation>
    </message>
    <message>
        <source>addressee</source>
        <translation>kính gửi</translation>
    </message>
    <message>
        <source>fits nowhere</source>
        <translation>không khớp mục nào</translation>
    </message>
    <message>
        <source>heading of the appendix</source>
        <translation>đề mục phụ lục</translation>
    </message>
    <message>
        <source>issuing office</source>
        <translation>cơ quan ban hành</translation>
    </message>
    <message>
        <source>motto</source>
        <translation>quốc hiệu, tiêu ngữ</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>không thấy</translation>
    </message>
    <message>
        <source>number</source>
        <translation>số, ký hiệu</translation>
    </message>
    <message>
        <source>place and date</source>
        <translation>địa danh, ngày tháng</translation>
    </message>
    <message>
        <source>recipient</source>
        <translation>nơi nhận</translation>
    </message>
    <message>
        <source>register of documents</source>
        <translation>danh mục văn bản</translation>
    </message>
    <message>
        <source>signer</source>
        <translation>người ký</translation>
    </message>
    <message>
        <source>signer's post</source>
        <translation>chức vụ người ký</translation>
    </message>
    <message>
        <source>signing authority</source>
        <translation>quyền hạn ký</translation>
    </message>
    <message>
        <source>subject</source>
        <translation>trích yếu</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>giống nhau</translation>
    </message>
    <message>
        <source>type of document</source>
        <translation>tên loại văn bản</translation>
    </message>
    <message>
        <source>{count} paragraphs into {sections} sections; {figures} figures ticked; {left} parts fit nowhere.</source>
        <translation>{count} đoạn vào {sections} mục; {figures} số liệu được đánh dấu; {left} phần không khớp.</translation>
    </message>
    <message>
        <source>– nowhere (left out) –</source>
        <translation>– không lấy –</translation>
    </message>
    <message>
        <source>… or paste the text of the report here</source>
        <translation>… hoặc dán nội dung báo cáo vào đây</translation>
    </message>
</context>
<context>
    <name>Tasks</name>
    <message>
        <source>1 day</source>
        <translation>1 ngày</translation>
    </message>
    <message>
        <source>1 day left</source>
        <translation>còn 1 ngày</translation>
    </message>
    <message>
        <source>2026 or Quý II/2026 or 15/6/2026</source>
        <translation>2026 hoặc Quý II/2026 hoặc 15/6/2026</translation>
    </message>
    <message>
        <source>About the chosen tasks</source>
        <translation>Về các nhiệm vụ đang chọn</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Ghi tiến độ</translation>
    </message>
    <message>
        <source>All agencies</source>
        <translation>Mọi cơ quan</translation>
    </message>
    <message>
        <source>All deadlines</source>
        <translation>Mọi thời hạn</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Mọi tình trạng</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Tính đến</translation>
    </message>
    <message>
        <source>Change the task</source>
        <translation>Sửa nhiệm vụ</translation>
    </message>
    <message>
        <source>Change …</source>
        <translation>Sửa …</translation>
    </message>
    <message>
        <source>Day of the note</source>
        <translation>Ngày ghi</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Thời hạn</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Ngày xong</translation>
    </message>
    <message>
        <source>Enter the office</source>
        <translation>Khai báo cơ quan</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Minh chứng</translation>
    </message>
    <message>
        <source>Excel …</source>
        <translation>Excel …</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>Kết xuất danh sách</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Tìm</translation>
    </message>
    <message>
        <source>Find a task (Ctrl+F)</source>
        <translation>Tìm nhiệm vụ (Ctrl+F)</translation>
    </message>
    <message>
        <source>How far is it? Who does it?</source>
        <translation>Đã làm đến đâu? Ai thực hiện?</translation>
    </message>
    <message>
        <source>In time until {day}.</source>
        <translation>Trong hạn đến hết ngày {day}.</translation>
    </message>
    <message>
        <source>Last note</source>
        <translation>Tiến độ mới nhất</translation>
    </message>
    <message>
        <source>Lead agency</source>
        <translation>Cơ quan chủ trì</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Ghi tiến độ mới</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>Thêm nhiệm vụ</translation>
    </message>
    <message>
        <source>No notes yet.</source>
        <translation>Chưa ghi tiến độ.</translation>
    </message>
    <message>
        <source>No plan assigns tasks to this office. Its own tasks, with deadline, state and evidence, can be kept here.</source>
        <translation>Chưa có kế hoạch nào giao nhiệm vụ cho cơ quan này. Có thể theo dõi nhiệm vụ của chính cơ quan, kèm thời hạn, tình trạng và minh chứng.</translation>
    </message>
    <message>
        <source>No task fits what was chosen above.</source>
        <translation>Không có nhiệm vụ nào khớp với lựa chọn ở trên.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>TT</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Tiến độ thực hiện</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Cơ quan</translation>
    </message>
    <message>
        <source>Open in the register</source>
        <translation>Mở trong danh mục văn bản</translation>
    </message>
    <message>
        <source>Quarter {quarter}/{year}</source>
        <translation>Quý {quarter}/{year}</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Gỡ nhiệm vụ</translation>
    </message>
    <message>
        <source>Several are separated by ;</source>
        <translation>Nhiều cơ quan cách nhau bằng dấu ;</translation>
    </message>
    <message>
        <source>Show all tasks</source>
        <translation>Hiện tất cả nhiệm vụ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tình trạng</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Nhiệm vụ</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Nhiệm vụ</translation>
    </message>
    <message>
        <source>Tasks belong to an office. Enter yours first.</source>
        <translation>Nhiệm vụ thuộc về một cơ quan. Hãy khai báo cơ quan trước.</translation>
    </message>
    <message>
        <source>Tasks {day}.xlsx</source>
        <translation>Nhiệm vụ {day}.xlsx</translation>
    </message>
    <message>
        <source>The day on which tasks count as overdue</source>
        <translation>Ngày dùng để xét nhiệm vụ quá hạn</translation>
    </message>
    <message>
        <source>What you set here is set for all of them.</source>
        <translation>Điều đặt ở đây áp dụng cho tất cả.</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hoàn thành</translation>
    </message>
    <message>
        <source>due soon</source>
        <translation>sắp đến hạn</translation>
    </message>
    <message>
        <source>late by {time}</source>
        <translation>chậm {time}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>chưa có</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>chưa thực hiện</translation>
    </message>
    <message>
        <source>not within our powers</source>
        <translation>không thuộc thẩm quyền</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>quá hạn</translation>
    </message>
    <message>
        <source>overdue {time}</source>
        <translation>quá hạn {time}</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>đang thực hiện</translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation>{count} ngày</translation>
    </message>
    <message>
        <source>{count} months</source>
        <translation>{count} tháng</translation>
    </message>
    <message>
        <source>{count} tasks chosen</source>
        <translation>Đang chọn {count} nhiệm vụ</translation>
    </message>
    <message>
        <source>{count} tasks were written to {name}.</source>
        <translation>Đã ghi {count} nhiệm vụ vào {name}.</translation>
    </message>
    <message>
        <source>{count} years</source>
        <translation>{count} năm</translation>
    </message>
    <message>
        <source>{days} days left</source>
        <translation>còn {days} ngày</translation>
    </message>
    <message>
        <source>“{words}” is no deadline: write a year, a quarter, a month or a day.</source>
        <translation>“{words}” không phải là thời hạn: hãy viết năm, quý, tháng hoặc ngày.</translation>
    </message>
</context>
<context>
    <name>TextTable</name>
    <message>
        <source>A table of {rows} rows and {columns} columns is too large for the text: at most {most_rows} rows, {most_columns} columns and {most_cells} cells.</source>
        <translation>Bảng có {rows} dòng và {columns} cột là quá lớn để đặt trong lời văn: tối đa {most_rows} dòng, {most_columns} cột và {most_cells} ô.</translation>
    </message>
    <message>
        <source>Attach it as an appendix or as an Excel file, and put only its totals here.</source>
        <translation>Hãy gửi kèm bảng dưới dạng phụ lục hoặc tệp Excel, và chỉ ghi số tổng hợp ở đây.</translation>
    </message>
    <message>
        <source>Cells of the head can't be merged with cells under it.</source>
        <translation>Không gộp được ô của phần tiêu đề với ô ở dưới.</translation>
    </message>
    <message>
        <source>Change the number of head rows first.</source>
        <translation>Trước hết hãy đổi số dòng tiêu đề của bảng.</translation>
    </message>
    <message>
        <source>Source: {words}</source>
        <translation>Nguồn: {words}</translation>
    </message>
    <message>
        <source>Unit: {unit}</source>
        <translation>Đơn vị tính: {unit}</translation>
    </message>
</context>
<context>
    <name>TokenDialog</name>
    <message>
        <source>Certificates on tokens</source>
        <translation>Chứng thư số trên USB token</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Đóng thông báo này</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Chủ thể</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Đơn vị cấp</translation>
    </message>
    <message>
        <source>Libraries (*.dll *.so)</source>
        <translation>Thư viện (*.dll *.so)</translation>
    </message>
    <message>
        <source>Library of the token</source>
        <translation>Thư viện của token</translation>
    </message>
    <message>
        <source>Library of the token…</source>
        <translation>Thư viện của token…</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Tìm lại</translation>
    </message>
    <message>
        <source>Looking for tokens</source>
        <translation>Đang tìm USB token</translation>
    </message>
    <message>
        <source>No token with a signing certificate was found. Plug it in and look again; if it is plugged in, choose the library that its vendor installed.</source>
        <translation>Không tìm thấy USB token có chứng thư số để ký. Hãy cắm token rồi tìm lại; nếu đã cắm, chọn thư viện do nhà cung cấp cài đặt.</translation>
    </message>
    <message>
        <source>Sign with a token</source>
        <translation>Ký bằng USB token</translation>
    </message>
    <message>
        <source>The PIN is asked for when signing, tried once, and never kept.</source>
        <translation>Mã PIN được hỏi khi ký, chỉ thử một lần và không bao giờ được lưu.</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>USB token</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Hiệu lực</translation>
    </message>
</context>
<context>
    <name>TrialPrint</name>
    <message>
        <source>CHECK LIST OF THE REPORT – TRIAL PRINT</source>
        <translation>BẢNG KIỂM TRA BÁO CÁO – BẢN IN THỬ</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Số đếm</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Văn bản</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Lỗi</translation>
    </message>
    <message>
        <source>Errors: {errors} · warnings: {warnings} · suggestions: {hints}</source>
        <translation>Lỗi: {errors} · cảnh báo: {warnings} · gợi ý: {hints}</translation>
    </message>
    <message>
        <source>FIGURES OF THE REPORT – TRIAL PRINT</source>
        <translation>SỐ LIỆU CỦA BÁO CÁO – BẢN IN THỬ</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Số liệu</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Số liệu</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Chỉ tiêu</translation>
    </message>
    <message>
        <source>Number, date, recipients</source>
        <translation>Số, ngày, nơi nhận</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Kỳ</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Đã đối chiếu</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Đã bỏ qua</translation>
    </message>
    <message>
        <source>Set aside: {reason} ({who})</source>
        <translation>Bỏ qua: {reason} ({who})</translation>
    </message>
    <message>
        <source>Source, note</source>
        <translation>Nguồn, ghi chú</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Gợi ý</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Mục tiêu</translation>
    </message>
    <message>
        <source>The check found nothing.</source>
        <translation>Kiểm tra không thấy gì.</translation>
    </message>
    <message>
        <source>Tick each figure that was compared with its source.</source>
        <translation>Đánh dấu từng số liệu đã đối chiếu với nguồn.</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Đánh giá</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Cảnh báo</translation>
    </message>
</context>
<context>
    <name>TypedNumbersTool</name>
    <message>
        <source>Equal to the figures: {equal} · different: {other}</source>
        <translation>Bằng số liệu: {equal} · khác: {other}</translation>
    </message>
    <message>
        <source>Find typed numbers</source>
        <translation>Tìm số gõ tay</translation>
    </message>
    <message>
        <source>No typed number says or contradicts a figure.</source>
        <translation>Không có số gõ tay nào trùng hoặc trái với số liệu.</translation>
    </message>
    <message>
        <source>Put live figures for all equal ones</source>
        <translation>Thay mọi số bằng nhau bằng số liệu sống</translation>
    </message>
    <message>
        <source>Put the live figure here</source>
        <translation>Thay bằng số liệu sống</translation>
    </message>
    <message>
        <source>Text or figures changed since: look again.</source>
        <translation>Văn bản hoặc số liệu đã thay đổi: hãy tìm lại.</translation>
    </message>
    <message>
        <source>Typed numbers</source>
        <translation>Số gõ tay</translation>
    </message>
    <message>
        <source>different</source>
        <translation>khác</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>bằng</translation>
    </message>
    <message>
        <source>{typed} – {sign}: {name} {stored}</source>
        <translation>{typed} – {sign}: {name} {stored}</translation>
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
    <name>Units</name>
    <message>
        <source>A merger needs at least two units.</source>
        <translation>Sáp nhập cần ít nhất hai đơn vị.</translation>
    </message>
    <message>
        <source>A split needs at least two new units.</source>
        <translation>Chia tách cần ít nhất hai đơn vị mới.</translation>
    </message>
    <message>
        <source>Choose another day or another unit.</source>
        <translation>Hãy chọn ngày khác hoặc đơn vị khác.</translation>
    </message>
    <message>
        <source>Choose another name, or change the unit that is there.</source>
        <translation>Hãy đặt tên khác, hoặc sửa đơn vị đã có.</translation>
    </message>
    <message>
        <source>Correct one of the two days.</source>
        <translation>Hãy sửa một trong hai ngày.</translation>
    </message>
    <message>
        <source>Correct the day of the merger or split instead.</source>
        <translation>Hãy sửa ngày của lần sáp nhập hoặc chia tách đó.</translation>
    </message>
    <message>
        <source>Enter new names in their order, the oldest first.</source>
        <translation>Hãy nhập các lần đổi tên theo thứ tự, lần cũ trước.</translation>
    </message>
    <message>
        <source>The days of {name} follow from a merger or split.</source>
        <translation>Ngày hiệu lực của {name} theo một lần sáp nhập hoặc chia tách.</translation>
    </message>
    <message>
        <source>The unit has no name.</source>
        <translation>Đơn vị chưa có tên.</translation>
    </message>
    <message>
        <source>There is a unit named {name} already.</source>
        <translation>Đã có đơn vị tên {name}.</translation>
    </message>
    <message>
        <source>There is no unit '{key}'.</source>
        <translation>Không có đơn vị “{key}”.</translation>
    </message>
    <message>
        <source>There is no {name} on {day}.</source>
        <translation>Ngày {day} không có {name}.</translation>
    </message>
    <message>
        <source>This change was taken back meanwhile.</source>
        <translation>Lần sắp xếp này đã được hoàn tác.</translation>
    </message>
    <message>
        <source>Type its name.</source>
        <translation>Hãy gõ tên đơn vị.</translation>
    </message>
    <message>
        <source>{name} can't belong to {parent}: it is not of a lower level.</source>
        <translation>{name} không thể trực thuộc {parent} vì không phải cấp dưới.</translation>
    </message>
    <message>
        <source>{name} ended on {day} by a merger or split.</source>
        <translation>{name} đã kết thúc ngày {day} do sáp nhập hoặc chia tách.</translation>
    </message>
    <message>
        <source>{name} has a newer name already, from {day}.</source>
        <translation>{name} đã có lần đổi tên mới hơn, từ ngày {day}.</translation>
    </message>
    <message>
        <source>{name} has ended already, on {day}.</source>
        <translation>{name} đã kết thúc từ ngày {day}.</translation>
    </message>
    <message>
        <source>{name} would end on {end}, before it begins on {start}.</source>
        <translation>{name} kết thúc ngày {end}, trước khi bắt đầu ngày {start}.</translation>
    </message>
</context>
<context>
    <name>UnitsPage</name>
    <message>
        <source>! incomplete: {done} of {all} communes</source>
        <translation>! chưa đủ: {done}/{all} xã, phường</translation>
    </message>
    <message>
        <source>* old borders, from the old units</source>
        <translation>* theo địa giới cũ, cộng từ các đơn vị cũ</translation>
    </message>
    <message>
        <source>A whole number is wanted here.</source>
        <translation>Ô này cần một số đếm.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Thêm</translation>
    </message>
    <message>
        <source>Add communes</source>
        <translation>Thêm xã, phường</translation>
    </message>
    <message>
        <source>Add communes …</source>
        <translation>Thêm xã, phường …</translation>
    </message>
    <message>
        <source>Added up from: {names}</source>
        <translation>Cộng từ: {names}</translation>
    </message>
    <message>
        <source>All figures of this commune</source>
        <translation>Mọi số liệu của xã này</translation>
    </message>
    <message>
        <source>All its figures</source>
        <translation>Mọi số liệu</translation>
    </message>
    <message>
        <source>As of the day</source>
        <translation>Vào ngày</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Sẽ ghi</translation>
    </message>
    <message>
        <source>Belong to</source>
        <translation>Trực thuộc</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Trực thuộc</translation>
    </message>
    <message>
        <source>Below the last row of the table.</source>
        <translation>Ở dưới dòng cuối của bảng.</translation>
    </message>
    <message>
        <source>By the document</source>
        <translation>Theo văn bản</translation>
    </message>
    <message>
        <source>Can be read in two ways; type it into its cell.</source>
        <translation>Đọc được hai cách; hãy gõ vào ô.</translation>
    </message>
    <message>
        <source>Can't be put together</source>
        <translation>Không tổng hợp được</translation>
    </message>
    <message>
        <source>Check at least two units and name the new one.</source>
        <translation>Hãy đánh dấu ít nhất hai đơn vị và đặt tên đơn vị mới.</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Cột</translation>
    </message>
    <message>
        <source>Commune A
Ward B</source>
        <translation>xã A
phường B</translation>
    </message>
    <message>
        <source>Commune, ward</source>
        <translation>Xã, phường</translation>
    </message>
    <message>
        <source>Correct the change</source>
        <translation>Sửa lần sắp xếp</translation>
    </message>
    <message>
        <source>Correct the change …</source>
        <translation>Sửa lần sắp xếp …</translation>
    </message>
    <message>
        <source>Correct the unit</source>
        <translation>Sửa đơn vị</translation>
    </message>
    <message>
        <source>Correct …</source>
        <translation>Sửa …</translation>
    </message>
    <message>
        <source>Denominator</source>
        <translation>Mẫu số</translation>
    </message>
    <message>
        <source>End the unit</source>
        <translation>Kết thúc đơn vị</translation>
    </message>
    <message>
        <source>End …</source>
        <translation>Kết thúc …</translation>
    </message>
    <message>
        <source>Enter the unit</source>
        <translation>Khai báo đơn vị</translation>
    </message>
    <message>
        <source>Entered for {name}: {own} – agrees.</source>
        <translation>{name} đã nhập: {own} – khớp.</translation>
    </message>
    <message>
        <source>Entered for {name}: {own} – does not agree.</source>
        <translation>{name} đã nhập: {own} – không khớp.</translation>
    </message>
    <message>
        <source>Entered for {name}: {own}.</source>
        <translation>{name} đã nhập: {own}.</translation>
    </message>
    <message>
        <source>Entered for {name}: {own}; that is {difference} beside the total. Nothing was overwritten.</source>
        <translation>{name} đã nhập: {own}; lệch {difference} so với số tổng hợp. Không ghi đè số nào.</translation>
    </message>
    <message>
        <source>Exists only since</source>
        <translation>Chỉ có từ ngày</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Số liệu</translation>
    </message>
    <message>
        <source>Figure ({unit})</source>
        <translation>Số liệu ({unit})</translation>
    </message>
    <message>
        <source>Figures by commune</source>
        <translation>Số liệu theo xã</translation>
    </message>
    <message>
        <source>First day of the new state</source>
        <translation>Ngày bắt đầu hiệu lực</translation>
    </message>
    <message>
        <source>From the day</source>
        <translation>Từ ngày</translation>
    </message>
    <message>
        <source>From {day}: {old} become {new}.</source>
        <translation>Từ ngày {day}: {old} thành {new}.</translation>
    </message>
    <message>
        <source>From {day}: {old} is called {new}.</source>
        <translation>Từ ngày {day}: {old} đổi tên thành {new}.</translation>
    </message>
    <message>
        <source>From {day}: {old} is split into {new}.</source>
        <translation>Từ ngày {day}: {old} chia thành {new}.</translation>
    </message>
    <message>
        <source>Grey numbers follow from others (point at them to see from what); a number typed over one counts instead.</source>
        <translation>Số nền xám là số tính ra (trỏ chuột để xem tính từ đâu); gõ số khác vào thì số gõ được dùng.</translation>
    </message>
    <message>
        <source>Here stand the units, their mergers and their population. First say which unit yours is.</source>
        <translation>Đây là nơi quản lý các đơn vị, việc sáp nhập và dân số. Trước hết hãy khai báo đơn vị của mình.</translation>
    </message>
    <message>
        <source>Here the figures of each commune stand side by side and add up to the unit's. First say which communes there are.</source>
        <translation>Đây là nơi xem số liệu từng xã, phường cạnh nhau và tổng hợp thành số của đơn vị. Trước hết hãy khai báo các xã, phường.</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Chỉ tiêu</translation>
    </message>
    <message>
        <source>Its figures can't be divided; they stay with it.</source>
        <translation>Số liệu cũ không chia được, vẫn giữ ở đơn vị cũ.</translation>
    </message>
    <message>
        <source>Its figures stay. Where it becomes part of another unit, use “Merge”.</source>
        <translation>Số liệu vẫn được giữ. Nếu nhập vào đơn vị khác thì dùng “Sáp nhập”.</translation>
    </message>
    <message>
        <source>Mean of the populations at both year ends</source>
        <translation>Trung bình cộng dân số đầu năm và cuối năm</translation>
    </message>
    <message>
        <source>Mean population</source>
        <translation>Dân số trung bình</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Sáp nhập</translation>
    </message>
    <message>
        <source>Merge units</source>
        <translation>Sáp nhập đơn vị</translation>
    </message>
    <message>
        <source>Merge …</source>
        <translation>Sáp nhập …</translation>
    </message>
    <message>
        <source>Missing: {names}.</source>
        <translation>Còn thiếu: {names}.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Name at least two new units, one a line.</source>
        <translation>Hãy gõ tên ít nhất hai đơn vị mới, mỗi dòng một tên.</translation>
    </message>
    <message>
        <source>Names, one a line</source>
        <translation>Tên, mỗi dòng một đơn vị</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Đổi tên</translation>
    </message>
    <message>
        <source>New name of {name}</source>
        <translation>Tên mới của {name}</translation>
    </message>
    <message>
        <source>New name …</source>
        <translation>Đổi tên …</translation>
    </message>
    <message>
        <source>No number: kept as a text.</source>
        <translation>Không phải số: giữ nguyên lời.</translation>
    </message>
    <message>
        <source>No unit in the table is called “{name}”.</source>
        <translation>Trong bảng không có đơn vị “{name}”.</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Chưa</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Nothing is written before you say so.</source>
        <translation>Chưa ghi gì trước khi bấm nút ghi.</translation>
    </message>
    <message>
        <source>Numerator</source>
        <translation>Tử số</translation>
    </message>
    <message>
        <source>Numerators {top} ÷ denominators {bottom} × {per}; never a mean of the rates.</source>
        <translation>Tổng tử số {top} ÷ tổng mẫu số {bottom} × {per}; không lấy trung bình các tỷ lệ.</translation>
    </message>
    <message>
        <source>Old borders: sum of {names}</source>
        <translation>Địa giới cũ: tổng của {names}</translation>
    </message>
    <message>
        <source>Paste figures by commune</source>
        <translation>Dán số liệu theo xã</translation>
    </message>
    <message>
        <source>Pasted</source>
        <translation>Nội dung dán</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>Dân số</translation>
    </message>
    <message>
        <source>Population by year</source>
        <translation>Dân số theo năm</translation>
    </message>
    <message>
        <source>Ranked: {name}, {year}</source>
        <translation>Xếp thứ tự: {name}, {year}</translation>
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
        <source>Rename</source>
        <translation>Đổi tên</translation>
    </message>
    <message>
        <source>Resolution no. … of …</source>
        <translation>Nghị quyết số … ngày …</translation>
    </message>
    <message>
        <source>Right of the last column of the table.</source>
        <translation>Ở bên phải cột cuối của bảng.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Ghi</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Tỷ trọng</translation>
    </message>
    <message>
        <source>Share of the whole: of the denominators, or of the sum</source>
        <translation>Phần trong toàn bộ: của tổng mẫu số, hoặc của tổng số</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Từ ngày</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Chia tách</translation>
    </message>
    <message>
        <source>Split a unit</source>
        <translation>Chia tách đơn vị</translation>
    </message>
    <message>
        <source>Split …</source>
        <translation>Chia tách …</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tình trạng</translation>
    </message>
    <message>
        <source>Sum of the figures.</source>
        <translation>Tổng số liệu của các xã, phường.</translation>
    </message>
    <message>
        <source>Sum of {count} communes</source>
        <translation>Tổng của {count} xã, phường</translation>
    </message>
    <message>
        <source>The same in all of them.</source>
        <translation>Giống nhau ở mọi xã, phường.</translation>
    </message>
    <message>
        <source>These units</source>
        <translation>Các đơn vị</translation>
    </message>
    <message>
        <source>They exist only since</source>
        <translation>Chỉ có từ ngày</translation>
    </message>
    <message>
        <source>This corrects a mistake for all times. For a new name from a day on, use “New name”.</source>
        <translation>Sửa ở đây là chữa sai sót cho mọi thời gian. Nếu đổi tên từ một ngày thì dùng “Đổi tên”.</translation>
    </message>
    <message>
        <source>This unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Those of other times too</source>
        <translation>Cả đơn vị của thời gian khác</translation>
    </message>
    <message>
        <source>To this figure</source>
        <translation>Đến số này</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Tổng hợp</translation>
    </message>
    <message>
        <source>Type yes or no (có, không) here.</source>
        <translation>Hãy gõ “có” hoặc “không”.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>Unit whose communes are shown</source>
        <translation>Đơn vị có các xã, phường được xem</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Units and communes</source>
        <translation>Các đơn vị và xã, phường</translation>
    </message>
    <message>
        <source>Units and population</source>
        <translation>Đơn vị và dân số</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Đến ngày</translation>
    </message>
    <message>
        <source>Ward …</source>
        <translation>phường …</translation>
    </message>
    <message>
        <source>What goes where</source>
        <translation>Nội dung nào vào ô nào</translation>
    </message>
    <message>
        <source>White cells are for typing and pasting; double-click a name for all its figures.</source>
        <translation>Ô trắng để gõ và dán; bấm đúp vào tên để xem mọi số liệu của xã.</translation>
    </message>
    <message>
        <source>Write {count} figures</source>
        <translation>Ghi {count} số liệu</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Năm</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Có</translation>
    </message>
    <message>
        <source>a rate without counts</source>
        <translation>tỷ lệ không có số đếm</translation>
    </message>
    <message>
        <source>become the new unit</source>
        <translation>thành đơn vị mới</translation>
    </message>
    <message>
        <source>becomes (one a line)</source>
        <translation>chia thành (mỗi dòng một tên)</translation>
    </message>
    <message>
        <source>belongs to {name}</source>
        <translation>trực thuộc {name}</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>đủ</translation>
    </message>
    <message>
        <source>from the old units</source>
        <translation>cộng từ xã cũ</translation>
    </message>
    <message>
        <source>from {since} on</source>
        <translation>từ {since}</translation>
    </message>
    <message>
        <source>from {since} to {until}</source>
        <translation>từ {since} đến {until}</translation>
    </message>
    <message>
        <source>in force, no dates known</source>
        <translation>đang có, không ghi ngày</translation>
    </message>
    <message>
        <source>in words, no number</source>
        <translation>bằng lời</translation>
    </message>
    <message>
        <source>no denominator</source>
        <translation>thiếu mẫu số</translation>
    </message>
    <message>
        <source>no exact number</source>
        <translation>số không chính xác</translation>
    </message>
    <message>
        <source>no figure yet</source>
        <translation>chưa có số liệu</translation>
    </message>
    <message>
        <source>no other unit</source>
        <translation>không trực thuộc</translation>
    </message>
    <message>
        <source>not collected</source>
        <translation>không thu thập</translation>
    </message>
    <message>
        <source>not written</source>
        <translation>không ghi</translation>
    </message>
    <message>
        <source>on the day</source>
        <translation>tính đến ngày</translation>
    </message>
    <message>
        <source>until {until}</source>
        <translation>đến {until}</translation>
    </message>
    <message>
        <source>yes / no</source>
        <translation>có / chưa</translation>
    </message>
    <message>
        <source>{count} of {all} cells will be written.</source>
        <translation>Sẽ ghi {count}/{all} ô.</translation>
    </message>
    <message>
        <source>{count} units below it today</source>
        <translation>hiện có {count} đơn vị trực thuộc</translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation>{done}/{all}</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} và {last}</translation>
    </message>
    <message>
        <source>{name} ends; last day</source>
        <translation>{name} kết thúc; ngày cuối</translation>
    </message>
    <message>
        <source>{name} has no figure of its own.</source>
        <translation>{name} chưa nhập số riêng.</translation>
    </message>
    <message>
        <source>{name} – not on this day</source>
        <translation>{name} – không có vào ngày này</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}: {value}</translation>
    </message>
    <message>
        <source>{top} of {bottom} have it.</source>
        <translation>{top}/{bottom} xã, phường có.</translation>
    </message>
    <message>
        <source>✓ complete: all {all} communes</source>
        <translation>✓ đủ cả {all} xã, phường</translation>
    </message>
</context>
<context>
    <name>UpdateDialog</name>
    <message>
        <source>An update file (.nq20) brings new forms, plans, indicators and layouts, or a new version of the program, without internet. Choose the file, or drop it here: its signature is verified first, and you see what changes.</source>
        <translation>Tệp cập nhật (.nq20) mang đến biểu mẫu, kế hoạch, chỉ số, thể thức mới hoặc phiên bản mới của chương trình mà không cần internet. Hãy chọn tệp hoặc thả tệp vào đây: chữ ký được kiểm tra trước và bạn thấy rõ những gì thay đổi.</translation>
    </message>
    <message>
        <source>Backing up the data and updating</source>
        <translation>Đang sao lưu dữ liệu và cập nhật</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Chọn tệp…</translation>
    </message>
    <message>
        <source>Choose an update file</source>
        <translation>Chọn tệp cập nhật</translation>
    </message>
    <message>
        <source>Edition {edition} is in use now.</source>
        <translation>Đang dùng bộ dữ liệu ngày {edition}.</translation>
    </message>
    <message>
        <source>Nothing that this program reads.</source>
        <translation>Không có thay đổi nào mà chương trình này đọc.</translation>
    </message>
    <message>
        <source>The signature holds and the file is whole.</source>
        <translation>Chữ ký đúng và tệp nguyên vẹn.</translation>
    </message>
    <message>
        <source>This file is for Windows; the installer was put here: {path}</source>
        <translation>Tệp này dành cho Windows; bộ cài đặt đã được đặt tại: {path}</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Cập nhật</translation>
    </message>
    <message>
        <source>Update file of nq20desk (*.nq20)</source>
        <translation>Tệp cập nhật nq20desk (*.nq20)</translation>
    </message>
    <message>
        <source>Update from a file</source>
        <translation>Cập nhật từ tệp</translation>
    </message>
    <message>
        <source>Verifying the file</source>
        <translation>Đang kiểm tra tệp</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Những gì thay đổi</translation>
    </message>
</context>
<context>
    <name>Updates</name>
    <message>
        <source>Added</source>
        <translation>Thêm</translation>
    </message>
    <message>
        <source>Ask whoever gave you the file for a new copy of it.</source>
        <translation>Hãy xin lại tệp từ nơi đã gửi.</translation>
    </message>
    <message>
        <source>Brings</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Sửa</translation>
    </message>
    <message>
        <source>Choose a file that ends in .nq20.</source>
        <translation>Hãy chọn tệp có đuôi .nq20.</translation>
    </message>
    <message>
        <source>Copy the file again from where you got it, then try once more.</source>
        <translation>Hãy chép lại tệp từ nơi đã nhận rồi thử lại.</translation>
    </message>
    <message>
        <source>Data files: forms, indicators, plans, layouts</source>
        <translation>Bộ dữ liệu: biểu mẫu, chỉ số, kế hoạch, thể thức</translation>
    </message>
    <message>
        <source>Do not use this file; ask whoever gave it to you where it comes from.</source>
        <translation>Không dùng tệp này; hãy hỏi nơi gửi xem tệp lấy từ đâu.</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Bộ dữ liệu ngày</translation>
    </message>
    <message>
        <source>Edition {edition} is in use already, or came with the program.</source>
        <translation>Bộ dữ liệu ngày {edition} đang được dùng hoặc đã có sẵn trong chương trình.</translation>
    </message>
    <message>
        <source>Edition {edition} is in use now.</source>
        <translation>Đang dùng bộ dữ liệu ngày {edition}.</translation>
    </message>
    <message>
        <source>Edition {edition} is older than {active}, which is in use.</source>
        <translation>Bộ dữ liệu ngày {edition} cũ hơn bộ đang dùng (ngày {active}).</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Biểu mẫu</translation>
    </message>
    <message>
        <source>In the file “{name}” the part {part} is not what was signed.</source>
        <translation>Trong tệp “{name}”, phần {part} không phải là nội dung đã ký.</translation>
    </message>
    <message>
        <source>In use now</source>
        <translation>Bộ đang dùng, ngày</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Chỉ số</translation>
    </message>
    <message>
        <source>Install a newer nq20desk first, then open the file again.</source>
        <translation>Hãy cài nq20desk mới hơn rồi mở lại tệp.</translation>
    </message>
    <message>
        <source>Install the newer program first, then open the file again.</source>
        <translation>Hãy cài chương trình mới hơn trước rồi mở lại tệp.</translation>
    </message>
    <message>
        <source>Kinds of offices, ways of signing</source>
        <translation>Loại cơ quan, cách ký</translation>
    </message>
    <message>
        <source>Known editions: {editions}.</source>
        <translation>Các bộ dữ liệu có ở đây: {editions}.</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Thể thức</translation>
    </message>
    <message>
        <source>List of documents</source>
        <translation>Danh mục văn bản</translation>
    </message>
    <message>
        <source>Lists of tasks</source>
        <translation>Danh mục nhiệm vụ</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Ngày lập</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Nothing was changed. Ask whoever made the update file for a new one.</source>
        <translation>Chưa có gì thay đổi. Hãy xin tệp mới từ nơi phát hành tệp cập nhật.</translation>
    </message>
    <message>
        <source>Nothing was changed. Have the disk checked.</source>
        <translation>Chưa có gì thay đổi. Hãy kiểm tra ổ đĩa.</translation>
    </message>
    <message>
        <source>Nothing was changed. Tell whoever makes the update files.</source>
        <translation>Chưa có gì thay đổi. Hãy báo cho nơi phát hành tệp cập nhật.</translation>
    </message>
    <message>
        <source>Open it again and look at what it brings.</source>
        <translation>Hãy mở lại và xem nội dung của tệp.</translation>
    </message>
    <message>
        <source>Open its update file again, or choose another edition in Settings – Updates, about – Editions.</source>
        <translation>Hãy mở lại tệp cập nhật của bộ này, hoặc chọn bộ dữ liệu khác trong Cài đặt – Cập nhật, giới thiệu – Bộ dữ liệu.</translation>
    </message>
    <message>
        <source>Open its update file again.</source>
        <translation>Hãy mở lại tệp cập nhật của bộ này.</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>Mẫu câu</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Kế hoạch</translation>
    </message>
    <message>
        <source>Program (an installer for Windows)</source>
        <translation>Chương trình (bộ cài đặt cho Windows)</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Bỏ</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Mục</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Người ký</translation>
    </message>
    <message>
        <source>Signed with a trial key that anybody can use: this file is for trials only.</source>
        <translation>Ký bằng khóa thử mà ai cũng dùng được: tệp này chỉ để dùng thử.</translation>
    </message>
    <message>
        <source>Start it yourself from that folder.</source>
        <translation>Hãy tự mở bộ cài đặt từ thư mục đó.</translation>
    </message>
    <message>
        <source>The data are backed up, the installer opens, and this program closes.</source>
        <translation>Dữ liệu được sao lưu, bộ cài đặt mở ra và chương trình này đóng lại.</translation>
    </message>
    <message>
        <source>The data edition {edition} is damaged or can't be read by this program; {shipped}, which came with the program, is used instead.</source>
        <translation>Bộ dữ liệu ngày {edition} bị hỏng hoặc chương trình này không đọc được; đang dùng bộ ngày {shipped} kèm theo chương trình.</translation>
    </message>
    <message>
        <source>The data edition {edition} is damaged.</source>
        <translation>Bộ dữ liệu ngày {edition} bị hỏng.</translation>
    </message>
    <message>
        <source>The data edition {edition} is in use already.</source>
        <translation>Bộ dữ liệu ngày {edition} đang được dùng.</translation>
    </message>
    <message>
        <source>The data files of this edition can't be used: {why}</source>
        <translation>Không dùng được các tệp của bộ dữ liệu này: {why}</translation>
    </message>
    <message>
        <source>The disk did not keep what was written to it in {folder}.</source>
        <translation>Ổ đĩa không giữ đúng những gì đã ghi vào {folder}.</translation>
    </message>
    <message>
        <source>The file brings nq20desk {brought}; this is {version} already.</source>
        <translation>Tệp mang đến nq20desk {brought}; chương trình này đã là {version}.</translation>
    </message>
    <message>
        <source>The file of {day} was signed with a key that is valid from {first} to {last} only.</source>
        <translation>Tệp lập ngày {day} được ký bằng khóa chỉ có hiệu lực từ {first} đến {last}.</translation>
    </message>
    <message>
        <source>The file was not signed by anybody whom this program believes, or it was changed since.</source>
        <translation>Tệp không do người phát hành mà chương trình tin ký, hoặc đã bị thay đổi sau khi ký.</translation>
    </message>
    <message>
        <source>The file “{name}” can't be read: {reason}.</source>
        <translation>Không đọc được tệp “{name}”: {reason}.</translation>
    </message>
    <message>
        <source>The file “{name}” is damaged or not complete.</source>
        <translation>Tệp “{name}” bị hỏng hoặc chưa đủ.</translation>
    </message>
    <message>
        <source>The file “{name}” is larger than an update can be.</source>
        <translation>Tệp “{name}” lớn hơn mức cho phép của tệp cập nhật.</translation>
    </message>
    <message>
        <source>The file “{name}” is of a kind that this program does not know.</source>
        <translation>Tệp “{name}” thuộc loại mà chương trình này chưa biết.</translation>
    </message>
    <message>
        <source>The file “{name}” is refused: {why}.</source>
        <translation>Tệp “{name}” bị từ chối: {why}.</translation>
    </message>
    <message>
        <source>The file “{name}” names no usable version.</source>
        <translation>Tệp “{name}” không ghi phiên bản hợp lệ.</translation>
    </message>
    <message>
        <source>The file “{name}” says edition {one}, its data say {other}.</source>
        <translation>Tệp “{name}” ghi bộ dữ liệu ngày {one}, nhưng dữ liệu bên trong ghi ngày {other}.</translation>
    </message>
    <message>
        <source>The file “{name}” was changed since it was opened.</source>
        <translation>Tệp “{name}” đã bị thay đổi sau khi mở.</translation>
    </message>
    <message>
        <source>The installer was started: {path}</source>
        <translation>Đã mở bộ cài đặt: {path}</translation>
    </message>
    <message>
        <source>The installer {name} can't be started: {reason}.</source>
        <translation>Không mở được bộ cài đặt {name}: {reason}.</translation>
    </message>
    <message>
        <source>The key {name} can't be read: {reason}.</source>
        <translation>Không đọc được khóa {name}: {reason}.</translation>
    </message>
    <message>
        <source>The list of contents of this file can't be read.</source>
        <translation>Không đọc được danh sách nội dung của tệp này.</translation>
    </message>
    <message>
        <source>There is no data edition {edition} here.</source>
        <translation>Ở đây không có bộ dữ liệu {edition}.</translation>
    </message>
    <message>
        <source>There is no earlier data edition to go back to.</source>
        <translation>Không có bộ dữ liệu nào trước đó để quay lại.</translation>
    </message>
    <message>
        <source>This edition lacks what reports or figures of yours use: {parts}.</source>
        <translation>Bộ dữ liệu này thiếu những phần mà báo cáo hoặc số liệu của đơn vị đang dùng: {parts}.</translation>
    </message>
    <message>
        <source>This file has format {number}, which this program does not know.</source>
        <translation>Tệp này có định dạng {number} mà chương trình này chưa biết.</translation>
    </message>
    <message>
        <source>This file is for Windows; the installer was put here: {path}</source>
        <translation>Tệp này dành cho Windows; bộ cài đặt đã được đặt tại: {path}</translation>
    </message>
    <message>
        <source>This file needs nq20desk {needed} or newer; this is {version}.</source>
        <translation>Tệp này cần nq20desk {needed} trở lên; chương trình này là {version}.</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>Chương trình này</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tên bộ dữ liệu</translation>
    </message>
    <message>
        <source>To go back to an earlier edition, choose it in Settings – Updates, about – Editions, or use the command 'update back'.</source>
        <translation>Muốn quay lại bộ dữ liệu trước, hãy chọn trong Cài đặt – Cập nhật, giới thiệu – Bộ dữ liệu, hoặc dùng lệnh “update back”.</translation>
    </message>
    <message>
        <source>To go back to the program before, use the entry of nq20desk in the Start menu that says so.</source>
        <translation>Muốn quay lại chương trình trước, hãy dùng mục tương ứng của nq20desk trong menu Start.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Phiên bản</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Sẽ làm gì</translation>
    </message>
    <message>
        <source>Words and rules of the checks</source>
        <translation>Từ ngữ và quy tắc kiểm tra</translation>
    </message>
    <message>
        <source>it does not hold what such a file must</source>
        <translation>tệp không chứa đúng những gì loại tệp này phải có</translation>
    </message>
    <message>
        <source>it holds a file twice</source>
        <translation>bên trong có hai tệp cùng tên</translation>
    </message>
    <message>
        <source>it holds a file with a name that leads elsewhere</source>
        <translation>bên trong có tên tệp dẫn ra nơi khác hoặc không hợp lệ</translation>
    </message>
    <message>
        <source>it is packed in an unusual way</source>
        <translation>tệp được nén theo cách không bình thường</translation>
    </message>
    <message>
        <source>its contents are not those of its list</source>
        <translation>nội dung không đúng với danh sách kèm theo</translation>
    </message>
    <message>
        <source>one of them breaks a rule ({name})</source>
        <translation>một tệp trái quy tắc ({name})</translation>
    </message>
    <message>
        <source>this is no public Ed25519 key in base64.</source>
        <translation>đây không phải là khóa công khai Ed25519 dạng base64.</translation>
    </message>
    <message>
        <source>{difference}: {part}</source>
        <translation>{difference}: {part}</translation>
    </message>
    <message>
        <source>{first} and {count} more</source>
        <translation>{first} và {count} phần khác</translation>
    </message>
    <message>
        <source>{first}; {next}</source>
        <translation>{first}; {next}</translation>
    </message>
    <message>
        <source>{name}</source>
        <translation>{name}</translation>
    </message>
    <message>
        <source>{name} is no Ed25519 key in PEM without a password.</source>
        <translation>{name} không phải là khóa Ed25519 dạng PEM không mật khẩu.</translation>
    </message>
    <message>
        <source>{name} – TRIAL KEY</source>
        <translation>{name} – KHÓA THỬ</translation>
    </message>
    <message>
        <source>{topic} “{name}”</source>
        <translation>{topic} “{name}”</translation>
    </message>
    <message>
        <source>“{name}” is no update file of nq20desk.</source>
        <translation>“{name}” không phải là tệp cập nhật của nq20desk.</translation>
    </message>
</context>
<context>
    <name>VerifyDialog</name>
    <message>
        <source>Changes since</source>
        <translation>Thay đổi sau khi ký</translation>
    </message>
    <message>
        <source>Choose a PDF…</source>
        <translation>Chọn tệp PDF…</translation>
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
    <message>
        <source>{issuer} – the sample's own: proves nothing</source>
        <translation>{issuer} – của dữ liệu mẫu: không có giá trị chứng minh</translation>
    </message>
</context>
<context>
    <name>VersionDialog</name>
    <message>
        <source>Compare versions: {section}</source>
        <translation>So sánh phiên bản: {section}</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Những chỗ khác nhau</translation>
    </message>
    <message>
        <source>Newer</source>
        <translation>Bản sau</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>Bản trước</translation>
    </message>
    <message>
        <source>Only changed paragraphs</source>
        <translation>Chỉ đoạn có thay đổi</translation>
    </message>
    <message>
        <source>Present text</source>
        <translation>Nội dung hiện tại</translation>
    </message>
    <message>
        <source>Restore the older one</source>
        <translation>Khôi phục bản trước</translation>
    </message>
    <message>
        <source>The words of the two are the same.</source>
        <translation>Câu chữ hai bản giống nhau.</translation>
    </message>
    <message>
        <source>Words added (underlined): {added} · words removed (struck through): {removed}</source>
        <translation>Số từ thêm vào (gạch chân): {added} · số từ bỏ đi (gạch ngang): {removed}</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>After half an hour of writing</source>
        <translation>Sau nửa giờ viết</translation>
    </message>
    <message>
        <source>As it was before that day's work</source>
        <translation>Nội dung trước khi viết trong ngày</translation>
    </message>
    <message>
        <source>Before a large change</source>
        <translation>Trước một thay đổi lớn</translation>
    </message>
    <message>
        <source>Before another step</source>
        <translation>Trước một thao tác khác</translation>
    </message>
    <message>
        <source>Before: {operation}</source>
        <translation>Trước khi: {operation}</translation>
    </message>
    <message>
        <source>When the report's state changed</source>
        <translation>Khi báo cáo đổi trạng thái</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>“{name}”</translation>
    </message>
</context>
<context>
    <name>WayActions</name>
    <message>
        <source>Compare two versions …</source>
        <translation>So sánh hai bản …</translation>
    </message>
    <message>
        <source>Make a replacement version</source>
        <translation>Lập bản thay thế</translation>
    </message>
    <message>
        <source>Replaced on {day} by a newer version.</source>
        <translation>Đã được bản mới hơn thay thế ngày {day}.</translation>
    </message>
    <message>
        <source>Sent on {day}: nothing changes any more. “State” makes a replacement version.</source>
        <translation>Đã gửi ngày {day}: không thay đổi được nữa. Muốn sửa, chọn “Trạng thái” để lập bản thay thế.</translation>
    </message>
    <message>
        <source>Signed on {day}: text and figures are frozen. “State” takes it back to draft.</source>
        <translation>Đã ký ngày {day}: lời văn và số liệu được giữ nguyên. Muốn sửa, chọn “Trạng thái” để đưa về bản nháp.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>Submit, sign, send, replace</source>
        <translation>Trình ký, ký, gửi, thay thế</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>0 (none occurred)</source>
        <translation>0 (không có ca nào)</translation>
    </message>
    <message>
        <source>at the target, which is not enough</source>
        <translation>bằng mức chỉ tiêu, chưa đủ</translation>
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
        <source>{number} percentage point</source>
        <translation>{number} điểm %</translation>
    </message>
    <message>
        <source>{number} percentage points</source>
        <translation>{number} điểm %</translation>
    </message>
    <message>
        <source>{number} point</source>
        <translation>{number} điểm</translation>
    </message>
    <message>
        <source>{number} points</source>
        <translation>{number} điểm</translation>
    </message>
    <message>
        <source>{number} year</source>
        <translation>{number} năm</translation>
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
        <source>a slip consists of well-formed syllables in small letters; the others are found without a list.</source>
        <translation>lỗi trong danh sách gồm những tiếng viết đúng, chữ thường; những chữ viết sai thì máy tự tìm được.</translation>
    </message>
    <message>
        <source>one of the words is blank.</source>
        <translation>có một từ bị bỏ trống.</translation>
    </message>
    <message>
        <source>only % and ‰ are signs.</source>
        <translation>dấu chỉ có thể là % hoặc ‰.</translation>
    </message>
    <message>
        <source>only {unit} may stand in braces, and only there.</source>
        <translation>chỉ {unit} được đứng trong ngoặc nhọn, và chỉ ở đó.</translation>
    </message>
    <message>
        <source>the checks don't know this symbol of a kind.</source>
        <translation>phần kiểm tra không có ký hiệu tên loại này.</translation>
    </message>
    <message>
        <source>the day is missing.</source>
        <translation>thiếu ngày.</translation>
    </message>
    <message>
        <source>the last day lies before the first.</source>
        <translation>ngày cuối đứng trước ngày đầu.</translation>
    </message>
    <message>
        <source>the list has no words.</source>
        <translation>danh sách không có từ nào.</translation>
    </message>
    <message>
        <source>the pattern is wrong at character {number}.</source>
        <translation>mẫu tìm sai ở ký tự thứ {number}.</translation>
    </message>
    <message>
        <source>the program has no rule {key}.</source>
        <translation>chương trình không có quy tắc {key}.</translation>
    </message>
    <message>
        <source>the rule {key} is there twice.</source>
        <translation>quy tắc {key} có hai lần.</translation>
    </message>
    <message>
        <source>these rules are missing: {keys}.</source>
        <translation>thiếu các quy tắc: {keys}.</translation>
    </message>
    <message>
        <source>these words are there twice: {words}.</source>
        <translation>các từ này có hai lần: {words}.</translation>
    </message>
    <message>
        <source>this slip is there twice.</source>
        <translation>lỗi này có hai lần.</translation>
    </message>
    <message>
        <source>two spellings at least are needed.</source>
        <translation>cần ít nhất hai cách viết.</translation>
    </message>
    <message>
        <source>two words at least are needed.</source>
        <translation>cần ít nhất hai từ.</translation>
    </message>
</context>
<context>
    <name>argparse</name>
    <message>
        <source>ambiguous option: %(option)s could match %(matches)s</source>
        <translation>tùy chọn %(option)s chưa rõ: có thể là %(matches)s</translation>
    </message>
    <message>
        <source>argument %(argument_name)s: %(message)s</source>
        <translation>tham số %(argument_name)s: %(message)s</translation>
    </message>
    <message>
        <source>expected %s argument</source>
        <translation>cần %s giá trị</translation>
    </message>
    <message>
        <source>expected %s arguments</source>
        <translation>cần %s giá trị</translation>
    </message>
    <message>
        <source>expected at least one argument</source>
        <translation>cần ít nhất một giá trị</translation>
    </message>
    <message>
        <source>expected at most one argument</source>
        <translation>cần nhiều nhất một giá trị</translation>
    </message>
    <message>
        <source>expected one argument</source>
        <translation>cần một giá trị</translation>
    </message>
    <message>
        <source>ignored explicit argument %r</source>
        <translation>không nhận giá trị %r</translation>
    </message>
    <message>
        <source>invalid %(type)s value: %(value)r</source>
        <translation>giá trị %(value)r không hợp lệ</translation>
    </message>
    <message>
        <source>invalid choice: %(value)r (choose from %(choices)s)</source>
        <translation>%(value)r không hợp lệ (chọn một trong: %(choices)s)</translation>
    </message>
    <message>
        <source>not allowed with argument %s</source>
        <translation>không dùng cùng tham số %s</translation>
    </message>
    <message>
        <source>one of the arguments %s is required</source>
        <translation>cần một trong các tham số: %s</translation>
    </message>
    <message>
        <source>options</source>
        <translation>tùy chọn</translation>
    </message>
    <message>
        <source>positional arguments</source>
        <translation>tham số</translation>
    </message>
    <message>
        <source>show program's version number and exit</source>
        <translation>in số phiên bản rồi kết thúc</translation>
    </message>
    <message>
        <source>show this help message and exit</source>
        <translation>hiện phần trợ giúp này rồi kết thúc</translation>
    </message>
    <message>
        <source>the following arguments are required: %s</source>
        <translation>thiếu tham số: %s</translation>
    </message>
    <message>
        <source>unknown parser %(parser_name)r (choices: %(choices)s)</source>
        <translation>không có lệnh %(parser_name)r (chọn một trong: %(choices)s)</translation>
    </message>
    <message>
        <source>unrecognized arguments: %s</source>
        <translation>không hiểu tham số: %s</translation>
    </message>
    <message>
        <source>usage: </source>
        <translation>cách dùng: </translation>
    </message>
</context>
</TS>
