"""One module for each kind of data that people bring."""
