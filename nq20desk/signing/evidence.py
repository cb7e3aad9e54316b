"""Time stamps and revocation lists in the signed file; imported with pyHanko at first signing.

Norms: RFC 3161 (time stamps), ETSI EN 319 142-1, 5.4 (document security store).
"""

from __future__ import annotations

from collections.abc import Sequence
from io import BytesIO
from typing import Any
from urllib.error import URLError
from urllib.parse import urlsplit
from urllib.request import Request, urlopen

from asn1crypto.crl import CertificateList
from asn1crypto.tsp import TimeStampReq, TimeStampResp
from pyhanko.keys.internal import translate_pyca_cryptography_cert_to_asn1
from pyhanko.sign.timestamps.api import TimeStamper
from pyhanko.sign.timestamps.common_utils import TimestampRequestError
from pyhanko.sign.validation.dss import DocumentSecurityStore

from nq20desk.core.message import Message, message
from nq20desk.signing.credential import Credential

_PATIENCE = 10
_LARGEST_ANSWER = 1_000_000


class TimestampError(Exception):
    """No time stamp could be had; ``text`` says why."""

    def __init__(self, text: Message) -> None:
        super().__init__(str(text))
        self.text = text


class TimestampService(TimeStamper):
    """A service that confirms the time of a signature, asked over HTTP."""

    def __init__(self, url: str) -> None:
        make: Any = super().__init__  # pyHanko declares no types there
        make()
        self._url = url

    async def async_request_tsa_response(self, req: TimeStampReq) -> TimeStampResp:
        """Ask once, with patience of a few seconds.

        Raises:
            TimestampError: no answer, or none that is a time stamp.
        """
        host = urlsplit(self._url)
        if host.scheme not in ("http", "https") or not host.hostname:
            raise TimestampError(
                message("Signing", "Signed without a time stamp: “{url}” is no address of a "
                        "service.", url=self._url)
            )  # fmt: skip
        wanted = Request(
            self._url, req.dump(), headers={"Content-Type": "application/timestamp-query"}
        )
        try:
            with urlopen(wanted, timeout=_PATIENCE) as answer:
                return TimeStampResp.load(answer.read(_LARGEST_ANSWER))
        except (OSError, URLError, ValueError) as error:
            raise self._failed() from error

    async def async_timestamp(self, message_digest: bytes, md_algorithm: str) -> object:
        """The time stamp of a digest; what the service refuses is told as its silence."""
        try:
            return await super().async_timestamp(message_digest, md_algorithm)
        except (TimestampRequestError, ValueError, TypeError, KeyError) as error:
            raise self._failed() from error

    def _failed(self) -> TimestampError:
        host = urlsplit(self._url).hostname or self._url
        return TimestampError(
            message("Signing", "Signed without a time stamp: the service {host} gave none.",
                    host=host)
        )  # fmt: skip


def with_revocation_lists(data: bytes, crls: Sequence[bytes], keys: Sequence[Credential]) -> bytes:
    """The signed document with a security store: the lists, and the chains of the signers."""
    chain = {one for key in keys for one in (key.certificate, *key.chain)}
    output = BytesIO(data)
    DocumentSecurityStore.add_dss(
        output,
        None,
        certs=[translate_pyca_cryptography_cert_to_asn1(one) for one in chain],
        crls=[CertificateList.load(one) for one in crls],
    )
    return output.getvalue()
