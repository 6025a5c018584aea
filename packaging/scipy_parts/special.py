"""Of scipy.special nothing: scipy.ndimage asks it for angles of a rotation alone, and it brings 39 MB."""
