"""Says in one sentence why a run failed: of what Spark and Python say, what the one who started it can mend."""

import re
from collections.abc import Mapping

EXPECTED = "inputs that can be read and folders that can be written"

FAILURES: Mapping[str, tuple[str, str]] = {
    r"NotStarted: (.+)": ("--command", "{0}"),
    r"FAILED_READ_FILE.* reading file (.+?)\.\s": (
        "{0}",
        "Unexpected content, or an end that was cut off, expected a whole file of its kind",
    ),
    r"Path does not exist: (.+?)\.? *(?:SQLSTATE|$)": ("{0}", "Missing {0}, expected an archive"),
    r'No FileSystem for scheme "(\w+)"': (
        "{place}",
        "Unexpected address {0}://, expected one that Spark knows, such as s3a:// or file:/",
    ),
    r"Class org\.apache\.hadoop\.fs\.s3a\.\w+ not found": (
        "--conf",
        "Missing the jar hadoop-aws, expected `spark.jars.packages=org.apache.hadoop:hadoop-aws:VERSION`, of the version "
        "of Spark's Hadoop",
    ),
    r"No module named '(pyarrow|warcio)\b": (
        "{place}",
        "Missing the Python package {0}, expected what requirements.txt names, on every machine",
    ),
    r"(?:bucket|Bucket) does not exist|NO_SUCH_BUCKET|NoSuchBucket": (
        "{place}",
        "Missing bucket, expected one that is there",
    ),
    r"Could not parse Master URL|masters are unresponsive|External scheduler cannot be instantiated": (
        "--master",
        "Missing answer of the cluster `{master}`, expected one at this address",
    ),
    r'The value \'(.*)\' in the config "(.+?)" is invalid\. (.*?)\.(?: |$)': (
        "--conf",
        "Unexpected value `{0}` of {1}, expected another: {2}",
    ),
    r"(?:Illegal|Invalid)ArgumentException: (\S*spark\.[\w.]+ .*)": (
        "--conf",
        "Unexpected setting ({0}), expected one that Spark takes",
    ),
}
"""What is looked for, and what is said then: where it is, and the sentence."""


def failure(said: str, place: str, master: str) -> tuple[str, str]:
    """Where it failed, and why. `said` may hold the plan of a query and the frames of several programs."""
    for pattern, (where, sentence) in FAILURES.items():
        if found := re.search(pattern, said, re.MULTILINE):
            words = {"place": place, "master": master}
            groups = [re.sub(r"^file:(//)?/", "/", each) for each in found.groups()]
            return where.format(*groups, **words), sentence.format(*groups, **words)
    return place, f"Unexpected failure ({_last_words(said)}), expected {EXPECTED}"


def _last_words(said: str) -> str:
    """Of a traceback its error, else the first line; without the names of classes before it."""
    errors = re.findall(r"^[\w.]*(?:Error|Exception): (.+)$", said, re.MULTILINE)
    is_python = "Traceback (most recent call last)" in said
    first = errors[-1] if is_python and errors else (said.strip().splitlines() or ["no word of it"])[0]
    return re.sub(r"^(?:[\w.$]+(?:Error|Exception): )+|\s*SQLSTATE: \w+$", "", first.strip())[:300]
