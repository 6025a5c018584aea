"""The dialog that shows what a network of another program is taken to be."""
