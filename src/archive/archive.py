"""The Spark job of `quotidian archive`: an archive becomes tables, and where asked for a site.

Each run reads what is new, and of the rest the tables. An article is analysed where it, the settings, the version of
Quotidian, or which of its blocks are repeated in its source is not as it was. `articles` is written last: a run that
ends before is made up for by the next.
"""

import argparse
import json
import sys
import traceback
from datetime import datetime, timezone
from pathlib import Path

from failures import failure
from messages import say, tell
from node_filter import through
from pyspark import RDD
from pyspark.sql import DataFrame, SparkSession
from pyspark.sql import functions as f
from site_packs import SETTINGS, make_site
from sources import AGAIN, Record, records, texts_again, with_lines, with_places
from store import find_store, upload
from tables import (
    PROBLEM,
    READ,
    ROWS,
    SCHEMAS,
    TEXTS,
    Archive,
    all_of,
    joined_speakers,
    key_of,
    newest_captures,
    repeated_blocks,
    with_rivals,
    withdrawn_pages,
    without,
)
from web_archives import BROKEN

FAILED = "archive/failed"
KEY = "archive/key"
BLOCKS = "spark.sql.files.minPartitionNum"
LEFT_OUT = {"article": "left out", "file": "not read to the end"}
FAILED_STATUS = 3
"""The exit code where the run came to no end: `spark-job.ts` says then where the details are."""
MOST_TOLD = 20
"""So many articles that were left out are named on stderr; the table `left_out` names them all."""


def main() -> int:
    args = arguments()
    place = ", ".join(args.inputs) or args.output
    spark = None
    try:
        if args.upload:
            place = args.upload
            find_store(args.upload)
            place = ", ".join(args.inputs) or args.output
        spark = SparkSession.builder.appName("quotidian archive").getOrCreate()
        spark.sparkContext.setLogLevel("ERROR")
        return run(spark, args)
    except Exception as error:  # What Spark was asked to read or write, or how it was asked.
        traceback.print_exc()
        said = str(getattr(error, "java_exception", error)) or type(error).__name__
        where, reason = failure(said, place, args.master or "local")
        tell(f"{where}:1:1 error {reason} [{FAILED}]")
        return FAILED_STATUS
    finally:
        if spark:
            spark.stop()


def run(spark: SparkSession, args: argparse.Namespace) -> int:
    """Reads, makes the tables, tells what was left out, makes the site. Gives the exit code."""
    archive = Archive(spark, args.output)
    settings = {
        name: Path(args.settings, name).read_text(encoding="utf-8")
        for name in SETTINGS
        if Path(args.settings, name).exists()
    }
    parts = args.partitions or spark.sparkContext.defaultParallelism * 4

    def answer(step: str, lines):  # type: ignore[no-untyped-def]
        return lines.repartition(parts).mapPartitions(
            through(f"{args.command} archive-filter", step, settings, args.limit)
        )

    # Both readings of a data set have the same blocks, however many cores there are by then.
    if spark.conf.get(BLOCKS, None) is None:
        spark.conf.set(BLOCKS, str(parts))
    archive.resume()
    left_out = []
    lines = records_to_read(archive, args)
    if lines is not None:
        node = through(f"{args.command} archive-filter", "read", settings, args.limit)
        read = archive.stage_lines("read", lines.repartition(parts).mapPartitions(with_places(node)), READ)
        if args.inputs and read.where(f.col("place") != AGAIN).isEmpty():
            tell(f"{', '.join(args.inputs)}:1:1 warning Missing articles, expected some [archive/empty]")
        left_out.append(problems_of_records(archive.spark, read, args))
        left_out.append(take_withdrawals(archive, read))
        left_out.append(take_texts(archive, read, args.made_by))
    left_out.append(update_tables(archive, answer, args))
    missing = all_of(left_out)
    missing.coalesce(1).write.mode("overwrite").parquet(archive.table("left_out"))
    status = report(archive)
    if args.site and not publish(archive, settings, args):
        status = 1
    archive.delete(archive.staged(""))
    return status


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser()
    parser.add_argument("inputs", nargs="*")
    parser.add_argument("--kind", choices=["ndjson", "parquet", "markdown", "warc"])
    parser.add_argument("--output", required=True)
    parser.add_argument("--settings", required=True)
    parser.add_argument("--command", required=True)
    parser.add_argument("--limit", type=float, required=True)
    parser.add_argument("--partitions", type=int)
    parser.add_argument("--made-by", required=True)
    parser.add_argument("--repeated-in", type=int, required=True)
    parser.add_argument("--master")
    parser.add_argument("--site")
    parser.add_argument("--upload")
    parser.add_argument("--caching")
    parser.add_argument("--base")
    parser.add_argument("--site-url")
    return parser.parse_args()


