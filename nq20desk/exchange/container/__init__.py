"""The program's own container ``.nq20``: a ZIP with a signed manifest, read with distrust."""

from nq20desk.exchange.container.kinds import KINDS, Kind
from nq20desk.exchange.container.reading import Container, opened
from nq20desk.exchange.container.writing import MANIFEST, SIGNATURE, write_container

__all__ = ["KINDS", "MANIFEST", "SIGNATURE", "Container", "Kind", "opened", "write_container"]
