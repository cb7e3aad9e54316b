"""Signing PDF documents and checking signed ones (PAdES).

==================  =================================================================
:mod:`request`      who signs, in which field, with which image at which place
:mod:`keyfile`      certificate files (PKCS#12) and whose they are
:mod:`appearance`   the images of signature and seal, and what is wrong with them
:mod:`sign`         signing a document: all signatures or none
:mod:`pades`        the part of it that speaks with pyHanko
:mod:`trust`        the authorities that the office believes
:mod:`verify`       checking a signed document; the answer, for people and as JSON
:mod:`evaluate`     the part of it that speaks with pyHanko
:mod:`sample`       certificate files for trying out, worth nothing
==================  =================================================================

pyHanko takes about a second to import. Only ``pades`` and ``evaluate`` import it, and those
two are imported at the first document, never with the window.
"""
