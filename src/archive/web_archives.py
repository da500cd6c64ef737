"""Reads archives of the web (WARC) page by page, as far as each file is whole."""

import base64
import json
import zlib
from collections.abc import Iterable, Iterator
from typing import Any
from urllib.parse import unquote, urlparse

from node_filter import fault

MOST_BYTES = 20 * 2**20
"""A page that is larger is no page of words."""

SIZE = 2**16

BROKEN = "archive/broken"


class Cut(Exception):
    """A file that ends inside of a record."""


def pages(paths: Iterable[str]) -> Iterator[tuple[bool, str]]:
    """The pages of all files, each as a line of JSON, and where a file breaks off what is wrong with it.

    Gives whether it is a page; else it is the answer already. A file that breaks off ends no other.
    """
    for path in paths:
        count = 0
        try:
            for page in _pages_of(path):
                yield True, page
                count += 1
        except Exception as error:  # Whatever a reader may say of such bytes.
            yield False, fault(local(path), BROKEN, _reason(error, count))


def _reason(error: Exception, count: int) -> str:
    behind = f"behind {count:,} page{'' if count == 1 else 's'}"
    # The reader asks for the first line of a record's headers, also where there is none.
    if isinstance(error, Cut | AttributeError):
        return f"Unexpected end of the file {behind}, expected a whole one: what was cut off is missing"
    said = (str(error).strip().splitlines() or [type(error).__name__])[0]
    what = "failure" if isinstance(error, OSError) else "content"
    return f"Unexpected {what} {behind} ({said[:100]}), expected a WARC file: what follows is missing"


def _pages_of(path: str) -> Iterator[str]:
    """As `quotidian import` takes them: answers with status 200 that are HTML."""
    from pyarrow import fs
    from warcio.archiveiterator import ArchiveIterator

    is_address = "://" in path and not path.startswith("file:")
    system, name = fs.FileSystem.from_uri(path) if is_address else (fs.LocalFileSystem(), local(path))
    with system.open_input_stream(name, compression=None) as stream:
        unpacked = Unpacked(stream)
        try:
            for record in ArchiveIterator(unpacked):
                page = _page(record)
                # A record is cut where its file is, and the reader says nothing of it.
                while record.raw_stream.read(SIZE):
                    pass
                if record.raw_stream.limit > 0:
                    raise Cut
                if page is not None:
                    yield page
        except Exception as error:
            raise unpacked.problem or error from None
        if unpacked.problem:
            raise unpacked.problem


class Unpacked:
    """The bytes of the records, up to where the file breaks off. warcio unpacks them too, and takes a cut for an end."""

    def __init__(self, stream: Any) -> None:
        self.stream = stream
        self.problem: Exception | None = None
        self.packed = stream.read(SIZE)
        self.is_packed = self.packed.startswith(b"\x1f\x8b")
        self.member: Any = None

    def read(self, size: int = SIZE) -> bytes:
        if not self.is_packed:
            part, self.packed = self.packed, b""
            return part or self.stream.read(size)
        try:
            return b"" if self.problem else self._next(size)
        except zlib.error as error:
            self.problem = error
            return b""

    def _next(self, size: int) -> bytes:
        while self.packed or (more := self.stream.read(SIZE)):
            packed = self.packed or more
            # Behind a record there may be zeros up to the end of a block.
            if self.member is None and not (packed := packed.lstrip(b"\0")):
                self.packed = b""
                continue
            self.member = self.member or zlib.decompressobj(zlib.MAX_WBITS | 16)
            part = self.member.decompress(packed, size)
            self.packed = self.member.unused_data if self.member.eof else self.member.unconsumed_tail
            if self.member.eof:
                self.member = None
            if part:
                return part
        if self.member is not None:
            self.problem = Cut()
        return b""


def _page(record: Any) -> str | None:
    if record.rec_type != "response" or record.http_headers.get_statuscode() != "200":
        return None
    kind = record.http_headers.get_header("Content-Type") or ""
    if not kind.strip().lower().startswith(("text/html", "application/xhtml+xml")):
        return None
    content = record.content_stream().read(MOST_BYTES + 1)
    address = record.rec_headers.get_header("WARC-Target-URI") or ""
    saved = (record.rec_headers.get_header("WARC-Date") or "")[:10]
    if len(content) > MOST_BYTES:
        return json.dumps({"id": address, "oversized": True})
    return with_bytes({"id": address, "type": kind, "saved": saved}, content)


def with_bytes(record: dict[str, str], content: bytes) -> str:
    return json.dumps({**record, "bytes": base64.b64encode(content).decode()})


def local(path: str) -> str:
    """The path of a file on this machine; any other address as it is."""
    return unquote(urlparse(path).path) if path.startswith("file:") else path
