"""Where a process that makes runs begins, before it loads what makes them."""

import os


def be_worker(niceness: int) -> None:
    """Serve as a worker until nobody asks any more; others go first from the loading of the libraries on."""
    if hasattr(os, "nice"):  # not on Windows
        os.nice(niceness)
    from cnngui.experiments.worker import serve

    serve()
