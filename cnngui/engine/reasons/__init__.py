"""What a unit sees: pictures of a network's reasons, exact ones, measured ones, and those of history."""
