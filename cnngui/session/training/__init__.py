"""A training run: its thread, what it says, and how the window hears of it."""
