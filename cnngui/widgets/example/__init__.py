"""The scene of the worked example."""
