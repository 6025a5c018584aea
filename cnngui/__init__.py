"""An explorer for convolutional networks: draw a digit, edit a kernel, and watch every map and the answer
move."""

__version__ = "0.1.0"
