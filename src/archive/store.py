"""Brings a site to S3-compatible storage, or anything else that pyarrow opens by its address.

`build.json` of the site holds the hash of each file: only what differs from the one in the store is sent. Pages come
after what they load, what is gone is deleted last, and `build.json` is sent at the very end.
"""

import json
import mimetypes
from collections.abc import Iterable
from pathlib import Path

from pyspark.sql import SparkSession

MANIFEST = "build.json"
TYPES = {".md": "text/markdown", ".webmanifest": "application/manifest+json", ".jsonl": "application/jsonl"}


def upload(spark: SparkSession, site: Path, address: str) -> tuple[int, int]:
    """Sends what is new and deletes what is gone. Gives how many files each were."""
    from pyarrow import fs

    system, place = fs.FileSystem.from_uri(address)
    new = json.loads((site / MANIFEST).read_text(encoding="utf-8"))["files"]
    old = manifest_in(system, f"{place}/{MANIFEST}")
    changed = sorted(path for path, key in new.items() if old.get(path) != key)
    for pages in (False, True):
        paths = [path for path in changed if path.endswith(".html") is pages]
        if paths:
            parts = min(len(paths), spark.sparkContext.defaultParallelism * 4)
            spark.sparkContext.parallelize(paths, parts).foreachPartition(sender(site, address))
    gone = [path for path in old if path not in new]
    for path in gone:
        system.delete_file(f"{place}/{path}")
    sender(site, address)([MANIFEST])
    return len(changed), len(gone)


def manifest_in(system, path: str) -> dict[str, str]:  # type: ignore[no-untyped-def]
    try:
        with system.open_input_stream(path) as stream:
            return dict(json.loads(stream.read())["files"])
    except FileNotFoundError:
        return {}


def sender(site: Path, address: str):  # type: ignore[no-untyped-def]
    def send(paths: Iterable[str]) -> None:
        from pyarrow import fs

        system, place = fs.FileSystem.from_uri(address)
        for path in paths:
            kind = TYPES.get(Path(path).suffix) or mimetypes.guess_type(path)[0] or "application/octet-stream"
            charset = "; charset=utf-8" if kind.startswith("text/") else ""
            with system.open_output_stream(
                f"{place}/{path}", metadata={"Content-Type": kind + charset}
            ) as out:
                out.write((site / path).read_bytes())

    return send
