"""The course: lessons that ask first and show after, as text files; no Qt here. See docs/lessons.md."""
