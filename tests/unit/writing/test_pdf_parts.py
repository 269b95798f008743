"""The parts of writing a PDF: fonts and what they show, words lifted out of pictures, tags and streams put right."""

import hashlib
import struct
import zlib

import pytest

from hoofdlijn.writing.palette import INK
from hoofdlijn.writing.pdf_fonts import font_paths, load_fonts, shown_characters
from hoofdlijn.writing.pdf_letters import Letters
from hoofdlijn.writing.pdf_memory import hand_memory_back
from hoofdlijn.writing.pdf_pictures import lift_words
from hoofdlijn.writing.pdf_streams import end_streams_clearly
from hoofdlijn.writing.pdf_tags import mark_row_heads

# fonts


def test_only_the_shipped_fonts_are_loaded():
    known = sorted((font.family, font.weight) for font in load_fonts().fonts())

    assert known == [("DejaVu Sans", 400), ("Source Sans 3", 400), ("Source Sans 3", 600)]


def test_fonts_are_small_unchanged_and_have_their_licence_beside_them(root):
    (folder,) = font_paths()
    script = (root / "scripts" / "build_fonts.py").read_text(encoding="utf-8")
    fonts = sorted(path for path in folder.iterdir() if path.suffix in {".otf", ".ttf"})

    assert len(fonts) == 3
    for font in fonts:
        assert font.stat().st_size < 1_000_000
        assert hashlib.sha256(font.read_bytes()).hexdigest() in script
    assert "SIL OPEN FONT LICENSE" in (folder / "LICENSE-source-sans.md").read_text(encoding="utf-8")
    assert "Bitstream Vera" in (folder / "LICENSE-dejavu.txt").read_text(encoding="utf-8")


def test_the_table_of_characters_says_what_the_fonts_have():
    (folder,) = font_paths()
    sans, bold, fallback = (
        characters_of((folder / name).read_bytes())
        for name in ("SourceSans3-Regular.otf", "SourceSans3-Semibold.otf", "DejaVuSans.ttf")
    )

    assert shown_characters() == (sans & bold) | fallback
    assert set(map(ord, "☒☐■▲●○–—…“”‘’€·•ĳëéüñ½²³×→≥≤")) <= shown_characters()


def characters_of(font):
    """Read the table `cmap`, format 12 (OpenType 1.9, chapter cmap)."""
    tables = {
        font[at : at + 4]: struct.unpack_from(">I", font, at + 8)[0]
        for at in range(12, 12 + 16 * struct.unpack_from(">H", font, 4)[0], 16)
    }
    start = tables[b"cmap"]
    offsets = [
        start + struct.unpack_from(">I", font, start + 8 + 8 * number)[0]
        for number in range(struct.unpack_from(">H", font, start + 2)[0])
    ]
    wide = next(offset for offset in offsets if struct.unpack_from(">H", font, offset)[0] == 12)
    found = set()
    for group in range(struct.unpack_from(">I", font, wide + 12)[0]):
        first, last, glyph = struct.unpack_from(">III", font, wide + 16 + 12 * group)
        found.update(code for code in range(first, last + 1) if glyph + code - first)
    return frozenset(found)


# letters


def test_letters_remember_what_they_could_not_show():
    letters = Letters()

    assert letters.fit("Plan 計 en 計") == "Plan [U+8A08] en [U+8A08]"
    assert letters.missing == {"計"}


def test_a_word_that_fits_is_left_alone_and_a_longer_one_may_break():
    assert Letters().fit("samenwerkingsverband", room=5) == "samenwerkingsverband"  # broken by syllables
    assert Letters().fit("12345678", room=5) == "12345\u200b678"
    assert Letters().fit("1234-5678", room=5) == "1234-5678"


# pictures

OPENING = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 100" width="200" height="100">'


def lifted(inside, width=200.0):
    return lift_words(f"{OPENING}{inside}</svg>", width, Letters())


def test_plain_words_are_lifted_out_with_their_place():
    svg, words = lifted(
        '<g transform="translate(10 20)" fill="#112233"><rect x="0" y="0" width="5" height="5"/>'
        '<text x="1" y="2" font-size="9" font-weight="600" text-anchor="middle">A &amp; b</text></g>'
    )

    assert "<text" not in svg
    assert "<rect" in svg
    (word,) = words
    assert word == {
        "text": "A & b", "x": 11, "y": 22, "size": 9, "weight": 600, "anchor": "middle", "fill": "#112233",
    }  # fmt: skip


