"""Live figures while writing: the palette, a figure's card, what changed since the last reading."""
