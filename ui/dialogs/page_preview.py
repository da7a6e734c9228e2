"""Pages as they will be printed, one below the other, drawn as sharp as the screen is."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from ui.calendar.printing import MARGIN, Printout
from ui.theme import Theme
from ui.tokens import SPACE

WIDEST = 860
"""Pixels of a page on the screen; beyond it the eye does not gain."""


class PagePreview(QScrollArea):
    """Shows a printout on paper of a size in millimetres."""

    def __init__(self, theme: Theme, paper: tuple[float, float], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._paper = paper
        self._printout: Printout | None = None
        self._pages = _Pages(theme)
        self.setWidget(self._pages)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumSize(360, 320)

    @property
    def count(self) -> int:
        """How many pages there are."""
        return len(self._pages.images)

    def show_printout(self, printout: Printout) -> None:
        """Draw its pages."""
        self._printout = printout
        self._draw()
        self.verticalScrollBar().setValue(0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._draw()

    def _draw(self) -> None:
        printout = self._printout
        room = min(self.viewport().width() - 2 * SPACE.l, WIDEST)
        if printout is None or room < 1:
            return
        short, tall = sorted(self._paper)
        across, down = (tall, short) if printout.landscape else (short, tall)
        page = QSize(room, round(room * down / across))
        margin = MARGIN * room / across
        inner = QRectF(margin, margin, page.width() - 2 * margin, page.height() - 2 * margin)
        ratio = self.devicePixelRatioF()
        images = []
        for draw in printout.pages(inner.height() / inner.width()):
            image = QImage(page * ratio, QImage.Format.Format_RGB32)
            image.setDevicePixelRatio(ratio)
            image.fill(Qt.GlobalColor.white)
            painter = QPainter(image)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.translate(inner.topLeft())
            painter.scale(inner.width() / printout.width, inner.width() / printout.width)
            draw(painter)
            painter.end()
            images.append(image)
        self._pages.take(images, page)
        self.setAccessibleName(QCoreApplication.translate("PrintSheet", "Preview, %n page(s)", None, len(images)))


class _Pages(QWidget):
    """The pages in a column, with a hairline around each."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._page = QSize(0, 0)
        self.images: list[QImage] = []
        theme.changed.connect(self.update)

    def take(self, images: list[QImage], page: QSize) -> None:
        """Show these, each of this size in device-independent pixels."""
        self.images, self._page = images, page
        self.setMinimumHeight(len(images) * (page.height() + SPACE.l) + SPACE.l)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(event.rect(), self._theme.paint(self._theme.colours.pressed))
        left = (self.width() - self._page.width()) // 2
        lead = SPACE.l + max(0, self.height() - self.minimumHeight()) // 2
        for place, image in enumerate(self.images):
            top = lead + place * (self._page.height() + SPACE.l)
            area = QRect(left, top, self._page.width(), self._page.height())
            if area.intersects(event.rect()):
                painter.drawImage(area.topLeft(), image)
                painter.setPen(QPen(self._theme.paint(self._theme.colours.edge), 1))
                painter.drawRect(area)
        painter.end()
