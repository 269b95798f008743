"""`python -m samples.build` writes every sample with its expected plan beside it."""

import json
from pathlib import Path

import pytest
from samples.build import main, samples


@pytest.mark.slow
def test_every_sample_is_written_with_its_expected_plan(tmp_path: Path):
    assert main([str(tmp_path)]) == 0
    written = {path.relative_to(tmp_path).as_posix() for path in tmp_path.rglob("*.*")}
    names = {f"{'blind' if sample.shape.blind else 'open'}/{sample.name}" for sample in samples()}
    assert written == names | {f"{name}.json" for name in names}
    for sample in samples():
        folder = tmp_path / ("blind" if sample.shape.blind else "open")
        expected = json.loads((folder / f"{sample.name}.json").read_text(encoding="utf-8"))
        assert expected == json.loads(json.dumps(sample.expected()))


def test_without_a_folder_it_says_how_it_is_used(capsys: pytest.CaptureFixture[str]):
    assert main([]) == 2
    assert "OUTDIR" in capsys.readouterr().err
