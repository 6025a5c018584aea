"""What makes numbers of descriptions and weights: one image live, batches forward and backward."""
