"""The field's own words, standard library only: no Qt, no SQL, no files.

Glossary (Vietnamese term of the decrees and forms: class or module here)

==========================  ==================================================================
bản lưu trữ (PDF/A)         an archival copy; it carries :class:`reportdata.model.ReportData`
bảng mã cũ (TCVN3, VNI)     :class:`legacy_text.Encoding`, guessed by :mod:`legacy_guess`
báo cáo                     a report, :class:`report.Report`; its form is :class:`form.ReportForm`
báo cáo giữ nguyên (đã ký)  a frozen report, kept as it was signed: :mod:`freezing`
biểu mẫu, đề cương          :class:`form.ReportForm`
bộ chỉ tiêu, kế hoạch       :class:`plan.Plan`
bộ dữ liệu (kèm theo)       an edition of the data files: :class:`edition.Edition`
bước (của báo cáo)          a step to another state: :class:`lifecycle.ReportStep`
cách đánh số                :class:`numbering.Numbering`
chỉ số, chỉ tiêu            :class:`indicator.Indicator`
chỉ tiêu đọc từ văn bản     :class:`planreading.ReadTarget`
chỗ sửa (lỗi chính tả)      a correction that a finding proposes: :class:`checks.Correction`
cơ quan ban hành            :class:`office.Office`
dán (từ Word, Excel, web)   :class:`pasting.Pasted`
dòng mục tiêu (đang viết)   :class:`targetdraft.TargetDraft`
đánh giá                    :class:`assessment.Assessment`
điều kiện                   :class:`plan.Condition`
đơn vị (xã, huyện …)        :class:`territory.Unit`
đơn vị tính                 :class:`indicator.Measure`
gộp mục                     a join of sections, allowed by the form: :class:`form.Join`
lấy từ bài trước            a carry-over of last time's text: :class:`carry_over.CarriedText`
lỗi, cảnh báo, gợi ý        :class:`checks.Finding` of a rule in :class:`checks.RuleBook`
mẫu câu                     :class:`phrase.Phrase`
mục                         :class:`form.Section`
mục tiêu (con số phải đạt)  :class:`plan.Target`
người ký                    :class:`office.Signer`
nhận báo cáo cũ             :mod:`takein`
nhận lại bản Word đã sửa    an edited Word file taken back: :mod:`takeback`
nhiệm kỳ (của cấp ủy)       :class:`outgoing.Term`
nhiệm vụ                    :class:`task.Task`, with its progress :class:`task.FollowedTask`
phiên bản (của một mục)     a kept version of a text: :class:`version.SectionVersion`
sáp nhập, chia tách         :class:`territory.UnitChange`
sổ đăng ký văn bản đi       :class:`outgoing.Outgoing`, a line of it
số gõ tay                   :class:`typed_numbers.TypedNumber`
số liệu                     :class:`observation.Observation`
số liệu sống                :class:`blocks.FigureField`
so sánh các kế hoạch        :class:`plancompare.Comparison`
tệp cập nhật (.nq20)        its signed list of contents: :class:`manifest.Manifest`
thể thức                    :class:`layout.LayoutProfile`; kiểm tra thể thức: :mod:`conformance`
thời hạn                    :class:`deadline.Deadline`
thứ tự các mục              an arrangement of the form's parts: :class:`arrangement.Arrangement`
tổng hợp (từ các xã)        :func:`rollup.roll_up`
từ chỉ đơn vị               unit words that change in a carry-over: :mod:`unit_words`
văn bản (đến, viện dẫn)     :class:`register.CitedDocument`
viện dẫn, trích dẫn         :class:`blocks.CitationField`, read by :mod:`citation_reader`
==========================  ==================================================================
"""
