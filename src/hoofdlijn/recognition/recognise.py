"""Recognise: a document becomes a plan, and nothing that was written is lost on the way."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from hoofdlijn.documents import Document, Place, Span, place_of
from hoofdlijn.phrases import reading_of
from hoofdlijn.plan import (
    Activity,
    ActivityKind,
    Contribution,
    Label,
    Objective,
    Plan,
    Planning,
    Target,
    VisionLink,
)
from hoofdlijn.recognition.carried import is_carried, read_carried
from hoofdlijn.recognition.contents import find_contents
from hoofdlijn.recognition.contributions import ContributionFinder
from hoofdlijn.recognition.drafts import ActivityDraft, words_of
from hoofdlijn.recognition.identity import Ids
from hoofdlijn.recognition.legends import find_legend
from hoofdlijn.recognition.lines import Line, find_lines
from hoofdlijn.recognition.meaning import Meaning, find_meaning
from hoofdlijn.recognition.openings import find_openings
from hoofdlijn.recognition.parts import read_parts
from hoofdlijn.recognition.passages import Passage, Piece
from hoofdlijn.recognition.sections import Outline, find_outline
from hoofdlijn.recognition.serving import join_repeated, place_shared
from hoofdlijn.recognition.sweep import Ledger, sweep
from hoofdlijn.recognition.tables import TableOrder
from hoofdlijn.recognition.titles import FrontMatter, find_front_matter
from hoofdlijn.recognition.visions import find_general_links
from hoofdlijn.recognition.vocabulary import Vocabulary, heading_key
from hoofdlijn.scheme import Scheme


def recognise(document: Document, scheme: Scheme) -> Plan:
    """Return the plan that `document` holds: the one it carries, or what is read with the words of `scheme`.

    Every visible character of the document that is not page furniture stands in exactly one of: the place of a
    value, a label, the remainder; places marked `cited` quote and are not counted. The same document gives the same
    plan. Time grows with the length of the document.
    """
    return read_carried(document, scheme, _read_words) if is_carried(document) else _read_words(document, scheme)


def _read_words(document: Document, scheme: Scheme) -> Plan:
    """Return the plan that a document holds by its words and its form; ids that it carries are kept."""
    vocabulary = Vocabulary(scheme)
    found = find_lines(document, vocabulary)
    contents = find_contents(found)
    furniture = _visible(block.text for block in document.blocks if block.origin.is_furniture)
    furniture += _visible(line.text for line in found if line.index in contents)
    legend = find_legend(found)
    aside = contents | {line.index for line in legend.lines}
    lines = TableOrder(vocabulary, legend).arrange([line for line in found if line.index not in aside])
    openings = find_openings(lines)
    outline = find_outline(lines, openings)
    contributions = ContributionFinder(scheme)
    meanings = [find_meaning(read_parts(sections), scheme, contributions) for sections in outline.objectives]
    _link_all(lines, meanings, scheme)
    labels = place_shared(outline.shared, meanings, vocabulary)
    labels += join_repeated(meanings, vocabulary)
    labels += [piece for line in legend.lines if (piece := line.piece(0)) is not None]
    labels += _label_lines(lines, outline, meanings, vocabulary)
    first = openings[0].line if openings else len(lines)
    front = find_front_matter(document, lines[:first], scheme)
    writer = _PlanWriter(document, scheme)
    return writer.write(lines, meanings, front, labels, furniture)


def _link_all(lines: Sequence[Line], meanings: Sequence[Meaning], scheme: Scheme) -> None:
    """Give every objective the vision links that a sentence outside the objectives tells of all of them."""
    inside = {line.index for meaning in meanings for line in meaning.draft.lines}
    for line in lines:
        if line.index in inside or line.rank or not meanings:
            continue
        for claim in find_general_links(words_of(line, 0), scheme):
            for meaning in meanings:
                if all(claim.key != known.key for known in meaning.vision_links):
                    meaning.vision_links.append(claim)


def _label_lines(
    lines: Sequence[Line], outline: Outline, meanings: Sequence[Meaning], vocabulary: Vocabulary
) -> Iterator[Piece]:
    """Yield the headings that only name a level or part: of chapters, and of the columns of tables that were read."""
    read = {line.cells[0].table for meaning in meanings for line in meaning.draft.lines if line.column is not None}
    chapters = {line.index for line in outline.chapters}
    plurals = vocabulary.objective_plurals | vocabulary.activity_plurals
    for line in lines:
        heads = line.rank > 0 and bool(meanings) and heading_key(line.text[line.body :]) in plurals
        if heads or line.index in chapters or (line.is_caption and line.cells[0].table in read):
            piece = line.piece(0)
            if piece is not None:
                yield piece


def _visible(texts: Iterable[str]) -> int:
    return sum(len("".join(text.split())) for text in texts)


@dataclass(slots=True)
class _PlanWriter:
    """Claims every value in the document's order of importance, and writes values and places down."""

    document: Document
    scheme: Scheme
    ledger: Ledger = field(default_factory=Ledger)
    places: dict[str, Place] = field(default_factory=dict)
    labels: list[Label] = field(default_factory=list)
    under: dict[int, str] = field(default_factory=dict)

    def write(
        self,
        lines: Sequence[Line],
        meanings: Sequence[Meaning],
        front: FrontMatter,
        labels: Sequence[Piece],
        furniture: int,
    ) -> Plan:
        """Return the plan."""
        self._claim("title", front.title)
        if front.region_cited:
            self._cite("region", front.region)
        else:
            self._claim("region", front.region)
        ids = self._objective_ids(meanings)
        objectives = self._objectives(meanings, ids)
        for meaning in meanings:
            self._label(meaning.labels)
        self._label([*front.labels, *labels])
        swept = sweep(self.document, lines, self.ledger, self.under)
        every_label = sorted([*self.labels, *swept.labels], key=lambda label: label.place.spans[0])
        return Plan(
            scheme=self.scheme.id,
            title=front.title_text,
            region=front.region.text,
            objectives=objectives,
            remainder=swept.remainder,
            labels=tuple(every_label),
            places=self.places,
            furniture=furniture,
        )

    def _objective_ids(self, meanings: Sequence[Meaning]) -> list[str]:
        ids = Ids("objectives", self.document)
        return [
            ids.of(meaning.draft.lines[:3], meaning.draft.number, meaning.title.text or meaning.statement.text)
            for meaning in meanings
        ]

    # objectives

    def _objectives(self, meanings: Sequence[Meaning], ids: Sequence[str]) -> tuple[Objective, ...]:
        activity_ids = Ids("activities", self.document)
        return tuple(
            self._objective(meaning, own, ids, activity_ids) for meaning, own in zip(meanings, ids, strict=True)
        )

    def _objective(self, meaning: Meaning, own: str, ids: Sequence[str], activity_ids: Ids) -> Objective:
        address = f"objectives/{own}"
        for line in meaning.draft.lines:
            self.under[line.index] = address
        for part, text in (
            ("title", meaning.title),
            ("statement", meaning.statement),
            ("current", meaning.current),
            ("desired", meaning.desired),
        ):
            (self._cite if part in meaning.cited else self._claim)(f"{address}/{part}", text)
        for claim in meaning.contributions:
            self._cite(f"{address}/contributions/{claim.key}", claim.evidence)
        for claim in meaning.vision_links:
            self._cite(f"{address}/vision_links/{claim.key}", claim.evidence)
        for number, aim in enumerate(meaning.targets):
            self._cite(f"{address}/targets/{number}", aim.sentence)
        return Objective(
            id=own,
            number=meaning.draft.number,
            label=meaning.draft.label,
            title=_one_line(meaning.title.text),
            statement=meaning.statement.text,
            contributions=tuple(
                Contribution(element=claim.key, evidence=claim.evidence.text, basis=claim.basis)
                for claim in meaning.contributions
            ),
            vision_links=tuple(
                VisionLink(anchor=claim.key, evidence=claim.evidence.text) for claim in meaning.vision_links
            ),
            current=meaning.current.text,
            desired=meaning.desired.text,
            targets=tuple(
                Target(text=aim.sentence.text, baseline=aim.baseline, value=aim.value, unit=aim.unit, by=aim.by)
                for aim in meaning.targets
            ),
            activities=tuple(self._activity(draft, ids, activity_ids) for draft in meaning.activities),
        )

    # activities

    def _activity(self, draft: ActivityDraft, ids: Sequence[str], activity_ids: Ids) -> Activity:
        own = activity_ids.of([draft.line], ids[next(iter(draft.serves))] if draft.serves else "", draft.title.text)
        address = f"activities/{own}"
        self._claim(f"{address}/title", draft.title)
        self._claim(f"{address}/purposes", *draft.purposes)
        self._claim(f"{address}/details", *draft.details)
        self._place_planning(f"{address}/planning", draft)
        if draft.support:
            self._cite(f"{address}/kind", draft.support)
        return Activity(
            id=own,
            title=_one_line(draft.title.text),
            purposes=tuple(text.text for text in draft.purposes),
            details=tuple(text.text for text in draft.details),
            kind=ActivityKind.SUPPORTING if draft.support else ActivityKind.DIRECT,
            serves=tuple(ids[position] for position in draft.serves),
            planning=self._planning(draft),
        )

    def _planning(self, draft: ActivityDraft) -> Planning:
        text = draft.planning_text
        if not text:
            return Planning()
        return Planning(text=text, phases=reading_of(text, self.scheme.period.days).phases)

    def _place_planning(self, address: str, draft: ActivityDraft) -> None:
        own = [bit.words for bit in draft.bits if not bit.cited]
        if own:
            self._claim(address, *own)
        else:
            self._cite(address, *(bit.words for bit in draft.bits))

    # places

    def _claim(self, address: str, *texts: Passage) -> None:
        pieces = self.ledger.claim(piece for text in texts for piece in text.pieces)
        if pieces:
            self.places[address] = place_of(self.document, sorted(piece.span for piece in pieces))

    def _cite(self, address: str, *texts: Passage) -> None:
        spans = sorted({span for text in texts for span in text.spans})
        if spans:
            self.places[address] = place_of(self.document, _apart(spans), cited=True)

    def _label(self, pieces: Iterable[Piece]) -> None:
        for piece in self.ledger.claim(pieces):
            self.labels.append(Label(text=piece.text, place=place_of(self.document, [piece.span])))


def _apart(spans: Sequence[Span]) -> list[Span]:
    """Return sorted spans without those that overlap one before."""
    kept: list[Span] = []
    for span in spans:
        if not kept or kept[-1].paragraph != span.paragraph or kept[-1].end <= span.start:
            kept.append(span)
    return kept


def _one_line(text: str) -> str:
    return " ".join(text.split())
