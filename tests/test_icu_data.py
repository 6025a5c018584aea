"""ICU's data with less in it are still what ICU reads."""

import icu_data
import pytest
from hypothesis import given
from hypothesis import strategies as st

HEADER = (32).to_bytes(2, "little") + b"\xda'" + bytes(28)
NAMES = st.text("abcdefgh_", min_size=1, max_size=9).map(lambda name: f"icudt73l/{name}.res")


@given(st.dictionaries(NAMES, st.binary(min_size=1, max_size=40), min_size=1))
def test_what_is_written_is_read(items: dict[str, bytes]) -> None:
    ordered = dict(sorted(items.items()))
    header, found = icu_data.read_items(icu_data.write_items(HEADER, ordered))
    assert header == HEADER and list(found) == list(ordered)
    assert all(found[name].rstrip(b"\0") == ordered[name].rstrip(b"\0") for name in ordered)


@pytest.mark.parametrize(
    ("name", "is_kept"),
    [
        ("root.res", True),
        ("pt_BR.res", True),
        ("coll/es.res", True),
        ("coll/ucadata.icu", True),
        ("res_index.res", True),
        ("zoneinfo64.res", True),
        ("units.res", True),
        ("nfc.nrm", True),
        ("de.res", False),
        ("coll/zh.res", False),
        ("curr/es.res", False),
        ("ibm-1252_P100-2000.cnv", False),
        ("brkitr/thaidict.dict", False),
    ],
)
def test_the_languages_of_the_program_are_kept(name: str, is_kept: bool) -> None:
    assert icu_data.is_kept(f"icudt73l/{name}") == is_kept
