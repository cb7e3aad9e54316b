"""A report's data as other programs read them: a JSON with a schema and a version.

===============  ==============================================================
:mod:`model`     what stands in it, field by field
:mod:`making`    from a report's snapshot
:mod:`plainly`   objects as JSON and back, every error with its place
:mod:`reading`   taking a file's bytes for what they say, or refusing them
===============  ==============================================================

Unlike what :mod:`core.freezing` keeps, it names everything in the words of the field, repeats
names where a reader would otherwise need our catalogue, and changes only with its version. The
schema is described for its readers in ``resources/handbook/data-schema.md``.
"""
