"""Ways to provoke what is told of the world outside: broken mirrors, little memory, files that lie, a run."""

import io
import resource
import struct
import threading
import zipfile
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from cnngui.commands.evaluate import part_of
from cnngui.data.files.atomic_file import write_atomically
from cnngui.data.files.model_file import SavedModel, load_model, save_model
from cnngui.data.files.recovery_file import read_recovery_file, write_recovery_file
from cnngui.data.loading import Loading
from cnngui.data.pictures.picture_file import read_picture
from cnngui.data.readers.download import download
from cnngui.data.readers.mnist import load_mnist
from cnngui.data.readers.npz import read_npz
from cnngui.data.sources import load_data
from cnngui.engine.description.architecture import Architecture
from cnngui.engine.description.layers import Convolution, Dense
from cnngui.engine.training.config import TrainingConfig
from cnngui.engine.weights.parameters import Parameters
from cnngui.session.lessons.one_step import StepLesson
from cnngui.session.recovery.autosave import Autosave
from cnngui.session.session import Session
from cnngui.session.training.settings import TrainingSettings
from cnngui.session.training.task import Checkpoint, TrainingTask
from cnngui.session.training.worker import TrainingWorker
from cnngui.widgets.basics.save_dialog import SaveDialog
from tests.data.readers.mirror import FILES, Mirror, serving
from tests.dialogs import answering, type_name
from tests.provoked import OUT, SMALL, WEIGHTS, Act, dataset, sized, split, trainer, written

# Mirrors ----------------------------------------------------------------------------------------------------


