"""LibreOffice at work on a file, as a person would: macros that select, type, cut and paste, and save."""

import html
import os
import shutil
import signal
import subprocess
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

FILTERS = {"odt": "writer8", "docx": "MS Word 2007 XML", "pdf": "writer_pdf_Export"}

_PATIENCE = 240
"""Seconds for one start."""
_STARTS = 3
"""Times that it is started before we give up: on a busy machine it may end without having run anything."""
_LIBRARY = """<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE library:library PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "library.dtd">
<library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" library:readonly="false"
 library:passwordprotected="false">{elements}</library:library>"""
_MODULE = """<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Work"
 script:language="StarBasic">{source}</script:module>"""
_SOURCE = """
Dim doc, view, frame, dispatcher
Sub Command(name)
  dispatcher.executeDispatch(frame, ".uno:" & name, "", 0, Array())
End Sub
Sub TypeText(words)
  Dim facts(0) As New com.sun.star.beans.PropertyValue
  facts(0).Name = "Text" : facts(0).Value = words
  dispatcher.executeDispatch(frame, ".uno:InsertText", "", 0, facts())
End Sub
Sub Remark(words)
  Dim facts(1) As New com.sun.star.beans.PropertyValue
  facts(0).Name = "Text" : facts(0).Value = words
  facts(1).Name = "Author" : facts(1).Value = "Lezer"
  dispatcher.executeDispatch(frame, ".uno:InsertAnnotation", "", 0, facts())
End Sub
Function MarkOf(name)
  REM in a Word file of ours the check sum of a hint may follow the name
  marks = doc.getBookmarks()
  found = name
  For Each other In marks.getElementNames()
    If Not marks.hasByName(name) And Left(other, Len(name) + 1) = name & "Q" And InStr(other, " ") = 0 Then found = other
  Next
  MarkOf = marks.getByName(found).getAnchor()
End Function
Sub GoToMark(name)
  view.gotoRange(MarkOf(name).getStart(), False)
End Sub
Sub SelectMark(name)
  view.gotoRange(MarkOf(name), False)
End Sub
Sub SelectFromTo(first, last)
  GoToMark(first)
  Command("GoToStartOfPara")
  view.gotoRange(MarkOf(last).getStart(), True)
End Sub
Sub OpenFile(path)
  Dim facts(0) As New com.sun.star.beans.PropertyValue
  facts(0).Name = "Hidden" : facts(0).Value = True
  doc = StarDesktop.loadComponentFromURL(ConvertToURL(path), "_blank", 0, facts())
  frame = doc.getCurrentController().getFrame()
  view = doc.getCurrentController().getViewCursor()
  dispatcher = createUnoService("com.sun.star.frame.DispatchHelper")
End Sub
Sub SaveAs(path, filter)
  Dim facts(0) As New com.sun.star.beans.PropertyValue
  facts(0).Name = "FilterName" : facts(0).Value = filter
  doc.storeToURL(ConvertToURL(path), facts())
End Sub
Sub Note(path, words)
  number = FreeFile
  Open path For Append As #number
  Print #number, words
  Close #number
End Sub
Sub Main
  On Error Goto Wrong
{jobs}
  Goto Finished
Wrong:
  Note "{log}", "error " & Error & ", line " & Erl
Finished:
  StarDesktop.terminate()
End Sub
"""


@dataclass(frozen=True)
class Job:
    """A file, what is done with it (lines of Basic), and where it is saved, by form."""

    source: Path
    steps: Sequence[str]
    targets: Mapping[str, Path]
    tracked: bool = False


class Office:
    """A profile of LibreOffice of our own; nothing of it stays behind."""

    def __init__(self, home: Path) -> None:
        home.mkdir(exist_ok=True)
        self._home = home
        self._profile = home / "profile"
        # the first start makes the profile, and runs no macro
        self._run("--terminate_after_init")

    def work(self, jobs: Sequence[Job]) -> None:
        """Do the jobs one after another in one go; a step that fails is an error."""
        log = self._home / "log.txt"
        log.unlink(missing_ok=True)
        lines: list[str] = []
        for job in jobs:
            lines.append(f'OpenFile "{job.source}"')
            if job.tracked:
                lines.append("doc.RecordChanges = True")
            lines.extend(job.steps)
            lines.extend(f'SaveAs "{path}", "{FILTERS[form]}"' for form, path in job.targets.items())
            lines.append(f'doc.close(True) : Note "{log}", "done"')
        self._store_macro(_SOURCE.format(jobs="\n".join(f"  {line}" for line in lines), log=log))
        for _ in range(_STARTS):
            self._run("macro:///Standard.Work.Main")
            if log.exists():
                break
        said = log.read_text().split("\n") if log.exists() else ["nothing was run"]
        if [line for line in said if line] != ["done"] * len(jobs):
            raise RuntimeError(f"LibreOffice did {len(said) - 1} of {len(jobs)} jobs: {said}")

    def _store_macro(self, source: str) -> None:
        folder = self._profile / "user" / "basic" / "Standard"
        folder.mkdir(parents=True, exist_ok=True)
        element = '<library:element library:name="Work"/>'
        (folder / "script.xlb").write_text(_LIBRARY.format(elements=element))
        (folder / "dialog.xlb").write_text(_LIBRARY.format(elements=""))
        (folder / "Work.xba").write_text(_MODULE.format(source=html.escape(source)))

    def _run(self, *arguments: str) -> None:
        command = [
            "soffice",
            f"-env:UserInstallation={self._profile.as_uri()}",
            "--headless",
            "--norestore",
            *arguments,
        ]
        # what it starts ends with it, also where it goes round and round
        running = subprocess.Popen(
            command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True
        )
        try:
            running.wait(timeout=_PATIENCE)
        except subprocess.TimeoutExpired:
            os.killpg(running.pid, signal.SIGKILL)
            running.wait()
            raise
        if running.returncode:
            raise RuntimeError(f"LibreOffice ended with {running.returncode}")


def is_installed() -> bool:
    """Tell whether there is a LibreOffice to work with."""
    return shutil.which("soffice") is not None
