"""Brings a site to S3-compatible storage, or anything else that pyarrow opens by its address.

`build.json` of the site holds the hash of each file: only what differs from the one in the store is sent. Pages come
after what they load, what is gone is deleted last, and `build.json` is sent at the very end.
"""

import json
import mimetypes
import re
from collections.abc import Iterable
from pathlib import Path, PurePosixPath

from messages import tell
from pyspark.sql import SparkSession

MANIFEST = "build.json"
CODE = "archive/store"
TYPES = {".md": "text/markdown", ".webmanifest": "application/manifest+json", ".jsonl": "application/jsonl"}


def find_store(address: str) -> None:
    """Raises where no site can be brought there: before hours are spent on one."""
    from pyarrow import fs

    system, place = fs.FileSystem.from_uri(address)
    bucket = place.split("/")[0]
    if system.type_name not in ("s3", "gcs"):
        return
    try:
        found = system.get_file_info(bucket).type
    except PermissionError:
        return  # It may be written to all the same.
    except OSError as error:
        if "ACCESS_DENIED" in str(error):
            return
        raise
    if found == fs.FileType.NotFound:
        raise OSError(f"The bucket does not exist: {bucket}")


def upload(spark: SparkSession, site: Path, address: str, caching: dict[str, str]) -> tuple[int, int]:
    """Sends what is new and deletes what is gone. Gives how many files each were.

    `caching` has the headers of files that change with their bytes (`hashed`, whose paths `name` matches) and of others
    (`page`).
    """
    from pyarrow import fs

    system, place = fs.FileSystem.from_uri(address)
    place = place.rstrip("/")
    new = json.loads((site / MANIFEST).read_text(encoding="utf-8"))["files"]
    old, is_sound = manifest_in(system, f"{place}/{MANIFEST}")
    if not is_sound:
        reason = "Unexpected content, expected the list of a site's files: all are sent, and none is deleted"
        tell(f"{place}/{MANIFEST}:1:1 warning {reason} [{CODE}]")
    changed = sorted(path for path, key in new.items() if old.get(path) != key)
    for pages in (False, True):
        paths = [path for path in changed if path.endswith(".html") is pages]
        if paths:
            parts = min(len(paths), spark.sparkContext.defaultParallelism * 4)
            spark.sparkContext.parallelize(paths, parts).foreachPartition(sender(site, address, caching))
    gone = [path for path in old if path not in new]
    for path in gone:
        try:
            system.delete_file(f"{place}/{path}")
        except FileNotFoundError:
            pass  # An upload that ended early has deleted it.
    sender(site, address, caching)([MANIFEST])
    return len(changed), len(gone)


def manifest_in(system, path: str) -> tuple[dict[str, str], bool]:  # type: ignore[no-untyped-def]
    """The hashes of the files in the store, and whether the list is sound. Others write there: no path leads out."""
    try:
        with system.open_input_stream(path, compression=None) as stream:
            files = json.loads(stream.read())["files"]
    except FileNotFoundError:
        return {}, True
    except (ValueError, KeyError, TypeError):
        return {}, False
    if not isinstance(files, dict):
        return {}, False
    return {path: key for path, key in files.items() if is_inside(path)}, True


def is_inside(path: str) -> bool:
    """Whether a path names a file below the folder that it starts from."""
    return not any(name in ("", ".", "..") or "\\" in name or "\0" in name for name in path.split("/"))


def sender(site: Path, address: str, caching: dict[str, str]):  # type: ignore[no-untyped-def]
    def send(paths: Iterable[str]) -> None:
        from pyarrow import fs

        system, place = fs.FileSystem.from_uri(address)
        place = place.rstrip("/")
        for path in paths:
            kind = TYPES.get(Path(path).suffix) or mimetypes.guess_type(path)[0] or "application/octet-stream"
            charset = "; charset=utf-8" if kind.startswith("text/") else ""
            if system.type_name in ("local", "hdfs"):  # Others have no folders.
                system.create_dir(str(PurePosixPath(place, path).parent), recursive=True)
            is_hashed = re.fullmatch(caching["name"], path) is not None
            headers = {
                "Content-Type": kind + charset,
                "Cache-Control": caching["hashed" if is_hashed else "page"],
            }
            # A file whose name says that it is packed is sent as it is.
            with system.open_output_stream(f"{place}/{path}", compression=None, metadata=headers) as out:
                out.write((site / path).read_bytes())

    return send
