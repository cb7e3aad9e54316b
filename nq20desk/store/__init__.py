"""The store: one SQLite file per data folder, one door to it, nothing lost.

Every change is an operation (:mod:`operations`) that :class:`store.Store` runs in one
transaction, writes into the journal (who, when, before, after) and returns as a change set.
"""
