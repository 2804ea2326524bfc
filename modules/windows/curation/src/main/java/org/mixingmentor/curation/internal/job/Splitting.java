package org.mixingmentor.curation.internal.job;

import java.util.List;
import java.util.Optional;
import javax.swing.JCheckBox;
import javax.swing.JLabel;
import javax.swing.JSpinner;
import javax.swing.SpinnerNumberModel;
import org.mixingmentor.dataset.Setting;
import org.mixingmentor.dataset.SplitFractions;
import org.mixingmentor.dataset.SplitOptions;
import org.mixingmentor.workbench.OpenDataset;
import org.mixingmentor.workbench.Session;

/** Distributes songs over train, validation and test: proposes, shows what each would have, and asks. */
public final class Splitting {
    /** Something must be left for the others. */
    private static final int MOST_PERCENT = 90;

    private final Session session;

    public Splitting(Session session) {
        this.session = session;
    }

    /** Asks for fractions and seed, then whether the proposal is wanted. */
    public void ask(OpenDataset open) {
        open.job("Reading splits", progress -> open.dataset().testLocked(), locked -> ask(open, locked));
    }

    private void ask(OpenDataset open, boolean locked) {
        JSpinner validation = percent(SplitOptions.VALIDATION);
        JSpinner test = percent(SplitOptions.TEST);
        JLabel train = new JLabel();
        Runnable rest = () -> train.setText(100 - (int) validation.getValue() - (int) test.getValue() + " %");
        validation.addChangeListener(event -> rest.run());
        test.addChangeListener(event -> rest.run());
        rest.run();
        JSpinner seed = new JSpinner(new SpinnerNumberModel(SplitOptions.SEED.defaultWhole(), 0, Integer.MAX_VALUE, 1));
        JCheckBox keep = new JCheckBox("The test set stays as it is", locked);
        JCheckBox lock = new JCheckBox("Lock the test set from then on", locked);
        lock.setToolTipText("While it is locked nothing that has a split comes into the test set or leaves it");
        Form form = new Form()
                .say("Whole songs go to one split, so that no model is tested on a song it has learned from; each split"
                        + " gets its part of every class and instrument."
                        + (locked ? " The test set is locked." : ""))
                .ask("Train", train)
                .ask("Validation, %", validation)
                .ask("Test, %", test)
                .ask("Seed", seed)
                .ask("", keep)
                .ask("", lock);
        if (!form.confirmed("Split Dataset", "Propose...")) {
            return;
        }
        Optional<SplitFractions> fractions =
                SplitProposal.fractions((int) validation.getValue(), (int) test.getValue());
        if (fractions.isEmpty()) {
            session.notices().failed("Nothing left to train on", "Validation and test together must stay below 100 %.");
            return;
        }
        SplitProposal.Choice choice =
                new SplitProposal.Choice(fractions.get(), (int) seed.getValue(), keep.isSelected(), lock.isSelected());
        open.job(
                "Proposing splits",
                progress -> SplitProposal.of(open, choice),
                proposal -> confirm(open, proposal, locked));
    }

    /** A field for a part of the stems, in percent. */
    private static JSpinner percent(Setting part) {
        int usual = (int) Math.round(100 * part.defaultNumber());
        JSpinner spinner = new JSpinner(new SpinnerNumberModel(usual, 0, MOST_PERCENT, 1));
        spinner.setToolTipText(part.sentence());
        return spinner;
    }

    private void confirm(OpenDataset open, SplitProposal proposal, boolean locked) {
        Object[][] lines = proposal.lines().stream().map(List::toArray).toArray(Object[][]::new);
        Form form = new Form().say(proposal.sentence()).show(new PlanTable(lines));
        boolean even = proposal.changesTest() && locked;
        if (form.confirmed("Split Dataset", even ? "Change the Locked Test Set" : "Split")) {
            proposal.apply(open, even, session.notices()::say);
        }
    }
}
