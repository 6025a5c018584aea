"""A web server on this machine that has MNIST's files, very small, and can be broken."""

import gzip
import hashlib
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import numpy as np

from cnngui.data.readers.download import RemoteFile


def idx_file(array: np.ndarray) -> bytes:
    header = bytes([0, 0, 8, array.ndim]) + np.array(array.shape, ">u4").tobytes()
    return gzip.compress(header + array.tobytes(), mtime=0)


def small_mnist() -> dict[str, bytes]:
    """Files with MNIST's names that hold a few images of noise, which gzip cannot make smaller."""
    noise = np.random.default_rng(0).integers(0, 256, (40, 28, 28)).astype(np.uint8)
    labels = np.arange(40, dtype=np.uint8) % 10
    return {
        "train-images-idx3-ubyte.gz": idx_file(noise),
        "train-labels-idx1-ubyte.gz": idx_file(labels),
        "t10k-images-idx3-ubyte.gz": idx_file(noise[:5]),
        "t10k-labels-idx1-ubyte.gz": idx_file(labels[:5]),
    }


CONTENT = small_mnist()
FILES = [RemoteFile(name, len(data), hashlib.sha256(data).hexdigest()) for name, data in CONTENT.items()]


@dataclass
class Mirror:
    """A web server on the loopback interface, and what it was asked for.

    skips: where it begins to send when it is asked for what is missing, before or behind what was asked for.
    """

    address: str = ""
    content: dict[str, bytes] = field(default_factory=lambda: dict(CONTENT))
    asked: list[tuple[str, str | None]] = field(default_factory=list)
    knows_ranges: bool = True
    breaks_after: int | None = None
    skips: int = 0
    release: threading.Event | None = None

    def answer(self, request: BaseHTTPRequestHandler) -> None:
        name, wanted = request.path.lstrip("/"), request.headers.get("Range")
        self.asked.append((name, wanted))
        if name not in self.content:
            request.send_error(404)
            return
        data, begin = self.content[name], 0
        if wanted and self.knows_ranges:
            begin = int(wanted.removeprefix("bytes=").removesuffix("-")) + self.skips
            request.send_response(206)
            request.send_header("Content-Range", f"bytes {begin}-{len(data) - 1}/{len(data)}")
        else:
            request.send_response(200)
        request.send_header("Content-Length", str(len(data) - begin))
        request.end_headers()
        end = len(data) if self.breaks_after is None else min(len(data), begin + self.breaks_after)
        request.wfile.write(data[begin:end])
        if self.release is not None:
            request.wfile.flush()
            self.release.wait()


def serve(mirror: Mirror) -> ThreadingHTTPServer:
    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            mirror.answer(self)

        def log_message(self, format: str, *args: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    mirror.address = f"http://127.0.0.1:{server.server_address[1]}/"
    return server


@contextmanager
def serving(mirror: Mirror) -> Iterator[Mirror]:
    """The mirror answers while inside."""
    server = serve(mirror)
    thread = threading.Thread(target=server.serve_forever, args=(0.01,))
    thread.start()
    try:
        yield mirror
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
