"""Marks: bookmarks around the stretches of text that belong to one address."""

from hoofdlijn.documents import is_generated
from hoofdlijn.packages.odf_marks import mark_name


class Marks:
    """Opens and closes the marks of one file; at most one is open, and none runs on into another paragraph (ADR 75)."""

    def __init__(self) -> None:
        self._serials: dict[str, int] = {}
        self._address = ""
        self._name = ""

    def turn_to(self, address: str) -> str:
        """Return what closes the open mark and opens one for `address` ("" for none); nothing where it goes on."""
        # two stretches of generated words are never one: each has its own check sum
        if address == self._address and not is_generated(address):
            return ""
        closing = self.close()
        return f"{closing}{self._open(address)}" if address else closing

    def close(self) -> str:
        """Return what closes the open mark."""
        if not self._address:
            return ""
        self._address = ""
        return f'<text:bookmark-end text:name="{self._name}"/>'

    def _open(self, address: str) -> str:
        serial = self._serials.get(address, 0)
        self._serials[address] = serial + 1
        self._address = address
        self._name = mark_name(address, serial)
        return f'<text:bookmark-start text:name="{self._name}"/>'
