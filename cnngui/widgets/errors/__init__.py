"""What is answered wrong: the confusion matrix, and a gallery of images."""
