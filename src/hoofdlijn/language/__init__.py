"""Dutch words (lemmas, compounds, keywords) and texts that exist in both languages."""

from hoofdlijn.language.texts import LANGUAGES, Text

__all__ = ["LANGUAGES", "Text"]
