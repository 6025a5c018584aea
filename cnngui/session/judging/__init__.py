"""What the network answers to the images of a data set, found out beside all that the hand does."""
