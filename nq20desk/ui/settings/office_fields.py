"""The fields of an office's profile and of its rules, in the sections of the settings."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from nq20desk.app.desk import Desk
from nq20desk.core.message import Message, message
from nq20desk.core.office import Image, Office, SizeSet, System
from nq20desk.ui.settings.checks import (
    blank_or,
    number_between,
    read_decimal,
    required,
    symbol,
    write_decimal,
)
from nq20desk.ui.settings.fields import (
    Choice,
    Field,
    FieldKind,
    Heading,
    Section,
    plain,
)
from nq20desk.ui.settings.signing_field import signing_field

SIGNATURE_WIDTH = 45.0
SIGNATURE_RATIO = 0.45
SEAL_DIAMETER = 36.0
Settings = Mapping[str, str]


def _office(name: str) -> tuple[Callable[[Office], str], Callable[[Office, str], Office]]:
    """Reader and writer of a text of the office."""
    return (
        lambda office: str(getattr(office, name)),
        lambda office, text: replace(office, **{name: text}),
    )


def _signer(name: str) -> tuple[Callable[[Office], str], Callable[[Office, str], Office]]:
    """Reader and writer of a text of the signer."""
    return (
        lambda office: str(getattr(office.signer, name)),
        lambda office, text: replace(office, signer=replace(office.signer, **{name: text})),
    )


def _lines(text: str) -> tuple[str, ...]:
    return tuple(line.strip() for line in text.splitlines() if line.strip())


def _put_system(office: Office, text: str) -> Office:
    return replace(office, system=System(text), layout="")


def _put_authority(office: Office, text: str) -> Office:
    return replace(office, signer=replace(office.signer, authority=_lines(text)))


def _put_signature(office: Office, path: str) -> Office:
    width = office.signer.image.width_mm if office.signer.image else SIGNATURE_WIDTH
    image = Image(path, width, width * SIGNATURE_RATIO) if path else None
    return replace(office, signer=replace(office.signer, image=image))


def _put_signature_width(office: Office, text: str) -> Office:
    width = float(read_decimal(text) or SIGNATURE_WIDTH)
    path = office.signer.image.path if office.signer.image else ""
    image = Image(path, width, width * SIGNATURE_RATIO)
    return replace(office, signer=replace(office.signer, image=image))


def _put_seal(office: Office, path: str) -> Office:
    side = office.seal.width_mm if office.seal else SEAL_DIAMETER
    return replace(office, seal=Image(path, side, side) if path else None)


def _put_seal_diameter(office: Office, text: str) -> Office:
    side = float(read_decimal(text) or SEAL_DIAMETER)
    return replace(office, seal=Image(office.seal.path if office.seal else "", side, side))


def _path(image: Image | None) -> str:
    return image.path if image else ""


def _width(image: Image | None) -> str:
    return write_decimal(image.width_mm) if image else ""


def _units(desk: Desk) -> tuple[Choice, ...]:
    """All units: the station of a commune may become an office of its own."""
    units = sorted(desk.territory, key=lambda one: (one.parent is not None, one.name))
    return tuple(Choice(one.key, plain(one.name)) for one in units)


def _systems(_desk: Desk) -> tuple[Choice, ...]:
    return (
        Choice(System.STATE, message("SettingsPage", "State (Decree 30/2020/NĐ-CP)")),
        Choice(System.PARTY, message("SettingsPage", "Party (guidance of the Central Office)")),
    )


def _sizes(_desk: Desk) -> tuple[Choice, ...]:
    return (
        Choice(SizeSet.LARGE, message("SettingsPage", "Large type (14 pt text)")),
        Choice(SizeSet.SMALL, message("SettingsPage", "Small type (13 pt text)")),
    )


def _text(
    name: str,
    ways: tuple[Callable[[Office], str], Callable[[Office, str], Office]],
    label: Message,
    step: Message,
    **more: object,
) -> Field[Office]:
    return Field(name, label, step, *ways, **more)  # type: ignore[arg-type]


UNIT: Section[Office] = Section(
    Heading(
        "unit",
        "units",
        message("SettingsPage", "Unit"),
        message("SettingsPage", "What stands at the head of every document of this office."),
    ),
    (
        _text("name", _office("name"), message("SettingsPage", "Name of the office"),
              message("SettingsPage", "Change the name of the office"), check=required),
        _text("superior_line", _office("superior_line"),
              message("SettingsPage", "Superior agency"),
              message("SettingsPage", "Change the superior agency"),
              help=message("SettingsPage", "The first line at the top left of page 1.")),
        _text("issuing_line", _office("issuing_line"),
              message("SettingsPage", "Issuing agency"),
              message("SettingsPage", "Change the issuing agency"), check=required,
              help=message("SettingsPage", "The bold line below it, with the drawn line.")),
        _text("symbol", _office("symbol"), message("SettingsPage", "Symbol"),
              message("SettingsPage", "Change the symbol"), check=symbol,
              help=message("SettingsPage", "The office's part of a document number.")),
        _text("place", _office("place"), message("SettingsPage", "Place"),
              message("SettingsPage", "Change the place"), check=required,
              help=message("SettingsPage", "Stands before the date.")),
        Field("unit", message("SettingsPage", "Territory of the figures"),
              message("SettingsPage", "Change the territory"), *_office("unit"),
              kind=FieldKind.CHOICE, choices=_units),
        Field("system", message("SettingsPage", "System of documents"),
              message("SettingsPage", "Change the system of documents"),
              lambda office: office.system.value, _put_system,
              kind=FieldKind.CHOICE, choices=_systems),
    ),
)  # fmt: skip

SIGNER: Section[Office] = Section(
    Heading(
        "signer",
        "person",
        message("SettingsPage", "Signer"),
        message("SettingsPage", "Who signs, in whose name, and with which certificate."),
    ),
    (
        _text("signer_name", _signer("name"), message("SettingsPage", "Full name"),
              message("SettingsPage", "Change the signer's name"), check=required),
        _text("signer_post", _signer("post"), message("SettingsPage", "Post"),
              message("SettingsPage", "Change the signer's post"), check=required),
        signing_field(),
        Field("authority", message("SettingsPage", "Authority"),
              message("SettingsPage", "Change the signer's authority"),
              lambda office: "\n".join(office.signer.authority), _put_authority,
              kind=FieldKind.LINES,
              help=message("SettingsPage", "The lines above the post, one a line.")),
        _text("other_post", _signer("other_post"), message("SettingsPage", "Other post"),
              message("SettingsPage", "Change the signer's other post"),
              help=message("SettingsPage", "Printed above the name; usually empty.")),
        Field("signer_certificate", message("SettingsPage", "Certificate file"),
              message("SettingsPage", "Change the signer's certificate"),
              *_signer("certificate"), kind=FieldKind.CERTIFICATE,
              help=message("SettingsPage", "A file .p12 or .pfx; its password is never kept.")),
        Field("signature", message("SettingsPage", "Signature image"),
              message("SettingsPage", "Change the signature image"),
              lambda office: _path(office.signer.image), _put_signature,
              kind=FieldKind.IMAGE,
              help=message("SettingsPage", "A PNG in blue ink on transparent ground.")),
        Field("signature_width", message("SettingsPage", "Width of the signature"),
              message("SettingsPage", "Change the width of the signature"),
              lambda office: _width(office.signer.image), _put_signature_width,
              kind=FieldKind.NUMBER, unit="mm", check=number_between(15, 80),
              enabled=lambda office: office.signer.image is not None),
    ),
)  # fmt: skip

SEAL: Section[Office] = Section(
    Heading(
        "seal",
        "seal",
        message("SettingsPage", "Seal"),
        message("SettingsPage", "The agency's own signature: its certificate and its seal."),
    ),
    (
        Field("agency_certificate", message("SettingsPage", "Certificate file"),
              message("SettingsPage", "Change the agency's certificate"),
              *_office("agency_certificate"), kind=FieldKind.CERTIFICATE,
              help=message("SettingsPage", "A file .p12 or .pfx; its password is never kept.")),
        Field("seal", message("SettingsPage", "Seal image"),
              message("SettingsPage", "Change the seal image"),
              lambda office: _path(office.seal), _put_seal, kind=FieldKind.IMAGE,
              help=message("SettingsPage", "A PNG in red on transparent ground.")),
        Field("seal_diameter", message("SettingsPage", "Diameter of the seal"),
              message("SettingsPage", "Change the diameter of the seal"),
              lambda office: _width(office.seal), _put_seal_diameter,
              kind=FieldKind.NUMBER, unit="mm", check=number_between(20, 50),
              enabled=lambda office: office.seal is not None),
    ),
)  # fmt: skip

RECIPIENTS: Section[Office] = Section(
    Heading(
        "recipients",
        "send",
        message("SettingsPage", "Recipients"),
        message("SettingsPage", "The list “Nơi nhận” that a new report begins with."),
    ),
    (
        Field("recipients", message("SettingsPage", "Recipients"),
              message("SettingsPage", "Change the recipients"),
              lambda office: "\n".join(office.recipients),
              lambda office, text: replace(office, recipients=_lines(text)),
              kind=FieldKind.LINES, lines=8,
              help=message("SettingsPage", "One a line; dashes and semicolons are added.")),
    ),
)  # fmt: skip


LAYOUT = Heading(
    "layout",
    "fit-page",
    message("SettingsPage", "Layout"),
    message("SettingsPage", "By which rules the pages are set."),
)


def layout_fields(choices: Callable[[Desk], tuple[Choice, ...]]) -> tuple[Field[Office], ...]:
    """The fields of *Thể thức*; which layouts there are depends on the office's system."""
    return (
        Field("layout", message("SettingsPage", "Rules"),
              message("SettingsPage", "Change the layout rules"), *_office("layout"),
              kind=FieldKind.CHOICE, choices=choices),
        Field("size_set", message("SettingsPage", "Type size"),
              message("SettingsPage", "Change the type size"),
              lambda office: office.size_set.value,
              lambda office, text: replace(office, size_set=SizeSet(text)),
              kind=FieldKind.CHOICE, choices=_sizes),
    )  # fmt: skip


