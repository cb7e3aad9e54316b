"""The window: pages, dialogs and the kit of widgets that they are built from (Qt only here)."""