def problems_of(answers: DataFrame) -> DataFrame:
    return answers.select(f.explode("problems").alias("problem")).select("problem.*")


def problems_of_records(spark: SparkSession, read: DataFrame, args: argparse.Namespace) -> DataFrame:
    """What is wrong with records, and which keys of theirs mean nothing. One without a name is told by its place."""
    problems = read.select("place", f.explode("problems").alias("problem")).select("place", "problem.*")
    if args.kind not in ("ndjson", "parquet"):
        return problems.drop("place")
    keys = read.select("place", f.explode("unknown").alias("key")).groupBy("key")
    noun = f.when(f.col("n") == 1, " record").otherwise(" records")
    told = f.concat("key", f.lit(" ("), f.format_number("n", 0), noun, f.lit(")"))
    warnings = keys.agg(f.min("place").alias("place"), f.count("*").alias("n")).select(
        "place", f.lit("warning").alias("severity"), told.alias("reason"), f.lit(KEY).alias("code")
    )
    unnamed = problems.where("path = '?'").select("place", "severity", "reason", "code")
    placed = with_lines(spark, args.kind, args.inputs, unnamed.unionByName(warnings))
    placed = placed.select("path", "line", f.lit(1).alias("column"), "severity", "reason", "code")
    return problems.where("path != '?'").drop("place").unionByName(placed)


def records_to_read(archive: Archive, args: argparse.Namespace) -> RDD[Record] | None:
    """The records of the inputs, and of the texts that another version or other settings read. None: nothing."""
    old = archive.read("texts", TEXTS).where(~f.col("made_by").eqNullSafe(args.made_by))
    lines = [] if old.isEmpty() else [texts_again(old)]
    if args.inputs:
        lines.append(records(archive.spark, args.kind, args.inputs))
    return archive.spark.sparkContext.union(lines) if lines else None


def take_withdrawals(archive: Archive, read: DataFrame) -> DataFrame:
    """Notes which articles are withdrawn from now on, and which no more. Gives a warning of those that are none."""
    sound = read.where("problems is null")
    said = sound.where("withdrawn is not null")
    if said.isEmpty():
        return archive.spark.createDataFrame([], PROBLEM)
    last = said.groupBy("page").agg(f.max_by("withdrawn", "place").alias("withdrawn"), f.max("id").alias("id"))
    standing = (withdrawn_pages(archive) or last.select("page").limit(0)).withColumn("before", f.lit(True))
    pages = archive.read("texts", TEXTS).select("page").union(sound.where("markdown is not null").select("page"))
    known = pages.distinct().withColumn("known", f.lit(True))
    judged = last.join(standing, "page", "left").join(known, "page", "left")
    changed = archive.stage("withdrawals", judged.where("withdrawn != coalesce(before, false)"))
    at = f.lit(datetime.now(timezone.utc).isoformat(timespec="seconds"))
    noted = changed.select("page", "withdrawn", at.alias("at")).coalesce(1)
    noted.write.mode("append").parquet(archive.table("withdrawals"))
    if number := changed.where("withdrawn and known").count():
        say(f"{count(number, 'article')} withdrawn")
    return changed.where("withdrawn and known is null").select(
        f.col("id").alias("path"),
        f.lit(1).alias("line"),
        f.lit(1).alias("column"),
        f.lit("warning").alias("severity"),
        f.lit("Unexpected id of no article, expected that of the one to withdraw").alias("reason"),
        f.lit("archive/withdrawn").alias("code"),
    )


