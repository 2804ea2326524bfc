package org.mixingmentor.experiments.internal.tabs;

import java.io.Serial;
import org.mixingmentor.experiments.internal.parts.ReadTable;
import org.mixingmentor.training.RunDiff;
import org.mixingmentor.workbench.Session;
import org.mixingmentor.workbench.StemSelection;

/** The stems that runs do worst on; the one that is clicked on is selected in every window, its curves are beside. */
final class StemsTab extends TableTab {
    @Serial
    private static final long serialVersionUID = 1;

    private final transient Session session;
    private transient RunContents contents;

    StemsTab(Session session) {
        super(new ReadTable("worst stems", "Stems, the worst first"), 0.5);
        this.session = session;
        table.setToolTipText("A click selects the stem in every window");
    }

    void show(RunContents all) {
        contents = all;
        table.show(RunTables.stems(all));
        table.width(0, 240);
        view.show(
                RunCharts.noStem(),
                all.stems().isEmpty()
                        ? "This run kept no stems."
                        : "Select a stem to see what it wants and what it gets.");
    }

    @Override
    void selected(int row) {
        RunDiff.Stem stem = contents.stems().get(row);
        session.dataset()
                .flatMap(open -> open.stem(stem.fileName()))
                .ifPresent(known -> session.select(StemSelection.of(known.fileName())));
        view.show(RunCharts.stem(contents, stem));
    }
}
