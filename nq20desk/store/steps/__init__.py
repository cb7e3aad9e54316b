"""The migration steps, one module a topic; each with its own frozen definitions."""
