"""The stage of the worked example."""
