"""What the program stands on, beside Python and Qt."""

LIBRARIES = ("numpy", "scipy", "pillow", "pi-heif", "pyqtgraph", "threadpoolctl")
"""As their packages are called."""
