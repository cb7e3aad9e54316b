"""What can be done with a section from the outline: menu, keys and dragging."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from nq20desk.app import arranging
from nq20desk.core.arrangement import siblings
from nq20desk.core.form import Appendix
from nq20desk.store import queries
from nq20desk.store.operations import ArrangeReport, MarkSection
from nq20desk.ui.icons import icon
from nq20desk.ui.report.outline import Outline
from nq20desk.ui.report.tool import Editing
from nq20desk.ui.words import translate


class OutlineActions(QObject):
    """Marks sections as done, moves, joins, divides, leaves them out and puts them back."""

    def __init__(self, editing: Editing, outline: Outline, keys_of: QWidget) -> None:
        super().__init__(outline)
        self._editing = editing
        self._outline = outline
        self._keys_of = keys_of
        self.done = self._action("ok", translate("Outline", "Done"), "Ctrl+Return", self._mark)
        self.done.setCheckable(True)
        self.up = self._action(
            "chevron-up", translate("Outline", "Move up"), "Alt+Shift+Up", partial(self._step, -1)
        )
        self.down = self._action(
            "chevron-down", translate("Outline", "Move down"), "Alt+Shift+Down",
            partial(self._step, 1),
        )  # fmt: skip
        self.join = self._action("", translate("Outline", "Join with “{names}”"), "", self._join)
        self.divide = self._action("", translate("Outline", "Divide again"), "", self._divide)
        self.leave_out = self._action(
            "remove", translate("Outline", "Leave out of this report"), "", self._leave_out
        )
        outline.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        outline.customContextMenuRequested.connect(self._show_menu)
        outline.section_dropped.connect(self._move)

    # ---- the menu

    def menu(self, key: str) -> QMenu:
        """What can be done with a section."""
        menu = QMenu(self._outline)
        for action in self.possible(key):
            menu.addAction(action)
        missing = self._left_out_parts()
        if missing:
            back = menu.addMenu(translate("Outline", "Put back into the report"))
            for part, name in missing:
                back.addAction(name).triggered.connect(partial(self._put_back, part))
        return menu

    def possible(self, key: str) -> list[QAction]:
        """The actions that the form allows on a section, dressed for it."""
        form, report = self._editing.form, self._editing.report
        sections = {one.key: one for one in form.arranged(report.arrangement)}
        found: list[QAction] = []
        if key in sections and sections[key].is_written:
            self.done.setChecked(key in self._done())
            found.append(self.done)
        if siblings(tuple(sections.values()), key):
            found += [self.up, self.down]
        join = form.join_of(key) if key in sections else None
        if join is not None and join.section.key == key:
            found.append(self.divide)
        elif join is not None:
            names = " + ".join(form.section(one).name for one in join.parts if one != key)
            self.join.setText(translate("Outline", "Join with “{names}”", names=names))
            found.append(self.join)
        if key in {one.key for one in form.optional_parts()}:
            found.append(self.leave_out)
        return found

    def _left_out_parts(self) -> list[tuple[str, str]]:
        parts = self._editing.form.optional_parts()
        return [(one.key, _name(one)) for one in parts if one.key in self._editing.report.left_out]

    def _show_menu(self, place: QPoint) -> None:
        menu = self.menu(self._outline.current_key())
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self._outline.viewport().mapToGlobal(place))

    # ---- carrying out

    def _mark(self) -> None:
        key = self._outline.current_key()
        sections = {one.key: one for one in self._editing.form.arranged(
            self._editing.report.arrangement)}  # fmt: skip
        if key in sections and sections[key].is_written and self._editing.is_stored():
            is_done = key in self._done()
            self._editing.run(
                MarkSection(self._editing.report.id, key, not is_done, sections[key].default_text)
            )

    def _step(self, step: int) -> None:
        report, form = self._editing.report, self._editing.form
        self._run(arranging.step_section(report, form, self._outline.current_key(), step))

    def _move(self, key: str, before: str | None) -> None:
        self._run(arranging.move_section(self._editing.report, self._editing.form, key, before))

    def _join(self) -> None:
        self._change_parts(arranging.join_sections)

    def _divide(self) -> None:
        self._change_parts(arranging.divide_section)

    def _change_parts(self, change: Callable[..., ArrangeReport | None]) -> None:
        if not self._editing.is_stored():
            return
        report, form = self._editing.report, self._editing.form
        key = self._outline.current_key()
        join = form.join_of(key)
        assert join is not None
        if self._run(change(report, form, key, self._editing.desk.sections(report.id))):
            is_joined = join.section.key in self._editing.report.joined
            self._outline.choose(join.section.key if is_joined else join.parts[0])

    def _leave_out(self) -> None:
        key = self._outline.current_key()
        keys = self._outline.section_keys()
        if self._run(arranging.leave_out(self._editing.report, self._editing.form, key)):
            left = self._outline.section_keys()
            self._outline.choose(next(one for one in reversed(keys[: keys.index(key)])
                                      if one in left))  # fmt: skip

    def _put_back(self, key: str) -> None:
        if self._run(arranging.put_back(self._editing.report, key)):
            self._outline.choose(key)

    def _run(self, step: ArrangeReport | None) -> bool:
        return step is not None and self._editing.is_stored() and self._editing.run(step)

    def _done(self) -> frozenset[str]:
        with self._editing.desk.store.read() as session:
            return queries.done_sections(session, self._editing.report.id)

    def _action(self, picture: str, words: str, keys: str, slot: Callable[[], None]) -> QAction:
        action = QAction(words, self)
        if picture:
            action.setIcon(icon(picture))
        if keys:
            action.setShortcut(QKeySequence(keys))
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            self._keys_of.addAction(action)
        action.triggered.connect(lambda _checked=False: slot())
        return action


def _name(part: object) -> str:
    if isinstance(part, Appendix):
        return translate("HeadForm", "Appendix: {title}", title=part.title)
    return str(getattr(part, "name", ""))
