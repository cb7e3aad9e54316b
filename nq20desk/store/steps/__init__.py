"""The steps from one schema to the next, a module each; none of them reads the models."""
