"""The theme that is worn: tokens as Qt colours and fonts, the palette and style sheet, and following the system."""

from __future__ import annotations

from collections.abc import Callable
from string import Template

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontMetricsF, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from resources.themes import style_sheet
from ui.tints import Tint, tint
from ui.tokens import COLOURS, FACES, Colours, Scheme, Type, mix


def system_scheme() -> Scheme:
    """What the system asks for now; light where it does not say."""
    hints = QGuiApplication.styleHints()
    high = hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast
    dark = hints.colorScheme() == Qt.ColorScheme.Dark
    if high:
        return Scheme.HIGH_DARK if dark else Scheme.HIGH_LIGHT
    return Scheme.DARK if dark else Scheme.LIGHT


class Theme(QObject):
    """Colours, fonts and tints in the scheme that is worn. `changed` says that all of them may be new."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.still: Callable[[], bool] = bool
        """Whether the person asked the system for less movement; nobody knows until somebody is asked."""
        self._chosen: Scheme | None = None
        self._scheme = system_scheme()
        self._app: QApplication | None = None
        self._waiting: QApplication | None = None
        """Who is to be dressed later."""
        self._paints: dict[str, QColor] = {}
        self._tints: dict[str, Tint] = {}
        self._fonts: dict[Type, QFont] = {}
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self._follow)
        hints.accessibility().contrastPreferenceChanged.connect(self._follow)

    @property
    def scheme(self) -> Scheme:
        return self._scheme

    @property
    def colours(self) -> Colours:
        """The tokens of the scheme that is worn."""
        return COLOURS[self._scheme]

    def choose(self, scheme: Scheme | None) -> None:
        """Wear this scheme whatever the system says; None follows the system again."""
        self._chosen = scheme
        self._follow()

    def paint(self, colour: str) -> QColor:
        """A `#rrggbb` as a QColor, made once."""
        made = self._paints.get(colour)
        if made is None:
            made = self._paints[colour] = QColor(colour)
        return made

    def tint(self, colour: str) -> Tint:
        """The paints of a calendar of this colour (`#rrggbb`) in the scheme that is worn, worked out once."""
        made = self._tints.get(colour)
        if made is None:
            made = self._tints[colour] = tint(colour, self._scheme)
        return made

    def font(self, role: Type) -> QFont:
        """The system's font in this role. A copy is the caller's to change."""
        made = self._fonts.get(role)
        if made is None:
            face = FACES[role]
            made = QFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont))
            if made.pointSizeF() > 0:
                made.setPointSizeF(made.pointSizeF() * face.factor)
            else:
                made.setPixelSize(max(1, round(made.pixelSize() * face.factor)))
            made.setWeight(QFont.Weight(face.weight))
            self._fonts[role] = made
        return made

    def line_height(self, role: Type) -> float:
        """Height of one line of this role in device-independent pixels."""
        return QFontMetricsF(self.font(role)).height()

    @property
    def scroll(self) -> str:
        """The colour of a scroll bar's handle."""
        return mix(self.colours.canvas, self.colours.edge, 0.55)

    def wear(self, app: QApplication, *, styled: bool = False, later: bool = False) -> None:
        """Dress the whole application, now and whenever the system's wish changes; `styled`: it was begun as Fusion.
        `later`: once `put_on` is called, before the first widget is made that the style sheet is for."""
        self._waiting = app if later else None
        self._app = None if later else app
        if not styled:
            app.setStyle("Fusion")
        self._dress()

    def put_on(self) -> None:
        """Dress the application now, if that waits."""
        if self._waiting is not None:
            self._app, self._waiting = self._waiting, None
            self._dress()

    def _follow(self) -> None:
        scheme = self._chosen if self._chosen is not None else system_scheme()
        if scheme is self._scheme:
            return
        self._scheme = scheme
        self._tints.clear()
        self._dress()
        self.changed.emit()

    def _dress(self) -> None:
        if self._app is None:
            return
        self._app.setPalette(palette(self.colours))
        tokens = self.colours._asdict()
        tokens["scroll"] = self.scroll
        tokens["control"] = str(round(self.line_height(Type.BODY)))
        self._app.setStyleSheet(Template(style_sheet()).substitute(tokens))


def palette(colours: Colours) -> QPalette:
    """The tokens as Fusion reads them."""
    role = QPalette.ColorRole
    made = QPalette()
    for place, colour in (
        (role.Window, colours.canvas),
        (role.WindowText, colours.text),
        (role.Base, colours.surface),
        (role.AlternateBase, colours.surface_off),
        (role.Text, colours.text),
        (role.PlaceholderText, colours.text_faint),
        (role.Button, colours.surface),
        (role.ButtonText, colours.text),
        (role.BrightText, colours.bad),
        (role.ToolTipBase, colours.raised),
        (role.ToolTipText, colours.text),
        (role.Highlight, colours.accent),
        (role.HighlightedText, colours.on_accent),
        (role.Accent, colours.accent),
        (role.Link, colours.accent),
        (role.LinkVisited, colours.accent),
        (role.Light, colours.raised),
        (role.Midlight, colours.hover),
        (role.Mid, colours.line),
        (role.Dark, colours.edge),
        (role.Shadow, colours.line),
    ):
        made.setColor(place, QColor(colour))
    for place in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, place, QColor(colours.text_faint))
    return made
