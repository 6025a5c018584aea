"""A class's own symbols: drawn, named and counted, with who drew them; their file and their folder."""
