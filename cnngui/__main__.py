"""python -m cnngui"""

import os
import sys

if __name__ == "__main__":
    # Python looks into the current folder first. A file json.py that lies there is not ours to run.
    if not sys.flags.safe_path and sys.path[0] != os.path.dirname(os.path.dirname(__file__)):
        del sys.path[0]
    from cnngui.cli import main

    sys.exit(main())
