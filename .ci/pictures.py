"""Draw the README's pictures anew: the sample pair as it stands before its fifth session, and in the midst of it.

    .venv/bin/python .ci/pictures.py            into resources/pictures
    .venv/bin/python .ci/pictures.py DIR        elsewhere, to look at them first

They are set in Inter where the system has it, without the strip that marks a sample.
"""

import os
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from contextlib import closing
from datetime import UTC, date, datetime, time
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from rm_desktop.clock import FixedClock  # noqa: E402
from rm_desktop.models.kinds import SessionState  # noqa: E402
from rm_desktop.services.desk import Desk  # noqa: E402
from rm_desktop.services.sample_mark import SAMPLE  # noqa: E402
from rm_desktop.store.workspace import open_workspace  # noqa: E402

PICTURES = ROOT / "resources" / "pictures"
BEFORE, HELD = date(2026, 11, 24), date(2026, 11, 26)
BEGINS = time(15)
LIGHT, DARK = ("today", "sessions", "goals"), ("notes", "journal")
_VIVID, _GREYISH = 128, 32
FONTS = """<fontconfig><include ignore_missing="yes">/etc/fonts/fonts.conf</include>
<match target="pattern"><test name="family"><string>sans-serif</string></test>
<edit name="family" mode="prepend" binding="strong"><string>Inter</string></edit></match></fontconfig>"""


def main(target: Path) -> None:
    """Draw all six into a folder that exists."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "fonts.conf").write_text(FONTS, encoding="utf-8")
        pair, held = folder / "pair.rmpair", folder / "held.rmpair"
        _run(folder, BEFORE, "demo", str(pair), "--unprotected")
        _unmark(pair)
        shutil.copyfile(pair, held)
        _begin(held)
        for theme, day, file, pages in (
            ("light", BEFORE, pair, LIGHT),
            ("dark", BEFORE, pair, DARK),
            ("light", HELD, held, ("live",)),
        ):
            drawn = folder / f"{theme}-{file.stem}"
            _run(folder, day, str(file), "--screenshot", str(drawn), "--theme", theme, "--size", "1360x860")
            for page in pages:
                file_name = f"{page}.png" if theme == "light" else f"{page}-{theme}.png"
                _shrink(drawn / file_name, target / file_name)


def _run(folder: Path, day: date, *arguments: str) -> None:
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "FONTCONFIG_FILE": str(folder / "fonts.conf")}
    command = (sys.executable, str(ROOT / "main.py"), "--home", str(folder / "home"), "--today", str(day))
    subprocess.run((*command, *arguments), env=environment, check=True)


def _unmark(file: Path) -> None:
    with closing(open_workspace(file, None, _clock(BEFORE))) as workspace:
        workspace.set_state(SAMPLE[0], "0")


def _begin(file: Path) -> None:
    """Start the session that comes next."""
    with closing(open_workspace(file, None, _clock(HELD))) as workspace, closing(Desk.over(workspace)) as desk:
        coming = next(line for line in desk.sessions.lines() if line.state is SessionState.PLANNED)
        desk.sessions.start(coming.id)
        desk.live.start(coming.id)


def _clock(day: date) -> FixedClock:
    return FixedClock(datetime.combine(day, BEGINS, UTC))


def _is_vivid(colour: int) -> bool:
    channels = colour.to_bytes(4, "little")[:3]
    return max(channels) - min(channels) > _GREYISH


def _shrink(picture: Path, target: Path) -> None:
    """Keep a picture in 256 colours, with enough of the vivid ones, which stand in small places: half of the bytes."""
    image = QImage(str(picture)).convertToFormat(QImage.Format.Format_RGB32)
    counted = [colour for colour, _ in Counter(memoryview(image.constBits()).cast("I")).most_common()]
    vivid = [colour for colour in counted if _is_vivid(colour)][:_VIVID]
    table = list(dict.fromkeys([*vivid, *counted[:256]]))[:256]
    flags = Qt.ImageConversionFlag.AvoidDither
    image.convertToFormat(QImage.Format.Format_Indexed8, table, flags).save(str(target), quality=0)


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else PICTURES)
