"""The field's own words, standard library only: no Qt, no SQL, no files.

Glossary (Vietnamese term of the decrees and forms: class or module here)

==========================  ==================================================
báo cáo                     a report; its form is :class:`form.ReportForm`
biểu mẫu, đề cương          :class:`form.ReportForm`
bộ chỉ tiêu, kế hoạch       :class:`plan.Plan`
cách đánh số                :class:`numbering.Numbering`
chỉ số, chỉ tiêu            :class:`indicator.Indicator`
cơ quan ban hành            :class:`office.Office`
đánh giá                    :class:`assessment.Assessment`
điều kiện                   :class:`plan.Condition`
đơn vị tính                 :class:`indicator.Measure`
mục                         :class:`form.Section`
mục tiêu (con số phải đạt)  :class:`plan.Target`
nhiệm vụ                    :class:`task.Task`, with its progress :class:`task.FollowedTask`
người ký                    :class:`office.Signer`
số liệu                     :class:`observation.Observation`
số liệu sống                :class:`blocks.FigureField`
thể thức                    :class:`layout.LayoutProfile`
thời hạn                    :class:`deadline.Deadline`
viện dẫn, trích dẫn         :class:`blocks.CitationField`, read by :mod:`citation_reader`
văn bản                     :class:`register.CitedDocument`
==========================  ==================================================
"""
