"""The classes and their probabilities."""