def _archiving(_desk: Desk) -> tuple[Choice, ...]:
    return (
        Choice("", message("SettingsPage", "Only where it is asked for")),
        Choice("always", message("SettingsPage", "Always, unless it is switched off")),
    )


ARCHIVE: Section[Settings] = Section(
    Heading(
        "archive",
        "save",
        message("SettingsPage", "Archiving"),
        message("SettingsPage", "How exported PDFs are kept for decades."),
    ),
    (
        Field("archive", message("SettingsPage", "Archival copy (PDF/A)"),
              message("SettingsPage", "Change when PDFs are archival copies"),
              lambda settings: settings.get("archive", ""),
              lambda settings, text: {**settings, "archive": text},
              kind=FieldKind.CHOICE, choices=_archiving,
              help=message("SettingsPage",
                           "It carries fonts, colours and the report's data and workbook; the"
                           " province can take the figures out of the signed file.")),
    ),
)  # fmt: skip


def _range_ends(_desk: Desk) -> tuple[Choice, ...]:
    return (
        Choice("low", message("SettingsPage", "The end that is reached first (25 of 25 - 27)")),
        Choice("high", message("SettingsPage", "The far end (27 of 25 - 27)")),
    )


def _put_margin(settings: Settings, text: str) -> Settings:
    value = read_decimal(text)
    return {**settings, "exceeded_margin": "" if value is None else f"{value.normalize():f}"}


RULES: Section[Settings] = Section(
    Heading(
        "rules",
        "target",
        message("SettingsPage", "Verdicts"),
        message("SettingsPage", "What this office calls met and exceeded."),
    ),
    (
        Field("range_end", message("SettingsPage", "A range is met at"),
              message("SettingsPage", "Change when a range is met"),
              lambda settings: settings.get("range_end", "low"),
              lambda settings, text: {**settings, "range_end": text},
              kind=FieldKind.CHOICE, choices=_range_ends),
        Field("exceeded_margin", message("SettingsPage", "Exceeded from"),
              message("SettingsPage", "Change when a target is exceeded"),
              lambda settings: settings.get("exceeded_margin", "").replace(".", ","),
              _put_margin, kind=FieldKind.NUMBER, unit="%",
              check=blank_or(number_between(0, 100)),
              help=message("SettingsPage",
                           "Percent beyond the target; empty: a rate that reaches its target"
                           " is “met”, however far beyond it lies.")),
    ),
)  # fmt: skip
