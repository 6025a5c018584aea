"""What the README points at is there, and it is finished."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")
PLACES = (ROOT, ROOT / "cnngui", ROOT / "benchmarks")
PROSE = re.sub(r"```.*?```", "", README, flags=re.DOTALL)


def links() -> list[str]:
    targets = re.findall(r"\]\(([^)\s]+)\)", README) + re.findall(r'(?:src|href)="([^"]+)"', README)
    return sorted({target for target in targets if "://" not in target and not target.startswith("#")})


def named_files() -> list[str]:
    """Files of the project named in the text; the user's own are not in a folder of it."""
    names = re.findall(r"`([\w./-]+\.(?:py|md|json|toml))`", PROSE)
    return sorted(set(names))


def anchors() -> set[str]:
    titles = re.findall(r"^#+ (.+)$", README, flags=re.MULTILINE)
    return {re.sub(r"[^\w -]", "", title.lower()).replace(" ", "-") for title in titles}


@pytest.mark.parametrize("target", links())
def test_a_link_leads_to_a_file(target: str) -> None:
    assert (ROOT / target.partition("#")[0]).exists()


def test_links_within_the_page_lead_to_a_title() -> None:
    assert set(re.findall(r"\]\(#([^)]+)\)", README)) <= anchors()


@pytest.mark.parametrize("name", named_files())
def test_a_file_that_is_named_exists(name: str) -> None:
    assert any((place / name).is_file() for place in PLACES)


def test_folders_of_the_plan_exist() -> None:
    plan = re.search(r"## How it is built\n+```\n(.*?)```", README, flags=re.DOTALL)
    assert plan
    names = re.findall(r"^ *([\w./*-]+(?:, [\w./*-]+)*)  ", plan[1], flags=re.MULTILINE)
    named = [name for group in names for name in group.split(", ")]
    assert named
    assert [name for name in named if not any(place.glob(name.rstrip("/")) for place in PLACES)] == []


def test_every_make_target_that_is_named_exists() -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    targets = set(re.findall(r"^(\w+):", makefile, flags=re.MULTILINE))
    assert set(re.findall(r"`make (\w+)`", README)) <= targets


def test_no_placeholder_is_left() -> None:
    assert re.findall(r"@\w+@|\bTODO\b|\bTBD\b|\bFIXME\b|\bXXX\b|\?\?\?", README) == []
