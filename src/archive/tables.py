"""The tables of an archive: Parquet, a folder a month, and what a run adds to them."""

from dataclasses import dataclass
from functools import reduce
from typing import Any

from pyspark import RDD
from pyspark.sql import Column, DataFrame, SparkSession, Window
from pyspark.sql import functions as f

PROBLEM = "path string, line int, column int, severity string, reason string, code string"
READ = f"""place string, id string, page string, path string, folded string, slug string, month string, draft boolean, host string,
  blocks array<string>, saved string, content string, markdown string,
  withdrawn boolean, unknown array<string>, problems array<struct<{PROBLEM}>>"""
WITHDRAWALS = "page string, withdrawn boolean, at string"
"""That an article is withdrawn, or no more: the last row of a page counts."""
OF = "article string, published string, host string"
SCHEMAS = {
    "articles": f"""{OF}, path string, headline string, standfirst string, author array<string>, updated string,
      saved string, expires string, section string, tags array<string>, places array<string>, series string,
      language string, source string, site string, words int, paragraphs int, removed_words int, quotes int,
      named int""",
    "quotes": f"""{OF}, position int, id string, group string, text string, url string, speaker string,
      speaker_slug string, speaker_kind string, role string, unclear string, unclear_reason string,
      confidence double, rule string, kind string, occasion string, paragraph int, before string, after string""",
    "speakers": f"""{OF}, instant long, id string, speaker string, speaker_slug string, printed string, kind string,
      aliases array<string>, role string, quotes int, passages int, words int""",
    "removals": f"""{OF}, position int, start int, end int, label string, rule string, reason string, text string""",
}
ROWS = f"""id string, month string, article struct<{SCHEMAS["articles"]}>,
  quotes array<struct<{SCHEMAS["quotes"]}>>, speakers array<struct<{SCHEMAS["speakers"]}>>,
  removals array<struct<{SCHEMAS["removals"]}>>, problems array<struct<{PROBLEM}>>"""
TEXTS = """page string, path string, folded string, slug string, draft boolean, host string, blocks array<string>,
  saved string, content string, markdown string, made_by string, month string"""


@dataclass(frozen=True)
class Archive:
    """Where the tables lie, and where a run keeps what it has done so far."""

    spark: SparkSession
    folder: str

    def table(self, name: str) -> str:
        return f"{self.folder}/tables/{name}"

    def staged(self, name: str) -> str:
        return f"{self.folder}/_staging/{name}"

    def read(self, name: str, schema: str) -> DataFrame:
        """A table as it stands; without a row where it is not there yet."""
        if not self.exists(self.table(name)):
            return self.spark.createDataFrame([], schema)
        return self.spark.read.schema(schema).parquet(self.table(name))

    def stage(self, name: str, rows: DataFrame) -> DataFrame:
        """Writes what was expensive to make: it outlives the executors that made it."""
        rows.write.mode("overwrite").parquet(self.staged(name))
        return self.spark.read.parquet(self.staged(name))

    def stage_lines(self, name: str, lines: RDD[str], schema: str) -> DataFrame:
        staged = self.stage(name, self.spark.createDataFrame(lines.map(lambda line: (line,)), "line string"))
        return staged.select(f.from_json("line", schema).alias("answer")).select("answer.*")

    def replace(self, name: str, rows: DataFrame, months: list[str], order: list[str]) -> None:
        """Writes some months of a table anew and leaves the others as they are; one without a row is deleted.

        All is staged whole first, so that `resume` can end what a run left half written.
        """
        self.stage(f"next/{name}/rows", rows)
        plan = self.spark.createDataFrame([(months, order)], "months array<string>, order array<string>")
        self.stage(f"next/{name}/plan", plan)
        self._write(name)

    def resume(self) -> None:
        """Ends the writing of tables in which an earlier run was ended."""
        for name in ("texts", *SCHEMAS):
            if self.exists(self.staged(f"next/{name}/plan/_SUCCESS")):
                self._write(name)

    def _write(self, name: str) -> None:
        plan = self.spark.read.parquet(self.staged(f"next/{name}/plan")).collect()[0]
        rows = self.spark.read.parquet(self.staged(f"next/{name}/rows"))
        before = {month: self.files(f"{self.table(name)}/month={month}") for month in plan.months}
        partitions = max(1, min(len(before), 200))
        files = rows.repartition(partitions, "month").sortWithinPartitions("month", *plan.order)
        writer = files.write.mode("overwrite").partitionBy("month")
        writer.option("partitionOverwriteMode", "dynamic").option("compression", "zstd").parquet(
            self.table(name)
        )
        for month, old in before.items():
            place = f"{self.table(name)}/month={month}"
            # Spark writes over a month that has rows, and leaves one that has none any more.
            if old and self.files(place) == old:
                self.delete(place)
        self.delete(self.staged(f"next/{name}/plan/_SUCCESS"))

    def files(self, path: str) -> set[str]:
        if not self.exists(path):
            return set()
        system, place = self._system(path)
        return {str(each.getPath()) for each in system.listStatus(place)}

    def exists(self, path: str) -> bool:
        return bool(self._system(path)[0].exists(self._system(path)[1]))

    def delete(self, path: str) -> None:
        system, place = self._system(path)
        system.delete(place, True)

    def _system(self, path: str) -> tuple[Any, Any]:
        jvm: Any = self.spark._jvm
        place = jvm.org.apache.hadoop.fs.Path(path)
        return place.getFileSystem(self.spark._jsc.hadoopConfiguration()), place


