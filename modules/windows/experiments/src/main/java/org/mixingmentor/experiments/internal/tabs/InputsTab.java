package org.mixingmentor.experiments.internal.tabs;

import java.io.IOException;
import java.io.Serial;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.mixingmentor.audio.AudioFiles;
import org.mixingmentor.dataset.Progress;
import org.mixingmentor.experiments.internal.parts.Borderless;
import org.mixingmentor.experiments.internal.parts.RunWords;
import org.mixingmentor.training.Importance;
import org.mixingmentor.training.Run;
import org.mixingmentor.training.RunRecord;
import org.mixingmentor.training.run.ImportanceTrial;
import org.mixingmentor.workbench.OpenDataset;
import org.mixingmentor.workbench.Session;
import org.mixingmentor.workbench.chart.Bar;
import org.mixingmentor.workbench.chart.BarsView;

/** What the model listens to: by how much it does worse without some of its inputs. */
final class InputsTab extends AskedTab<Importance> {
    @Serial
    private static final long serialVersionUID = 1;

    private static final int SINGLE = 12;
    private static final String TITLE = "What the model listens to";

    private final transient AudioFiles audio;
    private final BarsView bars;

    InputsTab(Session session) {
        this(session, new BarsView());
    }

    private InputsTab(Session session, BarsView bars) {
        super(
                session,
                TITLE,
                "Score the model again and again, each time with other inputs exchanged",
                Borderless.scroll(bars));
        this.audio = session.audio();
        this.bars = bars;
    }

    @Override
    String says(Optional<Importance> answer) {
        return answer.map(importance -> "How much the error grows when these inputs are taken from other stems, in dB"
                        + " (without that: " + RunWords.decibels(importance.maeDb()) + ").")
                .orElse("How much the error grows when inputs are taken from other stems: takes a minute or so.");
    }

    @Override
    Importance answer(Run model, RunRecord record, OpenDataset open, Progress progress) throws IOException {
        return new ImportanceTrial(
                        model,
                        open.dataset(),
                        audio,
                        record.settings().training().withThreads(1),
                        progress)
                .measure();
    }

    @Override
    void show(Optional<Importance> answer) {
        bars.show(TITLE, answer.map(InputsTab::bars).orElse(List.of()), "");
    }

    /** Groups first, then the single inputs that matter most. */
    static List<Bar> bars(Importance importance) {
        List<Bar> all = new ArrayList<>();
        importance.groups().forEach(part -> all.add(bar(part, "group")));
        importance.inputs().stream()
                .sorted(Comparator.comparingDouble(Importance.Part::maeDb).reversed())
                .limit(SINGLE)
                .forEach(part -> all.add(bar(part, "single input")));
        return all;
    }

    private static Bar bar(Importance.Part part, String group) {
        String words = "+" + RunWords.decibels(Math.max(0, part.maeDb()))
                + (Double.isFinite(part.macroF1()) ? ", F1 −" + RunWords.plain(Math.max(0, part.macroF1())) : "");
        return new Bar(part.name(), part.maeDb(), words, group);
    }
}
