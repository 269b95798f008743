"""Read every sample with the program itself and score the outcome."""

import json
from collections.abc import Iterable
from dataclasses import dataclass

from hoofdlijn.documents import Document
from hoofdlijn.interchange import plan_to_json
from hoofdlijn.plan import Plan
from hoofdlijn.reading import read_document
from hoofdlijn.recognition import recognise
from hoofdlijn.scheme import Scheme
from hoofdlijn.workflows.schemes import open_scheme
from samples.build import Sample, samples
from samples.scoring import Score, score
from samples.shapes import Shape


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """A sample and what the program made of it."""

    sample: Sample
    document: Document
    plan: Plan

    def score(self) -> Score:
        """Return how much of it was read right."""
        return score(self.sample.expected(), json.loads(plan_to_json(self.plan)))


def read_sample(sample: Sample, scheme: Scheme) -> Reading:
    """Read one sample."""
    document = read_document(sample.data(), name=sample.name)
    return Reading(sample=sample, document=document, plan=recognise(document, scheme))


def read_samples() -> tuple[Reading, ...]:
    """Read all samples against the newest version of the scheme, in a fixed order."""
    scheme = open_scheme("sto-2025")
    return tuple(read_sample(sample, scheme) for sample in samples())


def scores_per_shape(readings: Iterable[Reading]) -> dict[str, tuple[Shape, Score]]:
    """Return the shapes by key, in order, with the scores of their samples added up."""
    made: dict[str, tuple[Shape, Score]] = {}
    for reading in readings:
        shape = reading.sample.shape
        _, total = made.setdefault(shape.key, (shape, Score()))
        total += reading.score()
    return made