def withdrawn_pages(archive: Archive) -> DataFrame | None:
    """The pages (`page`) that are withdrawn; None where none ever was."""
    if not archive.exists(archive.table("withdrawals")):
        return None
    last = (
        archive.read("withdrawals", WITHDRAWALS)
        .groupBy("page")
        .agg(f.max_by("withdrawn", "at").alias("withdrawn"))
    )
    return last.where("withdrawn").select("page")


def without(rows: DataFrame, pages: DataFrame | None) -> DataFrame:
    return rows if pages is None else rows.join(pages, "page", "left_anti")


def repeated_blocks(texts: DataFrame, least: int) -> DataFrame:
    """Those of each article's blocks that stand in `least` other articles of its source: `slug`, `repeated`."""
    blocks = texts.where("host is not null and not draft").select(
        "slug", "host", f.explode("blocks").alias("block")
    )
    counts = blocks.groupBy("host", "block").agg((f.count("*") - 1).alias("others"))
    often = counts.where(f.col("others") >= least).select("host", "block")
    joined = blocks.join(often, ["host", "block"])
    return joined.groupBy("slug").agg(f.sort_array(f.collect_set("block")).alias("repeated"))


def newest_captures(new: DataFrame) -> DataFrame:
    """One text a page: of several captures the newest, of several records the last."""
    order = [f.col("saved").desc_nulls_last(), f.col("place").desc(), f.col("content")]
    ranked = new.withColumn("rank", f.row_number().over(Window.partitionBy("page").orderBy(*order)))
    return ranked.where("rank = 1").drop("rank", "place")


def with_rivals(new: DataFrame, old: DataFrame) -> DataFrame:
    """Adds which other page has the file (`path_of`), and which other file has the address (`slug_of`).

    One of the tables has it before one of `new`, also where this run gives it another: so no two ever share one.
    """
    held = with_rival(new, old, "folded", "page").withColumnRenamed("rival", "path_of")
    sound = with_rival(held.where("path_of is null"), old, "slug", "path").withColumnRenamed(
        "rival", "slug_of"
    )
    refused = held.where("path_of is not null").withColumn("slug_of", f.lit(None).cast("string"))
    return sound.unionByName(refused)


def with_rival(new: DataFrame, old: DataFrame, key: str, name: str) -> DataFrame:
    """Adds the `name` of another page that has the same `key` and comes first, as `rival`."""
    others = old.select(key, f.col(name).alias("holder"), f.col("page").alias("of"))
    rivals = new.select(key, "page").join(others, key).where("of != page")
    taken = rivals.groupBy(key, "page").agg(f.min("holder").alias("taken_by"))
    first = new.groupBy(key).agg(f.min(name).alias("first"))
    judged = new.join(taken, [key, "page"], "left").join(first, key)
    rival = f.coalesce("taken_by", f.when(f.col(name) > f.col("first"), f.col("first")))
    return judged.withColumn("rival", rival).drop("taken_by", "first")


def all_of(frames: list[DataFrame]) -> DataFrame:
    return reduce(lambda a, b: a.unionByName(b), frames)


def key_of(made_by: str) -> Column:
    """The hash of all that decides an article's rows."""
    repeated = f.coalesce(f.concat_ws(",", "repeated"), f.lit(""))
    return f.sha2(f.concat_ws("\n", f.lit(made_by), "path", "content", repeated), 256)


def joined_speakers(speakers: DataFrame) -> DataFrame:
    """Each speaker over the whole archive, under the name that the newest article gives."""
    newest = f.struct(-f.coalesce("instant", f.lit(-(2**62))), "article")
    known = speakers.where("speaker_slug is not null")
    return known.groupBy("speaker_slug").agg(
        f.min_by("speaker", newest).alias("speaker"),
        f.min_by("kind", newest).alias("kind"),
        f.sort_array(f.collect_set("printed")).alias("names"),
        f.sort_array(f.collect_set("role")).alias("roles"),
        f.count("*").alias("articles"),
        f.sum("quotes").alias("quotes"),
        f.sum("passages").alias("passages"),
        f.sum("words").alias("words"),
        f.min("published").alias("first"),
        f.max("published").alias("last"),
    )
