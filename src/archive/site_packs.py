"""Makes the site of an archive in a folder that all machines share: by the commands that make it on one.

`build --shard` analyses the articles of a part, `build --pages` makes the pages of a part as a pack, `unpack` publishes
the packs. Each part has a cache of its own, which the next run takes over.
"""

import os
import secrets
import shlex
import shutil
import subprocess
from collections.abc import Iterable, Iterator
from pathlib import Path

from messages import say, tell
from pyspark.sql import DataFrame, Row, SparkSession

OWN = ("templates", "pages", "static")
"""What a site has besides its articles: it lies where the command was started."""


def make_site(
    spark: SparkSession,
    articles: DataFrame,
    settings: dict[str, str],
    folder: str,
    command: str,
    options: list[str],
) -> bool:
    """Writes the articles (`path`, `markdown`), makes the packs, and publishes them in `_site`. Says whether it did.

    `folder` is one that `quotidian archive` made for itself: what is no longer wanted is deleted there.
    """
    root = Path(folder).absolute()
    write_articles(articles, settings, root)
    for name in OWN:
        shutil.rmtree(root / name, ignore_errors=True)
        if Path(name).is_dir():
            shutil.copytree(name, root / name)
    parts = spark.sparkContext.defaultParallelism
    keep_packs(root / "shards", parts)
    run = shlex.split(command)
    # Of two parts, each would parse in this step as many articles as it spares in the next.
    for step in (*(["--parse"] if parts > 2 else []), "--shard", "--pages"):
        words = [*run, "build", "--keep-going", "--threads", "1", *options, step]
        if not run_parts(spark, words, parts, str(root)):
            return False
    words = [*run, "unpack", "shards", "--output", "_site"]
    done = subprocess.run(words, cwd=root, capture_output=True, text=True, check=False)
    for write, lines in ((say, done.stdout), (tell, done.stderr)):
        for line in lines.splitlines():
            write(line)
    return done.returncode == 0


def keep_packs(folder: Path, parts: int) -> None:
    """Leaves of an earlier run the packs only, where they are of as many parts: pages of the same are taken from them."""
    for path in folder.glob("*"):
        if not path.match(f"pages-*-of-{parts}.pack"):
            shutil.rmtree(path) if path.is_dir() else path.unlink()


def run_parts(spark: SparkSession, words: list[str], parts: int, root: str) -> bool:
    """Runs all parts of a step, a task a part, and prints what they say: once what several do. Says whether all did."""
    numbers = spark.sparkContext.parallelize(range(1, parts + 1), parts)
    outcomes = numbers.map(lambda number: run_part(words, number, parts, root)).collect()
    for line in dict.fromkeys(line for _, said in outcomes for line in said.splitlines()):
        tell(line)
    return all(status == 0 for status, _ in outcomes)


def run_part(words: list[str], number: int, parts: int, root: str) -> tuple[int, str]:
    """Runs one part of a step, where its cache is. Gives the exit code and what it said."""
    place = Path(root, "parts", f"{number}-of-{parts}")
    place.mkdir(parents=True, exist_ok=True)
    for name in ("articles", *OWN):
        link = place / name
        if not Path(root, name).is_dir():
            link.unlink(missing_ok=True)
        elif not link.exists():
            link.symlink_to(os.path.join("..", "..", name), target_is_directory=True)
    command = [*words, f"{number}/{parts}", "--shards", os.path.join("..", "..", "shards")]
    done = subprocess.run(command, cwd=place, capture_output=True, text=True, check=False)
    return done.returncode, done.stderr


def write_articles(articles: DataFrame, settings: dict[str, str], root: Path) -> None:
    """Brings the folder of the articles to what the table says. What is as it was keeps its time."""
    folder = root / "articles"
    folder.mkdir(parents=True, exist_ok=True)

    def write(rows: Iterable[Row]) -> Iterator[str]:
        for row in rows:
            write_file(folder / row.path, row.markdown)
            yield row.path

    wanted = {*articles.select("path", "markdown").rdd.mapPartitions(write).collect(), *settings}
    for name, text in settings.items():
        write_file(folder / name, text)
    for place, _, names in os.walk(folder):
        for name in names:
            path = Path(place, name)
            if path.relative_to(folder).as_posix() not in wanted:
                path.unlink()


def write_file(path: Path, text: str) -> None:
    """Writes a file as a whole, unless it holds these words already."""
    content = text.encode()
    if path.is_file() and path.read_bytes() == content:
        return
    path.parent.mkdir(parents=True, exist_ok=True)
    aside = path.with_name(f".{path.name}.{secrets.token_hex(8)}")
    aside.write_bytes(content)
    aside.replace(path)
