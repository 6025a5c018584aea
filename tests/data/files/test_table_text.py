"""Tables as text for other programs."""

import csv
import io

from hypothesis import given
from hypothesis import strategies as st

from cnngui.data.files.table_text import csv_text, markdown_text

cells = st.text(st.characters(exclude_characters="\r\n\0", exclude_categories=["Cs"]), max_size=8)
tables = st.integers(1, 4).flatmap(
    lambda width: st.lists(st.lists(cells, min_size=width, max_size=width), min_size=1, max_size=4)
)


@given(tables)
def test_a_spreadsheet_reads_the_very_cells_from_csv(table: list[list[str]]) -> None:
    rows = list(csv.reader(io.StringIO(csv_text(table), newline="")))
    assert [row or [""] for row in rows] == table


def test_commas_and_quotes_are_quoted() -> None:
    assert csv_text([["a,b", 'say "c"']]) == '"a,b","say ""c"""\r\n'


def test_markdown_has_a_header_and_counts_at_the_right() -> None:
    text = markdown_text([["Layer", "Description", "Parameters"], ["conv1", "5×5", "520"]])
    assert text == "| Layer | Description | Parameters |\n| --- | --- | ---: |\n| conv1 | 5×5 | 520 |\n"


def test_bars_and_backslashes_do_not_break_a_markdown_table() -> None:
    assert markdown_text([["a|b", "c\\d"]]).startswith("| a\\|b | c\\\\d |\n")
