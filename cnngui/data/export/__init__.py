"""Networks as other programs take them: one module for each format, written whole or not at all."""
