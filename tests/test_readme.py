"""What the README and the other pages point at is there, and they are finished."""

import ast
import re
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parent.parent
PACKAGE = ROOT / "cnngui"
PLACES = (ROOT, PACKAGE, ROOT / "benchmarks")
PAGES = {
    str(path.relative_to(ROOT)): path.read_text(encoding="utf-8")
    for path in (ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").glob("*.md")))
}
MOST_WORDS = 1000
"""Of the README: who sees the program for the first time reads it whole."""


def prose(page: str) -> str:
    return re.sub(r"```.*?```", "", PAGES[page], flags=re.DOTALL)


def links(page: str) -> list[str]:
    """Where a page leads to within the project."""
    targets = re.findall(r"\]\(([^)\s]+)\)", PAGES[page])
    targets += re.findall(r'(?:src|href)="([^"]+)"', PAGES[page])
    return sorted({target for target in targets if "://" not in target})


def named_files(page: str) -> list[str]:
    """Files of the project named in the text; the user's own are not in a folder of it, and a new one's NAME
    is the reader's choice."""
    names = re.findall(r"`([\w./-]+\.(?:py|md|json|toml))`", prose(page))
    return sorted({name for name in names if "NAME" not in name})


def named_parts(page: str) -> list[tuple[str, str]]:
    """A file, and beside it the class or function of it that is meant."""
    return sorted(set(re.findall(r"`([\w/]+\.py)`\s+`([A-Za-z_][\w.]*)`", prose(page))))


def anchors(page: str) -> set[str]:
    titles = re.findall(r"^#+ (.+)$", prose(page), flags=re.MULTILINE)
    return {re.sub(r"[^\w -]", "", title.lower()).replace(" ", "-") for title in titles}


def definitions(file: Path) -> set[str]:
    """The names of a module, and of what its classes hold: "Panel", "Panel.refresh"."""
    found = set()
    for node in ast.parse(file.read_text(encoding="utf-8")).body:
        names = _names(node)
        found |= names
        if isinstance(node, ast.ClassDef):
            found |= {f"{node.name}.{name}" for member in node.body for name in _names(member)}
    return found


def _names(node: ast.stmt) -> set[str]:
    match node:
        case ast.FunctionDef(name=name) | ast.ClassDef(name=name):
            return {name}
        case ast.AnnAssign(target=ast.Name(id=name)):
            return {name}
        case ast.Assign(targets=targets):
            return {name.id for target in targets for name in ast.walk(target) if isinstance(name, ast.Name)}
    return set()


def of_all_pages(find: Callable[[str], Sequence[Any]]) -> list[tuple[str, Any]]:
    return [(page, found) for page in PAGES for found in find(page)]


@pytest.mark.parametrize(("page", "target"), of_all_pages(links))
def test_a_link_leads_to_a_file_and_to_a_title_in_it(page: str, target: str) -> None:
    path, _, anchor = target.partition("#")
    file = (ROOT / page).parent / path if path else ROOT / page
    assert file.exists()
    if anchor:
        assert anchor in anchors(str(file.resolve().relative_to(ROOT)))


def test_every_page_is_linked_from_the_readme() -> None:
    assert set(PAGES) - {"README.md"} <= set(links("README.md"))


@pytest.mark.parametrize(("page", "name"), of_all_pages(named_files))
def test_a_file_that_is_named_exists(page: str, name: str) -> None:
    assert any((place / name).is_file() for place in PLACES)


@pytest.mark.parametrize(("page", "part"), of_all_pages(named_parts))
def test_a_function_that_is_named_is_in_its_file(page: str, part: tuple[str, str]) -> None:
    name, function = part
    file = next(path for place in PLACES if (path := place / name).is_file())
    assert function in definitions(file)


def test_every_floor_and_room_is_on_the_map_and_no_other() -> None:
    named = re.findall(r"^\| `([\w/]+)/` \|", PAGES["docs/architecture.md"], flags=re.MULTILINE)
    folders = {str(file.parent.relative_to(PACKAGE)) for file in PACKAGE.rglob("__init__.py")}
    assert len(named) == len(set(named))
    assert set(named) == folders - {".", "resources"}


@pytest.mark.parametrize("page", PAGES)
def test_every_make_target_that_is_named_exists(page: str) -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    targets = set(re.findall(r"^(\w+):", makefile, flags=re.MULTILINE))
    assert set(re.findall(r"(?:^|`)make (\w+)", PAGES[page], flags=re.MULTILINE)) <= targets


@pytest.mark.parametrize("page", PAGES)
def test_no_placeholder_is_left(page: str) -> None:
    assert re.findall(r"@\w+@|\bTODO\b|\bTBD\b|\bFIXME\b|\bXXX\b|\?\?\?", PAGES[page]) == []


def test_the_readme_is_short() -> None:
    assert len(PAGES["README.md"].split()) <= MOST_WORDS


def test_every_script_of_the_benchmarks_says_in_a_page_what_it_measured() -> None:
    named = set(re.findall(r"`(?:benchmarks/)?(\w+\.py)[^`]*`", "".join(PAGES.values())))
    assert {script.name for script in (ROOT / "benchmarks").glob("*.py")} <= named
