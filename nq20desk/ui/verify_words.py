"""What a verification found, in plain words: each thing with a mark, a word and a tone."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from nq20desk.app.language import Language
from nq20desk.ui.theme import Tone
from nq20desk.ui.widgets.banner import BannerKind
from nq20desk.ui.words import translate

if TYPE_CHECKING:
    from nq20desk.signing.verify import SignatureReport, VerificationReport

_MARKS = {
    Tone.SUCCESS: "ok",
    Tone.WARNING: "warning",
    Tone.ERROR: "error",
}


@dataclass(frozen=True, slots=True)
class Line:
    """One thing that is known of a signature."""

    name: str
    words: str
    tone: Tone = Tone.MUTED
    mark: str = ""

    @property
    def icon(self) -> str:
        """The icon that says the same as the tone."""
        return self.mark or _MARKS[self.tone]


def verifying() -> str:
    """What is told while a file is being verified."""
    return translate("VerifyDialog", "Verifying the signatures")


def sentence_of(report: VerificationReport, language: Language) -> tuple[BannerKind, str]:
    """The answer in one sentence, and how grave it is."""
    problems = " ".join(language.say(one) for one in report.problems)
    if not report.signatures:
        return BannerKind.WARNING, problems
    if not report.holds:
        return BannerKind.ERROR, problems
    if not all(one.trusted for one in report.signatures):
        return BannerKind.WARNING, translate(
            "VerifyDialog",
            "The document is as it was signed, but not every issuer is in the trust list.",
        )
    return BannerKind.SUCCESS, translate(
        "VerifyDialog", "Every signature holds, and the document is as it was signed."
    )


def title_of(signature: SignatureReport) -> str:
    """Whose signature it is, as the clerk calls it."""
    if signature.role == "leader":
        return translate("VerifyDialog", "Signature of the leader")
    if signature.role == "agency":
        return translate("VerifyDialog", "Signature of the agency")
    return translate("VerifyDialog", "Signature “{field}”", field=signature.field)


def lines_of(signature: SignatureReport) -> list[Line]:
    """Holder, time, whether it holds, coverage, changes, trust.

    Of a signature that does not hold nothing else is worth a word but whose it claims to be.
    """
    claimed = [
        Line(translate("VerifyDialog", "Signed by"), signature.holder, mark="person"),
        _time(signature),
        _holds(signature),
    ]
    if not _is_valid(signature):
        issuer = Line(translate("VerifyDialog", "Issuer"), signature.issuer, mark="certificate")
        return [*claimed, issuer]
    return [*claimed, _coverage(signature), _changes(signature), _trust(signature)]


def _is_valid(signature: SignatureReport) -> bool:
    return signature.intact and signature.valid


def _time(signature: SignatureReport) -> Line:
    name = translate("VerifyDialog", "Time")
    if signature.time is None:
        return Line(name, translate("VerifyDialog", "not said in the signature"), mark="clock")
    return Line(name, f"{signature.time:%d/%m/%Y %H:%M:%S}", mark="clock")


def _holds(signature: SignatureReport) -> Line:
    name = translate("VerifyDialog", "Signature")
    if _is_valid(signature):
        return Line(name, translate("VerifyDialog", "valid"), Tone.SUCCESS)
    words = translate("VerifyDialog", "not valid: the signed content was changed")
    return Line(name, words, Tone.ERROR)


def _coverage(signature: SignatureReport) -> Line:
    name = translate("VerifyDialog", "Covers")
    if signature.covers_whole_document:
        return Line(name, translate("VerifyDialog", "the whole document"), Tone.SUCCESS)
    return Line(name, translate("VerifyDialog", "only a part of the document"), Tone.ERROR)


def _changes(signature: SignatureReport) -> Line:
    name = translate("VerifyDialog", "Changes since")
    if signature.modified_after_signing:
        words = translate("VerifyDialog", "the document was changed after signing")
        return Line(name, words, Tone.ERROR)
    return Line(name, translate("VerifyDialog", "none"), Tone.SUCCESS)


def _trust(signature: SignatureReport) -> Line:
    name = translate("VerifyDialog", "Issuer")
    if signature.trusted and signature.sample:
        words = translate(
            "VerifyDialog", "{issuer} – the sample's own: proves nothing", issuer=signature.issuer
        )
        return Line(name, words, Tone.WARNING)
    if signature.trusted:
        words = translate("VerifyDialog", "{issuer} – in the trust list", issuer=signature.issuer)
        return Line(name, words, Tone.SUCCESS)
    if signature.expired:
        words = translate(
            "VerifyDialog", "{issuer} – the certificate had expired", issuer=signature.issuer
        )
        return Line(name, words, Tone.WARNING)
    words = translate("VerifyDialog", "{issuer} – not in the trust list", issuer=signature.issuer)
    return Line(name, words, Tone.WARNING)
