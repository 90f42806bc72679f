"""Puts what the window needs on the table: the content, and the record file. No Qt."""

from datetime import date
from typing import TYPE_CHECKING

from acuchart.atlas.charts import Atlas
from acuchart.atlas.loading import load_atlas
from acuchart.catalogue.catalogue import Catalogue
from acuchart.catalogue.loading import load
from acuchart.options import Options

if TYPE_CHECKING:
    from acuchart.records.records import Records


def load_content(options: Options) -> tuple[Catalogue, Atlas]:
    """The shipped catalogue and atlas.

    Raises:
        BrokenContent: a file of the catalogue is wrong; the text names file and entry.
    """
    catalogue = load()
    return catalogue, load_atlas(catalogue.points, cache=options.cache_dir)


def open_practice(options: Options, catalogue: Catalogue, today: date) -> "Records":
    """The record file of these options, made on the first start; for a demo, filled with made-up clients.

    Slow (a quarter of a second): it loads the database library. Call it off the interface's thread.

    Raises:
        RecordsClosed: the file cannot be opened; it was left as it is.
    """
    from acuchart.records.opening import open_records

    records = open_records(options.records_file)
    if options.is_demo and not records.clients.find("", 1):
        from acuchart.records.demo import fill_demo

        fill_demo(records, next(iter(catalogue.protocols.values())), today)
    return records
