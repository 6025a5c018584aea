"""From descriptions and weights to numbers: one image live, batches forward and backward."""
