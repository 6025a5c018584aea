"""The exit codes of a program that did not do what it was asked for."""

USAGE_ERROR = 2
INTERRUPTED = 130
"""128 + SIGINT, as shells have it."""
BROKEN_PIPE = 141
"""128 + SIGPIPE"""
