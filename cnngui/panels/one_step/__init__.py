"""The panel One step: a step of gradient descent, looked at."""
