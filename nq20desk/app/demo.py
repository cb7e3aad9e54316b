"""Filling a fresh data folder with the sample: real figures, freshly written narrative."""

from __future__ import annotations

import shutil
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from nq20desk.app.desk import Desk
from nq20desk.core.errors import KnownError
from nq20desk.core.message import message
from nq20desk.core.office import System
from nq20desk.resources.sample import Sample
from nq20desk.resources.sample_units import SampleCommunes
from nq20desk.store.operations import (
    EnterFigures,
    SaveOffice,
    SaveReport,
    SaveUnit,
    WriteSection,
)
from nq20desk.store.operations.documents import SaveDocuments
from nq20desk.store.operations.units import AddUnits, MergeUnits


def fill_with_sample(desk: Desk, systems: Iterable[System] = tuple(System)) -> list[int]:
    """Enter the sample offices of the given systems; returns the new reports' identifiers.

    The sample is not among the steps that can be undone.

    Raises:
        KnownError: there are reports in the folder already; nothing is written then.
    """
    if desk.reports() or desk.offices():
        raise KnownError(
            message("Demo", "The folder {folder} already holds data; the sample was not added.",
                    folder=str(desk.folder)),
            message("Demo", "Name an empty folder for the sample."),
        )  # fmt: skip
    made = [_fill(desk, desk.library.samples[one]) for one in systems]
    _copy_images(desk)
    make_certificates(desk.folder)
    return made


def _fill(desk: Desk, sample: Sample) -> int:
    unit = sample.office.unit
    desk.run(SaveUnit(unit, sample.unit_name, sample.level.value, undoable=False))
    desk.run(SaveOffice(sample.office, sample=True, undoable=False))
    figures = [(one.indicator, one.period, one) for one in sample.observations]
    desk.run(EnterFigures(unit, figures, undoable=False))
    _fill_communes(desk, sample.communes)
    desk.run(SaveDocuments(sample.office.key, sample.documents, undoable=False))
    desk.run(SaveReport(replace(sample.report, id=0), undoable=False))
    report = desk.reports()[0].id
    for section, markup in sample.sections.items():
        desk.run(WriteSection(report, section, markup, typing=None))
    return report


def _fill_communes(desk: Desk, communes: SampleCommunes) -> None:
    """The units below the sample's unit, with their figures and what happened to them."""
    if not communes.units:
        return
    desk.run(AddUnits(communes.units, undoable=False))
    for change, made in zip(communes.changes, communes.made, strict=True):
        desk.run(MergeUnits(change.old, made, change.day, note=change.note, undoable=False))
    for unit in (*communes.units, *communes.made):
        found = [(one.indicator, one.period, one) for one in communes.figures_of(unit.key)]
        desk.run(EnterFigures(unit.key, found, undoable=False))


def _copy_images(desk: Desk) -> None:
    images = desk.folder / "images"
    images.mkdir(exist_ok=True)
    for name in ("signature.png", "seal.png"):
        shutil.copyfile(desk.library.program / "sample" / name, images / name)


def make_certificates(folder: Path) -> None:
    """Sample key files and the sample authority that vouches for them."""
    from nq20desk.signing.sample import make_sample_keys  # noqa: PLC0415 - slow to import

    make_sample_keys(folder / "certificates", trust_folder=folder / "trust")
