"""Reads an archive as records: one JSON object a line, with `id` and a text (`text`, `markdown`, `html` or `bytes`)."""

import json
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from itertools import groupby
from typing import Any

from pyspark import RDD
from pyspark.sql import DataFrame, Row, SparkSession
from pyspark.sql import functions as f
from web_archives import pages, with_bytes

Record = tuple[str, str]
"""Where it stands, in an order that all runs share, and its line."""

AGAIN = ""
"""The place of a text of the tables that is read again."""

ANSWERED = "!"
"""The place of what is an answer already: what is wrong with a file."""


def records(spark: SparkSession, kind: str, paths: list[str]) -> RDD[Record]:
    """The records of all paths. What kind they are is said once for all."""
    match kind:
        case "ndjson" | "parquet":
            rows = _rows(spark, kind, paths)
            return rows.rdd.mapPartitions(_numbered).filter(lambda record: bool(record[1].strip()))
        case "markdown":
            return spark.sparkContext.union([_markdown(spark, path) for path in paths]).map(_unplaced)
        case "warc":
            files = spark.sparkContext.parallelize(paths, len(paths))
            return files.mapPartitions(pages).map(lambda page: ("-" if page[0] else ANSWERED, page[1]))
    raise ValueError(kind)


def _rows(spark: SparkSession, kind: str, paths: list[str]) -> DataFrame:
    """The records of data sets (`record`), and the block of which `file` each is of, by its `start`."""
    is_lines = kind == "ndjson"
    rows = spark.read.text(paths) if is_lines else spark.read.parquet(*paths)
    record = "value" if is_lines else "to_json(struct(*))"
    return rows.selectExpr(
        f"{record} as record", "_metadata.file_path as file", "_metadata.file_block_start as start"
    )


def _numbered(rows: Iterable[Row]) -> Iterator[Record]:
    """A partition holds whole blocks, one behind the other: the records of each are counted."""
    for (file, start), block in groupby(rows, lambda row: (row.file, row.start)):
        for number, row in enumerate(block):
            yield f"{file} {start:020} {number:012}", str(row.record)


def with_lines(spark: SparkSession, kind: str, paths: list[str], found: DataFrame) -> DataFrame:
    """Says of each record in `found`, by its `place`, in which file (`path`) and which `line` of it, or row, it stands.

    Only of records in a large file's later blocks are the lines counted that stand before: for it the inputs are read
    once more, in the same blocks.
    """
    part = [f.regexp_extract("place", r"^(.*) (\d+) (\d+)$", group) for group in (1, 2, 3)]
    placed = found.withColumns(
        {"file": part[0], "start": part[1].try_cast("long"), "line": part[2].try_cast("int") + 1}
    )
    if not placed.where("start > 0").isEmpty():
        counts = _rows(spark, kind, paths).groupBy("file", "start").count().orderBy("file", "start").collect()
        before = []
        for file, blocks in groupby(counts, lambda row: row.file):
            seen = 0
            for block in blocks:
                before.append((file, block.start, seen))
                seen += block["count"]
        counted = spark.createDataFrame(before, "file string, start long, before int")
        placed = placed.join(counted, ["file", "start"], "left").withColumn("line", f.expr("line + before"))
    # As `local` does.
    bare = f.replace(f.regexp_replace("file", "^file:(//)?", ""), f.lit("+"), f.lit("%2B"))
    path = f.when(f.col("file").startswith("file:"), f.url_decode(bare)).otherwise(f.col("file"))
    return placed.withColumn("path", path)


def texts_again(texts: DataFrame) -> RDD[Record]:
    """Texts of the tables as records."""

    def record(row: Row) -> Record:
        said = {"id": row.page, "path": row.path, "type": "text/markdown"}
        return AGAIN, with_bytes(said, row.markdown.encode())

    return texts.select("page", "path", "markdown").rdd.map(record)


def _unplaced(line: str) -> Record:
    return "-", line


def with_places(
    answers: Callable[[Iterable[str]], Iterator[str]],
) -> Callable[[Iterable[Record]], Iterator[str]]:
    """Adds to each answer, an object in JSON, the `place` of its record."""

    def placed(pairs: Iterable[Record]) -> Iterator[str]:
        places: deque[str] = deque()
        answered: list[str] = []

        def lines() -> Iterator[str]:
            for place, line in pairs:
                if place == ANSWERED:
                    answered.append(line)
                    continue
                places.append(place)
                yield line

        for answer in answers(lines()):
            yield f'{{"place":{json.dumps(places.popleft())},{answer[1:]}'
        yield from answered

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
        return with_bytes({"id": name, "path": name, "type": "text/markdown"}, bytes(content))

    return files.rdd.map(lambda row: record(row.path, row.content))