def mirrored(faulty: Mirror) -> Act:
    """The transfer of a file of which a half is there, from a mirror with faults."""

    def act(folder: Path) -> None:
        file = FILES[0]
        with serving(faulty) as mirror:
            written(folder, f"{file.name}.part", mirror.content[file.name][: file.size // 2])
            download(file, [mirror.address], folder, Loading())

    return act


def file_that_the_mirror_has_not(folder: Path) -> None:
    with serving(Mirror(content={})) as mirror:
        download(FILES[0], [mirror.address], folder, Loading())


def cancelled_download(folder: Path) -> None:
    stop = threading.Event()
    with serving(Mirror()) as mirror:
        stop.set()
        download(FILES[0], [mirror.address], folder, Loading(cancel=stop))


def cache_in_a_file(folder: Path) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_CACHE_HOME", str(written(folder, "cache", b"")))  # where a folder should be
        load_mnist(mirrors=())


OTHER = {FILES[0].name: bytes(FILES[0].size)}
MIRRORS: list[Act] = [
    mirrored(Mirror(skips=1)),
    mirrored(Mirror(breaks_after=10)),
    mirrored(Mirror(content=OTHER)),
    file_that_the_mirror_has_not,
    cancelled_download,
    cache_in_a_file,
]

# Files that lie ---------------------------------------------------------------------------------------------


def swollen(folder: Path) -> object:
    np.savez_compressed(folder / "datos.npz", x=np.zeros((90_000, 28, 28), np.uint8))
    return read_npz(folder / "datos.npz")


def shortened(folder: Path) -> object:
    """An array that lacks its last bytes, in an archive that says otherwise."""
    stream = io.BytesIO()
    np.save(stream, np.zeros((4, 2, 2), np.uint8))
    whole = stream.getvalue()
    path = folder / "datos.npz"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("x.npy", whole[:-8])
    sizes = (struct.pack("<I", len(whole) - 8), struct.pack("<I", len(whole)))
    path.write_bytes(path.read_bytes().replace(*sizes))
    return read_npz(path)


def recovery(old: bytes, new: bytes) -> Act:
    def act(folder: Path) -> object:
        path = folder / "recovery"
        write_recovery_file(path, {"a": 1}, [np.zeros(3, np.float32)])
        path.write_bytes(path.read_bytes().replace(old, new))
        return read_recovery_file(path)

    return act


def damaged(folder: Path) -> object:
    """A picture whose width is no number."""
    return read_picture(written(folder, "foto.ppm", b"P5 s0 2 255 1234"))


LIES: list[Act] = [
    swollen,
    shortened,
    recovery(b'{\\"a\\":1}', b"[1,2,3]  "),
    recovery(b'"shape":[3]', b'"shape":[4]'),
    damaged,
    lambda folder: part_of(split(test=dataset(0)), "test"),
]

# Memory -----------------------------------------------------------------------------------------------------


@contextmanager
def little_memory(more: int = 10_000_000) -> Iterator[None]:
    """While inside, the process gets only so many bytes more."""
    used = int(Path("/proc/self/statm").read_text().split()[0]) * resource.getpagesize()
    before = resource.getrlimit(resource.RLIMIT_AS)
    resource.setrlimit(resource.RLIMIT_AS, (used + more, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_AS, before)


LARGE = Architecture((1, 1000, 1000), (Convolution(1, (1, 1)), Dense(10, "softmax")))


def large_data(folder: Path) -> None:
    np.savez(folder / "datos.npz", x=np.zeros((60_000, 28, 28), np.uint8), y=np.zeros(60_000, np.uint8))
    with little_memory():
        load_data(str(folder / "datos.npz"))


def large_network(folder: Path) -> None:
    path = folder / "red.safetensors"
    weights = Parameters.initialize(LARGE, np.random.default_rng(1))
    save_model(path, SavedModel(LARGE, weights, tuple("0123456789")))
    with little_memory():
        load_model(path)


def large_picture(folder: Path) -> None:
    path = written(folder, "foto.png", sized(7000, 7000))
    with little_memory():
        read_picture(path)


MEMORY: list[Act] = [large_data, large_network, large_picture]

# What is put into words where it is caught ------------------------------------------------------------------


def work_without_memory(folder: Path) -> str:
    """What is said of work for which there is no room to write it."""
    return told_of_work(
        folder / "recovery", little_memory(20_000_000)
    )  # the weights take three times as much


def work_without_sound_name(folder: Path) -> str:
    """What is said of work that could not be kept: a fault that nobody has foreseen."""
    return told_of_work(folder / "re\0covery", nullcontext())


def told_of_work(file: Path, while_kept: AbstractContextManager[object]) -> str:
    """What is said of the keeping of a large network."""
    session, told = Session(), list[str]()
    session.network.set_architecture(Architecture((1, 28, 28), (Dense(20_000), OUT)))
    autosave = Autosave(session, file)
    autosave.failed.connect(told.append)
    autosave.saved.connect(lambda: told.append("saved"))
    with while_kept:
        autosave.save()
        while not told:
            QCoreApplication.processEvents()
    autosave.stop()
    session.shutdown()
    return told[0]


def file_without_folder(folder: Path) -> str:
    """What is said of a file whose folder went while its name was typed."""
    window, told = QWidget(), list[str]()
    with answering(type_name("foto.svg")):
        dialog = SaveDialog(window, "", folder / "foto", "SVG (*.svg)")
        dialog.save(lambda path: write_atomically(folder / "nada" / path.name, b""), told.append, told.append)
    window.deleteLater()
    return told[0]


def told_of_run(begin: Callable[[Session, Path], None]) -> Callable[[Path], str]:
    """What a run, or the loading of data, says in the end."""

    def act(folder: Path) -> str:
        session = Session()
        session.new_network("seed", seed=1)
        begin(session, folder)
        while session.training.state != "idle":
            QCoreApplication.processEvents()
        message = session.training.message
        session.shutdown()
        return message

    return act


def preparing(folder: Path) -> str:
    session = Session()
    session.training.choose_data("synthetic:60")
    message = session.training.message
    session.shutdown()
    return message


def stopped_loading(session: Session, folder: Path) -> None:
    session.training.choose_data("synthetic:60")
    session.training.stop()


def stopped_run(session: Session, folder: Path) -> None:
    session.training.start(TrainingSettings("synthetic:60", TrainingConfig()))
    session.training.stop()


def run_of(config: TrainingConfig, data: str = "synthetic:60") -> Callable[[Session, Path], None]:
    return lambda session, _: session.training.start(TrainingSettings(data, config))


WORDS: dict[str, Callable[[Path], str]] = {
    "Preparing the data…": preparing,
    "The loading was stopped.": told_of_run(stopped_loading),
    "Stopped before the first step.": told_of_run(stopped_run),
    "The data were not loaded: {reason}": told_of_run(
        lambda session, _: session.training.choose_data("nada.npz")
    ),
    "Training cannot begin: {reason}": told_of_run(run_of(TrainingConfig(patience=1), "synthetic:2")),
    "Training stopped: {reason}. Undo and a lower learning rate help.": told_of_run(
        run_of(TrainingConfig(learning_rate=1e30))
    ),
    "not enough memory": work_without_memory,
    "an unexpected fault, which the log tells": work_without_sound_name,
    "{path} could not be written: {reason}.": file_without_folder,
}
"""By the text: acts that return it in the language of the window."""

# A run ------------------------------------------------------------------------------------------------------


def other_data(folder: Path) -> BaseException | None:
    """What a run says that goes on with other data than it had."""
    with trainer() as interrupted:
        checkpoint = Checkpoint(interrupted.state(), interrupted.config, seconds=0.0, data_check=-1)
    images = dataset(shape=(1, 4, 4), classes="abc")
    task = TrainingTask(
        architecture=SMALL,
        parameters=WEIGHTS,
        class_names=("a", "b", "c"),
        config=TrainingConfig(epochs=1, threads=1),
        data=split(training=images, validation=images, test=images),
        checkpoint=checkpoint,
    )
    worker = TrainingWorker(task, paused=False)
    worker.run()
    return worker.outbox.error


def layers_in_a_run(folder: Path, session: Session) -> None:
    session.training.start(TrainingSettings("synthetic:60", TrainingConfig(epochs=1, batch_size=8)))
    session.network.set_architecture(SMALL)


def large_layers(folder: Path, session: Session) -> None:
    with little_memory():
        session.network.set_architecture(Architecture((1, 28, 28), (Dense(20_000), OUT)))


def step_in_a_run(folder: Path, session: Session) -> None:
    session.training.start(TrainingSettings("synthetic:60", TrainingConfig(epochs=1000)))
    StepLesson(session).take()


def infinite_step(folder: Path, session: Session) -> None:
    session.draw_sample()
    lesson = StepLesson(session)
    lesson.choose(rate=1e39)
    lesson.take()


SESSION: list[Callable[[Path, Session], object]] = [
    layers_in_a_run,
    large_layers,
    step_in_a_run,
    infinite_step,
]
ACTS: list[Act] = [*MIRRORS, *LIES, *MEMORY, other_data]
