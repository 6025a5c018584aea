import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from cnngui.data.datasets import LoadingCancelled
from cnngui.data.files.user_folders import cache_folder
from cnngui.data.holdout import Holdout
from cnngui.data.loading import Loading
from cnngui.data.readers import mnist
from cnngui.data.readers.mnist import MnistUnavailable, load_mnist
from tests.data.readers.mirror import CONTENT, FILES, Mirror, serving

FIRST = FILES[0]
ALL = Holdout(validation=0)


@pytest.fixture
def start_mirror(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[..., Mirror]]:
    monkeypatch.delenv("CNNGUI_DATA", raising=False)
    for name in ("http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY"):
        monkeypatch.delenv(name, raising=False)
    with ExitStack() as stack:
        yield lambda **options: stack.enter_context(serving(Mirror(**options)))


def names_in_cache() -> list[str]:
    return sorted(path.name for path in (cache_folder() / "mnist").iterdir())


def test_missing_files_are_downloaded_once_and_then_kept(start_mirror: Callable[..., Mirror]) -> None:
    mirror = start_mirror()
    data = load_mnist(None, ALL, [mirror.address], FILES)
    assert (data.name, len(data.training), len(data.validation), len(data.test)) == ("mnist", 40, 0, 5)
    assert [name for name, _ in mirror.asked] == list(CONTENT)
    assert names_in_cache() == sorted(CONTENT)
    load_mnist(None, ALL, [mirror.address], FILES)
    assert len(mirror.asked) == 4


def test_progress_rises_from_nothing_to_all(start_mirror: Callable[..., Mirror]) -> None:
    told: list[float] = []
    load_mnist(Loading(told.append), ALL, [start_mirror().address], FILES)
    assert told == sorted(told)
    assert told[0] == 0
    assert told[-1] == 1


def test_a_mirror_that_lacks_the_files_gives_way_to_the_next(start_mirror: Callable[..., Mirror]) -> None:
    empty, full = start_mirror(content={}), start_mirror()
    assert len(load_mnist(None, ALL, [empty.address, full.address], FILES).training) == 40
    assert len(full.asked) == 4


def test_a_file_with_a_wrong_checksum_is_never_used(start_mirror: Callable[..., Mirror]) -> None:
    wrong = CONTENT | {FIRST.name: bytes(FIRST.size)}
    forged, honest = start_mirror(content=wrong), start_mirror()
    assert len(load_mnist(None, ALL, [forged.address, honest.address], FILES).training) == 40
    with pytest.raises(MnistUnavailable, match="checksum"):
        (cache_folder() / "mnist" / FIRST.name).unlink()
        load_mnist(None, ALL, [forged.address], FILES)
    assert FIRST.name not in names_in_cache()


def test_a_file_that_was_damaged_in_the_cache_is_downloaded_again(
    start_mirror: Callable[..., Mirror],
) -> None:
    mirror = start_mirror()
    load_mnist(None, ALL, [mirror.address], FILES)
    (cache_folder() / "mnist" / FIRST.name).write_bytes(bytes(FIRST.size))
    load_mnist(None, ALL, [mirror.address], FILES)
    assert [name for name, _ in mirror.asked[4:]] == [FIRST.name]


def test_a_download_that_broke_off_goes_on_where_it_did(start_mirror: Callable[..., Mirror]) -> None:
    breaking, sound = start_mirror(breaks_after=10_000), start_mirror()
    load_mnist(None, ALL, [breaking.address, sound.address], FILES)
    assert breaking.asked[0] == (FIRST.name, None)
    assert sound.asked[0] == (FIRST.name, "bytes=10000-")


def test_a_download_goes_on_after_the_program_was_ended(start_mirror: Callable[..., Mirror]) -> None:
    part = cache_folder() / "mnist" / f"{FIRST.name}.part"
    part.parent.mkdir(parents=True)
    part.write_bytes(CONTENT[FIRST.name][:1234])
    mirror = start_mirror()
    load_mnist(None, ALL, [mirror.address], FILES)
    assert mirror.asked[0] == (FIRST.name, "bytes=1234-")


@pytest.mark.parametrize("rest", [b"other bytes", bytes(FIRST.size), bytes(FIRST.size + 1)])
def test_a_rest_of_something_else_does_no_harm(start_mirror: Callable[..., Mirror], rest: bytes) -> None:
    part = cache_folder() / "mnist" / f"{FIRST.name}.part"
    part.parent.mkdir(parents=True)
    part.write_bytes(rest)
    assert len(load_mnist(None, ALL, [start_mirror().address], FILES).training) == 40


def test_a_mirror_that_knows_no_ranges_sends_all_again(start_mirror: Callable[..., Mirror]) -> None:
    part = cache_folder() / "mnist" / f"{FIRST.name}.part"
    part.parent.mkdir(parents=True)
    part.write_bytes(CONTENT[FIRST.name][:1234])
    mirror = start_mirror(knows_ranges=False)
    assert len(load_mnist(None, ALL, [mirror.address], FILES).training) == 40


def test_a_transfer_that_hangs_can_be_cancelled_at_once(start_mirror: Callable[..., Mirror]) -> None:
    release = threading.Event()
    hanging = start_mirror(breaks_after=1000, release=release)
    cancel = threading.Event()

    def cancel_when_bytes_came(done: float) -> None:
        if done > 0:
            cancel.set()

    try:
        with pytest.raises(LoadingCancelled):
            load_mnist(Loading(cancel_when_bytes_came, cancel), ALL, [hanging.address], FILES)
        assert not release.is_set()  # the mirror hangs still
    finally:
        release.set()
        for thread in threading.enumerate():
            if thread.name == "download":
                thread.join()
    assert names_in_cache() == [f"{FIRST.name}.part"]


def test_without_a_network_one_line_says_what_can_be_done(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("CNNGUI_DATA", raising=False)
    with pytest.raises(MnistUnavailable) as caught:
        load_mnist(None, ALL, ["http://127.0.0.1:9/"], FILES)
    message = str(caught.value)
    assert "cannot be downloaded (127.0.0.1:9: " in message
    assert str(cache_folder() / "mnist") in message
    assert "\n" not in message


def test_a_cache_that_cannot_be_written_is_named(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.delenv("CNNGUI_DATA", raising=False)
    (tmp_path / "file").touch()
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "file"))
    monkeypatch.setenv("LOCALAPPDATA", str(tmp_path / "file"))
    monkeypatch.setenv("HOME", str(tmp_path / "file"))
    with pytest.raises(MnistUnavailable, match=r"cannot be stored in .*file"):
        load_mnist(None, ALL, [], FILES)


def test_a_folder_named_by_the_environment_goes_before_the_cache(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "mnist").mkdir()
    for name, data in CONTENT.items():
        (tmp_path / "mnist" / name).write_bytes(data)
    monkeypatch.setenv("CNNGUI_DATA", str(tmp_path))
    assert len(load_mnist(None, ALL, []).training) == 40


def test_the_files_asked_for_are_the_real_ones(data_folder: Path) -> None:
    assert all(file.is_at(data_folder / "mnist" / file.name) for file in mnist.FILES)
