"""The Inside the training panel."""
