"""The documents of the lesson panels."""
