"""The plan from what was gathered: values read from their visible text, each with its place, ids kept or made."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from hoofdlijn.documents import Document, Place, Span, check_sum, place_of
from hoofdlijn.phrases import Phase, read_exactly, reading_of, says_no_phases
from hoofdlijn.plan import (
    Activity,
    ActivityKind,
    Basis,
    Contribution,
    Label,
    Objective,
    Plan,
    Planning,
    Remainder,
    Target,
    VisionLink,
)
from hoofdlijn.recognition.carried_drafts import (
    ActivityDraft,
    Loose,
    ObjectiveDraft,
    PartDraft,
    PlanDraft,
    Value,
)
from hoofdlijn.recognition.carried_values import (
    is_led_by_before,
    language_of,
    read_basis,
    read_day,
    read_number,
    read_tick,
)
from hoofdlijn.recognition.identity import Ids
from hoofdlijn.scheme import Scheme


@dataclass(slots=True)
class CarriedPlanWriter:
    """Writes values and places down; what cannot be read becomes remainder, so that every character is kept once."""

    document: Document
    scheme: Scheme
    draft: PlanDraft
    places: dict[str, Place] = field(default_factory=dict)
    labels: list[Span] = field(default_factory=list)
    ids: dict[int, str] = field(default_factory=dict)
    """Identity of a draft → the id it gets."""
    own: dict[str, ObjectiveDraft] = field(default_factory=dict)
    """Id in the file → the first objective that had it."""
    language: str = ""

    def write(self) -> Plan:
        """Return the plan."""
        self.language = language_of(self.document, self.scheme)
        self._give_ids()
        title, region = self.draft.values.pop("title", Value()), self.draft.values.pop("region", Value())
        self._place("title", title)
        self._place("region", region)
        objectives = tuple(self._objective(draft) for draft in self.draft.objectives)
        for activity in self.draft.homeless:
            self._give_up(activity, None)
        self.labels.extend(Span(paragraph=one.paragraph, start=one.start, end=one.end) for one in self.draft.labels)
        return Plan(
            scheme=self.scheme.id,
            title=title.line(self.document),
            region=region.line(self.document),
            objectives=objectives,
            remainder=self._remainder(),
            labels=tuple(
                Label(text=self._words(span), place=place_of(self.document, [span]))
                for span in sorted(self.labels)
                if self._words(span)
            ),
            places=self.places,
            furniture=self.draft.furniture
            + sum(len("".join(block.text.split())) for block in self.document.blocks if block.origin.is_furniture),
        )

    # ids

    def _give_ids(self) -> None:
        """Give every part its id: the one in the file where it is the first with it, else one made from its words."""
        self.own = {draft.source: draft for draft in self.draft.objectives if not draft.is_copy}
        self._give("objectives", self.draft.objectives)
        self._give("activities", [one for draft in self.draft.objectives for one in draft.activities])

    def _give(self, kind: str, drafts: Sequence[ObjectiveDraft] | Sequence[ActivityDraft]) -> None:
        ids = Ids(kind, self.document)
        for draft in drafts:
            ids.keep(draft.source)
            if not draft.is_copy:
                self.ids[id(draft)] = draft.source
        for draft in drafts:
            if draft.is_copy:
                free = draft.read is not None and ids.keep(draft.read.id)
                self.ids[id(draft)] = draft.read.id if draft.read and free else ids.of((), *self._told(draft))

    def _told(self, draft: PartDraft) -> Iterator[str]:
        yield draft.source
        for key in ("number", "title", "statement", "planning"):
            if key in draft.values:
                yield draft.values[key].text(self.document)

    # objectives

    def _objective(self, draft: ObjectiveDraft) -> Objective:
        address = f"objectives/{self.ids[id(draft)]}"
        read = draft.read or Objective(id=self.ids[id(draft)])
        self._place_read(address, draft)
        objective = replace(
            read,
            id=self.ids[id(draft)],
            label=self._level_word(draft) or read.label,
            number=self._label(draft, "number") or read.number,
            title=_both(read.title, self._line(draft, "title", address), joint=" "),
            statement=_both(read.statement, self._text(draft, "statement", address)),
            current=_both(read.current, self._text(draft, "current", address)),
            desired=_both(read.desired, self._text(draft, "desired", address)),
            contributions=(*read.contributions, *self._contributions(draft, address)),
            vision_links=(*read.vision_links, *self._vision_links(draft, address)),
            targets=(*read.targets, *self._targets(draft, address, len(read.targets))),
            activities=tuple(self._activity(activity, draft) for activity in draft.activities),
        )
        self._give_up(draft, draft)
        return objective

    def _level_word(self, draft: ObjectiveDraft) -> str:
        """Return the author's word; a person may have written one over ours, which stands without being a value."""
        label = self._label(draft, "label")
        ours = draft.values.pop("", None)
        if ours is None:
            return label
        said = ours.line(self.document)
        self.labels.extend(ours.spans)
        name = self.scheme.objective.name
        return label if label or said.casefold().strip() in {name.nl.casefold(), name.en.casefold()} else said

    def _contributions(self, draft: ObjectiveDraft, address: str) -> Iterator[Contribution]:
        read = {one.element for one in draft.read.contributions} if draft.read else set()
        known = {element.id for element in self.scheme.elements} - read
        for element in _second_keys(draft, "contributions"):
            basis, key = self._basis(draft, f"contributions/{element}/basis"), f"contributions/{element}"
            if element in known and self._is_ticked(draft, key):
                yield Contribution(element=element, evidence=self._text(draft, key, address), basis=basis)

    def _vision_links(self, draft: ObjectiveDraft, address: str) -> Iterator[VisionLink]:
        read = {one.anchor for one in draft.read.vision_links} if draft.read else set()
        known = {anchor.id for anchor in self.scheme.anchors} - read
        for anchor in _second_keys(draft, "vision_links"):
            key = f"vision_links/{anchor}"
            if anchor in known and self._is_ticked(draft, key):
                yield VisionLink(anchor=anchor, evidence=self._text(draft, key, address))

    def _is_ticked(self, draft: ObjectiveDraft, key: str) -> bool:
        """Tell whether an element or anchor is ticked; where its box was deleted, whether anything is said of it."""
        box = draft.values.get(f"{key}/ticked")
        if box is None:
            return key in draft.values and bool(draft.values[key].text(self.document))
        ticked = read_tick(box.line(self.document))
        if ticked is not None:
            self._label(draft, f"{key}/ticked")
        return bool(ticked)

    def _basis(self, draft: ObjectiveDraft, key: str) -> Basis:
        """Return how sure a contribution is; one that a person ticked is stated."""
        basis = read_basis(draft.values[key].line(self.document)) if key in draft.values else None
        if basis is not None:
            self._label(draft, key)
        return basis or Basis.STATED

    def _targets(self, draft: ObjectiveDraft, address: str, first: int) -> Iterator[Target]:
        number = first
        for row in _second_keys(draft, "targets"):
            key = f"targets/{row}"
            pieces = {
                name: draft.values.get(f"{key}/{name}", Value()) for name in ("", "baseline", "value", "unit", "by")
            }
            said = {name: value.line(self.document) for name, value in pieces.items()}
            target = Target(
                text=pieces[""].text(self.document),
                baseline=read_number(said["baseline"], self.language),
                value=read_number(said["value"], self.language),
                unit=pieces["unit"].text(self.document),
                by=self._day(pieces["by"]) if said["by"] else None,
            )
            read = {
                "": bool(target.text),
                "baseline": target.baseline is not None,
                "value": target.value is not None,
                "unit": bool(target.unit),
                "by": target.by is not None,
            }
            if any(read.values()):
                for name in pieces:
                    if not read[name]:
                        continue
                    draft.values.pop(f"{key}/{name}")
                self._place(f"{address}/targets/{number}", *(pieces[name] for name in pieces if read[name]))
                number += 1
                yield target

    def _day(self, value: Value) -> date | None:
        first = value.spans[0]
        is_led = is_led_by_before(self.document.block(first.paragraph).text[: first.start])
        return read_day(value.line(self.document), self.scheme.period.days, is_led=is_led)

    # activities

    def _activity(self, draft: ActivityDraft, objective: ObjectiveDraft) -> Activity:
        own = self.ids[id(draft)]
        address = f"activities/{own}"
        read = draft.read or Activity(id=own, title="")
        self._place_read(address, draft)
        kind = self._kind(draft, address) or read.kind
        planning = self._planning(draft, address)
        activity = replace(
            read,
            id=own,
            title=_both(read.title, self._activity_title(draft, address), joint=" "),
            purposes=(*read.purposes, *self._texts(draft, "purposes", address)),
            details=(*read.details, *self._texts(draft, "details", address)),
            kind=kind,
            serves=self._serves(draft, objective),
            planning=self._joined(read.planning, planning),
        )
        self._give_up(draft, objective)
        return activity

    def _activity_title(self, draft: ActivityDraft, address: str) -> str:
        """Return the title; words that a person wrote over ours in the heading of an activity without one are it."""
        ours = draft.values.pop("", None)
        if ours is not None:
            name = self.scheme.activity.name
            is_ours = ours.line(self.document).casefold().strip() in {name.nl.casefold(), name.en.casefold(), ""}
            if is_ours or "title" in draft.values:
                self.labels.extend(ours.spans)
            else:
                draft.values["title"] = ours
        return self._line(draft, "title", address)

    def _kind(self, draft: ActivityDraft, address: str) -> ActivityKind | None:
        value = draft.values.get("kind")
        ticked = None if value is None else read_tick(value.line(self.document))
        if value is None or ticked is None:
            return None
        if ticked:
            self._place(f"{address}/kind", draft.values.pop("kind"))
            return ActivityKind.SUPPORTING
        self._label(draft, "kind")
        return ActivityKind.DIRECT

    def _serves(self, draft: ActivityDraft, objective: ObjectiveDraft) -> tuple[str, ...]:
        """Return the objective it stands under, then the further ones; one that is no longer there is not served."""
        is_told = self._label(draft, "serves") != ""
        named = [self.ids[id(draft.mates[other])] for other in (draft.read.serves if draft.read else ())]
        for other in _second_keys(draft, "serves"):
            meant = objective if other == objective.source else self.own.get(other)
            if meant is not None:
                named.append(self.ids[id(meant)])
                self._label(draft, f"serves/{other}")
        own = self.ids[id(objective)]
        return tuple(dict.fromkeys(named if is_told else [own, *named]))

    def _planning(self, draft: ActivityDraft, address: str) -> Planning:
        value = draft.values.pop("planning", Value())
        text = value.text(self.document)
        lines = [draft.values[key] for key in draft.values if key.startswith("phases/")]
        checked = {key.split("/")[2] for key in draft.values if key.startswith("phases/") and key.count("/") == 2}
        phases = None
        if not checked - {check_sum(text)}:
            phases = self._exact_phases(draft)
        if phases is None:
            phases = reading_of(text, self.scheme.period.days).phases if text else ()
            for key in [key for key in draft.values if key.startswith("phases/")]:
                self._label(draft, key)
            lines = []
        self._place(f"{address}/planning", value, *lines)
        return Planning(text=text, phases=phases)

    def _joined(self, read: Planning, carried: Planning) -> Planning:
        if not read.text or not carried.text:
            return read if read.text else carried
        text = _both(read.text, carried.text, joint="\n")
        return Planning(text=text, phases=reading_of(text, self.scheme.period.days).phases)

    def _exact_phases(self, draft: ActivityDraft) -> tuple[Phase, ...] | None:
        """Return the phases that stand there as lines of their own, None where there are none or one cannot be read."""
        keys = [key for key in draft.values if key.startswith("phases/")]
        said = [draft.values[key].line(self.document) for key in keys]
        phases = [read_exactly(line) for line in said if line and not says_no_phases(line)]
        read = [phase for phase in phases if phase is not None]
        if not any(said) or len(read) < len(phases):
            return None
        for key in keys:
            draft.values.pop(key)
        return tuple(read)

    # pieces

    def _line(self, draft: PartDraft, key: str, address: str) -> str:
        value = draft.values.pop(key, Value())
        self._place(f"{address}/{key}", value)
        return value.line(self.document)

    def _text(self, draft: PartDraft, key: str, address: str) -> str:
        value = draft.values.pop(key, Value())
        self._place(f"{address}/{key}", value)
        return value.text(self.document)

    def _texts(self, draft: PartDraft, key: str, address: str) -> tuple[str, ...]:
        value = draft.values.pop(key, Value())
        self._place(f"{address}/{key}", value)
        return value.texts(self.document)

    def _label(self, draft: PartDraft, key: str) -> str:
        """Return the words of something that is shown in the heading or by a sign, and count them as a label."""
        value = draft.values.pop(key, Value())
        self.labels.extend(value.spans)
        return value.line(self.document)

    def _place(self, address: str, *values: Value) -> None:
        spans = sorted(span for value in values for span in value.spans if self._words(span))
        if not spans:
            return
        known = self.places.get(address)
        if known is not None and not known.cited:
            spans = sorted({*known.spans, *spans})
        self.places[address] = place_of(self.document, spans)

    def _place_read(self, address: str, draft: PartDraft) -> None:
        for key, place in draft.read_places.items():
            self.places[f"{address}/{key}"] = place

    def _give_up(self, draft: PartDraft, under: ObjectiveDraft | None) -> None:
        """Put what is left of a part into the remainder: nothing a person wrote is dropped."""
        for value in draft.values.values():
            if value.text(self.document):
                self.draft.loose.append(Loose(value, under))
        draft.values.clear()

    def _remainder(self) -> tuple[Remainder, ...]:
        found = [(loose, self._under(loose)) for loose in (*self.draft.remainder.values(), *self.draft.loose)]
        kept = [(loose.value, under) for loose, under in found if loose.value.text(self.document)]
        kept.sort(key=lambda one: one[0].spans[0])
        return tuple(
            Remainder(text=value.text(self.document), place=self._place_of(value), under=under)
            for value, under in kept
        )

    def _under(self, loose: Loose) -> str:
        under = loose.under or self.own.get(loose.under_id)
        return f"objectives/{self.ids[id(under)]}" if under is not None and id(under) in self.ids else ""

    def _place_of(self, value: Value) -> Place:
        return place_of(self.document, [span for span in value.spans if self._words(span)])

    def _words(self, span: Span) -> str:
        return self.document.block(span.paragraph).text[span.start : span.end].strip()


def _both(read: str, carried: str, *, joint: str = "\n\n") -> str:
    """Return what was read from words with what stood under a mark after it."""
    return joint.join(text for text in (read, carried) if text)


def _second_keys(draft: PartDraft, first: str) -> list[str]:
    """Return the different keys after `first`, in the order of the document."""
    keys: Iterable[list[str]] = (key.split("/") for key in draft.values)
    return list(dict.fromkeys(parts[1] for parts in keys if parts[0] == first and len(parts) > 1))
