"""nq20desk: the report on Resolution 20-NQ/TW, its figures and its official pages."""

__version__ = "0.5.0"
