"""Labels, tips, bars and dialogs."""
