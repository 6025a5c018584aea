"""The arrays of a network: made, laid out, kept when its layers change."""
