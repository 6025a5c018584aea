"""What Python, its libraries and the system say of their errors, as texts of ours.

They say it in English. What they often say stands here, so that it can be translated.
"""

import re
from functools import cache

from cnngui.engine.text import Text

_SYSTEM = (
    Text("No such file or directory"),
    Text("Permission denied"),
    Text("Operation not permitted"),
    Text("File exists"),
    Text("Is a directory"),
    Text("Not a directory"),
    Text("Directory not empty"),
    Text("File name too long"),
    Text("File too large"),
    Text("No space left on device"),
    Text("Disk quota exceeded"),
    Text("Read-only file system"),
    Text("Input/output error"),
    Text("Device or resource busy"),
    Text("Invalid argument"),
    Text("Too many open files"),
    Text("Too many levels of symbolic links"),
    Text("Cannot allocate memory"),
    Text("Stale file handle"),
)
_NETWORK = (
    Text("Connection refused"),
    Text("Connection reset by peer"),
    Text("Connection timed out"),
    Text("Network is unreachable"),
    Text("No route to host"),
    Text("Name or service not known"),
    Text("No address associated with hostname"),
    Text("Temporary failure in name resolution"),
    Text("timed out"),
    Text("The read operation timed out"),
    Text("Remote end closed connection without response"),
    Text("IncompleteRead({read} bytes read, {missing} more expected)"),
)
_JSON = (
    Text("{what}: line {line} column {column} (char {place})"),
    Text("Expecting value"),
    Text("Expecting property name enclosed in double quotes"),
    Text("Expecting ':' delimiter"),
    Text("Expecting ',' delimiter"),
    Text("Illegal trailing comma before end of object"),
    Text("Illegal trailing comma before end of array"),
    Text("Extra data"),
    Text("Invalid control character at"),
    Text("Invalid \\escape"),
    Text("Invalid \\uXXXX escape"),
    Text("Unterminated string starting at"),
    Text("Unexpected UTF-8 BOM (decode using utf-8-sig)"),
    Text("maximum recursion depth exceeded while decoding a JSON array from a unicode string"),
    Text("maximum recursion depth exceeded while decoding a JSON object from a unicode string"),
    Text("maximum recursion depth exceeded"),
    Text("'{codec}' codec can't decode byte {byte} in position {place}: {detail}"),
    Text("'{codec}' codec can't encode character {character} in position {place}: {detail}"),
    Text("invalid start byte"),
    Text("invalid continuation byte"),
    Text("unexpected end of data"),
    Text("surrogates not allowed"),
    Text(
        "Exceeds the limit ({most} digits) for integer string conversion: value has {count} digits; "
        "use sys.set_int_max_str_digits() to increase the limit"
    ),
)
_TOML = (
    Text("{what} (at line {line}, column {column})"),
    Text("{what} (at end of document)"),
    Text("Invalid statement"),
    Text("Invalid value"),
    Text("Invalid date or datetime"),
    Text("Invalid hex value"),
    Text("Invalid initial character for a key part"),
    Text("Found invalid character {character}"),
    Text("Illegal character {character}"),
    Text("Expected newline or end of document after a statement"),
    Text("Expected '=' after a key in a key/value pair"),
    Text("Expected ']' at the end of a table declaration"),
    Text("Expected ']]' at the end of an array declaration"),
    Text("Cannot declare {key} twice"),
    Text("Cannot overwrite a value"),
    Text("Cannot mutate immutable namespace {key}"),
    Text("Cannot redefine namespace {key}"),
    Text("Duplicate inline table key {key}"),
    Text("Unclosed array"),
    Text("Unclosed inline table"),
    Text("Unterminated string"),
    Text("Unescaped '\\' in a string"),
    Text("Escaped character is not a Unicode scalar value"),
)
_PACKED = (
    Text("Not a gzipped file ({start})"),
    Text("CRC check failed {found} != {wanted}"),
    Text("Incorrect length of data produced"),
    Text("Compressed file ended before the end-of-stream marker was reached"),
    Text("Unknown compression method"),
    Text("Error {number} while decompressing data: {detail}"),
    Text("invalid block type"),
    Text("invalid code lengths set"),
    Text("invalid distance code"),
    Text("invalid distance too far back"),
    Text("invalid stored block lengths"),
    Text("incorrect data check"),
    Text("incorrect header check"),
    Text("File is not a zip file"),
    Text("Bad CRC-32 for file {name}"),
    Text("Bad magic number for central directory"),
    Text("Bad magic number for file header"),
    Text("Bad offset for central directory"),
    Text("File name in directory {name} and header {other} differ."),
    Text("Overlapped entries: {name} (possible zip bomb)"),
    Text("Truncated central directory"),
    Text("Truncated file header"),
    Text("That compression method is not supported"),
    Text("File {name} is encrypted, password required for extraction"),
)
_PICTURES = (
    Text("image file is truncated"),
    Text("image file is truncated ({count} bytes not processed)"),
    Text("unrecognized data stream contents when reading image file"),
    Text("broken PNG file (chunk {name})"),
    Text("broken data stream when reading image file"),
    Text("Truncated File Read"),
    Text("not enough image data"),
)


_ANOTHER = Text("something in it is not as it should be")


def reason_of(error: Exception) -> Text:
    """What an error says, without the system's number and the file's name. One of ours says it itself.

    What the system says is quoted where it is not known; what others say is not: that is for programmers.
    """
    if isinstance(error, Text):
        return error
    words = getattr(error, "strerror", None)
    if words:
        return _known(str(words)) or Text("{reason}", reason=words)
    return _known(str(error)) or _ANOTHER


def _known(words: str) -> Text | None:
    for known, pattern in _patterns():
        if match := pattern.fullmatch(words):
            details = {
                name: (_known(part) or _ANOTHER) if name in ("what", "detail") else part
                for name, part in match.groupdict().items()
            }
            return Text(known.text, **details)
    return None


@cache
def _patterns() -> tuple[tuple[Text, re.Pattern[str]], ...]:
    return tuple(
        (known, re.compile(_pattern(known.text), re.DOTALL))
        for known in (*_SYSTEM, *_NETWORK, *_JSON, *_TOML, *_PACKED, *_PICTURES)
    )


def _pattern(text: str) -> str:
    """A text's words as they stand, and anything for its {names}."""
    return re.sub(r"\\\{(\w+)\\\}", r"(?P<\1>.*)", re.escape(text))
