package org.mixingmentor.experiments.internal.tabs;

import java.io.Serial;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mixingmentor.experiments.internal.parts.ReadTable;
import org.mixingmentor.experiments.internal.parts.RunCurves;
import org.mixingmentor.experiments.internal.parts.RunWords;
import org.mixingmentor.training.RunDiff;
import org.mixingmentor.training.ScoredStem;
import org.mixingmentor.workbench.Accent;
import org.mixingmentor.workbench.Session;
import org.mixingmentor.workbench.StemSelection;
import org.mixingmentor.workbench.chart.Axis;
import org.mixingmentor.workbench.chart.Chart;
import org.mixingmentor.workbench.chart.Curve;

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
        List<String> names = new ArrayList<>(List.of("Stem", "Instrument", "Flaws"));
        for (int run = 0; run < all.runs().size(); run++) {
            names.add(all.runs().size() == 1 ? "Error" : all.name(run));
        }
        List<List<Object>> rows = new ArrayList<>();
        for (RunDiff.Stem stem : all.stems()) {
            List<Object> cells = new ArrayList<>(List.of(stem.name(), stem.instrument(), flaws(stem.name())));
            stem.errorsDb().forEach(error -> cells.add(RunWords.decibels(error.orElse(Double.NaN))));
            rows.add(cells);
        }
        table.show(names, rows, 3);
        table.width(0, 240);
        view.show(
                chart(List.of()),
                all.stems().isEmpty()
                        ? "This run kept no stems."
                        : "Select a stem to see what it wants and what it gets.");
    }

    private String flaws(String name) {
        return contents.scored().stream()
                .flatMap(List::stream)
                .filter(stem -> stem.name().equals(name))
                .findFirst()
                .map(stem -> stem.ideal() ? "ideal" : String.join(", ", stem.flawTypes()))
                .map(flaws -> flaws.isEmpty() ? "unnamed" : flaws)
                .orElse("");
    }

    @Override
    void selected(int row) {
        RunDiff.Stem stem = contents.stems().get(row);
        session.dataset()
                .flatMap(open -> open.stem(stem.fileName()))
                .ifPresent(known -> session.select(StemSelection.of(known.fileName())));
        List<Curve> curves = new ArrayList<>();
        for (int run = 0; run < contents.runs().size(); run++) {
            Optional<ScoredStem> own = contents.scored().get(run).stream()
                    .filter(each -> each.name().equals(stem.name()))
                    .findFirst();
            if (own.isPresent()) {
                if (curves.isEmpty()) {
                    curves.add(new Curve(
                            "wanted",
                            RunCurves.advisedHz(),
                            RunCurves.advisedDb(own.get().wanted()),
                            Accent.GOLD,
                            Curve.Style.BOLD));
                }
                curves.add(RunCurves.of(
                        run,
                        "predicted" + (contents.runs().size() == 1 ? "" : ", " + contents.name(run)),
                        RunCurves.advisedHz(),
                        RunCurves.advisedDb(own.get().predicted())));
            }
        }
        view.show(chart(curves));
    }

    private static Chart chart(List<Curve> curves) {
        return RunCurves.chart("Correction", Axis.advisedFrequency(), Axis.linear("Correction in dB"), curves);
    }
}
