"""Put the fonts that the program ships in place, unchanged, with their licences and the characters they can show.

    npm pack source-sans@3.52.0 dejavu-fonts-ttf@2.37.3
    python scripts/build_fonts.py source-sans-3.52.0.tgz dejavu-fonts-ttf-2.37.3.tgz src/hoofdlijn/writing/fonts

The files are those of the two packages, byte for byte: the licence of Source Sans reserves the name "Source" for
files that nobody changed, and a part of a font is a change. What is in the PDF is only the signs that it uses.
"""

import hashlib
import struct
import sys
import tarfile
from collections.abc import Iterable, Iterator
from pathlib import Path

SOURCE_SANS = {
    "package/OTF/SourceSans3-Regular.otf": "SourceSans3-Regular.otf",
    "package/OTF/SourceSans3-Semibold.otf": "SourceSans3-Semibold.otf",
    "package/LICENSE.md": "LICENSE-source-sans.md",
}
DEJAVU = {
    "package/ttf/DejaVuSans.ttf": "DejaVuSans.ttf",
    "package/LICENSE": "LICENSE-dejavu.txt",
}
SUMS = {
    "SourceSans3-Regular.otf": "08df266400933d3178d081a45f94a08814c3e55b4b7dd2e0ff69cb1329f13ab6",
    "SourceSans3-Semibold.otf": "36f1cd2c344aa3109e64429bce41a41e4b2b923beb2db19b8dbf9bb56f05a4f9",
    "DejaVuSans.ttf": "7da195a74c55bef988d0d48f9508bd5d849425c1770dba5d7bfc6ce9ed848954",
}


def main() -> None:
    """Unpack both packages into the folder and write the table of characters."""
    source_sans, dejavu, folder = (Path(argument) for argument in sys.argv[1:4])
    folder.mkdir(parents=True, exist_ok=True)
    unpack(source_sans, SOURCE_SANS, folder)
    unpack(dejavu, DEJAVU, folder)
    shown = [characters_of((folder / name).read_bytes()) for name in SUMS]
    # every weight of Source Sans or the one fallback: a sign that only one weight has would be missing in the other
    both = (shown[0] & shown[1]) | shown[2]
    lines = (f"{first:x}-{last:x}\n" for first, last in ranges(both))
    (folder / "characters.txt").write_text("".join(lines), encoding="ascii")


def unpack(package: Path, names: dict[str, str], folder: Path) -> None:
    """Write the named files of a package, after a look at their check sums."""
    with tarfile.open(package) as archive:
        for inside, name in names.items():
            member = archive.extractfile(inside)
            data = member.read() if member else b""
            if name in SUMS and hashlib.sha256(data).hexdigest() != SUMS[name]:
                raise SystemExit(f"{name}: not the file that is meant")
            (folder / name).write_bytes(data)


def characters_of(font: bytes) -> set[int]:
    """Return the code points that an OpenType font has a glyph for (table `cmap`, subtable of format 12)."""
    start = table_at(font, b"cmap")
    for record in range(struct.unpack_from(">H", font, start + 2)[0]):
        (offset,) = struct.unpack_from(">I", font, start + 4 + 8 * record + 4)
        if struct.unpack_from(">H", font, start + offset)[0] == 12:
            return set(code_points(font, start + offset))
    raise SystemExit("no table of characters over the whole of Unicode")


def table_at(font: bytes, tag: bytes) -> int:
    """Return where a table of the font begins."""
    for record in range(struct.unpack_from(">H", font, 4)[0]):
        name, _, offset, _ = struct.unpack_from(">4sIII", font, 12 + 16 * record)
        if name == tag:
            return int(offset)
    raise SystemExit(f"no table {tag!r}")


def code_points(font: bytes, start: int) -> Iterator[int]:
    """Yield the code points of a subtable of format 12 that have a glyph of their own."""
    for group in range(struct.unpack_from(">I", font, start + 12)[0]):
        first, last, glyph = struct.unpack_from(">III", font, start + 16 + 12 * group)
        yield from (code for code in range(first, last + 1) if glyph + code - first)


def ranges(codes: Iterable[int]) -> Iterator[tuple[int, int]]:
    """Yield runs of neighbouring numbers, first and last inclusive."""
    run: list[int] = []
    for code in sorted(codes):
        if run and code != run[-1] + 1:
            yield run[0], run[-1]
            run = []
        run = [run[0], code] if run else [code]
    if run:
        yield run[0], run[-1]


if __name__ == "__main__":
    main()
