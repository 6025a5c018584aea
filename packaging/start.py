"""Where PyInstaller's program begins."""

import sys

from cnngui.bundled import start

sys.exit(start())
