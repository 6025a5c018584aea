"""A table as text: CSV for spreadsheets, Markdown for documents."""

import csv
import io
from collections.abc import Sequence

Row = Sequence[str]


def csv_text(rows: Sequence[Row]) -> str:
    """Comma-separated values (RFC 4180), the first row the header; what needs quotes has them."""
    stream = io.StringIO()
    csv.writer(stream).writerows(rows)
    return stream.getvalue()


def markdown_text(rows: Sequence[Row]) -> str:
    """A table of GitHub's Markdown, the first row its header; columns but the first two aligned right."""
    header, *body = ([_escaped(cell) for cell in row] for row in rows)
    rule = ["---" if column < 2 else "---:" for column in range(len(header))]
    return "".join(f"| {' | '.join(row)} |\n" for row in (header, rule, *body))


def _escaped(cell: str) -> str:
    return cell.replace("\\", "\\\\").replace("|", "\\|").replace("\n", " ")
