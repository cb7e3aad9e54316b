"""How long signing and verifying take, on the sample's State report; run it as a module.

python -m tests.benchmarks.bench_signing

Printed beside the aims (signature 0.4 s, verifying two 0.35 s). The import of pyHanko is paid once
and printed by itself.
"""

from __future__ import annotations

import statistics
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from time import perf_counter

from nq20desk.app.demo import fill_with_sample
from nq20desk.app.desk import Desk
from nq20desk.app.exports import ReportSource, source_of, write_report_pdf
from nq20desk.app.signed_return import check_return
from nq20desk.signing.keyfile import open_key_file
from nq20desk.signing.request import PlacedImage, Role, SignatureRequest
from nq20desk.signing.sample import SAMPLE_PASSWORD
from nq20desk.signing.sign import sign_pdf
from nq20desk.signing.trust import TrustStore
from nq20desk.signing.verify import verify_pdf

_RUNS = 5


def wall(work: Callable[[], object]) -> float:
    """Wall seconds, the median."""
    times = []
    for _ in range(_RUNS):
        started = perf_counter()
        work()
        times.append(perf_counter() - started)
    return statistics.median(times)


def requests_of(source: ReportSource) -> list[SignatureRequest]:
    office = source.snapshot.office
    made = []
    for role, file, image in (
        (Role.LEADER, office.signer.certificate, office.signer.image),
        (Role.AGENCY, office.agency_certificate, office.seal),
    ):
        assert image
        png = (source.folder / image.path).read_bytes()
        place = PlacedImage(png, -1, 110, 60, image.width_mm, image.height_mm)
        key = open_key_file(source.folder / file, SAMPLE_PASSWORD)
        made.append(SignatureRequest(role.title(), role, key, place))
    return made


def main() -> int:
    """Measure and print; nothing fails here."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        desk = Desk(folder / "data")
        fill_with_sample(desk)
        source = source_of(desk, 1)
        desk.close()
        plain, one, two = (folder / f"{name}.pdf" for name in ("plain", "one", "two"))
        write_report_pdf(source, plain)
        requests = requests_of(source)
        started = perf_counter()
        sign_pdf(plain, one, requests[:1])
        first = perf_counter() - started
        single = wall(lambda: sign_pdf(plain, one, requests[:1]))
        both = wall(lambda: sign_pdf(plain, two, requests))
        trust = TrustStore.from_folder(source.folder / "trust")
        verify_pdf(two, trust)
        checked = wall(lambda: verify_pdf(two, trust))
        back = wall(lambda: check_return(source, two, frozenset()))
    lines = (
        ("first signature, with the import of pyHanko", first, ""),
        ("one signature", single, "aim 0.40"),
        ("two signatures, each", both / 2, "aim 0.40"),
        ("verifying two signatures", checked, "aim 0.35"),
        ("taking a signed file back (verify, compare)", back, ""),
    )
    for what, seconds, aim in lines:
        sys.stdout.write(f"{what:<48}{seconds:6.2f} s   {aim}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
