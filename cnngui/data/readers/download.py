"""Downloads that are checked, can be cancelled at once, and go on where they broke off."""

import hashlib
import threading
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from http.client import HTTPException, HTTPResponse
from pathlib import Path
from queue import Empty, SimpleQueue
from typing import cast
from urllib.error import HTTPError, URLError
from urllib.parse import urlsplit
from urllib.request import Request, urlopen

from cnngui.data.datasets import LoadingCancelled
from cnngui.data.files.atomic_file import move_over
from cnngui.data.loading import Loading
from cnngui.engine.failure import Failure

_TIMEOUT = 10.0  # seconds without an answer until a mirror is given up
_POLL = 0.05  # seconds between two looks at the cancel event
_CHUNK = 1 << 16  # bytes read at once
_ROUNDS = 2  # how often each mirror is tried
_PARTIAL_CONTENT = 206  # HTTP: what follows goes on where it was told to

_Message = int | bytes | Exception | None


class DownloadError(Failure):
    """No mirror gave the file; the message says which was asked last, and why it did not."""


@dataclass(frozen=True, slots=True)
class RemoteFile:
    """A file by its name at every mirror, its size in bytes, and its SHA-256 in hexadecimal."""

    name: str
    size: int
    sha256: str

    def is_at(self, path: Path) -> bool:
        """Whether `path` has these very bytes. Raises OSError."""
        if not path.is_file() or path.stat().st_size != self.size:
            return False
        with path.open("rb") as stream:
            return hashlib.file_digest(stream, "sha256").hexdigest() == self.sha256


def download(
    file: RemoteFile,
    mirrors: Sequence[str],
    folder: Path,
    loading: Loading,
) -> None:
    """Bring a file from the first mirror that gives it whole and right into `folder`.

    mirrors: addresses that end in a slash. What has come stays in a .part file for the next try, be it on
    another day. Raises DownloadError, LoadingCancelled, and OSError where the folder cannot be written.
    """
    part = folder / f"{file.name}.part"
    failure = DownloadError("there is no mirror")
    for mirror in _ROUNDS * tuple(mirrors):
        try:
            _receive(mirror + file.name, part, file.size, loading)
        except _TransferFailed as error:
            failure = DownloadError("{host}: {reason}", host=urlsplit(mirror).netloc, reason=error)
            continue
        if file.is_at(part):
            move_over(part, folder / file.name)
            return
        part.unlink()
        failure = DownloadError(
            "{host}: {name} does not have the checksum that it must have",
            host=urlsplit(mirror).netloc,
            name=file.name,
        )
    raise failure


class _TransferFailed(Failure):
    """A mirror did not send what was asked for."""


def _receive(url: str, part: Path, size: int, loading: Loading) -> None:
    """Append what is missing to `part`, up to `size` bytes. Raises _TransferFailed, LoadingCancelled."""
    with part.open("ab") as target:
        if target.tell() > size:
            target.truncate(0)
        if target.tell() == size:
            return
        for message in _messages(url, target.tell(), size, loading.cancel):
            if isinstance(message, bytes):
                target.write(message)
            else:
                target.truncate(message)
            loading.report(target.tell() / size)
        if target.tell() < size:
            raise _TransferFailed(
                "the connection broke off after {received:,} of {size:,} bytes",
                received=target.tell(),
                size=size,
            )


def _messages(url: str, offset: int, size: int, cancel: threading.Event) -> Iterator[int | bytes]:
    """What the mirror sends: first the offset of the first byte, then the bytes in pieces.

    Names are looked up and bytes awaited in a thread of their own, because nothing can wake it while it
    waits: a cancelled transfer is left to run into its time limit. Raises _TransferFailed, LoadingCancelled.
    """
    queue: SimpleQueue[_Message] = SimpleQueue()
    left = threading.Event()
    thread = threading.Thread(
        target=_transfer, args=(url, offset, size, queue, left), name="download", daemon=True
    )
    thread.start()
    try:
        while (message := _next(queue, cancel)) is not None:
            if isinstance(message, Exception):
                thread.join()
                raise _TransferFailed("the transfer failed: {reason}", reason=message) from message
            yield message
        thread.join()
    finally:
        left.set()


def _next(queue: SimpleQueue[_Message], cancel: threading.Event) -> _Message:
    while not cancel.is_set():
        try:
            return queue.get(timeout=_POLL)
        except Empty:
            continue
    raise LoadingCancelled("the download was cancelled")


def _transfer(url: str, offset: int, size: int, queue: SimpleQueue[_Message], left: threading.Event) -> None:
    try:
        with _open(url, offset) as response:
            begin = offset if response.status == _PARTIAL_CONTENT else 0
            queue.put(begin)
            missing = size - begin
            while missing > 0 and not left.is_set() and (chunk := response.read1(min(_CHUNK, missing))):
                missing -= len(chunk)
                queue.put(chunk)
        queue.put(None)
    except HTTPError as error:
        error.close()
        queue.put(_TransferFailed("the server answered {code}", code=error.code))
    except URLError as error:
        queue.put(error.reason if isinstance(error.reason, Exception) else HTTPException(error.reason))
    except (OSError, HTTPException, _TransferFailed) as error:
        queue.put(error)


def _open(url: str, offset: int) -> HTTPResponse:
    headers = {"User-Agent": "cnngui", "Accept-Encoding": "identity"}
    if offset:
        headers["Range"] = f"bytes={offset}-"
    response = cast(HTTPResponse, urlopen(Request(url, headers=headers), timeout=_TIMEOUT))
    sent_range = response.headers.get("Content-Range", "")
    if response.status == _PARTIAL_CONTENT and not sent_range.startswith(f"bytes {offset}-"):
        response.close()
        raise _TransferFailed("another part was sent than asked for ({range})", range=sent_range)
    return response
