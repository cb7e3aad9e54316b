"""Making what people install: the frozen program, the Windows installer, the portable ZIP."""
