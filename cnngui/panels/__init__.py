"""The panels of the window, one dock a file: each shows the session and asks the session."""
