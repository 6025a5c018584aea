"""Tables of numbers as colours, and the numbers in them."""
