"""The open document: drawing, network, selection, undo and the training run."""
