"""What a file is that is none of ours, by the bytes that it begins with."""

from cnngui.engine.text import Text

_PICTURE = Text("a picture")
_PICTURE_OR_SOUND = Text("a picture or a sound")
_KINDS = (
    (b"\x89HDF\r\n\x1a\n", Text("an HDF5 file, as Keras writes networks")),
    (b"PK\x03\x04", Text("a zip archive, as PyTorch and Keras write networks")),
    (b"\x80\x02", Text("a Python pickle, as PyTorch wrote networks before 2020")),
    (b"\x93NUMPY", Text("a NumPy array")),
    (b"\x1f\x8b", Text("a gzip file")),
    (b"\x89PNG", _PICTURE),
    (b"\xff\xd8\xff", _PICTURE),
    (b"GIF8", _PICTURE),
    (b"BM", _PICTURE),
    (b"RIFF", _PICTURE_OR_SOUND),
    (b"%PDF", Text("a PDF document")),
    (b"\x08", Text("an ONNX network, or another message of protobuf")),
)
_TEXT = Text("a text")
_EMPTY = Text("an empty file")
_UNKNOWN = Text("a damaged one, or of a kind that is not known here")


def is_perhaps_picture(start: bytes) -> bool:
    """Whether a file may be a picture, as far as its first bytes tell; some kinds of pictures have none."""
    return kind_of(start) in (_PICTURE, _PICTURE_OR_SOUND, _UNKNOWN)


def kind_of(start: bytes) -> Text:
    """What a file seems to be, to complete a sentence. start: its first bytes, 8 at least or all."""
    if not start:
        return _EMPTY
    for magic, kind in _KINDS:
        if start.startswith(magic):
            return kind
    is_text = start.isascii() and all(byte >= 0x20 or byte in b"\t\r\n" for byte in start)
    return _TEXT if is_text else _UNKNOWN
