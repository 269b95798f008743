"""What the pages of a plan call things: the author's words where there are any, else those of the scheme."""

from collections.abc import Mapping

from hoofdlijn.language import Text
from hoofdlijn.plan import Objective, Plan
from hoofdlijn.scheme import PartKind, Scheme
from hoofdlijn.writing import page_words as words


class PlanNames:
    """Names in one language for one plan under one scheme."""

    def __init__(self, plan: Plan, scheme: Scheme, language: str) -> None:
        self.scheme = scheme
        self.language = language
        self.plan_name = _capital(scheme.plan_name.in_language(language))
        self.level_word = _capital(scheme.objective.name.in_language(language))
        self.numbers: Mapping[str, str] = {
            objective.id: objective.number or str(position)
            for position, objective in enumerate(plan.objectives, start=1)
        }
        self.objective_names: Mapping[str, str] = {
            objective.id: self._name_of(objective) for objective in plan.objectives
        }
        """Id → "Programmalijn 2: Techniek dichtbij"; just word and number where there is no title."""
        self._parts = {part.kind: _capital(part.name.in_language(language)) for part in scheme.parts}
        self._elements = {element.id: element.name.in_language(language) for element in scheme.elements}
        self._anchors = {anchor.id: anchor.title.in_language(language) for anchor in scheme.anchors}

    def say(self, text: Text) -> str:
        """Return the text in the language of the pages."""
        return text.in_language(self.language)

    def part(self, kind: PartKind) -> str:
        """Return what the scheme calls a part, with a capital."""
        return self._parts[kind]

    def element(self, element: str) -> str:
        """Return the name of an element; its id where the scheme has no such element."""
        return _capital(self._elements.get(element, element))

    def anchor(self, anchor: str) -> str:
        """Return the title of a heading of the vision; its id where the scheme has no such heading."""
        return _capital(self._anchors.get(anchor, anchor))

    def hint(self, name: Text) -> str:
        """Return what an empty field asks for."""
        return self.say(words.HINT).format(part=self.say(name).lower())

    def _name_of(self, objective: Objective) -> str:
        opening = f"{objective.label or self.level_word} {self.numbers[objective.id]}"
        title = " ".join(objective.title.split())
        return f"{opening}: {title}" if title else opening


def _capital(words_: str) -> str:
    return words_[:1].upper() + words_[1:]
