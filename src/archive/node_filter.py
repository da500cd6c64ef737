"""Pipes records through a Node process that answers NDJSON with NDJSON: one process for all partitions of a worker.

A process is slow until its code is compiled, so it is handed from one partition to the next; it ends with its worker.

An article may kill its process or never end. It is then asked again apart: alone in a process of its own. If that
fails too it is left out by name, and the records behind it are answered by a new process.
"""

import json
import os
import shlex
import shutil
import signal
import subprocess
import tempfile
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from threading import Timer


class Lost(Exception):
    """A process that ended or was ended before it answered."""

    def __init__(self, code: str, reason: str) -> None:
        super().__init__(reason)
        self.code = code


class NotStarted(Exception):
    """The command is none of ours, or does not start here: no record is at fault."""


@dataclass(frozen=True)
class Asked:
    """What a process is started for."""

    command: tuple[str, ...]
    step: str
    settings: tuple[tuple[str, str], ...]
    seconds: float


class NodeFilter:
    """One process. A record is answered before the next is sent, so that it is known which one it died of."""

    def __init__(self, asked: Asked) -> None:
        self.asked = asked
        self.is_sound = True
        """Each record it was given is answered: it can be asked more."""
        self.settings = tempfile.mkdtemp(prefix="quotidian-")
        for name, text in asked.settings:
            Path(self.settings, name).write_text(text, encoding="utf-8")
        words = [*asked.command, asked.step, "--articles", self.settings]
        try:
            self.process = subprocess.Popen(
                words, stdin=subprocess.PIPE, stdout=subprocess.PIPE, start_new_session=True
            )
        except OSError as error:
            shutil.rmtree(self.settings, ignore_errors=True)
            raise NotStarted(_not_started(asked, error.strerror or str(error))) from error

    def ask(self, line: str) -> str:
        """Gives the answer to one record. Raises `Lost`; the process is gone then."""
        stdin, stdout = self.process.stdin, self.process.stdout
        assert stdin and stdout
        late = self.is_sound = False

        def end() -> None:
            nonlocal late
            late = True
            self.kill()

        timer = Timer(self.asked.seconds, end)
        timer.start()
        try:
            stdin.write(line.encode() + b"\n")
            stdin.flush()
            answer = stdout.readline()
        except BrokenPipeError:
            answer = b""
        finally:
            timer.cancel()
        # It has read its settings by now. Spark ends a worker without notice: nobody else would delete them.
        shutil.rmtree(self.settings, ignore_errors=True)
        if answer.endswith(b"\n"):
            self.is_sound = Running.is_known = True
            return answer[:-1].decode()
        self.kill()
        status = self.process.wait()
        if late:
            raise Lost("archive/time", f"Missing answer, expected one within {self.asked.seconds:g} s")
        raise Lost("archive/killed", f"Unexpected end of the process (status {status}), expected an answer")

    def close(self) -> None:
        """Ends the process. One that was not asked to its end is killed: its task was given up."""
        assert self.process.stdin and self.process.stdout
        try:
            self.process.stdin.close()
        except BrokenPipeError:
            pass
        try:
            self.process.wait(timeout=10)
        except subprocess.TimeoutExpired:
            pass
        self.kill()
        self.process.wait()
        self.process.stdout.close()

    def kill(self) -> None:
        """Ends the process and those it started: the command may be a script that starts Node."""
        if hasattr(os, "killpg"):
            try:
                os.killpg(self.process.pid, signal.SIGKILL)
            except (ProcessLookupError, PermissionError):
                pass
        else:
            self.process.kill()


def through(
    command: str, step: str, settings: Mapping[str, str], seconds: float
) -> Callable[[Iterable[str]], Iterator[str]]:
    """Makes the function that answers the records of a partition, line by line.

    `settings` are the site's settings files by name: they go to each machine with the task.
    """
    asked = Asked(tuple(shlex.split(command)), step, tuple(sorted(settings.items())), seconds)

    def answers(lines: Iterable[str]) -> Iterator[str]:
        for line in lines:
            try:
                yield process_for(asked).ask(line)
            except Lost:
                yield apart(line, asked)

    return answers


class Running:
    """The process of this worker, which is Spark's and runs one partition after the other."""

    node: NodeFilter | None = None
    is_known = False
    """The command has answered here: it is ours."""


def process_for(asked: Asked) -> NodeFilter:
    """The process that runs, where it was started for the same and answers; else a new one in its place."""
    node = Running.node
    if node is None or node.asked != asked or not node.is_sound:
        if node is not None:
            node.close()
        Running.node = node = NodeFilter(asked)
    return node


def apart(line: str, asked: Asked) -> str:
    """Asks once more, alone. A record that fails again is answered with its problem."""
    node = NodeFilter(asked)
    try:
        return node.ask(line)
    except Lost as lost:
        if not Running.is_known:
            find_out(asked)
        return fault(name_of(line), lost.code, str(lost))
    finally:
        node.close()


def find_out(asked: Asked) -> None:
    """Runs the command without a record, where it has answered none so far. Raises `NotStarted` where it fails."""
    with tempfile.TemporaryDirectory(prefix="quotidian-") as settings:
        for name, text in asked.settings:
            Path(settings, name).write_text(text, encoding="utf-8")
        words = [*asked.command, asked.step, "--articles", settings]
        done = subprocess.run(words, input=b"", capture_output=True, check=False)
    if done.returncode != 0:
        said = done.stderr.decode(errors="replace").strip().splitlines()
        raise NotStarted(_not_started(asked, said[0] if said else f"exit code {done.returncode}"))
    Running.is_known = True


def _not_started(asked: Asked, why: str) -> str:
    command = shlex.join(asked.command[:-1])
    return f"Unexpected failure of {command} ({why}), expected Quotidian on each machine"


def fault(name: str, code: str, reason: str) -> str:
    """The answer for a record that has none, as the filter would word it."""
    problem = {"path": name, "line": 1, "column": 1, "severity": "error", "reason": reason, "code": code}
    return json.dumps({"id": name, "problems": [problem]})


def name_of(line: str) -> str:
    """What messages call a record."""
    try:
        record = json.loads(line)
        return str(record["path"] if record.get("path") else record["id"])
    except (ValueError, KeyError, TypeError, AttributeError):
        return "?"
