"""Gradient descent: the trainer, its optimizers and helper processes."""
