"""All data files of the program, each read when it is first asked for.

What reads them is imported then, too: the window opens with the first page's files only.
"""

from __future__ import annotations

from datetime import date
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from nq20desk.core.errors import KnownError
from nq20desk.core.form import ReportForm
from nq20desk.core.indicator import IndicatorCatalogue
from nq20desk.core.message import message
from nq20desk.core.plan import Plan
from nq20desk.core.task import TaskList
from nq20desk.resources import resource_path
from nq20desk.resources.forms import load_form
from nq20desk.resources.indicators import load_catalogue
from nq20desk.resources.plans import load_plan, load_tasks

if TYPE_CHECKING:
    from nq20desk.core.checks.vocabulary import Vocabulary
    from nq20desk.core.citation_reader import CitationReader
    from nq20desk.core.layout import LayoutProfile
    from nq20desk.core.office import SigningForm, System
    from nq20desk.core.phrase import Phrase
    from nq20desk.core.planreading.grammar import PlanGrammar
    from nq20desk.core.register import CitedDocument
    from nq20desk.core.takein.vocabulary import TakeInWords
    from nq20desk.core.unit_words import UnitWords
    from nq20desk.resources.offices import OfficePreset
    from nq20desk.resources.register_book import RegisterForm
    from nq20desk.resources.sample import Sample


