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
from typing import NamedTuple

from messages import say, tell
from pyspark.sql import DataFrame, Row, SparkSession

OWN = ("templates", "pages", "static")
"""What a site has besides its articles: it lies where the command was started."""

SETTINGS = ("site.yml", "speakers.yml")


class Made(NamedTuple):
    """What came of a step: whether it is there, and whether with every article."""

    is_there: bool
    is_whole: bool


def make_site(
    spark: SparkSession,
    articles: DataFrame,
    settings: dict[str, str],
    settings_in: str,
    folder: str,
    command: str,
    options: list[str],
) -> Made:
    """Writes the articles (`path`, `markdown`), makes the packs, and publishes them in `_site`.

    `settings` are those of the folder `settings_in`. `folder` is one that `quotidian archive` made for itself: what is no
    longer wanted is deleted there.
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
    is_whole = True
    # Of two parts, each would parse in this step as many articles as it spares in the next.
    for step in (*(["--parse"] if parts > 2 else []), "--shard", "--pages"):
        words = [*run, "build", "--keep-going", "--threads", "1", *options, step]
        made = run_parts(spark, words, parts, root, settings_in)
        if not made.is_there:
            return made
        is_whole = is_whole and made.is_whole
    words = [*run, "unpack", "shards", "--output", "_site"]
    done = subprocess.run(words, cwd=root, capture_output=True, text=True, check=False)
    for write, lines in ((say, done.stdout), (tell, done.stderr)):
        for line in lines.splitlines():
            write(line)
    return Made(done.returncode == 0, is_whole)


def keep_packs(folder: Path, parts: int) -> None:
    """Leaves of an earlier run the packs only, where they are of as many parts: pages of the same are taken from them."""
    for path in folder.glob("*"):
        if not path.match(f"pages-*-of-{parts}.pack"):
            shutil.rmtree(path) if path.is_dir() else path.unlink()


def run_parts(spark: SparkSession, words: list[str], parts: int, root: Path, settings_in: str) -> Made:
    """Runs all parts of a step, a task a part, and tells what they say: once what several do."""
    numbers = spark.sparkContext.parallelize(range(1, parts + 1), parts)
    place = str(root)
    outcomes = numbers.map(lambda number: run_part(words, number, parts, place)).collect()
    for line in dict.fromkeys(line for _, said in outcomes for line in said.splitlines()):
        tell(seen_from_here(line, place, settings_in))
    made = [each for each, _ in outcomes]
    return Made(all(each.is_there for each in made), all(each.is_whole for each in made))


def run_part(words: list[str], number: int, parts: int, root: str) -> tuple[Made, str]:
    """Runs one part of a step, where its cache is. Gives what came of it and what it said."""
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
    # Its line of totals stands on stdout where the part was made, also without articles that have errors.
    return Made(bool(done.stdout.strip()) and done.returncode in (0, 1), done.returncode == 0), done.stderr


def seen_from_here(line: str, root: str, settings_in: str) -> str:
    """Names a file of a part by where the operator finds it: settings and `OWN` are copies of what lies here."""
    for name in SETTINGS:
        if line.startswith(f"articles/{name}:"):
            return os.path.join(settings_in, line.removeprefix("articles/"))
    return os.path.join(root, line) if line.startswith("articles/") else line


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
