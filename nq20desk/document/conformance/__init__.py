"""Measuring a finished PDF against the rules of its layout (*kiểm tra thể thức*).

The file is read by PDFium, which wrote none of it; what is demanded comes from the layout
profile, where every range names its clause; nothing is asked of the writer.
"""

from nq20desk.document.conformance.check import Conformance, check_pdf

__all__ = ["Conformance", "check_pdf"]
