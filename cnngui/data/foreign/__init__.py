"""Networks that other programs wrote, read without them: nothing of a file ever runs."""
