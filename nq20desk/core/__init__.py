"""The field's own words, standard library only: no Qt, no SQL, no files.

Glossary (Vietnamese term of the decrees and forms: class or module here)

==========================  ==================================================
báo cáo                     a report; its form is :class:`form.ReportForm`
biểu mẫu, đề cương          :class:`form.ReportForm`
bảng mã cũ (TCVN3, VNI)     :class:`legacy_text.Encoding`, guessed by :mod:`legacy_guess`
bộ chỉ tiêu, kế hoạch       :class:`plan.Plan`
chỉ tiêu đọc từ văn bản     :class:`planreading.ReadTarget`
cách đánh số                :class:`numbering.Numbering`
chỉ số, chỉ tiêu            :class:`indicator.Indicator`
cơ quan ban hành            :class:`office.Office`
dòng mục tiêu (đang viết)   :class:`targetdraft.TargetDraft`
dán (từ Word, Excel, web)   :class:`pasting.Pasted`
đánh giá                    :class:`assessment.Assessment`
điều kiện                   :class:`plan.Condition`
đơn vị (xã, huyện …)        :class:`territory.Unit`
đơn vị tính                 :class:`indicator.Measure`
mẫu câu                     :class:`phrase.Phrase`
mục                         :class:`form.Section`
mục tiêu (con số phải đạt)  :class:`plan.Target`
nhiệm vụ                    :class:`task.Task`, with its progress :class:`task.FollowedTask`
người ký                    :class:`office.Signer`
sáp nhập, chia tách         :class:`territory.UnitChange`
so sánh các kế hoạch        :class:`plancompare.Comparison`
số liệu                     :class:`observation.Observation`
số liệu sống                :class:`blocks.FigureField`
thể thức                    :class:`layout.LayoutProfile`
thời hạn                    :class:`deadline.Deadline`
tổng hợp (từ các xã)        :func:`rollup.roll_up`
viện dẫn, trích dẫn         :class:`blocks.CitationField`, read by :mod:`citation_reader`
văn bản                     :class:`register.CitedDocument`
==========================  ==================================================
"""
