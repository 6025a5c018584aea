"""What a file is that is none of ours, by the bytes that it begins with."""

from cnngui.engine.text import Text

_KINDS = (
    (b"\x89HDF\r\n\x1a\n", Text("an HDF5 file, as Keras writes networks")),
    (b"PK\x03\x04", Text("a zip archive, as PyTorch and Keras write networks")),
    (b"\x80\x02", Text("a Python pickle, as PyTorch wrote networks before 2020")),
    (b"\x93NUMPY", Text("a NumPy array")),
    (b"\x1f\x8b", Text("a gzip file")),
    (b"\x89PNG", Text("a picture")),
    (b"\xff\xd8\xff", Text("a picture")),
    (b"GIF8", Text("a picture")),
    (b"BM", Text("a picture")),
    (b"RIFF", Text("a picture or a sound")),
    (b"%PDF", Text("a PDF document")),
    (b"\x08", Text("an ONNX network, or another message of protobuf")),
)
_TEXT = Text("a text")
_UNKNOWN = Text("a damaged one, or of a kind that is not known here")


def kind_of(start: bytes) -> Text:
    """What a file seems to be, in words that complete a sentence. start: its first bytes, 8 or more."""
    for magic, kind in _KINDS:
        if start.startswith(magic):
            return kind
    is_text = start.isascii() and all(byte >= 0x20 or byte in b"\t\r\n" for byte in start)
    return _TEXT if is_text else _UNKNOWN
