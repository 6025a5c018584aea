"""The network as a strip, a table and a picture."""
