"""What the window and the command line share: the open desk, exports, language, settings."""
