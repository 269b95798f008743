"""A text for people, in Dutch and in English."""

from dataclasses import dataclass

LANGUAGES = ("nl", "en")


@dataclass(frozen=True, slots=True)
class Text:
    """One message in Dutch and in English; neither is ever empty unless both are."""

    nl: str
    en: str

    def __post_init__(self) -> None:
        if bool(self.nl) != bool(self.en):
            raise ValueError(f"a text exists in both languages or in none: {self.nl!r}, {self.en!r}")

    def in_language(self, language: str) -> str:
        """Return the text in `language`, "nl" or "en".

        Raises:
            ValueError: if the language is neither.
        """
        if language not in LANGUAGES:
            raise ValueError(f"unknown language: {language!r}")
        return self.nl if language == "nl" else self.en