def take_texts(archive: Archive, read: DataFrame, made_by: str) -> DataFrame:
    """Puts the articles that were read into the table `texts`. Gives those whose address or file another one has."""
    read = read.withColumn("made_by", f.lit(made_by))
    old = archive.read("texts", TEXTS)
    captured = old.groupBy("page").agg(f.max("saved").alias("captured"))
    withdrawn = withdrawn_pages(archive)
    read = without(read.where("problems is null and markdown is not null"), withdrawn)
    of_inputs = read.where(f.col("place") != AGAIN).select("place", *TEXTS_COLUMNS)
    new = newest_captures(of_inputs).join(captured, "page", "left")
    # A capture that is older than the one on file changes nothing.
    new = new.where("captured is null or saved is null or saved >= captured").drop("captured")
    again = read.where(f.col("place") == AGAIN).withColumn("page", f.col("id")).select(*TEXTS_COLUMNS)
    new = new.unionByName(again.join(new.select("page"), "page", "left_anti"))
    held = without(old.join(again.select("page"), "page", "left_anti"), withdrawn)
    judged = archive.stage("new", with_rivals(new, held))
    sound = judged.where("path_of is null and slug_of is null").select(*TEXTS_COLUMNS)
    # One that is as it was moves no month.
    same = ["page", "path", "content", "month", "made_by"]
    changed = archive.stage("changed", sound.join(old.select(*same), same, "left_anti"))
    moved = changed.select("page") if withdrawn is None else changed.select("page").union(withdrawn)
    gone = old.join(moved, "page", "left_semi").select("month")
    months = distinct_months(changed.select("month").union(gone))
    if months:
        standing = old.where(f.col("month").isin(months)).join(moved, "page", "left_anti")
        archive.replace("texts", standing.unionByName(changed), months, ["slug"])
    used = "already used by %s, expected one of its own"
    path = f.format_string(f"Unexpected path `%s`, {used}", "path", "path_of")
    slug = f.format_string(f"Unexpected slug `%s`, {used}", "slug", "slug_of")
    has_path = f.col("path_of").isNotNull()
    return judged.where("path_of is not null or slug_of is not null").select(
        f.when(has_path, f.col("page")).otherwise(f.col("path")).alias("path"),
        f.lit(1).alias("line"),
        f.lit(1).alias("column"),
        f.lit("error").alias("severity"),
        f.when(has_path, path).otherwise(slug).alias("reason"),
        f.when(has_path, f.lit("archive/path")).otherwise(f.lit("slug/duplicate")).alias("code"),
    )


def update_tables(archive: Archive, answer, args: argparse.Namespace) -> DataFrame:  # type: ignore[no-untyped-def]
    """Analyses what is not as it was and writes the months concerned. Gives the problems of what was left out."""
    texts = archive.read("texts", TEXTS)
    articles = archive.read("articles", f"{SCHEMAS['articles']}, key string, month string")
    repeated = repeated_blocks(texts, args.repeated_in)
    wanted = texts.where("not draft").join(repeated, "slug", "left").withColumn("key", key_of(args.made_by))
    known = articles.select("article", "key", f.col("month").alias("filed"))
    judged = archive.stage(
        "keys",
        wanted.select("slug", "month", "key", "repeated").join(
            known.withColumnRenamed("article", "slug").withColumnRenamed("key", "known"), "slug", "full_outer"
        ),
    )
    stale = judged.where("key is not null and not key <=> known")
    gone = judged.where("known is not null and not key <=> known")
    jobs = texts.join(stale.select("slug", "repeated"), "slug").select(
        f.to_json(f.struct(f.col("slug").alias("id"), "path", "markdown", "repeated")).alias("job")
    )
    rows = archive.stage_lines("rows", answer("tables", jobs.rdd.map(lambda row: row.job)), ROWS)
    made = rows.where("problems is null")
    stands, stays = f.col("key").isNotNull(), f.col("key").eqNullSafe(f.col("known"))
    seen = judged.groupBy("month", "filed", stands.alias("stands"), stays.alias("stays")).count().collect()
    moved = {month for each in seen if not each.stays for month in (each.month, each.filed)}
    # Settings that are new may file an article elsewhere.
    moved |= set(distinct_months(made.select("month")))
    months = sorted(moved - {None})
    if months:
        file_texts(archive, texts, made.select(f.col("id").alias("slug"), f.col("month").alias("now")))
        keys = stale.select("slug", "key")
        changed = gone.select("slug").union(stale.select("slug")).distinct()
        for name in ("quotes", "speakers", "removals", "articles"):
            schema = SCHEMAS[name] + (", key string" if name == "articles" else "")
            old = archive.read(name, f"{schema}, month string").where(f.col("month").isin(months))
            standing = old.join(changed, old["article"] == changed["slug"], "left_anti")
            if name == "articles":
                write_joined_speakers(archive)
                new = (
                    made.select("article.*", "month")
                    .join(keys, f.col("article") == keys["slug"])
                    .drop("slug")
                )
            else:
                new = made.select(f.explode(name).alias("row"), "month").select("row.*", "month")
            order = ["article"] + (["position"] if "position" in standing.columns else [])
            order += ["id"] if name == "speakers" else []
            archive.replace(name, standing.unionByName(new), months, order)
    every = sum(each["count"] for each in seen if each.stands)
    done = sum(each["count"] for each in seen if each.stands and not each.stays)
    say(f"{done:,} of {count(every, 'article')} analysed, {count(len(months), 'month')} written")
    return problems_of(rows)


