package org.mixingmentor.experiments;

import org.mixingmentor.workbench.chart.BarsView;
import org.mixingmentor.workbench.chart.Bar;
import java.awt.BorderLayout;
import java.io.Serial;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.swing.BorderFactory;
import javax.swing.Box;
import javax.swing.BoxLayout;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import org.mixingmentor.audio.AudioFiles;
import org.mixingmentor.training.Importance;
import org.mixingmentor.training.Run;
import org.mixingmentor.training.RunRecord;
import org.mixingmentor.training.RunSettings;
import org.mixingmentor.workbench.Background;
import org.mixingmentor.workbench.OpenDataset;
import org.mixingmentor.workbench.Session;

/** What the model listens to: by how much it does worse without some of its inputs. Measured when asked for. */
final class InputsTab extends JPanel {
    @Serial
    private static final long serialVersionUID = 1;

    private static final int SINGLE = 12;

    private final JButton measure = new JButton("Measure");
    private final JLabel sentence = new JLabel();
    private final BarsView bars = new BarsView();
    private final transient Map<String, Importance> known = new HashMap<>();
    private transient RunRecord run;

    InputsTab() {
        super(new BorderLayout());
        JPanel bar = new JPanel();
        bar.setLayout(new BoxLayout(bar, BoxLayout.LINE_AXIS));
        bar.setBorder(BorderFactory.createEmptyBorder(6, 10, 6, 10));
        bar.add(measure);
        bar.add(Box.createHorizontalStrut(10));
        bar.add(sentence);
        measure.setToolTipText("Score the model again and again, each time with other inputs exchanged");
        measure.addActionListener(event -> measure());
        add(bar, BorderLayout.NORTH);
        add(Borderless.scroll(bars), BorderLayout.CENTER);
    }

    void show(RunDetail.Contents contents) {
        run = contents.runs().get(0);
        boolean possible = run.isComplete() && run.settings().kind() == RunSettings.Kind.TRAINING;
        Importance importance = known.get(run.id());
        measure.setEnabled(possible && importance == null);
        sentence.setText(
                !possible
                        ? "Only a complete training has a model to look into."
                        : importance == null
                                ? "How much the error grows when inputs are taken from other stems: takes a minute or so."
                                : "How much the error grows when these inputs are taken from other stems, in dB"
                                        + " (without that: " + Words.decibels(importance.maeDb()) + ").");
        bars.show("What the model listens to", bars(importance), "");
    }

    private void measure() {
        OpenDataset open = Session.current().dataset().orElse(null);
        RunRecord asked = run;
        if (open == null || asked == null) {
            return;
        }
        measure.setEnabled(false);
        Background.run(
                "What the model listens to",
                progress -> Importance.of(
                        Run.open(asked.folder()),
                        open.dataset(),
                        AudioFiles.fromLookup(),
                        asked.settings().training().withThreads(1),
                        progress),
                importance -> known.put(asked.id(), importance),
                () -> {
                    if (run != null && run.id().equals(asked.id())) {
                        Importance importance = known.get(asked.id());
                        measure.setEnabled(importance == null);
                        bars.show("What the model listens to", bars(importance), "");
                    }
                });
    }

    /** Groups first, then the single inputs that matter most. */
    private static List<Bar> bars(Importance importance) {
        List<Bar> bars = new ArrayList<>();
        if (importance != null) {
            importance.groups().forEach(part -> bars.add(bar(part, "group")));
            importance.inputs().stream()
                    .sorted(Comparator.comparingDouble(Importance.Part::maeDb).reversed())
                    .limit(SINGLE)
                    .forEach(part -> bars.add(bar(part, "single input")));
        }
        return bars;
    }

    private static Bar bar(Importance.Part part, String group) {
        String words = "+" + Words.decibels(Math.max(0, part.maeDb()))
                + (Double.isFinite(part.macroF1()) ? ", F1 −" + Words.plain(Math.max(0, part.macroF1())) : "");
        return new Bar(part.name(), part.maeDb(), words, group);
    }
}
