"""The language of the window: which there are, and how one takes hold. English is the source and needs no file."""

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from rm_desktop.paths import resource

# (code, what it calls itself); a new one is added here and in .ci/translations.py.
LANGUAGES: tuple[tuple[str, str], ...] = (("en", "English"), ("de", "Deutsch"))
_SOURCE = "en"
_NAME = "translation"


def chosen_language(code: str, system: QLocale | None = None) -> str:
    """Return the code of the language to use: the one asked for, else the system's first that is here, else English."""
    known = [each for each, _ in LANGUAGES]
    if code in known:
        return code
    wanted = (tag.replace("_", "-").split("-")[0] for tag in (system or QLocale.system()).uiLanguages())
    return next((tag for tag in wanted if tag in known), _SOURCE)


def install(application: QCoreApplication, code: str) -> None:
    """Have everything that is worded from now on speak a language ("": the system's), numbers and dates with it.

    Dates keep the order of the system's own country where the language is spoken there, so English in Germany says
    `24 November` and not `November 24`.
    """
    for old in application.findChildren(QTranslator, _NAME):
        application.removeTranslator(old)
        old.deleteLater()
    language = chosen_language(code)
    QLocale.setDefault(_locale(code, language))
    if language != _SOURCE:
        ours = str(resource(f"i18n/rm-desktop_{language}.qm"))
        for path in (QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath) + f"/qtbase_{language}.qm", ours):
            translator = QTranslator(application)
            translator.setObjectName(_NAME)
            if translator.load(path):
                application.installTranslator(translator)


def _locale(code: str, language: str) -> QLocale:
    system = QLocale.system()
    if not code or system.name().split("_")[0] == language:
        return system
    return QLocale(QLocale(language).language(), system.territory())
