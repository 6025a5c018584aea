"""States: what is shown, kept in files and in saved pictures, and opened again."""
