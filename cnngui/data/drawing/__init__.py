"""Strokes on a paper, and the image that the network sees of them."""
