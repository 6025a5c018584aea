"""Forms in which a prediction is made, and then stands beside the answer."""
