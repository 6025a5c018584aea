"""A lesson of the course that is played: where it stands, what was predicted, and what it set aside."""
