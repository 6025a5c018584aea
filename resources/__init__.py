"""Files that are installed with the package, read with importlib.resources."""
