"""Signing with a key file (PAdES) and verifying signed PDFs. pyHanko is imported late."""
