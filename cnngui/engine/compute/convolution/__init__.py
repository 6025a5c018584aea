"""Ways to convolve a micro-batch."""
