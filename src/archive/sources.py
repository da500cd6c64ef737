"""Reads an archive as records: one JSON object a line, with `id` and a text (`text`, `markdown`, `html` or `bytes`)."""

import base64
import json
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from typing import Any
from urllib.parse import unquote, urlparse

from pyspark import RDD
from pyspark.sql import DataFrame, Row, SparkSession

MOST_BYTES = 20 * 2**20
"""A page that is larger is no page of words."""


Record = tuple[str, str]
"""Where it stands, in an order that all runs share, and its line."""

AGAIN = ""
"""The place of a text of the tables that is read again."""


def records(spark: SparkSession, kind: str, paths: list[str]) -> RDD[Record]:
    """The records of all paths. What kind they are is said once for all."""
    match kind:
        case "ndjson":
            lines = spark.read.text(paths).selectExpr("value as record", *PLACE)
            return lines.rdd.mapPartitions(_numbered).filter(lambda record: bool(record[1].strip()))
        case "parquet":
            rows = spark.read.parquet(*paths).selectExpr("to_json(struct(*)) as record", *PLACE)
            return rows.rdd.mapPartitions(_numbered)
        case "markdown":
            return spark.sparkContext.union([_markdown(spark, path) for path in paths]).map(_unplaced)
        case "warc":
            files = spark.sparkContext.parallelize(paths, len(paths))
            return files.mapPartitions(_pages).map(_unplaced)
    raise ValueError(kind)


PLACE = ("_metadata.file_path as file", "_metadata.file_block_start as start")


def _numbered(rows: Iterable[Row]) -> Iterator[Record]:
    """A partition holds whole blocks, one behind the other: lines are counted through."""
    for number, row in enumerate(rows):
        yield f"{row.file} {row.start:020} {number:012}", str(row.record)


def texts_again(texts: DataFrame) -> RDD[Record]:
    """Texts of the tables as records."""

    def record(row: Row) -> Record:
        said = {"id": row.page, "path": row.path, "type": "text/markdown"}
        return AGAIN, _with_bytes(said, row.markdown.encode())

    return texts.select("page", "path", "markdown").rdd.map(record)


def _unplaced(line: str) -> Record:
    return "-", line


def with_places(
    answers: Callable[[Iterable[str]], Iterator[str]],
) -> Callable[[Iterable[Record]], Iterator[str]]:
    """Adds to each answer, an object in JSON, the `place` of its record."""

    def placed(pairs: Iterable[Record]) -> Iterator[str]:
        places: deque[str] = deque()

        def lines() -> Iterator[str]:
            for place, line in pairs:
                places.append(place)
                yield line

        for answer in answers(lines()):
            yield f'{{"place":{json.dumps(places.popleft())},{answer[1:]}'

    return placed


def _markdown(spark: SparkSession, folder: str) -> RDD[str]:
    """The article files of a folder. Their paths below it are their names."""
    reader = spark.read.format("binaryFile").option("recursiveFileLookup", "true")
    files = reader.option("pathGlobFilter", "*.{md,markdown}").load(folder).select("path", "content")
    jvm: Any = spark._jvm
    fs_path = jvm.org.apache.hadoop.fs.Path(folder)
    root = fs_path.getFileSystem(spark._jsc.hadoopConfiguration()).makeQualified(fs_path).toString()

    def record(path: str, content: bytearray) -> str:
        name = path.removeprefix(root).lstrip("/")
        return _with_bytes({"id": name, "path": name, "type": "text/markdown"}, bytes(content))

    return files.rdd.map(lambda row: record(row.path, row.content))


def _with_bytes(record: dict[str, str], content: bytes) -> str:
    return json.dumps({**record, "bytes": base64.b64encode(content).decode()})


def _pages(paths: Iterable[str]) -> Iterator[str]:
    """The pages of archives of the web, as `quotidian import` takes them: answers with status 200 that are HTML."""
    from pyarrow import fs
    from warcio.archiveiterator import ArchiveIterator

    for path in paths:
        is_address = "://" in path
        system, name = fs.FileSystem.from_uri(path) if is_address else (fs.LocalFileSystem(), _local(path))
        with system.open_input_stream(name, compression=None) as stream:
            for record in ArchiveIterator(stream):
                if record.rec_type != "response" or record.http_headers.get_statuscode() != "200":
                    continue
                kind = record.http_headers.get_header("Content-Type") or ""
                if not kind.strip().lower().startswith(("text/html", "application/xhtml+xml")):
                    continue
                content = record.content_stream().read(MOST_BYTES + 1)
                address = record.rec_headers.get_header("WARC-Target-URI") or ""
                saved = (record.rec_headers.get_header("WARC-Date") or "")[:10]
                if len(content) > MOST_BYTES:
                    yield json.dumps({"id": address, "oversized": True})
                    continue
                yield _with_bytes({"id": address, "type": kind, "saved": saved}, content)


def _local(path: str) -> str:
    return unquote(urlparse(path).path) if path.startswith("file:") else path
