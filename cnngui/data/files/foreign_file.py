"""What a file is that is none of ours, by the bytes that it begins with."""

from cnngui.engine.failure import Failure

_KINDS = (
    (b"\x89HDF\r\n\x1a\n", Failure("an HDF5 file, as Keras writes networks")),
    (b"PK\x03\x04", Failure("a zip archive, as PyTorch and Keras write networks")),
    (b"\x80\x02", Failure("a Python pickle, as PyTorch wrote networks before 2020")),
    (b"\x93NUMPY", Failure("a NumPy array")),
    (b"\x1f\x8b", Failure("a gzip file")),
    (b"\x89PNG", Failure("a picture")),
    (b"\xff\xd8\xff", Failure("a picture")),
    (b"GIF8", Failure("a picture")),
    (b"BM", Failure("a picture")),
    (b"RIFF", Failure("a picture or a sound")),
    (b"%PDF", Failure("a PDF document")),
    (b"\x08", Failure("an ONNX network, or another message of protobuf")),
)
_TEXT = Failure("a text")
_UNKNOWN = Failure("a damaged one, or of a kind that is not known here")


def kind_of(start: bytes) -> Failure:
    """What a file seems to be, in words that complete a sentence. start: its first bytes, 8 or more."""
    for magic, kind in _KINDS:
        if start.startswith(magic):
            return kind
    is_text = start.isascii() and all(byte >= 0x20 or byte in b"\t\r\n" for byte in start)
    return _TEXT if is_text else _UNKNOWN
