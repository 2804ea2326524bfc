package org.mixingmentor.curation.internal.job;

import java.awt.GridLayout;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import javax.swing.JCheckBox;
import javax.swing.JPanel;
import javax.swing.JSpinner;
import javax.swing.SpinnerNumberModel;
import org.mixingmentor.dataset.StemClass;
import org.mixingmentor.flaws.ContrastJob;
import org.mixingmentor.flaws.ContrastOptions;
import org.mixingmentor.flaws.Flaws;
import org.mixingmentor.flaws.spi.Flaw;
import org.mixingmentor.workbench.OpenDataset;
import org.mixingmentor.workbench.Session;

/** Makes flawed twins of the gold stems, to order. */
public final class Twinning {
    private final Session session;

    public Twinning(Session session) {
        this.session = session;
    }

    /** Asks for flaws and number, and makes them. */
    public void ask(OpenDataset open) {
        long gold = open.stems().stream()
                .filter(stem ->
                        stem.row().stemClass().filter(c -> c == StemClass.IDEAL).isPresent())
                .count();
        if (gold == 0) {
            session.notices()
                    .failed(
                            "No gold stems",
                            "Twins are made of stems of class ideal, and there is none yet. Label some ideal first.");
            return;
        }
        Map<Flaw, JCheckBox> flaws = new LinkedHashMap<>();
        JPanel boxes = new JPanel(new GridLayout(0, 3, 12, 2));
        for (Flaw flaw : Flaws.all()) {
            JCheckBox box = new JCheckBox(flaw.token().isEmpty() ? "any other EQ" : flaw.token(), true);
            box.setToolTipText(flaw.meaning());
            flaws.put(flaw, box);
            boxes.add(box);
        }
        JSpinner perStem = new JSpinner(new SpinnerNumberModel(
                ContrastOptions.PER_STEM.defaultWhole(), (int) ContrastOptions.PER_STEM.least(), 64, 1));
        JSpinner seed =
                new JSpinner(new SpinnerNumberModel(ContrastOptions.SEED.defaultWhole(), 0, Integer.MAX_VALUE, 1));
        perStem.setToolTipText(ContrastOptions.PER_STEM.sentence());
        seed.setToolTipText(ContrastOptions.SEED.sentence());
        AmountField amounts = new AmountField();
        Form form = new Form()
                .say("Each of the " + gold
                        + " ideal stems gets twins under bad/ with one or two of these flaws, drawn at random and"
                        + " labelled with exactly what was done. The same choices make the same twins, and only those"
                        + " that are not there yet.")
                .ask("Flaws", boxes)
                .ask("Amount", amounts)
                .ask("Twins of each stem", perStem)
                .ask("Seed", seed);
        if (form.confirmed("Make Flawed Twins", "Make Twins")) {
            Set<String> chosen = new LinkedHashSet<>();
            flaws.forEach((flaw, box) -> {
                if (box.isSelected()) {
                    chosen.add(flaw.token());
                }
            });
            if (chosen.isEmpty()) {
                session.notices().failed("No flaws", "Choose at least one flaw to put into the twins.");
                return;
            }
            run(
                    open,
                    new ContrastJob.Settings(
                            chosen, (Integer) perStem.getValue(), (Integer) seed.getValue(), amounts.amounts()));
        }
    }

    private void run(OpenDataset open, ContrastJob.Settings settings) {
        open.job(
                "Making flawed twins",
                progress -> new ContrastJob(open.dataset(), session.audio()).run(settings, progress),
                report -> session.notices().say(sentence(report)),
                () -> {
                    open.reload();
                    session.scan(open);
                });
    }

    static String sentence(ContrastJob.Report report) {
        return report.written() + " twins of " + report.goldStems() + " stems made, " + report.present()
                + " were there, " + report.withoutEffect() + " would have had no effect, " + report.unreadable()
                + " stems unreadable, " + report.tooLong() + " too long.";
    }
}
