import signal

import pytest

from hoofdlijn.cli import limits
from hoofdlijn.errors import TooLarge, TooSlow


@pytest.mark.skipif(not hasattr(signal, "setitimer"), reason="this system has no processor timer")
def test_work_that_never_ends_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "MAX_CPU_SECONDS", 0.05)
    with pytest.raises(TooSlow) as given_up, limits.bounded("plan.docx"):  # noqa: PT012 - a loop is the case
        while True:
            pass
    assert given_up.value.fields["name"] == "plan.docx"


def test_work_within_bounds_leaves_no_timer_behind() -> None:
    before = signal.getsignal(signal.SIGPROF)
    with limits.bounded("plan.docx"):
        pass
    assert signal.getitimer(signal.ITIMER_PROF)[0] == 0
    assert signal.getsignal(signal.SIGPROF) is before


def test_memory_that_runs_out_is_a_file_too_large() -> None:
    with pytest.raises(TooLarge), limits.bounded("plan.docx"):
        raise MemoryError
