"""The window's habits survive, and a broken file of them is no trouble."""

from pathlib import Path

import pytest

from rm_desktop.settings import Settings, SettingsFile


def test_what_is_saved_is_loaded_again(tmp_path):
    file = SettingsFile(tmp_path / "config")
    settings = Settings(theme="dark", zoom=150, geometry="abc=", recent=("/a", "/b"))
    assert file.save(settings)
    assert file.load() == settings


@pytest.mark.parametrize("content", ["", "{", "[]", "null", '"x"', "\x00\xff", '{"zoom": 1e999}', "[" * 100_000])
def test_a_file_that_makes_no_sense_reads_as_the_defaults(tmp_path, content):
    (tmp_path / "settings.json").write_text(content, encoding="latin-1")
    assert SettingsFile(tmp_path).load() == Settings()


def test_each_value_is_checked_by_itself(tmp_path):
    content = '{"theme": "pink", "zoom": 150, "recent": ["/a", 3], "geometry": null, "strange": 1}'
    (tmp_path / "settings.json").write_text(content, encoding="utf-8")
    assert SettingsFile(tmp_path).load() == Settings(zoom=150, recent=("/a",))


@pytest.mark.parametrize("zoom", [True, "150", 20, 5000, 1.5])
def test_a_zoom_out_of_range_is_the_default(tmp_path, zoom):
    (tmp_path / "settings.json").write_text(f'{{"zoom": {zoom!r}}}'.replace("T", "t").replace("'", '"'))
    assert SettingsFile(tmp_path).load().zoom == 100


def test_a_place_that_cannot_be_written_is_told_not_raised(tmp_path):
    (tmp_path / "config").write_text("a file where the folder should be")
    assert not SettingsFile(tmp_path / "config").save(Settings())


def test_nothing_is_left_beside_the_settings(tmp_path):
    SettingsFile(tmp_path).save(Settings())
    assert [path.name for path in tmp_path.iterdir()] == ["settings.json"]


def test_the_workspace_opened_last_comes_first_and_once():
    settings = Settings(recent=tuple(f"/{number}" for number in range(8)))
    assert settings.opened(Path("/3")).recent == ("/3", "/0", "/1", "/2", "/4", "/5", "/6", "/7")
    assert len(settings.opened(Path("/new")).recent) == 8
