"""What is explained: where a number comes from, what sharing saves, what moves with the image."""
