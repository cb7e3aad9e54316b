"""The kit: widgets that every page uses. They hold no words; callers pass every text in."""
