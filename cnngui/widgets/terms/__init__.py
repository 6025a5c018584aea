"""Terms of a sum, written out."""
