"""The convolutional network in NumPy: descriptions, forward and backward passes, training."""