class Library:
    """Reads the folder ``resources``; a file with an error is refused by name.

    ``root`` holds the files that change by decree, perhaps an installed edition of them;
    ``program`` holds what belongs to the program (sample, tokens), which is ``root`` too unless
    it is named.
    """

    def __init__(self, root: Path | None = None, program: Path | None = None) -> None:
        self.root = root or resource_path()
        self.program = program or self.root

    @cached_property
    def catalogue(self) -> IndicatorCatalogue:
        """The indicator catalogue."""
        return load_catalogue(self.root / "indicators" / "indicators.toml")

    @cached_property
    def plans(self) -> dict[str, Plan]:
        """All plans by key."""
        loaded = (load_plan(path, self.catalogue) for path in self._files("plans"))
        return {plan.key: plan for plan in loaded}

    @cached_property
    def forms(self) -> dict[str, ReportForm]:
        """All report forms by key."""
        loaded = (load_form(path, self.catalogue) for path in self._files("forms"))
        return {form.key: form for form in loaded}

    @cached_property
    def tasks(self) -> tuple[TaskList, ...]:
        """The task lists of the plans."""
        return tuple(load_tasks(path) for path in self._files("tasks"))

    @cached_property
    def documents(self) -> tuple[CitedDocument, ...]:
        """The documents that the sources issue and cite."""
        from nq20desk.resources.documents import load_documents  # noqa: PLC0415 - on demand

        return load_documents(self.root / "documents" / "documents.toml")

    @cached_property
    def layouts(self) -> tuple[LayoutProfile, ...]:
        """The layout profiles of State and Party."""
        from nq20desk.resources.layouts import load_layouts  # noqa: PLC0415 - on demand

        return load_layouts(self.root / "layouts")

    @cached_property
    def signing_forms(self) -> tuple[SigningForm, ...]:
        """The usual ways to sign."""
        from nq20desk.resources.offices import load_signing_forms  # noqa: PLC0415 - on demand

        return load_signing_forms(self.root / "offices" / "signing.toml")

    @cached_property
    def office_presets(self) -> tuple[OfficePreset, ...]:
        """What new profiles of each kind of office begin with."""
        from nq20desk.resources.offices import load_presets  # noqa: PLC0415 - on demand

        return load_presets(self.root / "offices" / "presets.toml")

    @cached_property
    def vocabulary(self) -> Vocabulary:
        """The words that the checks know."""
        # the checks are not needed for the first page
        from nq20desk.resources.words import load_vocabulary  # noqa: PLC0415

        return load_vocabulary(self.root / "words" / "checks.toml", self.root / "words")

    @cached_property
    def plan_grammar(self) -> PlanGrammar:
        """The words by which targets are found in the texts of plans."""
        # wanted on the page of plans only
        from nq20desk.resources.plan_words import load_plan_grammar  # noqa: PLC0415

        path = self.root / "words" / "plan-reading.toml"
        return load_plan_grammar(self.catalogue.measures.__contains__, path)

    @cached_property
    def citations(self) -> CitationReader:
        """What reads citations of documents."""
        from nq20desk.core.citation_reader import CitationReader  # noqa: PLC0415
        from nq20desk.resources.citations import load_citation_words  # noqa: PLC0415

        path = self.root / "words" / "citations.toml"
        return CitationReader(load_citation_words(path, self.vocabulary.symbols))

    @cached_property
    def takein_words(self) -> TakeInWords:
        """The words by which old reports are taken apart."""
        from nq20desk.resources.takein import load_takein_words  # noqa: PLC0415 - on demand

        return load_takein_words(self.root / "words" / "takein.toml")

    @cached_property
    def register_form(self) -> RegisterForm:
        """The form of the register of outgoing documents."""
        from nq20desk.resources.register_book import load_register_form  # noqa: PLC0415 - late

        return load_register_form(self.root / "words" / "register.toml")

    @cached_property
    def unit_words(self) -> UnitWords:
        """The unit words that change when text of an earlier report is taken over."""
        from nq20desk.resources.unit_words import load_unit_words  # noqa: PLC0415 - on demand

        return load_unit_words(self.root / "words" / "unit-words.toml")

    @cached_property
    def phrases(self) -> tuple[Phrase, ...]:
        """The delivered phrases for the sections of the forms."""
        from nq20desk.resources.phrases import load_phrases  # noqa: PLC0415 - on demand

        keys = {section.key for form in self.forms.values() for section in form.every_section()}
        files = self._files("phrases")
        return tuple(one for path in files for one in load_phrases(path, keys, self.catalogue))

    @cached_property
    def samples(self) -> dict[System, Sample]:
        """The sample offices, one of each system."""
        from nq20desk.resources.sample import load_sample  # noqa: PLC0415 - on demand

        folders = sorted(one for one in (self.program / "sample").iterdir() if one.is_dir())
        loaded = (load_sample(one, self.catalogue, self.forms, self.documents) for one in folders)
        return {one.office.system: one for one in loaded}

    def plan(self, key: str) -> Plan:
        """The plan of that key; a plain sentence if there is none."""
        if key not in self.plans:
            raise KnownError(
                message("Resources", "There is no plan '{key}'.", key=key),
                message("Resources", "Known plans: {keys}.", keys=", ".join(self.plans)),
            )
        return self.plans[key]

    def form(self, key: str) -> ReportForm:
        """The form of that key; a plain sentence if there is none."""
        if key not in self.forms:
            raise KnownError(
                message("Resources", "There is no report form '{key}'.", key=key),
                message("Resources", "Known forms: {keys}.", keys=", ".join(self.forms)),
            )
        return self.forms[key]

    def layout(self, system: System, day: date, key: str = "") -> LayoutProfile:
        """The layout profile of that key, else the one in force for the system on that day."""
        from nq20desk.resources.layouts import choose_layout  # noqa: PLC0415 - on demand

        return choose_layout(self.layouts, system, day, key)

    def check(self) -> None:
        """Read everything, so that an error shows itself now."""
        from nq20desk.resources.tokens import installed_modules  # noqa: PLC0415 - on demand

        self.check_data()
        _ = self.samples
        installed_modules(self.program / "signing" / "modules.toml")

    def check_data(self) -> None:
        """Read everything that changes by decree; the sample is read with the program's own."""
        names = (
            "plans", "forms", "tasks", "documents", "layouts", "vocabulary", "plan_grammar",
            "citations", "takein_words", "register_form", "unit_words", "phrases",
            "signing_forms", "office_presets",
        )  # fmt: skip
        for name in names:
            getattr(self, name)

    def _files(self, folder: str) -> list[Path]:
        return sorted((self.root / folder).glob("*.toml"))
