"""The steps from schema to schema, each with its own frozen tables."""
