"""The page Báo cáo: the list of reports, and the editor with outline, text and dock."""
