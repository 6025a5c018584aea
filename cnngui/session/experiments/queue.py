"""Experiments that go on while the window is used: one run at a time, in a process that others go before.

It rests while the pen moves or an edit goes on, and while the network is trained.
"""

from __future__ import annotations

import json
import logging
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, QTimer, Signal

from cnngui.data.files.process_folder import ProcessFolder
from cnngui.data.files.user_folders import state_folder
from cnngui.data.symbols.symbol_set import is_of_own
from cnngui.engine.failure import Failure
from cnngui.experiments.experiment_error import ExperimentError
from cnngui.experiments.messages import Message, failure_in, worker_command
from cnngui.session.drawing import OpenDrawing
from cnngui.session.network import OpenNetwork
from cnngui.session.training.training import Training

if TYPE_CHECKING:  # a start does not wait for what makes experiments
    from cnngui.experiments.experiment import Experiment
    from cnngui.experiments.plan import Task
    from cnngui.session.experiments.queued import QueuedExperiment

logger = logging.getLogger(__name__)

REST_MS = 400
"""After the hand was at work, before the runs go on."""
NICENESS = 19
"""The window's thread goes before what has this much."""
WAIT_MS = 10_000
"""At most, for a process to be gone that was killed."""


class ExperimentQueue(QObject):
    """`session.experiments`: those that wait, go on, or have been made, in the order in which they came."""

    changed = Signal()  # what there is, and what is known of it
    progressed = Signal()  # how far the run is that is being made
    offered = Signal()  # there is another `offer`

    def __init__(
        self, drawing: OpenDrawing, network: OpenNetwork, training: Training, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.experiments: list[QueuedExperiment] = []
        self.offer = ""
        """The ready experiment that somebody asked to be started next, by its name; "" without one."""
        self._training = training
        self._process: QProcess | None = None
        self._ending: list[QProcess] = []
        self._now: tuple[QueuedExperiment, Task] | None = None
        self._rests = False
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(self._go_on)
        for stale in (drawing.became_stale, network.became_stale):
            stale.connect(self._let_the_hand_go_first)
        training.state_changed.connect(self._let_the_hand_go_first)

    @property
    def rests(self) -> bool:
        """Whether the runs wait for the hand, or for the training."""
        return self._rests

    def begin(self) -> None:
        """Go on with what other windows have left."""
        parent = state_folder() / "experiments" / "queue"
        try:
            left = ProcessFolder.abandoned(parent) if parent.is_dir() else []
        except OSError as error:
            logger.warning("experiments could not be taken up: %s", error.strerror)
            return
        for folder in reversed(left):
            from cnngui.session.experiments.queued import QueuedExperiment

            try:
                self.experiments.append(QueuedExperiment.taken_up(folder))
            except (OSError, ValueError):
                logger.exception("an experiment could not be taken up")
                folder.release()
        if self.experiments:
            self.changed.emit()
            self._do_next()

    def end(self) -> None:
        """Make no more runs; what is not finished goes on when the program is started next."""
        self._end_process()
        for process in tuple(self._ending):
            process.waitForFinished(WAIT_MS)
            self._let_go(process)
        for queued in self.experiments:
            queued.folder.release()
        self.experiments = []

    def offer_ready(self, name: str) -> None:
        """Choose a ready experiment where experiments are started."""
        self.offer = name
        self.offered.emit()

    def add(self, experiment: Experiment) -> QueuedExperiment:
        """Put an experiment at the end of the queue.

        Raises ExperimentError where its data are in no file, OSError where it cannot be kept.
        """
        from cnngui.session.experiments.queued import QueuedExperiment

        if any(is_of_own(variant.setup.data.source) for variant in experiment.variants):
            raise ExperimentError(
                "an experiment reads its data from a file: save the own symbols, and choose that file"
            )
        queued = QueuedExperiment.create(state_folder() / "experiments" / "queue", experiment)
        self.experiments.append(queued)
        self._do_next()
        self.changed.emit()
        return queued

    def stop(self, queued: QueuedExperiment) -> None:
        """Make no more runs of it until `go_on`; the one that is being made is lost. Raises OSError."""
        queued.set_stopped(True)
        self._drop(queued)

    def go_on(self, queued: QueuedExperiment) -> None:
        """Let it wait for its turn again. Raises OSError."""
        queued.set_stopped(False)
        self._do_next()
        self.changed.emit()

    def remove(self, queued: QueuedExperiment) -> None:
        """Forget it, with its results and networks."""
        self.experiments.remove(queued)
        self._drop(queued)
        queued.folder.remove()

    # The process ----------------------------------------------------------------------------------

    def _do_next(self) -> None:
        """Give the process something to do, if it has nothing and there is anything."""
        if self._now is not None:
            return
        for queued in self.experiments:
            if queued.state not in ("waiting", "running"):
                continue
            if task := queued.plan.next_task():
                queued.state, queued.share, self._now = "running", 0.0, (queued, task)
                self._tell(task.message)
                return
            queued.state = "finished"
        self._end_process()

    def _drop(self, queued: QueuedExperiment) -> None:
        """Give up the run that is being made, if it is of this experiment."""
        if self._now is not None and self._now[0] is queued:
            queued.plan.give_back(self._now[1])
            queued.share = 0.0
            self._end_process()
        self._do_next()
        self.changed.emit()

    def _tell(self, message: Message) -> None:
        if self._process is None:
            self._start_process()
        assert self._process is not None
        self._process.write(json.dumps(message).encode() + b"\n")

    def _start_process(self) -> None:
        process = self._process = QProcess(self)
        environment = QProcessEnvironment.systemEnvironment()
        environment.insert("OPENBLAS_NUM_THREADS", "1")
        process.setProcessEnvironment(environment)
        process.setProcessChannelMode(QProcess.ProcessChannelMode.ForwardedErrorChannel)
        process.readyReadStandardOutput.connect(self._hear)
        process.finished.connect(partial(self._on_ended, process))
        process.errorOccurred.connect(partial(self._on_ended, process))
        program, *arguments = worker_command(NICENESS)
        process.start(program, arguments)
        self._say_whether_to_rest()

    def _end_process(self) -> None:
        """End the process, which may take a moment; what it is at is lost."""
        process, self._process, self._now = self._process, None, None
        self._rest.stop()
        self._rests = False
        if process is not None:
            self._ending.append(process)
            process.finished.connect(partial(self._let_go, process))
            process.kill()

    def _let_go(self, process: QProcess, *_how: object) -> None:
        """Forget a process that has ended."""
        if process in self._ending:
            self._ending.remove(process)
            process.deleteLater()

    def _hear(self) -> None:
        process = self._process
        while process is not None and process is self._process and process.canReadLine():
            self._take(json.loads(bytes(process.readLine().data())))

    def _take(self, message: Message) -> None:
        if self._now is None:
            return
        queued, task = self._now
        if "progress" in message:
            queued.share = float(message["progress"])
            self.progressed.emit()
            return
        self._now, queued.share = None, 0.0
        if "failure" in message:
            self._fail(queued, task, failure_in(message))
        else:
            from cnngui.experiments.run_result import RunResult

            queued.plan.take(task, RunResult.from_plain(message["result"]))
            queued.look()
        self._do_next()
        self.changed.emit()

    def _on_ended(self, process: QProcess, *_how: object) -> None:
        """Fail what the process was at, if it ended by itself."""
        if process is not self._process:
            return
        now, self._process, self._now = self._now, None, None
        self._rests = False
        process.deleteLater()
        if now is not None:
            text = ExperimentError("a process that makes runs has ended; there may be too little memory")
            self._fail(*now, text)
        self._do_next()
        self.changed.emit()

    def _fail(self, queued: QueuedExperiment, task: Task, failure: Failure) -> None:
        """Make no more runs of it: the next one would fail too."""
        queued.plan.give_back(task)
        queued.state, queued.failure = "failed", failure

    # Resting --------------------------------------------------------------------------------------

    def _let_the_hand_go_first(self) -> None:
        if self._process is not None:
            self._rest.start()
            if not self._rests:
                self._rests = True
                self._say_whether_to_rest()

    def _go_on(self) -> None:
        if self._training.state in ("preparing", "running"):
            return  # its end is told
        self._rests = False
        self._say_whether_to_rest()
        self.progressed.emit()

    def _say_whether_to_rest(self) -> None:
        if self._process is not None:
            self._process.write(b'{"pause": %s}\n' % (b"true" if self._rests else b"false"))
