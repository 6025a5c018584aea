"""The dialog with all settings of a training run, which stays open beside the window."""
