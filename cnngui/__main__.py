"""python -m cnngui"""

import sys

from cnngui.cli import main

if __name__ == "__main__":
    sys.exit(main())
