"""The field *Hình thức ký*: one choice fills the lines of authority and the post."""

from __future__ import annotations

from dataclasses import replace

from nq20desk.app.desk import Desk
from nq20desk.core.message import Bilingual, message
from nq20desk.core.office import Office, SigningForm
from nq20desk.ui.settings.fields import Choice, Field, FieldKind


def signing_field() -> Field[Office]:
    """The field; its value is the lines themselves, the post last."""
    return Field(
        "signing", message("SettingsPage", "Way of signing"),
        message("SettingsPage", "Change the way of signing"), _value, _sign_so,
        kind=FieldKind.CHOICE, choices_for=_choices,
        help=message("SettingsPage", "Fills authority and post; both can be changed by hand."),
    )  # fmt: skip


def _value(office: Office) -> str:
    return "\n".join((*office.signer.authority, office.signer.post))


def _sign_so(office: Office, value: str) -> Office:
    *authority, post = value.split("\n")
    return replace(office, signer=replace(office.signer, authority=tuple(authority), post=post))


def _choices(desk: Desk, office: Office) -> tuple[Choice, ...]:
    """The ways of such an office, and its own where it is none of these."""
    forms = [one for one in desk.library.signing_forms if one.fits(office)]
    offered = tuple(_choice(one) for one in forms)
    if any(one.is_of(office.signer) for one in forms):
        return offered
    return (Choice(_value(office), message("SettingsPage", "As written below")), *offered)


def _choice(form: SigningForm) -> Choice:
    lines = (*form.authority, form.post)
    label = message(
        "SettingsPage", "{name} ({lines})",
        name=Bilingual(form.name, form.name_en), lines=" / ".join(lines),
    )  # fmt: skip
    return Choice("\n".join(lines), label)
