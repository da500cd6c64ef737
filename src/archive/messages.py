"""What is told on stderr. `spark-submit` sends that of Python to stdout, so the line takes the way of the JVM."""

from typing import Any

from pyspark.sql import SparkSession


def tell(spark: SparkSession, line: str) -> None:
    jvm: Any = spark._jvm
    jvm.java.lang.System.err.println(line)
