package org.mixingmentor.experiments.internal.tabs;

import java.io.IOException;
import java.io.Serial;
import java.util.List;
import java.util.Optional;
import org.mixingmentor.dataset.Progress;
import org.mixingmentor.experiments.internal.parts.Borderless;
import org.mixingmentor.experiments.internal.parts.ReadTable;
import org.mixingmentor.training.Run;
import org.mixingmentor.training.RunRecord;
import org.mixingmentor.workbench.OpenDataset;
import org.mixingmentor.workbench.Session;
import org.mixingmentor.workbench.StemSelection;

/** Where the model abstains: the stems of the dataset on which its brain would refuse to advise, and why. */
final class AbstainsTab extends AskedTab<Refusals> {
    @Serial
    private static final long serialVersionUID = 1;

    private final ReadTable table;
    private transient List<Refusals.AskedStem> stems = List.of();

    AbstainsTab(Session session) {
        this(session, new ReadTable("abstentions", "Where advice is refused"));
    }

    private AbstainsTab(Session session, ReadTable table) {
        super(
                session,
                "Where the model abstains",
                "Ask of every stem whether the model's brain would advise on it",
                Borderless.scroll(table));
        this.table = table;
        table.setToolTipText("A click selects the stem in every window");
        table.getSelectionModel().addListSelectionListener(event -> {
            int row = table.getSelectedRow();
            if (!event.getValueIsAdjusting() && row >= 0 && row < stems.size()) {
                session.select(StemSelection.of(stems.get(row).stem().fileName()));
            }
        });
    }

    @Override
    String says(Optional<Refusals> answer) {
        return answer.map(refusals -> "Advice is refused on " + refusals.share(true) + " of what it learned, and on "
                        + refusals.share(false) + " of other instruments; it was not told which is which.")
                .orElse("On which stems advice would be refused: what it did not learn, it should notice by itself.");
    }

    @Override
    Refusals answer(Run model, RunRecord record, OpenDataset open, Progress progress) throws IOException {
        return Refusals.of(model, open.dataset(), progress);
    }

    @Override
    void show(Optional<Refusals> answer) {
        stems = answer.map(Refusals::stems).orElse(List.of());
        table.show(RunTables.refusals(answer));
        table.width(0, 220);
        table.width(1, 150);
        table.width(2, 70);
        table.width(3, 520);
    }
}