def file_texts(archive: Archive, texts: DataFrame, months: DataFrame) -> None:
    """Brings the texts whose month is another `now` to where their rows are."""
    moved = archive.stage("moved", texts.join(months, "slug").where("month != now"))
    concerned = distinct_months(moved.select("month").union(moved.select("now")))
    if concerned:
        standing = texts.where(f.col("month").isin(concerned)).join(moved.select("slug"), "slug", "left_anti")
        filed = moved.drop("month").withColumnRenamed("now", "month").select(*TEXTS_COLUMNS)
        archive.replace("texts", standing.select(*TEXTS_COLUMNS).unionByName(filed), concerned, ["slug"])


def write_joined_speakers(archive: Archive) -> None:
    """Comes before the table `articles`: a run that ends in between does it again."""
    speakers = archive.read("speakers", f"{SCHEMAS['speakers']}, month string")
    joined = joined_speakers(speakers).coalesce(1).sortWithinPartitions("speaker_slug")
    joined.write.mode("overwrite").parquet(archive.table("joined_speakers"))


def publish(archive: Archive, settings: dict[str, str], args: argparse.Namespace) -> bool:
    """Makes the site of all articles but those that were left out. Says whether it has them all."""
    texts = archive.read("texts", TEXTS)
    analysed = archive.read("articles", f"{SCHEMAS['articles']}, month string").select("path")
    shown = texts.where("draft").unionByName(texts.where("not draft").join(analysed, "path", "left_semi"))
    options = [
        word for name in ("base", "site_url") if (value := getattr(args, name)) for word in named(name, value)
    ]
    made = make_site(archive.spark, shown, settings, args.settings, args.site, args.command, options)
    if not made.is_there:
        return False
    if args.upload:
        sent, gone = upload(
            archive.spark, Path(args.site).absolute() / "_site", args.upload, json.loads(args.caching)
        )
        say(f"{count(sent, 'file')} sent, {gone:,} deleted: {args.upload}")
    return made.is_whole


def named(name: str, value: str) -> list[str]:
    return [f"--{name.replace('_', '-')}", value]


TEXTS_COLUMNS = [part.split()[0] for part in TEXTS.split(",")]


def distinct_months(rows: DataFrame) -> list[str]:
    return sorted(row.month for row in rows.distinct().collect())


def report(archive: Archive) -> int:
    """Names on stderr what was left out. Gives the exit code: pages without an article are no error."""
    problems = archive.read("left_out", PROBLEM)
    left_out = problems.where("severity = 'error'")
    is_page, is_file = f.col("code").isin("import/text", "import/headline"), f.col("code") == BROKEN
    # A record without a name is told by its line.
    line = f.when(f.col("code") == "archive/record", f.col("line").cast("string")).otherwise("")
    article = f.concat("path", line)
    kind = f.when(is_page, "page").when(is_file, "file").otherwise("article")
    counts = {
        row.kind: row.n
        for row in left_out.groupBy(kind.alias("kind")).agg(f.countDistinct(article).alias("n")).collect()
    }
    # A file that is no article, as a read-me beside articles.
    unfit = problems.join(left_out.select("path"), "path", "left_anti")
    tell_each(archive, unfit.unionByName(problems.where(f.col("code") == KEY)).distinct())
    if passed := counts.pop("page", 0):
        tell(f"{count(passed, 'page')} without an article passed over")
    if not counts:
        return 0
    tell_each(archive, left_out.where(~is_page))
    said = [f"{count(counts[noun], noun)} {what}" for noun, what in LEFT_OUT.items() if noun in counts]
    tell(f"{', '.join(said)}: {archive.table('left_out')}")
    return 1


def tell_each(archive: Archive, problems: DataFrame) -> None:
    for each in problems.orderBy("path", "line", "reason").limit(MOST_TOLD).collect():
        place = f"{each.path}:{each.line}:{each.column}"
        tell(f"{place} {each.severity} {each.reason} [{each.code}]")


def count(number: int, noun: str) -> str:
    """'1 article', '1,204 articles'"""
    return f"{number:,} {noun}{'' if number == 1 else 's'}"


if __name__ == "__main__":
    sys.exit(main())