def test_words_are_scaled_with_the_picture():
    _, ((word),) = lifted(f'<text x="10" y="20" font-size="10" fill="{INK}">x</text>', width=100.0)

    assert word == {"text": "x", "x": 5, "y": 10, "size": 5, "anchor": "start"}


@pytest.mark.parametrize(
    "inside",
    [
        '<text x="1" y="2" font-size="9">a<tspan>b</tspan></text>',
        '<text x="1" y="2" font-size="9" transform="rotate(90)">a</text>',
        '<text x="1" y="2" font-size="9" fill="red">a</text>',
        '<text x="1" y="2">a</text>',
        '<g transform="rotate(90)"><text x="1" y="2" font-size="9">a</text></g>',
        '<g opacity="0.5"><g><text x="1" y="2" font-size="9">a</text></g></g>',
        '<defs><text x="1" y="2" font-size="9">a</text></defs>',
        '<!-- <g> --><text x="1" y="2" font-size="9">a</text>',
        '<text x="1" y="2" font-size="9">a',
    ],
)
def test_what_is_more_than_a_plain_line_stays_in_the_picture(inside):
    svg, words = lifted(inside)

    assert words == []
    assert inside in svg


def test_a_group_that_has_ended_counts_no_more():
    _, words = lifted(
        '<g transform="translate(50 50)"><g opacity="1"/></g><text x="1" y="2" font-size="9" fill="#000000">a</text>'
    )

    assert [(word["x"], word["y"]) for word in words] == [(1, 2)]


# tags

CELL = b"13 0 obj\n<</Type/StructElem/S/TD/P 15 0 R/A[<</O/Table/Headers[(U1x0y0)]>>]/K[3]/Pg 32 0 R>>\nendobj\n"


def test_heads_of_rows_are_marked_in_place():
    marked = mark_row_heads(CELL + CELL, [True, False])

    assert len(marked) == 2 * len(CELL)
    assert marked.startswith(b"13 0 obj\n<</Type/StructElem/S/TH/P 15 0 R/A[<</O/Table/Scope/Row        >>]")
    assert marked.count(b"/S/TD") == 1
    assert b"Headers" not in marked


def test_without_heads_nothing_changes():
    assert mark_row_heads(CELL, [False]) == CELL


def test_another_number_of_cells_is_no_guess():
    with pytest.raises(ValueError, match="2 cells"):
        mark_row_heads(CELL, [True, False])


# streams


def stream(data):
    return b"9 0 obj\n<</Length %d/Filter/FlateDecode>>\nstream\n%s\nendstream\nendobj\n" % (len(data), data)


def data_ending_on(byte):
    for number in range(100_000):
        text = b"tekst " * (number % 40) + str(number).encode()
        if (packed := zlib.compress(text)).endswith(byte):
            return packed, text
    raise AssertionError


def test_a_stream_that_ends_like_a_line_end_gets_a_clear_end():
    packed, text = data_ending_on(b"\r")
    before = stream(b"abc") + stream(packed) + stream(b"def")
    after = end_streams_clearly(before)

    assert len(after) == len(before)
    assert b"\r\nendstream" not in after
    assert after.startswith(stream(b"abc"))
    assert after.endswith(stream(b"def"))
    inside = after[len(stream(b"abc")) :]
    length = int(inside.split(b"/Length ")[1].split(b"/")[0])
    start = inside.index(b"stream\n") + len(b"stream\n")
    assert inside[start + length :].startswith(b"\nendstream")
    assert zlib.decompressobj().decompress(inside[start : start + length]) == text


@pytest.mark.parametrize("ending", [b"a", b"\n"])
def test_other_streams_stay_as_they_are(ending):
    packed, _ = data_ending_on(ending)

    assert end_streams_clearly(stream(packed)) == stream(packed)


def test_a_length_that_would_take_another_digit_is_left():
    data = b"x" * 98 + b"\r"

    assert end_streams_clearly(stream(data)) == stream(data)


def test_handing_memory_back_is_done_once_and_says_whether_it_could():
    assert hand_memory_back() is hand_memory_back()
