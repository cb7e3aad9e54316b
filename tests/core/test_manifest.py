"""The manifest of containers: written and read back, and versions in their order."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nq20desk.core.errors import KnownError
from nq20desk.core.manifest import (
    Manifest,
    PayloadFile,
    read_manifest,
    version_key,
    write_manifest,
)
from nq20desk.core.message import Bilingual

TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=40)
FILES = st.builds(PayloadFile, TEXTS, st.integers(0, 2**40),
                  st.text("0123456789abcdef", min_size=64, max_size=64))  # fmt: skip
MANIFESTS = st.builds(Manifest, TEXTS, TEXTS, st.dates(), st.just("0.5.0"),
                      st.builds(Bilingual, TEXTS, TEXTS), st.lists(FILES).map(tuple))  # fmt: skip


@given(MANIFESTS)
def test_what_is_written_is_read_back(manifest):
    assert read_manifest(write_manifest(manifest)) == manifest


@given(st.binary(max_size=200))
def test_any_bytes_are_a_manifest_or_refused(content):
    with pytest.raises(KnownError):
        read_manifest(content)


def test_versions_are_compared_as_numbers():
    written = ["0.4", "0.4.1", "0.9.9", "0.10", "0.10.0.1", "1.0", "1.2.0"]
    assert sorted(set(written), key=version_key) == written
    assert version_key("0.5.0rc1") == version_key("0.5") == version_key("0.5.0.dev3")


@pytest.mark.parametrize("text", ["", "1", "v1.0", "1.0; rm", "1.0-x", "1..0", "9" * 9, "١.٢"])
def test_what_is_no_version(text):
    with pytest.raises(ValueError):
        version_key(text)
