"""Numbers and bullets as a text processor shows them before a paragraph."""

from typing import Final

_ROMAN: Final = (
    (1000, "m"),
    (900, "cm"),
    (500, "d"),
    (400, "cd"),
    (100, "c"),
    (90, "xc"),
    (50, "l"),
    (40, "xl"),
    (10, "x"),
    (9, "ix"),
    (5, "v"),
    (4, "iv"),
    (1, "i"),
)
_MAX_ROMAN = 4_999
_MAX_LETTERS = 26 * 40

# what the symbol fonts of Windows show at these codes; files store them as such, or moved to U+F000
_WINGDINGS: Final = {
    0x6C: "●", 0x6E: "■", 0x6F: "□", 0x71: "❑", 0x75: "◆", 0x76: "❖", 0x77: "◆", 0x78: "☒",
    0x9F: "•", 0xA7: "▪", 0xA8: "◻", 0xB2: "✧", 0xD8: "➢", 0xDC: "➲", 0xDF: "←", 0xE0: "→", 0xE8: "➔", 0xF0: "⇨",
    0xFB: "✗", 0xFC: "✓", 0xFD: "☒", 0xFE: "☑", 0x4A: "☺", 0x4B: "😐", 0x4C: "☹",
}  # fmt: skip
_SYMBOL: Final = {
    0xB7: "•", 0xB0: "°", 0xB1: "±", 0xB3: "≥", 0xA3: "≤", 0xB4: "×", 0xAE: "→", 0xAC: "←", 0xDE: "⇒",
    0xD7: "⋅", 0xA7: "♣", 0xA8: "♦", 0x2D: "−",
}  # fmt: skip
_PRIVATE = 0xF000
_BULLET: Final = "•"


def as_roman(number: int) -> str:
    """Return a number in lower-case Roman numerals; outside 1 to 4999 in digits."""
    if not 0 < number <= _MAX_ROMAN:
        return str(number)
    written = ""
    for value, letters in _ROMAN:
        times, number = divmod(number, value)
        written += letters * times
    return written


def as_letters(number: int) -> str:
    """Return a, b … z, aa, bb … as Word and LibreOffice count; outside 1 to 1040 in digits."""
    if not 0 < number <= _MAX_LETTERS:
        return str(number)
    times, letter = divmod(number - 1, 26)
    return chr(ord("a") + letter) * (times + 1)


def is_symbol_font(font: str) -> bool:
    """Tell whether a font shows other signs than the letters that are stored."""
    return font.startswith(("Wingdings", "Symbol"))


def symbol(code: int, font: str) -> str:
    """Return the sign that a symbol font shows for a code; a private code without a known sign is a bullet."""
    low = code - _PRIVATE if _PRIVATE <= code < _PRIVATE + 0x100 else code
    table = _SYMBOL if font.startswith("Symbol") else _WINGDINGS
    if low in table and (font or low != code):
        return table[low]
    return _BULLET if low != code else chr(code)


def symbols(text: str, font: str) -> str:
    """Return a text as a symbol font shows it; one sign for each character."""
    return "".join(symbol(ord(character), font) for character in text)


def bullet(text: str, font: str) -> str:
    """Return the sign of a bullet list: what the font shows, and "•" for what has no name of its own."""
    shown = text.strip()
    if not shown or shown == "\u200b":
        return ""
    return symbols(shown, font) if is_symbol_font(font) or ord(shown[0]) >= 0xE000 else shown
