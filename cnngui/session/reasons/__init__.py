"""What a unit sees: what is asked about, and the pictures that answer, of the drawing and the data."""
