"""Signing PDF documents and checking signed ones (PAdES).

===================  ================================================================
:mod:`request`       who signs, in which field, with which image at which place
:mod:`credential`    a certificate that its holder signs with, wherever its key is
:mod:`keyfile`       certificate files (PKCS#12) and whose they are
:mod:`token`         tokens (PKCS#11): what they hold, and signing after the PIN
:mod:`token_errors`  what goes wrong with a token, in sentences
:mod:`appearance`    the images of signature and seal, and what is wrong with them
:mod:`scan`          making such an image from a scan
:mod:`sign`          signing a document: all signatures or none
:mod:`pades`         the part of it that speaks with pyHanko
:mod:`caption`       the line at the top right of a signed attachment
:mod:`evidence`      time stamps and revocation lists in the file
:mod:`revocation`    the office's revocation lists
:mod:`fields`        empty fields for another signing tool
:mod:`trust`         the authorities that the office believes
:mod:`trust_folder`  their folder as the office sees and fills it
:mod:`verify`        checking a signed document; the answer, for people and as JSON
:mod:`evaluate`      the part of it that speaks with pyHanko
:mod:`container`     the gap in a PDF that holds a signature
:mod:`sample`        certificate files for trying out, worth nothing
===================  ================================================================

pyHanko takes about a second to import. Only ``pades``, ``caption``, ``evidence`` and ``evaluate``
import it, and they are imported at the first document, never with the window; the same is true of
the library for tokens, which ``token`` imports with the first one.
"""
