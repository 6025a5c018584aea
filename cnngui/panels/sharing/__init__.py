"""The Weight sharing panel."""
